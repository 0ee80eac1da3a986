"""A progress bar for what takes more than a second, on a terminal only."""

from __future__ import annotations

import sys
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

T = TypeVar("T")

_PATIENCE = 1.0


def progress(items: Sequence[T], label: str) -> Iterator[T]:
    """Yield the items; after a second a bar on stderr shows how far that is."""
    start = monotonic()
    for number, item in enumerate(items):
        if monotonic() - start > _PATIENCE and _is_terminal():
            yield from _with_bar(items, number, label)
            return
        yield item


def _with_bar(items: Sequence[T], done: int, label: str) -> Iterator[T]:
    import typer

    with typer.progressbar(length=len(items), label=label, file=sys.stderr) as bar:
        bar.update(done)
        for item in items[done:]:
            yield item
            bar.update(1)


def _is_terminal() -> bool:
    try:
        return sys.stderr.isatty()
    except (AttributeError, ValueError):  # closed
        return False
