"""The typed API class of a custom resource, which the pipeline knows its objects by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec

from k8spatterns.api import KubeObject, k8s
from k8spatterns.api._base import constant
from k8spatterns.api._schemas import Schema as Nodes
from k8spatterns.api._schemas import keep
from k8spatterns.api._types import CelRule
from k8spatterns.api.registry import announce

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api import Resource
    from k8spatterns_constructs.extension.problems import Schema

_FACTS = (
    "default",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "nullable",
    "pattern",
    "required",
    "type",
)
_EXTENSIONS = {
    "x-kubernetes-embedded-resource": "embedded",
    "x-kubernetes-int-or-string": "intOrString",
    "x-kubernetes-list-map-keys": "listKeys",
    "x-kubernetes-list-type": "listType",
    "x-kubernetes-preserve-unknown-fields": "preserve",
}
_ATOMIC = "atomic"


def api_class(resource: Resource, root: Schema) -> type[KubeObject]:
    """Return the class of a kind's objects, with the facts of its schema.

    Args:
        resource: what the API server knows the kind by.
        root: the schema of whole objects.
    """
    tree = dict[str, Any] | None
    made = msgspec.defstruct(
        resource.kind,
        [
            ("api_version", str, constant(resource.api_version)),
            ("kind", str, constant(resource.kind)),
            ("metadata", k8s.ObjectMeta | None, None),
            ("spec", tree, None),
            ("status", tree, None),
        ],
        bases=(KubeObject,),
        kw_only=True,
        module=resource.module,
        namespace={
            "__resource__": resource,
            "__rules__": tuple(_rules(root, "")),
        },
    )
    return cast("type[KubeObject]", made)


def make_known(kind: type[KubeObject], nodes: Nodes) -> None:
    """Let the pipeline know a kind; one of the same name that was known before gives way."""
    keep(kind.__resource__, nodes)
    announce(kind)


def _rules(schema: Schema, path: str) -> Iterator[CelRule]:
    for rule in schema.get("x-kubernetes-validations", ()):
        yield CelRule.at(path, rule)
    for name, part in schema.get("properties", {}).items():
        yield from _rules(part, f"{path}.{name}" if path else name)
    if "items" in schema:
        yield from _rules(schema["items"], f"{path}[]")
    if isinstance(values := schema.get("additionalProperties"), dict):
        yield from _rules(values, f"{path}{{}}")


def nodes_of(root: Schema, replicas: str = "") -> Nodes:
    """Return a schema as the rules of the pipeline walk it: nodes by number."""
    nodes: list[dict[str, Any]] = []
    number = _add(nodes, root)
    return Nodes(nodes, number, replicas)


def _add(nodes: list[dict[str, Any]], schema: Schema) -> int:
    node = {key: schema[key] for key in _FACTS if key in schema}
    for keyword, name in _EXTENSIONS.items():
        if schema.get(keyword) not in (None, False, _ATOMIC):
            node[name] = schema[keyword]
    if "properties" in schema:
        node["properties"] = {
            name: _add(nodes, part) for name, part in schema["properties"].items()
        }
    if isinstance(values := schema.get("additionalProperties"), dict):
        node["values"] = _add(nodes, values)
    if "items" in schema:
        node["items"] = _add(nodes, schema["items"])
    nodes.append(node)
    return len(nodes) - 1
