"""Rules for schedules of kinds that other systems define: when they start, and in which zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import plain
from k8spatterns.syntax.cron import cron
from k8spatterns.syntax.timezones import time_zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

    Kinds = dict[tuple[str, str], tuple[str, ...]]

_ARGO = "argoproj.io"
_KYVERNO = "kyverno.io"
_POLICIES = "policies.kyverno.io"
# What is refused as soon as it is applied.
_REFUSED: Kinds = {
    ("sources.knative.dev", "PingSource"): ("spec.schedule",),
    (_KYVERNO, "CleanupPolicy"): ("spec.schedule",),
    (_KYVERNO, "ClusterCleanupPolicy"): ("spec.schedule",),
    (_POLICIES, "DeletingPolicy"): ("spec.schedule",),
    (_POLICIES, "NamespacedDeletingPolicy"): ("spec.schedule",),
}
# What a controller reports, or never starts.
_REPORTED: Kinds = {
    (_ARGO, "CronWorkflow"): ("spec.schedule", "spec.schedules[*]"),
    (_ARGO, "AppProject"): ("spec.syncWindows[*].schedule",),
    ("velero.io", "Schedule"): ("spec.schedule",),
    ("ops.crossplane.io", "CronOperation"): ("spec.schedule",),
}
_ZONES_REFUSED: Kinds = {
    ("sources.knative.dev", "PingSource"): ("spec.timezone",),
    ("autoscaling.karmada.io", "CronFederatedHPA"): ("spec.rules[*].timeZone",),
}
_ZONES_REPORTED: Kinds = {
    (_ARGO, "CronWorkflow"): ("spec.timezone",),
    (_ARGO, "AppProject"): ("spec.syncWindows[*].timeZone",),
}
_KEDA = tuple(("keda.sh", kind) for kind in ("ScaledJob", "ScaledObject"))
_PREFIXES = ("CRON_TZ=", "TZ=")
_NEEDS = ("schedule", "schedules")


@object_rule("K8S-CRON-001", kinds=_REFUSED, needs=_NEEDS, webhook=True)
def schedule_refused(manifest: Manifest) -> Iterator[Problem]:
    """A schedule has five fields that can come true, or a word such as @daily."""
    yield from _schedules(manifest, _REFUSED)


@object_rule("K8S-CRON-002", kinds=_REPORTED, severity="warning", needs=_NEEDS)
def schedule_never_starts(manifest: Manifest) -> Iterator[Problem]:
    """A schedule is one that its controller can read."""
    yield from _schedules(manifest, _REPORTED)


@object_rule("K8S-CRON-003", kinds=_ZONES_REFUSED, needs=("timezone", "timeZone"), webhook=True)
def zone_refused(manifest: Manifest) -> Iterator[Problem]:
    """A time zone has a name of the IANA database."""
    yield from _zones(manifest, _ZONES_REFUSED)


@object_rule(
    "K8S-CRON-004", kinds=_ZONES_REPORTED, severity="warning", needs=("timezone", "timeZone")
)
def zone_unknown(manifest: Manifest) -> Iterator[Problem]:
    """A time zone is one that its controller knows."""
    yield from _zones(manifest, _ZONES_REPORTED)


@object_rule("K8S-CRON-005", kinds=_KEDA, severity="warning", needs=("start", "end"))
def trigger_never_starts(manifest: Manifest) -> Iterator[Problem]:
    """A trigger by time starts and ends at times of a zone."""
    for trigger, path in values(manifest.tree, "spec.triggers[*]"):
        if isinstance(trigger, dict) and trigger.get("type") == "cron":
            for field, check in (("start", cron), ("end", cron), ("timezone", time_zone)):
                for value, where in values(trigger, f"metadata.{field}"):
                    refusal = check(plain(value)) if plain(value) else None
                    if refusal:
                        yield Problem(refusal, f"{path}.{where}")


def _schedules(manifest: Manifest, kinds: Kinds) -> Iterator[Problem]:
    for path in kinds[manifest.group, manifest.kind]:
        for value, where in values(manifest.tree, path):
            if plain(value):
                yield from _schedule(plain(value), where)


def _schedule(value: str, path: str) -> Iterator[Problem]:
    prefix = next((each for each in _PREFIXES if value.startswith(each)), "")
    zone, _, schedule = value.removeprefix(prefix).partition(" ") if prefix else ("", "", value)
    refusal = (time_zone(zone) if prefix else None) or cron(schedule.strip())
    if refusal:
        yield Problem(refusal, path, "such as 0 3 * * *")


def _zones(manifest: Manifest, kinds: Kinds) -> Iterator[Problem]:
    for path in kinds[manifest.group, manifest.kind]:
        for value, where in values(manifest.tree, path):
            refusal = time_zone(plain(value)) if plain(value) else None
            if refusal:
                yield Problem(refusal, where)
