"""Typed objects of KubeFed, each loaded on first use.

Generated from the CustomResourceDefinitions of KubeFed; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import core_v1alpha1 as core_v1alpha1
    from . import core_v1beta1 as core_v1beta1
    from . import scheduling_v1alpha1 as scheduling_v1alpha1
    from . import types_v1beta1 as types_v1beta1
    from .core_v1alpha1 import ClusterPropagatedVersion as ClusterPropagatedVersion
    from .core_v1alpha1 import FederatedServiceStatus as FederatedServiceStatus
    from .core_v1alpha1 import (
        FederatedServiceStatusClusterStatus as FederatedServiceStatusClusterStatus,
    )
    from .core_v1alpha1 import (
        FederatedServiceStatusClusterStatusStatus as FederatedServiceStatusClusterStatusStatus,
    )
    from .core_v1alpha1 import (
        FederatedServiceStatusClusterStatusStatusLoadBalancer as FederatedServiceStatusClusterStatusStatusLoadBalancer,
    )
    from .core_v1alpha1 import (
        FederatedServiceStatusClusterStatusStatusLoadBalancerIngress as FederatedServiceStatusClusterStatusStatusLoadBalancerIngress,
    )
    from .core_v1alpha1 import (
        FederatedServiceStatusStatusLoadBalancerIngressPorts as FederatedServiceStatusStatusLoadBalancerIngressPorts,
    )
    from .core_v1alpha1 import PropagatedVersion as PropagatedVersion
    from .core_v1alpha1 import PropagatedVersionStatus as PropagatedVersionStatus
    from .core_v1alpha1 import (
        PropagatedVersionStatusClusterVersions as PropagatedVersionStatusClusterVersions,
    )
    from .core_v1beta1 import FederatedTypeConfig as FederatedTypeConfig
    from .core_v1beta1 import FederatedTypeConfigSpec as FederatedTypeConfigSpec
    from .core_v1beta1 import (
        FederatedTypeConfigSpecFederatedType as FederatedTypeConfigSpecFederatedType,
    )
    from .core_v1beta1 import FederatedTypeConfigStatus as FederatedTypeConfigStatus
    from .core_v1beta1 import KubeFedCluster as KubeFedCluster
    from .core_v1beta1 import KubeFedClusterSpec as KubeFedClusterSpec
    from .core_v1beta1 import KubeFedClusterSpecSecretRef as KubeFedClusterSpecSecretRef
    from .core_v1beta1 import KubeFedClusterStatus as KubeFedClusterStatus
    from .core_v1beta1 import KubeFedClusterStatusConditions as KubeFedClusterStatusConditions
    from .core_v1beta1 import KubeFedConfig as KubeFedConfig
    from .core_v1beta1 import KubeFedConfigSpec as KubeFedConfigSpec
    from .core_v1beta1 import (
        KubeFedConfigSpecClusterHealthCheck as KubeFedConfigSpecClusterHealthCheck,
    )
    from .core_v1beta1 import (
        KubeFedConfigSpecControllerDuration as KubeFedConfigSpecControllerDuration,
    )
    from .core_v1beta1 import KubeFedConfigSpecFeatureGates as KubeFedConfigSpecFeatureGates
    from .core_v1beta1 import KubeFedConfigSpecLeaderElect as KubeFedConfigSpecLeaderElect
    from .core_v1beta1 import KubeFedConfigSpecStatusController as KubeFedConfigSpecStatusController
    from .core_v1beta1 import KubeFedConfigSpecSyncController as KubeFedConfigSpecSyncController
    from .scheduling_v1alpha1 import ReplicaSchedulingPreference as ReplicaSchedulingPreference
    from .scheduling_v1alpha1 import (
        ReplicaSchedulingPreferenceSpec as ReplicaSchedulingPreferenceSpec,
    )
    from .scheduling_v1alpha1 import (
        ReplicaSchedulingPreferenceSpecClusters as ReplicaSchedulingPreferenceSpecClusters,
    )
    from .types_v1beta1 import FederatedClusterRole as FederatedClusterRole
    from .types_v1beta1 import FederatedConfigMap as FederatedConfigMap
    from .types_v1beta1 import FederatedDeployment as FederatedDeployment
    from .types_v1beta1 import FederatedDeploymentSpec as FederatedDeploymentSpec
    from .types_v1beta1 import FederatedIngress as FederatedIngress
    from .types_v1beta1 import FederatedJob as FederatedJob
    from .types_v1beta1 import FederatedJobSpec as FederatedJobSpec
    from .types_v1beta1 import FederatedJobSpecOverrides as FederatedJobSpecOverrides
    from .types_v1beta1 import (
        FederatedJobSpecOverridesClusterOverrides as FederatedJobSpecOverridesClusterOverrides,
    )
    from .types_v1beta1 import FederatedJobSpecPlacement as FederatedJobSpecPlacement
    from .types_v1beta1 import (
        FederatedJobSpecPlacementClusters as FederatedJobSpecPlacementClusters,
    )
    from .types_v1beta1 import FederatedJobStatus as FederatedJobStatus
    from .types_v1beta1 import FederatedJobStatusClusters as FederatedJobStatusClusters
    from .types_v1beta1 import FederatedJobStatusConditions as FederatedJobStatusConditions
    from .types_v1beta1 import FederatedNamespace as FederatedNamespace
    from .types_v1beta1 import FederatedReplicaSet as FederatedReplicaSet
    from .types_v1beta1 import FederatedSecret as FederatedSecret
    from .types_v1beta1 import FederatedService as FederatedService
    from .types_v1beta1 import FederatedServiceAccount as FederatedServiceAccount
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "core_v1alpha1": "ClusterPropagatedVersion FederatedServiceStatus FederatedServiceStatusClusterStatus FederatedServiceStatusClusterStatusStatus FederatedServiceStatusClusterStatusStatusLoadBalancer FederatedServiceStatusClusterStatusStatusLoadBalancerIngress FederatedServiceStatusStatusLoadBalancerIngressPorts PropagatedVersion PropagatedVersionStatus PropagatedVersionStatusClusterVersions",
            "core_v1beta1": "FederatedTypeConfig FederatedTypeConfigSpec FederatedTypeConfigSpecFederatedType FederatedTypeConfigStatus KubeFedCluster KubeFedClusterSpec KubeFedClusterSpecSecretRef KubeFedClusterStatus KubeFedClusterStatusConditions KubeFedConfig KubeFedConfigSpec KubeFedConfigSpecClusterHealthCheck KubeFedConfigSpecControllerDuration KubeFedConfigSpecFeatureGates KubeFedConfigSpecLeaderElect KubeFedConfigSpecStatusController KubeFedConfigSpecSyncController",
            "scheduling_v1alpha1": "ReplicaSchedulingPreference ReplicaSchedulingPreferenceSpec ReplicaSchedulingPreferenceSpecClusters",
            "types_v1beta1": "FederatedClusterRole FederatedConfigMap FederatedDeployment FederatedDeploymentSpec FederatedIngress FederatedJob FederatedJobSpec FederatedJobSpecOverrides FederatedJobSpecOverridesClusterOverrides FederatedJobSpecPlacement FederatedJobSpecPlacementClusters FederatedJobStatus FederatedJobStatusClusters FederatedJobStatusConditions FederatedNamespace FederatedReplicaSet FederatedSecret FederatedService FederatedServiceAccount",
        },
    )

__all__ = (
    "ClusterPropagatedVersion",
    "FederatedClusterRole",
    "FederatedConfigMap",
    "FederatedDeployment",
    "FederatedDeploymentSpec",
    "FederatedIngress",
    "FederatedJob",
    "FederatedJobSpec",
    "FederatedJobSpecOverrides",
    "FederatedJobSpecOverridesClusterOverrides",
    "FederatedJobSpecPlacement",
    "FederatedJobSpecPlacementClusters",
    "FederatedJobStatus",
    "FederatedJobStatusClusters",
    "FederatedJobStatusConditions",
    "FederatedNamespace",
    "FederatedReplicaSet",
    "FederatedSecret",
    "FederatedService",
    "FederatedServiceAccount",
    "FederatedServiceStatus",
    "FederatedServiceStatusClusterStatus",
    "FederatedServiceStatusClusterStatusStatus",
    "FederatedServiceStatusClusterStatusStatusLoadBalancer",
    "FederatedServiceStatusClusterStatusStatusLoadBalancerIngress",
    "FederatedServiceStatusStatusLoadBalancerIngressPorts",
    "FederatedTypeConfig",
    "FederatedTypeConfigSpec",
    "FederatedTypeConfigSpecFederatedType",
    "FederatedTypeConfigStatus",
    "KubeFedCluster",
    "KubeFedClusterSpec",
    "KubeFedClusterSpecSecretRef",
    "KubeFedClusterStatus",
    "KubeFedClusterStatusConditions",
    "KubeFedConfig",
    "KubeFedConfigSpec",
    "KubeFedConfigSpecClusterHealthCheck",
    "KubeFedConfigSpecControllerDuration",
    "KubeFedConfigSpecFeatureGates",
    "KubeFedConfigSpecLeaderElect",
    "KubeFedConfigSpecStatusController",
    "KubeFedConfigSpecSyncController",
    "PropagatedVersion",
    "PropagatedVersionStatus",
    "PropagatedVersionStatusClusterVersions",
    "ReplicaSchedulingPreference",
    "ReplicaSchedulingPreferenceSpec",
    "ReplicaSchedulingPreferenceSpecClusters",
    "core_v1alpha1",
    "core_v1beta1",
    "scheduling_v1alpha1",
    "types_v1beta1",
)
