"""Patterns of Kyverno: mappings, lists and anchors against the tree of an object."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.kyverno_values import fits
from k8spatterns.rules.kyverno_wildcards import has_wildcard, wildcard
from k8spatterns.rules.values import mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str | int, ...]

_ANCHOR = re.compile(r"([<=X^+]?)\((.+)\)", re.DOTALL)
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+")
# The conditions come first: what they say no to is not judged at all.
_ANCHORS_FIRST = ("", "=", "^", "X")
_GLOBAL = "<"
_DEEPEST = 64


class Mismatch(NamedTuple):
    """Where an object does not fit a pattern.

    Fields:
        path: keys and indexes from the root of the object.
        wanted: what the pattern asks for there.
        skipped: an anchor says that the pattern is not about this object or item.
    """

    path: Path
    wanted: str
    skipped: bool = False

    @property
    def where(self) -> str:
        """The path as a text."""
        text = "".join(_step(key) for key in self.path)
        return text.removeprefix(".")


def _step(key: str | int) -> str:
    return f".{key}" if isinstance(key, str) and _PLAIN_KEY.fullmatch(key) else f"[{key}]"


def mismatch(tree: Any, pattern: Any, path: Path = ()) -> Mismatch | None:
    """Return the first place where a tree does not fit a pattern, or None where it fits.

    Raises:
        NotEvaluatedError: the pattern is deeper than any object.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/#anchors
    """
    if len(path) > _DEEPEST:
        raise NotEvaluatedError(f"its pattern is deeper than {_DEEPEST} levels")
    if isinstance(pattern, dict):
        if not isinstance(tree, dict):
            names = ", ".join(str(_name(key)) for key in pattern)
            return Mismatch(path, f"a mapping with {names}" if names else "a mapping")
        return _mapping(tree, _with_keys_found(pattern, tree), path)
    if isinstance(pattern, list):
        return _list(tree, pattern, path) if isinstance(tree, list) else Mismatch(path, "a list")
    values = tree if isinstance(tree, list) else [tree]
    return None if all(fits(value, pattern) for value in values) else Mismatch(path, _said(pattern))


def anchor(key: Any) -> tuple[str, str] | None:
    """Return the sign and the name of a key with an anchor: `=(image)` is `=` and `image`."""
    return _anchor(key) if isinstance(key, str) and key.endswith(")") else None


@lru_cache(maxsize=1024)
def _anchor(key: str) -> tuple[str, str] | None:
    found = _ANCHOR.fullmatch(key)
    return (found[1], found[2]) if found and found[1] != "+" else None


def _said(pattern: Any) -> str:
    if pattern is None:
        return "no value"
    return (str(pattern).lower() if isinstance(pattern, bool) else str(pattern)) or "empty"


def _mapping(tree: dict[str, Any], pattern: dict[str, Any], path: Path) -> Mismatch | None:
    for key in _in_order(pattern):
        found = _key(tree, key, pattern[key], path)
        if found is not None:
            return found
    return None


# A policy's patterns are the same for every object. Each is kept with its order, so that no other
# mapping takes its identity.
_orders: dict[int, tuple[dict[str, Any], list[str]]] = {}
_MOST_ORDERS = 4096


def _in_order(pattern: dict[str, Any]) -> list[str]:
    """Return the keys as Kyverno goes through them: what may skip comes before what may fail."""
    if len(pattern) == 1:
        return list(pattern)
    known = _orders.get(id(pattern))
    if known is None or known[0] is not pattern:
        if len(_orders) >= _MOST_ORDERS:
            _orders.clear()
        known = _orders[id(pattern)] = (pattern, _ordered(pattern))
    return known[1]


def _ordered(pattern: dict[str, Any]) -> list[str]:
    anchors: list[str] = []
    plain: list[str] = []
    for key in sorted(pattern, key=str):
        sign = (anchor(key) or ("none",))[0]
        (anchors if sign in _ANCHORS_FIRST else plain).append(key)
    anchors.sort(key=lambda key: _ANCHORS_FIRST.index((anchor(key) or ("",))[0]))
    first = [key for key in plain if anchor(key) or _has_anchors(pattern[key])]
    return [*anchors, *reversed(first), *(key for key in plain if key not in first)]


def _has_anchors(pattern: Any) -> bool:
    nodes, depth = [pattern], 0
    while nodes and depth <= _DEEPEST:
        depth += 1
        below: list[Any] = []
        for node in nodes:
            if isinstance(node, dict):
                if any(anchor(key) for key in node):
                    return True
                below += node.values()
            elif isinstance(node, list):
                below += node
        nodes = below
    return False


def _key(tree: dict[str, Any], key: Any, pattern: Any, path: Path) -> Mismatch | None:
    found = anchor(key)
    if found is None:
        return _plain_key(tree, key, pattern, (*path, key))
    sign, name = found
    here = (*path, name)
    if name not in tree:
        return Mismatch(here, _said_of(pattern), skipped=True) if sign == "" else None
    if sign == "X":
        return Mismatch(here, "nothing: the field is not allowed")
    if sign == "^":
        return _exists(tree[name], pattern, here)
    inner = mismatch(tree[name], pattern, here)
    return inner._replace(skipped=True) if inner and sign in ("", _GLOBAL) else inner


def _plain_key(tree: dict[str, Any], key: Any, pattern: Any, here: Path) -> Mismatch | None:
    value = tree.get(key)
    if pattern == "*":
        return Mismatch(here, "any value") if value is None else None
    return mismatch(value, pattern, here)


def _said_of(pattern: Any) -> str:
    return "a value" if isinstance(pattern, dict | list) else _said(pattern)


def _exists(value: Any, pattern: Any, path: Path) -> Mismatch | None:
    """Return a mismatch unless each pattern has an item of the list that fits."""
    if not isinstance(value, list) or not isinstance(pattern, list):
        return Mismatch(path, "a list")
    for wanted in pattern:
        items = (mismatch(item, wanted, (*path, index)) for index, item in enumerate(value))
        if not isinstance(wanted, dict) or all(found is not None for found in items):
            return Mismatch(path, "an item that fits the pattern")
    return None


def _list(tree: list[Any], pattern: list[Any], path: Path) -> Mismatch | None:
    if not pattern:
        return Mismatch(path, "nothing: the pattern's list is empty")
    if isinstance(pattern[0], dict):
        return _unless_skipped(path, len(tree), _items(tree, pattern[0], path))
    if not isinstance(pattern[0], list):
        return mismatch(tree, pattern[0], path)
    if len(tree) < len(pattern):
        return Mismatch(path, f"at least {len(pattern)} items")
    found = (mismatch(tree[at], wanted, (*path, at)) for at, wanted in enumerate(pattern))
    return _unless_skipped(path, len(pattern), (each for each in found if each is not None))


def _items(tree: list[Any], pattern: Any, path: Path) -> Iterator[Mismatch]:
    for index, item in enumerate(tree):
        found = mismatch(item, pattern, (*path, index))
        if found is not None:
            yield found


def _unless_skipped(path: Path, count: int, found: Iterator[Mismatch]) -> Mismatch | None:
    """Return what fails; the list is skipped where each of its items is."""
    skipped = 0
    for each in found:
        if not each.skipped:
            return each
        skipped += 1
    all_skipped = skipped > 0 and skipped == count
    return Mismatch(path, "an item that the rule is about", skipped=True) if all_skipped else None


def _with_keys_found(pattern: dict[str, Any], tree: dict[str, Any]) -> dict[str, Any]:
    """Return the pattern with wildcards in keys of labels and annotations replaced."""
    if not any(_name(key) == "metadata" for key in pattern):
        return pattern
    metadata = mapping(tree.get("metadata"))
    return {
        key: _with_tags(value, metadata)
        if _name(key) == "metadata" and isinstance(value, dict)
        else value
        for key, value in pattern.items()
    }


def _with_tags(pattern: dict[str, Any], metadata: dict[str, Any]) -> dict[str, Any]:
    return {
        key: {
            _found(tag, mapping(metadata.get(_name(key)))): wanted for tag, wanted in tags.items()
        }
        if _name(key) in ("labels", "annotations") and isinstance(tags, dict)
        else tags
        for key, tags in pattern.items()
    }


def _name(key: Any) -> Any:
    found = anchor(key)
    return found[1] if found else key


def _found(key: Any, tags: dict[str, Any]) -> Any:
    """Return the first key that fits the wildcards of a key, with its anchor."""
    name = _name(key)
    if not isinstance(name, str) or not has_wildcard(name):
        return key
    fit = next((tag for tag in sorted(map(str, tags)) if wildcard(name, tag)), name)
    found = anchor(key)
    return f"{found[0]}({fit})" if found else fit
