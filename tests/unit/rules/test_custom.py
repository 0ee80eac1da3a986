"""Custom resources against the schemas of their definitions, as the API server reads both."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.api._schemas import Schema
from k8spatterns.rules.custom import custom_problems
from k8spatterns.rules.structure import structure_problems

NODES: list[dict[str, Any]] = [
    {"type": "string"},
    {"type": "integer", "format": "int32", "minimum": 0, "maximum": 9},
    {"type": "string", "default": "bowl", "enum": ["bowl", "cup"]},
    {"type": "object", "properties": {"name": 0, "kind": 2}, "required": ["name", "kind"]},
    {"type": "array", "items": 3, "listType": "map", "listKeys": ["name", "kind"], "minItems": 1},
    {"type": "array", "items": 0, "listType": "set"},
    {"preserve": True},
    {"type": "object", "preserve": True, "properties": {"known": 0}},
    {"required": ["gas"]},
    {"required": ["wood"]},
    {"required": ["gas", "oil"]},
    {"type": "object", "properties": {"gas": 0, "oil": 0, "wood": 0}, "oneOf": [8, 9], "not": 10},
    {"intOrString": True, "pattern": "^[0-9]+%?$"},
    {"type": "object", "values": 0, "maxProperties": 2},
    {"type": "boolean", "nullable": True},
    {"type": "number", "minimum": 0.5, "exclusiveMinimum": True},
    {"type": "object", "embedded": True, "preserve": True},
    {"type": "object"},
    {"type": "string", "pattern": "^(?i)[[:alpha:]]+$"},
    {"enum": ["in", "out"]},
    {"properties": {"left": 19}},
    {"required": ["left"]},
    {"required": ["right"]},
    {"type": "object", "properties": {"left": 0, "right": 0}, "anyOf": [21, 22], "allOf": [20]},
    {"type": "string", "format": "date-time"},
    {"type": "integer", "multipleOf": 5, "maximum": 20, "exclusiveMaximum": True},
    {"type": "string", "minLength": 2, "maxLength": 3},
    {
        "type": "object",
        "required": ["size"],
        "properties": {
            "any": 6, "at": 24, "count": 1, "door": 23, "empty": 17, "fives": 25, "fuel": 11,
            "labels": 13, "load": 16, "mixed": 7, "on": 14, "pots": 4, "ratio": 15, "short": 26,
            "size": 12, "tags": 5, "word": 18,
        },
    },
    {"type": "object", "properties": {"spec": 27}, "required": ["spec"]},
]  # fmt: skip
SCHEMA = Schema(NODES, len(NODES) - 1, "spec.count")


def kiln(**spec: Any) -> dict[str, Any]:
    return {
        "apiVersion": "pottery.example.com/v1",
        "kind": "Kiln",
        "metadata": {"name": "a", "labels": {"a": None}},
        "spec": {"size": 1, **spec},
    }


def problems(**spec: Any) -> list[tuple[str, str, str]]:
    return [
        (code.removeprefix("K8S-API-00"), problem.path.removeprefix("spec."), problem.message)
        for code, problem in custom_problems(kiln(**spec), SCHEMA)
    ]


@pytest.mark.parametrize(
    "spec",
    [
        {},
        {"count": 9.0},
        {"count": None, "any": None, "tags": None},
        {"on": None},
        {"pots": [{"name": "a"}, {"name": "a", "kind": "cup"}]},
        {"pots": [{"name": "a", "kind": None}]},
        {"any": [1, {"a": None}]},
        {"mixed": {"known": "a", "other": 1}},
        {"fuel": {"gas": "town"}},
        {"fuel": {"wood": "oak", "gas": None}},
        {"size": "50%"},
        {"labels": {"a": "b", "c": None}},
        {"ratio": 1},
        {"load": {"apiVersion": "v1", "kind": "Pod", "spec": {}}},
        {"empty": {}},
        {"word": "aBc"},
        {"door": {"left": "in"}},
        {"door": {"right": "any"}},
        {"at": "2026-01-01T00:00:00Z"},
        {"fives": -5},
        {"short": "éé"},
    ],
)
def test_what_the_server_accepts(spec: dict[str, Any]) -> None:
    assert problems(**spec) == []


@pytest.mark.parametrize(
    ("spec", "code", "path", "words"),
    [
        ({"cuont": 1}, "3", "cuont", "there is no field 'cuont' here"),
        ({"empty": {"a": 1}}, "3", "empty.a", "no field 'a'"),
        ({"pots": [{"name": "a", "size": 1}]}, "3", "pots[0].size", "no field"),
        ({"size": None}, "4", "size", "size is required"),
        ({"pots": [{}]}, "4", "pots[0].name", "name is required"),
        ({"load": {"kind": "Pod"}}, "4", "load.apiVersion", "apiVersion is required"),
        ({"count": "3"}, "5", "count", "must be a whole number, not the text"),
        ({"count": 1.5}, "5", "count", "must be a whole number"),
        ({"count": True}, "5", "count", "must be a whole number, not true"),
        ({"size": 1.5}, "5", "size", "must be a whole number or a text"),
        ({"tags": [None]}, "5", "tags[0]", "must be a text, not null"),
        ({"tags": "a"}, "5", "tags", "must be a list"),
        ({"on": "yes"}, "5", "on", "must be true or false"),
        ({"labels": []}, "5", "labels", "must be a mapping"),
        ({"ratio": "1"}, "5", "ratio", "must be a number"),
        ({"pots": [{"name": "a", "kind": "mug"}]}, "6", "pots[0].kind", "is none of: bowl, cup"),
        ({"count": 10}, "7", "count", "at most 9"),
        ({"ratio": 0.5}, "7", "ratio", "more than 0.5"),
        ({"pots": []}, "7", "pots", "at least 1"),
        ({"labels": {"a": "", "b": "", "c": ""}}, "7", "labels", "at most 2"),
        ({"size": "50"}, "", "", ""),
        ({"size": "50%\n"}, "7", "size", "does not match the pattern"),
        ({"word": "a1"}, "7", "word", "does not match"),
        ({"at": "today"}, "7", "at", "is no date-time"),
        ({"fives": 7}, "7", "fives", "must be a multiple of 5"),
        ({"fives": 20}, "7", "fives", "less than 20"),
        ({"short": "a"}, "7", "short", "has 1 characters; at least 2"),
        ({"short": "abcd"}, "7", "short", "at most 3"),
        ({"fuel": {}}, "8", "fuel.gas", "exactly one of these, and has none: gas or wood"),
        ({"fuel": {"gas": "", "wood": ""}}, "8", "fuel", "has 2 of them: gas or wood"),
        ({"fuel": {"gas": "", "oil": ""}}, "8", "fuel", "must not have gas with oil together"),
        ({"door": {}}, "8", "door.left", "needs left or right"),
        ({"door": {"left": "up"}}, "8", "door.left", "breaks a rule of the schema"),
        ({"tags": ["a", "b", "a"]}, "9", "tags[2]", "has the same value as item 0"),
        ({"pots": [{"name": "a"}, {"name": "a", "kind": "bowl"}]}, "9", "pots[1]",
         "has the same name and kind as item 0"),
    ],
)  # fmt: skip
def test_what_the_server_refuses(spec: dict[str, Any], code: str, path: str, words: str) -> None:
    found = problems(**spec)
    if not code:
        assert found == []
        return
    assert [(item[0], item[1]) for item in found] == [(code, path)]
    assert words in found[0][2]


def test_numbers_below_zero_that_scale() -> None:
    assert {path for _, path, _ in problems(count=-1)} == {"count"}


def test_metadata_is_read_as_everywhere() -> None:
    tree = kiln() | {"metadata": {"name": "a", "label": {}}}
    [(code, problem)] = custom_problems(tree, SCHEMA)
    assert (code, problem.path) == ("K8S-API-003", "metadata.label")
    [(code, problem)] = custom_problems(kiln() | {"metadata": []}, SCHEMA)
    assert (code, problem.path) == ("K8S-API-005", "metadata")


def test_a_missing_spec_is_one_fault() -> None:
    for tree in ({"metadata": {"name": "a"}}, {"metadata": {"name": "a"}, "spec": None}):
        [(code, problem)] = custom_problems(tree, SCHEMA)
        assert (code, problem.path) == ("K8S-API-004", "spec")


@pytest.mark.parametrize(
    ("tree", "code", "path"),
    [
        (
            {
                "apiVersion": "argoproj.io/v1alpha1",
                "kind": "Application",
                "spec": {"project": "a", "destination": {"servr": "x"}},
            },
            "K8S-API-003",
            "spec.destination.servr",
        ),
        (
            {
                "apiVersion": "argoproj.io/v1alpha1",
                "kind": "Rollout",
                "spec": {"replicas": -1},
            },
            "K8S-API-007",
            "spec.replicas",
        ),
        (
            {
                "apiVersion": "kopf.dev/v1",
                "kind": "KopfPeering",
                "spec": 1,
            },
            "K8S-API-003",
            "spec",
        ),
    ],
)
def test_kinds_of_the_systems(tree: dict[str, Any], code: str, path: str) -> None:
    [(found, problem)] = structure_problems(tree | {"metadata": {"name": "a"}}, "1.36")
    assert (found, problem.path) == (code, path)
