from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns.importer.sources import Reader, Source
from k8spatterns.importer.user_package import user_package

if TYPE_CHECKING:
    from pathlib import Path

    from k8spatterns.importer.custom_package import Written

META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"
GVK = "x-kubernetes-group-version-kind"


def kind(name: str, **properties: Any) -> dict[str, Any]:
    metadata = {"$ref": f"#/components/schemas/{META}"}
    return {
        "type": "object",
        "properties": {"metadata": metadata, **properties},
        GVK: [{"group": "pottery.example.com", "version": "v1", "kind": name}],
    }


SCHEMAS: dict[str, Any] = {
    "com.example.v1.Kiln": kind(
        "Kiln",
        spec={"allOf": [{"$ref": "#/components/schemas/com.example.v1.KilnSpec"}], "default": {}},
    ),
    "com.example.v1.KilnSpec": {
        "properties": {
            "heat": {"type": ["integer", "null"], "format": "int32"},
            "port": {"$ref": "#/x/io.k8s.apimachinery.pkg.util.intstr.IntOrString"},
            "since": {"$ref": "#/x/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},
            "tree": {"$ref": "#/components/schemas/com.example.v1.Tree"},
        },
        "required": ["heat"],
    },
    "com.example.v1.Tree": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "left": {"$ref": "#/components/schemas/com.example.v1.Tree"},
        },
    },
    "com.example.v1.KilnList": kind("KilnList", items={"type": "array", "items": {}}),
    META: {"type": "object", "properties": {"name": {"type": "string"}}},
}
PATHS = {
    "/apis/pottery.example.com/v1/kilnery/{name}": {
        "parameters": [],
        "get": {GVK: {"group": "pottery.example.com", "version": "v1", "kind": "Kiln"}},
    }
}
DOCUMENT = {"openapi": "3.0.0", "components": {"schemas": SCHEMAS}, "paths": PATHS}


def written(tmp_path: Path, *trees: Any) -> Written:
    reader = Reader()
    for number, tree in enumerate(trees):
        path = tmp_path / f"{number}.json"
        path.write_text(json.dumps(tree), encoding="utf-8")
        reader.read(Source(path.name, path))
    assert reader.problems == []
    return user_package(reader.kinds(), ["0.json"], "made")


def test_a_clusters_document(tmp_path: Path) -> None:
    found = written(tmp_path, DOCUMENT)
    assert found.problems == []
    [resource] = found.resources
    assert (resource.kind, resource.plural, resource.namespaced) == ("Kiln", "kilnery", False)
    text = found.files["pottery_v1.py"]
    for line in (
        "    spec: KilnSpec | None = None",
        "    heat: Int32",
        "    port: IntOrString | None = None",
        "    since: Time | None = None",
        "    tree: KilnSpecTree | None = None",
        "    left: Any = None",
        "    metadata: k8s.ObjectMeta | None = None",
    ):
        assert line in text.splitlines()


def test_a_document_of_schemas_with_discovery(tmp_path: Path) -> None:
    entry = {"kind": "Kiln", "name": "kilnen", "namespaced": True, "shortNames": ["kn"]}
    found = written(tmp_path, SCHEMAS, {"pottery.example.com/v1": [entry]})
    [resource] = found.resources
    assert (resource.plural, resource.namespaced, resource.short_names) == ("kilnen", True, ("kn",))


@pytest.mark.parametrize(
    ("name", "plural"), [("Kiln", "kilns"), ("Glass", "glasses"), ("Pottery", "potteries")]
)
def test_plurals_are_guessed_where_nobody_says_them(tmp_path: Path, name: str, plural: str) -> None:
    [resource] = written(tmp_path, {"$defs": {"a.v1.A": kind(name), META: {}}}).resources
    assert (resource.plural, resource.namespaced) == (plural, True)


def test_a_reference_to_nowhere(tmp_path: Path) -> None:
    broken = {"a.v1.A": kind("A", spec={"$ref": "#/b"}), "b.v1.B": kind("B")}
    found = written(tmp_path, {"openapi": "3.0.0", "components": {"schemas": broken | {META: {}}}})
    assert [item.kind for item in found.resources] == ["B"]
    [problem] = found.problems
    assert problem.path == '$.components.schemas["a.v1.A"].properties.spec.$ref'
    assert str(problem).endswith(": refers to 'b', which is not in the document")
