"""Stage `link`: finds every reference between objects, and rewrites names that were prefixed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph import Graph, Reference
from k8spatterns.graph.references import Found, references_of

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest
    from k8spatterns.pipeline.model import Build

Renamed = dict[tuple[int, str, str, str], str]  # chart, group, kind, written name


def link(build: Build) -> None:
    """Build the graph."""
    graph = build.graph = Graph(build.manifests, build.options.external)
    if build.options.isolated:
        return
    renamed = _renamed(build.manifests)
    for manifest in build.manifests:
        for found in references_of(manifest, graph.pod(manifest)):
            _rewrite(found, manifest, renamed)
            graph.references.append(_reference(graph, manifest, found))


def _renamed(manifests: list[Manifest]) -> Renamed:
    return {
        (id(manifest.source.chart), manifest.group, manifest.kind, manifest.written_name): (
            manifest.name
        )
        for manifest in manifests
        if manifest.written_name and manifest.written_name != manifest.name
    }


def _rewrite(found: Found, manifest: Manifest, renamed: Renamed) -> None:
    """Let a reference follow the object of its own chart that was renamed."""
    if renamed and not found.name:
        chart = id(manifest.source.chart)
        key = (chart, found.group, found.kind, found.holder[found.key])
        found.holder[found.key] = renamed.get(key, found.holder[found.key])


def _reference(graph: Graph, manifest: Manifest, found: Found) -> Reference:
    name = found.name or found.holder[found.key]
    target = graph.find(found.group, found.kind, found.namespace, name)
    return Reference(
        manifest,
        found.path,
        found.group,
        found.kind,
        found.namespace,
        name,
        target,
        found.optional,
        found.keys,
        found.port,
        found.holder,
    )
