from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, changed, faults

# What the types of the API find before a rule is asked.
TYPED = ("K8S-API-004", "K8S-API-006")
GROUP = "flowcontrol.apiserver.k8s.io/v1"
FLOW: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "FlowSchema",
    "metadata": {"name": "builders"},
    "spec": {
        "matchingPrecedence": 500,
        "priorityLevelConfiguration": {"name": "workload-low"},
        "distinguisherMethod": {"type": "ByUser"},
        "rules": [
            {
                "subjects": [
                    {"kind": "Group", "group": {"name": "*"}},
                    {"kind": "User", "user": {"name": "system:x"}},
                    {"kind": "ServiceAccount", "serviceAccount": {"name": "*", "namespace": "a"}},
                ],
                "resourceRules": [
                    {
                        "verbs": ["list", "watch"],
                        "apiGroups": ["*"],
                        "resources": ["pods"],
                        "namespaces": ["a", "b"],
                    },
                    {
                        "verbs": ["*"],
                        "apiGroups": [""],
                        "resources": ["nodes"],
                        "clusterScope": True,
                    },
                ],
                "nonResourceRules": [{"verbs": ["get"], "nonResourceURLs": ["/healthz/*", "/"]}],
            }
        ],
    },
}
LEVEL: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "PriorityLevelConfiguration",
    "metadata": {"name": "builders"},
    "spec": {
        "type": "Limited",
        "limited": {
            "nominalConcurrencyShares": 0,
            "lendablePercent": 100,
            "borrowingLimitPercent": 200,
            "limitResponse": {
                "type": "Queue",
                "queuing": {"queues": 16, "handSize": 4, "queueLengthLimit": 0},
            },
        },
    },
}
QUEUING = "spec.limited.limitResponse.queuing"
RULE = "spec.rules[0]"


@pytest.mark.parametrize("base", [FLOW, LEVEL], ids=lambda tree: tree["kind"])
def test_the_bases_are_accepted(base: dict[str, Any]) -> None:
    assert faults(base) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.matchingPrecedence": -1}, "001", "spec.matchingPrecedence"),
        ({"spec.matchingPrecedence": 1}, "001", "spec.matchingPrecedence"),
        ({"spec.matchingPrecedence": 10_001}, "001", "spec.matchingPrecedence"),
        ({"spec.distinguisherMethod.type": "ByIP"}, "001", "spec.distinguisherMethod.type"),
        (
            {"spec.priorityLevelConfiguration.name": ""},
            "001",
            "spec.priorityLevelConfiguration.name",
        ),
        ({f"{RULE}.subjects": []}, "002", f"{RULE}.subjects"),
        ({f"{RULE}.subjects[0].kind": "Robot"}, "002", f"{RULE}.subjects[0].kind"),
        ({f"{RULE}.subjects[0].group": GONE}, "002", f"{RULE}.subjects[0].group"),
        ({f"{RULE}.subjects[0].user": {"name": "a"}}, "002", f"{RULE}.subjects[0].user"),
        ({f"{RULE}.subjects[1].user.name": ""}, "002", f"{RULE}.subjects[1].user.name"),
        (
            {f"{RULE}.subjects[2].serviceAccount.namespace": "A"},
            "002",
            f"{RULE}.subjects[2].serviceAccount.namespace",
        ),
        ({f"{RULE}.resourceRules": [], f"{RULE}.nonResourceRules": []}, "002", RULE),
        (
            {f"{RULE}.resourceRules[0].verbs": ["fetch"]},
            "002",
            f"{RULE}.resourceRules[0].verbs",
        ),
        (
            {f"{RULE}.resourceRules[0].namespaces": ["*", None]},
            "002",
            f"{RULE}.resourceRules[0].namespaces",
        ),
        (
            {f"{RULE}.resourceRules[0].namespaces": ["-a"]},
            "002",
            f"{RULE}.resourceRules[0].namespaces[0]",
        ),
        (
            {f"{RULE}.resourceRules[1].clusterScope": False},
            "002",
            f"{RULE}.resourceRules[1].namespaces",
        ),
        (
            {f"{RULE}.nonResourceRules[0].nonResourceURLs": ["/a", "/a/*/b"]},
            "002",
            f"{RULE}.nonResourceRules[0].nonResourceURLs[1]",
        ),
        (
            {f"{RULE}.nonResourceRules[0].nonResourceURLs": ["a"]},
            "002",
            f"{RULE}.nonResourceRules[0].nonResourceURLs[0]",
        ),
    ],
    ids=str,
)
def test_a_flow_schema_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    found = faults(changed(FLOW, changes))
    assert found & {(each, path) for each in (f"K8S-FLOW-{code}", *TYPED)}


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"spec.type": "Exempt"}, "spec.type"),
        ({"spec.type": "Exempt"}, "spec.limited"),
        ({"spec.type": ""}, "spec.type"),
        ({"metadata.name": "exempt"}, "spec.type"),
        ({"spec.exempt": {}}, "spec.exempt"),
        ({"spec.limited": GONE}, "spec.limited"),
        ({"spec.limited.lendablePercent": 101}, "spec.limited.lendablePercent"),
        ({"spec.limited.borrowingLimitPercent": -1}, "spec.limited.borrowingLimitPercent"),
        ({"spec.limited.nominalConcurrencyShares": -1}, "spec.limited.nominalConcurrencyShares"),
        ({"spec.limited.limitResponse.type": "Drop"}, "spec.limited.limitResponse.type"),
        ({"spec.limited.limitResponse.type": "Reject"}, QUEUING),
        ({QUEUING: GONE}, QUEUING),
        ({f"{QUEUING}.queues": 2}, f"{QUEUING}.handSize"),
        ({f"{QUEUING}.queues": 10_000_001}, f"{QUEUING}.queues"),
        ({f"{QUEUING}.queues": 1024, f"{QUEUING}.handSize": 8}, f"{QUEUING}.handSize"),
        ({f"{QUEUING}.queueLengthLimit": -1}, f"{QUEUING}.queueLengthLimit"),
    ],
    ids=str,
)
def test_a_priority_level_is_refused(changes: dict[str, Any], path: str) -> None:
    found = faults(changed(LEVEL, changes))
    assert found & {(each, path) for each in ("K8S-FLOW-003", *TYPED)}
