"""Typed objects of opentelemetry.io/v1beta1.

Generated from the CustomResourceDefinitions of the OpenTelemetry operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    OpenStruct,
    RawExtension,
    Resource,
    constant,
)


class OpenTelemetryCollector(KubeObject, kw_only=True):
    """https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api"""

    __resource__ = Resource(
        group="opentelemetry.io",
        version="v1beta1",
        kind="OpenTelemetryCollector",
        plural="opentelemetrycollectors",
        namespaced=True,
        short_names=("otelcol", "otelcols"),
        module=__name__,
        class_name="OpenTelemetryCollector",
        system="opentelemetry",
    )
    __keeps_unknown__ = True

    api_version: Literal["opentelemetry.io/v1beta1"] = constant("opentelemetry.io/v1beta1")
    kind: Literal["OpenTelemetryCollector"] = constant("OpenTelemetryCollector")
    metadata: k8s.ObjectMeta | None = None
    spec: OpenTelemetryCollectorSpec | None = None
    status: OpenTelemetryCollectorStatus | None = None


class OpenTelemetryCollectorConfigMap(ApiStruct, kw_only=True):
    """OpenTelemetryCollector
    spec.targetAllocator.mtls.tls.certificateAuthorityCertificate.configMap
    """

    name: Annotated[str, msgspec.Meta(min_length=1)]
    key: str | None = None


class OpenTelemetryCollectorDaemonSetUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.daemonSetUpdateStrategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class OpenTelemetryCollectorMtlsTlsCertificateAuthorityCertificate(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator.mtls.tls.certificateAuthorityCertificate"""

    config_map: OpenTelemetryCollectorConfigMap | None = None
    secret: OpenTelemetryCollectorConfigMap | None = None


class OpenTelemetryCollectorMtlsTlsClientCertificate(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator.mtls.tls.clientCertificate"""

    certificate_secret: OpenTelemetryCollectorConfigMap
    key_secret: OpenTelemetryCollectorConfigMap


class OpenTelemetryCollectorPersistentVolumeClaimRetentionPolicy(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.persistentVolumeClaimRetentionPolicy"""

    when_deleted: str | None = None
    when_scaled: str | None = None


class OpenTelemetryCollectorSpec(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec"""

    __keeps_unknown__ = True

    additional_containers: list[k8s.Container] | None = None
    affinity: k8s.Affinity | None = None
    args: dict[str, str] | None = None
    autoscaler: OpenTelemetryCollectorSpecAutoscaler | None = None
    command: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    config: OpenTelemetryCollectorSpecConfig
    config_versions: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    configmaps: list[OpenTelemetryCollectorSpecConfigmaps] | None = None
    daemon_set_update_strategy: OpenTelemetryCollectorSpecDaemonSetUpdateStrategy | None = None
    deployment_update_strategy: OpenTelemetryCollectorSpecDaemonSetUpdateStrategy | None = None
    dns_policy: str | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    host_aliases: list[OpenTelemetryCollectorSpecHostAliases] | None = None
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    host_users: bool | None = None
    http_route: OpenTelemetryCollectorSpecHttpRoute | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    ingress: OpenTelemetryCollectorSpecIngress | None = None
    init_containers: list[k8s.Container] | None = None
    ip_families: list[str] | None = None
    ip_family_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    management_state: Literal["managed", "unmanaged"] | None = None
    mode: Literal["daemonset", "deployment", "sidecar", "statefulset"] | None = None
    network_policy: OpenTelemetryCollectorSpecNetworkPolicy | None = None
    node_selector: dict[str, str] | None = None
    observability: OpenTelemetryCollectorSpecObservability | None = None
    persistent_volume_claim_retention_policy: (
        OpenTelemetryCollectorPersistentVolumeClaimRetentionPolicy | None
    ) = None
    pod_annotations: dict[str, str] | None = None
    pod_disruption_budget: OpenTelemetryCollectorSpecPodDisruptionBudget | None = None
    pod_dns_config: k8s.PodDNSConfig | None = None
    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    pod_security_context: k8s.PodSecurityContext | None = None
    ports: list[OpenTelemetryCollectorSpecPorts] | None = None
    priority_class_name: str | None = None
    readiness_probe: k8s.Probe | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.SecurityContext | None = None
    service_account: str | None = None
    service_name: str | None = None
    session_affinity: str | None = None
    session_affinity_config: OpenTelemetryCollectorSpecSessionAffinityConfig | None = None
    share_process_namespace: bool | None = None
    startup_probe: k8s.Probe | None = None
    target_allocator: OpenTelemetryCollectorSpecTargetAllocator | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    traffic_distribution: str | None = None
    upgrade_strategy: Literal["automatic", "none"] | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class OpenTelemetryCollectorSpecAutoscaler(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.autoscaler"""

    behavior: OpenTelemetryCollectorSpecAutoscalerBehavior | None = None
    max_replicas: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    metrics: list[OpenTelemetryCollectorSpecAutoscalerMetrics] | None = None
    min_replicas: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    target_cpu_utilization: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = (
        msgspec.field(default=None, name="targetCPUUtilization")
    )
    target_memory_utilization: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None


class OpenTelemetryCollectorSpecAutoscalerBehavior(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.autoscaler.behavior"""

    scale_down: k8s.HPAScalingRules | None = None
    scale_up: k8s.HPAScalingRules | None = None


class OpenTelemetryCollectorSpecAutoscalerMetrics(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.autoscaler.metrics[]"""

    pods: OpenTelemetryCollectorSpecAutoscalerMetricsPods | None = None
    type: str


class OpenTelemetryCollectorSpecAutoscalerMetricsPods(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.autoscaler.metrics[].pods"""

    metric: OpenTelemetryCollectorSpecAutoscalerMetricsPodsMetric
    target: k8s.MetricTarget


class OpenTelemetryCollectorSpecAutoscalerMetricsPodsMetric(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.autoscaler.metrics[].pods.metric"""

    name: str
    selector: k8s.LabelSelector | None = None


class OpenTelemetryCollectorSpecConfig(OpenStruct, kw_only=True):
    """OpenTelemetryCollector spec.config"""

    __keeps_unknown__ = True

    connectors: RawExtension | None = None
    exporters: RawExtension
    extensions: RawExtension | None = None
    processors: RawExtension | None = None
    receivers: RawExtension
    service: OpenTelemetryCollectorSpecConfigService


class OpenTelemetryCollectorSpecConfigService(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.config.service"""

    extensions: list[str] | None = None
    pipelines: dict[str, OpenTelemetryCollectorSpecConfigServicePipelines]
    telemetry: RawExtension | None = None


class OpenTelemetryCollectorSpecConfigServicePipelines(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.config.service.pipelines{}"""

    exporters: list[str]
    processors: list[str] | None = None
    receivers: list[str]


class OpenTelemetryCollectorSpecConfigmaps(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.configmaps[]"""

    name: str
    mountpath: str


class OpenTelemetryCollectorSpecDaemonSetUpdateStrategy(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.daemonSetUpdateStrategy"""

    rolling_update: OpenTelemetryCollectorDaemonSetUpdateStrategyRollingUpdate | None = None
    type: str | None = None


class OpenTelemetryCollectorSpecHostAliases(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class OpenTelemetryCollectorSpecHttpRoute(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.httpRoute"""

    enabled: bool
    gateway: str
    gateway_namespace: str | None = None
    hostnames: list[str] | None = None


class OpenTelemetryCollectorSpecIngress(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.ingress"""

    annotations: dict[str, str] | None = None
    hostname: str | None = None
    ingress_class_name: str | None = None
    route: OpenTelemetryCollectorSpecIngressRoute | None = None
    rule_type: Literal["path", "subdomain"] | None = None
    tls: list[OpenTelemetryCollectorSpecIngressTls] | None = None
    type: Literal["ingress", "route"] | None = None


class OpenTelemetryCollectorSpecIngressRoute(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.ingress.route"""

    termination: Literal["insecure", "edge", "passthrough", "reencrypt"] | None = None


class OpenTelemetryCollectorSpecIngressTls(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.ingress.tls[]"""

    hosts: list[str] | None = None
    secret_name: str | None = None


class OpenTelemetryCollectorSpecNetworkPolicy(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.networkPolicy"""

    enabled: bool | None = None


class OpenTelemetryCollectorSpecObservability(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.observability"""

    metrics: OpenTelemetryCollectorSpecObservabilityMetrics | None = None


class OpenTelemetryCollectorSpecObservabilityMetrics(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.observability.metrics"""

    disable_prometheus_annotations: bool | None = None
    enable_metrics: bool | None = None
    extra_labels: dict[str, str] | None = None


class OpenTelemetryCollectorSpecPodDisruptionBudget(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.podDisruptionBudget"""

    max_unavailable: IntOrString | None = None
    min_available: IntOrString | None = None


class OpenTelemetryCollectorSpecPorts(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.ports[]"""

    name: str | None = None
    app_protocol: str | None = None
    host_port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    node_port: Int32 | None = None
    port: Int32
    protocol: str | None = None
    target_port: IntOrString | None = None


class OpenTelemetryCollectorSpecSessionAffinityConfig(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.sessionAffinityConfig"""

    client_ip: OpenTelemetryCollectorSpecSessionAffinityConfigClientIP | None = msgspec.field(
        default=None, name="clientIP"
    )


class OpenTelemetryCollectorSpecSessionAffinityConfigClientIP(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.sessionAffinityConfig.clientIP"""

    timeout_seconds: Int32 | None = None


class OpenTelemetryCollectorSpecTargetAllocator(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator"""

    affinity: k8s.Affinity | None = None
    allocation_strategy: Literal["least-weighted", "consistent-hashing", "per-node"] | None = None
    allow_insecure_auth_secrets: bool | None = None
    collector_not_ready_grace_period: str | None = None
    collector_target_reload_interval: str | None = None
    enabled: bool | None = None
    env: list[k8s.EnvVar] | None = None
    filter_strategy: Literal["", "relabel-config"] | None = None
    image: str | None = None
    mtls: OpenTelemetryCollectorSpecTargetAllocatorMtls | None = None
    node_selector: dict[str, str] | None = None
    observability: OpenTelemetryCollectorSpecObservability | None = None
    pod_disruption_budget: OpenTelemetryCollectorSpecPodDisruptionBudget | None = None
    pod_security_context: k8s.PodSecurityContext | None = None
    prometheus_cr: OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR | None = msgspec.field(
        default=None, name="prometheusCR"
    )
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.SecurityContext | None = None
    service_account: str | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None


class OpenTelemetryCollectorSpecTargetAllocatorMtls(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator.mtls"""

    enabled: bool | None = None
    tls: OpenTelemetryCollectorSpecTargetAllocatorMtlsTls | None = None
    use_cert_manager: bool | None = None


class OpenTelemetryCollectorSpecTargetAllocatorMtlsTls(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator.mtls.tls"""

    certificate_authority_certificate: (
        OpenTelemetryCollectorMtlsTlsCertificateAuthorityCertificate | None
    ) = None
    client_certificate: OpenTelemetryCollectorMtlsTlsClientCertificate | None = None
    server_certificate: OpenTelemetryCollectorMtlsTlsClientCertificate | None = None


class OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator.prometheusCR"""

    allow_namespaces: list[str] | None = None
    deny_fs_access_through_sms: bool | None = msgspec.field(
        default=None, name="denyFSAccessThroughSMs"
    )
    deny_namespaces: list[str] | None = None
    enabled: bool | None = None
    evaluation_interval: str | None = None
    pod_monitor_namespace_selector: k8s.LabelSelector | None = None
    pod_monitor_selector: k8s.LabelSelector | None = None
    probe_namespace_selector: k8s.LabelSelector | None = None
    probe_selector: k8s.LabelSelector | None = None
    scrape_classes: list[RawExtension] | None = None
    scrape_config_namespace_selector: k8s.LabelSelector | None = None
    scrape_config_selector: k8s.LabelSelector | None = None
    scrape_interval: str | None = None
    scrape_protocols: list[str] | None = None
    secret_namespaces: list[str] | None = None
    service_monitor_namespace_selector: k8s.LabelSelector | None = None
    service_monitor_selector: k8s.LabelSelector | None = None


class OpenTelemetryCollectorStatus(ApiStruct, kw_only=True):
    """OpenTelemetryCollector status"""

    conditions: list[k8s.Condition] | None = None
    image: str | None = None
    observed_generation: Int64 | None = None
    scale: OpenTelemetryCollectorStatusScale | None = None
    version: str | None = None


class OpenTelemetryCollectorStatusScale(ApiStruct, kw_only=True):
    """OpenTelemetryCollector status.scale"""

    replicas: Int32 | None = None
    selector: str | None = None
    status_replicas: str | None = None
