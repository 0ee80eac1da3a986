"""`alert_labels` and `lost_labels`: the labels of alerts, from their expressions and templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.errors import UsageError
from k8spatterns.rules.values import items, mapping, spec_of, text
from k8spatterns.testing.executing.documents import trees_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from k8spatterns.manifest import Tree
    from k8spatterns.testing.executing.documents import Documents

_EXTRA = "k8spatterns[promql]"


class AlertLabels(NamedTuple):
    """The labels that the result of an expression can have.

    Fields:
        names: these, and no others; or, where it is open, all but these.
        open: whether every label that a metric may have is kept.
    """

    names: frozenset[str]
    open: bool

    def has(self, name: str) -> bool:
        """Return whether a result can have a label."""
        return (name in self.names) != self.open


class LostLabel(NamedTuple):
    """A label that a template of an alert names and that its expression does not have.

    Fields:
        alert: its name.
        path: where the template stands in the object.
        label: the label, which will be empty.
    """

    alert: str
    path: str
    label: str


def alert_labels(expr: str) -> AlertLabels:
    """Return the labels that the result of an expression of PromQL can have.

    Args:
        expr: such as `sum by (job) (rate(http_requests_total[5m])) > 10`.

    Raises:
        UsageError: it is no expression of a rule, or the extra `k8spatterns[promql]` is not
            installed.
    """
    from k8spatterns.syntax.promql_meaning import labels_of

    found = labels_of(parsed_tree(expr))
    return AlertLabels(found.names, found.open)


def lost_labels(documents: Documents) -> list[LostLabel]:
    """Return the labels that templates of alerts name and that are always empty there.

    Args:
        documents: with PrometheusRules; other objects are passed over.

    Raises:
        UsageError: there is no PrometheusRule, an expression is none, or the extra
            `k8spatterns[promql]` is not installed.
    """
    rules = [tree for tree in trees_of(documents) if tree.get("kind") == "PrometheusRule"]
    if not rules:
        raise UsageError("there is no PrometheusRule among these objects")
    return [found for tree in rules for found in _lost(tree)]


def parsed_tree(expr: str) -> Any:
    """Return the syntax tree of an expression.

    Raises:
        UsageError: it is none, or there is no parser.
    """
    from k8spatterns.syntax.promql import parsed

    found = parsed(expr)
    if found.refusal is not None:
        hint = f"\nhint: {found.hint}" if found.hint else ""
        raise UsageError(f"{expr}: {found.refusal}{hint}")
    if found.tree is None:
        raise UsageError(f"{found.unparsed}\nhint: pip install '{_EXTRA}'")
    return found.tree


def alerts_of(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """Yield (path, rule) of the alerts of a PrometheusRule."""
    for number, group in items(spec_of(tree), "groups"):
        for index, rule in items(group, "rules"):
            if text(rule.get("alert")):
                yield f"spec.groups[{number}].rules[{index}]", rule


def _lost(tree: Tree) -> Iterator[LostLabel]:
    from k8spatterns.syntax.alert_template import alert_template, labels_used

    for path, rule in alerts_of(tree):
        has = alert_labels(str(rule.get("expr")))
        for field in ("labels", "annotations"):
            for name, value in mapping(rule.get(field)).items():
                for label in labels_used(alert_template(text(value))):
                    if not has.has(label):
                        yield LostLabel(text(rule["alert"]), f"{path}.{field}[{name}]", label)
