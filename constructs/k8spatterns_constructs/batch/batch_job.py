"""`BatchJob`: work that runs to its end, once."""

from __future__ import annotations

from k8spatterns.api import k8s
from k8spatterns_constructs.batch.job_workload import JobWorkload


class BatchJob(JobWorkload):
    """Work that runs to its end, once.

    It makes a Job and a ServiceAccount. A Job's Pods can't be changed once it exists: give the next
    run another name, or let `ttl` remove the finished one first. The fields are those of
    `JobOptions`, `Workload` and `ContainerFields`.

    Raises:
        InvalidConstructError: a sidecar that is not native, which would keep the Job from ending.

    See https://kubernetes.io/docs/concepts/workloads/controllers/job/
    """

    def controller_object(self) -> k8s.Job:
        """Return the Job."""
        return self.job(self)
