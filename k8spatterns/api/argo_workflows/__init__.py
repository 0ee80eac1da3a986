"""Typed objects of Argo Workflows, each loaded on first use.

Generated from the CustomResourceDefinitions of Argo Workflows; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import argoproj_v1alpha1 as argoproj_v1alpha1
    from .argoproj_v1alpha1 import ClusterWorkflowTemplate as ClusterWorkflowTemplate
    from .argoproj_v1alpha1 import CronWorkflow as CronWorkflow
    from .argoproj_v1alpha1 import Workflow as Workflow
    from .argoproj_v1alpha1 import WorkflowArtifactGCTask as WorkflowArtifactGCTask
    from .argoproj_v1alpha1 import WorkflowEventBinding as WorkflowEventBinding
    from .argoproj_v1alpha1 import WorkflowTaskResult as WorkflowTaskResult
    from .argoproj_v1alpha1 import WorkflowTaskSet as WorkflowTaskSet
    from .argoproj_v1alpha1 import WorkflowTemplate as WorkflowTemplate
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "ClusterWorkflowTemplate CronWorkflow Workflow WorkflowArtifactGCTask WorkflowEventBinding WorkflowTaskResult WorkflowTaskSet WorkflowTemplate",
        },
    )

__all__ = (
    "ClusterWorkflowTemplate",
    "CronWorkflow",
    "Workflow",
    "WorkflowArtifactGCTask",
    "WorkflowEventBinding",
    "WorkflowTaskResult",
    "WorkflowTaskSet",
    "WorkflowTemplate",
    "argoproj_v1alpha1",
)
