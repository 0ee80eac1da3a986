"""Kubernetes' own keywords in the schema of a kind: lists as sets and maps, unknown fields.

https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.built_in import one_of
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import listed, mapping
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

_LIST, _MAP = "x-kubernetes-list-type", "x-kubernetes-map-type"
_KEYS = "x-kubernetes-list-map-keys"
_KEEP = "x-kubernetes-preserve-unknown-fields"
_EMBEDDED = "x-kubernetes-embedded-resource"
_INT_OR_STRING = "x-kubernetes-int-or-string"
_ALL = frozenset({_LIST, _MAP, _KEYS, _KEEP, _EMBEDDED, _INT_OR_STRING})


def extension_problems(schema: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with Kubernetes' own keywords of a node."""
    if schema.keys().isdisjoint(_ALL):
        return
    if schema.get(_KEEP) is False:
        yield Problem("must be true, or left out", f"{path}.{_KEEP}")
    if schema.get(_INT_OR_STRING):
        for key in (_KEEP, _EMBEDDED):
            if schema.get(key):
                yield Problem(f"does not go with {_INT_OR_STRING}", f"{path}.{key}")
    if schema.get(_MAP) is not None:
        yield from _typed(schema, _MAP, "object", path)
        yield from one_of(schema[_MAP], f"{path}.{_MAP}", ("atomic", "granular"))
    if schema.get(_LIST) is not None:
        yield from _typed(schema, _LIST, "array", path)
        yield from one_of(schema[_LIST], f"{path}.{_LIST}", ("atomic", "set", "map"))
        yield from _list(schema, path)
    if listed(schema.get(_KEYS)) and schema.get(_LIST) != "map":
        yield Problem(f"{_KEYS} needs {_LIST}: map", f"{path}.{_LIST}")


def _typed(schema: Tree, key: str, kind: str, path: str) -> Iterator[Problem]:
    if schema.get("type") != kind:
        yield Problem(f"{key} is for the type {kind}", f"{path}.type")


def _list(schema: Tree, path: str) -> Iterator[Problem]:
    kind, items = schema[_LIST], schema.get("items")
    if kind not in {"set", "map"}:
        return
    if mapping(items).get("nullable"):
        message = f"items of a {kind} must not be nullable"
        yield Problem(message, f"{path}.items.nullable")
    if kind == "set" and schema.get("type") == "array":
        yield from _set(mapping(items), path)
    elif kind == "map":
        yield from _map(schema, path)


def _set(items: Tree, path: str) -> Iterator[Problem]:
    kind = items.get("type")
    if kind == "array" and items.get(_LIST) not in (None, "atomic"):
        yield Problem("lists in a set must be atomic", f"{path}.items.{_LIST}")
    if kind == "object" and items.get(_MAP) != "atomic":
        hint = f"write {_MAP}: atomic"
        yield Problem("objects in a set must be atomic", f"{path}.items.{_MAP}", hint)


def _map(schema: Tree, path: str) -> Iterator[Problem]:
    keys, items = listed(schema.get(_KEYS)), schema.get("items")
    if not keys:
        yield Problem("a list as a map needs its keys", f"{path}.{_KEYS}")
    if not isinstance(items, dict):
        if items is not None:
            yield Problem("must be one schema", f"{path}.items")
        return
    if items.get("type") != "object":
        yield Problem("items of a list as a map are objects", f"{path}.items.type")
    elif len(set(map(str, keys))) < len(keys):
        yield Problem("a key is there twice", f"{path}.{_KEYS}")
    for key in keys:
        yield from _key(items, str(key), path)


def _key(items: Tree, key: str, path: str) -> Iterator[Problem]:
    found = mapping(items.get("properties")).get(key)
    if not isinstance(found, dict):
        if items.get("type") == "object":
            message = f"{shown(key)} is no property of the items"
            yield Problem(message, f"{path}.{_KEYS}")
        return
    where = f"{path}.items.properties[{key}]"
    if found.get("type") in {"array", "object"}:
        yield Problem("a key must be a scalar", f"{where}.type")
    if key not in listed(items.get("required")) and found.get("default") is None:
        message = "a key must be required, or have a default"
        yield Problem(message, f"{where}.default")
    if found.get("nullable"):
        yield Problem("a key must not be nullable", f"{where}.nullable")
