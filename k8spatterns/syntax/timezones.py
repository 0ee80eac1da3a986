"""Time zones of CronJobs: names of the IANA database."""

from __future__ import annotations

from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

_PART_LIMIT = 14
_KNOWN_EVERYWHERE = "Etc/UTC"


def time_zone(text: str) -> str | None:
    """Check the name of a time zone, such as Europe/Berlin.

    Where the machine has no database of time zones every well-formed name passes.
    """
    if not text:
        return "a time zone must not be empty: leave it out, or write a name such as Etc/UTC"
    if text.lower() == "local":
        return f"{shown(text)} is not a time zone of its own: write the name, such as Europe/Berlin"
    if not all(map(_is_part, text.split("/"))):
        return f"{shown(text)} is not the name of a time zone: write one such as Europe/Berlin"
    if text == "UTC" or _exists(text) or not _exists(_KNOWN_EVERYWHERE):
        return None
    return f"{shown(text)} is not a time zone of the IANA database{_nearest(text)}"


def _is_part(text: str) -> bool:
    if not 0 < len(text) <= _PART_LIMIT or text in {".", ".."} or text.startswith("-"):
        return False
    return text.isascii() and all(char.isalnum() or char in ".-_+" for char in text)


def _exists(text: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(text)
    except (OSError, ValueError, KeyError):  # a folder; a path outside; an unknown name
        return False
    return True


def _nearest(text: str) -> str:
    from zoneinfo import available_timezones

    hint = did_you_mean(text.replace(" ", "_"), available_timezones())
    return f"; {hint}" if hint else ""
