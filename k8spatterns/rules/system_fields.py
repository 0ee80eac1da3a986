"""What rules for the kinds of other systems share: one field of several, durations, templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import checked, duplicates, items, join, set_fields, text
from k8spatterns.syntax.duration import parse_duration
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from fractions import Fraction

    from k8spatterns.manifest import Tree


def only_one(
    tree: Any, fields: Iterable[str], path: str, *, needed: bool = True
) -> Iterator[Problem]:
    """Yield a problem where several of the fields are written, or none where one is needed."""
    choices = tuple(fields)
    written = set_fields(tree, choices)
    if len(written) > 1:
        message = f"{join(written)} are written together, and only one of them can be"
        yield Problem(message, f"{path}.{written[1]}", "keep one of them")
    elif needed and not written:
        yield Problem(f"none of {join(choices)} is written", path, "write one of them")


def named_once(
    tree: Any, field: str, path: str, *, key: str = "name", skip: Iterable[str] = ("",)
) -> Iterator[Problem]:
    """Yield the items of a list that have the same name as an item before them."""
    places = [(index, text(item.get(key))) for index, item in items(tree, field)]
    named = [(index, name) for index, name in places if name not in skip]
    place = f"{path}.{field}"
    for again, first in duplicates([name for _, name in named]):
        index, name = named[again]
        message = f"{place}[{named[first][0]}] has the {key} {shown(name)} already"
        yield Problem(message, f"{place}[{index}].{key}", "give it another one")


def seconds(value: Any) -> Fraction | None:
    """Return the seconds of one of Go's durations; None where it is none."""
    return parse_duration(value) if isinstance(value, str) else None


def plain(value: Any) -> str:
    """Return a text that is not filled in later; empty where it is."""
    found = text(value)
    return "" if "{{" in found or "${" in found or "$(" in found else found


def each_checked(
    check: Callable[[str], str | None], found: Iterable[tuple[Any, str]], hint: str = ""
) -> Iterator[Problem]:
    """Yield what a checker says about (value, path) pairs; what is filled in later passes."""
    for value, path in found:
        yield from checked(check, plain(value) or None, path, hint)


def chained(tree: Tree, *fields: str) -> Tree:
    """Return the mapping below some fields, or an empty one."""
    node: Any = tree
    for field in fields:
        node = node.get(field) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else {}
