"""Invariant: a new image is rolled out, and nothing else happens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.graph import key_of
from k8spatterns.testing.invariants.comparing import when_only_the_image_changes
from k8spatterns.testing.invariants.problems import Problem, refuse
from k8spatterns.testing.invariants.replaced import is_replaced

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest
    from k8spatterns.testing.rendered import Rendered


@when_only_the_image_changes
def nothing_deleted_when_only_the_image_changes(before: Rendered, after: Rendered) -> None:
    """Every object is still there, under its name, when nothing but the image is another.

    What runs to its end does not count: a Job can't be changed, so that a new image needs a new
    one; nor do hooks.

    Raises:
        BrokenInvariantError: one is gone.
    """
    __tracebackhide__ = True
    there = {key_of(manifest) for manifest in after.rendering.manifests}
    refuse(
        Problem(manifest, "metadata.name", "is gone when only the image changes")
        for manifest in before.rendering.manifests
        if key_of(manifest) not in there and not _ends(manifest)
    )


def _ends(manifest: Manifest) -> bool:
    return manifest.kind in ("Job", "Pod") or is_replaced(manifest)
