"""Names for the classes of objects inside objects, by their path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.importer.naming import class_name
from k8spatterns.importer.nodes import ITEM, VALUE

if TYPE_CHECKING:
    from collections.abc import Iterable

# Longer names, and the lines that they are in, are hard to read.
_LONGEST = 60


class ClassNames:
    """Gives each class of a module a name of its own: the kinds first, then the others by path."""

    def __init__(self, kinds: Iterable[str]) -> None:
        self._kinds: dict[str, str] = {}
        self._taken: set[str] = set()
        for kind in kinds:
            self._kinds[kind] = self._free(class_name(kind))

    def kind(self, kind: str) -> str:
        """Return the class of a kind."""
        return self._kinds[kind]

    def name(self, kind: str, path: tuple[str, ...]) -> str:
        """Return a new name for the class at a path through a kind.

        >>> ClassNames(["Gate"]).name("Gate", ("spec", "http", "[]", "route"))
        'GateSpecHttpRoute'
        """
        parts = [_part(name) for name in path if name not in (ITEM, VALUE)]
        while len(parts) > 1 and len(kind) + sum(map(len, parts)) > _LONGEST:
            del parts[0]
        return self._free(class_name(f"{kind}{''.join(parts)}"))

    def _free(self, name: str) -> str:
        free, number = name, 2
        while free in self._taken:
            free, number = f"{name.rstrip('_')}{number}", number + 1
        self._taken.add(free)
        return free


def _part(name: str) -> str:
    """Return a JSON name as a part of a class name; its leading digit need not be hidden."""
    return class_name(f"X{name}")[1:] if name[:1].isdigit() else class_name(name).rstrip("_")
