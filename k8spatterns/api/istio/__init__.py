"""Typed objects of Istio, each loaded on first use.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import extensions_v1alpha1 as extensions_v1alpha1
    from . import networking_v1 as networking_v1
    from . import networking_v1alpha3 as networking_v1alpha3
    from . import networking_v1beta1 as networking_v1beta1
    from . import security_v1 as security_v1
    from . import security_v1beta1 as security_v1beta1
    from . import telemetry_v1 as telemetry_v1
    from . import telemetry_v1alpha1 as telemetry_v1alpha1
    from .extensions_v1alpha1 import TrafficExtension as TrafficExtension
    from .extensions_v1alpha1 import TrafficExtensionSpec as TrafficExtensionSpec
    from .extensions_v1alpha1 import TrafficExtensionSpecLua as TrafficExtensionSpecLua
    from .extensions_v1alpha1 import TrafficExtensionSpecWasm as TrafficExtensionSpecWasm
    from .extensions_v1alpha1 import WasmPlugin as WasmPlugin
    from .extensions_v1alpha1 import WasmPluginSpec as WasmPluginSpec
    from .extensions_v1alpha1 import WasmPluginSpecMatch as WasmPluginSpecMatch
    from .extensions_v1alpha1 import WasmPluginSpecMatchPorts as WasmPluginSpecMatchPorts
    from .extensions_v1alpha1 import WasmPluginSpecSelector as WasmPluginSpecSelector
    from .extensions_v1alpha1 import WasmPluginSpecTargetRef as WasmPluginSpecTargetRef
    from .extensions_v1alpha1 import WasmPluginSpecVmConfig as WasmPluginSpecVmConfig
    from .extensions_v1alpha1 import WasmPluginSpecVmConfigEnv as WasmPluginSpecVmConfigEnv
    from .extensions_v1alpha1 import WasmPluginStatus as WasmPluginStatus
    from .extensions_v1alpha1 import WasmPluginStatusConditions as WasmPluginStatusConditions
    from .extensions_v1alpha1 import (
        WasmPluginStatusValidationMessages as WasmPluginStatusValidationMessages,
    )
    from .extensions_v1alpha1 import (
        WasmPluginStatusValidationMessagesType as WasmPluginStatusValidationMessagesType,
    )
    from .networking_v1 import DestinationRule as DestinationRule
    from .networking_v1 import (
        DestinationRuleConsistentHashHttpCookieAttributes as DestinationRuleConsistentHashHttpCookieAttributes,
    )
    from .networking_v1 import (
        DestinationRuleLoadBalancerConsistentHashHttpCookie as DestinationRuleLoadBalancerConsistentHashHttpCookie,
    )
    from .networking_v1 import (
        DestinationRuleLoadBalancerConsistentHashRingHash as DestinationRuleLoadBalancerConsistentHashRingHash,
    )
    from .networking_v1 import (
        DestinationRuleLoadBalancerLocalityLbSettingDistribute as DestinationRuleLoadBalancerLocalityLbSettingDistribute,
    )
    from .networking_v1 import (
        DestinationRuleLoadBalancerLocalityLbSettingFailover as DestinationRuleLoadBalancerLocalityLbSettingFailover,
    )
    from .networking_v1 import DestinationRuleSpec as DestinationRuleSpec
    from .networking_v1 import DestinationRuleSpecSubsets as DestinationRuleSpecSubsets
    from .networking_v1 import DestinationRuleSpecTrafficPolicy as DestinationRuleSpecTrafficPolicy
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyLoadBalancer as DestinationRuleSpecTrafficPolicyLoadBalancer,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash as DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyLoadBalancerWarmup as DestinationRuleSpecTrafficPolicyLoadBalancerWarmup,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyOutlierDetection as DestinationRuleSpecTrafficPolicyOutlierDetection,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyPortLevelSettings as DestinationRuleSpecTrafficPolicyPortLevelSettings,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyProxyProtocol as DestinationRuleSpecTrafficPolicyProxyProtocol,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyRetryBudget as DestinationRuleSpecTrafficPolicyRetryBudget,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyTls as DestinationRuleSpecTrafficPolicyTls,
    )
    from .networking_v1 import (
        DestinationRuleSpecTrafficPolicyTunnel as DestinationRuleSpecTrafficPolicyTunnel,
    )
    from .networking_v1 import (
        DestinationRuleSpecWorkloadSelector as DestinationRuleSpecWorkloadSelector,
    )
    from .networking_v1 import (
        DestinationRuleTrafficPolicyLoadBalancerBackendUtilization as DestinationRuleTrafficPolicyLoadBalancerBackendUtilization,
    )
    from .networking_v1 import (
        DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev as DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev,
    )
    from .networking_v1 import (
        DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting as DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting,
    )
    from .networking_v1 import (
        DestinationRuleTrafficPolicyLoadBalancerZoneAwareLbSetting as DestinationRuleTrafficPolicyLoadBalancerZoneAwareLbSetting,
    )
    from .networking_v1 import Gateway as Gateway
    from .networking_v1 import GatewaySpec as GatewaySpec
    from .networking_v1 import GatewaySpecServers as GatewaySpecServers
    from .networking_v1 import GatewaySpecServersPort as GatewaySpecServersPort
    from .networking_v1 import GatewaySpecServersTls as GatewaySpecServersTls
    from .networking_v1 import (
        GatewaySpecServersTlsTlsCertificates as GatewaySpecServersTlsTlsCertificates,
    )
    from .networking_v1 import GatewayStatus as GatewayStatus
    from .networking_v1 import GatewayStatusConditions as GatewayStatusConditions
    from .networking_v1 import GatewayStatusValidationMessages as GatewayStatusValidationMessages
    from .networking_v1 import (
        GatewayStatusValidationMessagesType as GatewayStatusValidationMessagesType,
    )
    from .networking_v1 import ServiceEntry as ServiceEntry
    from .networking_v1 import ServiceEntrySpec as ServiceEntrySpec
    from .networking_v1 import ServiceEntrySpecPorts as ServiceEntrySpecPorts
    from .networking_v1 import Sidecar as Sidecar
    from .networking_v1 import SidecarSpec as SidecarSpec
    from .networking_v1 import SidecarSpecEgress as SidecarSpecEgress
    from .networking_v1 import SidecarSpecEgressPort as SidecarSpecEgressPort
    from .networking_v1 import SidecarSpecInboundConnectionPool as SidecarSpecInboundConnectionPool
    from .networking_v1 import (
        SidecarSpecInboundConnectionPoolHttp as SidecarSpecInboundConnectionPoolHttp,
    )
    from .networking_v1 import (
        SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive as SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive,
    )
    from .networking_v1 import (
        SidecarSpecInboundConnectionPoolTcp as SidecarSpecInboundConnectionPoolTcp,
    )
    from .networking_v1 import (
        SidecarSpecInboundConnectionPoolTcpTcpKeepalive as SidecarSpecInboundConnectionPoolTcpTcpKeepalive,
    )
    from .networking_v1 import SidecarSpecIngress as SidecarSpecIngress
    from .networking_v1 import SidecarSpecOutboundTrafficPolicy as SidecarSpecOutboundTrafficPolicy
    from .networking_v1 import (
        SidecarSpecOutboundTrafficPolicyEgressProxy as SidecarSpecOutboundTrafficPolicyEgressProxy,
    )
    from .networking_v1 import (
        SidecarSpecOutboundTrafficPolicyEgressProxyPort as SidecarSpecOutboundTrafficPolicyEgressProxyPort,
    )
    from .networking_v1 import SidecarSpecWorkloadSelector as SidecarSpecWorkloadSelector
    from .networking_v1 import VirtualService as VirtualService
    from .networking_v1 import VirtualServiceSpec as VirtualServiceSpec
    from .networking_v1 import VirtualServiceSpecHttp as VirtualServiceSpecHttp
    from .networking_v1 import VirtualServiceSpecHttpCorsPolicy as VirtualServiceSpecHttpCorsPolicy
    from .networking_v1 import (
        VirtualServiceSpecHttpCorsPolicyAllowOrigins as VirtualServiceSpecHttpCorsPolicyAllowOrigins,
    )
    from .networking_v1 import VirtualServiceSpecHttpDelegate as VirtualServiceSpecHttpDelegate
    from .networking_v1 import (
        VirtualServiceSpecHttpDirectResponse as VirtualServiceSpecHttpDirectResponse,
    )
    from .networking_v1 import (
        VirtualServiceSpecHttpDirectResponseBody as VirtualServiceSpecHttpDirectResponseBody,
    )
    from .networking_v1 import VirtualServiceSpecHttpFault as VirtualServiceSpecHttpFault
    from .networking_v1 import VirtualServiceSpecHttpFaultAbort as VirtualServiceSpecHttpFaultAbort
    from .networking_v1 import VirtualServiceSpecHttpFaultDelay as VirtualServiceSpecHttpFaultDelay
    from .networking_v1 import VirtualServiceSpecHttpHeaders as VirtualServiceSpecHttpHeaders
    from .networking_v1 import (
        VirtualServiceSpecHttpHeadersRequest as VirtualServiceSpecHttpHeadersRequest,
    )
    from .networking_v1 import VirtualServiceSpecHttpMatch as VirtualServiceSpecHttpMatch
    from .networking_v1 import (
        VirtualServiceSpecHttpMirrorPercentage as VirtualServiceSpecHttpMirrorPercentage,
    )
    from .networking_v1 import VirtualServiceSpecHttpMirrors as VirtualServiceSpecHttpMirrors
    from .networking_v1 import VirtualServiceSpecHttpRedirect as VirtualServiceSpecHttpRedirect
    from .networking_v1 import VirtualServiceSpecHttpRetries as VirtualServiceSpecHttpRetries
    from .networking_v1 import VirtualServiceSpecHttpRewrite as VirtualServiceSpecHttpRewrite
    from .networking_v1 import (
        VirtualServiceSpecHttpRewriteUriRegexRewrite as VirtualServiceSpecHttpRewriteUriRegexRewrite,
    )
    from .networking_v1 import VirtualServiceSpecHttpRoute as VirtualServiceSpecHttpRoute
    from .networking_v1 import VirtualServiceSpecTcp as VirtualServiceSpecTcp
    from .networking_v1 import VirtualServiceSpecTcpMatch as VirtualServiceSpecTcpMatch
    from .networking_v1 import VirtualServiceSpecTcpRoute as VirtualServiceSpecTcpRoute
    from .networking_v1 import VirtualServiceSpecTls as VirtualServiceSpecTls
    from .networking_v1 import VirtualServiceSpecTlsMatch as VirtualServiceSpecTlsMatch
    from .networking_v1 import WorkloadEntry as WorkloadEntry
    from .networking_v1 import WorkloadEntrySpec as WorkloadEntrySpec
    from .networking_v1 import WorkloadGroup as WorkloadGroup
    from .networking_v1 import WorkloadGroupSpec as WorkloadGroupSpec
    from .networking_v1 import WorkloadGroupSpecProbe as WorkloadGroupSpecProbe
    from .networking_v1 import WorkloadGroupSpecProbeExec as WorkloadGroupSpecProbeExec
    from .networking_v1 import WorkloadGroupSpecProbeGrpc as WorkloadGroupSpecProbeGrpc
    from .networking_v1 import WorkloadGroupSpecProbeHttpGet as WorkloadGroupSpecProbeHttpGet
    from .networking_v1 import (
        WorkloadGroupSpecProbeHttpGetHttpHeaders as WorkloadGroupSpecProbeHttpGetHttpHeaders,
    )
    from .networking_v1 import WorkloadGroupSpecProbeTcpSocket as WorkloadGroupSpecProbeTcpSocket
    from .networking_v1alpha3 import EnvoyFilter as EnvoyFilter
    from .networking_v1alpha3 import (
        EnvoyFilterConfigPatchesMatchRouteConfigurationVhostRoute as EnvoyFilterConfigPatchesMatchRouteConfigurationVhostRoute,
    )
    from .networking_v1alpha3 import EnvoyFilterSpec as EnvoyFilterSpec
    from .networking_v1alpha3 import EnvoyFilterSpecConfigPatches as EnvoyFilterSpecConfigPatches
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatch as EnvoyFilterSpecConfigPatchesMatch,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchCluster as EnvoyFilterSpecConfigPatchesMatchCluster,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchListener as EnvoyFilterSpecConfigPatchesMatchListener,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchListenerFilterChain as EnvoyFilterSpecConfigPatchesMatchListenerFilterChain,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchProxy as EnvoyFilterSpecConfigPatchesMatchProxy,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchRouteConfiguration as EnvoyFilterSpecConfigPatchesMatchRouteConfiguration,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost as EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchWaypoint as EnvoyFilterSpecConfigPatchesMatchWaypoint,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchWaypointFilter as EnvoyFilterSpecConfigPatchesMatchWaypointFilter,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesMatchWaypointRoute as EnvoyFilterSpecConfigPatchesMatchWaypointRoute,
    )
    from .networking_v1alpha3 import (
        EnvoyFilterSpecConfigPatchesPatch as EnvoyFilterSpecConfigPatchesPatch,
    )
    from .networking_v1alpha3 import EnvoyFilterSpecTargetRefs as EnvoyFilterSpecTargetRefs
    from .networking_v1beta1 import ProxyConfig as ProxyConfig
    from .networking_v1beta1 import ProxyConfigSpec as ProxyConfigSpec
    from .networking_v1beta1 import ProxyConfigSpecImage as ProxyConfigSpecImage
    from .networking_v1beta1 import ProxyConfigSpecSelector as ProxyConfigSpecSelector
    from .security_v1 import AuthorizationPolicy as AuthorizationPolicy
    from .security_v1 import AuthorizationPolicySpec as AuthorizationPolicySpec
    from .security_v1 import AuthorizationPolicySpecProvider as AuthorizationPolicySpecProvider
    from .security_v1 import AuthorizationPolicySpecRules as AuthorizationPolicySpecRules
    from .security_v1 import AuthorizationPolicySpecRulesFrom as AuthorizationPolicySpecRulesFrom
    from .security_v1 import (
        AuthorizationPolicySpecRulesFromSource as AuthorizationPolicySpecRulesFromSource,
    )
    from .security_v1 import AuthorizationPolicySpecRulesTo as AuthorizationPolicySpecRulesTo
    from .security_v1 import (
        AuthorizationPolicySpecRulesToOperation as AuthorizationPolicySpecRulesToOperation,
    )
    from .security_v1 import AuthorizationPolicySpecRulesWhen as AuthorizationPolicySpecRulesWhen
    from .security_v1 import AuthorizationPolicySpecTargetRef as AuthorizationPolicySpecTargetRef
    from .security_v1 import PeerAuthentication as PeerAuthentication
    from .security_v1 import PeerAuthenticationSpec as PeerAuthenticationSpec
    from .security_v1 import PeerAuthenticationSpecMtls as PeerAuthenticationSpecMtls
    from .security_v1 import PeerAuthenticationSpecSelector as PeerAuthenticationSpecSelector
    from .security_v1 import PeerAuthenticationStatus as PeerAuthenticationStatus
    from .security_v1 import (
        PeerAuthenticationStatusConditions as PeerAuthenticationStatusConditions,
    )
    from .security_v1 import (
        PeerAuthenticationStatusValidationMessages as PeerAuthenticationStatusValidationMessages,
    )
    from .security_v1 import (
        PeerAuthenticationStatusValidationMessagesType as PeerAuthenticationStatusValidationMessagesType,
    )
    from .security_v1 import RequestAuthentication as RequestAuthentication
    from .security_v1 import RequestAuthenticationSpec as RequestAuthenticationSpec
    from .security_v1 import RequestAuthenticationSpecJwtRules as RequestAuthenticationSpecJwtRules
    from .security_v1 import (
        RequestAuthenticationSpecJwtRulesFromHeaders as RequestAuthenticationSpecJwtRulesFromHeaders,
    )
    from .security_v1 import (
        RequestAuthenticationSpecJwtRulesOutputClaimToHeaders as RequestAuthenticationSpecJwtRulesOutputClaimToHeaders,
    )
    from .telemetry_v1 import Telemetry as Telemetry
    from .telemetry_v1 import TelemetrySpec as TelemetrySpec
    from .telemetry_v1 import TelemetrySpecAccessLogging as TelemetrySpecAccessLogging
    from .telemetry_v1 import TelemetrySpecAccessLoggingFilter as TelemetrySpecAccessLoggingFilter
    from .telemetry_v1 import TelemetrySpecAccessLoggingMatch as TelemetrySpecAccessLoggingMatch
    from .telemetry_v1 import (
        TelemetrySpecAccessLoggingProviders as TelemetrySpecAccessLoggingProviders,
    )
    from .telemetry_v1 import TelemetrySpecMetrics as TelemetrySpecMetrics
    from .telemetry_v1 import TelemetrySpecMetricsOverrides as TelemetrySpecMetricsOverrides
    from .telemetry_v1 import (
        TelemetrySpecMetricsOverridesMatch as TelemetrySpecMetricsOverridesMatch,
    )
    from .telemetry_v1 import (
        TelemetrySpecMetricsOverridesTagOverrides as TelemetrySpecMetricsOverridesTagOverrides,
    )
    from .telemetry_v1 import TelemetrySpecSelector as TelemetrySpecSelector
    from .telemetry_v1 import TelemetrySpecTargetRef as TelemetrySpecTargetRef
    from .telemetry_v1 import TelemetrySpecTracing as TelemetrySpecTracing
    from .telemetry_v1 import TelemetrySpecTracingCustomTags as TelemetrySpecTracingCustomTags
    from .telemetry_v1 import (
        TelemetrySpecTracingCustomTagsEnvironment as TelemetrySpecTracingCustomTagsEnvironment,
    )
    from .telemetry_v1 import (
        TelemetrySpecTracingCustomTagsFormatter as TelemetrySpecTracingCustomTagsFormatter,
    )
    from .telemetry_v1 import TelemetryStatus as TelemetryStatus
    from .telemetry_v1 import TelemetryStatusConditions as TelemetryStatusConditions
    from .telemetry_v1 import TelemetryStatusValidationMessages as TelemetryStatusValidationMessages
    from .telemetry_v1 import (
        TelemetryStatusValidationMessagesType as TelemetryStatusValidationMessagesType,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "extensions_v1alpha1": "TrafficExtension TrafficExtensionSpec TrafficExtensionSpecLua TrafficExtensionSpecWasm WasmPlugin WasmPluginSpec WasmPluginSpecMatch WasmPluginSpecMatchPorts WasmPluginSpecSelector WasmPluginSpecTargetRef WasmPluginSpecVmConfig WasmPluginSpecVmConfigEnv WasmPluginStatus WasmPluginStatusConditions WasmPluginStatusValidationMessages WasmPluginStatusValidationMessagesType",
            "networking_v1": "DestinationRule DestinationRuleConsistentHashHttpCookieAttributes DestinationRuleLoadBalancerConsistentHashHttpCookie DestinationRuleLoadBalancerConsistentHashRingHash DestinationRuleLoadBalancerLocalityLbSettingDistribute DestinationRuleLoadBalancerLocalityLbSettingFailover DestinationRuleSpec DestinationRuleSpecSubsets DestinationRuleSpecTrafficPolicy DestinationRuleSpecTrafficPolicyLoadBalancer DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash DestinationRuleSpecTrafficPolicyLoadBalancerWarmup DestinationRuleSpecTrafficPolicyOutlierDetection DestinationRuleSpecTrafficPolicyPortLevelSettings DestinationRuleSpecTrafficPolicyProxyProtocol DestinationRuleSpecTrafficPolicyRetryBudget DestinationRuleSpecTrafficPolicyTls DestinationRuleSpecTrafficPolicyTunnel DestinationRuleSpecWorkloadSelector DestinationRuleTrafficPolicyLoadBalancerBackendUtilization DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting DestinationRuleTrafficPolicyLoadBalancerZoneAwareLbSetting Gateway GatewaySpec GatewaySpecServers GatewaySpecServersPort GatewaySpecServersTls GatewaySpecServersTlsTlsCertificates GatewayStatus GatewayStatusConditions GatewayStatusValidationMessages GatewayStatusValidationMessagesType ServiceEntry ServiceEntrySpec ServiceEntrySpecPorts Sidecar SidecarSpec SidecarSpecEgress SidecarSpecEgressPort SidecarSpecInboundConnectionPool SidecarSpecInboundConnectionPoolHttp SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive SidecarSpecInboundConnectionPoolTcp SidecarSpecInboundConnectionPoolTcpTcpKeepalive SidecarSpecIngress SidecarSpecOutboundTrafficPolicy SidecarSpecOutboundTrafficPolicyEgressProxy SidecarSpecOutboundTrafficPolicyEgressProxyPort SidecarSpecWorkloadSelector VirtualService VirtualServiceSpec VirtualServiceSpecHttp VirtualServiceSpecHttpCorsPolicy VirtualServiceSpecHttpCorsPolicyAllowOrigins VirtualServiceSpecHttpDelegate VirtualServiceSpecHttpDirectResponse VirtualServiceSpecHttpDirectResponseBody VirtualServiceSpecHttpFault VirtualServiceSpecHttpFaultAbort VirtualServiceSpecHttpFaultDelay VirtualServiceSpecHttpHeaders VirtualServiceSpecHttpHeadersRequest VirtualServiceSpecHttpMatch VirtualServiceSpecHttpMirrorPercentage VirtualServiceSpecHttpMirrors VirtualServiceSpecHttpRedirect VirtualServiceSpecHttpRetries VirtualServiceSpecHttpRewrite VirtualServiceSpecHttpRewriteUriRegexRewrite VirtualServiceSpecHttpRoute VirtualServiceSpecTcp VirtualServiceSpecTcpMatch VirtualServiceSpecTcpRoute VirtualServiceSpecTls VirtualServiceSpecTlsMatch WorkloadEntry WorkloadEntrySpec WorkloadGroup WorkloadGroupSpec WorkloadGroupSpecProbe WorkloadGroupSpecProbeExec WorkloadGroupSpecProbeGrpc WorkloadGroupSpecProbeHttpGet WorkloadGroupSpecProbeHttpGetHttpHeaders WorkloadGroupSpecProbeTcpSocket",
            "networking_v1alpha3": "EnvoyFilter EnvoyFilterConfigPatchesMatchRouteConfigurationVhostRoute EnvoyFilterSpec EnvoyFilterSpecConfigPatches EnvoyFilterSpecConfigPatchesMatch EnvoyFilterSpecConfigPatchesMatchCluster EnvoyFilterSpecConfigPatchesMatchListener EnvoyFilterSpecConfigPatchesMatchListenerFilterChain EnvoyFilterSpecConfigPatchesMatchProxy EnvoyFilterSpecConfigPatchesMatchRouteConfiguration EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost EnvoyFilterSpecConfigPatchesMatchWaypoint EnvoyFilterSpecConfigPatchesMatchWaypointFilter EnvoyFilterSpecConfigPatchesMatchWaypointRoute EnvoyFilterSpecConfigPatchesPatch EnvoyFilterSpecTargetRefs",
            "networking_v1beta1": "ProxyConfig ProxyConfigSpec ProxyConfigSpecImage ProxyConfigSpecSelector",
            "security_v1": "AuthorizationPolicy AuthorizationPolicySpec AuthorizationPolicySpecProvider AuthorizationPolicySpecRules AuthorizationPolicySpecRulesFrom AuthorizationPolicySpecRulesFromSource AuthorizationPolicySpecRulesTo AuthorizationPolicySpecRulesToOperation AuthorizationPolicySpecRulesWhen AuthorizationPolicySpecTargetRef PeerAuthentication PeerAuthenticationSpec PeerAuthenticationSpecMtls PeerAuthenticationSpecSelector PeerAuthenticationStatus PeerAuthenticationStatusConditions PeerAuthenticationStatusValidationMessages PeerAuthenticationStatusValidationMessagesType RequestAuthentication RequestAuthenticationSpec RequestAuthenticationSpecJwtRules RequestAuthenticationSpecJwtRulesFromHeaders RequestAuthenticationSpecJwtRulesOutputClaimToHeaders",
            "security_v1beta1": "",
            "telemetry_v1": "Telemetry TelemetrySpec TelemetrySpecAccessLogging TelemetrySpecAccessLoggingFilter TelemetrySpecAccessLoggingMatch TelemetrySpecAccessLoggingProviders TelemetrySpecMetrics TelemetrySpecMetricsOverrides TelemetrySpecMetricsOverridesMatch TelemetrySpecMetricsOverridesTagOverrides TelemetrySpecSelector TelemetrySpecTargetRef TelemetrySpecTracing TelemetrySpecTracingCustomTags TelemetrySpecTracingCustomTagsEnvironment TelemetrySpecTracingCustomTagsFormatter TelemetryStatus TelemetryStatusConditions TelemetryStatusValidationMessages TelemetryStatusValidationMessagesType",
            "telemetry_v1alpha1": "",
        },
    )

__all__ = (
    "AuthorizationPolicy",
    "AuthorizationPolicySpec",
    "AuthorizationPolicySpecProvider",
    "AuthorizationPolicySpecRules",
    "AuthorizationPolicySpecRulesFrom",
    "AuthorizationPolicySpecRulesFromSource",
    "AuthorizationPolicySpecRulesTo",
    "AuthorizationPolicySpecRulesToOperation",
    "AuthorizationPolicySpecRulesWhen",
    "AuthorizationPolicySpecTargetRef",
    "DestinationRule",
    "DestinationRuleConsistentHashHttpCookieAttributes",
    "DestinationRuleLoadBalancerConsistentHashHttpCookie",
    "DestinationRuleLoadBalancerConsistentHashRingHash",
    "DestinationRuleLoadBalancerLocalityLbSettingDistribute",
    "DestinationRuleLoadBalancerLocalityLbSettingFailover",
    "DestinationRuleSpec",
    "DestinationRuleSpecSubsets",
    "DestinationRuleSpecTrafficPolicy",
    "DestinationRuleSpecTrafficPolicyLoadBalancer",
    "DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash",
    "DestinationRuleSpecTrafficPolicyLoadBalancerWarmup",
    "DestinationRuleSpecTrafficPolicyOutlierDetection",
    "DestinationRuleSpecTrafficPolicyPortLevelSettings",
    "DestinationRuleSpecTrafficPolicyProxyProtocol",
    "DestinationRuleSpecTrafficPolicyRetryBudget",
    "DestinationRuleSpecTrafficPolicyTls",
    "DestinationRuleSpecTrafficPolicyTunnel",
    "DestinationRuleSpecWorkloadSelector",
    "DestinationRuleTrafficPolicyLoadBalancerBackendUtilization",
    "DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev",
    "DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting",
    "DestinationRuleTrafficPolicyLoadBalancerZoneAwareLbSetting",
    "EnvoyFilter",
    "EnvoyFilterConfigPatchesMatchRouteConfigurationVhostRoute",
    "EnvoyFilterSpec",
    "EnvoyFilterSpecConfigPatches",
    "EnvoyFilterSpecConfigPatchesMatch",
    "EnvoyFilterSpecConfigPatchesMatchCluster",
    "EnvoyFilterSpecConfigPatchesMatchListener",
    "EnvoyFilterSpecConfigPatchesMatchListenerFilterChain",
    "EnvoyFilterSpecConfigPatchesMatchProxy",
    "EnvoyFilterSpecConfigPatchesMatchRouteConfiguration",
    "EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost",
    "EnvoyFilterSpecConfigPatchesMatchWaypoint",
    "EnvoyFilterSpecConfigPatchesMatchWaypointFilter",
    "EnvoyFilterSpecConfigPatchesMatchWaypointRoute",
    "EnvoyFilterSpecConfigPatchesPatch",
    "EnvoyFilterSpecTargetRefs",
    "Gateway",
    "GatewaySpec",
    "GatewaySpecServers",
    "GatewaySpecServersPort",
    "GatewaySpecServersTls",
    "GatewaySpecServersTlsTlsCertificates",
    "GatewayStatus",
    "GatewayStatusConditions",
    "GatewayStatusValidationMessages",
    "GatewayStatusValidationMessagesType",
    "PeerAuthentication",
    "PeerAuthenticationSpec",
    "PeerAuthenticationSpecMtls",
    "PeerAuthenticationSpecSelector",
    "PeerAuthenticationStatus",
    "PeerAuthenticationStatusConditions",
    "PeerAuthenticationStatusValidationMessages",
    "PeerAuthenticationStatusValidationMessagesType",
    "ProxyConfig",
    "ProxyConfigSpec",
    "ProxyConfigSpecImage",
    "ProxyConfigSpecSelector",
    "RequestAuthentication",
    "RequestAuthenticationSpec",
    "RequestAuthenticationSpecJwtRules",
    "RequestAuthenticationSpecJwtRulesFromHeaders",
    "RequestAuthenticationSpecJwtRulesOutputClaimToHeaders",
    "ServiceEntry",
    "ServiceEntrySpec",
    "ServiceEntrySpecPorts",
    "Sidecar",
    "SidecarSpec",
    "SidecarSpecEgress",
    "SidecarSpecEgressPort",
    "SidecarSpecInboundConnectionPool",
    "SidecarSpecInboundConnectionPoolHttp",
    "SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive",
    "SidecarSpecInboundConnectionPoolTcp",
    "SidecarSpecInboundConnectionPoolTcpTcpKeepalive",
    "SidecarSpecIngress",
    "SidecarSpecOutboundTrafficPolicy",
    "SidecarSpecOutboundTrafficPolicyEgressProxy",
    "SidecarSpecOutboundTrafficPolicyEgressProxyPort",
    "SidecarSpecWorkloadSelector",
    "Telemetry",
    "TelemetrySpec",
    "TelemetrySpecAccessLogging",
    "TelemetrySpecAccessLoggingFilter",
    "TelemetrySpecAccessLoggingMatch",
    "TelemetrySpecAccessLoggingProviders",
    "TelemetrySpecMetrics",
    "TelemetrySpecMetricsOverrides",
    "TelemetrySpecMetricsOverridesMatch",
    "TelemetrySpecMetricsOverridesTagOverrides",
    "TelemetrySpecSelector",
    "TelemetrySpecTargetRef",
    "TelemetrySpecTracing",
    "TelemetrySpecTracingCustomTags",
    "TelemetrySpecTracingCustomTagsEnvironment",
    "TelemetrySpecTracingCustomTagsFormatter",
    "TelemetryStatus",
    "TelemetryStatusConditions",
    "TelemetryStatusValidationMessages",
    "TelemetryStatusValidationMessagesType",
    "TrafficExtension",
    "TrafficExtensionSpec",
    "TrafficExtensionSpecLua",
    "TrafficExtensionSpecWasm",
    "VirtualService",
    "VirtualServiceSpec",
    "VirtualServiceSpecHttp",
    "VirtualServiceSpecHttpCorsPolicy",
    "VirtualServiceSpecHttpCorsPolicyAllowOrigins",
    "VirtualServiceSpecHttpDelegate",
    "VirtualServiceSpecHttpDirectResponse",
    "VirtualServiceSpecHttpDirectResponseBody",
    "VirtualServiceSpecHttpFault",
    "VirtualServiceSpecHttpFaultAbort",
    "VirtualServiceSpecHttpFaultDelay",
    "VirtualServiceSpecHttpHeaders",
    "VirtualServiceSpecHttpHeadersRequest",
    "VirtualServiceSpecHttpMatch",
    "VirtualServiceSpecHttpMirrorPercentage",
    "VirtualServiceSpecHttpMirrors",
    "VirtualServiceSpecHttpRedirect",
    "VirtualServiceSpecHttpRetries",
    "VirtualServiceSpecHttpRewrite",
    "VirtualServiceSpecHttpRewriteUriRegexRewrite",
    "VirtualServiceSpecHttpRoute",
    "VirtualServiceSpecTcp",
    "VirtualServiceSpecTcpMatch",
    "VirtualServiceSpecTcpRoute",
    "VirtualServiceSpecTls",
    "VirtualServiceSpecTlsMatch",
    "WasmPlugin",
    "WasmPluginSpec",
    "WasmPluginSpecMatch",
    "WasmPluginSpecMatchPorts",
    "WasmPluginSpecSelector",
    "WasmPluginSpecTargetRef",
    "WasmPluginSpecVmConfig",
    "WasmPluginSpecVmConfigEnv",
    "WasmPluginStatus",
    "WasmPluginStatusConditions",
    "WasmPluginStatusValidationMessages",
    "WasmPluginStatusValidationMessagesType",
    "WorkloadEntry",
    "WorkloadEntrySpec",
    "WorkloadGroup",
    "WorkloadGroupSpec",
    "WorkloadGroupSpecProbe",
    "WorkloadGroupSpecProbeExec",
    "WorkloadGroupSpecProbeGrpc",
    "WorkloadGroupSpecProbeHttpGet",
    "WorkloadGroupSpecProbeHttpGetHttpHeaders",
    "WorkloadGroupSpecProbeTcpSocket",
    "extensions_v1alpha1",
    "networking_v1",
    "networking_v1alpha3",
    "networking_v1beta1",
    "security_v1",
    "security_v1beta1",
    "telemetry_v1",
    "telemetry_v1alpha1",
)
