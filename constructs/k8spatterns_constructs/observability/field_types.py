"""Field types of Prometheus: durations, names, expressions and templates."""

# Annotations here are read at run time by pydantic.
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BeforeValidator

from k8spatterns.syntax.alert_template import alert_template
from k8spatterns.syntax.prometheus import (
    format_prometheus_duration,
    label_name,
    metric_name,
    prometheus_duration,
    prometheus_milliseconds,
)
from k8spatterns.syntax.promql import parsed


def _refused(sentence: str, hint: str = "") -> ValueError:
    return ValueError(f"{sentence}\nhint: {hint}" if hint else sentence)


def _checked(check: Callable[[str], str | None]) -> AfterValidator:
    def validate(text: str) -> str:
        if refusal := check(text):
            raise _refused(refusal)
        return text

    return AfterValidator(validate)


def _duration(value: Any) -> Any:
    if isinstance(value, timedelta):
        return format_prometheus_duration(round(value.total_seconds() * 1000))
    if not isinstance(value, str):
        raise _refused(f"a duration is a text with a unit or a timedelta, not {value!r}")
    if refusal := prometheus_duration(value):
        raise _refused(refusal)
    return value


def _positive_duration(value: Any) -> Any:
    text = _duration(value)
    if milliseconds(text) <= 0:
        raise _refused(f"{text} is no time at all", "write a time above 0")
    return text


def _expression(value: Any) -> Any:
    if not isinstance(value, str):
        raise _refused(f"an expression is a text, not {value!r}")
    expression = parsed(value)
    if expression.refusal is not None:
        raise _refused(expression.refusal, expression.hint)
    return value


def _template(text: str) -> str:
    read = alert_template(text)
    if read.refusal is not None:
        raise _refused(f"{read.refusal}, in the template {text!r}", read.hint)
    return text


def _own_label(name: str) -> str:
    if name == "alertname":
        raise _refused("alertname is the name of the alert", "leave it out; write name=")
    return name


def milliseconds(duration: str | timedelta) -> int:
    """Return the milliseconds of a duration that was checked."""
    if isinstance(duration, timedelta):
        return round(duration.total_seconds() * 1000)
    return prometheus_milliseconds(duration) or 0


PrometheusDuration: TypeAlias = Annotated[str | timedelta, BeforeValidator(_duration)]
"""A duration such as `5m`, `1h30m` or `30d`, or a timedelta, which becomes one."""

PrometheusPeriod: TypeAlias = Annotated[str | timedelta, BeforeValidator(_positive_duration)]
"""A duration above 0."""

MetricName: TypeAlias = Annotated[str, _checked(metric_name)]
"""The name of a metric."""

PromQl: TypeAlias = Annotated[str, BeforeValidator(_expression)]
"""An expression, parsed where the extra `k8spatterns[promql]` is installed."""

AlertTemplate: TypeAlias = Annotated[str, AfterValidator(_template)]
"""A text with `{{ $labels.name }}` and `{{ $value }}`."""

RuleLabelName: TypeAlias = Annotated[str, _checked(label_name), AfterValidator(_own_label)]
"""The name of a label of a rule."""

AnnotationName: TypeAlias = Annotated[str, _checked(label_name)]
"""The name of an annotation of an alert."""

RuleLabels: TypeAlias = Mapping[RuleLabelName, str]
"""Labels of a rule or a group, as they are."""

AlertLabels: TypeAlias = Mapping[RuleLabelName, AlertTemplate]
"""Labels of an alert, which may be templates."""

AlertAnnotations: TypeAlias = Mapping[AnnotationName, AlertTemplate]
"""Annotations of an alert, which may be templates."""
