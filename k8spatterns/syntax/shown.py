"""How a refused text is shown inside a message."""

from __future__ import annotations

_LONGEST = 60


def shown(text: str) -> str:
    """Return the text in double quotes, shortened and escaped so that it stays on one line."""
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
    return '"' + "".join(char if char.isprintable() else ascii(char)[1:-1] for char in short) + '"'


def first_outside(text: str, allowed: str) -> str | None:
    """Return the first character that is not among the allowed ones, as it is shown."""
    return next((shown(char) for char in text if char not in allowed), None)
