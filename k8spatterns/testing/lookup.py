"""Finding an object among the rendered ones, and saying what there is where it is not."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.graph.selectors import matches_labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from k8spatterns.manifest import Manifest

_MANY = 20


class NotFoundError(AssertionError, LookupError):
    """A test asked for an object that the app does not render, or that several are."""


class Wanted(NamedTuple):
    """What a test asks for; what is None or empty may be anything."""

    kind: str | None
    name: str | None = None
    namespace: str | None = None
    group: str = ""
    labels: Mapping[str, str] = {}

    def fits(self, manifest: Manifest) -> bool:
        """Say whether an object is one of those."""
        return (
            (self.kind is None or manifest.kind == self.kind)
            and (self.name is None or manifest.name == self.name)
            and (self.namespace is None or manifest.namespace == self.namespace)
            and (not self.group or manifest.group == self.group)
            and matches_labels(self.labels, manifest.metadata.get("labels") or {})
        )

    def __str__(self) -> str:
        text = f"{self.kind}" if self.name is None else f"{self.kind} {self.name!r}"
        group = f" of {self.group}" if self.group else ""
        return f"{text}{group}" + (f" in {self.namespace!r}" if self.namespace else "")


def nothing_found(wanted: Wanted, manifests: Iterable[Manifest]) -> NotFoundError:
    """Return the error about an object that is not there."""
    rendered = list(manifests)
    same = [manifest for manifest in rendered if manifest.kind == wanted.kind]
    if not same:
        check_kind(wanted, rendered)
    names = [manifest.name for manifest in same]
    elsewhere = [manifest for manifest in same if manifest.name == wanted.name]
    close = get_close_matches(wanted.name or "", names, n=1)
    guess = f"; did you mean {close[0]!r}?" if close and not elsewhere else ""
    return NotFoundError(f"the app renders no {wanted}{guess}\n{_listed(same or rendered)}")


def too_many(wanted: Wanted, found: Iterable[Manifest]) -> NotFoundError:
    """Return the error about several objects where one was asked for."""
    several = list(found)
    say = "name=" if wanted.name is None else "namespace= or group="
    return NotFoundError(
        f"the app renders {len(several)} objects {wanted}: say which with {say}\n{_listed(several)}"
    )


def check_kind(wanted: Wanted, manifests: Iterable[Manifest]) -> None:
    """Refuse a kind that does not exist, so that a loop over its objects is not empty unseen.

    Raises:
        NotFoundError: neither the app has the kind nor any API that is known.
    """
    from k8spatterns.api.registry import kinds

    rendered = [manifest.kind for manifest in manifests]
    known = {resource.kind for resource in kinds()}
    if wanted.kind is None or wanted.kind in known or wanted.kind in rendered:
        return
    close = get_close_matches(wanted.kind, [*dict.fromkeys(rendered), *sorted(known)], n=1)
    guess = f"; did you mean {close[0]}?" if close else ""
    raise NotFoundError(f"there is no kind {wanted.kind!r}{guess}")


def _listed(manifests: list[Manifest]) -> str:
    lines = []
    for manifest in manifests[:_MANY]:
        origin = manifest.origin
        lines.append(f"  {manifest.id}" + (f"  ({origin})" if origin else ""))
    if len(manifests) > _MANY:
        lines.append(f"  ... and {len(manifests) - _MANY} more")
    return "\n".join(["there are:", *lines]) if lines else "it renders nothing"
