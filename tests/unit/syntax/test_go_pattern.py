from __future__ import annotations

import pytest

from k8spatterns.syntax.go_pattern import compiled, to_python


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        ("^a$", "a", "a\n"),
        (r"^a\z", "a", "a\n"),
        (r"^a\$$", "a$", "a"),
        (r"^[a$]+$", "a$", "b"),
        ("^(?i)abc$", "ABC", "abd"),
        ("^((?i)abc|de)f$", "DEf", "DEF"),
        ("^[[:alpha:]_]+$", "aZ_", "a1"),
        ("^[^[:digit:]]+$", "ab", "a1"),
        ("^[]a]+$", "]a", "b"),
        ("^[[a]+$", "[a", "b"),
        (r"^\d+$", "12", "१२"),
        (r"^(?:a|b)+$", "abba", "abc"),
        ("(?s)^a.b$", "a\nb", "a\n"),
    ],
)
def test_patterns_mean_what_they_mean_to_go(pattern: str, good: str, bad: str) -> None:
    found = compiled(pattern)
    assert found is not None
    assert found.search(good)
    assert not found.search(bad)


def test_what_python_has_nothing_for() -> None:
    assert compiled(r"\p{Greek}") is None
    assert compiled("a(") is None
    assert to_python("a)b") == "a)b"
