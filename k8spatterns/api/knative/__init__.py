"""Typed objects of Knative Serving and Eventing, each loaded on first use.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import autoscaling_v1alpha1 as autoscaling_v1alpha1
    from . import caching_v1alpha1 as caching_v1alpha1
    from . import eventing_v1 as eventing_v1
    from . import eventing_v1alpha1 as eventing_v1alpha1
    from . import eventing_v1beta1 as eventing_v1beta1
    from . import eventing_v1beta2 as eventing_v1beta2
    from . import eventing_v1beta3 as eventing_v1beta3
    from . import flows_v1 as flows_v1
    from . import messaging_v1 as messaging_v1
    from . import networking_v1alpha1 as networking_v1alpha1
    from . import serving_v1 as serving_v1
    from . import serving_v1beta1 as serving_v1beta1
    from . import sinks_v1alpha1 as sinks_v1alpha1
    from . import sources_v1 as sources_v1
    from . import sources_v1alpha1 as sources_v1alpha1
    from . import sources_v1beta2 as sources_v1beta2
    from .autoscaling_v1alpha1 import Metric as Metric
    from .autoscaling_v1alpha1 import MetricSpec as MetricSpec
    from .autoscaling_v1alpha1 import MetricStatus as MetricStatus
    from .autoscaling_v1alpha1 import MetricStatusConditions as MetricStatusConditions
    from .autoscaling_v1alpha1 import PodAutoscaler as PodAutoscaler
    from .autoscaling_v1alpha1 import PodAutoscalerSpec as PodAutoscalerSpec
    from .autoscaling_v1alpha1 import (
        PodAutoscalerSpecScaleTargetRef as PodAutoscalerSpecScaleTargetRef,
    )
    from .autoscaling_v1alpha1 import PodAutoscalerStatus as PodAutoscalerStatus
    from .caching_v1alpha1 import Image as Image
    from .caching_v1alpha1 import ImageSpec as ImageSpec
    from .caching_v1alpha1 import ImageStatus as ImageStatus
    from .caching_v1alpha1 import ImageStatusConditions as ImageStatusConditions
    from .eventing_v1 import Broker as Broker
    from .eventing_v1 import BrokerSpec as BrokerSpec
    from .eventing_v1 import BrokerSpecConfig as BrokerSpecConfig
    from .eventing_v1 import BrokerSpecDelivery as BrokerSpecDelivery
    from .eventing_v1 import BrokerStatus as BrokerStatus
    from .eventing_v1 import BrokerStatusAddress as BrokerStatusAddress
    from .eventing_v1 import BrokerStatusConditions as BrokerStatusConditions
    from .eventing_v1 import BrokerStatusPolicies as BrokerStatusPolicies
    from .eventing_v1 import Trigger as Trigger
    from .eventing_v1 import TriggerSpec as TriggerSpec
    from .eventing_v1 import TriggerSpecDelivery as TriggerSpecDelivery
    from .eventing_v1 import TriggerSpecFilter as TriggerSpecFilter
    from .eventing_v1 import TriggerSpecFilters as TriggerSpecFilters
    from .eventing_v1 import TriggerSpecSubscriber as TriggerSpecSubscriber
    from .eventing_v1 import TriggerStatus as TriggerStatus
    from .eventing_v1 import TriggerStatusAuth as TriggerStatusAuth
    from .eventing_v1alpha1 import EventPolicy as EventPolicy
    from .eventing_v1alpha1 import EventPolicySpec as EventPolicySpec
    from .eventing_v1alpha1 import EventPolicySpecFilters as EventPolicySpecFilters
    from .eventing_v1alpha1 import EventPolicySpecFrom as EventPolicySpecFrom
    from .eventing_v1alpha1 import EventPolicySpecFromRef as EventPolicySpecFromRef
    from .eventing_v1alpha1 import EventPolicySpecTo as EventPolicySpecTo
    from .eventing_v1alpha1 import EventPolicySpecToSelector as EventPolicySpecToSelector
    from .eventing_v1alpha1 import (
        EventPolicySpecToSelectorMatchExpressions as EventPolicySpecToSelectorMatchExpressions,
    )
    from .eventing_v1alpha1 import EventPolicyStatus as EventPolicyStatus
    from .eventing_v1alpha1 import EventPolicyStatusConditions as EventPolicyStatusConditions
    from .eventing_v1alpha1 import EventTransform as EventTransform
    from .eventing_v1alpha1 import EventTransformSpec as EventTransformSpec
    from .eventing_v1alpha1 import EventTransformSpecJsonata as EventTransformSpecJsonata
    from .eventing_v1alpha1 import EventTransformSpecReply as EventTransformSpecReply
    from .eventing_v1alpha1 import EventTransformSpecSink as EventTransformSpecSink
    from .eventing_v1alpha1 import EventTransformSpecSinkRef as EventTransformSpecSinkRef
    from .eventing_v1alpha1 import EventTransformStatus as EventTransformStatus
    from .eventing_v1alpha1 import EventTransformStatusAddress as EventTransformStatusAddress
    from .eventing_v1alpha1 import EventTransformStatusAuth as EventTransformStatusAuth
    from .eventing_v1alpha1 import EventTransformStatusJsonata as EventTransformStatusJsonata
    from .eventing_v1alpha1 import (
        EventTransformStatusJsonataDeployment as EventTransformStatusJsonataDeployment,
    )
    from .eventing_v1alpha1 import (
        EventTransformStatusJsonataDeploymentConditions as EventTransformStatusJsonataDeploymentConditions,
    )
    from .eventing_v1alpha1 import RequestReply as RequestReply
    from .eventing_v1alpha1 import RequestReplySpec as RequestReplySpec
    from .eventing_v1alpha1 import RequestReplySpecBrokerRef as RequestReplySpecBrokerRef
    from .eventing_v1alpha1 import RequestReplySpecDelivery as RequestReplySpecDelivery
    from .eventing_v1alpha1 import (
        RequestReplySpecDeliveryDeadLetterSink as RequestReplySpecDeliveryDeadLetterSink,
    )
    from .eventing_v1alpha1 import RequestReplyStatus as RequestReplyStatus
    from .eventing_v1alpha1 import RequestReplyStatusAddress as RequestReplyStatusAddress
    from .eventing_v1alpha1 import RequestReplyStatusPolicies as RequestReplyStatusPolicies
    from .eventing_v1beta3 import EventType as EventType
    from .eventing_v1beta3 import EventTypeSpec as EventTypeSpec
    from .eventing_v1beta3 import EventTypeSpecAttributes as EventTypeSpecAttributes
    from .eventing_v1beta3 import EventTypeSpecReference as EventTypeSpecReference
    from .eventing_v1beta3 import EventTypeStatus as EventTypeStatus
    from .eventing_v1beta3 import EventTypeStatusConditions as EventTypeStatusConditions
    from .flows_v1 import Parallel as Parallel
    from .flows_v1 import ParallelSpec as ParallelSpec
    from .flows_v1 import ParallelSpecBranches as ParallelSpecBranches
    from .flows_v1 import ParallelSpecBranchesDelivery as ParallelSpecBranchesDelivery
    from .flows_v1 import ParallelSpecChannelTemplate as ParallelSpecChannelTemplate
    from .flows_v1 import ParallelSpecReply as ParallelSpecReply
    from .flows_v1 import ParallelSpecReplyRef as ParallelSpecReplyRef
    from .flows_v1 import ParallelStatus as ParallelStatus
    from .flows_v1 import ParallelStatusAddress as ParallelStatusAddress
    from .flows_v1 import ParallelStatusAuth as ParallelStatusAuth
    from .flows_v1 import ParallelStatusBranchStatuses as ParallelStatusBranchStatuses
    from .flows_v1 import (
        ParallelStatusBranchStatusesFilterSubscriptionStatus as ParallelStatusBranchStatusesFilterSubscriptionStatus,
    )
    from .flows_v1 import ParallelStatusConditions as ParallelStatusConditions
    from .flows_v1 import ParallelStatusIngressChannelStatus as ParallelStatusIngressChannelStatus
    from .flows_v1 import (
        ParallelStatusIngressChannelStatusReady as ParallelStatusIngressChannelStatusReady,
    )
    from .flows_v1 import ParallelStatusPolicies as ParallelStatusPolicies
    from .flows_v1 import Sequence as Sequence
    from .flows_v1 import SequenceSpec as SequenceSpec
    from .flows_v1 import SequenceSpecSteps as SequenceSpecSteps
    from .flows_v1 import SequenceStatus as SequenceStatus
    from .flows_v1 import SequenceStatusChannelStatuses as SequenceStatusChannelStatuses
    from .flows_v1 import SequenceStatusConditions as SequenceStatusConditions
    from .flows_v1 import SequenceStatusSubscriptionStatuses as SequenceStatusSubscriptionStatuses
    from .messaging_v1 import Channel as Channel
    from .messaging_v1 import ChannelSpec as ChannelSpec
    from .messaging_v1 import ChannelSpecChannelTemplate as ChannelSpecChannelTemplate
    from .messaging_v1 import ChannelSpecDelivery as ChannelSpecDelivery
    from .messaging_v1 import ChannelSpecSubscribers as ChannelSpecSubscribers
    from .messaging_v1 import ChannelSpecSubscribersDelivery as ChannelSpecSubscribersDelivery
    from .messaging_v1 import (
        ChannelSpecSubscribersDeliveryDeadLetterSink as ChannelSpecSubscribersDeliveryDeadLetterSink,
    )
    from .messaging_v1 import ChannelStatus as ChannelStatus
    from .messaging_v1 import ChannelStatusAddress as ChannelStatusAddress
    from .messaging_v1 import ChannelStatusChannel as ChannelStatusChannel
    from .messaging_v1 import ChannelStatusConditions as ChannelStatusConditions
    from .messaging_v1 import ChannelStatusPolicies as ChannelStatusPolicies
    from .messaging_v1 import ChannelStatusSubscribers as ChannelStatusSubscribers
    from .messaging_v1 import InMemoryChannel as InMemoryChannel
    from .messaging_v1 import InMemoryChannelSpec as InMemoryChannelSpec
    from .messaging_v1 import InMemoryChannelSpecSubscribers as InMemoryChannelSpecSubscribers
    from .messaging_v1 import InMemoryChannelStatus as InMemoryChannelStatus
    from .messaging_v1 import Subscription as Subscription
    from .messaging_v1 import SubscriptionSpec as SubscriptionSpec
    from .messaging_v1 import SubscriptionSpecChannel as SubscriptionSpecChannel
    from .messaging_v1 import SubscriptionSpecReply as SubscriptionSpecReply
    from .messaging_v1 import SubscriptionSpecSubscriber as SubscriptionSpecSubscriber
    from .messaging_v1 import SubscriptionStatus as SubscriptionStatus
    from .messaging_v1 import SubscriptionStatusAuth as SubscriptionStatusAuth
    from .messaging_v1 import (
        SubscriptionStatusPhysicalSubscription as SubscriptionStatusPhysicalSubscription,
    )
    from .networking_v1alpha1 import Certificate as Certificate
    from .networking_v1alpha1 import CertificateSpec as CertificateSpec
    from .networking_v1alpha1 import CertificateStatus as CertificateStatus
    from .networking_v1alpha1 import (
        CertificateStatusHttp01Challenges as CertificateStatusHttp01Challenges,
    )
    from .networking_v1alpha1 import ClusterDomainClaim as ClusterDomainClaim
    from .networking_v1alpha1 import ClusterDomainClaimSpec as ClusterDomainClaimSpec
    from .networking_v1alpha1 import Ingress as Ingress
    from .networking_v1alpha1 import IngressSpec as IngressSpec
    from .networking_v1alpha1 import IngressSpecRules as IngressSpecRules
    from .networking_v1alpha1 import IngressSpecRulesHttp as IngressSpecRulesHttp
    from .networking_v1alpha1 import IngressSpecRulesHttpPaths as IngressSpecRulesHttpPaths
    from .networking_v1alpha1 import (
        IngressSpecRulesHttpPathsHeaders as IngressSpecRulesHttpPathsHeaders,
    )
    from .networking_v1alpha1 import (
        IngressSpecRulesHttpPathsSplits as IngressSpecRulesHttpPathsSplits,
    )
    from .networking_v1alpha1 import IngressSpecTls as IngressSpecTls
    from .networking_v1alpha1 import IngressStatus as IngressStatus
    from .networking_v1alpha1 import IngressStatusConditions as IngressStatusConditions
    from .networking_v1alpha1 import (
        IngressStatusPrivateLoadBalancer as IngressStatusPrivateLoadBalancer,
    )
    from .networking_v1alpha1 import (
        IngressStatusPrivateLoadBalancerIngress as IngressStatusPrivateLoadBalancerIngress,
    )
    from .networking_v1alpha1 import ServerlessService as ServerlessService
    from .networking_v1alpha1 import ServerlessServiceSpec as ServerlessServiceSpec
    from .networking_v1alpha1 import ServerlessServiceStatus as ServerlessServiceStatus
    from .serving_v1 import Configuration as Configuration
    from .serving_v1 import ConfigurationSpec as ConfigurationSpec
    from .serving_v1 import ConfigurationStatus as ConfigurationStatus
    from .serving_v1 import Revision as Revision
    from .serving_v1 import RevisionSpec as RevisionSpec
    from .serving_v1 import RevisionSpecContainers as RevisionSpecContainers
    from .serving_v1 import (
        RevisionSpecContainersLivenessProbe as RevisionSpecContainersLivenessProbe,
    )
    from .serving_v1 import (
        RevisionSpecContainersLivenessProbeExec as RevisionSpecContainersLivenessProbeExec,
    )
    from .serving_v1 import (
        RevisionSpecContainersLivenessProbeGrpc as RevisionSpecContainersLivenessProbeGrpc,
    )
    from .serving_v1 import (
        RevisionSpecContainersLivenessProbeHttpGet as RevisionSpecContainersLivenessProbeHttpGet,
    )
    from .serving_v1 import (
        RevisionSpecContainersLivenessProbeHttpGetHttpHeaders as RevisionSpecContainersLivenessProbeHttpGetHttpHeaders,
    )
    from .serving_v1 import (
        RevisionSpecContainersLivenessProbeTcpSocket as RevisionSpecContainersLivenessProbeTcpSocket,
    )
    from .serving_v1 import RevisionSpecContainersPorts as RevisionSpecContainersPorts
    from .serving_v1 import RevisionSpecVolumes as RevisionSpecVolumes
    from .serving_v1 import RevisionSpecVolumesProjected as RevisionSpecVolumesProjected
    from .serving_v1 import (
        RevisionSpecVolumesProjectedSources as RevisionSpecVolumesProjectedSources,
    )
    from .serving_v1 import (
        RevisionSpecVolumesProjectedSourcesConfigMap as RevisionSpecVolumesProjectedSourcesConfigMap,
    )
    from .serving_v1 import (
        RevisionSpecVolumesProjectedSourcesConfigMapItems as RevisionSpecVolumesProjectedSourcesConfigMapItems,
    )
    from .serving_v1 import (
        RevisionSpecVolumesProjectedSourcesDownwardAPI as RevisionSpecVolumesProjectedSourcesDownwardAPI,
    )
    from .serving_v1 import (
        RevisionSpecVolumesProjectedSourcesServiceAccountToken as RevisionSpecVolumesProjectedSourcesServiceAccountToken,
    )
    from .serving_v1 import RevisionStatus as RevisionStatus
    from .serving_v1 import RevisionStatusContainerStatuses as RevisionStatusContainerStatuses
    from .serving_v1 import Route as Route
    from .serving_v1 import RouteSpec as RouteSpec
    from .serving_v1 import RouteSpecTraffic as RouteSpecTraffic
    from .serving_v1 import RouteStatus as RouteStatus
    from .serving_v1 import RouteStatusAddress as RouteStatusAddress
    from .serving_v1 import RouteStatusConditions as RouteStatusConditions
    from .serving_v1 import Service as Service
    from .serving_v1 import ServiceSpec as ServiceSpec
    from .serving_v1 import ServiceSpecTemplate as ServiceSpecTemplate
    from .serving_v1 import ServiceStatus as ServiceStatus
    from .serving_v1beta1 import DomainMapping as DomainMapping
    from .serving_v1beta1 import DomainMappingSpec as DomainMappingSpec
    from .serving_v1beta1 import DomainMappingSpecRef as DomainMappingSpecRef
    from .serving_v1beta1 import DomainMappingSpecTls as DomainMappingSpecTls
    from .serving_v1beta1 import DomainMappingStatus as DomainMappingStatus
    from .serving_v1beta1 import DomainMappingStatusAddress as DomainMappingStatusAddress
    from .serving_v1beta1 import DomainMappingStatusConditions as DomainMappingStatusConditions
    from .sinks_v1alpha1 import IntegrationSink as IntegrationSink
    from .sinks_v1alpha1 import IntegrationSinkSpec as IntegrationSinkSpec
    from .sinks_v1alpha1 import IntegrationSinkSpecAws as IntegrationSinkSpecAws
    from .sinks_v1alpha1 import IntegrationSinkSpecAwsAuth as IntegrationSinkSpecAwsAuth
    from .sinks_v1alpha1 import IntegrationSinkSpecAwsAuthSecret as IntegrationSinkSpecAwsAuthSecret
    from .sinks_v1alpha1 import (
        IntegrationSinkSpecAwsAuthSecretRef as IntegrationSinkSpecAwsAuthSecretRef,
    )
    from .sinks_v1alpha1 import IntegrationSinkSpecAwsS3 as IntegrationSinkSpecAwsS3
    from .sinks_v1alpha1 import IntegrationSinkSpecAwsSns as IntegrationSinkSpecAwsSns
    from .sinks_v1alpha1 import IntegrationSinkSpecAwsSqs as IntegrationSinkSpecAwsSqs
    from .sinks_v1alpha1 import IntegrationSinkSpecLog as IntegrationSinkSpecLog
    from .sinks_v1alpha1 import IntegrationSinkStatus as IntegrationSinkStatus
    from .sinks_v1alpha1 import JobSink as JobSink
    from .sinks_v1alpha1 import JobSinkSpec as JobSinkSpec
    from .sinks_v1alpha1 import JobSinkStatus as JobSinkStatus
    from .sinks_v1alpha1 import JobSinkStatusAddress as JobSinkStatusAddress
    from .sinks_v1alpha1 import JobSinkStatusConditions as JobSinkStatusConditions
    from .sinks_v1alpha1 import JobSinkStatusJob as JobSinkStatusJob
    from .sinks_v1alpha1 import JobSinkStatusPolicies as JobSinkStatusPolicies
    from .sources_v1 import ApiServerSource as ApiServerSource
    from .sources_v1 import ApiServerSourceSpec as ApiServerSourceSpec
    from .sources_v1 import (
        ApiServerSourceSpecNamespaceSelector as ApiServerSourceSpecNamespaceSelector,
    )
    from .sources_v1 import (
        ApiServerSourceSpecNamespaceSelectorMatchExpressions as ApiServerSourceSpecNamespaceSelectorMatchExpressions,
    )
    from .sources_v1 import ApiServerSourceSpecOwner as ApiServerSourceSpecOwner
    from .sources_v1 import ApiServerSourceSpecResources as ApiServerSourceSpecResources
    from .sources_v1 import ApiServerSourceStatus as ApiServerSourceStatus
    from .sources_v1 import ContainerSource as ContainerSource
    from .sources_v1 import ContainerSourceSpec as ContainerSourceSpec
    from .sources_v1 import PingSource as PingSource
    from .sources_v1 import PingSourceSpec as PingSourceSpec
    from .sources_v1 import PingSourceSpecCeOverrides as PingSourceSpecCeOverrides
    from .sources_v1 import PingSourceSpecSink as PingSourceSpecSink
    from .sources_v1 import PingSourceSpecSinkRef as PingSourceSpecSinkRef
    from .sources_v1 import PingSourceStatus as PingSourceStatus
    from .sources_v1 import PingSourceStatusAuth as PingSourceStatusAuth
    from .sources_v1 import PingSourceStatusCeAttributes as PingSourceStatusCeAttributes
    from .sources_v1 import PingSourceStatusConditions as PingSourceStatusConditions
    from .sources_v1 import SinkBinding as SinkBinding
    from .sources_v1 import SinkBindingSpec as SinkBindingSpec
    from .sources_v1 import SinkBindingSpecCeOverrides as SinkBindingSpecCeOverrides
    from .sources_v1 import SinkBindingSpecSubject as SinkBindingSpecSubject
    from .sources_v1 import SinkBindingStatus as SinkBindingStatus
    from .sources_v1alpha1 import IntegrationSource as IntegrationSource
    from .sources_v1alpha1 import IntegrationSourceSpec as IntegrationSourceSpec
    from .sources_v1alpha1 import IntegrationSourceSpecAws as IntegrationSourceSpecAws
    from .sources_v1alpha1 import IntegrationSourceSpecAwsAuth as IntegrationSourceSpecAwsAuth
    from .sources_v1alpha1 import (
        IntegrationSourceSpecAwsAuthSecret as IntegrationSourceSpecAwsAuthSecret,
    )
    from .sources_v1alpha1 import (
        IntegrationSourceSpecAwsAuthSecretRef as IntegrationSourceSpecAwsAuthSecretRef,
    )
    from .sources_v1alpha1 import (
        IntegrationSourceSpecAwsDdbStreams as IntegrationSourceSpecAwsDdbStreams,
    )
    from .sources_v1alpha1 import IntegrationSourceSpecAwsS3 as IntegrationSourceSpecAwsS3
    from .sources_v1alpha1 import IntegrationSourceSpecAwsSqs as IntegrationSourceSpecAwsSqs
    from .sources_v1alpha1 import (
        IntegrationSourceSpecCeOverrides as IntegrationSourceSpecCeOverrides,
    )
    from .sources_v1alpha1 import IntegrationSourceSpecSink as IntegrationSourceSpecSink
    from .sources_v1alpha1 import IntegrationSourceSpecSinkRef as IntegrationSourceSpecSinkRef
    from .sources_v1alpha1 import IntegrationSourceSpecTimer as IntegrationSourceSpecTimer
    from .sources_v1alpha1 import IntegrationSourceStatus as IntegrationSourceStatus
    from .sources_v1alpha1 import IntegrationSourceStatusAuth as IntegrationSourceStatusAuth
    from .sources_v1alpha1 import (
        IntegrationSourceStatusCeAttributes as IntegrationSourceStatusCeAttributes,
    )
    from .sources_v1alpha1 import (
        IntegrationSourceStatusConditions as IntegrationSourceStatusConditions,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "autoscaling_v1alpha1": "Metric MetricSpec MetricStatus MetricStatusConditions PodAutoscaler PodAutoscalerSpec PodAutoscalerSpecScaleTargetRef PodAutoscalerStatus",
            "caching_v1alpha1": "Image ImageSpec ImageStatus ImageStatusConditions",
            "eventing_v1": "Broker BrokerSpec BrokerSpecConfig BrokerSpecDelivery BrokerStatus BrokerStatusAddress BrokerStatusConditions BrokerStatusPolicies Trigger TriggerSpec TriggerSpecDelivery TriggerSpecFilter TriggerSpecFilters TriggerSpecSubscriber TriggerStatus TriggerStatusAuth",
            "eventing_v1alpha1": "EventPolicy EventPolicySpec EventPolicySpecFilters EventPolicySpecFrom EventPolicySpecFromRef EventPolicySpecTo EventPolicySpecToSelector EventPolicySpecToSelectorMatchExpressions EventPolicyStatus EventPolicyStatusConditions EventTransform EventTransformSpec EventTransformSpecJsonata EventTransformSpecReply EventTransformSpecSink EventTransformSpecSinkRef EventTransformStatus EventTransformStatusAddress EventTransformStatusAuth EventTransformStatusJsonata EventTransformStatusJsonataDeployment EventTransformStatusJsonataDeploymentConditions RequestReply RequestReplySpec RequestReplySpecBrokerRef RequestReplySpecDelivery RequestReplySpecDeliveryDeadLetterSink RequestReplyStatus RequestReplyStatusAddress RequestReplyStatusPolicies",
            "eventing_v1beta1": "",
            "eventing_v1beta2": "",
            "eventing_v1beta3": "EventType EventTypeSpec EventTypeSpecAttributes EventTypeSpecReference EventTypeStatus EventTypeStatusConditions",
            "flows_v1": "Parallel ParallelSpec ParallelSpecBranches ParallelSpecBranchesDelivery ParallelSpecChannelTemplate ParallelSpecReply ParallelSpecReplyRef ParallelStatus ParallelStatusAddress ParallelStatusAuth ParallelStatusBranchStatuses ParallelStatusBranchStatusesFilterSubscriptionStatus ParallelStatusConditions ParallelStatusIngressChannelStatus ParallelStatusIngressChannelStatusReady ParallelStatusPolicies Sequence SequenceSpec SequenceSpecSteps SequenceStatus SequenceStatusChannelStatuses SequenceStatusConditions SequenceStatusSubscriptionStatuses",
            "messaging_v1": "Channel ChannelSpec ChannelSpecChannelTemplate ChannelSpecDelivery ChannelSpecSubscribers ChannelSpecSubscribersDelivery ChannelSpecSubscribersDeliveryDeadLetterSink ChannelStatus ChannelStatusAddress ChannelStatusChannel ChannelStatusConditions ChannelStatusPolicies ChannelStatusSubscribers InMemoryChannel InMemoryChannelSpec InMemoryChannelSpecSubscribers InMemoryChannelStatus Subscription SubscriptionSpec SubscriptionSpecChannel SubscriptionSpecReply SubscriptionSpecSubscriber SubscriptionStatus SubscriptionStatusAuth SubscriptionStatusPhysicalSubscription",
            "networking_v1alpha1": "Certificate CertificateSpec CertificateStatus CertificateStatusHttp01Challenges ClusterDomainClaim ClusterDomainClaimSpec Ingress IngressSpec IngressSpecRules IngressSpecRulesHttp IngressSpecRulesHttpPaths IngressSpecRulesHttpPathsHeaders IngressSpecRulesHttpPathsSplits IngressSpecTls IngressStatus IngressStatusConditions IngressStatusPrivateLoadBalancer IngressStatusPrivateLoadBalancerIngress ServerlessService ServerlessServiceSpec ServerlessServiceStatus",
            "serving_v1": "Configuration ConfigurationSpec ConfigurationStatus Revision RevisionSpec RevisionSpecContainers RevisionSpecContainersLivenessProbe RevisionSpecContainersLivenessProbeExec RevisionSpecContainersLivenessProbeGrpc RevisionSpecContainersLivenessProbeHttpGet RevisionSpecContainersLivenessProbeHttpGetHttpHeaders RevisionSpecContainersLivenessProbeTcpSocket RevisionSpecContainersPorts RevisionSpecVolumes RevisionSpecVolumesProjected RevisionSpecVolumesProjectedSources RevisionSpecVolumesProjectedSourcesConfigMap RevisionSpecVolumesProjectedSourcesConfigMapItems RevisionSpecVolumesProjectedSourcesDownwardAPI RevisionSpecVolumesProjectedSourcesServiceAccountToken RevisionStatus RevisionStatusContainerStatuses Route RouteSpec RouteSpecTraffic RouteStatus RouteStatusAddress RouteStatusConditions Service ServiceSpec ServiceSpecTemplate ServiceStatus",
            "serving_v1beta1": "DomainMapping DomainMappingSpec DomainMappingSpecRef DomainMappingSpecTls DomainMappingStatus DomainMappingStatusAddress DomainMappingStatusConditions",
            "sinks_v1alpha1": "IntegrationSink IntegrationSinkSpec IntegrationSinkSpecAws IntegrationSinkSpecAwsAuth IntegrationSinkSpecAwsAuthSecret IntegrationSinkSpecAwsAuthSecretRef IntegrationSinkSpecAwsS3 IntegrationSinkSpecAwsSns IntegrationSinkSpecAwsSqs IntegrationSinkSpecLog IntegrationSinkStatus JobSink JobSinkSpec JobSinkStatus JobSinkStatusAddress JobSinkStatusConditions JobSinkStatusJob JobSinkStatusPolicies",
            "sources_v1": "ApiServerSource ApiServerSourceSpec ApiServerSourceSpecNamespaceSelector ApiServerSourceSpecNamespaceSelectorMatchExpressions ApiServerSourceSpecOwner ApiServerSourceSpecResources ApiServerSourceStatus ContainerSource ContainerSourceSpec PingSource PingSourceSpec PingSourceSpecCeOverrides PingSourceSpecSink PingSourceSpecSinkRef PingSourceStatus PingSourceStatusAuth PingSourceStatusCeAttributes PingSourceStatusConditions SinkBinding SinkBindingSpec SinkBindingSpecCeOverrides SinkBindingSpecSubject SinkBindingStatus",
            "sources_v1alpha1": "IntegrationSource IntegrationSourceSpec IntegrationSourceSpecAws IntegrationSourceSpecAwsAuth IntegrationSourceSpecAwsAuthSecret IntegrationSourceSpecAwsAuthSecretRef IntegrationSourceSpecAwsDdbStreams IntegrationSourceSpecAwsS3 IntegrationSourceSpecAwsSqs IntegrationSourceSpecCeOverrides IntegrationSourceSpecSink IntegrationSourceSpecSinkRef IntegrationSourceSpecTimer IntegrationSourceStatus IntegrationSourceStatusAuth IntegrationSourceStatusCeAttributes IntegrationSourceStatusConditions",
            "sources_v1beta2": "",
        },
    )

__all__ = (
    "ApiServerSource",
    "ApiServerSourceSpec",
    "ApiServerSourceSpecNamespaceSelector",
    "ApiServerSourceSpecNamespaceSelectorMatchExpressions",
    "ApiServerSourceSpecOwner",
    "ApiServerSourceSpecResources",
    "ApiServerSourceStatus",
    "Broker",
    "BrokerSpec",
    "BrokerSpecConfig",
    "BrokerSpecDelivery",
    "BrokerStatus",
    "BrokerStatusAddress",
    "BrokerStatusConditions",
    "BrokerStatusPolicies",
    "Certificate",
    "CertificateSpec",
    "CertificateStatus",
    "CertificateStatusHttp01Challenges",
    "Channel",
    "ChannelSpec",
    "ChannelSpecChannelTemplate",
    "ChannelSpecDelivery",
    "ChannelSpecSubscribers",
    "ChannelSpecSubscribersDelivery",
    "ChannelSpecSubscribersDeliveryDeadLetterSink",
    "ChannelStatus",
    "ChannelStatusAddress",
    "ChannelStatusChannel",
    "ChannelStatusConditions",
    "ChannelStatusPolicies",
    "ChannelStatusSubscribers",
    "ClusterDomainClaim",
    "ClusterDomainClaimSpec",
    "Configuration",
    "ConfigurationSpec",
    "ConfigurationStatus",
    "ContainerSource",
    "ContainerSourceSpec",
    "DomainMapping",
    "DomainMappingSpec",
    "DomainMappingSpecRef",
    "DomainMappingSpecTls",
    "DomainMappingStatus",
    "DomainMappingStatusAddress",
    "DomainMappingStatusConditions",
    "EventPolicy",
    "EventPolicySpec",
    "EventPolicySpecFilters",
    "EventPolicySpecFrom",
    "EventPolicySpecFromRef",
    "EventPolicySpecTo",
    "EventPolicySpecToSelector",
    "EventPolicySpecToSelectorMatchExpressions",
    "EventPolicyStatus",
    "EventPolicyStatusConditions",
    "EventTransform",
    "EventTransformSpec",
    "EventTransformSpecJsonata",
    "EventTransformSpecReply",
    "EventTransformSpecSink",
    "EventTransformSpecSinkRef",
    "EventTransformStatus",
    "EventTransformStatusAddress",
    "EventTransformStatusAuth",
    "EventTransformStatusJsonata",
    "EventTransformStatusJsonataDeployment",
    "EventTransformStatusJsonataDeploymentConditions",
    "EventType",
    "EventTypeSpec",
    "EventTypeSpecAttributes",
    "EventTypeSpecReference",
    "EventTypeStatus",
    "EventTypeStatusConditions",
    "Image",
    "ImageSpec",
    "ImageStatus",
    "ImageStatusConditions",
    "InMemoryChannel",
    "InMemoryChannelSpec",
    "InMemoryChannelSpecSubscribers",
    "InMemoryChannelStatus",
    "Ingress",
    "IngressSpec",
    "IngressSpecRules",
    "IngressSpecRulesHttp",
    "IngressSpecRulesHttpPaths",
    "IngressSpecRulesHttpPathsHeaders",
    "IngressSpecRulesHttpPathsSplits",
    "IngressSpecTls",
    "IngressStatus",
    "IngressStatusConditions",
    "IngressStatusPrivateLoadBalancer",
    "IngressStatusPrivateLoadBalancerIngress",
    "IntegrationSink",
    "IntegrationSinkSpec",
    "IntegrationSinkSpecAws",
    "IntegrationSinkSpecAwsAuth",
    "IntegrationSinkSpecAwsAuthSecret",
    "IntegrationSinkSpecAwsAuthSecretRef",
    "IntegrationSinkSpecAwsS3",
    "IntegrationSinkSpecAwsSns",
    "IntegrationSinkSpecAwsSqs",
    "IntegrationSinkSpecLog",
    "IntegrationSinkStatus",
    "IntegrationSource",
    "IntegrationSourceSpec",
    "IntegrationSourceSpecAws",
    "IntegrationSourceSpecAwsAuth",
    "IntegrationSourceSpecAwsAuthSecret",
    "IntegrationSourceSpecAwsAuthSecretRef",
    "IntegrationSourceSpecAwsDdbStreams",
    "IntegrationSourceSpecAwsS3",
    "IntegrationSourceSpecAwsSqs",
    "IntegrationSourceSpecCeOverrides",
    "IntegrationSourceSpecSink",
    "IntegrationSourceSpecSinkRef",
    "IntegrationSourceSpecTimer",
    "IntegrationSourceStatus",
    "IntegrationSourceStatusAuth",
    "IntegrationSourceStatusCeAttributes",
    "IntegrationSourceStatusConditions",
    "JobSink",
    "JobSinkSpec",
    "JobSinkStatus",
    "JobSinkStatusAddress",
    "JobSinkStatusConditions",
    "JobSinkStatusJob",
    "JobSinkStatusPolicies",
    "Metric",
    "MetricSpec",
    "MetricStatus",
    "MetricStatusConditions",
    "Parallel",
    "ParallelSpec",
    "ParallelSpecBranches",
    "ParallelSpecBranchesDelivery",
    "ParallelSpecChannelTemplate",
    "ParallelSpecReply",
    "ParallelSpecReplyRef",
    "ParallelStatus",
    "ParallelStatusAddress",
    "ParallelStatusAuth",
    "ParallelStatusBranchStatuses",
    "ParallelStatusBranchStatusesFilterSubscriptionStatus",
    "ParallelStatusConditions",
    "ParallelStatusIngressChannelStatus",
    "ParallelStatusIngressChannelStatusReady",
    "ParallelStatusPolicies",
    "PingSource",
    "PingSourceSpec",
    "PingSourceSpecCeOverrides",
    "PingSourceSpecSink",
    "PingSourceSpecSinkRef",
    "PingSourceStatus",
    "PingSourceStatusAuth",
    "PingSourceStatusCeAttributes",
    "PingSourceStatusConditions",
    "PodAutoscaler",
    "PodAutoscalerSpec",
    "PodAutoscalerSpecScaleTargetRef",
    "PodAutoscalerStatus",
    "RequestReply",
    "RequestReplySpec",
    "RequestReplySpecBrokerRef",
    "RequestReplySpecDelivery",
    "RequestReplySpecDeliveryDeadLetterSink",
    "RequestReplyStatus",
    "RequestReplyStatusAddress",
    "RequestReplyStatusPolicies",
    "Revision",
    "RevisionSpec",
    "RevisionSpecContainers",
    "RevisionSpecContainersLivenessProbe",
    "RevisionSpecContainersLivenessProbeExec",
    "RevisionSpecContainersLivenessProbeGrpc",
    "RevisionSpecContainersLivenessProbeHttpGet",
    "RevisionSpecContainersLivenessProbeHttpGetHttpHeaders",
    "RevisionSpecContainersLivenessProbeTcpSocket",
    "RevisionSpecContainersPorts",
    "RevisionSpecVolumes",
    "RevisionSpecVolumesProjected",
    "RevisionSpecVolumesProjectedSources",
    "RevisionSpecVolumesProjectedSourcesConfigMap",
    "RevisionSpecVolumesProjectedSourcesConfigMapItems",
    "RevisionSpecVolumesProjectedSourcesDownwardAPI",
    "RevisionSpecVolumesProjectedSourcesServiceAccountToken",
    "RevisionStatus",
    "RevisionStatusContainerStatuses",
    "Route",
    "RouteSpec",
    "RouteSpecTraffic",
    "RouteStatus",
    "RouteStatusAddress",
    "RouteStatusConditions",
    "Sequence",
    "SequenceSpec",
    "SequenceSpecSteps",
    "SequenceStatus",
    "SequenceStatusChannelStatuses",
    "SequenceStatusConditions",
    "SequenceStatusSubscriptionStatuses",
    "ServerlessService",
    "ServerlessServiceSpec",
    "ServerlessServiceStatus",
    "Service",
    "ServiceSpec",
    "ServiceSpecTemplate",
    "ServiceStatus",
    "SinkBinding",
    "SinkBindingSpec",
    "SinkBindingSpecCeOverrides",
    "SinkBindingSpecSubject",
    "SinkBindingStatus",
    "Subscription",
    "SubscriptionSpec",
    "SubscriptionSpecChannel",
    "SubscriptionSpecReply",
    "SubscriptionSpecSubscriber",
    "SubscriptionStatus",
    "SubscriptionStatusAuth",
    "SubscriptionStatusPhysicalSubscription",
    "Trigger",
    "TriggerSpec",
    "TriggerSpecDelivery",
    "TriggerSpecFilter",
    "TriggerSpecFilters",
    "TriggerSpecSubscriber",
    "TriggerStatus",
    "TriggerStatusAuth",
    "autoscaling_v1alpha1",
    "caching_v1alpha1",
    "eventing_v1",
    "eventing_v1alpha1",
    "eventing_v1beta1",
    "eventing_v1beta2",
    "eventing_v1beta3",
    "flows_v1",
    "messaging_v1",
    "networking_v1alpha1",
    "serving_v1",
    "serving_v1beta1",
    "sinks_v1alpha1",
    "sources_v1",
    "sources_v1alpha1",
    "sources_v1beta2",
)
