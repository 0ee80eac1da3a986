"""The rule for ports of Services that others name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, spec_of, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest


@graph_rule("K8S-REF-005")
def port_missing(graph: Graph) -> Iterator[Problem]:
    """What leads to a Service of the app names a port that the Service has."""
    for reference in graph.references:
        target = reference.target
        if reference.port is None or target is None or target.kind != "Service":
            continue
        path, wanted = reference.port
        ports = _ports(target)
        if wanted not in ports and (ports or not _elsewhere(target)):
            has = join(map(str, ports))
            message = f"Service/{target.name} has no port {wanted}; it has: {has}"
            yield Problem(message, path, "name one of them", reference.source)


def _ports(service: Manifest) -> list[Any]:
    ports = [port for _, port in items(spec_of(service.tree), "ports")]
    numbers = [whole(port.get("port")) for port in ports]
    return [value for value in (*numbers, *(text(port.get("name")) for port in ports)) if value]


def _elsewhere(service: Manifest) -> bool:
    """Say whether a Service stands for a host outside, which may have any port."""
    return spec_of(service.tree).get("type") == "ExternalName"
