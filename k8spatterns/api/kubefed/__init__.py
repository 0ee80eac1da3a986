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
    from .core_v1alpha1 import PropagatedVersion as PropagatedVersion
    from .core_v1beta1 import FederatedTypeConfig as FederatedTypeConfig
    from .core_v1beta1 import KubeFedCluster as KubeFedCluster
    from .core_v1beta1 import KubeFedConfig as KubeFedConfig
    from .scheduling_v1alpha1 import ReplicaSchedulingPreference as ReplicaSchedulingPreference
    from .types_v1beta1 import FederatedClusterRole as FederatedClusterRole
    from .types_v1beta1 import FederatedConfigMap as FederatedConfigMap
    from .types_v1beta1 import FederatedDeployment as FederatedDeployment
    from .types_v1beta1 import FederatedIngress as FederatedIngress
    from .types_v1beta1 import FederatedJob as FederatedJob
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
            "core_v1alpha1": "ClusterPropagatedVersion FederatedServiceStatus PropagatedVersion",
            "core_v1beta1": "FederatedTypeConfig KubeFedCluster KubeFedConfig",
            "scheduling_v1alpha1": "ReplicaSchedulingPreference",
            "types_v1beta1": "FederatedClusterRole FederatedConfigMap FederatedDeployment FederatedIngress FederatedJob FederatedNamespace FederatedReplicaSet FederatedSecret FederatedService FederatedServiceAccount",
        },
    )

__all__ = (
    "ClusterPropagatedVersion",
    "FederatedClusterRole",
    "FederatedConfigMap",
    "FederatedDeployment",
    "FederatedIngress",
    "FederatedJob",
    "FederatedNamespace",
    "FederatedReplicaSet",
    "FederatedSecret",
    "FederatedService",
    "FederatedServiceAccount",
    "FederatedServiceStatus",
    "FederatedTypeConfig",
    "KubeFedCluster",
    "KubeFedConfig",
    "PropagatedVersion",
    "ReplicaSchedulingPreference",
    "core_v1alpha1",
    "core_v1beta1",
    "scheduling_v1alpha1",
    "types_v1beta1",
)
