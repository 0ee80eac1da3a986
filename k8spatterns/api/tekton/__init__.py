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
    from .resolution_v1beta1 import ResolutionRequestSpec as ResolutionRequestSpec
    from .resolution_v1beta1 import ResolutionRequestSpecParams as ResolutionRequestSpecParams
    from .resolution_v1beta1 import ResolutionRequestStatus as ResolutionRequestStatus
    from .resolution_v1beta1 import (
        ResolutionRequestStatusConditions as ResolutionRequestStatusConditions,
    )
    from .tekton_v1 import Pipeline as Pipeline
    from .tekton_v1 import PipelineRun as PipelineRun
    from .tekton_v1 import PipelineRunSpec as PipelineRunSpec
    from .tekton_v1 import PipelineRunSpecPipelineRef as PipelineRunSpecPipelineRef
    from .tekton_v1 import PipelineRunSpecTaskRunSpecs as PipelineRunSpecTaskRunSpecs
    from .tekton_v1 import PipelineRunSpecTaskRunTemplate as PipelineRunSpecTaskRunTemplate
    from .tekton_v1 import PipelineRunSpecTimeouts as PipelineRunSpecTimeouts
    from .tekton_v1 import PipelineRunStatus as PipelineRunStatus
    from .tekton_v1 import PipelineRunStatusChildReferences as PipelineRunStatusChildReferences
    from .tekton_v1 import PipelineRunStatusSkippedTasks as PipelineRunStatusSkippedTasks
    from .tekton_v1 import PipelineSpec as PipelineSpec
    from .tekton_v1 import PipelineSpecFinally as PipelineSpecFinally
    from .tekton_v1 import PipelineSpecFinallyMatrix as PipelineSpecFinallyMatrix
    from .tekton_v1 import PipelineSpecFinallyMatrixInclude as PipelineSpecFinallyMatrixInclude
    from .tekton_v1 import PipelineSpecFinallyWorkspaces as PipelineSpecFinallyWorkspaces
    from .tekton_v1 import PipelineSpecResults as PipelineSpecResults
    from .tekton_v1 import PipelineSpecWorkspaces as PipelineSpecWorkspaces
    from .tekton_v1 import Task as Task
    from .tekton_v1 import TaskRun as TaskRun
    from .tekton_v1 import TaskRunSpec as TaskRunSpec
    from .tekton_v1 import TaskRunSpecDebug as TaskRunSpecDebug
    from .tekton_v1 import TaskRunSpecDebugBreakpoints as TaskRunSpecDebugBreakpoints
    from .tekton_v1 import TaskRunSpecParams as TaskRunSpecParams
    from .tekton_v1 import TaskRunSpecPodTemplate as TaskRunSpecPodTemplate
    from .tekton_v1 import TaskRunSpecPodTemplateHostAliases as TaskRunSpecPodTemplateHostAliases
    from .tekton_v1 import TaskRunSpecSidecarSpecs as TaskRunSpecSidecarSpecs
    from .tekton_v1 import TaskRunSpecTaskRef as TaskRunSpecTaskRef
    from .tekton_v1 import TaskRunSpecWorkspaces as TaskRunSpecWorkspaces
    from .tekton_v1 import TaskRunSpecWorkspacesEmptyDir as TaskRunSpecWorkspacesEmptyDir
    from .tekton_v1 import (
        TaskRunSpecWorkspacesPersistentVolumeClaim as TaskRunSpecWorkspacesPersistentVolumeClaim,
    )
    from .tekton_v1 import TaskRunSpecWorkspacesProjected as TaskRunSpecWorkspacesProjected
    from .tekton_v1 import TaskRunStatus as TaskRunStatus
    from .tekton_v1 import TaskRunStatusArtifacts as TaskRunStatusArtifacts
    from .tekton_v1 import TaskRunStatusArtifactsInputs as TaskRunStatusArtifactsInputs
    from .tekton_v1 import TaskRunStatusArtifactsInputsValues as TaskRunStatusArtifactsInputsValues
    from .tekton_v1 import TaskRunStatusConditions as TaskRunStatusConditions
    from .tekton_v1 import TaskRunStatusProvenance as TaskRunStatusProvenance
    from .tekton_v1 import (
        TaskRunStatusProvenanceFeatureFlags as TaskRunStatusProvenanceFeatureFlags,
    )
    from .tekton_v1 import TaskRunStatusProvenanceRefSource as TaskRunStatusProvenanceRefSource
    from .tekton_v1 import TaskRunStatusResults as TaskRunStatusResults
    from .tekton_v1 import TaskRunStatusSidecars as TaskRunStatusSidecars
    from .tekton_v1 import TaskRunStatusSidecarsRunning as TaskRunStatusSidecarsRunning
    from .tekton_v1 import TaskRunStatusSidecarsTerminated as TaskRunStatusSidecarsTerminated
    from .tekton_v1 import TaskRunStatusSidecarsWaiting as TaskRunStatusSidecarsWaiting
    from .tekton_v1 import TaskRunStatusSteps as TaskRunStatusSteps
    from .tekton_v1 import TaskSpec as TaskSpec
    from .tekton_v1 import TaskSpecParams as TaskSpecParams
    from .tekton_v1 import TaskSpecParamsProperties as TaskSpecParamsProperties
    from .tekton_v1 import TaskSpecResults as TaskSpecResults
    from .tekton_v1 import TaskSpecSidecars as TaskSpecSidecars
    from .tekton_v1 import TaskSpecSidecarsVolumeDevices as TaskSpecSidecarsVolumeDevices
    from .tekton_v1 import TaskSpecSidecarsWorkspaces as TaskSpecSidecarsWorkspaces
    from .tekton_v1 import TaskSpecSteps as TaskSpecSteps
    from .tekton_v1 import TaskSpecStepsRef as TaskSpecStepsRef
    from .tekton_v1 import TaskSpecStepsResults as TaskSpecStepsResults
    from .tekton_v1 import TaskSpecStepsStderrConfig as TaskSpecStepsStderrConfig
    from .tekton_v1 import TaskSpecStepsWhen as TaskSpecStepsWhen
    from .tekton_v1 import TaskSpecStepTemplate as TaskSpecStepTemplate
    from .tekton_v1 import TaskSpecWorkspaces as TaskSpecWorkspaces
    from .tekton_v1alpha1 import StepActionSpecParams as StepActionSpecParams
    from .tekton_v1alpha1 import StepActionSpecParamsProperties as StepActionSpecParamsProperties
    from .tekton_v1alpha1 import VerificationPolicy as VerificationPolicy
    from .tekton_v1alpha1 import VerificationPolicySpec as VerificationPolicySpec
    from .tekton_v1alpha1 import (
        VerificationPolicySpecAuthorities as VerificationPolicySpecAuthorities,
    )
    from .tekton_v1alpha1 import (
        VerificationPolicySpecAuthoritiesKey as VerificationPolicySpecAuthoritiesKey,
    )
    from .tekton_v1alpha1 import (
        VerificationPolicySpecAuthoritiesKeySecretRef as VerificationPolicySpecAuthoritiesKeySecretRef,
    )
    from .tekton_v1alpha1 import VerificationPolicySpecResources as VerificationPolicySpecResources
    from .tekton_v1beta1 import CustomRun as CustomRun
    from .tekton_v1beta1 import CustomRunSpec as CustomRunSpec
    from .tekton_v1beta1 import CustomRunSpecCustomSpec as CustomRunSpecCustomSpec
    from .tekton_v1beta1 import CustomRunStatus as CustomRunStatus
    from .tekton_v1beta1 import CustomRunStatusResults as CustomRunStatusResults
    from .tekton_v1beta1 import PipelineRunSpecResources as PipelineRunSpecResources
    from .tekton_v1beta1 import (
        PipelineRunSpecResourcesResourceRef as PipelineRunSpecResourcesResourceRef,
    )
    from .tekton_v1beta1 import (
        PipelineRunSpecResourcesResourceSpec as PipelineRunSpecResourcesResourceSpec,
    )
    from .tekton_v1beta1 import (
        PipelineRunSpecResourcesResourceSpecSecrets as PipelineRunSpecResourcesResourceSpecSecrets,
    )
    from .tekton_v1beta1 import PipelineRunStatusRuns as PipelineRunStatusRuns
    from .tekton_v1beta1 import PipelineRunStatusTaskRuns as PipelineRunStatusTaskRuns
    from .tekton_v1beta1 import PipelineSpecFinallyResources as PipelineSpecFinallyResources
    from .tekton_v1beta1 import (
        PipelineSpecFinallyResourcesInputs as PipelineSpecFinallyResourcesInputs,
    )
    from .tekton_v1beta1 import (
        PipelineSpecFinallyResourcesOutputs as PipelineSpecFinallyResourcesOutputs,
    )
    from .tekton_v1beta1 import PipelineSpecResources as PipelineSpecResources
    from .tekton_v1beta1 import StepAction as StepAction
    from .tekton_v1beta1 import StepActionSpec as StepActionSpec
    from .tekton_v1beta1 import StepActionSpecResults as StepActionSpecResults
    from .tekton_v1beta1 import TaskRunSpecResources as TaskRunSpecResources
    from .tekton_v1beta1 import TaskRunSpecResourcesInputs as TaskRunSpecResourcesInputs
    from .tekton_v1beta1 import TaskRunSpecSidecarOverrides as TaskRunSpecSidecarOverrides
    from .tekton_v1beta1 import TaskRunStatusCloudEvents as TaskRunStatusCloudEvents
    from .tekton_v1beta1 import TaskRunStatusCloudEventsStatus as TaskRunStatusCloudEventsStatus
    from .tekton_v1beta1 import (
        TaskRunStatusProvenanceConfigSource as TaskRunStatusProvenanceConfigSource,
    )
    from .tekton_v1beta1 import TaskRunStatusResourcesResult as TaskRunStatusResourcesResult
    from .tekton_v1beta1 import TaskRunStatusStepsInputs as TaskRunStatusStepsInputs
    from .tekton_v1beta1 import TaskRunStatusStepsInputsValues as TaskRunStatusStepsInputsValues
    from .tekton_v1beta1 import TaskRunStatusTaskResults as TaskRunStatusTaskResults
    from .tekton_v1beta1 import TaskSpecResources as TaskSpecResources
    from .tekton_v1beta1 import TaskSpecResourcesInputs as TaskSpecResourcesInputs
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
            "resolution_v1beta1": "ResolutionRequest ResolutionRequestSpec ResolutionRequestSpecParams ResolutionRequestStatus ResolutionRequestStatusConditions",
            "tekton_v1": "Pipeline PipelineRun PipelineRunSpec PipelineRunSpecPipelineRef PipelineRunSpecTaskRunSpecs PipelineRunSpecTaskRunTemplate PipelineRunSpecTimeouts PipelineRunStatus PipelineRunStatusChildReferences PipelineRunStatusSkippedTasks PipelineSpec PipelineSpecFinally PipelineSpecFinallyMatrix PipelineSpecFinallyMatrixInclude PipelineSpecFinallyWorkspaces PipelineSpecResults PipelineSpecWorkspaces Task TaskRun TaskRunSpec TaskRunSpecDebug TaskRunSpecDebugBreakpoints TaskRunSpecParams TaskRunSpecPodTemplate TaskRunSpecPodTemplateHostAliases TaskRunSpecSidecarSpecs TaskRunSpecTaskRef TaskRunSpecWorkspaces TaskRunSpecWorkspacesEmptyDir TaskRunSpecWorkspacesPersistentVolumeClaim TaskRunSpecWorkspacesProjected TaskRunStatus TaskRunStatusArtifacts TaskRunStatusArtifactsInputs TaskRunStatusArtifactsInputsValues TaskRunStatusConditions TaskRunStatusProvenance TaskRunStatusProvenanceFeatureFlags TaskRunStatusProvenanceRefSource TaskRunStatusResults TaskRunStatusSidecars TaskRunStatusSidecarsRunning TaskRunStatusSidecarsTerminated TaskRunStatusSidecarsWaiting TaskRunStatusSteps TaskSpec TaskSpecParams TaskSpecParamsProperties TaskSpecResults TaskSpecSidecars TaskSpecSidecarsVolumeDevices TaskSpecSidecarsWorkspaces TaskSpecStepTemplate TaskSpecSteps TaskSpecStepsRef TaskSpecStepsResults TaskSpecStepsStderrConfig TaskSpecStepsWhen TaskSpecWorkspaces",
            "tekton_v1alpha1": "StepActionSpecParams StepActionSpecParamsProperties VerificationPolicy VerificationPolicySpec VerificationPolicySpecAuthorities VerificationPolicySpecAuthoritiesKey VerificationPolicySpecAuthoritiesKeySecretRef VerificationPolicySpecResources",
            "tekton_v1beta1": "CustomRun CustomRunSpec CustomRunSpecCustomSpec CustomRunStatus CustomRunStatusResults PipelineRunSpecResources PipelineRunSpecResourcesResourceRef PipelineRunSpecResourcesResourceSpec PipelineRunSpecResourcesResourceSpecSecrets PipelineRunStatusRuns PipelineRunStatusTaskRuns PipelineSpecFinallyResources PipelineSpecFinallyResourcesInputs PipelineSpecFinallyResourcesOutputs PipelineSpecResources StepAction StepActionSpec StepActionSpecResults TaskRunSpecResources TaskRunSpecResourcesInputs TaskRunSpecSidecarOverrides TaskRunStatusCloudEvents TaskRunStatusCloudEventsStatus TaskRunStatusProvenanceConfigSource TaskRunStatusResourcesResult TaskRunStatusStepsInputs TaskRunStatusStepsInputsValues TaskRunStatusTaskResults TaskSpecResources TaskSpecResourcesInputs",
            "triggers_v1alpha1": "ClusterInterceptor Interceptor",
            "triggers_v1beta1": "ClusterTriggerBinding EventListener Trigger TriggerBinding TriggerTemplate",
        },
    )

__all__ = (
    "ClusterInterceptor",
    "ClusterTriggerBinding",
    "CustomRun",
    "CustomRunSpec",
    "CustomRunSpecCustomSpec",
    "CustomRunStatus",
    "CustomRunStatusResults",
    "EventListener",
    "Interceptor",
    "Pipeline",
    "PipelineRun",
    "PipelineRunSpec",
    "PipelineRunSpecPipelineRef",
    "PipelineRunSpecResources",
    "PipelineRunSpecResourcesResourceRef",
    "PipelineRunSpecResourcesResourceSpec",
    "PipelineRunSpecResourcesResourceSpecSecrets",
    "PipelineRunSpecTaskRunSpecs",
    "PipelineRunSpecTaskRunTemplate",
    "PipelineRunSpecTimeouts",
    "PipelineRunStatus",
    "PipelineRunStatusChildReferences",
    "PipelineRunStatusRuns",
    "PipelineRunStatusSkippedTasks",
    "PipelineRunStatusTaskRuns",
    "PipelineSpec",
    "PipelineSpecFinally",
    "PipelineSpecFinallyMatrix",
    "PipelineSpecFinallyMatrixInclude",
    "PipelineSpecFinallyResources",
    "PipelineSpecFinallyResourcesInputs",
    "PipelineSpecFinallyResourcesOutputs",
    "PipelineSpecFinallyWorkspaces",
    "PipelineSpecResources",
    "PipelineSpecResults",
    "PipelineSpecWorkspaces",
    "ResolutionRequest",
    "ResolutionRequestSpec",
    "ResolutionRequestSpecParams",
    "ResolutionRequestStatus",
    "ResolutionRequestStatusConditions",
    "StepAction",
    "StepActionSpec",
    "StepActionSpecParams",
    "StepActionSpecParamsProperties",
    "StepActionSpecResults",
    "Task",
    "TaskRun",
    "TaskRunSpec",
    "TaskRunSpecDebug",
    "TaskRunSpecDebugBreakpoints",
    "TaskRunSpecParams",
    "TaskRunSpecPodTemplate",
    "TaskRunSpecPodTemplateHostAliases",
    "TaskRunSpecResources",
    "TaskRunSpecResourcesInputs",
    "TaskRunSpecSidecarOverrides",
    "TaskRunSpecSidecarSpecs",
    "TaskRunSpecTaskRef",
    "TaskRunSpecWorkspaces",
    "TaskRunSpecWorkspacesEmptyDir",
    "TaskRunSpecWorkspacesPersistentVolumeClaim",
    "TaskRunSpecWorkspacesProjected",
    "TaskRunStatus",
    "TaskRunStatusArtifacts",
    "TaskRunStatusArtifactsInputs",
    "TaskRunStatusArtifactsInputsValues",
    "TaskRunStatusCloudEvents",
    "TaskRunStatusCloudEventsStatus",
    "TaskRunStatusConditions",
    "TaskRunStatusProvenance",
    "TaskRunStatusProvenanceConfigSource",
    "TaskRunStatusProvenanceFeatureFlags",
    "TaskRunStatusProvenanceRefSource",
    "TaskRunStatusResourcesResult",
    "TaskRunStatusResults",
    "TaskRunStatusSidecars",
    "TaskRunStatusSidecarsRunning",
    "TaskRunStatusSidecarsTerminated",
    "TaskRunStatusSidecarsWaiting",
    "TaskRunStatusSteps",
    "TaskRunStatusStepsInputs",
    "TaskRunStatusStepsInputsValues",
    "TaskRunStatusTaskResults",
    "TaskSpec",
    "TaskSpecParams",
    "TaskSpecParamsProperties",
    "TaskSpecResources",
    "TaskSpecResourcesInputs",
    "TaskSpecResults",
    "TaskSpecSidecars",
    "TaskSpecSidecarsVolumeDevices",
    "TaskSpecSidecarsWorkspaces",
    "TaskSpecStepTemplate",
    "TaskSpecSteps",
    "TaskSpecStepsRef",
    "TaskSpecStepsResults",
    "TaskSpecStepsStderrConfig",
    "TaskSpecStepsWhen",
    "TaskSpecWorkspaces",
    "Trigger",
    "TriggerBinding",
    "TriggerTemplate",
    "VerificationPolicy",
    "VerificationPolicySpec",
    "VerificationPolicySpecAuthorities",
    "VerificationPolicySpecAuthoritiesKey",
    "VerificationPolicySpecAuthoritiesKeySecretRef",
    "VerificationPolicySpecResources",
    "resolution_v1alpha1",
    "resolution_v1beta1",
    "tekton_v1",
    "tekton_v1alpha1",
    "tekton_v1beta1",
    "triggers_v1alpha1",
    "triggers_v1beta1",
)
