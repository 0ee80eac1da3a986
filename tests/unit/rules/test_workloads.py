from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rules.pod_cases import errors

Fields = dict[str, Any]
LABELS = {"app": "web"}
POD = {"containers": [{"name": "web", "image": "example.com/web:1"}]}
CLAIM = {
    "metadata": {"name": "data"},
    "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}},
}
SMALL_CLAIM = {**CLAIM, "spec": {"accessModes": ["ReadOnlyMany"]}}
FAILURE: Fields = {
    "rules": [{"action": "Ignore", "onPodConditions": [{"type": "DisruptionTarget"}]}]
}
INDEXED = {"completionMode": "Indexed", "completions": 4}


def workload(kind: str, spec: Fields, pod: Fields | None = None, labels: Any = LABELS) -> Fields:
    template = {"metadata": {"labels": labels}, "spec": {**POD, **(pod or {})}}
    base: Fields = {"selector": {"matchLabels": LABELS}, "template": template}
    if kind == "StatefulSet":
        base["serviceName"] = "web"
    if kind == "ReplicationController":
        base["selector"] = LABELS
    version = "v1" if kind == "ReplicationController" else "apps/v1"
    full = {**base, **spec}
    return {"apiVersion": version, "kind": kind, "metadata": {"name": "web"}, "spec": full}


def job(spec: Fields, name: str = "work", labels: Fields | None = None) -> Fields:
    template: Fields = {"spec": {**POD, "restartPolicy": "Never"}}
    if labels:
        template["metadata"] = {"labels": labels}
    full = {"template": template, **spec}
    return {"apiVersion": "batch/v1", "kind": "Job", "metadata": {"name": name}, "spec": full}


def cron_job(job_spec: Fields, **spec: Any) -> Fields:
    full = {"schedule": "0 3 * * *", "jobTemplate": {"spec": job(job_spec)["spec"]}, **spec}
    return {"apiVersion": "batch/v1", "kind": "CronJob", "metadata": {"name": "a"}, "spec": full}


def rolling(**update: Any) -> Fields:
    return {"strategy": {"rollingUpdate": update}}


def updating(**update: Any) -> Fields:
    return {"updateStrategy": {"rollingUpdate": update}}


SELECTING = ("Deployment", "ReplicaSet", "DaemonSet", "StatefulSet")
ALL = (*SELECTING, "ReplicationController")


@pytest.mark.parametrize(
    ("kind", "spec", "code", "path"),
    [
        ("Deployment", rolling(maxSurge=0, maxUnavailable="0%"), "K8S-WORK-004",
         "strategy.rollingUpdate.maxUnavailable"),
        ("Deployment", rolling(maxSurge="200%"), "", ""),
        ("Deployment", rolling(maxUnavailable="101%"), "K8S-WORK-005",
         "strategy.rollingUpdate.maxUnavailable"),
        ("Deployment", rolling(maxUnavailable=1000), "", ""),
        ("Deployment", rolling(maxSurge="5"), "K8S-WORK-005", "strategy.rollingUpdate.maxSurge"),
        ("Deployment", rolling(maxSurge=-1), "K8S-WORK-005", "strategy.rollingUpdate.maxSurge"),
        ("Deployment", {"strategy": {"type": "Recreate", "rollingUpdate": {}}}, "K8S-WORK-003",
         "strategy.rollingUpdate"),
        ("Deployment", {"strategy": {"type": "Recreate", "rollingUpdate": None}}, "", ""),
        ("Deployment", {"minReadySeconds": 600}, "K8S-WORK-007", "progressDeadlineSeconds"),
        ("Deployment", {"minReadySeconds": 599}, "", ""),
        ("Deployment", {"progressDeadlineSeconds": 0}, "K8S-WORK-007", "progressDeadlineSeconds"),
        ("DaemonSet", updating(maxSurge=1), "K8S-WORK-004",
         "updateStrategy.rollingUpdate.maxSurge"),
        ("DaemonSet", updating(maxSurge=1, maxUnavailable=0), "", ""),
        ("DaemonSet", updating(maxUnavailable=0), "K8S-WORK-004",
         "updateStrategy.rollingUpdate.maxUnavailable"),
        ("DaemonSet", updating(maxUnavailable="101%"), "K8S-WORK-005",
         "updateStrategy.rollingUpdate.maxUnavailable"),
        ("DaemonSet", updating(maxSurge="101%", maxUnavailable=0), "K8S-WORK-005",
         "updateStrategy.rollingUpdate.maxSurge"),
        ("StatefulSet", updating(maxUnavailable=0), "", ""),
        ("StatefulSet", updating(partition=-1), "K8S-WORK-006",
         "updateStrategy.rollingUpdate.partition"),
        ("StatefulSet", {"ordinals": {"start": -1}}, "K8S-WORK-006", "ordinals.start"),
        ("StatefulSet", {"updateStrategy": {"type": "OnDelete", "rollingUpdate": {}}},
         "K8S-WORK-012", "updateStrategy.rollingUpdate"),
        ("StatefulSet", {"volumeClaimTemplates": [CLAIM, CLAIM]}, "", ""),
        ("StatefulSet", {"volumeClaimTemplates": [SMALL_CLAIM]},
         "K8S-PVC-006", "volumeClaimTemplates[0].spec.resources[storage]"),
        ("ReplicationController", {"replicas": -1}, "K8S-WORK-006", "replicas"),
        ("ReplicationController", {"selector": None}, "", ""),
        ("ReplicationController", {"template": None}, "K8S-WORK-002", "template"),
    ],
)  # fmt: skip
def test_a_workload(kind: str, spec: Fields, code: str, path: str) -> None:
    found = [(code, f"spec.{path}")] if code else []
    assert errors(workload(kind, spec)) == found


@pytest.mark.parametrize("kind", ALL)
def test_a_selector_selects_the_template(kind: str) -> None:
    assert not errors(workload(kind, {}))
    path = "spec.template.metadata.labels"
    assert errors(workload(kind, {}, labels={"app": "db"})) == [("K8S-WORK-001", path)]


@pytest.mark.parametrize("kind", SELECTING)
def test_a_selector_is_not_empty(kind: str) -> None:
    assert errors(workload(kind, {"selector": {}})) == [("K8S-WORK-002", "spec.selector")]


def test_a_controller_without_any_labels_has_no_selector() -> None:
    tree = workload("ReplicationController", {"selector": None}, labels={})
    assert errors(tree) == [("K8S-WORK-002", "spec.selector")]


@pytest.mark.parametrize("kind", ALL)
def test_pods_of_a_workload_are_always_restarted_and_have_no_deadline(kind: str) -> None:
    path = "spec.template.spec"
    never = workload(kind, {}, {"restartPolicy": "Never"})
    assert errors(never) == [("K8S-WORK-008", f"{path}.restartPolicy")]
    late = workload(kind, {}, {"activeDeadlineSeconds": 5})
    assert errors(late) == [("K8S-WORK-009", f"{path}.activeDeadlineSeconds")]


def rules(*found: Fields) -> Fields:
    return {"podFailurePolicy": {"rules": list(found)}}


def codes(**requirement: Any) -> Fields:
    return rules({"action": "FailJob", "onExitCodes": {"operator": "In", **requirement}})


def success(**rule: Any) -> Fields:
    return {**INDEXED, "successPolicy": {"rules": [rule]}}


RULE = "podFailurePolicy.rules[0]"
WIN = "successPolicy.rules[0]"
JOBS = [
    ({"parallelism": -1}, "K8S-JOB-001", "parallelism"),
    ({"completionMode": "Indexed"}, "K8S-JOB-002", "completions"),
    ({"completionMode": ""}, "K8S-JOB-002", "completionMode"),
    ({"backoffLimitPerIndex": 1}, "K8S-JOB-003", "backoffLimitPerIndex"),
    ({**INDEXED, "maxFailedIndexes": 1}, "K8S-JOB-003", "backoffLimitPerIndex"),
    ({**INDEXED, "backoffLimitPerIndex": 1, "maxFailedIndexes": 5}, "K8S-JOB-003",
     "maxFailedIndexes"),
    ({**INDEXED, "backoffLimitPerIndex": 1, "maxFailedIndexes": 4}, "", ""),
    ({**INDEXED, "parallelism": 100_001}, "K8S-JOB-003", "parallelism"),
    ({"parallelism": 100_001}, "", ""),
    ({"completionMode": "Indexed", "completions": 100_001, "backoffLimitPerIndex": 1,
      "parallelism": 1}, "K8S-JOB-003", "maxFailedIndexes"),
    ({"completionMode": "Indexed", "completions": 100_001, "backoffLimitPerIndex": 1,
      "maxFailedIndexes": 1, "parallelism": 10_001}, "K8S-JOB-003", "parallelism"),
    ({"podFailurePolicy": FAILURE}, "", ""),
    (rules({"action": "Ignore"}), "K8S-JOB-005", RULE),
    (rules({"action": "FailIndex", "onExitCodes": {"operator": "In", "values": [1]}}),
     "K8S-JOB-005", f"{RULE}.action"),
    (codes(values=[]), "K8S-JOB-005", f"{RULE}.onExitCodes.values"),
    (codes(values=[0]), "K8S-JOB-005", f"{RULE}.onExitCodes.values[0]"),
    (codes(values=[2, 1]), "K8S-JOB-005", f"{RULE}.onExitCodes.values"),
    (codes(values=[1, 1]), "K8S-JOB-005", f"{RULE}.onExitCodes.values[1]"),
    (codes(values=[1], containerName="db"), "K8S-JOB-005", f"{RULE}.onExitCodes.containerName"),
    (codes(values=[1], containerName="web"), "", ""),
    (codes(values=list(range(1, 257))), "K8S-JOB-005", f"{RULE}.onExitCodes.values"),
    (rules({"action": "Count", "onPodConditions": [{"type": "a b"}]}), "K8S-JOB-005",
     f"{RULE}.onPodConditions[0].type"),
    (rules(*FAILURE["rules"] * 21), "K8S-JOB-005", "podFailurePolicy.rules"),
    ({"podFailurePolicy": FAILURE, "podReplacementPolicy": "TerminatingOrFailed"}, "K8S-JOB-014",
     "podReplacementPolicy"),
    ({"podReplacementPolicy": "TerminatingOrFailed"}, "", ""),
    ({"podReplacementPolicy": ""}, "K8S-JOB-014", "podReplacementPolicy"),
    ({"successPolicy": {"rules": [{"succeededCount": 1}]}}, "K8S-JOB-003", "successPolicy"),
    ({**INDEXED, "successPolicy": {"rules": []}}, "K8S-JOB-013", "successPolicy.rules"),
    (success(), "K8S-JOB-013", WIN),
    (success(succeededCount=0), "", ""),
    (success(succeededCount=5), "K8S-JOB-013", f"{WIN}.succeededCount"),
    (success(succeededIndexes="0-1", succeededCount=3), "K8S-JOB-013", f"{WIN}.succeededCount"),
    (success(succeededIndexes="0,2-3", succeededCount=3), "", ""),
    (success(succeededIndexes="1,1"), "K8S-JOB-013", f"{WIN}.succeededIndexes"),
    (success(succeededIndexes="4"), "K8S-JOB-013", f"{WIN}.succeededIndexes"),
    ({"managedBy": "a"}, "K8S-JOB-012", "managedBy"),
    ({"managedBy": "example.com/a"}, "", ""),
    ({"managedBy": "example.com/" + "a" * 52}, "K8S-JOB-012", "managedBy"),
]  # fmt: skip


@pytest.mark.parametrize(("spec", "code", "path"), JOBS)
def test_a_job(spec: Fields, code: str, path: str) -> None:
    assert errors(job(spec)) == ([(code, f"spec.{path}")] if code else [])
    inner = [(code, f"spec.jobTemplate.spec.{path}")] if code else []
    assert errors(cron_job(spec)) == inner


@pytest.mark.parametrize(
    ("spec", "labels", "expected"),
    [
        ({"selector": {}}, {}, []),
        ({"selector": {"matchLabels": {"job-name": "work"}}}, {}, []),
        ({"selector": {"matchLabels": {"a": "b"}}}, {}, [("K8S-JOB-006", "spec.selector")]),
        ({"manualSelector": True}, {}, [("K8S-JOB-006", "spec.selector")]),
        ({"manualSelector": True, "selector": {"matchLabels": {"a": "b"}}}, {"a": "b"}, []),
        ({"manualSelector": True, "selector": {"matchLabels": {"a": "b"}}}, {"a": "c"},
         [("K8S-JOB-006", "spec.template.metadata.labels")]),
        ({}, {"job-name": "work"}, []),
        ({}, {"job-name": "other"}, [("K8S-JOB-011", "spec.template.metadata.labels[job-name]")]),
        ({"manualSelector": True, "selector": {"matchLabels": {"job-name": "a"}}},
         {"job-name": "a"}, []),
    ],
)  # fmt: skip
def test_a_selector_of_a_job(spec: Fields, labels: Fields, expected: list[Any]) -> None:
    assert errors(job(spec, labels=labels)) == expected


def test_the_last_pod_of_an_indexed_job_has_a_host_name() -> None:
    assert not errors(job({**INDEXED}, "a" * 61))
    assert errors(job({**INDEXED}, "a" * 62)) == [("K8S-JOB-002", "metadata.name")]
    assert errors(job({**INDEXED}, "a.b")) == [("K8S-JOB-002", "metadata.name")]
    assert not errors(job({}, "a.b"))


def test_pods_of_a_job_end() -> None:
    tree = job({"template": {"spec": POD}})
    assert errors(tree) == [("K8S-WORK-008", "spec.template.spec.restartPolicy")]
    tree = job({"template": {"spec": {**POD, "restartPolicy": "OnFailure"}}, **rules()})
    assert errors(tree) == [("K8S-JOB-004", "spec.template.spec.restartPolicy")]


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ({"schedule": "@daily"}, []),
        ({"schedule": ""}, [("K8S-JOB-007", "spec.schedule")]),
        ({"schedule": "TZ=UTC 0 3 * * *"}, [("K8S-JOB-007", "spec.schedule")]),
        ({"schedule": "0 24 * * *"}, [("K8S-JOB-007", "spec.schedule")]),
        ({"timeZone": "Europe/Nowhere"}, [("K8S-JOB-008", "spec.timeZone")]),
        ({"failedJobsHistoryLimit": -1}, [("K8S-JOB-009", "spec.failedJobsHistoryLimit")]),
    ],
)
def test_a_cron_job(spec: Fields, expected: list[Any]) -> None:
    assert errors(cron_job({}, **spec)) == expected


def test_jobs_of_a_cron_job_have_no_selector_of_their_own() -> None:
    path = "spec.jobTemplate.spec"
    assert errors(cron_job({"selector": {}})) == [("K8S-JOB-006", f"{path}.selector")]
    assert errors(cron_job({"manualSelector": True})) == [("K8S-JOB-006", f"{path}.manualSelector")]
    assert not errors(cron_job({"manualSelector": False}))
