"""Invariant: whatever changes, the API server lets the new objects replace the old ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.api.registry import class_of
from k8spatterns.graph.graph import key_of
from k8spatterns.testing.invariants.problems import Problem, refuse
from k8spatterns.testing.invariants.replaced import is_replaced
from k8spatterns.testing.paths import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest
    from k8spatterns.testing.rendered import Rendered

_LONGEST = 100  # characters of a value in a message
_KEPT = ("data", "binaryData", "stringData", "immutable")
# What the API server fills in where nothing is said: saying it is no change.
_DEFAULTS = {
    ("StatefulSet", "spec.podManagementPolicy"): "OrderedReady",
    ("Job", "spec.completionMode"): "NonIndexed",
    ("PersistentVolumeClaim", "spec.volumeMode"): "Filesystem",
    ("PersistentVolume", "spec.volumeMode"): "Filesystem",
    ("StorageClass", "reclaimPolicy"): "Delete",
    ("StorageClass", "volumeBindingMode"): "Immediate",
    ("PriorityClass", "preemptionPolicy"): "PreemptLowerPriority",
    ("Secret", "type"): "Opaque",
    ("CSIDriver", "spec.attachRequired"): True,
    ("Pod", "spec.restartPolicy"): "Always",
    ("Pod", "spec.dnsPolicy"): "ClusterFirst",
}


def immutable_fields(before: Rendered, after: Rendered) -> None:
    """No object changes a field that its kind never lets change, and keeps its name.

    Objects that are replaced do not count: Argo CD's and Helm's hooks, and Argo CD's options
    `Force=true,Replace=true`.

    Raises:
        BrokenInvariantError: one does; the API server would refuse the second after the first.
    """
    __tracebackhide__ = True
    old = {key_of(manifest): manifest for manifest in before.rendering.manifests}
    refuse(
        problem
        for manifest in after.rendering.manifests
        if key_of(manifest) in old and not is_replaced(manifest)
        for problem in _changes(old[key_of(manifest)], manifest)
    )


def _changes(old: Manifest, new: Manifest) -> Iterator[Problem]:
    for path in _immutable(old):
        first, second = _value(old, path), _value(new, path)
        if first != second:
            yield Problem(
                new,
                path,
                f"can't be changed from {_short(first)} to {_short(second)} while the object "
                "keeps its name; keep the value, or let the name say it",
            )


def _immutable(manifest: Manifest) -> tuple[str, ...]:
    """Return the paths of an object's fields that never change."""
    cls = class_of(manifest.api_version, manifest.kind)
    always = () if cls is None else cls.__immutable__
    frozen = manifest.kind in ("ConfigMap", "Secret") and manifest.tree.get("immutable") is True
    return (*always, *_KEPT) if frozen else always


def _value(manifest: Manifest, path: str) -> Any:
    found = walk(manifest.tree, path)
    return _DEFAULTS.get((manifest.kind, path)) if found.rest else found.value


def _short(value: Any) -> str:
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
