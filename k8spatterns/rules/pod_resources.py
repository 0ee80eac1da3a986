"""Rules for what containers request and may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import mapping
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.resources import is_extended, resource_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree


def resources_of(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, resources) of every container."""
    for container in pod.containers:
        resources = container.tree.get("resources")
        if isinstance(resources, dict):
            yield f"{container.path}.resources", resources


def _amount(value: Any) -> Fraction | None:
    return parse_quantity(value) if isinstance(value, (str, int, float)) else None


@pod_rule("K8S-RES-001")
def resource_unknown(pod: Pod) -> Iterator[Problem]:
    """A resource is a standard one, huge pages, or a device's with its domain."""
    for path, resources in resources_of(pod):
        for part in ("limits", "requests"):
            for name in mapping(resources.get(part)):
                refusal = resource_name(str(name))
                if refusal:
                    yield Problem(refusal, f"{path}.{part}[{name}]")


@pod_rule("K8S-RES-002")
def request_above_limit(pod: Pod) -> Iterator[Problem]:
    """A container does not request more than it may use."""
    for path, resources in resources_of(pod):
        limits = mapping(resources.get("limits"))
        for name, value in mapping(resources.get("requests")).items():
            request, limit = _amount(value), _amount(limits.get(name))
            if request is None or limit is None or _is_exact(str(name)):
                continue
            if request > limit:
                message = f"{name}: the request of {value} is above the limit of {limits[name]}"
                yield Problem(message, f"{path}.requests", f"request at most {limits[name]}")


@pod_rule("K8S-RES-003")
def device_request_differs(pod: Pod) -> Iterator[Problem]:
    """Devices and huge pages can't be overcommitted: request and limit are equal."""
    for path, resources in resources_of(pod):
        limits = mapping(resources.get("limits"))
        for name, value in mapping(resources.get("requests")).items():
            if not _is_exact(str(name)):
                continue
            request, limit = _amount(value), _amount(limits.get(name))
            if name not in limits:
                message = f"{name} is requested without a limit"
                yield Problem(message, f"{path}.limits", f"write limits: {{{name}: {value}}}")
            elif request is not None and limit is not None and request != limit:
                message = f"{name}: request {value} and limit {limits[name]} must be equal"
                yield Problem(message, f"{path}.requests", "write the limit only")


def _is_exact(name: str) -> bool:
    return is_extended(name) or name.startswith("hugepages-")


@pod_rule("K8S-RES-004")
def device_fraction(pod: Pod) -> Iterator[Problem]:
    """Devices come in whole numbers."""
    for path, resources in resources_of(pod):
        for part in ("limits", "requests"):
            for name, value in mapping(resources.get(part)).items():
                amount = _amount(value)
                if is_extended(str(name)) and amount is not None and amount.denominator != 1:
                    message = f"{value} of {shown(str(name))} is not a whole number"
                    yield Problem(message, f"{path}.{part}[{name}]")


@pod_rule("K8S-RES-005")
def huge_pages_alone(pod: Pod) -> Iterator[Problem]:
    """A container with huge pages also says its CPU or memory."""
    for path, resources in resources_of(pod):
        names = {*mapping(resources.get("limits")), *mapping(resources.get("requests"))}
        huge = any(str(name).startswith("hugepages-") for name in names)
        if huge and not names & {"cpu", "memory"}:
            yield Problem("huge pages need cpu or memory beside them", path, "add a memory limit")


@pod_rule("K8S-RES-006", severity="warning")
def memory_in_millis(pod: Pod) -> Iterator[Problem]:
    """Memory has no fractions of a byte: a suffix m is a slip for M or Mi."""
    for path, resources in resources_of(pod):
        for part in ("limits", "requests"):
            for name in ("memory", "ephemeral-storage"):
                value = mapping(resources.get(part)).get(name)
                amount = _amount(value)
                if amount is not None and amount.denominator != 1:
                    message = f"{name} of {value} is a fraction of a byte"
                    yield Problem(message, f"{path}.{part}[{name}]", "write Mi instead of m")
