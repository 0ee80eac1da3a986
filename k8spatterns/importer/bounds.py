"""The bounds that schemas put on values, as arguments of `msgspec.Meta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.importer.model import Constrained, ListOf, MapOf, Scalar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.importer.model import Type

_LENGTHS = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
_ITEMS = {"minItems": "min_length", "maxItems": "max_length"}
_PROPERTIES = {"minProperties": "min_length", "maxProperties": "max_length"}
_NUMBERS = {"minimum": "ge", "maximum": "le", "multipleOf": "multiple_of"}

#: Every schema keyword that `constrained` understands.
KEYWORDS = frozenset({*_LENGTHS, *_ITEMS, *_PROPERTIES, *_NUMBERS}) | {
    "exclusiveMinimum",
    "exclusiveMaximum",
}


def constrained(inner: Type, schema: Mapping[str, Any]) -> Type:
    """Return the type with those bounds of its schema that apply to it."""
    names = _names(inner)
    bounds = {names[key]: schema[key] for key in names if key in schema}
    if names is _NUMBERS:
        if schema.get("exclusiveMinimum") and "ge" in bounds:
            bounds["gt"] = bounds.pop("ge")
        if schema.get("exclusiveMaximum") and "le" in bounds:
            bounds["lt"] = bounds.pop("le")
    return Constrained(inner, tuple(sorted(bounds.items()))) if bounds else inner


def _names(inner: Type) -> Mapping[str, str]:
    if isinstance(inner, ListOf):
        return _ITEMS
    if isinstance(inner, MapOf) or inner == Scalar("RawExtension"):
        return _PROPERTIES
    if inner in (Scalar("str"), Scalar("Bytes")):
        return _LENGTHS
    if inner in (Scalar("int"), Scalar("Int32"), Scalar("Int64"), Scalar("float")):
        return _NUMBERS
    return {}
