"""Label selectors, as the API defines them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def matches(selector: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    """Say whether a LabelSelector (`matchLabels`, `matchExpressions`) selects these labels.

    An empty selector selects everything. See
    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
    """
    wanted = selector.get("matchLabels") or {}
    expressions = selector.get("matchExpressions") or []
    if not isinstance(wanted, dict) or not isinstance(expressions, list):
        return False
    return matches_labels(wanted, labels) and all(
        _matches_expression(expression, labels)
        for expression in expressions
        if isinstance(expression, dict)
    )


def matches_labels(wanted: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    """Say whether every wanted label is there with its value."""
    return all(labels.get(key) == value for key, value in wanted.items())


def _matches_expression(expression: Mapping[str, Any], labels: Mapping[str, str]) -> bool:
    key, operator = expression.get("key"), expression.get("operator")
    values = expression.get("values") or []
    if not isinstance(key, str) or not isinstance(values, list):
        return False
    if operator == "In":
        return key in labels and labels[key] in values
    if operator == "NotIn":
        return key not in labels or labels[key] not in values
    if operator == "Exists":
        return key in labels
    return operator == "DoesNotExist" and key not in labels
