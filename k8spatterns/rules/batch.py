"""Rules for Jobs and CronJobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    items,
    join,
    listed,
    mapping,
    refused,
    set_fields,
    spec_of,
    text,
    whole,
)
from k8spatterns.syntax.cron import cron
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.timezones import time_zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_BOTH = (kinds.JOB, kinds.CRON_JOB)
_NUMBERS = (
    "parallelism",
    "completions",
    "activeDeadlineSeconds",
    "backoffLimit",
    "backoffLimitPerIndex",
    "maxFailedIndexes",
    "ttlSecondsAfterFinished",
)
_CRON_NUMBERS = ("startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit")
# The controller looks every ten seconds.
_SHORTEST_START = 10


def job_of(manifest: Manifest) -> tuple[str, Tree]:
    """Return path and tree of the Job's spec, also inside a CronJob."""
    spec = spec_of(manifest.tree)
    if manifest.kind == "Job":
        return "spec", spec
    return "spec.jobTemplate.spec", spec_of(mapping(spec.get("jobTemplate")))


@object_rule("K8S-JOB-001", kinds=_BOTH)
def job_number_negative(manifest: Manifest) -> Iterator[Problem]:
    """Numbers of Pods, attempts and seconds are not negative."""
    path, job = job_of(manifest)
    for field in _NUMBERS:
        value = whole(job.get(field))
        if value is not None and value < 0:
            yield Problem(f"{value} is negative", f"{path}.{field}", "write zero or more")


@object_rule("K8S-JOB-002", kinds=_BOTH)
def indexed_without_completions(manifest: Manifest) -> Iterator[Problem]:
    """An indexed Job says how many indexes there are."""
    path, job = job_of(manifest)
    if job.get("completionMode") == "Indexed" and job.get("completions") is None:
        yield Problem("an Indexed Job needs completions", f"{path}.completions")


@object_rule("K8S-JOB-003", kinds=_BOTH)
def index_fields(manifest: Manifest) -> Iterator[Problem]:
    """Limits by index are for indexed Jobs."""
    path, job = job_of(manifest)
    if job.get("completionMode") != "Indexed":
        for field in set_fields(job, ("backoffLimitPerIndex", "maxFailedIndexes", "successPolicy")):
            message = f"{field} needs an indexed Job"
            yield Problem(message, f"{path}.{field}", "write completionMode: Indexed")
    elif job.get("maxFailedIndexes") is not None and job.get("backoffLimitPerIndex") is None:
        message = "maxFailedIndexes needs backoffLimitPerIndex"
        yield Problem(message, f"{path}.backoffLimitPerIndex", "write it, such as 1")


@object_rule("K8S-JOB-004", kinds=_BOTH)
def failure_policy_restart(manifest: Manifest) -> Iterator[Problem]:
    """A policy about failed Pods needs Pods that fail instead of being restarted."""
    path, job = job_of(manifest)
    template = spec_of(mapping(job.get("template")))
    if job.get("podFailurePolicy") is not None and template.get("restartPolicy") == "OnFailure":
        message = "podFailurePolicy needs restartPolicy: Never"
        yield Problem(message, f"{path}.template.spec.restartPolicy", "write restartPolicy: Never")


@object_rule("K8S-JOB-005", kinds=_BOTH)
def failure_policy_rule(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a failure policy looks at exit codes or at conditions."""
    path, job = job_of(manifest)
    for index, rule in items(job.get("podFailurePolicy"), "rules"):
        where = f"{path}.podFailurePolicy.rules[{index}]"
        codes, conditions = rule.get("onExitCodes"), listed(rule.get("onPodConditions"))
        if isinstance(codes, dict) == bool(conditions):
            yield Problem("a rule has either onExitCodes or onPodConditions", where)
        if rule.get("action") == "FailIndex" and job.get("backoffLimitPerIndex") is None:
            yield Problem("the action FailIndex needs backoffLimitPerIndex", f"{where}.action")
        if isinstance(codes, dict):
            yield from _exit_codes(codes, job, f"{where}.onExitCodes")


def _exit_codes(codes: Tree, job: Tree, path: str) -> Iterator[Problem]:
    values = listed(codes.get("values"))
    if not values:
        yield Problem("at least one exit code is needed", f"{path}.values")
    if 0 in values and codes.get("operator") == "In":
        yield Problem("0 is no failure", f"{path}.values[{values.index(0)}]", "leave it out")
    name, template = text(codes.get("containerName")), spec_of(mapping(job.get("template")))
    names = [
        text(container.get("name"))
        for field in ("containers", "initContainers")
        for _, container in items(template, field)
    ]
    if name and name not in names:
        message = f"there is no container {shown(name)}; the Pod has: {join(names)}"
        yield Problem(message, f"{path}.containerName")


@object_rule("K8S-JOB-006", kinds=[kinds.JOB])
def selector_by_hand(manifest: Manifest) -> Iterator[Problem]:
    """A Job's selector is made by the server."""
    _, job = job_of(manifest)
    if job.get("selector") is not None and job.get("manualSelector") is not True:
        message = "the selector of a Job is made by the server"
        yield Problem(message, "spec.selector", "leave it out")


@object_rule("K8S-JOB-007", kinds=[kinds.CRON_JOB])
def schedule_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob's schedule has five fields, or is one of the known names."""
    refusal = refused(cron, spec_of(manifest.tree).get("schedule"))
    if refusal:
        yield Problem(refusal, "spec.schedule")


@object_rule("K8S-JOB-008", kinds=[kinds.CRON_JOB])
def time_zone_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob's time zone is a name of the IANA database."""
    refusal = refused(time_zone, spec_of(manifest.tree).get("timeZone"))
    if refusal:
        yield Problem(refusal, "spec.timeZone")


@object_rule("K8S-JOB-009", kinds=[kinds.CRON_JOB])
def cron_job_number_negative(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob's deadline and history are not negative."""
    for field in _CRON_NUMBERS:
        value = whole(spec_of(manifest.tree).get(field))
        if value is not None and value < 0:
            yield Problem(f"{value} is negative", f"spec.{field}", "write zero or more")


@object_rule("K8S-JOB-010", kinds=[kinds.CRON_JOB], severity="warning")
def starting_deadline_short(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob that must start within ten seconds may never start."""
    seconds = whole(spec_of(manifest.tree).get("startingDeadlineSeconds"))
    if seconds is not None and 0 <= seconds < _SHORTEST_START:
        message = f"the controller looks every {_SHORTEST_START} seconds: {seconds} may be missed"
        yield Problem(message, "spec.startingDeadlineSeconds", "write 60 or more")
