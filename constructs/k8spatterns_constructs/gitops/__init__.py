"""Delivery from Git: Argo CD and Flux."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.gitops.argo_application import ArgoApplication as ArgoApplication
    from k8spatterns_constructs.gitops.argo_application_set import (
        ArgoApplicationSet as ArgoApplicationSet,
    )
    from k8spatterns_constructs.gitops.argo_cmp_plugin import ArgoCmpPlugin as ArgoCmpPlugin
    from k8spatterns_constructs.gitops.argo_destination import ArgoDestination as ArgoDestination
    from k8spatterns_constructs.gitops.argo_helm import ArgoHelm as ArgoHelm
    from k8spatterns_constructs.gitops.argo_kustomize import ArgoKustomize as ArgoKustomize
    from k8spatterns_constructs.gitops.argo_kustomize import (
        ArgoKustomizePatch as ArgoKustomizePatch,
    )
    from k8spatterns_constructs.gitops.argo_kustomize import KustomizeTarget as KustomizeTarget
    from k8spatterns_constructs.gitops.argo_plugin import ArgoPatterns as ArgoPatterns
    from k8spatterns_constructs.gitops.argo_plugin import ArgoPlugin as ArgoPlugin
    from k8spatterns_constructs.gitops.argo_project import ArgoProject as ArgoProject
    from k8spatterns_constructs.gitops.argo_project import (
        DestinationServiceAccount as DestinationServiceAccount,
    )
    from k8spatterns_constructs.gitops.argo_project import OrphanedResources as OrphanedResources
    from k8spatterns_constructs.gitops.argo_project import ProjectDestination as ProjectDestination
    from k8spatterns_constructs.gitops.argo_project import ProjectResource as ProjectResource
    from k8spatterns_constructs.gitops.argo_role import ProjectPolicy as ProjectPolicy
    from k8spatterns_constructs.gitops.argo_role import ProjectRole as ProjectRole
    from k8spatterns_constructs.gitops.argo_source import ArgoDirectory as ArgoDirectory
    from k8spatterns_constructs.gitops.argo_source import ArgoJsonnet as ArgoJsonnet
    from k8spatterns_constructs.gitops.argo_source import ArgoOci as ArgoOci
    from k8spatterns_constructs.gitops.argo_source import ArgoRef as ArgoRef
    from k8spatterns_constructs.gitops.argo_source import ArgoSource as ArgoSource
    from k8spatterns_constructs.gitops.argo_sync import ArgoSyncPolicy as ArgoSyncPolicy
    from k8spatterns_constructs.gitops.argo_sync import AutomatedSync as AutomatedSync
    from k8spatterns_constructs.gitops.argo_sync import SyncRetry as SyncRetry
    from k8spatterns_constructs.gitops.argo_window import SyncWindow as SyncWindow
    from k8spatterns_constructs.gitops.combined_generator import MatrixGenerator as MatrixGenerator
    from k8spatterns_constructs.gitops.combined_generator import MergeGenerator as MergeGenerator
    from k8spatterns_constructs.gitops.flux_git_source import FluxGitInclude as FluxGitInclude
    from k8spatterns_constructs.gitops.flux_git_source import FluxGitRef as FluxGitRef
    from k8spatterns_constructs.gitops.flux_git_source import FluxGitSource as FluxGitSource
    from k8spatterns_constructs.gitops.flux_git_source import (
        FluxGitVerification as FluxGitVerification,
    )
    from k8spatterns_constructs.gitops.flux_helm_release import FluxChart as FluxChart
    from k8spatterns_constructs.gitops.flux_helm_release import FluxHelmRelease as FluxHelmRelease
    from k8spatterns_constructs.gitops.flux_kustomization import FluxDecryption as FluxDecryption
    from k8spatterns_constructs.gitops.flux_kustomization import FluxHealthCheck as FluxHealthCheck
    from k8spatterns_constructs.gitops.flux_kustomization import (
        FluxKustomization as FluxKustomization,
    )
    from k8spatterns_constructs.gitops.flux_kustomization import FluxPostBuild as FluxPostBuild
    from k8spatterns_constructs.gitops.flux_kustomization import (
        FluxSubstituteFrom as FluxSubstituteFrom,
    )
    from k8spatterns_constructs.gitops.flux_other_sources import (
        FluxBucketSource as FluxBucketSource,
    )
    from k8spatterns_constructs.gitops.flux_other_sources import FluxHelmSource as FluxHelmSource
    from k8spatterns_constructs.gitops.flux_other_sources import FluxOciLayer as FluxOciLayer
    from k8spatterns_constructs.gitops.flux_other_sources import FluxOciRef as FluxOciRef
    from k8spatterns_constructs.gitops.flux_other_sources import FluxOciSource as FluxOciSource
    from k8spatterns_constructs.gitops.flux_other_sources import (
        FluxVerification as FluxVerification,
    )
    from k8spatterns_constructs.gitops.flux_parts import FluxDependency as FluxDependency
    from k8spatterns_constructs.gitops.flux_parts import FluxHealthCheckExpr as FluxHealthCheckExpr
    from k8spatterns_constructs.gitops.flux_parts import FluxImage as FluxImage
    from k8spatterns_constructs.gitops.flux_parts import FluxKubeConfig as FluxKubeConfig
    from k8spatterns_constructs.gitops.flux_parts import FluxPatch as FluxPatch
    from k8spatterns_constructs.gitops.flux_parts import FluxPostRenderer as FluxPostRenderer
    from k8spatterns_constructs.gitops.flux_parts import FluxValuesFrom as FluxValuesFrom
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxDriftDetection as FluxDriftDetection,
    )
    from k8spatterns_constructs.gitops.flux_remediation import FluxDriftIgnore as FluxDriftIgnore
    from k8spatterns_constructs.gitops.flux_remediation import FluxInstall as FluxInstall
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxInstallRemediation as FluxInstallRemediation,
    )
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxRetryStrategy as FluxRetryStrategy,
    )
    from k8spatterns_constructs.gitops.flux_remediation import FluxRollback as FluxRollback
    from k8spatterns_constructs.gitops.flux_remediation import FluxTest as FluxTest
    from k8spatterns_constructs.gitops.flux_remediation import FluxTestFilter as FluxTestFilter
    from k8spatterns_constructs.gitops.flux_remediation import FluxUninstall as FluxUninstall
    from k8spatterns_constructs.gitops.flux_remediation import FluxUpgrade as FluxUpgrade
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxUpgradeRemediation as FluxUpgradeRemediation,
    )
    from k8spatterns_constructs.gitops.flux_source import FluxSourceRef as FluxSourceRef
    from k8spatterns_constructs.gitops.generator import ArgoGenerator as ArgoGenerator
    from k8spatterns_constructs.gitops.generator import (
        ClusterDecisionGenerator as ClusterDecisionGenerator,
    )
    from k8spatterns_constructs.gitops.generator import ClusterGenerator as ClusterGenerator
    from k8spatterns_constructs.gitops.generator import ListGenerator as ListGenerator
    from k8spatterns_constructs.gitops.generator import PluginGenerator as PluginGenerator
    from k8spatterns_constructs.gitops.git_generator import (
        GitDirectoryGenerator as GitDirectoryGenerator,
    )
    from k8spatterns_constructs.gitops.git_generator import GitFileGenerator as GitFileGenerator
    from k8spatterns_constructs.gitops.git_host import BasicAuth as BasicAuth
    from k8spatterns_constructs.gitops.ignore_difference import (
        IgnoreApplicationDifference as IgnoreApplicationDifference,
    )
    from k8spatterns_constructs.gitops.ignore_difference import IgnoreDifference as IgnoreDifference
    from k8spatterns_constructs.gitops.pull_request_generator import (
        AzureDevopsPullRequests as AzureDevopsPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        BitbucketPullRequests as BitbucketPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        BitbucketServerPullRequests as BitbucketServerPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        GiteaPullRequests as GiteaPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        GithubPullRequests as GithubPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        GitlabPullRequests as GitlabPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        PullRequestFilter as PullRequestFilter,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        PullRequestGenerator as PullRequestGenerator,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import PullRequests as PullRequests
    from k8spatterns_constructs.gitops.rolling_sync import LabelMatch as LabelMatch
    from k8spatterns_constructs.gitops.rolling_sync import RollingStep as RollingStep
    from k8spatterns_constructs.gitops.rolling_sync import RollingSync as RollingSync
    from k8spatterns_constructs.gitops.scm_generator import (
        AwsCodeCommitRepositories as AwsCodeCommitRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import (
        AzureDevopsRepositories as AzureDevopsRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import (
        BitbucketRepositories as BitbucketRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import (
        BitbucketServerRepositories as BitbucketServerRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import GiteaRepositories as GiteaRepositories
    from k8spatterns_constructs.gitops.scm_generator import GithubRepositories as GithubRepositories
    from k8spatterns_constructs.gitops.scm_generator import GitlabRepositories as GitlabRepositories
    from k8spatterns_constructs.gitops.scm_generator import Repositories as Repositories
    from k8spatterns_constructs.gitops.scm_generator import RepositoryFilter as RepositoryFilter
    from k8spatterns_constructs.gitops.scm_generator import (
        ScmProviderGenerator as ScmProviderGenerator,
    )
    from k8spatterns_constructs.gitops.sync_options import SyncOptions as SyncOptions
    from k8spatterns_constructs.gitops.sync_phase import ObjectSync as ObjectSync
    from k8spatterns_constructs.gitops.sync_phase import SyncHook as SyncHook
    from k8spatterns_constructs.gitops.sync_phase import SyncWave as SyncWave

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "argo_application": "ArgoApplication",
    "argo_application_set": "ArgoApplicationSet",
    "argo_cmp_plugin": "ArgoCmpPlugin",
    "argo_destination": "ArgoDestination",
    "argo_helm": "ArgoHelm",
    "argo_kustomize": "ArgoKustomize ArgoKustomizePatch KustomizeTarget",
    "argo_plugin": "ArgoPatterns ArgoPlugin",
    "argo_project": (
        "ArgoProject DestinationServiceAccount OrphanedResources ProjectDestination ProjectResource"
    ),
    "argo_role": "ProjectPolicy ProjectRole",
    "argo_source": "ArgoDirectory ArgoJsonnet ArgoOci ArgoRef ArgoSource",
    "argo_sync": "ArgoSyncPolicy AutomatedSync SyncRetry",
    "argo_window": "SyncWindow",
    "combined_generator": "MatrixGenerator MergeGenerator",
    "flux_git_source": "FluxGitInclude FluxGitRef FluxGitSource FluxGitVerification",
    "flux_helm_release": "FluxChart FluxHelmRelease",
    "flux_kustomization": (
        "FluxDecryption FluxHealthCheck FluxKustomization FluxPostBuild FluxSubstituteFrom"
    ),
    "flux_other_sources": (
        "FluxBucketSource FluxHelmSource FluxOciLayer FluxOciRef FluxOciSource FluxVerification"
    ),
    "flux_parts": (
        "FluxDependency FluxHealthCheckExpr FluxImage FluxKubeConfig FluxPatch "
        "FluxPostRenderer FluxValuesFrom"
    ),
    "flux_remediation": (
        "FluxDriftDetection FluxDriftIgnore FluxInstall FluxInstallRemediation "
        "FluxRetryStrategy FluxRollback FluxTest FluxTestFilter FluxUninstall FluxUpgrade "
        "FluxUpgradeRemediation"
    ),
    "flux_source": "FluxSourceRef",
    "generator": (
        "ArgoGenerator ClusterDecisionGenerator ClusterGenerator ListGenerator PluginGenerator"
    ),
    "git_generator": "GitDirectoryGenerator GitFileGenerator",
    "git_host": "BasicAuth",
    "ignore_difference": "IgnoreApplicationDifference IgnoreDifference",
    "pull_request_generator": (
        "AzureDevopsPullRequests BitbucketPullRequests BitbucketServerPullRequests "
        "GiteaPullRequests GithubPullRequests GitlabPullRequests PullRequestFilter "
        "PullRequestGenerator PullRequests"
    ),
    "rolling_sync": "LabelMatch RollingStep RollingSync",
    "scm_generator": (
        "AwsCodeCommitRepositories AzureDevopsRepositories BitbucketRepositories "
        "BitbucketServerRepositories GiteaRepositories GithubRepositories "
        "GitlabRepositories Repositories RepositoryFilter ScmProviderGenerator"
    ),
    "sync_options": "SyncOptions",
    "sync_phase": "ObjectSync SyncHook SyncWave",
}
