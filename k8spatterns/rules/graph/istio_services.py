"""Rules for several Services of one workload in the mesh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.istio_mesh import in_mesh, uses_istio
from k8spatterns.rules.istio_trees import services_of
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, spec_of, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree


def _shared(graph: Graph) -> Iterator[tuple[Manifest, list[tuple[Manifest, Tree]]]]:
    """Yield each Deployment in the mesh with the ports of its Services, where it has several."""
    if not uses_istio(graph):
        return
    selecting = services_of(graph)
    for deployment in graph.of_kind(*kinds.DEPLOYMENT):
        pod = graph.pod(deployment)
        services = selecting.get(id(pod), []) if pod is not None else []
        if pod is not None and len(services) > 1 and in_mesh(graph, pod):
            yield (
                deployment,
                [
                    (service, port)
                    for service in services
                    for _, port in items(spec_of(service.tree), "ports")
                ],
            )


@graph_rule("K8S-ISTIO-036", kinds=kinds.MESH, severity="warning")
def protocols_differ(graph: Graph) -> Iterator[Problem]:
    """Services of one workload in the mesh have the same protocol on a port."""
    for deployment, ports in _shared(graph):
        first: dict[Any, tuple[Any, Manifest]] = {}
        for service, port in ports:
            protocol = port.get("protocol") or "TCP"
            known, other = first.setdefault(whole(port.get("port")), (protocol, service))
            if known != protocol:
                message = (
                    f"{service.id} has {protocol} on port {port.get('port')}, "
                    f"{other.id} has {known}: the proxy listens for one of them"
                )
                hint = "give one of the Services another port"
                yield Problem(message, "metadata.name", hint, deployment)


@graph_rule("K8S-ISTIO-035", kinds=kinds.MESH, severity="warning")
def target_ports_differ(graph: Graph) -> Iterator[Problem]:
    """Services of one workload in the mesh lead to a target port from the same port."""
    for deployment, ports in _shared(graph):
        found: dict[str, dict[Any, Manifest]] = {}
        for service, port in ports:
            target = str(port.get("targetPort") or port.get("port"))
            found.setdefault(target, {}).setdefault(whole(port.get("port")), service)
        for target, numbers in found.items():
            if len(numbers) > 1:
                listed = join(f"{each.id} port {number}" for number, each in numbers.items())
                message = f"several ports lead to the target port {target}: {listed}"
                hint = "use the same port in all of them"
                yield Problem(message, "metadata.name", hint, deployment)
