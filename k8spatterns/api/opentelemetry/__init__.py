"""Typed objects of the OpenTelemetry operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the OpenTelemetry operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import opentelemetry_v1alpha1 as opentelemetry_v1alpha1
    from . import opentelemetry_v1beta1 as opentelemetry_v1beta1
    from .opentelemetry_v1alpha1 import ClusterObservability as ClusterObservability
    from .opentelemetry_v1alpha1 import ClusterObservabilitySpec as ClusterObservabilitySpec
    from .opentelemetry_v1alpha1 import (
        ClusterObservabilitySpecExporter as ClusterObservabilitySpecExporter,
    )
    from .opentelemetry_v1alpha1 import (
        ClusterObservabilitySpecExporterRetryOnFailure as ClusterObservabilitySpecExporterRetryOnFailure,
    )
    from .opentelemetry_v1alpha1 import (
        ClusterObservabilitySpecExporterSendingQueue as ClusterObservabilitySpecExporterSendingQueue,
    )
    from .opentelemetry_v1alpha1 import (
        ClusterObservabilitySpecExporterTls as ClusterObservabilitySpecExporterTls,
    )
    from .opentelemetry_v1alpha1 import ClusterObservabilityStatus as ClusterObservabilityStatus
    from .opentelemetry_v1alpha1 import (
        ClusterObservabilityStatusComponentsStatus as ClusterObservabilityStatusComponentsStatus,
    )
    from .opentelemetry_v1alpha1 import (
        ClusterObservabilityStatusConditions as ClusterObservabilityStatusConditions,
    )
    from .opentelemetry_v1alpha1 import Instrumentation as Instrumentation
    from .opentelemetry_v1alpha1 import InstrumentationSpec as InstrumentationSpec
    from .opentelemetry_v1alpha1 import (
        InstrumentationSpecApacheHttpd as InstrumentationSpecApacheHttpd,
    )
    from .opentelemetry_v1alpha1 import InstrumentationSpecDefaults as InstrumentationSpecDefaults
    from .opentelemetry_v1alpha1 import InstrumentationSpecDotnet as InstrumentationSpecDotnet
    from .opentelemetry_v1alpha1 import InstrumentationSpecExporter as InstrumentationSpecExporter
    from .opentelemetry_v1alpha1 import (
        InstrumentationSpecExporterTls as InstrumentationSpecExporterTls,
    )
    from .opentelemetry_v1alpha1 import InstrumentationSpecGo as InstrumentationSpecGo
    from .opentelemetry_v1alpha1 import InstrumentationSpecJava as InstrumentationSpecJava
    from .opentelemetry_v1alpha1 import (
        InstrumentationSpecJavaExtensions as InstrumentationSpecJavaExtensions,
    )
    from .opentelemetry_v1alpha1 import InstrumentationSpecNginx as InstrumentationSpecNginx
    from .opentelemetry_v1alpha1 import InstrumentationSpecResource as InstrumentationSpecResource
    from .opentelemetry_v1alpha1 import InstrumentationSpecSampler as InstrumentationSpecSampler
    from .opentelemetry_v1alpha1 import InstrumentationStatus as InstrumentationStatus
    from .opentelemetry_v1alpha1 import OpAMPBridge as OpAMPBridge
    from .opentelemetry_v1alpha1 import OpAMPBridgeSpec as OpAMPBridgeSpec
    from .opentelemetry_v1alpha1 import OpAMPBridgeSpecDescription as OpAMPBridgeSpecDescription
    from .opentelemetry_v1alpha1 import OpAMPBridgeSpecProxy as OpAMPBridgeSpecProxy
    from .opentelemetry_v1alpha1 import OpAMPBridgeSpecTls as OpAMPBridgeSpecTls
    from .opentelemetry_v1alpha1 import OpAMPBridgeStatus as OpAMPBridgeStatus
    from .opentelemetry_v1alpha1 import (
        OpenTelemetryCollectorDeploymentUpdateStrategyRollingUpdate as OpenTelemetryCollectorDeploymentUpdateStrategyRollingUpdate,
    )
    from .opentelemetry_v1alpha1 import (
        OpenTelemetryCollectorSpecDeploymentUpdateStrategy as OpenTelemetryCollectorSpecDeploymentUpdateStrategy,
    )
    from .opentelemetry_v1alpha1 import TargetAllocator as TargetAllocator
    from .opentelemetry_v1alpha1 import TargetAllocatorSpec as TargetAllocatorSpec
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecHostAliases as TargetAllocatorSpecHostAliases,
    )
    from .opentelemetry_v1alpha1 import TargetAllocatorSpecMtls as TargetAllocatorSpecMtls
    from .opentelemetry_v1alpha1 import TargetAllocatorSpecMtlsTls as TargetAllocatorSpecMtlsTls
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecMtlsTlsCertificateAuthorityCertificate as TargetAllocatorSpecMtlsTlsCertificateAuthorityCertificate,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecMtlsTlsClientCertificate as TargetAllocatorSpecMtlsTlsClientCertificate,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecNetworkPolicy as TargetAllocatorSpecNetworkPolicy,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecObservability as TargetAllocatorSpecObservability,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecObservabilityMetrics as TargetAllocatorSpecObservabilityMetrics,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecPodDisruptionBudget as TargetAllocatorSpecPodDisruptionBudget,
    )
    from .opentelemetry_v1alpha1 import TargetAllocatorSpecPorts as TargetAllocatorSpecPorts
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecPrometheusCR as TargetAllocatorSpecPrometheusCR,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecSessionAffinityConfig as TargetAllocatorSpecSessionAffinityConfig,
    )
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorSpecSessionAffinityConfigClientIP as TargetAllocatorSpecSessionAffinityConfigClientIP,
    )
    from .opentelemetry_v1alpha1 import TargetAllocatorStatus as TargetAllocatorStatus
    from .opentelemetry_v1alpha1 import (
        TargetAllocatorTlsCertificateAuthorityCertificateConfigMap as TargetAllocatorTlsCertificateAuthorityCertificateConfigMap,
    )
    from .opentelemetry_v1beta1 import OpenTelemetryCollector as OpenTelemetryCollector
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorConfigMap as OpenTelemetryCollectorConfigMap,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorDaemonSetUpdateStrategyRollingUpdate as OpenTelemetryCollectorDaemonSetUpdateStrategyRollingUpdate,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorMtlsTlsCertificateAuthorityCertificate as OpenTelemetryCollectorMtlsTlsCertificateAuthorityCertificate,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorMtlsTlsClientCertificate as OpenTelemetryCollectorMtlsTlsClientCertificate,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorPersistentVolumeClaimRetentionPolicy as OpenTelemetryCollectorPersistentVolumeClaimRetentionPolicy,
    )
    from .opentelemetry_v1beta1 import OpenTelemetryCollectorSpec as OpenTelemetryCollectorSpec
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecAutoscaler as OpenTelemetryCollectorSpecAutoscaler,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecAutoscalerBehavior as OpenTelemetryCollectorSpecAutoscalerBehavior,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecAutoscalerMetrics as OpenTelemetryCollectorSpecAutoscalerMetrics,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecAutoscalerMetricsPods as OpenTelemetryCollectorSpecAutoscalerMetricsPods,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecAutoscalerMetricsPodsMetric as OpenTelemetryCollectorSpecAutoscalerMetricsPodsMetric,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecConfig as OpenTelemetryCollectorSpecConfig,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecConfigmaps as OpenTelemetryCollectorSpecConfigmaps,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecConfigService as OpenTelemetryCollectorSpecConfigService,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecConfigServicePipelines as OpenTelemetryCollectorSpecConfigServicePipelines,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecDaemonSetUpdateStrategy as OpenTelemetryCollectorSpecDaemonSetUpdateStrategy,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecHostAliases as OpenTelemetryCollectorSpecHostAliases,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecHttpRoute as OpenTelemetryCollectorSpecHttpRoute,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecIngress as OpenTelemetryCollectorSpecIngress,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecIngressRoute as OpenTelemetryCollectorSpecIngressRoute,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecIngressTls as OpenTelemetryCollectorSpecIngressTls,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecNetworkPolicy as OpenTelemetryCollectorSpecNetworkPolicy,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecObservability as OpenTelemetryCollectorSpecObservability,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecObservabilityMetrics as OpenTelemetryCollectorSpecObservabilityMetrics,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecPodDisruptionBudget as OpenTelemetryCollectorSpecPodDisruptionBudget,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecPorts as OpenTelemetryCollectorSpecPorts,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecSessionAffinityConfig as OpenTelemetryCollectorSpecSessionAffinityConfig,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecSessionAffinityConfigClientIP as OpenTelemetryCollectorSpecSessionAffinityConfigClientIP,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecTargetAllocator as OpenTelemetryCollectorSpecTargetAllocator,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecTargetAllocatorMtls as OpenTelemetryCollectorSpecTargetAllocatorMtls,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecTargetAllocatorMtlsTls as OpenTelemetryCollectorSpecTargetAllocatorMtlsTls,
    )
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR as OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR,
    )
    from .opentelemetry_v1beta1 import OpenTelemetryCollectorStatus as OpenTelemetryCollectorStatus
    from .opentelemetry_v1beta1 import (
        OpenTelemetryCollectorStatusScale as OpenTelemetryCollectorStatusScale,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "opentelemetry_v1alpha1": "ClusterObservability ClusterObservabilitySpec ClusterObservabilitySpecExporter ClusterObservabilitySpecExporterRetryOnFailure ClusterObservabilitySpecExporterSendingQueue ClusterObservabilitySpecExporterTls ClusterObservabilityStatus ClusterObservabilityStatusComponentsStatus ClusterObservabilityStatusConditions Instrumentation InstrumentationSpec InstrumentationSpecApacheHttpd InstrumentationSpecDefaults InstrumentationSpecDotnet InstrumentationSpecExporter InstrumentationSpecExporterTls InstrumentationSpecGo InstrumentationSpecJava InstrumentationSpecJavaExtensions InstrumentationSpecNginx InstrumentationSpecResource InstrumentationSpecSampler InstrumentationStatus OpAMPBridge OpAMPBridgeSpec OpAMPBridgeSpecDescription OpAMPBridgeSpecProxy OpAMPBridgeSpecTls OpAMPBridgeStatus OpenTelemetryCollectorDeploymentUpdateStrategyRollingUpdate OpenTelemetryCollectorSpecDeploymentUpdateStrategy TargetAllocator TargetAllocatorSpec TargetAllocatorSpecHostAliases TargetAllocatorSpecMtls TargetAllocatorSpecMtlsTls TargetAllocatorSpecMtlsTlsCertificateAuthorityCertificate TargetAllocatorSpecMtlsTlsClientCertificate TargetAllocatorSpecNetworkPolicy TargetAllocatorSpecObservability TargetAllocatorSpecObservabilityMetrics TargetAllocatorSpecPodDisruptionBudget TargetAllocatorSpecPorts TargetAllocatorSpecPrometheusCR TargetAllocatorSpecSessionAffinityConfig TargetAllocatorSpecSessionAffinityConfigClientIP TargetAllocatorStatus TargetAllocatorTlsCertificateAuthorityCertificateConfigMap",
            "opentelemetry_v1beta1": "OpenTelemetryCollector OpenTelemetryCollectorConfigMap OpenTelemetryCollectorDaemonSetUpdateStrategyRollingUpdate OpenTelemetryCollectorMtlsTlsCertificateAuthorityCertificate OpenTelemetryCollectorMtlsTlsClientCertificate OpenTelemetryCollectorPersistentVolumeClaimRetentionPolicy OpenTelemetryCollectorSpec OpenTelemetryCollectorSpecAutoscaler OpenTelemetryCollectorSpecAutoscalerBehavior OpenTelemetryCollectorSpecAutoscalerMetrics OpenTelemetryCollectorSpecAutoscalerMetricsPods OpenTelemetryCollectorSpecAutoscalerMetricsPodsMetric OpenTelemetryCollectorSpecConfig OpenTelemetryCollectorSpecConfigService OpenTelemetryCollectorSpecConfigServicePipelines OpenTelemetryCollectorSpecConfigmaps OpenTelemetryCollectorSpecDaemonSetUpdateStrategy OpenTelemetryCollectorSpecHostAliases OpenTelemetryCollectorSpecHttpRoute OpenTelemetryCollectorSpecIngress OpenTelemetryCollectorSpecIngressRoute OpenTelemetryCollectorSpecIngressTls OpenTelemetryCollectorSpecNetworkPolicy OpenTelemetryCollectorSpecObservability OpenTelemetryCollectorSpecObservabilityMetrics OpenTelemetryCollectorSpecPodDisruptionBudget OpenTelemetryCollectorSpecPorts OpenTelemetryCollectorSpecSessionAffinityConfig OpenTelemetryCollectorSpecSessionAffinityConfigClientIP OpenTelemetryCollectorSpecTargetAllocator OpenTelemetryCollectorSpecTargetAllocatorMtls OpenTelemetryCollectorSpecTargetAllocatorMtlsTls OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR OpenTelemetryCollectorStatus OpenTelemetryCollectorStatusScale",
        },
    )

__all__ = (
    "ClusterObservability",
    "ClusterObservabilitySpec",
    "ClusterObservabilitySpecExporter",
    "ClusterObservabilitySpecExporterRetryOnFailure",
    "ClusterObservabilitySpecExporterSendingQueue",
    "ClusterObservabilitySpecExporterTls",
    "ClusterObservabilityStatus",
    "ClusterObservabilityStatusComponentsStatus",
    "ClusterObservabilityStatusConditions",
    "Instrumentation",
    "InstrumentationSpec",
    "InstrumentationSpecApacheHttpd",
    "InstrumentationSpecDefaults",
    "InstrumentationSpecDotnet",
    "InstrumentationSpecExporter",
    "InstrumentationSpecExporterTls",
    "InstrumentationSpecGo",
    "InstrumentationSpecJava",
    "InstrumentationSpecJavaExtensions",
    "InstrumentationSpecNginx",
    "InstrumentationSpecResource",
    "InstrumentationSpecSampler",
    "InstrumentationStatus",
    "OpAMPBridge",
    "OpAMPBridgeSpec",
    "OpAMPBridgeSpecDescription",
    "OpAMPBridgeSpecProxy",
    "OpAMPBridgeSpecTls",
    "OpAMPBridgeStatus",
    "OpenTelemetryCollector",
    "OpenTelemetryCollectorConfigMap",
    "OpenTelemetryCollectorDaemonSetUpdateStrategyRollingUpdate",
    "OpenTelemetryCollectorDeploymentUpdateStrategyRollingUpdate",
    "OpenTelemetryCollectorMtlsTlsCertificateAuthorityCertificate",
    "OpenTelemetryCollectorMtlsTlsClientCertificate",
    "OpenTelemetryCollectorPersistentVolumeClaimRetentionPolicy",
    "OpenTelemetryCollectorSpec",
    "OpenTelemetryCollectorSpecAutoscaler",
    "OpenTelemetryCollectorSpecAutoscalerBehavior",
    "OpenTelemetryCollectorSpecAutoscalerMetrics",
    "OpenTelemetryCollectorSpecAutoscalerMetricsPods",
    "OpenTelemetryCollectorSpecAutoscalerMetricsPodsMetric",
    "OpenTelemetryCollectorSpecConfig",
    "OpenTelemetryCollectorSpecConfigService",
    "OpenTelemetryCollectorSpecConfigServicePipelines",
    "OpenTelemetryCollectorSpecConfigmaps",
    "OpenTelemetryCollectorSpecDaemonSetUpdateStrategy",
    "OpenTelemetryCollectorSpecDeploymentUpdateStrategy",
    "OpenTelemetryCollectorSpecHostAliases",
    "OpenTelemetryCollectorSpecHttpRoute",
    "OpenTelemetryCollectorSpecIngress",
    "OpenTelemetryCollectorSpecIngressRoute",
    "OpenTelemetryCollectorSpecIngressTls",
    "OpenTelemetryCollectorSpecNetworkPolicy",
    "OpenTelemetryCollectorSpecObservability",
    "OpenTelemetryCollectorSpecObservabilityMetrics",
    "OpenTelemetryCollectorSpecPodDisruptionBudget",
    "OpenTelemetryCollectorSpecPorts",
    "OpenTelemetryCollectorSpecSessionAffinityConfig",
    "OpenTelemetryCollectorSpecSessionAffinityConfigClientIP",
    "OpenTelemetryCollectorSpecTargetAllocator",
    "OpenTelemetryCollectorSpecTargetAllocatorMtls",
    "OpenTelemetryCollectorSpecTargetAllocatorMtlsTls",
    "OpenTelemetryCollectorSpecTargetAllocatorPrometheusCR",
    "OpenTelemetryCollectorStatus",
    "OpenTelemetryCollectorStatusScale",
    "TargetAllocator",
    "TargetAllocatorSpec",
    "TargetAllocatorSpecHostAliases",
    "TargetAllocatorSpecMtls",
    "TargetAllocatorSpecMtlsTls",
    "TargetAllocatorSpecMtlsTlsCertificateAuthorityCertificate",
    "TargetAllocatorSpecMtlsTlsClientCertificate",
    "TargetAllocatorSpecNetworkPolicy",
    "TargetAllocatorSpecObservability",
    "TargetAllocatorSpecObservabilityMetrics",
    "TargetAllocatorSpecPodDisruptionBudget",
    "TargetAllocatorSpecPorts",
    "TargetAllocatorSpecPrometheusCR",
    "TargetAllocatorSpecSessionAffinityConfig",
    "TargetAllocatorSpecSessionAffinityConfigClientIP",
    "TargetAllocatorStatus",
    "TargetAllocatorTlsCertificateAuthorityCertificateConfigMap",
    "opentelemetry_v1alpha1",
    "opentelemetry_v1beta1",
)
