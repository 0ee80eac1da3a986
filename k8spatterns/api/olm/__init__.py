"""Typed objects of the Operator Lifecycle Manager, each loaded on first use.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import operators_v1 as operators_v1
    from . import operators_v1alpha1 as operators_v1alpha1
    from . import operators_v1alpha2 as operators_v1alpha2
    from . import operators_v2 as operators_v2
    from .operators_v1 import OLMConfig as OLMConfig
    from .operators_v1 import OLMConfigSpec as OLMConfigSpec
    from .operators_v1 import OLMConfigSpecFeatures as OLMConfigSpecFeatures
    from .operators_v1 import OLMConfigStatus as OLMConfigStatus
    from .operators_v1 import Operator as Operator
    from .operators_v1 import OperatorGroup as OperatorGroup
    from .operators_v1 import OperatorGroupSpec as OperatorGroupSpec
    from .operators_v1 import OperatorGroupStatus as OperatorGroupStatus
    from .operators_v1 import OperatorStatus as OperatorStatus
    from .operators_v1 import OperatorStatusComponents as OperatorStatusComponents
    from .operators_v1 import OperatorStatusComponentsRefs as OperatorStatusComponentsRefs
    from .operators_v1 import (
        OperatorStatusComponentsRefsConditions as OperatorStatusComponentsRefsConditions,
    )
    from .operators_v1alpha1 import CatalogSource as CatalogSource
    from .operators_v1alpha1 import CatalogSourceSpec as CatalogSourceSpec
    from .operators_v1alpha1 import CatalogSourceSpecGrpcPodConfig as CatalogSourceSpecGrpcPodConfig
    from .operators_v1alpha1 import (
        CatalogSourceSpecGrpcPodConfigExtractContent as CatalogSourceSpecGrpcPodConfigExtractContent,
    )
    from .operators_v1alpha1 import CatalogSourceSpecIcon as CatalogSourceSpecIcon
    from .operators_v1alpha1 import (
        CatalogSourceSpecUpdateStrategy as CatalogSourceSpecUpdateStrategy,
    )
    from .operators_v1alpha1 import (
        CatalogSourceSpecUpdateStrategyRegistryPoll as CatalogSourceSpecUpdateStrategyRegistryPoll,
    )
    from .operators_v1alpha1 import CatalogSourceStatus as CatalogSourceStatus
    from .operators_v1alpha1 import (
        CatalogSourceStatusConfigMapReference as CatalogSourceStatusConfigMapReference,
    )
    from .operators_v1alpha1 import (
        CatalogSourceStatusConnectionState as CatalogSourceStatusConnectionState,
    )
    from .operators_v1alpha1 import (
        CatalogSourceStatusRegistryService as CatalogSourceStatusRegistryService,
    )
    from .operators_v1alpha1 import ClusterServiceVersion as ClusterServiceVersion
    from .operators_v1alpha1 import (
        ClusterServiceVersionOwnedActionDescriptors as ClusterServiceVersionOwnedActionDescriptors,
    )
    from .operators_v1alpha1 import ClusterServiceVersionSpec as ClusterServiceVersionSpec
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecApiservicedefinitions as ClusterServiceVersionSpecApiservicedefinitions,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecApiservicedefinitionsOwned as ClusterServiceVersionSpecApiservicedefinitionsOwned,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecApiservicedefinitionsOwnedResources as ClusterServiceVersionSpecApiservicedefinitionsOwnedResources,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecCleanup as ClusterServiceVersionSpecCleanup,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecCustomresourcedefinitions as ClusterServiceVersionSpecCustomresourcedefinitions,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecCustomresourcedefinitionsOwned as ClusterServiceVersionSpecCustomresourcedefinitionsOwned,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecInstall as ClusterServiceVersionSpecInstall,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecInstallModes as ClusterServiceVersionSpecInstallModes,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecInstallSpec as ClusterServiceVersionSpecInstallSpec,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecInstallSpecClusterPermissions as ClusterServiceVersionSpecInstallSpecClusterPermissions,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecInstallSpecDeployments as ClusterServiceVersionSpecInstallSpecDeployments,
    )
    from .operators_v1alpha1 import ClusterServiceVersionSpecLinks as ClusterServiceVersionSpecLinks
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecMaintainers as ClusterServiceVersionSpecMaintainers,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecNativeAPIs as ClusterServiceVersionSpecNativeAPIs,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecRelatedImages as ClusterServiceVersionSpecRelatedImages,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecWebhookdefinitions as ClusterServiceVersionSpecWebhookdefinitions,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionSpecWebhookdefinitionsRules as ClusterServiceVersionSpecWebhookdefinitionsRules,
    )
    from .operators_v1alpha1 import ClusterServiceVersionStatus as ClusterServiceVersionStatus
    from .operators_v1alpha1 import (
        ClusterServiceVersionStatusCleanup as ClusterServiceVersionStatusCleanup,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionStatusCleanupPendingDeletion as ClusterServiceVersionStatusCleanupPendingDeletion,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionStatusCleanupPendingDeletionInstances as ClusterServiceVersionStatusCleanupPendingDeletionInstances,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionStatusConditions as ClusterServiceVersionStatusConditions,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionStatusRequirementStatus as ClusterServiceVersionStatusRequirementStatus,
    )
    from .operators_v1alpha1 import (
        ClusterServiceVersionStatusRequirementStatusDependents as ClusterServiceVersionStatusRequirementStatusDependents,
    )
    from .operators_v1alpha1 import InstallPlan as InstallPlan
    from .operators_v1alpha1 import InstallPlanSpec as InstallPlanSpec
    from .operators_v1alpha1 import InstallPlanStatus as InstallPlanStatus
    from .operators_v1alpha1 import InstallPlanStatusBundleLookups as InstallPlanStatusBundleLookups
    from .operators_v1alpha1 import (
        InstallPlanStatusBundleLookupsConditions as InstallPlanStatusBundleLookupsConditions,
    )
    from .operators_v1alpha1 import InstallPlanStatusConditions as InstallPlanStatusConditions
    from .operators_v1alpha1 import InstallPlanStatusPlan as InstallPlanStatusPlan
    from .operators_v1alpha1 import InstallPlanStatusPlanResource as InstallPlanStatusPlanResource
    from .operators_v1alpha1 import Subscription as Subscription
    from .operators_v1alpha1 import SubscriptionSpec as SubscriptionSpec
    from .operators_v1alpha1 import SubscriptionSpecConfig as SubscriptionSpecConfig
    from .operators_v1alpha1 import SubscriptionStatus as SubscriptionStatus
    from .operators_v1alpha1 import (
        SubscriptionStatusCatalogHealth as SubscriptionStatusCatalogHealth,
    )
    from .operators_v1alpha1 import SubscriptionStatusConditions as SubscriptionStatusConditions
    from .operators_v1alpha1 import SubscriptionStatusInstallplan as SubscriptionStatusInstallplan
    from .operators_v2 import OperatorCondition as OperatorCondition
    from .operators_v2 import OperatorConditionSpec as OperatorConditionSpec
    from .operators_v2 import OperatorConditionSpecOverrides as OperatorConditionSpecOverrides
    from .operators_v2 import OperatorConditionStatus as OperatorConditionStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "operators_v1": "OLMConfig OLMConfigSpec OLMConfigSpecFeatures OLMConfigStatus Operator OperatorGroup OperatorGroupSpec OperatorGroupStatus OperatorStatus OperatorStatusComponents OperatorStatusComponentsRefs OperatorStatusComponentsRefsConditions",
            "operators_v1alpha1": "CatalogSource CatalogSourceSpec CatalogSourceSpecGrpcPodConfig CatalogSourceSpecGrpcPodConfigExtractContent CatalogSourceSpecIcon CatalogSourceSpecUpdateStrategy CatalogSourceSpecUpdateStrategyRegistryPoll CatalogSourceStatus CatalogSourceStatusConfigMapReference CatalogSourceStatusConnectionState CatalogSourceStatusRegistryService ClusterServiceVersion ClusterServiceVersionOwnedActionDescriptors ClusterServiceVersionSpec ClusterServiceVersionSpecApiservicedefinitions ClusterServiceVersionSpecApiservicedefinitionsOwned ClusterServiceVersionSpecApiservicedefinitionsOwnedResources ClusterServiceVersionSpecCleanup ClusterServiceVersionSpecCustomresourcedefinitions ClusterServiceVersionSpecCustomresourcedefinitionsOwned ClusterServiceVersionSpecInstall ClusterServiceVersionSpecInstallModes ClusterServiceVersionSpecInstallSpec ClusterServiceVersionSpecInstallSpecClusterPermissions ClusterServiceVersionSpecInstallSpecDeployments ClusterServiceVersionSpecLinks ClusterServiceVersionSpecMaintainers ClusterServiceVersionSpecNativeAPIs ClusterServiceVersionSpecRelatedImages ClusterServiceVersionSpecWebhookdefinitions ClusterServiceVersionSpecWebhookdefinitionsRules ClusterServiceVersionStatus ClusterServiceVersionStatusCleanup ClusterServiceVersionStatusCleanupPendingDeletion ClusterServiceVersionStatusCleanupPendingDeletionInstances ClusterServiceVersionStatusConditions ClusterServiceVersionStatusRequirementStatus ClusterServiceVersionStatusRequirementStatusDependents InstallPlan InstallPlanSpec InstallPlanStatus InstallPlanStatusBundleLookups InstallPlanStatusBundleLookupsConditions InstallPlanStatusConditions InstallPlanStatusPlan InstallPlanStatusPlanResource Subscription SubscriptionSpec SubscriptionSpecConfig SubscriptionStatus SubscriptionStatusCatalogHealth SubscriptionStatusConditions SubscriptionStatusInstallplan",
            "operators_v1alpha2": "",
            "operators_v2": "OperatorCondition OperatorConditionSpec OperatorConditionSpecOverrides OperatorConditionStatus",
        },
    )

__all__ = (
    "CatalogSource",
    "CatalogSourceSpec",
    "CatalogSourceSpecGrpcPodConfig",
    "CatalogSourceSpecGrpcPodConfigExtractContent",
    "CatalogSourceSpecIcon",
    "CatalogSourceSpecUpdateStrategy",
    "CatalogSourceSpecUpdateStrategyRegistryPoll",
    "CatalogSourceStatus",
    "CatalogSourceStatusConfigMapReference",
    "CatalogSourceStatusConnectionState",
    "CatalogSourceStatusRegistryService",
    "ClusterServiceVersion",
    "ClusterServiceVersionOwnedActionDescriptors",
    "ClusterServiceVersionSpec",
    "ClusterServiceVersionSpecApiservicedefinitions",
    "ClusterServiceVersionSpecApiservicedefinitionsOwned",
    "ClusterServiceVersionSpecApiservicedefinitionsOwnedResources",
    "ClusterServiceVersionSpecCleanup",
    "ClusterServiceVersionSpecCustomresourcedefinitions",
    "ClusterServiceVersionSpecCustomresourcedefinitionsOwned",
    "ClusterServiceVersionSpecInstall",
    "ClusterServiceVersionSpecInstallModes",
    "ClusterServiceVersionSpecInstallSpec",
    "ClusterServiceVersionSpecInstallSpecClusterPermissions",
    "ClusterServiceVersionSpecInstallSpecDeployments",
    "ClusterServiceVersionSpecLinks",
    "ClusterServiceVersionSpecMaintainers",
    "ClusterServiceVersionSpecNativeAPIs",
    "ClusterServiceVersionSpecRelatedImages",
    "ClusterServiceVersionSpecWebhookdefinitions",
    "ClusterServiceVersionSpecWebhookdefinitionsRules",
    "ClusterServiceVersionStatus",
    "ClusterServiceVersionStatusCleanup",
    "ClusterServiceVersionStatusCleanupPendingDeletion",
    "ClusterServiceVersionStatusCleanupPendingDeletionInstances",
    "ClusterServiceVersionStatusConditions",
    "ClusterServiceVersionStatusRequirementStatus",
    "ClusterServiceVersionStatusRequirementStatusDependents",
    "InstallPlan",
    "InstallPlanSpec",
    "InstallPlanStatus",
    "InstallPlanStatusBundleLookups",
    "InstallPlanStatusBundleLookupsConditions",
    "InstallPlanStatusConditions",
    "InstallPlanStatusPlan",
    "InstallPlanStatusPlanResource",
    "OLMConfig",
    "OLMConfigSpec",
    "OLMConfigSpecFeatures",
    "OLMConfigStatus",
    "Operator",
    "OperatorCondition",
    "OperatorConditionSpec",
    "OperatorConditionSpecOverrides",
    "OperatorConditionStatus",
    "OperatorGroup",
    "OperatorGroupSpec",
    "OperatorGroupStatus",
    "OperatorStatus",
    "OperatorStatusComponents",
    "OperatorStatusComponentsRefs",
    "OperatorStatusComponentsRefsConditions",
    "Subscription",
    "SubscriptionSpec",
    "SubscriptionSpecConfig",
    "SubscriptionStatus",
    "SubscriptionStatusCatalogHealth",
    "SubscriptionStatusConditions",
    "SubscriptionStatusInstallplan",
    "operators_v1",
    "operators_v1alpha1",
    "operators_v1alpha2",
    "operators_v2",
)
