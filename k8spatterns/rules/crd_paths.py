"""Paths from a schema to one of its fields, as rules and selectable fields write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

_STEP = re.compile(r"\.(?P<name>[^.\[\]']+)|\['(?P<quoted>(?:\\.|[^'\\])*)'\]")


def field_schema(schema: Tree, path: str, *, brackets: bool = True) -> Tree | None:
    """Return the schema at a path such as `.spec.a['b.c']`; None where there is none.

    Args:
        schema: from which the path starts.
        path: dots and names, or names in brackets.
        brackets: whether they are allowed.
    """
    found: Any = schema
    for name in _names(path, brackets=brackets):
        if name is None:
            return None
        properties, values = found.get("properties"), found.get("additionalProperties")
        found = properties.get(name) if isinstance(properties, dict) else values
        if not isinstance(found, dict):
            return None
    return found if isinstance(found, dict) else None


def _names(path: str, *, brackets: bool) -> Iterator[str | None]:
    """Yield the names of a path, and None where it is no path."""
    at = 0
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None or (match["name"] is None and not brackets):
            yield None
            return
        yield match["name"] or re.sub(r"\\(.)", r"\1", match["quoted"] or "")
        at = match.end()
