"""Describes a class of API objects as values: its fields, their types and what those allow."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import inspect

from k8spatterns.api._base import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api._base import ApiStruct

ITEM = "[]"
VALUE = "{}"

_INT32 = (-(2**31), 2**31 - 1)
_INT64 = (-(2**63), 2**63 - 1)
# What any integer of Kubernetes is held to; nothing that an author has to think of.
_WIDTHS = frozenset({*_INT32, *_INT64})
_ALIASES = ("Time", "Bytes")


class Field(NamedTuple):
    """A field of a class.

    Fields:
        name: its JSON name.
        attribute: its Python name.
        type: what it takes.
        required: whether an object without it is refused.
        alias: `Time` or `Bytes` where the texts in it are such; else empty.
        keys: of a list: the keys that identify an item, none for a set; None if it is atomic, that
            is, replaced as a whole, and for what is no list.
    """

    name: str
    attribute: str
    type: inspect.Type
    required: bool
    alias: str = ""
    keys: tuple[str, ...] | None = None

    @property
    def is_list(self) -> bool:
        """Whether its value is a list, and nothing else."""
        kinds = [kind for at, kind in parts(self.type) if not at]
        return bool(kinds) and all(isinstance(kind, inspect.ListType) for kind in kinds)

    @property
    def inner(self) -> inspect.StructType | None:
        """The class of its value, or of the items or values in it."""
        return next(structs_in(self.type), None)


class Limit(NamedTuple):
    """What a type allows.

    Fields:
        at: empty for the value itself, `[]` for the items of a list, `{}` for the values of a map.
        rule: `enum`, `bounds` or `pattern`.
        text: such as `A, B`, `1 to 65535` or `^[a-z]+$`.
    """

    at: str
    rule: str
    text: str


@lru_cache(maxsize=4096)
def struct_of(cls: type[ApiStruct]) -> inspect.StructType:
    """Return the type information of a class.

    Raises:
        TypeError: it is no Struct.
    """
    info = inspect.type_info(cls)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{cls!r} is not a class of API objects")
    return info


def fields_of(struct: inspect.StructType) -> dict[str, Field]:
    """Return the fields of a class by their JSON names, in the order of the class."""
    cls: Any = struct.cls
    keys = getattr(cls, "__list_keys__", {})
    annotations = getattr(cls, "__annotations__", {})
    return {
        field.encode_name: Field(
            field.encode_name,
            field.name,
            field.type,
            field.required,
            _alias(annotations.get(field.name)),
            keys.get(field.encode_name),
        )
        for field in struct.fields
        if field.encode_name != UNKNOWN
    }


def _alias(annotation: object) -> str:
    """Return which of the names for kinds of text an annotation has; types don't keep them."""
    if not isinstance(annotation, str):
        return ""
    words = "".join(letter if letter.isalnum() else " " for letter in annotation).split()
    return next((alias for alias in _ALIASES if alias in words), "")


def parts(kind: inspect.Type, at: str = "") -> Iterator[tuple[str, inspect.Type]]:
    """Yield a type and what is inside it, null aside, each with its place: `""`, `[]`, `{}`, ..."""
    if isinstance(kind, inspect.Metadata):
        yield from parts(kind.type, at)
    elif isinstance(kind, inspect.UnionType):
        for option in kind.types:
            yield from parts(option, at)
    elif not isinstance(kind, inspect.NoneType):
        yield at, kind
        if isinstance(kind, inspect.ListType):
            yield from parts(kind.item_type, f"{at}{ITEM}")
        elif isinstance(kind, inspect.DictType):
            yield from parts(kind.value_type, f"{at}{VALUE}")


def structs_in(kind: inspect.Type) -> Iterator[inspect.StructType]:
    """Yield the classes in a type: of its value, of items and of values."""
    return (part for _, part in parts(kind) if isinstance(part, inspect.StructType))


def limits_of(kind: inspect.Type) -> Iterator[Limit]:
    """Yield what a type and those inside it allow; nothing for the width of an integer."""
    for at, part in parts(kind):
        if isinstance(part, inspect.LiteralType):
            yield Limit(at, "enum", _choices(part.values))
        elif bounds := _bounds(part):
            yield Limit(at, "bounds", bounds)
        if isinstance(part, inspect.StrType) and part.pattern is not None:
            yield Limit(at, "pattern", part.pattern)


def _choices(values: tuple[object, ...]) -> str:
    """Return a closed set as text; the empty text, which stands for the default, comes last."""
    named = [str(value).lower() if isinstance(value, bool) else str(value) for value in values]
    return ", ".join([*filter(None, named), *(['""'] if "" in named else [])])


def _bounds(kind: inspect.Type) -> str:
    if isinstance(kind, (inspect.IntType, inspect.FloatType)):
        return _number_bounds(kind)
    if isinstance(kind, inspect.StrType):
        return _between(kind.min_length, kind.max_length, "character")
    if isinstance(kind, (inspect.ListType, inspect.DictType)):
        return _between(kind.min_length, kind.max_length, "item")
    return ""


def _number_bounds(kind: inspect.IntType | inspect.FloatType) -> str:
    low = None if kind.ge in _WIDTHS else kind.ge
    high = None if kind.le in _WIDTHS else kind.le
    words = [
        _between(low, high),
        "" if kind.gt is None else f"greater than {kind.gt}",
        "" if kind.lt is None else f"less than {kind.lt}",
        "" if kind.multiple_of is None else f"a multiple of {kind.multiple_of}",
    ]
    return ", ".join(filter(None, words))


def _between(low: float | None, high: float | None, unit: str = "") -> str:
    if low is None and high is None:
        return ""
    if high is None:
        text = f"at least {low}"
    elif low is None or (unit and not low):
        text = f"at most {high}"
    else:
        text = f"{low}" if low == high else f"{low} to {high}"
    if not unit:
        return text
    last = low if high is None else high
    return f"{text} {unit if last == 1 else f'{unit}s'}"
