"""Typed objects of Elastic Cloud on Kubernetes, each loaded on first use.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import agent_v1alpha1 as agent_v1alpha1
    from . import apm_v1 as apm_v1
    from . import apm_v1beta1 as apm_v1beta1
    from . import autoops_v1alpha1 as autoops_v1alpha1
    from . import autoscaling_v1alpha1 as autoscaling_v1alpha1
    from . import beat_v1beta1 as beat_v1beta1
    from . import elasticsearch_v1 as elasticsearch_v1
    from . import elasticsearch_v1beta1 as elasticsearch_v1beta1
    from . import enterprisesearch_v1 as enterprisesearch_v1
    from . import enterprisesearch_v1beta1 as enterprisesearch_v1beta1
    from . import kibana_v1 as kibana_v1
    from . import kibana_v1beta1 as kibana_v1beta1
    from . import logstash_v1alpha1 as logstash_v1alpha1
    from . import maps_v1alpha1 as maps_v1alpha1
    from . import packageregistry_v1alpha1 as packageregistry_v1alpha1
    from . import stackconfigpolicy_v1alpha1 as stackconfigpolicy_v1alpha1
    from .agent_v1alpha1 import Agent as Agent
    from .agent_v1alpha1 import AgentSpec as AgentSpec
    from .agent_v1alpha1 import AgentSpecConfigRef as AgentSpecConfigRef
    from .agent_v1alpha1 import AgentSpecDaemonSet as AgentSpecDaemonSet
    from .agent_v1alpha1 import AgentSpecDaemonSetUpdateStrategy as AgentSpecDaemonSetUpdateStrategy
    from .agent_v1alpha1 import (
        AgentSpecDaemonSetUpdateStrategyRollingUpdate as AgentSpecDaemonSetUpdateStrategyRollingUpdate,
    )
    from .agent_v1alpha1 import AgentSpecDeployment as AgentSpecDeployment
    from .agent_v1alpha1 import AgentSpecElasticsearchRefs as AgentSpecElasticsearchRefs
    from .agent_v1alpha1 import AgentSpecFleetServerRef as AgentSpecFleetServerRef
    from .agent_v1alpha1 import AgentSpecHttp as AgentSpecHttp
    from .agent_v1alpha1 import AgentSpecHttpService as AgentSpecHttpService
    from .agent_v1alpha1 import AgentSpecHttpTls as AgentSpecHttpTls
    from .agent_v1alpha1 import AgentSpecHttpTlsClient as AgentSpecHttpTlsClient
    from .agent_v1alpha1 import (
        AgentSpecHttpTlsSelfSignedCertificate as AgentSpecHttpTlsSelfSignedCertificate,
    )
    from .agent_v1alpha1 import (
        AgentSpecHttpTlsSelfSignedCertificateSubjectAltNames as AgentSpecHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .agent_v1alpha1 import AgentSpecKibanaRef as AgentSpecKibanaRef
    from .agent_v1alpha1 import AgentSpecResources as AgentSpecResources
    from .agent_v1alpha1 import AgentSpecResourcesLimits as AgentSpecResourcesLimits
    from .agent_v1alpha1 import AgentSpecSecureSettings as AgentSpecSecureSettings
    from .agent_v1alpha1 import AgentSpecSecureSettingsEntries as AgentSpecSecureSettingsEntries
    from .agent_v1alpha1 import AgentSpecStatefulSet as AgentSpecStatefulSet
    from .agent_v1alpha1 import AgentStatus as AgentStatus
    from .agent_v1alpha1 import AgentStatusConditions as AgentStatusConditions
    from .apm_v1 import ApmServer as ApmServer
    from .apm_v1 import ApmServerSpec as ApmServerSpec
    from .apm_v1 import ApmServerSpecElasticsearchRef as ApmServerSpecElasticsearchRef
    from .apm_v1 import ApmServerSpecHttp as ApmServerSpecHttp
    from .apm_v1 import ApmServerSpecHttpService as ApmServerSpecHttpService
    from .apm_v1 import ApmServerSpecHttpTls as ApmServerSpecHttpTls
    from .apm_v1 import ApmServerSpecHttpTlsCertificate as ApmServerSpecHttpTlsCertificate
    from .apm_v1 import (
        ApmServerSpecHttpTlsSelfSignedCertificate as ApmServerSpecHttpTlsSelfSignedCertificate,
    )
    from .apm_v1 import (
        ApmServerSpecHttpTlsSelfSignedCertificateSubjectAltNames as ApmServerSpecHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .apm_v1 import ApmServerSpecKibanaRef as ApmServerSpecKibanaRef
    from .apm_v1 import ApmServerSpecResources as ApmServerSpecResources
    from .apm_v1 import ApmServerSpecResourcesLimits as ApmServerSpecResourcesLimits
    from .apm_v1 import ApmServerSpecSecureSettings as ApmServerSpecSecureSettings
    from .apm_v1 import ApmServerSpecSecureSettingsEntries as ApmServerSpecSecureSettingsEntries
    from .apm_v1 import ApmServerStatus as ApmServerStatus
    from .apm_v1 import ApmServerStatusConditions as ApmServerStatusConditions
    from .autoops_v1alpha1 import AutoOpsAgentPolicy as AutoOpsAgentPolicy
    from .autoops_v1alpha1 import AutoOpsAgentPolicySpec as AutoOpsAgentPolicySpec
    from .autoops_v1alpha1 import (
        AutoOpsAgentPolicySpecAutoOpsRef as AutoOpsAgentPolicySpecAutoOpsRef,
    )
    from .autoops_v1alpha1 import AutoOpsAgentPolicySpecResources as AutoOpsAgentPolicySpecResources
    from .autoops_v1alpha1 import (
        AutoOpsAgentPolicySpecResourcesLimits as AutoOpsAgentPolicySpecResourcesLimits,
    )
    from .autoops_v1alpha1 import AutoOpsAgentPolicyStatus as AutoOpsAgentPolicyStatus
    from .autoops_v1alpha1 import (
        AutoOpsAgentPolicyStatusConditions as AutoOpsAgentPolicyStatusConditions,
    )
    from .autoops_v1alpha1 import AutoOpsAgentPolicyStatusDetails as AutoOpsAgentPolicyStatusDetails
    from .autoscaling_v1alpha1 import ElasticsearchAutoscaler as ElasticsearchAutoscaler
    from .autoscaling_v1alpha1 import ElasticsearchAutoscalerSpec as ElasticsearchAutoscalerSpec
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerSpecElasticsearchRef as ElasticsearchAutoscalerSpecElasticsearchRef,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerSpecPolicies as ElasticsearchAutoscalerSpecPolicies,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerSpecPoliciesResources as ElasticsearchAutoscalerSpecPoliciesResources,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerSpecPoliciesResourcesCpu as ElasticsearchAutoscalerSpecPoliciesResourcesCpu,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerSpecPoliciesResourcesNodeCount as ElasticsearchAutoscalerSpecPoliciesResourcesNodeCount,
    )
    from .autoscaling_v1alpha1 import ElasticsearchAutoscalerStatus as ElasticsearchAutoscalerStatus
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerStatusConditions as ElasticsearchAutoscalerStatusConditions,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerStatusPolicies as ElasticsearchAutoscalerStatusPolicies,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerStatusPoliciesNodeSets as ElasticsearchAutoscalerStatusPoliciesNodeSets,
    )
    from .autoscaling_v1alpha1 import (
        ElasticsearchAutoscalerStatusPoliciesState as ElasticsearchAutoscalerStatusPoliciesState,
    )
    from .beat_v1beta1 import Beat as Beat
    from .beat_v1beta1 import BeatSpec as BeatSpec
    from .beat_v1beta1 import BeatSpecConfigRef as BeatSpecConfigRef
    from .beat_v1beta1 import BeatSpecDaemonSet as BeatSpecDaemonSet
    from .beat_v1beta1 import BeatSpecDaemonSetUpdateStrategy as BeatSpecDaemonSetUpdateStrategy
    from .beat_v1beta1 import (
        BeatSpecDaemonSetUpdateStrategyRollingUpdate as BeatSpecDaemonSetUpdateStrategyRollingUpdate,
    )
    from .beat_v1beta1 import BeatSpecDeployment as BeatSpecDeployment
    from .beat_v1beta1 import BeatSpecElasticsearchRef as BeatSpecElasticsearchRef
    from .beat_v1beta1 import BeatSpecKibanaRef as BeatSpecKibanaRef
    from .beat_v1beta1 import BeatSpecMonitoring as BeatSpecMonitoring
    from .beat_v1beta1 import BeatSpecMonitoringLogs as BeatSpecMonitoringLogs
    from .beat_v1beta1 import BeatSpecResources as BeatSpecResources
    from .beat_v1beta1 import BeatSpecResourcesLimits as BeatSpecResourcesLimits
    from .beat_v1beta1 import BeatSpecSecureSettings as BeatSpecSecureSettings
    from .beat_v1beta1 import BeatSpecSecureSettingsEntries as BeatSpecSecureSettingsEntries
    from .beat_v1beta1 import BeatStatus as BeatStatus
    from .beat_v1beta1 import BeatStatusConditions as BeatStatusConditions
    from .elasticsearch_v1 import Elasticsearch as Elasticsearch
    from .elasticsearch_v1 import (
        ElasticsearchRemoteClustersApiKeyAccessSearchFieldSecurity as ElasticsearchRemoteClustersApiKeyAccessSearchFieldSecurity,
    )
    from .elasticsearch_v1 import ElasticsearchSpec as ElasticsearchSpec
    from .elasticsearch_v1 import ElasticsearchSpecAuth as ElasticsearchSpecAuth
    from .elasticsearch_v1 import ElasticsearchSpecAuthFileRealm as ElasticsearchSpecAuthFileRealm
    from .elasticsearch_v1 import ElasticsearchSpecHttp as ElasticsearchSpecHttp
    from .elasticsearch_v1 import ElasticsearchSpecHttpService as ElasticsearchSpecHttpService
    from .elasticsearch_v1 import ElasticsearchSpecHttpTls as ElasticsearchSpecHttpTls
    from .elasticsearch_v1 import ElasticsearchSpecHttpTlsClient as ElasticsearchSpecHttpTlsClient
    from .elasticsearch_v1 import (
        ElasticsearchSpecHttpTlsSelfSignedCertificate as ElasticsearchSpecHttpTlsSelfSignedCertificate,
    )
    from .elasticsearch_v1 import ElasticsearchSpecMonitoring as ElasticsearchSpecMonitoring
    from .elasticsearch_v1 import ElasticsearchSpecMonitoringLogs as ElasticsearchSpecMonitoringLogs
    from .elasticsearch_v1 import (
        ElasticsearchSpecMonitoringLogsElasticsearchRefs as ElasticsearchSpecMonitoringLogsElasticsearchRefs,
    )
    from .elasticsearch_v1 import ElasticsearchSpecNodeSets as ElasticsearchSpecNodeSets
    from .elasticsearch_v1 import (
        ElasticsearchSpecNodeSetsResources as ElasticsearchSpecNodeSetsResources,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecNodeSetsResourcesLimits as ElasticsearchSpecNodeSetsResourcesLimits,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecNodeSetsZoneAwareness as ElasticsearchSpecNodeSetsZoneAwareness,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecPodDisruptionBudget as ElasticsearchSpecPodDisruptionBudget,
    )
    from .elasticsearch_v1 import ElasticsearchSpecRemoteClusters as ElasticsearchSpecRemoteClusters
    from .elasticsearch_v1 import (
        ElasticsearchSpecRemoteClustersApiKey as ElasticsearchSpecRemoteClustersApiKey,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecRemoteClustersApiKeyAccess as ElasticsearchSpecRemoteClustersApiKeyAccess,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecRemoteClustersApiKeyAccessReplication as ElasticsearchSpecRemoteClustersApiKeyAccessReplication,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecRemoteClustersApiKeyAccessSearch as ElasticsearchSpecRemoteClustersApiKeyAccessSearch,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecRemoteClustersElasticsearchRef as ElasticsearchSpecRemoteClustersElasticsearchRef,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecRemoteClusterServer as ElasticsearchSpecRemoteClusterServer,
    )
    from .elasticsearch_v1 import ElasticsearchSpecSecureSettings as ElasticsearchSpecSecureSettings
    from .elasticsearch_v1 import (
        ElasticsearchSpecSecureSettingsEntries as ElasticsearchSpecSecureSettingsEntries,
    )
    from .elasticsearch_v1 import ElasticsearchSpecTransport as ElasticsearchSpecTransport
    from .elasticsearch_v1 import ElasticsearchSpecTransportTls as ElasticsearchSpecTransportTls
    from .elasticsearch_v1 import (
        ElasticsearchSpecTransportTlsCertificateAuthorities as ElasticsearchSpecTransportTlsCertificateAuthorities,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecTransportTlsSelfSignedCertificates as ElasticsearchSpecTransportTlsSelfSignedCertificates,
    )
    from .elasticsearch_v1 import (
        ElasticsearchSpecTransportTlsSubjectAltNames as ElasticsearchSpecTransportTlsSubjectAltNames,
    )
    from .elasticsearch_v1 import ElasticsearchSpecUpdateStrategy as ElasticsearchSpecUpdateStrategy
    from .elasticsearch_v1 import (
        ElasticsearchSpecUpdateStrategyChangeBudget as ElasticsearchSpecUpdateStrategyChangeBudget,
    )
    from .elasticsearch_v1 import ElasticsearchStatus as ElasticsearchStatus
    from .elasticsearch_v1 import ElasticsearchStatusConditions as ElasticsearchStatusConditions
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperations as ElasticsearchStatusInProgressOperations,
    )
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperationsDownscale as ElasticsearchStatusInProgressOperationsDownscale,
    )
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperationsDownscaleNodes as ElasticsearchStatusInProgressOperationsDownscaleNodes,
    )
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperationsUpgrade as ElasticsearchStatusInProgressOperationsUpgrade,
    )
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperationsUpgradeNodes as ElasticsearchStatusInProgressOperationsUpgradeNodes,
    )
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperationsUpscale as ElasticsearchStatusInProgressOperationsUpscale,
    )
    from .elasticsearch_v1 import (
        ElasticsearchStatusInProgressOperationsUpscaleNodes as ElasticsearchStatusInProgressOperationsUpscaleNodes,
    )
    from .elasticsearch_v1beta1 import (
        ElasticsearchSpecHttpTlsCertificate as ElasticsearchSpecHttpTlsCertificate,
    )
    from .elasticsearch_v1beta1 import (
        ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames as ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .enterprisesearch_v1 import EnterpriseSearch as EnterpriseSearch
    from .enterprisesearch_v1 import (
        EnterpriseSearchHttpTlsSelfSignedCertificateSubjectAltNames as EnterpriseSearchHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .enterprisesearch_v1 import EnterpriseSearchSpec as EnterpriseSearchSpec
    from .enterprisesearch_v1 import EnterpriseSearchSpecConfigRef as EnterpriseSearchSpecConfigRef
    from .enterprisesearch_v1 import (
        EnterpriseSearchSpecElasticsearchRef as EnterpriseSearchSpecElasticsearchRef,
    )
    from .enterprisesearch_v1 import EnterpriseSearchSpecHttp as EnterpriseSearchSpecHttp
    from .enterprisesearch_v1 import (
        EnterpriseSearchSpecHttpService as EnterpriseSearchSpecHttpService,
    )
    from .enterprisesearch_v1 import EnterpriseSearchSpecHttpTls as EnterpriseSearchSpecHttpTls
    from .enterprisesearch_v1 import (
        EnterpriseSearchSpecHttpTlsSelfSignedCertificate as EnterpriseSearchSpecHttpTlsSelfSignedCertificate,
    )
    from .enterprisesearch_v1 import EnterpriseSearchSpecResources as EnterpriseSearchSpecResources
    from .enterprisesearch_v1 import (
        EnterpriseSearchSpecResourcesLimits as EnterpriseSearchSpecResourcesLimits,
    )
    from .enterprisesearch_v1 import EnterpriseSearchStatus as EnterpriseSearchStatus
    from .enterprisesearch_v1 import (
        EnterpriseSearchStatusConditions as EnterpriseSearchStatusConditions,
    )
    from .kibana_v1 import Kibana as Kibana
    from .kibana_v1 import KibanaSpec as KibanaSpec
    from .kibana_v1 import KibanaSpecElasticsearchRef as KibanaSpecElasticsearchRef
    from .kibana_v1 import KibanaSpecEnterpriseSearchRef as KibanaSpecEnterpriseSearchRef
    from .kibana_v1 import KibanaSpecHttp as KibanaSpecHttp
    from .kibana_v1 import KibanaSpecHttpService as KibanaSpecHttpService
    from .kibana_v1 import KibanaSpecHttpTls as KibanaSpecHttpTls
    from .kibana_v1 import KibanaSpecHttpTlsCertificate as KibanaSpecHttpTlsCertificate
    from .kibana_v1 import (
        KibanaSpecHttpTlsSelfSignedCertificate as KibanaSpecHttpTlsSelfSignedCertificate,
    )
    from .kibana_v1 import (
        KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames as KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .kibana_v1 import KibanaSpecMonitoring as KibanaSpecMonitoring
    from .kibana_v1 import KibanaSpecMonitoringLogs as KibanaSpecMonitoringLogs
    from .kibana_v1 import KibanaSpecPackageRegistryRef as KibanaSpecPackageRegistryRef
    from .kibana_v1 import KibanaSpecResources as KibanaSpecResources
    from .kibana_v1 import KibanaSpecResourcesLimits as KibanaSpecResourcesLimits
    from .kibana_v1 import KibanaSpecSecureSettings as KibanaSpecSecureSettings
    from .kibana_v1 import KibanaSpecSecureSettingsEntries as KibanaSpecSecureSettingsEntries
    from .kibana_v1 import KibanaStatus as KibanaStatus
    from .kibana_v1 import KibanaStatusConditions as KibanaStatusConditions
    from .logstash_v1alpha1 import Logstash as Logstash
    from .logstash_v1alpha1 import LogstashSpec as LogstashSpec
    from .logstash_v1alpha1 import LogstashSpecConfigRef as LogstashSpecConfigRef
    from .logstash_v1alpha1 import LogstashSpecElasticsearchRefs as LogstashSpecElasticsearchRefs
    from .logstash_v1alpha1 import LogstashSpecMonitoring as LogstashSpecMonitoring
    from .logstash_v1alpha1 import LogstashSpecMonitoringLogs as LogstashSpecMonitoringLogs
    from .logstash_v1alpha1 import (
        LogstashSpecMonitoringLogsElasticsearchRefs as LogstashSpecMonitoringLogsElasticsearchRefs,
    )
    from .logstash_v1alpha1 import LogstashSpecPipelinesRef as LogstashSpecPipelinesRef
    from .logstash_v1alpha1 import LogstashSpecResources as LogstashSpecResources
    from .logstash_v1alpha1 import LogstashSpecResourcesLimits as LogstashSpecResourcesLimits
    from .logstash_v1alpha1 import LogstashSpecSecureSettings as LogstashSpecSecureSettings
    from .logstash_v1alpha1 import (
        LogstashSpecSecureSettingsEntries as LogstashSpecSecureSettingsEntries,
    )
    from .logstash_v1alpha1 import LogstashSpecServices as LogstashSpecServices
    from .logstash_v1alpha1 import LogstashSpecServicesService as LogstashSpecServicesService
    from .logstash_v1alpha1 import LogstashSpecServicesTls as LogstashSpecServicesTls
    from .logstash_v1alpha1 import (
        LogstashSpecServicesTlsSelfSignedCertificate as LogstashSpecServicesTlsSelfSignedCertificate,
    )
    from .logstash_v1alpha1 import (
        LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames as LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames,
    )
    from .logstash_v1alpha1 import LogstashSpecUpdateStrategy as LogstashSpecUpdateStrategy
    from .logstash_v1alpha1 import (
        LogstashSpecUpdateStrategyRollingUpdate as LogstashSpecUpdateStrategyRollingUpdate,
    )
    from .logstash_v1alpha1 import LogstashStatus as LogstashStatus
    from .logstash_v1alpha1 import LogstashStatusConditions as LogstashStatusConditions
    from .maps_v1alpha1 import ElasticMapsServer as ElasticMapsServer
    from .maps_v1alpha1 import (
        ElasticMapsServerHttpTlsSelfSignedCertificateSubjectAltNames as ElasticMapsServerHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .maps_v1alpha1 import ElasticMapsServerSpec as ElasticMapsServerSpec
    from .maps_v1alpha1 import ElasticMapsServerSpecConfigRef as ElasticMapsServerSpecConfigRef
    from .maps_v1alpha1 import (
        ElasticMapsServerSpecElasticsearchRef as ElasticMapsServerSpecElasticsearchRef,
    )
    from .maps_v1alpha1 import ElasticMapsServerSpecHttp as ElasticMapsServerSpecHttp
    from .maps_v1alpha1 import ElasticMapsServerSpecHttpService as ElasticMapsServerSpecHttpService
    from .maps_v1alpha1 import ElasticMapsServerSpecHttpTls as ElasticMapsServerSpecHttpTls
    from .maps_v1alpha1 import (
        ElasticMapsServerSpecHttpTlsSelfSignedCertificate as ElasticMapsServerSpecHttpTlsSelfSignedCertificate,
    )
    from .maps_v1alpha1 import ElasticMapsServerSpecResources as ElasticMapsServerSpecResources
    from .maps_v1alpha1 import (
        ElasticMapsServerSpecResourcesLimits as ElasticMapsServerSpecResourcesLimits,
    )
    from .maps_v1alpha1 import ElasticMapsServerStatus as ElasticMapsServerStatus
    from .maps_v1alpha1 import (
        ElasticMapsServerStatusConditions as ElasticMapsServerStatusConditions,
    )
    from .packageregistry_v1alpha1 import PackageRegistry as PackageRegistry
    from .packageregistry_v1alpha1 import (
        PackageRegistryHttpTlsSelfSignedCertificateSubjectAltNames as PackageRegistryHttpTlsSelfSignedCertificateSubjectAltNames,
    )
    from .packageregistry_v1alpha1 import PackageRegistrySpec as PackageRegistrySpec
    from .packageregistry_v1alpha1 import (
        PackageRegistrySpecConfigRef as PackageRegistrySpecConfigRef,
    )
    from .packageregistry_v1alpha1 import PackageRegistrySpecHttp as PackageRegistrySpecHttp
    from .packageregistry_v1alpha1 import (
        PackageRegistrySpecHttpService as PackageRegistrySpecHttpService,
    )
    from .packageregistry_v1alpha1 import PackageRegistrySpecHttpTls as PackageRegistrySpecHttpTls
    from .packageregistry_v1alpha1 import (
        PackageRegistrySpecHttpTlsSelfSignedCertificate as PackageRegistrySpecHttpTlsSelfSignedCertificate,
    )
    from .packageregistry_v1alpha1 import (
        PackageRegistrySpecResources as PackageRegistrySpecResources,
    )
    from .packageregistry_v1alpha1 import (
        PackageRegistrySpecResourcesLimits as PackageRegistrySpecResourcesLimits,
    )
    from .packageregistry_v1alpha1 import PackageRegistryStatus as PackageRegistryStatus
    from .packageregistry_v1alpha1 import (
        PackageRegistryStatusConditions as PackageRegistryStatusConditions,
    )
    from .stackconfigpolicy_v1alpha1 import StackConfigPolicy as StackConfigPolicy
    from .stackconfigpolicy_v1alpha1 import StackConfigPolicySpec as StackConfigPolicySpec
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecElasticsearch as StackConfigPolicySpecElasticsearch,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecElasticsearchIndexTemplates as StackConfigPolicySpecElasticsearchIndexTemplates,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecElasticsearchSecretMounts as StackConfigPolicySpecElasticsearchSecretMounts,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecElasticsearchSecureSettings as StackConfigPolicySpecElasticsearchSecureSettings,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecKibana as StackConfigPolicySpecKibana,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecSecureSettings as StackConfigPolicySpecSecureSettings,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecSecureSettingsEntries as StackConfigPolicySpecSecureSettingsEntries,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicySpecVariablesFrom as StackConfigPolicySpecVariablesFrom,
    )
    from .stackconfigpolicy_v1alpha1 import StackConfigPolicyStatus as StackConfigPolicyStatus
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicyStatusDetails as StackConfigPolicyStatusDetails,
    )
    from .stackconfigpolicy_v1alpha1 import (
        StackConfigPolicyStatusDetailsError as StackConfigPolicyStatusDetailsError,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "agent_v1alpha1": "Agent AgentSpec AgentSpecConfigRef AgentSpecDaemonSet AgentSpecDaemonSetUpdateStrategy AgentSpecDaemonSetUpdateStrategyRollingUpdate AgentSpecDeployment AgentSpecElasticsearchRefs AgentSpecFleetServerRef AgentSpecHttp AgentSpecHttpService AgentSpecHttpTls AgentSpecHttpTlsClient AgentSpecHttpTlsSelfSignedCertificate AgentSpecHttpTlsSelfSignedCertificateSubjectAltNames AgentSpecKibanaRef AgentSpecResources AgentSpecResourcesLimits AgentSpecSecureSettings AgentSpecSecureSettingsEntries AgentSpecStatefulSet AgentStatus AgentStatusConditions",
            "apm_v1": "ApmServer ApmServerSpec ApmServerSpecElasticsearchRef ApmServerSpecHttp ApmServerSpecHttpService ApmServerSpecHttpTls ApmServerSpecHttpTlsCertificate ApmServerSpecHttpTlsSelfSignedCertificate ApmServerSpecHttpTlsSelfSignedCertificateSubjectAltNames ApmServerSpecKibanaRef ApmServerSpecResources ApmServerSpecResourcesLimits ApmServerSpecSecureSettings ApmServerSpecSecureSettingsEntries ApmServerStatus ApmServerStatusConditions",
            "apm_v1beta1": "",
            "autoops_v1alpha1": "AutoOpsAgentPolicy AutoOpsAgentPolicySpec AutoOpsAgentPolicySpecAutoOpsRef AutoOpsAgentPolicySpecResources AutoOpsAgentPolicySpecResourcesLimits AutoOpsAgentPolicyStatus AutoOpsAgentPolicyStatusConditions AutoOpsAgentPolicyStatusDetails",
            "autoscaling_v1alpha1": "ElasticsearchAutoscaler ElasticsearchAutoscalerSpec ElasticsearchAutoscalerSpecElasticsearchRef ElasticsearchAutoscalerSpecPolicies ElasticsearchAutoscalerSpecPoliciesResources ElasticsearchAutoscalerSpecPoliciesResourcesCpu ElasticsearchAutoscalerSpecPoliciesResourcesNodeCount ElasticsearchAutoscalerStatus ElasticsearchAutoscalerStatusConditions ElasticsearchAutoscalerStatusPolicies ElasticsearchAutoscalerStatusPoliciesNodeSets ElasticsearchAutoscalerStatusPoliciesState",
            "beat_v1beta1": "Beat BeatSpec BeatSpecConfigRef BeatSpecDaemonSet BeatSpecDaemonSetUpdateStrategy BeatSpecDaemonSetUpdateStrategyRollingUpdate BeatSpecDeployment BeatSpecElasticsearchRef BeatSpecKibanaRef BeatSpecMonitoring BeatSpecMonitoringLogs BeatSpecResources BeatSpecResourcesLimits BeatSpecSecureSettings BeatSpecSecureSettingsEntries BeatStatus BeatStatusConditions",
            "elasticsearch_v1": "Elasticsearch ElasticsearchRemoteClustersApiKeyAccessSearchFieldSecurity ElasticsearchSpec ElasticsearchSpecAuth ElasticsearchSpecAuthFileRealm ElasticsearchSpecHttp ElasticsearchSpecHttpService ElasticsearchSpecHttpTls ElasticsearchSpecHttpTlsClient ElasticsearchSpecHttpTlsSelfSignedCertificate ElasticsearchSpecMonitoring ElasticsearchSpecMonitoringLogs ElasticsearchSpecMonitoringLogsElasticsearchRefs ElasticsearchSpecNodeSets ElasticsearchSpecNodeSetsResources ElasticsearchSpecNodeSetsResourcesLimits ElasticsearchSpecNodeSetsZoneAwareness ElasticsearchSpecPodDisruptionBudget ElasticsearchSpecRemoteClusterServer ElasticsearchSpecRemoteClusters ElasticsearchSpecRemoteClustersApiKey ElasticsearchSpecRemoteClustersApiKeyAccess ElasticsearchSpecRemoteClustersApiKeyAccessReplication ElasticsearchSpecRemoteClustersApiKeyAccessSearch ElasticsearchSpecRemoteClustersElasticsearchRef ElasticsearchSpecSecureSettings ElasticsearchSpecSecureSettingsEntries ElasticsearchSpecTransport ElasticsearchSpecTransportTls ElasticsearchSpecTransportTlsCertificateAuthorities ElasticsearchSpecTransportTlsSelfSignedCertificates ElasticsearchSpecTransportTlsSubjectAltNames ElasticsearchSpecUpdateStrategy ElasticsearchSpecUpdateStrategyChangeBudget ElasticsearchStatus ElasticsearchStatusConditions ElasticsearchStatusInProgressOperations ElasticsearchStatusInProgressOperationsDownscale ElasticsearchStatusInProgressOperationsDownscaleNodes ElasticsearchStatusInProgressOperationsUpgrade ElasticsearchStatusInProgressOperationsUpgradeNodes ElasticsearchStatusInProgressOperationsUpscale ElasticsearchStatusInProgressOperationsUpscaleNodes",
            "elasticsearch_v1beta1": "ElasticsearchSpecHttpTlsCertificate ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames",
            "enterprisesearch_v1": "EnterpriseSearch EnterpriseSearchHttpTlsSelfSignedCertificateSubjectAltNames EnterpriseSearchSpec EnterpriseSearchSpecConfigRef EnterpriseSearchSpecElasticsearchRef EnterpriseSearchSpecHttp EnterpriseSearchSpecHttpService EnterpriseSearchSpecHttpTls EnterpriseSearchSpecHttpTlsSelfSignedCertificate EnterpriseSearchSpecResources EnterpriseSearchSpecResourcesLimits EnterpriseSearchStatus EnterpriseSearchStatusConditions",
            "enterprisesearch_v1beta1": "",
            "kibana_v1": "Kibana KibanaSpec KibanaSpecElasticsearchRef KibanaSpecEnterpriseSearchRef KibanaSpecHttp KibanaSpecHttpService KibanaSpecHttpTls KibanaSpecHttpTlsCertificate KibanaSpecHttpTlsSelfSignedCertificate KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames KibanaSpecMonitoring KibanaSpecMonitoringLogs KibanaSpecPackageRegistryRef KibanaSpecResources KibanaSpecResourcesLimits KibanaSpecSecureSettings KibanaSpecSecureSettingsEntries KibanaStatus KibanaStatusConditions",
            "kibana_v1beta1": "",
            "logstash_v1alpha1": "Logstash LogstashSpec LogstashSpecConfigRef LogstashSpecElasticsearchRefs LogstashSpecMonitoring LogstashSpecMonitoringLogs LogstashSpecMonitoringLogsElasticsearchRefs LogstashSpecPipelinesRef LogstashSpecResources LogstashSpecResourcesLimits LogstashSpecSecureSettings LogstashSpecSecureSettingsEntries LogstashSpecServices LogstashSpecServicesService LogstashSpecServicesTls LogstashSpecServicesTlsSelfSignedCertificate LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames LogstashSpecUpdateStrategy LogstashSpecUpdateStrategyRollingUpdate LogstashStatus LogstashStatusConditions",
            "maps_v1alpha1": "ElasticMapsServer ElasticMapsServerHttpTlsSelfSignedCertificateSubjectAltNames ElasticMapsServerSpec ElasticMapsServerSpecConfigRef ElasticMapsServerSpecElasticsearchRef ElasticMapsServerSpecHttp ElasticMapsServerSpecHttpService ElasticMapsServerSpecHttpTls ElasticMapsServerSpecHttpTlsSelfSignedCertificate ElasticMapsServerSpecResources ElasticMapsServerSpecResourcesLimits ElasticMapsServerStatus ElasticMapsServerStatusConditions",
            "packageregistry_v1alpha1": "PackageRegistry PackageRegistryHttpTlsSelfSignedCertificateSubjectAltNames PackageRegistrySpec PackageRegistrySpecConfigRef PackageRegistrySpecHttp PackageRegistrySpecHttpService PackageRegistrySpecHttpTls PackageRegistrySpecHttpTlsSelfSignedCertificate PackageRegistrySpecResources PackageRegistrySpecResourcesLimits PackageRegistryStatus PackageRegistryStatusConditions",
            "stackconfigpolicy_v1alpha1": "StackConfigPolicy StackConfigPolicySpec StackConfigPolicySpecElasticsearch StackConfigPolicySpecElasticsearchIndexTemplates StackConfigPolicySpecElasticsearchSecretMounts StackConfigPolicySpecElasticsearchSecureSettings StackConfigPolicySpecKibana StackConfigPolicySpecSecureSettings StackConfigPolicySpecSecureSettingsEntries StackConfigPolicySpecVariablesFrom StackConfigPolicyStatus StackConfigPolicyStatusDetails StackConfigPolicyStatusDetailsError",
        },
    )

__all__ = (
    "Agent",
    "AgentSpec",
    "AgentSpecConfigRef",
    "AgentSpecDaemonSet",
    "AgentSpecDaemonSetUpdateStrategy",
    "AgentSpecDaemonSetUpdateStrategyRollingUpdate",
    "AgentSpecDeployment",
    "AgentSpecElasticsearchRefs",
    "AgentSpecFleetServerRef",
    "AgentSpecHttp",
    "AgentSpecHttpService",
    "AgentSpecHttpTls",
    "AgentSpecHttpTlsClient",
    "AgentSpecHttpTlsSelfSignedCertificate",
    "AgentSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    "AgentSpecKibanaRef",
    "AgentSpecResources",
    "AgentSpecResourcesLimits",
    "AgentSpecSecureSettings",
    "AgentSpecSecureSettingsEntries",
    "AgentSpecStatefulSet",
    "AgentStatus",
    "AgentStatusConditions",
    "ApmServer",
    "ApmServerSpec",
    "ApmServerSpecElasticsearchRef",
    "ApmServerSpecHttp",
    "ApmServerSpecHttpService",
    "ApmServerSpecHttpTls",
    "ApmServerSpecHttpTlsCertificate",
    "ApmServerSpecHttpTlsSelfSignedCertificate",
    "ApmServerSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    "ApmServerSpecKibanaRef",
    "ApmServerSpecResources",
    "ApmServerSpecResourcesLimits",
    "ApmServerSpecSecureSettings",
    "ApmServerSpecSecureSettingsEntries",
    "ApmServerStatus",
    "ApmServerStatusConditions",
    "AutoOpsAgentPolicy",
    "AutoOpsAgentPolicySpec",
    "AutoOpsAgentPolicySpecAutoOpsRef",
    "AutoOpsAgentPolicySpecResources",
    "AutoOpsAgentPolicySpecResourcesLimits",
    "AutoOpsAgentPolicyStatus",
    "AutoOpsAgentPolicyStatusConditions",
    "AutoOpsAgentPolicyStatusDetails",
    "Beat",
    "BeatSpec",
    "BeatSpecConfigRef",
    "BeatSpecDaemonSet",
    "BeatSpecDaemonSetUpdateStrategy",
    "BeatSpecDaemonSetUpdateStrategyRollingUpdate",
    "BeatSpecDeployment",
    "BeatSpecElasticsearchRef",
    "BeatSpecKibanaRef",
    "BeatSpecMonitoring",
    "BeatSpecMonitoringLogs",
    "BeatSpecResources",
    "BeatSpecResourcesLimits",
    "BeatSpecSecureSettings",
    "BeatSpecSecureSettingsEntries",
    "BeatStatus",
    "BeatStatusConditions",
    "ElasticMapsServer",
    "ElasticMapsServerHttpTlsSelfSignedCertificateSubjectAltNames",
    "ElasticMapsServerSpec",
    "ElasticMapsServerSpecConfigRef",
    "ElasticMapsServerSpecElasticsearchRef",
    "ElasticMapsServerSpecHttp",
    "ElasticMapsServerSpecHttpService",
    "ElasticMapsServerSpecHttpTls",
    "ElasticMapsServerSpecHttpTlsSelfSignedCertificate",
    "ElasticMapsServerSpecResources",
    "ElasticMapsServerSpecResourcesLimits",
    "ElasticMapsServerStatus",
    "ElasticMapsServerStatusConditions",
    "Elasticsearch",
    "ElasticsearchAutoscaler",
    "ElasticsearchAutoscalerSpec",
    "ElasticsearchAutoscalerSpecElasticsearchRef",
    "ElasticsearchAutoscalerSpecPolicies",
    "ElasticsearchAutoscalerSpecPoliciesResources",
    "ElasticsearchAutoscalerSpecPoliciesResourcesCpu",
    "ElasticsearchAutoscalerSpecPoliciesResourcesNodeCount",
    "ElasticsearchAutoscalerStatus",
    "ElasticsearchAutoscalerStatusConditions",
    "ElasticsearchAutoscalerStatusPolicies",
    "ElasticsearchAutoscalerStatusPoliciesNodeSets",
    "ElasticsearchAutoscalerStatusPoliciesState",
    "ElasticsearchRemoteClustersApiKeyAccessSearchFieldSecurity",
    "ElasticsearchSpec",
    "ElasticsearchSpecAuth",
    "ElasticsearchSpecAuthFileRealm",
    "ElasticsearchSpecHttp",
    "ElasticsearchSpecHttpService",
    "ElasticsearchSpecHttpTls",
    "ElasticsearchSpecHttpTlsCertificate",
    "ElasticsearchSpecHttpTlsClient",
    "ElasticsearchSpecHttpTlsSelfSignedCertificate",
    "ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    "ElasticsearchSpecMonitoring",
    "ElasticsearchSpecMonitoringLogs",
    "ElasticsearchSpecMonitoringLogsElasticsearchRefs",
    "ElasticsearchSpecNodeSets",
    "ElasticsearchSpecNodeSetsResources",
    "ElasticsearchSpecNodeSetsResourcesLimits",
    "ElasticsearchSpecNodeSetsZoneAwareness",
    "ElasticsearchSpecPodDisruptionBudget",
    "ElasticsearchSpecRemoteClusterServer",
    "ElasticsearchSpecRemoteClusters",
    "ElasticsearchSpecRemoteClustersApiKey",
    "ElasticsearchSpecRemoteClustersApiKeyAccess",
    "ElasticsearchSpecRemoteClustersApiKeyAccessReplication",
    "ElasticsearchSpecRemoteClustersApiKeyAccessSearch",
    "ElasticsearchSpecRemoteClustersElasticsearchRef",
    "ElasticsearchSpecSecureSettings",
    "ElasticsearchSpecSecureSettingsEntries",
    "ElasticsearchSpecTransport",
    "ElasticsearchSpecTransportTls",
    "ElasticsearchSpecTransportTlsCertificateAuthorities",
    "ElasticsearchSpecTransportTlsSelfSignedCertificates",
    "ElasticsearchSpecTransportTlsSubjectAltNames",
    "ElasticsearchSpecUpdateStrategy",
    "ElasticsearchSpecUpdateStrategyChangeBudget",
    "ElasticsearchStatus",
    "ElasticsearchStatusConditions",
    "ElasticsearchStatusInProgressOperations",
    "ElasticsearchStatusInProgressOperationsDownscale",
    "ElasticsearchStatusInProgressOperationsDownscaleNodes",
    "ElasticsearchStatusInProgressOperationsUpgrade",
    "ElasticsearchStatusInProgressOperationsUpgradeNodes",
    "ElasticsearchStatusInProgressOperationsUpscale",
    "ElasticsearchStatusInProgressOperationsUpscaleNodes",
    "EnterpriseSearch",
    "EnterpriseSearchHttpTlsSelfSignedCertificateSubjectAltNames",
    "EnterpriseSearchSpec",
    "EnterpriseSearchSpecConfigRef",
    "EnterpriseSearchSpecElasticsearchRef",
    "EnterpriseSearchSpecHttp",
    "EnterpriseSearchSpecHttpService",
    "EnterpriseSearchSpecHttpTls",
    "EnterpriseSearchSpecHttpTlsSelfSignedCertificate",
    "EnterpriseSearchSpecResources",
    "EnterpriseSearchSpecResourcesLimits",
    "EnterpriseSearchStatus",
    "EnterpriseSearchStatusConditions",
    "Kibana",
    "KibanaSpec",
    "KibanaSpecElasticsearchRef",
    "KibanaSpecEnterpriseSearchRef",
    "KibanaSpecHttp",
    "KibanaSpecHttpService",
    "KibanaSpecHttpTls",
    "KibanaSpecHttpTlsCertificate",
    "KibanaSpecHttpTlsSelfSignedCertificate",
    "KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    "KibanaSpecMonitoring",
    "KibanaSpecMonitoringLogs",
    "KibanaSpecPackageRegistryRef",
    "KibanaSpecResources",
    "KibanaSpecResourcesLimits",
    "KibanaSpecSecureSettings",
    "KibanaSpecSecureSettingsEntries",
    "KibanaStatus",
    "KibanaStatusConditions",
    "Logstash",
    "LogstashSpec",
    "LogstashSpecConfigRef",
    "LogstashSpecElasticsearchRefs",
    "LogstashSpecMonitoring",
    "LogstashSpecMonitoringLogs",
    "LogstashSpecMonitoringLogsElasticsearchRefs",
    "LogstashSpecPipelinesRef",
    "LogstashSpecResources",
    "LogstashSpecResourcesLimits",
    "LogstashSpecSecureSettings",
    "LogstashSpecSecureSettingsEntries",
    "LogstashSpecServices",
    "LogstashSpecServicesService",
    "LogstashSpecServicesTls",
    "LogstashSpecServicesTlsSelfSignedCertificate",
    "LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames",
    "LogstashSpecUpdateStrategy",
    "LogstashSpecUpdateStrategyRollingUpdate",
    "LogstashStatus",
    "LogstashStatusConditions",
    "PackageRegistry",
    "PackageRegistryHttpTlsSelfSignedCertificateSubjectAltNames",
    "PackageRegistrySpec",
    "PackageRegistrySpecConfigRef",
    "PackageRegistrySpecHttp",
    "PackageRegistrySpecHttpService",
    "PackageRegistrySpecHttpTls",
    "PackageRegistrySpecHttpTlsSelfSignedCertificate",
    "PackageRegistrySpecResources",
    "PackageRegistrySpecResourcesLimits",
    "PackageRegistryStatus",
    "PackageRegistryStatusConditions",
    "StackConfigPolicy",
    "StackConfigPolicySpec",
    "StackConfigPolicySpecElasticsearch",
    "StackConfigPolicySpecElasticsearchIndexTemplates",
    "StackConfigPolicySpecElasticsearchSecretMounts",
    "StackConfigPolicySpecElasticsearchSecureSettings",
    "StackConfigPolicySpecKibana",
    "StackConfigPolicySpecSecureSettings",
    "StackConfigPolicySpecSecureSettingsEntries",
    "StackConfigPolicySpecVariablesFrom",
    "StackConfigPolicyStatus",
    "StackConfigPolicyStatusDetails",
    "StackConfigPolicyStatusDetailsError",
    "agent_v1alpha1",
    "apm_v1",
    "apm_v1beta1",
    "autoops_v1alpha1",
    "autoscaling_v1alpha1",
    "beat_v1beta1",
    "elasticsearch_v1",
    "elasticsearch_v1beta1",
    "enterprisesearch_v1",
    "enterprisesearch_v1beta1",
    "kibana_v1",
    "kibana_v1beta1",
    "logstash_v1alpha1",
    "maps_v1alpha1",
    "packageregistry_v1alpha1",
    "stackconfigpolicy_v1alpha1",
)
