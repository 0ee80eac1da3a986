"""Conditions of Kyverno, as far as they ask only about the object itself."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.kyverno_values import is_range, number_text, plain_text
from k8spatterns.rules.kyverno_wildcards import wildcard
from k8spatterns.rules.values import listed, mapping, text
from k8spatterns.syntax.duration import parse_duration
from k8spatterns.syntax.quantity import parse_quantity

if TYPE_CHECKING:
    from collections.abc import Callable
    from fractions import Fraction

    from k8spatterns.manifest import Tree

_VARIABLE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_KEY = r'\.(?:[A-Za-z_][A-Za-z0-9_]*|"[^"]+")'
_SIMPLE = re.compile(
    rf"\s*(request\.operation|request\.object((?:{_KEY})+))\s*(?:\|\|\s*('[^']*'|`[^`]*`)\s*)?",
)
_KEYS = re.compile(_KEY)
_NUMBERS: dict[str, Callable[[Any, Any], bool]] = {
    "GreaterThan": lambda key, value: key > value,
    "GreaterThanOrEquals": lambda key, value: key >= value,
    "LessThan": lambda key, value: key < value,
    "LessThanOrEquals": lambda key, value: key <= value,
}
_LISTS: dict[str, Callable[[list[bool]], bool]] = {
    "AnyIn": any,
    "AllIn": all,
    "AnyNotIn": lambda found: not all(found),
    "AllNotIn": lambda found: not any(found),
}


def holds(conditions: Any, tree: Tree, template: tuple[str, ...] = ()) -> bool:
    """Say whether conditions hold for an object that is created.

    Args:
        conditions: with `any` and `all`, or a list, of which all must hold.
        tree: the object.
        template: the path of its Pod template where the conditions are about Pods.

    Raises:
        NotEvaluatedError: they ask for what is not in the object.

    See https://kyverno.io/docs/policy-types/cluster-policy/preconditions/
    """
    if isinstance(conditions, list):
        conditions = {"all": conditions}
    some, every = (listed(mapping(conditions).get(name)) for name in ("any", "all"))
    results = [[_holds(mapping(each), tree, template) for each in group] for group in (some, every)]
    return all(results[1]) and (not some or any(results[0]))


def _holds(condition: Tree, tree: Tree, template: tuple[str, ...]) -> bool:
    key = _resolved(condition.get("key"), tree, template)
    value = _resolved(condition.get("value"), tree, template)
    name = text(condition.get("operator"))
    if name in ("Equals", "NotEquals"):
        return _equal(key, value) == (name == "Equals")
    if name in _LISTS:
        return _LISTS[name](_among(key, value))
    plain = name.removeprefix("Duration")
    if plain in _NUMBERS:
        return _NUMBERS[plain](*_amounts(key, value))
    raise NotEvaluatedError(f"the operator {name or 'that is missing'} is not known here")


def _resolved(value: Any, tree: Tree, template: tuple[str, ...]) -> Any:
    if isinstance(value, list):
        return [_resolved(each, tree, template) for each in value]
    if not isinstance(value, str) or "{{" not in value:
        return value
    found = _VARIABLE.fullmatch(value.strip())
    if found is None or "{{" in found[1]:
        raise NotEvaluatedError(f"{value} has more than one variable of the object")
    return _variable(found[1], tree, template)


def _variable(expression: str, tree: Tree, template: tuple[str, ...]) -> Any:
    found = _SIMPLE.fullmatch(expression)
    if found is None:
        raise NotEvaluatedError(f"{{{{{expression}}}}} is not a path of the object")
    if found[1] == "request.operation":
        return "CREATE"
    keys = [key[1:].strip('"') for key in _KEYS.findall(found[2])]
    in_template = template if keys[0] in ("spec", "metadata") else ()
    node: Any = tree
    for key in (*in_template, *keys):
        node = mapping(node).get(key)
    if found[3] and (node is None or node is False or node in ("", [], {})):
        node = _literal(found[3])
    if node is None:
        raise NotEvaluatedError(f"{{{{{expression}}}}} has no value before it is applied")
    return node


def _literal(written: str) -> Any:
    if written.startswith("'"):
        return written[1:-1]
    try:
        return json.loads(written[1:-1])
    except ValueError:
        return written[1:-1]


def _equal(key: Any, value: Any) -> bool:
    if isinstance(key, str) and isinstance(value, str):
        for parse in (parse_duration, parse_quantity):
            both = parse(key), parse(value)
            if None not in both:
                return both[0] == both[1]
        return wildcard(value, key)
    numbers = all(isinstance(each, int | float) for each in (key, value))
    same_kind = isinstance(key, bool) == isinstance(value, bool)
    if (numbers and same_kind) or (type(key) is type(value) and key is not None):
        return bool(key == value)
    raise NotEvaluatedError("it compares values of different types")


def _among(key: Any, value: Any) -> list[bool]:
    """Return for each key whether it is in the list."""
    keys = key if isinstance(key, list) else [key]
    values = value if isinstance(value, list) else [value]
    written = [plain_text(each) for each in (*keys, *values)]
    one_text = value if isinstance(value, str) else ""
    if None in written or is_range(one_text) or one_text.startswith("["):
        raise NotEvaluatedError("it compares other lists than those of plain values")
    texts = [each or "" for each in written]
    wanted = texts[len(keys) :]
    return [
        any(wildcard(each, own) or wildcard(own, each) for each in wanted)
        for own in texts[: len(keys)]
    ]


def _amounts(key: Any, value: Any) -> tuple[Fraction, Fraction]:
    texts = [number_text(each) for each in (key, value) if each is not None]
    for parse in (parse_quantity, parse_duration):
        found = [parse(each) for each in texts if each is not None]
        amounts = [each for each in found if each is not None]
        if len(amounts) == len((key, value)):
            return amounts[0], amounts[1]
    raise NotEvaluatedError("it compares what is neither numbers nor durations")
