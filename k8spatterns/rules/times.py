"""Rules for times, wherever an object of a built-in kind has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api.registry import find
from k8spatterns.graph.paths import values
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked
from k8spatterns.syntax.times import micro_time, time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_EVERYWHERE = (
    "metadata.creationTimestamp",
    "metadata.deletionTimestamp",
    "metadata.managedFields[*].time",
)
_OF_KINDS = (
    "spec.taints[*].timeAdded",
    "status.conditions[*].lastHeartbeatTime",
    "status.conditions[*].lastProbeTime",
    "status.conditions[*].lastTransitionTime",
    "status.conditions[*].lastUpdateTime",
    "status.lastScaleTime",
    "status.lastScheduleTime",
    "status.lastSuccessfulTime",
    "status.startTime",
    "status.completionTime",
)
_MICRO = {
    ("coordination.k8s.io", "Lease"): ("spec.acquireTime", "spec.renewTime"),
    ("", "Event"): ("eventTime", "series.lastObservedTime"),
    ("events.k8s.io", "Event"): ("eventTime", "series.lastObservedTime"),
}
_EVENT = {
    ("", "Event"): ("firstTimestamp", "lastTimestamp"),
    ("events.k8s.io", "Event"): ("deprecatedFirstTimestamp", "deprecatedLastTimestamp"),
}
_NAMES = sorted(
    {
        path.rpartition(".")[2]
        for paths in (_EVERYWHERE, _OF_KINDS, *_MICRO.values(), *_EVENT.values())
        for path in paths
    }
)


@object_rule("K8S-META-011", needs=_NAMES)
def time_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A time is written as RFC 3339 has it."""
    resource = find(manifest.api_version, manifest.kind)
    if resource is None or resource.system != "k8s":
        return
    key = (manifest.group, manifest.kind)
    for path in (*_EVERYWHERE, *_OF_KINDS, *_EVENT.get(key, ())):
        for value, where in values(manifest.tree, path):
            yield from checked(time, value, where, "leave it out; the server sets it")
    for path in _MICRO.get(key, ()):
        for value, where in values(manifest.tree, path):
            yield from checked(micro_time, value, where)
