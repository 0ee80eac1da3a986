"""Shares of a whole, such as `25%`."""

from __future__ import annotations

from k8spatterns.syntax.shown import shown

_DIGITS = "0123456789"


def percent(text: str) -> str | None:
    """Check a percentage: whole digits and '%'."""
    number = text.removesuffix("%")
    if number and number != text and not number.strip(_DIGITS):
        return None
    return f"{shown(text)} is not a percentage: write a whole number and '%', such as 25%"
