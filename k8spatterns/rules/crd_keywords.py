"""Keywords of JSON Schema that the API server does not take in the schema of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

_UNSUPPORTED = frozenset(
    {"id", "$schema", "$ref", "additionalItems", "patternProperties", "definitions", "dependencies"}
)
_ROOT = "openAPIV3Schema"
_KEPT_WHEN_EMPTY = frozenset({"$ref", "additionalItems", "dependencies"})
_LOOKED_AT = _UNSUPPORTED | {"uniqueItems", "x-kubernetes-embedded-resource"}


def keyword_problems(schema: Tree, path: str, *, in_meta: bool = False) -> Iterator[Problem]:
    """Yield a problem for each keyword of a node that is not supported."""
    if schema.keys().isdisjoint(_LOOKED_AT):
        return
    for key in _UNSUPPORTED:
        value = schema.get(key)
        if value or (value is not None and key in _KEPT_WHEN_EMPTY):
            # The server says of $schema only that the whole schema has it.
            place = _whole(path) if key == "$schema" else f"{path}.{key}"
            yield Problem(f"{key} is not supported", place, "write out what it says")
    if schema.get("uniqueItems"):
        hint = "write x-kubernetes-list-type: set"
        yield Problem("uniqueItems is not supported", f"{path}.uniqueItems", hint)
    if in_meta and schema.get("x-kubernetes-embedded-resource"):
        message = "metadata must hold no embedded resource"
        yield Problem(message, f"{path}.x-kubernetes-embedded-resource")


def _whole(path: str) -> str:
    return path[: path.index(_ROOT) + len(_ROOT)]
