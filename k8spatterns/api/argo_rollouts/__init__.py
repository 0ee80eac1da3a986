"""Typed objects of Argo Rollouts, each loaded on first use.

Generated from the CustomResourceDefinitions of Argo Rollouts; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import argoproj_v1alpha1 as argoproj_v1alpha1
    from .argoproj_v1alpha1 import AnalysisRun as AnalysisRun
    from .argoproj_v1alpha1 import AnalysisTemplate as AnalysisTemplate
    from .argoproj_v1alpha1 import ClusterAnalysisTemplate as ClusterAnalysisTemplate
    from .argoproj_v1alpha1 import Experiment as Experiment
    from .argoproj_v1alpha1 import Rollout as Rollout
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "AnalysisRun AnalysisTemplate ClusterAnalysisTemplate Experiment Rollout",
        },
    )

__all__ = (
    "AnalysisRun",
    "AnalysisTemplate",
    "ClusterAnalysisTemplate",
    "Experiment",
    "Rollout",
    "argoproj_v1alpha1",
)
