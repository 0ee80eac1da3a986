"""What is said of a rule that is not fulfilled, in the server's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from k8spatterns.api._types import CelRule

#: The server takes no longer message from an expression.
_LONGEST = 5120
_SHOWN = 120
_FIELD = re.compile(r"\.([^.\[\]]+)|\['((?:\\.|[^'\\])*)'\]")


def message_of(rule: CelRule, value: Any) -> str:
    """Return the rule's message: of its expression, of its text, or the rule itself."""
    if rule.message_expression:
        found = _evaluated_message(rule, value)
        if found and len(found.encode()) <= _LONGEST and "\n" not in found:
            return found
    return rule.message.strip() or f"failed rule: {rule.rule.strip()}"


def _evaluated_message(rule: CelRule, value: Any) -> str:
    from k8spatterns.rules.cel import source
    from k8spatterns.rules.cel.expression import Failed, Unusable, evaluated

    expression = rule.message_expression
    if source.uses_old_self(expression):
        expression = source.on_create(expression)
    try:
        found = evaluated(expression, value)
    except (Failed, Unusable):
        return ""
    return found.strip() if isinstance(found, str) else ""


def failed_message(rule: CelRule, error: str) -> str:
    """Return the message for a rule whose evaluation ended in an error."""
    return f"{error} evaluating rule: {rule.message.strip() or rule.rule.strip()}"


def blamed(path: str, field_path: str) -> str:
    """Return the path of the field that a rule blames: `.spec.x` or `.labels['a.b']` below it."""
    found = path
    for match in _FIELD.finditer(field_path):
        name = match[1] if match[1] is not None else re.sub(r"\\(.)", r"\1", match[2])
        if match[1] is None and not name.isidentifier():
            found += f"[{name}]"
        else:
            found += f".{name}" if found else name
    return found


def shown_rule(rule: CelRule) -> str:
    """Return a rule with its place, on one line and not too long."""
    text = " ".join(rule.rule.split())
    if len(text) > _SHOWN:
        text = f"{text[: _SHOWN - 3]}..."
    return f"{rule.path}: {text}" if rule.path else text
