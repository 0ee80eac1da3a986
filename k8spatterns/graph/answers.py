"""Answers to questions about a cluster that is not asked: yes, no, or not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Answer = bool | None
"""Yes, no, or None: it is not known."""


def one_of(answers: Iterable[Answer]) -> Answer:
    """Return whether one holds."""
    found = list(answers)
    if True in found:
        return True
    return None if None in found else False


def each_of(answers: Iterable[Answer]) -> Answer:
    """Return whether all hold."""
    found = list(answers)
    if False in found:
        return False
    return None if None in found else True
