import { App, Chart } from 'cdk8s';
import * as k8s from 'cdk8s-plus-32/lib/imports/k8s';

function objects(chart: Chart, number: number): void {
  const name = `web-${number}`;
  new k8s.KubeConfigMap(chart, `configmap-${number}`, {
    metadata: {
      name: `web-config-${number}`,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    data: { 'app.properties': 'level=info\nworkers=4\n' },
  });
  new k8s.KubeServiceAccount(chart, `serviceaccount-${number}`, {
    metadata: {
      name: name,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    automountServiceAccountToken: false,
  });
  new k8s.KubeDeployment(chart, `deployment-${number}`, {
    metadata: {
      name: name,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    spec: {
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      strategy: {
        rollingUpdate: {
          maxSurge: k8s.IntOrString.fromString('25%'),
          maxUnavailable: k8s.IntOrString.fromNumber(0),
        },
        type: 'RollingUpdate',
      },
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': name } },
        spec: {
          affinity: {
            podAntiAffinity: {
              preferredDuringSchedulingIgnoredDuringExecution: [
                {
                  podAffinityTerm: {
                    labelSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
                    topologyKey: 'kubernetes.io/hostname',
                  },
                  weight: 100,
                },
              ],
            },
          },
          automountServiceAccountToken: false,
          containers: [
            {
              name: 'web',
              env: [
                { name: 'LEVEL', value: 'info' },
                { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
                { name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
              ],
              image: `registry.example.com/web:1.4.${number}`,
              livenessProbe: {
                httpGet: { path: '/live', port: k8s.IntOrString.fromString('http') },
              },
              ports: [{ name: 'http', containerPort: 8080 }],
              readinessProbe: {
                httpGet: { path: '/ready', port: k8s.IntOrString.fromString('http') },
              },
              resources: {
                limits: {
                  cpu: k8s.Quantity.fromString('1'),
                  memory: k8s.Quantity.fromString('256Mi'),
                },
                requests: {
                  cpu: k8s.Quantity.fromString('100m'),
                  memory: k8s.Quantity.fromString('128Mi'),
                },
              },
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: true,
              },
              volumeMounts: [
                { name: 'config', mountPath: '/etc/app' },
                { name: 'logs', mountPath: '/var/log/app' },
              ],
            },
          ],
          enableServiceLinks: false,
          initContainers: [
            {
              name: 'log-shipper',
              image: 'registry.example.com/log-shipper:2.0.0',
              resources: {
                limits: {
                  cpu: k8s.Quantity.fromString('200m'),
                  memory: k8s.Quantity.fromString('128Mi'),
                },
                requests: {
                  cpu: k8s.Quantity.fromString('20m'),
                  memory: k8s.Quantity.fromString('32Mi'),
                },
              },
              restartPolicy: 'Always',
              securityContext: {
                allowPrivilegeEscalation: false,
                capabilities: { drop: ['ALL'] },
                readOnlyRootFilesystem: true,
              },
              volumeMounts: [{ name: 'logs', mountPath: '/var/log/app' }],
            },
          ],
          securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
          serviceAccountName: name,
          volumes: [
            { name: 'config', configMap: { name: `web-config-${number}` } },
            { name: 'logs', emptyDir: {} },
          ],
        },
      },
    },
  });
  new k8s.KubeService(chart, `service-${number}`, {
    metadata: {
      name: name,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    spec: {
      ports: [{ name: 'http', port: 8080, targetPort: k8s.IntOrString.fromString('http') }],
      selector: { 'app.kubernetes.io/name': name },
    },
  });
  new k8s.KubeHorizontalPodAutoscalerV2(chart, `horizontalpodautoscaler-${number}`, {
    metadata: {
      name: name,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    spec: {
      behavior: {
        scaleDown: {
          policies: [{ periodSeconds: 60, type: 'Percent', value: 10 }],
          stabilizationWindowSeconds: 300,
        },
      },
      maxReplicas: 50,
      metrics: [
        {
          resource: { name: 'cpu', target: { averageUtilization: 70, type: 'Utilization' } },
          type: 'Resource',
        },
        {
          resource: { name: 'memory', target: { averageUtilization: 80, type: 'Utilization' } },
          type: 'Resource',
        },
      ],
      minReplicas: 3,
      scaleTargetRef: { name: name, apiVersion: 'apps/v1', kind: 'Deployment' },
    },
  });
  new k8s.KubePodDisruptionBudget(chart, `poddisruptionbudget-${number}`, {
    metadata: {
      name: name,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    spec: {
      maxUnavailable: k8s.IntOrString.fromNumber(1),
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    },
  });
  new k8s.KubeNetworkPolicy(chart, `networkpolicy-${number}`, {
    metadata: {
      name: `web-net-web-${number}`,
      namespace: 'web',
      labels: {
        'app.kubernetes.io/name': name,
        'app.kubernetes.io/part-of': 'web',
        'app.kubernetes.io/managed-by': 'k8spatterns',
      },
    },
    spec: {
      egress: [
        {
          ports: [
            { port: k8s.IntOrString.fromNumber(53), protocol: 'UDP' },
            { port: k8s.IntOrString.fromNumber(53), protocol: 'TCP' },
          ],
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
        },
      ],
      ingress: [
        {
          from: [
            {
              namespaceSelector: {
                matchLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' },
              },
            },
          ],
          ports: [{ port: k8s.IntOrString.fromNumber(8080), protocol: 'TCP' }],
        },
      ],
      podSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
      policyTypes: ['Ingress', 'Egress'],
    },
  });
}

const app = new App();
// A Chart for each application, or one for all.
const props = { disableResourceNameHashes: true };
const web = process.env.CHARTS === 'one' ? new Chart(app, 'web', props) : undefined;
for (let number = 0; number < Number(process.env.APPLICATIONS); number += 1) {
  objects(web ?? new Chart(app, `web-${number}`, props), number);
}
app.synth();
