"""Typed objects of Crossplane, each loaded on first use.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import apiextensions_v1 as apiextensions_v1
    from . import apiextensions_v1alpha1 as apiextensions_v1alpha1
    from . import apiextensions_v1beta1 as apiextensions_v1beta1
    from . import apiextensions_v2 as apiextensions_v2
    from . import meta_v1 as meta_v1
    from . import meta_v1alpha1 as meta_v1alpha1
    from . import meta_v1beta1 as meta_v1beta1
    from . import ops_v1alpha1 as ops_v1alpha1
    from . import pkg_v1 as pkg_v1
    from . import pkg_v1beta1 as pkg_v1beta1
    from . import protection_v1beta1 as protection_v1beta1
    from .apiextensions_v1 import Composition as Composition
    from .apiextensions_v1 import CompositionRevision as CompositionRevision
    from .apiextensions_v1 import CompositionRevisionSpec as CompositionRevisionSpec
    from .apiextensions_v1 import CompositionRevisionStatus as CompositionRevisionStatus
    from .apiextensions_v1 import (
        CompositionRevisionStatusConditions as CompositionRevisionStatusConditions,
    )
    from .apiextensions_v1 import CompositionSpec as CompositionSpec
    from .apiextensions_v1 import CompositionSpecCompositeTypeRef as CompositionSpecCompositeTypeRef
    from .apiextensions_v1 import CompositionSpecPipeline as CompositionSpecPipeline
    from .apiextensions_v1 import (
        CompositionSpecPipelineCredentials as CompositionSpecPipelineCredentials,
    )
    from .apiextensions_v1 import (
        CompositionSpecPipelineCredentialsSecretRef as CompositionSpecPipelineCredentialsSecretRef,
    )
    from .apiextensions_v1 import (
        CompositionSpecPipelineRequirements as CompositionSpecPipelineRequirements,
    )
    from .apiextensions_v1 import (
        CompositionSpecPipelineRequirementsRequiredResources as CompositionSpecPipelineRequirementsRequiredResources,
    )
    from .apiextensions_v1 import (
        CompositionSpecPipelineRequirementsRequiredSchemas as CompositionSpecPipelineRequirementsRequiredSchemas,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceActivationPolicy as ManagedResourceActivationPolicy,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceActivationPolicySpec as ManagedResourceActivationPolicySpec,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceActivationPolicyStatus as ManagedResourceActivationPolicyStatus,
    )
    from .apiextensions_v1alpha1 import ManagedResourceDefinition as ManagedResourceDefinition
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpec as ManagedResourceDefinitionSpec,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecConnectionDetails as ManagedResourceDefinitionSpecConnectionDetails,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecConversion as ManagedResourceDefinitionSpecConversion,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecConversionWebhook as ManagedResourceDefinitionSpecConversionWebhook,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecConversionWebhookClientConfig as ManagedResourceDefinitionSpecConversionWebhookClientConfig,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecNames as ManagedResourceDefinitionSpecNames,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecVersions as ManagedResourceDefinitionSpecVersions,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecVersionsSchema as ManagedResourceDefinitionSpecVersionsSchema,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecVersionsSelectableFields as ManagedResourceDefinitionSpecVersionsSelectableFields,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecVersionsSubresources as ManagedResourceDefinitionSpecVersionsSubresources,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionSpecVersionsSubresourcesScale as ManagedResourceDefinitionSpecVersionsSubresourcesScale,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionVersionsAdditionalPrinterColumns as ManagedResourceDefinitionVersionsAdditionalPrinterColumns,
    )
    from .apiextensions_v1alpha1 import (
        ManagedResourceDefinitionWebhookClientConfigService as ManagedResourceDefinitionWebhookClientConfigService,
    )
    from .apiextensions_v1beta1 import EnvironmentConfig as EnvironmentConfig
    from .apiextensions_v1beta1 import Usage as Usage
    from .apiextensions_v1beta1 import UsageSpec as UsageSpec
    from .apiextensions_v1beta1 import UsageSpecBy as UsageSpecBy
    from .apiextensions_v1beta1 import UsageSpecByResourceRef as UsageSpecByResourceRef
    from .apiextensions_v1beta1 import UsageSpecByResourceSelector as UsageSpecByResourceSelector
    from .apiextensions_v1beta1 import UsageStatus as UsageStatus
    from .apiextensions_v1beta1 import UsageStatusConditions as UsageStatusConditions
    from .apiextensions_v2 import CompositeResourceDefinition as CompositeResourceDefinition
    from .apiextensions_v2 import (
        CompositeResourceDefinitionCompositeResourceClaimType as CompositeResourceDefinitionCompositeResourceClaimType,
    )
    from .apiextensions_v2 import CompositeResourceDefinitionSpec as CompositeResourceDefinitionSpec
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecClaimNames as CompositeResourceDefinitionSpecClaimNames,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecConversion as CompositeResourceDefinitionSpecConversion,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecConversionWebhook as CompositeResourceDefinitionSpecConversionWebhook,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecConversionWebhookClientConfig as CompositeResourceDefinitionSpecConversionWebhookClientConfig,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecDefaultCompositionRef as CompositeResourceDefinitionSpecDefaultCompositionRef,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecVersions as CompositeResourceDefinitionSpecVersions,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecVersionsSchema as CompositeResourceDefinitionSpecVersionsSchema,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecVersionsSubresources as CompositeResourceDefinitionSpecVersionsSubresources,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionSpecVersionsSubresourcesScale as CompositeResourceDefinitionSpecVersionsSubresourcesScale,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionStatus as CompositeResourceDefinitionStatus,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionStatusConditions as CompositeResourceDefinitionStatusConditions,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionStatusControllers as CompositeResourceDefinitionStatusControllers,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionVersionsAdditionalPrinterColumns as CompositeResourceDefinitionVersionsAdditionalPrinterColumns,
    )
    from .apiextensions_v2 import (
        CompositeResourceDefinitionWebhookClientConfigService as CompositeResourceDefinitionWebhookClientConfigService,
    )
    from .meta_v1 import Configuration as Configuration
    from .meta_v1 import Function as Function
    from .meta_v1 import FunctionSpec as FunctionSpec
    from .meta_v1 import FunctionSpecCrossplane as FunctionSpecCrossplane
    from .meta_v1 import FunctionSpecDependsOn as FunctionSpecDependsOn
    from .meta_v1 import Provider as Provider
    from .meta_v1alpha1 import ProviderSpec as ProviderSpec
    from .meta_v1alpha1 import ProviderSpecCrossplane as ProviderSpecCrossplane
    from .meta_v1alpha1 import ProviderSpecDependsOn as ProviderSpecDependsOn
    from .ops_v1alpha1 import CronOperation as CronOperation
    from .ops_v1alpha1 import CronOperationSpec as CronOperationSpec
    from .ops_v1alpha1 import (
        CronOperationSpecOperationTemplate as CronOperationSpecOperationTemplate,
    )
    from .ops_v1alpha1 import CronOperationStatus as CronOperationStatus
    from .ops_v1alpha1 import (
        CronOperationStatusRunningOperationRefs as CronOperationStatusRunningOperationRefs,
    )
    from .ops_v1alpha1 import Operation as Operation
    from .ops_v1alpha1 import OperationSpec as OperationSpec
    from .ops_v1alpha1 import OperationSpecPipeline as OperationSpecPipeline
    from .ops_v1alpha1 import OperationSpecPipelineCredentials as OperationSpecPipelineCredentials
    from .ops_v1alpha1 import (
        OperationSpecPipelineCredentialsSecretRef as OperationSpecPipelineCredentialsSecretRef,
    )
    from .ops_v1alpha1 import OperationSpecPipelineRequirements as OperationSpecPipelineRequirements
    from .ops_v1alpha1 import (
        OperationSpecPipelineRequirementsRequiredResources as OperationSpecPipelineRequirementsRequiredResources,
    )
    from .ops_v1alpha1 import (
        OperationSpecPipelineRequirementsRequiredSchemas as OperationSpecPipelineRequirementsRequiredSchemas,
    )
    from .ops_v1alpha1 import OperationStatus as OperationStatus
    from .ops_v1alpha1 import (
        OperationStatusAppliedResourceRefs as OperationStatusAppliedResourceRefs,
    )
    from .ops_v1alpha1 import OperationStatusConditions as OperationStatusConditions
    from .ops_v1alpha1 import OperationStatusPipeline as OperationStatusPipeline
    from .ops_v1alpha1 import WatchOperation as WatchOperation
    from .ops_v1alpha1 import WatchOperationSpec as WatchOperationSpec
    from .ops_v1alpha1 import WatchOperationSpecWatch as WatchOperationSpecWatch
    from .ops_v1alpha1 import WatchOperationStatus as WatchOperationStatus
    from .pkg_v1 import ConfigurationRevision as ConfigurationRevision
    from .pkg_v1 import ConfigurationRevisionSpec as ConfigurationRevisionSpec
    from .pkg_v1 import ConfigurationRevisionStatus as ConfigurationRevisionStatus
    from .pkg_v1 import ConfigurationSpec as ConfigurationSpec
    from .pkg_v1 import FunctionRevision as FunctionRevision
    from .pkg_v1 import FunctionRevisionSpec as FunctionRevisionSpec
    from .pkg_v1 import FunctionRevisionStatus as FunctionRevisionStatus
    from .pkg_v1 import FunctionRevisionStatusObjectRefs as FunctionRevisionStatusObjectRefs
    from .pkg_v1 import FunctionSpecPackagePullSecrets as FunctionSpecPackagePullSecrets
    from .pkg_v1 import FunctionSpecRuntimeConfigRef as FunctionSpecRuntimeConfigRef
    from .pkg_v1 import FunctionStatus as FunctionStatus
    from .pkg_v1 import FunctionStatusAppliedImageConfigRefs as FunctionStatusAppliedImageConfigRefs
    from .pkg_v1 import FunctionStatusConditions as FunctionStatusConditions
    from .pkg_v1 import ProviderRevision as ProviderRevision
    from .pkg_v1 import ProviderRevisionStatus as ProviderRevisionStatus
    from .pkg_v1beta1 import DeploymentRuntimeConfig as DeploymentRuntimeConfig
    from .pkg_v1beta1 import DeploymentRuntimeConfigSpec as DeploymentRuntimeConfigSpec
    from .pkg_v1beta1 import (
        DeploymentRuntimeConfigSpecDeploymentTemplate as DeploymentRuntimeConfigSpecDeploymentTemplate,
    )
    from .pkg_v1beta1 import (
        DeploymentRuntimeConfigSpecServiceAccountTemplate as DeploymentRuntimeConfigSpecServiceAccountTemplate,
    )
    from .pkg_v1beta1 import ImageConfig as ImageConfig
    from .pkg_v1beta1 import ImageConfigSpec as ImageConfigSpec
    from .pkg_v1beta1 import ImageConfigSpecMatchImages as ImageConfigSpecMatchImages
    from .pkg_v1beta1 import ImageConfigSpecRegistry as ImageConfigSpecRegistry
    from .pkg_v1beta1 import (
        ImageConfigSpecRegistryAuthentication as ImageConfigSpecRegistryAuthentication,
    )
    from .pkg_v1beta1 import ImageConfigSpecRewriteImage as ImageConfigSpecRewriteImage
    from .pkg_v1beta1 import ImageConfigSpecRuntime as ImageConfigSpecRuntime
    from .pkg_v1beta1 import ImageConfigSpecVerification as ImageConfigSpecVerification
    from .pkg_v1beta1 import ImageConfigSpecVerificationCosign as ImageConfigSpecVerificationCosign
    from .pkg_v1beta1 import (
        ImageConfigSpecVerificationCosignAuthorities as ImageConfigSpecVerificationCosignAuthorities,
    )
    from .pkg_v1beta1 import (
        ImageConfigSpecVerificationCosignAuthoritiesAttestations as ImageConfigSpecVerificationCosignAuthoritiesAttestations,
    )
    from .pkg_v1beta1 import (
        ImageConfigSpecVerificationCosignAuthoritiesKey as ImageConfigSpecVerificationCosignAuthoritiesKey,
    )
    from .pkg_v1beta1 import (
        ImageConfigSpecVerificationCosignAuthoritiesKeyless as ImageConfigSpecVerificationCosignAuthoritiesKeyless,
    )
    from .pkg_v1beta1 import (
        ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef as ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef,
    )
    from .pkg_v1beta1 import (
        ImageConfigVerificationCosignAuthoritiesKeylessIdentities as ImageConfigVerificationCosignAuthoritiesKeylessIdentities,
    )
    from .pkg_v1beta1 import Lock as Lock
    from .pkg_v1beta1 import LockPackages as LockPackages
    from .pkg_v1beta1 import LockPackagesDependencies as LockPackagesDependencies
    from .pkg_v1beta1 import LockStatus as LockStatus
    from .pkg_v1beta1 import LockStatusConditions as LockStatusConditions
    from .protection_v1beta1 import ClusterUsage as ClusterUsage
    from .protection_v1beta1 import ClusterUsageSpec as ClusterUsageSpec
    from .protection_v1beta1 import UsageSpecOf as UsageSpecOf
    from .protection_v1beta1 import UsageSpecOfResourceRef as UsageSpecOfResourceRef
    from .protection_v1beta1 import UsageSpecOfResourceSelector as UsageSpecOfResourceSelector
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "apiextensions_v1": "Composition CompositionRevision CompositionRevisionSpec CompositionRevisionStatus CompositionRevisionStatusConditions CompositionSpec CompositionSpecCompositeTypeRef CompositionSpecPipeline CompositionSpecPipelineCredentials CompositionSpecPipelineCredentialsSecretRef CompositionSpecPipelineRequirements CompositionSpecPipelineRequirementsRequiredResources CompositionSpecPipelineRequirementsRequiredSchemas",
            "apiextensions_v1alpha1": "ManagedResourceActivationPolicy ManagedResourceActivationPolicySpec ManagedResourceActivationPolicyStatus ManagedResourceDefinition ManagedResourceDefinitionSpec ManagedResourceDefinitionSpecConnectionDetails ManagedResourceDefinitionSpecConversion ManagedResourceDefinitionSpecConversionWebhook ManagedResourceDefinitionSpecConversionWebhookClientConfig ManagedResourceDefinitionSpecNames ManagedResourceDefinitionSpecVersions ManagedResourceDefinitionSpecVersionsSchema ManagedResourceDefinitionSpecVersionsSelectableFields ManagedResourceDefinitionSpecVersionsSubresources ManagedResourceDefinitionSpecVersionsSubresourcesScale ManagedResourceDefinitionVersionsAdditionalPrinterColumns ManagedResourceDefinitionWebhookClientConfigService",
            "apiextensions_v1beta1": "EnvironmentConfig Usage UsageSpec UsageSpecBy UsageSpecByResourceRef UsageSpecByResourceSelector UsageStatus UsageStatusConditions",
            "apiextensions_v2": "CompositeResourceDefinition CompositeResourceDefinitionCompositeResourceClaimType CompositeResourceDefinitionSpec CompositeResourceDefinitionSpecClaimNames CompositeResourceDefinitionSpecConversion CompositeResourceDefinitionSpecConversionWebhook CompositeResourceDefinitionSpecConversionWebhookClientConfig CompositeResourceDefinitionSpecDefaultCompositionRef CompositeResourceDefinitionSpecVersions CompositeResourceDefinitionSpecVersionsSchema CompositeResourceDefinitionSpecVersionsSubresources CompositeResourceDefinitionSpecVersionsSubresourcesScale CompositeResourceDefinitionStatus CompositeResourceDefinitionStatusConditions CompositeResourceDefinitionStatusControllers CompositeResourceDefinitionVersionsAdditionalPrinterColumns CompositeResourceDefinitionWebhookClientConfigService",
            "meta_v1": "Configuration Function FunctionSpec FunctionSpecCrossplane FunctionSpecDependsOn Provider",
            "meta_v1alpha1": "ProviderSpec ProviderSpecCrossplane ProviderSpecDependsOn",
            "meta_v1beta1": "",
            "ops_v1alpha1": "CronOperation CronOperationSpec CronOperationSpecOperationTemplate CronOperationStatus CronOperationStatusRunningOperationRefs Operation OperationSpec OperationSpecPipeline OperationSpecPipelineCredentials OperationSpecPipelineCredentialsSecretRef OperationSpecPipelineRequirements OperationSpecPipelineRequirementsRequiredResources OperationSpecPipelineRequirementsRequiredSchemas OperationStatus OperationStatusAppliedResourceRefs OperationStatusConditions OperationStatusPipeline WatchOperation WatchOperationSpec WatchOperationSpecWatch WatchOperationStatus",
            "pkg_v1": "ConfigurationRevision ConfigurationRevisionSpec ConfigurationRevisionStatus ConfigurationSpec FunctionRevision FunctionRevisionSpec FunctionRevisionStatus FunctionRevisionStatusObjectRefs FunctionSpecPackagePullSecrets FunctionSpecRuntimeConfigRef FunctionStatus FunctionStatusAppliedImageConfigRefs FunctionStatusConditions ProviderRevision ProviderRevisionStatus",
            "pkg_v1beta1": "DeploymentRuntimeConfig DeploymentRuntimeConfigSpec DeploymentRuntimeConfigSpecDeploymentTemplate DeploymentRuntimeConfigSpecServiceAccountTemplate ImageConfig ImageConfigSpec ImageConfigSpecMatchImages ImageConfigSpecRegistry ImageConfigSpecRegistryAuthentication ImageConfigSpecRewriteImage ImageConfigSpecRuntime ImageConfigSpecVerification ImageConfigSpecVerificationCosign ImageConfigSpecVerificationCosignAuthorities ImageConfigSpecVerificationCosignAuthoritiesAttestations ImageConfigSpecVerificationCosignAuthoritiesKey ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef ImageConfigSpecVerificationCosignAuthoritiesKeyless ImageConfigVerificationCosignAuthoritiesKeylessIdentities Lock LockPackages LockPackagesDependencies LockStatus LockStatusConditions",
            "protection_v1beta1": "ClusterUsage ClusterUsageSpec UsageSpecOf UsageSpecOfResourceRef UsageSpecOfResourceSelector",
        },
    )

__all__ = (
    "ClusterUsage",
    "ClusterUsageSpec",
    "CompositeResourceDefinition",
    "CompositeResourceDefinitionCompositeResourceClaimType",
    "CompositeResourceDefinitionSpec",
    "CompositeResourceDefinitionSpecClaimNames",
    "CompositeResourceDefinitionSpecConversion",
    "CompositeResourceDefinitionSpecConversionWebhook",
    "CompositeResourceDefinitionSpecConversionWebhookClientConfig",
    "CompositeResourceDefinitionSpecDefaultCompositionRef",
    "CompositeResourceDefinitionSpecVersions",
    "CompositeResourceDefinitionSpecVersionsSchema",
    "CompositeResourceDefinitionSpecVersionsSubresources",
    "CompositeResourceDefinitionSpecVersionsSubresourcesScale",
    "CompositeResourceDefinitionStatus",
    "CompositeResourceDefinitionStatusConditions",
    "CompositeResourceDefinitionStatusControllers",
    "CompositeResourceDefinitionVersionsAdditionalPrinterColumns",
    "CompositeResourceDefinitionWebhookClientConfigService",
    "Composition",
    "CompositionRevision",
    "CompositionRevisionSpec",
    "CompositionRevisionStatus",
    "CompositionRevisionStatusConditions",
    "CompositionSpec",
    "CompositionSpecCompositeTypeRef",
    "CompositionSpecPipeline",
    "CompositionSpecPipelineCredentials",
    "CompositionSpecPipelineCredentialsSecretRef",
    "CompositionSpecPipelineRequirements",
    "CompositionSpecPipelineRequirementsRequiredResources",
    "CompositionSpecPipelineRequirementsRequiredSchemas",
    "Configuration",
    "ConfigurationRevision",
    "ConfigurationRevisionSpec",
    "ConfigurationRevisionStatus",
    "ConfigurationSpec",
    "CronOperation",
    "CronOperationSpec",
    "CronOperationSpecOperationTemplate",
    "CronOperationStatus",
    "CronOperationStatusRunningOperationRefs",
    "DeploymentRuntimeConfig",
    "DeploymentRuntimeConfigSpec",
    "DeploymentRuntimeConfigSpecDeploymentTemplate",
    "DeploymentRuntimeConfigSpecServiceAccountTemplate",
    "EnvironmentConfig",
    "Function",
    "FunctionRevision",
    "FunctionRevisionSpec",
    "FunctionRevisionStatus",
    "FunctionRevisionStatusObjectRefs",
    "FunctionSpec",
    "FunctionSpecCrossplane",
    "FunctionSpecDependsOn",
    "FunctionSpecPackagePullSecrets",
    "FunctionSpecRuntimeConfigRef",
    "FunctionStatus",
    "FunctionStatusAppliedImageConfigRefs",
    "FunctionStatusConditions",
    "ImageConfig",
    "ImageConfigSpec",
    "ImageConfigSpecMatchImages",
    "ImageConfigSpecRegistry",
    "ImageConfigSpecRegistryAuthentication",
    "ImageConfigSpecRewriteImage",
    "ImageConfigSpecRuntime",
    "ImageConfigSpecVerification",
    "ImageConfigSpecVerificationCosign",
    "ImageConfigSpecVerificationCosignAuthorities",
    "ImageConfigSpecVerificationCosignAuthoritiesAttestations",
    "ImageConfigSpecVerificationCosignAuthoritiesKey",
    "ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef",
    "ImageConfigSpecVerificationCosignAuthoritiesKeyless",
    "ImageConfigVerificationCosignAuthoritiesKeylessIdentities",
    "Lock",
    "LockPackages",
    "LockPackagesDependencies",
    "LockStatus",
    "LockStatusConditions",
    "ManagedResourceActivationPolicy",
    "ManagedResourceActivationPolicySpec",
    "ManagedResourceActivationPolicyStatus",
    "ManagedResourceDefinition",
    "ManagedResourceDefinitionSpec",
    "ManagedResourceDefinitionSpecConnectionDetails",
    "ManagedResourceDefinitionSpecConversion",
    "ManagedResourceDefinitionSpecConversionWebhook",
    "ManagedResourceDefinitionSpecConversionWebhookClientConfig",
    "ManagedResourceDefinitionSpecNames",
    "ManagedResourceDefinitionSpecVersions",
    "ManagedResourceDefinitionSpecVersionsSchema",
    "ManagedResourceDefinitionSpecVersionsSelectableFields",
    "ManagedResourceDefinitionSpecVersionsSubresources",
    "ManagedResourceDefinitionSpecVersionsSubresourcesScale",
    "ManagedResourceDefinitionVersionsAdditionalPrinterColumns",
    "ManagedResourceDefinitionWebhookClientConfigService",
    "Operation",
    "OperationSpec",
    "OperationSpecPipeline",
    "OperationSpecPipelineCredentials",
    "OperationSpecPipelineCredentialsSecretRef",
    "OperationSpecPipelineRequirements",
    "OperationSpecPipelineRequirementsRequiredResources",
    "OperationSpecPipelineRequirementsRequiredSchemas",
    "OperationStatus",
    "OperationStatusAppliedResourceRefs",
    "OperationStatusConditions",
    "OperationStatusPipeline",
    "Provider",
    "ProviderRevision",
    "ProviderRevisionStatus",
    "ProviderSpec",
    "ProviderSpecCrossplane",
    "ProviderSpecDependsOn",
    "Usage",
    "UsageSpec",
    "UsageSpecBy",
    "UsageSpecByResourceRef",
    "UsageSpecByResourceSelector",
    "UsageSpecOf",
    "UsageSpecOfResourceRef",
    "UsageSpecOfResourceSelector",
    "UsageStatus",
    "UsageStatusConditions",
    "WatchOperation",
    "WatchOperationSpec",
    "WatchOperationSpecWatch",
    "WatchOperationStatus",
    "apiextensions_v1",
    "apiextensions_v1alpha1",
    "apiextensions_v1beta1",
    "apiextensions_v2",
    "meta_v1",
    "meta_v1alpha1",
    "meta_v1beta1",
    "ops_v1alpha1",
    "pkg_v1",
    "pkg_v1beta1",
    "protection_v1beta1",
)
