"""Rules for what keeps a workload available; most are for the restricted profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.pods import pod_of
from k8spatterns.rules import kinds
from k8spatterns.rules.batch import job_of
from k8spatterns.rules.rule import Problem, object_rule, pod_rule
from k8spatterns.rules.values import mapping, set_fields, spec_of, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Manifest

_SERVING = ("Deployment", "StatefulSet", "DaemonSet")


@pod_rule("K8S-REL-001", severity=None, restricted="warning")
def requests_missing(pod: Pod) -> Iterator[Problem]:
    """A container says what it needs, so that the scheduler finds room for it."""
    for container in pod.containers:
        resources = mapping(container.tree.get("resources"))
        asked = {**mapping(resources.get("limits")), **mapping(resources.get("requests"))}
        for name in ("cpu", "memory"):
            if name not in asked:
                message = f"container {shown(container.name)} requests no {name}"
                yield Problem(message, f"{container.path}.resources.requests")


@pod_rule("K8S-REL-002", severity=None, restricted="warning")
def memory_unlimited(pod: Pod) -> Iterator[Problem]:
    """A container without a memory limit takes the memory of its neighbours."""
    for container in pod.containers:
        limits = mapping(mapping(container.tree.get("resources")).get("limits"))
        if "memory" not in limits:
            message = f"container {shown(container.name)} has no memory limit"
            yield Problem(message, f"{container.path}.resources.limits")


@pod_rule("K8S-REL-003", severity=None, restricted="warning")
def probe_missing(pod: Pod) -> Iterator[Problem]:
    """What serves has a readiness probe and a liveness probe."""
    for container in pod.containers:
        if container.role == "container" and pod.manifest.kind in _SERVING:
            for field in ("readinessProbe", "livenessProbe"):
                if not set_fields(container.tree, (field,)):
                    message = f"container {shown(container.name)} has no {field}"
                    yield Problem(message, f"{container.path}.{field}")


@object_rule(
    "K8S-REL-004",
    kinds=[kinds.DEPLOYMENT, kinds.STATEFUL_SET],
    severity=None,
    restricted="warning",
)
def replicas_together(manifest: Manifest) -> Iterator[Problem]:
    """Replicas on one node fail together."""
    pod, replicas = pod_of(manifest), whole(spec_of(manifest.tree).get("replicas"))
    if pod is None or replicas is None or replicas <= 1:
        return
    affinity = mapping(pod.spec.get("affinity"))
    if not affinity.get("podAntiAffinity") and not pod.spec.get("topologySpreadConstraints"):
        message = f"nothing keeps the {replicas} replicas apart"
        hint = "write topologySpreadConstraints or podAntiAffinity"
        yield Problem(message, f"{pod.path}.topologySpreadConstraints", hint)


@object_rule("K8S-REL-005", kinds=[kinds.JOB], severity=None, restricted="warning")
def job_stays(manifest: Manifest) -> Iterator[Problem]:
    """A finished Job is removed after a while."""
    path, job = job_of(manifest)
    if job.get("ttlSecondsAfterFinished") is None:
        message = "the Job and its Pods stay for ever"
        yield Problem(message, f"{path}.ttlSecondsAfterFinished", "write 86400")


@object_rule("K8S-REL-006", kinds=[kinds.CRON_JOB], severity=None, restricted="warning")
def cron_job_without_deadline(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob that missed too many starts never starts again, unless it has a deadline."""
    if spec_of(manifest.tree).get("startingDeadlineSeconds") is None:
        message = "there is no startingDeadlineSeconds"
        yield Problem(message, "spec.startingDeadlineSeconds", "write 300")
