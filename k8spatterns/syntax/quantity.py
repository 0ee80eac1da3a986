"""Quantities such as `500m`, `1.5Gi` and `1e3`, read as k8s.io/apimachinery reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax.digits import DIGITS, read_digits
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from fractions import Fraction

_DECIMAL = {
    "n": -9,
    "u": -6,
    "m": -3,
    "": 0,
    "k": 3,
    "M": 6,
    "G": 9,
    "T": 12,
    "P": 15,
    "E": 18,
}
_BINARY = {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}
# The server reads a missing number as 0, but with these suffixes, where it takes a longer way.
_NEED_A_NUMBER = frozenset({"Pi", "Ei"})

_MIS_SPELT = {
    "K": "k",
    "KB": "k",
    "kB": "k",
    "MB": "M",
    "GB": "G",
    "TB": "T",
    "ki": "Ki",
    "mi": "Mi",
}

# Powers beyond these all compare alike with what a cluster can hold, and would only cost memory.
_HIGHEST_EXPONENT = 400

_LONGEST = 4000  # Python converts no more digits than this without being told to

_CACHE_LIMIT = 4096
_parsed: dict[str | int | float, Fraction | None] = {}


def quantity(value: str | float) -> str | None:
    """Check a quantity: a number, or a text with a number and a suffix.

    Suffixes are n u m k M G T P E, Ki Mi Gi Ti Pi Ei, or an exponent such as e3.
    """
    if isinstance(value, bool):
        return f"{value} is not a quantity: write a number, or a text such as 500m or 1Gi"
    if parse_quantity(value) is not None:
        return None
    if not isinstance(value, str):
        return f"{value} is not a quantity: it is not a finite number"
    return _refusal(value)


def parse_quantity(value: str | float) -> Fraction | None:
    """Return the exact amount of a quantity, or None where it is none."""
    if isinstance(value, bool):
        return None
    if value in _parsed:
        return _parsed[value]
    if len(_parsed) >= _CACHE_LIMIT:
        _parsed.clear()
    amount = _parse(value if isinstance(value, str) else repr(value))
    _parsed[value] = amount
    return amount


def _parse(text: str) -> Fraction | None:
    from fractions import Fraction

    number, suffix = _split(text.strip(" "))
    scale = _scale(suffix)
    if scale is None or not 0 < len(text.strip(" ")) <= _LONGEST:
        return None
    base, exponent = scale
    if not _has_digit(number) and (exponent < _DECIMAL["n"] or suffix in _NEED_A_NUMBER):
        return None
    whole, _, decimals = number.lstrip("+-").partition(".")
    unscaled = Fraction(int(whole + decimals or "0"), int("1" + "0" * len(decimals)))
    amount = unscaled * Fraction(base) ** exponent
    return -amount if number.startswith("-") else amount


def amount_of(value: object) -> Fraction | None:
    """Return the amount of a value in a tree; None where it is none."""
    return parse_quantity(value) if isinstance(value, (str, int, float)) else None


def _split(text: str) -> tuple[str, str]:
    """Return the number of a quantity, which may lack every digit, and the suffix."""
    sign = 1 if text[:1] in {"+", "-"} else 0
    end = _digits_end(text, sign)
    if text[end : end + 1] == ".":
        end = _digits_end(text, end + 1)
    return text[:end], text[end:]


def _has_digit(text: str) -> bool:
    return any(char in DIGITS for char in text)


def _digits_end(text: str, start: int) -> int:
    while start < len(text) and text[start] in DIGITS:
        start += 1
    return start


def _scale(suffix: str) -> tuple[int, int] | None:
    """Return base and exponent of a suffix; None where it is none."""
    if suffix in _DECIMAL:
        return 10, _DECIMAL[suffix]
    if suffix in _BINARY:
        return 2, _BINARY[suffix]
    digits = suffix[1:].removeprefix("-") if suffix[1:2] == "-" else suffix[1:].removeprefix("+")
    exponent = read_digits(digits)
    if suffix[0] not in "eE" or exponent is None:
        return None
    capped = min(exponent, _HIGHEST_EXPONENT)
    return 10, -capped if suffix[1] == "-" else capped


def _refusal(text: str) -> str:
    if not text.strip():
        return "a quantity must not be empty"
    number, suffix = _split(text.strip(" "))
    if not _has_digit(number):
        return f"{shown(text)} is not a quantity: it must start with a number, such as 500m or 1Gi"
    if suffix in _MIS_SPELT:
        return f"{shown(text)} is not a quantity: write {shown(number + _MIS_SPELT[suffix])}"
    suffixes = "n u m k M G T P E Ki Mi Gi Ti Pi Ei"
    return f"{shown(text)} is not a quantity: {shown(suffix)} is none of the suffixes {suffixes}"
