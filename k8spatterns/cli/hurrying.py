"""The start of a process that ends with its answer: what it has no use for is left out."""

from __future__ import annotations

import gc
import os
import sys
import typing
from functools import cache
from types import ModuleType

from k8spatterns.cli.later import Later, leave_out_keys, make_methods_late

_NO_PLUGINS = "PYDANTIC_DISABLE_PLUGINS"
_ALL = "__all__"


def hurry() -> None:
    """Start with less.

    Nearly everything lives until the end, so that the garbage collector would only walk it again
    and again. Of 1,600 annotations that are written as text, most repeat another one: each text is
    compiled once.
    """
    gc.disable()
    typing.compile = cache(compile)  # type: ignore[attr-defined]
    leave_out_keys(typing)
    for module in _put_off():
        sys.modules.setdefault(module.__name__, module)


def _put_off() -> list[ModuleType]:
    """Return modules that take the place of those which most apps, if free of faults, never need.

    To look for plugins, pydantic reads every installed distribution; what reads them takes longer
    to import than many an app to render.
    """
    late = ("msgspec.inspect", "secrets", "tokenize")
    modules: list[ModuleType] = [Later(name) for name in late]
    modules.append(Later("dataclasses", then=make_methods_late))
    modules.append(Later("typing_extensions", then=leave_out_keys))
    if hasattr(os, "uname"):  # `uuid` asks for the name of the system, and for nothing else
        modules.append(Later("platform", system=_system))
    if os.environ.setdefault(_NO_PLUGINS, _ALL) == _ALL:
        finder = ModuleType("pydantic.plugin._loader")
        finder.get_plugins = tuple  # type: ignore[attr-defined]
        modules.append(finder)
    return modules


def _system() -> str:
    return os.uname().sysname
