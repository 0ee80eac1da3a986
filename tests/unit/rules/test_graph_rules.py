from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.checking import check_objects

if TYPE_CHECKING:
    from k8spatterns import Finding

LABELS = {"app": "web"}


def deployment(name: str = "web", **spec: Any) -> dict[str, Any]:
    pod = {
        "containers": [
            {
                "name": "web",
                "image": "example.com/web:1",
                "ports": [{"name": "http", "containerPort": 8080}],
            }
        ],
        **spec.pop("pod", {}),
    }
    labels = {"app": name}
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": name},
        "spec": {
            "selector": {"matchLabels": labels},
            "template": {"metadata": {"labels": labels}, "spec": pod},
            **spec,
        },
    }


def autoscaler(name: str = "web") -> dict[str, Any]:
    target = {"type": "Utilization", "averageUtilization": 70}
    return {
        "apiVersion": "autoscaling/v2",
        "kind": "HorizontalPodAutoscaler",
        "metadata": {"name": name},
        "spec": {
            "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
            "maxReplicas": 5,
            "metrics": [{"type": "Resource", "resource": {"name": "cpu", "target": target}}],
        },
    }


def service(name: str = "web") -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": name},
        "spec": {"selector": {"app": name}, "ports": [{"port": 80, "targetPort": "http"}]},
    }


def binding(**subject: Any) -> dict[str, Any]:
    group = "rbac.authorization.k8s.io"
    return {
        "apiVersion": f"{group}/v1",
        "kind": "RoleBinding",
        "metadata": {"name": "view"},
        "roleRef": {"apiGroup": group, "kind": "ClusterRole", "name": "view"},
        "subjects": [subject],
    }


def of_code(code: str, *trees: dict[str, Any], **app: Any) -> list[Finding]:
    return [finding for finding in check_objects(*trees, **app) if finding.code == code]


def test_an_autoscaler_and_fixed_replicas_are_an_error_that_names_both_places() -> None:
    [finding] = of_code("K8S-REF-004", autoscaler(), deployment(replicas=3))
    assert finding.severity == "error"
    assert (finding.path, str(finding.object)) == ("spec.replicas", "Deployment/web")
    assert "checking.py:" in str(finding.origin)
    assert 'HorizontalPodAutoscaler "web"' in finding.detail[0]


def test_an_autoscaler_without_fixed_replicas_is_fine() -> None:
    assert of_code("K8S-REF-004", autoscaler(), deployment()) == []


def test_two_objects_of_one_name_are_an_error_that_names_the_other_place() -> None:
    [finding] = of_code("K8S-APP-001", deployment(), deployment())
    assert finding.severity == "error"
    assert "the other one is" in finding.detail[0]
    assert "checking.py:" in finding.detail[0]


@pytest.mark.parametrize(
    ("pod", "missing"),
    [
        ({"serviceAccountName": "web"}, ["ServiceAccount/web"]),
        ({"serviceAccountName": "default"}, []),
        ({"imagePullSecrets": [{"name": "registry"}]}, ["Secret/registry"]),
        ({"priorityClassName": "high"}, ["PriorityClass/high"]),
        ({"priorityClassName": "system-node-critical"}, []),
        ({"runtimeClassName": "nvidia"}, []),
        (
            {"volumes": [{"name": "v", "persistentVolumeClaim": {"claimName": "data"}}]},
            ["PersistentVolumeClaim/data"],
        ),
        ({"volumes": [{"name": "v", "configMap": {"name": "c", "optional": True}}]}, []),
    ],
)
def test_what_a_pod_refers_to_is_missed(pod: dict[str, Any], missing: list[str]) -> None:
    found = of_code("K8S-REF-001", deployment(pod=pod))
    assert [finding.message.split()[0] for finding in found] == missing
    assert {finding.severity for finding in found} <= {"warning"}


def test_what_is_declared_external_is_not_missed() -> None:
    tree = deployment(pod={"serviceAccountName": "web"})
    assert of_code("K8S-REF-001", tree, external=["ServiceAccount/web"]) == []


def test_subjects_of_bindings_are_references() -> None:
    subject = {"kind": "ServiceAccount", "name": "robot", "namespace": "shop"}
    [finding] = of_code("K8S-REF-001", binding(**subject))
    assert finding.path == "subjects[0].name"
    assert of_code("K8S-REF-001", binding(kind="Group", name="team")) == []


def test_a_claim_of_a_stateful_set_is_not_missed() -> None:
    stateful = deployment()
    stateful["kind"] = "StatefulSet"
    stateful["spec"]["volumeClaimTemplates"] = [
        {"metadata": {"name": "data"}, "spec": {"accessModes": ["ReadWriteOnce"]}}
    ]
    volumes = [{"name": "v", "persistentVolumeClaim": {"claimName": "data-web-0"}}]
    found = of_code("K8S-REF-001", stateful, deployment("copy", pod={"volumes": volumes}))
    assert [finding for finding in found if "PersistentVolumeClaim" in finding.message] == []


def test_a_budget_may_not_keep_all_replicas() -> None:
    budget = {
        "apiVersion": "policy/v1",
        "kind": "PodDisruptionBudget",
        "metadata": {"name": "web"},
        "spec": {"minAvailable": "90%", "selector": {"matchLabels": LABELS}},
    }
    assert len(of_code("K8S-SEL-006", budget, deployment(replicas=3))) == 1
    assert of_code("K8S-SEL-006", budget, deployment(replicas=20)) == []


def test_a_service_in_another_namespace_selects_nothing() -> None:
    tree = service()
    tree["metadata"]["namespace"] = "other"
    assert len(of_code("K8S-SEL-002", tree, deployment())) == 1
    assert of_code("K8S-SEL-002", service(), deployment()) == []
