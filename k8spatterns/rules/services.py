"""Rules for Services: ports, types and how traffic gets to the Pods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    checked,
    duplicates,
    items,
    join,
    listed,
    mapping,
    refused,
    spec_of,
    text,
    text_duplicates,
    texts,
    whole,
)
from k8spatterns.syntax.names import dns_label, dns_label_1035, dns_subdomain, label_key, port_name
from k8spatterns.syntax.network import cidr, endpoint_ip, ip, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_ONE_DAY = 86_400
_OUTSIDE = ("LoadBalancer", "NodePort")
_NODE_PORTS = (30_000, 32_767)
_RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges"
_TOPOLOGY = ("service.kubernetes.io/topology-mode", "service.kubernetes.io/topology-aware-hints")


_PORTS = ("spec.clusterIP", "spec.clusterIPs", "spec.ports", "spec.type")


def type_of(spec: Tree) -> str:
    """Return the type of a Service."""
    return text(spec.get("type")) or "ClusterIP"


def is_headless(spec: Tree) -> bool:
    """Say whether a Service has no address; also where clusterIPs alone says so, in vain."""
    return spec.get("clusterIP") == "None" and len(listed(spec.get("clusterIPs"))) <= 1


@object_rule("K8S-SVC-001", kinds=[kinds.SERVICE], looks_at=_PORTS)
def ports_missing(manifest: Manifest) -> Iterator[Problem]:
    """A Service with an address has a port."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("ports")) and not is_headless(spec) and type_of(spec) != "ExternalName":
        yield Problem("a Service needs a port", "spec.ports", "or write clusterIP: None")


@object_rule("K8S-SVC-002", kinds=[kinds.SERVICE], needs=("ports",), looks_at=_PORTS)
def service_port_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Ports of a Service are 1 to 65535; a target may be the name of a port."""
    for index, port in items(spec_of(manifest.tree), "ports"):
        path = f"spec.ports[{index}]"
        refusal = port_number(whole(port.get("port")) or 0)
        if refusal:
            yield Problem(refusal, f"{path}.port")
        refusal = _target(port.get("targetPort"))
        if refusal:
            yield Problem(refusal, f"{path}.targetPort")
        refusal = refused(label_key, port.get("appProtocol"))
        if refusal:
            yield Problem(refusal, f"{path}.appProtocol")


def _target(value: Any) -> str | None:
    number = whole(value)
    if number is not None:
        return port_number(number) if number else None
    return port_name(value) if isinstance(value, str) and value else None


@object_rule("K8S-SVC-003", kinds=[kinds.SERVICE], needs=("ports",), looks_at=_PORTS)
def service_port_name(manifest: Manifest) -> Iterator[Problem]:
    """Where a Service has several ports each has a name of its own."""
    spec = spec_of(manifest.tree)
    several = len(listed(spec.get("ports"))) > 1
    for index, port in items(spec, "ports"):
        name, path = port.get("name"), f"spec.ports[{index}].name"
        if not name and several:
            yield Problem("a port needs a name where there are several", path, "write name: http")
        refusal = refused(dns_label, name or None)
        if refusal:
            yield Problem(refusal, path)
    for index, first, name in text_duplicates(spec, "ports", "name"):
        detail = (f"the other one is spec.ports[{first}]",)
        message = f"two ports are called {shown(name)}"
        yield Problem(message, f"spec.ports[{index}].name", detail=detail)


@object_rule("K8S-SVC-004", kinds=[kinds.SERVICE], needs=("ports",), looks_at=_PORTS)
def service_port_twice(manifest: Manifest) -> Iterator[Problem]:
    """A Service has a port once for each protocol."""
    ports = listed(spec_of(manifest.tree).get("ports"))
    for field, end in (("port", ""), ("nodePort", ".nodePort")):
        for index, first in duplicates(_key(port, field) for port in ports):
            message = f"{field} {ports[index][field]} is taken already"
            detail = (f"by spec.ports[{first}]",)
            yield Problem(message, f"spec.ports[{index}]{end}", detail=detail)


def _key(port: Any, field: str) -> Any:
    number = whole(mapping(port).get(field))
    return (number, text(port.get("protocol")) or "TCP") if number else None


@object_rule("K8S-SVC-005", kinds=[kinds.SERVICE], needs=("type",))
def external_name_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Service of type ExternalName gives a host another name, and has no address."""
    spec = spec_of(manifest.tree)
    if type_of(spec) != "ExternalName":
        return
    host = text(spec.get("externalName")).removesuffix(".")
    refusal = dns_subdomain(host) if host else "externalName is missing"
    if refusal:
        yield Problem(refusal, "spec.externalName", "write the host's name")
    for field in ("clusterIP", "clusterIPs", "ipFamilies", "ipFamilyPolicy"):
        if spec.get(field) not in (None, [], ""):
            path = "spec.clusterIPs" if field == "clusterIP" else f"spec.{field}"
            message = f"a Service of type ExternalName has no {field}"
            yield Problem(message, path, "leave it out")


@object_rule("K8S-SVC-006", kinds=[kinds.SERVICE], needs=("clusterIP",), looks_at=_PORTS)
def headless_outside(manifest: Manifest) -> Iterator[Problem]:
    """A Service that is reached from outside has an address."""
    spec = spec_of(manifest.tree)
    if is_headless(spec) and type_of(spec) in _OUTSIDE:
        message = f"a Service of type {type_of(spec)} can't be headless"
        yield Problem(message, "spec.clusterIPs[0]", "leave clusterIP out")


@object_rule(
    "K8S-SVC-007",
    kinds=[kinds.SERVICE],
    needs=(
        "allocateLoadBalancerNodePorts",
        "annotations",
        "externalTrafficPolicy",
        "healthCheckNodePort",
        "loadBalancerClass",
        "loadBalancerSourceRanges",
        "nodePort",
    ),
)
def fields_of_other_type(manifest: Manifest) -> Iterator[Problem]:
    """Fields for access from outside belong to Services that have it."""
    spec = spec_of(manifest.tree)
    for field, types in _FIELDS_OF_TYPES.items():
        if spec.get(field) not in (None, []) and type_of(spec) not in types:
            yield Problem(*_of_other_type(field, types, spec))
    if spec.get("externalTrafficPolicy") and not _is_reachable(spec):
        yield Problem(*_of_other_type("externalTrafficPolicy", _OUTSIDE, spec))
    yield from _health_check(spec)
    annotated = _RANGES in mapping(manifest.metadata.get("annotations")) and not spec.get(_FIELD)
    if annotated and type_of(spec) != "LoadBalancer":
        message = f"{_RANGES} is for Services of type LoadBalancer"
        yield Problem(message, f"metadata.annotations[{_RANGES}]", "leave it out")
    for index, port in items(spec, "ports"):
        if whole(port.get("nodePort")) and type_of(spec) == "ClusterIP":
            message = f"nodePort is for Services of type {join(_OUTSIDE)}, not {type_of(spec)}"
            yield Problem(message, f"spec.ports[{index}].nodePort")


def _health_check(spec: Tree) -> Iterator[Problem]:
    if whole(spec.get("healthCheckNodePort")) and not _is_checked(spec):
        message = "healthCheckNodePort is for type LoadBalancer with externalTrafficPolicy: Local"
        yield Problem(message, "spec.healthCheckNodePort", "leave it out")


def _is_checked(spec: Tree) -> bool:
    return type_of(spec) == "LoadBalancer" and spec.get("externalTrafficPolicy") == "Local"


def _of_other_type(field: str, types: tuple[str, ...], spec: Tree) -> tuple[str, str, str]:
    message = f"{field} is for Services of type {join(types)}, not {type_of(spec)}"
    return message, f"spec.{_PATHS.get(field, field)}", "leave it out, or change the type"


def _is_reachable(spec: Tree) -> bool:
    return type_of(spec) in _OUTSIDE or (
        type_of(spec) == "ClusterIP" and bool(listed(spec.get("externalIPs")))
    )


_FIELD = "loadBalancerSourceRanges"
# The server's own spelling of these fields in its messages.
_PATHS = {_FIELD: "LoadBalancerSourceRanges"}
_FIELDS_OF_TYPES = {
    "allocateLoadBalancerNodePorts": ("LoadBalancer",),
    "loadBalancerClass": ("LoadBalancer",),
    _FIELD: ("LoadBalancer",),
}


@object_rule("K8S-SVC-008", kinds=[kinds.SERVICE], needs=("selector",))
def service_selector_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Service selects Pods by labels."""
    yield from label_problems(spec_of(manifest.tree).get("selector"), "spec.selector")


@object_rule("K8S-SVC-009", kinds=[kinds.SERVICE], needs=("sessionAffinityConfig",))
def affinity_timeout(manifest: Manifest) -> Iterator[Problem]:
    """A client stays with a Pod for at most a day."""
    spec = spec_of(manifest.tree)
    config = mapping(mapping(spec.get("sessionAffinityConfig")).get("clientIP"))
    seconds, path = whole(config.get("timeoutSeconds")), "spec.sessionAffinityConfig"
    sticky = spec.get("sessionAffinity") == "ClientIP"
    if sticky and seconds is not None and not 0 < seconds <= _ONE_DAY:
        message = f"{seconds} is no timeout; 1 to {_ONE_DAY} is allowed"
        yield Problem(message, f"{path}.clientIP.timeoutSeconds")


@object_rule("K8S-SVC-010", kinds=[kinds.SERVICE], until="1.34")
def service_name_digit(manifest: Manifest) -> Iterator[Problem]:
    """Until Kubernetes 1.34 the name of a Service starts with a letter."""
    refusal = dns_label_1035(manifest.name) if not dns_label(manifest.name) else None
    if refusal:
        yield Problem(refusal, "metadata.name", f"write svc-{manifest.name}")


@object_rule(
    "K8S-SVC-011",
    kinds=[kinds.SERVICE],
    needs=(
        "annotations",
        "externalIPs",
        "healthCheckNodePort",
        "loadBalancerClass",
        "loadBalancerSourceRanges",
    ),
)
def outer_address_invalid(manifest: Manifest) -> Iterator[Problem]:
    """What says how a Service is reached from outside is well-formed."""
    spec = spec_of(manifest.tree)
    for index, address in texts(spec, "externalIPs"):
        path = f"spec.externalIPs[{index}]"
        yield from checked(lambda value: ip(value) or endpoint_ip(value), address, path)
    for index, block in texts(spec, "loadBalancerSourceRanges"):
        yield from checked(cidr, block.strip(), f"spec.{_PATHS[_FIELD]}[{index}]")
    if type_of(spec) == "LoadBalancer":
        yield from checked(label_key, spec.get("loadBalancerClass"), "spec.loadBalancerClass")
    health = whole(spec.get("healthCheckNodePort"))
    if health and _is_checked(spec) and (refusal := port_number(health)):
        yield Problem(refusal, "spec.healthCheckNodePort")
    yield from _annotations(mapping(manifest.metadata.get("annotations")), spec)


def _annotations(annotations: Tree, spec: Tree) -> Iterator[Problem]:
    ranges = text(annotations.get(_RANGES)).strip()
    if ranges and not spec.get(_FIELD):
        for block in ranges.split(","):
            yield from checked(cidr, block.strip(), f"metadata.annotations[{_RANGES}]")
    mode, hints = (annotations.get(key) for key in _TOPOLOGY)
    if mode is not None and hints is not None and mode != hints:
        message = f"the annotations {join(_TOPOLOGY)} say different things"
        yield Problem(message, f"metadata.annotations[{_TOPOLOGY[0]}]", "keep this one only")


@object_rule(
    "K8S-SVC-012", kinds=[kinds.SERVICE], severity="warning", needs=("nodePort",), looks_at=_PORTS
)
def node_port_outside(manifest: Manifest) -> Iterator[Problem]:
    """A nodePort is in the range that the cluster keeps for them, 30000 to 32767 by default."""
    low, high = _NODE_PORTS
    for index, port in items(spec_of(manifest.tree), "ports"):
        number = whole(port.get("nodePort"))
        if number and not low <= number <= high:
            message = f"nodePort {number} is not in the usual range, {low} to {high}"
            yield Problem(message, f"spec.ports[{index}].nodePort", "leave it out")
