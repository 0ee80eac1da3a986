"""Rules over several objects of Karmada."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.graph.duplicates import place
from k8spatterns.rules.karmada import CUSTOMIZATION, scripts
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

# The one operation for which Karmada asks every customization.
_SHARED = "dependencyInterpretation"


@graph_rule("K8S-KARMADA-004")
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
