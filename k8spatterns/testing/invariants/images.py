"""Invariant: every image is the same tomorrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.image import split_image
from k8spatterns.testing.invariants.problems import Problem, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph.pods import Pod
    from k8spatterns.testing.rendered import Rendered


def images_pinned(rendered: Rendered) -> None:
    """Every image of a Pod has a digest, or a tag other than `latest`.

    Raises:
        BrokenInvariantError: one has not.
    """
    __tracebackhide__ = True
    refuse(problem for pod in rendered.graph.pods() for problem in _of_pod(pod))


def _of_pod(pod: Pod) -> Iterator[Problem]:
    for path, image in _images(pod):
        if isinstance(image, str) and (wrong := _wrong(image)):
            yield Problem(pod.manifest, path, wrong)


def _images(pod: Pod) -> Iterator[tuple[str, Any]]:
    for container in pod.containers:
        yield f"{container.path}.image", container.tree.get("image")
    for volume in pod.volumes:
        image = volume.tree.get("image")
        if isinstance(image, dict):
            yield f"{volume.path}.image.reference", image.get("reference")


def _wrong(text: str) -> str:
    image = split_image(text)
    if image.digest or image.tag not in ("", "latest"):
        return ""
    has = "the tag latest" if image.tag else "no tag"
    return f"the image {text!r} has {has}; write a version or a digest"
