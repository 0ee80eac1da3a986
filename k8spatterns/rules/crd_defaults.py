"""Whether the defaults of a schema are values that the schema allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.custom_values import is_number, is_whole, value_fault
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.structure_words import given
from k8spatterns.rules.values import mapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Tree

_OBJECT_FIELDS = frozenset({"apiVersion", "kind", "metadata"})
_TYPES: dict[str, Callable[[Any], bool]] = {
    "array": lambda value: isinstance(value, list),
    "boolean": lambda value: isinstance(value, bool),
    "integer": is_whole,
    "number": is_number,
    "object": lambda value: isinstance(value, dict),
    "string": lambda value: isinstance(value, str),
}


def default_problems(schema: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the default of a node."""
    default, where = schema["default"], f"{path}.default"
    if _has_unknown(schema, default):
        yield Problem("has a field that the schema does not have", where)
        return
    yield from _value(schema, default, where)


def _has_unknown(schema: Any, value: Any) -> bool:
    """Whether the server would drop a part of a value."""
    node = mapping(schema)
    if isinstance(value, list):
        return any(_has_unknown(node.get("items"), item) for item in value)
    if not isinstance(value, dict) or node.get("x-kubernetes-preserve-unknown-fields"):
        return False
    properties, values = mapping(node.get("properties")), node.get("additionalProperties")
    whole = _OBJECT_FIELDS if node.get("x-kubernetes-embedded-resource") else frozenset[str]()
    for key, item in value.items():
        if key in properties:
            if _has_unknown(properties[key], item):
                return True
        elif key not in whole:
            if values is None or values is False:
                return True
            if isinstance(values, dict) and _has_unknown(values, item):
                return True
    return False


def _value(schema: Tree, value: Any, path: str) -> Iterator[Problem]:
    if value is None:
        if not schema.get("nullable"):
            yield Problem("must not be null", path)
        return
    if not _has_type(schema, value):
        wanted = schema.get("type") or "integer or string"
        yield Problem(f"must be of the type {wanted}, not {given(value)}", path)
        return
    if schema.get("enum") and value not in schema["enum"]:
        yield Problem(f"{given(value)} is none of the values that enum allows", path)
    if fault := value_fault(schema, value):
        yield Problem(fault, path)
    yield from _parts(schema, value, path)
    yield from _conditions(schema, value, path)


def _has_type(schema: Tree, value: Any) -> bool:
    if schema.get("x-kubernetes-int-or-string"):
        return isinstance(value, str) or is_whole(value)
    check = _TYPES.get(schema.get("type") or "")
    return check is None or check(value)


def _parts(schema: Tree, value: Any, path: str) -> Iterator[Problem]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _value(mapping(schema.get("items")), item, f"{path}[{index}]")
    elif isinstance(value, dict):
        properties, values = mapping(schema.get("properties")), schema.get("additionalProperties")
        for key, item in value.items():
            part = properties.get(key, values)
            if isinstance(part, dict):
                yield from _value(part, item, f"{path}.{key}")
        for key in schema.get("required") or ():
            if key not in value and mapping(properties.get(key)).get("default") is None:
                yield Problem(f"{key} is required", f"{path}.{key}")


def _conditions(schema: Tree, value: Any, path: str) -> Iterator[Problem]:
    if isinstance(schema.get("not"), dict) and _matches(schema["not"], value):
        yield Problem("is what `not` forbids", path)
    if any(not _matches(part, value) for part in schema.get("allOf") or ()):
        yield Problem("does not fulfil allOf", path)
    options = schema.get("anyOf")
    if options and not any(_matches(part, value) for part in options):
        yield Problem("does not fulfil anyOf", path)
    options = schema.get("oneOf")
    if options and sum(_matches(part, value) for part in options) != 1:
        yield Problem("does not fulfil oneOf", path)


def _matches(schema: Any, value: Any) -> bool:
    return next(_value(mapping(schema), value, ""), None) is None
