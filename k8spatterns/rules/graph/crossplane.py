"""The rule for what Crossplane's compositions compose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

_GROUP = "apiextensions.crossplane.io"


@graph_rule("K8S-REF-014", kinds=kinds.CROSSPLANE)
def composed_kind_missing(graph: Graph) -> Iterator[Problem]:
    """A Composition is for a version that the definition of its kind has."""
    defined: dict[tuple[str, str], Manifest] = {}
    for definition in graph.of_kind(_GROUP, "CompositeResourceDefinition"):
        spec = spec_of(definition.tree)
        kind = text(mapping(spec.get("names")).get("kind"))
        defined[text(spec.get("group")), kind] = definition
    for composition in graph.of_kind(_GROUP, "Composition") if defined else ():
        wanted = mapping(spec_of(composition.tree).get("compositeTypeRef"))
        group, _, version = text(wanted.get("apiVersion")).partition("/")
        found = defined.get((group, text(wanted.get("kind"))))
        if found is None:
            continue
        versions = [text(each.get("name")) for _, each in items(spec_of(found.tree), "versions")]
        if version not in versions:
            message = f"{found.id} has no version {version}; it has: {join(versions)}"
            path = "spec.compositeTypeRef.apiVersion"
            yield Problem(message, path, "name one of them", composition)
