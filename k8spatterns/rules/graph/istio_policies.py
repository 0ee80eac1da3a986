"""The rule for namespaces that authorization policies name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.places import declared
from k8spatterns.rules.istio_trees import texts
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph

_POLICY = ("security.istio.io", "AuthorizationPolicy")


@graph_rule("K8S-ISTIO-054", kinds=kinds.ISTIO, severity="warning")
def namespace_unknown(graph: Graph) -> Iterator[Problem]:
    """An authorization policy names namespaces of the app, where the app has any."""
    policies = list(graph.of_kind(*_POLICY))
    names = {space.name for space in graph.of_kind("", "Namespace")} if policies else set()
    for policy in policies if names else ():
        for number, rule in items(spec_of(policy.tree), "rules"):
            for index, origin in items(rule, "from"):
                source = mapping(origin.get("source"))
                for field in ("namespaces", "notNamespaces"):
                    for at, wanted in enumerate(texts(source, field)):
                        if not _is_known(graph, names, wanted):
                            message = f"this app has no namespace {shown(wanted)}"
                            hint = f"or {declared(policy, f'Namespace/{wanted}')}"
                            path = f"spec.rules[{number}].from[{index}].source.{field}[{at}]"
                            yield Problem(message, path, hint, policy)


def _is_known(graph: Graph, names: set[str], wanted: str) -> bool:
    if graph.declared_external("Namespace", "", wanted):
        return True
    if wanted.startswith("*"):
        return any(name.endswith(wanted[1:]) for name in names)
    if wanted.endswith("*"):
        return any(name.startswith(wanted[:-1]) for name in names)
    return wanted in names
