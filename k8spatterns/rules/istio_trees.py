"""Reading Istio's objects for rules: hosts in full, destinations, matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.mesh_names import MESH, full_host
from k8spatterns.rules.values import items, listed, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def services_by_host(graph: Graph) -> dict[str, Manifest]:
    """Return the Services by their hosts, in full."""
    services = graph.of_kind("", "Service")
    return {full_host(service.name, service.namespace): service for service in services}
