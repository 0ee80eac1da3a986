from __future__ import annotations

import pytest

from k8spatterns.syntax.go_pattern_fault import pattern_fault


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        "a+?b*?c??d{2}?",
        "a{,5}{x",
        "(?i)abc(?-i:d)(?sm)e",
        "(?P<one>a)(?<two>b)",
        r"\d\w\s\b\B\A\z\Q(*\E\x41\x{1F600}\012\pL\P{Greek}\_\-\/",
        "[]a][^]b][[:alpha:][:^digit:]][a-][-a][\\w.-]",
        "^*|(|a)*",
        "x{1000}",
    ],
)
def test_go_takes_a_pattern(pattern: str) -> None:
    assert pattern_fault(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("[a", "'[' is not closed"),
        ("(a", "a '(' is not closed"),
        ("a)", "a ')' has no '('"),
        ("*a", "there is nothing before * to repeat"),
        ("a|+", "there is nothing before + to repeat"),
        ("(?:*a)", "there is nothing before * to repeat"),
        ("a**", "* stands behind another repetition"),
        ("a{2}{3}", "{3} stands behind another repetition"),
        ("a{1001}", "repeats more than 1000 times"),
        ("a{3,2}", "has its larger number first"),
        ("(?=a)", "it has (?=, which Go does not know"),
        ("(?!a)", "it has (?!, which Go does not know"),
        ("(?<=a)b", "it has (?<=, which Go does not know"),
        ("(?<!a)b", "it has (?<!, which Go does not know"),
        ("(?>a)", "it has (?>, which Go does not know"),
        ("(?P<a>x)(?P<a>y)", "two groups have the name a"),
        ("(?P=a)", "it has (?P=, which Go does not know"),
        (r"(a)\1", r"it has \1, which Go does not know"),
        (r"a\Z", r"it has \Z, which Go does not know"),
        (r"\i", r"it has \i, which Go does not know"),
        ("a\\", "it ends with a backslash"),
        ("[z-a]", "the range z-a is upside down"),
        ("[[:letter:]]", "[:letter:] is no class of characters"),
    ],
)
def test_go_does_not_take_a_pattern(pattern: str, fault: str) -> None:
    assert fault in pattern_fault(pattern)
