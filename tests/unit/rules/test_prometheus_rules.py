from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns.syntax import promql
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNBOOK = {"runbook_url": "https://runbooks.example.com/Down"}


def rule(**fields: Any) -> dict[str, Any]:
    if "record" not in fields:
        fields = {"alert": "Down", "annotations": RUNBOOK, **fields}
    return {"expr": "up == 0", **fields}


def prometheus_rule(*rules: dict[str, Any], **group: Any) -> dict[str, Any]:
    return {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": "PrometheusRule",
        "metadata": {"name": "web"},
        "spec": {"groups": [{"name": "web", "rules": list(rules), **group}]},
    }


def found(*rules: dict[str, Any], **group: Any) -> list[tuple[str, str]]:
    findings = check_objects(prometheus_rule(*rules, **group))
    return [(finding.code.removeprefix("K8S-PROM-"), finding.path) for finding in findings]


FIRST = "spec.groups[0].rules[0]"


def test_a_sound_rule_has_no_finding() -> None:
    assert found(rule(), rule(record="job:up:sum", expr="sum by (job) (up)")) == []
    assert found(rule(record="job:up:sum", expr=1)) == []


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        (rule(expr="up == "), "001", ".expr"),
        (rule(expr="up[5m]"), "001", ".expr"),
        (rule(record="job:up:sum", alert="Down", annotations=RUNBOOK), "003", ""),
        ({"expr": "up == 0"}, "003", ""),
        (rule(record="job:up:sum", **{"for": "5m"}), "003", ".for"),
        (rule(record="job:up:sum", annotations=RUNBOOK), "003", ".annotations"),
        (rule(record="a-b:c:d"), "003", ".record"),
        (rule(labels={"a-b": "c"}), "004", ".labels[a-b]"),
        (rule(labels={"alertname": "c"}), "004", ".labels[alertname]"),
        (rule(annotations={**RUNBOOK, "__a": "c"}), "004", ".annotations[__a]"),
        (rule(labels={"a": "{{ end }}"}), "005", ".labels[a]"),
        (rule(expr="sum(up) == 0", labels={"a": "{{ $labels.b }}"}), "006", ".labels[a]"),
        (rule(expr="up"), "007", ".expr"),
        (rule(record="up_sum"), "008", ".record"),
        (rule(annotations={}), "010", ".annotations"),
        (rule(labels={"a": "{{ $value }}"}), "011", ".labels[a]"),
    ],
)
def test_one_fault_is_one_finding_at_its_place(given: Any, code: str, path: str) -> None:
    assert found(given) == [(code, FIRST + path)]


def test_templates_of_recording_rules_are_texts() -> None:
    assert found(rule(record="job:up:sum", labels={"a": "{{ not a template"})) == []


def test_labels_of_a_group() -> None:
    assert found(rule(), labels={"a-b": "c"}) == [("004", "spec.groups[0].labels[a-b]")]


def test_rules_of_one_name_and_labels() -> None:
    assert found(rule(), rule(expr="up < 1")) == [("009", "spec.groups[0].rules[1]")]
    assert found(rule(), rule(labels={"severity": "page"})) == []


def test_groups_of_one_name() -> None:
    tree = prometheus_rule(rule())
    tree["spec"]["groups"] *= 2
    codes = {finding.code for finding in check_objects(tree)}
    assert codes == {"K8S-API-009"}


def test_the_label_of_the_rule_itself_is_not_in_labels() -> None:
    labels = {"severity": "page", "a": "{{ $labels.severity }}"}
    (finding,) = check_objects(prometheus_rule(rule(expr="sum(up) == 0", labels=labels)))
    assert "not the labels of the rule" in finding.message


@pytest.fixture
def no_parser(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(sys.modules, "promql_parser", None)
    promql.parser.cache_clear()
    promql.parsed.cache_clear()
    yield
    monkeypatch.undo()
    promql.parser.cache_clear()
    promql.parsed.cache_clear()


@pytest.mark.usefixtures("no_parser")
def test_without_the_parser_one_finding_says_so() -> None:
    bad = rule(expr="up == ", labels={"severity": "page"})
    (finding,) = check_objects(prometheus_rule(rule(), bad))
    assert finding.code == "K8S-PROM-002"
    assert finding.severity == "info"
    assert finding.message.startswith("2 expressions were not parsed")
    assert finding.hint == "install k8spatterns[promql]"


SERVICE = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "web", "namespace": "shop", "labels": {"app": "web"}},
    "spec": {"selector": {"app": "web"}, "ports": [{"name": "http", "port": 80}]},
}
POD = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "web", "namespace": "shop", "labels": {"app": "web"}},
    "spec": {
        "containers": [
            {
                "name": "web",
                "image": "registry.example.com/web:1",
                "ports": [{"name": "metrics", "containerPort": 80}],
            }
        ]
    },
}


def monitor(kind: str = "ServiceMonitor", **spec: Any) -> dict[str, Any]:
    field = "endpoints" if kind == "ServiceMonitor" else "podMetricsEndpoints"
    port = spec.pop("endpoint", {"port": "http" if kind == "ServiceMonitor" else "metrics"})
    return {
        "apiVersion": "monitoring.coreos.com/v1",
        "kind": kind,
        "metadata": {"name": "web", "namespace": spec.pop("namespace", "shop")},
        "spec": {"selector": {"matchLabels": {"app": "web"}}, field: [port], **spec},
    }


def of_monitor(tree: dict[str, Any]) -> list[tuple[str, str]]:
    findings = check_objects(SERVICE, POD, tree)
    wanted = [finding for finding in findings if finding.code.startswith("K8S-PROM")]
    return [(finding.code.removeprefix("K8S-PROM-"), finding.hint) for finding in wanted]


@pytest.mark.parametrize("kind", ["ServiceMonitor", "PodMonitor"])
def test_a_monitor_of_the_app(kind: str) -> None:
    assert of_monitor(monitor(kind)) == []
    elsewhere = {"namespaceSelector": {"matchNames": ["shop"]}, "namespace": "monitoring"}
    assert of_monitor(monitor(kind, **elsewhere)) == []
    everywhere = {"namespaceSelector": {"any": True}, "namespace": "monitoring"}
    assert of_monitor(monitor(kind, **everywhere)) == []


@pytest.mark.parametrize("kind", ["ServiceMonitor", "PodMonitor"])
def test_a_monitor_that_selects_nothing(kind: str) -> None:
    wrong = monitor(kind, selector={"matchLabels": {"app": "wep"}})
    ((code, hint),) = of_monitor(wrong)
    assert code == "012"
    assert "select labels" in hint


@pytest.mark.parametrize("kind", ["ServiceMonitor", "PodMonitor"])
def test_a_monitor_in_another_namespace(kind: str) -> None:
    hint = "write namespaceSelector: {matchNames: [shop]}"
    assert of_monitor(monitor(kind, namespace="monitoring")) == [("012", hint)]


@pytest.mark.parametrize("kind", ["ServiceMonitor", "PodMonitor"])
def test_a_port_that_nothing_has(kind: str) -> None:
    ((code, hint),) = of_monitor(monitor(kind, endpoint={"port": "80"}))
    assert code == "013"
    assert "not its number" in hint


def test_endpoints() -> None:
    slow = {"port": "http", "interval": "10s", "scrapeTimeout": "1m"}
    assert [code for code, _ in of_monitor(monitor(endpoint=slow))] == ["014"]
    fast = {"port": "http", "interval": "1m", "scrapeTimeout": "60s"}
    assert of_monitor(monitor(endpoint=fast)) == []
    assert [code for code, _ in of_monitor(monitor(endpoint={"path": "/m"}))] == ["015"]
    both = {"port": "http", "targetPort": 80}
    assert [code for code, _ in of_monitor(monitor(endpoint=both))] == ["015"]
    by_number = {"portNumber": 80}
    assert of_monitor(monitor("PodMonitor", endpoint=by_number)) == []
