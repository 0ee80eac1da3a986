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
    from .argoproj_v1alpha1 import CronWorkflowSpec as CronWorkflowSpec
    from .argoproj_v1alpha1 import CronWorkflowSpecStopStrategy as CronWorkflowSpecStopStrategy
    from .argoproj_v1alpha1 import (
        CronWorkflowSpecWorkflowMetadata as CronWorkflowSpecWorkflowMetadata,
    )
    from .argoproj_v1alpha1 import CronWorkflowStatus as CronWorkflowStatus
    from .argoproj_v1alpha1 import Workflow as Workflow
    from .argoproj_v1alpha1 import WorkflowArtifactGCTask as WorkflowArtifactGCTask
    from .argoproj_v1alpha1 import (
        WorkflowArtifactGCTaskArtifactResultsByNodeArtifactResults as WorkflowArtifactGCTaskArtifactResultsByNodeArtifactResults,
    )
    from .argoproj_v1alpha1 import WorkflowArtifactGCTaskSpec as WorkflowArtifactGCTaskSpec
    from .argoproj_v1alpha1 import (
        WorkflowArtifactGCTaskSpecArtifactsByNode as WorkflowArtifactGCTaskSpecArtifactsByNode,
    )
    from .argoproj_v1alpha1 import WorkflowArtifactGCTaskStatus as WorkflowArtifactGCTaskStatus
    from .argoproj_v1alpha1 import (
        WorkflowArtifactGCTaskStatusArtifactResultsByNode as WorkflowArtifactGCTaskStatusArtifactResultsByNode,
    )
    from .argoproj_v1alpha1 import (
        WorkflowArtifactRepositoryRefArtifactRepositoryArtifactory as WorkflowArtifactRepositoryRefArtifactRepositoryArtifactory,
    )
    from .argoproj_v1alpha1 import WorkflowEventBinding as WorkflowEventBinding
    from .argoproj_v1alpha1 import WorkflowEventBindingSpec as WorkflowEventBindingSpec
    from .argoproj_v1alpha1 import WorkflowEventBindingSpecEvent as WorkflowEventBindingSpecEvent
    from .argoproj_v1alpha1 import WorkflowEventBindingSpecSubmit as WorkflowEventBindingSpecSubmit
    from .argoproj_v1alpha1 import WorkflowSpec as WorkflowSpec
    from .argoproj_v1alpha1 import WorkflowSpecArguments as WorkflowSpecArguments
    from .argoproj_v1alpha1 import WorkflowSpecArtifactGC as WorkflowSpecArtifactGC
    from .argoproj_v1alpha1 import (
        WorkflowSpecArtifactRepositoryRef as WorkflowSpecArtifactRepositoryRef,
    )
    from .argoproj_v1alpha1 import WorkflowSpecExecutor as WorkflowSpecExecutor
    from .argoproj_v1alpha1 import WorkflowSpecExecutorPlugins as WorkflowSpecExecutorPlugins
    from .argoproj_v1alpha1 import (
        WorkflowSpecExecutorPluginsSpec as WorkflowSpecExecutorPluginsSpec,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecExecutorPluginsSpecSidecar as WorkflowSpecExecutorPluginsSpecSidecar,
    )
    from .argoproj_v1alpha1 import WorkflowSpecHooks as WorkflowSpecHooks
    from .argoproj_v1alpha1 import WorkflowSpecHooksTemplateRef as WorkflowSpecHooksTemplateRef
    from .argoproj_v1alpha1 import WorkflowSpecHostAliases as WorkflowSpecHostAliases
    from .argoproj_v1alpha1 import WorkflowSpecMetrics as WorkflowSpecMetrics
    from .argoproj_v1alpha1 import WorkflowSpecMetricsPrometheus as WorkflowSpecMetricsPrometheus
    from .argoproj_v1alpha1 import (
        WorkflowSpecMetricsPrometheusCounter as WorkflowSpecMetricsPrometheusCounter,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecMetricsPrometheusGauge as WorkflowSpecMetricsPrometheusGauge,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecMetricsPrometheusHistogram as WorkflowSpecMetricsPrometheusHistogram,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecMetricsPrometheusLabels as WorkflowSpecMetricsPrometheusLabels,
    )
    from .argoproj_v1alpha1 import WorkflowSpecPodGC as WorkflowSpecPodGC
    from .argoproj_v1alpha1 import WorkflowSpecPodMetadata as WorkflowSpecPodMetadata
    from .argoproj_v1alpha1 import WorkflowSpecResourceClaims as WorkflowSpecResourceClaims
    from .argoproj_v1alpha1 import WorkflowSpecRetryStrategy as WorkflowSpecRetryStrategy
    from .argoproj_v1alpha1 import (
        WorkflowSpecRetryStrategyAffinity as WorkflowSpecRetryStrategyAffinity,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecRetryStrategyBackoff as WorkflowSpecRetryStrategyBackoff,
    )
    from .argoproj_v1alpha1 import WorkflowSpecSynchronization as WorkflowSpecSynchronization
    from .argoproj_v1alpha1 import (
        WorkflowSpecSynchronizationMutexes as WorkflowSpecSynchronizationMutexes,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecSynchronizationSemaphores as WorkflowSpecSynchronizationSemaphores,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecSynchronizationSemaphoresDatabase as WorkflowSpecSynchronizationSemaphoresDatabase,
    )
    from .argoproj_v1alpha1 import WorkflowSpecTemplateDefaults as WorkflowSpecTemplateDefaults
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsArchiveLocation as WorkflowSpecTemplateDefaultsArchiveLocation,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainer as WorkflowSpecTemplateDefaultsContainer,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainerResizePolicy as WorkflowSpecTemplateDefaultsContainerResizePolicy,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainerRestartPolicyRules as WorkflowSpecTemplateDefaultsContainerRestartPolicyRules,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainerSet as WorkflowSpecTemplateDefaultsContainerSet,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainerSetContainers as WorkflowSpecTemplateDefaultsContainerSetContainers,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainerSetRetryStrategy as WorkflowSpecTemplateDefaultsContainerSetRetryStrategy,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsContainerVolumeDevices as WorkflowSpecTemplateDefaultsContainerVolumeDevices,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsDag as WorkflowSpecTemplateDefaultsDag,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsDagTasks as WorkflowSpecTemplateDefaultsDagTasks,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsData as WorkflowSpecTemplateDefaultsData,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsDataSource as WorkflowSpecTemplateDefaultsDataSource,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsHttp as WorkflowSpecTemplateDefaultsHttp,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsHttpBodyFrom as WorkflowSpecTemplateDefaultsHttpBodyFrom,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsInitContainers as WorkflowSpecTemplateDefaultsInitContainers,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsInputs as WorkflowSpecTemplateDefaultsInputs,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsMemoize as WorkflowSpecTemplateDefaultsMemoize,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsMemoizeCache as WorkflowSpecTemplateDefaultsMemoizeCache,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsMemoizeCacheConfigMap as WorkflowSpecTemplateDefaultsMemoizeCacheConfigMap,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsResource as WorkflowSpecTemplateDefaultsResource,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsResourceManifestFrom as WorkflowSpecTemplateDefaultsResourceManifestFrom,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsScript as WorkflowSpecTemplateDefaultsScript,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsSteps as WorkflowSpecTemplateDefaultsSteps,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsStepsContinueOn as WorkflowSpecTemplateDefaultsStepsContinueOn,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsStepsWithSequence as WorkflowSpecTemplateDefaultsStepsWithSequence,
    )
    from .argoproj_v1alpha1 import (
        WorkflowSpecTemplateDefaultsSuspend as WorkflowSpecTemplateDefaultsSuspend,
    )
    from .argoproj_v1alpha1 import WorkflowSpecTtlStrategy as WorkflowSpecTtlStrategy
    from .argoproj_v1alpha1 import WorkflowSpecVolumeClaimGC as WorkflowSpecVolumeClaimGC
    from .argoproj_v1alpha1 import WorkflowSpecWorkflowMetadata as WorkflowSpecWorkflowMetadata
    from .argoproj_v1alpha1 import (
        WorkflowSpecWorkflowTemplateRef as WorkflowSpecWorkflowTemplateRef,
    )
    from .argoproj_v1alpha1 import WorkflowStatus as WorkflowStatus
    from .argoproj_v1alpha1 import WorkflowStatusArtifactGCStatus as WorkflowStatusArtifactGCStatus
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRef as WorkflowStatusArtifactRepositoryRef,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepository as WorkflowStatusArtifactRepositoryRefArtifactRepository,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure as WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs as WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs as WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss as WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin as WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3 as WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3,
    )
    from .argoproj_v1alpha1 import WorkflowStatusConditions as WorkflowStatusConditions
    from .argoproj_v1alpha1 import WorkflowStatusNodes as WorkflowStatusNodes
    from .argoproj_v1alpha1 import (
        WorkflowStatusNodesMemoizationStatus as WorkflowStatusNodesMemoizationStatus,
    )
    from .argoproj_v1alpha1 import WorkflowStatusNodesNodeFlag as WorkflowStatusNodesNodeFlag
    from .argoproj_v1alpha1 import (
        WorkflowStatusNodesSynchronizationStatus as WorkflowStatusNodesSynchronizationStatus,
    )
    from .argoproj_v1alpha1 import WorkflowStatusSynchronization as WorkflowStatusSynchronization
    from .argoproj_v1alpha1 import (
        WorkflowStatusSynchronizationMutex as WorkflowStatusSynchronizationMutex,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusSynchronizationMutexHolding as WorkflowStatusSynchronizationMutexHolding,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusSynchronizationSemaphore as WorkflowStatusSynchronizationSemaphore,
    )
    from .argoproj_v1alpha1 import (
        WorkflowStatusSynchronizationSemaphoreHolding as WorkflowStatusSynchronizationSemaphoreHolding,
    )
    from .argoproj_v1alpha1 import WorkflowTaskResult as WorkflowTaskResult
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultArtifactsHttpAuthOauth2EndpointParams as WorkflowTaskResultArtifactsHttpAuthOauth2EndpointParams,
    )
    from .argoproj_v1alpha1 import WorkflowTaskResultOutputs as WorkflowTaskResultOutputs
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifacts as WorkflowTaskResultOutputsArtifacts,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsArchive as WorkflowTaskResultOutputsArtifactsArchive,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsArchiveTar as WorkflowTaskResultOutputsArtifactsArchiveTar,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsArtifactGC as WorkflowTaskResultOutputsArtifactsArtifactGC,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsArtifactory as WorkflowTaskResultOutputsArtifactsArtifactory,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsAzure as WorkflowTaskResultOutputsArtifactsAzure,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsGcs as WorkflowTaskResultOutputsArtifactsGcs,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsGit as WorkflowTaskResultOutputsArtifactsGit,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHdfs as WorkflowTaskResultOutputsArtifactsHdfs,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHttp as WorkflowTaskResultOutputsArtifactsHttp,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHttpAuth as WorkflowTaskResultOutputsArtifactsHttpAuth,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth as WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHttpAuthClientCert as WorkflowTaskResultOutputsArtifactsHttpAuthClientCert,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHttpAuthOauth2 as WorkflowTaskResultOutputsArtifactsHttpAuthOauth2,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsHttpHeaders as WorkflowTaskResultOutputsArtifactsHttpHeaders,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsOss as WorkflowTaskResultOutputsArtifactsOss,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsOssLifecycleRule as WorkflowTaskResultOutputsArtifactsOssLifecycleRule,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsPlugin as WorkflowTaskResultOutputsArtifactsPlugin,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsRaw as WorkflowTaskResultOutputsArtifactsRaw,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsS3 as WorkflowTaskResultOutputsArtifactsS3,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent as WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsArtifactsS3EncryptionOptions as WorkflowTaskResultOutputsArtifactsS3EncryptionOptions,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsParameters as WorkflowTaskResultOutputsParameters,
    )
    from .argoproj_v1alpha1 import (
        WorkflowTaskResultOutputsParametersValueFrom as WorkflowTaskResultOutputsParametersValueFrom,
    )
    from .argoproj_v1alpha1 import WorkflowTaskSet as WorkflowTaskSet
    from .argoproj_v1alpha1 import WorkflowTaskSetSpec as WorkflowTaskSetSpec
    from .argoproj_v1alpha1 import WorkflowTaskSetSpecTasks as WorkflowTaskSetSpecTasks
    from .argoproj_v1alpha1 import WorkflowTaskSetSpecTasksScript as WorkflowTaskSetSpecTasksScript
    from .argoproj_v1alpha1 import WorkflowTaskSetSpecTasksSteps as WorkflowTaskSetSpecTasksSteps
    from .argoproj_v1alpha1 import WorkflowTaskSetStatus as WorkflowTaskSetStatus
    from .argoproj_v1alpha1 import WorkflowTaskSetStatusNodes as WorkflowTaskSetStatusNodes
    from .argoproj_v1alpha1 import WorkflowTemplate as WorkflowTemplate
    from .argoproj_v1alpha1 import (
        WorkflowTemplateDefaultsContainerRestartPolicyRulesExitCodes as WorkflowTemplateDefaultsContainerRestartPolicyRulesExitCodes,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "ClusterWorkflowTemplate CronWorkflow CronWorkflowSpec CronWorkflowSpecStopStrategy CronWorkflowSpecWorkflowMetadata CronWorkflowStatus Workflow WorkflowArtifactGCTask WorkflowArtifactGCTaskArtifactResultsByNodeArtifactResults WorkflowArtifactGCTaskSpec WorkflowArtifactGCTaskSpecArtifactsByNode WorkflowArtifactGCTaskStatus WorkflowArtifactGCTaskStatusArtifactResultsByNode WorkflowArtifactRepositoryRefArtifactRepositoryArtifactory WorkflowEventBinding WorkflowEventBindingSpec WorkflowEventBindingSpecEvent WorkflowEventBindingSpecSubmit WorkflowSpec WorkflowSpecArguments WorkflowSpecArtifactGC WorkflowSpecArtifactRepositoryRef WorkflowSpecExecutor WorkflowSpecExecutorPlugins WorkflowSpecExecutorPluginsSpec WorkflowSpecExecutorPluginsSpecSidecar WorkflowSpecHooks WorkflowSpecHooksTemplateRef WorkflowSpecHostAliases WorkflowSpecMetrics WorkflowSpecMetricsPrometheus WorkflowSpecMetricsPrometheusCounter WorkflowSpecMetricsPrometheusGauge WorkflowSpecMetricsPrometheusHistogram WorkflowSpecMetricsPrometheusLabels WorkflowSpecPodGC WorkflowSpecPodMetadata WorkflowSpecResourceClaims WorkflowSpecRetryStrategy WorkflowSpecRetryStrategyAffinity WorkflowSpecRetryStrategyBackoff WorkflowSpecSynchronization WorkflowSpecSynchronizationMutexes WorkflowSpecSynchronizationSemaphores WorkflowSpecSynchronizationSemaphoresDatabase WorkflowSpecTemplateDefaults WorkflowSpecTemplateDefaultsArchiveLocation WorkflowSpecTemplateDefaultsContainer WorkflowSpecTemplateDefaultsContainerResizePolicy WorkflowSpecTemplateDefaultsContainerRestartPolicyRules WorkflowSpecTemplateDefaultsContainerSet WorkflowSpecTemplateDefaultsContainerSetContainers WorkflowSpecTemplateDefaultsContainerSetRetryStrategy WorkflowSpecTemplateDefaultsContainerVolumeDevices WorkflowSpecTemplateDefaultsDag WorkflowSpecTemplateDefaultsDagTasks WorkflowSpecTemplateDefaultsData WorkflowSpecTemplateDefaultsDataSource WorkflowSpecTemplateDefaultsHttp WorkflowSpecTemplateDefaultsHttpBodyFrom WorkflowSpecTemplateDefaultsInitContainers WorkflowSpecTemplateDefaultsInputs WorkflowSpecTemplateDefaultsMemoize WorkflowSpecTemplateDefaultsMemoizeCache WorkflowSpecTemplateDefaultsMemoizeCacheConfigMap WorkflowSpecTemplateDefaultsResource WorkflowSpecTemplateDefaultsResourceManifestFrom WorkflowSpecTemplateDefaultsScript WorkflowSpecTemplateDefaultsSteps WorkflowSpecTemplateDefaultsStepsContinueOn WorkflowSpecTemplateDefaultsStepsWithSequence WorkflowSpecTemplateDefaultsSuspend WorkflowSpecTtlStrategy WorkflowSpecVolumeClaimGC WorkflowSpecWorkflowMetadata WorkflowSpecWorkflowTemplateRef WorkflowStatus WorkflowStatusArtifactGCStatus WorkflowStatusArtifactRepositoryRef WorkflowStatusArtifactRepositoryRefArtifactRepository WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3 WorkflowStatusConditions WorkflowStatusNodes WorkflowStatusNodesMemoizationStatus WorkflowStatusNodesNodeFlag WorkflowStatusNodesSynchronizationStatus WorkflowStatusSynchronization WorkflowStatusSynchronizationMutex WorkflowStatusSynchronizationMutexHolding WorkflowStatusSynchronizationSemaphore WorkflowStatusSynchronizationSemaphoreHolding WorkflowTaskResult WorkflowTaskResultArtifactsHttpAuthOauth2EndpointParams WorkflowTaskResultOutputs WorkflowTaskResultOutputsArtifacts WorkflowTaskResultOutputsArtifactsArchive WorkflowTaskResultOutputsArtifactsArchiveTar WorkflowTaskResultOutputsArtifactsArtifactGC WorkflowTaskResultOutputsArtifactsArtifactory WorkflowTaskResultOutputsArtifactsAzure WorkflowTaskResultOutputsArtifactsGcs WorkflowTaskResultOutputsArtifactsGit WorkflowTaskResultOutputsArtifactsHdfs WorkflowTaskResultOutputsArtifactsHttp WorkflowTaskResultOutputsArtifactsHttpAuth WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth WorkflowTaskResultOutputsArtifactsHttpAuthClientCert WorkflowTaskResultOutputsArtifactsHttpAuthOauth2 WorkflowTaskResultOutputsArtifactsHttpHeaders WorkflowTaskResultOutputsArtifactsOss WorkflowTaskResultOutputsArtifactsOssLifecycleRule WorkflowTaskResultOutputsArtifactsPlugin WorkflowTaskResultOutputsArtifactsRaw WorkflowTaskResultOutputsArtifactsS3 WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent WorkflowTaskResultOutputsArtifactsS3EncryptionOptions WorkflowTaskResultOutputsParameters WorkflowTaskResultOutputsParametersValueFrom WorkflowTaskSet WorkflowTaskSetSpec WorkflowTaskSetSpecTasks WorkflowTaskSetSpecTasksScript WorkflowTaskSetSpecTasksSteps WorkflowTaskSetStatus WorkflowTaskSetStatusNodes WorkflowTemplate WorkflowTemplateDefaultsContainerRestartPolicyRulesExitCodes",
        },
    )

__all__ = (
    "ClusterWorkflowTemplate",
    "CronWorkflow",
    "CronWorkflowSpec",
    "CronWorkflowSpecStopStrategy",
    "CronWorkflowSpecWorkflowMetadata",
    "CronWorkflowStatus",
    "Workflow",
    "WorkflowArtifactGCTask",
    "WorkflowArtifactGCTaskArtifactResultsByNodeArtifactResults",
    "WorkflowArtifactGCTaskSpec",
    "WorkflowArtifactGCTaskSpecArtifactsByNode",
    "WorkflowArtifactGCTaskStatus",
    "WorkflowArtifactGCTaskStatusArtifactResultsByNode",
    "WorkflowArtifactRepositoryRefArtifactRepositoryArtifactory",
    "WorkflowEventBinding",
    "WorkflowEventBindingSpec",
    "WorkflowEventBindingSpecEvent",
    "WorkflowEventBindingSpecSubmit",
    "WorkflowSpec",
    "WorkflowSpecArguments",
    "WorkflowSpecArtifactGC",
    "WorkflowSpecArtifactRepositoryRef",
    "WorkflowSpecExecutor",
    "WorkflowSpecExecutorPlugins",
    "WorkflowSpecExecutorPluginsSpec",
    "WorkflowSpecExecutorPluginsSpecSidecar",
    "WorkflowSpecHooks",
    "WorkflowSpecHooksTemplateRef",
    "WorkflowSpecHostAliases",
    "WorkflowSpecMetrics",
    "WorkflowSpecMetricsPrometheus",
    "WorkflowSpecMetricsPrometheusCounter",
    "WorkflowSpecMetricsPrometheusGauge",
    "WorkflowSpecMetricsPrometheusHistogram",
    "WorkflowSpecMetricsPrometheusLabels",
    "WorkflowSpecPodGC",
    "WorkflowSpecPodMetadata",
    "WorkflowSpecResourceClaims",
    "WorkflowSpecRetryStrategy",
    "WorkflowSpecRetryStrategyAffinity",
    "WorkflowSpecRetryStrategyBackoff",
    "WorkflowSpecSynchronization",
    "WorkflowSpecSynchronizationMutexes",
    "WorkflowSpecSynchronizationSemaphores",
    "WorkflowSpecSynchronizationSemaphoresDatabase",
    "WorkflowSpecTemplateDefaults",
    "WorkflowSpecTemplateDefaultsArchiveLocation",
    "WorkflowSpecTemplateDefaultsContainer",
    "WorkflowSpecTemplateDefaultsContainerResizePolicy",
    "WorkflowSpecTemplateDefaultsContainerRestartPolicyRules",
    "WorkflowSpecTemplateDefaultsContainerSet",
    "WorkflowSpecTemplateDefaultsContainerSetContainers",
    "WorkflowSpecTemplateDefaultsContainerSetRetryStrategy",
    "WorkflowSpecTemplateDefaultsContainerVolumeDevices",
    "WorkflowSpecTemplateDefaultsDag",
    "WorkflowSpecTemplateDefaultsDagTasks",
    "WorkflowSpecTemplateDefaultsData",
    "WorkflowSpecTemplateDefaultsDataSource",
    "WorkflowSpecTemplateDefaultsHttp",
    "WorkflowSpecTemplateDefaultsHttpBodyFrom",
    "WorkflowSpecTemplateDefaultsInitContainers",
    "WorkflowSpecTemplateDefaultsInputs",
    "WorkflowSpecTemplateDefaultsMemoize",
    "WorkflowSpecTemplateDefaultsMemoizeCache",
    "WorkflowSpecTemplateDefaultsMemoizeCacheConfigMap",
    "WorkflowSpecTemplateDefaultsResource",
    "WorkflowSpecTemplateDefaultsResourceManifestFrom",
    "WorkflowSpecTemplateDefaultsScript",
    "WorkflowSpecTemplateDefaultsSteps",
    "WorkflowSpecTemplateDefaultsStepsContinueOn",
    "WorkflowSpecTemplateDefaultsStepsWithSequence",
    "WorkflowSpecTemplateDefaultsSuspend",
    "WorkflowSpecTtlStrategy",
    "WorkflowSpecVolumeClaimGC",
    "WorkflowSpecWorkflowMetadata",
    "WorkflowSpecWorkflowTemplateRef",
    "WorkflowStatus",
    "WorkflowStatusArtifactGCStatus",
    "WorkflowStatusArtifactRepositoryRef",
    "WorkflowStatusArtifactRepositoryRefArtifactRepository",
    "WorkflowStatusArtifactRepositoryRefArtifactRepositoryAzure",
    "WorkflowStatusArtifactRepositoryRefArtifactRepositoryGcs",
    "WorkflowStatusArtifactRepositoryRefArtifactRepositoryHdfs",
    "WorkflowStatusArtifactRepositoryRefArtifactRepositoryOss",
    "WorkflowStatusArtifactRepositoryRefArtifactRepositoryPlugin",
    "WorkflowStatusArtifactRepositoryRefArtifactRepositoryS3",
    "WorkflowStatusConditions",
    "WorkflowStatusNodes",
    "WorkflowStatusNodesMemoizationStatus",
    "WorkflowStatusNodesNodeFlag",
    "WorkflowStatusNodesSynchronizationStatus",
    "WorkflowStatusSynchronization",
    "WorkflowStatusSynchronizationMutex",
    "WorkflowStatusSynchronizationMutexHolding",
    "WorkflowStatusSynchronizationSemaphore",
    "WorkflowStatusSynchronizationSemaphoreHolding",
    "WorkflowTaskResult",
    "WorkflowTaskResultArtifactsHttpAuthOauth2EndpointParams",
    "WorkflowTaskResultOutputs",
    "WorkflowTaskResultOutputsArtifacts",
    "WorkflowTaskResultOutputsArtifactsArchive",
    "WorkflowTaskResultOutputsArtifactsArchiveTar",
    "WorkflowTaskResultOutputsArtifactsArtifactGC",
    "WorkflowTaskResultOutputsArtifactsArtifactory",
    "WorkflowTaskResultOutputsArtifactsAzure",
    "WorkflowTaskResultOutputsArtifactsGcs",
    "WorkflowTaskResultOutputsArtifactsGit",
    "WorkflowTaskResultOutputsArtifactsHdfs",
    "WorkflowTaskResultOutputsArtifactsHttp",
    "WorkflowTaskResultOutputsArtifactsHttpAuth",
    "WorkflowTaskResultOutputsArtifactsHttpAuthBasicAuth",
    "WorkflowTaskResultOutputsArtifactsHttpAuthClientCert",
    "WorkflowTaskResultOutputsArtifactsHttpAuthOauth2",
    "WorkflowTaskResultOutputsArtifactsHttpHeaders",
    "WorkflowTaskResultOutputsArtifactsOss",
    "WorkflowTaskResultOutputsArtifactsOssLifecycleRule",
    "WorkflowTaskResultOutputsArtifactsPlugin",
    "WorkflowTaskResultOutputsArtifactsRaw",
    "WorkflowTaskResultOutputsArtifactsS3",
    "WorkflowTaskResultOutputsArtifactsS3CreateBucketIfNotPresent",
    "WorkflowTaskResultOutputsArtifactsS3EncryptionOptions",
    "WorkflowTaskResultOutputsParameters",
    "WorkflowTaskResultOutputsParametersValueFrom",
    "WorkflowTaskSet",
    "WorkflowTaskSetSpec",
    "WorkflowTaskSetSpecTasks",
    "WorkflowTaskSetSpecTasksScript",
    "WorkflowTaskSetSpecTasksSteps",
    "WorkflowTaskSetStatus",
    "WorkflowTaskSetStatusNodes",
    "WorkflowTemplate",
    "WorkflowTemplateDefaultsContainerRestartPolicyRulesExitCodes",
    "argoproj_v1alpha1",
)
