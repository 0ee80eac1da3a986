"""The facts of the schemas of custom resources: what the server checks that no Python type says.

Each package of custom resources has them in `_schemas.json`, written by the importer: nodes by
number, each a schema whose parts are numbers of other nodes.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from k8spatterns.api._resource import Resource

FILE = "_schemas.json"


class Schema(msgspec.Struct, frozen=True):
    """The schema of a kind.

    Fields:
        nodes: the nodes of the kind's package, by their numbers.
        root: the number of the node for the kind's objects.
        replicas: the dotted path of the number that the scale subresource changes, if any.
        keeps_status: whether the status is a field as any other, and no subresource of its own.
    """

    nodes: list[dict[str, Any]]
    root: int
    replicas: str = ""
    keeps_status: bool = False


_kept: dict[Resource, Schema] = {}


def keep(resource: Resource, schema: Schema) -> None:
    """Remember the schema of a kind that a class of the user's defines, for `schema_of`."""
    _kept[resource] = schema


def schema_of(resource: Resource) -> Schema | None:
    """Return the schema of a kind, or None where its package has no schemas, as `k8s` has none."""
    kept = _kept.get(resource)
    if kept is not None:
        return kept
    package = resource.module.rpartition(".")[0]
    tree = _read(package) if package else {}
    name = f"{resource.api_version} {resource.kind}"
    if name not in tree.get("kinds", {}):
        return None
    return Schema(
        tree["nodes"],
        tree["kinds"][name],
        tree["replicas"].get(name, ""),
        keeps_status=name in tree.get("keepStatus", ()),
    )


def default_paths(schema: Schema) -> dict[str, Any]:
    """Return what the server fills in, by the dotted path of the field."""
    found: dict[str, Any] = {}
    _defaults(schema.nodes, schema.root, "", found)
    return found


def _defaults(nodes: list[dict[str, Any]], number: int, path: str, found: dict[str, Any]) -> None:
    node = nodes[number]
    if "default" in node:
        found[path] = node["default"]
    for name, part in node.get("properties", {}).items():
        _defaults(nodes, part, f"{path}.{name}" if path else name, found)
    if "items" in node:
        _defaults(nodes, node["items"], f"{path}[]", found)


def pruned_fields(schema: Schema, path: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of a class's JSON field names that the server drops at a path of the kind.

    Args:
        schema: of the kind.
        path: dotted, with `[]` for the items of a list: `spec.template.spec.containers[]`.
        fields: the JSON names of the class that stands there, such as `k8s.Container`.
    """
    node = _node_at(schema, path)
    if node is None or node.get("preserve"):
        return ()
    known = node.get("properties", {})
    return () if "values" in node else tuple(name for name in fields if name not in known)


def _node_at(schema: Schema, path: str) -> dict[str, Any] | None:
    node = schema.nodes[schema.root]
    for step in path.replace("[]", ".[]").replace("{}", ".{}").split("."):
        key = {"[]": "items", "{}": "values"}.get(step)
        number = node.get(key) if key else node.get("properties", {}).get(step)
        if number is None:
            return None
        node = schema.nodes[number]
    return node


@cache
def _read(package: str) -> dict[str, Any]:
    for folder in getattr(import_module(package), "__path__", ()):
        path = Path(folder, FILE)
        if path.is_file():
            tree: dict[str, Any] = msgspec.json.decode(path.read_bytes())
            return tree
    return {}
