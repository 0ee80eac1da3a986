"""An object costs as much among many as among a few, however an app is divided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from k8spatterns import App, Override, render
from k8spatterns.api import k8s
from tests.support.steps import steps_of

if TYPE_CHECKING:
    from collections.abc import Callable

FEW, MANY = 60, 600


def meta(number: int) -> k8s.ObjectMeta:
    return k8s.ObjectMeta(name=f"web-{number}", labels={"app": f"web-{number}"})


def config_map(number: int) -> k8s.ConfigMap:
    return k8s.ConfigMap(metadata=meta(number), data={"greeting": "good morning"})


def service(number: int) -> k8s.Service:
    ports = [k8s.ServicePort(port=80)]
    return k8s.Service(
        metadata=meta(number),
        spec=k8s.ServiceSpec(selector={"app": f"web-{number}"}, ports=ports),
    )


def deployment(number: int) -> k8s.Deployment:
    labels = {"app": f"web-{number}"}
    container = k8s.Container(name="web", image="registry.example.com/web:1.0.0")
    template = k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(labels=labels), spec=k8s.PodSpec(containers=[container])
    )
    spec = k8s.DeploymentSpec(selector=k8s.LabelSelector(match_labels=labels), template=template)
    return k8s.Deployment(metadata=meta(number), spec=spec)


def in_one_chart(app: App, count: int) -> None:
    chart = app.chart("all", namespace="web")
    for number in range(count):
        chart.add(service(number))
        chart.add(deployment(number))


def in_charts(app: App, count: int) -> None:
    for number in range(count):
        app.chart(f"web-{number}", namespace="web").add(config_map(number))


def in_namespaces(app: App, count: int) -> None:
    for number in range(count):
        chart = app.chart(f"web-{number}", namespace=f"web-{number}")
        chart.add(service(number))
        chart.add(deployment(number))


def with_prefixes(app: App, count: int) -> None:
    for number in range(count):
        chart = app.chart(f"web-{number}", namespace="web", name_prefix=f"p{number}-")
        chart.add(config_map(number))
        chart.add(service(number))
        chart.add(deployment(number))


def with_overrides_of_a_chart(app: App, count: int) -> None:
    chart = app.chart("all", namespace="web")
    for number in range(count):
        chart.add(config_map(number))
        chart.override(Override(kind="ConfigMap", name=f"web-{number}", merge={"immutable": True}))


def with_overrides_of_charts(app: App, count: int) -> None:
    for number in range(count):
        chart = app.chart(f"web-{number}", namespace="web")
        chart.add(config_map(number))
        chart.override(Override(kind="ConfigMap", merge={"immutable": True}))


@pytest.mark.parametrize(
    "fill",
    [
        in_one_chart,
        in_charts,
        in_namespaces,
        with_prefixes,
        with_overrides_of_a_chart,
        with_overrides_of_charts,
    ],
)
def test_ten_times_the_objects_take_ten_times_the_steps(fill: Callable[[App, int], None]) -> None:
    def rendered(count: int) -> None:
        app = App()
        fill(app, count)
        rendering = render(app)
        assert len(rendering.documents) >= count
        assert not rendering.errors

    rendered(FEW)  # what is learnt once
    few, many = steps_of(lambda: rendered(FEW)), steps_of(lambda: rendered(MANY))
    assert MANY < few < many < 11 * few
