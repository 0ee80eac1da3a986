"""From annotations to structural schemas, and what has no structural form."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

import pytest
from annotated_types import Ge, Gt, Len, Lt, MaxLen, MinLen, MultipleOf
from pydantic import AnyUrl, BaseModel, ConfigDict, Field, StringConstraints

from k8spatterns import (
    CelRule,
    EmbeddedResource,
    ListType,
    MapType,
    PreserveUnknownFields,
    SchemaOverride,
    Value,
)
from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, Duration, IntOrPercent, Many, PortNumber, Quantity, Seconds
from k8spatterns_constructs.extension.schema import SchemaBuilder
from tests.support.making import refusal_of


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Port(Value):
    name: str
    number: PortNumber
    label: str | None = None


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")

    a: int = 0


class Tree(BaseModel):
    children: list[Tree] = Field(default_factory=list)


PRESERVE = {"x-kubernetes-preserve-unknown-fields": True}
PORT = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "number": {"type": "integer", "minimum": 1, "maximum": 65535},
        "label": {"type": "string", "nullable": True},
    },
    "required": ["name", "number"],
}

FORMS: list[tuple[Any, dict[str, Any]]] = [
    (int, {"type": "integer"}),
    (float, {"type": "number"}),
    (int | float, {"type": "number"}),
    (bool, {"type": "boolean"}),
    (bytes, {"type": "string", "format": "byte"}),
    (dt.datetime, {"type": "string", "format": "date-time"}),
    (dt.date, {"type": "string", "format": "date"}),
    (uuid.UUID, {"type": "string", "format": "uuid"}),
    (AnyUrl, {"type": "string", "format": "uri"}),
    (str | None, {"type": "string", "nullable": True}),
    (int | str, {"x-kubernetes-int-or-string": True}),
    (Any, {**PRESERVE, "nullable": True}),
    (dict[str, Any], {"type": "object", **PRESERVE}),
    (dict[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}),
    (Mapping[str, str], {"type": "object", "additionalProperties": {"type": "string"}}),
    (list[int], {"type": "array", "items": {"type": "integer"}}),
    (tuple[str, ...], {"type": "array", "items": {"type": "string"}}),
    (Sequence[bool], {"type": "array", "items": {"type": "boolean"}}),
    (
        frozenset[str],
        {"type": "array", "items": {"type": "string"}, "x-kubernetes-list-type": "set"},
    ),
    (Color, {"type": "string", "enum": ["red", "blue"]}),
    (Literal[1, 2], {"type": "integer", "enum": [1, 2]}),
    (
        Literal["a"] | Literal["b"],  # noqa: PYI030 - that is the form
        {
            "type": "string",
            "enum": ["a", "b"],
        },
    ),
    (Port, PORT),
    (Open, {"type": "object", "properties": {"a": {"type": "integer", "default": 0}}, **PRESERVE}),
    (
        Annotated[int, Gt(0), Lt(5)],
        {
            "type": "integer",
            "minimum": 0,
            "exclusiveMinimum": True,
            "maximum": 5,
            "exclusiveMaximum": True,
        },
    ),
    (Annotated[int, MultipleOf(3)], {"type": "integer", "multipleOf": 3}),
    (Annotated[str, Len(1, 5)], {"type": "string", "minLength": 1, "maxLength": 5}),
    (
        Annotated[list[int], MinLen(1)],
        {"type": "array", "items": {"type": "integer"}, "minItems": 1},
    ),
    (
        Annotated[dict[str, int], MaxLen(2)],
        {
            "type": "object",
            "additionalProperties": {"type": "integer"},
            "maxProperties": 2,
        },
    ),
    (
        Annotated[str, StringConstraints(pattern="^a+$", max_length=4)],
        {
            "type": "string",
            "pattern": "^a+$",
            "maxLength": 4,
        },
    ),
    (
        list[Annotated[str, Field(pattern="^a$")]],
        {
            "type": "array",
            "items": {"type": "string", "pattern": "^a$"},
        },
    ),
    (Seconds, {"type": "integer", "minimum": 0}),
    (IntOrPercent, {"x-kubernetes-int-or-string": True, "minimum": 0, "pattern": "^[0-9]+%$"}),
    (
        Annotated[Many[Port], ListType.map("name")],
        {
            "type": "array",
            "items": PORT,
            "x-kubernetes-list-type": "map",
            "x-kubernetes-list-map-keys": ["name"],
        },
    ),
    (
        Annotated[list[str], ListType.set()],
        {
            "type": "array",
            "items": {"type": "string"},
            "x-kubernetes-list-type": "set",
        },
    ),
    (
        Annotated[dict[str, str], MapType(type="atomic")],
        {
            "type": "object",
            "additionalProperties": {"type": "string"},
            "x-kubernetes-map-type": "atomic",
        },
    ),
    (
        Annotated[dict[str, Any], EmbeddedResource()],
        {
            "type": "object",
            "x-kubernetes-embedded-resource": True,
            **PRESERVE,
        },
    ),
    (Annotated[Port, PreserveUnknownFields()], {**PORT, **PRESERVE}),
    (
        Annotated[str, SchemaOverride(schema_props=k8s.JSONSchemaProps(format="email"))],
        {
            "type": "string",
            "format": "email",
        },
    ),
    (
        Annotated[int, CelRule(rule="self > 1", message="one")],
        {
            "type": "integer",
            "x-kubernetes-validations": [{"rule": "self > 1", "message": "one"}],
        },
    ),
]


@pytest.mark.parametrize(("kind", "schema"), FORMS, ids=lambda value: str(value)[:50])
def test_a_type_has_its_schema(kind: Any, schema: dict[str, Any]) -> None:
    builder = SchemaBuilder()
    assert builder.annotation(kind, "field") == schema
    assert builder.problems == []


@pytest.mark.parametrize("kind", [Quantity, Duration, DnsLabel])
def test_a_named_type_has_a_pattern(kind: Any) -> None:
    assert SchemaBuilder().annotation(kind, "field")["pattern"]


def test_a_closed_set_may_be_absent_in_place_of_null() -> None:
    class Model(BaseModel):
        a: Literal["x"] | None = None

    assert SchemaBuilder().model(Model, "")["properties"]["a"] == {"type": "string", "enum": ["x"]}


class NullableKey(Value):
    name: str | None = None


NO_FORM: list[tuple[Any, str]] = [
    (tuple[int, str], "a tuple of fixed length"),
    (dict[int, str], "the keys of a map are texts, not int"),
    (Port | Open, "the union Port | Open"),
    (bool | str, "the union bool | str"),
    (Tree, "Tree holds itself"),
    (complex, "complex has no structural form"),
    (set[Port], "only scalars can be told apart in a set"),
    (Literal["a", 1], "values of one JSON type"),
    (k8s.JSONSchemaProps, "holds itself"),
    (Annotated[str, Field(pattern="^(?!a)")], "Go's regular expressions"),
    (Annotated[str, Field(pattern="(")], "Go's regular expressions"),
    (Annotated[dt.date, Ge(dt.date(2026, 1, 1))], "a schema bounds numbers only"),
    (Annotated[int, ListType.set()], "ListType is for lists"),
    (Annotated[list[Port], ListType.map("id")], "is no field of the items"),
    (Annotated[list[Port], ListType.map("label")], "may be null"),
    (Annotated[list[Port], ListType.set()], "only scalars"),
    (Annotated[list[str], MapType(type="atomic")], "MapType is for maps"),
    (Annotated[list[str], EmbeddedResource()], "EmbeddedResource is for objects"),
    (
        Annotated[Port, CelRule(rule="self.name != ''", field_path=".nme")],
        "is no field that a rule",
    ),
]


@pytest.mark.parametrize(("kind", "message"), NO_FORM, ids=lambda value: str(value)[:50])
def test_what_has_no_structural_form_names_its_field(kind: Any, message: str) -> None:
    builder = SchemaBuilder()
    builder.annotation(kind, "field")
    assert builder.problems
    assert all(problem.path.startswith("field") for problem in builder.problems)
    assert any(message in problem.message for problem in builder.problems)


def test_a_default_that_its_type_refuses_is_a_fault() -> None:
    class Model(BaseModel):
        a: Annotated[int, Ge(5)] = 1
        b: dt.datetime = dt.datetime(2026, 1, 1)  # noqa: DTZ001 - that is the fault

    builder = SchemaBuilder()
    builder.model(Model, "")
    assert [problem.path for problem in builder.problems] == ["a", "b"]
    assert "its default is refused" in builder.problems[0].message
    assert "has no time zone" in builder.problems[1].message


RULES: list[tuple[dict[str, Any], str]] = [
    ({"rule": "size(self.a > 1"}, "it ends too early (at character 16)"),
    ({"rule": "self.a == 'x"}, "a text is not closed (at character 11)"),
    ({"rule": "self.a]"}, "']' does not fit here"),
    ({"rule": "1 == 1"}, "is about neither self nor oldSelf"),
    ({"rule": "self.a", "message": "a\nb"}, "a message is one line"),
    ({"rule": "self.a\n&& self.b"}, "needs a message"),
    ({"rule": "self.a", "optional_old_self": True}, "is for a rule about oldSelf"),
]


@pytest.mark.parametrize(("fields", "message"), RULES, ids=lambda value: str(value)[:40])
def test_rules_that_can_not_hold_are_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(CelRule, **fields)


def test_marks_that_contradict_themselves_are_refused() -> None:
    assert "have keys" in refusal_of(ListType, type="map")
    assert "have keys" in refusal_of(ListType, type="set", keys=["a"])


def test_a_rule_decorates_models_only() -> None:
    rule = CelRule(rule="self > 1")
    assert "a rule decorates a model" in refusal_of(rule, int)
    assert "is no CustomResource" in refusal_of(CelRule(rule="self.a > 1", of="object"), Open)
