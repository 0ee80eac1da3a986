from __future__ import annotations

import pytest

from k8spatterns.syntax.prometheus import (
    format_prometheus_duration,
    label_name,
    metric_name,
    prometheus_duration,
    prometheus_milliseconds,
    recorded_name,
)


@pytest.mark.parametrize(
    ("text", "milliseconds"),
    [("0", 0), ("5m", 300_000), ("1h30m", 5_400_000), ("1y2w3d4h5m6s7ms", 33_019_506_007)],
)
def test_durations(text: str, milliseconds: int) -> None:
    assert prometheus_milliseconds(text) == milliseconds
    assert prometheus_duration(text) is None


@pytest.mark.parametrize("text", ["", "5", "1.5h", "5m1h", "1m1m", "-5m", "5 m", "m", "999999y"])
def test_no_durations(text: str) -> None:
    assert prometheus_milliseconds(text) is None
    assert prometheus_duration(text)


def test_a_number_needs_a_unit() -> None:
    assert 'write "30s" for seconds' in (prometheus_duration("30") or "")


@pytest.mark.parametrize("milliseconds", [0, 1, 1000, 61_000, 86_400_000, 90_061_001])
def test_a_duration_is_written_as_it_is_read(milliseconds: int) -> None:
    assert prometheus_milliseconds(format_prometheus_duration(milliseconds)) == milliseconds


def test_names() -> None:
    assert label_name("team_1") is None
    assert metric_name("job:requests:rate5m") is None
    assert "starts with '__'" in (label_name("__name__") or "")
    assert "is no label name" in (label_name("a-b") or "")
    assert "is no label name" in (label_name("1a") or "")
    assert "not in braces" in (metric_name('x{a="b"}') or "")
    assert "is no metric name" in (metric_name("a-b") or "")
    assert recorded_name("job:requests:rate5m") is None
    assert recorded_name(":requests:rate5m") is None
    assert "level:metric:operations" in (recorded_name("requests_rate") or "")
    assert "level:metric:operations" in (recorded_name("job:requests:") or "")
