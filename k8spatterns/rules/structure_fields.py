"""The fields of a typed class by their JSON names, and where a misplaced field belongs."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import inspect

from k8spatterns.api.schema import VALUE, fields_of, parts, struct_of
from k8spatterns.syntax.similar import similar_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api.schema import Field

# More names than these tell nobody anything.
# How far below the current object a misplaced field is looked for.
_DEPTH = 3


class Shape(NamedTuple):
    """A class as the wire knows it.

    Fields:
        title: the class's name.
        fields: JSON name to the field.
        cls: the class itself.
    """

    title: str
    fields: dict[str, Field]
    cls: Any


@lru_cache(maxsize=4096)
def shape_of(cls: Any) -> Shape:
    """Return the shape of a Struct class."""
    return Shape(cls.__name__, fields_of(struct_of(cls)), cls)


def misplaced(name: str, shape: Shape, around: list[tuple[str, Shape]]) -> str:
    """Return a hint for a field that is not in a shape: the right place, or the right name."""
    for path, outer in reversed(around):
        if name in outer.fields:
            return f"{name} belongs into {path or 'the object itself'}"
    below = _places_below(shape.cls).get(name)
    if below:
        return f"{name} belongs into {below}"
    return similar_field(name, shape.fields)


@lru_cache(maxsize=256)
def _places_below(cls: Any) -> dict[str, str]:
    """Return the nearest place below a class of every field there, as `template.spec`."""
    places: dict[str, str] = {}
    level = [("", shape_of(cls))]
    for _ in range(_DEPTH):
        level = [
            (f"{path}.{field}" if path else field, inner)
            for path, outer in level
            for field, inner in _inner_shapes(outer)
        ]
        found: dict[str, list[str]] = {}
        for path, inner in level:
            for name in inner.fields.keys() - places.keys():
                found.setdefault(name, []).append(path)
        places.update((name, _preferred(paths)) for name, paths in found.items())
    return places


def _preferred(paths: list[str]) -> str:
    """Return the place that is meant most often, where several have the field."""
    for path in paths:
        if path.endswith(("spec", "spec.containers[]", "containers[]")):
            return path
    return next((path for path in paths if not path.startswith(("status", "metadata"))), paths[0])


def _inner_shapes(shape: Shape) -> Iterator[tuple[str, Shape]]:
    for name, field in shape.fields.items():
        for at, kind in parts(field.type):
            if isinstance(kind, inspect.StructType) and VALUE not in at:
                yield f"{name}{at}", shape_of(kind.cls)
