"""Typed objects of Argo Events, each loaded on first use.

Generated from the CustomResourceDefinitions of Argo Events; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import argoproj_v1alpha1 as argoproj_v1alpha1
    from .argoproj_v1alpha1 import EventBus as EventBus
    from .argoproj_v1alpha1 import EventSource as EventSource
    from .argoproj_v1alpha1 import Sensor as Sensor
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "EventBus EventSource Sensor",
        },
    )

__all__ = (
    "EventBus",
    "EventSource",
    "Sensor",
    "argoproj_v1alpha1",
)
