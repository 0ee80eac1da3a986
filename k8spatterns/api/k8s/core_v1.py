"""Typed objects of v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)

from . import meta_v1


class AWSElasticBlockStoreVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#awselasticblockstorevolumesource-v1-core"""

    fs_type: str | None = None
    partition: Int32 | None = None
    read_only: bool | None = None
    volume_id: str = msgspec.field(name="volumeID")


class Affinity(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#affinity-v1-core"""

    node_affinity: NodeAffinity | None = None
    pod_affinity: PodAffinity | None = None
    pod_anti_affinity: PodAntiAffinity | None = None


class AppArmorProfile(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#apparmorprofile-v1-core"""

    localhost_profile: str | None = None
    type: Literal["Localhost", "RuntimeDefault", "Unconfined"]


class AttachedVolume(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#attachedvolume-v1-core"""

    name: str
    device_path: str


class AzureDiskVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#azurediskvolumesource-v1-core"""

    caching_mode: Literal["None", "ReadOnly", "ReadWrite"] | None = None
    disk_name: str
    disk_uri: str = msgspec.field(name="diskURI")
    fs_type: str | None = None
    kind: Literal["Dedicated", "Managed", "Shared"] | None = None
    read_only: bool | None = None


class AzureFilePersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#azurefilepersistentvolumesource-v1-core"""

    read_only: bool | None = None
    secret_name: str
    secret_namespace: str | None = None
    share_name: str


class AzureFileVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#azurefilevolumesource-v1-core"""

    read_only: bool | None = None
    secret_name: str
    share_name: str


class Binding(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#binding-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Binding",
        plural="bindings",
        namespaced=True,
        module=__name__,
        class_name="Binding",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Binding"] = constant("Binding")
    metadata: meta_v1.ObjectMeta | None = None
    target: ObjectReference


class CSIPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csipersistentvolumesource-v1-core"""

    controller_expand_secret_ref: SecretReference | None = None
    controller_publish_secret_ref: SecretReference | None = None
    driver: str
    fs_type: str | None = None
    node_expand_secret_ref: SecretReference | None = None
    node_publish_secret_ref: SecretReference | None = None
    node_stage_secret_ref: SecretReference | None = None
    read_only: bool | None = None
    volume_attributes: dict[str, str] | None = None
    volume_handle: str


class CSIVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csivolumesource-v1-core"""

    driver: str
    fs_type: str | None = None
    node_publish_secret_ref: LocalObjectReference | None = None
    read_only: bool | None = None
    volume_attributes: dict[str, str] | None = None


class Capabilities(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#capabilities-v1-core"""

    add: list[str] | None = None
    drop: list[str] | None = None


class CephFSPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cephfspersistentvolumesource-v1-core"""

    monitors: list[str]
    path: str | None = None
    read_only: bool | None = None
    secret_file: str | None = None
    secret_ref: SecretReference | None = None
    user: str | None = None


class CephFSVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cephfsvolumesource-v1-core"""

    monitors: list[str]
    path: str | None = None
    read_only: bool | None = None
    secret_file: str | None = None
    secret_ref: LocalObjectReference | None = None
    user: str | None = None


class CinderPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cinderpersistentvolumesource-v1-core"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: SecretReference | None = None
    volume_id: str = msgspec.field(name="volumeID")


class CinderVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cindervolumesource-v1-core"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: LocalObjectReference | None = None
    volume_id: str = msgspec.field(name="volumeID")


class ClientIPConfig(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clientipconfig-v1-core"""

    timeout_seconds: Int32 | None = None


class ClusterTrustBundleProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clustertrustbundleprojection-v1-core"""

    name: str | None = None
    label_selector: meta_v1.LabelSelector | None = None
    optional: bool | None = None
    path: str | None = None
    signer_name: str | None = None


class ComponentCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#componentcondition-v1-core"""

    error: str | None = None
    message: str | None = None
    status: str
    type: str


class ComponentStatus(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#componentstatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }
    __resource__ = Resource(
        group="",
        version="v1",
        kind="ComponentStatus",
        plural="componentstatuses",
        namespaced=False,
        short_names=("cs",),
        module=__name__,
        class_name="ComponentStatus",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["ComponentStatus"] = constant("ComponentStatus")
    metadata: meta_v1.ObjectMeta | None = None
    conditions: list[ComponentCondition] | None = None


class ConfigMap(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmap-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="ConfigMap",
        plural="configmaps",
        namespaced=True,
        short_names=("cm",),
        module=__name__,
        class_name="ConfigMap",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["ConfigMap"] = constant("ConfigMap")
    metadata: meta_v1.ObjectMeta | None = None
    binary_data: dict[str, Bytes] | None = None
    data: dict[str, str] | None = None
    immutable: bool | None = None


class ConfigMapEnvSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmapenvsource-v1-core"""

    name: str | None = None
    optional: bool | None = None


class ConfigMapKeySelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmapkeyselector-v1-core"""

    name: str | None = None
    key: str
    optional: bool | None = None


class ConfigMapNodeConfigSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmapnodeconfigsource-v1-core"""

    name: str
    kubelet_config_key: str
    namespace: str
    resource_version: str | None = None
    uid: str | None = None


class ConfigMapProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmapprojection-v1-core"""

    name: str | None = None
    items: list[KeyToPath] | None = None
    optional: bool | None = None


class ConfigMapVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#configmapvolumesource-v1-core"""

    name: str | None = None
    default_mode: Int32 | None = None
    items: list[KeyToPath] | None = None
    optional: bool | None = None


class Container(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#container-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[EnvVar] | None = None
    env_from: list[EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: Literal["", "Always", "IfNotPresent", "Never"] | None = None
    lifecycle: Lifecycle | None = None
    liveness_probe: Probe | None = None
    ports: list[ContainerPort] | None = None
    readiness_probe: Probe | None = None
    resize_policy: list[ContainerResizePolicy] | None = None
    resources: ResourceRequirements | None = None
    restart_policy: Literal["Always", "Never", "OnFailure"] | None = None
    restart_policy_rules: list[ContainerRestartRule] | None = None
    security_context: SecurityContext | None = None
    startup_probe: Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    termination_message_path: str | None = None
    termination_message_policy: Literal["", "FallbackToLogsOnError", "File"] | None = None
    tty: bool | None = None
    volume_devices: list[VolumeDevice] | None = None
    volume_mounts: list[VolumeMount] | None = None
    working_dir: str | None = None


class ContainerExtendedResourceRequest(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerextendedresourcerequest-v1-core"""

    container_name: str
    request_name: str
    resource_name: str


class ContainerImage(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerimage-v1-core"""

    names: list[str] | None = None
    size_bytes: Int64 | None = None


class ContainerPort(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerport-v1-core"""

    name: str | None = None
    container_port: Int32
    host_ip: str | None = msgspec.field(default=None, name="hostIP")
    host_port: Int32 | None = None
    protocol: Literal["", "SCTP", "TCP", "UDP"] | None = None


class ContainerResizePolicy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerresizepolicy-v1-core"""

    resource_name: str
    restart_policy: Literal["NotRequired", "RestartContainer"]


class ContainerRestartRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerrestartrule-v1-core"""

    action: Literal["Restart", "RestartAllContainers"]
    exit_codes: ContainerRestartRuleOnExitCodes | None = None


class ContainerRestartRuleOnExitCodes(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerrestartruleonexitcodes-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "values": (),
    }

    operator: str
    values: list[Int32] | None = None


class ContainerState(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerstate-v1-core"""

    running: ContainerStateRunning | None = None
    terminated: ContainerStateTerminated | None = None
    waiting: ContainerStateWaiting | None = None


class ContainerStateRunning(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerstaterunning-v1-core"""

    started_at: Time | None = None


class ContainerStateTerminated(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerstateterminated-v1-core"""

    container_id: str | None = msgspec.field(default=None, name="containerID")
    exit_code: Int32
    finished_at: Time | None = None
    message: str | None = None
    reason: str | None = None
    signal: Int32 | None = None
    started_at: Time | None = None


class ContainerStateWaiting(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerstatewaiting-v1-core"""

    message: str | None = None
    reason: str | None = None


class ContainerStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containerstatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "allocatedResourcesStatus": ("name",),
        "volumeMounts": ("mountPath",),
    }

    name: str
    allocated_resources: dict[str, Quantity] | None = None
    allocated_resources_status: list[ResourceStatus] | None = None
    container_id: str | None = msgspec.field(default=None, name="containerID")
    image: str
    image_id: str = msgspec.field(name="imageID")
    last_state: ContainerState | None = None
    ready: bool
    resources: ResourceRequirements | None = None
    restart_count: Int32
    started: bool | None = None
    state: ContainerState | None = None
    stop_signal: str | None = None
    user: ContainerUser | None = None
    volume_mounts: list[VolumeMountStatus] | None = None


class ContainerUser(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#containeruser-v1-core"""

    linux: LinuxContainerUser | None = None


class DaemonEndpoint(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonendpoint-v1-core"""

    port: Int32 = msgspec.field(name="Port")


class DownwardAPIProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#downwardapiprojection-v1-core"""

    items: list[DownwardAPIVolumeFile] | None = None


class DownwardAPIVolumeFile(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#downwardapivolumefile-v1-core"""

    field_ref: ObjectFieldSelector | None = None
    mode: Int32 | None = None
    path: str
    resource_field_ref: ResourceFieldSelector | None = None


class DownwardAPIVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#downwardapivolumesource-v1-core"""

    default_mode: Int32 | None = None
    items: list[DownwardAPIVolumeFile] | None = None


class EmptyDirVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#emptydirvolumesource-v1-core"""

    medium: str | None = None
    size_limit: Quantity | None = None


class EndpointAddress(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointaddress-v1-core"""

    hostname: str | None = None
    ip: str
    node_name: str | None = None
    target_ref: ObjectReference | None = None


class EndpointPort(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointport-v1-core"""

    name: str | None = None
    app_protocol: str | None = None
    port: Int32
    protocol: Literal["SCTP", "TCP", "UDP"] | None = None


class EndpointSubset(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointsubset-v1-core"""

    addresses: list[EndpointAddress] | None = None
    not_ready_addresses: list[EndpointAddress] | None = None
    ports: list[EndpointPort] | None = None


class Endpoints(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpoints-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Endpoints",
        plural="endpoints",
        namespaced=True,
        short_names=("ep",),
        module=__name__,
        class_name="Endpoints",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Endpoints"] = constant("Endpoints")
    metadata: meta_v1.ObjectMeta | None = None
    subsets: list[EndpointSubset] | None = None


class EnvFromSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#envfromsource-v1-core"""

    config_map_ref: ConfigMapEnvSource | None = None
    prefix: str | None = None
    secret_ref: SecretEnvSource | None = None


class EnvVar(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#envvar-v1-core"""

    name: str
    value: str | None = None
    value_from: EnvVarSource | None = None


class EnvVarSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#envvarsource-v1-core"""

    config_map_key_ref: ConfigMapKeySelector | None = None
    field_ref: ObjectFieldSelector | None = None
    file_key_ref: FileKeySelector | None = None
    resource_field_ref: ResourceFieldSelector | None = None
    secret_key_ref: SecretKeySelector | None = None


class EphemeralContainer(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ephemeralcontainer-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "ports": ("containerPort", "protocol"),
        "volumeDevices": ("devicePath",),
        "volumeMounts": ("mountPath",),
    }

    name: str
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[EnvVar] | None = None
    env_from: list[EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: Literal["Always", "IfNotPresent", "Never"] | None = None
    lifecycle: Lifecycle | None = None
    liveness_probe: Probe | None = None
    ports: list[ContainerPort] | None = None
    readiness_probe: Probe | None = None
    resize_policy: list[ContainerResizePolicy] | None = None
    resources: ResourceRequirements | None = None
    restart_policy: str | None = None
    restart_policy_rules: list[ContainerRestartRule] | None = None
    security_context: SecurityContext | None = None
    startup_probe: Probe | None = None
    stdin: bool | None = None
    stdin_once: bool | None = None
    target_container_name: str | None = None
    termination_message_path: str | None = None
    termination_message_policy: Literal["FallbackToLogsOnError", "File"] | None = None
    tty: bool | None = None
    volume_devices: list[VolumeDevice] | None = None
    volume_mounts: list[VolumeMount] | None = None
    working_dir: str | None = None


class EphemeralVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ephemeralvolumesource-v1-core"""

    volume_claim_template: PersistentVolumeClaimTemplate | None = None


class Event(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#event-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Event",
        plural="events",
        namespaced=True,
        short_names=("ev",),
        module=__name__,
        class_name="Event",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Event"] = constant("Event")
    metadata: meta_v1.ObjectMeta
    action: str | None = None
    count: Int32 | None = None
    event_time: Time | None = None
    first_timestamp: Time | None = None
    involved_object: ObjectReference
    last_timestamp: Time | None = None
    message: str | None = None
    reason: str | None = None
    related: ObjectReference | None = None
    reporting_component: str | None = None
    reporting_instance: str | None = None
    series: EventSeries | None = None
    source: EventSource | None = None
    type: str | None = None


class EventSeries(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#eventseries-v1-core"""

    count: Int32 | None = None
    last_observed_time: Time | None = None


class EventSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#eventsource-v1-core"""

    component: str | None = None
    host: str | None = None


class ExecAction(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#execaction-v1-core"""

    command: list[str] | None = None


class FCVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#fcvolumesource-v1-core"""

    fs_type: str | None = None
    lun: Int32 | None = None
    read_only: bool | None = None
    target_wwns: list[str] | None = msgspec.field(default=None, name="targetWWNs")
    wwids: list[str] | None = None


class FileKeySelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#filekeyselector-v1-core"""

    key: str
    optional: bool | None = None
    path: str
    volume_name: str


class FlexPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flexpersistentvolumesource-v1-core"""

    driver: str
    fs_type: str | None = None
    options: dict[str, str] | None = None
    read_only: bool | None = None
    secret_ref: SecretReference | None = None


class FlexVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flexvolumesource-v1-core"""

    driver: str
    fs_type: str | None = None
    options: dict[str, str] | None = None
    read_only: bool | None = None
    secret_ref: LocalObjectReference | None = None


class FlockerVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flockervolumesource-v1-core"""

    dataset_name: str | None = None
    dataset_uuid: str | None = msgspec.field(default=None, name="datasetUUID")


class GCEPersistentDiskVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#gcepersistentdiskvolumesource-v1-core"""

    fs_type: str | None = None
    partition: Int32 | None = None
    pd_name: str
    read_only: bool | None = None


class GRPCAction(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#grpcaction-v1-core"""

    port: Int32
    service: str | None = None


class GitRepoVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#gitrepovolumesource-v1-core"""

    directory: str | None = None
    repository: str
    revision: str | None = None


class GlusterfsPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#glusterfspersistentvolumesource-v1-core"""

    endpoints: str
    endpoints_namespace: str | None = None
    path: str
    read_only: bool | None = None


class GlusterfsVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#glusterfsvolumesource-v1-core"""

    endpoints: str
    path: str
    read_only: bool | None = None


class HTTPGetAction(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#httpgetaction-v1-core"""

    host: str | None = None
    http_headers: list[HTTPHeader] | None = None
    path: str | None = None
    port: IntOrString
    scheme: Literal["", "HTTP", "HTTPS"] | None = None


class HTTPHeader(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#httpheader-v1-core"""

    name: str
    value: str


class HostAlias(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#hostalias-v1-core"""

    hostnames: list[str] | None = None
    ip: str


class HostIP(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#hostip-v1-core"""

    ip: str


class HostPathVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#hostpathvolumesource-v1-core"""

    path: str
    type: HostPathVolumeSourceType | None = None


class ISCSIPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#iscsipersistentvolumesource-v1-core"""

    chap_auth_discovery: bool | None = None
    chap_auth_session: bool | None = None
    fs_type: str | None = None
    initiator_name: str | None = None
    iqn: str
    iscsi_interface: str | None = None
    lun: Int32
    portals: list[str] | None = None
    read_only: bool | None = None
    secret_ref: SecretReference | None = None
    target_portal: str


class ISCSIVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#iscsivolumesource-v1-core"""

    chap_auth_discovery: bool | None = None
    chap_auth_session: bool | None = None
    fs_type: str | None = None
    initiator_name: str | None = None
    iqn: str
    iscsi_interface: str | None = None
    lun: Int32
    portals: list[str] | None = None
    read_only: bool | None = None
    secret_ref: LocalObjectReference | None = None
    target_portal: str


class ImageVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#imagevolumesource-v1-core"""

    pull_policy: Literal["Always", "IfNotPresent", "Never"] | None = None
    reference: str | None = None


class ImageVolumeStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#imagevolumestatus-v1-core"""

    image_ref: str


class KeyToPath(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#keytopath-v1-core"""

    key: str
    mode: Int32 | None = None
    path: str


class Lifecycle(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#lifecycle-v1-core"""

    post_start: LifecycleHandler | None = None
    pre_stop: LifecycleHandler | None = None
    stop_signal: LifecycleStopSignal | None = None


class LifecycleHandler(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#lifecyclehandler-v1-core"""

    exec: ExecAction | None = None
    http_get: HTTPGetAction | None = None
    sleep: SleepAction | None = None
    tcp_socket: TCPSocketAction | None = None


class LimitRange(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#limitrange-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="LimitRange",
        plural="limitranges",
        namespaced=True,
        short_names=("limits",),
        module=__name__,
        class_name="LimitRange",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["LimitRange"] = constant("LimitRange")
    metadata: meta_v1.ObjectMeta | None = None
    spec: LimitRangeSpec | None = None


class LimitRangeItem(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#limitrangeitem-v1-core"""

    default: dict[str, Quantity] | None = None
    default_request: dict[str, Quantity] | None = None
    max: dict[str, Quantity] | None = None
    max_limit_request_ratio: dict[str, Quantity] | None = None
    min: dict[str, Quantity] | None = None
    type: str


class LimitRangeSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#limitrangespec-v1-core"""

    limits: list[LimitRangeItem]


class LinuxContainerUser(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#linuxcontaineruser-v1-core"""

    gid: Int64
    supplemental_groups: list[Int64] | None = None
    uid: Int64


class LoadBalancerIngress(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#loadbalanceringress-v1-core"""

    hostname: str | None = None
    ip: str | None = None
    ip_mode: str | None = None
    ports: list[PortStatus] | None = None


class LoadBalancerStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#loadbalancerstatus-v1-core"""

    ingress: list[LoadBalancerIngress] | None = None


class LocalObjectReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#localobjectreference-v1-core"""

    name: str | None = None


class LocalVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#localvolumesource-v1-core"""

    fs_type: str | None = None
    path: str


class ModifyVolumeStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#modifyvolumestatus-v1-core"""

    status: Literal["InProgress", "Infeasible", "Pending"]
    target_volume_attributes_class_name: str | None = None


class NFSVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nfsvolumesource-v1-core"""

    path: str
    read_only: bool | None = None
    server: str


class Namespace(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#namespace-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Namespace",
        plural="namespaces",
        namespaced=False,
        short_names=("ns",),
        module=__name__,
        class_name="Namespace",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Namespace"] = constant("Namespace")
    metadata: meta_v1.ObjectMeta | None = None
    spec: NamespaceSpec | None = None
    status: NamespaceStatus | None = None


class NamespaceCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#namespacecondition-v1-core"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class NamespaceSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#namespacespec-v1-core"""

    finalizers: list[str] | None = None


class NamespaceStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#namespacestatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[NamespaceCondition] | None = None
    phase: str | None = None


class Node(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#node-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Node",
        plural="nodes",
        namespaced=False,
        short_names=("no",),
        module=__name__,
        class_name="Node",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Node"] = constant("Node")
    metadata: meta_v1.ObjectMeta | None = None
    spec: NodeSpec | None = None
    status: NodeStatus | None = None


class NodeAddress(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeaddress-v1-core"""

    address: str
    type: str


class NodeAffinity(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeaffinity-v1-core"""

    preferred_during_scheduling_ignored_during_execution: list[PreferredSchedulingTerm] | None = (
        None
    )
    required_during_scheduling_ignored_during_execution: NodeSelector | None = None


class NodeAllocatableResourceClaimStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeallocatableresourceclaimstatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "containers": (),
    }

    containers: list[str] | None = None
    resource_claim_name: str
    resources: dict[str, Quantity]


class NodeCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodecondition-v1-core"""

    last_heartbeat_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class NodeConfigSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeconfigsource-v1-core"""

    config_map: ConfigMapNodeConfigSource | None = None


class NodeConfigStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeconfigstatus-v1-core"""

    active: NodeConfigSource | None = None
    assigned: NodeConfigSource | None = None
    error: str | None = None
    last_known_good: NodeConfigSource | None = None


class NodeDaemonEndpoints(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodedaemonendpoints-v1-core"""

    kubelet_endpoint: DaemonEndpoint | None = None


class NodeFeatures(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodefeatures-v1-core"""

    supplemental_groups_policy: bool | None = None


class NodeRuntimeHandler(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#noderuntimehandler-v1-core"""

    name: str | None = None
    features: NodeRuntimeHandlerFeatures | None = None


class NodeRuntimeHandlerFeatures(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#noderuntimehandlerfeatures-v1-core"""

    recursive_read_only_mounts: bool | None = None
    user_namespaces: bool | None = None


class NodeSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeselector-v1-core"""

    node_selector_terms: list[NodeSelectorTerm]


class NodeSelectorRequirement(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeselectorrequirement-v1-core"""

    key: str
    operator: Literal["DoesNotExist", "Exists", "Gt", "In", "Lt", "NotIn"]
    values: list[str] | None = None


class NodeSelectorTerm(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeselectorterm-v1-core"""

    match_expressions: list[NodeSelectorRequirement] | None = None
    match_fields: list[NodeSelectorRequirement] | None = None


class NodeSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodespec-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "podCIDRs": (),
    }

    config_source: NodeConfigSource | None = None
    external_id: str | None = msgspec.field(default=None, name="externalID")
    pod_cidr: str | None = msgspec.field(default=None, name="podCIDR")
    pod_cidrs: list[str] | None = msgspec.field(default=None, name="podCIDRs")
    provider_id: str | None = msgspec.field(default=None, name="providerID")
    taints: list[Taint] | None = None
    unschedulable: bool | None = None


class NodeStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodestatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "addresses": ("type",),
        "conditions": ("type",),
    }

    addresses: list[NodeAddress] | None = None
    allocatable: dict[str, Quantity] | None = None
    capacity: dict[str, Quantity] | None = None
    conditions: list[NodeCondition] | None = None
    config: NodeConfigStatus | None = None
    daemon_endpoints: NodeDaemonEndpoints | None = None
    declared_features: list[str] | None = None
    features: NodeFeatures | None = None
    images: list[ContainerImage] | None = None
    node_info: NodeSystemInfo | None = None
    phase: str | None = None
    runtime_handlers: list[NodeRuntimeHandler] | None = None
    volumes_attached: list[AttachedVolume] | None = None
    volumes_in_use: list[str] | None = None


class NodeSwapStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodeswapstatus-v1-core"""

    capacity: Int64 | None = None


class NodeSystemInfo(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nodesysteminfo-v1-core"""

    architecture: str
    boot_id: str = msgspec.field(name="bootID")
    container_runtime_version: str
    kernel_version: str
    kube_proxy_version: str
    kubelet_version: str
    machine_id: str = msgspec.field(name="machineID")
    operating_system: str
    os_image: str
    swap: NodeSwapStatus | None = None
    system_uuid: str = msgspec.field(name="systemUUID")


class ObjectFieldSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#objectfieldselector-v1-core"""

    api_version: str | None = None
    field_path: str


class ObjectReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#objectreference-v1-core"""

    name: str | None = None
    api_version: str | None = None
    field_path: str | None = None
    kind: str | None = None
    namespace: str | None = None
    resource_version: str | None = None
    uid: str | None = None


class PersistentVolume(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolume-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="PersistentVolume",
        plural="persistentvolumes",
        namespaced=False,
        short_names=("pv",),
        module=__name__,
        class_name="PersistentVolume",
        system="k8s",
    )
    __immutable__ = (
        "spec.csi",
        "spec.fc",
        "spec.hostPath",
        "spec.iscsi",
        "spec.local",
        "spec.nfs",
        "spec.volumeMode",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["PersistentVolume"] = constant("PersistentVolume")
    metadata: meta_v1.ObjectMeta | None = None
    spec: PersistentVolumeSpec | None = None
    status: PersistentVolumeStatus | None = None


class PersistentVolumeClaim(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaim-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="PersistentVolumeClaim",
        plural="persistentvolumeclaims",
        namespaced=True,
        short_names=("pvc",),
        module=__name__,
        class_name="PersistentVolumeClaim",
        system="k8s",
    )
    __immutable__ = (
        "spec.accessModes",
        "spec.dataSource",
        "spec.dataSourceRef",
        "spec.selector",
        "spec.storageClassName",
        "spec.volumeMode",
        "spec.volumeName",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["PersistentVolumeClaim"] = constant("PersistentVolumeClaim")
    metadata: meta_v1.ObjectMeta | None = None
    spec: PersistentVolumeClaimSpec | None = None
    status: PersistentVolumeClaimStatus | None = None


class PersistentVolumeClaimCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaimcondition-v1-core"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class PersistentVolumeClaimSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaimspec-v1-core"""

    access_modes: list[PersistentVolumeClaimSpecAccessModes] | None = None
    data_source: TypedLocalObjectReference | None = None
    data_source_ref: TypedObjectReference | None = None
    resources: VolumeResourceRequirements | None = None
    selector: meta_v1.LabelSelector | None = None
    storage_class_name: str | None = None
    volume_attributes_class_name: str | None = None
    volume_mode: Literal["Block", "Filesystem"] | None = None
    volume_name: str | None = None


class PersistentVolumeClaimStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaimstatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    access_modes: list[PersistentVolumeClaimStatusAccessModes] | None = None
    allocated_resource_statuses: (
        dict[str, PersistentVolumeClaimStatusAllocatedResourceStatuses] | None
    ) = None
    allocated_resources: dict[str, Quantity] | None = None
    capacity: dict[str, Quantity] | None = None
    conditions: list[PersistentVolumeClaimCondition] | None = None
    current_volume_attributes_class_name: str | None = None
    modify_volume_status: ModifyVolumeStatus | None = None
    phase: Literal["Bound", "Lost", "Pending"] | None = None


class PersistentVolumeClaimTemplate(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaimtemplate-v1-core"""

    metadata: meta_v1.ObjectMeta | None = None
    spec: PersistentVolumeClaimSpec


class PersistentVolumeClaimVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumeclaimvolumesource-v1-core"""

    claim_name: str
    read_only: bool | None = None


class PersistentVolumeSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumespec-v1-core"""

    access_modes: list[PersistentVolumeSpecAccessModes] | None = None
    aws_elastic_block_store: AWSElasticBlockStoreVolumeSource | None = None
    azure_disk: AzureDiskVolumeSource | None = None
    azure_file: AzureFilePersistentVolumeSource | None = None
    capacity: dict[str, Quantity] | None = None
    cephfs: CephFSPersistentVolumeSource | None = None
    cinder: CinderPersistentVolumeSource | None = None
    claim_ref: ObjectReference | None = None
    csi: CSIPersistentVolumeSource | None = None
    fc: FCVolumeSource | None = None
    flex_volume: FlexPersistentVolumeSource | None = None
    flocker: FlockerVolumeSource | None = None
    gce_persistent_disk: GCEPersistentDiskVolumeSource | None = None
    glusterfs: GlusterfsPersistentVolumeSource | None = None
    host_path: HostPathVolumeSource | None = None
    iscsi: ISCSIPersistentVolumeSource | None = None
    local: LocalVolumeSource | None = None
    mount_options: list[str] | None = None
    nfs: NFSVolumeSource | None = None
    node_affinity: VolumeNodeAffinity | None = None
    persistent_volume_reclaim_policy: Literal["", "Delete", "Recycle", "Retain"] | None = None
    photon_persistent_disk: PhotonPersistentDiskVolumeSource | None = None
    portworx_volume: PortworxVolumeSource | None = None
    quobyte: QuobyteVolumeSource | None = None
    rbd: RBDPersistentVolumeSource | None = None
    scale_io: ScaleIOPersistentVolumeSource | None = msgspec.field(default=None, name="scaleIO")
    storage_class_name: str | None = None
    storageos: StorageOSPersistentVolumeSource | None = None
    volume_attributes_class_name: str | None = None
    volume_mode: Literal["Block", "Filesystem"] | None = None
    vsphere_volume: VsphereVirtualDiskVolumeSource | None = None


class PersistentVolumeStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#persistentvolumestatus-v1-core"""

    last_phase_transition_time: Time | None = None
    message: str | None = None
    phase: str | None = None
    reason: str | None = None


class PhotonPersistentDiskVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#photonpersistentdiskvolumesource-v1-core"""

    fs_type: str | None = None
    pd_id: str = msgspec.field(name="pdID")


class Pod(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#pod-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Pod",
        plural="pods",
        namespaced=True,
        short_names=("po",),
        module=__name__,
        class_name="Pod",
        system="k8s",
    )
    __immutable__ = (
        "spec.affinity",
        "spec.automountServiceAccountToken",
        "spec.dnsConfig",
        "spec.dnsPolicy",
        "spec.hostAliases",
        "spec.hostIPC",
        "spec.hostNetwork",
        "spec.hostPID",
        "spec.hostname",
        "spec.nodeName",
        "spec.priorityClassName",
        "spec.restartPolicy",
        "spec.runtimeClassName",
        "spec.securityContext",
        "spec.serviceAccountName",
        "spec.subdomain",
        "spec.volumes",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Pod"] = constant("Pod")
    metadata: meta_v1.ObjectMeta | None = None
    spec: PodSpec | None = None
    status: PodStatus | None = None


class PodAffinity(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podaffinity-v1-core"""

    preferred_during_scheduling_ignored_during_execution: list[WeightedPodAffinityTerm] | None = (
        None
    )
    required_during_scheduling_ignored_during_execution: list[PodAffinityTerm] | None = None


class PodAffinityTerm(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podaffinityterm-v1-core"""

    label_selector: meta_v1.LabelSelector | None = None
    match_label_keys: list[str] | None = None
    mismatch_label_keys: list[str] | None = None
    namespace_selector: meta_v1.LabelSelector | None = None
    namespaces: list[str] | None = None
    topology_key: str


class PodAntiAffinity(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podantiaffinity-v1-core"""

    preferred_during_scheduling_ignored_during_execution: list[WeightedPodAffinityTerm] | None = (
        None
    )
    required_during_scheduling_ignored_during_execution: list[PodAffinityTerm] | None = None


class PodCertificateProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podcertificateprojection-v1-core"""

    certificate_chain_path: str | None = None
    credential_bundle_path: str | None = None
    key_path: str | None = None
    key_type: str
    max_expiration_seconds: Int32 | None = None
    signer_name: str
    user_annotations: dict[str, str] | None = None


class PodCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podcondition-v1-core"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: str
    type: str


class PodDNSConfig(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#poddnsconfig-v1-core"""

    nameservers: list[str] | None = None
    options: list[PodDNSConfigOption] | None = None
    searches: list[str] | None = None


class PodDNSConfigOption(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#poddnsconfigoption-v1-core"""

    name: str | None = None
    value: str | None = None


class PodExtendedResourceClaimStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podextendedresourceclaimstatus-v1-core"""

    request_mappings: list[ContainerExtendedResourceRequest]
    resource_claim_name: str


class PodIP(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podip-v1-core"""

    ip: str


class PodOS(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podos-v1-core"""

    name: Literal["linux", "windows"]


class PodReadinessGate(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podreadinessgate-v1-core"""

    condition_type: str


class PodResourceClaim(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podresourceclaim-v1-core"""

    name: str
    resource_claim_name: str | None = None
    resource_claim_template_name: str | None = None


class PodResourceClaimStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podresourceclaimstatus-v1-core"""

    name: str
    resource_claim_name: str | None = None


class PodSchedulingGate(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podschedulinggate-v1-core"""

    name: str


class PodSchedulingGroup(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podschedulinggroup-v1-core"""

    pod_group_name: str | None = None


class PodSecurityContext(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podsecuritycontext-v1-core"""

    app_armor_profile: AppArmorProfile | None = None
    fs_group: Int64 | None = None
    fs_group_change_policy: Literal["Always", "OnRootMismatch"] | None = None
    run_as_group: Int64 | None = None
    run_as_non_root: bool | None = None
    run_as_user: Int64 | None = None
    se_linux_change_policy: str | None = None
    se_linux_options: SELinuxOptions | None = None
    seccomp_profile: SeccompProfile | None = None
    supplemental_groups: list[Int64] | None = None
    supplemental_groups_policy: Literal["Merge", "Strict"] | None = None
    sysctls: list[Sysctl] | None = None
    windows_options: WindowsSecurityContextOptions | None = None


class PodSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podspec-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "containers": ("name",),
        "ephemeralContainers": ("name",),
        "hostAliases": ("ip",),
        "imagePullSecrets": ("name",),
        "initContainers": ("name",),
        "resourceClaims": ("name",),
        "schedulingGates": ("name",),
        "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
        "volumes": ("name",),
    }

    active_deadline_seconds: Int64 | None = None
    affinity: Affinity | None = None
    automount_service_account_token: bool | None = None
    containers: list[Container]
    dns_config: PodDNSConfig | None = None
    dns_policy: PodSpecDnsPolicy | None = None
    enable_service_links: bool | None = None
    ephemeral_containers: list[EphemeralContainer] | None = None
    host_aliases: list[HostAlias] | None = None
    host_ipc: bool | None = msgspec.field(default=None, name="hostIPC")
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    host_users: bool | None = None
    hostname: str | None = None
    hostname_override: str | None = None
    image_pull_secrets: list[LocalObjectReference] | None = None
    init_containers: list[Container] | None = None
    node_name: str | None = None
    node_selector: dict[str, str] | None = None
    os: PodOS | None = None
    overhead: dict[str, Quantity] | None = None
    preemption_policy: Literal["Never", "PreemptLowerPriority"] | None = None
    priority: Int32 | None = None
    priority_class_name: str | None = None
    readiness_gates: list[PodReadinessGate] | None = None
    resource_claims: list[PodResourceClaim] | None = None
    resources: ResourceRequirements | None = None
    restart_policy: Literal["", "Always", "Never", "OnFailure"] | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    scheduling_gates: list[PodSchedulingGate] | None = None
    scheduling_group: PodSchedulingGroup | None = None
    security_context: PodSecurityContext | None = None
    service_account: str | None = None
    service_account_name: str | None = None
    set_hostname_as_fqdn: bool | None = msgspec.field(default=None, name="setHostnameAsFQDN")
    share_process_namespace: bool | None = None
    subdomain: str | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[Toleration] | None = None
    topology_spread_constraints: list[TopologySpreadConstraint] | None = None
    volumes: list[Volume] | None = None


class PodStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podstatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "podIPs": ("ip",),
        "resourceClaimStatuses": ("name",),
    }

    allocated_resources: dict[str, Quantity] | None = None
    conditions: list[PodCondition] | None = None
    container_statuses: list[ContainerStatus] | None = None
    ephemeral_container_statuses: list[ContainerStatus] | None = None
    extended_resource_claim_status: PodExtendedResourceClaimStatus | None = None
    host_ip: str | None = msgspec.field(default=None, name="hostIP")
    host_ips: list[HostIP] | None = msgspec.field(default=None, name="hostIPs")
    init_container_statuses: list[ContainerStatus] | None = None
    message: str | None = None
    node_allocatable_resource_claim_statuses: list[NodeAllocatableResourceClaimStatus] | None = None
    nominated_node_name: str | None = None
    observed_generation: Int64 | None = None
    phase: str | None = None
    pod_ip: str | None = msgspec.field(default=None, name="podIP")
    pod_ips: list[PodIP] | None = msgspec.field(default=None, name="podIPs")
    qos_class: str | None = None
    reason: str | None = None
    resize: str | None = None
    resource_claim_statuses: list[PodResourceClaimStatus] | None = None
    resources: ResourceRequirements | None = None
    start_time: Time | None = None


class PodTemplate(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podtemplate-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="PodTemplate",
        plural="podtemplates",
        namespaced=True,
        module=__name__,
        class_name="PodTemplate",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["PodTemplate"] = constant("PodTemplate")
    metadata: meta_v1.ObjectMeta | None = None
    template: PodTemplateSpec | None = None


class PodTemplateSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podtemplatespec-v1-core"""

    metadata: meta_v1.ObjectMeta | None = None
    spec: PodSpec | None = None


class PortStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#portstatus-v1-core"""

    error: str | None = None
    port: Int32
    protocol: str


class PortworxVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#portworxvolumesource-v1-core"""

    fs_type: str | None = None
    read_only: bool | None = None
    volume_id: str = msgspec.field(name="volumeID")


class PreferredSchedulingTerm(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#preferredschedulingterm-v1-core"""

    preference: NodeSelectorTerm
    weight: Int32


class Probe(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#probe-v1-core"""

    exec: ExecAction | None = None
    failure_threshold: Int32 | None = None
    grpc: GRPCAction | None = None
    http_get: HTTPGetAction | None = None
    initial_delay_seconds: Int32 | None = None
    period_seconds: Int32 | None = None
    success_threshold: Int32 | None = None
    tcp_socket: TCPSocketAction | None = None
    termination_grace_period_seconds: Int64 | None = None
    timeout_seconds: Int32 | None = None


class ProjectedVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#projectedvolumesource-v1-core"""

    default_mode: Int32 | None = None
    sources: list[VolumeProjection] | None = None


class QuobyteVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#quobytevolumesource-v1-core"""

    group: str | None = None
    read_only: bool | None = None
    registry: str
    tenant: str | None = None
    user: str | None = None
    volume: str


class RBDPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rbdpersistentvolumesource-v1-core"""

    fs_type: str | None = None
    image: str
    keyring: str | None = None
    monitors: list[str]
    pool: str | None = None
    read_only: bool | None = None
    secret_ref: SecretReference | None = None
    user: str | None = None


class RBDVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rbdvolumesource-v1-core"""

    fs_type: str | None = None
    image: str
    keyring: str | None = None
    monitors: list[str]
    pool: str | None = None
    read_only: bool | None = None
    secret_ref: LocalObjectReference | None = None
    user: str | None = None


class ReplicationController(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicationcontroller-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="ReplicationController",
        plural="replicationcontrollers",
        namespaced=True,
        short_names=("rc",),
        module=__name__,
        class_name="ReplicationController",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["ReplicationController"] = constant("ReplicationController")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ReplicationControllerSpec | None = None
    status: ReplicationControllerStatus | None = None


class ReplicationControllerCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicationcontrollercondition-v1-core"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class ReplicationControllerSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicationcontrollerspec-v1-core"""

    min_ready_seconds: Int32 | None = None
    replicas: Int32 | None = None
    selector: dict[str, str] | None = None
    template: PodTemplateSpec | None = None


class ReplicationControllerStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicationcontrollerstatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    conditions: list[ReplicationControllerCondition] | None = None
    fully_labeled_replicas: Int32 | None = None
    observed_generation: Int64 | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None


class ResourceClaim(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceclaim-v1-core"""

    name: str
    request: str | None = None


class ResourceFieldSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcefieldselector-v1-core"""

    container_name: str | None = None
    divisor: Quantity | None = None
    resource: str


class ResourceHealth(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcehealth-v1-core"""

    health: str | None = None
    message: str | None = None
    resource_id: str = msgspec.field(name="resourceID")


class ResourceQuota(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcequota-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="ResourceQuota",
        plural="resourcequotas",
        namespaced=True,
        short_names=("quota",),
        module=__name__,
        class_name="ResourceQuota",
        system="k8s",
    )
    __immutable__ = ("spec.scopes",)

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["ResourceQuota"] = constant("ResourceQuota")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ResourceQuotaSpec | None = None
    status: ResourceQuotaStatus | None = None


class ResourceQuotaSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcequotaspec-v1-core"""

    hard: dict[str, Quantity] | None = None
    scope_selector: ScopeSelector | None = None
    scopes: list[ResourceQuotaSpecScopes] | None = None


class ResourceQuotaStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcequotastatus-v1-core"""

    hard: dict[str, Quantity] | None = None
    used: dict[str, Quantity] | None = None


class ResourceRequirements(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcerequirements-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "claims": ("name",),
    }

    claims: list[ResourceClaim] | None = None
    limits: dict[str, Quantity] | None = None
    requests: dict[str, Quantity] | None = None


class ResourceStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcestatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "resources": ("resourceID",),
    }

    name: str
    resources: list[ResourceHealth] | None = None


class SELinuxOptions(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selinuxoptions-v1-core"""

    level: str | None = None
    role: str | None = None
    type: str | None = None
    user: str | None = None


class ScaleIOPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#scaleiopersistentvolumesource-v1-core"""

    fs_type: str | None = None
    gateway: str
    protection_domain: str | None = None
    read_only: bool | None = None
    secret_ref: SecretReference
    ssl_enabled: bool | None = None
    storage_mode: str | None = None
    storage_pool: str | None = None
    system: str
    volume_name: str | None = None


class ScaleIOVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#scaleiovolumesource-v1-core"""

    fs_type: str | None = None
    gateway: str
    protection_domain: str | None = None
    read_only: bool | None = None
    secret_ref: LocalObjectReference | None = None
    ssl_enabled: bool | None = None
    storage_mode: str | None = None
    storage_pool: str | None = None
    system: str
    volume_name: str | None = None


class ScopeSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#scopeselector-v1-core"""

    match_expressions: list[ScopedResourceSelectorRequirement] | None = None


class ScopedResourceSelectorRequirement(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#scopedresourceselectorrequirement-v1-core"""

    operator: Literal["DoesNotExist", "Exists", "In", "NotIn"]
    scope_name: ScopedResourceSelectorRequirementScopeName
    values: list[str] | None = None


class SeccompProfile(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#seccompprofile-v1-core"""

    localhost_profile: str | None = None
    type: Literal["Localhost", "RuntimeDefault", "Unconfined"]


class Secret(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secret-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Secret",
        plural="secrets",
        namespaced=True,
        module=__name__,
        class_name="Secret",
        system="k8s",
    )
    __immutable__ = ("type",)

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Secret"] = constant("Secret")
    metadata: meta_v1.ObjectMeta | None = None
    data: dict[str, Bytes] | None = None
    immutable: bool | None = None
    string_data: dict[str, str] | None = None
    type: str | None = None


class SecretEnvSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secretenvsource-v1-core"""

    name: str | None = None
    optional: bool | None = None


class SecretKeySelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secretkeyselector-v1-core"""

    name: str | None = None
    key: str
    optional: bool | None = None


class SecretProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secretprojection-v1-core"""

    name: str | None = None
    items: list[KeyToPath] | None = None
    optional: bool | None = None


class SecretReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secretreference-v1-core"""

    name: str | None = None
    namespace: str | None = None


class SecretVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#secretvolumesource-v1-core"""

    default_mode: Int32 | None = None
    items: list[KeyToPath] | None = None
    optional: bool | None = None
    secret_name: str | None = None


class SecurityContext(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#securitycontext-v1-core"""

    allow_privilege_escalation: bool | None = None
    app_armor_profile: AppArmorProfile | None = None
    capabilities: Capabilities | None = None
    privileged: bool | None = None
    proc_mount: Literal["Default", "Unmasked"] | None = None
    read_only_root_filesystem: bool | None = None
    run_as_group: Int64 | None = None
    run_as_non_root: bool | None = None
    run_as_user: Int64 | None = None
    se_linux_options: SELinuxOptions | None = None
    seccomp_profile: SeccompProfile | None = None
    windows_options: WindowsSecurityContextOptions | None = None


class Service(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#service-v1-core"""

    __resource__ = Resource(
        group="",
        version="v1",
        kind="Service",
        plural="services",
        namespaced=True,
        short_names=("svc",),
        module=__name__,
        class_name="Service",
        system="k8s",
    )
    __immutable__ = (
        "spec.clusterIP",
        "spec.clusterIPs",
        "spec.healthCheckNodePort",
        "spec.loadBalancerClass",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["Service"] = constant("Service")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ServiceSpec | None = None
    status: ServiceStatus | None = None


class ServiceAccount(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#serviceaccount-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "secrets": ("name",),
    }
    __resource__ = Resource(
        group="",
        version="v1",
        kind="ServiceAccount",
        plural="serviceaccounts",
        namespaced=True,
        short_names=("sa",),
        module=__name__,
        class_name="ServiceAccount",
        system="k8s",
    )

    api_version: Literal["v1"] = constant("v1")
    kind: Literal["ServiceAccount"] = constant("ServiceAccount")
    metadata: meta_v1.ObjectMeta | None = None
    automount_service_account_token: bool | None = None
    image_pull_secrets: list[LocalObjectReference] | None = None
    secrets: list[ObjectReference] | None = None


class ServiceAccountTokenProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#serviceaccounttokenprojection-v1-core"""

    audience: str | None = None
    expiration_seconds: Int64 | None = None
    path: str


class ServicePort(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#serviceport-v1-core"""

    name: str | None = None
    app_protocol: str | None = None
    node_port: Int32 | None = None
    port: Int32
    protocol: Literal["", "SCTP", "TCP", "UDP"] | None = None
    target_port: IntOrString | None = None


class ServiceSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicespec-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "ports": ("port", "protocol"),
    }

    allocate_load_balancer_node_ports: bool | None = None
    cluster_ip: str | None = msgspec.field(default=None, name="clusterIP")
    cluster_ips: list[str] | None = msgspec.field(default=None, name="clusterIPs")
    external_ips: list[str] | None = msgspec.field(default=None, name="externalIPs")
    external_name: str | None = None
    external_traffic_policy: Literal["Cluster", "Local"] | None = None
    health_check_node_port: Int32 | None = None
    internal_traffic_policy: Literal["Cluster", "Local"] | None = None
    ip_families: list[Literal["IPv4", "IPv6"]] | None = None
    ip_family_policy: Literal["PreferDualStack", "RequireDualStack", "SingleStack"] | None = None
    load_balancer_class: str | None = None
    load_balancer_ip: str | None = msgspec.field(default=None, name="loadBalancerIP")
    load_balancer_source_ranges: list[str] | None = None
    ports: list[ServicePort] | None = None
    publish_not_ready_addresses: bool | None = None
    selector: dict[str, str] | None = None
    session_affinity: Literal["", "ClientIP", "None"] | None = None
    session_affinity_config: SessionAffinityConfig | None = None
    traffic_distribution: Literal["PreferClose", "PreferSameNode", "PreferSameZone"] | None = None
    type: Literal["", "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"] | None = None


class ServiceStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicestatus-v1-core"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[meta_v1.Condition] | None = None
    load_balancer: LoadBalancerStatus | None = None


class SessionAffinityConfig(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#sessionaffinityconfig-v1-core"""

    client_ip: ClientIPConfig | None = msgspec.field(default=None, name="clientIP")


class SleepAction(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#sleepaction-v1-core"""

    seconds: Int64


class StorageOSPersistentVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#storageospersistentvolumesource-v1-core"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: ObjectReference | None = None
    volume_name: str | None = None
    volume_namespace: str | None = None


class StorageOSVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#storageosvolumesource-v1-core"""

    fs_type: str | None = None
    read_only: bool | None = None
    secret_ref: LocalObjectReference | None = None
    volume_name: str | None = None
    volume_namespace: str | None = None


class Sysctl(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#sysctl-v1-core"""

    name: str
    value: str


class TCPSocketAction(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#tcpsocketaction-v1-core"""

    host: str | None = None
    port: IntOrString


class Taint(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#taint-v1-core"""

    effect: Literal["NoExecute", "NoSchedule", "PreferNoSchedule"]
    key: str
    time_added: Time | None = None
    value: str | None = None


class Toleration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#toleration-v1-core"""

    effect: Literal["", "NoExecute", "NoSchedule", "PreferNoSchedule"] | None = None
    key: str | None = None
    operator: Literal["", "Equal", "Exists", "Gt", "Lt"] | None = None
    toleration_seconds: Int64 | None = None
    value: str | None = None


class TopologySelectorLabelRequirement(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#topologyselectorlabelrequirement-v1-core"""

    key: str
    values: list[str]


class TopologySelectorTerm(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#topologyselectorterm-v1-core"""

    match_label_expressions: list[TopologySelectorLabelRequirement] | None = None


class TopologySpreadConstraint(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#topologyspreadconstraint-v1-core"""

    label_selector: meta_v1.LabelSelector | None = None
    match_label_keys: list[str] | None = None
    max_skew: Int32
    min_domains: Int32 | None = None
    node_affinity_policy: Literal["Honor", "Ignore"] | None = None
    node_taints_policy: Literal["Honor", "Ignore"] | None = None
    topology_key: str
    when_unsatisfiable: Literal["DoNotSchedule", "ScheduleAnyway"]


class TypedLocalObjectReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#typedlocalobjectreference-v1-core"""

    name: str
    api_group: str | None = None
    kind: str


class TypedObjectReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#typedobjectreference-v1-core"""

    name: str
    api_group: str | None = None
    kind: str
    namespace: str | None = None


class Volume(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volume-v1-core"""

    name: str
    aws_elastic_block_store: AWSElasticBlockStoreVolumeSource | None = None
    azure_disk: AzureDiskVolumeSource | None = None
    azure_file: AzureFileVolumeSource | None = None
    cephfs: CephFSVolumeSource | None = None
    cinder: CinderVolumeSource | None = None
    config_map: ConfigMapVolumeSource | None = None
    csi: CSIVolumeSource | None = None
    downward_api: DownwardAPIVolumeSource | None = msgspec.field(default=None, name="downwardAPI")
    empty_dir: EmptyDirVolumeSource | None = None
    ephemeral: EphemeralVolumeSource | None = None
    fc: FCVolumeSource | None = None
    flex_volume: FlexVolumeSource | None = None
    flocker: FlockerVolumeSource | None = None
    gce_persistent_disk: GCEPersistentDiskVolumeSource | None = None
    git_repo: GitRepoVolumeSource | None = None
    glusterfs: GlusterfsVolumeSource | None = None
    host_path: HostPathVolumeSource | None = None
    image: ImageVolumeSource | None = None
    iscsi: ISCSIVolumeSource | None = None
    nfs: NFSVolumeSource | None = None
    persistent_volume_claim: PersistentVolumeClaimVolumeSource | None = None
    photon_persistent_disk: PhotonPersistentDiskVolumeSource | None = None
    portworx_volume: PortworxVolumeSource | None = None
    projected: ProjectedVolumeSource | None = None
    quobyte: QuobyteVolumeSource | None = None
    rbd: RBDVolumeSource | None = None
    scale_io: ScaleIOVolumeSource | None = msgspec.field(default=None, name="scaleIO")
    secret: SecretVolumeSource | None = None
    storageos: StorageOSVolumeSource | None = None
    vsphere_volume: VsphereVirtualDiskVolumeSource | None = None


class VolumeDevice(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumedevice-v1-core"""

    name: str
    device_path: str


class VolumeMount(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumemount-v1-core"""

    name: str
    mount_path: str
    mount_propagation: Literal["Bidirectional", "HostToContainer", "None"] | None = None
    read_only: bool | None = None
    recursive_read_only: Literal["Disabled", "Enabled", "IfPossible"] | None = None
    sub_path: str | None = None
    sub_path_expr: str | None = None


class VolumeMountStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumemountstatus-v1-core"""

    name: str
    mount_path: str
    read_only: bool | None = None
    recursive_read_only: str | None = None
    volume_status: VolumeStatus | None = None


class VolumeNodeAffinity(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumenodeaffinity-v1-core"""

    required: NodeSelector | None = None


class VolumeProjection(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeprojection-v1-core"""

    cluster_trust_bundle: ClusterTrustBundleProjection | None = None
    config_map: ConfigMapProjection | None = None
    downward_api: DownwardAPIProjection | None = msgspec.field(default=None, name="downwardAPI")
    pod_certificate: PodCertificateProjection | None = None
    secret: SecretProjection | None = None
    service_account_token: ServiceAccountTokenProjection | None = None


class VolumeResourceRequirements(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeresourcerequirements-v1-core"""

    limits: dict[str, Quantity] | None = None
    requests: dict[str, Quantity] | None = None


class VolumeStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumestatus-v1-core"""

    image: ImageVolumeStatus | None = None


class VsphereVirtualDiskVolumeSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#vspherevirtualdiskvolumesource-v1-core"""

    fs_type: str | None = None
    storage_policy_id: str | None = msgspec.field(default=None, name="storagePolicyID")
    storage_policy_name: str | None = None
    volume_path: str


class WeightedPodAffinityTerm(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#weightedpodaffinityterm-v1-core"""

    pod_affinity_term: PodAffinityTerm
    weight: Int32


class WindowsSecurityContextOptions(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#windowssecuritycontextoptions-v1-core"""

    gmsa_credential_spec: str | None = None
    gmsa_credential_spec_name: str | None = None
    host_process: bool | None = None
    run_as_user_name: str | None = None


HostPathVolumeSourceType: TypeAlias = Literal[
    "",
    "BlockDevice",
    "CharDevice",
    "Directory",
    "DirectoryOrCreate",
    "File",
    "FileOrCreate",
    "Socket",
]
LifecycleStopSignal: TypeAlias = Literal[
    "SIGABRT",
    "SIGALRM",
    "SIGBUS",
    "SIGCHLD",
    "SIGCLD",
    "SIGCONT",
    "SIGFPE",
    "SIGHUP",
    "SIGILL",
    "SIGINT",
    "SIGIO",
    "SIGIOT",
    "SIGKILL",
    "SIGPIPE",
    "SIGPOLL",
    "SIGPROF",
    "SIGPWR",
    "SIGQUIT",
    "SIGRTMAX",
    "SIGRTMAX-1",
    "SIGRTMAX-10",
    "SIGRTMAX-11",
    "SIGRTMAX-12",
    "SIGRTMAX-13",
    "SIGRTMAX-14",
    "SIGRTMAX-2",
    "SIGRTMAX-3",
    "SIGRTMAX-4",
    "SIGRTMAX-5",
    "SIGRTMAX-6",
    "SIGRTMAX-7",
    "SIGRTMAX-8",
    "SIGRTMAX-9",
    "SIGRTMIN",
    "SIGRTMIN+1",
    "SIGRTMIN+10",
    "SIGRTMIN+11",
    "SIGRTMIN+12",
    "SIGRTMIN+13",
    "SIGRTMIN+14",
    "SIGRTMIN+15",
    "SIGRTMIN+2",
    "SIGRTMIN+3",
    "SIGRTMIN+4",
    "SIGRTMIN+5",
    "SIGRTMIN+6",
    "SIGRTMIN+7",
    "SIGRTMIN+8",
    "SIGRTMIN+9",
    "SIGSEGV",
    "SIGSTKFLT",
    "SIGSTOP",
    "SIGSYS",
    "SIGTERM",
    "SIGTRAP",
    "SIGTSTP",
    "SIGTTIN",
    "SIGTTOU",
    "SIGURG",
    "SIGUSR1",
    "SIGUSR2",
    "SIGVTALRM",
    "SIGWINCH",
    "SIGXCPU",
    "SIGXFSZ",
]
PersistentVolumeClaimSpecAccessModes: TypeAlias = Literal[
    "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"
]
PersistentVolumeClaimStatusAccessModes: TypeAlias = Literal[
    "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"
]
PersistentVolumeClaimStatusAllocatedResourceStatuses: TypeAlias = Literal[
    "ControllerResizeInProgress",
    "ControllerResizeInfeasible",
    "NodeResizeInProgress",
    "NodeResizeInfeasible",
    "NodeResizePending",
]
PersistentVolumeSpecAccessModes: TypeAlias = Literal[
    "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"
]
PodSpecDnsPolicy: TypeAlias = Literal[
    "", "ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"
]
ResourceQuotaSpecScopes: TypeAlias = Literal[
    "BestEffort",
    "CrossNamespacePodAffinity",
    "NotBestEffort",
    "NotTerminating",
    "PriorityClass",
    "Terminating",
    "VolumeAttributesClass",
]
ScopedResourceSelectorRequirementScopeName: TypeAlias = Literal[
    "BestEffort",
    "CrossNamespacePodAffinity",
    "NotBestEffort",
    "NotTerminating",
    "PriorityClass",
    "Terminating",
    "VolumeAttributesClass",
]
