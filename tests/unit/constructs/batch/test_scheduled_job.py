"""`ScheduledJob`: what it makes, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import ScheduledJob
from tests.support.making import made, refusal_of


def cron_job(**more: Any) -> dict[str, Any]:
    fields = {"schedule": "0 3 * * *", **more}
    found: dict[str, Any] = made(ScheduledJob(name="report", image="report:1", **fields))[
        "CronJob", "report"
    ]["spec"]
    return found


def test_runs_do_not_overlap_and_have_a_deadline() -> None:
    spec = cron_job(port=8080)
    assert (spec["concurrencyPolicy"], spec["startingDeadlineSeconds"]) == ("Forbid", 300)
    assert not {"suspend", "timeZone", "failedJobsHistoryLimit"} & spec.keys()
    job = spec["jobTemplate"]["spec"]
    assert "ttlSecondsAfterFinished" not in job
    assert job["template"]["spec"]["restartPolicy"] == "OnFailure"
    assert "livenessProbe" not in job["template"]["spec"]["containers"][0]


def test_every_field_has_its_place() -> None:
    spec = cron_job(
        schedule="*/15 8-18 * * MON-FRI",
        time_zone="Europe/Berlin",
        concurrency_policy="Replace",
        starting_deadline=None,
        suspend=True,
        successful_jobs_history_limit=0,
        failed_jobs_history_limit=5,
        ttl=60,
        parallelism=2,
        active_deadline=600,
    )
    assert spec["schedule"] == "*/15 8-18 * * MON-FRI"
    assert (spec["timeZone"], spec["concurrencyPolicy"]) == ("Europe/Berlin", "Replace")
    assert "startingDeadlineSeconds" not in spec
    assert (spec["successfulJobsHistoryLimit"], spec["failedJobsHistoryLimit"]) == (0, 5)
    job = spec["jobTemplate"]["spec"]
    assert (job["parallelism"], job["activeDeadlineSeconds"]) == (2, 600)
    assert job["ttlSecondsAfterFinished"] == 60


def test_suspending_holds_back_the_runs_and_not_each_job() -> None:
    spec = cron_job(suspend=False)
    assert spec["suspend"] is False
    assert "suspend" not in spec["jobTemplate"]["spec"]


def test_the_kind_is_what_others_refer_to() -> None:
    job = ScheduledJob(name="report", image="report:1", schedule="@daily")
    assert (job.api_version(), job.kind()) == ("batch/v1", "CronJob")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"schedule": "0 3 * *"}, "a schedule has five"),
        ({"schedule": "0 24 * * *"}, "midnight is 0"),
        ({"schedule": "TZ=Europe/Berlin 0 3 * * *"}, "belongs into time_zone"),
        ({"time_zone": "Europe/Berln"}, "did you mean Europe/Berlin?"),
        ({"name": "r" * 53}, "at most 52 characters"),
        ({"concurrency_policy": "Queue"}, "'Forbid', 'Replace' or 'Allow'"),
        ({"successful_jobs_history_limit": -1}, "greater than or equal to 0"),
        ({"indexed": True}, "write completions=..."),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    whole = {"name": "report", "image": "report:1", "schedule": "0 3 * * *", **fields}
    assert message in refusal_of(ScheduledJob, **whole)
