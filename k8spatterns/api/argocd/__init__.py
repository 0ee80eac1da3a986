"""Typed objects of Argo CD, each loaded on first use.

Generated from the CustomResourceDefinitions of Argo CD; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import argoproj_v1alpha1 as argoproj_v1alpha1
    from .argoproj_v1alpha1 import Application as Application
    from .argoproj_v1alpha1 import ApplicationOperation as ApplicationOperation
    from .argoproj_v1alpha1 import ApplicationOperationInfo as ApplicationOperationInfo
    from .argoproj_v1alpha1 import (
        ApplicationOperationInitiatedBy as ApplicationOperationInitiatedBy,
    )
    from .argoproj_v1alpha1 import ApplicationOperationRetry as ApplicationOperationRetry
    from .argoproj_v1alpha1 import (
        ApplicationOperationRetryBackoff as ApplicationOperationRetryBackoff,
    )
    from .argoproj_v1alpha1 import ApplicationOperationSync as ApplicationOperationSync
    from .argoproj_v1alpha1 import (
        ApplicationOperationSyncResources as ApplicationOperationSyncResources,
    )
    from .argoproj_v1alpha1 import (
        ApplicationOperationSyncSyncStrategy as ApplicationOperationSyncSyncStrategy,
    )
    from .argoproj_v1alpha1 import (
        ApplicationOperationSyncSyncStrategyApply as ApplicationOperationSyncSyncStrategyApply,
    )
    from .argoproj_v1alpha1 import ApplicationSet as ApplicationSet
    from .argoproj_v1alpha1 import (
        ApplicationSetGeneratorsScmProviderAwsCodeCommitTagFilters as ApplicationSetGeneratorsScmProviderAwsCodeCommitTagFilters,
    )
    from .argoproj_v1alpha1 import ApplicationSetSpec as ApplicationSetSpec
    from .argoproj_v1alpha1 import ApplicationSetSpecGenerators as ApplicationSetSpecGenerators
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsClusterDecisionResource as ApplicationSetSpecGeneratorsClusterDecisionResource,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsClusters as ApplicationSetSpecGeneratorsClusters,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsGit as ApplicationSetSpecGeneratorsGit,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsGitDirectories as ApplicationSetSpecGeneratorsGitDirectories,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsList as ApplicationSetSpecGeneratorsList,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsMatrix as ApplicationSetSpecGeneratorsMatrix,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsMatrixGenerators as ApplicationSetSpecGeneratorsMatrixGenerators,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsMerge as ApplicationSetSpecGeneratorsMerge,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPlugin as ApplicationSetSpecGeneratorsPlugin,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPluginConfigMapRef as ApplicationSetSpecGeneratorsPluginConfigMapRef,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPluginInput as ApplicationSetSpecGeneratorsPluginInput,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequest as ApplicationSetSpecGeneratorsPullRequest,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestAzuredevops as ApplicationSetSpecGeneratorsPullRequestAzuredevops,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef as ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestBitbucket as ApplicationSetSpecGeneratorsPullRequestBitbucket,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth as ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken as ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestBitbucketServer as ApplicationSetSpecGeneratorsPullRequestBitbucketServer,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef as ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestFilters as ApplicationSetSpecGeneratorsPullRequestFilters,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestGitea as ApplicationSetSpecGeneratorsPullRequestGitea,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestGithub as ApplicationSetSpecGeneratorsPullRequestGithub,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsPullRequestGitlab as ApplicationSetSpecGeneratorsPullRequestGitlab,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProvider as ApplicationSetSpecGeneratorsScmProvider,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit as ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderAzureDevOps as ApplicationSetSpecGeneratorsScmProviderAzureDevOps,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderBitbucket as ApplicationSetSpecGeneratorsScmProviderBitbucket,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderBitbucketServer as ApplicationSetSpecGeneratorsScmProviderBitbucketServer,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderFilters as ApplicationSetSpecGeneratorsScmProviderFilters,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderGitea as ApplicationSetSpecGeneratorsScmProviderGitea,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderGithub as ApplicationSetSpecGeneratorsScmProviderGithub,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecGeneratorsScmProviderGitlab as ApplicationSetSpecGeneratorsScmProviderGitlab,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecIgnoreApplicationDifferences as ApplicationSetSpecIgnoreApplicationDifferences,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecPreservedFields as ApplicationSetSpecPreservedFields,
    )
    from .argoproj_v1alpha1 import ApplicationSetSpecStrategy as ApplicationSetSpecStrategy
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecStrategyRollingSync as ApplicationSetSpecStrategyRollingSync,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecStrategyRollingSyncSteps as ApplicationSetSpecStrategyRollingSyncSteps,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions as ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions,
    )
    from .argoproj_v1alpha1 import ApplicationSetSpecSyncPolicy as ApplicationSetSpecSyncPolicy
    from .argoproj_v1alpha1 import ApplicationSetSpecTemplate as ApplicationSetSpecTemplate
    from .argoproj_v1alpha1 import ApplicationSetStatus as ApplicationSetStatus
    from .argoproj_v1alpha1 import (
        ApplicationSetStatusApplicationStatus as ApplicationSetStatusApplicationStatus,
    )
    from .argoproj_v1alpha1 import ApplicationSetStatusConditions as ApplicationSetStatusConditions
    from .argoproj_v1alpha1 import ApplicationSpec as ApplicationSpec
    from .argoproj_v1alpha1 import (
        ApplicationSpecIgnoreDifferences as ApplicationSpecIgnoreDifferences,
    )
    from .argoproj_v1alpha1 import ApplicationSpecSource as ApplicationSpecSource
    from .argoproj_v1alpha1 import ApplicationSpecSourceDirectory as ApplicationSpecSourceDirectory
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceDirectoryJsonnet as ApplicationSpecSourceDirectoryJsonnet,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceDirectoryJsonnetExtVars as ApplicationSpecSourceDirectoryJsonnetExtVars,
    )
    from .argoproj_v1alpha1 import ApplicationSpecSourceHelm as ApplicationSpecSourceHelm
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceHelmFileParameters as ApplicationSpecSourceHelmFileParameters,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceHelmParameters as ApplicationSpecSourceHelmParameters,
    )
    from .argoproj_v1alpha1 import ApplicationSpecSourceHydrator as ApplicationSpecSourceHydrator
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceHydratorDrySource as ApplicationSpecSourceHydratorDrySource,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceHydratorHydrateTo as ApplicationSpecSourceHydratorHydrateTo,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceHydratorSyncSource as ApplicationSpecSourceHydratorSyncSource,
    )
    from .argoproj_v1alpha1 import ApplicationSpecSourceKustomize as ApplicationSpecSourceKustomize
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceKustomizePatches as ApplicationSpecSourceKustomizePatches,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceKustomizePatchesTarget as ApplicationSpecSourceKustomizePatchesTarget,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourceKustomizeReplicas as ApplicationSpecSourceKustomizeReplicas,
    )
    from .argoproj_v1alpha1 import ApplicationSpecSourcePlugin as ApplicationSpecSourcePlugin
    from .argoproj_v1alpha1 import (
        ApplicationSpecSourcePluginParameters as ApplicationSpecSourcePluginParameters,
    )
    from .argoproj_v1alpha1 import ApplicationSpecSyncPolicy as ApplicationSpecSyncPolicy
    from .argoproj_v1alpha1 import (
        ApplicationSpecSyncPolicyAutomated as ApplicationSpecSyncPolicyAutomated,
    )
    from .argoproj_v1alpha1 import (
        ApplicationSpecSyncPolicyManagedNamespaceMetadata as ApplicationSpecSyncPolicyManagedNamespaceMetadata,
    )
    from .argoproj_v1alpha1 import ApplicationStatus as ApplicationStatus
    from .argoproj_v1alpha1 import ApplicationStatusConditions as ApplicationStatusConditions
    from .argoproj_v1alpha1 import ApplicationStatusHealth as ApplicationStatusHealth
    from .argoproj_v1alpha1 import ApplicationStatusHistory as ApplicationStatusHistory
    from .argoproj_v1alpha1 import (
        ApplicationStatusOperationState as ApplicationStatusOperationState,
    )
    from .argoproj_v1alpha1 import (
        ApplicationStatusOperationStateSyncResult as ApplicationStatusOperationStateSyncResult,
    )
    from .argoproj_v1alpha1 import (
        ApplicationStatusOperationStateSyncResultResources as ApplicationStatusOperationStateSyncResultResources,
    )
    from .argoproj_v1alpha1 import ApplicationStatusResources as ApplicationStatusResources
    from .argoproj_v1alpha1 import (
        ApplicationStatusSourceHydrator as ApplicationStatusSourceHydrator,
    )
    from .argoproj_v1alpha1 import (
        ApplicationStatusSourceHydratorCurrentOperation as ApplicationStatusSourceHydratorCurrentOperation,
    )
    from .argoproj_v1alpha1 import (
        ApplicationStatusSourceHydratorLastSuccessfulOperation as ApplicationStatusSourceHydratorLastSuccessfulOperation,
    )
    from .argoproj_v1alpha1 import ApplicationStatusSummary as ApplicationStatusSummary
    from .argoproj_v1alpha1 import ApplicationStatusSync as ApplicationStatusSync
    from .argoproj_v1alpha1 import (
        ApplicationStatusSyncComparedTo as ApplicationStatusSyncComparedTo,
    )
    from .argoproj_v1alpha1 import AppProject as AppProject
    from .argoproj_v1alpha1 import AppProjectSpec as AppProjectSpec
    from .argoproj_v1alpha1 import (
        AppProjectSpecClusterResourceBlacklist as AppProjectSpecClusterResourceBlacklist,
    )
    from .argoproj_v1alpha1 import AppProjectSpecDestinations as AppProjectSpecDestinations
    from .argoproj_v1alpha1 import (
        AppProjectSpecDestinationServiceAccounts as AppProjectSpecDestinationServiceAccounts,
    )
    from .argoproj_v1alpha1 import (
        AppProjectSpecNamespaceResourceBlacklist as AppProjectSpecNamespaceResourceBlacklist,
    )
    from .argoproj_v1alpha1 import (
        AppProjectSpecOrphanedResources as AppProjectSpecOrphanedResources,
    )
    from .argoproj_v1alpha1 import (
        AppProjectSpecOrphanedResourcesIgnore as AppProjectSpecOrphanedResourcesIgnore,
    )
    from .argoproj_v1alpha1 import AppProjectSpecRoles as AppProjectSpecRoles
    from .argoproj_v1alpha1 import AppProjectSpecRolesJwtTokens as AppProjectSpecRolesJwtTokens
    from .argoproj_v1alpha1 import AppProjectSpecSignatureKeys as AppProjectSpecSignatureKeys
    from .argoproj_v1alpha1 import AppProjectSpecSourceIntegrity as AppProjectSpecSourceIntegrity
    from .argoproj_v1alpha1 import (
        AppProjectSpecSourceIntegrityGit as AppProjectSpecSourceIntegrityGit,
    )
    from .argoproj_v1alpha1 import (
        AppProjectSpecSourceIntegrityGitPolicies as AppProjectSpecSourceIntegrityGitPolicies,
    )
    from .argoproj_v1alpha1 import (
        AppProjectSpecSourceIntegrityGitPoliciesGpg as AppProjectSpecSourceIntegrityGitPoliciesGpg,
    )
    from .argoproj_v1alpha1 import (
        AppProjectSpecSourceIntegrityGitPoliciesRepos as AppProjectSpecSourceIntegrityGitPoliciesRepos,
    )
    from .argoproj_v1alpha1 import AppProjectSpecSyncWindows as AppProjectSpecSyncWindows
    from .argoproj_v1alpha1 import AppProjectStatus as AppProjectStatus
    from .argoproj_v1alpha1 import (
        AppProjectStatusJwtTokensByRole as AppProjectStatusJwtTokensByRole,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "AppProject AppProjectSpec AppProjectSpecClusterResourceBlacklist AppProjectSpecDestinationServiceAccounts AppProjectSpecDestinations AppProjectSpecNamespaceResourceBlacklist AppProjectSpecOrphanedResources AppProjectSpecOrphanedResourcesIgnore AppProjectSpecRoles AppProjectSpecRolesJwtTokens AppProjectSpecSignatureKeys AppProjectSpecSourceIntegrity AppProjectSpecSourceIntegrityGit AppProjectSpecSourceIntegrityGitPolicies AppProjectSpecSourceIntegrityGitPoliciesGpg AppProjectSpecSourceIntegrityGitPoliciesRepos AppProjectSpecSyncWindows AppProjectStatus AppProjectStatusJwtTokensByRole Application ApplicationOperation ApplicationOperationInfo ApplicationOperationInitiatedBy ApplicationOperationRetry ApplicationOperationRetryBackoff ApplicationOperationSync ApplicationOperationSyncResources ApplicationOperationSyncSyncStrategy ApplicationOperationSyncSyncStrategyApply ApplicationSet ApplicationSetGeneratorsScmProviderAwsCodeCommitTagFilters ApplicationSetSpec ApplicationSetSpecGenerators ApplicationSetSpecGeneratorsClusterDecisionResource ApplicationSetSpecGeneratorsClusters ApplicationSetSpecGeneratorsGit ApplicationSetSpecGeneratorsGitDirectories ApplicationSetSpecGeneratorsList ApplicationSetSpecGeneratorsMatrix ApplicationSetSpecGeneratorsMatrixGenerators ApplicationSetSpecGeneratorsMerge ApplicationSetSpecGeneratorsPlugin ApplicationSetSpecGeneratorsPluginConfigMapRef ApplicationSetSpecGeneratorsPluginInput ApplicationSetSpecGeneratorsPullRequest ApplicationSetSpecGeneratorsPullRequestAzuredevops ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef ApplicationSetSpecGeneratorsPullRequestBitbucket ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken ApplicationSetSpecGeneratorsPullRequestBitbucketServer ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef ApplicationSetSpecGeneratorsPullRequestFilters ApplicationSetSpecGeneratorsPullRequestGitea ApplicationSetSpecGeneratorsPullRequestGithub ApplicationSetSpecGeneratorsPullRequestGitlab ApplicationSetSpecGeneratorsScmProvider ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit ApplicationSetSpecGeneratorsScmProviderAzureDevOps ApplicationSetSpecGeneratorsScmProviderBitbucket ApplicationSetSpecGeneratorsScmProviderBitbucketServer ApplicationSetSpecGeneratorsScmProviderFilters ApplicationSetSpecGeneratorsScmProviderGitea ApplicationSetSpecGeneratorsScmProviderGithub ApplicationSetSpecGeneratorsScmProviderGitlab ApplicationSetSpecIgnoreApplicationDifferences ApplicationSetSpecPreservedFields ApplicationSetSpecStrategy ApplicationSetSpecStrategyRollingSync ApplicationSetSpecStrategyRollingSyncSteps ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions ApplicationSetSpecSyncPolicy ApplicationSetSpecTemplate ApplicationSetStatus ApplicationSetStatusApplicationStatus ApplicationSetStatusConditions ApplicationSpec ApplicationSpecIgnoreDifferences ApplicationSpecSource ApplicationSpecSourceDirectory ApplicationSpecSourceDirectoryJsonnet ApplicationSpecSourceDirectoryJsonnetExtVars ApplicationSpecSourceHelm ApplicationSpecSourceHelmFileParameters ApplicationSpecSourceHelmParameters ApplicationSpecSourceHydrator ApplicationSpecSourceHydratorDrySource ApplicationSpecSourceHydratorHydrateTo ApplicationSpecSourceHydratorSyncSource ApplicationSpecSourceKustomize ApplicationSpecSourceKustomizePatches ApplicationSpecSourceKustomizePatchesTarget ApplicationSpecSourceKustomizeReplicas ApplicationSpecSourcePlugin ApplicationSpecSourcePluginParameters ApplicationSpecSyncPolicy ApplicationSpecSyncPolicyAutomated ApplicationSpecSyncPolicyManagedNamespaceMetadata ApplicationStatus ApplicationStatusConditions ApplicationStatusHealth ApplicationStatusHistory ApplicationStatusOperationState ApplicationStatusOperationStateSyncResult ApplicationStatusOperationStateSyncResultResources ApplicationStatusResources ApplicationStatusSourceHydrator ApplicationStatusSourceHydratorCurrentOperation ApplicationStatusSourceHydratorLastSuccessfulOperation ApplicationStatusSummary ApplicationStatusSync ApplicationStatusSyncComparedTo",
        },
    )

__all__ = (
    "AppProject",
    "AppProjectSpec",
    "AppProjectSpecClusterResourceBlacklist",
    "AppProjectSpecDestinationServiceAccounts",
    "AppProjectSpecDestinations",
    "AppProjectSpecNamespaceResourceBlacklist",
    "AppProjectSpecOrphanedResources",
    "AppProjectSpecOrphanedResourcesIgnore",
    "AppProjectSpecRoles",
    "AppProjectSpecRolesJwtTokens",
    "AppProjectSpecSignatureKeys",
    "AppProjectSpecSourceIntegrity",
    "AppProjectSpecSourceIntegrityGit",
    "AppProjectSpecSourceIntegrityGitPolicies",
    "AppProjectSpecSourceIntegrityGitPoliciesGpg",
    "AppProjectSpecSourceIntegrityGitPoliciesRepos",
    "AppProjectSpecSyncWindows",
    "AppProjectStatus",
    "AppProjectStatusJwtTokensByRole",
    "Application",
    "ApplicationOperation",
    "ApplicationOperationInfo",
    "ApplicationOperationInitiatedBy",
    "ApplicationOperationRetry",
    "ApplicationOperationRetryBackoff",
    "ApplicationOperationSync",
    "ApplicationOperationSyncResources",
    "ApplicationOperationSyncSyncStrategy",
    "ApplicationOperationSyncSyncStrategyApply",
    "ApplicationSet",
    "ApplicationSetGeneratorsScmProviderAwsCodeCommitTagFilters",
    "ApplicationSetSpec",
    "ApplicationSetSpecGenerators",
    "ApplicationSetSpecGeneratorsClusterDecisionResource",
    "ApplicationSetSpecGeneratorsClusters",
    "ApplicationSetSpecGeneratorsGit",
    "ApplicationSetSpecGeneratorsGitDirectories",
    "ApplicationSetSpecGeneratorsList",
    "ApplicationSetSpecGeneratorsMatrix",
    "ApplicationSetSpecGeneratorsMatrixGenerators",
    "ApplicationSetSpecGeneratorsMerge",
    "ApplicationSetSpecGeneratorsPlugin",
    "ApplicationSetSpecGeneratorsPluginConfigMapRef",
    "ApplicationSetSpecGeneratorsPluginInput",
    "ApplicationSetSpecGeneratorsPullRequest",
    "ApplicationSetSpecGeneratorsPullRequestAzuredevops",
    "ApplicationSetSpecGeneratorsPullRequestAzuredevopsTokenRef",
    "ApplicationSetSpecGeneratorsPullRequestBitbucket",
    "ApplicationSetSpecGeneratorsPullRequestBitbucketBasicAuth",
    "ApplicationSetSpecGeneratorsPullRequestBitbucketBearerToken",
    "ApplicationSetSpecGeneratorsPullRequestBitbucketServer",
    "ApplicationSetSpecGeneratorsPullRequestBitbucketServerCaRef",
    "ApplicationSetSpecGeneratorsPullRequestFilters",
    "ApplicationSetSpecGeneratorsPullRequestGitea",
    "ApplicationSetSpecGeneratorsPullRequestGithub",
    "ApplicationSetSpecGeneratorsPullRequestGitlab",
    "ApplicationSetSpecGeneratorsScmProvider",
    "ApplicationSetSpecGeneratorsScmProviderAwsCodeCommit",
    "ApplicationSetSpecGeneratorsScmProviderAzureDevOps",
    "ApplicationSetSpecGeneratorsScmProviderBitbucket",
    "ApplicationSetSpecGeneratorsScmProviderBitbucketServer",
    "ApplicationSetSpecGeneratorsScmProviderFilters",
    "ApplicationSetSpecGeneratorsScmProviderGitea",
    "ApplicationSetSpecGeneratorsScmProviderGithub",
    "ApplicationSetSpecGeneratorsScmProviderGitlab",
    "ApplicationSetSpecIgnoreApplicationDifferences",
    "ApplicationSetSpecPreservedFields",
    "ApplicationSetSpecStrategy",
    "ApplicationSetSpecStrategyRollingSync",
    "ApplicationSetSpecStrategyRollingSyncSteps",
    "ApplicationSetSpecStrategyRollingSyncStepsMatchExpressions",
    "ApplicationSetSpecSyncPolicy",
    "ApplicationSetSpecTemplate",
    "ApplicationSetStatus",
    "ApplicationSetStatusApplicationStatus",
    "ApplicationSetStatusConditions",
    "ApplicationSpec",
    "ApplicationSpecIgnoreDifferences",
    "ApplicationSpecSource",
    "ApplicationSpecSourceDirectory",
    "ApplicationSpecSourceDirectoryJsonnet",
    "ApplicationSpecSourceDirectoryJsonnetExtVars",
    "ApplicationSpecSourceHelm",
    "ApplicationSpecSourceHelmFileParameters",
    "ApplicationSpecSourceHelmParameters",
    "ApplicationSpecSourceHydrator",
    "ApplicationSpecSourceHydratorDrySource",
    "ApplicationSpecSourceHydratorHydrateTo",
    "ApplicationSpecSourceHydratorSyncSource",
    "ApplicationSpecSourceKustomize",
    "ApplicationSpecSourceKustomizePatches",
    "ApplicationSpecSourceKustomizePatchesTarget",
    "ApplicationSpecSourceKustomizeReplicas",
    "ApplicationSpecSourcePlugin",
    "ApplicationSpecSourcePluginParameters",
    "ApplicationSpecSyncPolicy",
    "ApplicationSpecSyncPolicyAutomated",
    "ApplicationSpecSyncPolicyManagedNamespaceMetadata",
    "ApplicationStatus",
    "ApplicationStatusConditions",
    "ApplicationStatusHealth",
    "ApplicationStatusHistory",
    "ApplicationStatusOperationState",
    "ApplicationStatusOperationStateSyncResult",
    "ApplicationStatusOperationStateSyncResultResources",
    "ApplicationStatusResources",
    "ApplicationStatusSourceHydrator",
    "ApplicationStatusSourceHydratorCurrentOperation",
    "ApplicationStatusSourceHydratorLastSuccessfulOperation",
    "ApplicationStatusSummary",
    "ApplicationStatusSync",
    "ApplicationStatusSyncComparedTo",
    "argoproj_v1alpha1",
)
