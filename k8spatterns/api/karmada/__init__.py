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
    from .autoscaling_v1alpha1 import CronFederatedHPA as CronFederatedHPA
    from .autoscaling_v1alpha1 import FederatedHPA as FederatedHPA
    from .config_v1alpha1 import (
        ResourceInterpreterCustomization as ResourceInterpreterCustomization,
    )
    from .config_v1alpha1 import (
        ResourceInterpreterWebhookConfiguration as ResourceInterpreterWebhookConfiguration,
    )
    from .networking_v1alpha1 import MultiClusterIngress as MultiClusterIngress
    from .networking_v1alpha1 import MultiClusterService as MultiClusterService
    from .operator_v1alpha1 import Karmada as Karmada
    from .policy_v1alpha1 import ClusterOverridePolicy as ClusterOverridePolicy
    from .policy_v1alpha1 import ClusterPropagationPolicy as ClusterPropagationPolicy
    from .policy_v1alpha1 import ClusterTaintPolicy as ClusterTaintPolicy
    from .policy_v1alpha1 import FederatedResourceQuota as FederatedResourceQuota
    from .policy_v1alpha1 import OverridePolicy as OverridePolicy
    from .policy_v1alpha1 import PropagationPolicy as PropagationPolicy
    from .remedy_v1alpha1 import Remedy as Remedy
    from .work_v1alpha1 import Work as Work
    from .work_v1alpha2 import ClusterResourceBinding as ClusterResourceBinding
    from .work_v1alpha2 import ResourceBinding as ResourceBinding
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "apps_v1alpha1": "WorkloadRebalancer",
            "autoscaling_v1alpha1": "CronFederatedHPA FederatedHPA",
            "config_v1alpha1": "ResourceInterpreterCustomization ResourceInterpreterWebhookConfiguration",
            "networking_v1alpha1": "MultiClusterIngress MultiClusterService",
            "operator_v1alpha1": "Karmada",
            "policy_v1alpha1": "ClusterOverridePolicy ClusterPropagationPolicy ClusterTaintPolicy FederatedResourceQuota OverridePolicy PropagationPolicy",
            "remedy_v1alpha1": "Remedy",
            "work_v1alpha1": "Work",
            "work_v1alpha2": "ClusterResourceBinding ResourceBinding",
        },
    )

__all__ = (
    "ClusterOverridePolicy",
    "ClusterPropagationPolicy",
    "ClusterResourceBinding",
    "ClusterTaintPolicy",
    "CronFederatedHPA",
    "FederatedHPA",
    "FederatedResourceQuota",
    "Karmada",
    "MultiClusterIngress",
    "MultiClusterService",
    "OverridePolicy",
    "PropagationPolicy",
    "Remedy",
    "ResourceBinding",
    "ResourceInterpreterCustomization",
    "ResourceInterpreterWebhookConfiguration",
    "Work",
    "WorkloadRebalancer",
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
