"""Quick tests of single values against a node of a custom resource's schema.

A test says only whether a value is sound as it stands. What it does not take may still be, `80.0`
where a whole number is wanted: `custom_values` decides then, and has the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.custom_formats import LIMITS, fits_format, is_checked
from k8spatterns.syntax.go_pattern import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

    Node = dict[str, Any]
    Test = Callable[[Any], bool]

_CHOICE = frozenset({"default", "enum", "nullable", "rules", "type"})
_OF_ANY_VALUE = frozenset({"enum", "allOf", "anyOf", "oneOf", "not", "multipleOf"})


def quick_test(node: Node) -> Test:
    """Return the quick test of a node for a single value."""
    if "enum" in node and node.keys() <= _CHOICE:
        return _choice_test(node["enum"])
    if node.get("intOrString") and not _OF_ANY_VALUE & node.keys():
        return _either_test(node)
    if _OF_ANY_VALUE & set(node):
        return lambda _: False
    return _TESTS.get(node.get("type", ""), _no_test)(node)


def _no_test(_node: Node) -> Test:
    return lambda _: False


def _choice_test(values: list[Any]) -> Test:
    texts = frozenset(value for value in values if isinstance(value, str))
    return lambda value: type(value) is str and value in texts


def _either_test(node: Node) -> Test:
    text, number = _text_test(node), _number_test(node)
    return lambda value: text(value) or number(value)


def _boolean_test(_node: Node) -> Test:
    return lambda value: type(value) is bool


def _number_test(node: Node) -> Test:
    limit = LIMITS.get(node.get("format", ""))
    least = [node["minimum"]] if "minimum" in node else []
    most = [node["maximum"]] if "maximum" in node else []
    if limit is not None:
        least.append(-limit)
        most.append(limit - 1)
    if "exclusiveMinimum" in node or "exclusiveMaximum" in node:
        return lambda _: False
    low, high = max(least, default=None), min(most, default=None)
    if low is None or high is None:
        low, high = (low, float("inf")) if high is None else (float("-inf"), high)
    if low is None:
        return lambda value: type(value) is int
    return lambda value: type(value) is int and low <= value <= high


def _text_test(node: Node) -> Test:
    least, most = node.get("minLength", 0), node.get("maxLength")
    form = node.get("format", "")
    pattern = compiled(node["pattern"]) if "pattern" in node else None
    if pattern is None and not is_checked(form):
        if most is None and not least:
            return lambda value: type(value) is str
        longest = float("inf") if most is None else most
        return lambda value: type(value) is str and least <= len(value) <= longest

    if most is None and not least and not is_checked(form) and pattern is not None:
        search = pattern.search
        return lambda value: type(value) is str and search(value) is not None

    def sound(value: Any) -> bool:
        return (
            type(value) is str
            and least <= len(value)
            and (most is None or len(value) <= most)
            and (pattern is None or pattern.search(value) is not None)
            and (not form or fits_format(form, value))
        )

    return sound


_TESTS: dict[str, Callable[[Node], Test]] = {
    "boolean": _boolean_test,
    "integer": _number_test,
    "number": _number_test,
    "string": _text_test,
}
