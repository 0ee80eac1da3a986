"""Typed objects of Capsule, each loaded on first use.

Generated from the CustomResourceDefinitions of Capsule; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import capsule_v1beta1 as capsule_v1beta1
    from . import capsule_v1beta2 as capsule_v1beta2
    from .capsule_v1beta1 import TenantSpecResourceQuotasItems as TenantSpecResourceQuotasItems
    from .capsule_v1beta1 import (
        TenantSpecResourceQuotasItemsScopeSelector as TenantSpecResourceQuotasItemsScopeSelector,
    )
    from .capsule_v1beta1 import (
        TenantSpecResourceQuotasItemsScopeSelectorMatchExpressions as TenantSpecResourceQuotasItemsScopeSelectorMatchExpressions,
    )
    from .capsule_v1beta1 import (
        TenantSpecServiceOptionsForbiddenAnnotations as TenantSpecServiceOptionsForbiddenAnnotations,
    )
    from .capsule_v1beta2 import CapsuleConfiguration as CapsuleConfiguration
    from .capsule_v1beta2 import (
        CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions as CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions,
    )
    from .capsule_v1beta2 import CapsuleConfigurationSpec as CapsuleConfigurationSpec
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdministrators as CapsuleConfigurationSpecAdministrators,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmission as CapsuleConfigurationSpecAdmission,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionMutating as CapsuleConfigurationSpecAdmissionMutating,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionMutatingClient as CapsuleConfigurationSpecAdmissionMutatingClient,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionMutatingClientService as CapsuleConfigurationSpecAdmissionMutatingClientService,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionMutatingWebhooks as CapsuleConfigurationSpecAdmissionMutatingWebhooks,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts as CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionMutatingWebhooksRules as CapsuleConfigurationSpecAdmissionMutatingWebhooksRules,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionValidating as CapsuleConfigurationSpecAdmissionValidating,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecAdmissionValidatingWebhooks as CapsuleConfigurationSpecAdmissionValidatingWebhooks,
    )
    from .capsule_v1beta2 import CapsuleConfigurationSpecEvents as CapsuleConfigurationSpecEvents
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecImpersonation as CapsuleConfigurationSpecImpersonation,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecNodeMetadata as CapsuleConfigurationSpecNodeMetadata,
    )
    from .capsule_v1beta2 import (
        CapsuleConfigurationSpecOverrides as CapsuleConfigurationSpecOverrides,
    )
    from .capsule_v1beta2 import CapsuleConfigurationSpecRbac as CapsuleConfigurationSpecRbac
    from .capsule_v1beta2 import CapsuleConfigurationStatus as CapsuleConfigurationStatus
    from .capsule_v1beta2 import CustomQuota as CustomQuota
    from .capsule_v1beta2 import CustomQuotaSpec as CustomQuotaSpec
    from .capsule_v1beta2 import CustomQuotaSpecOptions as CustomQuotaSpecOptions
    from .capsule_v1beta2 import CustomQuotaSpecSources as CustomQuotaSpecSources
    from .capsule_v1beta2 import CustomQuotaSpecSourcesSelectors as CustomQuotaSpecSourcesSelectors
    from .capsule_v1beta2 import CustomQuotaStatus as CustomQuotaStatus
    from .capsule_v1beta2 import CustomQuotaStatusClaims as CustomQuotaStatusClaims
    from .capsule_v1beta2 import CustomQuotaStatusTargets as CustomQuotaStatusTargets
    from .capsule_v1beta2 import CustomQuotaStatusUsage as CustomQuotaStatusUsage
    from .capsule_v1beta2 import GlobalCustomQuota as GlobalCustomQuota
    from .capsule_v1beta2 import GlobalCustomQuotaSpec as GlobalCustomQuotaSpec
    from .capsule_v1beta2 import GlobalCustomQuotaStatus as GlobalCustomQuotaStatus
    from .capsule_v1beta2 import GlobalResourceQuota as GlobalResourceQuota
    from .capsule_v1beta2 import GlobalResourceQuotaSpec as GlobalResourceQuotaSpec
    from .capsule_v1beta2 import GlobalResourceQuotaStatus as GlobalResourceQuotaStatus
    from .capsule_v1beta2 import (
        GlobalResourceQuotaStatusNamespaceUsage as GlobalResourceQuotaStatusNamespaceUsage,
    )
    from .capsule_v1beta2 import GlobalTenantResource as GlobalTenantResource
    from .capsule_v1beta2 import GlobalTenantResourceSpec as GlobalTenantResourceSpec
    from .capsule_v1beta2 import GlobalTenantResourceStatus as GlobalTenantResourceStatus
    from .capsule_v1beta2 import QuantityLedger as QuantityLedger
    from .capsule_v1beta2 import QuantityLedgerSpec as QuantityLedgerSpec
    from .capsule_v1beta2 import QuantityLedgerSpecTargetRef as QuantityLedgerSpecTargetRef
    from .capsule_v1beta2 import QuantityLedgerStatus as QuantityLedgerStatus
    from .capsule_v1beta2 import (
        QuantityLedgerStatusPendingDeletes as QuantityLedgerStatusPendingDeletes,
    )
    from .capsule_v1beta2 import (
        QuantityLedgerStatusPendingDeletesObjectRef as QuantityLedgerStatusPendingDeletesObjectRef,
    )
    from .capsule_v1beta2 import (
        QuantityLedgerStatusReservations as QuantityLedgerStatusReservations,
    )
    from .capsule_v1beta2 import (
        QuantityLedgerStatusResourceQuota as QuantityLedgerStatusResourceQuota,
    )
    from .capsule_v1beta2 import (
        QuantityLedgerStatusResourceQuotaReservations as QuantityLedgerStatusResourceQuotaReservations,
    )
    from .capsule_v1beta2 import ResourcePool as ResourcePool
    from .capsule_v1beta2 import ResourcePoolClaim as ResourcePoolClaim
    from .capsule_v1beta2 import ResourcePoolClaimSpec as ResourcePoolClaimSpec
    from .capsule_v1beta2 import ResourcePoolClaimStatus as ResourcePoolClaimStatus
    from .capsule_v1beta2 import ResourcePoolClaimStatusPool as ResourcePoolClaimStatusPool
    from .capsule_v1beta2 import ResourcePoolSpec as ResourcePoolSpec
    from .capsule_v1beta2 import ResourcePoolSpecConfig as ResourcePoolSpecConfig
    from .capsule_v1beta2 import ResourcePoolSpecQuota as ResourcePoolSpecQuota
    from .capsule_v1beta2 import ResourcePoolStatus as ResourcePoolStatus
    from .capsule_v1beta2 import ResourcePoolStatusAllocation as ResourcePoolStatusAllocation
    from .capsule_v1beta2 import ResourcePoolStatusClaims as ResourcePoolStatusClaims
    from .capsule_v1beta2 import ResourcePoolStatusExhaustions as ResourcePoolStatusExhaustions
    from .capsule_v1beta2 import RuleStatus as RuleStatus
    from .capsule_v1beta2 import RuleStatusSpec as RuleStatusSpec
    from .capsule_v1beta2 import RuleStatusSpecAudience as RuleStatusSpecAudience
    from .capsule_v1beta2 import RuleStatusSpecEnforce as RuleStatusSpecEnforce
    from .capsule_v1beta2 import RuleStatusSpecEnforceIngress as RuleStatusSpecEnforceIngress
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceIngressHostnames as RuleStatusSpecEnforceIngressHostnames,
    )
    from .capsule_v1beta2 import RuleStatusSpecEnforceMetadata as RuleStatusSpecEnforceMetadata
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceMetadataAnnotations as RuleStatusSpecEnforceMetadataAnnotations,
    )
    from .capsule_v1beta2 import RuleStatusSpecEnforceServices as RuleStatusSpecEnforceServices
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceServicesExternalNames as RuleStatusSpecEnforceServicesExternalNames,
    )
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceServicesLoadBalancers as RuleStatusSpecEnforceServicesLoadBalancers,
    )
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceServicesNodePorts as RuleStatusSpecEnforceServicesNodePorts,
    )
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceServicesNodePortsPorts as RuleStatusSpecEnforceServicesNodePortsPorts,
    )
    from .capsule_v1beta2 import RuleStatusSpecEnforceWorkloads as RuleStatusSpecEnforceWorkloads
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceWorkloadsResources as RuleStatusSpecEnforceWorkloadsResources,
    )
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceWorkloadsResourcesLimits as RuleStatusSpecEnforceWorkloadsResourcesLimits,
    )
    from .capsule_v1beta2 import (
        RuleStatusSpecEnforceWorkloadsResourcesRequests as RuleStatusSpecEnforceWorkloadsResourcesRequests,
    )
    from .capsule_v1beta2 import RuleStatusSpecQuota as RuleStatusSpecQuota
    from .capsule_v1beta2 import (
        RuleStatusSpecQuotaScopeSelector as RuleStatusSpecQuotaScopeSelector,
    )
    from .capsule_v1beta2 import (
        RuleStatusSpecQuotaScopeSelectorMatchExpressions as RuleStatusSpecQuotaScopeSelectorMatchExpressions,
    )
    from .capsule_v1beta2 import RuleStatusStatus as RuleStatusStatus
    from .capsule_v1beta2 import Tenant as Tenant
    from .capsule_v1beta2 import TenantOwner as TenantOwner
    from .capsule_v1beta2 import TenantOwnerSpec as TenantOwnerSpec
    from .capsule_v1beta2 import TenantOwnerStatus as TenantOwnerStatus
    from .capsule_v1beta2 import TenantResource as TenantResource
    from .capsule_v1beta2 import TenantResourceSpec as TenantResourceSpec
    from .capsule_v1beta2 import TenantResourceSpecDependsOn as TenantResourceSpecDependsOn
    from .capsule_v1beta2 import TenantResourceSpecResources as TenantResourceSpecResources
    from .capsule_v1beta2 import (
        TenantResourceSpecResourcesContext as TenantResourceSpecResourcesContext,
    )
    from .capsule_v1beta2 import (
        TenantResourceSpecResourcesContextResources as TenantResourceSpecResourcesContextResources,
    )
    from .capsule_v1beta2 import (
        TenantResourceSpecResourcesGenerators as TenantResourceSpecResourcesGenerators,
    )
    from .capsule_v1beta2 import (
        TenantResourceSpecResourcesNamespacedItems as TenantResourceSpecResourcesNamespacedItems,
    )
    from .capsule_v1beta2 import TenantResourceSpecSettings as TenantResourceSpecSettings
    from .capsule_v1beta2 import TenantResourceStatus as TenantResourceStatus
    from .capsule_v1beta2 import (
        TenantResourceStatusProcessedItems as TenantResourceStatusProcessedItems,
    )
    from .capsule_v1beta2 import (
        TenantResourceStatusProcessedItemsStatus as TenantResourceStatusProcessedItemsStatus,
    )
    from .capsule_v1beta2 import (
        TenantResourceStatusServiceAccount as TenantResourceStatusServiceAccount,
    )
    from .capsule_v1beta2 import TenantSpec as TenantSpec
    from .capsule_v1beta2 import (
        TenantSpecAdditionalRoleBindings as TenantSpecAdditionalRoleBindings,
    )
    from .capsule_v1beta2 import (
        TenantSpecAdditionalRoleBindingsSubjects as TenantSpecAdditionalRoleBindingsSubjects,
    )
    from .capsule_v1beta2 import TenantSpecContainerRegistries as TenantSpecContainerRegistries
    from .capsule_v1beta2 import TenantSpecDeviceClasses as TenantSpecDeviceClasses
    from .capsule_v1beta2 import (
        TenantSpecDeviceClassesMatchExpressions as TenantSpecDeviceClassesMatchExpressions,
    )
    from .capsule_v1beta2 import TenantSpecGatewayOptions as TenantSpecGatewayOptions
    from .capsule_v1beta2 import TenantSpecIngressOptions as TenantSpecIngressOptions
    from .capsule_v1beta2 import TenantSpecLimitRanges as TenantSpecLimitRanges
    from .capsule_v1beta2 import TenantSpecLimitRangesItems as TenantSpecLimitRangesItems
    from .capsule_v1beta2 import TenantSpecNamespaceOptions as TenantSpecNamespaceOptions
    from .capsule_v1beta2 import (
        TenantSpecNamespaceOptionsAdditionalMetadata as TenantSpecNamespaceOptionsAdditionalMetadata,
    )
    from .capsule_v1beta2 import (
        TenantSpecNamespaceOptionsAdditionalMetadataList as TenantSpecNamespaceOptionsAdditionalMetadataList,
    )
    from .capsule_v1beta2 import (
        TenantSpecNamespaceOptionsForbiddenAnnotations as TenantSpecNamespaceOptionsForbiddenAnnotations,
    )
    from .capsule_v1beta2 import TenantSpecNetworkPolicies as TenantSpecNetworkPolicies
    from .capsule_v1beta2 import TenantSpecOwners as TenantSpecOwners
    from .capsule_v1beta2 import TenantSpecOwnersProxySettings as TenantSpecOwnersProxySettings
    from .capsule_v1beta2 import TenantSpecPermissions as TenantSpecPermissions
    from .capsule_v1beta2 import TenantSpecPodOptions as TenantSpecPodOptions
    from .capsule_v1beta2 import TenantSpecPriorityClasses as TenantSpecPriorityClasses
    from .capsule_v1beta2 import TenantSpecResourceQuotas as TenantSpecResourceQuotas
    from .capsule_v1beta2 import TenantSpecRules as TenantSpecRules
    from .capsule_v1beta2 import TenantSpecRulesPermissions as TenantSpecRulesPermissions
    from .capsule_v1beta2 import (
        TenantSpecRulesPermissionsPromotions as TenantSpecRulesPermissionsPromotions,
    )
    from .capsule_v1beta2 import TenantSpecServiceOptions as TenantSpecServiceOptions
    from .capsule_v1beta2 import (
        TenantSpecServiceOptionsAllowedServices as TenantSpecServiceOptionsAllowedServices,
    )
    from .capsule_v1beta2 import (
        TenantSpecServiceOptionsExternalIPs as TenantSpecServiceOptionsExternalIPs,
    )
    from .capsule_v1beta2 import TenantStatus as TenantStatus
    from .capsule_v1beta2 import TenantStatusClasses as TenantStatusClasses
    from .capsule_v1beta2 import TenantStatusOwners as TenantStatusOwners
    from .capsule_v1beta2 import TenantStatusPromotions as TenantStatusPromotions
    from .capsule_v1beta2 import TenantStatusSpaces as TenantStatusSpaces
    from .capsule_v1beta2 import TenantStatusSpacesEnforce as TenantStatusSpacesEnforce
    from .capsule_v1beta2 import (
        TenantStatusSpacesEnforceRegistry as TenantStatusSpacesEnforceRegistry,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "capsule_v1beta1": "TenantSpecResourceQuotasItems TenantSpecResourceQuotasItemsScopeSelector TenantSpecResourceQuotasItemsScopeSelectorMatchExpressions TenantSpecServiceOptionsForbiddenAnnotations",
            "capsule_v1beta2": "CapsuleConfiguration CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions CapsuleConfigurationSpec CapsuleConfigurationSpecAdministrators CapsuleConfigurationSpecAdmission CapsuleConfigurationSpecAdmissionMutating CapsuleConfigurationSpecAdmissionMutatingClient CapsuleConfigurationSpecAdmissionMutatingClientService CapsuleConfigurationSpecAdmissionMutatingWebhooks CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts CapsuleConfigurationSpecAdmissionMutatingWebhooksRules CapsuleConfigurationSpecAdmissionValidating CapsuleConfigurationSpecAdmissionValidatingWebhooks CapsuleConfigurationSpecEvents CapsuleConfigurationSpecImpersonation CapsuleConfigurationSpecNodeMetadata CapsuleConfigurationSpecOverrides CapsuleConfigurationSpecRbac CapsuleConfigurationStatus CustomQuota CustomQuotaSpec CustomQuotaSpecOptions CustomQuotaSpecSources CustomQuotaSpecSourcesSelectors CustomQuotaStatus CustomQuotaStatusClaims CustomQuotaStatusTargets CustomQuotaStatusUsage GlobalCustomQuota GlobalCustomQuotaSpec GlobalCustomQuotaStatus GlobalResourceQuota GlobalResourceQuotaSpec GlobalResourceQuotaStatus GlobalResourceQuotaStatusNamespaceUsage GlobalTenantResource GlobalTenantResourceSpec GlobalTenantResourceStatus QuantityLedger QuantityLedgerSpec QuantityLedgerSpecTargetRef QuantityLedgerStatus QuantityLedgerStatusPendingDeletes QuantityLedgerStatusPendingDeletesObjectRef QuantityLedgerStatusReservations QuantityLedgerStatusResourceQuota QuantityLedgerStatusResourceQuotaReservations ResourcePool ResourcePoolClaim ResourcePoolClaimSpec ResourcePoolClaimStatus ResourcePoolClaimStatusPool ResourcePoolSpec ResourcePoolSpecConfig ResourcePoolSpecQuota ResourcePoolStatus ResourcePoolStatusAllocation ResourcePoolStatusClaims ResourcePoolStatusExhaustions RuleStatus RuleStatusSpec RuleStatusSpecAudience RuleStatusSpecEnforce RuleStatusSpecEnforceIngress RuleStatusSpecEnforceIngressHostnames RuleStatusSpecEnforceMetadata RuleStatusSpecEnforceMetadataAnnotations RuleStatusSpecEnforceServices RuleStatusSpecEnforceServicesExternalNames RuleStatusSpecEnforceServicesLoadBalancers RuleStatusSpecEnforceServicesNodePorts RuleStatusSpecEnforceServicesNodePortsPorts RuleStatusSpecEnforceWorkloads RuleStatusSpecEnforceWorkloadsResources RuleStatusSpecEnforceWorkloadsResourcesLimits RuleStatusSpecEnforceWorkloadsResourcesRequests RuleStatusSpecQuota RuleStatusSpecQuotaScopeSelector RuleStatusSpecQuotaScopeSelectorMatchExpressions RuleStatusStatus Tenant TenantOwner TenantOwnerSpec TenantOwnerStatus TenantResource TenantResourceSpec TenantResourceSpecDependsOn TenantResourceSpecResources TenantResourceSpecResourcesContext TenantResourceSpecResourcesContextResources TenantResourceSpecResourcesGenerators TenantResourceSpecResourcesNamespacedItems TenantResourceSpecSettings TenantResourceStatus TenantResourceStatusProcessedItems TenantResourceStatusProcessedItemsStatus TenantResourceStatusServiceAccount TenantSpec TenantSpecAdditionalRoleBindings TenantSpecAdditionalRoleBindingsSubjects TenantSpecContainerRegistries TenantSpecDeviceClasses TenantSpecDeviceClassesMatchExpressions TenantSpecGatewayOptions TenantSpecIngressOptions TenantSpecLimitRanges TenantSpecLimitRangesItems TenantSpecNamespaceOptions TenantSpecNamespaceOptionsAdditionalMetadata TenantSpecNamespaceOptionsAdditionalMetadataList TenantSpecNamespaceOptionsForbiddenAnnotations TenantSpecNetworkPolicies TenantSpecOwners TenantSpecOwnersProxySettings TenantSpecPermissions TenantSpecPodOptions TenantSpecPriorityClasses TenantSpecResourceQuotas TenantSpecRules TenantSpecRulesPermissions TenantSpecRulesPermissionsPromotions TenantSpecServiceOptions TenantSpecServiceOptionsAllowedServices TenantSpecServiceOptionsExternalIPs TenantStatus TenantStatusClasses TenantStatusOwners TenantStatusPromotions TenantStatusSpaces TenantStatusSpacesEnforce TenantStatusSpacesEnforceRegistry",
        },
    )

__all__ = (
    "CapsuleConfiguration",
    "CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions",
    "CapsuleConfigurationSpec",
    "CapsuleConfigurationSpecAdministrators",
    "CapsuleConfigurationSpecAdmission",
    "CapsuleConfigurationSpecAdmissionMutating",
    "CapsuleConfigurationSpecAdmissionMutatingClient",
    "CapsuleConfigurationSpecAdmissionMutatingClientService",
    "CapsuleConfigurationSpecAdmissionMutatingWebhooks",
    "CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts",
    "CapsuleConfigurationSpecAdmissionMutatingWebhooksRules",
    "CapsuleConfigurationSpecAdmissionValidating",
    "CapsuleConfigurationSpecAdmissionValidatingWebhooks",
    "CapsuleConfigurationSpecEvents",
    "CapsuleConfigurationSpecImpersonation",
    "CapsuleConfigurationSpecNodeMetadata",
    "CapsuleConfigurationSpecOverrides",
    "CapsuleConfigurationSpecRbac",
    "CapsuleConfigurationStatus",
    "CustomQuota",
    "CustomQuotaSpec",
    "CustomQuotaSpecOptions",
    "CustomQuotaSpecSources",
    "CustomQuotaSpecSourcesSelectors",
    "CustomQuotaStatus",
    "CustomQuotaStatusClaims",
    "CustomQuotaStatusTargets",
    "CustomQuotaStatusUsage",
    "GlobalCustomQuota",
    "GlobalCustomQuotaSpec",
    "GlobalCustomQuotaStatus",
    "GlobalResourceQuota",
    "GlobalResourceQuotaSpec",
    "GlobalResourceQuotaStatus",
    "GlobalResourceQuotaStatusNamespaceUsage",
    "GlobalTenantResource",
    "GlobalTenantResourceSpec",
    "GlobalTenantResourceStatus",
    "QuantityLedger",
    "QuantityLedgerSpec",
    "QuantityLedgerSpecTargetRef",
    "QuantityLedgerStatus",
    "QuantityLedgerStatusPendingDeletes",
    "QuantityLedgerStatusPendingDeletesObjectRef",
    "QuantityLedgerStatusReservations",
    "QuantityLedgerStatusResourceQuota",
    "QuantityLedgerStatusResourceQuotaReservations",
    "ResourcePool",
    "ResourcePoolClaim",
    "ResourcePoolClaimSpec",
    "ResourcePoolClaimStatus",
    "ResourcePoolClaimStatusPool",
    "ResourcePoolSpec",
    "ResourcePoolSpecConfig",
    "ResourcePoolSpecQuota",
    "ResourcePoolStatus",
    "ResourcePoolStatusAllocation",
    "ResourcePoolStatusClaims",
    "ResourcePoolStatusExhaustions",
    "RuleStatus",
    "RuleStatusSpec",
    "RuleStatusSpecAudience",
    "RuleStatusSpecEnforce",
    "RuleStatusSpecEnforceIngress",
    "RuleStatusSpecEnforceIngressHostnames",
    "RuleStatusSpecEnforceMetadata",
    "RuleStatusSpecEnforceMetadataAnnotations",
    "RuleStatusSpecEnforceServices",
    "RuleStatusSpecEnforceServicesExternalNames",
    "RuleStatusSpecEnforceServicesLoadBalancers",
    "RuleStatusSpecEnforceServicesNodePorts",
    "RuleStatusSpecEnforceServicesNodePortsPorts",
    "RuleStatusSpecEnforceWorkloads",
    "RuleStatusSpecEnforceWorkloadsResources",
    "RuleStatusSpecEnforceWorkloadsResourcesLimits",
    "RuleStatusSpecEnforceWorkloadsResourcesRequests",
    "RuleStatusSpecQuota",
    "RuleStatusSpecQuotaScopeSelector",
    "RuleStatusSpecQuotaScopeSelectorMatchExpressions",
    "RuleStatusStatus",
    "Tenant",
    "TenantOwner",
    "TenantOwnerSpec",
    "TenantOwnerStatus",
    "TenantResource",
    "TenantResourceSpec",
    "TenantResourceSpecDependsOn",
    "TenantResourceSpecResources",
    "TenantResourceSpecResourcesContext",
    "TenantResourceSpecResourcesContextResources",
    "TenantResourceSpecResourcesGenerators",
    "TenantResourceSpecResourcesNamespacedItems",
    "TenantResourceSpecSettings",
    "TenantResourceStatus",
    "TenantResourceStatusProcessedItems",
    "TenantResourceStatusProcessedItemsStatus",
    "TenantResourceStatusServiceAccount",
    "TenantSpec",
    "TenantSpecAdditionalRoleBindings",
    "TenantSpecAdditionalRoleBindingsSubjects",
    "TenantSpecContainerRegistries",
    "TenantSpecDeviceClasses",
    "TenantSpecDeviceClassesMatchExpressions",
    "TenantSpecGatewayOptions",
    "TenantSpecIngressOptions",
    "TenantSpecLimitRanges",
    "TenantSpecLimitRangesItems",
    "TenantSpecNamespaceOptions",
    "TenantSpecNamespaceOptionsAdditionalMetadata",
    "TenantSpecNamespaceOptionsAdditionalMetadataList",
    "TenantSpecNamespaceOptionsForbiddenAnnotations",
    "TenantSpecNetworkPolicies",
    "TenantSpecOwners",
    "TenantSpecOwnersProxySettings",
    "TenantSpecPermissions",
    "TenantSpecPodOptions",
    "TenantSpecPriorityClasses",
    "TenantSpecResourceQuotas",
    "TenantSpecResourceQuotasItems",
    "TenantSpecResourceQuotasItemsScopeSelector",
    "TenantSpecResourceQuotasItemsScopeSelectorMatchExpressions",
    "TenantSpecRules",
    "TenantSpecRulesPermissions",
    "TenantSpecRulesPermissionsPromotions",
    "TenantSpecServiceOptions",
    "TenantSpecServiceOptionsAllowedServices",
    "TenantSpecServiceOptionsExternalIPs",
    "TenantSpecServiceOptionsForbiddenAnnotations",
    "TenantStatus",
    "TenantStatusClasses",
    "TenantStatusOwners",
    "TenantStatusPromotions",
    "TenantStatusSpaces",
    "TenantStatusSpacesEnforce",
    "TenantStatusSpacesEnforceRegistry",
    "capsule_v1beta1",
    "capsule_v1beta2",
)
