"""Stage `order`: what others need comes first, else the order in which it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest
    from k8spatterns.pipeline.model import Build

# Namespaces and definitions come before everything, whoever refers to them.
_FIRST = {"Namespace": 0, "CustomResourceDefinition": 1}
_LATER = 2


def order(build: Build) -> None:
    """Sort the manifests: Namespaces, CRDs, then by dependency, then as written."""
    manifests = _by_dependency(build.manifests, build.graph) if build.graph else build.manifests
    build.manifests = sorted(manifests, key=lambda manifest: _FIRST.get(manifest.kind, _LATER))


def _by_dependency(manifests: list[Manifest], graph: Graph) -> list[Manifest]:
    """Put each object behind those that it refers to; a circle keeps the written order."""
    needs: dict[int, list[Manifest]] = {}
    for reference in graph.references:
        if reference.target is not None:
            needs.setdefault(id(reference.source), []).append(reference.target)
    ordered: list[Manifest] = []
    seen: set[int] = set()
    for manifest in manifests:
        _visit(manifest, needs, seen, ordered)
    return ordered


def _visit(
    root: Manifest, needs: dict[int, list[Manifest]], seen: set[int], ordered: list[Manifest]
) -> None:
    """Append what `root` needs, then `root`; a stack, as chains of references may be long."""
    if id(root) in seen:
        return
    seen.add(id(root))
    stack = [(root, iter(needs.get(id(root), ())))]
    while stack:
        manifest, rest = stack[-1]
        needed = next((other for other in rest if id(other) not in seen), None)
        if needed is None:
            ordered.append(manifest)
            stack.pop()
        else:
            seen.add(id(needed))
            stack.append((needed, iter(needs.get(id(needed), ()))))
