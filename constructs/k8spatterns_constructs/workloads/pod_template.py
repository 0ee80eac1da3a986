"""The Pod template of a workload."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from k8spatterns.api import k8s
from k8spatterns.types import as_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns_constructs.workloads.container import ContainerFields
    from k8spatterns_constructs.workloads.init_step import InitStep
    from k8spatterns_constructs.workloads.security import Security
    from k8spatterns_constructs.workloads.sidecar import Sidecar
    from k8spatterns_constructs.workloads.volumes import Volume
    from k8spatterns_constructs.workloads.workload import Workload


class _Planned(msgspec.Struct, frozen=True):
    """A container of the Pod, with what depends on its neighbours."""

    fields: ContainerFields
    name: str
    security: Security | None
    alone: bool
    volumes: tuple[Volume, ...]

    def container(self) -> k8s.Container:
        return self.fields.container(self.name, self.security, self.volumes, alone=self.alone)


def pod_template(workload: Workload) -> k8s.PodTemplateSpec:
    """Return the Pod template: metadata, containers in their order, volumes, placement."""
    sidecars = workload.every_sidecar()
    return k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(
            labels={**workload.selector_labels(), **(workload.pod_labels or {})},
            annotations=_annotations(workload, sidecars) or None,
        ),
        spec=_spec(workload, sidecars),
    )


def _annotations(workload: Workload, sidecars: Iterable[Sidecar]) -> dict[str, str]:
    annotations: dict[str, str] = {}
    for sidecar in sidecars:
        annotations |= sidecar.pod_annotations(workload)
    return {**annotations, **(workload.pod_annotations or {})}


def _spec(workload: Workload, sidecars: tuple[Sidecar, ...]) -> k8s.PodSpec:
    application = _application(workload)
    native = [_sidecar(sidecar, workload) for sidecar in sidecars if sidecar.native]
    classic = [_sidecar(sidecar, workload) for sidecar in sidecars if not sidecar.native]
    steps = [_helper(step, workload, ()) for step in workload.init]
    # What an init step talks through must run before it: native sidecars come first.
    init = [*_kept_running(native), *(step.container() for step in steps)]
    spec = k8s.PodSpec(
        init_containers=init or None,
        containers=[plan.container() for plan in (application, *classic)],
        volumes=_volumes([application, *native, *classic, *steps], workload.provided_volumes())
        or None,
        security_context=None if workload.security is None else workload.security.of_pod(),
        service_account_name=workload.service_account_name(),
        automount_service_account_token=workload.automount(),
        image_pull_secrets=[k8s.LocalObjectReference(name=n) for n in workload.image_pull_secrets]
        or None,
        priority_class_name=workload.priority_class_name,
        runtime_class_name=workload.runtime_class_name,
        termination_grace_period_seconds=_grace(workload),
        dns_policy=workload.dns_policy,
        dns_config=workload.dns_config,
        host_aliases=list(workload.host_aliases) or None,
        host_network=workload.host_network or None,
        share_process_namespace=workload.share_process_namespace or None,
        enable_service_links=None if workload.service_links else False,
        restart_policy=workload.pod_restart_policy(),
    )
    _place(spec, workload)
    return spec


def _place(spec: k8s.PodSpec, workload: Workload) -> None:
    """Fill in nodes, neighbours and tolerations."""
    placement = workload.effective_placement()
    if placement is None:
        return
    own = workload.selector_labels()
    spec.affinity = placement.affinity(own)
    spec.topology_spread_constraints = placement.constraints(own)
    spec.node_selector = dict(placement.node_selector) or None
    spec.tolerations = list(placement.tolerations) or None


def _grace(workload: Workload) -> int | None:
    grace = workload.termination_grace_period
    return None if grace is None else as_seconds(grace)


def _application(workload: Workload) -> _Planned:
    name, security = workload.application, workload.security
    shared = tuple(workload.shared_volumes())
    volumes = workload.mounted_volumes(name, security, shared)
    return _Planned(workload, name, security, alone=False, volumes=volumes)


def _sidecar(sidecar: Sidecar, workload: Workload) -> _Planned:
    return _helper(sidecar, workload, sidecar.own_volumes(workload))


def _helper(part: Sidecar | InitStep, workload: Workload, more: Iterable[Volume]) -> _Planned:
    own = part.security
    security = workload.security if own is None else own
    volumes = part.mounted_volumes(part.name, security, more)
    return _Planned(part, part.name, security, alone=own is not None, volumes=volumes)


def _kept_running(native: Iterable[_Planned]) -> list[k8s.Container]:
    containers = [plan.container() for plan in native]
    for container in containers:
        container.restart_policy = "Always"
    return containers


def _volumes(plans: Iterable[_Planned], provided: frozenset[str]) -> list[k8s.Volume]:
    """Return each volume once, in the order in which the containers list them.

    Args:
        plans: the containers.
        provided: volumes that the Pod need not define.
    """
    found: dict[str, k8s.Volume] = {}
    for plan in plans:
        for volume in plan.volumes:
            if volume.name not in found and volume.name not in provided:
                found[volume.name] = volume.definition()
    return list(found.values())
