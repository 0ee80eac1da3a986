"""Typed objects of fluentbit.fluent.io/v1alpha2.

Generated from the CustomResourceDefinitions of the Fluent operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    constant,
)


class ClusterFilter(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="ClusterFilter",
        plural="clusterfilters",
        namespaced=False,
        short_names=("cfbf",),
        module=__name__,
        class_name="ClusterFilter",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["ClusterFilter"] = constant("ClusterFilter")
    metadata: k8s.ObjectMeta | None = None
    spec: FilterSpec | None = None


class ClusterFluentBitConfig(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="ClusterFluentBitConfig",
        plural="clusterfluentbitconfigs",
        namespaced=False,
        short_names=("cfbc",),
        module=__name__,
        class_name="ClusterFluentBitConfig",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["ClusterFluentBitConfig"] = constant("ClusterFluentBitConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterFluentBitConfigSpec | None = None


class ClusterFluentBitConfigSpec(ApiStruct, kw_only=True):
    """ClusterFluentBitConfig spec"""

    config_file_format: Literal["classic", "yaml"] | None = None
    filter_selector: k8s.LabelSelector | None = None
    input_selector: k8s.LabelSelector | None = None
    multiline_parser_selector: k8s.LabelSelector | None = None
    namespace: str | None = None
    output_selector: k8s.LabelSelector | None = None
    parser_selector: k8s.LabelSelector | None = None
    service: FluentBitConfigSpecService | None = None


class ClusterInput(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="ClusterInput",
        plural="clusterinputs",
        namespaced=False,
        short_names=("cfbi",),
        module=__name__,
        class_name="ClusterInput",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["ClusterInput"] = constant("ClusterInput")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterInputSpec | None = None


class ClusterInputSpec(ApiStruct, kw_only=True):
    """ClusterInput spec"""

    alias: str | None = None
    collectd: ClusterInputSpecCollectd | None = None
    custom_plugin: OutputSpecCustomPlugin | None = None
    dummy: ClusterInputSpecDummy | None = None
    exec_wasi: ClusterInputSpecExecWasi | None = None
    fluent_bit_metrics: ClusterInputSpecFluentBitMetrics | None = None
    forward: ClusterInputSpecForward | None = None
    http: ClusterInputSpecHttp | None = None
    kubernetes_events: ClusterInputSpecKubernetesEvents | None = None
    log_level: Literal["off", "error", "warning", "info", "debug", "trace"] | None = None
    mqtt: ClusterInputSpecMqtt | None = None
    nginx: ClusterInputSpecNginx | None = None
    node_exporter_metrics: ClusterInputSpecNodeExporterMetrics | None = None
    open_telemetry: ClusterInputSpecOpenTelemetry | None = None
    processors: RawExtension | None = None
    prometheus_scrape_metrics: ClusterInputSpecPrometheusScrapeMetrics | None = None
    statsd: ClusterInputSpecMqtt | None = None
    syslog: ClusterInputSpecSyslog | None = None
    systemd: ClusterInputSpecSystemd | None = None
    tail: ClusterInputSpecTail | None = None
    tcp: ClusterInputSpecTcp | None = None
    udp: ClusterInputSpecUdp | None = None


class ClusterInputSpecCollectd(ApiStruct, kw_only=True):
    """ClusterInput spec.collectd"""

    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    types_db: str | None = msgspec.field(default=None, name="typesDB")


class ClusterInputSpecDummy(ApiStruct, kw_only=True):
    """ClusterInput spec.dummy"""

    dummy: str | None = None
    rate: Int32 | None = None
    samples: Int32 | None = None
    tag: str | None = None


class ClusterInputSpecExecWasi(ApiStruct, kw_only=True):
    """ClusterInput spec.execWasi"""

    accessible_paths: list[str] | None = None
    buf_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    interval_n_sec: Int64 | None = None
    interval_sec: Int32 | None = None
    parser: str | None = None
    threaded: bool | None = None
    wasi_path: str | None = None
    wasm_heap_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    wasm_stack_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None


class ClusterInputSpecFluentBitMetrics(ApiStruct, kw_only=True):
    """ClusterInput spec.fluentBitMetrics"""

    scrape_interval: str | None = None
    scrape_on_start: bool | None = None
    tag: str | None = None


class ClusterInputSpecForward(ApiStruct, kw_only=True):
    """ClusterInput spec.forward"""

    buffer_max_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    bufferchunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    tag: str | None = None
    tag_prefix: str | None = None
    threaded: str | None = None
    unix_path: str | None = None
    unix_perm: str | None = None


class ClusterInputSpecHttp(ApiStruct, kw_only=True):
    """ClusterInput spec.http"""

    buffer_chunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    buffer_max_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    successful_header: str | None = None
    successful_response_code: Int32 | None = None
    tag_key: str | None = None
    tls: OutputSpecAzureBlobTls | None = None


class ClusterInputSpecKubernetesEvents(ApiStruct, kw_only=True):
    """ClusterInput spec.kubernetesEvents"""

    db: str | None = None
    db_sync: str | None = None
    interval_nsec: Int64 | None = None
    interval_sec: Int32 | None = None
    kube_ca_file: str | None = msgspec.field(default=None, name="kubeCAFile")
    kube_ca_path: str | None = msgspec.field(default=None, name="kubeCAPath")
    kube_namespace: str | None = None
    kube_request_limit: Int32 | None = None
    kube_retention_time: str | None = None
    kube_token_file: str | None = None
    kube_token_ttl: str | None = msgspec.field(default=None, name="kubeTokenTTL")
    kube_url: str | None = msgspec.field(default=None, name="kubeURL")
    pause_on_chunks_overlimit: Literal["on", "off"] | None = None
    storage_type: Literal["filesystem", "memory"] | None = None
    tag: str | None = None
    tls_debug: Int32 | None = None
    tls_verify: bool | None = None
    tls_vhost: str | None = None


class ClusterInputSpecMqtt(ApiStruct, kw_only=True):
    """ClusterInput spec.mqtt"""

    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None


class ClusterInputSpecNginx(ApiStruct, kw_only=True):
    """ClusterInput spec.nginx"""

    host: str | None = None
    nginx_plus: bool | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    status_url: str | None = msgspec.field(default=None, name="statusURL")


class ClusterInputSpecNodeExporterMetrics(ApiStruct, kw_only=True):
    """ClusterInput spec.nodeExporterMetrics"""

    path: ClusterInputSpecNodeExporterMetricsPath | None = None
    scrape_interval: str | None = None
    tag: str | None = None


class ClusterInputSpecNodeExporterMetricsPath(ApiStruct, kw_only=True):
    """ClusterInput spec.nodeExporterMetrics.path"""

    procfs: str | None = None
    sysfs: str | None = None


class ClusterInputSpecOpenTelemetry(ApiStruct, kw_only=True):
    """ClusterInput spec.openTelemetry"""

    buffer_chunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    buffer_max_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    raw_traces: bool | None = None
    successful_response_code: Int32 | None = None
    tag: str | None = None
    tag_from_uri: bool | None = msgspec.field(default=None, name="tagFromURI")
    tag_key: str | None = None


class ClusterInputSpecPrometheusScrapeMetrics(ApiStruct, kw_only=True):
    """ClusterInput spec.prometheusScrapeMetrics"""

    host: str | None = None
    metrics_path: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    scrape_interval: str | None = None
    tag: str | None = None


class ClusterInputSpecSyslog(ApiStruct, kw_only=True):
    """ClusterInput spec.syslog"""

    buffer_chunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    buffer_max_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    listen: str | None = None
    mode: Literal["unix_udp", "unix_tcp", "tcp", "udp"] | None = None
    parser: str | None = None
    path: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    receive_buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    source_address_key: str | None = None
    tag: str | None = None
    tls: OutputSpecAzureBlobTls | None = None
    unix_perm: Int32 | None = None


class ClusterInputSpecSystemd(ApiStruct, kw_only=True):
    """ClusterInput spec.systemd"""

    db: str | None = None
    db_sync: Literal["Extra", "Full", "Normal", "Off"] | None = None
    max_entries: Int64 | None = None
    max_fields: Int64 | None = None
    path: str | None = None
    pause_on_chunks_overlimit: Literal["on", "off"] | None = None
    read_from_tail: Literal["on", "off"] | None = None
    storage_path: str | None = None
    storage_type: Literal["filesystem", "memory"] | None = None
    strip_underscores: Literal["on", "off"] | None = None
    systemd_filter: list[str] | None = None
    systemd_filter_type: Literal["And", "Or"] | None = None
    tag: str | None = None


class ClusterInputSpecTail(ApiStruct, kw_only=True):
    """ClusterInput spec.tail"""

    buffer_chunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    buffer_max_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    db: str | None = None
    db_locking: bool | None = None
    db_sync: Literal["Extra", "Full", "Normal", "Off"] | None = None
    disable_inotify_watcher: bool | None = None
    docker_mode: bool | None = None
    docker_mode_flush_seconds: Int64 | None = None
    docker_mode_parser: str | None = None
    exclude_path: str | None = None
    ignored_older: Annotated[str, msgspec.Meta(pattern="^\\d+(m|h|d)?$")] | None = None
    key: str | None = None
    mem_buf_limit: str | None = None
    multiline: bool | None = None
    multiline_flush_seconds: Int64 | None = None
    multiline_parser: str | None = None
    offset_key: str | None = None
    parser: str | None = None
    parser_firstline: str | None = None
    parser_n: list[str] | None = None
    path: str | None = None
    path_key: str | None = None
    pause_on_chunks_overlimit: Literal["on", "off"] | None = None
    read_from_head: bool | None = None
    refresh_interval_seconds: Int64 | None = None
    rotate_wait_seconds: Int64 | None = None
    skip_empty_lines: bool | None = None
    skip_long_lines: bool | None = None
    storage_path: str | None = None
    storage_type: Literal["filesystem", "memory"] | None = None
    tag: str | None = None
    tag_regex: str | None = None
    threaded: str | None = None


class ClusterInputSpecTcp(ApiStruct, kw_only=True):
    """ClusterInput spec.tcp"""

    buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    chunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    format: str | None = None
    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    separator: str | None = None


class ClusterInputSpecUdp(ApiStruct, kw_only=True):
    """ClusterInput spec.udp"""

    buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    chunk_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    format: str | None = None
    listen: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    separator: str | None = None
    source_address_key: str | None = None
    threaded: str | None = None


class ClusterMultilineParser(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="ClusterMultilineParser",
        plural="clustermultilineparsers",
        namespaced=False,
        short_names=("cfbmp",),
        module=__name__,
        class_name="ClusterMultilineParser",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["ClusterMultilineParser"] = constant("ClusterMultilineParser")
    metadata: k8s.ObjectMeta | None = None
    spec: MultilineParserSpec | None = None


class ClusterOutput(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="ClusterOutput",
        plural="clusteroutputs",
        namespaced=False,
        short_names=("cfbo",),
        module=__name__,
        class_name="ClusterOutput",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["ClusterOutput"] = constant("ClusterOutput")
    metadata: k8s.ObjectMeta | None = None
    spec: OutputSpec | None = None


class ClusterParser(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="ClusterParser",
        plural="clusterparsers",
        namespaced=False,
        short_names=("cfbp",),
        module=__name__,
        class_name="ClusterParser",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["ClusterParser"] = constant("ClusterParser")
    metadata: k8s.ObjectMeta | None = None
    spec: ParserSpec | None = None


class Collector(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="Collector",
        plural="collectors",
        namespaced=True,
        short_names=("co",),
        module=__name__,
        class_name="Collector",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["Collector"] = constant("Collector")
    metadata: k8s.ObjectMeta | None = None
    spec: CollectorSpec | None = None
    status: RawExtension | None = None


class CollectorSpec(ApiStruct, kw_only=True):
    """Collector spec"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    args: list[str] | None = None
    buffer_path: str | None = None
    disable_service: bool | None = None
    fluent_bit_config_name: str | None = None
    host_network: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    node_selector: dict[str, str] | None = None
    ports: list[k8s.ContainerPort] | None = None
    priority_class_name: str | None = None
    pvc: k8s.PersistentVolumeClaim | None = None
    rbac_rules: list[k8s.PolicyRule] | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    secrets: list[str] | None = None
    security_context: k8s.PodSecurityContext | None = None
    service: CollectorSpecService | None = None
    service_account_annotations: dict[str, str] | None = None
    tolerations: list[k8s.Toleration] | None = None
    volumes: list[k8s.Volume] | None = None
    volumes_mounts: list[k8s.VolumeMount] | None = None


class CollectorSpecService(ApiStruct, kw_only=True):
    """Collector spec.service"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class Filter(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="Filter",
        plural="filters",
        namespaced=True,
        short_names=("fbf",),
        module=__name__,
        class_name="Filter",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["Filter"] = constant("Filter")
    metadata: k8s.ObjectMeta | None = None
    spec: FilterSpec | None = None


class FilterSpec(ApiStruct, kw_only=True):
    """Filter spec"""

    filters: list[FilterSpecFilters] | None = None
    log_level: Literal["off", "error", "warning", "info", "debug", "trace"] | None = None
    match: str | None = None
    match_regex: str | None = None
    ordinal: Int32 | None = None


class FilterSpecFilters(ApiStruct, kw_only=True):
    """Filter spec.filters[]"""

    aws: FilterSpecFiltersAws | None = None
    custom_plugin: OutputSpecCustomPlugin | None = None
    grep: FilterSpecFiltersGrep | None = None
    kubernetes: FilterSpecFiltersKubernetes | None = None
    log_to_metrics: FilterSpecFiltersLogToMetrics | None = None
    lua: FilterSpecFiltersLua | None = None
    modify: FilterSpecFiltersModify | None = None
    multiline: FilterSpecFiltersMultiline | None = None
    nest: FilterSpecFiltersNest | None = None
    parser: FilterSpecFiltersParser | None = None
    record_modifier: FilterSpecFiltersRecordModifier | None = None
    rewrite_tag: FilterSpecFiltersRewriteTag | None = None
    throttle: FilterSpecFiltersThrottle | None = None
    wasm: FilterSpecFiltersWasm | None = None


class FilterSpecFiltersAws(ApiStruct, kw_only=True):
    """Filter spec.filters[].aws"""

    account_id: bool | None = msgspec.field(default=None, name="accountID")
    alias: str | None = None
    ami_id: bool | None = msgspec.field(default=None, name="amiID")
    az: bool | None = None
    ec2_instance_id: bool | None = msgspec.field(default=None, name="ec2InstanceID")
    ec2_instance_type: bool | None = None
    host_name: bool | None = None
    imds_version: Literal["v1", "v2"] | None = None
    private_ip: bool | None = msgspec.field(default=None, name="privateIP")
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    vpc_id: bool | None = msgspec.field(default=None, name="vpcID")


class FilterSpecFiltersGrep(ApiStruct, kw_only=True):
    """Filter spec.filters[].grep"""

    alias: str | None = None
    exclude: str | None = None
    logical_op: Literal["and", "or"] | None = None
    regex: str | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None


class FilterSpecFiltersKubernetes(ApiStruct, kw_only=True):
    """Filter spec.filters[].kubernetes"""

    alias: str | None = None
    annotations: bool | None = None
    buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    cache_use_docker_id: bool | None = None
    dns_retries: Int32 | None = None
    dns_wait_time: Int32 | None = None
    dummy_meta: bool | None = None
    k8_s_logging_exclude: bool | None = msgspec.field(default=None, name="k8sLoggingExclude")
    k8_s_logging_parser: bool | None = msgspec.field(default=None, name="k8sLoggingParser")
    keep_log: bool | None = None
    kube_ca_file: str | None = msgspec.field(default=None, name="kubeCAFile")
    kube_ca_path: str | None = msgspec.field(default=None, name="kubeCAPath")
    kube_meta_cache_ttl: str | None = msgspec.field(default=None, name="kubeMetaCacheTTL")
    kube_meta_namespace_cache_ttl: Int32 | None = msgspec.field(
        default=None, name="kubeMetaNamespaceCacheTTL"
    )
    kube_meta_preload_cache_dir: str | None = None
    kube_tag_prefix: str | None = None
    kube_token_command: str | None = None
    kube_token_file: str | None = None
    kube_token_ttl: str | None = msgspec.field(default=None, name="kubeTokenTTL")
    kube_url: str | None = msgspec.field(default=None, name="kubeURL")
    kubelet_host: str | None = None
    kubelet_port: Int32 | None = None
    labels: bool | None = None
    merge_log: bool | None = None
    merge_log_key: str | None = None
    merge_log_trim: bool | None = None
    merge_parser: str | None = None
    namespace_annotations: bool | None = None
    namespace_labels: bool | None = None
    namespace_metadata_only: bool | None = None
    owner_references: bool | None = None
    regex_parser: str | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    tls_debug: Int32 | None = None
    tls_verify: bool | None = None
    use_journal: bool | None = None
    use_kubelet: bool | None = None
    use_tag_for_meta: bool | None = None


class FilterSpecFiltersLogToMetrics(ApiStruct, kw_only=True):
    """Filter spec.filters[].logToMetrics"""

    add_label: list[str] | None = None
    alias: str | None = None
    bucket: list[str] | None = None
    discard_logs: bool | None = None
    emitter_mem_buf_limit: str | None = None
    emitter_name: str | None = None
    exclude: list[str] | None = None
    kubernetes_mode: bool | None = None
    label_field: list[str] | None = None
    metric_description: str | None = None
    metric_mode: str | None = None
    metric_name: str | None = None
    metric_namespace: str | None = None
    metric_subsystem: str | None = None
    regex: list[str] | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    tag: str | None = None
    value_field: str | None = None


class FilterSpecFiltersLua(ApiStruct, kw_only=True):
    """Filter spec.filters[].lua"""

    alias: str | None = None
    call: str
    code: str | None = None
    enable_flb_null: bool | None = msgspec.field(default=None, name="enable_flb_null")
    protected_mode: bool | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    script: FilterSpecFiltersLuaScript | None = None
    time_as_table: bool | None = None
    type_array_key: list[str] | None = None
    type_int_key: list[str] | None = None


class FilterSpecFiltersLuaScript(ApiStruct, kw_only=True):
    """Filter spec.filters[].lua.script"""

    name: str | None = None
    key: str
    optional: bool | None = None


class FilterSpecFiltersModify(ApiStruct, kw_only=True):
    """Filter spec.filters[].modify"""

    alias: str | None = None
    conditions: list[FilterSpecFiltersModifyConditions] | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    rules: list[FilterSpecFiltersModifyRules] | None = None


class FilterSpecFiltersModifyConditions(ApiStruct, kw_only=True):
    """Filter spec.filters[].modify.conditions[]"""

    a_key_matches: str | None = None
    key_does_not_exist: dict[str, str] | None = None
    key_exists: str | None = None
    key_value_does_not_equal: dict[str, str] | None = None
    key_value_does_not_match: dict[str, str] | None = None
    key_value_equals: dict[str, str] | None = None
    key_value_matches: dict[str, str] | None = None
    matching_keys_do_not_have_matching_values: dict[str, str] | None = None
    matching_keys_have_matching_values: dict[str, str] | None = None
    no_key_matches: str | None = None


class FilterSpecFiltersModifyRules(ApiStruct, kw_only=True):
    """Filter spec.filters[].modify.rules[]"""

    add: dict[str, str] | None = None
    copy: dict[str, str] | None = None
    hard_copy: dict[str, str] | None = None
    hard_rename: dict[str, str] | None = None
    remove: str | None = None
    remove_regex: str | None = None
    remove_wildcard: str | None = None
    rename: dict[str, str] | None = None
    set: dict[str, str] | None = None


class FilterSpecFiltersMultiline(ApiStruct, kw_only=True):
    """Filter spec.filters[].multiline"""

    alias: str | None = None
    buffer: bool | None = None
    emitter_mem_buf_limit: Int64 | None = None
    emitter_name: str | None = None
    emitter_type: Literal["memory", "filesystem"] | None = None
    flush_ms: Int64 | None = None
    key_content: str | None = None
    mode: Literal["parser", "partial_message"] | None = None
    parser: str
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None


class FilterSpecFiltersNest(ApiStruct, kw_only=True):
    """Filter spec.filters[].nest"""

    add_prefix: str | None = None
    alias: str | None = None
    nest_under: str | None = None
    nested_under: str | None = None
    operation: Literal["nest", "lift"] | None = None
    remove_prefix: str | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    wildcard: list[str] | None = None


class FilterSpecFiltersParser(ApiStruct, kw_only=True):
    """Filter spec.filters[].parser"""

    alias: str | None = None
    key_name: str | None = None
    parser: str | None = None
    preserve_key: bool | None = None
    reserve_data: bool | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    unescape_key: bool | None = None


class FilterSpecFiltersRecordModifier(ApiStruct, kw_only=True):
    """Filter spec.filters[].recordModifier"""

    alias: str | None = None
    allowlist_keys: list[str] | None = None
    records: list[str] | None = None
    remove_keys: list[str] | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    uuid_keys: list[str] | None = None
    whitelist_keys: list[str] | None = None


class FilterSpecFiltersRewriteTag(ApiStruct, kw_only=True):
    """Filter spec.filters[].rewriteTag"""

    alias: str | None = None
    emitter_mem_buf_limit: str | None = None
    emitter_name: str | None = None
    emitter_storage_type: str | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    rules: list[str] | None = None


class FilterSpecFiltersThrottle(ApiStruct, kw_only=True):
    """Filter spec.filters[].throttle"""

    alias: str | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None = None
    print_status: bool | None = None
    rate: Int64 | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    window: Int64 | None = None


class FilterSpecFiltersWasm(ApiStruct, kw_only=True):
    """Filter spec.filters[].wasm"""

    accessible_paths: list[str] | None = None
    alias: str | None = None
    event_format: str | None = None
    function_name: str | None = None
    retry_limit: (
        Annotated[
            str, msgspec.Meta(pattern="^(((f|F)alse)|(no_limits)|(no_retries)|([1-9]+[0-9]*))$")
        ]
        | None
    ) = None
    wasm_heap_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    wasm_path: str | None = None
    wasm_stack_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None


class FluentBit(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="FluentBit",
        plural="fluentbits",
        namespaced=True,
        short_names=("fb",),
        module=__name__,
        class_name="FluentBit",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["FluentBit"] = constant("FluentBit")
    metadata: k8s.ObjectMeta | None = None
    spec: FluentBitSpec | None = None
    status: RawExtension | None = None


class FluentBitConfig(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="FluentBitConfig",
        plural="fluentbitconfigs",
        namespaced=True,
        short_names=("fbc",),
        module=__name__,
        class_name="FluentBitConfig",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["FluentBitConfig"] = constant("FluentBitConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: FluentBitConfigSpec | None = None


class FluentBitConfigSpec(ApiStruct, kw_only=True):
    """FluentBitConfig spec"""

    cluster_multiline_parser_selector: k8s.LabelSelector | None = None
    cluster_parser_selector: k8s.LabelSelector | None = None
    filter_selector: k8s.LabelSelector | None = None
    multiline_parser_selector: k8s.LabelSelector | None = None
    output_selector: k8s.LabelSelector | None = None
    parser_selector: k8s.LabelSelector | None = None
    service: FluentBitConfigSpecService | None = None


class FluentBitConfigSpecService(ApiStruct, kw_only=True):
    """FluentBitConfig spec.service"""

    daemon: bool | None = None
    emitter_mem_buf_limit: str | None = None
    emitter_name: str | None = None
    emitter_storage_type: str | None = None
    enable_chunk_trace: bool | None = None
    flush_seconds: float | None = None
    grace_seconds: Int64 | None = None
    hc_errors_count: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    hc_period: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    hc_retry_failure_count: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    health_check: bool | None = None
    hot_reload: bool | None = None
    hot_reload_ensure_thread_safety: bool | None = None
    hot_reload_timeout: Int32 | None = None
    http_listen: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})|(([A-Fa-f0-9:]+:+)+[A-Fa-f0-9]*)$"
            ),
        ]
        | None
    ) = None
    http_port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    http_server: bool | None = None
    log_file: str | None = None
    log_level: Literal["off", "error", "warning", "info", "debug", "trace"] | None = None
    multiline_buffer_limit: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    parsers_file: str | None = None
    parsers_files: list[str] | None = None
    scheduler_base: Int32 | None = None
    scheduler_cap: Int32 | None = None
    storage: FluentBitConfigSpecServiceStorage | None = None


class FluentBitConfigSpecServiceStorage(ApiStruct, kw_only=True):
    """FluentBitConfig spec.service.storage"""

    backlog_mem_limit: str | None = None
    checksum: Literal["on", "off"] | None = None
    delete_irrecoverable_chunks: Literal["on", "off"] | None = None
    max_chunks_up: Int64 | None = None
    metrics: Literal["on", "off"] | None = None
    path: str | None = None
    sync: Literal["normal", "full"] | None = None


class FluentBitSpec(ApiStruct, kw_only=True):
    """FluentBit spec"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    args: list[str] | None = None
    command: list[str] | None = None
    container_log_real_path: str | None = None
    container_security_context: k8s.SecurityContext | None = None
    disable_log_volumes: bool | None = None
    disable_service: bool | None = None
    dns_policy: str | None = None
    env_vars: list[k8s.EnvVar] | None = None
    fluent_bit_config_name: str | None = None
    host_aliases: list[FluentBitSpecHostAliases] | None = None
    host_network: bool | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    internal_mount_propagation: Literal["None", "HostToContainer", "Bidirectional"] | None = None
    labels: dict[str, str] | None = None
    liveness_probe: k8s.Probe | None = None
    metrics_port: Int32 | None = None
    namespace_fluent_bit_cfg_selector: k8s.LabelSelector | None = None
    node_selector: dict[str, str] | None = None
    ports: list[k8s.ContainerPort] | None = None
    position_db: FluentBitSpecPositionDB | None = msgspec.field(default=None, name="positionDB")
    priority_class_name: str | None = None
    rbac_rules: list[k8s.PolicyRule] | None = None
    readiness_probe: k8s.Probe | None = None
    resources: k8s.ResourceRequirements | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    secrets: list[str] | None = None
    security_context: k8s.PodSecurityContext | None = None
    service: CollectorSpecService | None = None
    service_account_annotations: dict[str, str] | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    volumes: list[k8s.Volume] | None = None
    volumes_mounts: list[k8s.VolumeMount] | None = None


class FluentBitSpecHostAliases(ApiStruct, kw_only=True):
    """FluentBit spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class FluentBitSpecPositionDB(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB"""

    aws_elastic_block_store: k8s.AWSElasticBlockStoreVolumeSource | None = None
    azure_disk: k8s.AzureDiskVolumeSource | None = None
    azure_file: FluentBitSpecPositionDBAzureFile | None = None
    cephfs: FluentBitSpecPositionDBCephfs | None = None
    cinder: FluentBitSpecPositionDBCinder | None = None
    config_map: k8s.ConfigMapVolumeSource | None = None
    csi: k8s.CSIVolumeSource | None = None
    downward_api: FluentBitSpecPositionDBDownwardAPI | None = msgspec.field(
        default=None, name="downwardAPI"
    )
    empty_dir: FluentBitSpecPositionDBEmptyDir | None = None
    ephemeral: FluentBitSpecPositionDBEphemeral | None = None
    fc: k8s.FCVolumeSource | None = None
    flex_volume: FluentBitSpecPositionDBFlexVolume | None = None
    flocker: FluentBitSpecPositionDBFlocker | None = None
    gce_persistent_disk: k8s.GCEPersistentDiskVolumeSource | None = None
    git_repo: FluentBitSpecPositionDBGitRepo | None = None
    glusterfs: FluentBitSpecPositionDBGlusterfs | None = None
    host_path: FluentBitSpecPositionDBHostPath | None = None
    image: FluentBitSpecPositionDBImage | None = None
    iscsi: FluentBitSpecPositionDBIscsi | None = None
    nfs: FluentBitSpecPositionDBNfs | None = None
    persistent_volume_claim: FluentBitSpecPositionDBPersistentVolumeClaim | None = None
    photon_persistent_disk: FluentBitSpecPositionDBPhotonPersistentDisk | None = None
    portworx_volume: FluentBitSpecPositionDBPortworxVolume | None = None
    projected: FluentBitSpecPositionDBProjected | None = None
    quobyte: k8s.QuobyteVolumeSource | None = None
    rbd: FluentBitSpecPositionDBRbd | None = None
    scale_io: FluentBitSpecPositionDBScaleIO | None = msgspec.field(default=None, name="scaleIO")
    secret: k8s.SecretVolumeSource | None = None
    storageos: FluentBitSpecPositionDBStorageos | None = None
    vsphere_volume: k8s.VsphereVirtualDiskVolumeSource | None = None


class FluentBitSpecPositionDBAzureFile(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.azureFile"""

    read_only: bool | None = None
    secret_name: str
    share_name: str


class FluentBitSpecPositionDBCephfs(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.cephfs"""

    monitors: list[str]
    path: str | None = None
    read_only: bool | None = None
    secret_file: str | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef | None = None
    user: str | None = None


class FluentBitSpecPositionDBCephfsSecretRef(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.cephfs.secretRef"""

    name: str | None = None


class FluentBitSpecPositionDBCinder(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.cinder"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef | None = None
    volume_id: str = msgspec.field(name="volumeID")


class FluentBitSpecPositionDBDownwardAPI(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.downwardAPI"""

    default_mode: Int32 | None = None
    items: list[k8s.DownwardAPIVolumeFile] | None = None


class FluentBitSpecPositionDBEmptyDir(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.emptyDir"""

    medium: str | None = None
    size_limit: Quantity | None = None


class FluentBitSpecPositionDBEphemeral(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.ephemeral"""

    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None


class FluentBitSpecPositionDBFlexVolume(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.flexVolume"""

    driver: str
    fs_type: str | None = None
    options: dict[str, str] | None = None
    read_only: bool | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef | None = None


class FluentBitSpecPositionDBFlocker(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.flocker"""

    dataset_name: str | None = None
    dataset_uuid: str | None = msgspec.field(default=None, name="datasetUUID")


class FluentBitSpecPositionDBGitRepo(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.gitRepo"""

    directory: str | None = None
    repository: str
    revision: str | None = None


class FluentBitSpecPositionDBGlusterfs(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.glusterfs"""

    endpoints: str
    path: str
    read_only: bool | None = None


class FluentBitSpecPositionDBHostPath(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.hostPath"""

    path: str
    type: str | None = None


class FluentBitSpecPositionDBImage(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.image"""

    pull_policy: str | None = None
    reference: str | None = None


class FluentBitSpecPositionDBIscsi(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.iscsi"""

    chap_auth_discovery: bool | None = None
    chap_auth_session: bool | None = None
    fs_type: str | None = None
    initiator_name: str | None = None
    iqn: str
    iscsi_interface: str | None = None
    lun: Int32
    portals: list[str] | None = None
    read_only: bool | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef | None = None
    target_portal: str


class FluentBitSpecPositionDBNfs(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.nfs"""

    path: str
    read_only: bool | None = None
    server: str


class FluentBitSpecPositionDBPersistentVolumeClaim(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.persistentVolumeClaim"""

    claim_name: str
    read_only: bool | None = None


class FluentBitSpecPositionDBPhotonPersistentDisk(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.photonPersistentDisk"""

    fs_type: str | None = None
    pd_id: str = msgspec.field(name="pdID")


class FluentBitSpecPositionDBPortworxVolume(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.portworxVolume"""

    fs_type: str | None = None
    read_only: bool | None = None
    volume_id: str = msgspec.field(name="volumeID")


class FluentBitSpecPositionDBProjected(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.projected"""

    default_mode: Int32 | None = None
    sources: list[k8s.VolumeProjection] | None = None


class FluentBitSpecPositionDBRbd(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.rbd"""

    fs_type: str | None = None
    image: str
    keyring: str | None = None
    monitors: list[str]
    pool: str | None = None
    read_only: bool | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef | None = None
    user: str | None = None


class FluentBitSpecPositionDBScaleIO(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.scaleIO"""

    fs_type: str | None = None
    gateway: str
    protection_domain: str | None = None
    read_only: bool | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef
    ssl_enabled: bool | None = None
    storage_mode: str | None = None
    storage_pool: str | None = None
    system: str
    volume_name: str | None = None


class FluentBitSpecPositionDBStorageos(ApiStruct, kw_only=True):
    """FluentBit spec.positionDB.storageos"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: FluentBitSpecPositionDBCephfsSecretRef | None = None
    volume_name: str | None = None
    volume_namespace: str | None = None


class MultilineParser(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="MultilineParser",
        plural="multilineparsers",
        namespaced=True,
        short_names=("fbmp",),
        module=__name__,
        class_name="MultilineParser",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["MultilineParser"] = constant("MultilineParser")
    metadata: k8s.ObjectMeta | None = None
    spec: MultilineParserSpec | None = None


class MultilineParserSpec(ApiStruct, kw_only=True):
    """MultilineParser spec"""

    flush_timeout: Int64 | None = None
    key_content: str | None = None
    parser: str | None = None
    rules: list[MultilineParserSpecRules] | None = None
    type: Literal["regex"] | None = None


class MultilineParserSpecRules(ApiStruct, kw_only=True):
    """MultilineParser spec.rules[]"""

    next: str
    regex: str
    start: str


class Output(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="Output",
        plural="outputs",
        namespaced=True,
        short_names=("fbo",),
        module=__name__,
        class_name="Output",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["Output"] = constant("Output")
    metadata: k8s.ObjectMeta | None = None
    spec: OutputSpec | None = None


class OutputSpec(ApiStruct, kw_only=True):
    """Output spec"""

    alias: str | None = None
    azure_blob: OutputSpecAzureBlob | None = None
    azure_log_analytics: OutputSpecAzureLogAnalytics | None = None
    cloud_watch: OutputSpecCloudWatch | None = None
    custom_plugin: OutputSpecCustomPlugin | None = None
    datadog: OutputSpecDatadog | None = None
    es: OutputSpecEs | None = None
    file: OutputSpecFile | None = None
    firehose: OutputSpecFirehose | None = None
    forward: OutputSpecForward | None = None
    gelf: OutputSpecGelf | None = None
    http: OutputSpecHttp | None = None
    influx_db: OutputSpecInfluxDB | None = msgspec.field(default=None, name="influxDB")
    kafka: OutputSpecKafka | None = None
    kinesis: OutputSpecKinesis | None = None
    log_level: Literal["off", "error", "warning", "info", "debug", "trace"] | None = None
    loki: OutputSpecLoki | None = None
    match: str | None = None
    match_regex: str | None = None
    null: RawExtension | None = None
    opensearch: OutputSpecOpensearch | None = None
    opentelemetry: OutputSpecOpentelemetry | None = None
    processors: RawExtension | None = None
    prometheus_exporter: OutputSpecPrometheusExporter | None = None
    prometheus_remote_write: OutputSpecPrometheusRemoteWrite | None = None
    retry_limit: str | None = msgspec.field(default=None, name="retry_limit")
    s3: OutputSpecS3 | None = None
    splunk: OutputSpecSplunk | None = None
    stackdriver: OutputSpecStackdriver | None = None
    stdout: OutputSpecStdout | None = None
    syslog: OutputSpecSyslog | None = None
    tcp: OutputSpecTcp | None = None


class OutputSpecAzureBlob(ApiStruct, kw_only=True):
    """Output spec.azureBlob"""

    account_name: str
    auto_create_container: Literal["on", "off"] | None = None
    blob_type: Literal["appendblob", "blockblob"] | None = None
    buffering_enabled: bool | None = None
    compress_blob: Literal["on", "off"] | None = None
    container_name: str
    emulator_mode: Literal["on", "off"] | None = None
    endpoint: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    path: str | None = None
    shared_key: OutputSpecAzureBlobSharedKey
    tls: OutputSpecAzureBlobTls | None = None
    upload_file_size: str | None = None
    upload_timeout: str | None = None


class OutputSpecAzureBlobNetworking(ApiStruct, kw_only=True):
    """Output spec.azureBlob.networking"""

    dns_mode: Literal["TCP", "UDP"] | None = msgspec.field(default=None, name="DNSMode")
    dns_prefer_ipv4: bool | None = msgspec.field(default=None, name="DNSPreferIPv4")
    dns_prefer_ipv6: bool | None = msgspec.field(default=None, name="DNSPreferIPv6")
    dns_resolver: Literal["LEGACY", "ASYNC"] | None = msgspec.field(
        default=None, name="DNSResolver"
    )
    connect_timeout: Int32 | None = None
    connect_timeout_log_error: bool | None = None
    io_timeout: Int32 | None = None
    keepalive: Literal["on", "off"] | None = None
    keepalive_idle_timeout: Int32 | None = None
    keepalive_max_recycle: Int32 | None = None
    max_worker_connections: Int32 | None = None
    proxy_env_ignore: bool | None = None
    source_address: str | None = None
    tcp_keepalive: Literal["on", "off"] | None = None
    tcp_keepalive_interval: Int32 | None = None
    tcp_keepalive_probes: Int32 | None = None
    tcp_keepalive_time: Int32 | None = None


class OutputSpecAzureBlobSharedKey(ApiStruct, kw_only=True):
    """Output spec.azureBlob.sharedKey"""

    value_from: OutputSpecAzureBlobSharedKeyValueFrom | None = None


class OutputSpecAzureBlobSharedKeyValueFrom(ApiStruct, kw_only=True):
    """Output spec.azureBlob.sharedKey.valueFrom"""

    secret_key_ref: k8s.SecretKeySelector | None = None


class OutputSpecAzureBlobTls(ApiStruct, kw_only=True):
    """Output spec.azureBlob.tls"""

    ca_file: str | None = None
    ca_path: str | None = None
    crt_file: str | None = None
    debug: Literal[0, 1, 2, 3, 4] | None = None
    key_file: str | None = None
    key_password: OutputSpecAzureBlobSharedKey | None = None
    verify: bool | None = None
    vhost: str | None = None


class OutputSpecAzureLogAnalytics(ApiStruct, kw_only=True):
    """Output spec.azureLogAnalytics"""

    customer_id: OutputSpecAzureBlobSharedKey = msgspec.field(name="customerID")
    log_type: str | None = None
    log_type_key: str | None = None
    shared_key: OutputSpecAzureBlobSharedKey
    time_generated: bool | None = None
    time_key: str | None = None


class OutputSpecCloudWatch(ApiStruct, kw_only=True):
    """Output spec.cloudWatch"""

    auto_create_group: bool | None = None
    auto_retry_requests: bool | None = None
    endpoint: str | None = None
    external_id: str | None = msgspec.field(default=None, name="externalID")
    log_format: str | None = None
    log_group_name: str | None = None
    log_group_template: str | None = None
    log_key: str | None = None
    log_retention_days: OutputSpecCloudWatchLogRetentionDays | None = None
    log_stream_name: str | None = None
    log_stream_prefix: str | None = None
    log_stream_template: str | None = None
    metric_dimensions: str | None = None
    metric_namespace: str | None = None
    region: str
    role_arn: str | None = None
    sts_endpoint: str | None = None


class OutputSpecCustomPlugin(ApiStruct, kw_only=True):
    """Output spec.customPlugin"""

    config: str | None = None
    yaml_config: RawExtension | None = None


class OutputSpecDatadog(ApiStruct, kw_only=True):
    """Output spec.datadog"""

    apikey: OutputSpecAzureBlobSharedKey | None = None
    compress: str | None = None
    dd_message_key: str | None = msgspec.field(default=None, name="dd_message_key")
    dd_service: str | None = msgspec.field(default=None, name="dd_service")
    dd_source: str | None = msgspec.field(default=None, name="dd_source")
    dd_tags: str | None = msgspec.field(default=None, name="dd_tags")
    host: str | None = None
    include_tag_key: bool | None = msgspec.field(default=None, name="include_tag_key")
    json_date_key: str | None = msgspec.field(default=None, name="json_date_key")
    provider: str | None = None
    proxy: str | None = None
    tag_key: str | None = msgspec.field(default=None, name="tag_key")
    tls: bool | None = None


class OutputSpecEs(ApiStruct, kw_only=True):
    """Output spec.es"""

    aws_auth: str | None = None
    aws_auth_secret: OutputSpecAzureBlobSharedKey | None = None
    aws_external_id: str | None = msgspec.field(default=None, name="awsExternalID")
    aws_region: str | None = None
    aws_role_arn: str | None = msgspec.field(default=None, name="awsRoleARN")
    aws_sts_endpoint: str | None = msgspec.field(default=None, name="awsSTSEndpoint")
    buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    cloud_auth: str | None = None
    cloud_auth_secret: OutputSpecAzureBlobSharedKey | None = None
    cloud_id: str | None = msgspec.field(default=None, name="cloudID")
    compress: Literal["gzip"] | None = None
    current_time_index: bool | None = None
    generate_id: bool | None = msgspec.field(default=None, name="generateID")
    host: str | None = None
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    id_key: str | None = None
    include_tag_key: bool | None = None
    index: str | None = None
    logstash_date_format: str | None = None
    logstash_format: bool | None = None
    logstash_prefix: str | None = None
    logstash_prefix_key: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    path: str | None = None
    pipeline: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    replace_dots: bool | None = None
    suppress_type_name: str | None = None
    tag_key: str | None = None
    time_key: str | None = None
    time_key_format: str | None = None
    time_key_nanos: bool | None = None
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None
    trace_error: bool | None = None
    trace_output: bool | None = None
    type: str | None = None
    write_operation: str | None = None


class OutputSpecFile(ApiStruct, kw_only=True):
    """Output spec.file"""

    delimiter: str | None = None
    file: str | None = None
    format: Literal["out_file", "plain", "csv", "ltsv", "template"] | None = None
    label_delimiter: str | None = None
    path: str | None = None
    template: str | None = None


class OutputSpecFirehose(ApiStruct, kw_only=True):
    """Output spec.firehose"""

    auto_retry_requests: bool | None = None
    compression: Literal["gzip", "snappy", "lz4", "zstd"] | None = None
    data_keys: str | None = None
    delivery_stream: str
    endpoint: str | None = None
    external_id: str | None = msgspec.field(default=None, name="externalID")
    log_key: str | None = None
    profile: str | None = None
    region: str
    role_arn: str | None = msgspec.field(default=None, name="roleARN")
    simple_aggregation: bool | None = None
    sts_endpoint: str | None = None
    time_key: str | None = None
    time_key_format: str | None = None
    workers: Int32 | None = None


class OutputSpecForward(ApiStruct, kw_only=True):
    """Output spec.forward"""

    empty_shared_key: bool | None = None
    host: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    password: OutputSpecAzureBlobSharedKey | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    require_ack_response: bool | None = None
    retain_metadata_in_forward_mode: bool | None = None
    self_hostname: str | None = None
    send_options: bool | None = None
    shared_key: str | None = None
    tag: str | None = None
    time_as_integer: bool | None = None
    tls: OutputSpecAzureBlobTls | None = None
    username: OutputSpecAzureBlobSharedKey | None = None


class OutputSpecGelf(ApiStruct, kw_only=True):
    """Output spec.gelf"""

    compress: bool | None = None
    full_message_key: str | None = None
    host: str | None = None
    host_key: str | None = None
    level_key: str | None = None
    mode: Literal["tls", "tcp", "udp"] | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    packet_size: Int32 | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    short_message_key: str | None = None
    timestamp_key: str | None = None
    tls: OutputSpecAzureBlobTls | None = None


class OutputSpecHttp(ApiStruct, kw_only=True):
    """Output spec.http"""

    allow_duplicated_headers: bool | None = None
    compress: str | None = None
    format: Literal["msgpack", "json", "json_stream", "json_lines", "gelf"] | None = None
    gelf_full_message_key: str | None = None
    gelf_host_key: str | None = None
    gelf_level_key: str | None = None
    gelf_short_message_key: str | None = None
    gelf_timestamp_key: str | None = None
    header_tag: str | None = None
    headers: dict[str, str] | None = None
    host: str | None = None
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    json_date_format: str | None = None
    json_date_key: str | None = None
    log_response_payload: bool | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    proxy: str | None = None
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None
    uri: str | None = None


class OutputSpecInfluxDB(ApiStruct, kw_only=True):
    """Output spec.influxDB"""

    auto_tags: bool | None = None
    bucket: str | None = None
    database: str | None = None
    host: str
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_token: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    org: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    sequence_tag: str | None = None
    tag_keys: list[str] | None = None
    tag_list_key: str | None = None
    tags_list_enabled: bool | None = None
    tls: OutputSpecAzureBlobTls | None = None


class OutputSpecKafka(ApiStruct, kw_only=True):
    """Output spec.kafka"""

    brokers: str | None = None
    dynamic_topic: bool | None = None
    format: str | None = None
    message_key: str | None = None
    message_key_field: str | None = None
    queue_full_retries: Int64 | None = None
    raw_log_key: str | None = None
    rdkafka: dict[str, str] | None = None
    timestamp_format: str | None = None
    timestamp_key: str | None = None
    topic_key: str | None = None
    topics: str | None = None
    total_limit_size: str | None = None
    workers: Int32 | None = None


class OutputSpecKinesis(ApiStruct, kw_only=True):
    """Output spec.kinesis"""

    auto_retry_requests: bool | None = None
    endpoint: str | None = None
    external_id: str | None = msgspec.field(default=None, name="externalID")
    log_key: str | None = None
    region: Annotated[str, msgspec.Meta(min_length=1)]
    role_arn: str | None = msgspec.field(default=None, name="roleARN")
    stream: str
    sts_endpoint: str | None = None
    time_key: str | None = None
    time_key_format: str | None = None


class OutputSpecLoki(ApiStruct, kw_only=True):
    """Output spec.loki"""

    auto_kubernetes_labels: Literal["on", "off"] | None = None
    bearer_token: OutputSpecAzureBlobSharedKey | None = None
    drop_single_key: Literal["on", "off"] | None = None
    host: str
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    label_keys: list[str] | None = None
    label_map_path: str | None = None
    labels: list[str] | None = None
    line_format: Literal["json", "key_value"] | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    remove_keys: list[str] | None = None
    structured_metadata: dict[str, str] | None = None
    structured_metadata_keys: list[str] | None = None
    tenant_id: OutputSpecAzureBlobSharedKey | None = msgspec.field(default=None, name="tenantID")
    tenant_id_key: str | None = msgspec.field(default=None, name="tenantIDKey")
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None
    uri: str | None = None
    workers: Int32 | None = None


class OutputSpecOpensearch(ApiStruct, kw_only=True):
    """Output spec.opensearch"""

    aws_auth: str | None = None
    aws_external_id: str | None = msgspec.field(default=None, name="awsExternalID")
    aws_region: str | None = None
    aws_role_arn: str | None = msgspec.field(default=None, name="awsRoleARN")
    aws_sts_endpoint: str | None = msgspec.field(default=None, name="awsSTSEndpoint")
    buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    compress: Literal["gzip"] | None = None
    current_time_index: bool | None = None
    generate_id: bool | None = msgspec.field(default=None, name="generateID")
    host: str | None = None
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    id_key: str | None = None
    include_tag_key: bool | None = None
    index: str | None = None
    logstash_date_format: str | None = None
    logstash_format: bool | None = None
    logstash_prefix: str | None = None
    logstash_prefix_key: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    path: str | None = None
    pipeline: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    replace_dots: bool | None = None
    suppress_type_name: bool | None = None
    tag_key: str | None = None
    time_key: str | None = None
    time_key_format: str | None = None
    time_key_nanos: bool | None = None
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None
    trace_error: bool | None = None
    trace_output: bool | None = None
    type: str | None = None
    workers: Int32 | None = None
    write_operation: str | None = None


class OutputSpecOpentelemetry(ApiStruct, kw_only=True):
    """Output spec.opentelemetry"""

    add_label: dict[str, str] | None = None
    batch_size: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    header: dict[str, str] | None = None
    host: str | None = None
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    log_response_payload: bool | None = None
    logs_body_key: str | None = None
    logs_body_key_attributes: bool | None = None
    logs_uri: str | None = None
    metrics_uri: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    proxy: str | None = None
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None
    traces_uri: str | None = None


class OutputSpecPrometheusExporter(ApiStruct, kw_only=True):
    """Output spec.prometheusExporter"""

    add_labels: dict[str, str] | None = None
    host: str
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None


class OutputSpecPrometheusRemoteWrite(ApiStruct, kw_only=True):
    """Output spec.prometheusRemoteWrite"""

    add_labels: dict[str, str] | None = None
    headers: dict[str, str] | None = None
    host: str
    http_passwd: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    log_response_payload: bool | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    proxy: str | None = None
    tls: OutputSpecAzureBlobTls | None = None
    uri: str | None = None
    workers: Int32 | None = None


class OutputSpecS3(ApiStruct, kw_only=True):
    """Output spec.s3"""

    auto_retry_requests: bool | None = msgspec.field(default=None, name="AutoRetryRequests")
    bucket: str = msgspec.field(name="Bucket")
    canned_acl: str | None = msgspec.field(default=None, name="CannedAcl")
    compression: str | None = msgspec.field(default=None, name="Compression")
    content_type: str | None = msgspec.field(default=None, name="ContentType")
    endpoint: str | None = msgspec.field(default=None, name="Endpoint")
    external_id: str | None = msgspec.field(default=None, name="ExternalId")
    json_date_format: str | None = msgspec.field(default=None, name="JsonDateFormat")
    json_date_key: str | None = msgspec.field(default=None, name="JsonDateKey")
    log_key: str | None = msgspec.field(default=None, name="LogKey")
    preserve_data_ordering: bool | None = msgspec.field(default=None, name="PreserveDataOrdering")
    profile: str | None = msgspec.field(default=None, name="Profile")
    region: str = msgspec.field(name="Region")
    retry_limit: Int32 | None = msgspec.field(default=None, name="RetryLimit")
    role_arn: str | None = msgspec.field(default=None, name="RoleArn")
    s3_key_format: str | None = msgspec.field(default=None, name="S3KeyFormat")
    s3_key_format_tag_delimiters: str | None = msgspec.field(
        default=None, name="S3KeyFormatTagDelimiters"
    )
    send_content_md5: bool | None = msgspec.field(default=None, name="SendContentMd5")
    static_file_path: bool | None = msgspec.field(default=None, name="StaticFilePath")
    storage_class: str | None = msgspec.field(default=None, name="StorageClass")
    store_dir: str | None = msgspec.field(default=None, name="StoreDir")
    store_dir_limit_size: str | None = msgspec.field(default=None, name="StoreDirLimitSize")
    sts_endpoint: str | None = msgspec.field(default=None, name="StsEndpoint")
    total_file_size: str | None = msgspec.field(default=None, name="TotalFileSize")
    upload_chunk_size: str | None = msgspec.field(default=None, name="UploadChunkSize")
    upload_timeout: str | None = msgspec.field(default=None, name="UploadTimeout")
    use_put_object: bool | None = msgspec.field(default=None, name="UsePutObject")
    workers: Int32 | None = msgspec.field(default=None, name="Workers")
    networking: OutputSpecAzureBlobNetworking | None = None
    tls: OutputSpecAzureBlobTls | None = None


class OutputSpecSplunk(ApiStruct, kw_only=True):
    """Output spec.splunk"""

    workers: Int32 | None = msgspec.field(default=None, name="Workers")
    channel: str | None = None
    compress: str | None = None
    event_fields: list[str] | None = None
    event_host: str | None = None
    event_index: str | None = None
    event_index_key: str | None = None
    event_key: str | None = None
    event_source: str | None = None
    event_sourcetype: str | None = None
    event_sourcetype_key: str | None = None
    host: str | None = None
    http_buffer_size: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(k|K|KB|kb|m|M|MB|mb|g|G|GB|gb)?$")] | None
    ) = None
    http_debug_bad_request: bool | None = None
    http_password: OutputSpecAzureBlobSharedKey | None = None
    http_user: OutputSpecAzureBlobSharedKey | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    splunk_send_raw: bool | None = None
    splunk_token: OutputSpecAzureBlobSharedKey | None = None
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None


class OutputSpecStackdriver(ApiStruct, kw_only=True):
    """Output spec.stackdriver"""

    autoformat_stackdriver_trace: bool | None = None
    custom_k_8_s_regex: str | None = msgspec.field(default=None, name="customK8sRegex")
    export_to_project_id: str | None = msgspec.field(default=None, name="exportToProjectID")
    google_service_credentials: str | None = None
    job: str | None = None
    k8_s_cluster_location: str | None = msgspec.field(default=None, name="k8sClusterLocation")
    k8_s_cluster_name: str | None = msgspec.field(default=None, name="k8sClusterName")
    labels: list[str] | None = None
    labels_key: str | None = None
    location: str | None = None
    log_name_key: str | None = None
    metadata_server: str | None = None
    namespace: str | None = None
    node_id: str | None = msgspec.field(default=None, name="nodeID")
    resource: str | None = None
    resource_labels: list[str] | None = None
    service_account_email: OutputSpecAzureBlobSharedKey | None = None
    service_account_secret: OutputSpecAzureBlobSharedKey | None = None
    severity_key: str | None = None
    tag_prefix: str | None = None
    task_id: str | None = msgspec.field(default=None, name="taskID")
    text_payload_key: str | None = None
    workers: Int32 | None = None


class OutputSpecStdout(ApiStruct, kw_only=True):
    """Output spec.stdout"""

    format: Literal["msgpack", "json", "json_lines", "json_stream"] | None = None
    json_date_format: Literal["double", "iso8601", "epoch"] | None = None
    json_date_key: str | None = None


class OutputSpecSyslog(ApiStruct, kw_only=True):
    """Output spec.syslog"""

    host: str | None = None
    mode: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    syslog_appname_key: str | None = None
    syslog_facility_key: str | None = None
    syslog_format: str | None = None
    syslog_hostname_key: str | None = None
    syslog_max_size: Int32 | None = None
    syslog_message_id_key: str | None = msgspec.field(default=None, name="syslogMessageIDKey")
    syslog_message_key: str | None = None
    syslog_process_id_key: str | None = msgspec.field(default=None, name="syslogProcessIDKey")
    syslog_sd_key: str | None = msgspec.field(default=None, name="syslogSDKey")
    syslog_severity_key: str | None = None
    tls: OutputSpecAzureBlobTls | None = None
    total_limit_size: str | None = None
    workers: Int32 | None = None


class OutputSpecTcp(ApiStruct, kw_only=True):
    """Output spec.tcp"""

    format: Literal["msgpack", "json", "json_lines", "json_stream"] | None = None
    host: str | None = None
    json_date_format: Literal["double", "epoch", "iso8601"] | None = None
    json_date_key: str | None = None
    networking: OutputSpecAzureBlobNetworking | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    tls: OutputSpecAzureBlobTls | None = None


class Parser(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentbit.fluent.io",
        version="v1alpha2",
        kind="Parser",
        plural="parsers",
        namespaced=True,
        short_names=("fbp",),
        module=__name__,
        class_name="Parser",
        system="fluent",
    )

    api_version: Literal["fluentbit.fluent.io/v1alpha2"] = constant("fluentbit.fluent.io/v1alpha2")
    kind: Literal["Parser"] = constant("Parser")
    metadata: k8s.ObjectMeta | None = None
    spec: ParserSpec | None = None


class ParserSpec(ApiStruct, kw_only=True):
    """Parser spec"""

    decoders: list[ParserSpecDecoders] | None = None
    json: ParserSpecJson | None = None
    logfmt: ParserSpecJson | None = None
    ltsv: ParserSpecLtsv | None = None
    regex: ParserSpecRegex | None = None


class ParserSpecDecoders(ApiStruct, kw_only=True):
    """Parser spec.decoders[]"""

    decode_field: str | None = None
    decode_field_as: str | None = None


class ParserSpecJson(ApiStruct, kw_only=True):
    """Parser spec.json"""

    time_format: str | None = None
    time_keep: bool | None = None
    time_key: str | None = None


class ParserSpecLtsv(ApiStruct, kw_only=True):
    """Parser spec.ltsv"""

    time_format: str | None = None
    time_keep: bool | None = None
    time_key: str | None = None
    types: str | None = None


class ParserSpecRegex(ApiStruct, kw_only=True):
    """Parser spec.regex"""

    regex: str | None = None
    time_format: str | None = None
    time_keep: bool | None = None
    time_key: str | None = None
    time_offset: str | None = None
    types: str | None = None


OutputSpecCloudWatchLogRetentionDays: TypeAlias = Literal[
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1827, 3653
]
