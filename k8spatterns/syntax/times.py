"""Times as Kubernetes writes them: RFC 3339, and with microseconds where a field wants them."""

from __future__ import annotations

from datetime import datetime

from k8spatterns.syntax.digits import DIGITS
from k8spatterns.syntax.shown import shown

_SECONDS = len("2006-01-02T15:04:05")
_OFFSET = len("+00:00")
_MICROSECONDS = 6


def time(text: str) -> str | None:
    """Check a time with seconds and an offset, such as 2024-05-01T12:00:00Z."""
    if _fraction(text) is not None:
        return None
    return f"{shown(text)} is no time: write one such as 2024-05-01T12:00:00Z"


def micro_time(text: str) -> str | None:
    """Check a time with exactly six decimals, such as 2024-05-01T12:00:00.000000Z."""
    fraction = _fraction(text)
    if fraction is not None and len(fraction) == _MICROSECONDS:
        return None
    return (
        f"{shown(text)} is no time with microseconds: write one such as 2024-05-01T12:00:00.000000Z"
    )


def _fraction(text: str) -> str | None:
    """Return the digits behind the seconds of a time, or None where it is no time."""
    fraction = text[_SECONDS:-1] if text.endswith("Z") else text[_SECONDS:-_OFFSET]
    rest = text[_SECONDS + len(fraction) :]
    if not _is_date(text[:_SECONDS]) or not _is_offset(rest):
        return None
    digits = fraction[1:]
    written = fraction[:1] in {".", ","} and digits and not digits.strip(DIGITS)
    return digits if written or not fraction else None


def _is_date(text: str) -> bool:
    separators = text[4:5] + text[7:8] + text[10:11] + text[13:14] + text[16:17]
    if separators != "--T::" or len(text) != _SECONDS or not text.isascii():
        return False
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_offset(text: str) -> bool:
    if text == "Z":
        return True
    hours, colon, minutes = text[1:].partition(":")
    numbers = (hours + minutes).strip(DIGITS) == "" and len(hours) == len(minutes) == 2  # noqa: PLR2004
    return text[:1] in {"+", "-"} and bool(colon) and numbers and hours < "25" and minutes < "61"
