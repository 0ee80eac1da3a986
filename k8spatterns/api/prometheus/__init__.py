"""Typed objects of the Prometheus operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Prometheus operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import monitoring_v1 as monitoring_v1
    from . import monitoring_v1alpha1 as monitoring_v1alpha1
    from .monitoring_v1 import Alertmanager as Alertmanager
    from .monitoring_v1 import AlertmanagerSpec as AlertmanagerSpec
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigMatcherStrategy as AlertmanagerSpecAlertmanagerConfigMatcherStrategy,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfiguration as AlertmanagerSpecAlertmanagerConfiguration,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobal as AlertmanagerSpecAlertmanagerConfigurationGlobal,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig as AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalJira as AlertmanagerSpecAlertmanagerConfigurationGlobalJira,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost as AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat as AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp as AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost as AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops as AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops,
    )
    from .monitoring_v1 import (
        AlertmanagerSpecAlertmanagerConfigurationGlobalWechat as AlertmanagerSpecAlertmanagerConfigurationGlobalWechat,
    )
    from .monitoring_v1 import AlertmanagerSpecClusterTLS as AlertmanagerSpecClusterTLS
    from .monitoring_v1 import AlertmanagerSpecLimits as AlertmanagerSpecLimits
    from .monitoring_v1 import AlertmanagerSpecWeb as AlertmanagerSpecWeb
    from .monitoring_v1 import AlertmanagerStatus as AlertmanagerStatus
    from .monitoring_v1 import PodMonitor as PodMonitor
    from .monitoring_v1 import PodMonitorSpec as PodMonitorSpec
    from .monitoring_v1 import PodMonitorSpecAttachMetadata as PodMonitorSpecAttachMetadata
    from .monitoring_v1 import PodMonitorSpecNamespaceSelector as PodMonitorSpecNamespaceSelector
    from .monitoring_v1 import (
        PodMonitorSpecPodMetricsEndpoints as PodMonitorSpecPodMetricsEndpoints,
    )
    from .monitoring_v1 import Probe as Probe
    from .monitoring_v1 import ProbeSpec as ProbeSpec
    from .monitoring_v1 import ProbeSpecAuthorization as ProbeSpecAuthorization
    from .monitoring_v1 import ProbeSpecBasicAuth as ProbeSpecBasicAuth
    from .monitoring_v1 import ProbeSpecMetricRelabelings as ProbeSpecMetricRelabelings
    from .monitoring_v1 import ProbeSpecOauth2 as ProbeSpecOauth2
    from .monitoring_v1 import ProbeSpecOauth2ClientId as ProbeSpecOauth2ClientId
    from .monitoring_v1 import ProbeSpecParams as ProbeSpecParams
    from .monitoring_v1 import ProbeSpecProber as ProbeSpecProber
    from .monitoring_v1 import ProbeSpecTargets as ProbeSpecTargets
    from .monitoring_v1 import ProbeSpecTargetsIngress as ProbeSpecTargetsIngress
    from .monitoring_v1 import ProbeSpecTargetsStaticConfig as ProbeSpecTargetsStaticConfig
    from .monitoring_v1 import ProbeSpecTlsConfig as ProbeSpecTlsConfig
    from .monitoring_v1 import ProbeStatus as ProbeStatus
    from .monitoring_v1 import ProbeStatusBindings as ProbeStatusBindings
    from .monitoring_v1 import ProbeStatusBindingsConditions as ProbeStatusBindingsConditions
    from .monitoring_v1 import Prometheus as Prometheus
    from .monitoring_v1 import PrometheusRule as PrometheusRule
    from .monitoring_v1 import PrometheusRuleSpec as PrometheusRuleSpec
    from .monitoring_v1 import PrometheusRuleSpecGroups as PrometheusRuleSpecGroups
    from .monitoring_v1 import PrometheusRuleSpecGroupsRules as PrometheusRuleSpecGroupsRules
    from .monitoring_v1 import PrometheusSpec as PrometheusSpec
    from .monitoring_v1 import (
        PrometheusSpecAdditionalAlertManagerConfigs as PrometheusSpecAdditionalAlertManagerConfigs,
    )
    from .monitoring_v1 import PrometheusSpecAdditionalArgs as PrometheusSpecAdditionalArgs
    from .monitoring_v1 import PrometheusSpecAlerting as PrometheusSpecAlerting
    from .monitoring_v1 import (
        PrometheusSpecAlertingAlertmanagers as PrometheusSpecAlertingAlertmanagers,
    )
    from .monitoring_v1 import PrometheusSpecApiserverConfig as PrometheusSpecApiserverConfig
    from .monitoring_v1 import (
        PrometheusSpecApiserverConfigAuthorization as PrometheusSpecApiserverConfigAuthorization,
    )
    from .monitoring_v1 import (
        PrometheusSpecApiserverConfigTlsConfig as PrometheusSpecApiserverConfigTlsConfig,
    )
    from .monitoring_v1 import (
        PrometheusSpecArbitraryFSAccessThroughSMs as PrometheusSpecArbitraryFSAccessThroughSMs,
    )
    from .monitoring_v1 import (
        PrometheusSpecExcludedFromEnforcement as PrometheusSpecExcludedFromEnforcement,
    )
    from .monitoring_v1 import PrometheusSpecExemplars as PrometheusSpecExemplars
    from .monitoring_v1 import PrometheusSpecHostAliases as PrometheusSpecHostAliases
    from .monitoring_v1 import PrometheusSpecOtlp as PrometheusSpecOtlp
    from .monitoring_v1 import (
        PrometheusSpecPersistentVolumeClaimRetentionPolicy as PrometheusSpecPersistentVolumeClaimRetentionPolicy,
    )
    from .monitoring_v1 import PrometheusSpecPodMetadata as PrometheusSpecPodMetadata
    from .monitoring_v1 import (
        PrometheusSpecPrometheusRulesExcludedFromEnforce as PrometheusSpecPrometheusRulesExcludedFromEnforce,
    )
    from .monitoring_v1 import PrometheusSpecQuery as PrometheusSpecQuery
    from .monitoring_v1 import PrometheusSpecRemoteRead as PrometheusSpecRemoteRead
    from .monitoring_v1 import PrometheusSpecRemoteWrite as PrometheusSpecRemoteWrite
    from .monitoring_v1 import PrometheusSpecRemoteWriteAzureAd as PrometheusSpecRemoteWriteAzureAd
    from .monitoring_v1 import (
        PrometheusSpecRemoteWriteAzureAdManagedIdentity as PrometheusSpecRemoteWriteAzureAdManagedIdentity,
    )
    from .monitoring_v1 import (
        PrometheusSpecRemoteWriteAzureAdOauth as PrometheusSpecRemoteWriteAzureAdOauth,
    )
    from .monitoring_v1 import (
        PrometheusSpecRemoteWriteAzureAdSdk as PrometheusSpecRemoteWriteAzureAdSdk,
    )
    from .monitoring_v1 import (
        PrometheusSpecRemoteWriteAzureAdWorkloadIdentity as PrometheusSpecRemoteWriteAzureAdWorkloadIdentity,
    )
    from .monitoring_v1 import (
        PrometheusSpecRemoteWriteMetadataConfig as PrometheusSpecRemoteWriteMetadataConfig,
    )
    from .monitoring_v1 import (
        PrometheusSpecRemoteWriteQueueConfig as PrometheusSpecRemoteWriteQueueConfig,
    )
    from .monitoring_v1 import PrometheusSpecRemoteWriteSigv4 as PrometheusSpecRemoteWriteSigv4
    from .monitoring_v1 import PrometheusSpecRules as PrometheusSpecRules
    from .monitoring_v1 import PrometheusSpecRulesAlert as PrometheusSpecRulesAlert
    from .monitoring_v1 import PrometheusSpecRuntime as PrometheusSpecRuntime
    from .monitoring_v1 import PrometheusSpecScrapeClasses as PrometheusSpecScrapeClasses
    from .monitoring_v1 import PrometheusSpecShardingStrategy as PrometheusSpecShardingStrategy
    from .monitoring_v1 import (
        PrometheusSpecShardingStrategyTopology as PrometheusSpecShardingStrategyTopology,
    )
    from .monitoring_v1 import (
        PrometheusSpecShardRetentionPolicy as PrometheusSpecShardRetentionPolicy,
    )
    from .monitoring_v1 import (
        PrometheusSpecShardRetentionPolicyRetain as PrometheusSpecShardRetentionPolicyRetain,
    )
    from .monitoring_v1 import PrometheusSpecStorage as PrometheusSpecStorage
    from .monitoring_v1 import PrometheusSpecStorageEmptyDir as PrometheusSpecStorageEmptyDir
    from .monitoring_v1 import PrometheusSpecStorageEphemeral as PrometheusSpecStorageEphemeral
    from .monitoring_v1 import PrometheusSpecThanos as PrometheusSpecThanos
    from .monitoring_v1 import (
        PrometheusSpecTopologySpreadConstraints as PrometheusSpecTopologySpreadConstraints,
    )
    from .monitoring_v1 import PrometheusSpecTracingConfig as PrometheusSpecTracingConfig
    from .monitoring_v1 import PrometheusSpecTsdb as PrometheusSpecTsdb
    from .monitoring_v1 import PrometheusSpecTsdbChunkEncoding as PrometheusSpecTsdbChunkEncoding
    from .monitoring_v1 import PrometheusSpecUpdateStrategy as PrometheusSpecUpdateStrategy
    from .monitoring_v1 import (
        PrometheusSpecUpdateStrategyRollingUpdate as PrometheusSpecUpdateStrategyRollingUpdate,
    )
    from .monitoring_v1 import PrometheusSpecWeb as PrometheusSpecWeb
    from .monitoring_v1 import PrometheusSpecWebHttpConfig as PrometheusSpecWebHttpConfig
    from .monitoring_v1 import (
        PrometheusSpecWebHttpConfigHeaders as PrometheusSpecWebHttpConfigHeaders,
    )
    from .monitoring_v1 import PrometheusSpecWebTlsConfig as PrometheusSpecWebTlsConfig
    from .monitoring_v1 import PrometheusStatus as PrometheusStatus
    from .monitoring_v1 import PrometheusStatusConditions as PrometheusStatusConditions
    from .monitoring_v1 import PrometheusStatusShardStatuses as PrometheusStatusShardStatuses
    from .monitoring_v1 import ServiceMonitor as ServiceMonitor
    from .monitoring_v1 import ServiceMonitorSpec as ServiceMonitorSpec
    from .monitoring_v1 import ServiceMonitorSpecEndpoints as ServiceMonitorSpecEndpoints
    from .monitoring_v1 import ThanosRuler as ThanosRuler
    from .monitoring_v1 import ThanosRulerSpec as ThanosRulerSpec
    from .monitoring_v1 import (
        ThanosRulerSpecGrpcServerTlsConfig as ThanosRulerSpecGrpcServerTlsConfig,
    )
    from .monitoring_v1 import ThanosRulerSpecWeb as ThanosRulerSpecWeb
    from .monitoring_v1 import ThanosRulerStatus as ThanosRulerStatus
    from .monitoring_v1alpha1 import AlertmanagerConfig as AlertmanagerConfig
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigMuteTimeIntervalsTimeIntervalsDaysOfMonth as AlertmanagerConfigMuteTimeIntervalsTimeIntervalsDaysOfMonth,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigPagerdutyConfigsPagerDutyImageConfigs as AlertmanagerConfigPagerdutyConfigsPagerDutyImageConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigPagerdutyConfigsPagerDutyLinkConfigs as AlertmanagerConfigPagerdutyConfigsPagerDutyLinkConfigs,
    )
    from .monitoring_v1alpha1 import AlertmanagerConfigSpec as AlertmanagerConfigSpec
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecInhibitRules as AlertmanagerConfigSpecInhibitRules,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecInhibitRulesSourceMatch as AlertmanagerConfigSpecInhibitRulesSourceMatch,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecMuteTimeIntervals as AlertmanagerConfigSpecMuteTimeIntervals,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals as AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes as AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceivers as AlertmanagerConfigSpecReceivers,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversDiscordConfigs as AlertmanagerConfigSpecReceiversDiscordConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig as AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversEmailConfigs as AlertmanagerConfigSpecReceiversEmailConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversEmailConfigsHeaders as AlertmanagerConfigSpecReceiversEmailConfigsHeaders,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversEmailConfigsThreading as AlertmanagerConfigSpecReceiversEmailConfigsThreading,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversMsteamsConfigs as AlertmanagerConfigSpecReceiversMsteamsConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversMsteamsv2Configs as AlertmanagerConfigSpecReceiversMsteamsv2Configs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversOpsgenieConfigs as AlertmanagerConfigSpecReceiversOpsgenieConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders as AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversPagerdutyConfigs as AlertmanagerConfigSpecReceiversPagerdutyConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversPushoverConfigs as AlertmanagerConfigSpecReceiversPushoverConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversRocketchatConfigs as AlertmanagerConfigSpecReceiversRocketchatConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversRocketchatConfigsActions as AlertmanagerConfigSpecReceiversRocketchatConfigsActions,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversRocketchatConfigsFields as AlertmanagerConfigSpecReceiversRocketchatConfigsFields,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversSlackConfigs as AlertmanagerConfigSpecReceiversSlackConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversSlackConfigsActions as AlertmanagerConfigSpecReceiversSlackConfigsActions,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm as AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversSlackConfigsFields as AlertmanagerConfigSpecReceiversSlackConfigsFields,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversSnsConfigs as AlertmanagerConfigSpecReceiversSnsConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversTelegramConfigs as AlertmanagerConfigSpecReceiversTelegramConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversVictoropsConfigs as AlertmanagerConfigSpecReceiversVictoropsConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversWebexConfigs as AlertmanagerConfigSpecReceiversWebexConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversWebhookConfigs as AlertmanagerConfigSpecReceiversWebhookConfigs,
    )
    from .monitoring_v1alpha1 import (
        AlertmanagerConfigSpecReceiversWechatConfigs as AlertmanagerConfigSpecReceiversWechatConfigs,
    )
    from .monitoring_v1alpha1 import AlertmanagerConfigSpecRoute as AlertmanagerConfigSpecRoute
    from .monitoring_v1alpha1 import PrometheusAgent as PrometheusAgent
    from .monitoring_v1alpha1 import PrometheusAgentSpec as PrometheusAgentSpec
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecAdditionalArgs as PrometheusAgentSpecAdditionalArgs,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecApiserverConfig as PrometheusAgentSpecApiserverConfig,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecApiserverConfigAuthorization as PrometheusAgentSpecApiserverConfigAuthorization,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecApiserverConfigTlsConfig as PrometheusAgentSpecApiserverConfigTlsConfig,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecArbitraryFSAccessThroughSMs as PrometheusAgentSpecArbitraryFSAccessThroughSMs,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecExcludedFromEnforcement as PrometheusAgentSpecExcludedFromEnforcement,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecHostAliases as PrometheusAgentSpecHostAliases,
    )
    from .monitoring_v1alpha1 import PrometheusAgentSpecOtlp as PrometheusAgentSpecOtlp
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecPersistentVolumeClaimRetentionPolicy as PrometheusAgentSpecPersistentVolumeClaimRetentionPolicy,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecPodMetadata as PrometheusAgentSpecPodMetadata,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWrite as PrometheusAgentSpecRemoteWrite,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteAzureAd as PrometheusAgentSpecRemoteWriteAzureAd,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity as PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteAzureAdOauth as PrometheusAgentSpecRemoteWriteAzureAdOauth,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteAzureAdSdk as PrometheusAgentSpecRemoteWriteAzureAdSdk,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity as PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteMetadataConfig as PrometheusAgentSpecRemoteWriteMetadataConfig,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteQueueConfig as PrometheusAgentSpecRemoteWriteQueueConfig,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecRemoteWriteSigv4 as PrometheusAgentSpecRemoteWriteSigv4,
    )
    from .monitoring_v1alpha1 import PrometheusAgentSpecRuntime as PrometheusAgentSpecRuntime
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecScrapeClasses as PrometheusAgentSpecScrapeClasses,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecShardingStrategy as PrometheusAgentSpecShardingStrategy,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecShardingStrategyTopology as PrometheusAgentSpecShardingStrategyTopology,
    )
    from .monitoring_v1alpha1 import PrometheusAgentSpecStorage as PrometheusAgentSpecStorage
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecStorageEmptyDir as PrometheusAgentSpecStorageEmptyDir,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecStorageEphemeral as PrometheusAgentSpecStorageEphemeral,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecTopologySpreadConstraints as PrometheusAgentSpecTopologySpreadConstraints,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecTracingConfig as PrometheusAgentSpecTracingConfig,
    )
    from .monitoring_v1alpha1 import PrometheusAgentSpecTsdb as PrometheusAgentSpecTsdb
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecTsdbChunkEncoding as PrometheusAgentSpecTsdbChunkEncoding,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecUpdateStrategy as PrometheusAgentSpecUpdateStrategy,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecUpdateStrategyRollingUpdate as PrometheusAgentSpecUpdateStrategyRollingUpdate,
    )
    from .monitoring_v1alpha1 import PrometheusAgentSpecWeb as PrometheusAgentSpecWeb
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecWebHttpConfig as PrometheusAgentSpecWebHttpConfig,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecWebHttpConfigHeaders as PrometheusAgentSpecWebHttpConfigHeaders,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentSpecWebTlsConfig as PrometheusAgentSpecWebTlsConfig,
    )
    from .monitoring_v1alpha1 import PrometheusAgentStatus as PrometheusAgentStatus
    from .monitoring_v1alpha1 import (
        PrometheusAgentStatusConditions as PrometheusAgentStatusConditions,
    )
    from .monitoring_v1alpha1 import (
        PrometheusAgentStatusShardStatuses as PrometheusAgentStatusShardStatuses,
    )
    from .monitoring_v1alpha1 import ScrapeConfig as ScrapeConfig
    from .monitoring_v1alpha1 import ScrapeConfigSpec as ScrapeConfigSpec
    from .monitoring_v1alpha1 import ScrapeConfigSpecAuthorization as ScrapeConfigSpecAuthorization
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecAzureSDConfigs as ScrapeConfigSpecAzureSDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecBasicAuth as ScrapeConfigSpecBasicAuth
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecConsulSDConfigs as ScrapeConfigSpecConsulSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecDigitalOceanSDConfigs as ScrapeConfigSpecDigitalOceanSDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecDnsSDConfigs as ScrapeConfigSpecDnsSDConfigs
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecDockerSDConfigs as ScrapeConfigSpecDockerSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecDockerSDConfigsFilters as ScrapeConfigSpecDockerSDConfigsFilters,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecDockerSwarmSDConfigs as ScrapeConfigSpecDockerSwarmSDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecEc2SDConfigs as ScrapeConfigSpecEc2SDConfigs
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecEurekaSDConfigs as ScrapeConfigSpecEurekaSDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecFileSDConfigs as ScrapeConfigSpecFileSDConfigs
    from .monitoring_v1alpha1 import ScrapeConfigSpecGceSDConfigs as ScrapeConfigSpecGceSDConfigs
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecHetznerSDConfigs as ScrapeConfigSpecHetznerSDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecHttpSDConfigs as ScrapeConfigSpecHttpSDConfigs
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecIonosSDConfigs as ScrapeConfigSpecIonosSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecKubernetesSDConfigs as ScrapeConfigSpecKubernetesSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecKubernetesSDConfigsAttachMetadata as ScrapeConfigSpecKubernetesSDConfigsAttachMetadata,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecKubernetesSDConfigsNamespaces as ScrapeConfigSpecKubernetesSDConfigsNamespaces,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecKubernetesSDConfigsSelectors as ScrapeConfigSpecKubernetesSDConfigsSelectors,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecKumaSDConfigs as ScrapeConfigSpecKumaSDConfigs
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecLightSailSDConfigs as ScrapeConfigSpecLightSailSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecLinodeSDConfigs as ScrapeConfigSpecLinodeSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecMetricRelabelings as ScrapeConfigSpecMetricRelabelings,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecNomadSDConfigs as ScrapeConfigSpecNomadSDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecOauth2 as ScrapeConfigSpecOauth2
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecOauth2ClientId as ScrapeConfigSpecOauth2ClientId,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecOpenstackSDConfigs as ScrapeConfigSpecOpenstackSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecOvhcloudSDConfigs as ScrapeConfigSpecOvhcloudSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecProxyConnectHeader as ScrapeConfigSpecProxyConnectHeader,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecPuppetDBSDConfigs as ScrapeConfigSpecPuppetDBSDConfigs,
    )
    from .monitoring_v1alpha1 import (
        ScrapeConfigSpecScalewaySDConfigs as ScrapeConfigSpecScalewaySDConfigs,
    )
    from .monitoring_v1alpha1 import ScrapeConfigSpecStaticConfigs as ScrapeConfigSpecStaticConfigs
    from .monitoring_v1alpha1 import ScrapeConfigSpecTlsConfig as ScrapeConfigSpecTlsConfig
    from .monitoring_v1alpha1 import ScrapeConfigStatus as ScrapeConfigStatus
    from .monitoring_v1alpha1 import ScrapeConfigStatusBindings as ScrapeConfigStatusBindings
    from .monitoring_v1alpha1 import (
        ScrapeConfigStatusBindingsConditions as ScrapeConfigStatusBindingsConditions,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "monitoring_v1": "Alertmanager AlertmanagerSpec AlertmanagerSpecAlertmanagerConfigMatcherStrategy AlertmanagerSpecAlertmanagerConfiguration AlertmanagerSpecAlertmanagerConfigurationGlobal AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig AlertmanagerSpecAlertmanagerConfigurationGlobalJira AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops AlertmanagerSpecAlertmanagerConfigurationGlobalWechat AlertmanagerSpecClusterTLS AlertmanagerSpecLimits AlertmanagerSpecWeb AlertmanagerStatus PodMonitor PodMonitorSpec PodMonitorSpecAttachMetadata PodMonitorSpecNamespaceSelector PodMonitorSpecPodMetricsEndpoints Probe ProbeSpec ProbeSpecAuthorization ProbeSpecBasicAuth ProbeSpecMetricRelabelings ProbeSpecOauth2 ProbeSpecOauth2ClientId ProbeSpecParams ProbeSpecProber ProbeSpecTargets ProbeSpecTargetsIngress ProbeSpecTargetsStaticConfig ProbeSpecTlsConfig ProbeStatus ProbeStatusBindings ProbeStatusBindingsConditions Prometheus PrometheusRule PrometheusRuleSpec PrometheusRuleSpecGroups PrometheusRuleSpecGroupsRules PrometheusSpec PrometheusSpecAdditionalAlertManagerConfigs PrometheusSpecAdditionalArgs PrometheusSpecAlerting PrometheusSpecAlertingAlertmanagers PrometheusSpecApiserverConfig PrometheusSpecApiserverConfigAuthorization PrometheusSpecApiserverConfigTlsConfig PrometheusSpecArbitraryFSAccessThroughSMs PrometheusSpecExcludedFromEnforcement PrometheusSpecExemplars PrometheusSpecHostAliases PrometheusSpecOtlp PrometheusSpecPersistentVolumeClaimRetentionPolicy PrometheusSpecPodMetadata PrometheusSpecPrometheusRulesExcludedFromEnforce PrometheusSpecQuery PrometheusSpecRemoteRead PrometheusSpecRemoteWrite PrometheusSpecRemoteWriteAzureAd PrometheusSpecRemoteWriteAzureAdManagedIdentity PrometheusSpecRemoteWriteAzureAdOauth PrometheusSpecRemoteWriteAzureAdSdk PrometheusSpecRemoteWriteAzureAdWorkloadIdentity PrometheusSpecRemoteWriteMetadataConfig PrometheusSpecRemoteWriteQueueConfig PrometheusSpecRemoteWriteSigv4 PrometheusSpecRules PrometheusSpecRulesAlert PrometheusSpecRuntime PrometheusSpecScrapeClasses PrometheusSpecShardRetentionPolicy PrometheusSpecShardRetentionPolicyRetain PrometheusSpecShardingStrategy PrometheusSpecShardingStrategyTopology PrometheusSpecStorage PrometheusSpecStorageEmptyDir PrometheusSpecStorageEphemeral PrometheusSpecThanos PrometheusSpecTopologySpreadConstraints PrometheusSpecTracingConfig PrometheusSpecTsdb PrometheusSpecTsdbChunkEncoding PrometheusSpecUpdateStrategy PrometheusSpecUpdateStrategyRollingUpdate PrometheusSpecWeb PrometheusSpecWebHttpConfig PrometheusSpecWebHttpConfigHeaders PrometheusSpecWebTlsConfig PrometheusStatus PrometheusStatusConditions PrometheusStatusShardStatuses ServiceMonitor ServiceMonitorSpec ServiceMonitorSpecEndpoints ThanosRuler ThanosRulerSpec ThanosRulerSpecGrpcServerTlsConfig ThanosRulerSpecWeb ThanosRulerStatus",
            "monitoring_v1alpha1": "AlertmanagerConfig AlertmanagerConfigMuteTimeIntervalsTimeIntervalsDaysOfMonth AlertmanagerConfigPagerdutyConfigsPagerDutyImageConfigs AlertmanagerConfigPagerdutyConfigsPagerDutyLinkConfigs AlertmanagerConfigSpec AlertmanagerConfigSpecInhibitRules AlertmanagerConfigSpecInhibitRulesSourceMatch AlertmanagerConfigSpecMuteTimeIntervals AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes AlertmanagerConfigSpecReceivers AlertmanagerConfigSpecReceiversDiscordConfigs AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig AlertmanagerConfigSpecReceiversEmailConfigs AlertmanagerConfigSpecReceiversEmailConfigsHeaders AlertmanagerConfigSpecReceiversEmailConfigsThreading AlertmanagerConfigSpecReceiversMsteamsConfigs AlertmanagerConfigSpecReceiversMsteamsv2Configs AlertmanagerConfigSpecReceiversOpsgenieConfigs AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders AlertmanagerConfigSpecReceiversPagerdutyConfigs AlertmanagerConfigSpecReceiversPushoverConfigs AlertmanagerConfigSpecReceiversRocketchatConfigs AlertmanagerConfigSpecReceiversRocketchatConfigsActions AlertmanagerConfigSpecReceiversRocketchatConfigsFields AlertmanagerConfigSpecReceiversSlackConfigs AlertmanagerConfigSpecReceiversSlackConfigsActions AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm AlertmanagerConfigSpecReceiversSlackConfigsFields AlertmanagerConfigSpecReceiversSnsConfigs AlertmanagerConfigSpecReceiversTelegramConfigs AlertmanagerConfigSpecReceiversVictoropsConfigs AlertmanagerConfigSpecReceiversWebexConfigs AlertmanagerConfigSpecReceiversWebhookConfigs AlertmanagerConfigSpecReceiversWechatConfigs AlertmanagerConfigSpecRoute PrometheusAgent PrometheusAgentSpec PrometheusAgentSpecAdditionalArgs PrometheusAgentSpecApiserverConfig PrometheusAgentSpecApiserverConfigAuthorization PrometheusAgentSpecApiserverConfigTlsConfig PrometheusAgentSpecArbitraryFSAccessThroughSMs PrometheusAgentSpecExcludedFromEnforcement PrometheusAgentSpecHostAliases PrometheusAgentSpecOtlp PrometheusAgentSpecPersistentVolumeClaimRetentionPolicy PrometheusAgentSpecPodMetadata PrometheusAgentSpecRemoteWrite PrometheusAgentSpecRemoteWriteAzureAd PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity PrometheusAgentSpecRemoteWriteAzureAdOauth PrometheusAgentSpecRemoteWriteAzureAdSdk PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity PrometheusAgentSpecRemoteWriteMetadataConfig PrometheusAgentSpecRemoteWriteQueueConfig PrometheusAgentSpecRemoteWriteSigv4 PrometheusAgentSpecRuntime PrometheusAgentSpecScrapeClasses PrometheusAgentSpecShardingStrategy PrometheusAgentSpecShardingStrategyTopology PrometheusAgentSpecStorage PrometheusAgentSpecStorageEmptyDir PrometheusAgentSpecStorageEphemeral PrometheusAgentSpecTopologySpreadConstraints PrometheusAgentSpecTracingConfig PrometheusAgentSpecTsdb PrometheusAgentSpecTsdbChunkEncoding PrometheusAgentSpecUpdateStrategy PrometheusAgentSpecUpdateStrategyRollingUpdate PrometheusAgentSpecWeb PrometheusAgentSpecWebHttpConfig PrometheusAgentSpecWebHttpConfigHeaders PrometheusAgentSpecWebTlsConfig PrometheusAgentStatus PrometheusAgentStatusConditions PrometheusAgentStatusShardStatuses ScrapeConfig ScrapeConfigSpec ScrapeConfigSpecAuthorization ScrapeConfigSpecAzureSDConfigs ScrapeConfigSpecBasicAuth ScrapeConfigSpecConsulSDConfigs ScrapeConfigSpecDigitalOceanSDConfigs ScrapeConfigSpecDnsSDConfigs ScrapeConfigSpecDockerSDConfigs ScrapeConfigSpecDockerSDConfigsFilters ScrapeConfigSpecDockerSwarmSDConfigs ScrapeConfigSpecEc2SDConfigs ScrapeConfigSpecEurekaSDConfigs ScrapeConfigSpecFileSDConfigs ScrapeConfigSpecGceSDConfigs ScrapeConfigSpecHetznerSDConfigs ScrapeConfigSpecHttpSDConfigs ScrapeConfigSpecIonosSDConfigs ScrapeConfigSpecKubernetesSDConfigs ScrapeConfigSpecKubernetesSDConfigsAttachMetadata ScrapeConfigSpecKubernetesSDConfigsNamespaces ScrapeConfigSpecKubernetesSDConfigsSelectors ScrapeConfigSpecKumaSDConfigs ScrapeConfigSpecLightSailSDConfigs ScrapeConfigSpecLinodeSDConfigs ScrapeConfigSpecMetricRelabelings ScrapeConfigSpecNomadSDConfigs ScrapeConfigSpecOauth2 ScrapeConfigSpecOauth2ClientId ScrapeConfigSpecOpenstackSDConfigs ScrapeConfigSpecOvhcloudSDConfigs ScrapeConfigSpecProxyConnectHeader ScrapeConfigSpecPuppetDBSDConfigs ScrapeConfigSpecScalewaySDConfigs ScrapeConfigSpecStaticConfigs ScrapeConfigSpecTlsConfig ScrapeConfigStatus ScrapeConfigStatusBindings ScrapeConfigStatusBindingsConditions",
        },
    )

__all__ = (
    "Alertmanager",
    "AlertmanagerConfig",
    "AlertmanagerConfigMuteTimeIntervalsTimeIntervalsDaysOfMonth",
    "AlertmanagerConfigPagerdutyConfigsPagerDutyImageConfigs",
    "AlertmanagerConfigPagerdutyConfigsPagerDutyLinkConfigs",
    "AlertmanagerConfigSpec",
    "AlertmanagerConfigSpecInhibitRules",
    "AlertmanagerConfigSpecInhibitRulesSourceMatch",
    "AlertmanagerConfigSpecMuteTimeIntervals",
    "AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervals",
    "AlertmanagerConfigSpecMuteTimeIntervalsTimeIntervalsTimes",
    "AlertmanagerConfigSpecReceivers",
    "AlertmanagerConfigSpecReceiversDiscordConfigs",
    "AlertmanagerConfigSpecReceiversDiscordConfigsHttpConfig",
    "AlertmanagerConfigSpecReceiversEmailConfigs",
    "AlertmanagerConfigSpecReceiversEmailConfigsHeaders",
    "AlertmanagerConfigSpecReceiversEmailConfigsThreading",
    "AlertmanagerConfigSpecReceiversMsteamsConfigs",
    "AlertmanagerConfigSpecReceiversMsteamsv2Configs",
    "AlertmanagerConfigSpecReceiversOpsgenieConfigs",
    "AlertmanagerConfigSpecReceiversOpsgenieConfigsResponders",
    "AlertmanagerConfigSpecReceiversPagerdutyConfigs",
    "AlertmanagerConfigSpecReceiversPushoverConfigs",
    "AlertmanagerConfigSpecReceiversRocketchatConfigs",
    "AlertmanagerConfigSpecReceiversRocketchatConfigsActions",
    "AlertmanagerConfigSpecReceiversRocketchatConfigsFields",
    "AlertmanagerConfigSpecReceiversSlackConfigs",
    "AlertmanagerConfigSpecReceiversSlackConfigsActions",
    "AlertmanagerConfigSpecReceiversSlackConfigsActionsConfirm",
    "AlertmanagerConfigSpecReceiversSlackConfigsFields",
    "AlertmanagerConfigSpecReceiversSnsConfigs",
    "AlertmanagerConfigSpecReceiversTelegramConfigs",
    "AlertmanagerConfigSpecReceiversVictoropsConfigs",
    "AlertmanagerConfigSpecReceiversWebexConfigs",
    "AlertmanagerConfigSpecReceiversWebhookConfigs",
    "AlertmanagerConfigSpecReceiversWechatConfigs",
    "AlertmanagerConfigSpecRoute",
    "AlertmanagerSpec",
    "AlertmanagerSpecAlertmanagerConfigMatcherStrategy",
    "AlertmanagerSpecAlertmanagerConfiguration",
    "AlertmanagerSpecAlertmanagerConfigurationGlobal",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalJira",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops",
    "AlertmanagerSpecAlertmanagerConfigurationGlobalWechat",
    "AlertmanagerSpecClusterTLS",
    "AlertmanagerSpecLimits",
    "AlertmanagerSpecWeb",
    "AlertmanagerStatus",
    "PodMonitor",
    "PodMonitorSpec",
    "PodMonitorSpecAttachMetadata",
    "PodMonitorSpecNamespaceSelector",
    "PodMonitorSpecPodMetricsEndpoints",
    "Probe",
    "ProbeSpec",
    "ProbeSpecAuthorization",
    "ProbeSpecBasicAuth",
    "ProbeSpecMetricRelabelings",
    "ProbeSpecOauth2",
    "ProbeSpecOauth2ClientId",
    "ProbeSpecParams",
    "ProbeSpecProber",
    "ProbeSpecTargets",
    "ProbeSpecTargetsIngress",
    "ProbeSpecTargetsStaticConfig",
    "ProbeSpecTlsConfig",
    "ProbeStatus",
    "ProbeStatusBindings",
    "ProbeStatusBindingsConditions",
    "Prometheus",
    "PrometheusAgent",
    "PrometheusAgentSpec",
    "PrometheusAgentSpecAdditionalArgs",
    "PrometheusAgentSpecApiserverConfig",
    "PrometheusAgentSpecApiserverConfigAuthorization",
    "PrometheusAgentSpecApiserverConfigTlsConfig",
    "PrometheusAgentSpecArbitraryFSAccessThroughSMs",
    "PrometheusAgentSpecExcludedFromEnforcement",
    "PrometheusAgentSpecHostAliases",
    "PrometheusAgentSpecOtlp",
    "PrometheusAgentSpecPersistentVolumeClaimRetentionPolicy",
    "PrometheusAgentSpecPodMetadata",
    "PrometheusAgentSpecRemoteWrite",
    "PrometheusAgentSpecRemoteWriteAzureAd",
    "PrometheusAgentSpecRemoteWriteAzureAdManagedIdentity",
    "PrometheusAgentSpecRemoteWriteAzureAdOauth",
    "PrometheusAgentSpecRemoteWriteAzureAdSdk",
    "PrometheusAgentSpecRemoteWriteAzureAdWorkloadIdentity",
    "PrometheusAgentSpecRemoteWriteMetadataConfig",
    "PrometheusAgentSpecRemoteWriteQueueConfig",
    "PrometheusAgentSpecRemoteWriteSigv4",
    "PrometheusAgentSpecRuntime",
    "PrometheusAgentSpecScrapeClasses",
    "PrometheusAgentSpecShardingStrategy",
    "PrometheusAgentSpecShardingStrategyTopology",
    "PrometheusAgentSpecStorage",
    "PrometheusAgentSpecStorageEmptyDir",
    "PrometheusAgentSpecStorageEphemeral",
    "PrometheusAgentSpecTopologySpreadConstraints",
    "PrometheusAgentSpecTracingConfig",
    "PrometheusAgentSpecTsdb",
    "PrometheusAgentSpecTsdbChunkEncoding",
    "PrometheusAgentSpecUpdateStrategy",
    "PrometheusAgentSpecUpdateStrategyRollingUpdate",
    "PrometheusAgentSpecWeb",
    "PrometheusAgentSpecWebHttpConfig",
    "PrometheusAgentSpecWebHttpConfigHeaders",
    "PrometheusAgentSpecWebTlsConfig",
    "PrometheusAgentStatus",
    "PrometheusAgentStatusConditions",
    "PrometheusAgentStatusShardStatuses",
    "PrometheusRule",
    "PrometheusRuleSpec",
    "PrometheusRuleSpecGroups",
    "PrometheusRuleSpecGroupsRules",
    "PrometheusSpec",
    "PrometheusSpecAdditionalAlertManagerConfigs",
    "PrometheusSpecAdditionalArgs",
    "PrometheusSpecAlerting",
    "PrometheusSpecAlertingAlertmanagers",
    "PrometheusSpecApiserverConfig",
    "PrometheusSpecApiserverConfigAuthorization",
    "PrometheusSpecApiserverConfigTlsConfig",
    "PrometheusSpecArbitraryFSAccessThroughSMs",
    "PrometheusSpecExcludedFromEnforcement",
    "PrometheusSpecExemplars",
    "PrometheusSpecHostAliases",
    "PrometheusSpecOtlp",
    "PrometheusSpecPersistentVolumeClaimRetentionPolicy",
    "PrometheusSpecPodMetadata",
    "PrometheusSpecPrometheusRulesExcludedFromEnforce",
    "PrometheusSpecQuery",
    "PrometheusSpecRemoteRead",
    "PrometheusSpecRemoteWrite",
    "PrometheusSpecRemoteWriteAzureAd",
    "PrometheusSpecRemoteWriteAzureAdManagedIdentity",
    "PrometheusSpecRemoteWriteAzureAdOauth",
    "PrometheusSpecRemoteWriteAzureAdSdk",
    "PrometheusSpecRemoteWriteAzureAdWorkloadIdentity",
    "PrometheusSpecRemoteWriteMetadataConfig",
    "PrometheusSpecRemoteWriteQueueConfig",
    "PrometheusSpecRemoteWriteSigv4",
    "PrometheusSpecRules",
    "PrometheusSpecRulesAlert",
    "PrometheusSpecRuntime",
    "PrometheusSpecScrapeClasses",
    "PrometheusSpecShardRetentionPolicy",
    "PrometheusSpecShardRetentionPolicyRetain",
    "PrometheusSpecShardingStrategy",
    "PrometheusSpecShardingStrategyTopology",
    "PrometheusSpecStorage",
    "PrometheusSpecStorageEmptyDir",
    "PrometheusSpecStorageEphemeral",
    "PrometheusSpecThanos",
    "PrometheusSpecTopologySpreadConstraints",
    "PrometheusSpecTracingConfig",
    "PrometheusSpecTsdb",
    "PrometheusSpecTsdbChunkEncoding",
    "PrometheusSpecUpdateStrategy",
    "PrometheusSpecUpdateStrategyRollingUpdate",
    "PrometheusSpecWeb",
    "PrometheusSpecWebHttpConfig",
    "PrometheusSpecWebHttpConfigHeaders",
    "PrometheusSpecWebTlsConfig",
    "PrometheusStatus",
    "PrometheusStatusConditions",
    "PrometheusStatusShardStatuses",
    "ScrapeConfig",
    "ScrapeConfigSpec",
    "ScrapeConfigSpecAuthorization",
    "ScrapeConfigSpecAzureSDConfigs",
    "ScrapeConfigSpecBasicAuth",
    "ScrapeConfigSpecConsulSDConfigs",
    "ScrapeConfigSpecDigitalOceanSDConfigs",
    "ScrapeConfigSpecDnsSDConfigs",
    "ScrapeConfigSpecDockerSDConfigs",
    "ScrapeConfigSpecDockerSDConfigsFilters",
    "ScrapeConfigSpecDockerSwarmSDConfigs",
    "ScrapeConfigSpecEc2SDConfigs",
    "ScrapeConfigSpecEurekaSDConfigs",
    "ScrapeConfigSpecFileSDConfigs",
    "ScrapeConfigSpecGceSDConfigs",
    "ScrapeConfigSpecHetznerSDConfigs",
    "ScrapeConfigSpecHttpSDConfigs",
    "ScrapeConfigSpecIonosSDConfigs",
    "ScrapeConfigSpecKubernetesSDConfigs",
    "ScrapeConfigSpecKubernetesSDConfigsAttachMetadata",
    "ScrapeConfigSpecKubernetesSDConfigsNamespaces",
    "ScrapeConfigSpecKubernetesSDConfigsSelectors",
    "ScrapeConfigSpecKumaSDConfigs",
    "ScrapeConfigSpecLightSailSDConfigs",
    "ScrapeConfigSpecLinodeSDConfigs",
    "ScrapeConfigSpecMetricRelabelings",
    "ScrapeConfigSpecNomadSDConfigs",
    "ScrapeConfigSpecOauth2",
    "ScrapeConfigSpecOauth2ClientId",
    "ScrapeConfigSpecOpenstackSDConfigs",
    "ScrapeConfigSpecOvhcloudSDConfigs",
    "ScrapeConfigSpecProxyConnectHeader",
    "ScrapeConfigSpecPuppetDBSDConfigs",
    "ScrapeConfigSpecScalewaySDConfigs",
    "ScrapeConfigSpecStaticConfigs",
    "ScrapeConfigSpecTlsConfig",
    "ScrapeConfigStatus",
    "ScrapeConfigStatusBindings",
    "ScrapeConfigStatusBindingsConditions",
    "ServiceMonitor",
    "ServiceMonitorSpec",
    "ServiceMonitorSpecEndpoints",
    "ThanosRuler",
    "ThanosRulerSpec",
    "ThanosRulerSpecGrpcServerTlsConfig",
    "ThanosRulerSpecWeb",
    "ThanosRulerStatus",
    "monitoring_v1",
    "monitoring_v1alpha1",
)
