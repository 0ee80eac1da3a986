"""Rules for PrometheusRules: expressions, names, labels and templates of what Prometheus runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    duplicates,
    items,
    listed,
    mapping,
    refused,
    set_fields,
    spec_of,
    text,
)
from k8spatterns.syntax.prometheus import label_name, metric_name, recorded_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.syntax.go_template import Template
    from k8spatterns.syntax.promql import Expression

RULE = ("monitoring.coreos.com", "PrometheusRule")
_ONLY_ALERTS = ("for", "keep_firing_for", "annotations")
_RUNBOOK = "runbook_url"


class _Rule(NamedTuple):
    """A rule with its place."""

    path: str
    tree: Tree

    @property
    def alert(self) -> str:
        return text(self.tree.get("alert"))

    @property
    def record(self) -> str:
        return text(self.tree.get("record"))

    @property
    def expr(self) -> str:
        """The expression; a number stands for itself."""
        expr = self.tree.get("expr")
        return str(expr) if isinstance(expr, int) else text(expr)


def _parsed(rule: _Rule) -> Expression:
    """Parse the expression; what reads PromQL is loaded where there is some."""
    from k8spatterns.syntax.promql import parsed

    return parsed(rule.expr)


def _read(value: str) -> Template:
    from k8spatterns.syntax.alert_template import alert_template

    return alert_template(value)


def _groups(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, group in items(spec_of(manifest.tree), "groups"):
        yield f"spec.groups[{index}]", group


def _rules(manifest: Manifest) -> Iterator[_Rule]:
    for path, group in _groups(manifest):
        for index, tree in items(group, "rules"):
            yield _Rule(f"{path}.rules[{index}]", tree)


@object_rule("K8S-PROM-001", kinds=[RULE], needs=("rules",), webhook=True)
def expression_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An expression is PromQL."""
    for rule in _rules(manifest):
        expression = _parsed(rule)
        if expression.refusal is not None:
            yield Problem(expression.refusal, f"{rule.path}.expr", expression.hint)


@object_rule("K8S-PROM-002", kinds=[RULE], severity="info", needs=("rules",))
def expression_not_parsed(manifest: Manifest) -> Iterator[Problem]:
    """Every expression was parsed."""
    found = [(f"{rule.path}.expr", _parsed(rule).unparsed) for rule in _rules(manifest)]
    yield from not_parsed(found, "an expression", "expressions")


def not_parsed(found: list[tuple[str, str]], one: str, many: str) -> Iterator[Problem]:
    """Yield one problem for all that was not parsed.

    Args:
        found: each path, with why it was not parsed, or an empty text.
        one: what it is called.
        many: what several are called.
    """
    unparsed = [(path, why) for path, why in found if why]
    if unparsed:
        path, why = unparsed[0]
        count = f"{len(unparsed)} {many} were" if len(unparsed) > 1 else f"{one} was"
        hint = "install k8spatterns[promql]" if "installed" in why else ""
        yield Problem(f"{count} not parsed: {why}", path, hint)


@object_rule("K8S-PROM-003", kinds=[RULE], needs=("rules",), webhook=True)
def rule_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A rule either alerts or records, under a name that Prometheus takes."""
    for rule in _rules(manifest):
        yield from _form(rule)


def _form(rule: _Rule) -> Iterator[Problem]:
    if bool(rule.alert) == bool(rule.record):
        message = "a rule has either alert or record" + (", not both" if rule.alert else "")
        yield Problem(message, rule.path, "write alert: with a name, or record: with a metric")
    elif rule.record:
        for field in set_fields(rule.tree, _ONLY_ALERTS):
            message = f"a recording rule has no {field}"
            yield Problem(message, f"{rule.path}.{field}", "leave it out")
        if refusal := metric_name(rule.record):
            yield Problem(refusal, f"{rule.path}.record")


@object_rule(
    "K8S-PROM-004",
    kinds=[RULE],
    needs=(
        "labels",
        "annotations",
    ),
    webhook=True,
)
def rule_label_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Labels and annotations have names that Prometheus takes and does not set itself."""
    for path, group in _groups(manifest):
        yield from _label_names(group, f"{path}.labels", "labels")
    for rule in _rules(manifest):
        for field in ("labels", "annotations"):
            yield from _label_names(rule.tree, f"{rule.path}.{field}", field)


def _label_names(tree: Tree, path: str, field: str) -> Iterator[Problem]:
    for name in mapping(tree.get(field)):
        where = f"{path}[{name}]"
        if refusal := refused(label_name, name):
            yield Problem(refusal, where)
        elif name == "alertname" and field == "labels":
            yield Problem("alertname is the name of the alert", where, "leave it out")


def _templates(rule: _Rule) -> Iterator[tuple[str, str, str]]:
    """Yield (field, path, text) of the templates of an alert."""
    for field in ("labels", "annotations") if rule.alert else ():
        for name, value in mapping(rule.tree.get(field)).items():
            yield field, f"{rule.path}.{field}[{name}]", text(value)


@object_rule(
    "K8S-PROM-005",
    kinds=[RULE],
    needs=(
        "labels",
        "annotations",
    ),
    webhook=True,
)
def template_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Labels and annotations of alerts are templates that Prometheus can read."""
    for rule in _rules(manifest):
        for _, path, value in _templates(rule):
            read = _read(value)
            if read.refusal is not None:
                yield Problem(read.refusal, path, read.hint)


@object_rule("K8S-PROM-006", kinds=[RULE], severity="warning", needs=("alert",))
def template_label_lost(manifest: Manifest) -> Iterator[Problem]:
    """A template names labels that the expression keeps."""
    from k8spatterns.syntax.alert_template import labels_used
    from k8spatterns.syntax.promql_meaning import labels_of

    for rule in _rules(manifest):
        tree = _parsed(rule).tree
        if tree is None:
            continue
        labels = labels_of(tree)
        for _, path, value in _templates(rule):
            for name in labels_used(_read(value)):
                if not labels.has(name):
                    yield _lost(rule, name, path, sorted(labels.names), lists=not labels.open)


def _lost(rule: _Rule, name: str, path: str, names: list[str], *, lists: bool) -> Problem:
    if name == "alertname" or name in mapping(rule.tree.get("labels")):
        message = f"$labels.{name} is empty: $labels has what the expression gives"
        return Problem(f"{message}, not the labels of the rule", path, "write its value")
    has = f"; it has: {', '.join(names) or 'no label'}" if lists else ""
    message = f"$labels.{name} is empty: the expression has no label {shown(name)}{has}"
    return Problem(message, path, f"keep it in the expression, such as by ({name})")


@object_rule("K8S-PROM-007", kinds=[RULE], severity="warning", needs=("alert",))
def alert_does_not_filter(manifest: Manifest) -> Iterator[Problem]:
    """An alert's expression has a result only while something is wrong."""
    from k8spatterns.syntax.promql_meaning import always_fires, filters

    for rule in _rules(manifest):
        tree = _parsed(rule).tree
        if rule.alert and tree is not None and not (filters(tree) or always_fires(rule.expr)):
            message = f"{rule.alert} fires whatever the value is: the expression compares nothing"
            yield Problem(message, f"{rule.path}.expr", "compare it, such as ... > 0")


@object_rule("K8S-PROM-008", kinds=[RULE], severity="warning", needs=("record",))
def recorded_name_unclear(manifest: Manifest) -> Iterator[Problem]:
    """The name of a recording rule says level, metric and operations."""
    for rule in _rules(manifest):
        if rule.record and metric_name(rule.record) is None:
            refusal = recorded_name(rule.record)
            if refusal is not None:
                hint = "such as job:http_requests:rate5m"
                yield Problem(refusal, f"{rule.path}.record", hint)


@object_rule("K8S-PROM-009", kinds=[RULE], severity="warning", needs=("rules",))
def rule_twice(manifest: Manifest) -> Iterator[Problem]:
    """Rules of a group that have the same name differ in their labels."""
    for path, group in _groups(manifest):
        for index, first in duplicates(map(_identity, listed(group.get("rules")))):
            message = f"{path}.rules[{first}] has the same name and labels"
            hint = "give them different labels, or join the expressions"
            yield Problem(message, f"{path}.rules[{index}]", hint)


def _identity(rule: Any) -> Any:
    tree = mapping(rule)
    name = tree.get("alert") or tree.get("record")
    labels = mapping(tree.get("labels"))
    return (name, *sorted(map(str, labels.items()))) if name else None


@object_rule("K8S-PROM-010", kinds=[RULE], severity="warning", needs=("alert",))
def runbook_missing(manifest: Manifest) -> Iterator[Problem]:
    """An alert says where to read what to do."""
    for rule in _rules(manifest):
        if rule.alert and not mapping(rule.tree.get("annotations")).get(_RUNBOOK):
            message = f"{rule.alert} has no {_RUNBOOK}: whoever is woken up has to guess"
            hint = f"add the annotation {_RUNBOOK} with the address of a page"
            yield Problem(message, f"{rule.path}.annotations", hint)


@object_rule("K8S-PROM-011", kinds=[RULE], severity="warning", needs=("alert",))
def value_in_label(manifest: Manifest) -> Iterator[Problem]:
    """An alert's labels do not hold its value, which makes it another alert each time."""
    from k8spatterns.syntax.alert_template import uses_value

    for rule in _rules(manifest):
        for field, path, value in _templates(rule):
            if field == "labels" and uses_value(_read(value)):
                message = "with its value in a label, every change starts a new alert"
                yield Problem(message, path, "write it as an annotation")
