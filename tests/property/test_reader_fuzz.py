"""The fast reader of block style and the real parser read the same, or the fast one leaves it."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from k8spatterns.emitter import to_json, to_kyaml, to_yaml
from k8spatterns.reader import ReadError, read_documents
from k8spatterns.reader.blocks import read_block
from k8spatterns.reader.odd import OddError
from k8spatterns.reader.parsing import parse
from k8spatterns.reader.scalars import as_json
from k8spatterns.reader.spans import yaml_spans
from k8spatterns.reader.tokens import TOKENS

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/expected.yaml"))

PIECES = [
    *("", " ", "  ", "\t", "a", "b", "key", "value", "yes", "~", "null", "1", "01", "1.5", "1e3"),
    *("-", "--", "---", "...", "- ", "- - ", "? ", ": ", ":", ":x", "a:", "a :", "a: ", "a: b"),
    *("a: b: c", "a:b", '"a"', "'a'", '"a": ', "'a' : b", '"a', "'a''b'", '"a\\n"', "'"),
    *(
        "#",
        " #",
        " # c",
        "# c",
        "a#",
        "a #b: c",
        "|",
        ">",
        "|-",
        ">+",
        "|2",
        ">-1",
        "| # c",
        "a: |",
    ),
    *(
        "{}",
        "[]",
        "{a: b}",
        "[a, b]",
        '["a", {b: c}]',
        "{",
        "]",
        ",",
        "&a",
        "*a",
        "&a b",
        "!!str 1",
    ),
    *("!x", "%", "@", "`", "<<", "<<: {a: 1}", "=", "\x85", "\u2028", "\ufeff", "\xa0", "é", "😀"),
    *("\x07", "\r", "\r\n", "\x7f", "\x00", "\ud800", "\\", "-1", "+.5", ".inf", "a: .nan", "1:20"),
]
INDENTS = st.sampled_from(["", "", "", "  ", "  ", "    ", " ", "- ", "  - ", "-   ", "      "])
lines = st.builds(
    lambda indent, pieces: indent + "".join(pieces),
    INDENTS,
    st.lists(st.sampled_from(PIECES), max_size=4),
)
line_soup = st.lists(lines, max_size=10).map("\n".join)

keys = st.sampled_from(["a", "b", "c d", "1", "yes", "é", "x.y/z", "", "<<", "k: v", "#", "-"])
leaves = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.text("ab \n\t#:-", max_size=25)
    | st.sampled_from(
        ["a\nb\n", "a\n\n b\n", "a\n\n\n", "  a\nb", "\n a", "x: y", "- x", "#!/bin/sh\n"]
    )
)
trees = st.dictionaries(
    keys,
    st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
        max_leaves=15,
    ),
    min_size=1,
    max_size=5,
)


def by_ruamel(tree: Any) -> str:
    out = StringIO()
    writer = YAML()
    writer.indent(mapping=4, sequence=4, offset=2)
    writer.dump(tree, out)
    return out.getvalue()


WRITERS: dict[str, Callable[[Any], str]] = {
    "ours": lambda tree: to_yaml([tree]),
    "json": lambda tree: to_json([tree]),
    "kyaml": lambda tree: to_kyaml([tree]),
    "pyyaml": lambda tree: yaml.safe_dump(tree, allow_unicode=True),
    "pyyaml literal": lambda tree: yaml.safe_dump(tree, default_style="|"),
    "pyyaml folded": lambda tree: yaml.safe_dump(tree, default_style=">", indent=3, width=30),
    "pyyaml narrow": lambda tree: yaml.safe_dump(tree, width=20, indent=4, explicit_start=True),
    "pyyaml flow": lambda tree: yaml.safe_dump(tree, default_flow_style=None),
    "ruamel": by_ruamel,
}


def typed(value: Any) -> Any:
    """Return what tells 1 from True and 1.0, and keeps the order of keys."""
    if isinstance(value, dict):
        return [(key, typed(inner)) for key, inner in value.items()]
    return [typed(inner) for inner in value] if isinstance(value, list) else (type(value), value)


def paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    if not isinstance(value, (dict, list)):
        return [path]
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    return [path, *(found for key, inner in pairs for found in paths(inner, (*path, key)))]


def check_parts(text: str) -> int:
    """Compare part by part, and return how many the fast reader took."""
    taken = 0
    for span in yaml_spans(text, "f.yaml"):
        try:
            tree = read_block(span.text.split("\n"))
        except OddError:
            continue
        taken += 1
        expected = list(parse(span.text, span.first, with_lines=True))
        if tree is None and not expected:
            continue
        (only,) = expected
        assert not only.problems, only.problems[0]
        assert typed(tree) == typed(only.tree)
        if tree is not None:
            assert span.line(0, ()) == only.line
            assert only.lines is not None
            for path in paths(tree):
                around = (path[:end] for end in range(len(path), 0, -1))
                line = next((only.lines[each] for each in around if each in only.lines), only.line)
                assert span.line(0, path) == line, path
    return taken


def check_whole(text: str) -> None:
    """Compare with the real parser on the whole text, as far as that is sound."""
    if "\r" not in text and text.lstrip()[:1] not in ("{", "["):
        expected = list(parse(text))
        errors: list[ReadError] = []
        found = list(read_documents(text, "f.yaml", errors))
        if not any(document.problems for document in expected):
            assert not errors
            assert [(typed(each.tree), each.line, each.index) for each in found] == [
                (typed(each.tree), each.line, index)
                for index, each in enumerate(expected)
                if each.tree is not None
            ]
        else:
            assert errors


def check(text: str) -> int:
    check_whole(text)
    TOKENS.clear()
    cold = check_parts(text)
    assert check_parts(text) >= cold
    return cold


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(line_soup)
def test_soups_of_lines(text: str) -> None:
    check(text)


@settings(max_examples=250, deadline=None)
@given(st.text("ab1~:-?[]{}|>'\"#\n\n\n    ", max_size=40))
def test_soups_of_characters(text: str) -> None:
    check(text)


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from(
        ["a: ", "- ", "- a: ", "a:\n- ", "a:\n  b: ", "a: 1\nb:\n  ", "-\n  ", "a: |\n  x\n"]
    ),
    st.lists(
        st.sampled_from(
            [
                *("b", "  b", "   b c", "", " ", "'b", "  b'", '"b', '  b"', "  b: c", "  - b"),
                *("# b", "  # b", "b # c", "    b:", "c: 1", "- 1", " b\\", "    1", "  'b'"),
                *("  [b]", "  |", "  &a b", "  - b", "    - x", "  .inf", "  'a': 1"),
            ]
        ),
        max_size=5,
    ),
    st.sampled_from(["", "z: 1\n", "  z: 1\n", "- z\n", "---\n"]),
)
def test_scalars_of_several_lines(start: str, body: list[str], end: str) -> None:
    check(start + "".join(f"{line}\n" for line in body) + end)


header = st.sampled_from(["|", ">", "|-", ">-", "|+", ">+", "| # c", "> # c"])
body_lines = st.sampled_from(
    [
        "",
        "",
        "  x",
        "  x y",
        "  \tx",
        "   x",
        "    - x",
        "  # c",
        " ",
        "  ",
        "   ",
        "\t",
        "# c",
        "b: 1",
    ]
)


@settings(max_examples=250, deadline=None)
@given(header, st.lists(body_lines, max_size=8), st.sampled_from(["a: ", "- ", "- a: "]))
def test_block_scalars(header: str, body: list[str], start: str) -> None:
    lines = "".join(f"{line}\n" for line in body)
    check(f"{start}{header}\n{lines}")
    wide = "".join(f"{'  ' if line.strip() else ''}{line}\n" for line in body)
    check(f"{start}{header}\n{wide}")
    check(f"{start}{header}\n{wide}z")


@pytest.mark.parametrize("writer", WRITERS)
@settings(max_examples=40, deadline=None)
@given(tree=trees, data=st.data())
def test_what_others_write_and_what_is_left_of_it(writer: str, tree: Any, data: Any) -> None:
    text = WRITERS[writer](tree)
    check(text)
    at = data.draw(st.integers(0, len(text)))
    until = at + data.draw(st.integers(0, 3))
    check(text[:at] + data.draw(st.sampled_from(PIECES)) + text[until:])


@pytest.mark.parametrize("number", range(4))
def test_examples_and_what_is_left_of_them(number: int) -> None:
    chosen = EXAMPLES[number::4]
    assert chosen
    for path in chosen:
        text = path.read_text("utf-8")
        assert check_parts(text) == text.count("\n---") + 1
        check_whole(text)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(EXAMPLES), st.data())
def test_mutated_examples(path: Path, data: Any) -> None:
    parts = path.read_text("utf-8").split("\n---\n")
    text = data.draw(st.sampled_from(parts)) + "\n"
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        until = at + data.draw(st.integers(0, 3))
        text = text[:at] + data.draw(st.sampled_from(PIECES)) + text[until:]
    check(text)


@settings(max_examples=150, deadline=None)
@given(tree=trees, indent=st.sampled_from([None, 0, 2]), data=st.data())
def test_json_is_read_as_yaml_or_better(tree: Any, indent: int | None, data: Any) -> None:
    text = json.dumps(tree, indent=indent, ensure_ascii=data.draw(st.booleans()))
    (document,) = read_documents(text, "f.json")
    assert document.tree == json.loads(text, parse_float=lambda digits: as_json(float(digits)))
    at = data.draw(st.integers(0, len(text)))
    until = at + data.draw(st.integers(0, 2))
    errors: list[ReadError] = []
    changed = text[:at] + data.draw(st.sampled_from(PIECES)) + text[until:]
    for each in read_documents(changed, "f.json", errors):
        assert all(each.line_of(path) >= 1 for path in paths(each.tree))
    assert all(error.line for error in errors)
