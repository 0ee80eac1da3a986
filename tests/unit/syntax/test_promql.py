from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from k8spatterns.syntax import promql
from k8spatterns.syntax.promql import LONGEST, parsed
from k8spatterns.syntax.promql_meaning import always_fires, filters, labels_of, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

REFUSED = [
    ("sum(rate(x[5m])", 'unclosed left parenthesis, at column 4: "(rate(x[5m])"'),
    ("sum(rate(x) + 1)", 'got vector, at column 5: "rate(x) + 1)"'),
    ("foo bar", 'this is not expected, at column 5: "bar"'),
    ("sum by (a b) (x)", 'this is not expected, at column 11: "b) (x)"'),
    ("x > > 3", 'this is not expected, at column 5: "> 3"'),
    ('x{a="b" c="d"}', 'this is not expected, at column 9: "c="d"}"'),
    ("x >bool", "the expression ends too early, at column 8"),
    ("x offset", "expected duration, at column 9"),
    ("1 + nofunc(x)", "unknown function with name 'nofunc', at column 5"),
    ('x{a=~"("}', "illegal regex for (, at column 2"),
    ("x{a=b}", "at column 5"),
    ("x > 1 )", "unexpected right parenthesis ')', at column 7: \")\""),
    ("x[$__range]", "at column 3"),
    ("x\n  > foo(\n", "at line 2, column 8"),
    ("", "must not be empty"),
    ("{}", "at least one non-empty matcher"),
    ("x[5m]", "is a range of samples; a rule needs a vector or a number"),
    ('("a")', "is a text; a rule needs a vector or a number"),
]


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_what_is_no_promql_is_refused_at_its_place(text: str, message: str) -> None:
    assert message in (parsed(text).refusal or "")


@pytest.mark.parametrize(
    "text",
    [
        "up == 0",
        "1",
        "sum(x) by (a) > 0.1",
        "x * on (a) group_left (b) y",
        "holt_winters(x[5m], 0.5, 0.5)",
        "max_over_time(rate(x[5m])[1h:1m])",
        "x offset 5m",
        "# why\nx > 1",
    ],
)
def test_what_is_promql_is_parsed(text: str) -> None:
    assert parsed(text).refusal is None
    assert parsed(text).tree is not None


def test_hints_say_what_to_write() -> None:
    assert parsed("rate(x)").hint == "give it a range, such as x[5m]"
    assert parsed("x[5m] + 1").hint == "write rate(x[5m]) or another function over the range"


def test_what_is_too_long_is_not_parsed() -> None:
    expression = parsed("x > 1 #" + "x" * LONGEST)
    assert expression.tree is None
    assert expression.refusal is None
    assert f"more than {LONGEST}" in expression.unparsed


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
def test_without_the_parser_nothing_is_refused() -> None:
    assert parsed("x > > 3").refusal is None
    assert parsed("x > > 3").unparsed == "no parser of PromQL is installed"
    assert parsed("").refusal is not None


LABELS = [
    ("x", ["job", "instance"], []),
    ('x{job=""}', ["instance"], ["job"]),
    ("rate(x[5m])", ["job"], []),
    ("sum by (job) (x) > 1", ["job"], ["instance"]),
    ("sum without (job) (x)", ["instance"], ["job"]),
    ("sum(x)", [], ["job"]),
    ("topk by (job) (3, x)", ["instance"], []),
    ("sum by (job) (sum by (instance) (x))", [], ["job", "instance"]),
    ('count_values("version", x)', ["version"], ["job"]),
    ("histogram_quantile(0.9, sum by (le, job) (rate(x[5m])))", ["job"], ["le"]),
    ('label_replace(sum(x), "dst", "$1", "src", "(.*)")', ["dst"], ["src"]),
    ('label_join(sum(x), "dst", ",", "a")', ["dst"], ["a"]),
    ('absent(up{job="a", env=~"b"})', ["job"], ["env"]),
    ("absent(sum(x))", [], ["job"]),
    ("absent_over_time(up{job='a'}[5m])", ["job"], ["env"]),
    ("vector(1)", [], ["job"]),
    ("time() > 5", [], ["job"]),
    ("x > on (job) y", ["job"], ["instance"]),
    ("x / ignoring (code) y", ["job"], ["code"]),
    ("x * on (pod) group_left (node) kube_pod_info", ["pod", "node", "job"], []),
    ("sum by (pod) (x) * on (pod) group_left (node) info_metric", ["pod", "node"], ["job"]),
    ("info_metric * on (pod) group_right (node) sum by (pod) (x)", ["pod", "node"], ["job"]),
    ("sum by (a) (x) and on () y", ["a"], ["b"]),
    ("sum by (a) (x) or sum by (b) (y)", ["a", "b"], ["c"]),
    ("x or sum by (b) (y)", ["b", "anything"], []),
    ("1 - sum by (a) (x)", ["a"], ["b"]),
    ("-sum by (a) (x)", ["a"], ["b"]),
    ("max_over_time(sum by (a) (x)[1h:5m])", ["a"], ["b"]),
]


@pytest.mark.parametrize(("text", "has", "lacks"), LABELS)
def test_labels_of_a_result(text: str, has: list[str], lacks: list[str]) -> None:
    labels = labels_of(parsed(text).tree)
    assert [name for name in has if not labels.has(name)] == []
    assert [name for name in lacks if labels.has(name)] == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("x > 1", True),
        ("sum(x) == 0", True),
        ("(x > 1) * 100", True),
        ("count(x > 1)", True),
        ("absent(x)", True),
        ("x unless y", True),
        ("x and y", True),
        ("x > 1 or y > 2", True),
        ('ALERTS{alertstate="firing"}', True),
        ("changes((x > 1)[5m:])", True),
        ("x", False),
        ("rate(x[5m])", False),
        ("x > bool 1", False),
        ("x > 1 or y", False),
        ("vector(1)", False),
        ("x + y", False),
    ],
)
def test_what_filters(text: str, wanted: bool) -> None:
    assert filters(parsed(text).tree) is wanted


def test_what_always_fires_on_purpose() -> None:
    assert always_fires("vector(1)")
    assert not always_fires("up")


@pytest.mark.parametrize(
    ("text", "kind"),
    [("1 + 2", "scalar"), ("time()", "scalar"), ("x", "vector"), ("x > 1", "vector")],
)
def test_kinds_of_values(text: str, kind: str) -> None:
    assert value_of(parsed(text).tree) == kind


def test_a_deep_expression_is_no_crash() -> None:
    tree = parsed("(" * 2000 + "x > 1" + ")" * 2000).tree
    assert tree is not None
    assert labels_of(tree).has("job")
    assert filters(tree)
