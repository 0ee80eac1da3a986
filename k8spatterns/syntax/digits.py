"""Whole numbers in a text, read as Go reads them into 64 bits."""

from __future__ import annotations

DIGITS = "0123456789"

LARGEST = 2**63 - 1
_MOST_DIGITS = 19


def read_digits(text: str, largest: int = LARGEST) -> int | None:
    """Return the number that a text of ASCII digits writes; None where it is none or too large."""
    if not text or text.strip(DIGITS):
        return None
    significant = text.lstrip("0")
    if len(significant) > _MOST_DIGITS:
        return None
    number = int(significant or "0")
    return number if number <= largest else None
