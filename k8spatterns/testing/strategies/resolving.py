"""Which strategy a type has."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.errors import ResolutionFailed

from k8spatterns.api._base import ApiStruct
from k8spatterns.testing.strategies.field_types import field_type, item_of_many
from k8spatterns.testing.strategies.hook import strategy_of

Strategy = st.SearchStrategy[Any]


def of(thing: Any) -> Strategy:
    """Return the strategy of a class or a field type of ours, without asking Hypothesis.

    It is what `hypothesis.strategies.from_type` returns where our entry point has run.

    Args:
        thing: a construct, a class of its arguments, a field type or a class of API objects.

    Raises:
        TypeError: it is none of these.
        ResolutionFailed: the class is a base of which there are no objects.
    """
    found = resolved(thing) if not isinstance(thing, type) or _is_ours(thing) else None
    if found is None:
        name = getattr(thing, "__name__", thing)
        raise TypeError(
            f"of() knows constructs, their values, field types and API objects, and {name} is none "
            f"of them: write hypothesis.strategies.from_type({name})"
        )
    return found


def _is_ours(cls: type) -> bool:
    from k8spatterns.value import Value

    return issubclass(cls, (ApiStruct, Value))


def resolved(thing: Any) -> Strategy | None:
    """Return the strategy of a class of ours, or of a user's derived from one, or of a field type.

    Raises:
        ResolutionFailed: the class is a base of which there are no objects.
    """
    if not isinstance(thing, type):
        item = item_of_many(thing)
        return field_type(thing) if item is None else _many(item)
    if issubclass(thing, ApiStruct):
        return of_struct(thing)
    from k8spatterns.testing.strategies.concrete import concrete, is_base
    from k8spatterns.testing.strategies.models import models

    cls: Any = thing
    found = concrete(cls)
    if all(map(is_base, found)):
        raise ResolutionFailed(
            f"{thing.__name__} is a base class, and nothing is derived from it: "
            f"ask for a class that completes it"
        )
    return st.one_of([models(cls) for cls in found])


def _many(item: Any) -> Strategy:
    found = strategy_of(item)
    return st.lists(st.from_type(item) if found is None else found, max_size=5).map(tuple)


def of_struct(cls: type[ApiStruct]) -> Strategy:
    """Return the objects of a class, or of a few kinds where it stands for any.

    Raises:
        ResolutionFailed: the class is a base of which there are no objects.
    """
    from k8spatterns.api import k8s
    from k8spatterns.api._base import KubeObject
    from k8spatterns.testing.strategies.objects import objects

    if cls in (ApiStruct, KubeObject):
        return st.one_of(objects(k8s.ConfigMap), objects(k8s.Service), objects(k8s.Deployment))
    if issubclass(cls, KubeObject) and not hasattr(cls, "__resource__"):
        raise ResolutionFailed(f"{cls.__name__} is a base class: ask for a kind")
    return objects(cls)
