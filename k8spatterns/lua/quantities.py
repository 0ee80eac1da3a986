"""Quantities as Kubernetes writes them back: the shortest form in their own notation."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from k8spatterns.syntax.quantity import parse_quantity, quantity

BINARY, DECIMAL, EXPONENT = "BinarySI", "DecimalSI", "DecimalExponent"

_DECIMAL = {-9: "n", -6: "u", -3: "m", 0: "", 3: "k", 6: "M", 9: "G", 12: "T", 15: "P", 18: "E"}
_BINARY = ("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei")
_BELOW_BINARY = 1024


def amount(text: str) -> Fraction:
    """Return the number that a quantity stands for.

    Raises:
        ValueError: the text is no quantity.
    """
    value = parse_quantity(text)
    if value is None:
        raise ValueError(quantity(text) or f"{text} is not a quantity")
    return Fraction(value)


def notation(text: str) -> str:
    """Return the notation in which a quantity is written.

    >>> notation("1Gi"), notation("500m"), notation("1e3")
    ('BinarySI', 'DecimalSI', 'DecimalExponent')
    """
    if text.endswith("i"):
        return BINARY
    return EXPONENT if text[-1:].isdigit() and "e" in text.lower() else DECIMAL


def written(value: Fraction, style: str) -> str:
    """Return the shortest exact form, rounded up to the nano.

    >>> written(Fraction(3, 2), "DecimalSI"), written(Fraction(2**31), "BinarySI")
    ('1500m', '2Gi')
    """
    value = Fraction(ceil(value * 10**9), 10**9)
    whole = value.denominator == 1
    if style == BINARY and whole and abs(value) >= _BELOW_BINARY:
        return _binary(int(value))
    return _decimal(value, style)


def _binary(value: int) -> str:
    power = 0
    while value % 1024 == 0 and power < len(_BINARY) - 1:
        value //= 1024
        power += 1
    return f"{value}{_BINARY[power]}"


def _decimal(value: Fraction, style: str) -> str:
    if value == 0:
        return "0"
    exponent = next(e for e in sorted(_DECIMAL, reverse=True) if _fits(value, e))
    number = int(value / Fraction(10) ** exponent)
    if style == EXPONENT:
        return f"{number}e{exponent}" if exponent else str(number)
    return f"{number}{_DECIMAL[exponent]}"


def _fits(value: Fraction, exponent: int) -> bool:
    return (value / Fraction(10) ** exponent).denominator == 1
