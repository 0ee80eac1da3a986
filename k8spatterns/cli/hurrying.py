"""The start of a process that ends with its answer: what it has no use for is left out."""

from __future__ import annotations

import gc
import os
import sys
import typing
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_NO_PLUGINS = "PYDANTIC_DISABLE_PLUGINS"
_ALL = "__all__"

# Packages that make dozens of dataclasses, and hardly ever compare, print or change one.
_OF_DATA = frozenset({"annotated_types", "pydantic", "typing_inspection"})


def hurry() -> None:
    """Start with less.

    Nearly everything lives until the end, so that the garbage collector would only walk it again
    and again. Of 1,600 annotations that are written as text, most repeat another one: each text is
    compiled once.
    """
    gc.disable()
    typing.compile = cache(compile)  # type: ignore[attr-defined]
    for module in _put_off():
        sys.modules.setdefault(module.__name__, module)


def _put_off() -> list[ModuleType]:
    """Return modules that take the place of those which most apps, if free of faults, never need.

    To look for plugins, pydantic reads every installed distribution; what reads them takes longer
    to import than many an app to render.
    """
    late = ("msgspec.inspect", "secrets", "tokenize")
    modules: list[ModuleType] = [_Later(name) for name in late]
    modules.append(_Later("dataclasses", then=_make_methods_late))
    if hasattr(os, "uname"):  # `uuid` asks for the name of the system, and for nothing else
        modules.append(_Later("platform", system=_system))
    if os.environ.setdefault(_NO_PLUGINS, _ALL) == _ALL:
        finder = ModuleType("pydantic.plugin._loader")
        finder.get_plugins = tuple  # type: ignore[attr-defined]
        modules.append(finder)
    return modules


class _Later(ModuleType):
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


def _system() -> str:
    return os.uname().sysname


def _make_methods_late(dataclasses: ModuleType) -> None:
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
    made = cache(make)

    def method(*args: Any, **named: Any) -> Any:
        return made()(*args, **named)

    method.__name__ = name
    return method
