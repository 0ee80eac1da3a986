"""Durations as Go writes them: `1h30m`, `300ms`, `1.5s`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax.digits import DIGITS, LARGEST, read_digits
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from fractions import Fraction

_NANOSECONDS = {
    "h": 3_600_000_000_000,
    "m": 60_000_000_000,
    "s": 1_000_000_000,
    "ms": 1_000_000,
    "us": 1_000,
    "µs": 1_000,
    "μs": 1_000,
    "ns": 1,
}
_DECIMALS = 19  # Go reads as many as fit into an integer, and drops the rest
_FLOAT_DIGITS = 280
_WRITTEN = ("h", "m", "s", "ms", "us", "ns")


def duration(text: str) -> str | None:
    """Check a duration that Go's `time.ParseDuration` accepts."""
    if nanoseconds(text) is not None:
        return None
    if not text:
        return "a duration must not be empty: write a number and a unit, such as 30s"
    if not text.strip(DIGITS):
        return f"{shown(text)} is a duration without a unit: write {shown(text + 's')} for seconds"
    if text.strip(DIGITS) in {"d", "w"}:
        return f"{shown(text)} is not a duration: Go's longest unit is the hour, so write it in h"
    return (
        f"{shown(text)} is not a duration: write numbers with the units h, m, s, ms, us or ns, "
        "such as 1h30m"
    )


def parse_duration(text: str) -> Fraction | None:
    """Return the exact seconds of a duration, or None where it is none."""
    amount = nanoseconds(text)
    if amount is None:
        return None
    from fractions import Fraction

    return Fraction(amount, 1_000_000_000)


def nanoseconds(text: str) -> int | None:
    """Return the whole nanoseconds of a duration, or None where it is none."""
    unsigned = text[1:] if text[:1] in {"+", "-"} else text
    if unsigned == "0":
        return 0
    total, at = 0, 0
    while at < len(unsigned):
        part = _part(unsigned, at)
        if part is None:
            return None
        total, at = total + part[0], part[1]
    negative = text[:1] == "-"
    if not unsigned or total > LARGEST + negative:
        return None
    return -total if negative else total


def format_go_duration(seconds: float | Fraction) -> str:
    """Return a duration in the fewest parts that are whole numbers, as every reader accepts it.

    Anything finer than a nanosecond is rounded. Fractions such as 1.5s are written 1s500ms, since
    several APIs refuse a decimal point.
    """
    left = round(seconds * 1_000_000_000)
    sign, left = ("-", -left) if left < 0 else ("", left)
    parts: list[str] = []
    for unit in _WRITTEN:
        amount, left = divmod(left, _NANOSECONDS[unit])
        if amount:
            parts.append(f"{amount}{unit}")
    return sign + "".join(parts) if parts else "0s"


def _part(text: str, start: int) -> tuple[int, int] | None:
    """Return the nanoseconds of the number and unit at a place, and where they end."""
    dot = _end(text, start, DIGITS)
    number_end = _end(text, dot + 1, DIGITS) if text[dot : dot + 1] == "." else dot
    whole, decimals = text[start:dot], text[dot + 1 : number_end]
    unit_end = number_end
    while unit_end < len(text) and text[unit_end] not in "0123456789.":
        unit_end += 1
    unit = _NANOSECONDS.get(text[number_end:unit_end])
    amount = read_digits(whole or "0", LARGEST + 1)
    if unit is None or amount is None or not (whole or decimals):
        return None
    return amount * unit + _fraction(decimals, unit), unit_end


def _fraction(decimals: str, unit: int) -> int:
    """Return the nanoseconds behind a decimal point, in floating point because Go takes them so."""
    zeros = len(decimals) - len(decimals.lstrip("0"))
    if zeros > _FLOAT_DIGITS:
        return 0
    fits = int(decimals[: zeros + _DECIMALS] or "0") <= LARGEST + 1
    digits = decimals[: zeros + _DECIMALS - (not fits)]
    return int(float(digits or "0") * (unit / 10.0 ** len(digits)))


def _end(text: str, start: int, chars: str) -> int:
    while start < len(text) and text[start] in chars:
        start += 1
    return start
