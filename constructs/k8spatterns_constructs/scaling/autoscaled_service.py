"""`AutoscaledService`: a workload whose number of Pods follows its load."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.types import DnsSubdomain, Labels, Many, PositiveCount
from k8spatterns.value import Value
from k8spatterns_constructs.scaling.behavior import ScalingRules
from k8spatterns_constructs.scaling.metrics import Metric, ResourceMetric
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.replicated import ReplicatedWorkload

# What the API server would fill in where there is no metric at all.
_DEFAULT_CPU = 80
_SCALABLE = ("Deployment", "StatefulSet")


class ScaleTarget(Value):
    """A workload that lives outside the app.

    Fields:
        name: the workload's name.
        kind: `Deployment` by default; any kind with a scale subresource.
        api_version: `apps/v1` by default.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
    """

    name: DnsSubdomain
    kind: str = "Deployment"
    api_version: str = "apps/v1"


def _target_name(data: dict[str, object]) -> str:
    name = getattr(data.get("target"), "name", None)
    return name if isinstance(name, str) else ""


class AutoscaledService(Construct):
    """A HorizontalPodAutoscaler over a workload, and a PodDisruptionBudget for its Pods.

    The workload's Service comes with the workload. Its `replicas` must be open, so that nothing
    but the autoscaler sets the number of Pods.

    Fields:
        target: the workload, or a `ScaleTarget` outside the app.
        name: of the autoscaler; the target's name by default.
        min_replicas: 2 by default.
        max_replicas: at least `min_replicas`.
        cpu, memory: percent of the request that Pods should use on average; where there is no
            metric at all, 80 percent of CPU.
        metrics: any others: `ResourceMetric`, `PodsMetric`, `ObjectMetric`, `ExternalMetric`.
        scale_up, scale_down: how fast; the API server's defaults where not given.
        labels: of the autoscaler, beside those of the chart.
        selector, ports: a Service in front of a `ScaleTarget`: the labels of its Pods, and what it
            offers. None by default.

    Raises:
        InvalidConstructError: a workload with fixed `replicas` or of a kind that can't be scaled,
            bounds in the wrong order, a utilization of what a container does not request.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
    """

    target: ReplicatedWorkload | ScaleTarget
    name: DnsSubdomain = Field(default_factory=_target_name)
    min_replicas: PositiveCount = 2
    max_replicas: PositiveCount
    cpu: PositiveCount | None = None
    memory: PositiveCount | None = None
    metrics: Many[Metric] = ()
    scale_up: ScalingRules | None = None
    scale_down: ScalingRules | None = None
    labels: Labels | None = None
    selector: Labels | None = None
    ports: Many[Port] = ()

    @model_validator(mode="after")
    def _bounds_in_order(self) -> Self:
        if self.min_replicas > self.max_replicas:
            raise ValueError(
                f"min_replicas is {self.min_replicas} and max_replicas is {self.max_replicas}\n"
                "hint: max_replicas must be at least min_replicas"
            )
        return self

    @model_validator(mode="after")
    def _number_is_open(self) -> Self:
        target = self.target
        if isinstance(target, ScaleTarget):
            return self
        if target.kind() not in _SCALABLE:
            raise ValueError(
                f"a {target.kind()} can't be scaled\n"
                "hint: the target is a Deployment or a StatefulSet"
            )
        if target.replicas is not None:
            raise ValueError(
                f"{target} has replicas={target.replicas}, and each apply would undo what the "
                "autoscaler did\n"
                f"hint: leave replicas out there; min_replicas={target.replicas} here"
            )
        return self

    @model_validator(mode="after")
    def _requests_what_is_measured(self) -> Self:
        if isinstance(self.target, ScaleTarget):
            return self
        for metric in self._all_metrics():
            if isinstance(metric, ResourceMetric) and metric.utilization is not None:
                _check_requests(self.target, metric)
        return self

    @model_validator(mode="after")
    def _service_is_whole(self) -> Self:
        if not self.ports and self.selector is None:
            return self
        if isinstance(self.target, ReplicatedWorkload):
            raise ValueError(
                f"selector and ports are for a target outside the app\n"
                f"hint: {self.target} has its own Service: give its ports there"
            )
        if not self.ports or not self.selector:
            raise ValueError("a Service needs both selector= and ports=")
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the autoscaler, and what keeps its Pods reachable and undisturbed."""
        yield from self._service()
        yield k8s.HorizontalPodAutoscaler(
            metadata=self._metadata(),
            spec=k8s.HorizontalPodAutoscalerSpec(
                scale_target_ref=self._reference(),
                min_replicas=self.min_replicas,
                max_replicas=self.max_replicas,
                metrics=[metric.spec() for metric in self._all_metrics()],
                behavior=self._behavior(),
            ),
        )
        yield from self._budget()

    def _all_metrics(self) -> list[Metric]:
        shorthand: list[Metric] = []
        if self.cpu is not None:
            shorthand.append(_utilization("cpu", self.cpu))
        if self.memory is not None:
            shorthand.append(_utilization("memory", self.memory))
        given = [*shorthand, *self.metrics]
        return given or [_utilization("cpu", _DEFAULT_CPU)]

    def _reference(self) -> k8s.CrossVersionObjectReference:
        target = self.target
        if isinstance(target, ScaleTarget):
            return k8s.CrossVersionObjectReference(
                api_version=target.api_version, kind=target.kind, name=target.name
            )
        return k8s.CrossVersionObjectReference(
            api_version=target.api_version(), kind=target.kind(), name=target.name
        )

    def _behavior(self) -> k8s.HorizontalPodAutoscalerBehavior | None:
        if self.scale_up is None and self.scale_down is None:
            return None
        return k8s.HorizontalPodAutoscalerBehavior(
            scale_up=_rules(self.scale_up),
            scale_down=_rules(self.scale_down),
        )

    def _budget(self) -> Iterator[k8s.PodDisruptionBudget]:
        if isinstance(self.target, ReplicatedWorkload) and self.min_replicas > 1:
            budget = self.target.budget()
            if budget is not None:
                yield budget

    def _service(self) -> Iterator[k8s.Service]:
        if self.ports:
            yield k8s.Service(
                metadata=k8s.ObjectMeta(name=self.target.name, labels=self._labels()),
                spec=k8s.ServiceSpec(
                    selector=dict(self.selector or {}),
                    ports=[port.of_service() for port in self.ports],
                ),
            )

    def _metadata(self) -> k8s.ObjectMeta:
        return k8s.ObjectMeta(name=self.name, labels=self._labels())

    def _labels(self) -> dict[str, str]:
        return {"app.kubernetes.io/name": self.target.name, **(self.labels or {})}


@lru_cache(maxsize=1024)
def _utilization(resource: Literal["cpu", "memory"], percent: int) -> ResourceMetric:
    """Return the metric of `cpu=` or `memory=`, which is asked for again and again."""
    return ResourceMetric(resource=resource, utilization=percent)


def _rules(rules: ScalingRules | None) -> k8s.HPAScalingRules | None:
    return None if rules is None else rules.rules()


def _check_requests(target: ReplicatedWorkload, metric: ResourceMetric) -> None:
    """Refuse a share of a request that a container does not make: the metric would be missing."""
    containers = [(target.application, target.resources)]
    containers += [(part.name, part.resources) for part in target.every_sidecar()]
    for name, resources in containers:
        asked = metric.container in (None, name)
        known = metric.resource in resources.requests or metric.resource in resources.limits
        if asked and not known:
            raise ValueError(
                f'the container "{name}" of {target} requests no {metric.resource}, so its '
                f"utilization can't be told\n"
                f'hint: Resources(requests={{"{metric.resource}": ...}}) there, '
                "or average_value= here"
            )
