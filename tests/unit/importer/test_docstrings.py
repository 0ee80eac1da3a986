from __future__ import annotations

import ast

import pytest

from k8spatterns.importer.docstrings import docstring


@pytest.mark.parametrize(
    "text",
    [
        "One line.",
        'It ends in a quote "',
        '"quoted"',
        'A backslash and a quote \\"',
        '"""',
        'Three """ of them',
        "A back\\slash and \\",
        "A bell \x07, a zero width space \u200b, and \U000e0001 of a high plane",
        "a" * 300,
        "word " * 200,
        "first\n\n\n\nsecond\n   indented\ttab\n",
    ],
)
def test_any_text_is_safe(text: str) -> None:
    source = docstring(text, "    ")
    found = ast.literal_eval(source.strip())
    assert found.split() == text.split()
    assert "\n\n\n" not in source
    assert all(len(line) <= 100 for line in source.splitlines() if " " in line.strip())


def test_nothing_is_no_docstring() -> None:
    assert docstring(" \n ", "") == ""
