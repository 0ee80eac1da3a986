"""The workload in the official client's models, written by PyYAML's C dumper."""

import os
import sys

import yaml
from kubernetes import client


def objects(number: int) -> list[object]:
    name = f"web-{number}"
    return [
        client.V1ConfigMap(
            api_version="v1",
            kind="ConfigMap",
            metadata=client.V1ObjectMeta(
                name=f"web-config-{number}",
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            data={"app.properties": "level=info\nworkers=4\n"},
        ),
        client.V1ServiceAccount(
            api_version="v1",
            kind="ServiceAccount",
            metadata=client.V1ObjectMeta(
                name=name,
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            automount_service_account_token=False,
        ),
        client.V1Deployment(
            api_version="apps/v1",
            kind="Deployment",
            metadata=client.V1ObjectMeta(
                name=name,
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            spec=client.V1DeploymentSpec(
                selector=client.V1LabelSelector(match_labels={"app.kubernetes.io/name": name}),
                strategy=client.V1DeploymentStrategy(
                    rolling_update=client.V1RollingUpdateDeployment(
                        max_surge="25%", max_unavailable=0
                    ),
                    type="RollingUpdate",
                ),
                template=client.V1PodTemplateSpec(
                    metadata=client.V1ObjectMeta(labels={"app.kubernetes.io/name": name}),
                    spec=client.V1PodSpec(
                        affinity=client.V1Affinity(
                            pod_anti_affinity=client.V1PodAntiAffinity(
                                preferred_during_scheduling_ignored_during_execution=[
                                    client.V1WeightedPodAffinityTerm(
                                        pod_affinity_term=client.V1PodAffinityTerm(
                                            label_selector=client.V1LabelSelector(
                                                match_labels={"app.kubernetes.io/name": name}
                                            ),
                                            topology_key="kubernetes.io/hostname",
                                        ),
                                        weight=100,
                                    )
                                ]
                            )
                        ),
                        automount_service_account_token=False,
                        containers=[
                            client.V1Container(
                                name="web",
                                env=[
                                    client.V1EnvVar(name="LEVEL", value="info"),
                                    client.V1EnvVar(
                                        name="POD_NAME",
                                        value_from=client.V1EnvVarSource(
                                            field_ref=client.V1ObjectFieldSelector(
                                                field_path="metadata.name"
                                            )
                                        ),
                                    ),
                                    client.V1EnvVar(
                                        name="POD_IP",
                                        value_from=client.V1EnvVarSource(
                                            field_ref=client.V1ObjectFieldSelector(
                                                field_path="status.podIP"
                                            )
                                        ),
                                    ),
                                ],
                                image=f"registry.example.com/web:1.4.{number}",
                                liveness_probe=client.V1Probe(
                                    http_get=client.V1HTTPGetAction(path="/live", port="http")
                                ),
                                ports=[client.V1ContainerPort(name="http", container_port=8080)],
                                readiness_probe=client.V1Probe(
                                    http_get=client.V1HTTPGetAction(path="/ready", port="http")
                                ),
                                resources=client.V1ResourceRequirements(
                                    limits={"cpu": "1", "memory": "256Mi"},
                                    requests={"cpu": "100m", "memory": "128Mi"},
                                ),
                                security_context=client.V1SecurityContext(
                                    allow_privilege_escalation=False,
                                    capabilities=client.V1Capabilities(drop=["ALL"]),
                                    read_only_root_filesystem=True,
                                ),
                                volume_mounts=[
                                    client.V1VolumeMount(name="config", mount_path="/etc/app"),
                                    client.V1VolumeMount(name="logs", mount_path="/var/log/app"),
                                ],
                            )
                        ],
                        enable_service_links=False,
                        init_containers=[
                            client.V1Container(
                                name="log-shipper",
                                image="registry.example.com/log-shipper:2.0.0",
                                resources=client.V1ResourceRequirements(
                                    limits={"cpu": "200m", "memory": "128Mi"},
                                    requests={"cpu": "20m", "memory": "32Mi"},
                                ),
                                restart_policy="Always",
                                security_context=client.V1SecurityContext(
                                    allow_privilege_escalation=False,
                                    capabilities=client.V1Capabilities(drop=["ALL"]),
                                    read_only_root_filesystem=True,
                                ),
                                volume_mounts=[
                                    client.V1VolumeMount(name="logs", mount_path="/var/log/app")
                                ],
                            )
                        ],
                        security_context=client.V1PodSecurityContext(
                            run_as_non_root=True,
                            seccomp_profile=client.V1SeccompProfile(type="RuntimeDefault"),
                        ),
                        service_account_name=name,
                        volumes=[
                            client.V1Volume(
                                name="config",
                                config_map=client.V1ConfigMapVolumeSource(
                                    name=f"web-config-{number}"
                                ),
                            ),
                            client.V1Volume(name="logs", empty_dir=client.V1EmptyDirVolumeSource()),
                        ],
                    ),
                ),
            ),
        ),
        client.V1Service(
            api_version="v1",
            kind="Service",
            metadata=client.V1ObjectMeta(
                name=name,
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            spec=client.V1ServiceSpec(
                ports=[client.V1ServicePort(name="http", port=8080, target_port="http")],
                selector={"app.kubernetes.io/name": name},
            ),
        ),
        client.V2HorizontalPodAutoscaler(
            api_version="autoscaling/v2",
            kind="HorizontalPodAutoscaler",
            metadata=client.V1ObjectMeta(
                name=name,
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            spec=client.V2HorizontalPodAutoscalerSpec(
                behavior=client.V2HorizontalPodAutoscalerBehavior(
                    scale_down=client.V2HPAScalingRules(
                        policies=[
                            client.V2HPAScalingPolicy(period_seconds=60, type="Percent", value=10)
                        ],
                        stabilization_window_seconds=300,
                    )
                ),
                max_replicas=50,
                metrics=[
                    client.V2MetricSpec(
                        resource=client.V2ResourceMetricSource(
                            name="cpu",
                            target=client.V2MetricTarget(
                                average_utilization=70, type="Utilization"
                            ),
                        ),
                        type="Resource",
                    ),
                    client.V2MetricSpec(
                        resource=client.V2ResourceMetricSource(
                            name="memory",
                            target=client.V2MetricTarget(
                                average_utilization=80, type="Utilization"
                            ),
                        ),
                        type="Resource",
                    ),
                ],
                min_replicas=3,
                scale_target_ref=client.V2CrossVersionObjectReference(
                    name=name, api_version="apps/v1", kind="Deployment"
                ),
            ),
        ),
        client.V1PodDisruptionBudget(
            api_version="policy/v1",
            kind="PodDisruptionBudget",
            metadata=client.V1ObjectMeta(
                name=name,
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            spec=client.V1PodDisruptionBudgetSpec(
                max_unavailable=1,
                selector=client.V1LabelSelector(match_labels={"app.kubernetes.io/name": name}),
                unhealthy_pod_eviction_policy="AlwaysAllow",
            ),
        ),
        client.V1NetworkPolicy(
            api_version="networking.k8s.io/v1",
            kind="NetworkPolicy",
            metadata=client.V1ObjectMeta(
                name=f"web-net-web-{number}",
                namespace="web",
                labels={
                    "app.kubernetes.io/name": name,
                    "app.kubernetes.io/part-of": "web",
                    "app.kubernetes.io/managed-by": "k8spatterns",
                },
            ),
            spec=client.V1NetworkPolicySpec(
                egress=[
                    client.V1NetworkPolicyEgressRule(
                        ports=[
                            client.V1NetworkPolicyPort(port=53, protocol="UDP"),
                            client.V1NetworkPolicyPort(port=53, protocol="TCP"),
                        ],
                        to=[
                            client.V1NetworkPolicyPeer(
                                namespace_selector=client.V1LabelSelector(
                                    match_labels={"kubernetes.io/metadata.name": "kube-system"}
                                ),
                                pod_selector=client.V1LabelSelector(
                                    match_labels={"k8s-app": "kube-dns"}
                                ),
                            )
                        ],
                    )
                ],
                ingress=[
                    client.V1NetworkPolicyIngressRule(
                        _from=[
                            client.V1NetworkPolicyPeer(
                                namespace_selector=client.V1LabelSelector(
                                    match_labels={"kubernetes.io/metadata.name": "ingress-nginx"}
                                )
                            )
                        ],
                        ports=[client.V1NetworkPolicyPort(port=8080, protocol="TCP")],
                    )
                ],
                pod_selector=client.V1LabelSelector(match_labels={"app.kubernetes.io/name": name}),
                policy_types=["Ingress", "Egress"],
            ),
        ),
    ]


api = client.ApiClient()
yaml.dump_all(
    (
        api.sanitize_for_serialization(item)
        for number in range(int(os.environ["APPLICATIONS"]))
        for item in objects(number)
    ),
    sys.stdout,
    Dumper=yaml.CSafeDumper,
    sort_keys=False,
)
