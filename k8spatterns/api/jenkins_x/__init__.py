"""Typed objects of Jenkins X, each loaded on first use.

Generated from the CustomResourceDefinitions of Jenkins X; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jenkins_v1 as jenkins_v1
    from . import preview_v1alpha1 as preview_v1alpha1
    from .jenkins_v1 import Environment as Environment
    from .jenkins_v1 import (
        EnvironmentPostPreviewJobsSpecTemplateSpecHostAliases as EnvironmentPostPreviewJobsSpecTemplateSpecHostAliases,
    )
    from .jenkins_v1 import (
        EnvironmentPostPreviewJobsSpecTemplateSpecReadinessGates as EnvironmentPostPreviewJobsSpecTemplateSpecReadinessGates,
    )
    from .jenkins_v1 import EnvironmentSpec as EnvironmentSpec
    from .jenkins_v1 import EnvironmentSpecPreviewGitInfo as EnvironmentSpecPreviewGitInfo
    from .jenkins_v1 import EnvironmentSpecPreviewGitInfoUser as EnvironmentSpecPreviewGitInfoUser
    from .jenkins_v1 import EnvironmentSpecSource as EnvironmentSpecSource
    from .jenkins_v1 import EnvironmentSpecTeamSettings as EnvironmentSpecTeamSettings
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsDeployOptions as EnvironmentSpecTeamSettingsDeployOptions,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsPostPreviewJobs as EnvironmentSpecTeamSettingsPostPreviewJobs,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsPostPreviewJobsSpec as EnvironmentSpecTeamSettingsPostPreviewJobsSpec,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplate as EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplate,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplateSpec as EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplateSpec,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsPostPreviewJobsStatus as EnvironmentSpecTeamSettingsPostPreviewJobsStatus,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsPostPreviewJobsStatusConditions as EnvironmentSpecTeamSettingsPostPreviewJobsStatusConditions,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsQuickstartLocations as EnvironmentSpecTeamSettingsQuickstartLocations,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTeamSettingsStorageLocations as EnvironmentSpecTeamSettingsStorageLocations,
    )
    from .jenkins_v1 import (
        EnvironmentSpecTemplateSpecTopologySpreadConstraints as EnvironmentSpecTemplateSpecTopologySpreadConstraints,
    )
    from .jenkins_v1 import EnvironmentStatus as EnvironmentStatus
    from .jenkins_v1 import PipelineActivity as PipelineActivity
    from .jenkins_v1 import PipelineActivitySpec as PipelineActivitySpec
    from .jenkins_v1 import PipelineActivitySpecAttachments as PipelineActivitySpecAttachments
    from .jenkins_v1 import (
        PipelineActivitySpecBatchPipelineActivity as PipelineActivitySpecBatchPipelineActivity,
    )
    from .jenkins_v1 import (
        PipelineActivitySpecBatchPipelineActivityPullRequestInfo as PipelineActivitySpecBatchPipelineActivityPullRequestInfo,
    )
    from .jenkins_v1 import PipelineActivitySpecSteps as PipelineActivitySpecSteps
    from .jenkins_v1 import PipelineActivitySpecStepsPreview as PipelineActivitySpecStepsPreview
    from .jenkins_v1 import PipelineActivitySpecStepsPromote as PipelineActivitySpecStepsPromote
    from .jenkins_v1 import (
        PipelineActivitySpecStepsPromotePullRequest as PipelineActivitySpecStepsPromotePullRequest,
    )
    from .jenkins_v1 import (
        PipelineActivitySpecStepsPromoteUpdate as PipelineActivitySpecStepsPromoteUpdate,
    )
    from .jenkins_v1 import (
        PipelineActivitySpecStepsPromoteUpdateStatuses as PipelineActivitySpecStepsPromoteUpdateStatuses,
    )
    from .jenkins_v1 import PipelineActivitySpecStepsStage as PipelineActivitySpecStepsStage
    from .jenkins_v1 import (
        PipelineActivitySpecStepsStageSteps as PipelineActivitySpecStepsStageSteps,
    )
    from .jenkins_v1 import Release as Release
    from .jenkins_v1 import ReleaseSpec as ReleaseSpec
    from .jenkins_v1 import ReleaseSpecCommits as ReleaseSpecCommits
    from .jenkins_v1 import ReleaseSpecCommitsAuthor as ReleaseSpecCommitsAuthor
    from .jenkins_v1 import (
        ReleaseSpecCommitsAuthorAccountReference as ReleaseSpecCommitsAuthorAccountReference,
    )
    from .jenkins_v1 import ReleaseSpecDependencyUpdates as ReleaseSpecDependencyUpdates
    from .jenkins_v1 import ReleaseSpecDependencyUpdatesPaths as ReleaseSpecDependencyUpdatesPaths
    from .jenkins_v1 import ReleaseSpecIssues as ReleaseSpecIssues
    from .jenkins_v1 import ReleaseSpecIssuesLabels as ReleaseSpecIssuesLabels
    from .jenkins_v1 import ReleaseStatus as ReleaseStatus
    from .jenkins_v1 import SourceRepository as SourceRepository
    from .jenkins_v1 import SourceRepositorySpec as SourceRepositorySpec
    from .jenkins_v1 import SourceRepositorySpecScheduler as SourceRepositorySpecScheduler
    from .preview_v1alpha1 import Preview as Preview
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "jenkins_v1": "Environment EnvironmentPostPreviewJobsSpecTemplateSpecHostAliases EnvironmentPostPreviewJobsSpecTemplateSpecReadinessGates EnvironmentSpec EnvironmentSpecPreviewGitInfo EnvironmentSpecPreviewGitInfoUser EnvironmentSpecSource EnvironmentSpecTeamSettings EnvironmentSpecTeamSettingsDeployOptions EnvironmentSpecTeamSettingsPostPreviewJobs EnvironmentSpecTeamSettingsPostPreviewJobsSpec EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplate EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplateSpec EnvironmentSpecTeamSettingsPostPreviewJobsStatus EnvironmentSpecTeamSettingsPostPreviewJobsStatusConditions EnvironmentSpecTeamSettingsQuickstartLocations EnvironmentSpecTeamSettingsStorageLocations EnvironmentSpecTemplateSpecTopologySpreadConstraints EnvironmentStatus PipelineActivity PipelineActivitySpec PipelineActivitySpecAttachments PipelineActivitySpecBatchPipelineActivity PipelineActivitySpecBatchPipelineActivityPullRequestInfo PipelineActivitySpecSteps PipelineActivitySpecStepsPreview PipelineActivitySpecStepsPromote PipelineActivitySpecStepsPromotePullRequest PipelineActivitySpecStepsPromoteUpdate PipelineActivitySpecStepsPromoteUpdateStatuses PipelineActivitySpecStepsStage PipelineActivitySpecStepsStageSteps Release ReleaseSpec ReleaseSpecCommits ReleaseSpecCommitsAuthor ReleaseSpecCommitsAuthorAccountReference ReleaseSpecDependencyUpdates ReleaseSpecDependencyUpdatesPaths ReleaseSpecIssues ReleaseSpecIssuesLabels ReleaseStatus SourceRepository SourceRepositorySpec SourceRepositorySpecScheduler",
            "preview_v1alpha1": "Preview",
        },
    )

__all__ = (
    "Environment",
    "EnvironmentPostPreviewJobsSpecTemplateSpecHostAliases",
    "EnvironmentPostPreviewJobsSpecTemplateSpecReadinessGates",
    "EnvironmentSpec",
    "EnvironmentSpecPreviewGitInfo",
    "EnvironmentSpecPreviewGitInfoUser",
    "EnvironmentSpecSource",
    "EnvironmentSpecTeamSettings",
    "EnvironmentSpecTeamSettingsDeployOptions",
    "EnvironmentSpecTeamSettingsPostPreviewJobs",
    "EnvironmentSpecTeamSettingsPostPreviewJobsSpec",
    "EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplate",
    "EnvironmentSpecTeamSettingsPostPreviewJobsSpecTemplateSpec",
    "EnvironmentSpecTeamSettingsPostPreviewJobsStatus",
    "EnvironmentSpecTeamSettingsPostPreviewJobsStatusConditions",
    "EnvironmentSpecTeamSettingsQuickstartLocations",
    "EnvironmentSpecTeamSettingsStorageLocations",
    "EnvironmentSpecTemplateSpecTopologySpreadConstraints",
    "EnvironmentStatus",
    "PipelineActivity",
    "PipelineActivitySpec",
    "PipelineActivitySpecAttachments",
    "PipelineActivitySpecBatchPipelineActivity",
    "PipelineActivitySpecBatchPipelineActivityPullRequestInfo",
    "PipelineActivitySpecSteps",
    "PipelineActivitySpecStepsPreview",
    "PipelineActivitySpecStepsPromote",
    "PipelineActivitySpecStepsPromotePullRequest",
    "PipelineActivitySpecStepsPromoteUpdate",
    "PipelineActivitySpecStepsPromoteUpdateStatuses",
    "PipelineActivitySpecStepsStage",
    "PipelineActivitySpecStepsStageSteps",
    "Preview",
    "Release",
    "ReleaseSpec",
    "ReleaseSpecCommits",
    "ReleaseSpecCommitsAuthor",
    "ReleaseSpecCommitsAuthorAccountReference",
    "ReleaseSpecDependencyUpdates",
    "ReleaseSpecDependencyUpdatesPaths",
    "ReleaseSpecIssues",
    "ReleaseSpecIssuesLabels",
    "ReleaseStatus",
    "SourceRepository",
    "SourceRepositorySpec",
    "SourceRepositorySpecScheduler",
    "jenkins_v1",
    "preview_v1alpha1",
)
