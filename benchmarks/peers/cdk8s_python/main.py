"""The workload in cdk8s for Python: a Chart for each application, or with `CHARTS=one` for all."""

import os

from cdk8s import App, Chart
from cdk8s_plus_32 import k8s


def objects(chart: Chart, number: int) -> None:
    name = f"web-{number}"
    k8s.KubeConfigMap(
        chart,
        f"configmap-{number}",
        metadata=k8s.ObjectMeta(
            name=f"web-config-{number}",
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        data={"app.properties": "level=info\nworkers=4\n"},
    )
    k8s.KubeServiceAccount(
        chart,
        f"serviceaccount-{number}",
        metadata=k8s.ObjectMeta(
            name=name,
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        automount_service_account_token=False,
    )
    k8s.KubeDeployment(
        chart,
        f"deployment-{number}",
        metadata=k8s.ObjectMeta(
            name=name,
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        spec=k8s.DeploymentSpec(
            selector=k8s.LabelSelector(match_labels={"app.kubernetes.io/name": name}),
            strategy=k8s.DeploymentStrategy(
                rolling_update=k8s.RollingUpdateDeployment(
                    max_surge=k8s.IntOrString.from_string("25%"),
                    max_unavailable=k8s.IntOrString.from_number(0),
                ),
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
                                        field_ref=k8s.ObjectFieldSelector(field_path="status.podIP")
                                    ),
                                ),
                            ],
                            image=f"registry.example.com/web:1.4.{number}",
                            liveness_probe=k8s.Probe(
                                http_get=k8s.HttpGetAction(
                                    path="/live", port=k8s.IntOrString.from_string("http")
                                )
                            ),
                            ports=[k8s.ContainerPort(name="http", container_port=8080)],
                            readiness_probe=k8s.Probe(
                                http_get=k8s.HttpGetAction(
                                    path="/ready", port=k8s.IntOrString.from_string("http")
                                )
                            ),
                            resources=k8s.ResourceRequirements(
                                limits={
                                    "cpu": k8s.Quantity.from_string("1"),
                                    "memory": k8s.Quantity.from_string("256Mi"),
                                },
                                requests={
                                    "cpu": k8s.Quantity.from_string("100m"),
                                    "memory": k8s.Quantity.from_string("128Mi"),
                                },
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
                                limits={
                                    "cpu": k8s.Quantity.from_string("200m"),
                                    "memory": k8s.Quantity.from_string("128Mi"),
                                },
                                requests={
                                    "cpu": k8s.Quantity.from_string("20m"),
                                    "memory": k8s.Quantity.from_string("32Mi"),
                                },
                            ),
                            restart_policy="Always",
                            security_context=k8s.SecurityContext(
                                allow_privilege_escalation=False,
                                capabilities=k8s.Capabilities(drop=["ALL"]),
                                read_only_root_filesystem=True,
                            ),
                            volume_mounts=[k8s.VolumeMount(name="logs", mount_path="/var/log/app")],
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
    )
    k8s.KubeService(
        chart,
        f"service-{number}",
        metadata=k8s.ObjectMeta(
            name=name,
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        spec=k8s.ServiceSpec(
            ports=[
                k8s.ServicePort(
                    name="http", port=8080, target_port=k8s.IntOrString.from_string("http")
                )
            ],
            selector={"app.kubernetes.io/name": name},
        ),
    )
    k8s.KubeHorizontalPodAutoscalerV2(
        chart,
        f"horizontalpodautoscaler-{number}",
        metadata=k8s.ObjectMeta(
            name=name,
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        spec=k8s.HorizontalPodAutoscalerSpecV2(
            behavior=k8s.HorizontalPodAutoscalerBehaviorV2(
                scale_down=k8s.HpaScalingRulesV2(
                    policies=[k8s.HpaScalingPolicyV2(period_seconds=60, type="Percent", value=10)],
                    stabilization_window_seconds=300,
                )
            ),
            max_replicas=50,
            metrics=[
                k8s.MetricSpecV2(
                    resource=k8s.ResourceMetricSourceV2(
                        name="cpu",
                        target=k8s.MetricTargetV2(average_utilization=70, type="Utilization"),
                    ),
                    type="Resource",
                ),
                k8s.MetricSpecV2(
                    resource=k8s.ResourceMetricSourceV2(
                        name="memory",
                        target=k8s.MetricTargetV2(average_utilization=80, type="Utilization"),
                    ),
                    type="Resource",
                ),
            ],
            min_replicas=3,
            scale_target_ref=k8s.CrossVersionObjectReferenceV2(
                name=name, api_version="apps/v1", kind="Deployment"
            ),
        ),
    )
    k8s.KubePodDisruptionBudget(
        chart,
        f"poddisruptionbudget-{number}",
        metadata=k8s.ObjectMeta(
            name=name,
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        spec=k8s.PodDisruptionBudgetSpec(
            max_unavailable=k8s.IntOrString.from_number(1),
            selector=k8s.LabelSelector(match_labels={"app.kubernetes.io/name": name}),
            unhealthy_pod_eviction_policy="AlwaysAllow",
        ),
    )
    k8s.KubeNetworkPolicy(
        chart,
        f"networkpolicy-{number}",
        metadata=k8s.ObjectMeta(
            name=f"web-net-web-{number}",
            namespace="web",
            labels={
                "app.kubernetes.io/name": name,
                "app.kubernetes.io/part-of": "web",
                "app.kubernetes.io/managed-by": "k8spatterns",
            },
        ),
        spec=k8s.NetworkPolicySpec(
            egress=[
                k8s.NetworkPolicyEgressRule(
                    ports=[
                        k8s.NetworkPolicyPort(port=k8s.IntOrString.from_number(53), protocol="UDP"),
                        k8s.NetworkPolicyPort(port=k8s.IntOrString.from_number(53), protocol="TCP"),
                    ],
                    to=[
                        k8s.NetworkPolicyPeer(
                            namespace_selector=k8s.LabelSelector(
                                match_labels={"kubernetes.io/metadata.name": "kube-system"}
                            ),
                            pod_selector=k8s.LabelSelector(match_labels={"k8s-app": "kube-dns"}),
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
                    ports=[
                        k8s.NetworkPolicyPort(
                            port=k8s.IntOrString.from_number(8080), protocol="TCP"
                        )
                    ],
                )
            ],
            pod_selector=k8s.LabelSelector(match_labels={"app.kubernetes.io/name": name}),
            policy_types=["Ingress", "Egress"],
        ),
    )


app = App()
together = os.environ.get("CHARTS") == "one"
web = Chart(app, "web", disable_resource_name_hashes=True) if together else None
for application in range(int(os.environ["APPLICATIONS"])):
    chart = web or Chart(app, f"web-{application}", disable_resource_name_hashes=True)
    objects(chart, application)
app.synth()
