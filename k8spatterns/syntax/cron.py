"""Schedules of CronJobs, read as robfig/cron's `ParseStandard` reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax.digits import read_digits
from k8spatterns.syntax.duration import duration
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

_DESCRIPTORS = ("@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly")
_EVERY = "@every "


class Field:
    """A field of a schedule: what it is called and which numbers and names it takes."""

    __slots__ = ("high", "low", "name", "names")

    def __init__(self, name: str, low: int, high: int, names: tuple[str, ...] = ()) -> None:
        self.name = name
        self.low = low
        self.high = high
        self.names = names


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")

FIELDS = (
    Field("minute", 0, 59),
    Field("hour", 0, 23),
    Field("day of month", 1, 31),
    Field("month", 1, 12, _MONTHS),
    Field("day of week", 0, 6, _WEEKDAYS),
)


def cron(text: str) -> str | None:
    """Check a CronJob's schedule: five fields, or a descriptor such as @daily or @every 1h30m."""
    if not text.strip():
        return "a schedule must not be empty: write five fields, such as 0 3 * * *"
    if "TZ" in text:
        return f"{shown(text)} names a time zone, which belongs into time_zone, not into a schedule"
    if text.startswith("@"):
        return _descriptor(text)
    fields = text.split()
    if len(fields) != len(FIELDS):
        return (
            f"{shown(text)} has {len(fields)} fields; a schedule has five: "
            "minute, hour, day of month, month, day of week"
        )
    return _first(_field(part, field) for part, field in zip(fields, FIELDS, strict=True))


def _descriptor(text: str) -> str | None:
    if text in _DESCRIPTORS:
        return None
    if text.startswith(_EVERY):
        refusal = duration(text.removeprefix(_EVERY))
        return refusal and f"@every needs a duration: {refusal}"
    known = ", ".join(_DESCRIPTORS)
    return f'{shown(text)} is not a schedule: write {known} or "@every 1h30m"'


def _field(text: str, field: Field) -> str | None:
    refusal = _first(_range(part, field) for part in text.split(",") if part)
    return refusal and f"the {field.name} field {shown(text)} is refused: {refusal}"


def _range(text: str, field: Field) -> str | None:
    """Check one of a field's ranges: `*`, `5`, `1-5`, `*/15`, `8-18/2`."""
    span, *steps = text.split("/")
    if len(steps) > 1:
        return f"{shown(text)} has more than one '/'"
    return _span(span, field) or _first(map(_step, steps))


def _step(text: str) -> str | None:
    step = _number(text)
    if step is None or step < 1:
        return f"the step {shown(text)} is not a whole number of at least 1"
    return None


def _span(text: str, field: Field) -> str | None:
    first, *rest = text.split("-")
    if first in {"*", "?"}:
        return None
    if len(rest) > 1:
        return f"{shown(text)} has more than one '-'"
    ends = [first, *rest]
    values = [_value(end, field) for end in ends]
    wrong = _first(_bounds(end, value, field) for end, value in zip(ends, values, strict=True))
    if wrong:
        return wrong
    if values != sorted(values, key=lambda value: value or 0):
        return f"the range {shown(text)} ends before it begins"
    return None


def _bounds(text: str, value: int | None, field: Field) -> str | None:
    names = f" or {field.names[0].upper()} to {field.names[-1].upper()}" if field.names else ""
    allowed = f"{field.low} to {field.high}{names}"
    if value is None:
        return f"{shown(text)} is not a number; {allowed} is allowed"
    if field.low <= value <= field.high:
        return None
    if value == field.high + 1:
        instead = {"hour": "; midnight is 0", "day of week": "; Sunday is 0"}.get(field.name, "")
        return f"{value} is out of range; {allowed} is allowed{instead}"
    return f"{value} is out of range; {allowed} is allowed"


def _value(text: str, field: Field) -> int | None:
    lowered = text.lower()
    if lowered in field.names:
        return field.names.index(lowered) + field.low
    return _number(text)


def _number(text: str) -> int | None:
    return read_digits(text.removeprefix("+"))


def _first(refusals: Iterable[str | None]) -> str | None:
    return next(filter(None, refusals), None)
