"""The rule for the peers that NetworkPolicies name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

_SIDES = (("ingress", "from"), ("egress", "to"))


@graph_rule("K8S-SEL-012", kinds=(kinds.NETWORK_POLICY,), severity="warning")
def peer_selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A peer of a NetworkPolicy is a Pod of the app, where it is in the same namespace."""
    for policy in graph.of_kind(*kinds.NETWORK_POLICY):
        for path, peer in _peers(policy):
            selector = peer.get("podSelector")
            if peer.get("namespaceSelector") is not None or not isinstance(selector, dict):
                continue
            if not any(selector.values()):
                continue
            if not graph.selected(selector, policy.namespace):
                message = "no Pod of this app in the same namespace is selected"
                hint = "select labels of a Pod template; Pods elsewhere need namespaceSelector, too"
                yield Problem(message, f"{path}.podSelector", hint, policy)


def _peers(policy: Manifest) -> Iterator[tuple[str, Tree]]:
    for side, field in _SIDES:
        for number, rule in items(spec_of(policy.tree), side):
            for index, peer in items(rule, field):
                yield f"spec.{side}[{number}].{field}[{index}]", peer
