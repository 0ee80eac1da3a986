from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.reader import ReadError, read_documents
from k8spatterns.reader.errors import DUPLICATE_KEY, NO_JSON, SYNTAX
from k8spatterns.reader.parsing import parse


def trees(text: str) -> list[Any]:
    return [document.tree for document in read_documents(text, "f.yaml")]


def tree(text: str) -> Any:
    (only,) = trees(text)
    return only


def error(text: str) -> ReadError:
    with pytest.raises(ReadError) as caught:
        trees(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "a: {80: x, yes: v, 0x10: z, 1.50: w}",
            {"a": {"80": "x", "true": "v", "16": "z", "1.5": "w"}},
        ),
        ("a: '80'\nb: \"no\"\nc: |\n  5\n", {"a": "80", "b": "no", "c": "5\n"}),
        ("a: =\nb: <<", {"a": "=", "b": "<<"}),
        ("'<<': 1", {"<<": 1}),
        ("a:\tb\nc: [1,\t2]", {"a": "b", "c": [1, 2]}),
        ("a: &x {b: [1]}\nc: *x\nd: *x", {"a": {"b": [1]}, "c": {"b": [1]}, "d": {"b": [1]}}),
        ("a: &x 1\nb: &x 2\nc: *x", {"a": 1, "b": 2, "c": 2}),
        ("&x a: 1\nb: *x", {"a": 1, "b": "a"}),
        ("a: &x {b: 1}\nc: {<<: *x, d: 2}", {"a": {"b": 1}, "c": {"b": 1, "d": 2}}),
        ("c: {<<: [{a: 1}, {b: 2}], d: 3}", {"c": {"a": 1, "b": 2, "d": 3}}),
        ("? a\n: b", {"a": "b"}),
        (
            "a: !!str 5\nb: !!int '5'\nc: !!float 5\nd: !!binary aGk=",
            {"a": "5", "b": 5, "c": 5, "d": "hi"},
        ),
        (
            "a: !custom 5\nb: ! 5\nc: !x {d: !!null ~}\ne: !!bool y",
            {"a": "5", "b": "5", "c": {"d": None}, "e": True},
        ),
        ("a: !!timestamp 2026-01-01", {"a": "2026-01-01"}),
        ("%YAML 1.1\n---\na: 1", {"a": 1}),
        ("a: ''\nb:\nc: ~", {"a": "", "b": None, "c": None}),
        ('{"a": "\\ud83d\\ude00", "b": 80.0, "c": 1e3}', {"a": "😀", "b": 80, "c": 1000}),
        ('{"a": ["\\ud800x", {"\\ud800": 1}]}', {"a": ["\ufffdx", {"\ufffd": 1}]}),
        ('{"a": 1,}', {"a": 1}),
        ('{"a": NaN, "b": 18446744073709551615}', {"a": "NaN", "b": float(2**64)}),
        ("[1, 2]", [1, 2]),
        ("just text", "just text"),
    ],
)
def test_values(text: str, value: object) -> None:
    assert tree(text) == value


def test_aliases_share_nothing() -> None:
    value = tree("a: &x {b: [1]}\nc: *x")
    value["a"]["b"].append(2)
    assert value["c"] == {"b": [1]}


def test_documents_are_counted_and_empty_ones_left_out() -> None:
    found = list(read_documents("---\n# nothing\n---\na: 1\n...\n---\n~\n--- {b: 2}\n", "f.yaml"))
    assert [(each.tree, each.index, each.line) for each in found] == [
        ({"a": 1}, 1, 4),
        ({"b": 2}, 3, 8),
    ]
    assert trees("") == trees("# only a comment\n") == []


def test_lists_are_unfolded() -> None:
    text = """\
kind: List
apiVersion: v1
items:
- a: 1
-
- kind: List
  apiVersion: v1
  items:
  - b: 2
"""
    found = list(read_documents(text, "f.yaml"))
    assert [(each.tree, each.line) for each in found] == [({"a": 1}, 4), ({"b": 2}, 9)]
    assert trees("{kind: List, apiVersion: v1}") == []
    assert trees("{kind: List, apiVersion: v1, items: {a: 1}}") == [{"a": 1}]
    assert (
        trees("{kind: ConfigMapList, apiVersion: v1, items: [{a: 1}]}")[0]["kind"]
        == "ConfigMapList"
    )


def test_json_streams_have_lines() -> None:
    text = '{"kind": "List", "apiVersion": "v1", "items": [\n{"a": 1},\n{"b": 2}]}\n\n'
    assert [each.line for each in read_documents(text, "f.json")] == [2, 3]
    found = list(read_documents('{"a": 1}\n{"b": 2}', "f.json"))
    assert [(each.tree, each.line) for each in found] == [({"a": 1}, 1), ({"b": 2}, 2)]
    assert found[1].line_of(("b",)) == 2


def test_the_line_of_a_path() -> None:
    text = "---\na:\n  b:\n  - c: 1\n    d: {e: 2,\n     f: 3}\n---\ng: &x\n  h: 1\ni: *x\n"
    first, second = read_documents(text, "f.yaml")
    assert first.line == 2
    assert first.line_of(()) == 2
    assert first.line_of(("a", "b")) == 3
    assert first.line_of(("a", "b", 0, "d", "f")) == 6
    assert first.line_of(("a", "b", 7, "x")) == 3
    assert first.line_of(("nowhere",)) == 2
    assert second.line_of(("g", "h")) == 9
    assert second.line_of(("i", "h")) == 10


@pytest.mark.parametrize(
    ("text", "code", "line", "message"),
    [
        ("a: 1\nb: 2\na: 3", DUPLICATE_KEY, 3, "the key 'a' is given twice, first in line 1"),
        ("a: {b: 1, b: 2}", DUPLICATE_KEY, 1, "the key 'b' is given twice"),
        ("80: 1\n'80': 2", DUPLICATE_KEY, 2, "the key '80' is given twice"),
        ('{"a": 1,\n"a": 2}', DUPLICATE_KEY, 2, "the key 'a' is given twice"),
        ("x: &x {a: 1}\ny:\n  <<: *x\n  a: 2", DUPLICATE_KEY, 4, "the key 'a' is given twice"),
        ("x: &x {a: 1}\ny:\n  a: 2\n  <<: *x", DUPLICATE_KEY, 4, "the key 'a' is given twice"),
        ("<<: [{a: 1}, {a: 2}]", DUPLICATE_KEY, 1, "the key 'a' is given twice"),
        ("a:\n  b: .inf", NO_JSON, 2, ".inf has no place in JSON"),
        ("a: .NaN", NO_JSON, 1, ".NaN has no place in JSON"),
        ("~: 1", NO_JSON, 1, "null can't be a key"),
        ("? [a]\n: 1", NO_JSON, 1, "a list or a mapping can't be a key"),
        ("<<: 5", NO_JSON, 1, "<< takes a mapping or a list of mappings"),
        ("<<: [5]", NO_JSON, 1, "<< takes a mapping or a list of mappings"),
        ("a: !!int 5.5", NO_JSON, 1, "'5.5' is not a !!int"),
        ("a: !!bool x", NO_JSON, 1, "'x' is not a !!bool"),
        ("a: !!int yes", NO_JSON, 1, "'yes' is not a !!int"),
        ("a: !!binary '%'", NO_JSON, 1, "this !!binary is not base64"),
        ("a: &b [*b]", NO_JSON, 1, "the anchor &b contains itself"),
        ("a: 1\nb: *x", SYNTAX, 2, "there is no anchor &x"),
        ("a: b: c", SYNTAX, 1, "mapping values are not allowed"),
        ("a:\n\tb: 2", SYNTAX, 2, "found character that cannot start any token"),
        ("a: [1,\n2\nb: 2\n", SYNTAX, 3, "while parsing a flow sequence that starts in line 1"),
        ("a: 'x", SYNTAX, 1, "found unexpected end of stream"),
        ("a: 1\nb: \x07", SYNTAX, 2, "the character U+0007 can't stand in YAML"),
        ("%YAML 1.2\n---\na: 1", SYNTAX, 1, "Kubernetes reads YAML 1.1 only"),
    ],
)
def test_errors(text: str, code: str, line: int, message: str) -> None:
    found = error(text)
    assert (found.code, found.file, found.line) == (code, "f.yaml", line)
    assert message in found.message
    assert str(found).startswith(f"f.yaml:{line}: ")


def test_all_errors_are_collected_and_the_sound_documents_go_on() -> None:
    errors: list[ReadError] = []
    text = "a: 1\na: 2\nb: .inf\n---\nc: 1\n---\nd: {d: 1, d: 2}\ne: [\n"
    assert [each.tree for each in read_documents(text, "f.yaml", errors)] == [{"c": 1}]
    assert [(each.code, each.line) for each in errors] == [
        (DUPLICATE_KEY, 2),
        (NO_JSON, 3),
        (DUPLICATE_KEY, 7),
        (SYNTAX, 9),
    ]


def test_an_alias_bomb_is_refused_at_once() -> None:
    text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    assert "multiply to too many values" in error(text).message


def test_many_honest_aliases_are_fine() -> None:
    text = "x: &x {a: 1, b: [1, 2, 3]}\n" + "".join(f"y{n}: *x\n" for n in range(1000))
    assert len(tree(text)) == 1001


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 300 + "]" * 300,
        "a: " + "[" * 100_000,
        "{a: " * 5000 + "1" + "}" * 5000,
        "- " * 300 + "x",
        "- " * 5000 + "x",
        '{"a":' * 100_000 + "1" + "}" * 100_000,
        "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 900)),
    ],
)
def test_deep_nesting_is_refused(text: str) -> None:
    found = error(text)
    assert found.code == NO_JSON
    assert "nested more than 200 levels" in found.message or "multiply" in found.message


def test_the_python_parser_does_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yaml.__with_libyaml__", False)
    text = "a: [yes, 0644, &x {b: 1}]\nc: *x\n---\nd: 1\nd: 2\n---\ne: \x07\n"
    with pytest.raises(ReadError, match=r"U\+0007"):
        trees(text.partition("---\nd")[0] + "---\ne: \x07\n")
    errors: list[ReadError] = []
    found = list(read_documents(text.replace("\x07", "["), "f.yaml", errors))
    assert [(each.tree, each.line) for each in found] == [
        ({"a": [True, 420, {"b": 1}], "c": {"b": 1}}, 1)
    ]
    assert [(each.code, each.line) for each in errors] == [(DUPLICATE_KEY, 5), (SYNTAX, 8)]


def test_a_mistake_ends_only_its_own_document() -> None:
    errors: list[ReadError] = []
    text = "a: 'x\n---\nb: 1\n---\nc: [\n---\nd: &x 2\n...\ne: *x\n---\nf: 3\n"
    found = list(read_documents(text, "f.yaml", errors))
    assert [(each.tree, each.index, each.line) for each in found] == [
        ({"b": 1}, 1, 3),
        ({"d": 2}, 3, 7),
        ({"f": 3}, 5, 11),
    ]
    assert [(each.code, each.line) for each in errors] == [(SYNTAX, 2), (SYNTAX, 6), (SYNTAX, 9)]


def test_directives_belong_to_the_document_behind_them() -> None:
    text = "a: 1\n...\n%TAG !e! tag:yaml.org,2002:\n---\nb: !e!str 2\n---\nc: 3\n"
    found = list(read_documents(text, "f.yaml"))
    assert [(each.tree, each.index, each.line) for each in found] == [
        ({"a": 1}, 0, 1),
        ({"b": "2"}, 1, 5),
        ({"c": 3}, 2, 7),
    ]
    assert found[1].line_of(("b",)) == 5


def test_line_breaks_of_windows_and_marks_of_files() -> None:
    text = "a: |\r\n  x\r\n  y\r\n---\r\n\ufeffb: 'c\r\n\r\n  d'\r\n"
    first, second = read_documents(text, "f.yaml")
    assert first.tree == {"a": "x\ny\n"}
    assert second.tree == {"b": "c\nd"}
    assert second.line == 5
    assert [document.tree for document in read_documents("\ufeffa: 1\n", "f.yaml")] == [{"a": 1}]


def test_only_the_text_of_the_document_is_read_for_a_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "---\na:\n  b: 1\n---\n# c\nc: &x\n  d: 2\n---\ne: [1,\n 2]\n"
    plain, anchored, flow = read_documents(text, "f.yaml")
    seen: list[str] = []

    def read(text: str, first: int = 1, *, with_lines: bool = False) -> Any:
        seen.append(text)
        return parse(text, first, with_lines=with_lines)

    monkeypatch.setattr("k8spatterns.reader.parsing.parse", read)
    assert plain.line_of(("a", "b")) == 3
    assert not seen
    assert anchored.line_of(("c", "d")) == 7
    assert anchored.line_of(("c",)) == anchored.line == 6
    assert flow.line_of(("e", 1)) == 10
    assert flow.line_of(("e", 7)) == 9
    assert seen == ["---\n# c\nc: &x\n  d: 2\n", "---\ne: [1,\n 2]\n"]


def test_lines_inside_one_line_and_of_what_is_not_there() -> None:
    text = "a:\n- b: [x, {c: d}]\n  e:\n-\n  f: g\n"
    (document,) = read_documents(text, "f.yaml")
    assert document.line_of(("a", 0, "b", 1, "c")) == 2
    assert document.line_of(("a", 0, "e")) == 3
    assert document.line_of(("a", 0, "e", "nothing")) == 3
    assert document.line_of(("a", 1)) == 5
    assert document.line_of(("a", 7)) == document.line_of(("a", "b")) == 1


def test_lines_of_json() -> None:
    text = """\n{"kind": "List", "apiVersion": "v1", "items": [
  {"a": [1, "}",
    {"b\\u00e9": {}, "c": []}],
   "d":
     null},
  {"e": "\\ud83d\\ude00", "f": "\\ud800"}
]}
{"g": [[], {"h": 1},
  2]}
"""
    one, two, three = read_documents(text, "f.json")
    assert (one.line, two.line, three.line) == (3, 7, 9)
    assert (one.index, two.index, three.index) == (0, 0, 1)
    assert one.line_of(("a", 1)) == 3
    assert one.line_of(("a", 2, "bé")) == one.line_of(("a", 2, "c")) == 4
    assert one.line_of(("d",)) == 5
    assert two.line_of(("f",)) == 7
    assert two.line_of(("f", "nothing")) == 7
    assert three.line_of(("g", 1, "h")) == 9
    assert three.line_of(("g", 2)) == 10
    assert three.line_of(("nothing",)) == 9
