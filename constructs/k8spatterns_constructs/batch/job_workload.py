"""`JobWorkload`: what `BatchJob` and `ScheduledJob` share."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import model_validator

from k8spatterns_constructs.batch.job_options import JobOptions, check_job
from k8spatterns_constructs.workloads.workload import RestartPolicy, Workload


class JobWorkload(JobOptions, Workload):
    """A workload that runs to its end; it has no default probes.

    The fields are those of `JobOptions`, `Workload` and `ContainerFields`.
    """

    API_VERSION: ClassVar[str] = "batch/v1"
    KIND: ClassVar[str] = "Job"

    @model_validator(mode="after")
    def _fits_a_job(self) -> Self:
        check_job(self, self)
        return self

    def pod_restart_policy(self) -> RestartPolicy:
        """Return the restart policy of the Pods."""
        return self.job_restart_policy()

    def long_running(self) -> bool:
        """Say that the Pods end, so that probes make no sense."""
        return False
