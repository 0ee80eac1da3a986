"""Typed objects of fluentd.fluent.io/v1alpha1.

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
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="ClusterFilter",
        plural="clusterfilters",
        namespaced=False,
        short_names=("cfdf",),
        module=__name__,
        class_name="ClusterFilter",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["ClusterFilter"] = constant("ClusterFilter")
    metadata: k8s.ObjectMeta | None = None
    spec: FilterSpec | None = None
    status: RawExtension | None = None


class ClusterFluentdConfig(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="ClusterFluentdConfig",
        plural="clusterfluentdconfigs",
        namespaced=False,
        short_names=("cfdc",),
        module=__name__,
        class_name="ClusterFluentdConfig",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["ClusterFluentdConfig"] = constant("ClusterFluentdConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterFluentdConfigSpec | None = None
    status: FluentdStatus | None = None


class ClusterFluentdConfigSpec(ApiStruct, kw_only=True):
    """ClusterFluentdConfig spec"""

    cluster_filter_selector: k8s.LabelSelector | None = None
    cluster_input_selector: k8s.LabelSelector | None = None
    cluster_output_selector: k8s.LabelSelector | None = None
    emit_mode: Literal["record", "batch"] | None = msgspec.field(default=None, name="emit_mode")
    plugin_sort_order: Literal["lexicographic", "index"] | None = None
    sticky_tags: str | None = None
    watched_constainers: list[str] | None = None
    watched_hosts: list[str] | None = None
    watched_labels: dict[str, str] | None = None
    watched_namespaces: list[str] | None = None


class ClusterInput(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="ClusterInput",
        plural="clusterinputs",
        namespaced=False,
        short_names=("cfdi",),
        module=__name__,
        class_name="ClusterInput",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["ClusterInput"] = constant("ClusterInput")
    metadata: k8s.ObjectMeta | None = None
    spec: InputSpec | None = None
    status: RawExtension | None = None


class ClusterOutput(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="ClusterOutput",
        plural="clusteroutputs",
        namespaced=False,
        short_names=("cfdo",),
        module=__name__,
        class_name="ClusterOutput",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["ClusterOutput"] = constant("ClusterOutput")
    metadata: k8s.ObjectMeta | None = None
    spec: OutputSpec | None = None
    status: RawExtension | None = None


class Filter(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="Filter",
        plural="filters",
        namespaced=True,
        short_names=("fdf",),
        module=__name__,
        class_name="Filter",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["Filter"] = constant("Filter")
    metadata: k8s.ObjectMeta | None = None
    spec: FilterSpec | None = None
    status: RawExtension | None = None


class FilterSpec(ApiStruct, kw_only=True):
    """Filter spec"""

    filters: list[FilterSpecFilters] | None = None


class FilterSpecFilters(ApiStruct, kw_only=True):
    """Filter spec.filters[]"""

    custom_plugin: InputSpecInputsCustomPlugin | None = None
    grep: FilterSpecFiltersGrep | None = None
    log_level: str | None = None
    parser: FilterSpecFiltersParser | None = None
    record_transformer: FilterSpecFiltersRecordTransformer | None = None
    stdout: FilterSpecFiltersStdout | None = None
    tag: str | None = None


class FilterSpecFiltersGrep(ApiStruct, kw_only=True):
    """Filter spec.filters[].grep"""

    and_: list[FilterSpecFiltersGrepAnd] | None = None
    exclude: list[FilterSpecFiltersGrepExclude] | None = None
    or_: list[FilterSpecFiltersGrepAnd] | None = None
    regexp: list[FilterSpecFiltersGrepExclude] | None = None


class FilterSpecFiltersGrepAnd(ApiStruct, kw_only=True):
    """Filter spec.filters[].grep.and[]"""

    exclude: FilterSpecFiltersGrepExclude | None = None
    regexp: FilterSpecFiltersGrepExclude | None = None


class FilterSpecFiltersGrepExclude(ApiStruct, kw_only=True):
    """Filter spec.filters[].grep.exclude[]"""

    key: str | None = None
    pattern: str | None = None


class FilterSpecFiltersParser(ApiStruct, kw_only=True):
    """Filter spec.filters[].parser"""

    emit_invalid_record_to_error: bool | None = None
    hash_value_field: str | None = None
    inject_key_prefix: str | None = None
    key_name: str
    parse: InputSpecInputsHttpParse
    remove_key_name_field: bool | None = None
    replace_invalid_sequence: bool | None = None
    reserve_data: bool | None = None
    reserve_time: bool | None = None


class FilterSpecFiltersRecordTransformer(ApiStruct, kw_only=True):
    """Filter spec.filters[].recordTransformer"""

    auto_typecast: bool | None = None
    enable_ruby: bool | None = None
    keep_keys: str | None = None
    records: list[FilterSpecFiltersRecordTransformerRecords] | None = None
    remove_keys: str | None = None
    renew_record: bool | None = None
    renew_time_key: str | None = None


class FilterSpecFiltersRecordTransformerRecords(ApiStruct, kw_only=True):
    """Filter spec.filters[].recordTransformer.records[]"""

    key: str
    value: str


class FilterSpecFiltersStdout(ApiStruct, kw_only=True):
    """Filter spec.filters[].stdout"""

    format: OutputSpecOutputsFormat | None = None
    inject: OutputSpecOutputsInject | None = None


class Fluentd(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="Fluentd",
        plural="fluentds",
        namespaced=True,
        short_names=("fd",),
        module=__name__,
        class_name="Fluentd",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["Fluentd"] = constant("Fluentd")
    metadata: k8s.ObjectMeta | None = None
    spec: FluentdSpec | None = None
    status: FluentdStatus | None = None


class FluentdConfig(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="FluentdConfig",
        plural="fluentdconfigs",
        namespaced=True,
        short_names=("fdc",),
        module=__name__,
        class_name="FluentdConfig",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["FluentdConfig"] = constant("FluentdConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: FluentdConfigSpec | None = None
    status: FluentdStatus | None = None


class FluentdConfigSpec(ApiStruct, kw_only=True):
    """FluentdConfig spec"""

    cluster_filter_selector: k8s.LabelSelector | None = None
    cluster_input_selector: k8s.LabelSelector | None = None
    cluster_output_selector: k8s.LabelSelector | None = None
    emit_mode: Literal["record", "batch"] | None = msgspec.field(default=None, name="emit_mode")
    filter_selector: k8s.LabelSelector | None = None
    input_selector: k8s.LabelSelector | None = None
    output_selector: k8s.LabelSelector | None = None
    plugin_sort_order: Literal["lexicographic", "index"] | None = None
    sticky_tags: str | None = None
    watched_constainers: list[str] | None = None
    watched_hosts: list[str] | None = None
    watched_labels: dict[str, str] | None = None


class FluentdSpec(ApiStruct, kw_only=True):
    """Fluentd spec"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    args: list[str] | None = None
    buffer: FluentdSpecBuffer | None = None
    container_security_context: k8s.SecurityContext | None = None
    default_filter_selector: k8s.LabelSelector | None = None
    default_input_selector: k8s.LabelSelector | None = None
    default_output_selector: k8s.LabelSelector | None = None
    disable_service: bool | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    env_vars: list[k8s.EnvVar] | None = None
    fluentd_cfg_selector: k8s.LabelSelector | None = None
    global_inputs: list[InputSpecInputs] | None = None
    host_aliases: list[FluentdSpecHostAliases] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    liveness_probe: k8s.Probe | None = None
    log_level: Literal["fatal", "error", "warn", "info", "debug", "trace"] | None = None
    mode: Literal["collector", "agent"] | None = None
    node_selector: dict[str, str] | None = None
    position_db: FluentdSpecPositionDB | None = msgspec.field(default=None, name="positionDB")
    priority_class_name: str | None = None
    rbac_rules: list[k8s.PolicyRule] | None = None
    readiness_probe: k8s.Probe | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    security_context: k8s.PodSecurityContext | None = None
    service: FluentdSpecService | None = None
    service_account_annotations: dict[str, str] | None = None
    tolerations: list[k8s.Toleration] | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None
    workers: Int32 | None = None


class FluentdSpecBuffer(ApiStruct, kw_only=True):
    """Fluentd spec.buffer"""

    disable_buffer_volume: bool | None = None
    empty_dir: FluentdSpecBufferEmptyDir | None = None
    host_path: FluentdSpecBufferHostPath | None = None
    pvc: k8s.PersistentVolumeClaim | None = None


class FluentdSpecBufferEmptyDir(ApiStruct, kw_only=True):
    """Fluentd spec.buffer.emptyDir"""

    medium: str | None = None
    size_limit: Quantity | None = None


class FluentdSpecBufferHostPath(ApiStruct, kw_only=True):
    """Fluentd spec.buffer.hostPath"""

    path: str
    type: str | None = None


class FluentdSpecHostAliases(ApiStruct, kw_only=True):
    """Fluentd spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class FluentdSpecPositionDB(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB"""

    aws_elastic_block_store: k8s.AWSElasticBlockStoreVolumeSource | None = None
    azure_disk: k8s.AzureDiskVolumeSource | None = None
    azure_file: FluentdSpecPositionDBAzureFile | None = None
    cephfs: FluentdSpecPositionDBCephfs | None = None
    cinder: FluentdSpecPositionDBCinder | None = None
    config_map: k8s.ConfigMapVolumeSource | None = None
    csi: k8s.CSIVolumeSource | None = None
    downward_api: FluentdSpecPositionDBDownwardAPI | None = msgspec.field(
        default=None, name="downwardAPI"
    )
    empty_dir: FluentdSpecBufferEmptyDir | None = None
    ephemeral: FluentdSpecPositionDBEphemeral | None = None
    fc: k8s.FCVolumeSource | None = None
    flex_volume: FluentdSpecPositionDBFlexVolume | None = None
    flocker: FluentdSpecPositionDBFlocker | None = None
    gce_persistent_disk: k8s.GCEPersistentDiskVolumeSource | None = None
    git_repo: FluentdSpecPositionDBGitRepo | None = None
    glusterfs: FluentdSpecPositionDBGlusterfs | None = None
    host_path: FluentdSpecBufferHostPath | None = None
    image: FluentdSpecPositionDBImage | None = None
    iscsi: FluentdSpecPositionDBIscsi | None = None
    nfs: FluentdSpecPositionDBNfs | None = None
    persistent_volume_claim: FluentdSpecPositionDBPersistentVolumeClaim | None = None
    photon_persistent_disk: FluentdSpecPositionDBPhotonPersistentDisk | None = None
    portworx_volume: FluentdSpecPositionDBPortworxVolume | None = None
    projected: FluentdSpecPositionDBProjected | None = None
    quobyte: k8s.QuobyteVolumeSource | None = None
    rbd: FluentdSpecPositionDBRbd | None = None
    scale_io: FluentdSpecPositionDBScaleIO | None = msgspec.field(default=None, name="scaleIO")
    secret: k8s.SecretVolumeSource | None = None
    storageos: FluentdSpecPositionDBStorageos | None = None
    vsphere_volume: k8s.VsphereVirtualDiskVolumeSource | None = None


class FluentdSpecPositionDBAzureFile(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.azureFile"""

    read_only: bool | None = None
    secret_name: str
    share_name: str


class FluentdSpecPositionDBCephfs(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.cephfs"""

    monitors: list[str]
    path: str | None = None
    read_only: bool | None = None
    secret_file: str | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef | None = None
    user: str | None = None


class FluentdSpecPositionDBCephfsSecretRef(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.cephfs.secretRef"""

    name: str | None = None


class FluentdSpecPositionDBCinder(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.cinder"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef | None = None
    volume_id: str = msgspec.field(name="volumeID")


class FluentdSpecPositionDBDownwardAPI(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.downwardAPI"""

    default_mode: Int32 | None = None
    items: list[k8s.DownwardAPIVolumeFile] | None = None


class FluentdSpecPositionDBEphemeral(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.ephemeral"""

    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None


class FluentdSpecPositionDBFlexVolume(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.flexVolume"""

    driver: str
    fs_type: str | None = None
    options: dict[str, str] | None = None
    read_only: bool | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef | None = None


class FluentdSpecPositionDBFlocker(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.flocker"""

    dataset_name: str | None = None
    dataset_uuid: str | None = msgspec.field(default=None, name="datasetUUID")


class FluentdSpecPositionDBGitRepo(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.gitRepo"""

    directory: str | None = None
    repository: str
    revision: str | None = None


class FluentdSpecPositionDBGlusterfs(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.glusterfs"""

    endpoints: str
    path: str
    read_only: bool | None = None


class FluentdSpecPositionDBImage(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.image"""

    pull_policy: str | None = None
    reference: str | None = None


class FluentdSpecPositionDBIscsi(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.iscsi"""

    chap_auth_discovery: bool | None = None
    chap_auth_session: bool | None = None
    fs_type: str | None = None
    initiator_name: str | None = None
    iqn: str
    iscsi_interface: str | None = None
    lun: Int32
    portals: list[str] | None = None
    read_only: bool | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef | None = None
    target_portal: str


class FluentdSpecPositionDBNfs(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.nfs"""

    path: str
    read_only: bool | None = None
    server: str


class FluentdSpecPositionDBPersistentVolumeClaim(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.persistentVolumeClaim"""

    claim_name: str
    read_only: bool | None = None


class FluentdSpecPositionDBPhotonPersistentDisk(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.photonPersistentDisk"""

    fs_type: str | None = None
    pd_id: str = msgspec.field(name="pdID")


class FluentdSpecPositionDBPortworxVolume(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.portworxVolume"""

    fs_type: str | None = None
    read_only: bool | None = None
    volume_id: str = msgspec.field(name="volumeID")


class FluentdSpecPositionDBProjected(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.projected"""

    default_mode: Int32 | None = None
    sources: list[k8s.VolumeProjection] | None = None


class FluentdSpecPositionDBRbd(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.rbd"""

    fs_type: str | None = None
    image: str
    keyring: str | None = None
    monitors: list[str]
    pool: str | None = None
    read_only: bool | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef | None = None
    user: str | None = None


class FluentdSpecPositionDBScaleIO(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.scaleIO"""

    fs_type: str | None = None
    gateway: str
    protection_domain: str | None = None
    read_only: bool | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef
    ssl_enabled: bool | None = None
    storage_mode: str | None = None
    storage_pool: str | None = None
    system: str
    volume_name: str | None = None


class FluentdSpecPositionDBStorageos(ApiStruct, kw_only=True):
    """Fluentd spec.positionDB.storageos"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: FluentdSpecPositionDBCephfsSecretRef | None = None
    volume_name: str | None = None
    volume_namespace: str | None = None


class FluentdSpecService(ApiStruct, kw_only=True):
    """Fluentd spec.service"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None
    type: Literal["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"] | None = None


class FluentdStatus(ApiStruct, kw_only=True):
    """Fluentd status"""

    messages: str | None = None
    state: str | None = None


class Input(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="Input",
        plural="inputs",
        namespaced=True,
        short_names=("fdi",),
        module=__name__,
        class_name="Input",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["Input"] = constant("Input")
    metadata: k8s.ObjectMeta | None = None
    spec: InputSpec | None = None
    status: RawExtension | None = None


class InputSpec(ApiStruct, kw_only=True):
    """Input spec"""

    inputs: list[InputSpecInputs] | None = None


class InputSpecInputs(ApiStruct, kw_only=True):
    """Input spec.inputs[]"""

    custom_plugin: InputSpecInputsCustomPlugin | None = None
    forward: InputSpecInputsForward | None = None
    http: InputSpecInputsHttp | None = None
    id: str | None = None
    label: str | None = None
    log_level: str | None = None
    monitor_agent: InputSpecInputsMonitorAgent | None = None
    sample: InputSpecInputsSample | None = None
    tail: InputSpecInputsTail | None = None


class InputSpecInputsCustomPlugin(ApiStruct, kw_only=True):
    """Input spec.inputs[].customPlugin"""

    config: str


class InputSpecInputsForward(ApiStruct, kw_only=True):
    """Input spec.inputs[].forward"""

    add_tag_prefix: str | None = None
    bind: str | None = None
    chunk_size_limit: Annotated[str, msgspec.Meta(pattern="^\\d+(KB|MB|GB|TB)$")] | None = None
    chunk_size_warn_limit: Annotated[str, msgspec.Meta(pattern="^\\d+(KB|MB|GB|TB)$")] | None = None
    client: InputSpecInputsForwardClient | None = None
    deny_keepalive: bool | None = None
    linger_timeout: Int64 | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    resolve_hostname: bool | None = None
    security: InputSpecInputsForwardSecurity | None = None
    send_keepalive_packet: bool | None = None
    skip_invalid_event: bool | None = None
    source_address_key: str | None = None
    source_hostname_key: str | None = None
    tag: str | None = None
    transport: InputSpecInputsForwardTransport | None = None
    user: InputSpecInputsForwardUser | None = None


class InputSpecInputsForwardClient(ApiStruct, kw_only=True):
    """Input spec.inputs[].forward.client"""

    host: str | None = None
    network: str | None = None
    shared_key: str | None = None
    users: str | None = None


class InputSpecInputsForwardSecurity(ApiStruct, kw_only=True):
    """Input spec.inputs[].forward.security"""

    allow_anonymous_source: str | None = None
    self_hostname: str | None = None
    shared_key: str | None = None
    user: InputSpecInputsForwardUser | None = None
    user_auth: str | None = None


class InputSpecInputsForwardTransport(ApiStruct, kw_only=True):
    """Input spec.inputs[].forward.transport"""

    ca_cert_path: str | None = None
    ca_path: str | None = None
    ca_private_key_passphrase: str | None = None
    ca_private_key_path: str | None = None
    cert_path: str | None = None
    cert_verifier: str | None = None
    ciphers: str | None = None
    client_cert_auth: bool | None = None
    insecure: bool | None = None
    private_key_passphrase: str | None = None
    private_key_path: str | None = None
    protocol: str | None = None
    version: str | None = None


class InputSpecInputsForwardUser(ApiStruct, kw_only=True):
    """Input spec.inputs[].forward.user"""

    password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    username: OutputSpecOutputsCloudWatchAwsKeyId | None = None


class InputSpecInputsHttp(ApiStruct, kw_only=True):
    """Input spec.inputs[].http"""

    add_http_headers: bool | None = None
    add_remote_addr: str | None = None
    bind: str | None = None
    body_size_limit: Annotated[str, msgspec.Meta(pattern="^\\d+(KB|MB|GB|TB)$")] | None = None
    cors_all_origins: str | None = None
    cors_allow_credentials: str | None = None
    keepalive_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    parse: InputSpecInputsHttpParse | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    responds_with_empty_img: bool | None = None
    transport: InputSpecInputsForwardTransport | None = None


class InputSpecInputsHttpParse(ApiStruct, kw_only=True):
    """Input spec.inputs[].http.parse"""

    custom_pattern_path: str | None = None
    estimate_current_event: bool | None = None
    expression: str | None = None
    grok: list[InputSpecInputsHttpParseGrok] | None = None
    grok_failure_key: str | None = None
    grok_pattern: str | None = None
    grok_pattern_series: str | None = None
    id: str | None = None
    keep_time_key: bool | None = None
    localtime: bool | None = None
    log_level: str | None = None
    multi_line_start_regexp: str | None = None
    time_format: str | None = None
    time_format_fallbacks: str | None = None
    time_key: str | None = None
    time_type: Literal["float", "unixtime", "string", "mixed"] | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None = None
    timezone: str | None = None
    type: InputSpecInputsHttpParseType
    types: str | None = None
    utc: bool | None = None


class InputSpecInputsHttpParseGrok(ApiStruct, kw_only=True):
    """Input spec.inputs[].http.parse.grok[]"""

    name: str | None = None
    keep_time_key: bool | None = None
    pattern: str | None = None
    time_format: str | None = None
    time_key: str | None = None
    time_zone: str | None = None


class InputSpecInputsMonitorAgent(ApiStruct, kw_only=True):
    """Input spec.inputs[].monitorAgent"""

    bind: str | None = None
    emit_interval: Int64 | None = None
    include_config: bool | None = None
    include_retry: bool | None = None
    port: Int64 | None = None
    tag: str | None = None


class InputSpecInputsSample(ApiStruct, kw_only=True):
    """Input spec.inputs[].sample"""

    auto_increment_key: str | None = None
    rate: Int64 | None = None
    sample: str | None = None
    size: Int64 | None = None
    tag: str | None = None


class InputSpecInputsTail(ApiStruct, kw_only=True):
    """Input spec.inputs[].tail"""

    emit_unmatched_lines: bool | None = None
    enable_stat_watcher: bool | None = None
    enable_watch_timer: bool | None = None
    encoding: str | None = None
    exclude_path: list[str] | None = None
    follow_inodes: bool | None = None
    from_encoding: str | None = None
    group: InputSpecInputsTailGroup | None = None
    ignore_repeated_permission_error: bool | None = None
    limit_recently_modified: Int32 | None = None
    max_line_size: Int32 | None = None
    multiline_flush_interval: Int32 | None = None
    open_on_every_update: bool | None = None
    parse: InputSpecInputsHttpParse
    path: str
    path_key: str | None = None
    path_timezone: str | None = None
    pos_file: str | None = None
    pos_file_compaction_interval: Int32 | None = None
    read_bytes_limit_per_second: Int32 | None = None
    read_from_head: bool | None = None
    read_lines_limit: Int32 | None = None
    refresh_interval: Int32 | None = None
    rotate_wait: Int32 | None = None
    skip_refresh_on_startup: bool | None = None
    tag: str


class InputSpecInputsTailGroup(ApiStruct, kw_only=True):
    """Input spec.inputs[].tail.group"""

    pattern: str | None = None
    rate_period: Int32 | None = None
    rule: InputSpecInputsTailGroupRule


class InputSpecInputsTailGroupRule(ApiStruct, kw_only=True):
    """Input spec.inputs[].tail.group.rule"""

    limit: Int32 | None = None
    match: dict[str, str] | None = None


class Output(KubeObject, kw_only=True):
    """https://github.com/fluent/fluent-operator"""

    __resource__ = Resource(
        group="fluentd.fluent.io",
        version="v1alpha1",
        kind="Output",
        plural="outputs",
        namespaced=True,
        short_names=("fdo",),
        module=__name__,
        class_name="Output",
        system="fluent",
    )

    api_version: Literal["fluentd.fluent.io/v1alpha1"] = constant("fluentd.fluent.io/v1alpha1")
    kind: Literal["Output"] = constant("Output")
    metadata: k8s.ObjectMeta | None = None
    spec: OutputSpec | None = None
    status: RawExtension | None = None


class OutputSpec(ApiStruct, kw_only=True):
    """Output spec"""

    outputs: list[OutputSpecOutputs] | None = None


class OutputSpecOutputs(ApiStruct, kw_only=True):
    """Output spec.outputs[]"""

    buffer: OutputSpecOutputsBuffer | None = None
    cloud_watch: OutputSpecOutputsCloudWatch | None = None
    copy: OutputSpecOutputsCopy | None = None
    custom_plugin: InputSpecInputsCustomPlugin | None = None
    datadog: OutputSpecOutputsDatadog | None = None
    elasticsearch: OutputSpecOutputsElasticsearch | None = None
    elasticsearch_data_stream: OutputSpecOutputsElasticsearchDataStream | None = None
    format: OutputSpecOutputsFormat | None = None
    forward: OutputSpecOutputsForward | None = None
    http: OutputSpecOutputsHttp | None = None
    inject: OutputSpecOutputsInject | None = None
    kafka: OutputSpecOutputsKafka | None = None
    log_level: str | None = None
    loki: OutputSpecOutputsLoki | None = None
    null_plugin: OutputSpecOutputsNullPlugin | None = None
    opensearch: OutputSpecOutputsOpensearch | None = None
    s3: OutputSpecOutputsS3 | None = None
    stdout: RawExtension | None = None
    tag: str | None = None


class OutputSpecOutputsBuffer(ApiStruct, kw_only=True):
    """Output spec.outputs[].buffer"""

    calc_num_records: str | None = None
    chunk_format: Literal["msgpack", "text", "auto"] | None = None
    chunk_limit_records: Annotated[str, msgspec.Meta(pattern="^\\d+(KB|MB|GB|TB)$")] | None = None
    chunk_limit_size: Annotated[str, msgspec.Meta(pattern="^\\d+(KB|MB|GB|TB)$")] | None = None
    compress: Literal["text", "gzip"] | None = None
    delayed_commit_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    disable_chunk_backup: bool | None = None
    flush_at_shutdown: bool | None = None
    flush_interval: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    flush_mode: Literal["default", "lazy", "interval", "immediate"] | None = None
    flush_thread_count: Annotated[str, msgspec.Meta(pattern="^\\d+$")] | None = None
    id: str | None = None
    localtime: bool | None = None
    log_level: str | None = None
    overflow_action: str | None = None
    path: str | None = None
    path_suffix: str | None = None
    queue_limit_length: Annotated[str, msgspec.Meta(pattern="^\\d+.?\\d+$")] | None = None
    queued_chunks_limit_size: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = (
        None
    )
    retry_exponential_backoff_base: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?$")] | None
    ) = None
    retry_forever: bool | None = None
    retry_max_interval: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    retry_max_times: Int64 | None = None
    retry_randomize: bool | None = None
    retry_secondary_threshold: Annotated[str, msgspec.Meta(pattern="^\\d+.?\\d+$")] | None = None
    retry_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    retry_type: str | None = None
    retry_wait: Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None = (
        None
    )
    tag: str | None = None
    time_format: str | None = None
    time_format_fallbacks: str | None = None
    time_type: Literal["float", "unixtime", "string", "mixed"] | None = None
    timekey: str | None = None
    timekey_wait: str | None = None
    timezone: str | None = None
    total_limit_size: Annotated[str, msgspec.Meta(pattern="^\\d+(KB|MB|GB|TB)$")] | None = None
    type: Literal["file", "memory", "file_single"]
    utc: bool | None = None


class OutputSpecOutputsCloudWatch(ApiStruct, kw_only=True):
    """Output spec.outputs[].cloudWatch"""

    auto_create_stream: bool | None = None
    aws_ecs_authentication: bool | None = None
    aws_key_id: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    aws_sec_key: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    aws_sts_duration_seconds: str | None = None
    aws_sts_endpoint_url: str | None = None
    aws_sts_external_id: str | None = None
    aws_sts_policy: str | None = None
    aws_sts_role_arn: str | None = None
    aws_sts_session_name: str | None = None
    aws_use_sts: bool | None = None
    concurrency: Int64 | None = None
    duration_seconds: str | None = None
    endpoint: str | None = None
    http_proxy: str | None = None
    include_time_key: bool | None = None
    json_handler: str | None = None
    localtime: bool | None = None
    log_group_aws_tags: str | None = None
    log_group_aws_tags_key: str | None = None
    log_group_name: str | None = None
    log_group_name_key: str | None = None
    log_rejected_request: str | None = None
    log_stream_name: str | None = None
    log_stream_name_key: str | None = None
    max_events_per_batch: str | None = None
    max_message_length: str | None = None
    message_keys: str | None = None
    policy: str | None = None
    put_log_events_disable_retry_limit: bool | None = None
    put_log_events_retry_limit: str | None = None
    put_log_events_retry_wait: str | None = None
    region: str | None = None
    remove_log_group_aws_tags_key: bool | None = None
    remove_log_group_name_key: bool | None = None
    remove_log_stream_name_key: bool | None = None
    remove_retention_in_days_key: bool | None = None
    retention_in_days: str | None = None
    retention_in_days_key: str | None = None
    role_arn: str | None = None
    role_session_name: str | None = None
    ssl_verify_peer: bool | None = None
    use_tag_as_group: str | None = None
    use_tag_as_stream: str | None = None
    web_identity_token_file: str | None = None


class OutputSpecOutputsCloudWatchAwsKeyId(ApiStruct, kw_only=True):
    """Output spec.outputs[].cloudWatch.awsKeyId"""

    value_from: OutputSpecOutputsCloudWatchAwsKeyIdValueFrom | None = None


class OutputSpecOutputsCloudWatchAwsKeyIdValueFrom(ApiStruct, kw_only=True):
    """Output spec.outputs[].cloudWatch.awsKeyId.valueFrom"""

    secret_key_ref: k8s.SecretKeySelector | None = None


class OutputSpecOutputsCopy(ApiStruct, kw_only=True):
    """Output spec.outputs[].copy"""

    copy_mode: Literal["no_copy", "shallow", "deep", "marshal"]


class OutputSpecOutputsDatadog(ApiStruct, kw_only=True):
    """Output spec.outputs[].datadog"""

    api_key: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    compression_level: Int32 | None = None
    dd_hostname: str | None = None
    dd_source: str | None = None
    dd_sourcecategory: str | None = None
    dd_tags: str | None = None
    host: str | None = None
    http_proxy: str | None = None
    include_tag_key: bool | None = None
    max_backoff: Int32 | None = None
    max_retries: Int32 | None = None
    no_ssl_validation: bool | None = msgspec.field(default=None, name="noSSLValidation")
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    service: str | None = None
    ssl_port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    tag_key: str | None = None
    timestamp_key: str | None = None
    use_compression: bool | None = None
    use_http: bool | None = msgspec.field(default=None, name="useHTTP")
    use_json: bool | None = None
    use_ssl: bool | None = msgspec.field(default=None, name="useSSL")


class OutputSpecOutputsElasticsearch(ApiStruct, kw_only=True):
    """Output spec.outputs[].elasticsearch"""

    bulk_message_request_threshold: Int32 | None = None
    ca_file: str | None = None
    client_cert: str | None = None
    client_key: str | None = None
    client_key_password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    cloud_auth: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    cloud_id: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    enable_ilm: bool | None = None
    fail_on_putting_template_retry_exceeded: bool | None = None
    host: str | None = None
    hosts: str | None = None
    ilm_policy: str | None = None
    ilm_policy_id: str | None = None
    ilm_policy_override: bool | None = None
    index_name: str | None = None
    log_es400_reason: bool | None = None
    logstash_format: bool | None = None
    logstash_prefix: str | None = None
    max_retry_putting_template: Int32 | None = None
    password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    path: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    reconnect_on_error: bool | None = None
    reload_after: Int32 | None = None
    reload_connections: bool | None = None
    reload_on_failure: bool | None = None
    request_timeout: Annotated[str, msgspec.Meta(pattern="^\\d+(s|m|h|d)$")] | None = None
    scheme: str | None = None
    sniffer_class_name: str | None = None
    ssl_verify: bool | None = None
    suppress_type_name: bool | None = None
    template_overwrite: bool | None = None
    user: OutputSpecOutputsCloudWatchAwsKeyId | None = None


class OutputSpecOutputsElasticsearchDataStream(ApiStruct, kw_only=True):
    """Output spec.outputs[].elasticsearchDataStream"""

    bulk_message_request_threshold: Int32 | None = None
    ca_file: str | None = None
    client_cert: str | None = None
    client_key: str | None = None
    client_key_password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    cloud_auth: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    cloud_id: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    data_stream_ilm_name: str | None = None
    data_stream_ilm_policy: str | None = None
    data_stream_ilm_policy_overwrite: bool | None = None
    data_stream_name: str
    data_stream_template_name: str | None = None
    data_stream_template_use_index_patterns_wildcard: bool | None = None
    enable_ilm: bool | None = None
    fail_on_putting_template_retry_exceeded: bool | None = None
    host: str | None = None
    hosts: str | None = None
    ilm_policy: str | None = None
    ilm_policy_id: str | None = None
    ilm_policy_override: bool | None = None
    log_es400_reason: bool | None = None
    max_retry_putting_template: Int32 | None = None
    password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    path: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    reconnect_on_error: bool | None = None
    reload_after: Int32 | None = None
    reload_connections: bool | None = None
    reload_on_failure: bool | None = None
    request_timeout: Annotated[str, msgspec.Meta(pattern="^\\d+(s|m|h|d)$")] | None = None
    scheme: str | None = None
    sniffer_class_name: str | None = None
    ssl_verify: bool | None = None
    suppress_type_name: bool | None = None
    template_overwrite: bool | None = None
    user: OutputSpecOutputsCloudWatchAwsKeyId | None = None


class OutputSpecOutputsFormat(ApiStruct, kw_only=True):
    """Output spec.outputs[].format"""

    delimiter: str | None = None
    id: str | None = None
    localtime: bool | None = None
    log_level: str | None = None
    newline: Literal["lf", "crlf"] | None = None
    output_tag: bool | None = None
    output_time: bool | None = None
    time_format: str | None = None
    time_format_fallbacks: str | None = None
    time_type: Literal["float", "unixtime", "string", "mixed"] | None = None
    timezone: str | None = None
    type: OutputSpecOutputsFormatType | None = None
    utc: bool | None = None


class OutputSpecOutputsForward(ApiStruct, kw_only=True):
    """Output spec.outputs[].forward"""

    ack_response_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    connect_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    dns_round_robin: bool | None = None
    expire_dns_cache: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    hard_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    heartbeat_interval: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    heartbeat_type: Literal["transport", "tcp", "udp", "none"] | None = None
    ignore_network_errors_at_startup: bool | None = None
    keepalive: bool | None = None
    keepalive_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    phi_failure_detector: bool | None = None
    phi_threshold: Int64 | None = None
    recover_wait: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    require_ack_response: bool | None = None
    security: InputSpecInputsForwardSecurity | None = None
    send_timeout: (
        Annotated[str, msgspec.Meta(pattern="^\\d+(\\.[0-9]{0,2})?(s|m|h|d)?$")] | None
    ) = None
    servers: list[OutputSpecOutputsForwardServers]
    service_discovery: OutputSpecOutputsForwardServiceDiscovery | None = None
    tls_allow_self_signed_cert: bool | None = None
    tls_cert_logical_store_name: str | None = None
    tls_cert_path: str | None = None
    tls_cert_thumbprint: str | None = None
    tls_cert_use_enterprise_store: bool | None = None
    tls_ciphers: str | None = None
    tls_client_cert_path: str | None = None
    tls_client_private_key_passphrase: str | None = None
    tls_client_private_key_path: str | None = None
    tls_insecure_mode: bool | None = None
    tls_verify_hostname: bool | None = None
    tls_version: Literal["TLSv1_1", "TLSv1_2"] | None = None
    verify_connection_at_startup: bool | None = None


class OutputSpecOutputsForwardServers(ApiStruct, kw_only=True):
    """Output spec.outputs[].forward.servers[]"""

    name: str | None = None
    host: str | None = None
    id: str | None = None
    log_level: str | None = None
    password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    port: str | None = None
    shared_key: str | None = None
    standby: str | None = None
    type: str | None = None
    username: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    weight: str | None = None


class OutputSpecOutputsForwardServiceDiscovery(ApiStruct, kw_only=True):
    """Output spec.outputs[].forward.serviceDiscovery"""

    conf_encoding: str | None = None
    dns_lookup: str | None = None
    dns_server_host: str | None = None
    hostname: str | None = None
    id: str | None = None
    interval: str | None = None
    log_level: str | None = None
    path: str | None = None
    proto: str | None = None
    server: OutputSpecOutputsForwardServers | None = None
    service: str | None = None
    type: Literal["static", "file", "srv"]


class OutputSpecOutputsHttp(ApiStruct, kw_only=True):
    """Output spec.outputs[].http"""

    auth: OutputSpecOutputsHttpAuth | None = None
    compress: Literal["text", "gzip"] | None = None
    content_type: str | None = None
    endpoint: str | None = None
    error_response_as_unrecoverable: bool | None = None
    headers: str | None = None
    headers_from_placeholders: str | None = None
    http_method: Literal["post", "put"] | None = None
    json_array: bool | None = None
    open_timeout: Int64 | None = None
    proxy: str | None = None
    read_timeout: Int64 | None = None
    retryable_response_codes: str | None = None
    ssl_timeout: Int64 | None = None
    tls_ca_cert_path: str | None = None
    tls_ciphers: str | None = None
    tls_client_cert_path: str | None = None
    tls_private_key_passphrase: str | None = None
    tls_private_key_path: str | None = None
    tls_verify_mode: Literal["peer", "none"] | None = None
    tls_version: Literal["TLSv1_1", "TLSv1_2"] | None = None


class OutputSpecOutputsHttpAuth(ApiStruct, kw_only=True):
    """Output spec.outputs[].http.auth"""

    auth: str | None = None
    password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    username: OutputSpecOutputsCloudWatchAwsKeyId | None = None


class OutputSpecOutputsInject(ApiStruct, kw_only=True):
    """Output spec.outputs[].inject"""

    hostname: str | None = None
    hostname_key: str | None = None
    inline: OutputSpecOutputsInjectInline | None = None
    tag_key: str | None = None
    time_key: str | None = None
    worker_id_key: str | None = None


class OutputSpecOutputsInjectInline(ApiStruct, kw_only=True):
    """Output spec.outputs[].inject.inline"""

    localtime: bool | None = None
    time_format: str | None = None
    time_format_fallbacks: str | None = None
    time_type: Literal["float", "unixtime", "string", "mixed"] | None = None
    timezone: str | None = None
    utc: bool | None = None


class OutputSpecOutputsKafka(ApiStruct, kw_only=True):
    """Output spec.outputs[].kafka"""

    brokers: str | None = None
    compression_codec: Literal["gzip", "snappy"] | None = None
    default_topic: str | None = None
    required_acks: Int64 | None = None
    topic_key: str | None = None
    use_event_time: bool | None = None


class OutputSpecOutputsLoki(ApiStruct, kw_only=True):
    """Output spec.outputs[].loki"""

    bearer_token_file: str | None = None
    drop_single_key: bool | None = None
    extract_kubernetes_labels: bool | None = None
    http_password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    http_user: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    include_thread_label: bool | None = None
    insecure: bool | None = None
    label_keys: list[str] | None = None
    labels: list[str] | None = None
    line_format: Literal["json", "key_value"] | None = None
    remove_keys: list[str] | None = None
    tenant_id: OutputSpecOutputsCloudWatchAwsKeyId | None = msgspec.field(
        default=None, name="tenantID"
    )
    tls_ca_cert_file: str | None = None
    tls_client_cert_file: str | None = None
    tls_private_key_file: str | None = None
    url: str


class OutputSpecOutputsNullPlugin(ApiStruct, kw_only=True):
    """Output spec.outputs[].nullPlugin"""

    never_flush: bool | None = None


class OutputSpecOutputsOpensearch(ApiStruct, kw_only=True):
    """Output spec.outputs[].opensearch"""

    application_name: str | None = None
    bulk_message_request_threshold: Int32 | None = None
    ca_file: str | None = None
    client_cert: str | None = None
    client_key: str | None = None
    client_key_password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    compression_level: str | None = None
    content_type: str | None = None
    custom_headers: str | None = None
    default_opensearch_version: Int32 | None = None
    emit_error_for_missing_id: bool | None = None
    exception_backup: bool | None = None
    fail_on_detecting_os_version_retry_exceed: bool | None = None
    fail_on_putting_template_retry_exceed: bool | None = None
    host: str | None = None
    hosts: str | None = None
    http_backend: str | None = None
    http_backend_excon_nonblock: bool | None = None
    id_key: str | None = None
    ignore_exceptions: str | None = None
    include_tag_key: bool | None = None
    index_date_pattern: str | None = None
    index_name: str | None = None
    log_os400_reason: bool | None = None
    logstash_format: bool | None = None
    logstash_prefix: str | None = None
    max_retry_get_os_version: Int32 | None = None
    max_retry_putting_template: Int32 | None = None
    password: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    path: str | None = None
    pipeline: str | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    prefer_oj_serializer: bool | None = None
    reconnect_on_error: bool | None = None
    reload_after: Int32 | None = None
    reload_connections: bool | None = None
    reload_on_failure: bool | None = None
    remove_keys: str | None = None
    remove_keys_on_update: str | None = None
    request_timeout: Annotated[str, msgspec.Meta(pattern="^\\d+(s|m|h|d)$")] | None = None
    scheme: str | None = None
    selector_class_name: str | None = None
    sniffer_class_name: str | None = None
    ssl_max_version: str | None = None
    ssl_min_version: str | None = None
    ssl_verify: bool | None = None
    ssl_version: str | None = None
    suppress_doc_wrap: bool | None = None
    suppress_type_name: bool | None = None
    tag_key: str | None = None
    template_overwrite: bool | None = None
    use_legacy_template: bool | None = None
    user: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    utc_index: bool | None = None
    verify_os_version_at_startup: bool | None = None
    write_operation: str | None = None


class OutputSpecOutputsS3(ApiStruct, kw_only=True):
    """Output spec.outputs[].s3"""

    aws_key_id: str | None = None
    aws_key_id_from_secret: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    aws_sec_key: str | None = None
    aws_sec_key_from_secret: OutputSpecOutputsCloudWatchAwsKeyId | None = None
    force_path_style: bool | None = None
    path: str | None = None
    proxy_uri: str | None = None
    s3_bucket: str | None = None
    s3_endpoint: str | None = None
    s3_object_key_format: str | None = None
    s3_region: str | None = None
    sse_customer_algorithm: str | None = None
    sse_customer_key: str | None = None
    sse_customer_key_md5: str | None = None
    ssekms_key_id: str | None = None
    ssl_verify_peer: bool | None = None
    store_as: Literal["gzip", "lzo", "json", "txt"] | None = None
    time_slice_format: str | None = None
    use_server_side_encryption: str | None = None


InputSpecInputsHttpParseType: TypeAlias = Literal[
    "regexp",
    "apache2",
    "apache_error",
    "nginx",
    "syslog",
    "csv",
    "tsv",
    "ltsv",
    "json",
    "multiline",
    "none",
    "grok",
    "multiline_grok",
]
OutputSpecOutputsFormatType: TypeAlias = Literal[
    "out_file", "json", "ltsv", "csv", "msgpack", "hash", "single_value"
]
