"""Prints a package of the model: its modules, its lazy `__init__`, its index of kinds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from k8spatterns.importer.layout import INDENT, WIDTH
from k8spatterns.importer.writer import template, write_module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api._resource import Resource
    from k8spatterns.importer.model import Package


def write_package(package: Package) -> dict[str, str]:
    """Return file name → source text for every file of a package."""
    files = {f"{module.name}.py": write_module(package, module) for module in package.modules}
    files["__init__.py"] = _init(package)
    files["_index.py"] = _index(package)
    return dict(sorted(files.items()))


def public_names(package: Package) -> dict[str, str]:
    """Return name → module for the names of the package.

    A kind wins over a nested type of the same name; among equals the module that comes first in
    the package wins. The losers stay reachable through their module.
    """
    names: dict[str, str] = {}
    for kinds in (True, False):
        for module in package.modules:
            for item in module.classes:
                if (item.resource is not None) == kinds:
                    names.setdefault(item.name, module.name)
    return names


def _init(package: Package) -> str:
    names = public_names(package)
    modules = sorted(module.name for module in package.modules)
    listed = {
        module: sorted(name for name, origin in names.items() if origin == module)
        for module in modules
    }
    imports = [f"from . import {module} as {module}" for module in modules]
    for module, members in listed.items():
        ordered = sorted(members, key=_isort_key)
        imports += [_reexport(module, name) for name in ordered]
    return template("init.py.j2").render(
        title=package.title,
        source=package.source,
        regenerate=package.regenerate,
        imports=imports,
        names=[(module, " ".join(members)) for module, members in listed.items()],
        all=sorted([*names, *modules], key=_all_key),
    )


def _reexport(module: str, name: str) -> str:
    line = f"from .{module} import {name} as {name}"
    if len(INDENT + line) <= WIDTH:
        return line
    return f"from .{module} import (\n{INDENT * 2}{name} as {name},\n{INDENT})"


def _index(package: Package) -> str:
    return template("index.py.j2").render(
        source=package.source, regenerate=package.regenerate, rows=list(_rows(package))
    )


def _rows(package: Package) -> Iterator[str]:
    for module in sorted(package.modules, key=lambda item: item.name):
        for item in module.classes:
            if item.resource:
                resource = item.resource
                words = (resource.api_version, resource.kind, resource.plural, _flags(resource))
                yield " ".join((*words, module.name, item.name, *resource.short_names))


def _flags(resource: Resource) -> str:
    words = ["namespaced" if resource.namespaced else "cluster"]
    words += [] if resource.storage else ["converted"]
    words += ["deprecated"] if resource.deprecated else []
    return ",".join(words)


def _isort_key(name: str) -> tuple[int, list[tuple[int, int | str]]]:
    return _member_type(name), _natural(name.lower())


def _all_key(name: str) -> tuple[int, list[tuple[int, int | str]]]:
    return _member_type(name), _natural(name)


def _member_type(name: str) -> int:
    if len(name) > 1 and name.isupper():
        return 0
    return 1 if name[:1].isupper() else 2


def _natural(name: str) -> list[tuple[int, int | str]]:
    """Sort numbers inside names as numbers, the way import sorters do."""
    return [
        (0, int(part)) if part.isdigit() else (1, part)
        for part in re.split(r"([0-9]+)", name)
        if part
    ]
