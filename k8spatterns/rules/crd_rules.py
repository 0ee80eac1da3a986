"""What stands around the expressions of a schema's rules: messages, reasons, paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.built_in import one_of
from k8spatterns.rules.crd_paths import field_schema
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import items, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

REASONS = ("FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired")


def rule_problems(schema: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the rules of a node, their expressions aside."""
    for index, rule in items(schema, "x-kubernetes-validations"):
        where = f"{path}.x-kubernetes-validations[{index}]"
        yield from _expression(rule, where)
        yield from one_of(rule.get("reason"), f"{where}.reason", REASONS)
        found = text(rule.get("fieldPath"))
        if found and field_schema(schema, found) is None:
            message = f"the schema has no field at {shown(found)}"
            yield Problem(message, f"{where}.fieldPath", "write a path such as .spec.replicas")


def _expression(rule: Tree, path: str) -> Iterator[Problem]:
    expression, message = text(rule.get("rule")).strip(), text(rule.get("message"))
    if not expression:
        yield Problem("rule is required", f"{path}.rule")
    elif message and not message.strip():
        yield Problem("must not be blank", f"{path}.message", "leave it out")
    elif _has_lines(message.strip()):
        yield Problem("a message has one line", f"{path}.message")
    elif _has_lines(expression) and not message:
        yield Problem("a rule of several lines needs a message", f"{path}.message")
    computed = text(rule.get("messageExpression"))
    if computed and not computed.strip():
        yield Problem("must not be blank", f"{path}.messageExpression", "leave it out")


def _has_lines(written: str) -> bool:
    return "\n" in written or "\r" in written
