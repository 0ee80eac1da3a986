"""Values of Kyverno's patterns: wildcards, operators and ranges against one value."""

from __future__ import annotations

import operator
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.kyverno_wildcards import wildcard
from k8spatterns.syntax.duration import parse_duration
from k8spatterns.syntax.quantity import parse_quantity

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

_OPERATORS = (">=", "<=", ">", "<", "!")
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "": operator.eq,
    "!": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
_END = r"([-+]?[0-9]+(?:\.[0-9]+)?[A-Za-z]*)"
_WITHIN = re.compile(f"{_END}-{_END}")
_OUTSIDE = re.compile(f"{_END}!-{_END}")
_WHOLE = re.compile(r"[-+]?[0-9]{1,19}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_LARGEST = 2**63


def fits(value: Any, pattern: Any) -> bool:
    """Say whether a value fits a pattern that is no mapping and no list.

    A missing value is None, which Kyverno compares as 0 where numbers are asked for. See
    https://kyverno.io/docs/policy-types/cluster-policy/validate/#operators
    """
    if isinstance(pattern, str):
        return _fits_text(value, pattern)
    if isinstance(pattern, bool):
        return isinstance(value, bool) and value == pattern
    if isinstance(pattern, int | float):
        return _fits_number(value, pattern)
    return pattern is None and (value is None or (_is_scalar(value) and not value))


def is_range(pattern: str) -> bool:
    """Say whether a text is a range, such as `1-5` or `1Gi!-2Gi`."""
    return bool(_WITHIN.fullmatch(pattern) or _OUTSIDE.fullmatch(pattern))


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | bool | int | float)


def _fits_number(value: Any, pattern: float) -> bool:
    if isinstance(value, bool):
        return False
    if isinstance(value, int | float):
        return value == pattern
    if not isinstance(value, str):
        return False
    form = _WHOLE if isinstance(pattern, int) else _NUMBER
    if not form.fullmatch(value):
        return False
    return (int(value) if isinstance(pattern, int) else float(value)) == pattern


def _fits_text(value: Any, pattern: str) -> bool:
    return _text_fits(value, pattern) if isinstance(value, str) else _fits_choice(value, pattern)


@lru_cache(maxsize=4096)
def _text_fits(value: str, pattern: str) -> bool:
    """Say so of a text: many objects of an app have the same ones."""
    return value == pattern or _fits_choice(value, pattern)


def _fits_choice(value: Any, pattern: str) -> bool:
    return any(
        all(_fits_one(value, part.strip(" ")) for part in choice.split("&"))
        for choice in pattern.split("|")
    )


def _fits_one(value: Any, pattern: str) -> bool:
    sign = next((each for each in _OPERATORS if pattern.startswith(each)), "")
    if len(pattern) < len("!x"):
        sign = ""
    if not sign and (found := _OUTSIDE.fullmatch(pattern)):
        return _compares(value, found[1], "<") or _compares(value, found[2], ">")
    if not sign and (found := _WITHIN.fullmatch(pattern)):
        return _compares(value, found[1], ">=") and _compares(value, found[2], "<=")
    return _compares(value, pattern[len(sign) :].strip(), sign)


def _compares(value: Any, pattern: str, sign: str) -> bool:
    """Compare as durations, as quantities and as texts: one of them is enough, for `!` too."""
    number = number_text(value)
    if number is not None:
        for parse in (parse_duration, parse_quantity):
            if _compares_as(parse, number, pattern, sign):
                return True
    text = plain_text(value)
    return text is not None and sign in ("", "!") and wildcard(pattern, text) is (sign == "")


def _compares_as(
    parse: Callable[[str], Fraction | None], value: str, pattern: str, sign: str
) -> bool:
    wanted = parse(pattern)
    if wanted is None:
        return False
    amount = parse(value)
    return amount is not None and _COMPARE[sign](amount, wanted)


def number_text(value: Any) -> str | None:
    """Return what is read as a duration or quantity; a missing value is 0."""
    if value is None:
        return "0"
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return f"{value:f}"
    return str(value) if isinstance(value, int) and abs(value) < _LARGEST else None


def plain_text(value: Any) -> str | None:
    """Return the text that wildcards look at; None for what is missing, a list or a mapping."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return _scientific(value)
    return number_text(value) if isinstance(value, int) else None


def _scientific(value: float) -> str:
    """Return the shortest digits with an exponent, as Go prints them: `7.5E+00`."""
    from decimal import Decimal

    sign, digits, exponent = Decimal(repr(value)).normalize().as_tuple()
    if not isinstance(exponent, int):
        return repr(value)
    rest = "".join(map(str, digits[1:]))
    power = exponent + len(rest)
    return f"{'-' if sign else ''}{digits[0]}{'.' if rest else ''}{rest}E{power:+03d}"
