"""The words of CEL expressions."""

from __future__ import annotations

import pytest

from k8spatterns.syntax.cel_tokens import CelSyntaxError, tokens


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"'a\n\t\'\"\\'", "a\n\t'\"\\"),
        (r"'\x41\X42\u0043\U00000044'", "ABCD"),
        (r"'\101'", "A"),
        (r"r'\d'", r"\d"),
        (r'R"""\d"""', r"\d"),
        ("'''it's'''", "it's"),
        (r"b'\x00'", "\x00"),
    ],
)
def test_texts_are_read(written: str, text: str) -> None:
    assert [word.text for word in tokens(written)] == [text, ""]


@pytest.mark.parametrize(
    ("written", "message", "at"),
    [
        (r"'ab\d'", r"\d is no escape; write \\d or r'...'", 3),
        (r"'\ud800'", r"\ud800 is no character", 1),
        (r"'\U00110000'", r"\U00110000 is no character", 1),
        ("'open", "a text is not closed", 0),
    ],
)
def test_texts_that_are_none(written: str, message: str, at: int) -> None:
    with pytest.raises(CelSyntaxError) as caught:
        tokens(written)
    assert (caught.value.message, caught.value.at) == (message, at)
