"""Stage `complete`: namespace, standard labels, and the prefix and suffix of names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api.registry import find

if TYPE_CHECKING:
    from k8spatterns.chart import Chart
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.pipeline.model import Build

PART_OF = "app.kubernetes.io/part-of"
MANAGED_BY = "app.kubernetes.io/managed-by"
MANAGER = "k8spatterns"

# Their names say what they define, so that no other is valid.
_NAMED_BY_CONTENT = ("APIService", "CustomResourceDefinition")


def complete(build: Build) -> None:
    """Fill what a chart says of all its objects, where an object does not say it itself."""
    for manifest in build.manifests:
        manifest.written_name = manifest.name
        chart = manifest.source.chart
        if chart is not None:
            _complete(manifest, chart)


def _complete(manifest: Manifest, chart: Chart) -> None:
    metadata = manifest.tree.get("metadata")
    if not isinstance(metadata, dict):
        return  # the check stage says so
    if chart.namespace and "namespace" not in metadata and _namespaced(manifest):
        metadata["namespace"] = chart.namespace
    if manifest.kind not in _NAMED_BY_CONTENT:
        _rename(metadata, chart)
    _merge(metadata, "labels", _labels(chart))
    _merge(metadata, "annotations", chart.annotations)


def _namespaced(manifest: Manifest) -> bool:
    """Say whether the kind lives in namespaces; kinds that nobody knows are taken to."""
    resource = find(manifest.api_version, manifest.kind)
    return resource is None or resource.namespaced


def _rename(metadata: Tree, chart: Chart) -> None:
    if not (chart.name_prefix or chart.name_suffix):
        return
    for key in ("name", "generateName"):
        if isinstance(metadata.get(key), str):
            suffix = chart.name_suffix if key == "name" else ""
            metadata[key] = f"{chart.name_prefix}{metadata[key]}{suffix}"
            return


def _labels(chart: Chart) -> dict[str, str]:
    if not chart.standard_labels:
        return chart.labels
    return {PART_OF: chart.name, MANAGED_BY: MANAGER, **chart.labels}


def _merge(metadata: Tree, key: str, more: dict[str, str]) -> None:
    """Add entries that are not there; what an object says of itself stays."""
    if not more:
        return
    own = metadata.get(key)
    if own is None:
        metadata[key] = dict(more)
    elif isinstance(own, dict):
        metadata[key] = {**own, **{name: text for name, text in more.items() if name not in own}}
