"""Rules for KEDA: how many Pods there are, and what triggers them.

https://keda.sh/docs/latest/reference/scaledobject-spec/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained, named_once
from k8spatterns.rules.values import items, join, mapping, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

SCALED_OBJECT = ("keda.sh", "ScaledObject")
SCALED_JOB = ("keda.sh", "ScaledJob")
BOTH = (SCALED_OBJECT, SCALED_JOB)
_NOT_CACHED = ("cpu", "memory", "cron")
_OF_PODS = ("cpu", "memory")
# What a trigger says in its metadata; either one of several names will do.
_NEEDED: dict[str, tuple[tuple[str, ...], ...]] = {
    "cpu": (("value",),),
    "cron": (("timezone",), ("start",), ("end",), ("desiredReplicas",)),
    "kubernetes-workload": (("podSelector",), ("value",)),
    "memory": (("value",),),
    "metrics-api": (("targetValue",), ("url",), ("valueLocation",)),
    "prometheus": (("serverAddress",), ("query",), ("threshold",)),
}


@object_rule("K8S-KEDA-001", kinds=[SCALED_OBJECT], needs=("idleReplicaCount",), webhook=True)
def idle_too_many(manifest: Manifest) -> Iterator[Problem]:
    """Fewer Pods are idle than there are at least while something happens."""
    spec = spec_of(manifest.tree)
    fewest, idle = whole(spec.get("minReplicaCount")), whole(spec.get("idleReplicaCount"))
    low = max(fewest or 0, 0)
    if idle is not None and idle >= (max(low, 1) if fewest is not None else 0):
        message = f"idleReplicaCount is {idle} and minReplicaCount is {low}"
        yield Problem(message, "spec.idleReplicaCount", "write less than minReplicaCount")


@object_rule("K8S-KEDA-002", kinds=BOTH, needs=("triggers",), webhook=True)
def trigger_refused(manifest: Manifest) -> Iterator[Problem]:
    """Triggers have names of their own, and cache only what is asked from elsewhere."""
    spec = spec_of(manifest.tree)
    yield from named_once(spec, "triggers", "spec")
    for index, trigger in items(spec, "triggers"):
        kind = text(trigger.get("type"))
        if trigger.get("useCachedMetrics") is True and kind in _NOT_CACHED:
            message = f"KEDA has no values of {kind} to keep"
            yield Problem(message, f"spec.triggers[{index}].useCachedMetrics", "leave it out")


@object_rule("K8S-KEDA-003", kinds=BOTH, severity="warning", needs=("triggers",))
def trigger_incomplete(manifest: Manifest) -> Iterator[Problem]:
    """A trigger says what its type needs to know."""
    spec = spec_of(manifest.tree)
    for index, trigger in items(spec, "triggers"):
        metadata, kind = mapping(trigger.get("metadata")), text(trigger.get("type"))
        path = f"spec.triggers[{index}].metadata"
        if trigger.get("authenticationRef"):
            continue  # it may say the rest
        for names in _NEEDED.get(kind, ()):
            if not any(metadata.get(name) or metadata.get(f"{name}FromEnv") for name in names):
                yield Problem(f"a trigger of type {kind} needs {' or '.join(names)}", path)
        if kind == "cron" and text(metadata.get("start")) == text(metadata.get("end")) != "":
            yield Problem("it ends when it starts", f"{path}.end")
    kinds = {text(trigger.get("type")) for _, trigger in items(spec, "triggers")}
    if kinds and kinds <= set(_OF_PODS) and whole(spec.get("minReplicaCount")) == 0:
        message = f"{join(sorted(kinds))} say nothing where there is no Pod"
        hint = "write minReplicaCount: 1, or add a trigger of another type"
        yield Problem(message, "spec.minReplicaCount", hint)


@object_rule("K8S-KEDA-004", kinds=[SCALED_OBJECT], needs=("fallback", "advanced"), webhook=True)
def fallback_refused(manifest: Manifest) -> Iterator[Problem]:
    """A fallback has numbers from 0 on; modifiers have a formula and a target."""
    spec = spec_of(manifest.tree)
    fallback = mapping(spec.get("fallback"))
    for field in ("failureThreshold", "replicas"):
        value = whole(fallback.get(field))
        if value is not None and value < 0:
            yield Problem(f"{value} is less than 0", f"spec.fallback.{field}")
    modifiers = chained(spec, "advanced", "scalingModifiers")
    yield from _modifiers(modifiers, "spec.advanced.scalingModifiers")


def _modifiers(tree: Tree, path: str) -> Iterator[Problem]:
    formula, target = text(tree.get("formula")), text(tree.get("target"))
    if formula and not target:
        yield Problem("the formula has no target", f"{path}.target", "write a number")
    elif target and not _is_positive(target):
        yield Problem(f"{shown(target)} is no number above 0", f"{path}.target")


def _is_positive(value: str) -> bool:
    try:
        return float(value) > 0
    except ValueError:
        return False
