from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.importer.bounds import constrained
from k8spatterns.importer.model import Constrained, ListOf, MapOf, Scalar, Type

INT32 = 2**31


@pytest.mark.parametrize(
    ("inner", "schema", "base", "bounds"),
    [
        (
            "str",
            {"minLength": 1, "maxLength": 9, "pattern": "^a"},
            "str",
            "max_length 9 min_length 1 pattern ^a",
        ),
        ("Int32", {"minimum": 1}, "int", f"ge 1 le {INT32 - 1}"),
        ("Int32", {"maximum": 1, "exclusiveMaximum": True}, "int", f"ge {-INT32} lt 1"),
        ("Int32", {"exclusiveMinimum": 0, "maximum": 5}, "int", "gt 0 le 5"),
        ("Int32", {"multipleOf": 2}, "Int32", "multiple_of 2"),
        ("Int64", {"minimum": 1, "maximum": 2, "exclusiveMinimum": False}, "int", "ge 1 le 2"),
        ("float", {"minimum": 0.5}, "float", "ge 0.5"),
    ],
)
def test_scalars(inner: str, schema: dict[str, Any], base: str, bounds: str) -> None:
    found = constrained(Scalar(inner), schema)
    assert isinstance(found, Constrained)
    assert found.inner == Scalar(base)
    assert " ".join(f"{name} {value}" for name, value in found.bounds) == bounds


@pytest.mark.parametrize(
    ("inner", "schema"),
    [
        (ListOf(Scalar("str")), {"minItems": 1, "minLength": 5}),
        (MapOf(Scalar("str")), {"minProperties": 1, "minItems": 5}),
        (Scalar("RawExtension"), {"minProperties": 1}),
    ],
)
def test_lists_and_maps(inner: Type, schema: dict[str, Any]) -> None:
    assert constrained(inner, schema) == Constrained(inner, (("min_length", 1),))


@pytest.mark.parametrize("name", ["bool", "Any", "IntOrString", "Quantity", "Time"])
def test_bounds_that_do_not_apply_are_left_out(name: str) -> None:
    schema = {"minimum": 1, "minLength": 1, "minItems": 1}
    assert constrained(Scalar(name), schema) == Scalar(name)
