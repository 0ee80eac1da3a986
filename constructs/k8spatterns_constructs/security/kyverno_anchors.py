"""Anchors of Kyverno's patterns: which of them a rule may have, and on what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

# The sign before the parenthesis, with what it is called.
ANCHORS = {
    "": "the conditional anchor",
    "=": "the equality anchor",
    "^": "the existence anchor",
    "X": "the negation anchor",
    "+": "the addition anchor",
    "<": "the global anchor",
}
VALIDATE = ("", "=", "^", "X", "<")
MUTATE = ("", "+", "<")


def anchor(key: str) -> tuple[str, str] | None:
    """Return the sign and the name of a key with an anchor: `=(image)` is `=` and `image`."""
    sign, opened, rest = key.partition("(")
    if not opened or not rest.endswith(")") or sign not in ANCHORS:
        return None
    return sign, rest[:-1]


def faults(pattern: Any, allowed: Iterable[str], path: str = "") -> Iterator[str]:
    """Yield what is wrong with the anchors of a pattern.

    Args:
        pattern: the pattern, as a tree.
        allowed: signs of the anchors that this kind of rule may have.
        path: where the pattern is.
    """
    if isinstance(pattern, list):
        for index, item in enumerate(pattern):
            yield from faults(item, allowed, f"{path}[{index}]")
    elif isinstance(pattern, dict):
        for key, value in pattern.items():
            where = f"{path}.{key}" if path else key
            yield from _fault(key, value, tuple(allowed), where)
            yield from faults(value, allowed, where)


def _fault(key: str, value: Any, allowed: tuple[str, ...], where: str) -> Iterator[str]:
    found = anchor(key)
    if found is None:
        return
    sign, name = found
    if not name:
        yield f"{where}: the anchor has no field"
    elif sign not in allowed:
        yield f"{where}: {ANCHORS[sign]} has no meaning here"
    elif sign == "^" and not isinstance(value, list):
        yield f"{where}: {ANCHORS[sign]} is for lists only"
