"""Texts in CEL expressions that must have a form: patterns, durations, times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax.cel_tree import Literal
from k8spatterns.syntax.go_pattern_fault import pattern_fault
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.syntax.cel_tree import Call


def literal_fault(call: Call) -> str:
    """Return what is wrong with the text that a function is given, or an empty text."""
    check = _CHECKS.get(call.name)
    if check is None or not call.arguments:
        return ""
    written = call.arguments[-1] if call.name == "matches" else call.arguments[0]
    if not isinstance(written, Literal) or written.type != "string":
        return ""
    return check(written.text)


def _pattern(text: str) -> str:
    fault = pattern_fault(text)
    return f"{shown(text)} is no regular expression: {fault}" if fault else ""


def _duration(text: str) -> str:
    from k8spatterns.syntax.duration import nanoseconds

    return "" if nanoseconds(text) is not None else f"{shown(text)} is no duration"


_CHECKS: dict[str, Callable[[str], str]] = {"matches": _pattern, "duration": _duration}
