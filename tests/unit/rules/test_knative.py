"""Rules for Knative: annotations in their place and range, traffic that is whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.checking import check_objects

DOMAIN = "autoscaling.knative.dev/"


def service(annotations: dict[str, str] | None = None, **spec: Any) -> dict[str, Any]:
    return {
        "apiVersion": "serving.knative.dev/v1",
        "kind": "Service",
        "metadata": {"name": "web"},
        "spec": {
            "template": {
                "metadata": {
                    "annotations": {f"{DOMAIN}{k}": v for k, v in (annotations or {}).items()}
                },
                "spec": {"containers": [{"name": "web", "image": "web:1"}]},
            },
            **spec,
        },
    }


def found(tree: dict[str, Any]) -> list[tuple[str, str]]:
    problems = check_objects(tree)
    return [(problem.code, problem.path) for problem in problems if "-KN-" in problem.code]


def test_a_service_with_everything_in_place_is_accepted() -> None:
    annotations = {
        "min-scale": "1",
        "maxScale": "0",
        "target": "0.5",
        "window": "1h",
        "class": "hpa.autoscaling.knative.dev",
        "metric": "cpu",
    }
    traffic = [{"latestRevision": True, "percent": 100}, {"revisionName": "web-1", "tag": "old"}]
    assert found(service(annotations, traffic=traffic)) == []


@pytest.mark.parametrize("field", ["annotations", "labels"])
def test_annotations_on_the_service_are_reported(field: str) -> None:
    tree = service()
    tree["metadata"][field] = {f"{DOMAIN}min-scale": "1"}
    assert ("K8S-KN-001", f"metadata.{field}") in found(tree)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("min-scale", "-1"),
        ("minScale", "one"),
        ("max-scale", "1.5"),
        ("activation-scale", "1"),
        ("target", "0"),
        ("target-utilization-percentage", "101"),
        ("panic-window-percentage", "0"),
        ("panicThresholdPercentage", "100"),
        ("window", "5s"),
        ("window", "60"),
        ("scale-down-delay", "2h"),
        ("scaleToZeroPodRetentionPeriod", "-1s"),
    ],
)
def test_values_out_of_range_are_reported(key: str, value: str) -> None:
    path = f"spec.template.metadata.annotations[{DOMAIN}{key}]"
    assert found(service({key: value})) == [("K8S-KN-002", path)]


def test_bounds_in_the_wrong_order_are_reported() -> None:
    assert [code for code, _ in found(service({"min-scale": "5", "max-scale": "2"}))] == [
        "K8S-KN-002"
    ]


@pytest.mark.parametrize(("kind", "metric"), [("kpa", "cpu"), ("hpa", "rps"), ("hpa", "")])
def test_a_metric_of_the_other_class_is_reported(kind: str, metric: str) -> None:
    annotations = {"class": f"{kind}.autoscaling.knative.dev", "metric": metric}
    assert [code for code, _ in found(service(annotations))] == ["K8S-KN-003"]


def test_a_class_of_somebody_else_measures_what_it_likes() -> None:
    assert found(service({"class": "mine.example.com", "metric": "luck"})) == []


def test_traffic_that_is_not_whole_is_reported() -> None:
    traffic = [
        {"latestRevision": True, "revisionName": "web-1", "percent": 50, "tag": "a"},
        {"revisionName": "web-2", "percent": 40, "tag": "a"},
        {"latestRevision": False, "percent": 5},
    ]
    assert found(service(traffic=traffic)) == [
        ("K8S-KN-004", "spec.traffic"),
        ("K8S-KN-004", "spec.traffic[1].tag"),
        ("K8S-KN-004", "spec.traffic[0].latestRevision"),
        ("K8S-KN-004", "spec.traffic[2].latestRevision"),
    ]


def test_rules_of_pods_look_into_services() -> None:
    tree = service()
    container = tree["spec"]["template"]["spec"]["containers"][0]
    container["volumeMounts"] = [{"name": "lost", "mountPath": "/lost"}]
    container["securityContext"] = {"privileged": True}
    codes = {problem.code: problem.path for problem in check_objects(tree)}
    path = "spec.template.spec.containers[0]"
    assert codes["K8S-SEC-002"] == f"{path}.securityContext.privileged"
    assert f"{path}.volumeMounts[0].name" in codes.values()


def test_a_probe_needs_no_port_and_a_container_no_name() -> None:
    tree = service()
    container = tree["spec"]["template"]["spec"]["containers"][0]
    del container["name"]
    container["readinessProbe"] = {"httpGet": {"path": "/"}}
    container["livenessProbe"] = {"tcpSocket": {}}
    assert not [problem for problem in check_objects(tree) if problem.severity == "error"]
