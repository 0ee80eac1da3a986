"""Typed objects of serving.knative.dev/v1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    RawExtension,
    Resource,
    constant,
)


class Configuration(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="serving.knative.dev",
        version="v1",
        kind="Configuration",
        plural="configurations",
        namespaced=True,
        short_names=("config", "cfg"),
        module=__name__,
        class_name="Configuration",
        system="knative",
    )

    api_version: Literal["serving.knative.dev/v1"] = constant("serving.knative.dev/v1")
    kind: Literal["Configuration"] = constant("Configuration")
    metadata: k8s.ObjectMeta | None = None
    spec: ConfigurationSpec | None = None
    status: ConfigurationStatus | None = None


class ConfigurationSpec(ApiStruct, kw_only=True):
    """Configuration spec"""

    template: ServiceSpecTemplate | None = None


class ConfigurationStatus(ApiStruct, kw_only=True):
    """Configuration status"""

    annotations: dict[str, str] | None = None
    conditions: list[RouteStatusConditions] | None = None
    latest_created_revision_name: str | None = None
    latest_ready_revision_name: str | None = None
    observed_generation: Int64 | None = None


class Revision(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="serving.knative.dev",
        version="v1",
        kind="Revision",
        plural="revisions",
        namespaced=True,
        short_names=("rev",),
        module=__name__,
        class_name="Revision",
        system="knative",
    )

    api_version: Literal["serving.knative.dev/v1"] = constant("serving.knative.dev/v1")
    kind: Literal["Revision"] = constant("Revision")
    metadata: k8s.ObjectMeta | None = None
    spec: RevisionSpec | None = None
    status: RevisionStatus | None = None


class RevisionSpec(ApiStruct, kw_only=True):
    """Revision spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "imagePullSecrets": ("name",),
        "volumes": ("name",),
    }

    affinity: RawExtension | None = None
    automount_service_account_token: bool | None = None
    container_concurrency: Int64 | None = None
    containers: list[RevisionSpecContainers]
    dns_config: RawExtension | None = None
    dns_policy: str | None = None
    enable_service_links: bool | None = None
    host_aliases: list[RawExtension] | None = None
    host_ipc: bool | None = msgspec.field(default=None, name="hostIPC")
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    idle_timeout_seconds: Int64 | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[RawExtension] | None = None
    node_selector: dict[str, str] | None = None
    priority_class_name: str | None = None
    response_start_timeout_seconds: Int64 | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    security_context: RawExtension | None = None
    service_account_name: str | None = None
    share_process_namespace: bool | None = None
    timeout_seconds: Int64 | None = None
    tolerations: list[RawExtension] | None = None
    topology_spread_constraints: list[RawExtension] | None = None
    volumes: list[RevisionSpecVolumes] | None = None


class RevisionSpecContainers(ApiStruct, kw_only=True):
    """Revision spec.containers[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
        "volumeMounts": ("mountPath",),
    }

    name: str | None = None
    args: list[str] | None = None
    command: list[str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    image: str | None = None
    image_pull_policy: str | None = None
    liveness_probe: RevisionSpecContainersLivenessProbe | None = None
    ports: list[RevisionSpecContainersPorts] | None = None
    readiness_probe: RevisionSpecContainersLivenessProbe | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.SecurityContext | None = None
    startup_probe: RevisionSpecContainersLivenessProbe | None = None
    termination_message_path: str | None = None
    termination_message_policy: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class RevisionSpecContainersLivenessProbe(ApiStruct, kw_only=True):
    """Revision spec.containers[].livenessProbe"""

    exec: RevisionSpecContainersLivenessProbeExec | None = None
    failure_threshold: Int32 | None = None
    grpc: RevisionSpecContainersLivenessProbeGrpc | None = None
    http_get: RevisionSpecContainersLivenessProbeHttpGet | None = None
    initial_delay_seconds: Int32 | None = None
    period_seconds: Int32 | None = None
    success_threshold: Int32 | None = None
    tcp_socket: RevisionSpecContainersLivenessProbeTcpSocket | None = None
    timeout_seconds: Int32 | None = None


class RevisionSpecContainersLivenessProbeExec(ApiStruct, kw_only=True):
    """Revision spec.containers[].livenessProbe.exec"""

    command: list[str] | None = None


class RevisionSpecContainersLivenessProbeGrpc(ApiStruct, kw_only=True):
    """Revision spec.containers[].livenessProbe.grpc"""

    port: Int32 | None = None
    service: str | None = None


class RevisionSpecContainersLivenessProbeHttpGet(ApiStruct, kw_only=True):
    """Revision spec.containers[].livenessProbe.httpGet"""

    host: str | None = None
    http_headers: list[RevisionSpecContainersLivenessProbeHttpGetHttpHeaders] | None = None
    path: str | None = None
    port: IntOrString | None = None
    scheme: str | None = None


class RevisionSpecContainersLivenessProbeHttpGetHttpHeaders(ApiStruct, kw_only=True):
    """Revision spec.containers[].livenessProbe.httpGet.httpHeaders[]"""

    name: str
    value: str


class RevisionSpecContainersLivenessProbeTcpSocket(ApiStruct, kw_only=True):
    """Revision spec.containers[].livenessProbe.tcpSocket"""

    host: str | None = None
    port: IntOrString | None = None


class RevisionSpecContainersPorts(ApiStruct, kw_only=True):
    """Revision spec.containers[].ports[]"""

    name: str | None = None
    container_port: Int32 | None = None
    protocol: str | None = None


class RevisionSpecVolumes(ApiStruct, kw_only=True):
    """Revision spec.volumes[]"""

    name: str
    config_map: k8s.ConfigMapVolumeSource | None = None
    csi: RawExtension | None = None
    empty_dir: RawExtension | None = None
    ephemeral: RawExtension | None = None
    host_path: RawExtension | None = None
    image: RawExtension | None = None
    persistent_volume_claim: RawExtension | None = None
    projected: RevisionSpecVolumesProjected | None = None
    secret: k8s.SecretVolumeSource | None = None


class RevisionSpecVolumesProjected(ApiStruct, kw_only=True):
    """Revision spec.volumes[].projected"""

    default_mode: Int32 | None = None
    sources: list[RevisionSpecVolumesProjectedSources] | None = None


class RevisionSpecVolumesProjectedSources(ApiStruct, kw_only=True):
    """Revision spec.volumes[].projected.sources[]"""

    config_map: RevisionSpecVolumesProjectedSourcesConfigMap | None = None
    downward_api: RevisionSpecVolumesProjectedSourcesDownwardAPI | None = msgspec.field(
        default=None, name="downwardAPI"
    )
    secret: RevisionSpecVolumesProjectedSourcesConfigMap | None = None
    service_account_token: RevisionSpecVolumesProjectedSourcesServiceAccountToken | None = None


class RevisionSpecVolumesProjectedSourcesConfigMap(ApiStruct, kw_only=True):
    """Revision spec.volumes[].projected.sources[].configMap"""

    name: str | None = None
    items: list[RevisionSpecVolumesProjectedSourcesConfigMapItems] | None = None
    optional: bool | None = None


class RevisionSpecVolumesProjectedSourcesConfigMapItems(ApiStruct, kw_only=True):
    """Revision spec.volumes[].projected.sources[].configMap.items[]"""

    key: str
    mode: Int32 | None = None
    path: str


class RevisionSpecVolumesProjectedSourcesDownwardAPI(ApiStruct, kw_only=True):
    """Revision spec.volumes[].projected.sources[].downwardAPI"""

    items: list[k8s.DownwardAPIVolumeFile] | None = None


class RevisionSpecVolumesProjectedSourcesServiceAccountToken(ApiStruct, kw_only=True):
    """Revision spec.volumes[].projected.sources[].serviceAccountToken"""

    audience: str | None = None
    expiration_seconds: Int64 | None = None
    path: str


class RevisionStatus(ApiStruct, kw_only=True):
    """Revision status"""

    actual_replicas: Int32 | None = None
    annotations: dict[str, str] | None = None
    conditions: list[RouteStatusConditions] | None = None
    container_statuses: list[RevisionStatusContainerStatuses] | None = None
    desired_replicas: Int32 | None = None
    init_container_statuses: list[RevisionStatusContainerStatuses] | None = None
    log_url: str | None = None
    observed_generation: Int64 | None = None


class RevisionStatusContainerStatuses(ApiStruct, kw_only=True):
    """Revision status.containerStatuses[]"""

    name: str | None = None
    image_digest: str | None = None


class Route(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="serving.knative.dev",
        version="v1",
        kind="Route",
        plural="routes",
        namespaced=True,
        short_names=("rt",),
        module=__name__,
        class_name="Route",
        system="knative",
    )

    api_version: Literal["serving.knative.dev/v1"] = constant("serving.knative.dev/v1")
    kind: Literal["Route"] = constant("Route")
    metadata: k8s.ObjectMeta | None = None
    spec: RouteSpec | None = None
    status: RouteStatus | None = None


class RouteSpec(ApiStruct, kw_only=True):
    """Route spec"""

    traffic: list[RouteSpecTraffic] | None = None


class RouteSpecTraffic(ApiStruct, kw_only=True):
    """Route spec.traffic[]"""

    configuration_name: str | None = None
    latest_revision: bool | None = None
    percent: Int64 | None = None
    revision_name: str | None = None
    tag: str | None = None
    url: str | None = None


class RouteStatus(ApiStruct, kw_only=True):
    """Route status"""

    address: RouteStatusAddress | None = None
    annotations: dict[str, str] | None = None
    conditions: list[RouteStatusConditions] | None = None
    observed_generation: Int64 | None = None
    traffic: list[RouteSpecTraffic] | None = None
    url: str | None = None


class RouteStatusAddress(ApiStruct, kw_only=True):
    """Route status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class RouteStatusConditions(ApiStruct, kw_only=True):
    """Route status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class Service(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="serving.knative.dev",
        version="v1",
        kind="Service",
        plural="services",
        namespaced=True,
        short_names=("kservice", "ksvc"),
        module=__name__,
        class_name="Service",
        system="knative",
    )

    api_version: Literal["serving.knative.dev/v1"] = constant("serving.knative.dev/v1")
    kind: Literal["Service"] = constant("Service")
    metadata: k8s.ObjectMeta | None = None
    spec: ServiceSpec | None = None
    status: ServiceStatus | None = None


class ServiceSpec(ApiStruct, kw_only=True):
    """Service spec"""

    template: ServiceSpecTemplate | None = None
    traffic: list[RouteSpecTraffic] | None = None


class ServiceSpecTemplate(ApiStruct, kw_only=True):
    """Service spec.template"""

    metadata: k8s.ObjectMeta | None = None
    spec: RevisionSpec | None = None


class ServiceStatus(ApiStruct, kw_only=True):
    """Service status"""

    address: RouteStatusAddress | None = None
    annotations: dict[str, str] | None = None
    conditions: list[RouteStatusConditions] | None = None
    latest_created_revision_name: str | None = None
    latest_ready_revision_name: str | None = None
    observed_generation: Int64 | None = None
    traffic: list[RouteSpecTraffic] | None = None
    url: str | None = None
