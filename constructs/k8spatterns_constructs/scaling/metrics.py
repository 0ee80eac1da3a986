"""What an autoscaler looks at: metrics of the HorizontalPodAutoscaler, as values."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import model_validator

from k8spatterns.api import KubeObject, k8s
from k8spatterns.types import DnsLabel, DnsSubdomain, Labels, PositiveCount, Quantity
from k8spatterns.value import Value


class Metric(Value):
    """The base of metrics."""

    def spec(self) -> k8s.MetricSpec:
        """Return the metric as the API has it."""
        raise NotImplementedError


class ResourceMetric(Metric):
    """CPU or memory of the Pods.

    Fields:
        resource: `cpu` or `memory`.
        utilization: percent of what the Pods request, on average; or
        average_value: the amount that each Pod uses on average.
        container: look at this container only; by default at the whole Pod.

    Raises:
        InvalidConstructError: neither or both of the targets.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-resource-metrics
    """

    resource: Literal["cpu", "memory"]
    utilization: PositiveCount | None = None
    average_value: Quantity | None = None
    container: DnsLabel | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.utilization is None) == (self.average_value is None):
            raise ValueError("give either utilization= (percent of the request) or average_value=")
        return self

    def spec(self) -> k8s.MetricSpec:
        """Return the metric as the API has it."""
        if self.container is not None:
            return k8s.MetricSpec(
                type="ContainerResource",
                container_resource=k8s.ContainerResourceMetricSource(
                    name=self.resource, container=self.container, target=self._target()
                ),
            )
        source = k8s.ResourceMetricSource(name=self.resource, target=self._target())
        return k8s.MetricSpec(type="Resource", resource=source)

    def _target(self) -> k8s.MetricTarget:
        if self.utilization is not None:
            return k8s.MetricTarget(type="Utilization", average_utilization=self.utilization)
        return k8s.MetricTarget(type="AverageValue", average_value=self.average_value)


class PodsMetric(Metric):
    """A metric that the Pods report themselves, such as requests per second.

    Fields:
        name: the metric's name in the custom metrics API.
        average_value: what each Pod should have on average.
        selector: labels that narrow the metric; none by default.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-custom-metrics
    """

    name: str
    average_value: Quantity
    selector: Labels | None = None

    def spec(self) -> k8s.MetricSpec:
        """Return the metric as the API has it."""
        target = k8s.MetricTarget(type="AverageValue", average_value=self.average_value)
        source = k8s.PodsMetricSource(metric=_identifier(self.name, self.selector), target=target)
        return k8s.MetricSpec(type="Pods", pods=source)


class DescribedObject(Value):
    """The object that a metric describes.

    Fields:
        kind: such as `Ingress`.
        name: the object's name.
        api_version: such as `networking.k8s.io/v1`.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/
    """

    kind: str
    name: DnsSubdomain
    api_version: str


class ObjectMetric(Metric):
    """A metric that describes another object, such as the requests of an Ingress.

    Fields:
        name: the metric's name in the custom metrics API.
        of: the object: a typed API object such as a `k8s.Ingress`, or a `DescribedObject`.
        value: what the metric should be; or
        average_value: what it should be for each Pod.
        selector: labels that narrow the metric; none by default.

    Raises:
        InvalidConstructError: neither or both of the targets, or an object without a name.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/
    """

    name: str
    of: DescribedObject | KubeObject
    value: Quantity | None = None
    average_value: Quantity | None = None
    selector: Labels | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        _one_of(self.value, self.average_value)
        if not self._reference().name:
            raise ValueError("the object has no name\nhint: metadata=k8s.ObjectMeta(name=...)")
        return self

    def spec(self) -> k8s.MetricSpec:
        """Return the metric as the API has it."""
        source = k8s.ObjectMetricSource(
            metric=_identifier(self.name, self.selector),
            described_object=self._reference(),
            target=_amount(self.value, self.average_value),
        )
        return k8s.MetricSpec(type="Object", object=source)

    def _reference(self) -> k8s.CrossVersionObjectReference:
        of: Any = self.of
        name = of.name if isinstance(of, DescribedObject) else getattr(of.metadata, "name", None)
        return k8s.CrossVersionObjectReference(
            api_version=of.api_version, kind=of.kind, name=name or ""
        )


class ExternalMetric(Metric):
    """A metric from outside the cluster, such as the length of a queue.

    Fields:
        name: the metric's name in the external metrics API.
        value: what the metric should be; or
        average_value: what it should be for each Pod.
        selector: labels that narrow the metric; none by default.

    Raises:
        InvalidConstructError: neither or both of the targets.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-on-custom-metrics
    """

    name: str
    value: Quantity | None = None
    average_value: Quantity | None = None
    selector: Labels | None = None

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        _one_of(self.value, self.average_value)
        return self

    def spec(self) -> k8s.MetricSpec:
        """Return the metric as the API has it."""
        source = k8s.ExternalMetricSource(
            metric=_identifier(self.name, self.selector),
            target=_amount(self.value, self.average_value),
        )
        return k8s.MetricSpec(type="External", external=source)


def _one_of(value: Quantity | None, average_value: Quantity | None) -> None:
    if (value is None) == (average_value is None):
        raise ValueError("give either value= (for all) or average_value= (for each Pod)")


def _amount(value: Quantity | None, average_value: Quantity | None) -> k8s.MetricTarget:
    if value is not None:
        return k8s.MetricTarget(type="Value", value=value)
    return k8s.MetricTarget(type="AverageValue", average_value=average_value)


def _identifier(name: str, selector: Labels | None) -> k8s.MetricIdentifier:
    labels = k8s.LabelSelector(match_labels=dict(selector)) if selector else None
    return k8s.MetricIdentifier(name=name, selector=labels)
