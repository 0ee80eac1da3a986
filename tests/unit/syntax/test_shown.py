from __future__ import annotations

from k8spatterns.syntax.shown import first_outside, shown


def test_text_stays_short_and_on_one_line() -> None:
    assert shown("a b") == '"a b"'
    assert shown("a\nb\x00") == '"a\\nb\\x00"'
    assert len(shown("x" * 1000)) == 62


def test_the_first_character_that_is_not_allowed() -> None:
    assert first_outside("ab!c?", "abc") == '"!"'
    assert first_outside("abc", "abc") is None
