"""Typed objects of work.karmada.io/v1alpha2.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
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
    RawExtension,
    Resource,
    Time,
    constant,
)


class ClusterResourceBinding(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="work.karmada.io",
        version="v1alpha2",
        kind="ClusterResourceBinding",
        plural="clusterresourcebindings",
        namespaced=False,
        short_names=("crb",),
        module=__name__,
        class_name="ClusterResourceBinding",
        system="karmada",
    )

    api_version: Literal["work.karmada.io/v1alpha2"] = constant("work.karmada.io/v1alpha2")
    kind: Literal["ClusterResourceBinding"] = constant("ClusterResourceBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceBindingSpec
    status: ResourceBindingStatus | None = None


class ResourceBinding(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="work.karmada.io",
        version="v1alpha2",
        kind="ResourceBinding",
        plural="resourcebindings",
        namespaced=True,
        short_names=("rb",),
        module=__name__,
        class_name="ResourceBinding",
        system="karmada",
    )

    api_version: Literal["work.karmada.io/v1alpha2"] = constant("work.karmada.io/v1alpha2")
    kind: Literal["ResourceBinding"] = constant("ResourceBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceBindingSpec
    status: ResourceBindingStatus | None = None


class ResourceBindingFieldSelectorMatchExpressions(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.clusterAffinities[].fieldSelector.matchExpressions[]"""

    key: str
    operator: str
    values: list[str] | None = None


class ResourceBindingPlacementClusterAffinitiesOverflowAffinities(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.clusterAffinities[].overflowAffinities[]"""

    affinity_name: Annotated[str, msgspec.Meta(max_length=32, min_length=1)]
    cluster_names: list[str] | None = None
    exclude: list[str] | None = None
    field_selector: ResourceBindingSpecPlacementClusterAffinitiesFieldSelector | None = None
    label_selector: k8s.LabelSelector | None = None


class ResourceBindingPlacementReplicaSchedulingWeightPreference(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.replicaScheduling.weightPreference"""

    dynamic_weight: Literal["AvailableReplicas"] | None = None
    static_weight_list: list[ResourceBindingWeightPreferenceStaticWeightList] | None = None


class ResourceBindingSpec(ApiStruct, kw_only=True):
    """ResourceBinding spec"""

    clusters: list[ResourceBindingSpecClusters] | None = None
    components: list[ResourceBindingSpecComponents] | None = None
    conflict_resolution: Literal["Abort", "Overwrite"] | None = None
    failover: ResourceBindingSpecFailover | None = None
    graceful_eviction_tasks: list[ResourceBindingSpecGracefulEvictionTasks] | None = None
    placement: ResourceBindingSpecPlacement | None = None
    preserve_resources_on_deletion: bool | None = None
    propagate_deps: bool | None = None
    replica_requirements: ResourceBindingSpecReplicaRequirements | None = None
    replicas: Int32 | None = None
    required_by: list[ResourceBindingSpecRequiredBy] | None = None
    reschedule_triggered_at: Time | None = None
    resource: k8s.ObjectReference
    schedule_priority: ResourceBindingSpecSchedulePriority | None = None
    scheduler_name: str | None = None
    suspension: ResourceBindingSpecSuspension | None = None
    workload_affinity_groups: ResourceBindingSpecWorkloadAffinityGroups | None = None


class ResourceBindingSpecClusters(ApiStruct, kw_only=True):
    """ResourceBinding spec.clusters[]"""

    name: str
    components: list[ResourceBindingSpecClustersComponents] | None = None
    replicas: Int32 | None = None


class ResourceBindingSpecClustersComponents(ApiStruct, kw_only=True):
    """ResourceBinding spec.clusters[].components[]"""

    name: str
    replicas: Int32


class ResourceBindingSpecComponents(ApiStruct, kw_only=True):
    """ResourceBinding spec.components[]"""

    name: Annotated[str, msgspec.Meta(max_length=32)]
    replica_requirements: ResourceBindingSpecComponentsReplicaRequirements | None = None
    replicas: Int32


class ResourceBindingSpecComponentsReplicaRequirements(ApiStruct, kw_only=True):
    """ResourceBinding spec.components[].replicaRequirements"""

    node_claim: ResourceBindingSpecReplicaRequirementsNodeClaim | None = None
    priority_class_name: str | None = None
    resource_request: dict[str, Quantity] | None = None


class ResourceBindingSpecFailover(ApiStruct, kw_only=True):
    """ResourceBinding spec.failover"""

    application: ResourceBindingSpecFailoverApplication | None = None
    cluster: ResourceBindingSpecFailoverCluster | None = None


class ResourceBindingSpecFailoverApplication(ApiStruct, kw_only=True):
    """ResourceBinding spec.failover.application"""

    decision_conditions: ResourceBindingSpecFailoverApplicationDecisionConditions
    grace_period_seconds: Int32 | None = None
    purge_mode: Literal["Directly", "Gracefully", "Never"] | None = None
    state_preservation: ResourceBindingSpecFailoverApplicationStatePreservation | None = None


class ResourceBindingSpecFailoverApplicationDecisionConditions(ApiStruct, kw_only=True):
    """ResourceBinding spec.failover.application.decisionConditions"""

    toleration_seconds: Int32 | None = None


class ResourceBindingSpecFailoverApplicationStatePreservation(ApiStruct, kw_only=True):
    """ResourceBinding spec.failover.application.statePreservation"""

    rules: list[ResourceBindingSpecFailoverApplicationStatePreservationRules]


class ResourceBindingSpecFailoverApplicationStatePreservationRules(ApiStruct, kw_only=True):
    """ResourceBinding spec.failover.application.statePreservation.rules[]"""

    alias_label_name: str
    json_path: str


class ResourceBindingSpecFailoverCluster(ApiStruct, kw_only=True):
    """ResourceBinding spec.failover.cluster"""

    purge_mode: Literal["Directly", "Gracefully"] | None = None
    state_preservation: ResourceBindingSpecFailoverApplicationStatePreservation | None = None


class ResourceBindingSpecGracefulEvictionTasks(ApiStruct, kw_only=True):
    """ResourceBinding spec.gracefulEvictionTasks[]"""

    clusters_before_failover: list[str] | None = None
    creation_timestamp: Time | None = None
    from_cluster: str
    grace_period_seconds: Int32 | None = None
    message: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    preserved_label_state: dict[str, str] | None = None
    producer: str
    purge_mode: Literal["Directly", "Gracefully", "Never"] | None = None
    reason: Annotated[
        str,
        msgspec.Meta(
            max_length=32, min_length=1, pattern="^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"
        ),
    ]
    replicas: Int32 | None = None
    suppress_deletion: bool | None = None


class ResourceBindingSpecPlacement(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement"""

    cluster_affinities: list[ResourceBindingSpecPlacementClusterAffinities] | None = None
    cluster_affinity: ResourceBindingSpecPlacementClusterAffinity | None = None
    cluster_tolerations: list[k8s.Toleration] | None = None
    replica_scheduling: ResourceBindingSpecPlacementReplicaScheduling | None = None
    spread_constraints: list[ResourceBindingSpecPlacementSpreadConstraints] | None = None
    workload_affinity: ResourceBindingSpecPlacementWorkloadAffinity | None = None


class ResourceBindingSpecPlacementClusterAffinities(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.clusterAffinities[]"""

    affinity_name: Annotated[str, msgspec.Meta(max_length=32, min_length=1)]
    cluster_names: list[str] | None = None
    exclude: list[str] | None = None
    field_selector: ResourceBindingSpecPlacementClusterAffinitiesFieldSelector | None = None
    label_selector: k8s.LabelSelector | None = None
    overflow_affinities: (
        list[ResourceBindingPlacementClusterAffinitiesOverflowAffinities] | None
    ) = None


class ResourceBindingSpecPlacementClusterAffinitiesFieldSelector(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.clusterAffinities[].fieldSelector"""

    match_expressions: list[ResourceBindingFieldSelectorMatchExpressions] | None = None


class ResourceBindingSpecPlacementClusterAffinity(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.clusterAffinity"""

    cluster_names: list[str] | None = None
    exclude: list[str] | None = None
    field_selector: ResourceBindingSpecPlacementClusterAffinitiesFieldSelector | None = None
    label_selector: k8s.LabelSelector | None = None


class ResourceBindingSpecPlacementReplicaScheduling(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.replicaScheduling"""

    replica_division_preference: Literal["Aggregated", "Weighted"] | None = None
    replica_scheduling_type: Literal["Duplicated", "Divided"] | None = None
    weight_preference: ResourceBindingPlacementReplicaSchedulingWeightPreference | None = None


class ResourceBindingSpecPlacementSpreadConstraints(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.spreadConstraints[]"""

    max_groups: Int64 | None = None
    min_groups: Int64 | None = None
    spread_by_field: Literal["cluster", "region", "zone", "provider"] | None = None
    spread_by_label: str | None = None


class ResourceBindingSpecPlacementWorkloadAffinity(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.workloadAffinity"""

    affinity: ResourceBindingSpecPlacementWorkloadAffinityAffinity | None = None
    anti_affinity: ResourceBindingSpecPlacementWorkloadAffinityAffinity | None = None


class ResourceBindingSpecPlacementWorkloadAffinityAffinity(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.workloadAffinity.affinity"""

    group_by_label_key: str


class ResourceBindingSpecReplicaRequirements(ApiStruct, kw_only=True):
    """ResourceBinding spec.replicaRequirements"""

    namespace: str | None = None
    node_claim: ResourceBindingSpecReplicaRequirementsNodeClaim | None = None
    priority_class_name: str | None = None
    resource_request: dict[str, Quantity] | None = None


class ResourceBindingSpecReplicaRequirementsNodeClaim(ApiStruct, kw_only=True):
    """ResourceBinding spec.replicaRequirements.nodeClaim"""

    hard_node_affinity: k8s.NodeSelector | None = None
    node_selector: dict[str, str] | None = None
    tolerations: list[k8s.Toleration] | None = None


class ResourceBindingSpecRequiredBy(ApiStruct, kw_only=True):
    """ResourceBinding spec.requiredBy[]"""

    name: str
    clusters: list[ResourceBindingSpecClusters] | None = None
    namespace: str | None = None


class ResourceBindingSpecSchedulePriority(ApiStruct, kw_only=True):
    """ResourceBinding spec.schedulePriority"""

    priority: Int32 | None = None


class ResourceBindingSpecSuspension(ApiStruct, kw_only=True):
    """ResourceBinding spec.suspension"""

    dispatching: bool | None = None
    dispatching_on_clusters: ResourceBindingSpecSuspensionDispatchingOnClusters | None = None
    scheduling: bool | None = None


class ResourceBindingSpecSuspensionDispatchingOnClusters(ApiStruct, kw_only=True):
    """ResourceBinding spec.suspension.dispatchingOnClusters"""

    cluster_names: list[str] | None = None


class ResourceBindingSpecWorkloadAffinityGroups(ApiStruct, kw_only=True):
    """ResourceBinding spec.workloadAffinityGroups"""

    affinity_group: str | None = None
    anti_affinity_group: str | None = None


class ResourceBindingStatus(ApiStruct, kw_only=True):
    """ResourceBinding status"""

    aggregated_status: list[ResourceBindingStatusAggregatedStatus] | None = None
    conditions: list[k8s.Condition] | None = None
    last_scheduled_time: Time | None = None
    scheduler_observed_generation: Int64 | None = None
    scheduler_observing_affinity_name: str | None = None


class ResourceBindingStatusAggregatedStatus(ApiStruct, kw_only=True):
    """ResourceBinding status.aggregatedStatus[]"""

    applied: bool | None = None
    applied_message: str | None = None
    cluster_name: str
    health: Literal["Healthy", "Unhealthy", "Unknown"] | None = None
    status: RawExtension | None = None


class ResourceBindingWeightPreferenceStaticWeightList(ApiStruct, kw_only=True):
    """ResourceBinding spec.placement.replicaScheduling.weightPreference.staticWeightList[]"""

    target_cluster: ResourceBindingSpecPlacementClusterAffinity
    weight: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)]
