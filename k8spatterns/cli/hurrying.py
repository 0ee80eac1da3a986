"""The start of a process that ends with its answer: what it has no use for is left out."""

from __future__ import annotations

import gc
import os
import sys
import typing
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

_NO_PLUGINS = "PYDANTIC_DISABLE_PLUGINS"
_ALL = "__all__"


class _Later(ModuleType):
    """A module that is imported when somebody uses more of it than is known already."""

    def __init__(self, name: str, **known: object) -> None:
        super().__init__(name)
        vars(self).update(known)

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        found = getattr(import_module(self.__name__), name)
        setattr(self, name, found)
        return found


def hurry() -> None:
    """Start with less.

    Nearly everything lives until the end, so that the garbage collector would only walk it again
    and again. To look for plugins, pydantic reads every installed distribution; what reads them
    takes longer to import than many an app to render. Of 1,600 annotations that are written as
    text, most repeat another one: each text is compiled once.
    """
    gc.disable()
    typing.compile = cache(compile)  # type: ignore[attr-defined]
    _put_off()
    if os.environ.setdefault(_NO_PLUGINS, _ALL) == _ALL:
        finder = ModuleType("pydantic.plugin._loader")
        finder.get_plugins = tuple  # type: ignore[attr-defined]
        sys.modules.setdefault(finder.__name__, finder)


def _put_off() -> None:
    """Leave out modules that others import, and that an app which has no faults never needs."""
    for name in ("msgspec.inspect", "secrets", "tokenize"):
        sys.modules.setdefault(name, _Later(name))
    if hasattr(os, "uname"):  # `uuid` asks for the system, and for nothing else
        sys.modules.setdefault("platform", _Later("platform", system=_system))


def _system() -> str:
    return os.uname().sysname
