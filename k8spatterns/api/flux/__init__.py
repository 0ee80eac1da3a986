"""Typed objects of Flux, each loaded on first use.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import fluxcd_v1 as fluxcd_v1
    from . import helm_v2 as helm_v2
    from . import image_v1 as image_v1
    from . import kustomize_v1 as kustomize_v1
    from . import notification_v1 as notification_v1
    from . import notification_v1beta3 as notification_v1beta3
    from . import source_extensions_v1beta1 as source_extensions_v1beta1
    from . import source_toolkit_v1 as source_toolkit_v1
    from .fluxcd_v1 import FluxInstance as FluxInstance
    from .fluxcd_v1 import FluxInstanceSpec as FluxInstanceSpec
    from .fluxcd_v1 import FluxInstanceSpecCluster as FluxInstanceSpecCluster
    from .fluxcd_v1 import FluxInstanceSpecDistribution as FluxInstanceSpecDistribution
    from .fluxcd_v1 import FluxInstanceSpecKustomize as FluxInstanceSpecKustomize
    from .fluxcd_v1 import FluxInstanceSpecKustomizePatches as FluxInstanceSpecKustomizePatches
    from .fluxcd_v1 import (
        FluxInstanceSpecKustomizePatchesTarget as FluxInstanceSpecKustomizePatchesTarget,
    )
    from .fluxcd_v1 import FluxInstanceSpecSharding as FluxInstanceSpecSharding
    from .fluxcd_v1 import FluxInstanceSpecStorage as FluxInstanceSpecStorage
    from .fluxcd_v1 import FluxInstanceSpecSync as FluxInstanceSpecSync
    from .fluxcd_v1 import FluxInstanceStatus as FluxInstanceStatus
    from .fluxcd_v1 import FluxInstanceStatusComponents as FluxInstanceStatusComponents
    from .fluxcd_v1 import FluxReport as FluxReport
    from .fluxcd_v1 import FluxReportSpec as FluxReportSpec
    from .fluxcd_v1 import FluxReportSpecCluster as FluxReportSpecCluster
    from .fluxcd_v1 import FluxReportSpecComponents as FluxReportSpecComponents
    from .fluxcd_v1 import FluxReportSpecDistribution as FluxReportSpecDistribution
    from .fluxcd_v1 import FluxReportSpecOperator as FluxReportSpecOperator
    from .fluxcd_v1 import FluxReportSpecReconcilers as FluxReportSpecReconcilers
    from .fluxcd_v1 import FluxReportSpecReconcilersStats as FluxReportSpecReconcilersStats
    from .fluxcd_v1 import FluxReportSpecSync as FluxReportSpecSync
    from .fluxcd_v1 import FluxReportStatus as FluxReportStatus
    from .fluxcd_v1 import ResourceSet as ResourceSet
    from .fluxcd_v1 import ResourceSetInputProvider as ResourceSetInputProvider
    from .fluxcd_v1 import ResourceSetInputProviderSpec as ResourceSetInputProviderSpec
    from .fluxcd_v1 import (
        ResourceSetInputProviderSpecCertSecretRef as ResourceSetInputProviderSpecCertSecretRef,
    )
    from .fluxcd_v1 import ResourceSetInputProviderSpecFilter as ResourceSetInputProviderSpecFilter
    from .fluxcd_v1 import (
        ResourceSetInputProviderSpecSchedule as ResourceSetInputProviderSpecSchedule,
    )
    from .fluxcd_v1 import (
        ResourceSetInputProviderSpecSelectors as ResourceSetInputProviderSpecSelectors,
    )
    from .fluxcd_v1 import (
        ResourceSetInputProviderSpecSelectorsMatchExpressions as ResourceSetInputProviderSpecSelectorsMatchExpressions,
    )
    from .fluxcd_v1 import ResourceSetInputProviderSpecSkip as ResourceSetInputProviderSpecSkip
    from .fluxcd_v1 import ResourceSetInputProviderStatus as ResourceSetInputProviderStatus
    from .fluxcd_v1 import (
        ResourceSetInputProviderStatusNextSchedule as ResourceSetInputProviderStatusNextSchedule,
    )
    from .fluxcd_v1 import ResourceSetSpec as ResourceSetSpec
    from .fluxcd_v1 import ResourceSetSpecCommonMetadata as ResourceSetSpecCommonMetadata
    from .fluxcd_v1 import ResourceSetSpecDependsOn as ResourceSetSpecDependsOn
    from .fluxcd_v1 import ResourceSetSpecInputsFrom as ResourceSetSpecInputsFrom
    from .fluxcd_v1 import ResourceSetSpecInputStrategy as ResourceSetSpecInputStrategy
    from .fluxcd_v1 import ResourceSetSpecSteps as ResourceSetSpecSteps
    from .fluxcd_v1 import ResourceSetStatus as ResourceSetStatus
    from .fluxcd_v1 import ResourceSetStatusHistory as ResourceSetStatusHistory
    from .fluxcd_v1 import ResourceSetStatusInventory as ResourceSetStatusInventory
    from .fluxcd_v1 import ResourceSetStatusInventoryEntries as ResourceSetStatusInventoryEntries
    from .helm_v2 import HelmRelease as HelmRelease
    from .helm_v2 import HelmReleaseSpec as HelmReleaseSpec
    from .helm_v2 import HelmReleaseSpecChart as HelmReleaseSpecChart
    from .helm_v2 import HelmReleaseSpecChartRef as HelmReleaseSpecChartRef
    from .helm_v2 import HelmReleaseSpecChartSpec as HelmReleaseSpecChartSpec
    from .helm_v2 import HelmReleaseSpecChartSpecSourceRef as HelmReleaseSpecChartSpecSourceRef
    from .helm_v2 import HelmReleaseSpecChartSpecVerify as HelmReleaseSpecChartSpecVerify
    from .helm_v2 import HelmReleaseSpecCommonMetadata as HelmReleaseSpecCommonMetadata
    from .helm_v2 import HelmReleaseSpecDependsOn as HelmReleaseSpecDependsOn
    from .helm_v2 import HelmReleaseSpecDriftDetection as HelmReleaseSpecDriftDetection
    from .helm_v2 import HelmReleaseSpecDriftDetectionIgnore as HelmReleaseSpecDriftDetectionIgnore
    from .helm_v2 import (
        HelmReleaseSpecDriftDetectionIgnoreTarget as HelmReleaseSpecDriftDetectionIgnoreTarget,
    )
    from .helm_v2 import HelmReleaseSpecHealthCheckExprs as HelmReleaseSpecHealthCheckExprs
    from .helm_v2 import HelmReleaseSpecInstall as HelmReleaseSpecInstall
    from .helm_v2 import HelmReleaseSpecInstallRemediation as HelmReleaseSpecInstallRemediation
    from .helm_v2 import HelmReleaseSpecInstallStrategy as HelmReleaseSpecInstallStrategy
    from .helm_v2 import HelmReleaseSpecKubeConfig as HelmReleaseSpecKubeConfig
    from .helm_v2 import (
        HelmReleaseSpecKubeConfigConfigMapRef as HelmReleaseSpecKubeConfigConfigMapRef,
    )
    from .helm_v2 import HelmReleaseSpecKubeConfigSecretRef as HelmReleaseSpecKubeConfigSecretRef
    from .helm_v2 import HelmReleaseSpecPostRenderers as HelmReleaseSpecPostRenderers
    from .helm_v2 import (
        HelmReleaseSpecPostRenderersKustomize as HelmReleaseSpecPostRenderersKustomize,
    )
    from .helm_v2 import (
        HelmReleaseSpecPostRenderersKustomizeImages as HelmReleaseSpecPostRenderersKustomizeImages,
    )
    from .helm_v2 import (
        HelmReleaseSpecPostRenderersKustomizePatches as HelmReleaseSpecPostRenderersKustomizePatches,
    )
    from .helm_v2 import HelmReleaseSpecRollback as HelmReleaseSpecRollback
    from .helm_v2 import HelmReleaseSpecTest as HelmReleaseSpecTest
    from .helm_v2 import HelmReleaseSpecTestFilters as HelmReleaseSpecTestFilters
    from .helm_v2 import HelmReleaseSpecUninstall as HelmReleaseSpecUninstall
    from .helm_v2 import HelmReleaseSpecUpgrade as HelmReleaseSpecUpgrade
    from .helm_v2 import HelmReleaseSpecUpgradeRemediation as HelmReleaseSpecUpgradeRemediation
    from .helm_v2 import HelmReleaseSpecValuesFrom as HelmReleaseSpecValuesFrom
    from .helm_v2 import HelmReleaseSpecWaitStrategy as HelmReleaseSpecWaitStrategy
    from .helm_v2 import HelmReleaseStatus as HelmReleaseStatus
    from .helm_v2 import HelmReleaseStatusHistory as HelmReleaseStatusHistory
    from .helm_v2 import HelmReleaseStatusHistoryTestHooks as HelmReleaseStatusHistoryTestHooks
    from .helm_v2 import HelmReleaseStatusInventory as HelmReleaseStatusInventory
    from .helm_v2 import HelmReleaseStatusInventoryEntries as HelmReleaseStatusInventoryEntries
    from .image_v1 import ImagePolicy as ImagePolicy
    from .image_v1 import ImagePolicySpec as ImagePolicySpec
    from .image_v1 import ImagePolicySpecFilterTags as ImagePolicySpecFilterTags
    from .image_v1 import ImagePolicySpecImageRepositoryRef as ImagePolicySpecImageRepositoryRef
    from .image_v1 import ImagePolicySpecPolicy as ImagePolicySpecPolicy
    from .image_v1 import ImagePolicySpecPolicyAlphabetical as ImagePolicySpecPolicyAlphabetical
    from .image_v1 import ImagePolicySpecPolicySemver as ImagePolicySpecPolicySemver
    from .image_v1 import ImagePolicyStatus as ImagePolicyStatus
    from .image_v1 import ImagePolicyStatusLatestRef as ImagePolicyStatusLatestRef
    from .image_v1 import ImageRepository as ImageRepository
    from .image_v1 import ImageRepositorySpec as ImageRepositorySpec
    from .image_v1 import ImageRepositorySpecAccessFrom as ImageRepositorySpecAccessFrom
    from .image_v1 import (
        ImageRepositorySpecAccessFromNamespaceSelectors as ImageRepositorySpecAccessFromNamespaceSelectors,
    )
    from .image_v1 import ImageRepositorySpecCertSecretRef as ImageRepositorySpecCertSecretRef
    from .image_v1 import ImageRepositoryStatus as ImageRepositoryStatus
    from .image_v1 import ImageRepositoryStatusLastScanResult as ImageRepositoryStatusLastScanResult
    from .image_v1 import ImageUpdateAutomation as ImageUpdateAutomation
    from .image_v1 import ImageUpdateAutomationSpec as ImageUpdateAutomationSpec
    from .image_v1 import ImageUpdateAutomationSpecGit as ImageUpdateAutomationSpecGit
    from .image_v1 import (
        ImageUpdateAutomationSpecGitCheckout as ImageUpdateAutomationSpecGitCheckout,
    )
    from .image_v1 import (
        ImageUpdateAutomationSpecGitCheckoutRef as ImageUpdateAutomationSpecGitCheckoutRef,
    )
    from .image_v1 import ImageUpdateAutomationSpecGitCommit as ImageUpdateAutomationSpecGitCommit
    from .image_v1 import (
        ImageUpdateAutomationSpecGitCommitAuthor as ImageUpdateAutomationSpecGitCommitAuthor,
    )
    from .image_v1 import (
        ImageUpdateAutomationSpecGitCommitSigningKey as ImageUpdateAutomationSpecGitCommitSigningKey,
    )
    from .image_v1 import ImageUpdateAutomationSpecGitPush as ImageUpdateAutomationSpecGitPush
    from .image_v1 import ImageUpdateAutomationSpecSourceRef as ImageUpdateAutomationSpecSourceRef
    from .image_v1 import ImageUpdateAutomationSpecUpdate as ImageUpdateAutomationSpecUpdate
    from .image_v1 import ImageUpdateAutomationStatus as ImageUpdateAutomationStatus
    from .kustomize_v1 import Kustomization as Kustomization
    from .kustomize_v1 import KustomizationSpec as KustomizationSpec
    from .kustomize_v1 import KustomizationSpecCommonMetadata as KustomizationSpecCommonMetadata
    from .kustomize_v1 import KustomizationSpecDecryption as KustomizationSpecDecryption
    from .kustomize_v1 import (
        KustomizationSpecDecryptionSecretRef as KustomizationSpecDecryptionSecretRef,
    )
    from .kustomize_v1 import KustomizationSpecDependsOn as KustomizationSpecDependsOn
    from .kustomize_v1 import KustomizationSpecHealthCheckExprs as KustomizationSpecHealthCheckExprs
    from .kustomize_v1 import KustomizationSpecHealthChecks as KustomizationSpecHealthChecks
    from .kustomize_v1 import KustomizationSpecIgnore as KustomizationSpecIgnore
    from .kustomize_v1 import KustomizationSpecIgnoreTarget as KustomizationSpecIgnoreTarget
    from .kustomize_v1 import KustomizationSpecImages as KustomizationSpecImages
    from .kustomize_v1 import KustomizationSpecKubeConfig as KustomizationSpecKubeConfig
    from .kustomize_v1 import (
        KustomizationSpecKubeConfigSecretRef as KustomizationSpecKubeConfigSecretRef,
    )
    from .kustomize_v1 import KustomizationSpecPatches as KustomizationSpecPatches
    from .kustomize_v1 import KustomizationSpecPostBuild as KustomizationSpecPostBuild
    from .kustomize_v1 import (
        KustomizationSpecPostBuildSubstituteFrom as KustomizationSpecPostBuildSubstituteFrom,
    )
    from .kustomize_v1 import KustomizationSpecSourceRef as KustomizationSpecSourceRef
    from .kustomize_v1 import KustomizationStatus as KustomizationStatus
    from .kustomize_v1 import KustomizationStatusHistory as KustomizationStatusHistory
    from .kustomize_v1 import KustomizationStatusInventory as KustomizationStatusInventory
    from .kustomize_v1 import (
        KustomizationStatusInventoryEntries as KustomizationStatusInventoryEntries,
    )
    from .notification_v1 import Receiver as Receiver
    from .notification_v1 import ReceiverSpec as ReceiverSpec
    from .notification_v1 import ReceiverSpecOidcProviders as ReceiverSpecOidcProviders
    from .notification_v1 import (
        ReceiverSpecOidcProvidersValidations as ReceiverSpecOidcProvidersValidations,
    )
    from .notification_v1 import (
        ReceiverSpecOidcProvidersVariables as ReceiverSpecOidcProvidersVariables,
    )
    from .notification_v1 import ReceiverSpecResources as ReceiverSpecResources
    from .notification_v1 import ReceiverSpecSecretRef as ReceiverSpecSecretRef
    from .notification_v1 import ReceiverStatus as ReceiverStatus
    from .notification_v1beta3 import Alert as Alert
    from .notification_v1beta3 import AlertSpec as AlertSpec
    from .notification_v1beta3 import AlertSpecEventSources as AlertSpecEventSources
    from .notification_v1beta3 import AlertSpecProviderRef as AlertSpecProviderRef
    from .notification_v1beta3 import Provider as Provider
    from .notification_v1beta3 import ProviderSpec as ProviderSpec
    from .source_extensions_v1beta1 import ArtifactGenerator as ArtifactGenerator
    from .source_extensions_v1beta1 import ArtifactGeneratorSpec as ArtifactGeneratorSpec
    from .source_extensions_v1beta1 import (
        ArtifactGeneratorSpecArtifacts as ArtifactGeneratorSpecArtifacts,
    )
    from .source_extensions_v1beta1 import (
        ArtifactGeneratorSpecArtifactsCopy as ArtifactGeneratorSpecArtifactsCopy,
    )
    from .source_extensions_v1beta1 import (
        ArtifactGeneratorSpecCommonMetadata as ArtifactGeneratorSpecCommonMetadata,
    )
    from .source_extensions_v1beta1 import (
        ArtifactGeneratorSpecSources as ArtifactGeneratorSpecSources,
    )
    from .source_extensions_v1beta1 import ArtifactGeneratorStatus as ArtifactGeneratorStatus
    from .source_extensions_v1beta1 import (
        ArtifactGeneratorStatusInventory as ArtifactGeneratorStatusInventory,
    )
    from .source_toolkit_v1 import Bucket as Bucket
    from .source_toolkit_v1 import BucketSpec as BucketSpec
    from .source_toolkit_v1 import BucketSpecCertSecretRef as BucketSpecCertSecretRef
    from .source_toolkit_v1 import BucketSpecSts as BucketSpecSts
    from .source_toolkit_v1 import BucketStatus as BucketStatus
    from .source_toolkit_v1 import BucketStatusArtifact as BucketStatusArtifact
    from .source_toolkit_v1 import ExternalArtifact as ExternalArtifact
    from .source_toolkit_v1 import ExternalArtifactSpec as ExternalArtifactSpec
    from .source_toolkit_v1 import ExternalArtifactSpecSourceRef as ExternalArtifactSpecSourceRef
    from .source_toolkit_v1 import ExternalArtifactStatus as ExternalArtifactStatus
    from .source_toolkit_v1 import GitRepository as GitRepository
    from .source_toolkit_v1 import GitRepositorySpec as GitRepositorySpec
    from .source_toolkit_v1 import GitRepositorySpecInclude as GitRepositorySpecInclude
    from .source_toolkit_v1 import GitRepositorySpecRef as GitRepositorySpecRef
    from .source_toolkit_v1 import GitRepositorySpecVerify as GitRepositorySpecVerify
    from .source_toolkit_v1 import GitRepositoryStatus as GitRepositoryStatus
    from .source_toolkit_v1 import HelmChart as HelmChart
    from .source_toolkit_v1 import HelmChartSpec as HelmChartSpec
    from .source_toolkit_v1 import HelmChartSpecSourceRef as HelmChartSpecSourceRef
    from .source_toolkit_v1 import HelmChartSpecVerify as HelmChartSpecVerify
    from .source_toolkit_v1 import (
        HelmChartSpecVerifyMatchOIDCIdentity as HelmChartSpecVerifyMatchOIDCIdentity,
    )
    from .source_toolkit_v1 import HelmChartStatus as HelmChartStatus
    from .source_toolkit_v1 import HelmRepository as HelmRepository
    from .source_toolkit_v1 import HelmRepositorySpec as HelmRepositorySpec
    from .source_toolkit_v1 import HelmRepositorySpecAccessFrom as HelmRepositorySpecAccessFrom
    from .source_toolkit_v1 import (
        HelmRepositorySpecAccessFromNamespaceSelectors as HelmRepositorySpecAccessFromNamespaceSelectors,
    )
    from .source_toolkit_v1 import HelmRepositoryStatus as HelmRepositoryStatus
    from .source_toolkit_v1 import OCIRepository as OCIRepository
    from .source_toolkit_v1 import OCIRepositorySpec as OCIRepositorySpec
    from .source_toolkit_v1 import OCIRepositorySpecLayerSelector as OCIRepositorySpecLayerSelector
    from .source_toolkit_v1 import OCIRepositorySpecRef as OCIRepositorySpecRef
    from .source_toolkit_v1 import OCIRepositorySpecVerify as OCIRepositorySpecVerify
    from .source_toolkit_v1 import OCIRepositoryStatus as OCIRepositoryStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "fluxcd_v1": "FluxInstance FluxInstanceSpec FluxInstanceSpecCluster FluxInstanceSpecDistribution FluxInstanceSpecKustomize FluxInstanceSpecKustomizePatches FluxInstanceSpecKustomizePatchesTarget FluxInstanceSpecSharding FluxInstanceSpecStorage FluxInstanceSpecSync FluxInstanceStatus FluxInstanceStatusComponents FluxReport FluxReportSpec FluxReportSpecCluster FluxReportSpecComponents FluxReportSpecDistribution FluxReportSpecOperator FluxReportSpecReconcilers FluxReportSpecReconcilersStats FluxReportSpecSync FluxReportStatus ResourceSet ResourceSetInputProvider ResourceSetInputProviderSpec ResourceSetInputProviderSpecCertSecretRef ResourceSetInputProviderSpecFilter ResourceSetInputProviderSpecSchedule ResourceSetInputProviderSpecSelectors ResourceSetInputProviderSpecSelectorsMatchExpressions ResourceSetInputProviderSpecSkip ResourceSetInputProviderStatus ResourceSetInputProviderStatusNextSchedule ResourceSetSpec ResourceSetSpecCommonMetadata ResourceSetSpecDependsOn ResourceSetSpecInputStrategy ResourceSetSpecInputsFrom ResourceSetSpecSteps ResourceSetStatus ResourceSetStatusHistory ResourceSetStatusInventory ResourceSetStatusInventoryEntries",
            "helm_v2": "HelmRelease HelmReleaseSpec HelmReleaseSpecChart HelmReleaseSpecChartRef HelmReleaseSpecChartSpec HelmReleaseSpecChartSpecSourceRef HelmReleaseSpecChartSpecVerify HelmReleaseSpecCommonMetadata HelmReleaseSpecDependsOn HelmReleaseSpecDriftDetection HelmReleaseSpecDriftDetectionIgnore HelmReleaseSpecDriftDetectionIgnoreTarget HelmReleaseSpecHealthCheckExprs HelmReleaseSpecInstall HelmReleaseSpecInstallRemediation HelmReleaseSpecInstallStrategy HelmReleaseSpecKubeConfig HelmReleaseSpecKubeConfigConfigMapRef HelmReleaseSpecKubeConfigSecretRef HelmReleaseSpecPostRenderers HelmReleaseSpecPostRenderersKustomize HelmReleaseSpecPostRenderersKustomizeImages HelmReleaseSpecPostRenderersKustomizePatches HelmReleaseSpecRollback HelmReleaseSpecTest HelmReleaseSpecTestFilters HelmReleaseSpecUninstall HelmReleaseSpecUpgrade HelmReleaseSpecUpgradeRemediation HelmReleaseSpecValuesFrom HelmReleaseSpecWaitStrategy HelmReleaseStatus HelmReleaseStatusHistory HelmReleaseStatusHistoryTestHooks HelmReleaseStatusInventory HelmReleaseStatusInventoryEntries",
            "image_v1": "ImagePolicy ImagePolicySpec ImagePolicySpecFilterTags ImagePolicySpecImageRepositoryRef ImagePolicySpecPolicy ImagePolicySpecPolicyAlphabetical ImagePolicySpecPolicySemver ImagePolicyStatus ImagePolicyStatusLatestRef ImageRepository ImageRepositorySpec ImageRepositorySpecAccessFrom ImageRepositorySpecAccessFromNamespaceSelectors ImageRepositorySpecCertSecretRef ImageRepositoryStatus ImageRepositoryStatusLastScanResult ImageUpdateAutomation ImageUpdateAutomationSpec ImageUpdateAutomationSpecGit ImageUpdateAutomationSpecGitCheckout ImageUpdateAutomationSpecGitCheckoutRef ImageUpdateAutomationSpecGitCommit ImageUpdateAutomationSpecGitCommitAuthor ImageUpdateAutomationSpecGitCommitSigningKey ImageUpdateAutomationSpecGitPush ImageUpdateAutomationSpecSourceRef ImageUpdateAutomationSpecUpdate ImageUpdateAutomationStatus",
            "kustomize_v1": "Kustomization KustomizationSpec KustomizationSpecCommonMetadata KustomizationSpecDecryption KustomizationSpecDecryptionSecretRef KustomizationSpecDependsOn KustomizationSpecHealthCheckExprs KustomizationSpecHealthChecks KustomizationSpecIgnore KustomizationSpecIgnoreTarget KustomizationSpecImages KustomizationSpecKubeConfig KustomizationSpecKubeConfigSecretRef KustomizationSpecPatches KustomizationSpecPostBuild KustomizationSpecPostBuildSubstituteFrom KustomizationSpecSourceRef KustomizationStatus KustomizationStatusHistory KustomizationStatusInventory KustomizationStatusInventoryEntries",
            "notification_v1": "Receiver ReceiverSpec ReceiverSpecOidcProviders ReceiverSpecOidcProvidersValidations ReceiverSpecOidcProvidersVariables ReceiverSpecResources ReceiverSpecSecretRef ReceiverStatus",
            "notification_v1beta3": "Alert AlertSpec AlertSpecEventSources AlertSpecProviderRef Provider ProviderSpec",
            "source_extensions_v1beta1": "ArtifactGenerator ArtifactGeneratorSpec ArtifactGeneratorSpecArtifacts ArtifactGeneratorSpecArtifactsCopy ArtifactGeneratorSpecCommonMetadata ArtifactGeneratorSpecSources ArtifactGeneratorStatus ArtifactGeneratorStatusInventory",
            "source_toolkit_v1": "Bucket BucketSpec BucketSpecCertSecretRef BucketSpecSts BucketStatus BucketStatusArtifact ExternalArtifact ExternalArtifactSpec ExternalArtifactSpecSourceRef ExternalArtifactStatus GitRepository GitRepositorySpec GitRepositorySpecInclude GitRepositorySpecRef GitRepositorySpecVerify GitRepositoryStatus HelmChart HelmChartSpec HelmChartSpecSourceRef HelmChartSpecVerify HelmChartSpecVerifyMatchOIDCIdentity HelmChartStatus HelmRepository HelmRepositorySpec HelmRepositorySpecAccessFrom HelmRepositorySpecAccessFromNamespaceSelectors HelmRepositoryStatus OCIRepository OCIRepositorySpec OCIRepositorySpecLayerSelector OCIRepositorySpecRef OCIRepositorySpecVerify OCIRepositoryStatus",
        },
    )

__all__ = (
    "Alert",
    "AlertSpec",
    "AlertSpecEventSources",
    "AlertSpecProviderRef",
    "ArtifactGenerator",
    "ArtifactGeneratorSpec",
    "ArtifactGeneratorSpecArtifacts",
    "ArtifactGeneratorSpecArtifactsCopy",
    "ArtifactGeneratorSpecCommonMetadata",
    "ArtifactGeneratorSpecSources",
    "ArtifactGeneratorStatus",
    "ArtifactGeneratorStatusInventory",
    "Bucket",
    "BucketSpec",
    "BucketSpecCertSecretRef",
    "BucketSpecSts",
    "BucketStatus",
    "BucketStatusArtifact",
    "ExternalArtifact",
    "ExternalArtifactSpec",
    "ExternalArtifactSpecSourceRef",
    "ExternalArtifactStatus",
    "FluxInstance",
    "FluxInstanceSpec",
    "FluxInstanceSpecCluster",
    "FluxInstanceSpecDistribution",
    "FluxInstanceSpecKustomize",
    "FluxInstanceSpecKustomizePatches",
    "FluxInstanceSpecKustomizePatchesTarget",
    "FluxInstanceSpecSharding",
    "FluxInstanceSpecStorage",
    "FluxInstanceSpecSync",
    "FluxInstanceStatus",
    "FluxInstanceStatusComponents",
    "FluxReport",
    "FluxReportSpec",
    "FluxReportSpecCluster",
    "FluxReportSpecComponents",
    "FluxReportSpecDistribution",
    "FluxReportSpecOperator",
    "FluxReportSpecReconcilers",
    "FluxReportSpecReconcilersStats",
    "FluxReportSpecSync",
    "FluxReportStatus",
    "GitRepository",
    "GitRepositorySpec",
    "GitRepositorySpecInclude",
    "GitRepositorySpecRef",
    "GitRepositorySpecVerify",
    "GitRepositoryStatus",
    "HelmChart",
    "HelmChartSpec",
    "HelmChartSpecSourceRef",
    "HelmChartSpecVerify",
    "HelmChartSpecVerifyMatchOIDCIdentity",
    "HelmChartStatus",
    "HelmRelease",
    "HelmReleaseSpec",
    "HelmReleaseSpecChart",
    "HelmReleaseSpecChartRef",
    "HelmReleaseSpecChartSpec",
    "HelmReleaseSpecChartSpecSourceRef",
    "HelmReleaseSpecChartSpecVerify",
    "HelmReleaseSpecCommonMetadata",
    "HelmReleaseSpecDependsOn",
    "HelmReleaseSpecDriftDetection",
    "HelmReleaseSpecDriftDetectionIgnore",
    "HelmReleaseSpecDriftDetectionIgnoreTarget",
    "HelmReleaseSpecHealthCheckExprs",
    "HelmReleaseSpecInstall",
    "HelmReleaseSpecInstallRemediation",
    "HelmReleaseSpecInstallStrategy",
    "HelmReleaseSpecKubeConfig",
    "HelmReleaseSpecKubeConfigConfigMapRef",
    "HelmReleaseSpecKubeConfigSecretRef",
    "HelmReleaseSpecPostRenderers",
    "HelmReleaseSpecPostRenderersKustomize",
    "HelmReleaseSpecPostRenderersKustomizeImages",
    "HelmReleaseSpecPostRenderersKustomizePatches",
    "HelmReleaseSpecRollback",
    "HelmReleaseSpecTest",
    "HelmReleaseSpecTestFilters",
    "HelmReleaseSpecUninstall",
    "HelmReleaseSpecUpgrade",
    "HelmReleaseSpecUpgradeRemediation",
    "HelmReleaseSpecValuesFrom",
    "HelmReleaseSpecWaitStrategy",
    "HelmReleaseStatus",
    "HelmReleaseStatusHistory",
    "HelmReleaseStatusHistoryTestHooks",
    "HelmReleaseStatusInventory",
    "HelmReleaseStatusInventoryEntries",
    "HelmRepository",
    "HelmRepositorySpec",
    "HelmRepositorySpecAccessFrom",
    "HelmRepositorySpecAccessFromNamespaceSelectors",
    "HelmRepositoryStatus",
    "ImagePolicy",
    "ImagePolicySpec",
    "ImagePolicySpecFilterTags",
    "ImagePolicySpecImageRepositoryRef",
    "ImagePolicySpecPolicy",
    "ImagePolicySpecPolicyAlphabetical",
    "ImagePolicySpecPolicySemver",
    "ImagePolicyStatus",
    "ImagePolicyStatusLatestRef",
    "ImageRepository",
    "ImageRepositorySpec",
    "ImageRepositorySpecAccessFrom",
    "ImageRepositorySpecAccessFromNamespaceSelectors",
    "ImageRepositorySpecCertSecretRef",
    "ImageRepositoryStatus",
    "ImageRepositoryStatusLastScanResult",
    "ImageUpdateAutomation",
    "ImageUpdateAutomationSpec",
    "ImageUpdateAutomationSpecGit",
    "ImageUpdateAutomationSpecGitCheckout",
    "ImageUpdateAutomationSpecGitCheckoutRef",
    "ImageUpdateAutomationSpecGitCommit",
    "ImageUpdateAutomationSpecGitCommitAuthor",
    "ImageUpdateAutomationSpecGitCommitSigningKey",
    "ImageUpdateAutomationSpecGitPush",
    "ImageUpdateAutomationSpecSourceRef",
    "ImageUpdateAutomationSpecUpdate",
    "ImageUpdateAutomationStatus",
    "Kustomization",
    "KustomizationSpec",
    "KustomizationSpecCommonMetadata",
    "KustomizationSpecDecryption",
    "KustomizationSpecDecryptionSecretRef",
    "KustomizationSpecDependsOn",
    "KustomizationSpecHealthCheckExprs",
    "KustomizationSpecHealthChecks",
    "KustomizationSpecIgnore",
    "KustomizationSpecIgnoreTarget",
    "KustomizationSpecImages",
    "KustomizationSpecKubeConfig",
    "KustomizationSpecKubeConfigSecretRef",
    "KustomizationSpecPatches",
    "KustomizationSpecPostBuild",
    "KustomizationSpecPostBuildSubstituteFrom",
    "KustomizationSpecSourceRef",
    "KustomizationStatus",
    "KustomizationStatusHistory",
    "KustomizationStatusInventory",
    "KustomizationStatusInventoryEntries",
    "OCIRepository",
    "OCIRepositorySpec",
    "OCIRepositorySpecLayerSelector",
    "OCIRepositorySpecRef",
    "OCIRepositorySpecVerify",
    "OCIRepositoryStatus",
    "Provider",
    "ProviderSpec",
    "Receiver",
    "ReceiverSpec",
    "ReceiverSpecOidcProviders",
    "ReceiverSpecOidcProvidersValidations",
    "ReceiverSpecOidcProvidersVariables",
    "ReceiverSpecResources",
    "ReceiverSpecSecretRef",
    "ReceiverStatus",
    "ResourceSet",
    "ResourceSetInputProvider",
    "ResourceSetInputProviderSpec",
    "ResourceSetInputProviderSpecCertSecretRef",
    "ResourceSetInputProviderSpecFilter",
    "ResourceSetInputProviderSpecSchedule",
    "ResourceSetInputProviderSpecSelectors",
    "ResourceSetInputProviderSpecSelectorsMatchExpressions",
    "ResourceSetInputProviderSpecSkip",
    "ResourceSetInputProviderStatus",
    "ResourceSetInputProviderStatusNextSchedule",
    "ResourceSetSpec",
    "ResourceSetSpecCommonMetadata",
    "ResourceSetSpecDependsOn",
    "ResourceSetSpecInputStrategy",
    "ResourceSetSpecInputsFrom",
    "ResourceSetSpecSteps",
    "ResourceSetStatus",
    "ResourceSetStatusHistory",
    "ResourceSetStatusInventory",
    "ResourceSetStatusInventoryEntries",
    "fluxcd_v1",
    "helm_v2",
    "image_v1",
    "kustomize_v1",
    "notification_v1",
    "notification_v1beta3",
    "source_extensions_v1beta1",
    "source_toolkit_v1",
)
