"""What marks and CEL rules put into a schema, checked against it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.api import to_plain
from k8spatterns_constructs.extension.markers import (
    EmbeddedResource,
    ListType,
    MapType,
    PreserveUnknownFields,
    SchemaOverride,
)
from k8spatterns_constructs.extension.problems import Schema
from k8spatterns_constructs.extension.scalars import PRESERVED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns_constructs.extension.cel_rule import CelRule
    from k8spatterns_constructs.extension.schema import SchemaBuilder

VALIDATIONS = "x-kubernetes-validations"
_SCALARS = ("string", "integer", "number", "boolean")


def add_marks(builder: SchemaBuilder, schema: Schema, marks: Iterable[Any], path: str) -> None:
    """Put what marks say into the schema of their field."""
    for mark in marks:
        if isinstance(mark, ListType):
            _list_type(builder, schema, mark, path)
        elif isinstance(mark, MapType):
            if schema.get("type") != "object":
                builder.problem(path, "MapType is for maps and objects", "leave it out")
            schema["x-kubernetes-map-type"] = mark.type
        elif isinstance(mark, EmbeddedResource):
            if schema.get("type") != "object":
                hint = "write Annotated[dict[str, Any], EmbeddedResource()]"
                builder.problem(path, "EmbeddedResource is for objects", hint)
            schema |= {"x-kubernetes-embedded-resource": True, **PRESERVED}
        elif isinstance(mark, PreserveUnknownFields):
            schema |= PRESERVED
        elif isinstance(mark, SchemaOverride):
            schema |= to_plain(mark.schema_props)


def _list_type(builder: SchemaBuilder, schema: Schema, mark: ListType, path: str) -> None:
    if schema.get("type") != "array":
        builder.problem(path, "ListType is for lists", "leave it out")
        return
    schema["x-kubernetes-list-type"] = mark.type
    items = schema["items"]
    if mark.type == "map":
        schema["x-kubernetes-list-map-keys"] = list(mark.keys)
        for key in mark.keys:
            if fault := _key_fault(items, key):
                builder.problem(path, f"the key {key!r} {fault[0]}", fault[1])
    elif mark.type == "set" and items.get("type") not in _SCALARS:
        hint = 'ListType.map("name") tells objects apart by a field'
        builder.problem(path, "only scalars can be told apart in a set", hint)


def _key_fault(items: Schema, key: str) -> tuple[str, str] | None:
    found = items.get("properties", {}).get(key)
    if found is None:
        names = ", ".join(items.get("properties", ())) or "none"
        return "is no field of the items", f"their JSON names are: {names}"
    if found.get("type") not in _SCALARS:
        return "is no scalar", "choose a field that is a text or a number"
    if found.get("nullable"):
        return "may be null", "give it a type without None"
    if key not in items.get("required", ()) and "default" not in found:
        return "may be missing", "make it required, or give it a default"
    return None


def add_rules(builder: SchemaBuilder, schema: Schema, rules: Iterable[CelRule], path: str) -> None:
    """Put CEL rules into the schema that they are about."""
    for rule in rules:
        if rule.field_path is not None and not _blames(schema, rule.field_path):
            hint = "write the JSON name of a field below the rule, such as .replicas"
            builder.problem(path, f"{rule.field_path!r} is no field that a rule here blames", hint)
        schema.setdefault(VALIDATIONS, []).append(to_plain(rule.validation()))


def _blames(schema: Schema, field_path: str) -> bool:
    from k8spatterns_constructs.extension.json_paths import NAME, BadPathError, steps_of

    try:
        steps = steps_of(field_path)
    except BadPathError:
        return False
    node: Any = schema
    for kind, name in steps:
        if kind != NAME:
            return False
        node = node.get("properties", {}).get(name, node.get("additionalProperties"))
        if not isinstance(node, dict):
            return False
    return True


def uncorrelated(schema: Schema, path: str = "", *, inside: bool = False) -> list[str]:
    """Return where a rule compares with the old value of what has no old value of its own.

    An item of a list without keys can't be found again after a change, so the API server refuses
    rules about `oldSelf` in it.
    """
    found = [
        path
        for rule in schema.get(VALIDATIONS, ())
        if inside and "oldSelf" in rule["rule"] and not rule.get("optionalOldSelf")
    ]
    for name, part in schema.get("properties", {}).items():
        found += uncorrelated(part, f"{path}.{name}" if path else name, inside=inside)
    if isinstance(values := schema.get("additionalProperties"), dict):
        found += uncorrelated(values, f"{path}{{}}", inside=inside)
    if "items" in schema:
        lost = inside or schema.get("x-kubernetes-list-type") != "map"
        found += uncorrelated(schema["items"], f"{path}[]", inside=lost)
    return found
