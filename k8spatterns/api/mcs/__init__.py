"""Typed objects of the Multi-Cluster Services API, each loaded on first use.

Generated from the CustomResourceDefinitions of the Multi-Cluster Services API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import multicluster_v1alpha1 as multicluster_v1alpha1
    from . import multicluster_v1beta1 as multicluster_v1beta1
    from .multicluster_v1beta1 import ServiceExport as ServiceExport
    from .multicluster_v1beta1 import ServiceExportSpec as ServiceExportSpec
    from .multicluster_v1beta1 import ServiceExportStatus as ServiceExportStatus
    from .multicluster_v1beta1 import ServiceImport as ServiceImport
    from .multicluster_v1beta1 import ServiceImportSpec as ServiceImportSpec
    from .multicluster_v1beta1 import ServiceImportSpecPorts as ServiceImportSpecPorts
    from .multicluster_v1beta1 import (
        ServiceImportSpecSessionAffinityConfig as ServiceImportSpecSessionAffinityConfig,
    )
    from .multicluster_v1beta1 import (
        ServiceImportSpecSessionAffinityConfigClientIP as ServiceImportSpecSessionAffinityConfigClientIP,
    )
    from .multicluster_v1beta1 import ServiceImportStatus as ServiceImportStatus
    from .multicluster_v1beta1 import ServiceImportStatusClusters as ServiceImportStatusClusters
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "multicluster_v1alpha1": "",
            "multicluster_v1beta1": "ServiceExport ServiceExportSpec ServiceExportStatus ServiceImport ServiceImportSpec ServiceImportSpecPorts ServiceImportSpecSessionAffinityConfig ServiceImportSpecSessionAffinityConfigClientIP ServiceImportStatus ServiceImportStatusClusters",
        },
    )

__all__ = (
    "ServiceExport",
    "ServiceExportSpec",
    "ServiceExportStatus",
    "ServiceImport",
    "ServiceImportSpec",
    "ServiceImportSpecPorts",
    "ServiceImportSpecSessionAffinityConfig",
    "ServiceImportSpecSessionAffinityConfigClientIP",
    "ServiceImportStatus",
    "ServiceImportStatusClusters",
    "multicluster_v1alpha1",
    "multicluster_v1beta1",
)
