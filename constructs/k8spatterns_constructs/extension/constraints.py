"""Bounds, lengths and patterns of a field, as OpenAPI has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import annotated_types as at
from pydantic.fields import FieldInfo

from k8spatterns.syntax.go_pattern_fault import pattern_fault
from k8spatterns_constructs.extension.problems import Schema

_SIZES = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


def flattened(metadata: Iterable[Any]) -> Iterator[Any]:
    """Yield what is in `Annotated`, groups and pydantic's `Field` taken apart."""
    for item in metadata:
        if isinstance(item, FieldInfo):
            yield from flattened(item.metadata)
        elif isinstance(item, at.GroupedMetadata):
            yield from flattened(item)
        else:
            yield item


def constrain(schema: Schema, metadata: Iterable[Any]) -> Iterator[str]:
    """Put bounds, lengths and patterns into a schema; yield what the API server can't check."""
    for item in metadata:
        if isinstance(item, (at.MinLen, at.MaxLen)):
            _size(schema, item)
        elif isinstance(item, (at.Ge, at.Gt, at.Le, at.Lt, at.MultipleOf)):
            yield from _bound(schema, item)
        if (pattern := _pattern(item)) is not None:
            yield from _set_pattern(schema, pattern)


def _size(schema: Schema, item: at.MinLen | at.MaxLen) -> None:
    names = _SIZES.get(schema.get("type", ""))
    if names is None:
        return
    if isinstance(item, at.MinLen):
        schema[names[0]] = item.min_length
    else:
        schema[names[1]] = item.max_length


def _bound(schema: Schema, item: Any) -> Iterator[str]:
    name, value = next(iter(vars(item).items())) if hasattr(item, "__dict__") else _slot(item)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        yield f"has the bound {value!r}, and a schema bounds numbers only"
        return
    if name == "multiple_of":
        schema["multipleOf"] = value
        return
    side = "minimum" if name in ("ge", "gt") else "maximum"
    schema[side] = value
    if name in ("gt", "lt"):
        schema[f"exclusive{side[:1].upper()}{side[1:]}"] = True
    else:
        schema.pop(f"exclusive{side[:1].upper()}{side[1:]}", None)


def _slot(item: Any) -> tuple[str, Any]:
    name = item.__slots__[0]
    return name, getattr(item, name)


def _pattern(item: Any) -> str | None:
    pattern = getattr(item, "pattern", None)
    if isinstance(pattern, str):
        return pattern
    inner = getattr(pattern, "pattern", None)
    return inner if isinstance(inner, str) else None


def _set_pattern(schema: Schema, pattern: str) -> Iterator[str]:
    if fault := pattern_fault(pattern):
        yield f"has the pattern {pattern!r}, which is none of Go's regular expressions: {fault}"
    elif schema.get("pattern", pattern) != pattern:
        yield "has two patterns, and a schema has one"
    else:
        schema["pattern"] = pattern
