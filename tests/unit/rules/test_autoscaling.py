from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, Tree, changed, faults

METRIC = {"metric": {"name": "queue"}}
HPA: Tree = {
    "apiVersion": "autoscaling/v2",
    "kind": "HorizontalPodAutoscaler",
    "metadata": {"name": "web"},
    "spec": {
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
        "minReplicas": 1,
        "maxReplicas": 5,
        "metrics": [
            {"type": "Resource", "resource": {"name": "cpu", "target": {}}},
            {"type": "External", "external": {**METRIC, "target": {"type": "Value", "value": 1}}},
            {
                "type": "Object",
                "object": {
                    **METRIC,
                    "describedObject": {"kind": "Service", "name": "web"},
                    "target": {"type": "Value", "value": "1", "averageValue": 1},
                },
            },
            {
                "type": "ContainerResource",
                "containerResource": {
                    "name": "memory",
                    "container": "web",
                    "target": {"type": "AverageValue", "averageValue": "1Gi"},
                },
            },
            {"type": "Pods", "pods": {**METRIC, "target": {"type": "Value", "averageValue": 1}}},
        ],
        "behavior": {
            "scaleUp": {"stabilizationWindowSeconds": 3600, "tolerance": "0.1"},
            "scaleDown": {
                "policies": [{"type": "Percent", "value": 100, "periodSeconds": 1800}],
                "selectPolicy": "Min",
            },
        },
    },
}
HPA["spec"]["metrics"][0]["resource"]["target"] = {"type": "Utilization", "averageUtilization": 80}
M = "spec.metrics"
OLD: Tree = {
    "apiVersion": "autoscaling/v1",
    "kind": "HorizontalPodAutoscaler",
    "metadata": {"name": "web"},
    "spec": {
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
        "maxReplicas": 5,
        "targetCPUUtilizationPercentage": 80,
    },
}


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (HPA, {}),
        (OLD, {}),
        (HPA, {f"{M}[0].resource.target.type": "AverageValue"}),
        (HPA, {"spec.scaleTargetRef.kind": "ReplicationController"}),
        (
            HPA,
            {
                "spec.scaleTargetRef.kind": "ReplicationController",
                "spec.scaleTargetRef.apiVersion": "v1",
            },
        ),
        (HPA, {"spec.behavior.scaleUp.policies": None}),
    ],
    ids=str,
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.minReplicas": -1}, "001", "spec.minReplicas"),
        ({"spec.maxReplicas": 0}, "001", "spec.maxReplicas"),
        ({"spec.minReplicas": 6}, "001", "spec.maxReplicas"),
        ({"spec.minReplicas": 0}, "010", "spec.minReplicas"),
        ({"spec.scaleTargetRef.apiVersion": "v1"}, "003", "spec.scaleTargetRef.apiVersion"),
        ({"spec.scaleTargetRef.apiVersion": "a/b/c"}, "003", "spec.scaleTargetRef.apiVersion"),
        ({"spec.scaleTargetRef.kind": "a/b"}, "003", "spec.scaleTargetRef.kind"),
        ({"spec.scaleTargetRef.name": ""}, "003", "spec.scaleTargetRef.name"),
        ({f"{M}[0].resource": GONE}, "004", f"{M}[0].resource"),
        (
            {f"{M}[4].resource": HPA["spec"]["metrics"][0]["resource"]},
            "004",
            f"{M}[4].resource",
        ),
        (
            {f"{M}[0].resource.target.averageUtilization": 0},
            "005",
            f"{M}[0].resource.target.averageUtilization",
        ),
        (
            {f"{M}[0].resource.target.averageUtilization": None},
            "005",
            f"{M}[0].resource.target.averageUtilization",
        ),
        (
            {f"{M}[0].resource.target.averageValue": 1},
            "005",
            f"{M}[0].resource.target.averageValue",
        ),
        ({f"{M}[1].external.target.averageValue": 1}, "005", f"{M}[1].external.target.value"),
        ({f"{M}[4].pods.target.averageValue": None}, "005", f"{M}[4].pods.target.averageValue"),
        ({f"{M}[1].external.metric.name": "a/b"}, "009", f"{M}[1].external.metric.name"),
        ({f"{M}[4].pods.metric.name": ""}, "009", f"{M}[4].pods.metric.name"),
        (
            {f"{M}[2].object.describedObject.name": "a/b"},
            "009",
            f"{M}[2].object.describedObject.name",
        ),
        (
            {f"{M}[3].containerResource.container": "A"},
            "009",
            f"{M}[3].containerResource.container",
        ),
        ({f"{M}[3].containerResource.name": "foo"}, "009", f"{M}[3].containerResource.name"),
        ({f"{M}[0].resource.name": ""}, "009", f"{M}[0].resource.name"),
        (
            {"spec.behavior.scaleUp.stabilizationWindowSeconds": 3601},
            "007",
            "spec.behavior.scaleUp.stabilizationWindowSeconds",
        ),
        ({"spec.behavior.scaleUp.tolerance": -1}, "007", "spec.behavior.scaleUp.tolerance"),
        ({"spec.behavior.scaleUp.policies": []}, "007", "spec.behavior.scaleUp.policies"),
        (
            {"spec.behavior.scaleDown.policies[0].periodSeconds": 1801},
            "007",
            "spec.behavior.scaleDown.policies[0].periodSeconds",
        ),
        (
            {"spec.behavior.scaleDown.policies[0].value": 0},
            "007",
            "spec.behavior.scaleDown.policies[0].value",
        ),
    ],
    ids=lambda value: str(value)[:70],
)
def test_refused(changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(HPA, changes)) == {(f"K8S-HPA-{code}", path)}


def test_a_percentage_of_the_old_api_is_a_metric_of_the_new_one() -> None:
    path = "spec.metrics[0].resource.target.averageUtilization"
    for value in (0, -1):
        tree = changed(OLD, {"spec.targetCPUUtilizationPercentage": value})
        assert faults(tree) == {("K8S-HPA-001", path)}


def test_newer_servers_scale_to_zero_with_a_metric_from_outside() -> None:
    tree = changed(HPA, {"spec.minReplicas": 0})
    assert faults(tree, "1.36") == {("K8S-HPA-010", "spec.minReplicas")}
    alone = changed(tree, {"spec.metrics": [HPA["spec"]["metrics"][0]]})
    assert ("K8S-HPA-002", "spec.metrics") in faults(alone)


def test_null_policies_are_empty_ones() -> None:
    path = "spec.behavior.scaleDown.policies[1]"
    found = faults(changed(HPA, {path: None}))
    wanted = {f"{path}.{field}" for field in ("type", "value", "periodSeconds")}
    assert found == {("K8S-HPA-007", where) for where in wanted}
