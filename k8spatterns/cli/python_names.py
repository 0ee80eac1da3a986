"""How a class of API objects is imported and named in a user's code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import NamedTuple


class PythonName(NamedTuple):
    """A class in a user's code.

    Fields:
        name: such as `k8s.Container`, or `k8s.autoscaling_v1.HorizontalPodAutoscaler` where the
            package's own name is that of another version.
        statement: what imports the first part of it.
    """

    name: str
    statement: str


@cache
def python_name(cls: type) -> PythonName:
    """Return how a class is named, by its package where that exports it, else by its module."""
    package, _, module = cls.__module__.rpartition(".")
    if not package:
        return PythonName(f"{module}.{cls.__name__}", f"import {module}")
    exported = getattr(import_module(package), cls.__name__, None) is cls
    name = cls.__name__ if exported else f"{module}.{cls.__name__}"
    parent, _, last = package.rpartition(".")
    statement = f"from {parent} import {last}" if parent else f"import {last}"
    return PythonName(f"{last}.{name}", statement)
