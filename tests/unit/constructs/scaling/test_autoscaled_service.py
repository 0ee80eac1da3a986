"""`AutoscaledService`: what it makes, and what it refuses."""

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import (
    App,
    AutoscaledService,
    DescribedObject,
    ExternalMetric,
    InvalidConstructError,
    LogShipper,
    ObjectMetric,
    PodsMetric,
    Port,
    ResourceMetric,
    Resources,
    ScaleTarget,
    ScalingPolicy,
    ScalingRules,
    SidecarDeployment,
    render,
)
from k8spatterns.api import k8s


def web(**more: Any) -> SidecarDeployment:
    return SidecarDeployment(name="web", image="web:1", port=8080, **more)


def documents(*constructs: Any) -> dict[tuple[str, str], dict[str, Any]]:
    app = App()
    chart = app.chart("shop", namespace="production")
    for construct in constructs:
        chart.add(construct)
    rendering = render(app)
    assert not rendering.errors, rendering.errors
    return {(tree["kind"], tree["metadata"]["name"]): tree for tree in rendering.documents}


def refused(**fields: Any) -> str:
    with pytest.raises(InvalidConstructError) as caught:
        AutoscaledService(**fields)
    return str(caught.value)


def test_the_workload_carries_no_replicas_and_gets_a_budget() -> None:
    target = web()
    made = documents(target, AutoscaledService(target=target, min_replicas=3, max_replicas=9))
    assert "replicas" not in made["Deployment", "web"]["spec"]
    spec = made["HorizontalPodAutoscaler", "web"]["spec"]
    assert spec["scaleTargetRef"] == {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"}
    assert (spec["minReplicas"], spec["maxReplicas"]) == (3, 9)
    budget = made["PodDisruptionBudget", "web"]["spec"]
    selector = made["Deployment", "web"]["spec"]["selector"]
    assert budget["selector"] == selector
    assert made["Service", "web"]["spec"]["selector"] == selector["matchLabels"]


def test_without_a_metric_it_looks_at_cpu() -> None:
    target = web()
    made = documents(target, AutoscaledService(target=target, max_replicas=9))
    (metric,) = made["HorizontalPodAutoscaler", "web"]["spec"]["metrics"]
    assert metric["resource"]["target"] == {"type": "Utilization", "averageUtilization": 80}


def test_every_kind_of_metric() -> None:
    target = web()
    ingress = k8s.Ingress(metadata=k8s.ObjectMeta(name="in"), spec=k8s.IngressSpec())
    scaler = AutoscaledService(
        target=target,
        max_replicas=9,
        cpu=70,
        metrics=[
            ResourceMetric(resource="memory", average_value="200Mi"),
            ResourceMetric(resource="cpu", utilization=60, container="web"),
            PodsMetric(name="packets", average_value=1000, selector={"verb": "GET"}),
            ObjectMetric(name="requests", of=ingress, value="5k"),
            ExternalMetric(name="queue", average_value=30, selector={"queue": "a"}),
        ],
    )
    metrics = documents(target, scaler)["HorizontalPodAutoscaler", "web"]["spec"]["metrics"]
    types = [metric["type"] for metric in metrics]
    assert types == ["Resource", "Resource", "ContainerResource", "Pods", "Object", "External"]
    assert metrics[4]["object"]["describedObject"] == {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "name": "in",
    }


def test_behaviour_takes_seconds_and_timedeltas() -> None:
    target = web()
    rules = ScalingRules(
        stabilization_window=timedelta(minutes=5),
        policies=[ScalingPolicy.pods(2, period=timedelta(minutes=1))],
        select_policy="Min",
    )
    scaler = AutoscaledService(target=target, max_replicas=9, scale_down=rules)
    spec = documents(target, scaler)["HorizontalPodAutoscaler", "web"]["spec"]
    assert spec["behavior"] == {
        "scaleDown": {
            "stabilizationWindowSeconds": 300,
            "policies": [{"type": "Pods", "value": 2, "periodSeconds": 60}],
            "selectPolicy": "Min",
        }
    }


def test_a_target_outside_the_app_may_get_a_service() -> None:
    scaler = AutoscaledService(
        target=ScaleTarget(name="legacy"),
        max_replicas=4,
        selector={"app": "legacy"},
        ports=[Port(number=80)],
    )
    app = App(external=["Deployment/legacy"])
    app.chart("shop", namespace="production").add(scaler)
    kinds = [tree["kind"] for tree in render(app).documents]
    assert kinds == ["Service", "HorizontalPodAutoscaler"]


def test_no_budget_where_the_workload_wants_none() -> None:
    target = web(disruption_budget=None)
    made = documents(target, AutoscaledService(target=target, max_replicas=9))
    assert not [name for kind, name in made if kind == "PodDisruptionBudget"]


def test_fixed_replicas_are_refused() -> None:
    text = refused(target=web(replicas=3), max_replicas=9)
    assert 'SidecarDeployment "web" has replicas=3' in text
    assert "min_replicas=3 here" in text


def test_bounds_in_the_wrong_order_are_refused() -> None:
    assert "max_replicas must be at least" in refused(target=web(), min_replicas=5, max_replicas=2)


def test_the_utilization_of_what_is_not_requested_is_refused() -> None:
    target = web(resources=Resources(requests={"memory": "1Gi"}))
    assert 'the container "web"' in refused(target=target, max_replicas=9, cpu=70)
    shipper = LogShipper(path="/var/log/app", resources=Resources(requests={"memory": "32Mi"}))
    text = refused(target=web(sidecars=[shipper]), max_replicas=9, cpu=70)
    assert "requests no cpu" in text
    assert AutoscaledService(
        target=target,
        max_replicas=9,
        metrics=[ResourceMetric(resource="cpu", average_value="200m")],
    )


def test_a_service_of_its_own_is_only_for_outside_targets() -> None:
    text = refused(target=web(), max_replicas=9, ports=[Port(number=80)], selector={"a": "b"})
    assert "has its own Service" in text
    outside = ScaleTarget(name="x")
    assert "both selector= and ports=" in refused(
        target=outside, max_replicas=9, ports=[Port(number=80)]
    )


def test_a_name_is_no_target() -> None:
    assert "target" in refused(target="web", max_replicas=9)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ResourceMetric(resource="cpu"), "utilization="),
        (lambda: ExternalMetric(name="x", value=1, average_value=2), "value="),
        (
            lambda: ObjectMetric(
                name="x",
                of=k8s.Ingress(metadata=k8s.ObjectMeta(), spec=k8s.IngressSpec()),
                value=1,
            ),
            "the object has no name",
        ),
        (
            lambda: ObjectMetric(
                name="x", of=DescribedObject(kind="Ingress", name="a", api_version="v1")
            ),
            "average_value=",
        ),
        (lambda: ScalingPolicy.percent(10, period=3600), "1 to 1800"),
        (lambda: ScalingRules(stabilization_window=7200), "0 to 3600"),
        (lambda: ScalingPolicy.pods(0), "greater than or equal to 1"),
    ],
)
def test_metrics_and_policies_refuse(make: Any, message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        make()
