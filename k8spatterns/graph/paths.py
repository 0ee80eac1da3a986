"""JSON paths with `[*]`: every place of a tree that a path names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

ALL = "[*]"


class Step(Generic[T]):
    """A step of several paths that are followed in one walk.

    Fields:
        here: what the paths that end here stand for.
        fields: the steps that go on from here, by key.
        each: the step that goes on from every item of a list.
    """

    __slots__ = ("each", "fields", "here")

    def __init__(self) -> None:
        self.here: list[T] = []
        self.fields: dict[str, Step[T]] = {}
        self.each: Step[T] | None = None

    def add(self, keys: Iterable[str], ends: T) -> None:
        """Add a path, with what it stands for."""
        step = self
        for key in keys:
            step = step._next(key)
        step.here.append(ends)

    def _next(self, key: str) -> Step[T]:
        if key != ALL:
            return self.fields.setdefault(key, Step())
        if self.each is None:
            self.each = Step()
        return self.each


class Places:
    """The places of a tree that some paths name, such as all of its label selectors.

    Args:
        paths: with `[*]` for every item of a list.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self._first: Step[None] = Step()
        for path in paths:
            self._first.add(tokens(path), None)

    def found(self, tree: Any, where: str = "") -> list[tuple[Any, str]]:
        """Return (value, path) of every place that has a value.

        Args:
            tree: the tree.
            where: its own path.

        >>> Places(["a[*].b", "a[*].c"]).found({"a": [{"b": 1}, {"c": 2}]})
        [(1, 'a[0].b'), (2, 'a[1].c')]
        """
        found: list[tuple[Any, str]] = []
        _follow(tree, self._first, where, found)
        return found


def _follow(node: Any, step: Step[None], where: str, found: list[tuple[Any, str]]) -> None:
    if type(node) is dict:
        for key, inner in step.fields.items():
            value = node.get(key)
            if value is not None:
                path = f"{where}.{key}" if where else key
                if inner.here:
                    found.append((value, path))
                if inner.fields or inner.each:
                    _follow(value, inner, path, found)
    elif type(node) is list and step.each is not None:
        for index, item in enumerate(node):
            if item is not None:
                path = f"{where}[{index}]"
                if step.each.here:
                    found.append((item, path))
                _follow(item, step.each, path, found)


@lru_cache(maxsize=1024)
def tokens(path: str) -> tuple[str, ...]:
    """Split a path into keys; `[*]` stands for every item of a list, `{*}` of a mapping.

    >>> tokens("spec.rules[*].host")
    ('spec', 'rules', '[*]', 'host')
    >>> tokens("metadata.labels[example.com/team]")
    ('metadata', 'labels', 'example.com/team')
    """
    steps: list[str] = []
    for piece in path.replace("{*}", "[{*}]").split("["):
        inside, closed, after = piece.rpartition("]")
        if closed:
            steps.append(ALL if inside == "*" else inside)
        steps.extend(step for step in after.split(".") if step)
    return tuple(steps)


@lru_cache(maxsize=1024)
def _split(path: str) -> tuple[tuple[str, ...], str, list[str]]:
    """Return the keys before the first wildcard, the path of them, and the rest."""
    keys = tokens(path)
    wild = next((at for at, key in enumerate(keys) if key in (ALL, "{*}")), len(keys))
    return keys[:wild], ".".join(keys[:wild]), list(keys[wild:])


def values(tree: Any, path: str) -> Iterable[tuple[Any, str]]:
    """Return (value, path) of every place that the path names and that has a value.

    >>> list(values({"a": [{"b": {"x.y/z": 1}}]}, "a[*].b{*}"))
    [(1, 'a[0].b[x.y/z]')]
    """
    keys, where, rest = _split(path)
    for key in keys:  # most paths end here, in most objects
        if not isinstance(tree, dict):
            return ()
        tree = tree.get(key)
        if tree is None:
            return ()
    if not rest:
        return ((tree, where),)
    found: list[tuple[Any, str]] = []
    _descend(tree, rest, where, found)
    return found


def _descend(node: Any, keys: list[str], where: str, found: list[tuple[Any, str]]) -> None:
    """Add what is at the places below a node; a list, as generators in each other are slow."""
    for index, key in enumerate(keys):
        if key == ALL:
            for position, item in enumerate(node if isinstance(node, list) else ()):
                _descend(item, keys[index + 1 :], f"{where}[{position}]", found)
            return
        if key == "{*}":
            for name, item in node.items() if isinstance(node, dict) else ():
                _descend(item, keys[index + 1 :], f"{where}[{name}]", found)
            return
        node = node.get(key) if isinstance(node, dict) else None
        if node is None:
            return
        where = f"{where}.{key}" if where else key
    if node is not None:
        found.append((node, where))
