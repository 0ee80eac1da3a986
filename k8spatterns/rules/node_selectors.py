"""What node selectors must be like, for kinds other than Pods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import checked, items, listed, text, texts
from k8spatterns.syntax.names import dns_subdomain, label_key, label_value
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

_OPERATORS = ("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt")


def node_selector_problems(selector: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with a node selector, which has at least one term."""
    path = f"{path}.nodeSelectorTerms"
    if not listed(selector.get("nodeSelectorTerms")):
        yield Problem("at least one term is needed", path)
    for index, term in items(selector, "nodeSelectorTerms"):
        for at, expression in items(term, "matchExpressions"):
            yield from _expression(expression, f"{path}[{index}].matchExpressions[{at}]")
        for at, field in items(term, "matchFields"):
            yield from _field(field, f"{path}[{index}].matchFields[{at}]")


def _expression(expression: Tree, path: str) -> Iterator[Problem]:
    operator, values = text(expression.get("operator")), listed(expression.get("values"))
    if operator not in _OPERATORS:
        yield Problem(f"{shown(operator)} is no operator; write In or Exists", f"{path}.operator")
    elif operator in ("In", "NotIn") and not values:
        yield Problem(f"the operator {operator} needs values", f"{path}.values")
    elif operator in ("Exists", "DoesNotExist") and values:
        yield Problem(f"the operator {operator} takes no values", f"{path}.values")
    elif operator in ("Gt", "Lt") and len(values) != 1:
        yield Problem(f"the operator {operator} takes one value", f"{path}.values")
    yield from checked(label_key, text(expression.get("key")), f"{path}.key")
    for index, value in texts(expression, "values"):
        yield from checked(label_value, value, f"{path}.values[{index}]")


def _field(field: Tree, path: str) -> Iterator[Problem]:
    operator, key = text(field.get("operator")), text(field.get("key"))
    if operator not in ("In", "NotIn"):
        yield Problem(f"{shown(operator)} is no operator for fields; write In", f"{path}.operator")
    elif len(listed(field.get("values"))) != 1:
        yield Problem("a field is compared with one value", f"{path}.values")
    if key != "metadata.name":
        message = f"{shown(key)} can't be matched; only metadata.name can"
        yield Problem(message, f"{path}.key")
        return
    for index, value in texts(field, "values"):
        yield from checked(dns_subdomain, value, f"{path}.values[{index}]")
