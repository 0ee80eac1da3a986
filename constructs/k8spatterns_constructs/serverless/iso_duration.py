"""Durations as Knative Eventing takes them: ISO 8601, `PT0.5S`, `PT1M30S`, `P1D`."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, TypeAlias

from pydantic import BeforeValidator

_DAY_UNITS = {"W": 604_800, "D": 86_400}
_TIME_UNITS = {"H": 3600, "M": 60, "S": 1}


def _iso(value: Any) -> Any:
    if isinstance(value, timedelta):
        return iso_duration(value)
    if not isinstance(value, str) or seconds_of(value) is None:
        raise ValueError(
            f"{value!r} is no ISO 8601 duration\n"
            'hint: write timedelta(seconds=2), or a text such as "PT2S", "PT0.5S", "PT1M30S"'
        )
    return value


IsoDuration: TypeAlias = Annotated[str | timedelta, BeforeValidator(_iso)]
"""A duration in ISO 8601, such as `PT2S`, or a timedelta, which becomes one."""


def iso_duration(value: timedelta) -> str:
    """Return the ISO 8601 text of a duration.

    Raises:
        ValueError: a negative one.

    >>> iso_duration(timedelta(minutes=1, milliseconds=500))
    'PT60.5S'
    """
    if value < timedelta(0):
        raise ValueError(f"{value} must not be negative")
    seconds, fraction = value.days * 86_400 + value.seconds, value.microseconds
    decimals = f".{fraction:06}".rstrip("0") if fraction else ""
    return f"PT{seconds}{decimals}S"


def seconds_of(text: str) -> float | None:
    """Return the seconds of an ISO 8601 duration without years and months, or None.

    >>> seconds_of("PT1M30S"), seconds_of("P1D"), seconds_of("90s")
    (90.0, 86400.0, None)
    """
    if not text.startswith("P"):
        return None
    days, mark, time = text[1:].partition("T")
    parts = (_sum(days, _DAY_UNITS), _sum(time, _TIME_UNITS))
    if (mark and not time) or not (days or time) or None in parts:
        return None
    return sum(part for part in parts if part is not None)


def _sum(text: str, units: dict[str, int]) -> float | None:
    """Return the sum of `1H30M`, its units in falling order; None where it is none."""
    total, number, left = 0.0, "", list(units)
    for letter in text:
        if letter.isascii() and (letter.isdigit() or letter == "."):
            number += letter
        elif letter in left and _is_number(number):
            total += float(number) * units[letter]
            left, number = left[left.index(letter) + 1 :], ""
        else:
            return None
    return None if number else total


def _is_number(text: str) -> bool:
    return all(part.isdigit() for part in text.split(".", 1)) and text != ""
