"""Values of the annotations that fields of constructs have."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, Len, Lt, MaxLen, MinLen, MultipleOf
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter, ValidationError

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct
from k8spatterns.api._resource import Resource
from k8spatterns.testing.strategies import model_fields as facts
from k8spatterns.testing.strategies.field_types import field_type
from k8spatterns.testing.strategies.texts import text_of
from k8spatterns.testing.strategies.words import WORDS

Strategy = st.SearchStrategy[Any]

#: How many values hold another one at most; deeper ones have what is required.
DEEPEST = 4
_ITEMS = 2
_NUMBERS = (1, 2, 10, 100, 0, 0.5, 1000, 20000)
_BOUNDS = (Ge, Gt, Le, Lt, MultipleOf)
_LENGTHS = (Len, MinLen, MaxLen)


class NothingFitsError(Exception):
    """No value for a type was found; the field has to be left out."""


class Place(NamedTuple):
    """Where a value stands.

    Fields:
        owners: the class that has the field and its bases, by name.
        field: the field's name.
        depth: how many values hold that one.
        least: how many items a list there has at least.
    """

    owners: tuple[str, ...]
    field: str
    depth: int
    least: int = 0

    def own_form(self) -> str | None:
        """Return the form of its text that is known of the class."""
        own = (facts.FORM_OF_FIELD.get(f"{owner}.{self.field}") for owner in self.owners)
        return next(filter(None, own), None)

    def form(self) -> str | None:
        """Return the form of its text that is known, of its class or by its name alone."""
        return self.own_form() or facts.FORM_OF_NAME.get(self.field)


def values(annotation: Any, place: Place) -> Strategy:
    """Return the values of an annotation.

    Raises:
        NothingFitsError: there are none that fit.
    """
    known = field_type(annotation, place.least)
    if known is not None:
        own = place.own_form()
        return text_of(own) if own else known
    origin = get_origin(annotation)
    if origin is Annotated:
        return _annotated(annotation, place)
    if origin in (Union, types.UnionType):
        return _union(get_args(annotation), place)
    if origin is Literal:
        return st.sampled_from(get_args(annotation))
    if origin is not None:
        return _collection(origin, get_args(annotation), place)
    return _plain(annotation, place)


def _union(options: tuple[Any, ...], place: Place) -> Strategy:
    found = []
    for option in options:
        if option is not type(None):
            try:
                found.append(values(option, place))
            except NothingFitsError:
                continue
    if not found:
        raise NothingFitsError(str(options))
    return st.one_of(found)


def _collection(origin: Any, args: tuple[Any, ...], place: Place, least: int = 0) -> Strategy:
    least = max(least, place.least)
    place = place._replace(least=0)
    most = max(least, _ITEMS if place.depth < DEEPEST else 0)
    if origin is tuple and args and args[-1] is not ...:
        return st.tuples(*(values(arg, place) for arg in args))
    if issubclass(origin, Mapping):
        keys, found = (values(arg, place) for arg in args or (str, str))
        return st.dictionaries(keys, found, min_size=least, max_size=most)
    if issubclass(origin, AbstractSet):
        return st.frozensets(values(args[0], place), min_size=least, max_size=most)
    if issubclass(origin, Sequence):
        items = values(args[0] if args else str, place)
        if least > 1:
            drawn = st.lists(items, min_size=least, max_size=most, unique_by=_key)
        else:
            drawn = st.lists(items, min_size=least, max_size=most).map(_distinct)
        return drawn.map(tuple) if origin is tuple else drawn
    raise NothingFitsError(str(origin))


def _distinct(items: list[Any]) -> list[Any]:
    """Return items without those that equal an earlier one, or have its name."""
    kept: dict[str, Any] = {}
    for item in items:
        kept.setdefault(_key(item), item)
    return list(kept.values())


def _key(item: Any) -> str:
    return repr(getattr(item, "name", None) or item)


def _plain(annotation: Any, place: Place) -> Strategy:  # noqa: PLR0911 - a case per type
    if annotation is Any or annotation is JsonValue:
        return st.sampled_from(["a", 1, True, {"a": "b"}])
    if not isinstance(annotation, type):
        raise NothingFitsError(str(annotation))
    if issubclass(annotation, BaseModel):
        from k8spatterns.testing.strategies.concrete import concrete
        from k8spatterns.testing.strategies.models import models

        return st.one_of([models(cls, place.depth + 1) for cls in concrete(annotation)])
    if annotation is Resource:
        return st.sampled_from([k8s.Deployment.__resource__, k8s.ConfigMap.__resource__])
    if issubclass(annotation, ApiStruct):
        from k8spatterns.testing.strategies.resolving import of_struct

        return of_struct(annotation)
    if issubclass(annotation, Enum):
        return st.sampled_from(annotation)
    if annotation is str:
        return text_of(place.form() or "label")
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    if issubclass(annotation, (Mapping, Sequence, AbstractSet)):
        return _collection(annotation, (), place)
    raise NothingFitsError(str(annotation))


_SCALARS: dict[Any, Strategy] = {
    bool: st.booleans(),
    bytes: st.sampled_from([b"a", b"ab"]),
    date: st.just(date(2026, 1, 1)),
    datetime: st.just(datetime(2026, 1, 1)),  # noqa: DTZ001 - whoever wants a zone says so
    float: st.sampled_from([1.0, 0.5, 2.5]),
    int: st.integers(1, 100),
    Path: st.just(Path("a")),
    timedelta: st.integers(1, 3600).map(lambda seconds: timedelta(seconds=seconds)),
}


def _annotated(annotation: Any, place: Place) -> Strategy:
    base, *notes = get_args(annotation)
    if base is int and all(isinstance(note, _BOUNDS) for note in notes):
        return _whole(notes)
    if get_origin(base) is not None and not _is_scalar(base):
        least = max((getattr(note, "min_length", 0) or 0 for note in notes), default=0)
        if issubclass(_origin(base), (Mapping, Sequence)):
            drawn = _collection(_origin(base), get_args(base), place, least)
        else:
            drawn = values(base, place)
        return _accepted(annotation, drawn, notes)
    if _is_scalar(base):
        return _scalar(annotation, base, notes, place)
    return _accepted(annotation, values(base, place), notes)


def _origin(base: Any) -> type[Any]:
    origin = get_origin(base)
    return origin if isinstance(origin, type) else object


_SCALAR_TYPES = frozenset({str, int, float, bool, timedelta, Path, type(None)})


def _is_scalar(base: Any) -> bool:
    """Whether a type is one of a text, a number or the like."""
    if get_origin(base) in (Union, types.UnionType):
        return all(map(_is_scalar, get_args(base)))
    return isinstance(base, type) and base in _SCALAR_TYPES


def _whole(notes: list[Any]) -> Strategy:
    low, high = 1, 100
    for note in notes:
        bound: Any = note
        match note:
            case Ge():
                low, high = int(bound.ge), max(high, int(bound.ge) + 100)
            case Gt():
                low, high = int(bound.gt) + 1, max(high, int(bound.gt) + 100)
            case Le():
                low, high = min(low, int(bound.le)), int(bound.le)
            case Lt():
                low, high = min(low, int(bound.lt) - 1), int(bound.lt) - 1
    found: list[Any] = [note for note in notes if isinstance(note, MultipleOf)]
    step = int(found[0].multiple_of) if found else 1
    return st.integers(-(-low // step), high // step).map(lambda found: found * step)


def _scalar(annotation: Any, base: Any, notes: list[Any], place: Place) -> Strategy:
    """Return the texts and numbers that pass the checks of an annotation."""
    form = place.form()
    if base is str and all(isinstance(note, _LENGTHS) for note in notes):
        return text_of(form or "label")
    own = place.own_form()
    if own is not None:
        return text_of(own)
    adapter = _adapter(annotation)
    pool = [*WORDS, *_NUMBERS]
    fitting = [value for value in pool if _accepts(adapter, value)]
    if not fitting:
        raise NothingFitsError(f"{place.owners[0]}.{place.field}: {annotation}")
    return st.sampled_from(fitting)


def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(annotation, config=ConfigDict(arbitrary_types_allowed=True))


def _accepts(adapter: TypeAdapter[Any], value: object) -> bool:
    try:
        adapter.validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


def _accepted(annotation: Any, drawn: Strategy, notes: list[Any]) -> Strategy:
    if not all(isinstance(note, _LENGTHS) for note in notes):
        adapter = _adapter(annotation)
        return drawn.filter(lambda value: _accepts(adapter, value))
    return drawn
