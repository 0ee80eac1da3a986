"""Rules for HorizontalPodAutoscalers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.ingress_classes import reference
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    checked,
    duplicates,
    items,
    join,
    listed,
    mapping,
    needed,
    set_fields,
    spec_of,
    text,
    whole,
)
from k8spatterns.syntax.names import dns_label, path_segment
from k8spatterns.syntax.quantity import amount_of
from k8spatterns.syntax.resources import resource_name
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
_OUTSIDE = ("Object", "External")
_TARGET_PATH = "spec.scaleTargetRef"
# All but the target.
_FIELDS = (
    "spec.behavior",
    "spec.maxReplicas",
    "spec.metrics",
    "spec.minReplicas",
    "spec.targetCPUUtilizationPercentage",
)


@object_rule("K8S-HPA-001", kinds=[kinds.HPA], looks_at=_FIELDS)
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
    percentage = whole(spec.get("targetCPUUtilizationPercentage"))
    if percentage is not None and percentage < 1:
        # The server converts the field to a metric before it looks at it.
        path = "spec.metrics[0].resource.target.averageUtilization"
        yield Problem(f"targetCPUUtilizationPercentage must be at least 1, not {percentage}", path)


@object_rule("K8S-HPA-002", kinds=[kinds.HPA], needs=("minReplicas",), looks_at=_FIELDS)
def scale_to_zero(manifest: Manifest) -> Iterator[Problem]:
    """Only a metric from outside the Pods can wake up what has no Pods."""
    spec = spec_of(manifest.tree)
    types = {text(metric.get("type")) for _, metric in items(spec, "metrics")}
    if whole(spec.get("minReplicas")) == 0 and not types & set(_OUTSIDE):
        message = "minReplicas 0 needs an Object or External metric"
        yield Problem(message, "spec.metrics", "write minReplicas: 1")


@object_rule("K8S-HPA-003", kinds=[kinds.HPA])
def scale_target_invalid(manifest: Manifest) -> Iterator[Problem]:
    """An autoscaler names what it scales, with its API group."""
    target = mapping(spec_of(manifest.tree).get("scaleTargetRef"))
    yield from reference(target, _TARGET_PATH)
    version, path = text(target.get("apiVersion")), f"{_TARGET_PATH}.apiVersion"
    if version.count("/") > 1:
        yield Problem(f"{shown(version)} is no apiVersion", path, "write apps/v1")
    elif not version.partition("/")[1] and target.get("kind") != "ReplicationController":
        yield Problem(f"apiVersion {shown(version)} names no API group", path, "write apps/v1")


@object_rule(
    "K8S-HPA-010", kinds=[kinds.HPA], until="1.36", needs=("minReplicas",), looks_at=_FIELDS
)
def scale_to_zero_gated(manifest: Manifest) -> Iterator[Problem]:
    """Until Kubernetes 1.36 an autoscaler leaves one Pod running."""
    if whole(spec_of(manifest.tree).get("minReplicas")) == 0:
        message = "minReplicas 0 needs the feature gate HPAScaleToZero, which is off by default"
        hint = "write 1, or waive this where the gate is on"
        yield Problem(message, "spec.minReplicas", hint)


def _metrics(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, metric in items(spec_of(manifest.tree), "metrics"):
        yield f"spec.metrics[{index}]", metric


@object_rule("K8S-HPA-004", kinds=[kinds.HPA], needs=("metrics",), looks_at=_FIELDS)
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
# What the target of each source must have, the last of which the server names, and must not have.
_NEEDED = {
    "containerResource": ("averageValue", "averageUtilization"),
    "external": ("value", "averageValue"),
    "object": ("value", "averageValue"),
    "pods": ("averageValue",),
    "resource": ("averageValue", "averageUtilization"),
}
_EXCLUSIVE = {
    "containerResource": ("averageUtilization", "averageValue"),
    "external": ("averageValue", "value"),
    "resource": ("averageUtilization", "averageValue"),
}


@object_rule("K8S-HPA-005", kinds=[kinds.HPA], needs=("metrics",), looks_at=_FIELDS)
def metric_target(manifest: Manifest) -> Iterator[Problem]:
    """A metric has a positive target of a kind that its source knows."""
    for path, metric in _metrics(manifest):
        for field in set_fields(metric, SOURCES.values()):
            target = mapping(mapping(metric[field]).get("target"))
            yield from _target(field, target, f"{path}.{field}.target")


def _target(source: str, target: Tree, path: str) -> Iterator[Problem]:
    kind = text(target.get("type"))
    if kind not in _TARGET_TYPES:
        message = f"{shown(kind)} is no type of target; write one of {join(_TARGET_TYPES)}"
        yield Problem(message, f"{path}.type")
    wanted = _NEEDED[source]
    if not set_fields(target, wanted):
        yield Problem(f"the target needs {' or '.join(wanted)}", f"{path}.{wanted[-1]}")
    exclusive = _EXCLUSIVE.get(source, ())
    if exclusive and len(set_fields(target, exclusive)) > 1:
        message = f"{' and '.join(exclusive)} exclude each other"
        yield Problem(message, f"{path}.{exclusive[1]}", "keep one of them")
    for field in set_fields(target, _TARGET_TYPES.values()):
        amount = amount_of(target[field])
        if amount is not None and amount <= 0:
            yield Problem(f"{target[field]} is no target; it must be positive", f"{path}.{field}")


@object_rule(
    "K8S-HPA-008", kinds=[kinds.HPA], severity="warning", needs=("metrics",), looks_at=_FIELDS
)
def metric_target_differs(manifest: Manifest) -> Iterator[Problem]:
    """The target of a metric has the number that its type names."""
    for path, metric in _metrics(manifest):
        for field in set_fields(metric, SOURCES.values()):
            target = mapping(mapping(metric[field]).get("target"))
            kind = text(target.get("type"))
            wanted = _TARGET_TYPES.get(kind)
            if wanted and target.get(wanted) is None and set_fields(target, _NEEDED[field]):
                message = f"a target of type {kind} should have {wanted}"
                yield Problem(message, f"{path}.{field}.target.{wanted}")


@object_rule("K8S-HPA-009", kinds=[kinds.HPA], needs=("metrics",), looks_at=_FIELDS)
def metric_name_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A metric says which resource, container, object or metric it measures."""
    for path, metric in _metrics(manifest):
        for field in ("object", "external", "pods"):
            if isinstance(metric.get(field), dict):
                identifier = mapping(metric[field].get("metric"))
                yield from needed(identifier, ("name",), f"{path}.{field}.metric")
                yield from checked(
                    path_segment, identifier.get("name"), f"{path}.{field}.metric.name"
                )
        described = mapping(metric.get("object")).get("describedObject")
        if isinstance(described, dict):
            yield from reference(described, f"{path}.object.describedObject")
        for field in ("resource", "containerResource"):
            if isinstance(metric.get(field), dict):
                yield from needed(metric[field], ("name",), f"{path}.{field}")
        container = metric.get("containerResource")
        if isinstance(container, dict):
            yield from _container(container, f"{path}.containerResource")


def _container(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(resource_name, source.get("name") or None, f"{path}.name")
    yield from needed(source, ("container",), path)
    yield from checked(dns_label, source.get("container") or None, f"{path}.container")


@object_rule(
    "K8S-HPA-006", kinds=[kinds.HPA], severity="warning", needs=("metrics",), looks_at=_FIELDS
)
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


@object_rule("K8S-HPA-007", kinds=[kinds.HPA], needs=("behavior",), looks_at=_FIELDS)
def behavior_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Behaviour has windows of up to an hour, and policies with positive values and periods."""
    for path, rules in _policies(manifest):
        window = whole(rules.get("stabilizationWindowSeconds"))
        if window is not None and not 0 <= window <= _LONGEST_WINDOW:
            message = f"{window} is no window; 0 to {_LONGEST_WINDOW} is allowed"
            yield Problem(message, f"{path}.stabilizationWindowSeconds")
        tolerance = amount_of(rules.get("tolerance"))
        if tolerance is not None and tolerance < 0:
            yield Problem(f"tolerance {rules['tolerance']} is negative", f"{path}.tolerance")
        if rules.get("policies") == []:
            message = "at least one policy is needed"
            yield Problem(message, f"{path}.policies", "leave policies out for the default ones")
        for index, policy in items(rules, "policies"):
            yield from _policy(policy, f"{path}.policies[{index}]")


def _policy(policy: Tree, path: str) -> Iterator[Problem]:
    kind, value = text(policy.get("type")), whole(policy.get("value")) or 0
    if kind not in ("Pods", "Percent"):
        message = f"{shown(kind)} is no type of policy; write Pods or Percent"
        yield Problem(message, f"{path}.type")
    if value <= 0:
        yield Problem(f"value must be at least 1, not {value}", f"{path}.value")
    period = whole(policy.get("periodSeconds")) or 0
    if not 0 < period <= _LONGEST_PERIOD:
        message = f"{period} is no period; 1 to {_LONGEST_PERIOD} is allowed"
        yield Problem(message, f"{path}.periodSeconds")
