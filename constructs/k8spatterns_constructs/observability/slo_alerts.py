"""`SloAlerts`: alerts on how fast an error budget is used up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Annotated, Self

from annotated_types import Gt, Lt, MinLen
from pydantic import model_validator

from k8spatterns.syntax.promql import parsed
from k8spatterns.types import Many
from k8spatterns_constructs.observability.alert_rules import RuleObject
from k8spatterns_constructs.observability.burn_rate import RECOMMENDED, BurnRate
from k8spatterns_constructs.observability.field_types import (
    AlertAnnotations,
    AlertLabels,
    PrometheusDuration,
    PrometheusPeriod,
    RuleLabelName,
    milliseconds,
)
from k8spatterns_constructs.observability.rule import AlertingRule, RecordingRule
from k8spatterns_constructs.observability.rule_group import RuleGroup

WINDOW = "$window"
RATIO = "slo:sli_error:ratio_rate"


class SloAlerts(RuleObject):
    """Alerts on the error budget of a service level objective, with their recording rules.

    Each window's share of errors is recorded; an alert fires while the budget burns too fast over
    a long and a short window. The other fields are those of `RuleObject`.

    Fields:
        objective: the percentage that must be good, such as 99.9.
        errors: PromQL of the bad events, with `$window` for the range:
            `sum(rate(http_requests_total{code=~"5.."}[$window]))`.
        total: PromQL of all events, with `$window`.
        ratio: in place of both, the share of errors itself, from 0 to 1, with `$window`.
        slo: the value of the label `slo` on everything; the name by default.
        window: what the objective is about; `30d` by default.
        burn_rates: by default those that the SRE workbook recommends: a page for 2 percent of the
            budget in 1 h or 5 percent in 6 h, a ticket for 10 percent in 1 d or in 3 d.
        alert: the alerts' name; `ErrorBudgetBurn` by default.
        for_: how long an alert's condition must hold; at once by default, as the windows already
            say how long.
        slo_labels: of all rules beside `slo`, such as a team's; none by default.
        alert_labels: of the alerts only; none by default.
        alert_annotations: of the alerts, beside `summary`, `description` and `runbook_url`; what
            they name is in place of ours. None by default.
        interval: how often the rules are evaluated; by default as often as everything else.
        budget: whether to record the objective and what is left of the budget for dashboards; True
            by default.

    Raises:
        InvalidConstructError: both `ratio` and `errors`, a query without `$window`, a burn rate
            that errors can't reach even when everything fails, or a window longer than `window`.

    See https://sre.google/workbook/alerting-on-slos/
    """

    objective: Annotated[float | int, Gt(0), Lt(100)]
    errors: Annotated[str, MinLen(1)] | None = None
    total: Annotated[str, MinLen(1)] | None = None
    ratio: Annotated[str, MinLen(1)] | None = None
    slo: Annotated[str, MinLen(1)] | None = None
    window: PrometheusPeriod = "30d"
    burn_rates: Many[BurnRate] = RECOMMENDED
    alert: Annotated[str, MinLen(1)] = "ErrorBudgetBurn"
    for_: PrometheusDuration | None = None
    slo_labels: dict[RuleLabelName, str] | None = None
    alert_labels: AlertLabels | None = None
    alert_annotations: AlertAnnotations | None = None
    interval: PrometheusPeriod | None = None
    budget: bool = True

    @model_validator(mode="after")
    def _one_way_to_count(self) -> Self:
        if (self.ratio is None) == (self.errors is None and self.total is None):
            raise ValueError("give either errors= and total=, or ratio=")
        if (self.errors is None) != (self.total is None):
            raise ValueError("errors= and total= need each other: the ratio is one by the other")
        return self

    @model_validator(mode="after")
    def _queries_are_templates(self) -> Self:
        for field in ("errors", "total", "ratio"):
            query = getattr(self, field)
            if query is None:
                continue
            if WINDOW not in query:
                raise ValueError(
                    f"{field} looks at one window only\n"
                    f"hint: write {WINDOW} for the range, such as rate(requests_total[{WINDOW}])"
                )
            expression = parsed(query.replace(WINDOW, "5m"))
            if expression.refusal is not None:
                hint = f"\nhint: {expression.hint}" if expression.hint else ""
                raise ValueError(f"{field}: {expression.refusal} (with 5m for {WINDOW}){hint}")
        return self

    @model_validator(mode="after")
    def _burn_rates_can_be_reached(self) -> Self:
        if not self.burn_rates:
            raise ValueError("without burn rates there is no alert\nhint: leave burn_rates out")
        for rate in self.burn_rates:
            if milliseconds(rate.long) >= milliseconds(self.window):
                raise ValueError(
                    f"the window {rate.long} of a burn rate is not shorter than the objective's "
                    f"{self.window}\nhint: write a longer window=, or other burn_rates="
                )
            factor = Decimal(str(rate.factor(str(self.window))))
            if factor * self.error_budget() >= 1:
                raise ValueError(
                    f"{factor} times the budget of {self.error_budget() * 100:f} percent is more "
                    f"errors than requests: the alert over {rate.long} could never fire\n"
                    "hint: write burn_rates= with a smaller budget or a longer window"
                )
        return self

    @model_validator(mode="after")
    def _labels_once(self) -> Self:
        for field in ("slo_labels", "alert_labels"):
            if "slo" in (getattr(self, field) or {}):
                raise ValueError(f"{field} has the label slo\nhint: write slo= for its value")
        if any("{{" in text for text in self._labels().values()):
            raise ValueError("slo and slo_labels are texts and no templates: {{ is not allowed")
        if "severity" in (self.alert_labels or {}):
            raise ValueError("severity comes from the burn rates\nhint: BurnRate(severity=...)")
        return self

    def error_budget(self) -> Decimal:
        """Return the share of events that may be bad: 0.001 for 99.9 percent."""
        return 1 - Decimal(str(self.objective)) / 100

    def windows(self) -> list[str]:
        """Return every window of the burn rates, from the shortest to the longest."""
        found = {str(each) for rate in self.burn_rates for each in (rate.short, rate.long)}
        return sorted(found, key=lambda each: (milliseconds(each), each))

    def rule_groups(self) -> Iterable[RuleGroup]:
        """Return the recording rules and the alerts, each as a group."""
        name = self.slo or self.name
        recorded = [*self._ratios(), *(self._budget_rules() if self.budget else ())]
        yield RuleGroup(name=f"{name}-recording", rules=recorded, interval=self.interval)
        yield RuleGroup(name=f"{name}-alerts", rules=list(self._alerts()), interval=self.interval)

    def _labels(self) -> dict[str, str]:
        return {"slo": self.slo or self.name, **(self.slo_labels or {})}

    def _recorded(self, metric: str) -> str:
        """Return a selector of a metric that these rules record."""
        return f"{metric}{{slo={_quoted(self._labels()['slo'])}}}"

    def _share(self, window: str) -> str:
        if self.ratio is not None:
            return self.ratio.replace(WINDOW, window)
        bad, all_ = (self.errors or "").replace(WINDOW, window), (self.total or "")
        return f"(\n{bad}\n)\n/\n(\n{all_.replace(WINDOW, window)}\n)"

    def _ratios(self) -> Iterator[RecordingRule]:
        for window in self.windows():
            yield RecordingRule(
                name=RATIO + window, expr=self._share(window), labels=self._labels()
            )

    def _budget_rules(self) -> Iterator[RecordingRule]:
        labels, budget = self._labels(), _plain(self.error_budget())
        shortest, window = self._recorded(RATIO + self.windows()[0]), str(self.window)
        yield RecordingRule(
            name="slo:objective:ratio", expr=f"vector({_plain(1 - Decimal(budget))})", labels=labels
        )
        yield RecordingRule(
            name="slo:error_budget_remaining:ratio",
            expr=f"1 - avg_over_time({shortest}[{window}]) / {budget}",
            labels=labels,
        )

    def _alerts(self) -> Iterator[AlertingRule]:
        for severity in dict.fromkeys(rate.severity for rate in self.burn_rates):
            rates = [rate for rate in self.burn_rates if rate.severity == severity]
            yield AlertingRule(
                name=self.alert,
                expr="\nor\n".join(map(self._burning, rates)),
                for_=self.for_,
                severity=severity,
                labels={**self._labels(), **(self.alert_labels or {})},
                annotations={**self._annotations(), **(self.alert_annotations or {})},
            )

    def _burning(self, rate: BurnRate) -> str:
        most = (
            f"{_plain(Decimal(str(rate.factor(str(self.window)))))} * {_plain(self.error_budget())}"
        )
        over = (self._recorded(RATIO + str(each)) for each in (rate.long, rate.short))
        long, short = (f"{selector} > {most}" for selector in over)
        return f"(\n  {long}\nand\n  {short}\n)"

    def _annotations(self) -> dict[str, str]:
        slo = self._labels()["slo"]
        return {
            "summary": f"The error budget of {slo} is used up too fast",
            "description": (
                "{{ $value | humanizePercentage }} of all events are errors; the objective of "
                f"{_plain(Decimal(str(self.objective)))}% allows "
                f"{_plain(self.error_budget() * 100)}% over {self.window}."
            ),
        }


def _plain(number: Decimal) -> str:
    """Return a number without exponent and without zeros at its end."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
