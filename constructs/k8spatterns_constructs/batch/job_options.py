"""`JobOptions`: what a Job says beside its Pods."""

from __future__ import annotations

from typing import Literal, Self, TypeAlias

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Count, Many, PositiveCount, Seconds, as_seconds
from k8spatterns.value import Value
from k8spatterns_constructs.batch.failure_rule import FailureRule
from k8spatterns_constructs.batch.success_rule import SuccessRule
from k8spatterns_constructs.workloads.workload import Workload

JobRestartPolicy: TypeAlias = Literal["OnFailure", "Never"]

A_DAY = 86_400
MOST_RULES = 20
# Pods of an Indexed Job are called NAME-INDEX, which is their host name too.
LONGEST_HOST_NAME = 63


class JobOptions(Value):
    """How many Pods a Job runs, and what it does when they fail.

    Fields:
        completions: so many Pods must succeed; 1 by default. None with `parallelism` is a work
            queue: the Pods agree among themselves, and one success ends the Job.
        parallelism: so many Pods at once; 1 by default.
        indexed: True gives every Pod a number of its own, in `JOB_COMPLETION_INDEX`; False by
            default.
        backoff_limit: failures until the Job has failed; the API server's 6 by default.
        backoff_limit_per_index: the same for each index, so that one can't use up all.
        max_failed_indexes: failed indexes until the Job gives up; by default it goes on.
        failure_rules: what failures mean, by exit code or condition; none by default.
        success_rules: when an indexed Job has succeeded early; none by default.
        active_deadline: seconds that the Job may take with all of its attempts; none by default.
        ttl: seconds until the finished Job is removed with its Pods and their logs. A day by
            default; None keeps it.
        restart_policy: `OnFailure` starts a failed container again in the same Pod, `Never` makes
            another Pod. `OnFailure` by default, `Never` where rules or limits for each index need
            it.
        suspend: True makes the Job wait until somebody sets it to False; by default it starts.
        pod_replacement_policy: `Failed` waits until a Pod has ended before another one takes its
            place; as soon as it is being stopped by default.

    Raises:
        InvalidConstructError: fields that need each other, such as `success_rules` and `indexed`.

    See https://kubernetes.io/docs/concepts/workloads/controllers/job/
    """

    completions: PositiveCount | None = None
    parallelism: Count | None = None
    indexed: bool = False
    backoff_limit: Count | None = None
    backoff_limit_per_index: Count | None = None
    max_failed_indexes: Count | None = None
    failure_rules: Many[FailureRule] = ()
    success_rules: Many[SuccessRule] = ()
    active_deadline: Seconds | None = None
    ttl: Seconds | None = A_DAY
    restart_policy: JobRestartPolicy | None = None
    suspend: bool | None = None
    pod_replacement_policy: Literal["TerminatingOrFailed", "Failed"] | None = None

    @model_validator(mode="after")
    def _indexed_where_needed(self) -> Self:
        if self.indexed and self.completions is None:
            raise ValueError("an indexed Job says how many\nhint: write completions=...")
        for field in ("backoff_limit_per_index", "success_rules"):
            if not self.indexed and getattr(self, field) not in (None, ()):
                raise ValueError(f"{field} is for indexed Jobs\nhint: write indexed=True")
        if self.max_failed_indexes is not None and self.backoff_limit_per_index is None:
            raise ValueError(
                "max_failed_indexes counts what backoff_limit_per_index gave up\n"
                "hint: write backoff_limit_per_index=..., or use backoff_limit"
            )
        return self

    @model_validator(mode="after")
    def _indexes_exist(self) -> Self:
        completions = self.completions or 1
        if self.max_failed_indexes is not None and self.max_failed_indexes > completions:
            raise ValueError(
                f"max_failed_indexes is {self.max_failed_indexes}, and there are {completions} "
                f"indexes\nhint: write at most {completions}"
            )
        for rule in self.success_rules:
            if rule.highest() >= completions or (rule.count or 0) > completions:
                raise ValueError(
                    f"a success rule asks for more than the {completions} indexes that there are\n"
                    f"hint: the indexes are 0 to {completions - 1}"
                )
        return self

    @model_validator(mode="after")
    def _failures_agree(self) -> Self:
        fails_index = any(rule.action == "FailIndex" for rule in self.failure_rules)
        if fails_index and self.backoff_limit_per_index is None:
            raise ValueError(
                "FailIndex needs backoff_limit_per_index\nhint: add it, or write FailJob"
            )
        if self._judges_pods() and self.restart_policy == "OnFailure":
            raise ValueError(
                "failure_rules and backoff_limit_per_index judge whole Pods, which OnFailure never "
                'lets fail\nhint: leave restart_policy out, or write "Never"'
            )
        if self.failure_rules and self.pod_replacement_policy == "TerminatingOrFailed":
            raise ValueError(
                'with failure_rules the pod_replacement_policy is "Failed"\nhint: leave it out'
            )
        if max(len(self.failure_rules), len(self.success_rules)) > MOST_RULES:
            raise ValueError(f"a Job has at most {MOST_RULES} rules of a kind")
        return self

    def _judges_pods(self) -> bool:
        return bool(self.failure_rules) or self.backoff_limit_per_index is not None

    def job_restart_policy(self) -> JobRestartPolicy:
        """Return the restart policy of the Pods."""
        return self.restart_policy or ("Never" if self._judges_pods() else "OnFailure")

    def job_spec(self, workload: Workload) -> k8s.JobSpec:
        """Return the spec of a Job that runs a workload's Pods."""
        return k8s.JobSpec(
            completions=self.completions,
            parallelism=self.parallelism,
            completion_mode="Indexed" if self.indexed else None,
            backoff_limit=self.backoff_limit,
            backoff_limit_per_index=self.backoff_limit_per_index,
            max_failed_indexes=self.max_failed_indexes,
            pod_failure_policy=self._failure_policy(),
            success_policy=self._success_policy(),
            active_deadline_seconds=_seconds(self.active_deadline),
            ttl_seconds_after_finished=_seconds(self.ttl),
            suspend=self.suspend,
            pod_replacement_policy=self.pod_replacement_policy,
            template=workload.pod_template(),
        )

    def job(self, workload: Workload) -> k8s.Job:
        """Return the Job that runs a workload's Pods."""
        return k8s.Job(metadata=workload.metadata(), spec=self.job_spec(workload))

    def _failure_policy(self) -> k8s.PodFailurePolicy | None:
        rules = [rule.rule() for rule in self.failure_rules]
        return k8s.PodFailurePolicy(rules=rules) if rules else None

    def _success_policy(self) -> k8s.SuccessPolicy | None:
        rules = [rule.rule() for rule in self.success_rules]
        return k8s.SuccessPolicy(rules=rules) if rules else None


def check_job(options: JobOptions, workload: Workload) -> None:
    """Refuse what a workload can't be as a Job.

    Raises:
        ValueError: a sidecar that would keep the Job from ending, a rule about a container that
            there is not, or a name too long for the Pods of an indexed Job.
    """
    for sidecar in workload.every_sidecar():
        if not sidecar.native:
            raise ValueError(
                f'the classic sidecar "{sidecar.name}" runs for ever, so that the Job never ends\n'
                "hint: leave native=False out: native sidecars stop with the application"
            )
    names = [workload.application, *(step.name for step in workload.init)]
    names += [sidecar.name for sidecar in workload.every_sidecar()]
    for rule in options.failure_rules:
        if rule.container is not None and rule.container not in names:
            raise ValueError(
                f'a failure rule is about the container "{rule.container}"; there is: '
                f"{', '.join(names)}\nhint: write one of these, or leave container out"
            )
    if options.indexed:
        _check_host_names(workload.name, (options.completions or 1) - 1)


def _check_host_names(name: str, last: int) -> None:
    longest = LONGEST_HOST_NAME - len(f"-{last}")
    if len(name) > longest:
        raise ValueError(
            f"the Pods of an indexed Job are called NAME-INDEX, and {name}-{last} is longer than "
            f"{LONGEST_HOST_NAME} characters\nhint: shorten the name to {longest}"
        )


def _seconds(value: Seconds | None) -> int | None:
    return None if value is None else as_seconds(value)
