"""JSON paths with `[*]`: every place of a tree that a path names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

ALL = "[*]"


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
