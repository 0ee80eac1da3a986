"""Rules for objects that are there more than once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.graph.places import place
from k8spatterns.rules.rule import Problem, graph_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph


@graph_rule("K8S-APP-001")
def same_name(graph: Graph) -> Iterator[Problem]:
    """An object has a name that no other of its kind has in the namespace."""
    for manifest in graph.repeated:
        first = graph.first(manifest)
        if not manifest.kind or not manifest.metadata.get("name"):
            continue
        message = f"{manifest.id} is there already"
        detail = (f"the other one is {place(first)}",)
        hint = "rename one, or leave it out"
        yield Problem(message, "metadata.name", hint, manifest, detail)
