"""Rules for HorizontalPodAutoscalers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    duplicates,
    items,
    join,
    listed,
    mapping,
    set_fields,
    spec_of,
    text,
    whole,
)
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

SOURCES = {
    "ContainerResource": "containerResource",
    "External": "external",
    "Object": "object",
    "Pods": "pods",
    "Resource": "resource",
}
_LONGEST_WINDOW = 3600
_LONGEST_PERIOD = 1800


@object_rule("K8S-HPA-001", kinds=[kinds.HPA])
def bounds_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An autoscaler's highest number of replicas is at least its lowest."""
    spec = spec_of(manifest.tree)
    low, high = whole(spec.get("minReplicas")), whole(spec.get("maxReplicas"))
    if low is not None and low < 0:
        yield Problem(f"{low} is negative", "spec.minReplicas", "write 1 or more")
    if high is not None and high < 1:
        yield Problem(f"maxReplicas must be at least 1, not {high}", "spec.maxReplicas")
    elif high is not None and high < (1 if low is None else low):
        message = f"maxReplicas {high} is less than minReplicas {low}"
        yield Problem(message, "spec.maxReplicas", f"write {low} or more")


@object_rule("K8S-HPA-002", kinds=[kinds.HPA])
def scale_to_zero(manifest: Manifest) -> Iterator[Problem]:
    """Only a metric from outside the Pods can wake up what has no Pods."""
    spec = spec_of(manifest.tree)
    types = {metric.get("type") for _, metric in items(spec, "metrics")}
    if whole(spec.get("minReplicas")) == 0 and not types & {"Object", "External"}:
        message = "minReplicas 0 needs an Object or External metric"
        yield Problem(message, "spec.minReplicas", "write 1")


@object_rule("K8S-HPA-003", kinds=[kinds.HPA])
def scale_target_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An autoscaler names what it scales, with its API group."""
    target = mapping(spec_of(manifest.tree).get("scaleTargetRef"))
    for field in ("kind", "name"):
        if target.get(field) == "":
            yield Problem(f"{field} is missing", f"spec.scaleTargetRef.{field}")
    version, kind = text(target.get("apiVersion")), target.get("kind")
    if kind in ("Deployment", "ReplicaSet", "StatefulSet") and "/" not in version:
        message = f"apiVersion {shown(version)} names no API group"
        yield Problem(message, "spec.scaleTargetRef.apiVersion", "write apps/v1")


def _metrics(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, metric in items(spec_of(manifest.tree), "metrics"):
        yield f"spec.metrics[{index}]", metric


@object_rule("K8S-HPA-004", kinds=[kinds.HPA])
def metric_source(manifest: Manifest) -> Iterator[Problem]:
    """A metric has the one source that its type names."""
    for path, metric in _metrics(manifest):
        kind, found = text(metric.get("type")), set_fields(metric, SOURCES.values())
        wanted = SOURCES.get(kind)
        if wanted is None:
            message = f"{shown(kind)} is no type of metric; write one of {join(SOURCES)}"
            yield Problem(message, f"{path}.type")
        elif wanted not in found:
            yield Problem(f"a metric of type {kind} needs {wanted}", f"{path}.{wanted}")
        for field in found:
            if wanted is not None and field != wanted:
                message = f"a metric of type {kind} has only {wanted}, not {field}"
                yield Problem(message, f"{path}.{field}", "make it another metric")


_TARGET_TYPES = {
    "Utilization": "averageUtilization",
    "AverageValue": "averageValue",
    "Value": "value",
}


@object_rule("K8S-HPA-005", kinds=[kinds.HPA])
def metric_target(manifest: Manifest) -> Iterator[Problem]:
    """A metric has a positive target of its type."""
    for path, metric in _metrics(manifest):
        for field in set_fields(metric, SOURCES.values()):
            target = mapping(metric[field]).get("target")
            if isinstance(target, dict):
                yield from _target(target, f"{path}.{field}.target")


def _target(target: Tree, path: str) -> Iterator[Problem]:
    kind = text(target.get("type"))
    wanted = _TARGET_TYPES.get(kind)
    if wanted is None:
        message = f"{shown(kind)} is no type of target; write one of {join(_TARGET_TYPES)}"
        yield Problem(message, f"{path}.type")
    elif target.get(wanted) is None:
        yield Problem(f"a target of type {kind} needs {wanted}", f"{path}.{wanted}")
    for field in set_fields(target, _TARGET_TYPES.values()):
        amount = _amount(target[field])
        if amount is not None and amount <= 0:
            yield Problem(f"{target[field]} is no target; it must be positive", f"{path}.{field}")


def _amount(value: Any) -> Any:
    return parse_quantity(value) if isinstance(value, (str, int, float)) else None


@object_rule("K8S-HPA-006", kinds=[kinds.HPA], severity="warning")
def metric_twice(manifest: Manifest) -> Iterator[Problem]:
    """A metric is written once: of two targets the higher demand always wins."""
    metrics = listed(spec_of(manifest.tree).get("metrics"))
    for index, first in duplicates(_identity(metric) for metric in metrics):
        detail = (f"the other one is spec.metrics[{first}]",)
        yield Problem("this metric is there already", f"spec.metrics[{index}]", detail=detail)


def _identity(metric: Any) -> str | None:
    kind = text(mapping(metric).get("type"))
    source = mapping(mapping(metric).get(SOURCES.get(kind, "")))
    if not source:
        return None
    return repr((kind, [(key, source[key]) for key in sorted(source, key=str) if key != "target"]))


def _policies(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    behavior = mapping(spec_of(manifest.tree).get("behavior"))
    for field in ("scaleUp", "scaleDown"):
        if isinstance(behavior.get(field), dict):
            yield f"spec.behavior.{field}", behavior[field]


@object_rule("K8S-HPA-007", kinds=[kinds.HPA])
def behavior_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Behaviour has windows of up to an hour, and policies with positive values and periods."""
    for path, rules in _policies(manifest):
        window = whole(rules.get("stabilizationWindowSeconds"))
        if window is not None and not 0 <= window <= _LONGEST_WINDOW:
            message = f"{window} is no window; 0 to {_LONGEST_WINDOW} is allowed"
            yield Problem(message, f"{path}.stabilizationWindowSeconds")
        if rules.get("policies") == []:
            message = "at least one policy is needed"
            yield Problem(message, f"{path}.policies", "leave policies out for the default ones")
        for index, policy in items(rules, "policies"):
            yield from _policy(policy, f"{path}.policies[{index}]")


def _policy(policy: Tree, path: str) -> Iterator[Problem]:
    kind, value = policy.get("type"), whole(policy.get("value"))
    if kind not in ("Pods", "Percent"):
        yield Problem(f"{kind!r} is no type of policy; write Pods or Percent", f"{path}.type")
    if value is not None and value <= 0:
        yield Problem(f"value must be at least 1, not {value}", f"{path}.value")
    period = whole(policy.get("periodSeconds"))
    if period is not None and not 0 < period <= _LONGEST_PERIOD:
        message = f"{period} is no period; 1 to {_LONGEST_PERIOD} is allowed"
        yield Problem(message, f"{path}.periodSeconds")
