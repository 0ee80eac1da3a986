from __future__ import annotations

import pytest

from k8spatterns.syntax.cron import cron


@pytest.mark.parametrize(
    "text",
    [
        "* * * * *",
        "0 3 * * *",
        "*/15 0-6 1,15 JAN-MAR mon-fri",
        "? ? ? ? ?",
        " 0  0 1 1 0 ",
        "5/10 * * * *",
        "*/100 * * * *",
        "1,,2 * * * *",
        "* * * jan/2 Sun",
        "0 0 30 2 *",
        "@hourly",
        "@midnight",
        "@every 1h30m",
        "@every 500ms",
    ],
)
def test_the_server_accepts(text: str) -> None:
    assert cron(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "must not be empty"),
        ("* * * *", "has 4 fields"),
        ("0 0 3 * * *", "has 6 fields"),
        ("60 * * * *", "minute field"),
        ("0 24 * * *", "midnight is 0"),
        ("0 0 0 * *", "day of month field"),
        ("0 0 32 * *", "day of month field"),
        ("0 0 * 13 *", "month field"),
        ("0 0 * * 7", "Sunday is 0"),
        ("0 0 * * 0-7", "Sunday is 0"),
        ("0 0 * * SAT-SUN", "ends before it begins"),
        ("20-3/2 * * * *", "ends before it begins"),
        ("*/0 * * * *", "the step"),
        ("*/-1 * * * *", "the step"),
        ("1-2-3 * * * *", "more than one '-'"),
        ("1/2/3 * * * *", "more than one '/'"),
        ("-5 * * * *", "is not a number"),
        ("five * * * *", "is not a number"),
        ("* * L * *", "is not a number"),
        ("TZ=UTC 0 0 * * *", "time zone"),
        ("CRON_TZ=Europe/Berlin 0 0 * * *", "time zone"),
        ("@fortnightly", "is not a schedule"),
        ("@Daily", "is not a schedule"),
        ("@every", "is not a schedule"),
        ("@every 1d", "@every needs a duration"),
        ("99999999999999999999 * * * *", "is not a number"),
    ],
)
def test_the_server_refuses(text: str, told: str) -> None:
    refusal = cron(text)
    assert refusal is not None
    assert told in refusal
    assert "\n" not in refusal
