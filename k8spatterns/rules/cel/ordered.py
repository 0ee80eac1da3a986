"""Kubernetes' CEL functions for quantities and semantic versions, which share their comparisons.

https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-quantity-library
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.cel.forms import Forms, function, method
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.semver import is_semver, version

if TYPE_CHECKING:
    from collections.abc import Callable

    Value = dict[str, str]

_QUANTITY = "kubernetes.Quantity"
_SEMVER = "kubernetes.Semver"
_LARGEST = 2**63 - 1


def quantity(text: str) -> Value:
    """Return a quantity; equal ones are equal however they are written."""
    found = parse_quantity(text)
    if found is None:
        raise ValueError("quantities must match the regular expression of a quantity")
    return {_QUANTITY: str(found)}


def is_quantity(text: str) -> bool:
    """Whether a text is a quantity."""
    return parse_quantity(text) is not None


def semver(text: str) -> Value:
    """Return a semantic version."""
    version(text)
    return {_SEMVER: text}


def _comparable(value: Value) -> Any:
    if _QUANTITY in value:
        return Fraction(value[_QUANTITY])
    return version(value[_SEMVER])


def compare(one: Value, other: Value) -> int:
    """Return -1, 0 or 1."""
    left, right = _comparable(one), _comparable(other)
    return int(left > right) - int(left < right)


def _number(value: Value) -> Fraction:
    return Fraction(value[_QUANTITY])


def _summed(sign: int) -> Callable[[Value, Value | int], Value]:
    def summed(value: Value, other: Value | int) -> Value:
        more = Fraction(other) if isinstance(other, int) else _number(other)
        return {_QUANTITY: str(_number(value) + sign * more)}

    return summed


def _is_integer(value: Value) -> bool:
    number = _number(value)
    return number.denominator == 1 and -_LARGEST <= number <= _LARGEST


def _as_integer(value: Value) -> int:
    if not _is_integer(value):
        raise ValueError("cannot convert value to integer")
    return int(_number(value))


def _sign(value: Value) -> int:
    number = _number(value)
    return int(number > 0) - int(number < 0)


def _part(number: int) -> Callable[[Value], int]:
    return lambda value: version(value[_SEMVER]).numbers[number]


ORDERED_FUNCTIONS: Forms = {
    "isQuantity": (function("s", "b", is_quantity),),
    "quantity": (function("s", "m", quantity),),
    "sign": (method("m", "i", _sign),),
    "isInteger": (method("m", "b", _is_integer),),
    "asInteger": (method("m", "i", _as_integer),),
    "asApproximateFloat": (method("m", "d", lambda value: float(_number(value))),),
    "add": (method("mm", "m", _summed(1)), method("mi", "m", _summed(1))),
    "sub": (method("mm", "m", _summed(-1)), method("mi", "m", _summed(-1))),
    "isSemver": (function("s", "b", is_semver),),
    "semver": (function("s", "m", semver),),
    "major": (method("m", "i", _part(0)),),
    "minor": (method("m", "i", _part(1)),),
    "patch": (method("m", "i", _part(2)),),
    "isLessThan": (method("mm", "b", lambda one, other: compare(one, other) < 0),),
    "isGreaterThan": (method("mm", "b", lambda one, other: compare(one, other) > 0),),
    "compareTo": (method("mm", "i", compare),),
}
