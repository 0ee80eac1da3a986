"""Invariant: the same parameters render to the same bytes."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.testing.rendered import Rendered

_LINES = 30


def deterministic(rendered: Rendered) -> None:
    """The app renders the same again, and in a process where sets are in another order.

    The other process needs to find the app: by a file, or as a function of a module.

    Raises:
        AssertionError: it does not; shows what differs.
    """
    __tracebackhide__ = True
    first = rendered.text
    again = rendered.app.render(rendered.parameters).text
    _compare(first, again, "rendered again in the same process")
    other = rendered.app.other_process
    answer = None if other is None else other.render(rendered.parameters)
    if answer is None:
        return
    place = "rendered in another process, with another PYTHONHASHSEED"
    if answer.text is None:
        raise AssertionError(f"{place}, the app fails: {answer.error}")
    _compare(first, answer.text, place)


def _compare(first: str, second: str, place: str) -> None:
    __tracebackhide__ = True
    if first == second:
        return
    lines = list(unified_diff(first.splitlines(), second.splitlines(), lineterm="", n=2))[2:]
    text = "\n".join(lines[:_LINES])
    raise AssertionError(
        f"{place}, the app renders something else; "
        f"sort what comes from a set, and leave out times and random values\n{text}"
    )
