"""Typed objects of disaggregatedset.x-k8s.io/v1.

Generated from the CustomResourceDefinitions of LeaderWorkerSet; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Resource,
    constant,
)


class DisaggregatedSet(KubeObject, kw_only=True):
    """https://lws.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="disaggregatedset.x-k8s.io",
        version="v1",
        kind="DisaggregatedSet",
        plural="disaggregatedsets",
        namespaced=True,
        module=__name__,
        class_name="DisaggregatedSet",
        system="lws",
    )

    api_version: Literal["disaggregatedset.x-k8s.io/v1"] = constant("disaggregatedset.x-k8s.io/v1")
    kind: Literal["DisaggregatedSet"] = constant("DisaggregatedSet")
    metadata: k8s.ObjectMeta | None = None
    spec: DisaggregatedSetSpec
    status: DisaggregatedSetStatus | None = None


class DisaggregatedSetPersistentVolumeClaimRetentionPolicy(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec.leaderWorkerTemplate.persistentVolumeClaimRetentionPolicy"""

    when_deleted: str | None = None
    when_scaled: str | None = None


class DisaggregatedSetRoleScaler(KubeObject, kw_only=True):
    """https://lws.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="disaggregatedset.x-k8s.io",
        version="v1",
        kind="DisaggregatedSetRoleScaler",
        plural="disaggregatedsetrolescalers",
        namespaced=True,
        short_names=("dsrs",),
        module=__name__,
        class_name="DisaggregatedSetRoleScaler",
        system="lws",
    )

    api_version: Literal["disaggregatedset.x-k8s.io/v1"] = constant("disaggregatedset.x-k8s.io/v1")
    kind: Literal["DisaggregatedSetRoleScaler"] = constant("DisaggregatedSetRoleScaler")
    metadata: k8s.ObjectMeta | None = None
    spec: DisaggregatedSetRoleScalerSpec | None = None
    status: DisaggregatedSetRoleScalerStatus | None = None


class DisaggregatedSetRoleScalerSpec(ApiStruct, kw_only=True):
    """DisaggregatedSetRoleScaler spec"""

    replicas: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None


class DisaggregatedSetRoleScalerStatus(ApiStruct, kw_only=True):
    """DisaggregatedSetRoleScaler status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None
    replicas: Int32 | None = None
    selector: str | None = None


class DisaggregatedSetRolesSpecLeaderWorkerTemplateSubGroupPolicy(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec.leaderWorkerTemplate.subGroupPolicy"""

    sub_group_policy_type: Literal["LeaderWorker", "LeaderExcluded"] | None = None
    sub_group_size: Int32 | None = None


class DisaggregatedSetRolloutStrategyRollingUpdateConfiguration(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec.rolloutStrategy.rollingUpdateConfiguration"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None
    partition: Int32 | None = None


class DisaggregatedSetSpec(ApiStruct, kw_only=True):
    """DisaggregatedSet spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "roles": ("name",),
    }

    placement_policy: DisaggregatedSetSpecPlacementPolicy | None = None
    roles: Annotated[list[DisaggregatedSetSpecRoles], msgspec.Meta(max_length=10, min_length=2)]
    slices: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None


class DisaggregatedSetSpecPlacementPolicy(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.placementPolicy"""

    topology: str | None = None
    type: Literal["None", "ExclusiveSlice", "ExclusiveTopology"] | None = None


class DisaggregatedSetSpecRoles(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[]"""

    name: Annotated[
        str, msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
    ]
    metadata: k8s.ObjectMeta | None = None
    scaling: DisaggregatedSetSpecRolesScaling | None = None
    spec: DisaggregatedSetSpecRolesSpec | None = None


class DisaggregatedSetSpecRolesScaling(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].scaling"""

    mode: Literal["Static", "External"] | None = None


class DisaggregatedSetSpecRolesSpec(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec"""

    leader_worker_template: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate
    network_config: DisaggregatedSetSpecRolesSpecNetworkConfig | None = None
    replicas: Annotated[int, msgspec.Meta(ge=0, le=1000000)] | None = None
    rollout_strategy: DisaggregatedSetSpecRolesSpecRolloutStrategy | None = None
    startup_policy: Literal["LeaderCreated", "LeaderReady"] | None = None


class DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec.leaderWorkerTemplate"""

    leader_template: k8s.PodTemplateSpec | None = None
    persistent_volume_claim_retention_policy: (
        DisaggregatedSetPersistentVolumeClaimRetentionPolicy | None
    ) = None
    restart_policy: DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateRestartPolicy | None = None
    size: Int32 | None = None
    sub_group_policy: DisaggregatedSetRolesSpecLeaderWorkerTemplateSubGroupPolicy | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    worker_template: k8s.PodTemplateSpec


class DisaggregatedSetSpecRolesSpecNetworkConfig(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec.networkConfig"""

    subdomain_policy: Literal["Shared", "UniquePerReplica"]


class DisaggregatedSetSpecRolesSpecRolloutStrategy(ApiStruct, kw_only=True):
    """DisaggregatedSet spec.roles[].spec.rolloutStrategy"""

    rolling_update_configuration: (
        DisaggregatedSetRolloutStrategyRollingUpdateConfiguration | None
    ) = None
    type: Literal["RollingUpdate"] | None = None


class DisaggregatedSetStatus(ApiStruct, kw_only=True):
    """DisaggregatedSet status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "roleStatuses": ("name",),
    }

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None
    role_statuses: list[DisaggregatedSetStatusRoleStatuses] | None = None


class DisaggregatedSetStatusRoleStatuses(ApiStruct, kw_only=True):
    """DisaggregatedSet status.roleStatuses[]"""

    name: str
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


DisaggregatedSetSpecRolesSpecLeaderWorkerTemplateRestartPolicy: TypeAlias = Literal[
    "Default", "RecreateGroupOnPodRestart", "RecreateGroupAfterStart", "None"
]
