"""Rules for StorageClasses and VolumeAttributesClasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, duplicates, items, listed, mapping, text, texts
from k8spatterns.syntax.names import label_key, provisioner
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

ATTRIBUTES_CLASS = ("storage.k8s.io", "VolumeAttributesClass")
_MOST_PARAMETERS = 512
_SIZE_LIMIT = 256 * 1024
_NAMES = {"StorageClass": "provisioner", "VolumeAttributesClass": "driverName"}


@object_rule("K8S-PVC-003", kinds=[kinds.STORAGE_CLASS, ATTRIBUTES_CLASS])
def provisioner_missing(manifest: Manifest) -> Iterator[Problem]:
    """A class of storage names its provisioner or driver."""
    field = _NAMES[manifest.kind]
    name = text(manifest.tree.get(field))
    if not name:
        yield Problem(f"{field} is missing", field)
    yield from checked(provisioner, name or None, field)


@object_rule("K8S-PVC-007", kinds=[kinds.STORAGE_CLASS, ATTRIBUTES_CLASS])
def parameters_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Parameters of a class of storage have names, and are not too large."""
    parameters = mapping(manifest.tree.get("parameters"))
    if not parameters and manifest.kind == "VolumeAttributesClass":
        yield Problem("a parameter is missing", "parameters")
    if len(parameters) > _MOST_PARAMETERS:
        message = f"{len(parameters)} parameters; {_MOST_PARAMETERS} are allowed"
        yield Problem(message, "parameters")
        return
    if "" in parameters:
        yield Problem("the name of a parameter must not be empty", "parameters")
    size = sum(_bytes(str(key)) + _bytes(text(value)) for key, value in parameters.items())
    if size > _SIZE_LIMIT:
        yield Problem(f"{size} bytes of parameters; {_SIZE_LIMIT} are allowed", "parameters")


def _bytes(value: str) -> int:
    return len(value.encode(errors="surrogatepass"))


@object_rule("K8S-PVC-008", kinds=[kinds.STORAGE_CLASS], needs=("allowedTopologies",))
def topology_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A topology that a StorageClass allows has labels with values, each once."""
    seen: list[dict[str, set[str]]] = [{}]
    for index, term in items(manifest.tree, "allowedTopologies"):
        path = f"allowedTopologies[{index}].matchLabelExpressions"
        expressions = [expression for _, expression in items(term, "matchLabelExpressions")]
        for at, expression in enumerate(expressions):
            yield from _expression(expression, f"{path}[{at}]")
        keys = [text(expression.get("key")) for expression in expressions]
        for at, _ in duplicates(keys):
            yield Problem(f"{shown(keys[at])} is there already", f"{path}[{at}].key")
        meaning = {
            text(expression.get("key")): set(map(text, listed(expression.get("values"))))
            for expression in expressions
        }
        if meaning in seen:
            what = "the topology is there already" if meaning else "the topology is empty"
            yield Problem(what, path, "leave it out")
        seen.append(meaning)


def _expression(expression: Tree, path: str) -> Iterator[Problem]:
    if not listed(expression.get("values")):
        yield Problem("values is missing", f"{path}.values")
    yield from checked(label_key, text(expression.get("key")), f"{path}.key")
    values = [value for _, value in texts(expression, "values")]
    for at, _ in duplicates(values):
        yield Problem(f"{shown(values[at])} is there already", f"{path}.values[{at}]")
