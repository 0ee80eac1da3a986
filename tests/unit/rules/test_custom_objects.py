"""What custom resources have beside their specs: status, metadata, whole objects, rules."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.api._schemas import Schema
from k8spatterns.rules.custom import custom_problems

NODES: list[dict[str, Any]] = [
    {"type": "string"},
    {"type": "integer", "minimum": 0},
    {"type": "object", "properties": {"fired": 1}, "required": ["fired"]},
    {"type": "object", "properties": {"name": 4, "labels": 0}},
    {"type": "string", "maxLength": 3, "rules": [["not", ["is", "", "bad"]]]},
    {"type": "object", "embedded": True, "preserve": True, "properties": {"size": 1, "kind": 0},
     "required": ["apiVersion", "size"]},
    {"type": "object", "values": 7, "rules": [["each", "", ["not", ["is", "", "no"]]]]},
    {"type": "object", "properties": {"heat": 1, "oil": 0, "gas": 0}, "rules": [
        ["any", ["not", ["has", "oil"]], ["has", "heat"]],
        ["at", ".gas", ["not", ["has", "gas"]]]]},
    {"type": "array", "items": 0, "listType": "set"},
    {"type": "array", "items": 2},
    {"type": "object", "values": 8},
    {"type": "string", "default": "clay", "nullable": True},
    {"type": "object", "properties": {"of": 11}, "default": {},
     "rules": [["is", "of", "clay", "loam"]]},
    {"intOrString": True},
    {"type": "object", "properties": {"count": 1, "load": 5, "ovens": 6, "lists": 10, "pots": 9,
                                      "stuff": 12, "size": 13, "tags": 8}},
    {"type": "object", "properties": {"apiVersion": 0, "kind": 0, "metadata": 3, "spec": 14,
                                      "status": 2},
     "required": ["metadata", "status"], "rules": [["not", ["is", "metadata.name", "x"]]]},
    {"type": "object", "properties": {"spec": 14, "status": 2, "metadata": 3}},
]  # fmt: skip
STRICT = Schema(NODES, len(NODES) - 2, keeps_status=True)
SCHEMA = Schema(NODES, len(NODES) - 1, "spec.count")


def tree(name: str = "a", **fields: Any) -> dict[str, Any]:
    named = {"apiVersion": "pottery.example.com/v1", "kind": "Kiln", "metadata": {"name": name}}
    return named | fields


def found(schema: Schema, **fields: Any) -> list[tuple[str, str]]:
    problems = custom_problems(tree(**fields), schema)
    return [(code.removeprefix("K8S-API-0"), problem.path) for code, problem in problems]


def in_spec(**spec: Any) -> list[tuple[str, str]]:
    return found(SCHEMA, spec=spec)


def test_a_status_of_its_own_is_dropped_but_for_its_names() -> None:
    assert found(SCHEMA, status={"fired": "often"}) == []
    assert found(SCHEMA, status={"fird": 1}) == [("03", "status.fird")]
    assert found(SCHEMA, status=None) == []
    without = Schema([*NODES, {"type": "object", "properties": {"spec": 14}}], len(NODES))
    assert found(without, status={"fired": 1}) == [("03", "status")]
    dropped = Schema(NODES, len(NODES) - 2)
    assert found(dropped, status={"fired": 1}) == [("04", "status")]


def test_a_status_that_is_a_field_as_any_other_is_checked() -> None:
    assert found(STRICT, status={"fired": 1}) == []
    assert found(STRICT, status={"fired": "often"}) == [("05", "status.fired")]
    assert found(STRICT) == [("04", "status")]


def test_a_schema_can_bound_the_name() -> None:
    assert found(SCHEMA, name="long") == [("07", "metadata.name")]
    assert found(SCHEMA, name="bad") == [("10", "metadata.name")]
    assert found(STRICT, name="x", status={"fired": 1}) == [("10", "")]
    assert found(SCHEMA, metadata={"name": "a", "labels": {"a": "b"}}) == []


def test_null_in_metadata_is_no_value() -> None:
    assert found(SCHEMA, metadata={"name": "a", "creationTimestamp": None, "labels": None}) == []
    assert found(SCHEMA, metadata=None) == []


@pytest.mark.parametrize(
    ("load", "faults"),
    [
        ({"apiVersion": "v1", "kind": "Pod", "size": 1, "other": {}}, []),
        ({"apiVersion": "v1", "kind": "Pod"}, [("04", "size")]),
        ({"apiVersion": "", "kind": "pod_1", "size": 1}, [("07", "apiVersion"), ("07", "kind")]),
        ({"apiVersion": "a/b/c", "kind": "", "size": 1}, [("07", "apiVersion"), ("07", "kind")]),
        ({"apiVersion": 1, "kind": 2, "size": 1}, [("05", "apiVersion"), ("05", "kind")]),
        (
            {"apiVersion": "v1", "kind": "Pod", "size": 1, "metadata": {"labels": {"a": 1}}},
            [("05", "metadata.labels.a")],
        ),
    ],
)
def test_whole_objects_inside(load: dict[str, Any], faults: list[tuple[str, str]]) -> None:
    assert in_spec(load=load) == [(code, f"spec.load.{path}") for code, path in faults]


@pytest.mark.parametrize(
    ("spec", "path"),
    [
        ({"tags": {"b": 1, "a": 2}}, "spec.tags.a"),
        ({"tags": {}}, "spec.tags"),
        ({"count": {"a": 1}}, "spec.count.a"),
        ({"size": {"a": 1}}, "spec.size.a"),
        ({"ovens": [{"heat": 1}]}, "spec.ovens[0].heat"),
        ({"ovens": [1, {"heat": 1}]}, "spec.ovens[1].heat"),
        ({"ovens": [1]}, "spec.ovens"),
        ({"ovens": {"a": [1]}}, "spec.ovens.a"),
        ({"size": True}, "spec.size"),
    ],
)
def test_a_wrong_type_is_where_the_server_finds_the_first_unknown_field(
    spec: dict[str, Any], path: str
) -> None:
    assert in_spec(**spec) == [("05", path)]


def test_rules_name_the_keys_of_maps_in_brackets() -> None:
    assert in_spec(ovens={"left": {"oil": "a"}}) == [("10", "spec.ovens[left]")]
    assert in_spec(ovens={"left": {"heat": -1}}) == [("07", "spec.ovens.left.heat")]
    assert in_spec(lists={"left": ["a", "a"]}) == [("09", "spec.lists[left][1]")]
    assert in_spec(ovens={"no": {}}) == [("10", "spec.ovens")]


def test_a_rule_can_name_the_field() -> None:
    assert in_spec(ovens={"left": {"gas": "a"}}) == [("10", "spec.ovens[left].gas")]


def test_defaults_come_before_rules() -> None:
    assert in_spec() == []
    assert in_spec(stuff=None) == []
    assert in_spec(stuff={"of": "loam"}) == []
    assert in_spec(stuff={"of": "sand"}) == [("10", "spec.stuff")]
    assert in_spec(stuff={"of": None}) == [("10", "spec.stuff")]


def test_one_fault_for_what_two_rules_refuse() -> None:
    assert found(SCHEMA, spec={"count": -1}) == [("07", "spec.count")]
    assert in_spec(tags=["a", "b", "a"]) == [("09", "spec.tags[2]")]


def test_items_that_are_the_same_to_python_only() -> None:
    nodes = [{"preserve": True}, {"type": "array", "items": 0, "listType": "set"}]
    nodes.append({"type": "object", "properties": {"list": 1}})
    schema = Schema(nodes, 2)
    assert found(schema, list=[1, True, "1", {"a": 1}, {"a": 2}]) == []
    assert found(schema, list=[{"a": 1, "b": 2}, {"b": 2, "a": 1}]) == [("09", "list[1]")]


def test_lists_in_lists_without_end() -> None:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    assert in_spec(size=value) == [("05", "spec.size")]
