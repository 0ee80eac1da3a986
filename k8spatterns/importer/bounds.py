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
_INTEGERS = {"Int32": 2**31, "Int64": 2**63}
_NUMBERS = {"minimum": "ge", "maximum": "le", "multipleOf": "multiple_of"}

#: Every schema keyword that `constrained` understands.
KEYWORDS = frozenset({*_LENGTHS, *_ITEMS, *_PROPERTIES, *_NUMBERS}) | {
    "exclusiveMinimum",
    "exclusiveMaximum",
}


def constrained(inner: Type, schema: Mapping[str, Any]) -> Type:
    """Return the type with those bounds of its schema that apply to it."""
    names = _names(inner)
    bounds: dict[str, Any] = {names[key]: schema[key] for key in names if key in schema}
    if names is _NUMBERS:
        _exclude(bounds, "ge", "gt", schema.get("exclusiveMinimum"))
        _exclude(bounds, "le", "lt", schema.get("exclusiveMaximum"))
        inner = _widened(inner, bounds)
    return Constrained(inner, tuple(sorted(bounds.items()))) if bounds else inner


def _exclude(bounds: dict[str, Any], limit: str, exclusive: str, value: object) -> None:
    """Apply an exclusive limit: true in OpenAPI, the limit itself in later JSON schema."""
    if value is True and limit in bounds:
        bounds[exclusive] = bounds.pop(limit)
    elif value is not None and not isinstance(value, bool):
        bounds[exclusive] = value


def _widened(inner: Type, bounds: dict[str, Any]) -> Type:
    """Take the limits of a sized integer into the bounds: msgspec refuses to have a limit twice."""
    size = _INTEGERS.get(inner.name) if isinstance(inner, Scalar) else None
    if size is None or not bounds.keys() & {"ge", "gt", "le", "lt"}:
        return inner
    if "gt" not in bounds:
        bounds.setdefault("ge", -size)
    if "lt" not in bounds:
        bounds.setdefault("le", size - 1)
    return Scalar("int")


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
