"""The rule for routes that gateways do not follow to a subset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.istio_trees import (
    VIRTUAL_SERVICE,
    destinations,
    host_in_full,
    in_mesh,
    texts,
)
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest


@graph_rule("K8S-ISTIO-039", kinds=kinds.ISTIO, severity="warning")
def subset_not_followed(graph: Graph) -> Iterator[Problem]:
    """A route of a gateway says itself to which subset of a host it leads.

    A gateway follows the one route, not a second one for the host that it leads to.
    """
    routes = list(graph.of_kind(*VIRTUAL_SERVICE))
    split: dict[str, Manifest] = {}
    for route in routes:
        hosts = {host_in_full(route, host) for host in texts(spec_of(route.tree), "hosts")}
        for path, destination in destinations(route) if in_mesh(route) else ():
            host = host_in_full(route, destination.get("host"))
            if path.startswith("spec.http") and destination.get("subset") and host in hosts:
                split.setdefault(host, route)
    for route in routes if split else ():
        if not texts(spec_of(route.tree), "gateways"):
            continue
        for path, destination in destinations(route):
            other = split.get(host_in_full(route, destination.get("host")))
            if other is None or other is route or destination.get("subset"):
                continue
            message = f"{other.id} splits this host into subsets, which a gateway does not follow"
            detail = (f"the other one is {place(other)}",)
            hint = "write the subsets and weights here, too"
            yield Problem(message, path, hint, route, detail)
