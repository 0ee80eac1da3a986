"""Reading fields of built-in kinds as the server decodes them: a null item is an empty one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import join, listed, mapping, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from k8spatterns.manifest import Tree


def texts(tree: Any, field: str) -> list[str]:
    """Return a list of texts; a null item is an empty text."""
    return [text(item) for item in listed(mapping(tree).get(field))]


def refusal_at(path: str, refusal: str | None, hint: str = "") -> Iterator[Problem]:
    """Yield the problem of a refusal, if there is one."""
    if refusal:
        yield Problem(refusal, path, hint)


def required(tree: Tree, field: str, path: str, hint: str = "") -> Iterator[Problem]:
    """Yield a problem where a field is absent, null or empty."""
    if not tree.get(field) and tree.get(field) is not False:
        yield Problem(f"{field} is required", f"{path}.{field}", hint)


def needed_text(
    tree: Tree, field: str, path: str, check: Callable[[str], str | None]
) -> Iterator[Problem]:
    """Yield a problem where a text is missing, or refused by a checker."""
    value = text(tree.get(field))
    yield from refusal_at(f"{path}.{field}", check(value) if value else f"{field} is required")


def one_of(
    value: Any, path: str, allowed: Iterable[str], *, optional: bool = True
) -> Iterator[Problem]:
    """Yield a problem where a text is none of those that are allowed.

    An empty text is refused, too: the server does not take it for a field that is left out.
    """
    choices = tuple(allowed)
    if value in choices or (value is None and optional):
        return
    given = shown(text(value)) if value else "an empty text"
    yield Problem(f"{given} is not allowed here; write {join(choices)}", path)


def twice(values: Iterable[str], path: Callable[[int], str]) -> Iterator[Problem]:
    """Yield a problem for each text that is in a list before; empty ones aside."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value and value in seen:
            yield Problem(f"{shown(value)} is there twice", path(index), "remove one of the two")
        seen.add(value)


def alone(values: list[str], path: str, what: str, wildcard: str = "*") -> Iterator[Problem]:
    """Yield a problem where a wildcard stands beside other values."""
    if len(values) > 1 and wildcard in values:
        message = f'"{wildcard}" stands for all {what}'
        yield Problem(message, path, "write it alone, or leave it out")
