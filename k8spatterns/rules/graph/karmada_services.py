"""The rule for Services that differ from cluster to cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

_KINDS = ("OverridePolicy", "ClusterOverridePolicy")
# What the clusters of one mesh must have in common.
_COMMON = ("/spec/type", "/spec/ports", "/spec/clusterIP")


@graph_rule("K8S-ISTIO-053", kinds=kinds.KARMADA, severity="warning")
def service_differs(graph: Graph) -> Iterator[Problem]:
    """A Service of a mesh over several clusters has the same type and ports in all of them."""
    for reference in graph.referring(*_KINDS):
        if reference.kind != "Service" or not reference.path.startswith("spec.resourceSelectors"):
            continue
        for path, changed in _changes(reference.source):
            if changed.startswith(_COMMON):
                message = f"Service/{reference.name} gets another {changed} in some clusters"
                hint = "make it the same in all: clients of one cluster use Pods of others"
                yield Problem(message, path, hint, reference.source)


def _changes(policy: Manifest) -> Iterator[tuple[str, str]]:
    """Yield (path, JSON pointer) of every field that a policy changes."""
    for number, rule in items(spec_of(policy.tree), "overrideRules"):
        overriders = mapping(rule.get("overriders"))
        for index, change in items(overriders, "plaintext"):
            path = f"spec.overrideRules[{number}].overriders.plaintext[{index}].path"
            yield path, text(change.get("path"))
