"""Collecting the errors of a whole file, so that one run shows them all.

Outside of `collecting()` an invalid construct raises where it is written. Inside, which is where
`k8spatterns synth` runs the user's file, its findings are kept, the file goes on, and the construct
is marked invalid so that nothing is made from it.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.findings import Finding

_COLLECTED: ContextVar[list[Finding] | None] = ContextVar("collected", default=None)


@contextmanager
def collecting() -> Iterator[list[Finding]]:
    """Keep the findings of invalid constructs instead of raising them."""
    findings: list[Finding] = []
    token = _COLLECTED.set(findings)
    try:
        yield findings
    finally:
        _COLLECTED.reset(token)


def collected() -> list[Finding] | None:
    """Return the list that takes findings now, or None where they are to be raised."""
    return _COLLECTED.get()
