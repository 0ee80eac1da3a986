"""All the parameters that an app may be given, as Hypothesis draws them."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from k8spatterns.argocd.build import ArgoBuild
from k8spatterns.errors import UsageError
from k8spatterns.testing.strategies.annotations import NothingFitsError, Place, values
from k8spatterns.types import ImageRef
from k8spatterns.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic.fields import FieldInfo

    from k8spatterns.parameters import Parameters

Strategy = st.SearchStrategy[Any]
Tree = dict[str, Any]

_FEW = 2


class _Gap:
    """Stands for a field that is left out, so that it has its default."""


_LEFT_OUT: Strategy = st.just(_Gap)
_IMAGE = get_args(ImageRef)[1]


class ParameterSpace:
    """The values that an app's parameters may have, defaults included.

    Fields:
        model: the class of the parameters.
    """

    def __init__(
        self, model: type[Parameters], given: Mapping[str, Strategy] | None = None
    ) -> None:
        """Take a class, and strategies for fields whose type says too little.

        Raises:
            UsageError: a field of that name does not exist, or a type has no values known.
        """
        self.model = model
        given = given or {}
        self._check(given)
        self._trees = _fields(model, given)

    def one(self) -> st.SearchStrategy[Parameters]:
        """Return parameters that the class accepts."""
        return self._trees.map(self._accepted).filter(bool)

    def two(
        self, *, same: Sequence[str] = (), only: Sequence[str] | None = None
    ) -> st.SearchStrategy[tuple[Parameters, Parameters]]:
        """Return two that differ.

        Args:
            same: the fields that both have the same values of; dots go into nested ones.
            only: the fields that may differ, if not all others.

        Raises:
            UsageError: a field of that name does not exist.
        """
        self._check([*same, *(only or ())])
        return (
            st.tuples(self._trees, self._trees)
            .map(lambda trees: self._pair(*trees, same, only))
            .filter(bool)
        )

    def images(self) -> list[str]:
        """Return the fields that are typed as an image, nested ones with dots."""
        return list(_images(self.model))

    def _pair(
        self, first: Tree, second: Tree, same: Sequence[str], only: Sequence[str] | None
    ) -> Any:
        if only is not None:
            second = _with(first, second, only)
        pair = self._accepted(first), self._accepted(_with(second, first, same))
        return pair if all(pair) else None

    def _accepted(self, tree: Tree) -> Any:
        try:
            return self.model.model_validate(tree)
        except ValidationError:
            return None

    def _check(self, names: Mapping[str, Any] | Sequence[str]) -> None:
        known = set(_names(self.model))
        for name in names:
            if name not in known:
                raise UsageError(
                    f"{self.model.__name__} has no field {name!r}; "
                    f"there are: {', '.join(sorted(known)) or 'none'}"
                )


def _with(tree: Tree, other: Tree, names: Sequence[str]) -> Tree:
    """Return a tree with what another one says, or leaves out, of some fields."""
    for name in names:
        first, _, inner = name.partition(".")
        rest = {key: value for key, value in tree.items() if key != first}
        if inner:
            tree = {**rest, first: _with(tree.get(first) or {}, other.get(first) or {}, [inner])}
        else:
            tree = {**rest, first: other[first]} if first in other else rest
    return tree


def _fields(model: type[BaseModel], given: Mapping[str, Strategy]) -> Strategy:
    """Return trees for a model: what has a default may be left out."""
    found: dict[str, Strategy] = {}
    model.model_rebuild()
    for name, field in model.model_fields.items():
        if field.annotation is ArgoBuild and not field.is_required():
            continue
        key = field.alias or name
        drawn = given.get(key)
        drawn = _values(model, name, field, _inside(given, key)) if drawn is None else drawn
        found[key] = drawn if field.is_required() else _LEFT_OUT | drawn
    # Simpler than `fixed_dictionaries`, which shrinks to optional keys that nobody needs.
    return st.tuples(*found.values()).map(lambda drawn: _without_gaps(found, drawn))


@cache
def _nested_fields(model: type[BaseModel]) -> Strategy:
    """Return trees for a model that may hold others of its own class."""
    return st.deferred(lambda: _fields(model, {}))


def _without_gaps(names: Iterable[str], drawn: Iterable[Any]) -> Tree:
    return {name: value for name, value in zip(names, drawn, strict=True) if value is not _Gap}


def _inside(given: Mapping[str, Strategy], key: str) -> dict[str, Strategy]:
    """Return what is given for the fields of a nested model."""
    around = f"{key}."
    return {name.removeprefix(around): given[name] for name in given if name.startswith(around)}


def _values(
    model: type[BaseModel], name: str, field: FieldInfo, given: Mapping[str, Strategy]
) -> Strategy:
    annotation = field.annotation
    whole = Annotated[(annotation, *field.metadata)] if field.metadata else annotation
    try:
        return _of(whole, Place((model.__name__,), name, 1), given)
    except NothingFitsError:
        raise UsageError(
            f"no values are known for {model.__name__}.{name}: {annotation}; "
            f"give some: given_app(..., parameters={{{name!r}: strategy}})"
        ) from None


def _of(annotation: Any, place: Place, given: Mapping[str, Strategy]) -> Strategy:
    """Return the values of an annotation: trees for models, which their class then judges."""
    if (model := _model_of(annotation)) is not None:
        return _fields(model, given) if given else _nested_fields(model)
    origin, args = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType) and types.NoneType in args:
        rest = [arg for arg in args if arg is not types.NoneType]
        return st.none() | st.one_of([_of(arg, place, given) for arg in rest])
    if args and _model_of(args[-1]) is not None:
        if _is(origin, Mapping):
            return st.dictionaries(_of(args[0], place, {}), _of(args[1], place, {}), max_size=_FEW)
        if _is(origin, Sequence):
            return st.lists(_of(args[0], place, {}), max_size=_FEW)
    if origin is Literal:
        return st.sampled_from(args)
    return values(annotation, place)


def _is(origin: Any, base: type) -> bool:
    return isinstance(origin, type) and issubclass(origin, base)


def _model_of(annotation: Any) -> type[BaseModel] | None:
    """Return a model of the user's own; constructs' values have strategies of their own."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return None if issubclass(annotation, Value) else annotation
    return None


def _names(model: type[BaseModel], around: tuple[type, ...] = ()) -> Iterator[str]:
    for key, _field, inner in _nested(model):
        yield key
        if inner is not None and inner not in around:
            yield from (f"{key}.{deeper}" for deeper in _names(inner, (*around, inner)))


def _images(model: type[BaseModel], around: tuple[type, ...] = ()) -> Iterator[str]:
    for key, field, inner in _nested(model):
        if _IMAGE in field.metadata or _mentions_image(field.annotation):
            yield key
        elif inner is not None and inner not in around:
            yield from (f"{key}.{deeper}" for deeper in _images(inner, (*around, inner)))


def _mentions_image(annotation: Any) -> bool:
    """Whether an image, or several, may be what a field holds."""
    if annotation == ImageRef:
        return True
    return any(map(_mentions_image, get_args(annotation)))


def _nested(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo, type[BaseModel] | None]]:
    """Yield each field, as it is given, with the model inside of it, where there may be one."""
    for name, field in model.model_fields.items():
        options = (field.annotation, *get_args(field.annotation))
        found = (_model_of(option) for option in options)
        inner = next((model for model in found if model is not None), None)
        yield field.alias or name, field, inner
