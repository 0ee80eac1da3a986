"""Expressions of PromQL over samples, with the values that Prometheus gives."""

from __future__ import annotations

import math

import pytest

from k8spatterns import UsageError
from k8spatterns.testing import Sample, evaluate

UP = {'up{job="a",pod="1"}': 1, 'up{job="a",pod="2"}': 0, 'up{job="b",pod="1"}': 0}
COUNTER = [0, 60, 120, 180, 240, 300]


def values(expr: str, **more: float) -> list[float]:
    return [sample.value for sample in evaluate(expr, UP, **more)]


def test_an_alert_fires_for_each_sample_of_the_result() -> None:
    found = evaluate('up{job="a"} == 0', UP)
    assert found == [Sample({"__name__": "up", "job": "a", "pod": "2"}, 0.0)]
    assert evaluate("up == 2", UP) == []
    assert evaluate("sum by (job) (up) == 0", UP) == [Sample({"job": "b"}, 0.0)]


@pytest.mark.parametrize(
    ("expr", "expected"),
    [
        ("up", [1, 0, 0]),
        ('up{job!="a"}', [0]),
        ('up{job=~"a|c"}', [1, 0]),
        ('up{job!~"a"}', [0]),
        ('up{missing=""}', [1, 0, 0]),
        ("sum(up)", [1]),
        ("count(up)", [3]),
        ("avg(up)", [1 / 3]),
        ("max by (pod) (up)", [1, 0]),
        ("min without (pod) (up)", [0, 0]),
        ("group(up)", [1]),
        ("stddev(up)", [math.sqrt(2) / 3]),
        ("topk(1, up)", [1]),
        ("bottomk(1, up)", [0]),
        ("-up", [-1, 0, 0]),
        ("up + 1", [2, 1, 1]),
        ("2 ^ 3", [8]),
        ("7 % 4", [3]),
        ("1 / 0", [math.inf]),
        ("up == bool 1", [1, 0, 0]),
        ("1 > bool 2", [0]),
        ("up * up", [1, 0, 0]),
        ("up and up == 1", [1]),
        ("up unless up == 1", [0, 0]),
        ("up == 1 or up == 0", [1, 0, 0]),
        ("abs(up - 3)", [2, 3, 3]),
        ("clamp(up, 0.2, 0.5)", [0.5, 0.2, 0.2]),
        ("round(up / 3, 0.5)", [0.5, 0, 0]),
        ("vector(5)", [5]),
        ("scalar(sum(up)) + 1", [2]),
        ("absent(up)", []),
        ('absent(up{job="c"})', [1]),
        ("sort(up)", [1, 0, 0]),
    ],
)
def test_expressions(expr: str, expected: list[float]) -> None:
    assert values(expr) == pytest.approx(expected)


def test_labels_of_results() -> None:
    assert evaluate("up + 0", {'up{a="b"}': 1}) == [Sample({"a": "b"}, 1.0)]
    assert evaluate('absent(up{job="c",pod=~"x"})', {}) == [Sample({"job": "c"}, 1.0)]
    assert evaluate("5", {}) == [Sample({}, 5.0)]
    assert evaluate('{__name__="up"}', {"up": 1}) == [Sample({"__name__": "up"}, 1.0)]


def test_vectors_match_by_their_labels() -> None:
    series = {
        'errors{job="a",code="500"}': 5,
        'errors{job="a",code="404"}': 10,
        'requests{job="a",team="x"}': 100,
    }
    joined = evaluate("errors / on (job) group_left (team) requests", series)
    assert joined == [
        Sample({"code": "404", "job": "a", "team": "x"}, 0.1),
        Sample({"code": "500", "job": "a", "team": "x"}, 0.05),
    ]
    swapped = evaluate("requests / on (job) group_right () errors", series)
    assert [sample.value for sample in swapped] == [10, 20]
    one = 'errors{code="500"} / ignoring (code, team) requests'
    assert evaluate(one, series) == [Sample({"job": "a"}, 0.05)]
    on_job = 'errors{code="500"} > on (job) bool requests'.replace("on (job) bool", "bool on (job)")
    assert evaluate(on_job, series) == [Sample({"job": "a"}, 0.0)]
    with pytest.raises(UsageError, match="write group_left"):
        evaluate("errors / on (job) requests", series)
    with pytest.raises(UsageError, match="several series of one side"):
        evaluate("requests / on (job) errors", series)


def test_rates_are_extended_to_the_ends_of_their_range() -> None:
    # A counter that rises by one a second, seen for five minutes.
    assert evaluate("rate(c[5m])", {"c": COUNTER})[0].value == pytest.approx(1.0)
    assert evaluate("increase(c[5m])", {"c": COUNTER})[0].value == pytest.approx(300)
    assert evaluate("irate(c[5m])", {"c": COUNTER})[0].value == pytest.approx(1.0)
    assert evaluate("delta(c[5m])", {"c": COUNTER})[0].value == pytest.approx(300)
    # It started again: what was before counts on.
    again = evaluate("increase(c[5m])", {"c": [100, 160, 20, 80, 140]})[0].value
    assert again == pytest.approx(200 * 300 / 240)
    assert evaluate("rate(c[5m])", {"c": 5}) == []
    # A counter that started inside of the range is not extended below zero.
    assert evaluate("increase(c[10m])", {"c": [0, 60, 120]})[0].value == pytest.approx(120)


def test_functions_over_time() -> None:
    series = {"x": [4, None, 2, 2, 6]}
    found = {
        name: evaluate(f"{name}_over_time(x[5m])", series)[0].value
        for name in ("avg", "min", "max", "sum", "count", "last", "present")
    }
    expected = {"avg": 3.5, "min": 2, "max": 6, "sum": 14, "count": 4, "last": 6, "present": 1}
    assert found == expected
    assert evaluate("changes(x[5m])", series)[0].value == 2
    assert evaluate("resets(x[5m])", series)[0].value == 1
    assert evaluate("absent_over_time(x[5m])", series) == []
    assert evaluate("absent_over_time(y[5m])", series) == [Sample({}, 1.0)]


def test_offsets_and_samples_that_are_too_old() -> None:
    series = {"x": [1, 2, 3]}
    assert evaluate("x offset 1m", series)[0].value == 2
    assert evaluate("max_over_time(x[1m] offset 1m)", series)[0].value == 2
    assert evaluate("x", {"x": [1, None, None, None, None, None]}) == []
    assert evaluate("x", {"x": [1, None, None, None, None]})[0].value == 1


@pytest.mark.parametrize(
    ("expr", "problem"),
    [
        ("histogram_quantile(0.9, x)", "histogram_quantile is not evaluated here"),
        ("rate(x[5m:1m])", "a subquery is not evaluated here"),
        ("x @ 5", "@ is not evaluated here"),
        ("quantile(0.9, x)", "quantile is not evaluated here"),
        ("x atan2 y", "atan2 is not evaluated here"),
        ("x[5m]", "is a range of samples"),
        ("sum(", "sum"),
    ],
)
def test_what_is_not_evaluated_is_said(expr: str, problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        evaluate(expr, {"x": 1, "y": 1})


@pytest.mark.parametrize("name", ['up{a!="b"}', "rate(up[5m])", "up offset 1m"])
def test_a_name_that_is_no_series(name: str) -> None:
    with pytest.raises(UsageError, match="series"):
        evaluate("up", {name: 1})
