"""The types of CEL values, as far as they are known before an object is.

https://github.com/google/cel-spec/blob/master/doc/langdef.md#gradual-type-checking
"""

from __future__ import annotations

from typing import NamedTuple

#: How large a text, a list or a map is that no bound is known of: a whole request.
REQUEST_BYTES = 3_145_728


class Type(NamedTuple):
    """A type.

    Fields:
        name: such as `int`, `list`, `dyn`, or a letter for a type that a function leaves open.
        parts: of a list its items' type, of a map those of its keys and values.
        fields: of an object; None where nothing is known of them.
        size: the most characters, items or entries that a value can have.
        least: the fewest bytes that a value takes.
    """

    name: str
    parts: tuple[Type, ...] = ()
    fields: dict[str, Type] | None = None
    size: int | None = None
    least: int = 1

    def __str__(self) -> str:
        inner = ", ".join(map(str, self.parts))
        return f"{self.name}({inner})" if inner else self.name


DYN = Type("dyn")
BOOL = Type("bool")
INT = Type("int")
UINT = Type("uint")
DOUBLE = Type("double")
STRING = Type("string")
BYTES = Type("bytes")
NULL = Type("null_type")
TYPE = Type("type")


def list_of(item: Type, size: int | None = None) -> Type:
    """Return the type of a list."""
    return Type("list", (item,), size=size)


def map_of(key: Type, value: Type, size: int | None = None) -> Type:
    """Return the type of a map."""
    return Type("map", (key, value), size=size)


def optional_of(value: Type) -> Type:
    """Return the type of a value that may not be there."""
    return Type("optional_type", (value,))


def object_of(fields: dict[str, Type] | None, name: str = "object") -> Type:
    """Return the type of an object."""
    return Type(name, fields=fields)


#: Types whose values may be null.
_NULLABLE = frozenset({"timestamp", "duration", "optional_type"})
_SCALARS = frozenset(
    {"bool", "int", "uint", "double", "string", "bytes", "null_type", "type", "list", "map"}
)

Bound = dict[str, Type]


def is_open(name: str) -> bool:
    """Whether a name is a letter that stands for any type."""
    return len(name) == 1


def fits(given: Type, wanted: Type, bound: Bound) -> bool:  # noqa: PLR0911 (a case per kind)
    """Whether a value of a type can stand where another is wanted.

    Args:
        given: the type of the value.
        wanted: by a function; its letters are bound to what they must be.
        bound: what letters stand for; added to.
    """
    if is_open(wanted.name):
        known = bound.get(wanted.name)
        if known is None or known.name == "dyn":
            bound[wanted.name] = given
            return True
        return fits(given, known, bound) or fits(known, given, bound)
    if "dyn" in {given.name, wanted.name} or is_open(given.name):
        return True
    if given.name == "null_type":
        return wanted.name == "null_type" or _is_nullable(wanted)
    if wanted.name == "null_type":
        return _is_nullable(given)
    if given.fields is not None and wanted.fields is not None:
        return True
    if given.name != wanted.name:
        return False
    return all(map(fits, given.parts, wanted.parts, [bound] * len(given.parts)))


def _is_nullable(kind: Type) -> bool:
    return kind.name in _NULLABLE or kind.name not in _SCALARS


def filled(kind: Type, bound: Bound) -> Type:
    """Return a type with what its letters stand for; an unbound letter is anything."""
    if is_open(kind.name):
        return bound.get(kind.name, DYN)
    if not kind.parts:
        return kind
    return kind._replace(parts=tuple(filled(part, bound) for part in kind.parts))


def joined(kinds: list[Type]) -> Type | None:
    """Return the type that all of some values have; None where they differ."""
    found: Type | None = None
    for kind in kinds:
        if found is None or found.name == "dyn":
            found = kind
        elif not (fits(kind, found, {}) or fits(found, kind, {})):
            return None
        elif kind.name == "dyn" or (found.name == "null_type" and kind.name != "null_type"):
            found = kind
    if any(kind.name == "dyn" for kind in kinds):
        return DYN
    return found or DYN
