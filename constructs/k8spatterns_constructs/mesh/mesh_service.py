"""`SharedService`: one Service in front of several versions of a workload."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Self, TypeAlias

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, Labels, Many
from k8spatterns_constructs.mesh.mesh_types import OneHost
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.served import ServedWorkload, ServiceOptions

NAME_LABEL = "app.kubernetes.io/name"


def pod_labels(workload: ServedWorkload) -> dict[str, str]:
    """Return the labels that the workload's Pods have."""
    return {**workload.selector_labels(), **(workload.pod_labels or {})}


class SharedService(Construct):
    """One Service in front of several versions of a workload, which routes tell apart.

    It selects the labels that the Pods of all versions share, so give each version the same label
    in `pod_labels`, and one of its own, such as `version`.

    Fields:
        name: of the Service, the host that clients use.
        of: the workloads, at least one.
        selector: labels of the Pods; by default all that their Pods have in common.
        service: its type and other options.
        labels, annotations: beside those of the chart.

    Raises:
        InvalidConstructError: the Pods share no label, a workload that the selector leaves out, or
            versions that do not offer the same ports.

    See https://istio.io/latest/docs/concepts/traffic-management/#destination-rules
    """

    name: DnsLabel
    of: Many[ServedWorkload]
    selector: Labels | None = None
    service: ServiceOptions = ServiceOptions()
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _serves_all(self) -> Self:
        if message := shared_refusal(self.name, self.of, self.selector):
            raise ValueError(message)
        return self

    def selector_labels(self) -> Mapping[str, str]:
        """Return the labels that the Service selects."""
        return self.selector or _shared_labels(self.of)

    def exposed_ports(self) -> tuple[Port, ...]:
        """Return the ports that the Service offers."""
        return self.of[0].exposed_ports()

    def compose(self) -> Iterable[Part]:
        """Yield the Service."""
        metadata = k8s.ObjectMeta(
            name=self.name,
            labels={NAME_LABEL: self.name, **(self.labels or {})},
            annotations=dict(self.annotations or {}) or None,
        )
        selector = dict(self.selector_labels())
        yield self.service.service(metadata, selector, self.exposed_ports())


def shared_refusal(
    name: str, workloads: Many[ServedWorkload], selector: Labels | None = None
) -> str | None:
    """Return why one Service can't serve the workloads."""
    if not workloads:
        return "a Service needs Pods\nhint: of=[...] with the workloads"
    labels = selector or _shared_labels(workloads)
    if not labels:
        names = " and ".join(workload.name for workload in workloads)
        return (
            f"the Pods of {names} have no label in common\n"
            f'hint: give each pod_labels={{"app": "{name}"}} and a version of its own'
        )
    for workload in workloads:
        if not labels.items() <= pod_labels(workload).items():
            return (
                f"the selector leaves out the Pods of {workload}\n"
                "hint: select labels that the Pods of every version have"
            )
    return _ports_refusal(workloads)


def _ports_refusal(workloads: Many[ServedWorkload]) -> str | None:
    first, *others = workloads
    offered = _offers(first)
    if not offered:
        return f"{first} offers no port\nhint: write port= or ports= there"
    other = next((workload for workload in others if _offers(workload) != offered), None)
    if other is None:
        return None
    return (
        f"{first} and {other} do not offer the same ports\n"
        "hint: requests go to either, so give both the same names and Service ports"
    )


def _shared_labels(workloads: Many[ServedWorkload]) -> dict[str, str]:
    """Return the labels that the Pods of all workloads have."""
    first, *others = (pod_labels(workload) for workload in workloads)
    return {
        key: value
        for key, value in first.items()
        if all(labels.get(key) == value for labels in others)
    }


def _offers(workload: ServedWorkload) -> set[tuple[str, int, str]]:
    return {
        (port.name, port.service_port or port.number, port.protocol)
        for port in workload.exposed_ports()
    }


HostTarget: TypeAlias = SharedService | ServedWorkload | OneHost
"""Where requests go: the Service of a workload or of several by value, or a host in text."""


def host_of(target: SharedService | ServedWorkload | str) -> str:
    """Return the host of a target; the workload has a Service."""
    if isinstance(target, ServedWorkload):
        return target.service_name() or target.name
    return target if isinstance(target, str) else target.name


def host_refusal(target: SharedService | ServedWorkload | str) -> str | None:
    """Return why requests can't go to a target."""
    if isinstance(target, ServedWorkload) and target.service_name() is None:
        return (
            f"{target} has no Service, so it is no host of the mesh\n"
            "hint: write port= there and leave service=None out, or put a SharedService before it"
        )
    return None


def host_ports(target: SharedService | ServedWorkload | str) -> tuple[int, ...] | None:
    """Return the ports of a target's Service; None where nobody knows them."""
    if isinstance(target, str):
        return None
    return tuple(port.service_port or port.number for port in target.exposed_ports())


def selector_of(target: SharedService | ServedWorkload | str) -> Mapping[str, str] | None:
    """Return the labels that a target's Service selects; None where nobody knows them."""
    return None if isinstance(target, str) else target.selector_labels()
