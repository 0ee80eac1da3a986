"""Typed objects of the Gateway API, each loaded on first use.

Generated from the CustomResourceDefinitions of the Gateway API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import gateway_networking_k8s_v1 as gateway_networking_k8s_v1
    from . import gateway_networking_k8s_v1beta1 as gateway_networking_k8s_v1beta1
    from . import gateway_networking_x_k8s_v1alpha1 as gateway_networking_x_k8s_v1alpha1
    from .gateway_networking_k8s_v1 import BackendTLSPolicy as BackendTLSPolicy
    from .gateway_networking_k8s_v1 import BackendTLSPolicySpec as BackendTLSPolicySpec
    from .gateway_networking_k8s_v1 import (
        BackendTLSPolicySpecTargetRefs as BackendTLSPolicySpecTargetRefs,
    )
    from .gateway_networking_k8s_v1 import (
        BackendTLSPolicySpecValidation as BackendTLSPolicySpecValidation,
    )
    from .gateway_networking_k8s_v1 import (
        BackendTLSPolicySpecValidationSubjectAltNames as BackendTLSPolicySpecValidationSubjectAltNames,
    )
    from .gateway_networking_k8s_v1 import BackendTLSPolicyStatus as BackendTLSPolicyStatus
    from .gateway_networking_k8s_v1 import (
        BackendTLSPolicyStatusAncestors as BackendTLSPolicyStatusAncestors,
    )
    from .gateway_networking_k8s_v1 import Gateway as Gateway
    from .gateway_networking_k8s_v1 import GatewayClass as GatewayClass
    from .gateway_networking_k8s_v1 import GatewayClassSpec as GatewayClassSpec
    from .gateway_networking_k8s_v1 import (
        GatewayClassSpecParametersRef as GatewayClassSpecParametersRef,
    )
    from .gateway_networking_k8s_v1 import GatewayClassStatus as GatewayClassStatus
    from .gateway_networking_k8s_v1 import (
        GatewayClassStatusSupportedFeatures as GatewayClassStatusSupportedFeatures,
    )
    from .gateway_networking_k8s_v1 import GatewaySpec as GatewaySpec
    from .gateway_networking_k8s_v1 import GatewaySpecAddresses as GatewaySpecAddresses
    from .gateway_networking_k8s_v1 import (
        GatewaySpecAllowedListeners as GatewaySpecAllowedListeners,
    )
    from .gateway_networking_k8s_v1 import (
        GatewaySpecAllowedListenersNamespaces as GatewaySpecAllowedListenersNamespaces,
    )
    from .gateway_networking_k8s_v1 import GatewaySpecInfrastructure as GatewaySpecInfrastructure
    from .gateway_networking_k8s_v1 import (
        GatewaySpecInfrastructureParametersRef as GatewaySpecInfrastructureParametersRef,
    )
    from .gateway_networking_k8s_v1 import GatewaySpecListeners as GatewaySpecListeners
    from .gateway_networking_k8s_v1 import (
        GatewaySpecListenersAllowedRoutes as GatewaySpecListenersAllowedRoutes,
    )
    from .gateway_networking_k8s_v1 import (
        GatewaySpecListenersAllowedRoutesNamespaces as GatewaySpecListenersAllowedRoutesNamespaces,
    )
    from .gateway_networking_k8s_v1 import GatewaySpecListenersTls as GatewaySpecListenersTls
    from .gateway_networking_k8s_v1 import GatewaySpecTls as GatewaySpecTls
    from .gateway_networking_k8s_v1 import GatewaySpecTlsBackend as GatewaySpecTlsBackend
    from .gateway_networking_k8s_v1 import GatewaySpecTlsFrontend as GatewaySpecTlsFrontend
    from .gateway_networking_k8s_v1 import (
        GatewaySpecTlsFrontendDefault as GatewaySpecTlsFrontendDefault,
    )
    from .gateway_networking_k8s_v1 import (
        GatewaySpecTlsFrontendDefaultValidation as GatewaySpecTlsFrontendDefaultValidation,
    )
    from .gateway_networking_k8s_v1 import (
        GatewaySpecTlsFrontendPerPort as GatewaySpecTlsFrontendPerPort,
    )
    from .gateway_networking_k8s_v1 import GatewayStatus as GatewayStatus
    from .gateway_networking_k8s_v1 import GatewayStatusAddresses as GatewayStatusAddresses
    from .gateway_networking_k8s_v1 import GatewayStatusListeners as GatewayStatusListeners
    from .gateway_networking_k8s_v1 import (
        GatewayStatusListenersSupportedKinds as GatewayStatusListenersSupportedKinds,
    )
    from .gateway_networking_k8s_v1 import GRPCRoute as GRPCRoute
    from .gateway_networking_k8s_v1 import GRPCRouteSpec as GRPCRouteSpec
    from .gateway_networking_k8s_v1 import GRPCRouteSpecRules as GRPCRouteSpecRules
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesBackendRefs as GRPCRouteSpecRulesBackendRefs,
    )
    from .gateway_networking_k8s_v1 import GRPCRouteSpecRulesFilters as GRPCRouteSpecRulesFilters
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesFiltersRequestHeaderModifier as GRPCRouteSpecRulesFiltersRequestHeaderModifier,
    )
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd as GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd,
    )
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesFiltersRequestMirror as GRPCRouteSpecRulesFiltersRequestMirror,
    )
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesFiltersRequestMirrorBackendRef as GRPCRouteSpecRulesFiltersRequestMirrorBackendRef,
    )
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesFiltersRequestMirrorFraction as GRPCRouteSpecRulesFiltersRequestMirrorFraction,
    )
    from .gateway_networking_k8s_v1 import GRPCRouteSpecRulesMatches as GRPCRouteSpecRulesMatches
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesMatchesHeaders as GRPCRouteSpecRulesMatchesHeaders,
    )
    from .gateway_networking_k8s_v1 import (
        GRPCRouteSpecRulesMatchesMethod as GRPCRouteSpecRulesMatchesMethod,
    )
    from .gateway_networking_k8s_v1 import HTTPRoute as HTTPRoute
    from .gateway_networking_k8s_v1 import HTTPRouteSpec as HTTPRouteSpec
    from .gateway_networking_k8s_v1 import HTTPRouteSpecRules as HTTPRouteSpecRules
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesBackendRefs as HTTPRouteSpecRulesBackendRefs,
    )
    from .gateway_networking_k8s_v1 import HTTPRouteSpecRulesFilters as HTTPRouteSpecRulesFilters
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesFiltersCors as HTTPRouteSpecRulesFiltersCors,
    )
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesFiltersRequestRedirect as HTTPRouteSpecRulesFiltersRequestRedirect,
    )
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesFiltersRequestRedirectPath as HTTPRouteSpecRulesFiltersRequestRedirectPath,
    )
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesFiltersUrlRewrite as HTTPRouteSpecRulesFiltersUrlRewrite,
    )
    from .gateway_networking_k8s_v1 import HTTPRouteSpecRulesMatches as HTTPRouteSpecRulesMatches
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesMatchesPath as HTTPRouteSpecRulesMatchesPath,
    )
    from .gateway_networking_k8s_v1 import (
        HTTPRouteSpecRulesMatchesQueryParams as HTTPRouteSpecRulesMatchesQueryParams,
    )
    from .gateway_networking_k8s_v1 import HTTPRouteSpecRulesTimeouts as HTTPRouteSpecRulesTimeouts
    from .gateway_networking_k8s_v1 import ListenerSet as ListenerSet
    from .gateway_networking_k8s_v1 import ListenerSetSpec as ListenerSetSpec
    from .gateway_networking_k8s_v1 import ListenerSetSpecParentRef as ListenerSetSpecParentRef
    from .gateway_networking_k8s_v1 import ListenerSetStatus as ListenerSetStatus
    from .gateway_networking_k8s_v1 import ReferenceGrant as ReferenceGrant
    from .gateway_networking_k8s_v1 import ReferenceGrantSpec as ReferenceGrantSpec
    from .gateway_networking_k8s_v1 import ReferenceGrantSpecFrom as ReferenceGrantSpecFrom
    from .gateway_networking_k8s_v1 import ReferenceGrantSpecTo as ReferenceGrantSpecTo
    from .gateway_networking_k8s_v1 import TCPRoute as TCPRoute
    from .gateway_networking_k8s_v1 import TCPRouteSpec as TCPRouteSpec
    from .gateway_networking_k8s_v1 import TCPRouteSpecParentRefs as TCPRouteSpecParentRefs
    from .gateway_networking_k8s_v1 import TCPRouteSpecRules as TCPRouteSpecRules
    from .gateway_networking_k8s_v1 import (
        TCPRouteSpecRulesBackendRefs as TCPRouteSpecRulesBackendRefs,
    )
    from .gateway_networking_k8s_v1 import TCPRouteStatus as TCPRouteStatus
    from .gateway_networking_k8s_v1 import TCPRouteStatusParents as TCPRouteStatusParents
    from .gateway_networking_k8s_v1 import TLSRoute as TLSRoute
    from .gateway_networking_k8s_v1 import TLSRouteSpec as TLSRouteSpec
    from .gateway_networking_k8s_v1 import UDPRoute as UDPRoute
    from .gateway_networking_k8s_v1beta1 import (
        GatewaySpecListenersTlsCertificateRefs as GatewaySpecListenersTlsCertificateRefs,
    )
    from .gateway_networking_k8s_v1beta1 import HTTPRouteSpecParentRefs as HTTPRouteSpecParentRefs
    from .gateway_networking_k8s_v1beta1 import (
        HTTPRouteSpecRulesFiltersRequestHeaderModifier as HTTPRouteSpecRulesFiltersRequestHeaderModifier,
    )
    from .gateway_networking_k8s_v1beta1 import (
        HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd as HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd,
    )
    from .gateway_networking_k8s_v1beta1 import (
        HTTPRouteSpecRulesFiltersRequestMirror as HTTPRouteSpecRulesFiltersRequestMirror,
    )
    from .gateway_networking_k8s_v1beta1 import (
        HTTPRouteSpecRulesFiltersRequestMirrorBackendRef as HTTPRouteSpecRulesFiltersRequestMirrorBackendRef,
    )
    from .gateway_networking_k8s_v1beta1 import (
        HTTPRouteSpecRulesFiltersRequestMirrorFraction as HTTPRouteSpecRulesFiltersRequestMirrorFraction,
    )
    from .gateway_networking_k8s_v1beta1 import (
        HTTPRouteSpecRulesMatchesHeaders as HTTPRouteSpecRulesMatchesHeaders,
    )
    from .gateway_networking_k8s_v1beta1 import HTTPRouteStatus as HTTPRouteStatus
    from .gateway_networking_k8s_v1beta1 import HTTPRouteStatusParents as HTTPRouteStatusParents
    from .gateway_networking_x_k8s_v1alpha1 import XBackend as XBackend
    from .gateway_networking_x_k8s_v1alpha1 import XBackendSpec as XBackendSpec
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendSpecExternalHostname as XBackendSpecExternalHostname,
    )
    from .gateway_networking_x_k8s_v1alpha1 import XBackendSpecPort as XBackendSpecPort
    from .gateway_networking_x_k8s_v1alpha1 import XBackendSpecTls as XBackendSpecTls
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendSpecTlsClientCertificateRef as XBackendSpecTlsClientCertificateRef,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendSpecTlsValidation as XBackendSpecTlsValidation,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendSpecTlsValidationSubjectAltNames as XBackendSpecTlsValidationSubjectAltNames,
    )
    from .gateway_networking_x_k8s_v1alpha1 import XBackendStatus as XBackendStatus
    from .gateway_networking_x_k8s_v1alpha1 import XBackendStatusParents as XBackendStatusParents
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendStatusParentsParentRef as XBackendStatusParentsParentRef,
    )
    from .gateway_networking_x_k8s_v1alpha1 import XBackendTrafficPolicy as XBackendTrafficPolicy
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpec as XBackendTrafficPolicySpec,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecRetryConstraint as XBackendTrafficPolicySpecRetryConstraint,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecRetryConstraintBudget as XBackendTrafficPolicySpecRetryConstraintBudget,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecRetryConstraintMinRetryRate as XBackendTrafficPolicySpecRetryConstraintMinRetryRate,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecSessionPersistence as XBackendTrafficPolicySpecSessionPersistence,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecSessionPersistenceCookie as XBackendTrafficPolicySpecSessionPersistenceCookie,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecSessionPersistenceHeader as XBackendTrafficPolicySpecSessionPersistenceHeader,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicySpecTargetRefs as XBackendTrafficPolicySpecTargetRefs,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicyStatus as XBackendTrafficPolicyStatus,
    )
    from .gateway_networking_x_k8s_v1alpha1 import (
        XBackendTrafficPolicyStatusAncestors as XBackendTrafficPolicyStatusAncestors,
    )
    from .gateway_networking_x_k8s_v1alpha1 import XMesh as XMesh
    from .gateway_networking_x_k8s_v1alpha1 import XMeshSpec as XMeshSpec
    from .gateway_networking_x_k8s_v1alpha1 import XMeshSpecParametersRef as XMeshSpecParametersRef
    from .gateway_networking_x_k8s_v1alpha1 import XMeshStatus as XMeshStatus
    from .gateway_networking_x_k8s_v1alpha1 import (
        XMeshStatusSupportedFeatures as XMeshStatusSupportedFeatures,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "gateway_networking_k8s_v1": "BackendTLSPolicy BackendTLSPolicySpec BackendTLSPolicySpecTargetRefs BackendTLSPolicySpecValidation BackendTLSPolicySpecValidationSubjectAltNames BackendTLSPolicyStatus BackendTLSPolicyStatusAncestors GRPCRoute GRPCRouteSpec GRPCRouteSpecRules GRPCRouteSpecRulesBackendRefs GRPCRouteSpecRulesFilters GRPCRouteSpecRulesFiltersRequestHeaderModifier GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd GRPCRouteSpecRulesFiltersRequestMirror GRPCRouteSpecRulesFiltersRequestMirrorBackendRef GRPCRouteSpecRulesFiltersRequestMirrorFraction GRPCRouteSpecRulesMatches GRPCRouteSpecRulesMatchesHeaders GRPCRouteSpecRulesMatchesMethod Gateway GatewayClass GatewayClassSpec GatewayClassSpecParametersRef GatewayClassStatus GatewayClassStatusSupportedFeatures GatewaySpec GatewaySpecAddresses GatewaySpecAllowedListeners GatewaySpecAllowedListenersNamespaces GatewaySpecInfrastructure GatewaySpecInfrastructureParametersRef GatewaySpecListeners GatewaySpecListenersAllowedRoutes GatewaySpecListenersAllowedRoutesNamespaces GatewaySpecListenersTls GatewaySpecTls GatewaySpecTlsBackend GatewaySpecTlsFrontend GatewaySpecTlsFrontendDefault GatewaySpecTlsFrontendDefaultValidation GatewaySpecTlsFrontendPerPort GatewayStatus GatewayStatusAddresses GatewayStatusListeners GatewayStatusListenersSupportedKinds HTTPRoute HTTPRouteSpec HTTPRouteSpecRules HTTPRouteSpecRulesBackendRefs HTTPRouteSpecRulesFilters HTTPRouteSpecRulesFiltersCors HTTPRouteSpecRulesFiltersRequestRedirect HTTPRouteSpecRulesFiltersRequestRedirectPath HTTPRouteSpecRulesFiltersUrlRewrite HTTPRouteSpecRulesMatches HTTPRouteSpecRulesMatchesPath HTTPRouteSpecRulesMatchesQueryParams HTTPRouteSpecRulesTimeouts ListenerSet ListenerSetSpec ListenerSetSpecParentRef ListenerSetStatus ReferenceGrant ReferenceGrantSpec ReferenceGrantSpecFrom ReferenceGrantSpecTo TCPRoute TCPRouteSpec TCPRouteSpecParentRefs TCPRouteSpecRules TCPRouteSpecRulesBackendRefs TCPRouteStatus TCPRouteStatusParents TLSRoute TLSRouteSpec UDPRoute",
            "gateway_networking_k8s_v1beta1": "GatewaySpecListenersTlsCertificateRefs HTTPRouteSpecParentRefs HTTPRouteSpecRulesFiltersRequestHeaderModifier HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd HTTPRouteSpecRulesFiltersRequestMirror HTTPRouteSpecRulesFiltersRequestMirrorBackendRef HTTPRouteSpecRulesFiltersRequestMirrorFraction HTTPRouteSpecRulesMatchesHeaders HTTPRouteStatus HTTPRouteStatusParents",
            "gateway_networking_x_k8s_v1alpha1": "XBackend XBackendSpec XBackendSpecExternalHostname XBackendSpecPort XBackendSpecTls XBackendSpecTlsClientCertificateRef XBackendSpecTlsValidation XBackendSpecTlsValidationSubjectAltNames XBackendStatus XBackendStatusParents XBackendStatusParentsParentRef XBackendTrafficPolicy XBackendTrafficPolicySpec XBackendTrafficPolicySpecRetryConstraint XBackendTrafficPolicySpecRetryConstraintBudget XBackendTrafficPolicySpecRetryConstraintMinRetryRate XBackendTrafficPolicySpecSessionPersistence XBackendTrafficPolicySpecSessionPersistenceCookie XBackendTrafficPolicySpecSessionPersistenceHeader XBackendTrafficPolicySpecTargetRefs XBackendTrafficPolicyStatus XBackendTrafficPolicyStatusAncestors XMesh XMeshSpec XMeshSpecParametersRef XMeshStatus XMeshStatusSupportedFeatures",
        },
    )

__all__ = (
    "BackendTLSPolicy",
    "BackendTLSPolicySpec",
    "BackendTLSPolicySpecTargetRefs",
    "BackendTLSPolicySpecValidation",
    "BackendTLSPolicySpecValidationSubjectAltNames",
    "BackendTLSPolicyStatus",
    "BackendTLSPolicyStatusAncestors",
    "GRPCRoute",
    "GRPCRouteSpec",
    "GRPCRouteSpecRules",
    "GRPCRouteSpecRulesBackendRefs",
    "GRPCRouteSpecRulesFilters",
    "GRPCRouteSpecRulesFiltersRequestHeaderModifier",
    "GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd",
    "GRPCRouteSpecRulesFiltersRequestMirror",
    "GRPCRouteSpecRulesFiltersRequestMirrorBackendRef",
    "GRPCRouteSpecRulesFiltersRequestMirrorFraction",
    "GRPCRouteSpecRulesMatches",
    "GRPCRouteSpecRulesMatchesHeaders",
    "GRPCRouteSpecRulesMatchesMethod",
    "Gateway",
    "GatewayClass",
    "GatewayClassSpec",
    "GatewayClassSpecParametersRef",
    "GatewayClassStatus",
    "GatewayClassStatusSupportedFeatures",
    "GatewaySpec",
    "GatewaySpecAddresses",
    "GatewaySpecAllowedListeners",
    "GatewaySpecAllowedListenersNamespaces",
    "GatewaySpecInfrastructure",
    "GatewaySpecInfrastructureParametersRef",
    "GatewaySpecListeners",
    "GatewaySpecListenersAllowedRoutes",
    "GatewaySpecListenersAllowedRoutesNamespaces",
    "GatewaySpecListenersTls",
    "GatewaySpecListenersTlsCertificateRefs",
    "GatewaySpecTls",
    "GatewaySpecTlsBackend",
    "GatewaySpecTlsFrontend",
    "GatewaySpecTlsFrontendDefault",
    "GatewaySpecTlsFrontendDefaultValidation",
    "GatewaySpecTlsFrontendPerPort",
    "GatewayStatus",
    "GatewayStatusAddresses",
    "GatewayStatusListeners",
    "GatewayStatusListenersSupportedKinds",
    "HTTPRoute",
    "HTTPRouteSpec",
    "HTTPRouteSpecParentRefs",
    "HTTPRouteSpecRules",
    "HTTPRouteSpecRulesBackendRefs",
    "HTTPRouteSpecRulesFilters",
    "HTTPRouteSpecRulesFiltersCors",
    "HTTPRouteSpecRulesFiltersRequestHeaderModifier",
    "HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd",
    "HTTPRouteSpecRulesFiltersRequestMirror",
    "HTTPRouteSpecRulesFiltersRequestMirrorBackendRef",
    "HTTPRouteSpecRulesFiltersRequestMirrorFraction",
    "HTTPRouteSpecRulesFiltersRequestRedirect",
    "HTTPRouteSpecRulesFiltersRequestRedirectPath",
    "HTTPRouteSpecRulesFiltersUrlRewrite",
    "HTTPRouteSpecRulesMatches",
    "HTTPRouteSpecRulesMatchesHeaders",
    "HTTPRouteSpecRulesMatchesPath",
    "HTTPRouteSpecRulesMatchesQueryParams",
    "HTTPRouteSpecRulesTimeouts",
    "HTTPRouteStatus",
    "HTTPRouteStatusParents",
    "ListenerSet",
    "ListenerSetSpec",
    "ListenerSetSpecParentRef",
    "ListenerSetStatus",
    "ReferenceGrant",
    "ReferenceGrantSpec",
    "ReferenceGrantSpecFrom",
    "ReferenceGrantSpecTo",
    "TCPRoute",
    "TCPRouteSpec",
    "TCPRouteSpecParentRefs",
    "TCPRouteSpecRules",
    "TCPRouteSpecRulesBackendRefs",
    "TCPRouteStatus",
    "TCPRouteStatusParents",
    "TLSRoute",
    "TLSRouteSpec",
    "UDPRoute",
    "XBackend",
    "XBackendSpec",
    "XBackendSpecExternalHostname",
    "XBackendSpecPort",
    "XBackendSpecTls",
    "XBackendSpecTlsClientCertificateRef",
    "XBackendSpecTlsValidation",
    "XBackendSpecTlsValidationSubjectAltNames",
    "XBackendStatus",
    "XBackendStatusParents",
    "XBackendStatusParentsParentRef",
    "XBackendTrafficPolicy",
    "XBackendTrafficPolicySpec",
    "XBackendTrafficPolicySpecRetryConstraint",
    "XBackendTrafficPolicySpecRetryConstraintBudget",
    "XBackendTrafficPolicySpecRetryConstraintMinRetryRate",
    "XBackendTrafficPolicySpecSessionPersistence",
    "XBackendTrafficPolicySpecSessionPersistenceCookie",
    "XBackendTrafficPolicySpecSessionPersistenceHeader",
    "XBackendTrafficPolicySpecTargetRefs",
    "XBackendTrafficPolicyStatus",
    "XBackendTrafficPolicyStatusAncestors",
    "XMesh",
    "XMeshSpec",
    "XMeshSpecParametersRef",
    "XMeshStatus",
    "XMeshStatusSupportedFeatures",
    "gateway_networking_k8s_v1",
    "gateway_networking_k8s_v1beta1",
    "gateway_networking_x_k8s_v1alpha1",
)
