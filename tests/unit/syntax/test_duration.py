from __future__ import annotations

from fractions import Fraction

import pytest

from k8spatterns.syntax.duration import duration, format_go_duration, nanoseconds, parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", Fraction(0)),
        ("30s", Fraction(30)),
        ("1h30m", Fraction(5400)),
        ("1.5h", Fraction(5400)),
        (".5s", Fraction(1, 2)),
        ("5.s", Fraction(5)),
        ("300ms", Fraction(3, 10)),
        ("1us", Fraction(1, 10**6)),
        ("1µs", Fraction(1, 10**6)),
        ("1μs", Fraction(1, 10**6)),
        ("-5s", Fraction(-5)),
        ("+5s", Fraction(5)),
        ("1m1h", Fraction(3660)),
    ],
)
def test_seconds(text: str, seconds: Fraction) -> None:
    assert duration(text) is None
    assert parse_duration(text) == seconds


@pytest.mark.parametrize(
    "text", ["", "1", "-", "+", "s", ".s", "1d", "1 h", "1h ", "1H", "1min", "2562048h", "1e3s"]
)
def test_no_durations(text: str) -> None:
    assert duration(text)
    assert parse_duration(text) is None


def test_the_longest_durations() -> None:
    assert nanoseconds("9223372036854775807ns") == 2**63 - 1
    assert nanoseconds("9223372036854775808ns") is None
    assert nanoseconds("-9223372036854775808ns") == -(2**63)


@pytest.mark.parametrize("text", ["0." + "3" * 40 + "h", "0." + "0" * 500 + "1h"])
def test_long_fractions(text: str) -> None:
    amount = nanoseconds(text)
    assert amount is not None
    assert 0 <= amount <= 1_200_000_000_000


@pytest.mark.parametrize(
    ("text", "told"), [("30", 'write "30s"'), ("2d", "longest unit is the hour"), ("", "empty")]
)
def test_messages_say_what_to_write(text: str, told: str) -> None:
    assert told in (duration(text) or "")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0s"),
        (30, "30s"),
        (90, "1m30s"),
        (5400, "1h30m"),
        (1.5, "1s500ms"),
        (0.000001, "1us"),
        (Fraction(1, 10**9), "1ns"),
        (-90, "-1m30s"),
    ],
)
def test_written_in_whole_numbers(seconds: float | Fraction, text: str) -> None:
    assert format_go_duration(seconds) == text
