"""Facts: what they say of values, and what is said where they are not true."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.rules.fact_words import fault_of
from k8spatterns.rules.facts import condition_of

Fact = list[Any]
CUP, MUG = ["has", "cup"], ["has", "mug"]
AT_MOST = ["count", 0, 1, CUP, MUG]
EXACTLY = ["count", 1, 1, CUP, MUG]
LATER = [">=", ["duration", "at"], ["duration", ["text", "1s"]]]
TEXTS = ["all", ["starts", "", "a"], ["ends", "", "z"], ["has text", "", "-"]]
KEYS = ["unique", "", "name", "port?", "zone~"]


def verdict(fact: Fact, value: Any) -> bool | None:
    return condition_of(fact)((value,))


@pytest.mark.parametrize(
    ("fact", "good", "bad"),
    [
        (CUP, {"cup": 0}, {"cup": None}),
        (["has", "a.b"], {"a": {"b": False}}, {"a": {}}),
        (["not", CUP], {}, {"cup": 1}),
        (AT_MOST, {"mug": 1}, {"mug": 1, "cup": 1}),
        (EXACTLY, {"mug": 1}, {}),
        (["is", "on", True], {"on": True}, {"on": False}),
        (["is", "mode", "a", "b"], {"mode": "b"}, {"mode": "c"}),
        (["is", ["or", "mode", "a"], "a"], {}, {"mode": "b"}),
        (["same", "a", "b"], {"a": 1, "b": 1.0}, {"a": 1, "b": 2}),
        (["<", "a", "b"], {"a": 1, "b": 2}, {"a": 2, "b": 2}),
        ([">", ["size", ""], 0], [1], []),
        (["is", ["size", ["empty"]], 0], {}, None),
        (["is", ["size", "a"], 2], {"a": "éé"}, {"a": "a"}),
        (["same", "a", ["lower", "a"]], {"a": "xÜ"}, {"a": "X"}),
        (LATER, {"at": "1m"}, {"at": "10ms"}),
        ([">", ["int", ""], 0], "12", "-3"),
        (["is", ["scheme", ""], "https"], "HTTPS://a", "http://a"),
        (TEXTS, "a-z", "a-y"),
        (["matches", "", "^[a-c]+$"], "abc", "abcd"),
        (["holds", "", "x"], {"x": 1}, {"y": 1}),
        (["holds", "", "*"], ["*"], ["a"]),
        (["not", ["address", ""]], "a.example.com", "10.0.0.1"),
        (["if", CUP, MUG], {}, {"cup": 1}),
        (["if", CUP, MUG, ["not", MUG]], {"cup": 1, "mug": 1}, {"mug": 1}),
        (["any", CUP, MUG], {"mug": 1}, {}),
        (["each", "", CUP], [{"cup": 1}], [{"cup": 1}, {}]),
        (["each", "", ["starts", "", "a"]], {"ab": 1}, {"b": 1}),
        (["some", "pots", CUP], {"pots": [{}, {"cup": 1}]}, {"pots": []}),
        (["single", "", CUP], [{"cup": 1}, {}], [{"cup": 1}, {"cup": 1}]),
        (["each", "a", ["<=", "", "^most"]], {"a": [1], "most": 1}, {"a": [2], "most": 1}),
        (["<=", ["number", "", CUP], 1], [{"cup": 1}, {}], [{"cup": 1}, {"cup": 2}]),
        (["<=", ["total", "", "a"], 2], [{"a": [1, 2]}, {}], [{"a": [1]}, {"a": [1, 2]}]),
        (["unique", ""], ["a", "b"], ["a", "a"]),
        (KEYS, [{"name": "a"}, {"name": "a", "port": 1}], [{"name": "a"}, {"name": "a"}]),
        (
            ["unique", "", "zone~"],
            [{"zone": "a"}, {"zone": ""}],
            [{"zone": ""}, {}],
        ),
        (
            ["unique where", "", CUP, "name"],
            [{"name": "a", "cup": 1}, {"name": "a"}],
            [{"name": "a", "cup": 1}, {"name": "a", "cup": 2}],
        ),
        (["at", ".cup", CUP], {"cup": 1}, {}),
    ],
)
def test_values(fact: Fact, good: Any, bad: Any) -> None:
    assert verdict(fact, good) is True
    if bad is not None:
        assert verdict(fact, bad) is False
        assert fault_of(fact, (bad,))


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (["is", "mode", "a"], {}),
        (["not", ["is", "mode", "a"]], {}),
        (["has", "a.b"], {}),
        (["<", "a", 1], {"a": "x"}),
        (["<", "a", 1], {}),
        (LATER, {"at": "soon"}),
        ([">", ["int", ""], 0], "x"),
        (["is", ["scheme", ""], "https"], "a b"),
        (["starts", "", "a"], 1),
        (["matches", "", "a"], 1),
        (["holds", "", "a"], "a"),
        (["address", ""], 1),
        (["is", ["size", "a"], 1], {}),
        (["all", CUP, ["is", "mode", "a"]], {"cup": 1}),
        (["any", CUP, ["is", "mode", "a"]], {}),
        (["if", ["is", "mode", "a"], CUP], {"cup": 1}),
        (["count", 0, 1, CUP, ["has", "a.b"]], {}),
        (["each", "", ["is", "mode", "a"]], [{}]),
        (["each", "a", CUP], {}),
        (["single", "", ["is", "mode", "a"]], [{}]),
        (["unique", "a", "b"], {}),
        (["unique", "", "b"], [{"a": 1}]),
        (["<=", ["number", "a", CUP], 1], {}),
        (["<=", ["number", "", ["is", "a", 1]], 1], [{}]),
        (["<=", ["total", "a", "b"], 1], {}),
    ],
)
def test_what_is_not_there_makes_a_fact_neither_true_nor_false(fact: Fact, value: Any) -> None:
    assert verdict(fact, value) is None


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        (["all", ["is", "mode", "a"], CUP], {}),
        (["any", ["is", "mode", "a"], ["not", CUP]], {}),
        (["each", "", ["is", "mode", "a"]], [{}, {"mode": "b"}]),
        (["some", "", ["is", "mode", "a"]], [{}, {"mode": "a"}]),
    ],
)
def test_a_missing_value_decides_nothing_that_is_decided(fact: Fact, value: Any) -> None:
    assert verdict(fact, value) is (fact[0] in {"any", "some"})


def test_a_pattern_that_python_has_not_is_left_out() -> None:
    assert verdict(["matches", "", r"\pN"], "a") is True


@pytest.mark.parametrize(
    ("fact", "value", "words"),
    [
        (CUP, {}, "cup is required"),
        (["not", CUP], {"cup": 1}, "cup must not be set"),
        (AT_MOST, {"cup": 1, "mug": 1},
         "at most one of cup and mug may be set, but cup and mug are"),
        (EXACTLY, {}, "exactly one of cup and mug must be set, but none is"),
        (["any", CUP, MUG], {}, "cup or mug is required"),
        (["any", ["not", CUP], MUG], {"cup": 1}, "when cup is set, mug is required"),
        (
            ["any", ["not", ["has", "mode"]], ["not", ["is", "mode", "dry"]], ["not", CUP]],
            {"cup": 1, "mode": "dry"},
            "when mode is dry, cup must not be set",
        ),
        (["any", ["not", CUP], ["is", "mode", "a", "b c"]], {"cup": 1, "mode": "d"},
         'when cup is set, mode must be a or "b c"'),
        (["if", ["is", "on", True], CUP, MUG], {"on": True}, "when on is true, cup is required"),
        (["if", ["is", "on", True], CUP, MUG], {"on": False}, "unless on is true, mug is required"),
        (["all", CUP, ["is", ["size", "mug"], 0]], {"cup": 1, "mug": "a"}, "mug must be empty"),
        (["each", "", CUP], [{"cup": 1}, {}], "item 1: cup is required"),
        (["each", "", ["starts", "", "a"]], {"b": 1},
         "the key 'b': the text \"b\" must start with a"),
        (KEYS, [{"name": "a"}, {"name": "a"}],
         "two items must not have the same name, port and zone"),
        (["unique", ""], ["a", "a"], "two items must not have the same value"),
        (["<=", "low", "high"], {"low": 2, "high": 1}, "low must be at most high"),
        (LATER, {"at": "1ms"}, "at must be at least 1s"),
        (LATER, {"at": "soon"}, 'at: "soon" is not a duration'),
        (["not", ["is", "", "*"]], "*", 'the text "*" must not be "*"'),
        (["<=", ["total", "", "a"], 2], [{"a": [1, 2, 3]}],
         "the number of all a together must be at most 2"),
        (["rule", "kueue", "hostname_is_last"],
         [{"nodeLabel": "kubernetes.io/hostname"}, {"nodeLabel": "a"}],
         "kubernetes.io/hostname must be the last level"),
    ],
)  # fmt: skip
def test_words(fact: Fact, value: Any, words: str) -> None:
    assert not verdict(fact, value)
    assert fault_of(fact, (value,)).startswith(words)
