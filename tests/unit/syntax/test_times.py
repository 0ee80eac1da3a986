from __future__ import annotations

import pytest

from k8spatterns.syntax.times import micro_time, time


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-01T12:00:00Z",
        "2024-02-29T23:59:59.5Z",
        "2024-05-01T12:00:00.123456789+02:00",
        "2024-05-01T12:00:00-11:30",
    ],
)
def test_times(text: str) -> None:
    assert time(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2024-05-01",
        "2024-05-01 12:00:00Z",
        "2024-05-01T12:00:00",
        "2024-05-01T12:00:00z",
        "2024-05-01T12:00:00.Z",
        "2024-05-01T12:00:00.5aZ",
        "2024-05-01T12:00:00+2:00",
        "2024-05-01T12:00:00+0200",
        "2024-02-30T12:00:00Z",
        "2024-05-01T25:00:00Z",
    ],
)
def test_no_times(text: str) -> None:
    assert time(text)
    assert micro_time(text)


def test_times_with_microseconds_have_six_decimals() -> None:
    assert micro_time("2024-05-01T12:00:00.000000Z") is None
    assert micro_time("2024-05-01T12:00:00.000000+02:00") is None
    assert micro_time("2024-05-01T12:00:00Z")
    assert micro_time("2024-05-01T12:00:00.000Z")
