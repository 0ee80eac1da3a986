"""Typed objects from plain data, at the first glance: only what a tree has is looked up.

To convert one Pod, msgspec wants to know all that a Pod can have, two hundred classes and a thousand
fields. Most apps have few objects of a kind, with few of these fields.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Union, get_origin

import msgspec

from k8spatterns.api._base import UNKNOWN, ApiStruct
from k8spatterns.api._resolving import meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Read = Callable[[Any], Any]

#: What is returned for what a glance can't tell: a fault, or a type that is not looked into here.
UNSURE: Final = object()


def glance(cls: type[ApiStruct], tree: object) -> Any:
    """Return what `msgspec.convert` makes of a tree that has no fault, or `UNSURE`."""
    try:
        return _read_struct(cls, tree)
    except RecursionError:
        return UNSURE


def _read_struct(cls: type[ApiStruct], tree: object) -> Any:
    shape = _shape_of(cls)
    if type(tree) is not dict or not shape.required <= tree.keys():
        return UNSURE
    values = {}
    for name, item in tree.items():
        attribute = shape.attributes.get(name)
        if attribute is None:
            return UNSURE
        value = _read_field(cls, attribute)(item)
        if value is UNSURE:
            return UNSURE
        values[attribute] = value
    return cls(**values)


class _Shape(msgspec.Struct, frozen=True):
    """The fields of a class: attributes by JSON names, and the JSON names that must be there."""

    attributes: Mapping[str, str]
    required: frozenset[str]


# Of a class whose trees have more in them than its fields.
_NEVER = _Shape({}, frozenset({UNKNOWN}))


@cache
def _shape_of(cls: type[ApiStruct]) -> _Shape:
    if cls.__keeps_unknown__ or cls.__struct_config__.tag is not None:
        return _NEVER
    names = cls.__struct_encode_fields__
    defaults = cls.__struct_defaults__
    always = names[: len(names) - len(defaults)]
    others = zip(names[len(always) :], defaults, strict=True)
    required = {*always, *(name for name, default in others if default is msgspec.NODEFAULT)}
    return _Shape(dict(zip(names, cls.__struct_fields__, strict=True)), frozenset(required))


@cache
def _read_field(cls: type[ApiStruct], attribute: str) -> Read:
    """Return what reads a field of a class."""
    for base in cls.__mro__:
        text = vars(base).get("__annotations__", {}).get(attribute)
        if text is not None:
            return _read_text(base.__module__, text) if isinstance(text, str) else _reader(text)
    return _unsure


@cache
def _read_text(module: str, text: str) -> Read:
    try:
        return _reader(meaning(module, text))
    except NameError:  # it means nothing yet
        return _unsure


def _unsure(_: Any) -> Any:
    return UNSURE


def _reader(made: Any) -> Read:
    """Return what reads values of a type."""
    make = _MAKERS.get(get_origin(made))
    if make is not None:
        return make(made)
    if isinstance(made, type) and issubclass(made, ApiStruct):
        return lambda value: _read_struct(made, value)
    return _EXACT.get(made, _unsure)


def _exactly(kind: type) -> Read:
    return lambda value: value if type(value) is kind else UNSURE


def _read_any(value: Any) -> Any:
    if type(value) is dict:
        return _mapping(_read_any, value)
    if type(value) is list:
        return _sequence(_read_any, value)
    return value if type(value) in _SCALARS else UNSURE


_SCALARS = (str, int, bool, float, NoneType)
_EXACT: dict[Any, Read] = {
    **{kind: _exactly(kind) for kind in _SCALARS},
    None: _exactly(NoneType),
    Any: _read_any,
}


def _union(made: Any) -> Read:
    readers = [_reader(option) for option in made.__args__]

    def read(value: Any) -> Any:
        for reader in readers:
            found = reader(value)
            if found is not UNSURE:
                return found
        return UNSURE

    return read


def _list(made: Any) -> Read:
    read = _reader(*made.__args__)
    return lambda value: _sequence(read, value) if type(value) is list else UNSURE


def _sequence(read: Read, value: list[Any]) -> Any:
    items = [read(item) for item in value]
    return UNSURE if UNSURE in items else items


def _dict(made: Any) -> Read:
    key, inner = made.__args__
    if key is not str:
        return _unsure
    read = _reader(inner)
    return lambda value: _mapping(read, value) if type(value) is dict else UNSURE


def _mapping(read: Read, value: dict[Any, Any]) -> Any:
    items = {key: read(item) for key, item in value.items() if type(key) is str}
    return UNSURE if UNSURE in items.values() or len(items) != len(value) else items


def _literal(made: Any) -> Read:
    choices = made.__args__
    return lambda value: value if type(value) is str and value in choices else UNSURE


def _annotated(made: Any) -> Read:
    """Return what reads an integer within its bounds."""
    kind, (meta, *others) = made.__origin__, made.__metadata__
    is_known = kind is int and not others and isinstance(meta, msgspec.Meta)
    low, high = (meta.ge, meta.le) if is_known else (None, None)
    if low is None or high is None or meta != msgspec.Meta(ge=low, le=high):
        return _unsure
    return lambda value: value if type(value) is int and low <= value <= high else UNSURE


_MAKERS: dict[Any, Callable[[Any], Read]] = {
    Annotated: _annotated,
    Literal: _literal,
    Union: _union,
    UnionType: _union,
    dict: _dict,
    list: _list,
}
