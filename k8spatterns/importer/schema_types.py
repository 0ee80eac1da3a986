"""Types for the schemas of single values, of any front end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.importer.bounds import KEYWORDS as BOUNDS
from k8spatterns.importer.bounds import constrained
from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.model import AnyOf, Choice, ListOf, MapOf, Scalar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from k8spatterns.importer.model import Type

    Schema = Mapping[str, Any]
    Resolve = Callable[[str, str], Type]

_READ = frozenset(
    {
        "$ref",
        "additionalProperties",
        "allOf",
        "anyOf",
        "enum",
        "format",
        "items",
        "nullable",
        "oneOf",
        "properties",
        "type",
    }
)

# Keywords that say nothing about the type of a value: texts, what the server fills in or how it
# merges (list keys are read by `item_keys`), and unions, which rules check.
_WITHOUT_TYPE = frozenset(
    {
        "default",
        "description",
        "example",
        "externalDocs",
        "required",
        "title",
        "x-kubernetes-group-version-kind",
        "x-kubernetes-list-map-keys",
        "x-kubernetes-list-type",
        "x-kubernetes-map-type",
        "x-kubernetes-patch-merge-key",
        "x-kubernetes-patch-strategy",
        "x-kubernetes-unions",
    }
)
_KNOWN = _READ | _WITHOUT_TYPE | BOUNDS

_STRINGS = {"byte": "Bytes", "date-time": "Time", "int-or-string": "IntOrString"}
_INTEGERS = {"int32": "Int32", "int64": "Int64"}


def type_of(schema: Schema, path: str, resolve: Resolve) -> Type:
    """Return the type of a value.

    Args:
        schema: the value's schema.
        path: where it is, for errors.
        resolve: gives the type of a `$ref`, from its target and the path.

    Raises:
        SchemaError: a keyword is not known, or the schema can't be turned into a type.
    """
    check_keywords(schema, path)
    if "$ref" in schema:
        return resolve(schema["$ref"], path)
    if "allOf" in schema:
        return _only(schema["allOf"], f"{path}.allOf", resolve)
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return _any_of(schema[keyword], f"{path}.{keyword}", resolve)
    if "enum" in schema:
        return Choice(tuple(value for value in schema["enum"] if value is not None))
    return constrained(_by_type(schema, path, resolve), schema)


def check_keywords(schema: Schema, path: str) -> None:
    """Refuse a schema with a keyword that would otherwise be lost without a word.

    Raises:
        SchemaError: a keyword is not known.
    """
    if unknown := sorted(set(schema) - _KNOWN):
        raise SchemaError(f"{path}.{unknown[0]}", "the importer does not know this keyword")


def item_keys(schema: Schema) -> tuple[str, ...] | None:
    """Return what identifies the items of a list: keys, nothing for a set; None: no identity."""
    kind = schema.get("x-kubernetes-list-type")
    if kind == "map":
        return tuple(schema["x-kubernetes-list-map-keys"])
    return () if kind == "set" else None


def _only(options: list[Schema], path: str, resolve: Resolve) -> Type:
    if len(options) != 1:
        raise SchemaError(path, f"has {len(options)} schemas; only one can be turned into a type")
    return type_of(options[0], f"{path}[0]", resolve)


def _any_of(options: list[Schema], path: str, resolve: Resolve) -> Type:
    types = [type_of(option, f"{path}[{number}]", resolve) for number, option in enumerate(options)]
    return AnyOf(tuple(types))


def _by_type(schema: Schema, path: str, resolve: Resolve) -> Type:
    name = _type_name(schema, path)
    if name == "array":
        return ListOf(type_of(schema.get("items", {}), f"{path}[]", resolve))
    if name == "object":
        return _object(schema, path, resolve)
    return Scalar(_scalar(name, schema.get("format"), path))


def _type_name(schema: Schema, path: str) -> str | None:
    declared = schema.get("type")
    if not isinstance(declared, list):
        return declared
    names: list[str] = [name for name in declared if name != "null"]
    if len(names) != 1:
        raise SchemaError(f"{path}.type", f"{declared} can't be turned into one type")
    return names[0]


def _object(schema: Schema, path: str, resolve: Resolve) -> Type:
    if schema.get("properties"):
        raise SchemaError(f"{path}.properties", "an object with fields needs a schema of its own")
    values = schema.get("additionalProperties")
    if isinstance(values, dict) and values:
        return MapOf(type_of(values, f"{path}{{}}", resolve))
    return Scalar("RawExtension")


def _scalar(name: str | None, form: str | None, path: str) -> str:
    match name:
        case None:
            return _STRINGS.get(form or "", "Any")
        case "string":
            return _STRINGS.get(form or "", "str")
        case "integer":
            return _INTEGERS.get(form or "", "Int64")
        case "number":
            return "float"
        case "boolean":
            return "bool"
    raise SchemaError(f"{path}.type", f"{name!r} is no type of JSON schema")
