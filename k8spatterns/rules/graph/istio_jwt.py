"""The rule for routes by the claims of a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.mesh_names import gateway_of
from k8spatterns.graph.selectors import matches_labels
from k8spatterns.rules import kinds
from k8spatterns.rules.graph.istio_gateways import gateway_pods
from k8spatterns.rules.graph.istio_mesh import root_namespace
from k8spatterns.rules.istio_trees import GATEWAY, VIRTUAL_SERVICE, texts
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest

_CLAIM = "@request.auth.claims"
_AUTHENTICATION = ("security.istio.io", "RequestAuthentication")


@graph_rule("K8S-ISTIO-044", kinds=kinds.ISTIO)
def claims_unchecked(graph: Graph) -> Iterator[Problem]:
    """Where a route asks for a claim of a token, the gateway's Pods check tokens."""
    for route in graph.of_kind(*VIRTUAL_SERVICE):
        path = next(_claims(route), "")
        for name in texts(spec_of(route.tree), "gateways") if path else ():
            meant = gateway_of(name, route.namespace)
            gateway = graph.find(*GATEWAY, *meant) if meant else None
            pods = gateway_pods(graph, gateway) if gateway is not None else []
            unchecked = [pod for pod in pods if not _is_checked(graph, pod)]
            if unchecked:
                message = f"no RequestAuthentication is for {unchecked[0].manifest.id}, so that "
                hint = f"add one in {unchecked[0].manifest.namespace or 'its namespace'}"
                yield Problem(f"{message}no request has claims", path, hint, route)
                break


def _claims(route: Manifest) -> Iterator[str]:
    """Yield the paths of matches that ask for a claim."""
    for number, rule in items(spec_of(route.tree), "http"):
        for index, match in items(rule, "match"):
            for field in ("headers", "withoutHeaders"):
                for key in mapping(match.get(field)):
                    if str(key).startswith(_CLAIM):
                        yield f"spec.http[{number}].match[{index}].{field}"


def _is_checked(graph: Graph, pod: Pod) -> bool:
    spaces = (pod.manifest.namespace, root_namespace(graph))
    return any(
        policy.namespace in spaces
        and matches_labels(
            mapping(mapping(spec_of(policy.tree).get("selector")).get("matchLabels")), pod.labels
        )
        for policy in graph.of_kind(*_AUTHENTICATION)
    )
