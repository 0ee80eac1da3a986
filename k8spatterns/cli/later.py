"""Modules that are imported when they are used, and parts of others that are made so late."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

# Packages that make dozens of dataclasses, and hardly ever compare, print or change one.
_OF_DATA = frozenset({"annotated_types", "pydantic", "typing_inspection"})
# Its 80 TypedDicts are for type checkers alone.
_OF_KEYS = "pydantic_core.core_schema"


class Later(ModuleType):
    """A module that is imported when somebody uses more of it than is known already.

    Args:
        name: of the module.
        then: is called with the module when it has been imported.
        known: attributes that are there without the module.
    """

    def __init__(
        self, name: str, then: Callable[[ModuleType], object] | None = None, **known: object
    ) -> None:
        super().__init__(name)
        vars(self).update(known)
        self._then = then

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
            made = import_module(self.__name__)
            if self._then is not None:
                self._then(made)
        found = getattr(import_module(self.__name__), name)
        setattr(self, name, found)
        return found


def make_methods_late(dataclasses: ModuleType) -> None:
    """Let the dataclasses of some packages have their methods made when they are called.

    Each is compiled from a text; of the 200 that pydantic's own classes have, few are called.
    """
    create = getattr(dataclasses, "_create_fn", None)
    if create is None:  # from Python 3.13 on, all methods of a class are made at once
        return

    def create_late(name: str, args: Any, body: Any, **others: Any) -> Any:
        module = (others.get("globals") or {}).get("__name__", "")
        if module.partition(".")[0] not in _OF_DATA:
            return create(name, args, body, **others)
        return _late(name, lambda: create(name, args, body, **others))

    dataclasses._create_fn = create_late  # type: ignore[attr-defined]  # noqa: SLF001 - no public one


def _late(name: str, make: Callable[[], Callable[..., Any]]) -> Callable[..., Any]:
    """Return a method that is made when it is called."""

    @cache
    def made() -> Callable[..., Any]:
        function = make()
        function.__qualname__ = method.__qualname__
        return function

    def method(*args: Any, **named: Any) -> Any:
        return made()(*args, **named)

    method.__name__ = name
    return method


def leave_out_keys(typing: ModuleType) -> None:
    """Let the TypedDicts of pydantic's core have no keys: each would be looked at, one by one."""
    meta = getattr(typing, "_TypedDictMeta", None)
    if meta is None:
        return
    make = meta.__new__

    def make_without(cls: Any, name: str, bases: Any, body: dict[str, Any], **others: Any) -> Any:
        if body.get("__module__") == _OF_KEYS and "__annotations__" in body:
            body["__annotations__"] = {}
        return make(cls, name, bases, body, **others)

    meta.__new__ = make_without
