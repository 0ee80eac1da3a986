"""Typed objects from plain data: at a glance while there are few of a class, then by msgspec."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from k8spatterns.api._glance import UNSURE, glance
from k8spatterns.api._resolving import is_ready, make_ready

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct

StructT = TypeVar("StructT", bound="ApiStruct")

# So many glances at a Pod take a third of the time in which msgspec learns what a Pod is.
_MOST_GLANCES = 16
_glances: Counter[type] = Counter()


def converted(tree: object, cls: type[StructT]) -> StructT:
    """Return what `msgspec.convert` returns.

    Raises:
        msgspec.ValidationError: as `msgspec.convert` does.
        RecursionError: the tree is too deep.
        TypeError: a value in it is of a type that neither YAML nor JSON has.
    """
    if not is_ready(cls):
        found = _glanced(tree, cls)
        if found is not UNSURE:
            typed: StructT = found
            return typed
        make_ready(cls)
    return msgspec.convert(tree, cls)


def _glanced(tree: object, cls: type[ApiStruct]) -> Any:
    _glances[cls] += 1
    return glance(cls, tree) if _glances[cls] <= _MOST_GLANCES else UNSURE
