"""Typed objects of autoscaling.k8s.elastic.co/v1alpha1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    Quantity,
    Resource,
    Time,
    constant,
)


class ElasticsearchAutoscaler(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="autoscaling.k8s.elastic.co",
        version="v1alpha1",
        kind="ElasticsearchAutoscaler",
        plural="elasticsearchautoscalers",
        namespaced=True,
        short_names=("esa",),
        module=__name__,
        class_name="ElasticsearchAutoscaler",
        system="eck",
    )

    api_version: Literal["autoscaling.k8s.elastic.co/v1alpha1"] = constant(
        "autoscaling.k8s.elastic.co/v1alpha1"
    )
    kind: Literal["ElasticsearchAutoscaler"] = constant("ElasticsearchAutoscaler")
    metadata: k8s.ObjectMeta | None = None
    spec: ElasticsearchAutoscalerSpec | None = None
    status: ElasticsearchAutoscalerStatus | None = None


class ElasticsearchAutoscalerSpec(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler spec"""

    elasticsearch_ref: ElasticsearchAutoscalerSpecElasticsearchRef
    policies: list[ElasticsearchAutoscalerSpecPolicies]
    polling_period: str | None = None


class ElasticsearchAutoscalerSpecElasticsearchRef(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler spec.elasticsearchRef"""

    name: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class ElasticsearchAutoscalerSpecPolicies(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler spec.policies[]"""

    name: str | None = None
    deciders: dict[str, dict[str, str]] | None = None
    resources: ElasticsearchAutoscalerSpecPoliciesResources
    roles: list[str] | None = None


class ElasticsearchAutoscalerSpecPoliciesResources(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler spec.policies[].resources"""

    cpu: ElasticsearchAutoscalerSpecPoliciesResourcesCpu | None = None
    memory: ElasticsearchAutoscalerSpecPoliciesResourcesCpu | None = None
    node_count: ElasticsearchAutoscalerSpecPoliciesResourcesNodeCount
    storage: ElasticsearchAutoscalerSpecPoliciesResourcesCpu | None = None


class ElasticsearchAutoscalerSpecPoliciesResourcesCpu(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler spec.policies[].resources.cpu"""

    max: Quantity
    min: Quantity
    requests_to_limits_ratio: Quantity | None = None


class ElasticsearchAutoscalerSpecPoliciesResourcesNodeCount(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler spec.policies[].resources.nodeCount"""

    max: Int32
    min: Int32


class ElasticsearchAutoscalerStatus(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler status"""

    conditions: list[ElasticsearchAutoscalerStatusConditions] | None = None
    observed_generation: Int64 | None = None
    policies: list[ElasticsearchAutoscalerStatusPolicies] | None = None


class ElasticsearchAutoscalerStatusConditions(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str


class ElasticsearchAutoscalerStatusPolicies(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler status.policies[]"""

    name: str
    last_modification_time: Time | None = None
    node_sets: list[ElasticsearchAutoscalerStatusPoliciesNodeSets] | None = None
    resources: k8s.ResourceRequirements | None = None
    state: list[ElasticsearchAutoscalerStatusPoliciesState] | None = None


class ElasticsearchAutoscalerStatusPoliciesNodeSets(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler status.policies[].nodeSets[]"""

    name: str
    node_count: Int32


class ElasticsearchAutoscalerStatusPoliciesState(ApiStruct, kw_only=True):
    """ElasticsearchAutoscaler status.policies[].state[]"""

    messages: list[str]
    type: str
