"""The types of fields, from the texts of their annotations."""

from __future__ import annotations

import sys
from typing import Any, get_args

from k8spatterns.api._base import ApiStruct

_done: set[type] = set()
# By module and text: the type, and the classes in it.
_known: dict[tuple[str, str], tuple[Any, list[type[ApiStruct]]]] = {}


def resolve(cls: type[ApiStruct]) -> None:
    """Put types in the place of the texts, for a class and all that it leads to.

    msgspec would do so when it first converts to the class, but for every field alone: most fields
    of a Pod have one of few types, and reading each text once halves the time that this takes.
    A text that means nothing yet is left alone.
    """
    todo = [cls] if cls not in _done else []
    for each in todo:
        if each not in _done:
            _done.add(each)
            for base in each.__mro__:
                todo += _resolved(base)


def _resolved(cls: type) -> list[type[ApiStruct]]:
    """Resolve the annotations of one class, and return the classes that are in them."""
    annotations = vars(cls).get("__annotations__", {})
    found: list[type[ApiStruct]] = []
    for name, text in annotations.items():
        if isinstance(text, str):
            try:
                annotations[name], inside = _type_of(cls.__module__, text)
            except NameError:
                continue
            found += inside
    return found


def _type_of(module: str, text: str) -> tuple[Any, list[type[ApiStruct]]]:
    if (module, text) not in _known:
        made = eval(text, vars(sys.modules[module]))  # noqa: S307 - the library's own annotation
        _known[module, text] = made, list(_classes(made))
    return _known[module, text]


def _classes(made: Any) -> list[type[ApiStruct]]:
    if isinstance(made, type) and issubclass(made, ApiStruct):
        return [made]
    return [cls for inner in get_args(made) for cls in _classes(inner)]
