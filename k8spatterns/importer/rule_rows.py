"""CEL rules of a schema as rows of a generated class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.importer.layout import INDENT, WIDTH, bracketed, literal

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEYS = {
    "rule": "rule",
    "message": "message",
    "messageExpression": "message_expression",
    "reason": "reason",
    "fieldPath": "field_path",
    "optionalOldSelf": "optional_old_self",
}


def rule_row(path: str, rule: Mapping[str, Any]) -> str:
    """Return a call of `CelRule`, for a line that is indented twice."""
    arguments = [f"path={literal(path)}"]
    arguments += [f"{name}={literal(rule[key])}" for key, name in _KEYS.items() if rule.get(key)]
    line = f"CelRule({', '.join(arguments)})"
    if len(line) + len(INDENT * 2) < WIDTH:
        return line
    inside = f"{INDENT * 3}{', '.join(arguments)}"
    if len(inside) <= WIDTH:
        return f"CelRule(\n{inside}\n{INDENT * 2})"
    return bracketed("CelRule(", arguments, ")", INDENT * 2).lstrip()
