"""Finds the typed class of an `apiVersion` and `kind` without importing more than its module."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from k8spatterns.api._resource import Resource
from k8spatterns.api._systems import SYSTEM_OF_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api._base import KubeObject

    Key = tuple[str, str]

KindT = TypeVar("KindT", bound="type[KubeObject]")

_registered: dict[Key, type[KubeObject]] = {}
_announced: dict[Key, type[KubeObject]] = {}
_tables: dict[str, dict[Key, Resource]] = {}


def find(api_version: str, kind: str) -> Resource | None:
    """Return what is known about a kind, or None for a kind that nobody registered.

    A kind that was registered by `register` comes before one of the library's.
    """
    key = (api_version, kind)
    own = _announced.get(key) or _registered.get(key)
    return _of_library(key) if own is None else own.__resource__


@lru_cache(maxsize=2048)
def _of_library(key: Key) -> Resource | None:
    api_version = key[0]
    for system in SYSTEM_OF_GROUP.get(api_version.rpartition("/")[0], "").split():
        found = _table(system).get(key)
        if found is not None:
            return found
    return None


def class_of(api_version: str, kind: str) -> type[KubeObject] | None:
    """Return the class of a kind, importing the one module that holds it, or None."""
    key = (api_version, kind)
    own = _announced.get(key) or _registered.get(key)
    if own is not None:
        return own
    resource = find(api_version, kind)
    if resource is None:
        return None
    return _imported(resource.module, resource.class_name)


@lru_cache(maxsize=2048)
def _imported(module: str, name: str) -> type[KubeObject]:
    found: type[KubeObject] = getattr(import_module(module), name)
    return found


def own_kinds() -> bool:
    """Whether anybody registered a kind beside those of the library, which have no CEL rules."""
    return bool(_announced or _registered)


def kinds(system: str | None = None) -> Iterator[Resource]:
    """Yield every known kind: of one system, or of all systems and then the registered ones.

    Raises:
        ValueError: there is no such system.
    """
    if system is None:
        for name in systems():
            yield from _table(name).values()
        yield from (cls.__resource__ for cls in _registered.values())
    elif system in systems():
        yield from _table(system).values()
    else:
        raise ValueError(f"there is no system {system!r}; there are: {', '.join(systems())}")


def systems() -> tuple[str, ...]:
    """Return the names of the packages under `k8spatterns.api`, sorted."""
    return tuple(sorted({name for names in SYSTEM_OF_GROUP.values() for name in names.split()}))


def announce(cls: type[KubeObject]) -> None:
    """Let `find` and `class_of` know a kind that the app being rendered defines itself.

    It takes the place of an earlier one: a file may be loaded again. `kinds` does not list it.
    """
    resource = cls.__resource__
    _announced[resource.api_version, resource.kind] = cls


def register(cls: KindT) -> KindT:
    """Make a class of the user known under its `apiVersion` and `kind`; usable as a decorator.

    Raises:
        ValueError: another class was registered for the same `apiVersion` and `kind`.
    """
    resource = cls.__resource__
    known = _registered.setdefault((resource.api_version, resource.kind), cls)
    if known is not cls:
        raise ValueError(
            f"{resource.api_version} {resource.kind} is registered twice: "
            f"{_place(known)} and {_place(cls)}; keep one of them"
        )
    return cls


def _place(cls: type[KubeObject]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


def _table(system: str) -> dict[Key, Resource]:
    table = _tables.get(system)
    if table is None:
        package = f"k8spatterns.api.{system}"
        rows = import_module(f"{package}._index").KINDS.splitlines()
        resources = [_resource(row, package, system) for row in rows]
        table = _tables[system] = {(item.api_version, item.kind): item for item in resources}
    return table


def _resource(row: str, package: str, system: str) -> Resource:
    api_version, kind, plural, flags, module, class_name, *short_names = row.split()
    scope, *notes = flags.split(",")
    group, _, version = api_version.rpartition("/")
    return Resource(
        group=group,
        version=version,
        kind=kind,
        plural=plural,
        namespaced=scope == "namespaced",
        short_names=tuple(short_names),
        module=f"{package}.{module}",
        class_name=class_name,
        system=system,
        storage="converted" not in notes,
        deprecated="deprecated" in notes,
    )
