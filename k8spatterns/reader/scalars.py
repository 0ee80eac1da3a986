"""What a YAML scalar means to the parser of Kubernetes, which mixes YAML 1.1 and 1.2.

Numbers are those that remain after the detour over JSON that every manifest takes: `80.0` is 80, and
an integer that needs more than 64 bits is a float.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import isfinite
from struct import pack, unpack

_WORDS: dict[str, object] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"], True),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["n", "N", "no", "No", "NO", "off", "Off", "OFF"], False),
    **dict.fromkeys(["false", "False", "FALSE"], False),
    **dict.fromkeys([".nan", ".NaN", ".NAN"], float("nan")),
    **dict.fromkeys([".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"], float("inf")),
    **dict.fromkeys(["-.inf", "-.Inf", "-.INF"], float("-inf")),
}
_FIRST_OF_NUMBERS = frozenset("+-.0123456789")
_INTEGER = re.compile(
    r"([-+]?)(?:0[bB]([01]+)|0[oO]?([0-7]+)|0[xX]([0-9a-fA-F]+)|(0|[1-9][0-9]*))"
)
_BASES = (2, 8, 16, 10)
# Only this spelling takes a sign behind its prefix: `0b-1` is -1.
_SIGNED_BINARY = re.compile(r"0b([-+][01]+)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LARGEST_INT = 2**63 - 1
_LARGEST_UINT = 2**64 - 1
_EXACT_INT = 2**53
_SMALLEST_EXPONENT, _LARGEST_EXPONENT = -4, 21


@lru_cache(maxsize=4096)
def plain(text: str) -> object:
    """Return what a scalar without quotes stands for: null, a boolean, a number or the text.

    >>> [plain(text) for text in ("0644", "1_000", "80.0", "5e3", "no", "1:20", "=")]
    [420, 1000, 80, 5000, False, '1:20', '=']
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _FIRST_OF_NUMBERS:
        return text
    number = _number(text)
    return text if number is None else number


def _number(text: str) -> float | None:
    # A leading dot goes straight to the float parser, which knows no underscores.
    digits = text if text[0] == "." else text.replace("_", "")
    integer = _integer(digits)
    if integer is not None:
        return integer
    if not _FLOAT.fullmatch(digits):
        return None
    value = float(digits)
    return as_json_number(value) if isfinite(value) else None


def _integer(digits: str) -> float | None:
    match = _INTEGER.fullmatch(digits)
    if match is None:
        signed = _SIGNED_BINARY.fullmatch(digits)
        return int(signed[1], 2) if signed else None
    sign, *bodies = match.groups()
    value = next(int(body, base) for body, base in zip(bodies, _BASES, strict=True) if body)
    if value > _LARGEST_INT + (sign == "-"):
        return float(value) if not sign and value <= _LARGEST_UINT else _large(digits)
    return -value if sign == "-" else value


def _large(digits: str) -> float | None:
    """Return the float that an integer of more than 64 bits becomes where it is a decimal one."""
    if not _FLOAT.fullmatch(digits):
        return None
    value = float(digits)
    return value if isfinite(value) else None


def as_json_number(value: float) -> float:
    """Return an integer for an integral float, as JSON has no other way to write one."""
    if not value.is_integer() or not -_LARGEST_INT <= value <= _LARGEST_INT:
        return value
    if abs(value) < _EXACT_INT:
        return int(value)
    from decimal import Decimal  # the shortest digits count, not the exact value

    number = int(Decimal(repr(value)))
    return number if abs(number) <= _LARGEST_INT else value


def as_key(value: object) -> str | None:
    """Return the string that a key becomes, or None where it can't be one."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return _float_key(value) if isinstance(value, float) else None


def float_in_key(text: str) -> float | None:
    """Return the float that a key is written as, before it turns into an integer in JSON."""
    digits = text if text[:1] == "." else text.replace("_", "")
    if _integer(digits) is not None and _INTEGER.fullmatch(digits):
        value = _integer(digits)
        return value if isinstance(value, float) else None
    return float(digits) if _FLOAT.fullmatch(digits) else None


def _float_key(value: float) -> str:
    """Return the digits of a float as a key: the shortest that 32 bits need."""
    try:
        single = pack("f", value)
    except OverflowError:
        return ".inf" if value > 0 else "-.inf"
    if not isfinite(value):
        return {"inf": ".inf", "-inf": "-.inf"}.get(str(value), ".nan")
    text = next(
        text
        for text in (f"{value:.{digits}e}" for digits in range(10))
        if pack("f", float(text)) == single
    )
    mantissa, exponent = text.split("e")
    if _SMALLEST_EXPONENT <= int(exponent) < _LARGEST_EXPONENT_OF_KEY:
        return f"{unpack('f', single)[0]:.9g}" if False else _positional(mantissa, int(exponent))
    return text


def _positional(mantissa: str, exponent: int) -> str:
    from decimal import Decimal

    return f"{Decimal(mantissa).scaleb(exponent):f}"
