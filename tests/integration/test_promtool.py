"""Prometheus' own tool reads what the constructs make, where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from example_apps import EXAMPLES, rendering
from k8spatterns import AlertingRule, AlertRules, RuleGroup, SloAlerts
from k8spatterns.syntax.alert_template import alert_template
from k8spatterns.syntax.promql import parsed
from tests.support.making import made

if TYPE_CHECKING:
    from pathlib import Path

PROMTOOL = shutil.which("promtool")
pytestmark = pytest.mark.skipif(PROMTOOL is None, reason="promtool is not installed")

EXAMPLE_APPS = ("alert-rules", "slo-alerts", "guide/14-prometheus-rule")


def promtool(*arguments: str) -> tuple[int, str]:
    assert PROMTOOL is not None
    done = subprocess.run(
        [PROMTOOL, *arguments], capture_output=True, text=True, timeout=120, check=False
    )
    return done.returncode, done.stdout + done.stderr


def check(folder: Path, spec: dict[str, Any], *options: str) -> tuple[int, str]:
    file = folder / "rules.yaml"
    file.write_text(yaml.safe_dump({"groups": spec["groups"]}), encoding="utf-8")
    return promtool("check", "rules", *options, str(file))


def specs(app: str) -> list[dict[str, Any]]:
    documents = rendering(EXAMPLES / app / "app.py").documents
    return [tree["spec"] for tree in documents if tree["kind"] == "PrometheusRule"]


@pytest.mark.parametrize("app", EXAMPLE_APPS)
def test_the_rules_of_the_examples_are_accepted(app: str, tmp_path: Path) -> None:
    found = specs(app)
    assert found
    for spec in found:
        status, output = check(tmp_path, spec, "--lint=all", "--lint-fatal")
        assert status == 0, output
        assert "SUCCESS" in output


EXPRESSIONS = [
    "up == 0",
    "sum(rate(x[5m])",
    "rate(x)",
    "x > > 3",
    "nofunc(x)",
    'x{a=~"("}',
    "1 > 2",
    "sum by (a b) (x)",
    "x * on (a) group_left (b) y > 1",
    "x and 1",
    "max_over_time(rate(x[5m])[1h:1m]) > 1",
    "holt_winters(x[5m], 0.5, 0.5) > 1",
    "vector(1)",
    "{}",
]


@pytest.mark.parametrize("expr", EXPRESSIONS)
def test_the_parser_and_prometheus_agree(expr: str, tmp_path: Path) -> None:
    spec = {"groups": [{"name": "a", "rules": [{"alert": "A", "expr": expr}]}]}
    status, output = check(tmp_path, spec, "--lint=none")
    assert (status == 0) == (parsed(expr).refusal is None), output


TEMPLATES = [
    "{{ $labels.instance }} has {{ $value | humanize }}",
    "{{ $label.job }}",
    "{{ humanise $value }}",
    "{{ if $value }}a",
    "{{ if gt $value 0.5 }}a{{ else }}b{{ end }}",
    '{{ range query "up" }}{{ .Labels.instance }}{{ end }}',
    "{{ end }}",
    '{{ printf "%.2f" $value }}%',
    "{{ $labels.a-b }}",
    "{{/* why */}}",
    "{{ ($value | humanizePercentage) }}",
]


@pytest.mark.parametrize("text", TEMPLATES)
def test_templates_are_read_as_prometheus_reads_them(text: str, tmp_path: Path) -> None:
    rule = {"alert": "A", "expr": "up == 0", "annotations": {"summary": text}}
    status, output = check(tmp_path, {"groups": [{"name": "a", "rules": [rule]}]}, "--lint=none")
    assert (status == 0) == (alert_template(text).refusal is None), output


@pytest.mark.parametrize("text", ["{{ $value humanize }}", "{{ $value | }}", "{{ .job }}"])
def test_templates_that_only_fail_in_use_are_refused_too(text: str, tmp_path: Path) -> None:
    rule = {"alert": "A", "expr": "up == 0", "annotations": {"summary": text}}
    status, _ = check(tmp_path, {"groups": [{"name": "a", "rules": [rule]}]}, "--lint=none")
    assert status == 0
    assert alert_template(text).refusal is not None


def test_an_expression_that_only_fails_in_use_is_refused_too(tmp_path: Path) -> None:
    rule = {"alert": "A", "expr": "up[5m]"}
    status, _ = check(tmp_path, {"groups": [{"name": "a", "rules": [rule]}]}, "--lint=none")
    assert status == 0
    assert parsed("up[5m]").refusal is not None


def unit_test(folder: Path, tests: list[dict[str, Any]]) -> tuple[int, str]:
    slo = SloAlerts(
        name="web",
        objective=99.9,
        errors='sum(rate(requests_total{code="500"}[$window]))',
        total="sum(rate(requests_total[$window]))",
        runbooks="https://runbooks.example.com",
    )
    spec = made(slo)["PrometheusRule", "web"]["spec"]
    (folder / "rules.yaml").write_text(yaml.safe_dump(spec), encoding="utf-8")
    written = {"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": tests}
    (folder / "test.yaml").write_text(yaml.safe_dump(written), encoding="utf-8")
    return promtool("test", "rules", str(folder / "test.yaml"))


def burning(errors: str, good: str, *, at: str, severities: list[str]) -> dict[str, Any]:
    """Return a test of promtool: which alerts fire after so long with so many errors."""
    labels = [{"severity": severity, "slo": "web"} for severity in severities]
    return {
        "interval": "1m",
        "input_series": [
            {"series": 'requests_total{code="500"}', "values": errors},
            {"series": 'requests_total{code="200"}', "values": good},
        ],
        "promql_expr_test": [
            {
                "expr": 'sort(count by (severity, slo) (ALERTS{alertstate="firing"}))',
                "eval_time": at,
                "exp_samples": [
                    {"labels": f'{{severity="{each["severity"]}", slo="web"}}', "value": 1}
                    for each in labels
                ],
            }
        ],
    }


def test_the_alerts_fire_when_the_budget_burns(tmp_path: Path) -> None:
    tests = [
        # 2 percent of errors is 20 times the budget of 0.1 percent: a page, and a ticket with it.
        burning("0+2x120", "0+98x120", at="2h", severities=["page", "ticket"]),
        # 0.4 percent is 4 times the budget: no page, but a ticket.
        burning("0+4x400", "0+996x400", at="6h", severities=["ticket"]),
        # 0.05 percent is half of the budget: nobody is told.
        burning("0+5x400", "0+9995x400", at="6h", severities=[]),
        # All is well again for ten minutes: the short window ends the page.
        burning("0+2x120 240x40", "0+98x160", at="2h40m", severities=["ticket"]),
    ]
    status, output = unit_test(tmp_path, tests)
    assert status == 0, output


def test_promtool_would_see_an_alert_that_should_not_be(tmp_path: Path) -> None:
    wrong = [burning("0+2x120", "0+98x120", at="2h", severities=[])]
    status, output = unit_test(tmp_path, wrong)
    assert status != 0
    assert "FAILED" in output


def test_promtool_takes_every_field_of_a_group(tmp_path: Path) -> None:
    group = RuleGroup(
        name="web",
        interval="30s",
        limit=10,
        rules=[AlertingRule(name="Down", expr="up == 0", for_="5m", keep_firing_for="1m")],
    )
    spec = made(AlertRules(name="web", groups=[group]))["PrometheusRule", "web"]["spec"]
    status, output = check(tmp_path, spec)
    assert status == 0, output
