"""Typed objects of protection.crossplane.io/v1beta1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, ListKeys, Resource, Time, constant


class ClusterUsage(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="protection.crossplane.io",
        version="v1beta1",
        kind="ClusterUsage",
        plural="clusterusages",
        namespaced=False,
        module=__name__,
        class_name="ClusterUsage",
        system="crossplane",
    )

    api_version: Literal["protection.crossplane.io/v1beta1"] = constant(
        "protection.crossplane.io/v1beta1"
    )
    kind: Literal["ClusterUsage"] = constant("ClusterUsage")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterUsageSpec
    status: UsageStatus | None = None


class ClusterUsageSpec(ApiStruct, kw_only=True):
    """ClusterUsage spec"""

    by: UsageSpecBy | None = None
    of: UsageSpecBy
    reason: str | None = None
    replay_deletion: bool | None = None


class Usage(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="protection.crossplane.io",
        version="v1beta1",
        kind="Usage",
        plural="usages",
        namespaced=True,
        module=__name__,
        class_name="Usage",
        system="crossplane",
    )

    api_version: Literal["protection.crossplane.io/v1beta1"] = constant(
        "protection.crossplane.io/v1beta1"
    )
    kind: Literal["Usage"] = constant("Usage")
    metadata: k8s.ObjectMeta | None = None
    spec: UsageSpec
    status: UsageStatus | None = None


class UsageSpec(ApiStruct, kw_only=True):
    """Usage spec"""

    by: UsageSpecBy | None = None
    of: UsageSpecOf
    reason: str | None = None
    replay_deletion: bool | None = None


class UsageSpecBy(ApiStruct, kw_only=True):
    """Usage spec.by"""

    api_version: str | None = None
    kind: str | None = None
    resource_ref: UsageSpecByResourceRef | None = None
    resource_selector: UsageSpecByResourceSelector | None = None


class UsageSpecByResourceRef(ApiStruct, kw_only=True):
    """Usage spec.by.resourceRef"""

    name: str


class UsageSpecByResourceSelector(ApiStruct, kw_only=True):
    """Usage spec.by.resourceSelector"""

    match_controller_ref: bool | None = None
    match_labels: dict[str, str] | None = None


class UsageSpecOf(ApiStruct, kw_only=True):
    """Usage spec.of"""

    api_version: str | None = None
    kind: str | None = None
    resource_ref: UsageSpecOfResourceRef | None = None
    resource_selector: UsageSpecOfResourceSelector | None = None


class UsageSpecOfResourceRef(ApiStruct, kw_only=True):
    """Usage spec.of.resourceRef"""

    name: str
    namespace: str | None = None


class UsageSpecOfResourceSelector(ApiStruct, kw_only=True):
    """Usage spec.of.resourceSelector"""

    match_controller_ref: bool | None = None
    match_labels: dict[str, str] | None = None
    namespace: str | None = None


class UsageStatus(ApiStruct, kw_only=True):
    """Usage status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[UsageStatusConditions] | None = None


class UsageStatusConditions(ApiStruct, kw_only=True):
    """Usage status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str
