"""Whether a value is what a node of a custom resource's schema says of values, not of structure."""

from __future__ import annotations

from typing import Any

from k8spatterns.rules.custom_formats import fits_format
from k8spatterns.syntax.go_pattern import compiled

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


def has_type(node: dict[str, Any], value: Any) -> bool:
    """Whether a value that is not null has the type of a node."""
    if node.get("intOrString"):
        return isinstance(value, str) or is_whole(value)
    return fits_type(node.get("type"), value)


def value_fault(node: dict[str, Any], value: Any) -> str:
    """Return which bound of a node a value breaks, or an empty text."""
    for kind, least, most, unit in _SIZES:
        if isinstance(value, kind) and (least in node or most in node):
            fault = _size_fault(node.get(least), node.get(most), len(value), unit)
            if fault:
                return fault
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number_fault(node, value)
    return _text_fault(node, value) if isinstance(value, str) else ""


def _size_fault(least: int | None, most: int | None, size: int, unit: str) -> str:
    if least is not None and size < least:
        return f"has {size} {unit}; at least {least} are needed"
    if most is not None and size > most:
        return f"has {size} {unit}; at most {most} are allowed"
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
    if not fits_format(node.get("format") or "", value):
        return f"{value} does not fit into {node['format']}"
    return ""


def _text_fault(node: dict[str, Any], value: str) -> str:
    from k8spatterns.syntax.shown import shown

    pattern = compiled(node["pattern"]) if node.get("pattern") else None
    if pattern is not None and not pattern.search(value):
        return f"{shown(value)} does not match the pattern {node['pattern']}"
    if not fits_format(node.get("format") or "", value):
        return f"{shown(value)} is no {node['format']}"
    return ""


def fits_type(kind: str | None, value: Any) -> bool:
    """Whether a value is of a type of a schema, where it says one."""
    if kind is None:
        return True
    if kind in ("integer", "number"):
        return is_whole(value) if kind == "integer" else is_number(value)
    return isinstance(value, _PYTHON[kind])


_PYTHON: dict[str, Any] = {
    "array": (list, tuple),
    "boolean": bool,
    "object": dict,
    "string": str,
}
