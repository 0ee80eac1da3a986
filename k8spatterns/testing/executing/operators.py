"""The operators of PromQL between vectors and numbers.

https://prometheus.io/docs/prometheus/latest/querying/operators/
"""

from __future__ import annotations

import math
import operator
from typing import TYPE_CHECKING, Any

from k8spatterns.errors import UsageError
from k8spatterns.testing.executing.samples import NAME, Sample, dropped

if TYPE_CHECKING:
    from collections.abc import Callable

    Vector = list[Sample]
    Key = tuple[tuple[str, str], ...]

COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


def _divided(one: float, other: float) -> float:
    if other:
        return one / other
    return math.nan if one == 0 or math.isnan(one) else math.copysign(math.inf, one)


def _power(one: float, other: float) -> float:
    try:
        return math.pow(one, other)
    except (ValueError, OverflowError):
        return math.nan


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": _divided,
    "%": lambda one, other: math.fmod(one, other) if other else math.nan,
    "^": _power,
}


def combined(tree: Any, left: Vector | float, right: Vector | float) -> Vector | float:
    """Return what an operator makes of its two sides.

    Raises:
        UsageError: the sides do not match one to one, or the operator is not evaluated here.
    """
    sign, modifier = str(tree.op), tree.modifier
    if sign in _SETS and isinstance(left, list) and isinstance(right, list):
        return _SETS[sign](left, right, modifier)
    if sign not in COMPARISONS and sign not in _ARITHMETIC:
        raise UsageError(f"the operator {sign} is not evaluated here")
    as_bool = modifier is not None and modifier.return_bool
    if isinstance(left, float) and isinstance(right, float):
        found = _of(sign, left, right, keep=left, as_bool=True)
        return math.nan if found is None else found
    if isinstance(left, list) and isinstance(right, list):
        return _matched(tree, left, right, as_bool=as_bool)
    return _with_number(sign, left, right, as_bool=as_bool)


def _of(sign: str, one: float, other: float, *, keep: float, as_bool: bool) -> float | None:
    """Return the value; None where a comparison filters it out."""
    if sign in _ARITHMETIC:
        return _ARITHMETIC[sign](one, other)
    holds = COMPARISONS[sign](one, other)
    if as_bool:
        return float(holds)
    return keep if holds else None


def _with_number(
    sign: str, left: Vector | float, right: Vector | float, *, as_bool: bool
) -> Vector:
    found: Vector = []
    vector = left if isinstance(left, list) else right if isinstance(right, list) else []
    keeps_name = sign in COMPARISONS and not as_bool
    for sample in vector:
        one = left if isinstance(left, float) else sample.value
        other = right if isinstance(right, float) else sample.value
        value = _of(sign, one, other, keep=sample.value, as_bool=as_bool)
        if value is not None:
            found.append(Sample(sample.labels if keeps_name else dropped(sample.labels), value))
    return found


def _key(labels: dict[str, str], modifier: Any) -> Key:
    """Return the labels by which samples of two sides match."""
    matching = None if modifier is None else modifier.matching
    names = set() if matching is None else set(matching.labels)
    only = matching is not None and str(matching.type).endswith("Include")
    return tuple(
        sorted(
            (name, value)
            for name, value in labels.items()
            if value and ((name in names) if only else (name not in names and name != NAME))
        )
    )


def _matched(tree: Any, left: Vector, right: Vector, *, as_bool: bool) -> Vector:
    sign, modifier = str(tree.op), tree.modifier
    card = "OneToOne" if modifier is None else str(modifier.card).rpartition(".")[2]
    many, one = (right, left) if card == "OneToMany" else (left, right)
    others: dict[Key, Sample] = {}
    for sample in one:
        if others.setdefault(_key(sample.labels, modifier), sample) is not sample:
            raise UsageError(f"several series of one side match one of the other in {sign}")
    seen: set[Key] = set()
    found: Vector = []
    for sample in many:
        key = _key(sample.labels, modifier)
        other = others.get(key)
        if other is None:
            continue
        if card == "OneToOne" and key in seen:
            raise UsageError(f"several series match one in {sign}; write group_left")
        seen.add(key)
        pair = (other, sample) if card == "OneToMany" else (sample, other)
        value = _of(sign, pair[0].value, pair[1].value, keep=pair[0].value, as_bool=as_bool)
        if value is not None:
            keeps_name = sign in COMPARISONS and not as_bool
            labels = dict(sample.labels) if keeps_name else dropped(sample.labels)
            found.append(Sample(_joined(labels, key, other, card, modifier), value))
    return found


def _joined(
    labels: dict[str, str], key: Key, other: Sample, card: str, modifier: Any
) -> dict[str, str]:
    if modifier is None or (card == "OneToOne" and modifier.matching is None):
        return labels
    if card == "OneToOne":
        gone = set(modifier.matching.labels)
        only = str(modifier.matching.type).endswith("Include")
        kept = dict(key)
        return kept if only else {name: labels[name] for name in labels if name not in gone}
    for name in modifier.group_labels or ():
        value = other.labels.get(name, "")
        labels.pop(name, None)
        labels |= {name: value} if value else {}
    return labels


def _keys(vector: Vector, modifier: Any) -> set[Key]:
    return {_key(sample.labels, modifier) for sample in vector}


def _and(left: Vector, right: Vector, modifier: Any) -> Vector:
    keys = _keys(right, modifier)
    return [sample for sample in left if _key(sample.labels, modifier) in keys]


def _unless(left: Vector, right: Vector, modifier: Any) -> Vector:
    keys = _keys(right, modifier)
    return [sample for sample in left if _key(sample.labels, modifier) not in keys]


def _or(left: Vector, right: Vector, modifier: Any) -> Vector:
    return [*left, *_unless(right, left, modifier)]


_SETS: dict[str, Callable[[Vector, Vector, Any], Vector]] = {
    "and": _and,
    "or": _or,
    "unless": _unless,
}
