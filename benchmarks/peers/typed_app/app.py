"""The workload, written with typed API objects, a chart for each application."""

import os

from k8spatterns import App
from k8spatterns.api import k8s


def objects(number: int) -> list[object]:
    name = f"web-{number}"
    return [
        k8s.ConfigMap(
            metadata=k8s.ObjectMeta(
                name=f"web-config-{number}",
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            data={"app.properties": "level=info\nworkers=4\n"},
        ),
        k8s.ServiceAccount(
            metadata=k8s.ObjectMeta(
                name=name,
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            automount_service_account_token=False,
        ),
        k8s.Deployment(
            metadata=k8s.ObjectMeta(
                name=name,
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            spec=k8s.DeploymentSpec(
                selector=k8s.LabelSelector(match_labels={"app.kubernetes.io/name": name}),
                strategy=k8s.DeploymentStrategy(
                    rolling_update=k8s.RollingUpdateDeployment(max_surge="25%", max_unavailable=0),
                    type="RollingUpdate",
                ),
                template=k8s.PodTemplateSpec(
                    metadata=k8s.ObjectMeta(labels={"app.kubernetes.io/name": name}),
                    spec=k8s.PodSpec(
                        affinity=k8s.Affinity(
                            pod_anti_affinity=k8s.PodAntiAffinity(
                                preferred_during_scheduling_ignored_during_execution=[
                                    k8s.WeightedPodAffinityTerm(
                                        pod_affinity_term=k8s.PodAffinityTerm(
                                            label_selector=k8s.LabelSelector(
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
                            k8s.Container(
                                name="web",
                                env=[
                                    k8s.EnvVar(name="LEVEL", value="info"),
                                    k8s.EnvVar(
                                        name="POD_NAME",
                                        value_from=k8s.EnvVarSource(
                                            field_ref=k8s.ObjectFieldSelector(
                                                field_path="metadata.name"
                                            )
                                        ),
                                    ),
                                    k8s.EnvVar(
                                        name="POD_IP",
                                        value_from=k8s.EnvVarSource(
                                            field_ref=k8s.ObjectFieldSelector(
                                                field_path="status.podIP"
                                            )
                                        ),
                                    ),
                                ],
                                image=f"registry.example.com/web:1.4.{number}",
                                liveness_probe=k8s.Probe(
                                    http_get=k8s.HTTPGetAction(path="/live", port="http")
                                ),
                                ports=[k8s.ContainerPort(name="http", container_port=8080)],
                                readiness_probe=k8s.Probe(
                                    http_get=k8s.HTTPGetAction(path="/ready", port="http")
                                ),
                                resources=k8s.ResourceRequirements(
                                    limits={"cpu": "1", "memory": "256Mi"},
                                    requests={"cpu": "100m", "memory": "128Mi"},
                                ),
                                security_context=k8s.SecurityContext(
                                    allow_privilege_escalation=False,
                                    capabilities=k8s.Capabilities(drop=["ALL"]),
                                    read_only_root_filesystem=True,
                                ),
                                volume_mounts=[
                                    k8s.VolumeMount(name="config", mount_path="/etc/app"),
                                    k8s.VolumeMount(name="logs", mount_path="/var/log/app"),
                                ],
                            )
                        ],
                        enable_service_links=False,
                        init_containers=[
                            k8s.Container(
                                name="log-shipper",
                                image="registry.example.com/log-shipper:2.0.0",
                                resources=k8s.ResourceRequirements(
                                    limits={"cpu": "200m", "memory": "128Mi"},
                                    requests={"cpu": "20m", "memory": "32Mi"},
                                ),
                                restart_policy="Always",
                                security_context=k8s.SecurityContext(
                                    allow_privilege_escalation=False,
                                    capabilities=k8s.Capabilities(drop=["ALL"]),
                                    read_only_root_filesystem=True,
                                ),
                                volume_mounts=[
                                    k8s.VolumeMount(name="logs", mount_path="/var/log/app")
                                ],
                            )
                        ],
                        security_context=k8s.PodSecurityContext(
                            run_as_non_root=True,
                            seccomp_profile=k8s.SeccompProfile(type="RuntimeDefault"),
                        ),
                        service_account_name=name,
                        volumes=[
                            k8s.Volume(
                                name="config",
                                config_map=k8s.ConfigMapVolumeSource(name=f"web-config-{number}"),
                            ),
                            k8s.Volume(name="logs", empty_dir=k8s.EmptyDirVolumeSource()),
                        ],
                    ),
                ),
            ),
        ),
        k8s.Service(
            metadata=k8s.ObjectMeta(
                name=name,
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            spec=k8s.ServiceSpec(
                ports=[k8s.ServicePort(name="http", port=8080, target_port="http")],
                selector={"app.kubernetes.io/name": name},
            ),
        ),
        k8s.HorizontalPodAutoscaler(
            metadata=k8s.ObjectMeta(
                name=name,
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            spec=k8s.HorizontalPodAutoscalerSpec(
                behavior=k8s.HorizontalPodAutoscalerBehavior(
                    scale_down=k8s.HPAScalingRules(
                        policies=[
                            k8s.HPAScalingPolicy(period_seconds=60, type="Percent", value=10)
                        ],
                        stabilization_window_seconds=300,
                    )
                ),
                max_replicas=50,
                metrics=[
                    k8s.MetricSpec(
                        resource=k8s.ResourceMetricSource(
                            name="cpu",
                            target=k8s.MetricTarget(average_utilization=70, type="Utilization"),
                        ),
                        type="Resource",
                    ),
                    k8s.MetricSpec(
                        resource=k8s.ResourceMetricSource(
                            name="memory",
                            target=k8s.MetricTarget(average_utilization=80, type="Utilization"),
                        ),
                        type="Resource",
                    ),
                ],
                min_replicas=3,
                scale_target_ref=k8s.CrossVersionObjectReference(
                    api_version="apps/v1", kind="Deployment", name=name
                ),
            ),
        ),
        k8s.PodDisruptionBudget(
            metadata=k8s.ObjectMeta(
                name=name,
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            spec=k8s.PodDisruptionBudgetSpec(
                max_unavailable=1,
                selector=k8s.LabelSelector(match_labels={"app.kubernetes.io/name": name}),
                unhealthy_pod_eviction_policy="AlwaysAllow",
            ),
        ),
        k8s.NetworkPolicy(
            metadata=k8s.ObjectMeta(
                name=f"web-net-web-{number}",
                labels={
                    "app.kubernetes.io/name": name,
                },
            ),
            spec=k8s.NetworkPolicySpec(
                egress=[
                    k8s.NetworkPolicyEgressRule(
                        ports=[
                            k8s.NetworkPolicyPort(port=53, protocol="UDP"),
                            k8s.NetworkPolicyPort(port=53, protocol="TCP"),
                        ],
                        to=[
                            k8s.NetworkPolicyPeer(
                                namespace_selector=k8s.LabelSelector(
                                    match_labels={"kubernetes.io/metadata.name": "kube-system"}
                                ),
                                pod_selector=k8s.LabelSelector(
                                    match_labels={"k8s-app": "kube-dns"}
                                ),
                            )
                        ],
                    )
                ],
                ingress=[
                    k8s.NetworkPolicyIngressRule(
                        from_=[
                            k8s.NetworkPolicyPeer(
                                namespace_selector=k8s.LabelSelector(
                                    match_labels={"kubernetes.io/metadata.name": "ingress-nginx"}
                                )
                            )
                        ],
                        ports=[k8s.NetworkPolicyPort(port=8080, protocol="TCP")],
                    )
                ],
                pod_selector=k8s.LabelSelector(match_labels={"app.kubernetes.io/name": name}),
                policy_types=["Ingress", "Egress"],
            ),
        ),
    ]


app = App()
for application in range(int(os.environ["APPLICATIONS"])):
    chart = app.chart(
        f"web-{application}", namespace="web", labels={"app.kubernetes.io/part-of": "web"}
    )
    for item in objects(application):
        chart.add(item)
