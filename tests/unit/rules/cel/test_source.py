from __future__ import annotations

import pytest

from k8spatterns.api._schemas import Schema
from k8spatterns.rules.cel.messages import blamed
from k8spatterns.rules.cel.places import places, steps
from k8spatterns.rules.cel.source import (
    bare,
    uses_old_self,
    uses_two_variables,
    with_optional_formats,
    words,
)
from k8spatterns.syntax.cel_names import escaped


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a == 'b\\'c' && d", "a ==        && d"),
        ('"a" + r"\\" + b', "    +      + b"),
        ("'''a'b''' + c", "          + c"),
        ("b'x' == y // oldSelf", "     == y           "),
        ('"it\'s" == x', "       == x"),
        ("a == 'open", "a == 'open"),
    ],
)
def test_quoted_texts_become_blanks(text: str, wanted: str) -> None:
    assert bare(text) == wanted


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("self == oldSelf", True),
        ("!has(oldSelf.a)", True),
        ("self.oldSelf == 1", False),
        ("oldSelfish == 1", False),
        ("self == 'oldSelf' // oldSelf", False),
    ],
)
def test_transition_rules_are_known_by_the_old_value(text: str, uses: bool) -> None:
    assert uses_old_self(text) is uses


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("self.all(k, v, v > 1)", True),
        ("self.exists( k , v , true)", True),
        ("self.existsOne(k, k > 1)", True),
        ("self.transformMap(k, v, v)", True),
        ("self.all(k, k in [1, 2])", False),
        ("self.map(k, k > 1, k)", False),
        ("'x.all(a, b, c)' == self", False),
    ],
)
def test_macros_with_two_variables_are_known(text: str, uses: bool) -> None:
    assert uses_two_variables(text) is uses


def test_words_are_names_outside_of_texts() -> None:
    assert words("self.start < x + 'end'") == {"self", "start", "x"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("self == 1", "self == 1"),
        (
            "!format.uuid().validate(f(self) + ')').hasValue()",
            "!optional.ofNonZeroValue(format.uuid().validate(f(self) + ')')).hasValue()",
        ),
        ("'format.uuid().validate(a)'", "'format.uuid().validate(a)'"),
        ("format.uuid().validate(a", "format.uuid().validate(a"),
    ],
)
def test_formats_become_optionals(text: str, wanted: str) -> None:
    assert with_optional_formats(text) == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("name", "name"),
        ("namespace", "__namespace__"),
        ("x-prop", "x__dash__prop"),
        ("redact__d", "redact__underscores__d"),
        ("string", "string"),
        ("a.b/c", "a__dot__b__slash__c"),
    ],
)
def test_names_are_escaped_as_documented(name: str, wanted: str) -> None:
    assert escaped(name) == wanted


def test_a_schema_tells_dots_in_names_from_those_between() -> None:
    schema = Schema(
        [
            {"properties": {"a": 1, "a.b": 2}},
            {"properties": {"c": 3}},
            {"items": 3},
            {"values": 4},
            {},
        ],
        0,
    )
    assert steps("a.c{}", schema) == ("a", "c", "{}")
    assert steps("a.b[]{}", schema) == ("a.b", "[]", "{}")
    assert steps("x.y[].z", None) == ("x", "y", "[]", "z")
    assert steps("", schema) == ()


def test_places_are_where_values_are() -> None:
    value = {"a": [{"m": {"x": 1, "y": None}}, {}, None]}
    assert list(places(value, ("a", "[]", "m", "{}"))) == [("a[0].m[x]", 1)]
    assert list(places(value, ())) == [("", value)]
    assert list(places({"a": 1}, ("a", "[]"))) == []


@pytest.mark.parametrize(
    ("path", "field", "wanted"),
    [
        ("spec", "", "spec"),
        ("spec", ".a.b", "spec.a.b"),
        ("", ".spec.a", "spec.a"),
        ("spec", "['a']", "spec.a"),
        ("spec", ".a['foo.34$']", "spec.a[foo.34$]"),
        ("spec", r"['it\'s']", "spec[it's]"),
    ],
)
def test_the_blamed_field_is_below_the_place(path: str, field: str, wanted: str) -> None:
    assert blamed(path, field) == wanted
