"""Whatever autoscaler can be built renders without errors, and always the same."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from k8spatterns import (
    App,
    AutoscaledService,
    DescribedObject,
    ExternalMetric,
    Metric,
    ObjectMetric,
    PodsMetric,
    ResourceMetric,
    ScalingPolicy,
    ScalingRules,
    SidecarDeployment,
    render,
)

NAMES = st.from_regex(r"[a-z]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
QUANTITIES = st.integers(1, 10**6) | st.sampled_from(["500m", "1k", "2Gi", "1e3", "0.5"])
COUNTS = st.integers(1, 200)


def either(*fields: str, of: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Exactly one of the fields."""
    return st.tuples(st.sampled_from(fields), of).map(lambda pair: {pair[0]: pair[1]})


RESOURCES = st.one_of(
    st.builds(
        ResourceMetric,
        resource=st.sampled_from(["cpu", "memory"]),
        utilization=COUNTS,
        container=st.sampled_from([None, "web"]),
    ),
    st.builds(
        ResourceMetric, resource=st.sampled_from(["cpu", "memory"]), average_value=QUANTITIES
    ),
)
LABELS = st.none() | st.dictionaries(NAMES, NAMES, max_size=2)
PODS = st.builds(PodsMetric, name=NAMES, average_value=QUANTITIES, selector=LABELS)
OBJECTS = st.builds(
    lambda name, target: ObjectMetric(
        name=name,
        of=DescribedObject(kind="Ingress", name=name, api_version="networking.k8s.io/v1"),
        **target,
    ),
    NAMES,
    either("value", "average_value", of=QUANTITIES),
)
EXTERNALS = st.builds(
    lambda name, target: ExternalMetric(name=name, **target),
    NAMES,
    either("value", "average_value", of=QUANTITIES),
)


def _distinct(metric: Metric) -> tuple[str, object, object]:
    name = getattr(metric, "name", None) or getattr(metric, "resource", None)
    return type(metric).__name__, name, getattr(metric, "container", None)


METRICS = st.lists(RESOURCES | PODS | OBJECTS | EXTERNALS, max_size=4, unique_by=_distinct)
POLICIES = st.builds(
    ScalingPolicy,
    type=st.sampled_from(["Percent", "Pods"]),
    value=COUNTS,
    period=st.integers(1, 1800),
)
RULES = st.none() | st.builds(
    ScalingRules,
    stabilization_window=st.none() | st.integers(0, 3600),
    policies=st.lists(POLICIES, min_size=1, max_size=3),
    select_policy=st.sampled_from([None, "Max", "Min", "Disabled"]),
)
BOUNDS = st.lists(COUNTS, min_size=2, max_size=2).map(sorted)


@given(NAMES, BOUNDS, METRICS, RULES, RULES)
def test_autoscalers_render(
    name: str, bounds: list[int], metrics: list[Metric], up: Any, down: Any
) -> None:
    web = SidecarDeployment(name=name, container_name="web", image="web:1", port=8080)
    scaler = AutoscaledService(
        target=web,
        min_replicas=bounds[0],
        max_replicas=bounds[1],
        metrics=metrics,
        scale_up=up,
        scale_down=down,
    )
    app = App()
    chart = app.chart("shop", namespace="production")
    chart.add(web)
    chart.add(scaler)
    rendering = render(app)
    assert not rendering.errors, rendering.errors
    assert rendering.text() == render(app).text()
    deployment = next(tree for tree in rendering.documents if tree["kind"] == "Deployment")
    assert "replicas" not in deployment["spec"]
