"""The kinds that the objects at hand define themselves, by CustomResourceDefinitions among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.api._schemas import Schema
from k8spatterns.api._types import CelRule
from k8spatterns.api.registry import find

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from k8spatterns.importer.nodes import Nodes
    from k8spatterns.manifest import Manifest

    Kind = tuple[str, str]  # apiVersion and kind

_GROUP = "apiextensions.k8s.io"
_CRD = "CustomResourceDefinition"


class Definition(msgspec.Struct, frozen=True):
    """What a CustomResourceDefinition says about one version of its kind.

    Fields:
        schema: the facts of its schema, where they are known.
        rules: its CEL rules.
    """

    schema: Schema | None
    rules: tuple[CelRule, ...]


Definitions = dict["Kind", Definition]


def definitions_of(manifests: Iterable[Manifest]) -> Definitions:
    """Return the definitions, among the objects, of other objects' kinds that nobody else knows.

    What is wrong with a definition is for the rules over definitions: it defines nothing then.
    """
    listed = list(manifests)
    unknown = {(each.api_version, each.kind) for each in listed}
    crds = [each.tree for each in listed if each.kind == _CRD and each.group == _GROUP]
    wanted = {key for key in unknown if find(*key) is None} if crds else set()
    found: Definitions = {}
    for tree in crds:
        if wanted and _group(tree) in {version.rpartition("/")[0] for version, _ in wanted}:
            found |= {key: each for key, each in _defined(tree).items() if key in wanted}
    return found


def _group(tree: Mapping[str, Any]) -> Any:
    spec = tree.get("spec")
    return spec.get("group") if isinstance(spec, dict) else None


def _defined(tree: Mapping[str, Any]) -> Definitions:
    from k8spatterns.importer.crd import custom_kinds
    from k8spatterns.importer.errors import SchemaError
    from k8spatterns.importer.nodes import Nodes

    nodes = Nodes(texts=True)
    try:
        for kind in custom_kinds(tree, "", []):
            nodes.add(kind)
    except (SchemaError, AttributeError, KeyError, TypeError, ValueError):
        return {}
    plain = msgspec.json.decode(msgspec.json.encode(nodes.nodes))
    return {
        key: Definition(_schema(nodes, plain, key, number), _rules(nodes, key))
        for key, number in nodes.roots.items()
    }


def _schema(nodes: Nodes, plain: list[dict[str, Any]], key: Kind, number: int) -> Schema:
    keeps_status = key in nodes.keep_status
    return Schema(plain, number, nodes.replicas.get(key, ""), keeps_status=keeps_status)


def _rules(nodes: Nodes, key: Kind) -> tuple[CelRule, ...]:
    return tuple(CelRule.at(path, rule) for path, rule in nodes.rules.get(key, ()))
