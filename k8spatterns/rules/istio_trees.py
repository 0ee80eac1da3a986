"""Reading Istio's objects for rules: hosts in full, destinations, matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from k8spatterns.graph.mesh_names import MESH, full_host
from k8spatterns.rules.values import items, listed, mapping, spec_of, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

GROUP = "networking.istio.io"
VIRTUAL_SERVICE = (GROUP, "VirtualService")
DESTINATION_RULE = (GROUP, "DestinationRule")
GATEWAY = (GROUP, "Gateway")
PEER_AUTHENTICATION = ("security.istio.io", "PeerAuthentication")
PROTOCOLS = ("http", "tls", "tcp")


def destinations(route: Manifest) -> Iterator[tuple[str, Tree]]:
    """Yield (path, destination) of everything that a VirtualService sends somewhere."""
    spec = spec_of(route.tree)
    for protocol in PROTOCOLS:
        for number, rule in items(spec, protocol):
            where = f"spec.{protocol}[{number}]"
            for index, share in items(rule, "route"):
                yield f"{where}.route[{index}].destination", mapping(share.get("destination"))
            for index, mirror in items(rule, "mirrors"):
                yield f"{where}.mirrors[{index}].destination", mapping(mirror.get("destination"))
            if isinstance(rule.get("mirror"), dict):
                yield f"{where}.mirror", rule["mirror"]


def texts(tree: Any, field: str) -> list[str]:
    """Return the texts of a list."""
    return [item for item in listed(mapping(tree).get(field)) if isinstance(item, str)]


def in_mesh(route: Manifest) -> bool:
    """Say whether the proxies of Pods follow a VirtualService."""
    gateways = texts(spec_of(route.tree), "gateways")
    return not gateways or MESH in gateways


def host_in_full(holder: Manifest, host: Any) -> str:
    """Return a host that an object names, in full."""
    return full_host(text(host), holder.namespace)


def rules_by_host(graph: Graph) -> dict[str, list[Manifest]]:
    """Return the DestinationRules by the host that they are for, in full."""
    found: dict[str, list[Manifest]] = {}
    for rule in graph.of_kind(*DESTINATION_RULE):
        host = host_in_full(rule, spec_of(rule.tree).get("host"))
        found.setdefault(host, []).append(rule)
    return found


_hosts: WeakKeyDictionary[Graph, dict[str, Manifest]] = WeakKeyDictionary()


def services_by_host(graph: Graph) -> dict[str, Manifest]:
    """Return the Services by their hosts, in full."""
    if graph not in _hosts:
        services = graph.of_kind("", "Service")
        _hosts[graph] = {full_host(each.name, each.namespace): each for each in services}
    return _hosts[graph]


def traffic_of(match: Any) -> str:
    """Return what tells requests apart in a match, without the match's name."""
    tree = mapping(match)
    return repr(sorted((key, repr(value)) for key, value in tree.items() if key != "name"))


_NAMES = frozenset(
    {"grpc", "hbone", "http", "http2", "https", "mongo", "mysql", "redis", "tcp", "tls", "udp"}
)
# Of these, Istio knows by the number that the server speaks first, so that they are TCP.
_KNOWN_NUMBERS = frozenset({25, 53, 3306, 27017})


def says_protocol(port: Tree) -> bool:
    """Say whether a Service's port says its protocol: by field, by name or by number."""
    if port.get("appProtocol") or port.get("protocol") in ("UDP", "SCTP"):
        return True
    protocol = text(port.get("name")).lower().partition("-")[0]
    return protocol in _NAMES or whole(port.get("port")) in _KNOWN_NUMBERS


def services_of(graph: Graph) -> Mapping[int, list[Manifest]]:
    """Return the Services that select a Pod, by the Pod's identity."""
    if graph not in _selecting:
        found: dict[int, list[Manifest]] = {}
        for service in graph.of_kind("", "Service"):
            selector = mapping(spec_of(service.tree).get("selector"))
            if selector:
                for pod in graph.selected({"matchLabels": selector}, service.namespace):
                    found.setdefault(id(pod), []).append(service)
        _selecting[graph] = found
    return _selecting[graph]


_selecting: WeakKeyDictionary[Graph, dict[int, list[Manifest]]] = WeakKeyDictionary()
