"""How values and lines of Python are written, in the layout that ruff's formatter leaves alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 100
INDENT = "    "


def literal(value: str | float | bool) -> str:  # noqa: FBT001 (any scalar)
    """Return a scalar as Python source, strings in double quotes where that escapes nothing."""
    if not isinstance(value, str):
        return repr(value)
    if not value.isprintable() or ('"' in value and "'" not in value):
        return repr(value)
    return json.dumps(value, ensure_ascii=False)


def tuple_of(items: Sequence[str]) -> str:
    """Return a tuple of source texts on one line."""
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def bracketed(start: str, items: Sequence[str], end: str, indent: str = "") -> str:
    """Return items between brackets, one on each line."""
    lines = [f"{indent}{INDENT}{item}," for item in items]
    return "\n".join([f"{indent}{start}", *lines, f"{indent}{end}"])


def fitted(start: str, items: Sequence[str], end: str, indent: str = "") -> str:
    """Return items between brackets, on one line when that is not too long."""
    line = f"{indent}{start}{', '.join(items)}{end}"
    return line if len(line) <= WIDTH else bracketed(start, items, end, indent)


def assignment(name: str, annotated: str, value: str, arguments: Sequence[str] = ()) -> str:
    """Return an annotated name in a class body.

    `value` is what it is set to, nothing for a bare annotation; with `arguments` it is called.
    """
    start = f"{INDENT}{name}: {annotated}"
    call = f"{value}({', '.join(arguments)})" if arguments else value
    if not value or len(f"{start} = {call}") <= WIDTH:
        return f"{start} = {call}" if value else start
    if arguments and len(f"{start} = {value}(") <= WIDTH:
        inside = f"{INDENT * 2}{', '.join(arguments)}"
        if len(inside) <= WIDTH:
            return f"{start} = {value}(\n{inside}\n{INDENT})"
        return f"{start} = {bracketed(f'{value}(', arguments, ')', INDENT).lstrip()}"
    if len(f"{start} = (") <= WIDTH:
        return f"{start} = (\n{INDENT * 2}{call}\n{INDENT})"
    return f"{INDENT}{name}: (\n{INDENT * 2}{annotated}\n{INDENT}) = {call}"
