"""The workload in lightkube's models, written by PyYAML's C dumper."""

import os
import sys

import yaml
from lightkube.models import apps_v1, autoscaling_v2, core_v1, meta_v1, networking_v1, policy_v1


def objects(number: int) -> list[object]:
    name = f"web-{number}"
    return [
        core_v1.ConfigMap(
            apiVersion="v1",
            data={"app.properties": "level=info\nworkers=4\n"},
            kind="ConfigMap",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=f"web-config-{number}",
                namespace="web",
            ),
        ),
        core_v1.ServiceAccount(
            apiVersion="v1",
            automountServiceAccountToken=False,
            kind="ServiceAccount",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=name,
                namespace="web",
            ),
        ),
        apps_v1.Deployment(
            spec=apps_v1.DeploymentSpec(
                selector=meta_v1.LabelSelector(matchLabels={"app.kubernetes.io/name": name}),
                template=core_v1.PodTemplateSpec(
                    metadata=meta_v1.ObjectMeta(labels={"app.kubernetes.io/name": name}),
                    spec=core_v1.PodSpec(
                        containers=[
                            core_v1.Container(
                                name="web",
                                env=[
                                    core_v1.EnvVar(name="LEVEL", value="info"),
                                    core_v1.EnvVar(
                                        name="POD_NAME",
                                        valueFrom=core_v1.EnvVarSource(
                                            fieldRef=core_v1.ObjectFieldSelector(
                                                fieldPath="metadata.name"
                                            )
                                        ),
                                    ),
                                    core_v1.EnvVar(
                                        name="POD_IP",
                                        valueFrom=core_v1.EnvVarSource(
                                            fieldRef=core_v1.ObjectFieldSelector(
                                                fieldPath="status.podIP"
                                            )
                                        ),
                                    ),
                                ],
                                image=f"registry.example.com/web:1.4.{number}",
                                livenessProbe=core_v1.Probe(
                                    httpGet=core_v1.HTTPGetAction(port="http", path="/live")
                                ),
                                ports=[core_v1.ContainerPort(containerPort=8080, name="http")],
                                readinessProbe=core_v1.Probe(
                                    httpGet=core_v1.HTTPGetAction(port="http", path="/ready")
                                ),
                                resources=core_v1.ResourceRequirements(
                                    limits={"cpu": "1", "memory": "256Mi"},
                                    requests={"cpu": "100m", "memory": "128Mi"},
                                ),
                                securityContext=core_v1.SecurityContext(
                                    allowPrivilegeEscalation=False,
                                    capabilities=core_v1.Capabilities(drop=["ALL"]),
                                    readOnlyRootFilesystem=True,
                                ),
                                volumeMounts=[
                                    core_v1.VolumeMount(mountPath="/etc/app", name="config"),
                                    core_v1.VolumeMount(mountPath="/var/log/app", name="logs"),
                                ],
                            )
                        ],
                        affinity=core_v1.Affinity(
                            podAntiAffinity=core_v1.PodAntiAffinity(
                                preferredDuringSchedulingIgnoredDuringExecution=[
                                    core_v1.WeightedPodAffinityTerm(
                                        podAffinityTerm=core_v1.PodAffinityTerm(
                                            topologyKey="kubernetes.io/hostname",
                                            labelSelector=meta_v1.LabelSelector(
                                                matchLabels={"app.kubernetes.io/name": name}
                                            ),
                                        ),
                                        weight=100,
                                    )
                                ]
                            )
                        ),
                        automountServiceAccountToken=False,
                        enableServiceLinks=False,
                        initContainers=[
                            core_v1.Container(
                                name="log-shipper",
                                image="registry.example.com/log-shipper:2.0.0",
                                resources=core_v1.ResourceRequirements(
                                    limits={"cpu": "200m", "memory": "128Mi"},
                                    requests={"cpu": "20m", "memory": "32Mi"},
                                ),
                                restartPolicy="Always",
                                securityContext=core_v1.SecurityContext(
                                    allowPrivilegeEscalation=False,
                                    capabilities=core_v1.Capabilities(drop=["ALL"]),
                                    readOnlyRootFilesystem=True,
                                ),
                                volumeMounts=[
                                    core_v1.VolumeMount(mountPath="/var/log/app", name="logs")
                                ],
                            )
                        ],
                        securityContext=core_v1.PodSecurityContext(
                            runAsNonRoot=True,
                            seccompProfile=core_v1.SeccompProfile(type="RuntimeDefault"),
                        ),
                        serviceAccountName=name,
                        volumes=[
                            core_v1.Volume(
                                name="config",
                                configMap=core_v1.ConfigMapVolumeSource(
                                    name=f"web-config-{number}"
                                ),
                            ),
                            core_v1.Volume(name="logs", emptyDir=core_v1.EmptyDirVolumeSource()),
                        ],
                    ),
                ),
                strategy=apps_v1.DeploymentStrategy(
                    rollingUpdate=apps_v1.RollingUpdateDeployment(maxSurge="25%", maxUnavailable=0),
                    type="RollingUpdate",
                ),
            ),
            apiVersion="apps/v1",
            kind="Deployment",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=name,
                namespace="web",
            ),
        ),
        core_v1.Service(
            apiVersion="v1",
            kind="Service",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=name,
                namespace="web",
            ),
            spec=core_v1.ServiceSpec(
                ports=[core_v1.ServicePort(port=8080, name="http", targetPort="http")],
                selector={"app.kubernetes.io/name": name},
            ),
        ),
        autoscaling_v2.HorizontalPodAutoscaler(
            spec=autoscaling_v2.HorizontalPodAutoscalerSpec(
                maxReplicas=50,
                scaleTargetRef=autoscaling_v2.CrossVersionObjectReference(
                    kind="Deployment", name=name, apiVersion="apps/v1"
                ),
                behavior=autoscaling_v2.HorizontalPodAutoscalerBehavior(
                    scaleDown=autoscaling_v2.HPAScalingRules(
                        policies=[
                            autoscaling_v2.HPAScalingPolicy(
                                periodSeconds=60, type="Percent", value=10
                            )
                        ],
                        stabilizationWindowSeconds=300,
                    )
                ),
                metrics=[
                    autoscaling_v2.MetricSpec(
                        type="Resource",
                        resource=autoscaling_v2.ResourceMetricSource(
                            name="cpu",
                            target=autoscaling_v2.MetricTarget(
                                type="Utilization", averageUtilization=70
                            ),
                        ),
                    ),
                    autoscaling_v2.MetricSpec(
                        type="Resource",
                        resource=autoscaling_v2.ResourceMetricSource(
                            name="memory",
                            target=autoscaling_v2.MetricTarget(
                                type="Utilization", averageUtilization=80
                            ),
                        ),
                    ),
                ],
                minReplicas=3,
            ),
            apiVersion="autoscaling/v2",
            kind="HorizontalPodAutoscaler",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=name,
                namespace="web",
            ),
        ),
        policy_v1.PodDisruptionBudget(
            apiVersion="policy/v1",
            kind="PodDisruptionBudget",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=name,
                namespace="web",
            ),
            spec=policy_v1.PodDisruptionBudgetSpec(
                maxUnavailable=1,
                selector=meta_v1.LabelSelector(matchLabels={"app.kubernetes.io/name": name}),
                unhealthyPodEvictionPolicy="AlwaysAllow",
            ),
        ),
        networking_v1.NetworkPolicy(
            apiVersion="networking.k8s.io/v1",
            kind="NetworkPolicy",
            metadata=meta_v1.ObjectMeta(
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
                name=f"web-net-web-{number}",
                namespace="web",
            ),
            spec=networking_v1.NetworkPolicySpec(
                egress=[
                    networking_v1.NetworkPolicyEgressRule(
                        ports=[
                            networking_v1.NetworkPolicyPort(port=53, protocol="UDP"),
                            networking_v1.NetworkPolicyPort(port=53, protocol="TCP"),
                        ],
                        to=[
                            networking_v1.NetworkPolicyPeer(
                                namespaceSelector=meta_v1.LabelSelector(
                                    matchLabels={"kubernetes.io/metadata.name": "kube-system"}
                                ),
                                podSelector=meta_v1.LabelSelector(
                                    matchLabels={"k8s-app": "kube-dns"}
                                ),
                            )
                        ],
                    )
                ],
                ingress=[
                    networking_v1.NetworkPolicyIngressRule(
                        from_=[
                            networking_v1.NetworkPolicyPeer(
                                namespaceSelector=meta_v1.LabelSelector(
                                    matchLabels={"kubernetes.io/metadata.name": "ingress-nginx"}
                                )
                            )
                        ],
                        ports=[networking_v1.NetworkPolicyPort(port=8080, protocol="TCP")],
                    )
                ],
                podSelector=meta_v1.LabelSelector(matchLabels={"app.kubernetes.io/name": name}),
                policyTypes=["Ingress", "Egress"],
            ),
        ),
    ]


yaml.dump_all(
    (
        item.to_dict()
        for number in range(int(os.environ["APPLICATIONS"]))
        for item in objects(number)
    ),
    sys.stdout,
    Dumper=yaml.CSafeDumper,
    sort_keys=False,
)
