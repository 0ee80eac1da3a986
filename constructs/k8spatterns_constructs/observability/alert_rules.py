"""`AlertRules`: a PrometheusRule."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.api.prometheus import monitoring_v1
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsSubdomain, Labels, Many
from k8spatterns_constructs.observability.rule_group import RuleGroup


class RuleObject(Construct):
    """What makes a PrometheusRule.

    Fields:
        name: of the PrometheusRule.
        labels: what the Prometheus object selects its rules by (`ruleSelector`), such as
            `{"release": "prometheus"}`; none by default.
        annotations: of the object; none by default.
        runbooks: where the runbooks are, such as `https://runbooks.example.com`; an alert's page is
            its name behind it. None by default, and then each alert has its own `runbook_url`.

    See https://prometheus-operator.dev/docs/developer/alerting/
    """

    name: DnsSubdomain
    labels: Labels | None = None
    annotations: Annotations | None = None
    runbooks: str | None = None

    @model_validator(mode="after")
    def _runbooks_are_an_address(self) -> Self:
        if self.runbooks is not None and not self.runbooks.startswith(("http://", "https://")):
            raise ValueError(
                f"runbooks is the address of a site, not {self.runbooks!r}\n"
                'hint: write runbooks="https://..."'
            )
        return self

    def rule_groups(self) -> Iterable[RuleGroup]:
        """Return the groups of rules."""
        raise NotImplementedError

    def compose(self) -> Iterable[Part]:
        """Yield the PrometheusRule."""
        yield monitoring_v1.PrometheusRule(
            metadata=k8s.ObjectMeta(
                name=self.name,
                labels={
                    "app.kubernetes.io/name": self.name[:63].rstrip("-."),
                    **(self.labels or {}),
                },
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=monitoring_v1.PrometheusRuleSpec(
                groups=[group.group(self.runbooks) for group in self.rule_groups()]
            ),
        )


class AlertRules(RuleObject):
    """Alerts and recording rules of Prometheus, as a PrometheusRule.

    With the extra `k8spatterns[promql]` every expression is parsed where it is written. The other
    fields are those of `RuleObject`.

    Fields:
        groups: `RuleGroup`s, each with a name of its own.

    Raises:
        InvalidConstructError: no group, or two of one name.

    See https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
    """

    groups: Many[RuleGroup]

    @model_validator(mode="after")
    def _groups_differ(self) -> Self:
        names = [group.name for group in self.groups]
        if not names:
            raise ValueError("there are no rules\nhint: write groups=[RuleGroup(...)]")
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'two groups are named "{name}"\nhint: put their rules into one, or rename it'
                )
        return self

    def rule_groups(self) -> Iterable[RuleGroup]:
        """Return the groups of rules."""
        return self.groups
