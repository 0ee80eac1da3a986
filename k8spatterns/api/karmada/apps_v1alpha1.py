"""Typed objects of apps.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, Resource, Time, constant


class WorkloadRebalancer(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="apps.karmada.io",
        version="v1alpha1",
        kind="WorkloadRebalancer",
        plural="workloadrebalancers",
        namespaced=False,
        module=__name__,
        class_name="WorkloadRebalancer",
        system="karmada",
    )

    api_version: Literal["apps.karmada.io/v1alpha1"] = constant("apps.karmada.io/v1alpha1")
    kind: Literal["WorkloadRebalancer"] = constant("WorkloadRebalancer")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkloadRebalancerSpec
    status: WorkloadRebalancerStatus | None = None


class WorkloadRebalancerSpec(ApiStruct, kw_only=True):
    """WorkloadRebalancer spec"""

    ttl_seconds_after_finished: Int32 | None = None
    workloads: Annotated[list[WorkloadRebalancerSpecWorkloads], msgspec.Meta(min_length=1)]


class WorkloadRebalancerSpecWorkloads(ApiStruct, kw_only=True):
    """WorkloadRebalancer spec.workloads[]"""

    name: str
    api_version: str
    kind: str
    namespace: str | None = None


class WorkloadRebalancerStatus(ApiStruct, kw_only=True):
    """WorkloadRebalancer status"""

    finish_time: Time | None = None
    observed_generation: Int64 | None = None
    observed_workloads: list[WorkloadRebalancerStatusObservedWorkloads] | None = None


class WorkloadRebalancerStatusObservedWorkloads(ApiStruct, kw_only=True):
    """WorkloadRebalancer status.observedWorkloads[]"""

    reason: str | None = None
    result: str | None = None
    workload: WorkloadRebalancerSpecWorkloads
