"""Typed objects of Tekton Pipelines and Triggers, each loaded on first use.

Generated from the CustomResourceDefinitions of Tekton Pipelines and Triggers; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import resolution_v1alpha1 as resolution_v1alpha1
    from . import resolution_v1beta1 as resolution_v1beta1
    from . import tekton_v1 as tekton_v1
    from . import tekton_v1alpha1 as tekton_v1alpha1
    from . import tekton_v1beta1 as tekton_v1beta1
    from . import triggers_v1alpha1 as triggers_v1alpha1
    from . import triggers_v1beta1 as triggers_v1beta1
    from .resolution_v1beta1 import ResolutionRequest as ResolutionRequest
    from .tekton_v1 import Pipeline as Pipeline
    from .tekton_v1 import PipelineRun as PipelineRun
    from .tekton_v1 import Task as Task
    from .tekton_v1 import TaskRun as TaskRun
    from .tekton_v1alpha1 import VerificationPolicy as VerificationPolicy
    from .tekton_v1beta1 import CustomRun as CustomRun
    from .tekton_v1beta1 import StepAction as StepAction
    from .triggers_v1alpha1 import ClusterInterceptor as ClusterInterceptor
    from .triggers_v1alpha1 import Interceptor as Interceptor
    from .triggers_v1beta1 import ClusterTriggerBinding as ClusterTriggerBinding
    from .triggers_v1beta1 import EventListener as EventListener
    from .triggers_v1beta1 import Trigger as Trigger
    from .triggers_v1beta1 import TriggerBinding as TriggerBinding
    from .triggers_v1beta1 import TriggerTemplate as TriggerTemplate
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "resolution_v1alpha1": "",
            "resolution_v1beta1": "ResolutionRequest",
            "tekton_v1": "Pipeline PipelineRun Task TaskRun",
            "tekton_v1alpha1": "VerificationPolicy",
            "tekton_v1beta1": "CustomRun StepAction",
            "triggers_v1alpha1": "ClusterInterceptor Interceptor",
            "triggers_v1beta1": "ClusterTriggerBinding EventListener Trigger TriggerBinding TriggerTemplate",
        },
    )

__all__ = (
    "ClusterInterceptor",
    "ClusterTriggerBinding",
    "CustomRun",
    "EventListener",
    "Interceptor",
    "Pipeline",
    "PipelineRun",
    "ResolutionRequest",
    "StepAction",
    "Task",
    "TaskRun",
    "Trigger",
    "TriggerBinding",
    "TriggerTemplate",
    "VerificationPolicy",
    "resolution_v1alpha1",
    "resolution_v1beta1",
    "tekton_v1",
    "tekton_v1alpha1",
    "tekton_v1beta1",
    "triggers_v1alpha1",
    "triggers_v1beta1",
)
