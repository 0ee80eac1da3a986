"""Rules for Jobs and CronJobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.pods import pod_of
from k8spatterns.graph.selectors import matches
from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import mapping, refused, set_fields, spec_of, text, whole
from k8spatterns.syntax.cron import cron
from k8spatterns.syntax.names import LABEL_LIMIT, dns_label, dns_subdomain, domain_path
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
# The last of them belongs to Jobs of both modes.
_OF_INDEXED = ("backoffLimitPerIndex", "maxFailedIndexes", "successPolicy", "completionMode")
_MANY, _FEW = 100_000, 10_000
_JOB_LABELS = ("job-name", "batch.kubernetes.io/job-name")
_UID_LABELS = ("controller-uid", "batch.kubernetes.io/controller-uid")
_CRON_NUMBERS = ("startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit")
# The controller looks every ten seconds.
_SHORTEST_START = 10


def job_of(manifest: Manifest) -> tuple[str, Tree]:
    """Return path and tree of the Job's spec, also inside a CronJob."""
    spec = spec_of(manifest.tree)
    if manifest.kind == "Job":
        return "spec", spec
    return "spec.jobTemplate.spec", spec_of(mapping(spec.get("jobTemplate")))


@object_rule("K8S-JOB-001", kinds=_BOTH, needs=_NUMBERS)
def job_number_negative(manifest: Manifest) -> Iterator[Problem]:
    """Numbers of Pods, attempts and seconds are not negative."""
    path, job = job_of(manifest)
    for field in _NUMBERS:
        value = whole(job.get(field))
        if value is not None and value < 0:
            yield Problem(f"{value} is negative", f"{path}.{field}", "write zero or more")


@object_rule("K8S-JOB-002", kinds=_BOTH, needs=("completionMode",))
def indexed_without_completions(manifest: Manifest) -> Iterator[Problem]:
    """An indexed Job says how many indexes there are, and its Pods can have host names."""
    path, job = job_of(manifest)
    mode, completions = job.get("completionMode"), whole(job.get("completions"))
    if mode == "":
        message = "completionMode must not be empty"
        yield Problem(message, f"{path}.completionMode", "leave it out")
    if mode != "Indexed":
        return
    if completions is None:
        yield Problem("an Indexed Job needs completions", f"{path}.completions")
    elif completions > 0 and manifest.kind == "Job" and manifest.name:
        host = f"{manifest.name}-{completions - 1}"
        refusal = dns_label(host)
        if refusal and not _job_name_refused(manifest.name):
            message = f"its last Pod would have the host name {shown(host)}: {refusal}"
            yield Problem(message, "metadata.name", "choose another name")


def _job_name_refused(name: str) -> bool:
    """Say whether the name itself is refused, which is reported as such."""
    return bool(dns_subdomain(name)) or len(name) > LABEL_LIMIT


@object_rule("K8S-JOB-003", kinds=_BOTH, needs=_OF_INDEXED)
def index_fields(manifest: Manifest) -> Iterator[Problem]:
    """Limits by index are for indexed Jobs, and have limits themselves."""
    path, job = job_of(manifest)
    if job.get("maxFailedIndexes") is not None and job.get("backoffLimitPerIndex") is None:
        message = "maxFailedIndexes needs backoffLimitPerIndex"
        yield Problem(message, f"{path}.backoffLimitPerIndex", "write it, such as 1")
    if job.get("completionMode") == "Indexed":
        yield from _index_limits(job, path)
        return
    for field in set_fields(job, _OF_INDEXED[:-1]):
        message = f"{field} needs an indexed Job"
        yield Problem(message, f"{path}.{field}", "write completionMode: Indexed")


def _index_limits(job: Tree, path: str) -> Iterator[Problem]:
    completions, failed = whole(job.get("completions")), whole(job.get("maxFailedIndexes"))
    parallel = whole(job.get("parallelism")) or 0
    many = completions is not None and completions > _MANY
    strict = many and job.get("backoffLimitPerIndex") is not None
    limit = _FEW if strict else _MANY
    if parallel > limit:
        yield Problem(f"parallelism is at most {limit} here", f"{path}.parallelism")
    if strict and failed is None:
        message = f"with more than {_MANY} completions maxFailedIndexes is needed"
        yield Problem(message, f"{path}.maxFailedIndexes", f"write at most {_FEW}")
    highest = limit if completions is None else min(limit, completions)
    if failed is not None and failed > highest:
        yield Problem(f"maxFailedIndexes is at most {highest} here", f"{path}.maxFailedIndexes")


@object_rule("K8S-JOB-004", kinds=_BOTH, needs=("podFailurePolicy",))
def failure_policy_restart(manifest: Manifest) -> Iterator[Problem]:
    """A policy about failed Pods needs Pods that fail instead of being restarted."""
    path, job = job_of(manifest)
    template = spec_of(mapping(job.get("template")))
    if job.get("podFailurePolicy") is not None and template.get("restartPolicy") == "OnFailure":
        message = "podFailurePolicy needs restartPolicy: Never"
        yield Problem(message, f"{path}.template.spec.restartPolicy", "write restartPolicy: Never")


@object_rule("K8S-JOB-006", kinds=_BOTH, needs=("selector", "manualSelector"))
def selector_by_hand(manifest: Manifest) -> Iterator[Problem]:
    """A Job's selector is made by the server, unless it is asked not to."""
    path, job = job_of(manifest)
    selector, manual = job.get("selector"), job.get("manualSelector") is True
    if manifest.kind == "CronJob":
        if manual:
            message = "the Jobs of a CronJob can't have selectors made by hand"
            yield Problem(message, f"{path}.manualSelector", "leave it out")
        if selector is not None:
            message = "the selector of a Job is made by the server"
            yield Problem(message, f"{path}.selector", "leave it out")
    elif manual and selector is None:
        yield Problem("manualSelector needs a selector", f"{path}.selector", "write it")
    elif manual:
        yield from _matching(manifest, mapping(selector))
    elif selector and _beyond(manifest, mapping(selector)):
        message = "the selector of a Job is made by the server"
        yield Problem(message, f"{path}.selector", "leave it out")


def _matching(manifest: Manifest, selector: Tree) -> Iterator[Problem]:
    pod = pod_of(manifest)
    labels = mapping(pod.metadata.get("labels")) if pod is not None else {}
    if pod is not None and not matches(selector, labels):
        message = "the selector does not select the Pods of the template"
        yield Problem(message, f"{pod.metadata_path}.labels", "write the selector's labels there")


def _beyond(manifest: Manifest, selector: Tree) -> bool:
    """Say whether a selector asks for more than the labels that the server gives."""
    return not matches(selector, dict.fromkeys(_JOB_LABELS, manifest.name))


@object_rule("K8S-JOB-011", kinds=[kinds.JOB], needs=(*_JOB_LABELS, *_UID_LABELS))
def given_label_differs(manifest: Manifest) -> Iterator[Problem]:
    """Labels that the server gives to a Job's Pods can't be others."""
    pod, (_, job) = pod_of(manifest), job_of(manifest)
    if pod is None or job.get("manualSelector") is True:
        return
    labels = mapping(pod.metadata.get("labels"))
    for key in (*_JOB_LABELS, *_UID_LABELS):
        if key in labels and (key in _UID_LABELS or labels[key] != manifest.name):
            message = f"the server gives the Pods the label {key} itself"
            yield Problem(message, f"{pod.metadata_path}.labels[{key}]", "leave it out")


@object_rule("K8S-JOB-012", kinds=_BOTH, needs=("managedBy",))
def manager_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A controller that manages a Job is named with its domain."""
    path, job = job_of(manifest)
    name = job.get("managedBy")
    refusal = domain_path(name) if isinstance(name, str) else None
    if refusal:
        yield Problem(refusal, f"{path}.managedBy")
    elif isinstance(name, str) and len(name) > LABEL_LIMIT:
        message = f"managedBy has at most {LABEL_LIMIT} characters, not {len(name)}"
        yield Problem(message, f"{path}.managedBy")


@object_rule("K8S-JOB-007", kinds=[kinds.CRON_JOB])
def schedule_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob's schedule has five fields, or is one of the known names."""
    refusal = cron(text(spec_of(manifest.tree).get("schedule")))
    if refusal:
        yield Problem(refusal, "spec.schedule")


@object_rule("K8S-JOB-008", kinds=[kinds.CRON_JOB], needs=("timeZone",))
def time_zone_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob's time zone is a name of the IANA database."""
    refusal = refused(time_zone, spec_of(manifest.tree).get("timeZone"))
    if refusal:
        yield Problem(refusal, "spec.timeZone")


@object_rule("K8S-JOB-009", kinds=[kinds.CRON_JOB], needs=_CRON_NUMBERS)
def cron_job_number_negative(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob's deadline and history are not negative."""
    for field in _CRON_NUMBERS:
        value = whole(spec_of(manifest.tree).get(field))
        if value is not None and value < 0:
            yield Problem(f"{value} is negative", f"spec.{field}", "write zero or more")


@object_rule(
    "K8S-JOB-010",
    kinds=[kinds.CRON_JOB],
    severity="warning",
    needs=("startingDeadlineSeconds",),
)
def starting_deadline_short(manifest: Manifest) -> Iterator[Problem]:
    """A CronJob that must start within ten seconds may never start."""
    seconds = whole(spec_of(manifest.tree).get("startingDeadlineSeconds"))
    if seconds is not None and 0 <= seconds < _SHORTEST_START:
        message = f"the controller looks every {_SHORTEST_START} seconds: {seconds} may be missed"
        yield Problem(message, "spec.startingDeadlineSeconds", "write 60 or more")
