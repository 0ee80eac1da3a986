"""Rules for what containers, and Pods as a whole, request and may use."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.pod_parts import RESOURCES
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, mapping, text
from k8spatterns.syntax import quantity
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.resources import is_extended, resource_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

PARTS = ("limits", "requests")
_HUGE_PAGES = "hugepages-"
_NEEDS = (*PARTS, "overhead")
_RESIZED = ("cpu", "memory")


@lru_cache(maxsize=1)
def resources_of(pod: Pod) -> tuple[tuple[str, Tree], ...]:
    """Return (path, resources) of every container, of the Pod, and of its overhead."""
    found = []
    for container in pod.containers:
        resources = container.tree.get("resources")
        if isinstance(resources, dict):
            found.append((f"{container.path}.resources", resources))
    own, overhead = pod.spec.get("resources"), pod.spec.get("overhead")
    if isinstance(own, dict):
        found.append((f"{pod.path}.resources", own))
    if isinstance(overhead, dict):  # the server reads it as limits, and names it so
        found.append((f"{pod.path}.overhead", {"limits": overhead}))
    return tuple(found)


def amount_of(value: Any) -> Fraction | None:
    """Return the amount of a quantity; null is 0, and None is for what is no quantity."""
    return quantity.amount_of(0 if value is None else value)


def amounts_of(resources: Tree, path: str) -> Iterator[tuple[str, str, Fraction | None, Any]]:
    """Yield (name, path, amount, value) of every resource."""
    for part in PARTS:
        for name, value in mapping(resources.get(part)).items():
            yield str(name), f"{path}.{part}[{name}]", amount_of(value), value


@pod_rule("K8S-RES-001", needs=_NEEDS, looks_at=RESOURCES)
def resource_unknown(pod: Pod) -> Iterator[Problem]:
    """A resource is a standard one, huge pages, or a device's with its domain."""
    for path, resources in resources_of(pod):
        of_pod = path == f"{pod.path}.resources"
        for name, where, _, _ in amounts_of(resources, path):
            refusal = _pod_resource(name) if of_pod else resource_name(name)
            if refusal:
                yield Problem(refusal, where)


def _pod_resource(name: str) -> str | None:
    if name in _RESIZED or name.startswith(_HUGE_PAGES):
        return None
    return f"{shown(name)} is not shared by a whole Pod: only cpu, memory and huge pages are"


@pod_rule("K8S-RES-002", needs=("requests",), looks_at=RESOURCES)
def request_above_limit(pod: Pod) -> Iterator[Problem]:
    """A container does not request more than it may use."""
    for path, resources in resources_of(pod):
        limits = mapping(resources.get("limits"))
        for name, value in mapping(resources.get("requests")).items() if limits else ():
            if name not in limits or _is_exact(str(name)):
                continue
            request, limit = amount_of(value), amount_of(limits[name])
            if request is not None and limit is not None and request > limit:
                message = f"{name}: the request of {value} is above the limit of {limits[name]}"
                yield Problem(message, f"{path}.requests", f"request at most {limits[name]}")


@pod_rule("K8S-RES-003", needs=("requests",), looks_at=RESOURCES)
def device_request_differs(pod: Pod) -> Iterator[Problem]:
    """Devices and huge pages can't be overcommitted: request and limit are equal."""
    for path, resources in resources_of(pod):
        limits = mapping(resources.get("limits"))
        for name, value in mapping(resources.get("requests")).items():
            if not _is_exact(str(name)):
                continue
            request, limit = amount_of(value), amount_of(limits.get(name))
            if name not in limits:
                message = f"{name} is requested without a limit"
                yield Problem(message, f"{path}.limits", f"write limits: {{{name}: {value}}}")
            elif request is not None and limit is not None and request != limit:
                message = f"{name}: request {value} and limit {limits[name]} must be equal"
                yield Problem(message, f"{path}.requests", "write the limit only")


def _is_exact(name: str) -> bool:
    return is_extended(name) or name.startswith(_HUGE_PAGES)


@pod_rule("K8S-RES-004", needs=_NEEDS, looks_at=RESOURCES)
def device_fraction(pod: Pod) -> Iterator[Problem]:
    """Devices come in whole numbers, and huge pages in whole pages."""
    for path, resources in resources_of(pod):
        for name, where, amount, value in amounts_of(resources, path):
            if is_extended(name) and amount is not None and amount.denominator != 1:
                yield Problem(f"{value} of {shown(name)} is not a whole number", where)
            elif name.startswith(_HUGE_PAGES) and amount is not None:
                size = parse_quantity(name.removeprefix(_HUGE_PAGES))
                if size and size > 0 and amount % size:
                    yield Problem(f"{value} are no whole pages of {name}", where)


@pod_rule("K8S-RES-005", needs=_NEEDS, looks_at=RESOURCES)
def huge_pages_alone(pod: Pod) -> Iterator[Problem]:
    """A container with huge pages also says its CPU or memory."""
    for path, resources in resources_of(pod):
        names = {*mapping(resources.get("limits")), *mapping(resources.get("requests"))}
        huge = any(str(name).startswith(_HUGE_PAGES) for name in names)
        if huge and not names & {"cpu", "memory"}:
            yield Problem("huge pages need cpu or memory beside them", path, "add a memory limit")


@pod_rule("K8S-RES-006", severity="warning", needs=PARTS, looks_at=RESOURCES)
def memory_in_millis(pod: Pod) -> Iterator[Problem]:
    """Memory has no fractions of a byte: a suffix m is a slip for M or Mi."""
    for path, resources in resources_of(pod):
        for name, where, amount, value in amounts_of(resources, path):
            byte = name in ("memory", "ephemeral-storage")
            if byte and amount is not None and amount.denominator != 1:
                message = f"{name} of {value} is a fraction of a byte"
                yield Problem(message, where, "write Mi instead of m")


@pod_rule("K8S-RES-007", needs=("resizePolicy",))
def resize_policy_invalid(pod: Pod) -> Iterator[Problem]:
    """A resize policy is about CPU or memory, once, and restarts what may be restarted."""
    for container in pod.containers:
        path, seen = f"{container.path}.resizePolicy", set[str]()
        never = pod.spec.get("restartPolicy") == "Never" and not container.tree.get("restartPolicy")
        for index, policy in items(container.tree, "resizePolicy"):
            name, restart = text(policy.get("resourceName")), text(policy.get("restartPolicy"))
            if name in seen:
                yield Problem(f"the policy of {name} is written already", f"{path}[{index}]")
            seen.add(name)
            if name not in _RESIZED:
                yield Problem(f"{shown(name)} can't be resized; cpu and memory can", path)
            if not restart:
                yield Problem("restartPolicy is missing", path, "write NotRequired")
            elif never and restart == "RestartContainer":
                message = "a Pod with restartPolicy Never can't restart a container"
                yield Problem(message, path, "write restartPolicy: NotRequired")
