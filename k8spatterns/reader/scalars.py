"""What a YAML scalar means to the parser of Kubernetes, which mixes YAML 1.1 and 1.2."""

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
_INTEGER = re.compile(r"([-+]?)(?:0[bB]([01]+)|0[oO]?([0-7]+)|0[xX]([0-9a-fA-F]+)|(0|[1-9][0-9]*))")
_BASES = (2, 8, 16, 10)
# Only this spelling takes a sign behind its prefix: `0b-1` is -1.
_SIGNED_BINARY = re.compile(r"0b([-+][01]+)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
# Behind a leading dot, and only there, underscores must stand between digits.
_DOTTED = re.compile(r"\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?")
_INT64 = range(-(2**63), 2**63)
_LARGEST_U_INT64 = 2**64 - 1
_EXACT = 2**53
# Exponents from which a float that is a key is written with one.
_PLAIN_EXPONENTS = range(-4, 6)
_MOST_DIGITS = 9
_LONGEST_KEPT = 100
# Python refuses to convert thousands of decimal digits, and 64 bits have at most 20.
_LONGEST_DECIMAL = 20


def value_of(text: str) -> object:
    """Return what a scalar without quotes stands for, as it arrives at the API server.

    >>> [value_of(text) for text in ("0644", "1_000", "80.0", "5e3", "no", "1:20", "=")]
    [420, 1000, 80, 5000, False, '1:20', '=']
    """
    return _kept_value_of(text) if len(text) <= _LONGEST_KEPT else as_json(resolve(text))


@lru_cache(maxsize=4096)
def _kept_value_of(text: str) -> object:
    return as_json(resolve(text))


def resolve(text: str) -> object:
    """Return null, a boolean, a number or the text itself; a float stays one, as keys need it."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _FIRST_OF_NUMBERS:
        return text
    if text[0] == "." and not _DOTTED.fullmatch(text):
        return text
    number = _number(text.replace("_", ""))
    return text if number is None else number


def _number(digits: str) -> float | None:
    integer = _integer(digits)
    if integer is not None:
        return integer
    if not _FLOAT.fullmatch(digits):
        return None
    value = float(digits)
    return value if isfinite(value) else None


def _integer(digits: str) -> int | None:
    match = _INTEGER.fullmatch(digits)
    if match is None:
        signed = _SIGNED_BINARY.fullmatch(digits)
        number = int(signed[1], 2) if signed else _INT64.stop
        return number if number in _INT64 else None
    sign, *bodies = match.groups()
    if bodies[-1] and len(bodies[-1]) > _LONGEST_DECIMAL:
        return None
    size = next(int(body, base) for body, base in zip(bodies, _BASES, strict=True) if body)
    value = -size if sign == "-" else size
    return value if value in _INT64 or (not sign and value <= _LARGEST_U_INT64) else None


def as_json(value: object) -> object:
    """Return what is left of a number after the detour over JSON that every manifest takes.

    An integral float is an integer, as JSON has no other way to write it; an integer that needs
    more than 64 bits is a float.
    """
    if type(value) is int:
        return value if value in _INT64 else float(value)
    if type(value) is float and value.is_integer() and abs(value) <= _INT64.stop:
        return _integral(value)
    return value


def _integral(value: float) -> float:
    if abs(value) < _EXACT:
        return int(value)
    from decimal import Decimal  # here the shortest digits count, not the exact value

    number = int(Decimal(repr(value)))
    return number if number in _INT64 else value


def as_key(value: object) -> str | None:
    """Return the string that a key becomes, or None where it can't be one.

    >>> [as_key(value) for value in ("a", 80, 80.0, 1e6, True, None)]
    ['a', '80', '80', '1e+06', 'true', None]
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return _float_key(value) if isinstance(value, float) else None


def _float_key(value: float) -> str:
    """Return the digits of a float as a key: as few as 32 bits need."""
    if not isfinite(value):
        return {float("inf"): ".inf", float("-inf"): "-.inf"}.get(value, ".nan")
    single = _single(value)
    if not isfinite(single):
        return _float_key(single)
    candidates = (f"{single:.{digits}e}" for digits in range(_MOST_DIGITS))
    text = next(text for text in candidates if _single(float(text)) == single)
    if int(text.partition("e")[2]) in _PLAIN_EXPONENTS:
        return repr(float(text)).removesuffix(".0")
    return text


def _single(value: float) -> float:
    """Return the value as 32 bits hold it."""
    try:
        return float(unpack("<f", pack("<f", value))[0])
    except OverflowError:
        return value * float("inf")
