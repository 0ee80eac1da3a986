"""`AlertingRule` and `RecordingRule`: what Prometheus evaluates."""

from __future__ import annotations

from typing import Annotated, Self, TypeAlias

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api.prometheus import monitoring_v1
from k8spatterns.value import Value
from k8spatterns_constructs.observability.field_types import (
    AlertAnnotations,
    AlertLabels,
    AlertTemplate,
    MetricName,
    PrometheusDuration,
    PromQl,
    RuleLabels,
)

RUNBOOK = "runbook_url"

Rule: TypeAlias = monitoring_v1.PrometheusRuleSpecGroupsRules


class AlertingRule(Value):
    """An alert: an expression that has a result while something is wrong.

    Fields:
        name: the alert's, such as `HighRequestLatency`.
        expr: PromQL that filters, such as `... > 0.5`: each series that is left is an alert.
        for_: how long the expression must hold before the alert fires; at once by default.
        keep_firing_for: how long it goes on after the expression holds no more; none by default.
        severity: the label that routes go by, such as `critical`, `warning` or `info`; `warning`
            by default, None leaves it out.
        summary: one line on what is wrong; none by default. Like all annotations it may hold
            `{{ $labels.instance }}` and `{{ $value | humanize }}`.
        description: what it means; none by default.
        runbook_url: the page that says what to do; by default the one that `AlertRules` makes of
            its `runbooks`.
        labels: beside `severity`; they may be templates too. None by default.
        annotations: beside the three above; none by default.

    Raises:
        InvalidConstructError: an expression or template that Prometheus would refuse, with the
            place in it; a label or an annotation that is given twice.

    See https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/
    """

    name: Annotated[str, MinLen(1)]
    expr: PromQl
    for_: PrometheusDuration | None = None
    keep_firing_for: PrometheusDuration | None = None
    severity: AlertTemplate | None = "warning"
    summary: AlertTemplate | None = None
    description: AlertTemplate | None = None
    runbook_url: AlertTemplate | None = None
    labels: AlertLabels | None = None
    annotations: AlertAnnotations | None = None

    @model_validator(mode="after")
    def _said_once(self) -> Self:
        if self.severity is not None and "severity" in (self.labels or {}):
            raise ValueError("the label severity is given twice\nhint: leave it out of labels")
        for name in ("summary", "description", RUNBOOK):
            if getattr(self, name) is not None and name in (self.annotations or {}):
                raise ValueError(
                    f"the annotation {name} is given twice\n"
                    f"hint: write {name}= and leave it out of annotations"
                )
        return self

    def rule(self, runbooks: str | None = None) -> Rule:
        """Return the rule as the API has it.

        Args:
            runbooks: the address that the alert's name is put behind where it has no runbook.
        """
        severity = {} if self.severity is None else {"severity": self.severity}
        return monitoring_v1.PrometheusRuleSpecGroupsRules(
            alert=self.name,
            expr=self.expr,
            for_=None if self.for_ is None else str(self.for_),
            keep_firing_for=None if self.keep_firing_for is None else str(self.keep_firing_for),
            labels={**severity, **(self.labels or {})} or None,
            annotations=self._annotations(runbooks) or None,
        )

    def _annotations(self, runbooks: str | None) -> dict[str, str]:
        own = {"summary": self.summary, "description": self.description}
        runbook = self.runbook_url
        if runbook is None and runbooks is not None:
            runbook = f"{runbooks.rstrip('/')}/{self.name}"
        written = {**own, **(self.annotations or {})}
        if runbook is not None:
            written.setdefault(RUNBOOK, runbook)
        return {name: text for name, text in written.items() if text is not None}


class RecordingRule(Value):
    """An expression whose result is kept as a metric of its own.

    Fields:
        name: the metric's, as level, metric and operations: `job:http_requests:rate5m`.
        expr: PromQL.
        labels: added to the result, or put in place of its own; none by default.

    Raises:
        InvalidConstructError: an expression or a name that Prometheus would refuse.

    See https://prometheus.io/docs/practices/rules/
    """

    name: MetricName
    expr: PromQl
    labels: RuleLabels | None = None

    def rule(self, runbooks: str | None = None) -> Rule:
        """Return the rule as the API has it; nobody is woken up by it, so it has no runbook."""
        del runbooks
        return monitoring_v1.PrometheusRuleSpecGroupsRules(
            record=self.name, expr=self.expr, labels=dict(self.labels or {}) or None
        )
