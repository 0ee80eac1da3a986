"""Kubernetes' CEL functions over lists and sets.

https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-list-library
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from k8spatterns.rules.cel.forms import Forms, function, method


def is_sorted(items: list[Any]) -> bool:
    """Whether no item is smaller than the one before it."""
    return all(not later < earlier for earlier, later in pairwise(items))


def smallest(items: list[Any]) -> Any:
    """Return the smallest item.

    Raises:
        ValueError: there is none.
    """
    if not items:
        raise ValueError("min called on empty list")
    return min(items)


def largest(items: list[Any]) -> Any:
    """Return the largest item.

    Raises:
        ValueError: there is none.
    """
    if not items:
        raise ValueError("max called on empty list")
    return max(items)


def is_in(item: Any, items: list[Any]) -> bool:
    """Whether an item is in a list; a number is no bool here."""
    is_bool = isinstance(item, bool)
    return any(item == other and isinstance(other, bool) == is_bool for other in items)


def contains(items: list[Any], wanted: list[Any]) -> bool:
    """Whether every wanted item is in the list."""
    return all(is_in(item, items) for item in wanted)


def equivalent(items: list[Any], others: list[Any]) -> bool:
    """Whether two lists have the same items, however often and in whatever order."""
    return contains(items, others) and contains(others, items)


def intersects(items: list[Any], others: list[Any]) -> bool:
    """Whether two lists have an item in common."""
    return any(is_in(item, others) for item in items)


LIST_FUNCTIONS: Forms = {
    "isSorted": (method("l", "b", is_sorted),),
    "sum": (method("l", "*", sum),),
    "min": (method("l", "*", smallest),),
    "max": (method("l", "*", largest),),
    "sets.contains": (function("ll", "b", contains),),
    "sets.equivalent": (function("ll", "b", equivalent),),
    "sets.intersects": (function("ll", "b", intersects),),
}
