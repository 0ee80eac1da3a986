"""CEL rules of schemas, read as facts."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.importer import facts
from k8spatterns.importer.facts import digest, fact_of, facts_of
from k8spatterns.importer.rule_trees import Unread, tree_of

EITHER = "(has(self.a) && !has(self.b)) || (!has(self.a) && has(self.b))"


@pytest.mark.parametrize(
    ("expression", "fact"),
    [
        ("has(self.cup) || has(self.bowl)", ["any", ["has", "cup"], ["has", "bowl"]]),
        ("!has(self.cup) || !has(self.mug)", ["count", 0, 1, ["has", "cup"], ["has", "mug"]]),
        ("!(has(self.cup) && has(self.mug))", ["count", 0, 1, ["has", "cup"], ["has", "mug"]]),
        ("has(self.cup) != has(self.mug)", ["count", 1, 1, ["has", "cup"], ["has", "mug"]]),
        (
            "(has(self.cup) && !has(self.mug)) || (!has(self.cup) && has(self.mug))",
            ["count", 1, 1, ["has", "cup"], ["has", "mug"]],
        ),
        (
            f"{EITHER} || (!has(self.a) && !has(self.b))",
            ["count", 0, 1, ["has", "a"], ["has", "b"]],
        ),
        (
            "(has(self.a) ? 1 : 0) + (has(self.b) ? 1 : 0) + (has(self.c) ? 1 : 0) <= 1",
            ["count", 0, 1, ["has", "a"], ["has", "b"], ["has", "c"]],
        ),
        (
            "[has(self.a), has(self.b)].filter(x, x == true).size() == 1",
            ["count", 1, 1, ["has", "a"], ["has", "b"]],
        ),
        (
            "self.glaze != 'matt' || has(self.kiln.heat)",
            ["any", ["not", ["is", "glaze", "matt"]], ["has", "kiln.heat"]],
        ),
        (
            "self.glaze == 'matt' || self.glaze == 'raw' || self.open",
            ["any", ["is", "glaze", "matt", "raw"], ["is", "open", True]],
        ),
        ("self.glaze in ['matt', 'raw']", ["is", "glaze", "matt", "raw"]),
        ("'*' in self.names", ["holds", "names", "*"]),
        ("self.low <= self.high", ["<=", "low", "high"]),
        ("0 < self && self <= 9", ["all", [">", "", 0], ["<=", "", 9]]),
        ("size(self.pots) == size(self.lids)", ["same", ["size", "pots"], ["size", "lids"]]),
        ("self.name == self.name.lowerAscii()", ["same", "name", ["lower", "name"]]),
        (
            "duration(self) >= duration('1s')",
            [">=", ["duration", ""], ["duration", ["text", "1s"]]],
        ),
        (
            "(has(self.mode) ? self.mode : 'dry') == 'dry' ? !has(self.water) : true",
            ["if", ["is", ["or", "mode", "dry"], "dry"], ["not", ["has", "water"]]],
        ),
        (
            "self.on ? has(self.a) : has(self.b)",
            ["if", ["is", "on", True], ["has", "a"], ["has", "b"]],
        ),
        (
            "!(self.on ? has(self.a) : has(self.b))",
            ["if", ["is", "on", True], ["not", ["has", "a"]], ["not", ["has", "b"]]],
        ),
        ("self.all(k, k.matches('^[a-z]$'))", ["each", "", ["matches", "", "^[a-z]$"]]),
        (
            "self.pots.all(p, p.size <= self.largest)",
            ["each", "pots", ["<=", "size", "^largest"]],
        ),
        ("self.exists(p, p.startsWith('a'))", ["some", "", ["starts", "", "a"]]),
        ("self.all(a, self.exists_one(b, a.x == b.x && b.y == a.y))", ["unique", "", "x", "y"]),
        (
            "self.filter(p, p.kind == 'cup').size() <= 1",
            ["<=", ["number", "", ["is", "kind", "cup"]], 1],
        ),
        ("self.low > -1", [">", "low", -1]),
        ("self.a__dash__b == '0x1'", ["is", "a-b", "0x1"]),
        ("self.metadata.__namespace__.endsWith('x')", ["ends", "metadata.namespace", "x"]),
        (r"""self.contains("a\"b")""", ["has text", "", 'a"b']),
        ('self.matches(r"""^\\d"""  )', ["matches", "", r"^\d"]),
        ("self.all(k, int(k) > 0)", ["each", "", [">", ["int", ""], 0]]),
    ],
)
def test_what_expressions_say(expression: str, fact: list[Any]) -> None:
    assert fact_of(expression) == fact


@pytest.mark.parametrize("expression", ["self == oldSelf", "self != null", "true", "true && true"])
def test_what_says_nothing_of_a_new_object(expression: str) -> None:
    assert fact_of(expression) is None


@pytest.mark.parametrize(
    "expression",
    [
        "self.a ~ 1",
        "self.a ==",
        "self.a)",
        "self.map(x, x)",
        "self[0] == 1",
        "other.a == 1",
        "self.a in self.b",
        "{'a': 1} == self",
        "self.substring(1).contains('a')",
        "1.5 + self",
        "self.low > 0x10",
        "self.low > -0x10",
        "self.low > 1u",
        "self.a__dot__b == 1",
        "self.?a.hasValue()",
        "-self.low > 1",
        "self.low * 2 > 1",
        "has(self.a",
        "self.1",
        "(has(self.a) ? self.b : 1) == 2",
    ],
)
def test_what_is_not_read(expression: str) -> None:
    with pytest.raises(Unread):
        fact_of(expression)


def test_rules_of_one_schema() -> None:
    rules = [
        {"rule": "has(self.a)"},
        {"rule": " has( self.a ) "},
        {"rule": "has(self.b)", "fieldPath": ".b"},
        {"rule": "self == oldSelf"},
        {"rule": "self.map(x, x)"},
    ]
    found, unread = facts_of(rules)
    assert found == [["has", "a"], ["at", ".b", ["has", "b"]]]
    assert unread == ["self.map(x, x)"]


def test_a_fact_written_by_hand_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    name = digest(tree_of("self.map(x, x)"))
    monkeypatch.setitem(facts.FACT_OF, name, ["unique", ""])
    assert fact_of("self.map( x, (x) )") == ["unique", ""]
