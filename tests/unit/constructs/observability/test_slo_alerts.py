from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from k8spatterns import BurnRate, SloAlerts
from tests.support.making import made, rendered

QUERIES = {"errors": "sum(rate(errors[$window]))", "total": "sum(rate(requests[$window]))"}
DEFAULTS: dict[str, Any] = {"name": "web", "objective": 99.9, "runbooks": "https://r.example.com"}


def slo(**fields: Any) -> SloAlerts:
    queries = {} if {"ratio", "errors", "total"} & set(fields) else QUERIES
    return SloAlerts(**{**DEFAULTS, **queries, **fields})


def groups(**fields: Any) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    recording, alerts = made(slo(**fields))["PrometheusRule", "web"]["spec"]["groups"]
    return recording["rules"], alerts["rules"]


def refused(**fields: Any) -> str:
    with pytest.raises(Exception, match="K8S-ARG") as caught:
        slo(**fields)
    return str(caught.value)


def test_every_window_is_recorded_once_the_shortest_first() -> None:
    recorded, _ = groups()
    names = [rule["record"].removeprefix("slo:sli_error:ratio_rate") for rule in recorded[:-2]]
    assert names == ["5m", "30m", "1h", "2h", "6h", "1d", "3d"]
    assert recorded[0]["labels"] == {"slo": "web"}
    assert "errors[5m]" in recorded[0]["expr"]
    assert "$window" not in str(recorded)


def test_the_alerts_are_those_of_the_workbook() -> None:
    _, (page, ticket) = groups()
    assert page["labels"] == {"severity": "page", "slo": "web"}
    assert 'ratio_rate1h{slo="web"} > 14.4 * 0.001' in page["expr"]
    assert 'ratio_rate5m{slo="web"} > 14.4 * 0.001' in page["expr"]
    assert 'ratio_rate6h{slo="web"} > 6 * 0.001' in page["expr"]
    assert 'ratio_rate30m{slo="web"} > 6 * 0.001' in page["expr"]
    assert ticket["labels"] == {"severity": "ticket", "slo": "web"}
    assert 'ratio_rate1d{slo="web"} > 3 * 0.001' in ticket["expr"]
    assert 'ratio_rate2h{slo="web"} > 3 * 0.001' in ticket["expr"]
    assert 'ratio_rate3d{slo="web"} > 1 * 0.001' in ticket["expr"]
    assert 'ratio_rate6h{slo="web"} > 1 * 0.001' in ticket["expr"]


def test_factors_follow_from_the_window() -> None:
    _, (page, _) = groups(window="28d")
    assert "> 13.44 * 0.001" in page["expr"]


def test_what_is_made_has_no_findings() -> None:
    assert rendered(slo()).findings == ()
    assert rendered(slo(ratio="1 - avg(avg_over_time(up[$window]))")).findings == ()


def test_the_budget_is_exact() -> None:
    assert slo(objective=99.95).error_budget() == Decimal("0.0005")
    recorded, _ = groups(objective=99.95)
    assert recorded[-2] == {
        "record": "slo:objective:ratio",
        "expr": "vector(0.9995)",
        "labels": {"slo": "web"},
    }
    assert recorded[-1]["expr"].endswith('5m{slo="web"}[30d]) / 0.0005')
    recorded, _ = groups(budget=False)
    assert all("sli_error" in rule["record"] for rule in recorded)


def test_labels_and_annotations() -> None:
    recorded, (page, _) = groups(
        slo="web-availability",
        slo_labels={"team": "web"},
        alert_labels={"route": "phone"},
        alert_annotations={"summary": "Errors!"},
        alert="WebBudgetBurn",
        for_="2m",
    )
    assert recorded[0]["labels"] == {"slo": "web-availability", "team": "web"}
    assert page["alert"] == "WebBudgetBurn"
    assert page["for"] == "2m"
    assert page["labels"]["route"] == "phone"
    assert page["annotations"]["summary"] == "Errors!"
    assert page["annotations"]["runbook_url"] == "https://r.example.com/WebBudgetBurn"


def test_one_burn_rate() -> None:
    _, alerts = groups(burn_rates=[BurnRate(long="2h", short="10m", budget=5, severity="warning")])
    assert len(alerts) == 1
    assert "> 18 * 0.001" in alerts[0]["expr"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"errors": "sum(rate(x[$window]))"}, "need each other"),
        ({"ratio": "avg(x[$window])", **QUERIES}, "give either errors= and total=, or ratio="),
        ({"ratio": "avg_over_time(x[5m])"}, "ratio looks at one window only"),
        ({"ratio": "rate(x[$window]"}, "ratio: unclosed left parenthesis"),
        ({"ratio": "x[$window]"}, "is a range of samples"),
        ({"objective": 100}, "must be less than 100"),
        ({"objective": 90}, "could never fire"),
        ({"window": "1d"}, "is not shorter than the objective's 1d"),
        ({"burn_rates": []}, "without burn rates there is no alert"),
        ({"slo_labels": {"slo": "x"}}, "write slo= for its value"),
        ({"slo_labels": {"team": "{{ x }}"}}, "texts and no templates"),
        ({"alert_labels": {"severity": "page"}}, "severity comes from the burn rates"),
        ({"alert_annotations": {"summary": "{{ $x }}"}}, "there is no variable"),
    ],
)
def test_misuse(fields: dict[str, Any], message: str) -> None:
    assert message in refused(**fields)


def test_a_short_window_is_shorter() -> None:
    with pytest.raises(Exception, match="is not shorter than long=1h"):
        BurnRate(long="1h", short="60m", budget=2, severity="page")


def test_a_quote_in_the_name_of_an_objective() -> None:
    _, (page, _) = groups(slo='a"b')
    assert r'{slo="a\"b"}' in page["expr"]
