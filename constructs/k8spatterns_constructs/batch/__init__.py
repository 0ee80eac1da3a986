"""Work that ends: jobs and schedules."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.batch.batch_job import BatchJob as BatchJob
    from k8spatterns_constructs.batch.failure_rule import FailureRule as FailureRule
    from k8spatterns_constructs.batch.job_options import JobOptions as JobOptions
    from k8spatterns_constructs.batch.scheduled_job import ScheduledJob as ScheduledJob
    from k8spatterns_constructs.batch.success_rule import SuccessRule as SuccessRule

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "batch_job": "BatchJob",
    "failure_rule": "FailureRule",
    "job_options": "JobOptions",
    "scheduled_job": "ScheduledJob",
    "success_rule": "SuccessRule",
}
