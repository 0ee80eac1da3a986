"""Typed objects of Kueue, each loaded on first use.

Generated from the CustomResourceDefinitions of Kueue; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kueue_v1beta1 as kueue_v1beta1
    from . import kueue_v1beta2 as kueue_v1beta2
    from .kueue_v1beta2 import AdmissionCheck as AdmissionCheck
    from .kueue_v1beta2 import ClusterQueue as ClusterQueue
    from .kueue_v1beta2 import Cohort as Cohort
    from .kueue_v1beta2 import LocalQueue as LocalQueue
    from .kueue_v1beta2 import MultiKueueCluster as MultiKueueCluster
    from .kueue_v1beta2 import MultiKueueConfig as MultiKueueConfig
    from .kueue_v1beta2 import ProvisioningRequestConfig as ProvisioningRequestConfig
    from .kueue_v1beta2 import ResourceFlavor as ResourceFlavor
    from .kueue_v1beta2 import Topology as Topology
    from .kueue_v1beta2 import Workload as Workload
    from .kueue_v1beta2 import WorkloadPriorityClass as WorkloadPriorityClass
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kueue_v1beta1": "",
            "kueue_v1beta2": "AdmissionCheck ClusterQueue Cohort LocalQueue MultiKueueCluster MultiKueueConfig ProvisioningRequestConfig ResourceFlavor Topology Workload WorkloadPriorityClass",
        },
    )

__all__ = (
    "AdmissionCheck",
    "ClusterQueue",
    "Cohort",
    "LocalQueue",
    "MultiKueueCluster",
    "MultiKueueConfig",
    "ProvisioningRequestConfig",
    "ResourceFlavor",
    "Topology",
    "Workload",
    "WorkloadPriorityClass",
    "kueue_v1beta1",
    "kueue_v1beta2",
)
