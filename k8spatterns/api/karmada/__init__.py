"""Typed objects of Karmada, each loaded on first use.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import apps_v1alpha1 as apps_v1alpha1
    from . import autoscaling_v1alpha1 as autoscaling_v1alpha1
    from . import config_v1alpha1 as config_v1alpha1
    from . import networking_v1alpha1 as networking_v1alpha1
    from . import operator_v1alpha1 as operator_v1alpha1
    from . import policy_v1alpha1 as policy_v1alpha1
    from . import remedy_v1alpha1 as remedy_v1alpha1
    from . import work_v1alpha1 as work_v1alpha1
    from . import work_v1alpha2 as work_v1alpha2
    from .apps_v1alpha1 import WorkloadRebalancer as WorkloadRebalancer
    from .apps_v1alpha1 import WorkloadRebalancerSpec as WorkloadRebalancerSpec
    from .apps_v1alpha1 import WorkloadRebalancerSpecWorkloads as WorkloadRebalancerSpecWorkloads
    from .apps_v1alpha1 import WorkloadRebalancerStatus as WorkloadRebalancerStatus
    from .apps_v1alpha1 import (
        WorkloadRebalancerStatusObservedWorkloads as WorkloadRebalancerStatusObservedWorkloads,
    )
    from .autoscaling_v1alpha1 import CronFederatedHPA as CronFederatedHPA
    from .autoscaling_v1alpha1 import CronFederatedHPASpec as CronFederatedHPASpec
    from .autoscaling_v1alpha1 import CronFederatedHPASpecRules as CronFederatedHPASpecRules
    from .autoscaling_v1alpha1 import (
        CronFederatedHPASpecScaleTargetRef as CronFederatedHPASpecScaleTargetRef,
    )
    from .autoscaling_v1alpha1 import CronFederatedHPAStatus as CronFederatedHPAStatus
    from .autoscaling_v1alpha1 import (
        CronFederatedHPAStatusExecutionHistories as CronFederatedHPAStatusExecutionHistories,
    )
    from .autoscaling_v1alpha1 import (
        CronFederatedHPAStatusExecutionHistoriesFailedExecutions as CronFederatedHPAStatusExecutionHistoriesFailedExecutions,
    )
    from .autoscaling_v1alpha1 import (
        CronFederatedHPAStatusExecutionHistoriesSuccessfulExecutions as CronFederatedHPAStatusExecutionHistoriesSuccessfulExecutions,
    )
    from .autoscaling_v1alpha1 import FederatedHPA as FederatedHPA
    from .autoscaling_v1alpha1 import FederatedHPAStatus as FederatedHPAStatus
    from .autoscaling_v1alpha1 import FederatedHPAStatusConditions as FederatedHPAStatusConditions
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetrics as FederatedHPAStatusCurrentMetrics,
    )
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetricsContainerResource as FederatedHPAStatusCurrentMetricsContainerResource,
    )
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetricsContainerResourceCurrent as FederatedHPAStatusCurrentMetricsContainerResourceCurrent,
    )
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetricsExternal as FederatedHPAStatusCurrentMetricsExternal,
    )
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetricsExternalMetric as FederatedHPAStatusCurrentMetricsExternalMetric,
    )
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetricsObject as FederatedHPAStatusCurrentMetricsObject,
    )
    from .autoscaling_v1alpha1 import (
        FederatedHPAStatusCurrentMetricsResource as FederatedHPAStatusCurrentMetricsResource,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterCustomization as ResourceInterpreterCustomization,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterCustomizationComponentResource as ResourceInterpreterCustomizationComponentResource,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterCustomizationSpec as ResourceInterpreterCustomizationSpec,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterCustomizationSpecCustomizations as ResourceInterpreterCustomizationSpecCustomizations,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterCustomizationSpecTarget as ResourceInterpreterCustomizationSpecTarget,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterWebhookConfiguration as ResourceInterpreterWebhookConfiguration,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterWebhookConfigurationClientConfigService as ResourceInterpreterWebhookConfigurationClientConfigService,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterWebhookConfigurationWebhooks as ResourceInterpreterWebhookConfigurationWebhooks,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterWebhookConfigurationWebhooksClientConfig as ResourceInterpreterWebhookConfigurationWebhooksClientConfig,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterWebhookConfigurationWebhooksRules as ResourceInterpreterWebhookConfigurationWebhooksRules,
    )
    from .networking_v1alpha1 import MultiClusterIngress as MultiClusterIngress
    from .networking_v1alpha1 import MultiClusterIngressStatus as MultiClusterIngressStatus
    from .networking_v1alpha1 import (
        MultiClusterIngressStatusLoadBalancer as MultiClusterIngressStatusLoadBalancer,
    )
    from .networking_v1alpha1 import (
        MultiClusterIngressStatusLoadBalancerIngress as MultiClusterIngressStatusLoadBalancerIngress,
    )
    from .networking_v1alpha1 import (
        MultiClusterIngressStatusLoadBalancerIngressPorts as MultiClusterIngressStatusLoadBalancerIngressPorts,
    )
    from .networking_v1alpha1 import (
        MultiClusterIngressStatusServiceLocations as MultiClusterIngressStatusServiceLocations,
    )
    from .networking_v1alpha1 import MultiClusterService as MultiClusterService
    from .networking_v1alpha1 import MultiClusterServiceSpec as MultiClusterServiceSpec
    from .networking_v1alpha1 import (
        MultiClusterServiceSpecConsumerClusters as MultiClusterServiceSpecConsumerClusters,
    )
    from .networking_v1alpha1 import MultiClusterServiceSpecPorts as MultiClusterServiceSpecPorts
    from .networking_v1alpha1 import MultiClusterServiceSpecRange as MultiClusterServiceSpecRange
    from .networking_v1alpha1 import MultiClusterServiceStatus as MultiClusterServiceStatus
    from .networking_v1alpha1 import (
        MultiClusterServiceStatusLoadBalancer as MultiClusterServiceStatusLoadBalancer,
    )
    from .operator_v1alpha1 import Karmada as Karmada
    from .operator_v1alpha1 import (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig as KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig,
    )
    from .operator_v1alpha1 import KarmadaSpec as KarmadaSpec
    from .operator_v1alpha1 import KarmadaSpecComponents as KarmadaSpecComponents
    from .operator_v1alpha1 import KarmadaSpecComponentsEtcd as KarmadaSpecComponentsEtcd
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsEtcdExternal as KarmadaSpecComponentsEtcdExternal,
    )
    from .operator_v1alpha1 import KarmadaSpecComponentsEtcdLocal as KarmadaSpecComponentsEtcdLocal
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsEtcdLocalVolumeData as KarmadaSpecComponentsEtcdLocalVolumeData,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsEtcdLocalVolumeDataEmptyDir as KarmadaSpecComponentsEtcdLocalVolumeDataEmptyDir,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsEtcdLocalVolumeDataHostPath as KarmadaSpecComponentsEtcdLocalVolumeDataHostPath,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsKarmadaAggregatedAPIServer as KarmadaSpecComponentsKarmadaAggregatedAPIServer,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsKarmadaAPIServer as KarmadaSpecComponentsKarmadaAPIServer,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsKarmadaControllerManager as KarmadaSpecComponentsKarmadaControllerManager,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsKarmadaDescheduler as KarmadaSpecComponentsKarmadaDescheduler,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecComponentsKarmadaScheduler as KarmadaSpecComponentsKarmadaScheduler,
    )
    from .operator_v1alpha1 import KarmadaSpecCrdTarball as KarmadaSpecCrdTarball
    from .operator_v1alpha1 import (
        KarmadaSpecCrdTarballHttpSource as KarmadaSpecCrdTarballHttpSource,
    )
    from .operator_v1alpha1 import (
        KarmadaSpecCrdTarballHttpSourceProxy as KarmadaSpecCrdTarballHttpSourceProxy,
    )
    from .operator_v1alpha1 import KarmadaSpecCustomCertificate as KarmadaSpecCustomCertificate
    from .operator_v1alpha1 import KarmadaSpecHostCluster as KarmadaSpecHostCluster
    from .operator_v1alpha1 import (
        KarmadaSpecHostClusterNetworking as KarmadaSpecHostClusterNetworking,
    )
    from .operator_v1alpha1 import KarmadaSpecPrivateRegistry as KarmadaSpecPrivateRegistry
    from .operator_v1alpha1 import KarmadaStatus as KarmadaStatus
    from .operator_v1alpha1 import KarmadaStatusApiServerService as KarmadaStatusApiServerService
    from .operator_v1alpha1 import KarmadaStatusSecretRef as KarmadaStatusSecretRef
    from .policy_v1alpha1 import ClusterOverridePolicy as ClusterOverridePolicy
    from .policy_v1alpha1 import ClusterPropagationPolicy as ClusterPropagationPolicy
    from .policy_v1alpha1 import ClusterTaintPolicy as ClusterTaintPolicy
    from .policy_v1alpha1 import ClusterTaintPolicySpec as ClusterTaintPolicySpec
    from .policy_v1alpha1 import (
        ClusterTaintPolicySpecAddOnConditions as ClusterTaintPolicySpecAddOnConditions,
    )
    from .policy_v1alpha1 import ClusterTaintPolicySpecTaints as ClusterTaintPolicySpecTaints
    from .policy_v1alpha1 import FederatedResourceQuota as FederatedResourceQuota
    from .policy_v1alpha1 import FederatedResourceQuotaSpec as FederatedResourceQuotaSpec
    from .policy_v1alpha1 import (
        FederatedResourceQuotaSpecStaticAssignments as FederatedResourceQuotaSpecStaticAssignments,
    )
    from .policy_v1alpha1 import FederatedResourceQuotaStatus as FederatedResourceQuotaStatus
    from .policy_v1alpha1 import (
        FederatedResourceQuotaStatusAggregatedStatus as FederatedResourceQuotaStatusAggregatedStatus,
    )
    from .policy_v1alpha1 import OverridePolicy as OverridePolicy
    from .policy_v1alpha1 import OverridePolicySpec as OverridePolicySpec
    from .policy_v1alpha1 import OverridePolicySpecOverriders as OverridePolicySpecOverriders
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersAnnotationsOverrider as OverridePolicySpecOverridersAnnotationsOverrider,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersArgsOverrider as OverridePolicySpecOverridersArgsOverrider,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersFieldOverrider as OverridePolicySpecOverridersFieldOverrider,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersFieldOverriderJson as OverridePolicySpecOverridersFieldOverriderJson,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersImageOverrider as OverridePolicySpecOverridersImageOverrider,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersImageOverriderPredicate as OverridePolicySpecOverridersImageOverriderPredicate,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecOverridersPlaintext as OverridePolicySpecOverridersPlaintext,
    )
    from .policy_v1alpha1 import OverridePolicySpecOverrideRules as OverridePolicySpecOverrideRules
    from .policy_v1alpha1 import (
        OverridePolicySpecResourceSelectors as OverridePolicySpecResourceSelectors,
    )
    from .policy_v1alpha1 import OverridePolicySpecTargetCluster as OverridePolicySpecTargetCluster
    from .policy_v1alpha1 import (
        OverridePolicySpecTargetClusterFieldSelector as OverridePolicySpecTargetClusterFieldSelector,
    )
    from .policy_v1alpha1 import (
        OverridePolicySpecTargetClusterFieldSelectorMatchExpressions as OverridePolicySpecTargetClusterFieldSelectorMatchExpressions,
    )
    from .policy_v1alpha1 import PropagationPolicy as PropagationPolicy
    from .policy_v1alpha1 import (
        PropagationPolicyClusterAffinitiesOverflowAffinities as PropagationPolicyClusterAffinitiesOverflowAffinities,
    )
    from .policy_v1alpha1 import (
        PropagationPolicyFailoverApplicationStatePreservationRules as PropagationPolicyFailoverApplicationStatePreservationRules,
    )
    from .policy_v1alpha1 import (
        PropagationPolicyPlacementReplicaSchedulingWeightPreference as PropagationPolicyPlacementReplicaSchedulingWeightPreference,
    )
    from .policy_v1alpha1 import PropagationPolicySpec as PropagationPolicySpec
    from .policy_v1alpha1 import PropagationPolicySpecFailover as PropagationPolicySpecFailover
    from .policy_v1alpha1 import (
        PropagationPolicySpecFailoverApplication as PropagationPolicySpecFailoverApplication,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecFailoverApplicationDecisionConditions as PropagationPolicySpecFailoverApplicationDecisionConditions,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecFailoverApplicationStatePreservation as PropagationPolicySpecFailoverApplicationStatePreservation,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecFailoverCluster as PropagationPolicySpecFailoverCluster,
    )
    from .policy_v1alpha1 import PropagationPolicySpecPlacement as PropagationPolicySpecPlacement
    from .policy_v1alpha1 import (
        PropagationPolicySpecPlacementClusterAffinities as PropagationPolicySpecPlacementClusterAffinities,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecPlacementReplicaScheduling as PropagationPolicySpecPlacementReplicaScheduling,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecPlacementSpreadConstraints as PropagationPolicySpecPlacementSpreadConstraints,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecPlacementWorkloadAffinity as PropagationPolicySpecPlacementWorkloadAffinity,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecPlacementWorkloadAffinityAffinity as PropagationPolicySpecPlacementWorkloadAffinityAffinity,
    )
    from .policy_v1alpha1 import (
        PropagationPolicySpecSchedulePriority as PropagationPolicySpecSchedulePriority,
    )
    from .policy_v1alpha1 import PropagationPolicySpecSuspension as PropagationPolicySpecSuspension
    from .policy_v1alpha1 import (
        PropagationPolicySpecSuspensionDispatchingOnClusters as PropagationPolicySpecSuspensionDispatchingOnClusters,
    )
    from .policy_v1alpha1 import (
        PropagationPolicyWeightPreferenceStaticWeightList as PropagationPolicyWeightPreferenceStaticWeightList,
    )
    from .remedy_v1alpha1 import Remedy as Remedy
    from .remedy_v1alpha1 import RemedySpec as RemedySpec
    from .remedy_v1alpha1 import RemedySpecClusterAffinity as RemedySpecClusterAffinity
    from .remedy_v1alpha1 import RemedySpecDecisionMatches as RemedySpecDecisionMatches
    from .remedy_v1alpha1 import (
        RemedySpecDecisionMatchesClusterConditionMatch as RemedySpecDecisionMatchesClusterConditionMatch,
    )
    from .work_v1alpha1 import ResourceBindingSpecResource as ResourceBindingSpecResource
    from .work_v1alpha1 import Work as Work
    from .work_v1alpha1 import WorkSpec as WorkSpec
    from .work_v1alpha1 import WorkSpecWorkload as WorkSpecWorkload
    from .work_v1alpha1 import WorkStatus as WorkStatus
    from .work_v1alpha1 import WorkStatusManifestStatuses as WorkStatusManifestStatuses
    from .work_v1alpha1 import (
        WorkStatusManifestStatusesIdentifier as WorkStatusManifestStatusesIdentifier,
    )
    from .work_v1alpha2 import ClusterResourceBinding as ClusterResourceBinding
    from .work_v1alpha2 import ResourceBinding as ResourceBinding
    from .work_v1alpha2 import (
        ResourceBindingFieldSelectorMatchExpressions as ResourceBindingFieldSelectorMatchExpressions,
    )
    from .work_v1alpha2 import (
        ResourceBindingPlacementClusterAffinitiesOverflowAffinities as ResourceBindingPlacementClusterAffinitiesOverflowAffinities,
    )
    from .work_v1alpha2 import (
        ResourceBindingPlacementReplicaSchedulingWeightPreference as ResourceBindingPlacementReplicaSchedulingWeightPreference,
    )
    from .work_v1alpha2 import ResourceBindingSpec as ResourceBindingSpec
    from .work_v1alpha2 import ResourceBindingSpecClusters as ResourceBindingSpecClusters
    from .work_v1alpha2 import (
        ResourceBindingSpecClustersComponents as ResourceBindingSpecClustersComponents,
    )
    from .work_v1alpha2 import ResourceBindingSpecComponents as ResourceBindingSpecComponents
    from .work_v1alpha2 import (
        ResourceBindingSpecComponentsReplicaRequirements as ResourceBindingSpecComponentsReplicaRequirements,
    )
    from .work_v1alpha2 import ResourceBindingSpecFailover as ResourceBindingSpecFailover
    from .work_v1alpha2 import (
        ResourceBindingSpecFailoverApplication as ResourceBindingSpecFailoverApplication,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecFailoverApplicationDecisionConditions as ResourceBindingSpecFailoverApplicationDecisionConditions,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecFailoverApplicationStatePreservation as ResourceBindingSpecFailoverApplicationStatePreservation,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecFailoverApplicationStatePreservationRules as ResourceBindingSpecFailoverApplicationStatePreservationRules,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecFailoverCluster as ResourceBindingSpecFailoverCluster,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecGracefulEvictionTasks as ResourceBindingSpecGracefulEvictionTasks,
    )
    from .work_v1alpha2 import ResourceBindingSpecPlacement as ResourceBindingSpecPlacement
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementClusterAffinities as ResourceBindingSpecPlacementClusterAffinities,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementClusterAffinitiesFieldSelector as ResourceBindingSpecPlacementClusterAffinitiesFieldSelector,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementClusterAffinity as ResourceBindingSpecPlacementClusterAffinity,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementReplicaScheduling as ResourceBindingSpecPlacementReplicaScheduling,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementSpreadConstraints as ResourceBindingSpecPlacementSpreadConstraints,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementWorkloadAffinity as ResourceBindingSpecPlacementWorkloadAffinity,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecPlacementWorkloadAffinityAffinity as ResourceBindingSpecPlacementWorkloadAffinityAffinity,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecReplicaRequirements as ResourceBindingSpecReplicaRequirements,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecReplicaRequirementsNodeClaim as ResourceBindingSpecReplicaRequirementsNodeClaim,
    )
    from .work_v1alpha2 import ResourceBindingSpecRequiredBy as ResourceBindingSpecRequiredBy
    from .work_v1alpha2 import (
        ResourceBindingSpecSchedulePriority as ResourceBindingSpecSchedulePriority,
    )
    from .work_v1alpha2 import ResourceBindingSpecSuspension as ResourceBindingSpecSuspension
    from .work_v1alpha2 import (
        ResourceBindingSpecSuspensionDispatchingOnClusters as ResourceBindingSpecSuspensionDispatchingOnClusters,
    )
    from .work_v1alpha2 import (
        ResourceBindingSpecWorkloadAffinityGroups as ResourceBindingSpecWorkloadAffinityGroups,
    )
    from .work_v1alpha2 import ResourceBindingStatus as ResourceBindingStatus
    from .work_v1alpha2 import (
        ResourceBindingStatusAggregatedStatus as ResourceBindingStatusAggregatedStatus,
    )
    from .work_v1alpha2 import (
        ResourceBindingWeightPreferenceStaticWeightList as ResourceBindingWeightPreferenceStaticWeightList,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "apps_v1alpha1": "WorkloadRebalancer WorkloadRebalancerSpec WorkloadRebalancerSpecWorkloads WorkloadRebalancerStatus WorkloadRebalancerStatusObservedWorkloads",
            "autoscaling_v1alpha1": "CronFederatedHPA CronFederatedHPASpec CronFederatedHPASpecRules CronFederatedHPASpecScaleTargetRef CronFederatedHPAStatus CronFederatedHPAStatusExecutionHistories CronFederatedHPAStatusExecutionHistoriesFailedExecutions CronFederatedHPAStatusExecutionHistoriesSuccessfulExecutions FederatedHPA FederatedHPAStatus FederatedHPAStatusConditions FederatedHPAStatusCurrentMetrics FederatedHPAStatusCurrentMetricsContainerResource FederatedHPAStatusCurrentMetricsContainerResourceCurrent FederatedHPAStatusCurrentMetricsExternal FederatedHPAStatusCurrentMetricsExternalMetric FederatedHPAStatusCurrentMetricsObject FederatedHPAStatusCurrentMetricsResource",
            "config_v1alpha1": "ResourceInterpreterCustomization ResourceInterpreterCustomizationComponentResource ResourceInterpreterCustomizationSpec ResourceInterpreterCustomizationSpecCustomizations ResourceInterpreterCustomizationSpecTarget ResourceInterpreterWebhookConfiguration ResourceInterpreterWebhookConfigurationClientConfigService ResourceInterpreterWebhookConfigurationWebhooks ResourceInterpreterWebhookConfigurationWebhooksClientConfig ResourceInterpreterWebhookConfigurationWebhooksRules",
            "networking_v1alpha1": "MultiClusterIngress MultiClusterIngressStatus MultiClusterIngressStatusLoadBalancer MultiClusterIngressStatusLoadBalancerIngress MultiClusterIngressStatusLoadBalancerIngressPorts MultiClusterIngressStatusServiceLocations MultiClusterService MultiClusterServiceSpec MultiClusterServiceSpecConsumerClusters MultiClusterServiceSpecPorts MultiClusterServiceSpecRange MultiClusterServiceStatus MultiClusterServiceStatusLoadBalancer",
            "operator_v1alpha1": "Karmada KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig KarmadaSpec KarmadaSpecComponents KarmadaSpecComponentsEtcd KarmadaSpecComponentsEtcdExternal KarmadaSpecComponentsEtcdLocal KarmadaSpecComponentsEtcdLocalVolumeData KarmadaSpecComponentsEtcdLocalVolumeDataEmptyDir KarmadaSpecComponentsEtcdLocalVolumeDataHostPath KarmadaSpecComponentsKarmadaAPIServer KarmadaSpecComponentsKarmadaAggregatedAPIServer KarmadaSpecComponentsKarmadaControllerManager KarmadaSpecComponentsKarmadaDescheduler KarmadaSpecComponentsKarmadaScheduler KarmadaSpecCrdTarball KarmadaSpecCrdTarballHttpSource KarmadaSpecCrdTarballHttpSourceProxy KarmadaSpecCustomCertificate KarmadaSpecHostCluster KarmadaSpecHostClusterNetworking KarmadaSpecPrivateRegistry KarmadaStatus KarmadaStatusApiServerService KarmadaStatusSecretRef",
            "policy_v1alpha1": "ClusterOverridePolicy ClusterPropagationPolicy ClusterTaintPolicy ClusterTaintPolicySpec ClusterTaintPolicySpecAddOnConditions ClusterTaintPolicySpecTaints FederatedResourceQuota FederatedResourceQuotaSpec FederatedResourceQuotaSpecStaticAssignments FederatedResourceQuotaStatus FederatedResourceQuotaStatusAggregatedStatus OverridePolicy OverridePolicySpec OverridePolicySpecOverrideRules OverridePolicySpecOverriders OverridePolicySpecOverridersAnnotationsOverrider OverridePolicySpecOverridersArgsOverrider OverridePolicySpecOverridersFieldOverrider OverridePolicySpecOverridersFieldOverriderJson OverridePolicySpecOverridersImageOverrider OverridePolicySpecOverridersImageOverriderPredicate OverridePolicySpecOverridersPlaintext OverridePolicySpecResourceSelectors OverridePolicySpecTargetCluster OverridePolicySpecTargetClusterFieldSelector OverridePolicySpecTargetClusterFieldSelectorMatchExpressions PropagationPolicy PropagationPolicyClusterAffinitiesOverflowAffinities PropagationPolicyFailoverApplicationStatePreservationRules PropagationPolicyPlacementReplicaSchedulingWeightPreference PropagationPolicySpec PropagationPolicySpecFailover PropagationPolicySpecFailoverApplication PropagationPolicySpecFailoverApplicationDecisionConditions PropagationPolicySpecFailoverApplicationStatePreservation PropagationPolicySpecFailoverCluster PropagationPolicySpecPlacement PropagationPolicySpecPlacementClusterAffinities PropagationPolicySpecPlacementReplicaScheduling PropagationPolicySpecPlacementSpreadConstraints PropagationPolicySpecPlacementWorkloadAffinity PropagationPolicySpecPlacementWorkloadAffinityAffinity PropagationPolicySpecSchedulePriority PropagationPolicySpecSuspension PropagationPolicySpecSuspensionDispatchingOnClusters PropagationPolicyWeightPreferenceStaticWeightList",
            "remedy_v1alpha1": "Remedy RemedySpec RemedySpecClusterAffinity RemedySpecDecisionMatches RemedySpecDecisionMatchesClusterConditionMatch",
            "work_v1alpha1": "ResourceBindingSpecResource Work WorkSpec WorkSpecWorkload WorkStatus WorkStatusManifestStatuses WorkStatusManifestStatusesIdentifier",
            "work_v1alpha2": "ClusterResourceBinding ResourceBinding ResourceBindingFieldSelectorMatchExpressions ResourceBindingPlacementClusterAffinitiesOverflowAffinities ResourceBindingPlacementReplicaSchedulingWeightPreference ResourceBindingSpec ResourceBindingSpecClusters ResourceBindingSpecClustersComponents ResourceBindingSpecComponents ResourceBindingSpecComponentsReplicaRequirements ResourceBindingSpecFailover ResourceBindingSpecFailoverApplication ResourceBindingSpecFailoverApplicationDecisionConditions ResourceBindingSpecFailoverApplicationStatePreservation ResourceBindingSpecFailoverApplicationStatePreservationRules ResourceBindingSpecFailoverCluster ResourceBindingSpecGracefulEvictionTasks ResourceBindingSpecPlacement ResourceBindingSpecPlacementClusterAffinities ResourceBindingSpecPlacementClusterAffinitiesFieldSelector ResourceBindingSpecPlacementClusterAffinity ResourceBindingSpecPlacementReplicaScheduling ResourceBindingSpecPlacementSpreadConstraints ResourceBindingSpecPlacementWorkloadAffinity ResourceBindingSpecPlacementWorkloadAffinityAffinity ResourceBindingSpecReplicaRequirements ResourceBindingSpecReplicaRequirementsNodeClaim ResourceBindingSpecRequiredBy ResourceBindingSpecSchedulePriority ResourceBindingSpecSuspension ResourceBindingSpecSuspensionDispatchingOnClusters ResourceBindingSpecWorkloadAffinityGroups ResourceBindingStatus ResourceBindingStatusAggregatedStatus ResourceBindingWeightPreferenceStaticWeightList",
        },
    )

__all__ = (
    "ClusterOverridePolicy",
    "ClusterPropagationPolicy",
    "ClusterResourceBinding",
    "ClusterTaintPolicy",
    "ClusterTaintPolicySpec",
    "ClusterTaintPolicySpecAddOnConditions",
    "ClusterTaintPolicySpecTaints",
    "CronFederatedHPA",
    "CronFederatedHPASpec",
    "CronFederatedHPASpecRules",
    "CronFederatedHPASpecScaleTargetRef",
    "CronFederatedHPAStatus",
    "CronFederatedHPAStatusExecutionHistories",
    "CronFederatedHPAStatusExecutionHistoriesFailedExecutions",
    "CronFederatedHPAStatusExecutionHistoriesSuccessfulExecutions",
    "FederatedHPA",
    "FederatedHPAStatus",
    "FederatedHPAStatusConditions",
    "FederatedHPAStatusCurrentMetrics",
    "FederatedHPAStatusCurrentMetricsContainerResource",
    "FederatedHPAStatusCurrentMetricsContainerResourceCurrent",
    "FederatedHPAStatusCurrentMetricsExternal",
    "FederatedHPAStatusCurrentMetricsExternalMetric",
    "FederatedHPAStatusCurrentMetricsObject",
    "FederatedHPAStatusCurrentMetricsResource",
    "FederatedResourceQuota",
    "FederatedResourceQuotaSpec",
    "FederatedResourceQuotaSpecStaticAssignments",
    "FederatedResourceQuotaStatus",
    "FederatedResourceQuotaStatusAggregatedStatus",
    "Karmada",
    "KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig",
    "KarmadaSpec",
    "KarmadaSpecComponents",
    "KarmadaSpecComponentsEtcd",
    "KarmadaSpecComponentsEtcdExternal",
    "KarmadaSpecComponentsEtcdLocal",
    "KarmadaSpecComponentsEtcdLocalVolumeData",
    "KarmadaSpecComponentsEtcdLocalVolumeDataEmptyDir",
    "KarmadaSpecComponentsEtcdLocalVolumeDataHostPath",
    "KarmadaSpecComponentsKarmadaAPIServer",
    "KarmadaSpecComponentsKarmadaAggregatedAPIServer",
    "KarmadaSpecComponentsKarmadaControllerManager",
    "KarmadaSpecComponentsKarmadaDescheduler",
    "KarmadaSpecComponentsKarmadaScheduler",
    "KarmadaSpecCrdTarball",
    "KarmadaSpecCrdTarballHttpSource",
    "KarmadaSpecCrdTarballHttpSourceProxy",
    "KarmadaSpecCustomCertificate",
    "KarmadaSpecHostCluster",
    "KarmadaSpecHostClusterNetworking",
    "KarmadaSpecPrivateRegistry",
    "KarmadaStatus",
    "KarmadaStatusApiServerService",
    "KarmadaStatusSecretRef",
    "MultiClusterIngress",
    "MultiClusterIngressStatus",
    "MultiClusterIngressStatusLoadBalancer",
    "MultiClusterIngressStatusLoadBalancerIngress",
    "MultiClusterIngressStatusLoadBalancerIngressPorts",
    "MultiClusterIngressStatusServiceLocations",
    "MultiClusterService",
    "MultiClusterServiceSpec",
    "MultiClusterServiceSpecConsumerClusters",
    "MultiClusterServiceSpecPorts",
    "MultiClusterServiceSpecRange",
    "MultiClusterServiceStatus",
    "MultiClusterServiceStatusLoadBalancer",
    "OverridePolicy",
    "OverridePolicySpec",
    "OverridePolicySpecOverrideRules",
    "OverridePolicySpecOverriders",
    "OverridePolicySpecOverridersAnnotationsOverrider",
    "OverridePolicySpecOverridersArgsOverrider",
    "OverridePolicySpecOverridersFieldOverrider",
    "OverridePolicySpecOverridersFieldOverriderJson",
    "OverridePolicySpecOverridersImageOverrider",
    "OverridePolicySpecOverridersImageOverriderPredicate",
    "OverridePolicySpecOverridersPlaintext",
    "OverridePolicySpecResourceSelectors",
    "OverridePolicySpecTargetCluster",
    "OverridePolicySpecTargetClusterFieldSelector",
    "OverridePolicySpecTargetClusterFieldSelectorMatchExpressions",
    "PropagationPolicy",
    "PropagationPolicyClusterAffinitiesOverflowAffinities",
    "PropagationPolicyFailoverApplicationStatePreservationRules",
    "PropagationPolicyPlacementReplicaSchedulingWeightPreference",
    "PropagationPolicySpec",
    "PropagationPolicySpecFailover",
    "PropagationPolicySpecFailoverApplication",
    "PropagationPolicySpecFailoverApplicationDecisionConditions",
    "PropagationPolicySpecFailoverApplicationStatePreservation",
    "PropagationPolicySpecFailoverCluster",
    "PropagationPolicySpecPlacement",
    "PropagationPolicySpecPlacementClusterAffinities",
    "PropagationPolicySpecPlacementReplicaScheduling",
    "PropagationPolicySpecPlacementSpreadConstraints",
    "PropagationPolicySpecPlacementWorkloadAffinity",
    "PropagationPolicySpecPlacementWorkloadAffinityAffinity",
    "PropagationPolicySpecSchedulePriority",
    "PropagationPolicySpecSuspension",
    "PropagationPolicySpecSuspensionDispatchingOnClusters",
    "PropagationPolicyWeightPreferenceStaticWeightList",
    "Remedy",
    "RemedySpec",
    "RemedySpecClusterAffinity",
    "RemedySpecDecisionMatches",
    "RemedySpecDecisionMatchesClusterConditionMatch",
    "ResourceBinding",
    "ResourceBindingFieldSelectorMatchExpressions",
    "ResourceBindingPlacementClusterAffinitiesOverflowAffinities",
    "ResourceBindingPlacementReplicaSchedulingWeightPreference",
    "ResourceBindingSpec",
    "ResourceBindingSpecClusters",
    "ResourceBindingSpecClustersComponents",
    "ResourceBindingSpecComponents",
    "ResourceBindingSpecComponentsReplicaRequirements",
    "ResourceBindingSpecFailover",
    "ResourceBindingSpecFailoverApplication",
    "ResourceBindingSpecFailoverApplicationDecisionConditions",
    "ResourceBindingSpecFailoverApplicationStatePreservation",
    "ResourceBindingSpecFailoverApplicationStatePreservationRules",
    "ResourceBindingSpecFailoverCluster",
    "ResourceBindingSpecGracefulEvictionTasks",
    "ResourceBindingSpecPlacement",
    "ResourceBindingSpecPlacementClusterAffinities",
    "ResourceBindingSpecPlacementClusterAffinitiesFieldSelector",
    "ResourceBindingSpecPlacementClusterAffinity",
    "ResourceBindingSpecPlacementReplicaScheduling",
    "ResourceBindingSpecPlacementSpreadConstraints",
    "ResourceBindingSpecPlacementWorkloadAffinity",
    "ResourceBindingSpecPlacementWorkloadAffinityAffinity",
    "ResourceBindingSpecReplicaRequirements",
    "ResourceBindingSpecReplicaRequirementsNodeClaim",
    "ResourceBindingSpecRequiredBy",
    "ResourceBindingSpecResource",
    "ResourceBindingSpecSchedulePriority",
    "ResourceBindingSpecSuspension",
    "ResourceBindingSpecSuspensionDispatchingOnClusters",
    "ResourceBindingSpecWorkloadAffinityGroups",
    "ResourceBindingStatus",
    "ResourceBindingStatusAggregatedStatus",
    "ResourceBindingWeightPreferenceStaticWeightList",
    "ResourceInterpreterCustomization",
    "ResourceInterpreterCustomizationComponentResource",
    "ResourceInterpreterCustomizationSpec",
    "ResourceInterpreterCustomizationSpecCustomizations",
    "ResourceInterpreterCustomizationSpecTarget",
    "ResourceInterpreterWebhookConfiguration",
    "ResourceInterpreterWebhookConfigurationClientConfigService",
    "ResourceInterpreterWebhookConfigurationWebhooks",
    "ResourceInterpreterWebhookConfigurationWebhooksClientConfig",
    "ResourceInterpreterWebhookConfigurationWebhooksRules",
    "Work",
    "WorkSpec",
    "WorkSpecWorkload",
    "WorkStatus",
    "WorkStatusManifestStatuses",
    "WorkStatusManifestStatusesIdentifier",
    "WorkloadRebalancer",
    "WorkloadRebalancerSpec",
    "WorkloadRebalancerSpecWorkloads",
    "WorkloadRebalancerStatus",
    "WorkloadRebalancerStatusObservedWorkloads",
    "apps_v1alpha1",
    "autoscaling_v1alpha1",
    "config_v1alpha1",
    "networking_v1alpha1",
    "operator_v1alpha1",
    "policy_v1alpha1",
    "remedy_v1alpha1",
    "work_v1alpha1",
    "work_v1alpha2",
)
