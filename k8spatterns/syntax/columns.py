"""Tables as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def columns(rows: Iterable[tuple[str, ...]]) -> str:
    r"""Return a line for each row, its cells in columns.

    >>> columns([("a", "b"), ("long", "c")])
    'a     b\nlong  c\n'
    """
    rows = list(rows)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
    return "".join(f"{line}\n" for line in lines)
