"""Rules for Endpoints and EndpointSlices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    checked,
    duplicates,
    items,
    listed,
    mapping,
    text,
    texts,
    whole,
)
from k8spatterns.syntax.names import (
    dns_label,
    dns_subdomain,
    fully_qualified_domain,
    label_key,
    label_value,
)
from k8spatterns.syntax.network import endpoint_ip, family, ip, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_MOST_ENDPOINTS = 1000
_MOST_ADDRESSES = 100
_MOST_PORTS = 20_000
_MOST_TOPOLOGY = 16
_MOST_HINTS = {"forZones": 8, "forNodes": 8}
_FAMILIES = {"IPv4": 4, "IPv6": 6}


@object_rule("K8S-EP-001", kinds=[kinds.ENDPOINTS], needs=("subsets",))
def subset_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A subset of Endpoints has addresses that can be reached, with names that DNS can have."""
    for index, subset in items(manifest.tree, "subsets"):
        path = f"subsets[{index}]"
        fields = ("addresses", "notReadyAddresses")
        if not any(listed(subset.get(field)) for field in fields):
            yield Problem("a subset needs addresses or notReadyAddresses", path)
        for field in fields:
            for at, address in items(subset, field):
                yield from _address(address, f"{path}.{field}[{at}]")


def _address(address: Tree, path: str) -> Iterator[Problem]:
    yield from checked(_reachable, text(address.get("ip")), f"{path}.ip")
    yield from checked(dns_label, address.get("hostname") or None, f"{path}.hostname")
    yield from checked(dns_subdomain, address.get("nodeName"), f"{path}.nodeName")


def _reachable(address: str) -> str | None:
    return ip(address) or endpoint_ip(address)


@object_rule("K8S-EP-002", kinds=[kinds.ENDPOINTS], needs=("ports",))
def endpoint_port_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A port of Endpoints has a number, and a name where there are several."""
    for index, subset in items(manifest.tree, "subsets"):
        several = len(listed(subset.get("ports"))) > 1
        for at, port in items(subset, "ports"):
            path = f"subsets[{index}].ports[{at}]"
            if several and not text(port.get("name")):
                yield Problem("a port needs a name where there are several", f"{path}.name")
            yield from checked(dns_label, port.get("name") or None, f"{path}.name")
            refusal = port_number(whole(port.get("port")) or 0)
            if refusal:
                yield Problem(refusal, f"{path}.port")
            yield from checked(label_key, port.get("appProtocol"), f"{path}.appProtocol")


@object_rule("K8S-EP-003", kinds=[kinds.ENDPOINT_SLICE], needs=("endpoints",))
def slice_address_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Addresses of an EndpointSlice are of its type, and can be reached."""
    kind = text(manifest.tree.get("addressType"))
    yield from _too_many(manifest.tree, "endpoints", "endpoints", _MOST_ENDPOINTS)
    for index, endpoint in items(manifest.tree, "endpoints"):
        path = f"endpoints[{index}].addresses"
        if not listed(endpoint.get("addresses")):
            yield Problem("an endpoint needs an address", path)
        yield from _too_many(endpoint, "addresses", path, _MOST_ADDRESSES)
        for at, address in texts(endpoint, "addresses"):
            yield from _of_type(kind, address, f"{path}[{at}]", path)


def _of_type(kind: str, address: str, path: str, list_path: str) -> Iterator[Problem]:
    if kind == "FQDN":
        yield from checked(fully_qualified_domain, address, path)
    elif kind in _FAMILIES:
        refusal = ip(address)
        if not refusal and family(address) != _FAMILIES[kind]:
            # The server names the list here, not the address in it.
            yield Problem(f"{shown(address)} is no address of type {kind}", list_path)
            return
        yield from checked(_reachable, address, path)


@object_rule("K8S-EP-004", kinds=[kinds.ENDPOINT_SLICE], needs=("endpoints",))
def slice_endpoint_invalid(manifest: Manifest) -> Iterator[Problem]:
    """What an EndpointSlice says of an endpoint are names, labels and zones."""
    for index, endpoint in items(manifest.tree, "endpoints"):
        path = f"endpoints[{index}]"
        yield from checked(dns_label, endpoint.get("hostname"), f"{path}.hostname")
        yield from checked(dns_subdomain, endpoint.get("nodeName"), f"{path}.nodeName")
        topology = endpoint.get("deprecatedTopology")
        if len(mapping(topology)) > _MOST_TOPOLOGY:
            message = f"{len(mapping(topology))} labels; {_MOST_TOPOLOGY} are allowed"
            yield Problem(message, f"{path}.deprecatedTopology")
        yield from label_problems(topology, f"{path}.deprecatedTopology")
        hints = mapping(endpoint.get("hints"))
        for field, most in _MOST_HINTS.items():
            yield from _hints(hints, field, most, f"{path}.hints.{field}")


def _hints(hints: Tree, field: str, most: int, path: str) -> Iterator[Problem]:
    yield from _too_many(hints, field, path, most)
    check = label_value if field == "forZones" else dns_subdomain
    for index, hint in items(hints, field):
        yield from checked(check, text(hint.get("name")), f"{path}[{index}].name")
    names = [text(hint.get("name")) for _, hint in items(hints, field)]
    for index, _ in duplicates(names):
        message = f"{shown(names[index])} is there already"
        yield Problem(message, f"{path}[{index}].name", "leave it out")


@object_rule("K8S-EP-005", kinds=[kinds.ENDPOINT_SLICE], needs=("ports",))
def slice_port_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Ports of an EndpointSlice have names of their own; one may have none."""
    yield from _too_many(manifest.tree, "ports", "ports", _MOST_PORTS)
    names = []
    for index, port in items(manifest.tree, "ports"):
        path = f"ports[{index}]"
        names.append(text(port.get("name")))
        yield from checked(dns_label, port.get("name") or None, f"{path}.name")
        yield from checked(label_key, port.get("appProtocol"), f"{path}.appProtocol")
    for index, first in duplicates(names):
        message = f"two ports are called {shown(names[index])}"
        yield Problem(message, f"ports[{index}].name", detail=(f"the other one is ports[{first}]",))


def _too_many(tree: Tree, field: str, path: str, most: int) -> Iterator[Problem]:
    count = len(listed(tree.get(field)))
    if count > most:
        yield Problem(f"{count} are too many; {most} are allowed", path)
