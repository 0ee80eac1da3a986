"""Typed objects of Kueue, each loaded on first use.

Generated from the CustomResourceDefinitions of Kueue; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kueue_v1beta1 as kueue_v1beta1
    from . import kueue_v1beta2 as kueue_v1beta2
    from .kueue_v1beta1 import (
        ClusterQueueClusterQueuePendingWorkload as ClusterQueueClusterQueuePendingWorkload,
    )
    from .kueue_v1beta1 import (
        ClusterQueueStatusPendingWorkloadsStatus as ClusterQueueStatusPendingWorkloadsStatus,
    )
    from .kueue_v1beta1 import (
        CohortStatusFairSharingAdmissionFairSharingStatus as CohortStatusFairSharingAdmissionFairSharingStatus,
    )
    from .kueue_v1beta1 import LocalQueueStatusFlavors as LocalQueueStatusFlavors
    from .kueue_v1beta1 import LocalQueueStatusFlavorsTopology as LocalQueueStatusFlavorsTopology
    from .kueue_v1beta1 import LocalQueueStatusFlavorUsage as LocalQueueStatusFlavorUsage
    from .kueue_v1beta1 import (
        LocalQueueStatusFlavorUsageResources as LocalQueueStatusFlavorUsageResources,
    )
    from .kueue_v1beta1 import (
        MultiKueueClusterSpecClusterProfileRef as MultiKueueClusterSpecClusterProfileRef,
    )
    from .kueue_v1beta1 import MultiKueueClusterSpecKubeConfig as MultiKueueClusterSpecKubeConfig
    from .kueue_v1beta1 import (
        WorkloadAdmissionPodSetAssignmentsTopologyAssignmentDomains as WorkloadAdmissionPodSetAssignmentsTopologyAssignmentDomains,
    )
    from .kueue_v1beta2 import AdmissionCheck as AdmissionCheck
    from .kueue_v1beta2 import AdmissionCheckSpec as AdmissionCheckSpec
    from .kueue_v1beta2 import AdmissionCheckSpecParameters as AdmissionCheckSpecParameters
    from .kueue_v1beta2 import AdmissionCheckStatus as AdmissionCheckStatus
    from .kueue_v1beta2 import ClusterQueue as ClusterQueue
    from .kueue_v1beta2 import (
        ClusterQueueConcurrentAdmissionPolicyMigrationConstraints as ClusterQueueConcurrentAdmissionPolicyMigrationConstraints,
    )
    from .kueue_v1beta2 import ClusterQueueSpec as ClusterQueueSpec
    from .kueue_v1beta2 import (
        ClusterQueueSpecAdmissionChecksStrategy as ClusterQueueSpecAdmissionChecksStrategy,
    )
    from .kueue_v1beta2 import (
        ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks as ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks,
    )
    from .kueue_v1beta2 import ClusterQueueSpecAdmissionScope as ClusterQueueSpecAdmissionScope
    from .kueue_v1beta2 import (
        ClusterQueueSpecConcurrentAdmissionPolicy as ClusterQueueSpecConcurrentAdmissionPolicy,
    )
    from .kueue_v1beta2 import (
        ClusterQueueSpecConcurrentAdmissionPolicyMigration as ClusterQueueSpecConcurrentAdmissionPolicyMigration,
    )
    from .kueue_v1beta2 import (
        ClusterQueueSpecFlavorFungibility as ClusterQueueSpecFlavorFungibility,
    )
    from .kueue_v1beta2 import ClusterQueueSpecPreemption as ClusterQueueSpecPreemption
    from .kueue_v1beta2 import (
        ClusterQueueSpecPreemptionBorrowWithinCohort as ClusterQueueSpecPreemptionBorrowWithinCohort,
    )
    from .kueue_v1beta2 import ClusterQueueStatus as ClusterQueueStatus
    from .kueue_v1beta2 import (
        ClusterQueueStatusFlavorsReservation as ClusterQueueStatusFlavorsReservation,
    )
    from .kueue_v1beta2 import (
        ClusterQueueStatusFlavorsReservationResources as ClusterQueueStatusFlavorsReservationResources,
    )
    from .kueue_v1beta2 import Cohort as Cohort
    from .kueue_v1beta2 import CohortSpec as CohortSpec
    from .kueue_v1beta2 import CohortSpecFairSharing as CohortSpecFairSharing
    from .kueue_v1beta2 import CohortSpecResourceGroups as CohortSpecResourceGroups
    from .kueue_v1beta2 import CohortSpecResourceGroupsFlavors as CohortSpecResourceGroupsFlavors
    from .kueue_v1beta2 import (
        CohortSpecResourceGroupsFlavorsResources as CohortSpecResourceGroupsFlavorsResources,
    )
    from .kueue_v1beta2 import CohortStatus as CohortStatus
    from .kueue_v1beta2 import CohortStatusFairSharing as CohortStatusFairSharing
    from .kueue_v1beta2 import LocalQueue as LocalQueue
    from .kueue_v1beta2 import LocalQueueSpec as LocalQueueSpec
    from .kueue_v1beta2 import LocalQueueStatus as LocalQueueStatus
    from .kueue_v1beta2 import LocalQueueStatusFairSharing as LocalQueueStatusFairSharing
    from .kueue_v1beta2 import (
        LocalQueueStatusFairSharingAdmissionFairSharingStatus as LocalQueueStatusFairSharingAdmissionFairSharingStatus,
    )
    from .kueue_v1beta2 import (
        LocalQueueStatusFlavorsReservation as LocalQueueStatusFlavorsReservation,
    )
    from .kueue_v1beta2 import (
        LocalQueueStatusFlavorsReservationResources as LocalQueueStatusFlavorsReservationResources,
    )
    from .kueue_v1beta2 import MultiKueueCluster as MultiKueueCluster
    from .kueue_v1beta2 import MultiKueueClusterSpec as MultiKueueClusterSpec
    from .kueue_v1beta2 import (
        MultiKueueClusterSpecClusterSource as MultiKueueClusterSpecClusterSource,
    )
    from .kueue_v1beta2 import (
        MultiKueueClusterSpecClusterSourceClusterProfileRef as MultiKueueClusterSpecClusterSourceClusterProfileRef,
    )
    from .kueue_v1beta2 import (
        MultiKueueClusterSpecClusterSourceKubeConfig as MultiKueueClusterSpecClusterSourceKubeConfig,
    )
    from .kueue_v1beta2 import MultiKueueConfig as MultiKueueConfig
    from .kueue_v1beta2 import MultiKueueConfigSpec as MultiKueueConfigSpec
    from .kueue_v1beta2 import ProvisioningRequestConfig as ProvisioningRequestConfig
    from .kueue_v1beta2 import ProvisioningRequestConfigSpec as ProvisioningRequestConfigSpec
    from .kueue_v1beta2 import (
        ProvisioningRequestConfigSpecPodSetUpdates as ProvisioningRequestConfigSpecPodSetUpdates,
    )
    from .kueue_v1beta2 import (
        ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector as ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector,
    )
    from .kueue_v1beta2 import (
        ProvisioningRequestConfigSpecRetryStrategy as ProvisioningRequestConfigSpecRetryStrategy,
    )
    from .kueue_v1beta2 import ResourceFlavor as ResourceFlavor
    from .kueue_v1beta2 import ResourceFlavorSpec as ResourceFlavorSpec
    from .kueue_v1beta2 import Topology as Topology
    from .kueue_v1beta2 import TopologySpec as TopologySpec
    from .kueue_v1beta2 import TopologySpecLevels as TopologySpecLevels
    from .kueue_v1beta2 import Workload as Workload
    from .kueue_v1beta2 import (
        WorkloadAdmissionPodSetAssignmentsTopologyAssignmentSlices as WorkloadAdmissionPodSetAssignmentsTopologyAssignmentSlices,
    )
    from .kueue_v1beta2 import (
        WorkloadPodSetAssignmentsTopologyAssignmentSlicesPodCounts as WorkloadPodSetAssignmentsTopologyAssignmentSlicesPodCounts,
    )
    from .kueue_v1beta2 import (
        WorkloadPodsetSliceRequiredTopologyConstraints as WorkloadPodsetSliceRequiredTopologyConstraints,
    )
    from .kueue_v1beta2 import WorkloadPriorityClass as WorkloadPriorityClass
    from .kueue_v1beta2 import WorkloadSpec as WorkloadSpec
    from .kueue_v1beta2 import WorkloadSpecPodSets as WorkloadSpecPodSets
    from .kueue_v1beta2 import (
        WorkloadSpecPodSetsTopologyRequest as WorkloadSpecPodSetsTopologyRequest,
    )
    from .kueue_v1beta2 import WorkloadSpecPreemptionGates as WorkloadSpecPreemptionGates
    from .kueue_v1beta2 import WorkloadSpecPriorityClassRef as WorkloadSpecPriorityClassRef
    from .kueue_v1beta2 import WorkloadStatus as WorkloadStatus
    from .kueue_v1beta2 import WorkloadStatusAdmission as WorkloadStatusAdmission
    from .kueue_v1beta2 import WorkloadStatusAdmissionChecks as WorkloadStatusAdmissionChecks
    from .kueue_v1beta2 import (
        WorkloadStatusAdmissionChecksPodSetUpdates as WorkloadStatusAdmissionChecksPodSetUpdates,
    )
    from .kueue_v1beta2 import (
        WorkloadStatusAdmissionPodSetAssignments as WorkloadStatusAdmissionPodSetAssignments,
    )
    from .kueue_v1beta2 import (
        WorkloadStatusAdmissionPodSetAssignmentsTopologyAssignment as WorkloadStatusAdmissionPodSetAssignmentsTopologyAssignment,
    )
    from .kueue_v1beta2 import WorkloadStatusPreemptionGates as WorkloadStatusPreemptionGates
    from .kueue_v1beta2 import WorkloadStatusReclaimablePods as WorkloadStatusReclaimablePods
    from .kueue_v1beta2 import WorkloadStatusRequeueState as WorkloadStatusRequeueState
    from .kueue_v1beta2 import WorkloadStatusResourceRequests as WorkloadStatusResourceRequests
    from .kueue_v1beta2 import WorkloadStatusSchedulingStats as WorkloadStatusSchedulingStats
    from .kueue_v1beta2 import (
        WorkloadStatusSchedulingStatsEvictions as WorkloadStatusSchedulingStatsEvictions,
    )
    from .kueue_v1beta2 import WorkloadStatusUnhealthyNodes as WorkloadStatusUnhealthyNodes
    from .kueue_v1beta2 import (
        WorkloadTopologyAssignmentSlicesValuesPerLevel as WorkloadTopologyAssignmentSlicesValuesPerLevel,
    )
    from .kueue_v1beta2 import (
        WorkloadTopologyAssignmentSlicesValuesPerLevelIndividual as WorkloadTopologyAssignmentSlicesValuesPerLevelIndividual,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kueue_v1beta1": "ClusterQueueClusterQueuePendingWorkload ClusterQueueStatusPendingWorkloadsStatus CohortStatusFairSharingAdmissionFairSharingStatus LocalQueueStatusFlavorUsage LocalQueueStatusFlavorUsageResources LocalQueueStatusFlavors LocalQueueStatusFlavorsTopology MultiKueueClusterSpecClusterProfileRef MultiKueueClusterSpecKubeConfig WorkloadAdmissionPodSetAssignmentsTopologyAssignmentDomains",
            "kueue_v1beta2": "AdmissionCheck AdmissionCheckSpec AdmissionCheckSpecParameters AdmissionCheckStatus ClusterQueue ClusterQueueConcurrentAdmissionPolicyMigrationConstraints ClusterQueueSpec ClusterQueueSpecAdmissionChecksStrategy ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks ClusterQueueSpecAdmissionScope ClusterQueueSpecConcurrentAdmissionPolicy ClusterQueueSpecConcurrentAdmissionPolicyMigration ClusterQueueSpecFlavorFungibility ClusterQueueSpecPreemption ClusterQueueSpecPreemptionBorrowWithinCohort ClusterQueueStatus ClusterQueueStatusFlavorsReservation ClusterQueueStatusFlavorsReservationResources Cohort CohortSpec CohortSpecFairSharing CohortSpecResourceGroups CohortSpecResourceGroupsFlavors CohortSpecResourceGroupsFlavorsResources CohortStatus CohortStatusFairSharing LocalQueue LocalQueueSpec LocalQueueStatus LocalQueueStatusFairSharing LocalQueueStatusFairSharingAdmissionFairSharingStatus LocalQueueStatusFlavorsReservation LocalQueueStatusFlavorsReservationResources MultiKueueCluster MultiKueueClusterSpec MultiKueueClusterSpecClusterSource MultiKueueClusterSpecClusterSourceClusterProfileRef MultiKueueClusterSpecClusterSourceKubeConfig MultiKueueConfig MultiKueueConfigSpec ProvisioningRequestConfig ProvisioningRequestConfigSpec ProvisioningRequestConfigSpecPodSetUpdates ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector ProvisioningRequestConfigSpecRetryStrategy ResourceFlavor ResourceFlavorSpec Topology TopologySpec TopologySpecLevels Workload WorkloadAdmissionPodSetAssignmentsTopologyAssignmentSlices WorkloadPodSetAssignmentsTopologyAssignmentSlicesPodCounts WorkloadPodsetSliceRequiredTopologyConstraints WorkloadPriorityClass WorkloadSpec WorkloadSpecPodSets WorkloadSpecPodSetsTopologyRequest WorkloadSpecPreemptionGates WorkloadSpecPriorityClassRef WorkloadStatus WorkloadStatusAdmission WorkloadStatusAdmissionChecks WorkloadStatusAdmissionChecksPodSetUpdates WorkloadStatusAdmissionPodSetAssignments WorkloadStatusAdmissionPodSetAssignmentsTopologyAssignment WorkloadStatusPreemptionGates WorkloadStatusReclaimablePods WorkloadStatusRequeueState WorkloadStatusResourceRequests WorkloadStatusSchedulingStats WorkloadStatusSchedulingStatsEvictions WorkloadStatusUnhealthyNodes WorkloadTopologyAssignmentSlicesValuesPerLevel WorkloadTopologyAssignmentSlicesValuesPerLevelIndividual",
        },
    )

__all__ = (
    "AdmissionCheck",
    "AdmissionCheckSpec",
    "AdmissionCheckSpecParameters",
    "AdmissionCheckStatus",
    "ClusterQueue",
    "ClusterQueueClusterQueuePendingWorkload",
    "ClusterQueueConcurrentAdmissionPolicyMigrationConstraints",
    "ClusterQueueSpec",
    "ClusterQueueSpecAdmissionChecksStrategy",
    "ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks",
    "ClusterQueueSpecAdmissionScope",
    "ClusterQueueSpecConcurrentAdmissionPolicy",
    "ClusterQueueSpecConcurrentAdmissionPolicyMigration",
    "ClusterQueueSpecFlavorFungibility",
    "ClusterQueueSpecPreemption",
    "ClusterQueueSpecPreemptionBorrowWithinCohort",
    "ClusterQueueStatus",
    "ClusterQueueStatusFlavorsReservation",
    "ClusterQueueStatusFlavorsReservationResources",
    "ClusterQueueStatusPendingWorkloadsStatus",
    "Cohort",
    "CohortSpec",
    "CohortSpecFairSharing",
    "CohortSpecResourceGroups",
    "CohortSpecResourceGroupsFlavors",
    "CohortSpecResourceGroupsFlavorsResources",
    "CohortStatus",
    "CohortStatusFairSharing",
    "CohortStatusFairSharingAdmissionFairSharingStatus",
    "LocalQueue",
    "LocalQueueSpec",
    "LocalQueueStatus",
    "LocalQueueStatusFairSharing",
    "LocalQueueStatusFairSharingAdmissionFairSharingStatus",
    "LocalQueueStatusFlavorUsage",
    "LocalQueueStatusFlavorUsageResources",
    "LocalQueueStatusFlavors",
    "LocalQueueStatusFlavorsReservation",
    "LocalQueueStatusFlavorsReservationResources",
    "LocalQueueStatusFlavorsTopology",
    "MultiKueueCluster",
    "MultiKueueClusterSpec",
    "MultiKueueClusterSpecClusterProfileRef",
    "MultiKueueClusterSpecClusterSource",
    "MultiKueueClusterSpecClusterSourceClusterProfileRef",
    "MultiKueueClusterSpecClusterSourceKubeConfig",
    "MultiKueueClusterSpecKubeConfig",
    "MultiKueueConfig",
    "MultiKueueConfigSpec",
    "ProvisioningRequestConfig",
    "ProvisioningRequestConfigSpec",
    "ProvisioningRequestConfigSpecPodSetUpdates",
    "ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector",
    "ProvisioningRequestConfigSpecRetryStrategy",
    "ResourceFlavor",
    "ResourceFlavorSpec",
    "Topology",
    "TopologySpec",
    "TopologySpecLevels",
    "Workload",
    "WorkloadAdmissionPodSetAssignmentsTopologyAssignmentDomains",
    "WorkloadAdmissionPodSetAssignmentsTopologyAssignmentSlices",
    "WorkloadPodSetAssignmentsTopologyAssignmentSlicesPodCounts",
    "WorkloadPodsetSliceRequiredTopologyConstraints",
    "WorkloadPriorityClass",
    "WorkloadSpec",
    "WorkloadSpecPodSets",
    "WorkloadSpecPodSetsTopologyRequest",
    "WorkloadSpecPreemptionGates",
    "WorkloadSpecPriorityClassRef",
    "WorkloadStatus",
    "WorkloadStatusAdmission",
    "WorkloadStatusAdmissionChecks",
    "WorkloadStatusAdmissionChecksPodSetUpdates",
    "WorkloadStatusAdmissionPodSetAssignments",
    "WorkloadStatusAdmissionPodSetAssignmentsTopologyAssignment",
    "WorkloadStatusPreemptionGates",
    "WorkloadStatusReclaimablePods",
    "WorkloadStatusRequeueState",
    "WorkloadStatusResourceRequests",
    "WorkloadStatusSchedulingStats",
    "WorkloadStatusSchedulingStatsEvictions",
    "WorkloadStatusUnhealthyNodes",
    "WorkloadTopologyAssignmentSlicesValuesPerLevel",
    "WorkloadTopologyAssignmentSlicesValuesPerLevelIndividual",
    "kueue_v1beta1",
    "kueue_v1beta2",
)
