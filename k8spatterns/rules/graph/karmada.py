"""Rules over several objects of Karmada."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.karmada import CUSTOMIZATION, PROPAGATION, scripts
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import mapping, spec_of, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

# The one operation for which Karmada asks every customization.
_SHARED = "dependencyInterpretation"


@graph_rule("K8S-KARMADA-004", kinds=kinds.KARMADA)
def customized_twice(graph: Graph) -> Iterator[Problem]:
    """One customization says how an operation treats a kind.

    Karmada's webhook refuses a second one; only dependencies are collected from all of them.
    """
    seen: dict[tuple[str, str, str], Manifest] = {}
    for manifest in graph.of_kind(*CUSTOMIZATION[0]):
        target = mapping(spec_of(manifest.tree).get("target"))
        version, kind = text(target.get("apiVersion")), text(target.get("kind"))
        for operation, _ in scripts(manifest):
            first = seen.setdefault((version, kind, operation), manifest)
            if first is not manifest and operation != _SHARED:
                message = f"{first.id} has a script for {operation} of {kind} ({version}) already"
                detail = (f"the first is {place(first)}",)
                path, hint = f"spec.customizations.{operation}", "keep one of the scripts"
                yield Problem(message, path, hint, manifest, detail)


@graph_rule("K8S-KARMADA-005", kinds=kinds.KARMADA, severity="warning")
def propagated_twice(graph: Graph) -> Iterator[Problem]:
    """One policy says where an object goes.

    Of two that name it with the same priority Karmada follows the one whose name comes first.
    """
    seen: dict[tuple[int, str, int], Manifest] = {}
    for reference in graph.referring(*(kind for _, kind in PROPAGATION)):
        policy, target = reference.source, reference.target
        if target is None or (policy.group, policy.kind) not in PROPAGATION:
            continue
        if not reference.path.startswith("spec.resourceSelectors"):
            continue
        priority = whole(spec_of(policy.tree).get("priority")) or 0
        first = seen.setdefault((id(target), policy.kind, priority), policy)
        if first is not policy:
            message = f"{target.id} is selected by {first.id} too, and both have the same priority"
            detail = (f"the other one is {place(first)}",)
            hint = "select it once, or give one of the policies a higher priority"
            yield Problem(message, reference.path, hint, policy, detail)
