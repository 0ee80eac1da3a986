from __future__ import annotations

import pytest

from k8spatterns.emitter.cache import Forms
from k8spatterns.emitter.refusal import Refused


def test_a_form_is_worked_out_once() -> None:
    asked: list[str] = []

    def upper(text: str) -> str:
        asked.append(text)
        return text.upper()

    forms = Forms(upper)
    assert [forms["a"], forms["a"]] == ["A", "A"]
    assert asked == ["a"]


def test_long_text_is_not_kept() -> None:
    forms = Forms(str.upper)
    assert forms["a" * 10_000] == "A" * 10_000
    assert not forms


def test_memory_is_bounded() -> None:
    forms = Forms(str.upper)
    for number in range(50_000):
        forms[f"name-{number}"]
    assert 0 < len(forms) <= 8192


def test_only_strings_have_forms() -> None:
    with pytest.raises(Refused):
        Forms(str.upper)[1]  # type: ignore[index]
