"""What Knative's webhook refuses in a Pod, told where it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from k8spatterns_constructs.workloads.environment import FieldRef, ResourceFieldRef

if TYPE_CHECKING:
    from k8spatterns.api import k8s
    from k8spatterns_constructs.serverless.cluster import KnativeCluster, KnativeFeature
    from k8spatterns_constructs.workloads.container import ContainerFields
    from k8spatterns_constructs.workloads.probes import Probe
    from k8spatterns_constructs.workloads.security import Security
    from k8spatterns_constructs.workloads.volumes import Volume
    from k8spatterns_constructs.workloads.workload import Workload

# Fields of a workload that Knative hides behind a flag.
_FLAGS: dict[str, KnativeFeature] = {
    "host_network": "kubernetes.podspec-hostnetwork",
    "share_process_namespace": "kubernetes.podspec-shareprocessnamespace",
    "priority_class_name": "kubernetes.podspec-priorityclassname",
    "runtime_class_name": "kubernetes.podspec-runtimeclassname",
    "dns_policy": "kubernetes.podspec-dnspolicy",
    "dns_config": "kubernetes.podspec-dnsconfig",
    "host_aliases": "kubernetes.podspec-hostaliases",
    "init": "kubernetes.podspec-init-containers",
}
# Fields that no flag allows, and what there is in their place.
_NEVER = {
    "termination_grace_period": "a Pod gets as long as a request may take: write timeout=",
    "selector": "Knative labels its Pods itself; leave it out",
    "pre_stop": "Knative drains a Pod itself, for as long as timeout= says",
    "post_start": "do it in the container's command, before it listens",
}
_VOLUME_FLAGS: dict[str, KnativeFeature] = {
    "persistent_volume_claim": "kubernetes.podspec-persistent-volume-claim",
    "host_path": "kubernetes.podspec-volumes-hostpath",
    "csi": "kubernetes.podspec-volumes-csi",
    "image": "kubernetes.podspec-volumes-image",
}
_VOLUMES = ("config_map", "secret", "projected", "empty_dir", *_VOLUME_FLAGS)

_RESERVED_VARIABLES = ("K_SERVICE", "K_CONFIGURATION", "K_REVISION")
_RESERVED_PATHS = ("/", "/dev", "/dev/log")
_RESERVED_PORTS = (8008, 8012, 8013, 8022, 8112, 9090, 9091)
_RESERVED_NAME = "queue-proxy"
PORT_NAMES = ("http", "http1", "h2c")


def check_pod(service: Workload, cluster: KnativeCluster) -> None:
    """Refuse fields of the Pod that Knative refuses, or hides behind a flag.

    Raises:
        ValueError: the first of them, with the flag and what to write instead.
    """
    for field, instead in _NEVER.items():
        if getattr(service, field):
            raise ValueError(f"Knative refuses {field}\nhint: {instead}")
    for field, feature in _FLAGS.items():
        if getattr(service, field):
            cluster.require(feature, field)
    _check_placement(service, cluster)


def _check_placement(service: Workload, cluster: KnativeCluster) -> None:
    placement = service.placement
    if placement is None:
        return
    own = service.selector_labels()
    if placement.affinity(own) is not None:
        cluster.require("kubernetes.podspec-affinity", "affinity")
    if placement.constraints(own):
        cluster.require("kubernetes.podspec-topologyspreadconstraints", "spreading")
    if placement.node_selector:
        cluster.require("kubernetes.podspec-nodeselector", "node_selector")
    if placement.tolerations:
        cluster.require("kubernetes.podspec-tolerations", "tolerations")


def check_security(security: Security | None, cluster: KnativeCluster) -> None:
    """Refuse what Knative refuses in a security context.

    Raises:
        ValueError: a privileged container, or what is behind a flag that is not enabled.
    """
    if security is None:
        return
    if security.privileged:
        raise ValueError(
            "Knative refuses privileged containers\nhint: add_capabilities gives one right"
        )
    if security.add_capabilities:
        cluster.require("kubernetes.containerspec-addcapabilities", "add_capabilities")
    for field in ("fs_group", "supplemental_groups"):
        if getattr(security, field) not in (None, ()):
            cluster.require("kubernetes.podspec-securitycontext", field)


def check_container(
    name: str, fields: ContainerFields, cluster: KnativeCluster, *, serving: bool
) -> None:
    """Refuse what Knative refuses in every container.

    Args:
        name: of the container.
        fields: of the container.
        cluster: what it allows.
        serving: whether this is the container that gets the requests.

    Raises:
        ValueError: a name, variable or port that Knative keeps for itself, or a hook.
    """
    if name == _RESERVED_NAME:
        raise ValueError(
            f'"{_RESERVED_NAME}" is the container that Knative adds\nhint: write another name'
        )
    for field in ("pre_stop", "post_start"):
        if getattr(fields, field) is not None:
            raise ValueError(f"Knative refuses {field}\nhint: {_NEVER[field]}")
    _check_env(name, fields, cluster, serving=serving)
    for port in fields.all_ports():
        if port.number in _RESERVED_PORTS:
            raise ValueError(
                f"Knative keeps port {port.number} for itself, as it does "
                f"{', '.join(str(p) for p in _RESERVED_PORTS if p != port.number)}\n"
                "hint: let the application listen on another one, such as 8080"
            )
        if port.protocol != "TCP" or port.host_port is not None:
            raise ValueError("the port of a Knative service is a TCP port of the Pod alone")


def _check_env(
    name: str, fields: ContainerFields, cluster: KnativeCluster, *, serving: bool
) -> None:
    reserved = (*_RESERVED_VARIABLES, "PORT") if serving else _RESERVED_VARIABLES
    for variable, value in fields.every_env().items():
        if variable in reserved:
            raise ValueError(
                f"Knative sets the variable {variable} itself\n"
                f'hint: leave it out of env of "{name}"; the application can read it'
            )
        if isinstance(value, (FieldRef, ResourceFieldRef)) or _from_field(value):
            cluster.require("kubernetes.podspec-fieldref", f"the field that {variable} comes from")


def _from_field(value: object) -> bool:
    fields = ("field_ref", "resource_field_ref")
    return any(getattr(value, field, None) is not None for field in fields)


def check_probes(fields: ContainerFields, cluster: KnativeCluster, *, serving: bool) -> None:
    """Refuse the probes that Knative refuses.

    Args:
        fields: of the container.
        cluster: what it allows.
        serving: whether this is the container that has the port.

    Raises:
        ValueError: a probe of a container without the port, of another port by name, or with
            fields that Knative has not.
    """
    for field in ("readiness", "liveness", "startup"):
        probe: Probe | None = getattr(fields, field)
        if probe is None:
            continue
        if not serving:
            cluster.require("multi-container-probing", f"{field} of a container without the port")
        _check_probe(field, probe, [port.name for port in fields.all_ports()])


def _check_probe(field: str, probe: Probe, ports: list[str]) -> None:
    if isinstance(probe.port, str) and probe.port not in (*PORT_NAMES, *ports):
        raise ValueError(
            f'{field} asks the port "{probe.port}"; Knative asks the port of the service\n'
            "hint: leave port out, or write its number"
        )
    if probe.termination_grace_period is not None:
        raise ValueError(
            f"Knative refuses termination_grace_period in {field}\nhint: leave it out there"
        )
    given = (probe.timeout, probe.failure_threshold)
    if field == "readiness" and probe.period == 0 and any(given):
        raise ValueError(
            "readiness with period=0 is asked as fast as Knative can, without a timeout or a "
            "failure_threshold\nhint: leave these out, or write period=10"
        )


def check_volumes(volumes: list[Volume], mounted: frozenset[str], cluster: KnativeCluster) -> None:
    """Refuse the volumes that Knative refuses.

    Args:
        volumes: of all containers, as often as they are listed.
        mounted: the names of those that a container sees.
        cluster: what it allows.

    Raises:
        ValueError: a kind that Knative does not know or hides behind a flag, a volume that no
            container sees, or a path that Knative keeps for itself.
    """
    for volume in volumes:
        if volume.at is not None and (volume.at.rstrip("/") or "/") in _RESERVED_PATHS:
            raise ValueError(f'Knative refuses a volume at "{volume.at}"\nhint: mount it below')
        if volume.name not in mounted:
            raise ValueError(
                f'no container sees the volume "{volume.name}", which Knative refuses\n'
                "hint: write at= where it is wanted"
            )
        mount = volume.mounted()
        if mount is not None and mount.mount_propagation is not None:
            cluster.require("kubernetes.podspec-volumes-mount-propagation", "mount_propagation")
        _check_source(volume.name, volume.definition(), read_only=volume.read_only, to=cluster)


def _check_source(name: str, volume: k8s.Volume, *, read_only: bool, to: KnativeCluster) -> None:
    kinds = list(_sources(volume))
    for kind in kinds:
        if kind not in _VOLUMES:
            raise ValueError(
                f'Knative knows no volumes of the kind {kind}, as "{name}" is\n'
                "hint: a service has volumes from ConfigMaps, Secrets, projected ones and empty "
                "directories"
            )
        if kind in _VOLUME_FLAGS:
            to.require(_VOLUME_FLAGS[kind], f'the kind {kind} of the volume "{name}"')
    if "persistent_volume_claim" in kinds and not read_only:
        to.require("kubernetes.podspec-persistent-volume-write", f'writing to the volume "{name}"')


def _sources(volume: k8s.Volume) -> Iterator[str]:
    for field in volume.__struct_fields__:
        if field != "name" and getattr(volume, field) is not None:
            yield field
