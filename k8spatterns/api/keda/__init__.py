"""Typed objects of KEDA, each loaded on first use.

Generated from the CustomResourceDefinitions of KEDA; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import eventing_v1alpha1 as eventing_v1alpha1
    from . import keda_v1alpha1 as keda_v1alpha1
    from .eventing_v1alpha1 import CloudEventSource as CloudEventSource
    from .eventing_v1alpha1 import CloudEventSourceSpec as CloudEventSourceSpec
    from .eventing_v1alpha1 import (
        CloudEventSourceSpecAuthenticationRef as CloudEventSourceSpecAuthenticationRef,
    )
    from .eventing_v1alpha1 import (
        CloudEventSourceSpecDestination as CloudEventSourceSpecDestination,
    )
    from .eventing_v1alpha1 import (
        CloudEventSourceSpecDestinationAzureEventGridTopic as CloudEventSourceSpecDestinationAzureEventGridTopic,
    )
    from .eventing_v1alpha1 import (
        CloudEventSourceSpecDestinationHttp as CloudEventSourceSpecDestinationHttp,
    )
    from .eventing_v1alpha1 import (
        CloudEventSourceSpecEventSubscription as CloudEventSourceSpecEventSubscription,
    )
    from .eventing_v1alpha1 import CloudEventSourceStatus as CloudEventSourceStatus
    from .eventing_v1alpha1 import (
        CloudEventSourceStatusConditions as CloudEventSourceStatusConditions,
    )
    from .eventing_v1alpha1 import ClusterCloudEventSource as ClusterCloudEventSource
    from .keda_v1alpha1 import ClusterTriggerAuthentication as ClusterTriggerAuthentication
    from .keda_v1alpha1 import ScaledJob as ScaledJob
    from .keda_v1alpha1 import ScaledJobSpec as ScaledJobSpec
    from .keda_v1alpha1 import ScaledJobSpecRollout as ScaledJobSpecRollout
    from .keda_v1alpha1 import ScaledJobSpecScalingStrategy as ScaledJobSpecScalingStrategy
    from .keda_v1alpha1 import ScaledJobSpecTriggers as ScaledJobSpecTriggers
    from .keda_v1alpha1 import (
        ScaledJobSpecTriggersAuthenticationRef as ScaledJobSpecTriggersAuthenticationRef,
    )
    from .keda_v1alpha1 import ScaledJobStatus as ScaledJobStatus
    from .keda_v1alpha1 import ScaledJobStatusConditions as ScaledJobStatusConditions
    from .keda_v1alpha1 import ScaledJobStatusTriggersActivity as ScaledJobStatusTriggersActivity
    from .keda_v1alpha1 import ScaledObject as ScaledObject
    from .keda_v1alpha1 import (
        ScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior as ScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior,
    )
    from .keda_v1alpha1 import ScaledObjectSpec as ScaledObjectSpec
    from .keda_v1alpha1 import ScaledObjectSpecAdvanced as ScaledObjectSpecAdvanced
    from .keda_v1alpha1 import (
        ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig as ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig,
    )
    from .keda_v1alpha1 import (
        ScaledObjectSpecAdvancedScalingModifiers as ScaledObjectSpecAdvancedScalingModifiers,
    )
    from .keda_v1alpha1 import ScaledObjectSpecFallback as ScaledObjectSpecFallback
    from .keda_v1alpha1 import ScaledObjectSpecScaleTargetRef as ScaledObjectSpecScaleTargetRef
    from .keda_v1alpha1 import ScaledObjectStatus as ScaledObjectStatus
    from .keda_v1alpha1 import ScaledObjectStatusHealth as ScaledObjectStatusHealth
    from .keda_v1alpha1 import (
        ScaledObjectStatusScaleTargetGVKR as ScaledObjectStatusScaleTargetGVKR,
    )
    from .keda_v1alpha1 import TriggerAuthentication as TriggerAuthentication
    from .keda_v1alpha1 import (
        TriggerAuthenticationOauth2ClientSecretValueFromSecretKeyRef as TriggerAuthenticationOauth2ClientSecretValueFromSecretKeyRef,
    )
    from .keda_v1alpha1 import TriggerAuthenticationSpec as TriggerAuthenticationSpec
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAwsSecretManager as TriggerAuthenticationSpecAwsSecretManager,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAwsSecretManagerCredentials as TriggerAuthenticationSpecAwsSecretManagerCredentials,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAwsSecretManagerSecrets as TriggerAuthenticationSpecAwsSecretManagerSecrets,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAzureKeyVault as TriggerAuthenticationSpecAzureKeyVault,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAzureKeyVaultCloud as TriggerAuthenticationSpecAzureKeyVaultCloud,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAzureKeyVaultCredentials as TriggerAuthenticationSpecAzureKeyVaultCredentials,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecAzureKeyVaultSecrets as TriggerAuthenticationSpecAzureKeyVaultSecrets,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecBoundServiceAccountToken as TriggerAuthenticationSpecBoundServiceAccountToken,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecConfigMapTargetRef as TriggerAuthenticationSpecConfigMapTargetRef,
    )
    from .keda_v1alpha1 import TriggerAuthenticationSpecEnv as TriggerAuthenticationSpecEnv
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecGcpSecretManager as TriggerAuthenticationSpecGcpSecretManager,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecGcpSecretManagerCredentials as TriggerAuthenticationSpecGcpSecretManagerCredentials,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecGcpSecretManagerSecrets as TriggerAuthenticationSpecGcpSecretManagerSecrets,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecHashiCorpVault as TriggerAuthenticationSpecHashiCorpVault,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecHashiCorpVaultCredential as TriggerAuthenticationSpecHashiCorpVaultCredential,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecHashiCorpVaultSecrets as TriggerAuthenticationSpecHashiCorpVaultSecrets,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData as TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData,
    )
    from .keda_v1alpha1 import TriggerAuthenticationSpecOauth2 as TriggerAuthenticationSpecOauth2
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecOauth2ClientSecret as TriggerAuthenticationSpecOauth2ClientSecret,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecOauth2ClientSecretValueFrom as TriggerAuthenticationSpecOauth2ClientSecretValueFrom,
    )
    from .keda_v1alpha1 import (
        TriggerAuthenticationSpecPodIdentity as TriggerAuthenticationSpecPodIdentity,
    )
    from .keda_v1alpha1 import TriggerAuthenticationStatus as TriggerAuthenticationStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "eventing_v1alpha1": "CloudEventSource CloudEventSourceSpec CloudEventSourceSpecAuthenticationRef CloudEventSourceSpecDestination CloudEventSourceSpecDestinationAzureEventGridTopic CloudEventSourceSpecDestinationHttp CloudEventSourceSpecEventSubscription CloudEventSourceStatus CloudEventSourceStatusConditions ClusterCloudEventSource",
            "keda_v1alpha1": "ClusterTriggerAuthentication ScaledJob ScaledJobSpec ScaledJobSpecRollout ScaledJobSpecScalingStrategy ScaledJobSpecTriggers ScaledJobSpecTriggersAuthenticationRef ScaledJobStatus ScaledJobStatusConditions ScaledJobStatusTriggersActivity ScaledObject ScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior ScaledObjectSpec ScaledObjectSpecAdvanced ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig ScaledObjectSpecAdvancedScalingModifiers ScaledObjectSpecFallback ScaledObjectSpecScaleTargetRef ScaledObjectStatus ScaledObjectStatusHealth ScaledObjectStatusScaleTargetGVKR TriggerAuthentication TriggerAuthenticationOauth2ClientSecretValueFromSecretKeyRef TriggerAuthenticationSpec TriggerAuthenticationSpecAwsSecretManager TriggerAuthenticationSpecAwsSecretManagerCredentials TriggerAuthenticationSpecAwsSecretManagerSecrets TriggerAuthenticationSpecAzureKeyVault TriggerAuthenticationSpecAzureKeyVaultCloud TriggerAuthenticationSpecAzureKeyVaultCredentials TriggerAuthenticationSpecAzureKeyVaultSecrets TriggerAuthenticationSpecBoundServiceAccountToken TriggerAuthenticationSpecConfigMapTargetRef TriggerAuthenticationSpecEnv TriggerAuthenticationSpecGcpSecretManager TriggerAuthenticationSpecGcpSecretManagerCredentials TriggerAuthenticationSpecGcpSecretManagerSecrets TriggerAuthenticationSpecHashiCorpVault TriggerAuthenticationSpecHashiCorpVaultCredential TriggerAuthenticationSpecHashiCorpVaultSecrets TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData TriggerAuthenticationSpecOauth2 TriggerAuthenticationSpecOauth2ClientSecret TriggerAuthenticationSpecOauth2ClientSecretValueFrom TriggerAuthenticationSpecPodIdentity TriggerAuthenticationStatus",
        },
    )

__all__ = (
    "CloudEventSource",
    "CloudEventSourceSpec",
    "CloudEventSourceSpecAuthenticationRef",
    "CloudEventSourceSpecDestination",
    "CloudEventSourceSpecDestinationAzureEventGridTopic",
    "CloudEventSourceSpecDestinationHttp",
    "CloudEventSourceSpecEventSubscription",
    "CloudEventSourceStatus",
    "CloudEventSourceStatusConditions",
    "ClusterCloudEventSource",
    "ClusterTriggerAuthentication",
    "ScaledJob",
    "ScaledJobSpec",
    "ScaledJobSpecRollout",
    "ScaledJobSpecScalingStrategy",
    "ScaledJobSpecTriggers",
    "ScaledJobSpecTriggersAuthenticationRef",
    "ScaledJobStatus",
    "ScaledJobStatusConditions",
    "ScaledJobStatusTriggersActivity",
    "ScaledObject",
    "ScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior",
    "ScaledObjectSpec",
    "ScaledObjectSpecAdvanced",
    "ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig",
    "ScaledObjectSpecAdvancedScalingModifiers",
    "ScaledObjectSpecFallback",
    "ScaledObjectSpecScaleTargetRef",
    "ScaledObjectStatus",
    "ScaledObjectStatusHealth",
    "ScaledObjectStatusScaleTargetGVKR",
    "TriggerAuthentication",
    "TriggerAuthenticationOauth2ClientSecretValueFromSecretKeyRef",
    "TriggerAuthenticationSpec",
    "TriggerAuthenticationSpecAwsSecretManager",
    "TriggerAuthenticationSpecAwsSecretManagerCredentials",
    "TriggerAuthenticationSpecAwsSecretManagerSecrets",
    "TriggerAuthenticationSpecAzureKeyVault",
    "TriggerAuthenticationSpecAzureKeyVaultCloud",
    "TriggerAuthenticationSpecAzureKeyVaultCredentials",
    "TriggerAuthenticationSpecAzureKeyVaultSecrets",
    "TriggerAuthenticationSpecBoundServiceAccountToken",
    "TriggerAuthenticationSpecConfigMapTargetRef",
    "TriggerAuthenticationSpecEnv",
    "TriggerAuthenticationSpecGcpSecretManager",
    "TriggerAuthenticationSpecGcpSecretManagerCredentials",
    "TriggerAuthenticationSpecGcpSecretManagerSecrets",
    "TriggerAuthenticationSpecHashiCorpVault",
    "TriggerAuthenticationSpecHashiCorpVaultCredential",
    "TriggerAuthenticationSpecHashiCorpVaultSecrets",
    "TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData",
    "TriggerAuthenticationSpecOauth2",
    "TriggerAuthenticationSpecOauth2ClientSecret",
    "TriggerAuthenticationSpecOauth2ClientSecretValueFrom",
    "TriggerAuthenticationSpecPodIdentity",
    "TriggerAuthenticationStatus",
    "eventing_v1alpha1",
    "keda_v1alpha1",
)
