from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, Tree, changed, faults

NODE: Tree = {
    "apiVersion": "v1",
    "kind": "Node",
    "metadata": {"name": "node-1"},
    "spec": {
        "taints": [
            {"key": "a", "effect": "NoSchedule"},
            {"key": "a", "value": "", "effect": "NoExecute"},
        ],
        "podCIDRs": ["10.244.1.0/24", "2001:db8::/64"],
    },
    "status": {"capacity": {"cpu": "1500m", "example.com/gpu": "2"}},
}
NAMESPACE: Tree = {
    "apiVersion": "v1",
    "kind": "Namespace",
    "metadata": {"name": "shop"},
    "spec": {"finalizers": ["kubernetes", "example.com/a"]},
}
BINDING: Tree = {
    "apiVersion": "v1",
    "kind": "Binding",
    "metadata": {"name": "web"},
    "target": {"kind": "Node", "name": "node-1"},
}
QUOTA: Tree = {
    "apiVersion": "v1",
    "kind": "ResourceQuota",
    "metadata": {"name": "shop"},
    "spec": {
        "hard": {"pods": "10", "requests.cpu": "1500m", "count/deployments.apps": "3"},
        "scopes": ["NotBestEffort", "NotTerminating"],
        "scopeSelector": {
            "matchExpressions": [
                {"scopeName": "PriorityClass", "operator": "In", "values": ["high"]},
                {"scopeName": "CrossNamespacePodAffinity", "operator": "Exists"},
            ]
        },
    },
}
SELECTOR = "spec.scopeSelector.matchExpressions"
LIMITS: Tree = {
    "apiVersion": "v1",
    "kind": "LimitRange",
    "metadata": {"name": "shop"},
    "spec": {
        "limits": [
            {
                "type": "Container",
                "min": {"cpu": "100m"},
                "defaultRequest": {"cpu": "200m", "nvidia.com/gpu": "1"},
                "default": {"cpu": "300m", "nvidia.com/gpu": "1"},
                "max": {"cpu": "1"},
                "maxLimitRequestRatio": {"cpu": "10"},
            },
            {"type": "Pod", "max": {"memory": "1Gi"}},
            {"type": "PersistentVolumeClaim", "max": {"storage": "1Ti"}},
        ]
    },
}
RUNTIME: Tree = {
    "apiVersion": "node.k8s.io/v1",
    "kind": "RuntimeClass",
    "metadata": {"name": "sandboxed"},
    "handler": "gvisor",
    "overhead": {"podFixed": {"memory": "64Mi"}},
    "scheduling": {
        "nodeSelector": {"a": "b"},
        "tolerations": [
            {"key": "a", "operator": "Exists"},
            {"key": "a", "value": "b", "effect": "NoExecute", "tolerationSeconds": 1},
        ],
    },
}
LEASE: Tree = {
    "apiVersion": "coordination.k8s.io/v1",
    "kind": "Lease",
    "metadata": {"name": "web"},
    "spec": {
        "leaseDurationSeconds": 15,
        "leaseTransitions": 0,
        "renewTime": "2024-05-01T12:00:00.000000Z",
        "strategy": "Dropped",
    },
}
EVENT: Tree = {
    "apiVersion": "v1",
    "kind": "Event",
    "metadata": {"name": "Web", "namespace": "shop"},
    "involvedObject": {"kind": "Pod", "name": "web", "namespace": "shop"},
    "firstTimestamp": "2024-05-01T12:00:00Z",
}
REPORTED: Tree = {
    "apiVersion": "events.k8s.io/v1",
    "kind": "Event",
    "metadata": {"name": "web", "namespace": "shop"},
    "regarding": {"kind": "Pod", "name": "web", "namespace": "shop"},
    "eventTime": "2024-05-01T12:00:00.000000Z",
    "reportingController": "example.com/controller",
    "reportingInstance": "controller-0",
    "action": "Scale",
    "reason": "Busy",
    "type": "Normal",
    "series": {"count": 2, "lastObservedTime": "2024-05-01T12:00:00.000000Z"},
}
REVIEW: Tree = {
    "apiVersion": "authorization.k8s.io/v1",
    "kind": "SubjectAccessReview",
    "spec": {"user": "jane", "nonResourceAttributes": {"path": "/metrics"}},
}
LOCAL: Tree = {
    "apiVersion": "authorization.k8s.io/v1",
    "kind": "LocalSubjectAccessReview",
    "metadata": {"namespace": "shop"},
    "spec": {"user": "jane", "resourceAttributes": {"namespace": "shop", "verb": "get"}},
}
TOKEN: Tree = {
    "apiVersion": "authentication.k8s.io/v1",
    "kind": "TokenReview",
    "spec": {"token": "abc"},
}
PRIORITY: Tree = {
    "apiVersion": "scheduling.k8s.io/v1",
    "kind": "PriorityClass",
    "metadata": {"name": "high"},
    "value": 1_000_000_000,
}
BUDGET: Tree = {
    "apiVersion": "policy/v1",
    "kind": "PodDisruptionBudget",
    "metadata": {"name": "web"},
    "spec": {"maxUnavailable": "25%", "selector": {"matchLabels": {"app": "web"}}},
}


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (NODE, {}),
        (NODE, {"spec.podCIDR": "10.1.0.0/24", "spec.podCIDRs": ["bad"]}),
        (NAMESPACE, {}),
        (BINDING, {}),
        (BINDING, {"target.kind": ""}),
        (QUOTA, {}),
        (QUOTA, {"spec.hard[services.nodeports]": 1, "spec.scopes": [], SELECTOR: []}),
        (QUOTA, {"spec.hard[requests.nvidia.com/gpu]": "1500m"}),
        (LIMITS, {}),
        (LIMITS, {"spec.limits[1].max": {"memory": "-1Gi"}}),
        (RUNTIME, {}),
        (LEASE, {}),
        (EVENT, {}),
        (REPORTED, {}),
        (REVIEW, {}),
        (REVIEW, {"metadata": {"creationTimestamp": None}}),
        (LOCAL, {}),
        (TOKEN, {}),
        (BUDGET, {}),
        (BUDGET, {"spec.maxUnavailable": None}),
        (BUDGET, {"spec.maxUnavailable": 1000}),
        (PRIORITY, {}),
        (PRIORITY, {"metadata.name": "system-node-critical", "value": 2_000_001_000}),
    ],
    ids=str,
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("base", "changes", "code", "path"),
    [
        (NODE, {"spec.taints[0].key": "a b"}, "NODE-001", "metadata.taints[0].key"),
        (NODE, {"spec.taints[0].value": "a b"}, "NODE-001", "metadata.taints[0].value"),
        (NODE, {"spec.taints[1].effect": "NoSchedule"}, "NODE-001", "metadata.taints[1]"),
        (NODE, {"spec.podCIDRs[0]": "bad"}, "NODE-002", "spec.podCIDRs[0]"),
        (NODE, {"spec.podCIDRs[0]": "2001:db9::/64"}, "NODE-002", "spec.podCIDRs"),
        (NODE, {"status.capacity.cpu": "-1"}, "NODE-003", "status.capacity.cpu"),
        (
            NODE,
            {"status.capacity[example.com/gpu]": "1500m"},
            "NODE-003",
            "status.capacity.example.com/gpu",
        ),
        (NAMESPACE, {"spec.finalizers": ["plain"]}, "NODE-004", "spec.finalizers"),
        (NAMESPACE, {"metadata.name": "a.b"}, "META-002", "metadata.name"),
        (BINDING, {"target.kind": "Pod"}, "NODE-005", "target.kind"),
        (BINDING, {"target.name": ""}, "NODE-005", "target.name"),
        (QUOTA, {"spec.hard[deployments]": 1}, "QUOTA-001", "spec.hard[deployments]"),
        (QUOTA, {"spec.hard.pods": "1500m"}, "QUOTA-001", "spec.hard[pods]"),
        (QUOTA, {"spec.hard.pods": "-1"}, "QTY-002", "spec.hard[pods]"),
        (QUOTA, {"spec.scopes[2]": "BestEffort"}, "QUOTA-002", "spec.scopes"),
        (QUOTA, {"spec.scopes": [None]}, "QUOTA-002", "spec.scopes"),
        (
            QUOTA,
            {"spec.hard.configmaps": 1, "spec.scopeSelector": None},
            "QUOTA-002",
            "spec.scopes",
        ),
        (QUOTA, {f"{SELECTOR}[0].values": []}, "QUOTA-003", f"{SELECTOR}.values"),
        (QUOTA, {f"{SELECTOR}[1].values": ["a"]}, "QUOTA-003", f"{SELECTOR}.values"),
        (QUOTA, {f"{SELECTOR}[1].operator": "DoesNotExist"}, "QUOTA-003", f"{SELECTOR}.operator"),
        (QUOTA, {f"{SELECTOR}[1].scopeName": "VolumeAttributesClass"}, "QUOTA-003", SELECTOR),
        (LIMITS, {"spec.limits[1].type": "Odd"}, "LIMIT-001", "spec.limits[1].type"),
        (LIMITS, {"spec.limits[1].type": "Container"}, "LIMIT-001", "spec.limits[1].type"),
        (LIMITS, {"spec.limits[1].default": {"cpu": 1}}, "LIMIT-001", "spec.limits[1].default"),
        (LIMITS, {"spec.limits[2].max": {"cpu": 1}}, "LIMIT-001", "spec.limits[2].limits"),
        (LIMITS, {"spec.limits[1].max": {"foo": 1}}, "LIMIT-001", "spec.limits[1].max[foo]"),
        (LIMITS, {"spec.limits[1].min": {"memory": "2Gi"}}, "LIMIT-002", None),
        (
            LIMITS,
            {"spec.limits[0].default[cpu]": 2},
            "LIMIT-002",
            "spec.limits[0].default[cpu]",
        ),
        (
            LIMITS,
            {"spec.limits[0].defaultRequest[cpu]": "50m"},
            "LIMIT-002",
            "spec.limits[0].defaultRequest[cpu]",
        ),
        (
            LIMITS,
            {"spec.limits[0].default[nvidia.com/gpu]": 2},
            "LIMIT-002",
            "spec.limits[0].defaultRequest[nvidia.com/gpu]",
        ),
        (
            LIMITS,
            {"spec.limits[0].maxLimitRequestRatio[cpu]": "500m"},
            "LIMIT-002",
            "spec.limits[0].maxLimitRequestRatio[cpu]",
        ),
        (
            LIMITS,
            {"spec.limits[0].maxLimitRequestRatio[cpu]": "11"},
            "LIMIT-002",
            "spec.limits[0].maxLimitRequestRatio[cpu]",
        ),
        (RUNTIME, {"handler": ""}, "RTC-001", "handler"),
        (RUNTIME, {"handler": "a.b"}, "RTC-001", "handler"),
        (RUNTIME, {"overhead.podFixed": {"foo": 1}}, "RTC-001", "overhead.limits[foo]"),
        (RUNTIME, {"overhead.podFixed": {"cpu": -1}}, "RTC-001", "overhead.limits[cpu]"),
        (RUNTIME, {"scheduling.nodeSelector": {"a": "b "}}, "RTC-002", "scheduling.nodeSelector"),
        (
            RUNTIME,
            {"scheduling.tolerations[0].value": "b"},
            "RTC-002",
            "scheduling.tolerations[0].operator",
        ),
        (
            RUNTIME,
            {"scheduling.tolerations[0].tolerationSeconds": 1},
            "RTC-002",
            "scheduling.tolerations[0].effect",
        ),
        (RUNTIME, {"scheduling.tolerations[2]": None}, "RTC-002", None),
        (
            RUNTIME,
            {"scheduling.tolerations[2]": {"key": "a", "operator": "Exists", "effect": ""}},
            "RTC-002",
            "scheduling.tolerations[2]",
        ),
        (LEASE, {"spec.leaseDurationSeconds": 0}, "LEASE-001", "spec.leaseDurationSeconds"),
        (LEASE, {"spec.leaseTransitions": -1}, "LEASE-001", "spec.leaseTransitions"),
        (LEASE, {"spec.renewTime": "2024-05-01T12:00:00Z"}, "META-011", "spec.renewTime"),
        (
            LEASE,
            {"metadata.creationTimestamp": "2024-05-01"},
            "META-011",
            "metadata.creationTimestamp",
        ),
        (EVENT, {"involvedObject.namespace": "a"}, "EVENT-001", "involvedObject.namespace"),
        (EVENT, {"involvedObject.namespace": GONE}, "EVENT-001", "involvedObject.namespace"),
        (EVENT, {"firstTimestamp": "now"}, "META-011", "firstTimestamp"),
        (REPORTED, {"reason": ""}, "EVENT-001", "reason"),
        (REPORTED, {"action": "a" * 129}, "EVENT-001", "action"),
        (REPORTED, {"note": "a" * 1025}, "EVENT-001", "message"),
        (REPORTED, {"reportingController": "a b"}, "EVENT-001", "reportingController"),
        (REPORTED, {"type": "Error"}, "EVENT-002", "type"),
        (REPORTED, {"deprecatedCount": 1}, "EVENT-002", "count"),
        (REPORTED, {"series.count": 1}, "EVENT-002", "series.count"),
        (REVIEW, {"spec.user": ""}, "REVIEW-001", "spec.user"),
        (REVIEW, {"spec.nonResourceAttributes": None}, "REVIEW-001", "spec.resourceAttributes"),
        (REVIEW, {"spec.resourceAttributes": {}}, "REVIEW-001", "spec.nonResourceAttributes"),
        (REVIEW, {"metadata": {"name": "a"}}, "REVIEW-001", "metadata"),
        (LOCAL, {"metadata.namespace": "a"}, "REVIEW-001", "spec.resourceAttributes.namespace"),
        (TOKEN, {"spec.token": ""}, "REVIEW-002", "spec.token"),
        (BUDGET, {"spec.minAvailable": 1}, "PDB-001", "spec"),
        (BUDGET, {"spec.maxUnavailable": -1}, "PDB-003", "spec.maxUnavailable"),
        (BUDGET, {"spec.maxUnavailable": "1"}, "PDB-003", "spec.maxUnavailable"),
        (BUDGET, {"spec.maxUnavailable": "101%"}, "PDB-003", "spec.maxUnavailable"),
        (BUDGET, {"spec.unhealthyPodEvictionPolicy": ""}, "FIELD-001", None),
        (
            BUDGET,
            {"spec.selector.matchLabels": {"a b": ""}},
            "SEL-001",
            "spec.selector.matchLabels",
        ),
        (NODE, {"spec.podCIDRs[1]": "10.244.1.0/24"}, "NODE-002", "spec.podCIDRs[1]"),
        (QUOTA, {f"{SELECTOR}[2]": None}, "QUOTA-003", f"{SELECTOR}.operator"),
        (RUNTIME, {"scheduling.tolerations[0].key": "a b"}, "RTC-002", None),
        (LOCAL, {"spec.nonResourceAttributes": {"path": "/"}}, "REVIEW-001", None),
        (REPORTED, {"reportingController": ""}, "EVENT-001", "reportingController"),
        (REPORTED, {"regarding.namespace": ""}, "EVENT-001", "involvedObject.namespace"),
        (REPORTED, {"series.lastObservedTime": None}, None, "series.lastObservedTime"),
        (REPORTED, {"eventTime": None}, None, "eventTime"),
        (PRIORITY, {"value": 1_000_000_001}, "PRIO-001", "value"),
        (PRIORITY, {"metadata.name": "system-mine"}, "PRIO-001", "metadata.name"),
        (PRIORITY, {"metadata.name": "system-node-critical"}, "PRIO-001", "metadata.name"),
        (PRIORITY, {"preemptionPolicy": ""}, "FIELD-001", "preemptionPolicy"),
    ],
    ids=str,
)
def test_refused(base: Tree, changes: dict[str, Any], code: str | None, path: str | None) -> None:
    found = faults(changed(base, changes))
    assert code is None or {code for code, _ in found} == {f"K8S-{code}"}
    assert path is None or path in {where for _, where in found}
