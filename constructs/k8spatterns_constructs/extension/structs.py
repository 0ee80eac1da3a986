"""The schema of a typed API object inside a custom resource, from the types of its class."""

from __future__ import annotations

import types as builtin_types
from inspect import get_annotations
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from k8spatterns.api import ApiStruct, KubeObject, k8s
from k8spatterns_constructs.extension.problems import Schema
from k8spatterns_constructs.extension.scalars import INT_OR_STRING, PRESERVED, QUANTITY

_UNIONS = (Union, builtin_types.UnionType)
_FORMATS = {"Time": "date-time", "Bytes": "byte"}
_WIDTHS = {2**31 - 1: "int32", 2**63 - 1: "int64"}
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean"}
# What of an object's metadata says something in a template; the rest is the API server's.
_METADATA = ("annotations", "finalizers", "generate_name", "labels", "name", "namespace")
# Keys of lists that the API server fills in where they are left out.
_KEY_DEFAULTS = {"protocol": "TCP"}


class RecursiveStructError(Exception):
    """A class that holds itself, which no structural schema can say."""


def struct_schema(cls: type[ApiStruct], within: tuple[type, ...] = ()) -> Schema:
    """Return the schema of a typed API object.

    Raises:
        RecursiveStructError: it holds itself.
    """
    if cls in within:
        raise RecursiveStructError(f"{cls.__name__} holds itself")
    if issubclass(cls, KubeObject):
        return _embedded(cls, within)
    fields = msgspec.structs.fields(cls)
    if cls is k8s.ObjectMeta:
        fields = tuple(field for field in fields if field.name in _METADATA)
    properties = {
        field.encode_name: _field(cls, field, (*within, cls))
        for field in fields
        if not field.encode_name.startswith("$unknown")
    }
    required = [field.encode_name for field in fields if field.required]
    schema: Schema = {"type": "object", "properties": properties}
    if required:
        schema["required"] = required
    if cls.__keeps_unknown__:
        schema |= PRESERVED
    return schema


def _embedded(cls: type[KubeObject], within: tuple[type, ...]) -> Schema:
    """Return the schema of a whole object: the API server checks its metadata itself."""
    inside = (*within, cls)
    properties = {
        field.encode_name: _field(cls, field, inside)
        for field in msgspec.structs.fields(cls)
        if field.name not in ("metadata", "status")
    }
    for name in ("apiVersion", "kind"):
        properties[name] = {"type": "string", "enum": properties[name]["enum"]}
    return {
        "type": "object",
        "x-kubernetes-embedded-resource": True,
        "properties": {**properties, "metadata": {"type": "object"}},
        "required": ["apiVersion", "kind"],
    }


def _field(
    cls: type[ApiStruct], field: msgspec.structs.FieldInfo, within: tuple[type, ...]
) -> Schema:
    schema = _type(field.type, _words(cls, field.name), within)
    keys = cls.__list_keys__.get(field.encode_name)
    if keys is not None and schema.get("type") == "array":
        _list_type(schema, keys)
    return schema


def _words(cls: type, name: str) -> frozenset[str]:
    """Return the names in a field's annotation: those of texts are lost in its type."""
    for base in cls.__mro__:
        text = get_annotations(base).get(name)
        if isinstance(text, str):
            parts = "".join(letter if letter.isalnum() else " " for letter in text)
            return frozenset(parts.split())
    return frozenset()


def _list_type(schema: Schema, keys: tuple[str, ...]) -> None:
    items = schema["items"]
    if not keys:
        if items.get("type") in _SCALARS.values():
            schema["x-kubernetes-list-type"] = "set"
        return
    for key in keys:
        if key in items.get("required", ()):
            continue
        if key not in _KEY_DEFAULTS:
            return  # the API server wants every key to be there
        items["properties"][key] = {**items["properties"][key], "default": _KEY_DEFAULTS[key]}
    schema["x-kubernetes-list-type"] = "map"
    schema["x-kubernetes-list-map-keys"] = list(keys)


def _type(  # noqa: PLR0911 - a case per form of a type
    kind: Any, words: frozenset[str], within: tuple[type, ...]
) -> Schema:
    origin, args = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _with_meta(_type(args[0], words, within), args[1:])
    if origin in _UNIONS:
        return _union(args, words, within)
    if origin is Literal:
        return {"type": _SCALARS[type(args[0])], "enum": [value for value in args if value != ""]}
    if origin is list:
        return {"type": "array", "items": _type(args[0], words, within)}
    if origin is dict:
        values = _type(args[1], words, within)
        free = values == PRESERVED
        return {"type": "object", **(PRESERVED if free else {"additionalProperties": values})}
    if isinstance(kind, type) and issubclass(kind, ApiStruct):
        return struct_schema(kind, within)
    return _scalar(kind, words)


def _scalar(kind: Any, words: frozenset[str]) -> Schema:
    if kind not in _SCALARS:
        return dict(PRESERVED)
    schema: Schema = {"type": _SCALARS[kind]}
    wanted = next((text for word, text in _FORMATS.items() if word in words), None)
    if kind is str and wanted:
        schema["format"] = wanted
    return schema


def _union(args: tuple[Any, ...], words: frozenset[str], within: tuple[type, ...]) -> Schema:
    kinds = [kind for kind in args if kind is not type(None)]
    if len(kinds) == 1:
        return _type(kinds[0], words, within)
    if set(kinds) == {str, int, float}:
        return dict(QUANTITY)
    if set(kinds) == {str, int}:
        return dict(INT_OR_STRING)
    return dict(PRESERVED)


def _with_meta(schema: Schema, metas: tuple[Any, ...]) -> Schema:
    for meta in metas:
        if isinstance(meta, msgspec.Meta):
            schema |= _facts(schema, meta)
    return schema


def _facts(schema: Schema, meta: msgspec.Meta) -> Schema:
    if schema.get("type") == "integer" and meta.le in _WIDTHS:
        facts: Schema = {"format": _WIDTHS[int(meta.le or 0)]}
        return {**facts, **({} if (meta.ge or 0) < 0 else {"minimum": meta.ge})}
    sizes = {"array": ("minItems", "maxItems"), "object": ("minProperties", "maxProperties")}
    least, most = sizes.get(schema.get("type", ""), ("minLength", "maxLength"))
    found = {
        "minimum": meta.ge,
        "maximum": meta.le,
        "multipleOf": meta.multiple_of,
        "pattern": meta.pattern,
        least: meta.min_length,
        most: meta.max_length,
    }
    return {name: value for name, value in found.items() if value is not None}
