"""Whether a value is what a node of a custom resource's schema says of values, not of structure."""

from __future__ import annotations

from typing import Any

from k8spatterns.rules.custom_formats import fits_format
from k8spatterns.syntax.go_pattern import compiled

Nodes = list[dict[str, Any]]

_SIZES = (
    (str, "minLength", "maxLength", "characters"),
    (list, "minItems", "maxItems", "items"),
    (dict, "minProperties", "maxProperties", "fields"),
)


def is_number(value: object) -> bool:
    """Whether a value is a number; true and false are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_whole(value: object) -> bool:
    """Whether a value is a whole number, however it is written."""
    return is_number(value) and (isinstance(value, int) or float(value).is_integer())  # type: ignore[arg-type]


def value_fault(node: dict[str, Any], value: Any) -> str:
    """Return which bound of a node a value breaks, or an empty text."""
    for kind, least, most, unit in _SIZES:
        if isinstance(value, kind) and (least in node or most in node):
            fault = _size_fault(node, len(value), (least, most, unit))
            if fault:
                return fault
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_fault(node, value)
    return _text_fault(node, value) if isinstance(value, str) else ""


def _size_fault(node: dict[str, Any], size: int, words: tuple[str, str, str]) -> str:
    least, most, unit = words
    if size < node.get(least, 0):
        return f"has {size} {unit}; at least {node[least]} are needed"
    if most in node and size > node[most]:
        return f"has {size} {unit}; at most {node[most]} are allowed"
    return ""


def _number_fault(node: dict[str, Any], value: float) -> str:
    low, high = node.get("minimum"), node.get("maximum")
    if low is not None and (value < low or (node.get("exclusiveMinimum") and value == low)):
        more = "more than" if node.get("exclusiveMinimum") else "at least"
        return f"{value} is too small; {more} {low} is allowed"
    if high is not None and (value > high or (node.get("exclusiveMaximum") and value == high)):
        less = "less than" if node.get("exclusiveMaximum") else "at most"
        return f"{value} is too large; {less} {high} is allowed"
    if node.get("multipleOf") and value % node["multipleOf"]:
        return f"{value} must be a multiple of {node['multipleOf']}"
    if not fits_format(node.get("format", ""), value):
        return f"{value} does not fit into {node['format']}"
    return ""


def _text_fault(node: dict[str, Any], value: str) -> str:
    from k8spatterns.syntax.shown import shown

    pattern = compiled(node["pattern"]) if "pattern" in node else None
    if pattern is not None and not pattern.search(value):
        return f"{shown(value)} does not match the pattern {node['pattern']}"
    if not fits_format(node.get("format", ""), value):
        return f"{shown(value)} is no {node['format']}"
    return ""


def matches(nodes: Nodes, number: int, value: Any) -> bool:
    """Whether a value fulfils a node of a union."""
    node = nodes[number]
    if not _fits_type(node.get("type"), value):
        return False
    if "enum" in node and value not in node["enum"]:
        return False
    if value_fault(node, value):
        return False
    return _parts_match(nodes, node, value) and not union_fault(nodes, node, value)


def _parts_match(nodes: Nodes, node: dict[str, Any], value: Any) -> bool:
    if isinstance(value, dict):
        if any(name not in value for name in node.get("required", ())):
            return False
        parts = node.get("properties", {})
        return all(matches(nodes, parts[key], value[key]) for key in parts if key in value)
    if isinstance(value, list) and "items" in node:
        return all(matches(nodes, node["items"], item) for item in value)
    return True


def _fits_type(kind: str | None, value: Any) -> bool:
    if kind is None:
        return True
    if kind in ("integer", "number"):
        return is_whole(value) if kind == "integer" else is_number(value)
    return isinstance(value, {"array": list, "boolean": bool, "object": dict, "string": str}[kind])


def union_fault(nodes: Nodes, node: dict[str, Any], value: Any) -> str:
    """Return which union of a node a value does not fulfil, or an empty text."""
    if "not" in node and matches(nodes, node["not"], value):
        return _not_words(nodes, node["not"])
    for number in node.get("allOf", ()):
        if not matches(nodes, number, value):
            return union_fault(nodes, nodes[number], value) or "breaks a rule of the schema"
    if "anyOf" in node and not any(matches(nodes, number, value) for number in node["anyOf"]):
        return f"needs {_alternatives(nodes, node['anyOf'])}"
    if "oneOf" in node:
        return _one_of_fault(nodes, node["oneOf"], value)
    return ""


def _one_of_fault(nodes: Nodes, options: list[int], value: Any) -> str:
    found = sum(matches(nodes, number, value) for number in options)
    if found == 1:
        return ""
    given = "none" if not found else f"{found} of them"
    return f"needs exactly one of these, and has {given}: {_alternatives(nodes, options)}"


def _alternatives(nodes: Nodes, options: list[int]) -> str:
    """Name the fields that alternatives ask for."""
    named = dict.fromkeys(_words(nodes, number) for number in options)
    return " or ".join(word for word in named if word) or "one of the forms that the schema allows"


def _words(nodes: Nodes, number: int) -> str:
    node = nodes[number]
    if node.get("required"):
        return " with ".join(node["required"])
    if "not" in node and "anyOf" in nodes[node["not"]]:
        return "none of the others"
    if "enum" in node:
        return " or ".join(map(str, node["enum"]))
    return " and ".join(node.get("properties", ()))


def _not_words(nodes: Nodes, number: int) -> str:
    words = _words(nodes, number)
    return f"must not have {words} together" if words else "has what the schema forbids"
