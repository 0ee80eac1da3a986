"""Typed objects of autoscaling.internal.knative.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, Resource, constant


class Metric(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="autoscaling.internal.knative.dev",
        version="v1alpha1",
        kind="Metric",
        plural="metrics",
        namespaced=True,
        module=__name__,
        class_name="Metric",
        system="knative",
    )

    api_version: Literal["autoscaling.internal.knative.dev/v1alpha1"] = constant(
        "autoscaling.internal.knative.dev/v1alpha1"
    )
    kind: Literal["Metric"] = constant("Metric")
    metadata: k8s.ObjectMeta | None = None
    spec: MetricSpec | None = None
    status: MetricStatus | None = None


class MetricSpec(ApiStruct, kw_only=True):
    """Metric spec"""

    panic_window: Int64
    scrape_target: str
    stable_window: Int64


class MetricStatus(ApiStruct, kw_only=True):
    """Metric status"""

    annotations: dict[str, str] | None = None
    conditions: list[MetricStatusConditions] | None = None
    observed_generation: Int64 | None = None


class MetricStatusConditions(ApiStruct, kw_only=True):
    """Metric status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class PodAutoscaler(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="autoscaling.internal.knative.dev",
        version="v1alpha1",
        kind="PodAutoscaler",
        plural="podautoscalers",
        namespaced=True,
        short_names=("kpa", "pa"),
        module=__name__,
        class_name="PodAutoscaler",
        system="knative",
    )

    api_version: Literal["autoscaling.internal.knative.dev/v1alpha1"] = constant(
        "autoscaling.internal.knative.dev/v1alpha1"
    )
    kind: Literal["PodAutoscaler"] = constant("PodAutoscaler")
    metadata: k8s.ObjectMeta | None = None
    spec: PodAutoscalerSpec | None = None
    status: PodAutoscalerStatus | None = None


class PodAutoscalerSpec(ApiStruct, kw_only=True):
    """PodAutoscaler spec"""

    container_concurrency: Int64 | None = None
    protocol_type: str
    reachability: str | None = None
    scale_target_ref: PodAutoscalerSpecScaleTargetRef


class PodAutoscalerSpecScaleTargetRef(ApiStruct, kw_only=True):
    """PodAutoscaler spec.scaleTargetRef"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None


class PodAutoscalerStatus(ApiStruct, kw_only=True):
    """PodAutoscaler status"""

    actual_scale: Int32 | None = None
    annotations: dict[str, str] | None = None
    conditions: list[MetricStatusConditions] | None = None
    desired_scale: Int32 | None = None
    metrics_service_name: str
    observed_generation: Int64 | None = None
    service_name: str
