from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import AlertingRule, AlertRules, RecordingRule, RuleGroup
from tests.support.making import made, rendered

UP = AlertingRule(name="Down", expr="up == 0", runbook_url="https://runbooks.example.com/Down")


def rules(*given: AlertingRule | RecordingRule, **fields: Any) -> AlertRules:
    return AlertRules(name="web", groups=[RuleGroup(name="web", rules=given)], **fields)


def made_rule(rule: AlertingRule | RecordingRule, **fields: Any) -> dict[str, Any]:
    tree = made(rules(rule, **fields))["PrometheusRule", "web"]
    (found,) = tree["spec"]["groups"][0]["rules"]
    return dict(found)


def codes(*given: AlertingRule | RecordingRule, **fields: Any) -> list[str]:
    return [finding.code for finding in rendered(rules(*given, **fields)).findings]


def refused(**fields: Any) -> str:
    with pytest.raises(Exception, match="K8S-ARG") as caught:
        AlertingRule(**{"name": "Down", "expr": "up == 0", **fields})
    return str(caught.value)


def test_an_alert_has_all_that_it_was_given() -> None:
    alert = AlertingRule(
        name="Down",
        expr="sum by (job) (up) == 0",
        for_=timedelta(minutes=5),
        keep_firing_for="10m",
        severity="critical",
        summary="{{ $labels.job }} is down",
        description="{{ $value }} of them answer",
        labels={"team": "web"},
        annotations={"dashboard": "https://grafana.example.com"},
    )
    assert made_rule(alert, runbooks="https://runbooks.example.com/") == {
        "alert": "Down",
        "expr": "sum by (job) (up) == 0",
        "for": "5m",
        "keep_firing_for": "10m",
        "labels": {"severity": "critical", "team": "web"},
        "annotations": {
            "summary": "{{ $labels.job }} is down",
            "description": "{{ $value }} of them answer",
            "dashboard": "https://grafana.example.com",
            "runbook_url": "https://runbooks.example.com/Down",
        },
    }


def test_an_alert_keeps_its_own_runbook() -> None:
    made_one = made_rule(UP, runbooks="https://elsewhere.example.com")
    assert made_one["annotations"]["runbook_url"] == "https://runbooks.example.com/Down"
    given = AlertingRule(name="A", expr="up == 0", annotations={"runbook_url": "https://x"})
    assert made_rule(given, runbooks="https://y")["annotations"]["runbook_url"] == "https://x"


def test_a_severity_can_be_left_out() -> None:
    assert "labels" not in made_rule(UP.replace(severity=None))


def test_a_recording_rule_has_no_runbook() -> None:
    rule = RecordingRule(name="job:up:sum", expr="sum by (job) (up)", labels={"team": "web"})
    assert made_rule(rule, runbooks="https://runbooks.example.com") == {
        "record": "job:up:sum",
        "expr": "sum by (job) (up)",
        "labels": {"team": "web"},
    }


def test_a_group_has_all_that_it_was_given() -> None:
    group = RuleGroup(
        name="web",
        rules=[UP],
        interval="30s",
        query_offset="1m",
        limit=10,
        labels={"team": "web"},
        partial_response_strategy="warn",
    )
    tree = made(AlertRules(name="web", labels={"release": "prometheus"}, groups=[group]))
    written = tree["PrometheusRule", "web"]
    assert written["metadata"]["labels"]["release"] == "prometheus"
    (found,) = written["spec"]["groups"]
    del found["rules"]
    assert found == {
        "name": "web",
        "interval": "30s",
        "query_offset": "1m",
        "limit": 10,
        "labels": {"team": "web"},
        "partial_response_strategy": "warn",
    }


def test_what_is_well_written_has_no_finding() -> None:
    assert codes(UP) == []


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"expr": "up"}, "K8S-PROM-007"),
        ({"expr": "sum(up) == 0", "summary": "{{ $labels.job }}"}, "K8S-PROM-006"),
        ({"summary": "{{ $labels.severity }}", "expr": "sum(up) == 0"}, "K8S-PROM-006"),
        ({"runbook_url": None}, "K8S-PROM-010"),
        ({"labels": {"value": "{{ $value }}"}}, "K8S-PROM-011"),
    ],
)
def test_what_looks_wrong_is_a_warning(fields: dict[str, Any], code: str) -> None:
    assert codes(UP.replace(**fields)) == [code]


def test_a_recorded_name_that_says_little_is_a_warning() -> None:
    assert codes(RecordingRule(name="up_sum", expr="sum(up)")) == ["K8S-PROM-008"]


def test_an_alert_that_always_fires_on_purpose_is_none() -> None:
    assert codes(UP.replace(name="Watchdog", expr="vector(1)")) == []


def test_an_invalid_expression_is_refused_at_its_line_and_place() -> None:
    with pytest.raises(Exception, match="K8S-ARG-004") as caught:
        AlertingRule(name="Down", expr="sum(rate(up) + 1) > 0")
    (finding,) = caught.value.findings  # type: ignore[attr-defined]
    assert finding.origin.file == __file__
    assert finding.path == "expr"
    assert 'at column 5: "rate(up) + 1) > 0"' in finding.message
    assert finding.hint == "give it a range, such as x[5m]"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"expr": "up == "}, "the expression ends too early"),
        ({"expr": 5}, "an expression is a text, not 5"),
        ({"for_": "5"}, 'write "5s" for seconds'),
        ({"for_": "1.5h"}, "is no duration of Prometheus"),
        ({"for_": 5}, "a duration is a text with a unit or a timedelta, not 5"),
        ({"summary": "{{ $value humanize }}"}, "write {{ $value | humanize }}"),
        ({"description": "{{ $labels.job"}, "has no }}"),
        ({"labels": {"alert-team": "x"}}, "is no label name of Prometheus"),
        ({"labels": {"__team": "x"}}, "starts with '__'"),
        ({"labels": {"alertname": "x"}}, "leave it out; write name="),
        ({"labels": {"severity": "page"}}, "the label severity is given twice"),
        ({"summary": "a", "annotations": {"summary": "b"}}, "summary is given twice"),
    ],
)
def test_what_prometheus_would_refuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refused(**fields)


def test_misuse_of_recording_rules() -> None:
    assert "is no metric name" in refused_record(name="job-up")
    assert "not in braces" in refused_record(name='job:up:sum{a="b"}')
    assert "unclosed left parenthesis" in refused_record(expr="sum(")


def refused_record(**fields: Any) -> str:
    with pytest.raises(Exception, match="K8S-ARG") as caught:
        RecordingRule(**{"name": "job:up:sum", "expr": "sum(up)", **fields})
    return str(caught.value)


def test_misuse_of_groups() -> None:
    with pytest.raises(Exception, match="a group without rules does nothing"):
        RuleGroup(name="web", rules=[])
    with pytest.raises(Exception, match="two rules have the name Down and the same labels"):
        RuleGroup(name="web", rules=[UP, UP])
    with pytest.raises(Exception, match="is no time at all"):
        RuleGroup(name="web", rules=[UP], interval="0s")
    group = RuleGroup(name="web", rules=[UP])
    with pytest.raises(Exception, match='two groups are named "web"'):
        AlertRules(name="web", groups=[group, group])
    with pytest.raises(Exception, match="there are no rules"):
        AlertRules(name="web", groups=[])
    with pytest.raises(Exception, match="runbooks is the address of a site"):
        AlertRules(name="web", groups=[group], runbooks="runbooks/")


def test_an_alert_may_come_in_two_severities() -> None:
    assert codes(UP, UP.replace(severity="critical", expr="up < 1")) == []
