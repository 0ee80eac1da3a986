"""Typed objects of the OpenTelemetry operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the OpenTelemetry operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import opentelemetry_v1alpha1 as opentelemetry_v1alpha1
    from . import opentelemetry_v1beta1 as opentelemetry_v1beta1
    from .opentelemetry_v1alpha1 import ClusterObservability as ClusterObservability
    from .opentelemetry_v1alpha1 import Instrumentation as Instrumentation
    from .opentelemetry_v1alpha1 import OpAMPBridge as OpAMPBridge
    from .opentelemetry_v1alpha1 import TargetAllocator as TargetAllocator
    from .opentelemetry_v1beta1 import OpenTelemetryCollector as OpenTelemetryCollector
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "opentelemetry_v1alpha1": "ClusterObservability Instrumentation OpAMPBridge TargetAllocator",
            "opentelemetry_v1beta1": "OpenTelemetryCollector",
        },
    )

__all__ = (
    "ClusterObservability",
    "Instrumentation",
    "OpAMPBridge",
    "OpenTelemetryCollector",
    "TargetAllocator",
    "opentelemetry_v1alpha1",
    "opentelemetry_v1beta1",
)
