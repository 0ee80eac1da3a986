"""Every text ends, soon, in trees or in errors."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns.reader import ReadError, read_documents, read_text

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 200_000
# A busy machine, and what neither side can be measured in.
GRACE = 2.0


def read(text: str) -> tuple[list[Any], list[ReadError]]:
    errors: list[ReadError] = []
    return [document.tree for document in read_documents(text, "f.yaml", errors)], errors


def seconds(function: Any) -> float:
    start = process_time()
    function()
    return process_time() - start


LARGE = {
    "one scalar": f"a: {'x' * SIZE}",
    "digits": f"a: {'1' * SIZE}",
    "binary digits": f"a: 0b-{'1' * SIZE}",
    "underscores": f"a: 1{'_' * SIZE}",
    "quotes": f'a: "{"x" * SIZE}"',
    "a comment": f"a: b # {'x' * SIZE}",
    "a flow sequence": f"a: [{'1,' * (SIZE // 10)}1]",
    "a literal": "a: |\n" + f"  {'x' * 50}\n" * (SIZE // 50),
    "a folded text": "a: >\n" + f"  {'x' * 50}\n" * (SIZE // 50),
    "literals": "".join(f"a{n}: |\n  x\n" for n in range(SIZE // 100)),
    "short lines": "".join(f"k{n}: v\n" for n in range(SIZE // 20)),
    "blank lines": "\n" * SIZE,
    "kept blank lines": "a: |+\n" + "\n" * (SIZE // 10),
    "empty documents": "---\n" * (SIZE // 10),
    "small documents": "---\na: 1\n" * (SIZE // 50),
    "unusual documents": "---\na: &x 1\n" * (SIZE // 200),
    "directives": "%YAML 1.1\n---\n" * (SIZE // 100),
    "JSON": f'{{"a": [{"1," * (SIZE // 10)}1]}}',
    "a JSON stream": '{"a": 1}\n' * (SIZE // 50),
    "a JSON stream with escapes": '{"a": "\\u00e9"}\n' * (SIZE // 50),
}


@pytest.mark.parametrize("name", LARGE)
def test_large_texts_take_no_longer_than_ten_times_pyyaml(name: str) -> None:
    text = LARGE[name]
    stream = text.replace("\n{", "\n--- {") if name.startswith("a JSON") else text
    base = seconds(lambda: list(yaml.parse(stream, yaml.CSafeLoader)))
    assert seconds(lambda: read(text)) <= 10 * base + GRACE
    assert not read(text)[1]


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
    assert seconds(lambda: read(text)) < GRACE
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
