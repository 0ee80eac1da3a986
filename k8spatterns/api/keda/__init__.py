"""Typed objects of KEDA, each loaded on first use.

Generated from the CustomResourceDefinitions of KEDA; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import eventing_v1alpha1 as eventing_v1alpha1
    from . import keda_v1alpha1 as keda_v1alpha1
    from .eventing_v1alpha1 import CloudEventSource as CloudEventSource
    from .eventing_v1alpha1 import ClusterCloudEventSource as ClusterCloudEventSource
    from .keda_v1alpha1 import ClusterTriggerAuthentication as ClusterTriggerAuthentication
    from .keda_v1alpha1 import ScaledJob as ScaledJob
    from .keda_v1alpha1 import ScaledObject as ScaledObject
    from .keda_v1alpha1 import TriggerAuthentication as TriggerAuthentication
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "eventing_v1alpha1": "CloudEventSource ClusterCloudEventSource",
            "keda_v1alpha1": "ClusterTriggerAuthentication ScaledJob ScaledObject TriggerAuthentication",
        },
    )

__all__ = (
    "CloudEventSource",
    "ClusterCloudEventSource",
    "ClusterTriggerAuthentication",
    "ScaledJob",
    "ScaledObject",
    "TriggerAuthentication",
    "eventing_v1alpha1",
    "keda_v1alpha1",
)
