"""JSON paths of printer columns and subresources, checked against the schema."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from k8spatterns_constructs.extension.problems import Schema

NAME, INDEX = "name", "index"

_STEP = re.compile(
    r"""\.(?P<name>(?:[^.\[\]'"\\\s]|\\.)+)
      | \[(?P<quote>['"])(?P<quoted>[^'"]+)(?P=quote)\]
      | \[(?P<index>\*|-?\d*(?::-?\d*)?|\?\(.+?\))\]""",
    re.VERBOSE,
)
# What the API server knows of the metadata of every object.
_METADATA: dict[str, Schema] = {
    "creationTimestamp": {"type": "string", "format": "date-time"},
    "deletionTimestamp": {"type": "string", "format": "date-time"},
    "generation": {"type": "integer"},
    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
    "annotations": {"type": "object", "additionalProperties": {"type": "string"}},
    "name": {"type": "string"},
    "namespace": {"type": "string"},
    "ownerReferences": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {name: {"type": "string"} for name in ("name", "kind", "uid")},
        },
    },
    "resourceVersion": {"type": "string"},
    "uid": {"type": "string"},
}
METADATA: Schema = {"type": "object", "properties": _METADATA}


class BadPathError(ValueError):
    """A path that is none, or leads nowhere; the text says why."""


class Leaf(NamedTuple):
    """Where a path leads.

    Fields:
        schema: of what is there; empty where nothing is known of it.
        simple: whether the path has names only.
    """

    schema: Schema
    simple: bool


def steps_of(path: str) -> list[tuple[str, str]]:
    """Return the steps of a path, (kind, text) each.

    >>> steps_of(".spec.ports[0].name")
    [('name', 'spec'), ('name', 'ports'), ('index', '0'), ('name', 'name')]

    Raises:
        BadPathError: it is no path.
    """
    steps: list[tuple[str, str]] = []
    at = 0
    while at < len(path):
        found = _STEP.match(path, at)
        if found is None:
            raise BadPathError(f"{path!r} is no JSON path from {path[at:]!r} on")
        name = found["name"] or found["quoted"]
        steps.append((NAME, name.replace("\\.", ".")) if name else (INDEX, found["index"]))
        at = found.end()
    if not steps:
        raise BadPathError("a JSON path starts with a dot and a name")
    return steps


def leaf_of(root: Schema, path: str) -> Leaf:
    """Return what a path leads to in the schema of whole objects.

    Raises:
        BadPathError: it is no path, or leads nowhere.
    """
    node: Any = {**root, "properties": {**root["properties"], "metadata": METADATA}}
    steps = steps_of(path)
    for kind, text in steps:
        if not node or node.get("x-kubernetes-preserve-unknown-fields"):
            node = {}
        elif kind == INDEX:
            if node.get("type") != "array":
                raise BadPathError(f"{path!r} has [{text}] where no list is")
            node = node["items"]
        else:
            node = _below(node, text, path)
    return Leaf(node, all(kind == NAME for kind, _ in steps))


def _below(node: Schema, name: str, path: str) -> Schema:
    known: dict[str, Schema] = node.get("properties", {})
    values = node.get("additionalProperties")
    if name in known:
        return known[name]
    if isinstance(values, dict):
        return values
    listed = ", ".join(known) if known else "no fields"
    raise BadPathError(f"{path!r} leads nowhere: there is no {name!r}; there is: {listed}")
