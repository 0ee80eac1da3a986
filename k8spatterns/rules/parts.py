"""The part of an object that a rule looks at, by which equal parts are judged only once.

Most objects of an app are alike: the same probes, the same resources, the same metrics. A rule that
says with `looks_at` which fields its answer depends on is not asked again about the same values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

#: The fields that are looked at, each with those inside it; None is all that is inside.
Shape = dict[str, Any]

_MOST = 1024
_LONGEST = 4096
# Fewer objects are judged one by one sooner than the type of their parts is made.
_ENOUGH = 8
_encode = msgspec.json.Encoder().encode


def shape_of(paths: Iterable[str]) -> Shape:
    """Return the fields of some dotted paths, such as `containers.ports`."""
    root: Shape = {}
    for path in sorted(paths):  # what is inside another one comes behind it
        _insert(root, path.split("."))
    return root


def _insert(node: Shape, names: list[str]) -> None:
    *outer, last = names
    for name in outer:
        inner = node.setdefault(name, {})
        if inner is None:
            return
        node = inner
    node[last] = None


def type_of(shape: Shape) -> type[msgspec.Struct]:
    """Return a type that has only some fields; a mapping may always be a list of mappings, too."""
    fields: list[tuple[str, Any, Any]] = []
    for name, inside in shape.items():
        if inside is None:
            fields.append((name, Any, msgspec.UNSET))
        else:
            inner: Any = type_of(inside)
            several = list[inner]
            fields.append((name, inner | several | msgspec.UnsetType, msgspec.UNSET))
    return msgspec.defstruct("Part", fields, gc=False)


class Sound:
    """The parts of objects in which some rules found nothing wrong.

    Args:
        paths: the fields that the rules look at.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self._seen: set[bytes] = set()
        self._paths = paths
        self._asked = 0
        self._type: type[msgspec.Struct] | None = None

    def unless_seen(self, tree: dict[str, Any], ask: Callable[[], list[T]]) -> list[T]:
        """Return what is asked, or nothing where that was the answer about an equal part."""
        key = self._key(tree)
        if key in self._seen:
            return []
        found = ask()
        if key and not found:
            if len(self._seen) >= _MOST:  # of too many, all are forgotten
                self._seen.clear()
            self._seen.add(key)
        return found

    def _key(self, tree: dict[str, Any]) -> bytes:
        """Return a text that is equal for equal parts only; an empty one where there is none."""
        if self._type is None:
            self._asked += 1
            if self._asked < _ENOUGH:
                return b""
            self._type = type_of(shape_of(self._paths))
        try:
            key = _encode(msgspec.convert(tree, self._type))
        except (TypeError, ValueError, OverflowError, RecursionError):
            return b""
        # JSON writes null for what is no number, too.
        return b"" if len(key) > _LONGEST or b"null" in key else key
