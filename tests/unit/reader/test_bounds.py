"""Every text ends, soon, in trees or in errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns.reader import ReadError, read_documents, read_text
from k8spatterns.reader.tokens import TOKENS
from tests.support.steps import steps_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIZE = 200_000
# Steps that only some sizes take, such as the first look at a text of many lines.
SETUP = 2_000


def read(text: str) -> tuple[list[Any], list[ReadError]]:
    errors: list[ReadError] = []
    return [document.tree for document in read_documents(text, "f.yaml", errors)], errors


LARGE: dict[str, Callable[[int], str]] = {
    "one scalar": lambda size: f"a: {'x' * size}",
    "digits": lambda size: f"a: {'1' * size}",
    "binary digits": lambda size: f"a: 0b-{'1' * size}",
    "underscores": lambda size: f"a: 1{'_' * size}",
    "quotes": lambda size: f'a: "{"x" * size}"',
    "a comment": lambda size: f"a: b # {'x' * size}",
    "a flow sequence": lambda size: f"a: [{'1,' * (size // 10)}1]",
    "a literal": lambda size: "a: |\n" + f"  {'x' * 50}\n" * (size // 50),
    "a folded text": lambda size: "a: >\n" + f"  {'x' * 50}\n" * (size // 50),
    "literals": lambda size: "".join(f"a{n}: |\n  x\n" for n in range(size // 100)),
    "short lines": lambda size: "".join(f"k{n}: v\n" for n in range(size // 20)),
    "blank lines": lambda size: "\n" * size,
    "kept blank lines": lambda size: "a: |+\n" + "\n" * (size // 10),
    "empty documents": lambda size: "---\n" * (size // 10),
    "small documents": lambda size: "---\na: 1\n" * (size // 50),
    "unusual documents": lambda size: "---\na: &x 1\n" * (size // 200),
    "directives": lambda size: "%YAML 1.1\n---\n" * (size // 100),
    "JSON": lambda size: f'{{"a": [{"1," * (size // 10)}1]}}',
    "a JSON stream": lambda size: '{"a": 1}\n' * (size // 50),
    "a JSON stream with escapes": lambda size: '{"a": "\\u00e9"}\n' * (size // 50),
}


@pytest.mark.parametrize("name", LARGE)
def test_ten_times_the_text_takes_ten_times_the_steps(name: str) -> None:
    few, many = LARGE[name](SIZE // 10), LARGE[name](SIZE)
    assert not read(many)[1]
    TOKENS.clear()
    base = steps_of(lambda: read(few))
    TOKENS.clear()
    assert steps_of(lambda: read(many)) <= 10 * base + SETUP


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' * 50_000 + "1" + "}" * 50_000,
        "[" * SIZE,
        "{" * SIZE,
        "{a: " * 50_000 + "}" * 50_000,
        "- " * SIZE,
        "? " * SIZE,
        "\n".join(" " * depth + "a:" for depth in range(2000)),
        "\n".join(" " * depth + "-" for depth in range(2000)),
        "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 300)),
        "a: '" + "x\n" * SIZE,
        "a: " + "\0" * SIZE,
        "{" + '"a": 1, ' * 5_000 + "}",
        "a: \ud800",
        '{"a": "\ud800"}',
        "&a " * 10_000,
        "%TAG ! x\n" * 10_000,
    ],
)
def test_what_can_not_be_read_is_refused_at_once(text: str) -> None:
    assert steps_of(lambda: read(text)) < 12 * SIZE
    trees, errors = read(text)
    assert not trees
    assert errors
    assert all(error.line >= 1 and len(str(error)) < 300 for error in errors)


def test_a_depth_that_is_allowed_is_read_alike_in_all_styles() -> None:
    depth = 190
    flow = '{"a":' * depth + "1" + "}" * depth
    block = "\n".join(" " * level + "a:" for level in range(depth)) + " 1"
    tagged = block + " !!int"
    assert read(flow) == read(f"--- {flow}") == read(f"{block}\n") == read(block)
    assert read(flow)[0]
    assert read(tagged.replace("1 !!int", "!!int 1")) == read(flow)


def test_an_end_at_every_character() -> None:
    text = "--- # c\na:\n- b: |\n    x\n  c: [1, {d: 'e'}]\n---\nf: &g \"h\\n\"\ni: *g\n"
    for end in range(len(text)):
        trees, errors = read(text[:end])
        assert all(1 <= error.line <= text.count("\n") + 1 for error in errors)
        assert len(trees) + len(errors) <= 2


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(data)
    try:
        text = read_text(path, "any.yaml")
    except ReadError as error:
        errors = [error]
    else:
        errors = read(text)[1]
    assert all(error.code and str(error) for error in errors)


def test_utf_16_with_its_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("a: é\n".encode("utf-16"))
    assert read(read_text(path, "a.yaml"))[0] == [{"a": "é"}]
    path.write_bytes(b"\xff\xfea")
    with pytest.raises(ReadError, match="not the UTF-16 that its first bytes say"):
        read_text(path, "a.yaml")
