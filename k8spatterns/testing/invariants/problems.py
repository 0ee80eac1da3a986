"""What an invariant found wrong: an object, a field of it, and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.testing.paths import Keys, walk
from k8spatterns.testing.showing import heading, show_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.manifest import Manifest

_SHOWN = 5


class Problem(NamedTuple):
    """One place where an invariant does not hold.

    Fields:
        manifest: the object.
        path: of the field in it; empty for the object itself.
        message: what is wrong, and what to write instead.
    """

    manifest: Manifest
    path: str
    message: str

    @property
    def keys(self) -> Keys:
        """The keys of the field, as far as they are there."""
        return walk(self.manifest.tree, self.path).keys

    def __str__(self) -> str:
        where = heading(self.manifest)
        return f"{where}  {self.path}".rstrip() + f"\n  {self.message}"


class BrokenInvariantError(AssertionError):
    """An invariant does not hold.

    Attributes:
        problems: the places, in the order of the objects.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        lines = [str(problem) for problem in self.problems[:_SHOWN]]
        if len(self.problems) > _SHOWN:
            lines.append(f"... and {len(self.problems) - _SHOWN} more")
        return "\n".join(lines)

    def shown(self) -> str:
        """Return the first of the objects in full."""
        first = self.problems[0]
        return show_object(first.manifest, first.keys)


def refuse(problems: Iterable[Problem]) -> None:
    """Raise what is wrong, if anything is.

    Raises:
        BrokenInvariantError: there are problems.
    """
    __tracebackhide__ = True
    found = tuple(problems)
    if found:
        raise BrokenInvariantError(found)
