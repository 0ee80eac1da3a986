"""Typed objects of autoscaling/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, Resource, Time, constant

from . import meta_v1


class CrossVersionObjectReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#crossversionobjectreference-v1-autoscaling"""

    name: str
    api_version: str | None = None
    kind: str


class HorizontalPodAutoscaler(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#horizontalpodautoscaler-v1-autoscaling"""

    __resource__ = Resource(
        group="autoscaling",
        version="v1",
        kind="HorizontalPodAutoscaler",
        plural="horizontalpodautoscalers",
        namespaced=True,
        short_names=("hpa",),
        module=__name__,
        class_name="HorizontalPodAutoscaler",
        system="k8s",
    )

    api_version: Literal["autoscaling/v1"] = constant("autoscaling/v1")
    kind: Literal["HorizontalPodAutoscaler"] = constant("HorizontalPodAutoscaler")
    metadata: meta_v1.ObjectMeta | None = None
    spec: HorizontalPodAutoscalerSpec
    status: HorizontalPodAutoscalerStatus | None = None


class HorizontalPodAutoscalerSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#horizontalpodautoscalerspec-v1-autoscaling"""

    max_replicas: Int32
    min_replicas: Int32 | None = None
    scale_target_ref: CrossVersionObjectReference
    target_cpu_utilization_percentage: Int32 | None = msgspec.field(
        default=None, name="targetCPUUtilizationPercentage"
    )


class HorizontalPodAutoscalerStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#horizontalpodautoscalerstatus-v1-autoscaling"""

    current_cpu_utilization_percentage: Int32 | None = msgspec.field(
        default=None, name="currentCPUUtilizationPercentage"
    )
    current_replicas: Int32 | None = None
    desired_replicas: Int32 | None = None
    last_scale_time: Time | None = None
    observed_generation: Int64 | None = None
