from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.reader import read_documents
from k8spatterns.reader.blocks import read_block
from k8spatterns.reader.odd import OddError
from k8spatterns.reader.tokens import _MOST_KEPT, TOKENS


def block(text: str) -> Any:
    return read_block(text.split("\n"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\nb: no # c\nc: x#y\n", {"a": 1, "b": False, "c": "x#y"}),
        ("--- # c\n\n# d\na:\n  b: c\n", {"a": {"b": "c"}}),
        (
            "a:\n- b\n-\n- c: d\n  e: 1.5\nf: x\n",
            {"a": ["b", None, {"c": "d", "e": 1.5}], "f": "x"},
        ),
        (
            "a:\n  - b:\n    - c\n    d:\n  -   e: f\n      g: h\n",
            {"a": [{"b": ["c"], "d": None}, {"e": "f", "g": "h"}]},
        ),
        ("- a\n- --b=c\n- -1\n", ["a", "--b=c", -1]),
        ("-\n  a: b\n-\n  - c\n", [{"a": "b"}, ["c"]]),
        ("a: {}\nb: []\nc: [x, {d: 1}] # z\n", {"a": {}, "b": [], "c": ["x", {"d": 1}]}),
        ("'a b': 'x: #'\n\"c\": \"d\\te\"\n", {"a b": "x: #", "c": "d\te"}),
        ("1: a\nyes: b\n0x10: c\n1.50: d\n", {"1": "a", "true": "b", "16": "c", "1.5": "d"}),
        ("k : v\nhttp://x: z\n", {"k": "v", "http://x": "z"}),
        ("a: |\n  x\n\n   y\n\nb: |-\n  z\nc: |+\n\n", {"a": "x\n\n y\n", "b": "z", "c": "\n"}),
        ("a: >\n  x\n  y\n\n  z\n   w\n  v\n# c\n", {"a": "x y\nz\n w\nv\n"}),
        ("- |\n a\n- b: |\n   ---\n   c\n", ["a\n", {"b": "---\nc\n"}]),
        ("  a: b\n  c: d\n", {"a": "b", "c": "d"}),
        ("# only\n\n", None),
        ("a: b\n  c\n\n  d # e\nf:\n  2\n", {"a": "b c\nd", "f": 2}),
        (
            "a:\n- 'b\n  c'\n- d: \"e\\\n    f\"\n  g:\n    h\n",
            {"a": ["b c", {"d": "ef", "g": "h"}]},
        ),
        ("-\n  a\n- b\n\n  c\n", ["a", "b\nc"]),
        ("- ::/0\n- a: :80\n", ["::/0", {"a": ":80"}]),
        ("a: \"b \\\"c\\\n  \\\" d\"\nb: 'it''s\n  e'\n", {"a": 'b "c" d', "b": "it's e"}),
    ],
)
def test_values(text: str, value: object) -> None:
    assert block(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "a: b: c\n",
        "a: [b,\n  c]\n",
        "a: b\n  c: d\n",
        "a:\n  &x b\n",
        "a: b # c\n  d\n",
        "a: b\n# c\n  d\n",
        "a: |\n    b\n  c\n",
        "- |\n# c\n    - x\n",
        "a: 'b\nc: d\n",
        "a: 'b\nc'\n",
        "a: b\nc\n",
        "a: &x 1\n",
        "a: *x\n",
        "a: !!str 1\n",
        "a: [*x]\n",
        "a: [&x b]\n",
        "a: [!!str 1]\n",
        "? a\n",
        "<<: {a: 1}\n",
        "- '<<': 1\n  <<: 2\n",
        "-\n  <<a: 1\n",
        "-\n  )a: 1\n",
        "- - a\n",
        "a:\tb\n",
        "a:\n\tb: c\n",
        "%YAML 1.1\n",
        "a: 1\n...\n",
        "--- a\n",
        "a: 1\n'a': 2\n",
        "1: a\n'1': b\n",
        "~: a\n",
        "a: .inf\n",
        "a: @b\n",
        "a: `b\n",
        "a: |2\n    b\n",
        "a: |\n    \n  b\n",
        "a: |\n\t\n",
        "a: |\n  b\x07\n",
        "a: |\n  b",
        "a:\n    b: 1\n  c: 2\n",
        "a: 1\n b: 2\n",
        "a: b\x85\n",
        "a: b\u2028\n",
        "a: 'b\n  \x85 c'\nd: 1\n",
        "a: b\n  c\u2028\nd: 1\n",
        "a: \ufeffb\n",
        "a: b\r\n",
        "a: {b: 1, b: 2}\n",
        "a: [b]]\n",
        "a: [b] c\n",
        "{a: b}\n",
        "text\n",
    ],
)
def test_what_only_the_real_parser_reads(text: str) -> None:
    with pytest.raises(OddError):
        block(text)


def test_values_are_made_anew_for_each_use() -> None:
    text = "a: []\nb: {}\nc: [[1], {d: 2}]\n"
    block(text)["a"].append(1)
    changed = block(text)
    changed["b"]["x"] = changed["c"][0].append(2)
    assert block(text) == {"a": [], "b": {}, "c": [[1], {"d": 2}]}


def test_what_is_kept_of_lines_is_bounded() -> None:
    TOKENS.clear()
    block("".join(f"k{number}: v\n" for number in range(_MOST_KEPT + 10)))
    assert 0 < len(TOKENS) <= _MOST_KEPT
    block(f"long: {'x' * 1000}\n")
    assert not any("xxx" in line for line in TOKENS)


def test_a_document_with_many_lines_for_the_real_parser_is_left_to_it() -> None:
    TOKENS.clear()
    text = "".join(f"k{number}: [v{number}]\n" for number in range(100))
    with pytest.raises(OddError):
        block(text)
    (document,) = read_documents(text, "f.yaml")
    assert document.tree == {f"k{number}": [f"v{number}"] for number in range(100)}
