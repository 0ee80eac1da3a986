from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.definitions import CRD, SCHEMA, SHARED, schema
from tests.support.faults import changed, faults


@pytest.mark.parametrize(
    "node",
    [
        {"type": "string", "anyOf": [{"minLength": 1}, {"pattern": "^a"}]},
        {"x-kubernetes-int-or-string": True, "anyOf": [{"type": "integer"}, {"type": "string"}]},
        {
            "x-kubernetes-int-or-string": True,
            "allOf": [{"anyOf": [{"type": "integer"}, {"type": "string"}]}, {"pattern": "^a"}],
        },
        {"x-kubernetes-preserve-unknown-fields": True},
        {
            "type": "object",
            "x-kubernetes-embedded-resource": True,
            "properties": {"spec": {"type": "object"}},
        },
        {"type": "object", "additionalProperties": {"type": "string"}, "nullable": True},
        {"type": "object", "additionalProperties": True},
        {"type": "array", "items": {"type": "string"}, "x-kubernetes-list-type": "set"},
        {
            "type": "object",
            "properties": {"b": {"type": "string"}, "c": {"type": "string"}},
            "oneOf": [
                {"required": ["b"]},
                {"required": ["c"], "properties": {"c": {"enum": ["x"]}}},
            ],
            "not": {"required": ["b", "c"]},
        },
        {"type": "integer", "default": 3, "minimum": 1, "enum": [1, 3]},
        {"type": "object", "default": {"b": 1}, "properties": {"b": {"type": "integer"}}},
        {"type": "string", "default": None},
    ],
    ids=str,
)
def test_a_node_is_structural(node: dict[str, Any]) -> None:
    assert schema({"a": node}) == set()


@pytest.mark.parametrize(
    ("node", "code", "path"),
    [
        ({}, "CRD-008", "type"),
        (
            {"type": "string", "nullable": True, "oneOf": [{"nullable": True}]},
            "CRD-008",
            "oneOf[0].nullable",
        ),
        ({"type": "null"}, "CRD-009", "type"),
        ({"type": "strnig"}, "CRD-009", "type"),
        ({"type": "array"}, "CRD-008", "items"),
        ({"type": "array", "items": {}}, "CRD-008", "items.type"),
        ({"type": "array", "items": [{"type": "string"}]}, "CRD-009", "items"),
        ({"type": "object", "additionalProperties": {}}, "CRD-008", "additionalProperties.type"),
        (
            {
                "type": "object",
                "properties": {"b": {"type": "string"}},
                "additionalProperties": False,
            },
            "CRD-009",
            "additionalProperties",
        ),
        ({"type": "string", "anyOf": [{"type": "string"}]}, "CRD-008", "anyOf[0].type"),
        ({"type": "string", "not": {"description": "x"}}, "CRD-008", "not.description"),
        ({"$ref": "#/x", "type": "string"}, "CRD-009", "$ref"),
        ({"type": "string", "id": "x"}, "CRD-009", "id"),
        ({"type": "object", "definitions": {"x": {}}}, "CRD-009", "definitions"),
        ({"type": "object", "patternProperties": {"x": {}}}, "CRD-009", "patternProperties"),
        (
            {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
            "CRD-009",
            "uniqueItems",
        ),
        (
            {"x-kubernetes-preserve-unknown-fields": False, "type": "object"},
            "CRD-010",
            "x-kubernetes-preserve-unknown-fields",
        ),
        (
            {"x-kubernetes-int-or-string": True, "x-kubernetes-preserve-unknown-fields": True},
            "CRD-010",
            "x-kubernetes-preserve-unknown-fields",
        ),
        ({"type": "object", "x-kubernetes-embedded-resource": True}, "CRD-008", "properties"),
        (
            {
                "type": "string",
                "x-kubernetes-embedded-resource": True,
                "x-kubernetes-preserve-unknown-fields": True,
            },
            "CRD-008",
            "type",
        ),
        ({"type": "string", "x-kubernetes-map-type": "atomic"}, "CRD-010", "type"),
        ({"type": "object", "x-kubernetes-map-type": "x"}, "CRD-010", "x-kubernetes-map-type"),
        ({"type": "string", "x-kubernetes-list-type": "atomic"}, "CRD-010", "type"),
        (
            {"type": "array", "items": {"type": "object"}, "x-kubernetes-list-type": "set"},
            "CRD-010",
            "items.x-kubernetes-map-type",
        ),
        (
            {
                "type": "array",
                "items": {"type": "string", "nullable": True},
                "x-kubernetes-list-type": "set",
            },
            "CRD-010",
            "items.nullable",
        ),
        (
            {"type": "array", "items": {"type": "object"}, "x-kubernetes-list-map-keys": ["b"]},
            "CRD-010",
            "x-kubernetes-list-type",
        ),
        ({"type": "string", "pattern": "(?=a)"}, "CRD-011", "pattern"),
        ({"type": "string", "allOf": [{"pattern": "["}]}, "CRD-011", "allOf[0].pattern"),
        ({"type": "integer", "default": "1"}, "CRD-012", "default"),
        ({"type": "integer", "default": 9, "maximum": 3}, "CRD-012", "default"),
        ({"type": "string", "default": "c", "enum": ["a", "b"]}, "CRD-012", "default"),
        ({"type": "string", "default": "c", "pattern": "^a"}, "CRD-012", "default"),
        ({"type": "object", "default": {"c": 1}}, "CRD-012", "default"),
        (
            {"type": "object", "default": {"b": "x"}, "properties": {"b": {"type": "integer"}}},
            "CRD-012",
            "default.b",
        ),
        (
            {
                "type": "object",
                "default": {},
                "required": ["b"],
                "properties": {"b": {"type": "integer"}},
            },
            "CRD-012",
            "default.b",
        ),
        (
            {"type": "array", "default": ["a", 1], "items": {"type": "string"}},
            "CRD-012",
            "default[1]",
        ),
    ],
    ids=str,
)
def test_a_node_is_refused(node: dict[str, Any], code: str, path: str) -> None:
    assert (code, f"properties[a].{path}") in schema({"a": node})


def list_map(**changes: Any) -> dict[str, Any]:
    """Return a list as a map, by the names of its items."""
    name = {"type": "string", **changes.pop("name", {})}
    items = {"type": "object", "required": ["name"], "properties": {"name": name}}
    return {
        "type": "array",
        "items": items | changes.pop("items", {}),
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["name"],
    } | {f"x-kubernetes-{key}": value for key, value in changes.items()}


def test_a_list_as_a_map_has_scalar_keys_that_are_always_there() -> None:
    keys = "properties[a].x-kubernetes-list-map-keys"
    name = "properties[a].items.properties[name]"
    optional: dict[str, Any] = {"items": {"required": []}}
    assert schema({"a": list_map()}) == set()
    assert schema({"a": list_map(name={"default": "x"}, **optional)}) == set()
    assert schema({"a": list_map(**optional)}) == {("CRD-010", f"{name}.default")}
    assert schema({"a": list_map(name={"nullable": True})}) == {("CRD-010", f"{name}.nullable")}
    assert schema({"a": list_map(name={"type": "object"})}) == {("CRD-010", f"{name}.type")}
    for wrong in ([], ["name", "name"], ["other"]):
        assert ("CRD-010", keys) in schema({"a": list_map(**{"list-map-keys": wrong})})


def test_the_object_itself_has_fields_of_its_own() -> None:
    allowed = {"type": "object", "properties": {"name": {"type": "string", "maxLength": 9}}}
    assert schema({"metadata": allowed}) == set()
    for metadata in (
        {"type": "object", "description": "x"},
        {"type": "object", "properties": {"labels": {}}},
    ):
        assert ("CRD-008", "properties[metadata]") in schema({"metadata": metadata})
    assert ("CRD-008", "properties[kind].type") in schema({"kind": {"type": "object"}})
    kind = {"kind": {"type": "string", "default": "X"}}
    assert ("CRD-012", "properties[kind].default") in schema(kind)
    assert ("CRD-008", "nullable") in schema({}, nullable=True)
    assert ("CRD-008", "type") in schema({}, type="array", items={"type": "string"})
    # Conditions of the object itself are about declared fields, those further inside may be about
    # others.
    condition = {"allOf": [{"properties": {"b": {"properties": {"c": {"minLength": 1}}}}}]}
    assert ("CRD-008", "properties[b]") in schema({}, **condition)
    declared = {"b": {"type": "object"}}
    assert ("CRD-008", "properties[b].properties[c]") in schema(declared, **condition)
    assert schema({"a": {"type": "object", **condition}}) == set()
    assert ("CRD-009", SHARED) in schema({"a": {"type": "string", "$schema": "x"}})
    # Beside a status subresource, conditions over the whole object would be lost for the status.
    assert ("CRD-008", SHARED) in schema({}, oneOf=[{"required": ["spec"]}])
    assert ("CRD-008", "additionalProperties") in schema(
        {}, additionalProperties={"type": "string"}
    )


def ruled(rule: dict[str, Any], **node: Any) -> set[tuple[str, str]]:
    """Return the faults of a schema with a rule, and their paths from the rule on."""
    found = schema({"a": {"type": "string", "x-kubernetes-validations": [rule], **node}})
    return {(code, path.partition("x-kubernetes-validations[0].")[2]) for code, path in found}


@pytest.mark.parametrize(
    ("rule", "code", "path"),
    [
        ({"rule": " "}, "CRD-013", "rule"),
        ({"rule": "true", "message": " "}, "CRD-013", "message"),
        ({"rule": "true", "message": "a\nb"}, "CRD-013", "message"),
        ({"rule": "true\n&& true"}, "CRD-013", "message"),
        ({"rule": "true", "messageExpression": " "}, "CRD-013", "messageExpression"),
        ({"rule": "true", "reason": "Because"}, "API-006", "reason"),
        ({"rule": "true", "fieldPath": ".b"}, "CRD-013", "fieldPath"),
        ({"rule": "self =="}, "CRD-014", "rule"),
        ({"rule": "self.b"}, "CRD-014", "rule"),
        ({"rule": "self"}, "CRD-014", "rule"),
        ({"rule": "self == 1"}, "CRD-014", "rule"),
        ({"rule": "true", "messageExpression": "1"}, "CRD-014", "messageExpression"),
        ({"rule": "true", "messageExpression": "self.b"}, "CRD-014", "messageExpression"),
        ({"rule": "true", "optionalOldSelf": True}, "CRD-014", "optionalOldSelf"),
        ({"rule": "oldSelf.value() == self"}, "CRD-014", "rule"),
    ],
    ids=str,
)
def test_a_rule_is_refused(rule: dict[str, Any], code: str, path: str) -> None:
    found = {(each, where.rpartition(".")[2]) for each, where in ruled(rule)}
    assert (code, path) in found


@pytest.mark.parametrize(
    "rule",
    [
        {"rule": "self.startsWith('a')", "message": "x", "reason": "FieldValueInvalid"},
        {"rule": "self == oldSelf"},
        {"rule": "oldSelf.orValue('') == self", "optionalOldSelf": True},
        {"rule": "true", "messageExpression": "'no ' + self"},
        {"rule": "true\n&& true\n", "message": "yes"},
    ],
    ids=str,
)
def test_a_rule_is_accepted(rule: dict[str, Any]) -> None:
    assert ruled(rule) == set()


def test_old_values_are_not_known_inside_of_lists_that_are_no_maps() -> None:
    items = {
        "type": "string",
        "x-kubernetes-validations": [{"rule": "self == oldSelf"}],
        "maxLength": 9,
    }
    in_list = {"type": "array", "items": items, "maxItems": 9}
    path = "properties[a].items.x-kubernetes-validations[0].rule"
    assert schema({"a": in_list}) == {("CRD-014", path)}
    in_map = list_map(
        name={"maxLength": 9}, items={"x-kubernetes-validations": [{"rule": "self == oldSelf"}]}
    )
    assert schema({"a": in_map}) == set()


def test_what_is_not_bounded_may_cost_too_much() -> None:
    rules = {"x-kubernetes-validations": [{"rule": "self.contains('a')"}]}
    items = {"type": "string", **rules}
    path = "properties[a].items.x-kubernetes-validations[0].rule"
    assert ("CRD-015", path) in schema({"a": {"type": "array", "items": items}})
    assert ("CRD-015", SHARED) in schema({"a": {"type": "array", "items": items}})
    bounded = {"type": "array", "items": items | {"maxLength": 100}, "maxItems": 100}
    assert schema({"a": bounded}) == set()
    nested = {"rule": "self.all(x, self.all(y, x == y))"}
    tags = {"type": "array", "items": {"type": "string"}, "x-kubernetes-validations": [nested]}
    assert ("CRD-015", "properties[a].x-kubernetes-validations[0].rule") in schema({"a": tags})
    bounds = {"maxItems": 20, "items": {"type": "string", "maxLength": 20}}
    assert schema({"a": tags | bounds}) == set()


KEYS = st.sampled_from(
    [
        "type",
        "properties",
        "items",
        "additionalProperties",
        "anyOf",
        "allOf",
        "oneOf",
        "not",
        "default",
        "enum",
        "pattern",
        "required",
        "x-kubernetes-validations",
        "x-kubernetes-list-type",
        "x-kubernetes-list-map-keys",
        "nullable",
        "maxItems",
        "x-kubernetes-embedded-resource",
        "x-kubernetes-int-or-string",
        "metadata",
        "rule",
        "a",
        "b",
    ]
)
VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.sampled_from(["object", "array", "map", "self", "["]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=25,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(VALUES)
def test_any_schema_is_walked(value: Any) -> None:
    tree = changed(CRD, {SCHEMA: {"type": "object", "properties": {"a": value}}})
    assert all(code.startswith("K8S-") and path for code, path in faults(tree))
