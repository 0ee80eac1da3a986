"""The rule for names of ports in the mesh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.istio_trees import (
    DESTINATION_RULE,
    VIRTUAL_SERVICE,
    destinations,
    host_in_full,
    says_protocol,
    services_by_host,
)
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest


@graph_rule("K8S-ISTIO-006", kinds=kinds.MESH, severity="warning")
def port_name(graph: Graph) -> Iterator[Problem]:
    """A port of a Service in the mesh says its protocol."""
    for service in _meshed(graph):
        for index, port in items(spec_of(service.tree), "ports"):
            name = text(port.get("name"))
            if says_protocol(port):
                continue
            what = f"the name {shown(name)} says no protocol" if name else "the port has no name"
            message = f"{what}, so the proxy has to guess it"
            hint = f'name it such as "http{"-" if name else ""}{name}", or write appProtocol'
            yield Problem(message, f"spec.ports[{index}].name", hint, service)


def _meshed(graph: Graph) -> Iterator[Manifest]:
    """Yield the Services whose clients or Pods have a proxy, as far as the app says so."""
    namespaces = {space.name for space in graph.of_kind("", "Namespace") if _injects(space)}
    hosts = set(_routed(graph))
    if not namespaces and not hosts:
        return
    for host, service in services_by_host(graph).items():
        if service.namespace in namespaces or host in hosts:
            yield service


def _injects(namespace: Manifest) -> bool:
    labels = mapping(namespace.metadata.get("labels"))
    return labels.get("istio-injection") == "enabled" or bool(
        labels.get("istio.io/rev") or labels.get("istio.io/dataplane-mode")
    )


def _routed(graph: Graph) -> Iterator[str]:
    """Yield the hosts that Istio's objects are about."""
    for rule in graph.of_kind(*DESTINATION_RULE):
        yield host_in_full(rule, spec_of(rule.tree).get("host"))
    for route in graph.of_kind(*VIRTUAL_SERVICE):
        yield from (host_in_full(route, place.get("host")) for _, place in destinations(route))
