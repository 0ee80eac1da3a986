from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.kubernetes import PATCHES, immutable_paths
from k8spatterns.importer.patches import Patch, apply, load_patches, load_yaml, merged

if TYPE_CHECKING:
    from pathlib import Path

SCHEMAS: dict[str, dict[str, Any]] = {
    "A": {"required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}
}


def patch(**changes: Any) -> Patch:
    values: dict[str, Any] = {"fields": (), "merge": {}, "required": None, "reason": "it is so"}
    return Patch("A", **(values | changes))


def test_a_field_gets_an_enum_and_the_given_schemas_stay() -> None:
    found = apply(SCHEMAS, [patch(fields=("a",), merge={"enum": ["x"]})])
    assert found["A"]["properties"]["a"] == {"type": "string", "enum": ["x"]}
    assert SCHEMAS["A"]["properties"]["a"] == {"type": "string"}


def test_an_enum_gets_more_values() -> None:
    closed = patch(fields=("a",), merge={"enum": ["x"]}, also=("",))
    assert apply(SCHEMAS, [closed])["A"]["properties"]["a"]["enum"] == ["", "x"]


def test_fields_become_optional_or_required() -> None:
    found = apply(SCHEMAS, [patch(fields=("a", "b"), required=False)])
    assert found["A"]["required"] == []
    assert apply(found, [patch(fields=("b",), required=True)])["A"]["required"] == ["b"]


def test_a_schema_is_changed_as_a_whole() -> None:
    found = apply(SCHEMAS, [patch(merge={"properties": None, "type": "object"})])
    assert found["A"] == {"required": ["a", "b"], "type": "object"}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (patch(fields=("c",), merge={"enum": []}), r"A\.c: a patch names this field; there is"),
        (patch(fields=("a",), merge={"type": "string"}), "changes nothing; drop it"),
        (Patch("B", (), {"type": "string"}, None, "x"), "B: a patch names this schema"),
    ],
)
def test_a_patch_that_does_not_fit_is_an_error(wrong: Patch, message: str) -> None:
    with pytest.raises(SchemaError, match=message):
        apply(SCHEMAS, [wrong])


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("{schema: A, merge: {}}", "needs a reason"),
        ("{schema: A, reason: x}", "has one of merge, also, required"),
        ("{schema: A, required: false, reason: x}", "needs `field` or `fields`"),
        ('{schema: A, also: [""], reason: x}', "`also` needs `field` or `fields`"),
        ("{schema: A, feild: a, merge: {}, reason: x}", "unknown key 'feild'"),
    ],
)
def test_a_wrong_row_is_an_error(tmp_path: Path, row: str, message: str) -> None:
    path = tmp_path / "patches.yaml"
    path.write_text(f"- {row}\n", encoding="utf-8")
    with pytest.raises(SchemaError, match=message):
        load_patches(path)


def test_an_immutable_row_needs_a_reason() -> None:
    row = {"apiVersion": "v1", "kind": "A", "paths": ["spec"]}
    with pytest.raises(SchemaError, match="v1 A: a row needs a reason"):
        immutable_paths([row])
    assert immutable_paths([row | {"reason": "x"}]) == {("v1", "A"): ("spec",)}


def test_our_own_data_loads() -> None:
    patches = load_patches(PATCHES / "schemas.yaml")
    assert len(patches) > 20
    assert all(len(item.reason) > 20 for item in patches)
    assert len(immutable_paths(load_yaml(PATCHES / "immutable.yaml"))) > 20


@pytest.mark.parametrize(
    ("target", "change", "result"),
    [
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"a": None}, {}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
        ({"a": "foo"}, "bar", "bar"),
    ],
)
def test_merge_patches_follow_the_rfc(target: Any, change: Any, result: Any) -> None:
    assert merged(target, change) == result
