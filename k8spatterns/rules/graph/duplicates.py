"""Rules for objects that are there more than once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, graph_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest


@graph_rule("K8S-APP-001")
def same_name(graph: Graph) -> Iterator[Problem]:
    """An object has a name that no other of its kind has in the namespace."""
    for manifest in graph.manifests:
        first = graph.first(manifest)
        if first is manifest or not manifest.kind or not manifest.metadata.get("name"):
            continue
        message = f"{manifest.id} is there already"
        detail = (f"the other one is {place(first)}",)
        hint = "rename one, or leave it out"
        yield Problem(message, "metadata.name", hint, manifest, detail)


def place(manifest: Manifest) -> str:
    """Return where an object was written: its construct and the user's line."""
    origin = f" at {manifest.source.origin}" if manifest.source.origin else ""
    return f"{manifest.source.construct}{origin}"
