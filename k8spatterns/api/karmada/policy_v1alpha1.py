"""Typed objects of policy.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, Quantity, Resource, constant


class ClusterOverridePolicy(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="policy.karmada.io",
        version="v1alpha1",
        kind="ClusterOverridePolicy",
        plural="clusteroverridepolicies",
        namespaced=False,
        short_names=("cop",),
        module=__name__,
        class_name="ClusterOverridePolicy",
        system="karmada",
    )

    api_version: Literal["policy.karmada.io/v1alpha1"] = constant("policy.karmada.io/v1alpha1")
    kind: Literal["ClusterOverridePolicy"] = constant("ClusterOverridePolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: OverridePolicySpec


class ClusterPropagationPolicy(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="policy.karmada.io",
        version="v1alpha1",
        kind="ClusterPropagationPolicy",
        plural="clusterpropagationpolicies",
        namespaced=False,
        short_names=("cpp",),
        module=__name__,
        class_name="ClusterPropagationPolicy",
        system="karmada",
    )

    api_version: Literal["policy.karmada.io/v1alpha1"] = constant("policy.karmada.io/v1alpha1")
    kind: Literal["ClusterPropagationPolicy"] = constant("ClusterPropagationPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: PropagationPolicySpec


class ClusterTaintPolicy(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="policy.karmada.io",
        version="v1alpha1",
        kind="ClusterTaintPolicy",
        plural="clustertaintpolicies",
        namespaced=False,
        module=__name__,
        class_name="ClusterTaintPolicy",
        system="karmada",
    )

    api_version: Literal["policy.karmada.io/v1alpha1"] = constant("policy.karmada.io/v1alpha1")
    kind: Literal["ClusterTaintPolicy"] = constant("ClusterTaintPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterTaintPolicySpec


class ClusterTaintPolicySpec(ApiStruct, kw_only=True):
    """ClusterTaintPolicy spec"""

    add_on_conditions: list[ClusterTaintPolicySpecAddOnConditions] | None = None
    remove_on_conditions: list[ClusterTaintPolicySpecAddOnConditions] | None = None
    taints: Annotated[list[ClusterTaintPolicySpecTaints], msgspec.Meta(min_length=1)]
    target_clusters: OverridePolicySpecTargetCluster | None = None


class ClusterTaintPolicySpecAddOnConditions(ApiStruct, kw_only=True):
    """ClusterTaintPolicy spec.addOnConditions[]"""

    condition_type: str
    operator: str
    status_values: list[str]


class ClusterTaintPolicySpecTaints(ApiStruct, kw_only=True):
    """ClusterTaintPolicy spec.taints[]"""

    effect: str
    key: str
    value: str | None = None


class FederatedResourceQuota(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="policy.karmada.io",
        version="v1alpha1",
        kind="FederatedResourceQuota",
        plural="federatedresourcequotas",
        namespaced=True,
        module=__name__,
        class_name="FederatedResourceQuota",
        system="karmada",
    )

    api_version: Literal["policy.karmada.io/v1alpha1"] = constant("policy.karmada.io/v1alpha1")
    kind: Literal["FederatedResourceQuota"] = constant("FederatedResourceQuota")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedResourceQuotaSpec
    status: FederatedResourceQuotaStatus | None = None


class FederatedResourceQuotaSpec(ApiStruct, kw_only=True):
    """FederatedResourceQuota spec"""

    overall: dict[str, Quantity]
    static_assignments: list[FederatedResourceQuotaSpecStaticAssignments] | None = None


class FederatedResourceQuotaSpecStaticAssignments(ApiStruct, kw_only=True):
    """FederatedResourceQuota spec.staticAssignments[]"""

    cluster_name: str
    hard: dict[str, Quantity]


class FederatedResourceQuotaStatus(ApiStruct, kw_only=True):
    """FederatedResourceQuota status"""

    aggregated_status: list[FederatedResourceQuotaStatusAggregatedStatus] | None = None
    overall: dict[str, Quantity] | None = None
    overall_used: dict[str, Quantity] | None = None


class FederatedResourceQuotaStatusAggregatedStatus(ApiStruct, kw_only=True):
    """FederatedResourceQuota status.aggregatedStatus[]"""

    cluster_name: str
    hard: dict[str, Quantity] | None = None
    used: dict[str, Quantity] | None = None


class OverridePolicy(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="policy.karmada.io",
        version="v1alpha1",
        kind="OverridePolicy",
        plural="overridepolicies",
        namespaced=True,
        short_names=("op",),
        module=__name__,
        class_name="OverridePolicy",
        system="karmada",
    )

    api_version: Literal["policy.karmada.io/v1alpha1"] = constant("policy.karmada.io/v1alpha1")
    kind: Literal["OverridePolicy"] = constant("OverridePolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: OverridePolicySpec


class OverridePolicySpec(ApiStruct, kw_only=True):
    """OverridePolicy spec"""

    override_rules: list[OverridePolicySpecOverrideRules] | None = None
    overriders: OverridePolicySpecOverriders | None = None
    resource_selectors: list[OverridePolicySpecResourceSelectors] | None = None
    target_cluster: OverridePolicySpecTargetCluster | None = None


class OverridePolicySpecOverrideRules(ApiStruct, kw_only=True):
    """OverridePolicy spec.overrideRules[]"""

    overriders: OverridePolicySpecOverriders
    target_cluster: OverridePolicySpecTargetCluster | None = None


class OverridePolicySpecOverriders(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders"""

    annotations_overrider: list[OverridePolicySpecOverridersAnnotationsOverrider] | None = None
    args_overrider: list[OverridePolicySpecOverridersArgsOverrider] | None = None
    command_overrider: list[OverridePolicySpecOverridersArgsOverrider] | None = None
    field_overrider: list[OverridePolicySpecOverridersFieldOverrider] | None = None
    image_overrider: list[OverridePolicySpecOverridersImageOverrider] | None = None
    labels_overrider: list[OverridePolicySpecOverridersAnnotationsOverrider] | None = None
    plaintext: list[OverridePolicySpecOverridersPlaintext] | None = None


class OverridePolicySpecOverridersAnnotationsOverrider(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.annotationsOverrider[]"""

    operator: Literal["add", "remove", "replace"]
    value: dict[str, str]


class OverridePolicySpecOverridersArgsOverrider(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.argsOverrider[]"""

    container_name: str
    operator: Literal["add", "remove"]
    value: list[str] | None = None


class OverridePolicySpecOverridersFieldOverrider(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.fieldOverrider[]"""

    field_path: str
    json: list[OverridePolicySpecOverridersFieldOverriderJson] | None = None
    yaml: list[OverridePolicySpecOverridersFieldOverriderJson] | None = None


class OverridePolicySpecOverridersFieldOverriderJson(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.fieldOverrider[].json[]"""

    operator: Literal["add", "remove", "replace"]
    sub_path: str
    value: Any = None


class OverridePolicySpecOverridersImageOverrider(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.imageOverrider[]"""

    component: Literal["Registry", "Repository", "Tag"]
    operator: Literal["add", "remove", "replace"]
    predicate: OverridePolicySpecOverridersImageOverriderPredicate | None = None
    value: str | None = None


class OverridePolicySpecOverridersImageOverriderPredicate(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.imageOverrider[].predicate"""

    path: str


class OverridePolicySpecOverridersPlaintext(ApiStruct, kw_only=True):
    """OverridePolicy spec.overriders.plaintext[]"""

    operator: Literal["add", "remove", "replace"]
    path: str
    value: Any = None


class OverridePolicySpecResourceSelectors(ApiStruct, kw_only=True):
    """OverridePolicy spec.resourceSelectors[]"""

    name: str | None = None
    api_version: str
    kind: str
    label_selector: k8s.LabelSelector | None = None
    namespace: str | None = None


class OverridePolicySpecTargetCluster(ApiStruct, kw_only=True):
    """OverridePolicy spec.targetCluster"""

    cluster_names: list[str] | None = None
    exclude: list[str] | None = None
    field_selector: OverridePolicySpecTargetClusterFieldSelector | None = None
    label_selector: k8s.LabelSelector | None = None


class OverridePolicySpecTargetClusterFieldSelector(ApiStruct, kw_only=True):
    """OverridePolicy spec.targetCluster.fieldSelector"""

    match_expressions: list[OverridePolicySpecTargetClusterFieldSelectorMatchExpressions] | None = (
        None
    )


class OverridePolicySpecTargetClusterFieldSelectorMatchExpressions(ApiStruct, kw_only=True):
    """OverridePolicy spec.targetCluster.fieldSelector.matchExpressions[]"""

    key: str
    operator: str
    values: list[str] | None = None


class PropagationPolicy(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="policy.karmada.io",
        version="v1alpha1",
        kind="PropagationPolicy",
        plural="propagationpolicies",
        namespaced=True,
        short_names=("pp",),
        module=__name__,
        class_name="PropagationPolicy",
        system="karmada",
    )

    api_version: Literal["policy.karmada.io/v1alpha1"] = constant("policy.karmada.io/v1alpha1")
    kind: Literal["PropagationPolicy"] = constant("PropagationPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: PropagationPolicySpec


class PropagationPolicyClusterAffinitiesOverflowAffinities(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.clusterAffinities[].overflowAffinities[]"""

    affinity_name: Annotated[str, msgspec.Meta(max_length=32, min_length=1)]
    cluster_names: list[str] | None = None
    exclude: list[str] | None = None
    field_selector: OverridePolicySpecTargetClusterFieldSelector | None = None
    label_selector: k8s.LabelSelector | None = None


class PropagationPolicyFailoverApplicationStatePreservationRules(ApiStruct, kw_only=True):
    """PropagationPolicy spec.failover.application.statePreservation.rules[]"""

    alias_label_name: str
    json_path: str


class PropagationPolicyPlacementReplicaSchedulingWeightPreference(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.replicaScheduling.weightPreference"""

    dynamic_weight: Literal["AvailableReplicas"] | None = None
    static_weight_list: list[PropagationPolicyWeightPreferenceStaticWeightList] | None = None


class PropagationPolicySpec(ApiStruct, kw_only=True):
    """PropagationPolicy spec"""

    activation_preference: Literal["Lazy"] | None = None
    association: bool | None = None
    conflict_resolution: Literal["Abort", "Overwrite"] | None = None
    dependent_overrides: list[str] | None = None
    failover: PropagationPolicySpecFailover | None = None
    placement: PropagationPolicySpecPlacement | None = None
    preemption: Literal["Always", "Never"] | None = None
    preserve_resources_on_deletion: bool | None = None
    priority: Int32 | None = None
    propagate_deps: bool | None = None
    resource_selectors: Annotated[
        list[OverridePolicySpecResourceSelectors], msgspec.Meta(min_length=1)
    ]
    schedule_priority: PropagationPolicySpecSchedulePriority | None = None
    scheduler_name: str | None = None
    suspension: PropagationPolicySpecSuspension | None = None


class PropagationPolicySpecFailover(ApiStruct, kw_only=True):
    """PropagationPolicy spec.failover"""

    application: PropagationPolicySpecFailoverApplication | None = None
    cluster: PropagationPolicySpecFailoverCluster | None = None


class PropagationPolicySpecFailoverApplication(ApiStruct, kw_only=True):
    """PropagationPolicy spec.failover.application"""

    decision_conditions: PropagationPolicySpecFailoverApplicationDecisionConditions
    grace_period_seconds: Int32 | None = None
    purge_mode: Literal["Directly", "Gracefully", "Never"] | None = None
    state_preservation: PropagationPolicySpecFailoverApplicationStatePreservation | None = None


class PropagationPolicySpecFailoverApplicationDecisionConditions(ApiStruct, kw_only=True):
    """PropagationPolicy spec.failover.application.decisionConditions"""

    toleration_seconds: Int32 | None = None


class PropagationPolicySpecFailoverApplicationStatePreservation(ApiStruct, kw_only=True):
    """PropagationPolicy spec.failover.application.statePreservation"""

    rules: list[PropagationPolicyFailoverApplicationStatePreservationRules]


class PropagationPolicySpecFailoverCluster(ApiStruct, kw_only=True):
    """PropagationPolicy spec.failover.cluster"""

    purge_mode: Literal["Directly", "Gracefully"] | None = None
    state_preservation: PropagationPolicySpecFailoverApplicationStatePreservation | None = None


class PropagationPolicySpecPlacement(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement"""

    cluster_affinities: list[PropagationPolicySpecPlacementClusterAffinities] | None = None
    cluster_affinity: OverridePolicySpecTargetCluster | None = None
    cluster_tolerations: list[k8s.Toleration] | None = None
    replica_scheduling: PropagationPolicySpecPlacementReplicaScheduling | None = None
    spread_constraints: list[PropagationPolicySpecPlacementSpreadConstraints] | None = None
    workload_affinity: PropagationPolicySpecPlacementWorkloadAffinity | None = None


class PropagationPolicySpecPlacementClusterAffinities(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.clusterAffinities[]"""

    affinity_name: Annotated[str, msgspec.Meta(max_length=32, min_length=1)]
    cluster_names: list[str] | None = None
    exclude: list[str] | None = None
    field_selector: OverridePolicySpecTargetClusterFieldSelector | None = None
    label_selector: k8s.LabelSelector | None = None
    overflow_affinities: list[PropagationPolicyClusterAffinitiesOverflowAffinities] | None = None


class PropagationPolicySpecPlacementReplicaScheduling(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.replicaScheduling"""

    replica_division_preference: Literal["Aggregated", "Weighted"] | None = None
    replica_scheduling_type: Literal["Duplicated", "Divided"] | None = None
    weight_preference: PropagationPolicyPlacementReplicaSchedulingWeightPreference | None = None


class PropagationPolicySpecPlacementSpreadConstraints(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.spreadConstraints[]"""

    max_groups: Int64 | None = None
    min_groups: Int64 | None = None
    spread_by_field: Literal["cluster", "region", "zone", "provider"] | None = None
    spread_by_label: str | None = None


class PropagationPolicySpecPlacementWorkloadAffinity(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.workloadAffinity"""

    affinity: PropagationPolicySpecPlacementWorkloadAffinityAffinity | None = None
    anti_affinity: PropagationPolicySpecPlacementWorkloadAffinityAffinity | None = None


class PropagationPolicySpecPlacementWorkloadAffinityAffinity(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.workloadAffinity.affinity"""

    group_by_label_key: str


class PropagationPolicySpecSchedulePriority(ApiStruct, kw_only=True):
    """PropagationPolicy spec.schedulePriority"""

    priority_class_name: str
    priority_class_source: Literal["KubePriorityClass"]


class PropagationPolicySpecSuspension(ApiStruct, kw_only=True):
    """PropagationPolicy spec.suspension"""

    dispatching: bool | None = None
    dispatching_on_clusters: PropagationPolicySpecSuspensionDispatchingOnClusters | None = None


class PropagationPolicySpecSuspensionDispatchingOnClusters(ApiStruct, kw_only=True):
    """PropagationPolicy spec.suspension.dispatchingOnClusters"""

    cluster_names: list[str] | None = None


class PropagationPolicyWeightPreferenceStaticWeightList(ApiStruct, kw_only=True):
    """PropagationPolicy spec.placement.replicaScheduling.weightPreference.staticWeightList[]"""

    target_cluster: OverridePolicySpecTargetCluster
    weight: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)]
