"""`ScheduledJob`: work that runs to its end, again and again."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

import msgspec
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Count, CronExpression, Seconds, TimeZone, as_seconds
from k8spatterns_constructs.batch.job_workload import JobWorkload

# The controller appends a dash and ten digits to name its Jobs, whose names have at most 63.
LONGEST_NAME = 52
FIVE_MINUTES = 300


class ScheduledJob(JobWorkload):
    """Work that runs to its end, again and again on a schedule.

    It makes a CronJob and a ServiceAccount. The other fields are those of `JobOptions`, `Workload`
    and `ContainerFields`.

    Fields:
        schedule: five fields, such as `0 */6 * * *`, or a descriptor such as `@daily`.
        time_zone: whose clock the schedule means, such as `Europe/Berlin`; by default that of the
            cluster's controller manager, which is UTC nearly everywhere.
        concurrency_policy: when a run is still going at the time of the next one, `Forbid` (the
            default) skips the next one, `Replace` stops the old one, `Allow` lets both run.
        starting_deadline: seconds that a run may start late, such as after an outage; 300 by
            default. None lets it start at any time.
        successful_jobs_history_limit, failed_jobs_history_limit: finished Jobs that are kept; the
            API server's 3 and 1 by default.
        ttl: None by default, as the history limits remove finished Jobs.
        suspend: True starts no further runs; by default they start.

    Raises:
        InvalidConstructError: a schedule or a time zone that there is not, or a name above 52
            characters.

    See https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
    """

    schedule: CronExpression
    time_zone: TimeZone | None = None
    concurrency_policy: Literal["Forbid", "Replace", "Allow"] = "Forbid"
    starting_deadline: Seconds | None = FIVE_MINUTES
    successful_jobs_history_limit: Count | None = None
    failed_jobs_history_limit: Count | None = None
    ttl: Seconds | None = None

    KIND: ClassVar[str] = "CronJob"

    @model_validator(mode="after")
    def _name_leaves_room(self) -> Self:
        if len(self.name) > LONGEST_NAME:
            raise ValueError(
                f"the name of a CronJob has at most {LONGEST_NAME} characters, as its Jobs add 11; "
                f"this one has {len(self.name)}\nhint: shorten the name"
            )
        return self

    def controller_object(self) -> k8s.CronJob:
        """Return the CronJob."""
        deadline = self.starting_deadline
        return k8s.CronJob(
            metadata=self.metadata(),
            spec=k8s.CronJobSpec(
                schedule=self.schedule,
                time_zone=self.time_zone,
                concurrency_policy=self.concurrency_policy,
                starting_deadline_seconds=None if deadline is None else as_seconds(deadline),
                suspend=self.suspend,
                successful_jobs_history_limit=self.successful_jobs_history_limit,
                failed_jobs_history_limit=self.failed_jobs_history_limit,
                job_template=self._template(),
            ),
        )

    def _template(self) -> k8s.JobTemplateSpec:
        # suspend holds back the CronJob: a suspended Job would wait for somebody at every run.
        spec = msgspec.structs.replace(self.job_spec(self), suspend=None)
        labels = self.metadata().labels
        return k8s.JobTemplateSpec(metadata=k8s.ObjectMeta(labels=labels), spec=spec)
