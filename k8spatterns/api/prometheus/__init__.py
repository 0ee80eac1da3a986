"""Typed objects of the Prometheus operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Prometheus operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import monitoring_v1 as monitoring_v1
    from . import monitoring_v1alpha1 as monitoring_v1alpha1
    from .monitoring_v1 import Alertmanager as Alertmanager
    from .monitoring_v1 import PodMonitor as PodMonitor
    from .monitoring_v1 import Probe as Probe
    from .monitoring_v1 import Prometheus as Prometheus
    from .monitoring_v1 import PrometheusRule as PrometheusRule
    from .monitoring_v1 import ServiceMonitor as ServiceMonitor
    from .monitoring_v1 import ThanosRuler as ThanosRuler
    from .monitoring_v1alpha1 import AlertmanagerConfig as AlertmanagerConfig
    from .monitoring_v1alpha1 import PrometheusAgent as PrometheusAgent
    from .monitoring_v1alpha1 import ScrapeConfig as ScrapeConfig
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "monitoring_v1": "Alertmanager PodMonitor Probe Prometheus PrometheusRule ServiceMonitor ThanosRuler",
            "monitoring_v1alpha1": "AlertmanagerConfig PrometheusAgent ScrapeConfig",
        },
    )

__all__ = (
    "Alertmanager",
    "AlertmanagerConfig",
    "PodMonitor",
    "Probe",
    "Prometheus",
    "PrometheusAgent",
    "PrometheusRule",
    "ScrapeConfig",
    "ServiceMonitor",
    "ThanosRuler",
    "monitoring_v1",
    "monitoring_v1alpha1",
)
