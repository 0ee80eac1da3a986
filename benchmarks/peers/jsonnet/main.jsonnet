local objects(number) =
  local name = "web-%d" % number;
  [
  {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: {
      name: "web-config-%d" % number,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    data: {
      "app.properties": "level=info\nworkers=4\n",
    },
  },
  {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: {
      name: name,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    automountServiceAccountToken: false,
  },
  {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: {
      name: name,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    spec: {
      selector: {
        matchLabels: {
          "app.kubernetes.io/name": name,
        },
      },
      strategy: {
        rollingUpdate: {
          maxSurge: "25%",
          maxUnavailable: 0,
        },
        type: "RollingUpdate",
      },
      template: {
        metadata: {
          labels: {
            "app.kubernetes.io/name": name,
          },
        },
        spec: {
          affinity: {
            podAntiAffinity: {
              preferredDuringSchedulingIgnoredDuringExecution: [
                {
                  podAffinityTerm: {
                    labelSelector: {
                      matchLabels: {
                        "app.kubernetes.io/name": name,
                      },
                    },
                    topologyKey: "kubernetes.io/hostname",
                  },
                  weight: 100,
                },
              ],
            },
          },
          automountServiceAccountToken: false,
          containers: [
            {
              name: "web",
              env: [
                {
                  name: "LEVEL",
                  value: "info",
                },
                {
                  name: "POD_NAME",
                  valueFrom: {
                    fieldRef: {
                      fieldPath: "metadata.name",
                    },
                  },
                },
                {
                  name: "POD_IP",
                  valueFrom: {
                    fieldRef: {
                      fieldPath: "status.podIP",
                    },
                  },
                },
              ],
              image: "registry.example.com/web:1.4.%d" % number,
              livenessProbe: {
                httpGet: {
                  path: "/live",
                  port: "http",
                },
              },
              ports: [
                {
                  name: "http",
                  containerPort: 8080,
                },
              ],
              readinessProbe: {
                httpGet: {
                  path: "/ready",
                  port: "http",
                },
              },
              resources: {
                limits: {
                  cpu: "1",
                  memory: "256Mi",
                },
                requests: {
                  cpu: "100m",
                  memory: "128Mi",
                },
              },
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: {
                  drop: [
                    "ALL",
                  ],
                },
                readOnlyRootFilesystem: true,
              },
              volumeMounts: [
                {
                  name: "config",
                  mountPath: "/etc/app",
                },
                {
                  name: "logs",
                  mountPath: "/var/log/app",
                },
              ],
            },
          ],
          enableServiceLinks: false,
          initContainers: [
            {
              name: "log-shipper",
              image: "registry.example.com/log-shipper:2.0.0",
              resources: {
                limits: {
                  cpu: "200m",
                  memory: "128Mi",
                },
                requests: {
                  cpu: "20m",
                  memory: "32Mi",
                },
              },
              restartPolicy: "Always",
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: {
                  drop: [
                    "ALL",
                  ],
                },
                readOnlyRootFilesystem: true,
              },
              volumeMounts: [
                {
                  name: "logs",
                  mountPath: "/var/log/app",
                },
              ],
            },
          ],
          securityContext: {
            runAsNonRoot: true,
            seccompProfile: {
              type: "RuntimeDefault",
            },
          },
          serviceAccountName: name,
          volumes: [
            {
              name: "config",
              configMap: {
                name: "web-config-%d" % number,
              },
            },
            {
              name: "logs",
              emptyDir: {},
            },
          ],
        },
      },
    },
  },
  {
    apiVersion: "v1",
    kind: "Service",
    metadata: {
      name: name,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    spec: {
      ports: [
        {
          name: "http",
          port: 8080,
          targetPort: "http",
        },
      ],
      selector: {
        "app.kubernetes.io/name": name,
      },
    },
  },
  {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: {
      name: name,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    spec: {
      behavior: {
        scaleDown: {
          policies: [
            {
              periodSeconds: 60,
              type: "Percent",
              value: 10,
            },
          ],
          stabilizationWindowSeconds: 300,
        },
      },
      maxReplicas: 50,
      metrics: [
        {
          resource: {
            name: "cpu",
            target: {
              averageUtilization: 70,
              type: "Utilization",
            },
          },
          type: "Resource",
        },
        {
          resource: {
            name: "memory",
            target: {
              averageUtilization: 80,
              type: "Utilization",
            },
          },
          type: "Resource",
        },
      ],
      minReplicas: 3,
      scaleTargetRef: {
        name: name,
        apiVersion: "apps/v1",
        kind: "Deployment",
      },
    },
  },
  {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: {
      name: name,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    spec: {
      maxUnavailable: 1,
      selector: {
        matchLabels: {
          "app.kubernetes.io/name": name,
        },
      },
      unhealthyPodEvictionPolicy: "AlwaysAllow",
    },
  },
  {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: {
      name: "web-net-web-%d" % number,
      namespace: "web",
      labels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/part-of": "web",
        "app.kubernetes.io/managed-by": "k8spatterns",
      },
    },
    spec: {
      egress: [
        {
          ports: [
            {
              port: 53,
              protocol: "UDP",
            },
            {
              port: 53,
              protocol: "TCP",
            },
          ],
          to: [
            {
              namespaceSelector: {
                matchLabels: {
                  "kubernetes.io/metadata.name": "kube-system",
                },
              },
              podSelector: {
                matchLabels: {
                  "k8s-app": "kube-dns",
                },
              },
            },
          ],
        },
      ],
      ingress: [
        {
          from: [
            {
              namespaceSelector: {
                matchLabels: {
                  "kubernetes.io/metadata.name": "ingress-nginx",
                },
              },
            },
          ],
          ports: [
            {
              port: 8080,
              protocol: "TCP",
            },
          ],
        },
      ],
      podSelector: {
        matchLabels: {
          "app.kubernetes.io/name": name,
        },
      },
      policyTypes: [
        "Ingress",
        "Egress",
      ],
    },
  },
  ];

std.flattenArrays([objects(number) for number in std.range(0, std.extVar("applications") - 1)])
