"""Typed objects of opentelemetry.io/v1alpha1.

Generated from the CustomResourceDefinitions of the OpenTelemetry operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class ClusterObservability(KubeObject, kw_only=True):
    """https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api"""

    __resource__ = Resource(
        group="opentelemetry.io",
        version="v1alpha1",
        kind="ClusterObservability",
        plural="clusterobservabilities",
        namespaced=True,
        module=__name__,
        class_name="ClusterObservability",
        system="opentelemetry",
    )

    api_version: Literal["opentelemetry.io/v1alpha1"] = constant("opentelemetry.io/v1alpha1")
    kind: Literal["ClusterObservability"] = constant("ClusterObservability")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterObservabilitySpec | None = None
    status: ClusterObservabilityStatus | None = None


class ClusterObservabilitySpec(ApiStruct, kw_only=True):
    """ClusterObservability spec"""

    exporter: ClusterObservabilitySpecExporter


class ClusterObservabilitySpecExporter(ApiStruct, kw_only=True):
    """ClusterObservability spec.exporter"""

    compression: Literal["gzip", "none", ""] | None = None
    encoding: Literal["proto", "json"] | None = None
    endpoint: str | None = None
    headers: dict[str, str] | None = None
    logs_endpoint: str | None = msgspec.field(default=None, name="logs_endpoint")
    metrics_endpoint: str | None = msgspec.field(default=None, name="metrics_endpoint")
    profiles_endpoint: str | None = msgspec.field(default=None, name="profiles_endpoint")
    read_buffer_size: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        msgspec.field(default=None, name="read_buffer_size")
    )
    retry_on_failure: ClusterObservabilitySpecExporterRetryOnFailure | None = msgspec.field(
        default=None, name="retry_on_failure"
    )
    sending_queue: ClusterObservabilitySpecExporterSendingQueue | None = msgspec.field(
        default=None, name="sending_queue"
    )
    timeout: str | None = None
    tls: ClusterObservabilitySpecExporterTls | None = None
    traces_endpoint: str | None = msgspec.field(default=None, name="traces_endpoint")
    write_buffer_size: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        msgspec.field(default=None, name="write_buffer_size")
    )


class ClusterObservabilitySpecExporterRetryOnFailure(ApiStruct, kw_only=True):
    """ClusterObservability spec.exporter.retry_on_failure"""

    enabled: bool | None = None
    initial_interval: str | None = msgspec.field(default=None, name="initial_interval")
    max_elapsed_time: str | None = msgspec.field(default=None, name="max_elapsed_time")
    max_interval: str | None = msgspec.field(default=None, name="max_interval")
    multiplier: str | None = None
    randomization_factor: str | None = msgspec.field(default=None, name="randomization_factor")


class ClusterObservabilitySpecExporterSendingQueue(ApiStruct, kw_only=True):
    """ClusterObservability spec.exporter.sending_queue"""

    enabled: bool | None = None
    num_consumers: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = (
        msgspec.field(default=None, name="num_consumers")
    )
    queue_size: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = msgspec.field(
        default=None, name="queue_size"
    )


class ClusterObservabilitySpecExporterTls(ApiStruct, kw_only=True):
    """ClusterObservability spec.exporter.tls"""

    ca_file: str | None = msgspec.field(default=None, name="ca_file")
    cert_file: str | None = msgspec.field(default=None, name="cert_file")
    insecure: bool | None = None
    key_file: str | None = msgspec.field(default=None, name="key_file")
    server_name: str | None = msgspec.field(default=None, name="server_name")


class ClusterObservabilityStatus(ApiStruct, kw_only=True):
    """ClusterObservability status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    components_status: dict[str, ClusterObservabilityStatusComponentsStatus] | None = None
    conditions: list[ClusterObservabilityStatusConditions] | None = None
    config_versions: dict[str, str] | None = None
    message: str | None = None
    observed_generation: Int64 | None = None
    phase: str | None = None


class ClusterObservabilityStatusComponentsStatus(ApiStruct, kw_only=True):
    """ClusterObservability status.componentsStatus{}"""

    last_updated: Time | None = None
    message: str | None = None
    ready: bool | None = None


class ClusterObservabilityStatusConditions(ApiStruct, kw_only=True):
    """ClusterObservability status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: str
    type: str


class Instrumentation(KubeObject, kw_only=True):
    """https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api"""

    __resource__ = Resource(
        group="opentelemetry.io",
        version="v1alpha1",
        kind="Instrumentation",
        plural="instrumentations",
        namespaced=True,
        short_names=("otelinst", "otelinsts"),
        module=__name__,
        class_name="Instrumentation",
        system="opentelemetry",
    )

    api_version: Literal["opentelemetry.io/v1alpha1"] = constant("opentelemetry.io/v1alpha1")
    kind: Literal["Instrumentation"] = constant("Instrumentation")
    metadata: k8s.ObjectMeta | None = None
    spec: InstrumentationSpec | None = None
    status: InstrumentationStatus | None = None


class InstrumentationSpec(ApiStruct, kw_only=True):
    """Instrumentation spec"""

    apache_httpd: InstrumentationSpecApacheHttpd | None = None
    defaults: InstrumentationSpecDefaults | None = None
    dotnet: InstrumentationSpecDotnet | None = None
    env: list[k8s.EnvVar] | None = None
    exporter: InstrumentationSpecExporter | None = None
    go: InstrumentationSpecGo | None = None
    image_pull_policy: str | None = None
    init_container_security_context: k8s.SecurityContext | None = None
    java: InstrumentationSpecJava | None = None
    nginx: InstrumentationSpecNginx | None = None
    nodejs: InstrumentationSpecDotnet | None = None
    propagators: list[InstrumentationSpecPropagators] | None = None
    python: InstrumentationSpecDotnet | None = None
    resource: InstrumentationSpecResource | None = None
    sampler: InstrumentationSpecSampler | None = None


class InstrumentationSpecApacheHttpd(ApiStruct, kw_only=True):
    """Instrumentation spec.apacheHttpd"""

    attrs: list[k8s.EnvVar] | None = None
    config_path: (
        Annotated[str, msgspec.Meta(max_length=256, pattern="^[A-Za-z0-9._/-]*$")] | None
    ) = None
    env: list[k8s.EnvVar] | None = None
    image: str | None = None
    resource_requirements: k8s.ResourceRequirements | None = None
    version: str | None = None
    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None
    volume_limit_size: Quantity | None = None


class InstrumentationSpecDefaults(ApiStruct, kw_only=True):
    """Instrumentation spec.defaults"""

    use_labels_for_resource_attributes: bool | None = None


class InstrumentationSpecDotnet(ApiStruct, kw_only=True):
    """Instrumentation spec.dotnet"""

    env: list[k8s.EnvVar] | None = None
    image: str | None = None
    resource_requirements: k8s.ResourceRequirements | None = None
    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None
    volume_limit_size: Quantity | None = None


class InstrumentationSpecExporter(ApiStruct, kw_only=True):
    """Instrumentation spec.exporter"""

    endpoint: str | None = None
    tls: InstrumentationSpecExporterTls | None = None


class InstrumentationSpecExporterTls(ApiStruct, kw_only=True):
    """Instrumentation spec.exporter.tls"""

    ca_file: str | None = msgspec.field(default=None, name="ca_file")
    cert_file: str | None = msgspec.field(default=None, name="cert_file")
    config_map_name: str | None = None
    key_file: str | None = msgspec.field(default=None, name="key_file")
    secret_name: str | None = None


class InstrumentationSpecGo(ApiStruct, kw_only=True):
    """Instrumentation spec.go"""

    env: list[k8s.EnvVar] | None = None
    image: str | None = None
    resource_requirements: k8s.ResourceRequirements | None = None
    security_context: k8s.SecurityContext | None = None
    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None
    volume_limit_size: Quantity | None = None


class InstrumentationSpecJava(ApiStruct, kw_only=True):
    """Instrumentation spec.java"""

    env: list[k8s.EnvVar] | None = None
    extensions: list[InstrumentationSpecJavaExtensions] | None = None
    image: str | None = None
    resources: k8s.ResourceRequirements | None = None
    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None
    volume_limit_size: Quantity | None = None


class InstrumentationSpecJavaExtensions(ApiStruct, kw_only=True):
    """Instrumentation spec.java.extensions[]"""

    dir: str
    image: str


class InstrumentationSpecNginx(ApiStruct, kw_only=True):
    """Instrumentation spec.nginx"""

    attrs: list[k8s.EnvVar] | None = None
    config_file: (
        Annotated[str, msgspec.Meta(max_length=256, pattern="^[A-Za-z0-9._/-]*$")] | None
    ) = None
    env: list[k8s.EnvVar] | None = None
    image: str | None = None
    resource_requirements: k8s.ResourceRequirements | None = None
    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None
    volume_limit_size: Quantity | None = None


class InstrumentationSpecResource(ApiStruct, kw_only=True):
    """Instrumentation spec.resource"""

    add_k_8_s_uid_attributes: bool | None = msgspec.field(default=None, name="addK8sUIDAttributes")
    resource_attributes: dict[str, str] | None = None


class InstrumentationSpecSampler(ApiStruct, kw_only=True):
    """Instrumentation spec.sampler"""

    argument: str | None = None
    type: InstrumentationSpecSamplerType | None = None


class InstrumentationStatus(ApiStruct, kw_only=True):
    """Instrumentation status"""

    upgrade_blocked_versions: dict[str, str] | None = None


class OpAMPBridge(KubeObject, kw_only=True):
    """https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api"""

    __resource__ = Resource(
        group="opentelemetry.io",
        version="v1alpha1",
        kind="OpAMPBridge",
        plural="opampbridges",
        namespaced=True,
        module=__name__,
        class_name="OpAMPBridge",
        system="opentelemetry",
    )

    api_version: Literal["opentelemetry.io/v1alpha1"] = constant("opentelemetry.io/v1alpha1")
    kind: Literal["OpAMPBridge"] = constant("OpAMPBridge")
    metadata: k8s.ObjectMeta | None = None
    spec: OpAMPBridgeSpec | None = None
    status: OpAMPBridgeStatus | None = None


class OpAMPBridgeSpec(ApiStruct, kw_only=True):
    """OpAMPBridge spec"""

    affinity: k8s.Affinity | None = None
    capabilities: dict[str, bool]
    components_allowed: dict[str, list[str]] | None = None
    description: OpAMPBridgeSpecDescription | None = None
    endpoint: str
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    headers: dict[str, str] | None = None
    host_network: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    ip_families: list[str] | None = None
    ip_family_policy: str | None = None
    node_selector: dict[str, str] | None = None
    pod_annotations: dict[str, str] | None = None
    pod_dns_config: k8s.PodDNSConfig | None = None
    pod_security_context: k8s.PodSecurityContext | None = None
    ports: list[k8s.ServicePort] | None = None
    priority_class_name: str | None = None
    proxy: OpAMPBridgeSpecProxy | None = None
    replicas: Annotated[int, msgspec.Meta(ge=-2147483648, le=1)] | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.SecurityContext | None = None
    service_account: str | None = None
    tls: OpAMPBridgeSpecTls | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    upgrade_strategy: Literal["automatic", "none"] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class OpAMPBridgeSpecDescription(ApiStruct, kw_only=True):
    """OpAMPBridge spec.description"""

    non_identifying_attributes: dict[str, str] = msgspec.field(name="non_identifying_attributes")


class OpAMPBridgeSpecProxy(ApiStruct, kw_only=True):
    """OpAMPBridge spec.proxy"""

    headers: dict[str, str] | None = None
    url: str | None = None


class OpAMPBridgeSpecTls(ApiStruct, kw_only=True):
    """OpAMPBridge spec.tls"""

    insecure: bool | None = None
    insecure_skip_verify: bool | None = msgspec.field(default=None, name="insecure_skip_verify")


class OpAMPBridgeStatus(ApiStruct, kw_only=True):
    """OpAMPBridge status"""

    version: str | None = None


class OpenTelemetryCollector(KubeObject, kw_only=True):
    """https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api"""

    __resource__ = Resource(
        group="opentelemetry.io",
        version="v1alpha1",
        kind="OpenTelemetryCollector",
        plural="opentelemetrycollectors",
        namespaced=True,
        short_names=("otelcol", "otelcols"),
        module=__name__,
        class_name="OpenTelemetryCollector",
        system="opentelemetry",
        storage=False,
        deprecated=True,
    )

    api_version: Literal["opentelemetry.io/v1alpha1"] = constant("opentelemetry.io/v1alpha1")
    kind: Literal["OpenTelemetryCollector"] = constant("OpenTelemetryCollector")
    metadata: k8s.ObjectMeta | None = None
    spec: OpenTelemetryCollectorSpec | None = None
    status: OpenTelemetryCollectorStatus | None = None


class OpenTelemetryCollectorDeploymentUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.deploymentUpdateStrategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class OpenTelemetryCollectorSpec(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec"""

    additional_containers: list[k8s.Container] | None = None
    affinity: k8s.Affinity | None = None
    args: dict[str, str] | None = None
    autoscaler: OpenTelemetryCollectorSpecAutoscaler | None = None
    config: str
    configmaps: list[OpenTelemetryCollectorSpecConfigmaps] | None = None
    deployment_update_strategy: OpenTelemetryCollectorSpecDeploymentUpdateStrategy | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    host_network: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    ingress: OpenTelemetryCollectorSpecIngress | None = None
    init_containers: list[k8s.Container] | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    management_state: Literal["managed", "unmanaged"] | None = None
    max_replicas: Int32 | None = None
    min_replicas: Int32 | None = None
    mode: Literal["daemonset", "deployment", "sidecar", "statefulset"] | None = None
    node_selector: dict[str, str] | None = None
    observability: OpenTelemetryCollectorSpecObservability | None = None
    pod_annotations: dict[str, str] | None = None
    pod_disruption_budget: TargetAllocatorSpecPodDisruptionBudget | None = None
    pod_security_context: k8s.PodSecurityContext | None = None
    ports: list[OpenTelemetryCollectorSpecPorts] | None = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.SecurityContext | None = None
    service_account: str | None = None
    service_name: str | None = None
    share_process_namespace: bool | None = None
    target_allocator: OpenTelemetryCollectorSpecTargetAllocator | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    traffic_distribution: str | None = None
    update_strategy: OpenTelemetryCollectorSpecDeploymentUpdateStrategy | None = None
    upgrade_strategy: Literal["automatic", "none"] | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class OpenTelemetryCollectorSpecAutoscaler(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.autoscaler"""

    behavior: OpenTelemetryCollectorSpecAutoscalerBehavior | None = None
    max_replicas: Int32 | None = None
    metrics: list[OpenTelemetryCollectorSpecAutoscalerMetrics] | None = None
    min_replicas: Int32 | None = None
    target_cpu_utilization: Int32 | None = msgspec.field(default=None, name="targetCPUUtilization")
    target_memory_utilization: Int32 | None = None


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


class OpenTelemetryCollectorSpecConfigmaps(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.configmaps[]"""

    name: str
    mountpath: str


class OpenTelemetryCollectorSpecDeploymentUpdateStrategy(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.deploymentUpdateStrategy"""

    rolling_update: OpenTelemetryCollectorDeploymentUpdateStrategyRollingUpdate | None = None
    type: str | None = None


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


class OpenTelemetryCollectorSpecObservability(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.observability"""

    metrics: OpenTelemetryCollectorSpecObservabilityMetrics | None = None


class OpenTelemetryCollectorSpecObservabilityMetrics(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.observability.metrics"""

    disable_prometheus_annotations: bool | None = msgspec.field(
        default=None, name="DisablePrometheusAnnotations"
    )
    enable_metrics: bool | None = None


class OpenTelemetryCollectorSpecPorts(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.ports[]"""

    name: str | None = None
    app_protocol: str | None = None
    host_port: Int32 | None = None
    node_port: Int32 | None = None
    port: Int32
    protocol: str | None = None
    target_port: IntOrString | None = None


class OpenTelemetryCollectorSpecTargetAllocator(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator"""

    affinity: k8s.Affinity | None = None
    allocation_strategy: Literal["least-weighted", "consistent-hashing", "per-node"] | None = None
    enabled: bool | None = None
    env: list[k8s.EnvVar] | None = None
    filter_strategy: str | None = None
    image: str | None = None
    node_selector: dict[str, str] | None = None
    observability: OpenTelemetryCollectorSpecObservability | None = None
    pod_disruption_budget: TargetAllocatorSpecPodDisruptionBudget | None = None
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


class OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR(ApiStruct, kw_only=True):
    """OpenTelemetryCollector spec.targetAllocator.prometheusCR"""

    deny_fs_access_through_sms: bool | None = msgspec.field(
        default=None, name="denyFSAccessThroughSMs"
    )
    enabled: bool | None = None
    pod_monitor_selector: dict[str, str] | None = None
    scrape_classes: list[RawExtension] | None = None
    scrape_interval: str | None = None
    service_monitor_selector: dict[str, str] | None = None


class OpenTelemetryCollectorStatus(ApiStruct, kw_only=True):
    """OpenTelemetryCollector status"""

    image: str | None = None
    messages: list[str] | None = None
    replicas: Int32 | None = None
    scale: OpenTelemetryCollectorStatusScale | None = None
    version: str | None = None


class OpenTelemetryCollectorStatusScale(ApiStruct, kw_only=True):
    """OpenTelemetryCollector status.scale"""

    replicas: Int32 | None = None
    selector: str | None = None
    status_replicas: str | None = None


class TargetAllocator(KubeObject, kw_only=True):
    """https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api"""

    __resource__ = Resource(
        group="opentelemetry.io",
        version="v1alpha1",
        kind="TargetAllocator",
        plural="targetallocators",
        namespaced=True,
        module=__name__,
        class_name="TargetAllocator",
        system="opentelemetry",
    )

    api_version: Literal["opentelemetry.io/v1alpha1"] = constant("opentelemetry.io/v1alpha1")
    kind: Literal["TargetAllocator"] = constant("TargetAllocator")
    metadata: k8s.ObjectMeta | None = None
    spec: TargetAllocatorSpec | None = None
    status: TargetAllocatorStatus | None = None


class TargetAllocatorSpec(ApiStruct, kw_only=True):
    """TargetAllocator spec"""

    additional_containers: list[k8s.Container] | None = None
    affinity: k8s.Affinity | None = None
    allocation_strategy: Literal["least-weighted", "consistent-hashing", "per-node"] | None = None
    allow_insecure_auth_secrets: bool | None = None
    args: dict[str, str] | None = None
    collector_not_ready_grace_period: str | None = None
    dns_policy: str | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    filter_strategy: Literal["", "relabel-config"] | None = None
    global_: RawExtension | None = None
    host_aliases: list[TargetAllocatorSpecHostAliases] | None = None
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    host_users: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    init_containers: list[k8s.Container] | None = None
    ip_families: list[str] | None = None
    ip_family_policy: str | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    management_state: Literal["managed", "unmanaged"] | None = None
    mtls: TargetAllocatorSpecMtls | None = None
    network_policy: TargetAllocatorSpecNetworkPolicy | None = None
    node_selector: dict[str, str] | None = None
    observability: TargetAllocatorSpecObservability | None = None
    pod_annotations: dict[str, str] | None = None
    pod_disruption_budget: TargetAllocatorSpecPodDisruptionBudget | None = None
    pod_dns_config: k8s.PodDNSConfig | None = None
    pod_security_context: k8s.PodSecurityContext | None = None
    ports: list[TargetAllocatorSpecPorts] | None = None
    priority_class_name: str | None = None
    prometheus_cr: TargetAllocatorSpecPrometheusCR | None = msgspec.field(
        default=None, name="prometheusCR"
    )
    readiness_probe: k8s.Probe | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    scrape_configs: list[RawExtension] | None = None
    security_context: k8s.SecurityContext | None = None
    service_account: str | None = None
    session_affinity: str | None = None
    session_affinity_config: TargetAllocatorSpecSessionAffinityConfig | None = None
    share_process_namespace: bool | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    traffic_distribution: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class TargetAllocatorSpecHostAliases(ApiStruct, kw_only=True):
    """TargetAllocator spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class TargetAllocatorSpecMtls(ApiStruct, kw_only=True):
    """TargetAllocator spec.mtls"""

    enabled: bool | None = None
    tls: TargetAllocatorSpecMtlsTls | None = None
    use_cert_manager: bool | None = None


class TargetAllocatorSpecMtlsTls(ApiStruct, kw_only=True):
    """TargetAllocator spec.mtls.tls"""

    certificate_authority_certificate: (
        TargetAllocatorSpecMtlsTlsCertificateAuthorityCertificate | None
    ) = None
    client_certificate: TargetAllocatorSpecMtlsTlsClientCertificate | None = None
    server_certificate: TargetAllocatorSpecMtlsTlsClientCertificate | None = None


class TargetAllocatorSpecMtlsTlsCertificateAuthorityCertificate(ApiStruct, kw_only=True):
    """TargetAllocator spec.mtls.tls.certificateAuthorityCertificate"""

    config_map: TargetAllocatorTlsCertificateAuthorityCertificateConfigMap | None = None
    secret: TargetAllocatorTlsCertificateAuthorityCertificateConfigMap | None = None


class TargetAllocatorSpecMtlsTlsClientCertificate(ApiStruct, kw_only=True):
    """TargetAllocator spec.mtls.tls.clientCertificate"""

    certificate_secret: TargetAllocatorTlsCertificateAuthorityCertificateConfigMap
    key_secret: TargetAllocatorTlsCertificateAuthorityCertificateConfigMap


class TargetAllocatorSpecNetworkPolicy(ApiStruct, kw_only=True):
    """TargetAllocator spec.networkPolicy"""

    enabled: bool | None = None


class TargetAllocatorSpecObservability(ApiStruct, kw_only=True):
    """TargetAllocator spec.observability"""

    metrics: TargetAllocatorSpecObservabilityMetrics | None = None


class TargetAllocatorSpecObservabilityMetrics(ApiStruct, kw_only=True):
    """TargetAllocator spec.observability.metrics"""

    disable_prometheus_annotations: bool | None = None
    enable_metrics: bool | None = None
    extra_labels: dict[str, str] | None = None


class TargetAllocatorSpecPodDisruptionBudget(ApiStruct, kw_only=True):
    """TargetAllocator spec.podDisruptionBudget"""

    max_unavailable: IntOrString | None = None
    min_available: IntOrString | None = None


class TargetAllocatorSpecPorts(ApiStruct, kw_only=True):
    """TargetAllocator spec.ports[]"""

    name: str | None = None
    app_protocol: str | None = None
    host_port: Annotated[int, msgspec.Meta(ge=0, le=65535)] | None = None
    node_port: Int32 | None = None
    port: Int32
    protocol: str | None = None
    target_port: IntOrString | None = None


class TargetAllocatorSpecPrometheusCR(ApiStruct, kw_only=True):
    """TargetAllocator spec.prometheusCR"""

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


class TargetAllocatorSpecSessionAffinityConfig(ApiStruct, kw_only=True):
    """TargetAllocator spec.sessionAffinityConfig"""

    client_ip: TargetAllocatorSpecSessionAffinityConfigClientIP | None = msgspec.field(
        default=None, name="clientIP"
    )


class TargetAllocatorSpecSessionAffinityConfigClientIP(ApiStruct, kw_only=True):
    """TargetAllocator spec.sessionAffinityConfig.clientIP"""

    timeout_seconds: Int32 | None = None


class TargetAllocatorStatus(ApiStruct, kw_only=True):
    """TargetAllocator status"""

    image: str | None = None
    version: str | None = None


class TargetAllocatorTlsCertificateAuthorityCertificateConfigMap(ApiStruct, kw_only=True):
    """TargetAllocator spec.mtls.tls.certificateAuthorityCertificate.configMap"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    key: str | None = None


InstrumentationSpecPropagators: TypeAlias = Literal[
    "tracecontext", "baggage", "b3", "b3multi", "jaeger", "xray", "ottrace", "none"
]
InstrumentationSpecSamplerType: TypeAlias = Literal[
    "always_on",
    "always_off",
    "traceidratio",
    "parentbased_always_on",
    "parentbased_always_off",
    "parentbased_traceidratio",
    "jaeger_remote",
    "xray",
]
