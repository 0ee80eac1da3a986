"""Invariant: every object says whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.errors import UsageError
from k8spatterns.syntax.names import label_key
from k8spatterns.testing.invariants.problems import Problem, refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.testing.rendered import Rendered


def owner_label(key: str, *values: str) -> Callable[[Rendered], None]:
    """Return the invariant that every object has a label, and the Pods that it makes, too.

    Args:
        key: of the label, such as `team`.
        values: that it may have; anything but an empty text, if none is given.

    Raises:
        UsageError: the key can't be that of a label.
    """
    if not isinstance(key, str):
        raise UsageError('owner_label takes the key of the label: owner_label("team")')
    if wrong := label_key(key):
        raise UsageError(f"owner_label({key!r}): {wrong}")

    def invariant(rendered: Rendered) -> None:
        __tracebackhide__ = True
        places = (place for each in rendered.rendering.manifests for place in _places(each))
        refuse(
            Problem(manifest, f"{path}metadata.labels", wrong)
            for manifest, path, labels in [*places, *_pods(rendered)]
            if (wrong := _wrong(labels.get(key), key, values))
        )

    invariant.__name__ = f"owner_label({key})"
    return invariant


def _places(manifest: Manifest) -> Iterator[tuple[Manifest, str, Tree]]:
    yield manifest, "", manifest.metadata.get("labels") or {}


def _pods(rendered: Rendered) -> Iterator[tuple[Manifest, str, Tree]]:
    for pod in rendered.graph.pods():
        path = pod.metadata_path.removesuffix("metadata")
        if path:
            yield pod.manifest, path, pod.metadata.get("labels") or {}


def _wrong(value: object, key: str, values: tuple[str, ...]) -> str:
    if not value:
        return f"the label {key!r} is missing"
    if values and value not in values:
        return f"the label {key!r} is {value!r}, and must be {' or '.join(map(repr, values))}"
    return ""
