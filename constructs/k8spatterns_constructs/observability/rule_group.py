"""`RuleGroup`: rules that Prometheus evaluates one after the other."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api.prometheus import monitoring_v1
from k8spatterns.types import Count, Many
from k8spatterns.value import Value
from k8spatterns_constructs.observability.field_types import (
    PrometheusDuration,
    PrometheusPeriod,
    RuleLabels,
)
from k8spatterns_constructs.observability.rule import AlertingRule, RecordingRule


class RuleGroup(Value):
    """Rules that Prometheus evaluates one after the other, at the same time.

    Fields:
        name: unique among the groups of an object.
        rules: `AlertingRule` and `RecordingRule`, in order: a rule sees what the rules before it
            recorded.
        interval: how often they are evaluated; by default as often as everything else.
        query_offset: how far back they look, for metrics that arrive late; none by default.
        limit: the most alerts or series that a rule may make; no limit by default.
        labels: of all rules, where a rule has no such label (Prometheus 3.0); none by default.
        partial_response_strategy: `abort` or `warn`, for Thanos Ruler; none by default.

    Raises:
        InvalidConstructError: no rule, or two with the same name and labels.

    See https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule_group
    """

    name: Annotated[str, MinLen(1)]
    rules: Many[AlertingRule | RecordingRule]
    interval: PrometheusPeriod | None = None
    query_offset: PrometheusDuration | None = None
    limit: Count | None = None
    labels: RuleLabels | None = None
    partial_response_strategy: Literal["abort", "warn"] | None = None

    @model_validator(mode="after")
    def _has_rules(self) -> Self:
        if not self.rules:
            raise ValueError("a group without rules does nothing\nhint: write rules=[...]")
        return self

    @model_validator(mode="after")
    def _rules_differ(self) -> Self:
        seen: set[tuple[object, ...]] = set()
        for rule in self.rules:
            severity = rule.severity if isinstance(rule, AlertingRule) else None
            labels = sorted({**(rule.labels or {}), "severity": severity or ""}.items())
            key = (type(rule), rule.name, *labels)
            if key in seen:
                raise ValueError(
                    f"two rules have the name {rule.name} and the same labels\n"
                    "hint: give them different labels, or join their expressions with or"
                )
            seen.add(key)
        return self

    def group(self, runbooks: str | None) -> monitoring_v1.PrometheusRuleSpecGroups:
        """Return the group as the API has it."""
        return monitoring_v1.PrometheusRuleSpecGroups(
            name=self.name,
            interval=None if self.interval is None else str(self.interval),
            query_offset=None if self.query_offset is None else str(self.query_offset),
            limit=self.limit,
            labels=dict(self.labels or {}) or None,
            partial_response_strategy=self.partial_response_strategy,
            rules=[rule.rule(runbooks) for rule in self.rules],
        )
