"""What can't be read is said, with its place, and the rest is still made."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from crds import KILN, changed, small, spec_of

from k8spatterns.errors import UsageError
from k8spatterns.importer.sources import Reader, Source, find_sources
from k8spatterns.importer.user_package import user_package

if TYPE_CHECKING:
    from pathlib import Path

SPEC = "$.spec.versions[0].schema.openAPIV3Schema.properties.spec"


def problems(tmp_path: Path, *trees: Any) -> tuple[list[str], list[str]]:
    """The problems of documents, and the kinds that were made of the others."""
    reader = Reader()
    for number, tree in enumerate(trees):
        path = tmp_path / f"{number}.json"
        path.write_text(tree if isinstance(tree, str) else json.dumps(tree), encoding="utf-8")
        reader.read(Source(f"{number}.json", path))
    written = user_package(reader.kinds(), ["a.json"], "made")
    found = [*reader.problems, *written.problems]
    kinds = [f"{item.version} {item.kind}" for item in written.resources]
    return [str(problem) for problem in found], kinds


def with_field(schema: dict[str, Any]) -> dict[str, Any]:
    return changed(lambda spec: spec.update(heat=schema))


@pytest.mark.parametrize(
    ("schema", "path", "words"),
    [
        ({}, ".properties.heat.type", "not structural: it says no type"),
        ({"type": "int"}, ".properties.heat.type", "'int' is no type of OpenAPI; write one of arr"),
        ({"type": "array"}, ".properties.heat.items", "not structural: a list says its items"),
        ({"$ref": "#/a"}, ".properties.heat.type", "not structural"),
        ({"type": "object", "$ref": "#/a"}, ".properties.heat.$ref", "no $ref can be followed"),
        ({"type": "object", "patternProperties": {}}, ".properties.heat.patternProperties",
         "write additionalProperties"),
        ({"type": "string", "const": "a"}, ".properties.heat.const", "does not know this keyword"),
        ({"type": "string", "oneOf": [{"if": {}}]}, ".properties.heat.oneOf[0].if", "not know"),
        ({"type": "object", "properties": {"a.b": {"type": 1}}},
         '.properties.heat.properties["a.b"].type', "1 is no type"),
        ({"type": "object", "properties": {"a": {"type": "string"}},
          "additionalProperties": {"type": "string"}},
         ".properties.heat.additionalProperties", "keep one of the two"),
        ([], ".properties.heat", "a schema must be a mapping"),
    ],
)  # fmt: skip
def test_a_schema_that_is_not_structural(
    tmp_path: Path, schema: Any, path: str, words: str
) -> None:
    found, kinds = problems(tmp_path, with_field(schema), small("Pot", {"a": {"type": "string"}}))
    assert any(line.startswith(f"0.json: {SPEC}{path}: ") and words in line for line in found)
    assert kinds == ["v1 Pot", "v1beta1 Kiln"]


def test_all_problems_of_a_schema_are_said(tmp_path: Path) -> None:
    found, _ = problems(tmp_path, changed(lambda spec: spec.update(heat={}, limit={})))
    assert len(found) == 2


def without(*path: str | int) -> dict[str, Any]:
    crd = copy.deepcopy(KILN)
    tree: Any = crd
    for key in path[:-1]:
        tree = tree[key]
    del tree[path[-1]]
    return crd


@pytest.mark.parametrize(
    ("tree", "message"),
    [
        (without("spec"), "$.spec: is missing"),
        (without("spec", "names"), "$.spec.names: is missing"),
        (without("spec", "group"), "$.spec.group: is missing"),
        (without("spec", "scope"), "$.spec.scope: is missing"),
        (without("spec", "names", "kind"), "$.spec.names.kind: is missing"),
        (without("spec", "versions"), "$.spec.versions: is missing"),
        (without("spec", "versions", 0, "schema"), "$.spec.versions[0].schema: is missing"),
        ({**KILN, "spec": []}, "$.spec: must be a mapping"),
        ({**KILN, "spec": {**KILN["spec"], "versions": [1]}}, "must be a list of mappings"),
        ({**KILN, "apiVersion": "apiextensions.k8s.io/v1beta1"}, "$.apiVersion: 'apiextensions.k8"),
        ({"apiVersion": "v1", "kind": "Pod"}, "$.kind: 'Pod' is no CustomResourceDefinition"),
        ({"a": 1}, "$: is neither a CustomResourceDefinition nor an OpenAPI v3 document"),
        ([], "$: is neither a CustomResourceDefinition nor"),
        ({"swagger": "2.0"}, "$.swagger: is OpenAPI v2; get v3"),
        ({"paths": {"api/v1": {"serverRelativeURL": "/openapi/v3/api/v1?hash=1"}}},
         "kubectl get --raw /openapi/v3/api/v1"),
        ("a: [", "is no YAML"),
        ("a: 1\n b: 2", "line 2: is no YAML"),
    ],
)  # fmt: skip
def test_a_document_that_is_no_crd(tmp_path: Path, tree: Any, message: str) -> None:
    found, kinds = problems(tmp_path, tree, small("Pot", {"a": {"type": "string"}}))
    assert len(found) == 1
    assert found[0].startswith("0.json: ")
    assert message in found[0]
    assert "v1 Pot" in kinds


def test_the_same_kind_twice(tmp_path: Path) -> None:
    found, kinds = problems(tmp_path, small("Pot", {}), small("Pot", {"a": {"type": "string"}}))
    assert "1.json: $.spec.versions[0].schema.openAPIV3Schema: " in found[0]
    assert "pottery.example.com/v1 Pot is also in 0.json" in found[0]
    assert kinds == ["v1 Pot"]


def test_documents_in_lists_and_streams(tmp_path: Path) -> None:
    listed = {"apiVersion": "v1", "kind": "List", "items": [small("Pot", {}), small("Cup", {})]}
    found, kinds = problems(tmp_path, f"{json.dumps(listed)}\n---\n\n---\n{{a: 1}}\n")
    assert kinds == ["v1 Cup", "v1 Pot"]
    assert found[0].startswith("0.json[2]: $: is neither")


def test_keys_that_yaml_reads_as_something_else(tmp_path: Path) -> None:
    crd = small("Pot", {"true": {"type": "string"}, "1": {"type": "string"}})
    text = json.dumps(crd).replace('"true"', "yes").replace('"1":', "1:")
    found, kinds = problems(tmp_path, text)
    assert (found, kinds) == ([], ["v1 Pot"])


def test_sources_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no file nothing"):
        find_sources(["nothing"])
    with pytest.raises(UsageError, match="has no YAML or JSON files"):
        find_sources([str(tmp_path)])
    (tmp_path / "a.yaml").write_bytes(b"\xff\xfe\x00")
    [source] = find_sources([str(tmp_path)])
    with pytest.raises(UsageError, match="is no UTF-8 text"):
        source.text()


def test_the_small_crd_is_a_crd() -> None:
    assert spec_of(small("Pot", {"a": 1})) == {"a": 1}
