"""Typed objects of jaegertracing.io/v1.

Generated from the CustomResourceDefinitions of the Jaeger operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    constant,
)


class Jaeger(KubeObject, kw_only=True):
    """https://github.com/jaegertracing/jaeger-operator"""

    __resource__ = Resource(
        group="jaegertracing.io",
        version="v1",
        kind="Jaeger",
        plural="jaegers",
        namespaced=True,
        module=__name__,
        class_name="Jaeger",
        system="jaeger",
    )

    api_version: Literal["jaegertracing.io/v1"] = constant("jaegertracing.io/v1")
    kind: Literal["Jaeger"] = constant("Jaeger")
    metadata: k8s.ObjectMeta | None = None
    spec: JaegerSpec | None = None
    status: JaegerStatus | None = None


class JaegerSpec(ApiStruct, kw_only=True):
    """Jaeger spec"""

    affinity: k8s.Affinity | None = None
    agent: JaegerSpecAgent | None = None
    all_in_one: JaegerSpecAllInOne | None = None
    annotations: dict[str, str] | None = None
    collector: JaegerSpecCollector | None = None
    container_security_context: k8s.SecurityContext | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    ingester: JaegerSpecIngester | None = None
    ingress: JaegerSpecIngress | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    query: JaegerSpecQuery | None = None
    resources: k8s.ResourceRequirements | None = None
    sampling: JaegerSpecSampling | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    storage: JaegerSpecStorage | None = None
    strategy: str | None = None
    tolerations: list[k8s.Toleration] | None = None
    ui: JaegerSpecSampling | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecAgent(ApiStruct, kw_only=True):
    """Jaeger spec.agent"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    config: RawExtension | None = None
    container_security_context: k8s.SecurityContext | None = None
    dns_policy: str | None = None
    host_network: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    options: RawExtension | None = None
    priority_class_name: str | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    sidecar_security_context: k8s.SecurityContext | None = None
    strategy: str | None = None
    tolerations: list[k8s.Toleration] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecAllInOne(ApiStruct, kw_only=True):
    """Jaeger spec.allInOne"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    config: RawExtension | None = None
    container_security_context: k8s.SecurityContext | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    metrics_storage: JaegerSpecAllInOneMetricsStorage | None = None
    options: RawExtension | None = None
    priority_class_name: str | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    strategy: JaegerSpecAllInOneStrategy | None = None
    tolerations: list[k8s.Toleration] | None = None
    tracing_enabled: bool | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecAllInOneMetricsStorage(ApiStruct, kw_only=True):
    """Jaeger spec.allInOne.metricsStorage"""

    server_url: str | None = msgspec.field(default=None, name="server-url")
    type: str | None = None


class JaegerSpecAllInOneStrategy(ApiStruct, kw_only=True):
    """Jaeger spec.allInOne.strategy"""

    rolling_update: JaegerSpecAllInOneStrategyRollingUpdate | None = None
    type: str | None = None


class JaegerSpecAllInOneStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Jaeger spec.allInOne.strategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class JaegerSpecCollector(ApiStruct, kw_only=True):
    """Jaeger spec.collector"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    autoscale: bool | None = None
    config: RawExtension | None = None
    container_security_context: k8s.SecurityContext | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    kafka_secret_name: str | None = None
    labels: dict[str, str] | None = None
    lifecycle: k8s.Lifecycle | None = None
    liveness_probe: k8s.Probe | None = None
    max_replicas: Int32 | None = None
    min_replicas: Int32 | None = None
    node_selector: dict[str, str] | None = None
    options: RawExtension | None = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    service_type: str | None = None
    strategy: JaegerSpecAllInOneStrategy | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecIngester(ApiStruct, kw_only=True):
    """Jaeger spec.ingester"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    autoscale: bool | None = None
    config: RawExtension | None = None
    container_security_context: k8s.SecurityContext | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    kafka_secret_name: str | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    max_replicas: Int32 | None = None
    min_replicas: Int32 | None = None
    node_selector: dict[str, str] | None = None
    options: RawExtension | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    strategy: JaegerSpecAllInOneStrategy | None = None
    tolerations: list[k8s.Toleration] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecIngress(ApiStruct, kw_only=True):
    """Jaeger spec.ingress"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    container_security_context: k8s.SecurityContext | None = None
    enabled: bool | None = None
    hosts: list[str] | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    ingress_class_name: str | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    openshift: JaegerSpecIngressOpenshift | None = None
    options: RawExtension | None = None
    path_type: str | None = None
    resources: k8s.ResourceRequirements | None = None
    secret_name: str | None = None
    security: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    tls: list[JaegerSpecIngressTls] | None = None
    tolerations: list[k8s.Toleration] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecIngressOpenshift(ApiStruct, kw_only=True):
    """Jaeger spec.ingress.openshift"""

    delegate_urls: str | None = None
    htpasswd_file: str | None = None
    sar: str | None = None
    skip_logout: bool | None = None
    timeout: str | None = None


class JaegerSpecIngressTls(ApiStruct, kw_only=True):
    """Jaeger spec.ingress.tls[]"""

    hosts: list[str] | None = None
    secret_name: str | None = None


class JaegerSpecQuery(ApiStruct, kw_only=True):
    """Jaeger spec.query"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    container_security_context: k8s.SecurityContext | None = None
    grpc_node_port: Int32 | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    metrics_storage: JaegerSpecAllInOneMetricsStorage | None = None
    node_port: Int32 | None = None
    node_selector: dict[str, str] | None = None
    options: RawExtension | None = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    service_type: str | None = None
    strategy: JaegerSpecAllInOneStrategy | None = None
    tolerations: list[k8s.Toleration] | None = None
    tracing_enabled: bool | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecSampling(ApiStruct, kw_only=True):
    """Jaeger spec.sampling"""

    options: RawExtension | None = None


class JaegerSpecStorage(ApiStruct, kw_only=True):
    """Jaeger spec.storage"""

    cassandra_create_schema: JaegerSpecStorageCassandraCreateSchema | None = None
    dependencies: JaegerSpecStorageDependencies | None = None
    elasticsearch: JaegerSpecStorageElasticsearch | None = None
    es_index_cleaner: JaegerSpecStorageEsIndexCleaner | None = None
    es_rollover: JaegerSpecStorageEsRollover | None = None
    grpc_plugin: JaegerSpecStorageGrpcPlugin | None = None
    options: RawExtension | None = None
    secret_name: str | None = None
    type: str | None = None


class JaegerSpecStorageCassandraCreateSchema(ApiStruct, kw_only=True):
    """Jaeger spec.storage.cassandraCreateSchema"""

    affinity: k8s.Affinity | None = None
    datacenter: str | None = None
    enabled: bool | None = None
    image: str | None = None
    mode: str | None = None
    timeout: str | None = None
    trace_ttl: str | None = msgspec.field(default=None, name="traceTTL")
    ttl_seconds_after_finished: Int32 | None = None


class JaegerSpecStorageDependencies(ApiStruct, kw_only=True):
    """Jaeger spec.storage.dependencies"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    backoff_limit: Int32 | None = None
    cassandra_client_auth_enabled: bool | None = None
    container_security_context: k8s.SecurityContext | None = None
    elasticsearch_client_node_only: bool | None = None
    elasticsearch_nodes_wan_only: bool | None = None
    elasticsearch_time_range: str | None = None
    enabled: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    java_opts: str | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    resources: k8s.ResourceRequirements | None = None
    schedule: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    spark_master: str | None = None
    successful_jobs_history_limit: Int32 | None = None
    tolerations: list[k8s.Toleration] | None = None
    ttl_seconds_after_finished: Int32 | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecStorageElasticsearch(ApiStruct, kw_only=True):
    """Jaeger spec.storage.elasticsearch"""

    name: str | None = None
    do_not_provision: bool | None = None
    image: str | None = None
    node_count: Int32 | None = None
    node_selector: dict[str, str] | None = None
    proxy_resources: k8s.ResourceRequirements | None = None
    redundancy_policy: JaegerSpecStorageElasticsearchRedundancyPolicy | None = None
    resources: k8s.ResourceRequirements | None = None
    storage: JaegerSpecStorageElasticsearchStorage | None = None
    tolerations: list[k8s.Toleration] | None = None
    use_cert_management: bool | None = None


class JaegerSpecStorageElasticsearchStorage(ApiStruct, kw_only=True):
    """Jaeger spec.storage.elasticsearch.storage"""

    size: Quantity | None = None
    storage_class_name: str | None = None


class JaegerSpecStorageEsIndexCleaner(ApiStruct, kw_only=True):
    """Jaeger spec.storage.esIndexCleaner"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    backoff_limit: Int32 | None = None
    container_security_context: k8s.SecurityContext | None = None
    enabled: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    number_of_days: Int64 | None = None
    priority_class_name: str | None = None
    resources: k8s.ResourceRequirements | None = None
    schedule: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    successful_jobs_history_limit: Int32 | None = None
    tolerations: list[k8s.Toleration] | None = None
    ttl_seconds_after_finished: Int32 | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecStorageEsRollover(ApiStruct, kw_only=True):
    """Jaeger spec.storage.esRollover"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    backoff_limit: Int32 | None = None
    conditions: str | None = None
    container_security_context: k8s.SecurityContext | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    read_ttl: str | None = msgspec.field(default=None, name="readTTL")
    resources: k8s.ResourceRequirements | None = None
    schedule: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    successful_jobs_history_limit: Int32 | None = None
    tolerations: list[k8s.Toleration] | None = None
    ttl_seconds_after_finished: Int32 | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class JaegerSpecStorageGrpcPlugin(ApiStruct, kw_only=True):
    """Jaeger spec.storage.grpcPlugin"""

    image: str | None = None


class JaegerStatus(ApiStruct, kw_only=True):
    """Jaeger status"""

    phase: str
    version: str


JaegerSpecStorageElasticsearchRedundancyPolicy: TypeAlias = Literal[
    "FullRedundancy", "MultipleRedundancy", "SingleRedundancy", "ZeroRedundancy"
]
