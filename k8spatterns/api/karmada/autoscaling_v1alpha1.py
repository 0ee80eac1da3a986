"""Typed objects of autoscaling.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class CronFederatedHPA(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="autoscaling.karmada.io",
        version="v1alpha1",
        kind="CronFederatedHPA",
        plural="cronfederatedhpas",
        namespaced=True,
        short_names=("cronfhpa",),
        module=__name__,
        class_name="CronFederatedHPA",
        system="karmada",
    )

    api_version: Literal["autoscaling.karmada.io/v1alpha1"] = constant(
        "autoscaling.karmada.io/v1alpha1"
    )
    kind: Literal["CronFederatedHPA"] = constant("CronFederatedHPA")
    metadata: k8s.ObjectMeta | None = None
    spec: CronFederatedHPASpec
    status: CronFederatedHPAStatus | None = None


class CronFederatedHPASpec(ApiStruct, kw_only=True):
    """CronFederatedHPA spec"""

    rules: list[CronFederatedHPASpecRules]
    scale_target_ref: CronFederatedHPASpecScaleTargetRef


class CronFederatedHPASpecRules(ApiStruct, kw_only=True):
    """CronFederatedHPA spec.rules[]"""

    name: Annotated[str, msgspec.Meta(max_length=32, min_length=1)]
    failed_history_limit: Annotated[int, msgspec.Meta(ge=0, le=32)] | None = None
    schedule: str
    successful_history_limit: Annotated[int, msgspec.Meta(ge=1, le=32)] | None = None
    suspend: bool | None = None
    target_max_replicas: Int32 | None = None
    target_min_replicas: Int32 | None = None
    target_replicas: Int32 | None = None
    time_zone: str | None = None


class CronFederatedHPASpecScaleTargetRef(ApiStruct, kw_only=True):
    """CronFederatedHPA spec.scaleTargetRef"""

    name: str
    api_version: str | None = None
    kind: str


class CronFederatedHPAStatus(ApiStruct, kw_only=True):
    """CronFederatedHPA status"""

    execution_histories: list[CronFederatedHPAStatusExecutionHistories] | None = None


class CronFederatedHPAStatusExecutionHistories(ApiStruct, kw_only=True):
    """CronFederatedHPA status.executionHistories[]"""

    failed_executions: list[CronFederatedHPAStatusExecutionHistoriesFailedExecutions] | None = None
    next_execution_time: Time | None = None
    rule_name: str
    successful_executions: (
        list[CronFederatedHPAStatusExecutionHistoriesSuccessfulExecutions] | None
    ) = None


class CronFederatedHPAStatusExecutionHistoriesFailedExecutions(ApiStruct, kw_only=True):
    """CronFederatedHPA status.executionHistories[].failedExecutions[]"""

    execution_time: Time
    message: str
    schedule_time: Time


class CronFederatedHPAStatusExecutionHistoriesSuccessfulExecutions(ApiStruct, kw_only=True):
    """CronFederatedHPA status.executionHistories[].successfulExecutions[]"""

    applied_max_replicas: Int32 | None = None
    applied_min_replicas: Int32 | None = None
    applied_replicas: Int32 | None = None
    execution_time: Time
    schedule_time: Time


class FederatedHPA(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="autoscaling.karmada.io",
        version="v1alpha1",
        kind="FederatedHPA",
        plural="federatedhpas",
        namespaced=True,
        short_names=("fhpa",),
        module=__name__,
        class_name="FederatedHPA",
        system="karmada",
    )

    api_version: Literal["autoscaling.karmada.io/v1alpha1"] = constant(
        "autoscaling.karmada.io/v1alpha1"
    )
    kind: Literal["FederatedHPA"] = constant("FederatedHPA")
    metadata: k8s.ObjectMeta | None = None
    spec: k8s.HorizontalPodAutoscalerSpec
    status: FederatedHPAStatus | None = None


class FederatedHPAStatus(ApiStruct, kw_only=True):
    """FederatedHPA status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[FederatedHPAStatusConditions] | None = None
    current_metrics: list[FederatedHPAStatusCurrentMetrics] | None = None
    current_replicas: Int32 | None = None
    desired_replicas: Int32
    last_scale_time: Time | None = None
    observed_generation: Int64 | None = None


class FederatedHPAStatusConditions(ApiStruct, kw_only=True):
    """FederatedHPA status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class FederatedHPAStatusCurrentMetrics(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[]"""

    container_resource: FederatedHPAStatusCurrentMetricsContainerResource | None = None
    external: FederatedHPAStatusCurrentMetricsExternal | None = None
    object: FederatedHPAStatusCurrentMetricsObject | None = None
    pods: FederatedHPAStatusCurrentMetricsExternal | None = None
    resource: FederatedHPAStatusCurrentMetricsResource | None = None
    type: str


class FederatedHPAStatusCurrentMetricsContainerResource(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[].containerResource"""

    name: str
    container: str
    current: FederatedHPAStatusCurrentMetricsContainerResourceCurrent


class FederatedHPAStatusCurrentMetricsContainerResourceCurrent(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[].containerResource.current"""

    average_utilization: Int32 | None = None
    average_value: Quantity | None = None
    value: Quantity | None = None


class FederatedHPAStatusCurrentMetricsExternal(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[].external"""

    current: FederatedHPAStatusCurrentMetricsContainerResourceCurrent
    metric: FederatedHPAStatusCurrentMetricsExternalMetric


class FederatedHPAStatusCurrentMetricsExternalMetric(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[].external.metric"""

    name: str
    selector: k8s.LabelSelector | None = None


class FederatedHPAStatusCurrentMetricsObject(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[].object"""

    current: FederatedHPAStatusCurrentMetricsContainerResourceCurrent
    described_object: CronFederatedHPASpecScaleTargetRef
    metric: FederatedHPAStatusCurrentMetricsExternalMetric


class FederatedHPAStatusCurrentMetricsResource(ApiStruct, kw_only=True):
    """FederatedHPA status.currentMetrics[].resource"""

    name: str
    current: FederatedHPAStatusCurrentMetricsContainerResourceCurrent
