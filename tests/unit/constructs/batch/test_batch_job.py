"""`BatchJob` with its rules: what they make, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import BatchJob, FailureRule, InitStep, JobOptions, Sidecar, SuccessRule
from tests.support.making import made, refusal_of

INDEXED = {"completions": 4, "indexed": True}


def job(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = made(BatchJob(name="work", image="work:1", **more))["Job", "work"][
        "spec"
    ]
    return found


def test_a_job_is_removed_after_a_day_and_restarts_in_place() -> None:
    spec = job(port=8080)
    assert spec["ttlSecondsAfterFinished"] == 86_400
    assert spec["template"]["spec"]["restartPolicy"] == "OnFailure"
    assert "selector" not in spec
    container = spec["template"]["spec"]["containers"][0]
    assert not {"livenessProbe", "readinessProbe"} & container.keys()
    assert "ttlSecondsAfterFinished" not in job(ttl=None)


def test_numbers_and_deadlines() -> None:
    spec = job(
        completions=8,
        parallelism=4,
        backoff_limit=2,
        active_deadline=600,
        suspend=True,
        pod_replacement_policy="Failed",
        restart_policy="Never",
    )
    assert (spec["completions"], spec["parallelism"], spec["backoffLimit"]) == (8, 4, 2)
    assert (spec["activeDeadlineSeconds"], spec["suspend"]) == (600, True)
    assert spec["podReplacementPolicy"] == "Failed"
    assert spec["template"]["spec"]["restartPolicy"] == "Never"


def test_an_indexed_job_judges_each_index() -> None:
    spec = job(**INDEXED, backoff_limit_per_index=1, max_failed_indexes=2)
    assert spec["completionMode"] == "Indexed"
    assert (spec["backoffLimitPerIndex"], spec["maxFailedIndexes"]) == (1, 2)
    assert spec["template"]["spec"]["restartPolicy"] == "Never"


def test_failures_are_told_apart() -> None:
    rules = [
        FailureRule(action="Ignore", pod_conditions=["DisruptionTarget"]),
        FailureRule(action="FailJob", exit_codes=[42, 3, 42], container="work"),
        FailureRule(action="Count", other_exit_codes=[0, 7]),
    ]
    spec = job(failure_rules=rules)
    assert spec["podFailurePolicy"]["rules"] == [
        {
            "action": "Ignore",
            "onPodConditions": [{"type": "DisruptionTarget", "status": "True"}],
        },
        {
            "action": "FailJob",
            "onExitCodes": {"containerName": "work", "operator": "In", "values": [3, 42]},
        },
        {"action": "Count", "onExitCodes": {"operator": "NotIn", "values": [0, 7]}},
    ]
    assert spec["template"]["spec"]["restartPolicy"] == "Never"


def test_some_indexes_may_be_enough() -> None:
    rules = [SuccessRule(indexes="0,2-3", count=2), SuccessRule(count=4)]
    assert job(**INDEXED, success_rules=rules)["successPolicy"]["rules"] == [
        {"succeededIndexes": "0,2-3", "succeededCount": 2},
        {"succeededCount": 4},
    ]


def test_native_sidecars_and_init_steps_are_known_to_rules() -> None:
    rule = FailureRule(action="FailJob", exit_codes=[1], container="load")
    spec = job(
        failure_rules=[rule],
        init=[InitStep(name="load", image="load:1")],
        sidecars=[Sidecar(name="proxy", image="proxy:1")],
    )
    names = [container["name"] for container in spec["template"]["spec"]["initContainers"]]
    assert names == ["proxy", "load"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"indexed": True}, "write completions=..."),
        ({"backoff_limit_per_index": 1}, "backoff_limit_per_index is for indexed Jobs"),
        ({"success_rules": [SuccessRule(count=1)]}, "write indexed=True"),
        ({**INDEXED, "max_failed_indexes": 1}, "write backoff_limit_per_index=..."),
        (
            {**INDEXED, "backoff_limit_per_index": 1, "max_failed_indexes": 5},
            "there are 4 indexes",
        ),
        ({**INDEXED, "success_rules": [SuccessRule(indexes="4")]}, "the indexes are 0 to 3"),
        ({**INDEXED, "success_rules": [SuccessRule(count=5)]}, "the indexes are 0 to 3"),
        (
            {"failure_rules": [FailureRule(action="FailIndex", exit_codes=[1])]},
            "FailIndex needs backoff_limit_per_index",
        ),
        (
            {
                "failure_rules": [FailureRule(action="FailJob", exit_codes=[1])],
                "restart_policy": "OnFailure",
            },
            "which OnFailure never lets fail",
        ),
        (
            {
                "failure_rules": [FailureRule(action="FailJob", exit_codes=[1])],
                "pod_replacement_policy": "TerminatingOrFailed",
            },
            'the pod_replacement_policy is "Failed"',
        ),
        (
            {"failure_rules": [FailureRule(action="FailJob", exit_codes=[1])] * 21},
            "at most 20 rules",
        ),
        (
            {"failure_rules": [FailureRule(action="FailJob", exit_codes=[1], container="x")]},
            'about the container "x"; there is: work',
        ),
        ({"sidecars": [Sidecar(name="s", image="s:1", native=False)]}, "the Job never ends"),
        ({"restart_policy": "Always"}, "'OnFailure' or 'Never'"),
        ({**INDEXED, "name": "w" * 62}, "shorten the name to 61"),
        ({"completions": 0}, "greater than or equal to 1"),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(BatchJob, **{"name": "work", "image": "work:1", **fields})


@pytest.mark.parametrize(
    ("call", "fields", "message"),
    [
        (FailureRule, {"action": "FailJob"}, "a rule matches either exit codes or"),
        (
            FailureRule,
            {"action": "Count", "exit_codes": [1], "pod_conditions": ["X"]},
            "write one of exit_codes",
        ),
        (FailureRule, {"action": "FailJob", "exit_codes": [0]}, "leave 0 out"),
        (FailureRule, {"action": "FailJob", "exit_codes": [256]}, "less than or equal to 255"),
        (
            FailureRule,
            {"action": "Ignore", "pod_conditions": ["X"], "container": "a"},
            "leave container out",
        ),
        (FailureRule, {"action": "Retry", "exit_codes": [1]}, "'FailJob'"),
        (SuccessRule, {}, "a success rule needs a count or indexes"),
        (SuccessRule, {"indexes": "a"}, "'a' is no index"),
        (SuccessRule, {"indexes": "3-2"}, "do not rise"),
        (SuccessRule, {"indexes": "1,1"}, "write each index once"),
        (SuccessRule, {"indexes": "0-1", "count": 3}, "a count of at most 2"),
        (JobOptions, {"ttl": -1}, "-1 must not be negative"),
    ],
)
def test_misuse_of_its_options_is_refused(call: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(call, **fields)
