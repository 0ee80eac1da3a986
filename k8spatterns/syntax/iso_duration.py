"""Durations of ISO 8601, such as `PT0.5S`, as Knative's delivery of events has them."""

from __future__ import annotations

from k8spatterns.syntax.digits import DIGITS
from k8spatterns.syntax.shown import shown

_DATE = ("Y", "M", "W", "D")
_TIME = ("H", "M", "S")


def iso_duration(text: str) -> str | None:
    """Check a duration such as `PT2S` or `P1DT12H`.

    See https://knative.dev/docs/eventing/event-delivery/
    """
    unsigned = text[1:] if text[:1] in {"+", "-"} else text
    date, time, clock = unsigned.removeprefix("P").partition("T")
    fine = unsigned.startswith("P") and _is_run(date, _DATE) and _is_run(clock, _TIME)
    if fine and (date or clock) and bool(time) is bool(clock):
        return None
    return f"{shown(text)} is no duration of ISO 8601: write one such as PT2S or PT1M30S"


def _is_run(text: str, units: tuple[str, ...]) -> bool:
    """Say whether a text is numbers with units, each at most once and in their order."""
    rest, left = text, iter(units)
    while rest:
        number = rest[: len(rest) - len(rest.lstrip(f"{DIGITS}.,"))]
        unit, rest = rest[len(number) : len(number) + 1], rest[len(number) + 1 :]
        whole, _, decimals = number.replace(",", ".").partition(".")
        if not whole or "." in decimals or unit not in left:
            return False
    return True
