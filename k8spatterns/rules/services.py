"""Rules for Services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    duplicates,
    items,
    join,
    listed,
    mapping,
    refused,
    spec_of,
    text,
    text_duplicates,
    whole,
)
from k8spatterns.syntax.names import dns_label, dns_label_1035, dns_subdomain, label_key, port_name
from k8spatterns.syntax.network import ip, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_ONE_DAY = 86_400
_OUTSIDE = ("LoadBalancer", "NodePort")


def _type(spec: Tree) -> str:
    return text(spec.get("type")) or "ClusterIP"


def _headless(spec: Tree) -> bool:
    return spec.get("clusterIP") == "None"


@object_rule("K8S-SVC-001", kinds=[kinds.SERVICE])
def ports_missing(manifest: Manifest) -> Iterator[Problem]:
    """A Service with an address has a port."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("ports")) and not _headless(spec) and _type(spec) != "ExternalName":
        yield Problem("a Service needs a port", "spec.ports", "or write clusterIP: None")


@object_rule("K8S-SVC-002", kinds=[kinds.SERVICE])
def service_port_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Ports of a Service are 1 to 65535; a target may be the name of a port."""
    for index, port in items(spec_of(manifest.tree), "ports"):
        path = f"spec.ports[{index}]"
        number = whole(port.get("port"))
        refusal = port_number(number) if number is not None else None
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


@object_rule("K8S-SVC-003", kinds=[kinds.SERVICE])
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


@object_rule("K8S-SVC-004", kinds=[kinds.SERVICE])
def service_port_twice(manifest: Manifest) -> Iterator[Problem]:
    """A Service has a port once for each protocol."""
    ports = listed(spec_of(manifest.tree).get("ports"))
    for field in ("port", "nodePort"):
        for index, first in duplicates(_key(port, field) for port in ports):
            message = f"{field} {ports[index][field]} is taken already"
            detail = (f"by spec.ports[{first}]",)
            yield Problem(message, f"spec.ports[{index}]", detail=detail)


def _key(port: Any, field: str) -> Any:
    number = whole(mapping(port).get(field))
    return (number, text(port.get("protocol")) or "TCP") if number else None


@object_rule("K8S-SVC-005", kinds=[kinds.SERVICE])
def external_name_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Service of type ExternalName gives a host another name, and has no address."""
    spec = spec_of(manifest.tree)
    if _type(spec) != "ExternalName":
        return
    host = text(spec.get("externalName")).removesuffix(".")
    refusal = dns_subdomain(host) if host else "externalName is missing"
    if refusal:
        yield Problem(refusal, "spec.externalName", "write the host's name")
    if text(spec.get("clusterIP")):
        message = "a Service of type ExternalName has no clusterIP"
        yield Problem(message, "spec.clusterIP", "leave it out")


@object_rule("K8S-SVC-006", kinds=[kinds.SERVICE])
def headless_outside(manifest: Manifest) -> Iterator[Problem]:
    """A Service that is reached from outside has an address."""
    spec = spec_of(manifest.tree)
    if _headless(spec) and _type(spec) in _OUTSIDE:
        message = f"a Service of type {_type(spec)} can't be headless"
        yield Problem(message, "spec.clusterIPs[0]", "leave clusterIP out")
    elif text(spec.get("clusterIP")) and not _headless(spec):
        refusal = ip(spec["clusterIP"])
        if refusal:
            yield Problem(refusal, "spec.clusterIPs[0]", "leave clusterIP out, or write None")


@object_rule("K8S-SVC-007", kinds=[kinds.SERVICE])
def fields_of_other_type(manifest: Manifest) -> Iterator[Problem]:
    """Fields for access from outside belong to Services that have it."""
    spec = spec_of(manifest.tree)
    for field, types in _FIELDS_OF_TYPES.items():
        if spec.get(field) not in (None, "", []) and _type(spec) not in types:
            if field == "externalTrafficPolicy" and listed(spec.get("externalIPs")):
                continue
            message = f"{field} is for Services of type {join(types)}, not {_type(spec)}"
            yield Problem(message, f"spec.{field}", "leave it out, or change the type")
    for index, port in items(spec, "ports"):
        if whole(port.get("nodePort")) and _type(spec) not in _OUTSIDE:
            message = f"nodePort is for Services of type {join(_OUTSIDE)}, not {_type(spec)}"
            yield Problem(message, f"spec.ports[{index}].nodePort")


_FIELDS_OF_TYPES = {
    "allocateLoadBalancerNodePorts": ("LoadBalancer",),
    "externalTrafficPolicy": _OUTSIDE,
    "loadBalancerClass": ("LoadBalancer",),
    "loadBalancerSourceRanges": ("LoadBalancer",),
}


@object_rule("K8S-SVC-008", kinds=[kinds.SERVICE])
def service_selector_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Service selects Pods by labels."""
    yield from label_problems(spec_of(manifest.tree).get("selector"), "spec.selector")


@object_rule("K8S-SVC-009", kinds=[kinds.SERVICE])
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
