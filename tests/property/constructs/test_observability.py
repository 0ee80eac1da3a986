"""Whatever rules and monitors can be built render without errors, and always the same."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns import (
    AlertingRule,
    AlertRules,
    BurnRate,
    InvalidConstructError,
    MetricsEndpoint,
    MonitoredService,
    Port,
    RecordingRule,
    Relabeling,
    RuleGroup,
    SecretKey,
    SloAlerts,
    WebService,
)
from k8spatterns.syntax.alert_template import alert_template
from k8spatterns.syntax.promql import parsed
from tests.support.making import rendered, same_twice

NAMES = st.from_regex(r"[a-z]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
IDENTIFIERS = st.from_regex(r"[a-z][a-z0-9_]{0,10}", fullmatch=True)
DURATIONS = st.sampled_from(["30s", "5m", "1h30m", "1d"]) | st.integers(1, 10**6).map(
    lambda seconds: timedelta(seconds=seconds)
)
EXPRESSIONS = st.sampled_from(
    ["up == 0", "sum by (job) (rate(x[5m])) > 0.5", "absent(up)", "x", "vector(1)", "x / y > 1"]
)
TEMPLATES = st.sampled_from(
    ["plain", "{{ $labels.job }}", "{{ $value | humanize }}", "100%", "{{ $labels.severity }}"]
)
LABELS = st.none() | st.dictionaries(IDENTIFIERS, TEMPLATES, max_size=2)
OPTIONAL = st.none() | DURATIONS


def no_clash(rule: dict[str, Any]) -> AlertingRule:
    for name in ("severity",):
        (rule["labels"] or {}).pop(name, None)
    for name in ("summary", "description", "runbook_url"):
        (rule["annotations"] or {}).pop(name, None)
    return AlertingRule(**rule)


ALERTS = st.fixed_dictionaries(
    {
        "name": IDENTIFIERS,
        "expr": EXPRESSIONS,
        "for_": OPTIONAL,
        "keep_firing_for": OPTIONAL,
        "severity": st.none() | st.sampled_from(["page", "{{ $labels.level }}"]),
        "summary": st.none() | TEMPLATES,
        "description": st.none() | TEMPLATES,
        "runbook_url": st.none() | st.just("https://runbooks.example.com"),
        "labels": LABELS,
        "annotations": LABELS,
    }
).map(no_clash)
RECORDS = st.builds(
    RecordingRule,
    name=st.builds("{}:{}:{}".format, IDENTIFIERS, IDENTIFIERS, IDENTIFIERS),
    expr=EXPRESSIONS,
    labels=LABELS,
)


def identity(rule: AlertingRule | RecordingRule) -> tuple[str, str]:
    return (type(rule).__name__, rule.name)


GROUPS = st.builds(
    RuleGroup,
    name=NAMES,
    rules=st.lists(ALERTS | RECORDS, min_size=1, max_size=4, unique_by=identity),
    interval=OPTIONAL,
    query_offset=OPTIONAL,
    limit=st.none() | st.integers(0, 100),
    labels=LABELS,
    partial_response_strategy=st.sampled_from([None, "abort", "warn"]),
)


@given(
    name=NAMES,
    groups=st.lists(GROUPS, min_size=1, max_size=3, unique_by=lambda group: group.name),
    runbooks=st.none() | st.just("https://runbooks.example.com"),
)
@settings(max_examples=60)
def test_rules(name: str, groups: list[RuleGroup], runbooks: str | None) -> None:
    same_twice(lambda: AlertRules(name=name, groups=groups, runbooks=runbooks))


RATES = st.builds(
    lambda long, short, budget, severity: (long, short, budget, severity),
    st.sampled_from(["1h", "6h", "1d", "3d"]),
    st.sampled_from(["5m", "30m", "2h"]),
    st.floats(0.1, 100) | st.integers(1, 100),
    st.sampled_from(["page", "ticket"]),
)


@given(
    objective=st.floats(0.001, 99.9999) | st.integers(1, 99),
    window=st.sampled_from(["7d", "28d", "30d", "90d"]),
    rates=st.none() | st.lists(RATES, min_size=1, max_size=4, unique_by=lambda rate: rate[:2]),
    slo=st.none() | st.text(min_size=1, max_size=8),
    budget=st.booleans(),
)
@settings(max_examples=80)
def test_objectives(
    objective: float, window: str, rates: Any, slo: str | None, budget: bool
) -> None:
    """It renders, or the objective is refused where it is written."""
    fields: dict[str, Any] = {"objective": objective, "window": window, "slo": slo}

    def build() -> SloAlerts:
        if rates is not None:
            fields["burn_rates"] = [
                BurnRate(long=long, short=short, budget=share, severity=severity)
                for long, short, share, severity in rates
            ]
        return SloAlerts(name="web", ratio="avg_over_time(x[$window])", budget=budget, **fields)

    try:
        build()
    except InvalidConstructError as refused:
        messages = [finding.message for finding in refused.findings]
        assert any(
            word in str(messages) for word in ("could never fire", "is not shorter", "no templates")
        )
    else:
        same_twice(build)


RELABELINGS = st.builds(
    lambda action, label: Relabeling(action=action, source_labels=[label], target_label="x"),
    st.sampled_from(["replace", "keep", "drop", "keepequal", "dropequal", "lowercase"]),
    IDENTIFIERS,
) | st.builds(
    lambda action: Relabeling(action=action, regex="a.*"),
    st.sampled_from(["labelmap", "labeldrop", "labelkeep"]),
)
ENDPOINTS = st.builds(
    MetricsEndpoint,
    port=st.sampled_from([None, "http", "metrics"]),
    path=st.sampled_from(["/metrics", "/a", "/b"]),
    interval=OPTIONAL,
    scheme=st.sampled_from([None, "http", "https"]),
    params=st.none() | st.dictionaries(IDENTIFIERS, st.lists(NAMES, max_size=2), max_size=2),
    bearer_token=st.none() | st.just(SecretKey(secret="settings", key="token")),
    honor_labels=st.booleans(),
    honor_timestamps=st.none() | st.booleans(),
    follow_redirects=st.none() | st.booleans(),
    enable_http2=st.none() | st.booleans(),
    filter_running=st.none() | st.booleans(),
    relabelings=st.lists(RELABELINGS, max_size=2),
    metric_relabelings=st.lists(RELABELINGS, max_size=2),
)


def built(web: WebService, fields: dict[str, Any]) -> MonitoredService | str:
    """Return the monitor, or what it is refused with."""
    try:
        return MonitoredService(target=web, **fields)
    except InvalidConstructError as refused:
        return str(refused)


COUNTS = st.none() | st.integers(0, 10**6)


def endpoint_identity(endpoint: MetricsEndpoint) -> tuple[str, str]:
    return (endpoint.port or "metrics", endpoint.path)


@given(
    endpoints=st.lists(ENDPOINTS, min_size=1, max_size=3, unique_by=endpoint_identity),
    through=st.sampled_from([None, "service", "pods"]),
    exposed=st.booleans(),
    limits=st.tuples(COUNTS, COUNTS, COUNTS),
    namespaces=st.sampled_from([(), ("production",)]),
    node=st.booleans(),
)
@settings(max_examples=60)
def test_monitors(  # noqa: PLR0913, PLR0917 - each is a part of the field space
    endpoints: Any, through: Any, exposed: bool, limits: Any, namespaces: Any, node: bool
) -> None:
    """It renders and finds what it asks, or a port is refused that the Service has not."""
    ports = [Port(number=8080), Port(number=9090, name="metrics", exposed=exposed)]
    web = WebService(name="web", image="registry.example.com/web:1.4.2", ports=ports)
    fields: dict[str, Any] = {
        "endpoints": endpoints,
        "through": through,
        "namespaces": namespaces,
        "attach_node_metadata": node,
        "sample_limit": limits[0],
        "target_limit": limits[1],
        "label_limit": limits[2],
    }
    monitor = built(web, fields)
    if isinstance(monitor, str):
        assert (through, exposed) == ("service", False)
        assert "has no port" in monitor or "two endpoints ask" in monitor
        return
    first, second = rendered(web, monitor), rendered(web, monitor)
    assert not [each for each in first.findings if each.code.startswith("K8S-PROM")]
    assert not first.errors
    assert first.text() == second.text()


@given(st.text(max_size=30) | st.text("x(){}[]5m>=\"'`,#by on$ \n", max_size=30))
@settings(max_examples=300)
def test_any_text_is_parsed_or_refused_in_one_way(text: str) -> None:
    expression = parsed(text)
    assert (expression.tree is None) == (expression.refusal is not None)


@given(st.text(max_size=30) | st.text("{}$value|labels. ()\"'if end-/*", max_size=40))
@settings(max_examples=300)
def test_any_text_is_a_template_or_is_refused(text: str) -> None:
    read = alert_template(text)
    assert read.refusal is None or read.refusal
    if "{{" not in text:
        assert read.refusal is None
