"""The types of fields, from the texts of their annotations."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cache
from typing import Any, get_args

import msgspec

from k8spatterns.api._base import ApiStruct

_ready: set[type] = set()


def is_ready(cls: type[ApiStruct]) -> bool:
    """Tell whether `make_ready` was called for a class."""
    return cls in _ready


def make_ready(cls: type[ApiStruct]) -> None:
    """Let msgspec know the types of a class, and of all that it leads to.

    It would find them when it first converts to the class, but would read the text of every field
    alone. Most fields of a Pod have one of few types: each text is read once here, which halves the
    time, and the types stand in the place of the texts while msgspec looks.
    """
    if cls in _ready:
        return
    _ready.add(cls)
    texts = _read(cls)
    try:
        with suppress(msgspec.ValidationError):
            msgspec.convert({}, cls)
    finally:
        for annotations, written in texts:
            annotations.update(written)


def _read(cls: type[ApiStruct]) -> list[tuple[dict[str, Any], dict[str, str]]]:
    """Put types in the place of texts; return all annotations that were changed, and the texts."""
    changed: dict[type, tuple[dict[str, Any], dict[str, str]]] = {}
    todo: list[type] = [cls]
    for each in todo:
        for base in each.__mro__ if each not in changed else ():
            if base not in changed:
                annotations = vars(base).get("__annotations__", {})
                texts = {name: text for name, text in annotations.items() if isinstance(text, str)}
                changed[base] = annotations, texts
                for name, text in texts.items():
                    with suppress(NameError):  # it means nothing yet: msgspec will say so
                        annotations[name] = meaning(base.__module__, text)
                        todo += _classes_of(base.__module__, text)
    return list(changed.values())


@cache
def meaning(module: str, text: str) -> Any:
    """Return the type that an annotation stands for.

    Raises:
        NameError: a name in it means nothing, or nothing yet.
    """
    return eval(text, vars(sys.modules[module]))  # noqa: S307 - the library's own annotation


@cache
def _classes_of(module: str, text: str) -> tuple[type[ApiStruct], ...]:
    return _classes(meaning(module, text))


def _classes(made: Any) -> tuple[type[ApiStruct], ...]:
    if isinstance(made, type) and issubclass(made, ApiStruct):
        return (made,)
    return tuple(cls for inner in get_args(made) for cls in _classes(inner))
