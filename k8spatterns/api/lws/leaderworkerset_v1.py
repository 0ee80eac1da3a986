"""Typed objects of leaderworkerset.x-k8s.io/v1.

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


class LeaderWorkerSet(KubeObject, kw_only=True):
    """https://lws.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="leaderworkerset.x-k8s.io",
        version="v1",
        kind="LeaderWorkerSet",
        plural="leaderworkersets",
        namespaced=True,
        short_names=("lws",),
        module=__name__,
        class_name="LeaderWorkerSet",
        system="lws",
    )

    api_version: Literal["leaderworkerset.x-k8s.io/v1"] = constant("leaderworkerset.x-k8s.io/v1")
    kind: Literal["LeaderWorkerSet"] = constant("LeaderWorkerSet")
    metadata: k8s.ObjectMeta | None = None
    spec: LeaderWorkerSetSpec | None = None
    status: LeaderWorkerSetStatus | None = None


class LeaderWorkerSetPersistentVolumeClaimRetentionPolicy(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec.leaderWorkerTemplate.persistentVolumeClaimRetentionPolicy"""

    when_deleted: str | None = None
    when_scaled: str | None = None


class LeaderWorkerSetSpec(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec"""

    leader_worker_template: LeaderWorkerSetSpecLeaderWorkerTemplate
    network_config: LeaderWorkerSetSpecNetworkConfig | None = None
    replicas: Annotated[int, msgspec.Meta(ge=0, le=1000000)] | None = None
    rollout_strategy: LeaderWorkerSetSpecRolloutStrategy | None = None
    startup_policy: Literal["LeaderCreated", "LeaderReady"] | None = None


class LeaderWorkerSetSpecLeaderWorkerTemplate(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec.leaderWorkerTemplate"""

    leader_template: k8s.PodTemplateSpec | None = None
    persistent_volume_claim_retention_policy: (
        LeaderWorkerSetPersistentVolumeClaimRetentionPolicy | None
    ) = None
    restart_policy: LeaderWorkerSetSpecLeaderWorkerTemplateRestartPolicy | None = None
    size: Int32 | None = None
    sub_group_policy: LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    worker_template: k8s.PodTemplateSpec


class LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec.leaderWorkerTemplate.subGroupPolicy"""

    sub_group_policy_type: Literal["LeaderWorker", "LeaderExcluded"] | None = None
    sub_group_size: Int32 | None = None


class LeaderWorkerSetSpecNetworkConfig(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec.networkConfig"""

    subdomain_policy: Literal["Shared", "UniquePerReplica"]


class LeaderWorkerSetSpecRolloutStrategy(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec.rolloutStrategy"""

    rolling_update_configuration: (
        LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration | None
    ) = None
    type: Literal["RollingUpdate"] | None = None


class LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration(ApiStruct, kw_only=True):
    """LeaderWorkerSet spec.rolloutStrategy.rollingUpdateConfiguration"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None
    partition: Int32 | None = None


class LeaderWorkerSetStatus(ApiStruct, kw_only=True):
    """LeaderWorkerSet status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    hpa_pod_selector: str | None = None
    observed_generation: Int64 | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


LeaderWorkerSetSpecLeaderWorkerTemplateRestartPolicy: TypeAlias = Literal[
    "Default", "RecreateGroupOnPodRestart", "RecreateGroupAfterStart", "None"
]
