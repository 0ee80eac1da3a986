"""Indexes of an indexed Job, such as `0,3-5`."""

from __future__ import annotations

from k8spatterns.syntax.digits import read_digits
from k8spatterns.syntax.shown import shown

_INTERVAL = 2


def count_indexes(text: str, completions: int) -> tuple[int, str | None]:
    """Return how many indexes a text names, and what is wrong with it.

    >>> count_indexes("0,3-5", 6)
    (4, None)

    Args:
        text: numbers and intervals in rising order, with commas between them.
        completions: how many indexes the Job has.
    """
    total, last = 0, -1
    for part in text.split(",") if text else ():
        ends = [read_digits(end) for end in part.split("-")]
        if len(ends) > _INTERVAL or None in ends:
            return 0, f"{shown(part)} is neither an index nor an interval such as 3-5"
        first, end = ends[0] or 0, ends[-1] or 0
        if end >= completions or first >= completions:
            return 0, f"{shown(part)} is beyond the last index, {completions - 1}"
        if first <= last or (len(ends) == _INTERVAL and first >= end):
            return 0, f"{shown(part)} is not in rising order"
        total, last = total + end - first + 1, end
    return total, None
