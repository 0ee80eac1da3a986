"""Typed objects of the Kubernetes 1.36 API, each loaded on first use.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import admissionregistration_v1 as admissionregistration_v1
    from . import apiextensions_v1 as apiextensions_v1
    from . import apiregistration_v1 as apiregistration_v1
    from . import apps_v1 as apps_v1
    from . import authentication_v1 as authentication_v1
    from . import authorization_v1 as authorization_v1
    from . import autoscaling_v1 as autoscaling_v1
    from . import autoscaling_v2 as autoscaling_v2
    from . import batch_v1 as batch_v1
    from . import certificates_v1 as certificates_v1
    from . import coordination_v1 as coordination_v1
    from . import core_v1 as core_v1
    from . import discovery_v1 as discovery_v1
    from . import events_v1 as events_v1
    from . import flowcontrol_v1 as flowcontrol_v1
    from . import meta_v1 as meta_v1
    from . import networking_v1 as networking_v1
    from . import node_v1 as node_v1
    from . import policy_v1 as policy_v1
    from . import rbac_v1 as rbac_v1
    from . import resource_v1 as resource_v1
    from . import scheduling_v1 as scheduling_v1
    from . import storage_v1 as storage_v1
    from .admissionregistration_v1 import ApplyConfiguration as ApplyConfiguration
    from .admissionregistration_v1 import AuditAnnotation as AuditAnnotation
    from .admissionregistration_v1 import ExpressionWarning as ExpressionWarning
    from .admissionregistration_v1 import JSONPatch as JSONPatch
    from .admissionregistration_v1 import MatchCondition as MatchCondition
    from .admissionregistration_v1 import MatchResources as MatchResources
    from .admissionregistration_v1 import MutatingAdmissionPolicy as MutatingAdmissionPolicy
    from .admissionregistration_v1 import (
        MutatingAdmissionPolicyBinding as MutatingAdmissionPolicyBinding,
    )
    from .admissionregistration_v1 import (
        MutatingAdmissionPolicyBindingSpec as MutatingAdmissionPolicyBindingSpec,
    )
    from .admissionregistration_v1 import MutatingAdmissionPolicySpec as MutatingAdmissionPolicySpec
    from .admissionregistration_v1 import MutatingWebhook as MutatingWebhook
    from .admissionregistration_v1 import (
        MutatingWebhookConfiguration as MutatingWebhookConfiguration,
    )
    from .admissionregistration_v1 import Mutation as Mutation
    from .admissionregistration_v1 import NamedRuleWithOperations as NamedRuleWithOperations
    from .admissionregistration_v1 import ParamKind as ParamKind
    from .admissionregistration_v1 import ParamRef as ParamRef
    from .admissionregistration_v1 import RuleWithOperations as RuleWithOperations
    from .admissionregistration_v1 import ServiceReference as ServiceReference
    from .admissionregistration_v1 import TypeChecking as TypeChecking
    from .admissionregistration_v1 import ValidatingAdmissionPolicy as ValidatingAdmissionPolicy
    from .admissionregistration_v1 import (
        ValidatingAdmissionPolicyBinding as ValidatingAdmissionPolicyBinding,
    )
    from .admissionregistration_v1 import (
        ValidatingAdmissionPolicyBindingSpec as ValidatingAdmissionPolicyBindingSpec,
    )
    from .admissionregistration_v1 import (
        ValidatingAdmissionPolicySpec as ValidatingAdmissionPolicySpec,
    )
    from .admissionregistration_v1 import (
        ValidatingAdmissionPolicyStatus as ValidatingAdmissionPolicyStatus,
    )
    from .admissionregistration_v1 import ValidatingWebhook as ValidatingWebhook
    from .admissionregistration_v1 import (
        ValidatingWebhookConfiguration as ValidatingWebhookConfiguration,
    )
    from .admissionregistration_v1 import Validation as Validation
    from .admissionregistration_v1 import Variable as Variable
    from .admissionregistration_v1 import WebhookClientConfig as WebhookClientConfig
    from .apiextensions_v1 import CustomResourceColumnDefinition as CustomResourceColumnDefinition
    from .apiextensions_v1 import CustomResourceConversion as CustomResourceConversion
    from .apiextensions_v1 import CustomResourceDefinition as CustomResourceDefinition
    from .apiextensions_v1 import (
        CustomResourceDefinitionCondition as CustomResourceDefinitionCondition,
    )
    from .apiextensions_v1 import CustomResourceDefinitionNames as CustomResourceDefinitionNames
    from .apiextensions_v1 import CustomResourceDefinitionSpec as CustomResourceDefinitionSpec
    from .apiextensions_v1 import CustomResourceDefinitionStatus as CustomResourceDefinitionStatus
    from .apiextensions_v1 import CustomResourceDefinitionVersion as CustomResourceDefinitionVersion
    from .apiextensions_v1 import CustomResourceSubresources as CustomResourceSubresources
    from .apiextensions_v1 import CustomResourceSubresourceScale as CustomResourceSubresourceScale
    from .apiextensions_v1 import CustomResourceSubresourceStatus as CustomResourceSubresourceStatus
    from .apiextensions_v1 import CustomResourceValidation as CustomResourceValidation
    from .apiextensions_v1 import ExternalDocumentation as ExternalDocumentation
    from .apiextensions_v1 import JSONSchemaProps as JSONSchemaProps
    from .apiextensions_v1 import SelectableField as SelectableField
    from .apiextensions_v1 import ValidationRule as ValidationRule
    from .apiextensions_v1 import WebhookConversion as WebhookConversion
    from .apiregistration_v1 import APIService as APIService
    from .apiregistration_v1 import APIServiceCondition as APIServiceCondition
    from .apiregistration_v1 import APIServiceSpec as APIServiceSpec
    from .apiregistration_v1 import APIServiceStatus as APIServiceStatus
    from .apps_v1 import ControllerRevision as ControllerRevision
    from .apps_v1 import DaemonSet as DaemonSet
    from .apps_v1 import DaemonSetCondition as DaemonSetCondition
    from .apps_v1 import DaemonSetSpec as DaemonSetSpec
    from .apps_v1 import DaemonSetStatus as DaemonSetStatus
    from .apps_v1 import DaemonSetUpdateStrategy as DaemonSetUpdateStrategy
    from .apps_v1 import Deployment as Deployment
    from .apps_v1 import DeploymentCondition as DeploymentCondition
    from .apps_v1 import DeploymentSpec as DeploymentSpec
    from .apps_v1 import DeploymentStatus as DeploymentStatus
    from .apps_v1 import DeploymentStrategy as DeploymentStrategy
    from .apps_v1 import ReplicaSet as ReplicaSet
    from .apps_v1 import ReplicaSetCondition as ReplicaSetCondition
    from .apps_v1 import ReplicaSetSpec as ReplicaSetSpec
    from .apps_v1 import ReplicaSetStatus as ReplicaSetStatus
    from .apps_v1 import RollingUpdateDaemonSet as RollingUpdateDaemonSet
    from .apps_v1 import RollingUpdateDeployment as RollingUpdateDeployment
    from .apps_v1 import RollingUpdateStatefulSetStrategy as RollingUpdateStatefulSetStrategy
    from .apps_v1 import StatefulSet as StatefulSet
    from .apps_v1 import StatefulSetCondition as StatefulSetCondition
    from .apps_v1 import StatefulSetOrdinals as StatefulSetOrdinals
    from .apps_v1 import (
        StatefulSetPersistentVolumeClaimRetentionPolicy as StatefulSetPersistentVolumeClaimRetentionPolicy,
    )
    from .apps_v1 import StatefulSetSpec as StatefulSetSpec
    from .apps_v1 import StatefulSetStatus as StatefulSetStatus
    from .apps_v1 import StatefulSetUpdateStrategy as StatefulSetUpdateStrategy
    from .authentication_v1 import SelfSubjectReview as SelfSubjectReview
    from .authentication_v1 import SelfSubjectReviewStatus as SelfSubjectReviewStatus
    from .authentication_v1 import TokenReview as TokenReview
    from .authentication_v1 import TokenReviewSpec as TokenReviewSpec
    from .authentication_v1 import TokenReviewStatus as TokenReviewStatus
    from .authentication_v1 import UserInfo as UserInfo
    from .authorization_v1 import FieldSelectorAttributes as FieldSelectorAttributes
    from .authorization_v1 import LabelSelectorAttributes as LabelSelectorAttributes
    from .authorization_v1 import LocalSubjectAccessReview as LocalSubjectAccessReview
    from .authorization_v1 import NonResourceAttributes as NonResourceAttributes
    from .authorization_v1 import NonResourceRule as NonResourceRule
    from .authorization_v1 import ResourceAttributes as ResourceAttributes
    from .authorization_v1 import ResourceRule as ResourceRule
    from .authorization_v1 import SelfSubjectAccessReview as SelfSubjectAccessReview
    from .authorization_v1 import SelfSubjectAccessReviewSpec as SelfSubjectAccessReviewSpec
    from .authorization_v1 import SelfSubjectRulesReview as SelfSubjectRulesReview
    from .authorization_v1 import SelfSubjectRulesReviewSpec as SelfSubjectRulesReviewSpec
    from .authorization_v1 import SubjectAccessReview as SubjectAccessReview
    from .authorization_v1 import SubjectAccessReviewSpec as SubjectAccessReviewSpec
    from .authorization_v1 import SubjectAccessReviewStatus as SubjectAccessReviewStatus
    from .authorization_v1 import SubjectRulesReviewStatus as SubjectRulesReviewStatus
    from .autoscaling_v2 import ContainerResourceMetricSource as ContainerResourceMetricSource
    from .autoscaling_v2 import ContainerResourceMetricStatus as ContainerResourceMetricStatus
    from .autoscaling_v2 import CrossVersionObjectReference as CrossVersionObjectReference
    from .autoscaling_v2 import ExternalMetricSource as ExternalMetricSource
    from .autoscaling_v2 import ExternalMetricStatus as ExternalMetricStatus
    from .autoscaling_v2 import HorizontalPodAutoscaler as HorizontalPodAutoscaler
    from .autoscaling_v2 import HorizontalPodAutoscalerBehavior as HorizontalPodAutoscalerBehavior
    from .autoscaling_v2 import HorizontalPodAutoscalerCondition as HorizontalPodAutoscalerCondition
    from .autoscaling_v2 import HorizontalPodAutoscalerSpec as HorizontalPodAutoscalerSpec
    from .autoscaling_v2 import HorizontalPodAutoscalerStatus as HorizontalPodAutoscalerStatus
    from .autoscaling_v2 import HPAScalingPolicy as HPAScalingPolicy
    from .autoscaling_v2 import HPAScalingRules as HPAScalingRules
    from .autoscaling_v2 import MetricIdentifier as MetricIdentifier
    from .autoscaling_v2 import MetricSpec as MetricSpec
    from .autoscaling_v2 import MetricStatus as MetricStatus
    from .autoscaling_v2 import MetricTarget as MetricTarget
    from .autoscaling_v2 import MetricValueStatus as MetricValueStatus
    from .autoscaling_v2 import ObjectMetricSource as ObjectMetricSource
    from .autoscaling_v2 import ObjectMetricStatus as ObjectMetricStatus
    from .autoscaling_v2 import PodsMetricSource as PodsMetricSource
    from .autoscaling_v2 import PodsMetricStatus as PodsMetricStatus
    from .autoscaling_v2 import ResourceMetricSource as ResourceMetricSource
    from .autoscaling_v2 import ResourceMetricStatus as ResourceMetricStatus
    from .batch_v1 import CronJob as CronJob
    from .batch_v1 import CronJobSpec as CronJobSpec
    from .batch_v1 import CronJobStatus as CronJobStatus
    from .batch_v1 import Job as Job
    from .batch_v1 import JobCondition as JobCondition
    from .batch_v1 import JobSpec as JobSpec
    from .batch_v1 import JobStatus as JobStatus
    from .batch_v1 import JobTemplateSpec as JobTemplateSpec
    from .batch_v1 import PodFailurePolicy as PodFailurePolicy
    from .batch_v1 import (
        PodFailurePolicyOnExitCodesRequirement as PodFailurePolicyOnExitCodesRequirement,
    )
    from .batch_v1 import (
        PodFailurePolicyOnPodConditionsPattern as PodFailurePolicyOnPodConditionsPattern,
    )
    from .batch_v1 import PodFailurePolicyRule as PodFailurePolicyRule
    from .batch_v1 import SuccessPolicy as SuccessPolicy
    from .batch_v1 import SuccessPolicyRule as SuccessPolicyRule
    from .batch_v1 import UncountedTerminatedPods as UncountedTerminatedPods
    from .certificates_v1 import CertificateSigningRequest as CertificateSigningRequest
    from .certificates_v1 import (
        CertificateSigningRequestCondition as CertificateSigningRequestCondition,
    )
    from .certificates_v1 import CertificateSigningRequestSpec as CertificateSigningRequestSpec
    from .certificates_v1 import CertificateSigningRequestStatus as CertificateSigningRequestStatus
    from .coordination_v1 import Lease as Lease
    from .coordination_v1 import LeaseSpec as LeaseSpec
    from .core_v1 import Affinity as Affinity
    from .core_v1 import AppArmorProfile as AppArmorProfile
    from .core_v1 import AttachedVolume as AttachedVolume
    from .core_v1 import AWSElasticBlockStoreVolumeSource as AWSElasticBlockStoreVolumeSource
    from .core_v1 import AzureDiskVolumeSource as AzureDiskVolumeSource
    from .core_v1 import AzureFilePersistentVolumeSource as AzureFilePersistentVolumeSource
    from .core_v1 import AzureFileVolumeSource as AzureFileVolumeSource
    from .core_v1 import Binding as Binding
    from .core_v1 import Capabilities as Capabilities
    from .core_v1 import CephFSPersistentVolumeSource as CephFSPersistentVolumeSource
    from .core_v1 import CephFSVolumeSource as CephFSVolumeSource
    from .core_v1 import CinderPersistentVolumeSource as CinderPersistentVolumeSource
    from .core_v1 import CinderVolumeSource as CinderVolumeSource
    from .core_v1 import ClientIPConfig as ClientIPConfig
    from .core_v1 import ClusterTrustBundleProjection as ClusterTrustBundleProjection
    from .core_v1 import ComponentCondition as ComponentCondition
    from .core_v1 import ComponentStatus as ComponentStatus
    from .core_v1 import ConfigMap as ConfigMap
    from .core_v1 import ConfigMapEnvSource as ConfigMapEnvSource
    from .core_v1 import ConfigMapKeySelector as ConfigMapKeySelector
    from .core_v1 import ConfigMapNodeConfigSource as ConfigMapNodeConfigSource
    from .core_v1 import ConfigMapProjection as ConfigMapProjection
    from .core_v1 import ConfigMapVolumeSource as ConfigMapVolumeSource
    from .core_v1 import Container as Container
    from .core_v1 import ContainerExtendedResourceRequest as ContainerExtendedResourceRequest
    from .core_v1 import ContainerImage as ContainerImage
    from .core_v1 import ContainerPort as ContainerPort
    from .core_v1 import ContainerResizePolicy as ContainerResizePolicy
    from .core_v1 import ContainerRestartRule as ContainerRestartRule
    from .core_v1 import ContainerRestartRuleOnExitCodes as ContainerRestartRuleOnExitCodes
    from .core_v1 import ContainerState as ContainerState
    from .core_v1 import ContainerStateRunning as ContainerStateRunning
    from .core_v1 import ContainerStateTerminated as ContainerStateTerminated
    from .core_v1 import ContainerStateWaiting as ContainerStateWaiting
    from .core_v1 import ContainerStatus as ContainerStatus
    from .core_v1 import ContainerUser as ContainerUser
    from .core_v1 import CSIPersistentVolumeSource as CSIPersistentVolumeSource
    from .core_v1 import CSIVolumeSource as CSIVolumeSource
    from .core_v1 import DaemonEndpoint as DaemonEndpoint
    from .core_v1 import DownwardAPIProjection as DownwardAPIProjection
    from .core_v1 import DownwardAPIVolumeFile as DownwardAPIVolumeFile
    from .core_v1 import DownwardAPIVolumeSource as DownwardAPIVolumeSource
    from .core_v1 import EmptyDirVolumeSource as EmptyDirVolumeSource
    from .core_v1 import EndpointAddress as EndpointAddress
    from .core_v1 import EndpointPort as EndpointPort
    from .core_v1 import Endpoints as Endpoints
    from .core_v1 import EndpointSubset as EndpointSubset
    from .core_v1 import EnvFromSource as EnvFromSource
    from .core_v1 import EnvVar as EnvVar
    from .core_v1 import EnvVarSource as EnvVarSource
    from .core_v1 import EphemeralContainer as EphemeralContainer
    from .core_v1 import EphemeralVolumeSource as EphemeralVolumeSource
    from .core_v1 import Event as Event
    from .core_v1 import EventSeries as EventSeries
    from .core_v1 import EventSource as EventSource
    from .core_v1 import ExecAction as ExecAction
    from .core_v1 import FCVolumeSource as FCVolumeSource
    from .core_v1 import FileKeySelector as FileKeySelector
    from .core_v1 import FlexPersistentVolumeSource as FlexPersistentVolumeSource
    from .core_v1 import FlexVolumeSource as FlexVolumeSource
    from .core_v1 import FlockerVolumeSource as FlockerVolumeSource
    from .core_v1 import GCEPersistentDiskVolumeSource as GCEPersistentDiskVolumeSource
    from .core_v1 import GitRepoVolumeSource as GitRepoVolumeSource
    from .core_v1 import GlusterfsPersistentVolumeSource as GlusterfsPersistentVolumeSource
    from .core_v1 import GlusterfsVolumeSource as GlusterfsVolumeSource
    from .core_v1 import GRPCAction as GRPCAction
    from .core_v1 import HostAlias as HostAlias
    from .core_v1 import HostIP as HostIP
    from .core_v1 import HostPathVolumeSource as HostPathVolumeSource
    from .core_v1 import HTTPGetAction as HTTPGetAction
    from .core_v1 import HTTPHeader as HTTPHeader
    from .core_v1 import ImageVolumeSource as ImageVolumeSource
    from .core_v1 import ImageVolumeStatus as ImageVolumeStatus
    from .core_v1 import ISCSIPersistentVolumeSource as ISCSIPersistentVolumeSource
    from .core_v1 import ISCSIVolumeSource as ISCSIVolumeSource
    from .core_v1 import KeyToPath as KeyToPath
    from .core_v1 import Lifecycle as Lifecycle
    from .core_v1 import LifecycleHandler as LifecycleHandler
    from .core_v1 import LimitRange as LimitRange
    from .core_v1 import LimitRangeItem as LimitRangeItem
    from .core_v1 import LimitRangeSpec as LimitRangeSpec
    from .core_v1 import LinuxContainerUser as LinuxContainerUser
    from .core_v1 import LoadBalancerIngress as LoadBalancerIngress
    from .core_v1 import LoadBalancerStatus as LoadBalancerStatus
    from .core_v1 import LocalObjectReference as LocalObjectReference
    from .core_v1 import LocalVolumeSource as LocalVolumeSource
    from .core_v1 import ModifyVolumeStatus as ModifyVolumeStatus
    from .core_v1 import Namespace as Namespace
    from .core_v1 import NamespaceCondition as NamespaceCondition
    from .core_v1 import NamespaceSpec as NamespaceSpec
    from .core_v1 import NamespaceStatus as NamespaceStatus
    from .core_v1 import NFSVolumeSource as NFSVolumeSource
    from .core_v1 import Node as Node
    from .core_v1 import NodeAddress as NodeAddress
    from .core_v1 import NodeAffinity as NodeAffinity
    from .core_v1 import NodeAllocatableResourceClaimStatus as NodeAllocatableResourceClaimStatus
    from .core_v1 import NodeCondition as NodeCondition
    from .core_v1 import NodeConfigSource as NodeConfigSource
    from .core_v1 import NodeConfigStatus as NodeConfigStatus
    from .core_v1 import NodeDaemonEndpoints as NodeDaemonEndpoints
    from .core_v1 import NodeFeatures as NodeFeatures
    from .core_v1 import NodeRuntimeHandler as NodeRuntimeHandler
    from .core_v1 import NodeRuntimeHandlerFeatures as NodeRuntimeHandlerFeatures
    from .core_v1 import NodeSelector as NodeSelector
    from .core_v1 import NodeSelectorRequirement as NodeSelectorRequirement
    from .core_v1 import NodeSelectorTerm as NodeSelectorTerm
    from .core_v1 import NodeSpec as NodeSpec
    from .core_v1 import NodeStatus as NodeStatus
    from .core_v1 import NodeSwapStatus as NodeSwapStatus
    from .core_v1 import NodeSystemInfo as NodeSystemInfo
    from .core_v1 import ObjectFieldSelector as ObjectFieldSelector
    from .core_v1 import ObjectReference as ObjectReference
    from .core_v1 import PersistentVolume as PersistentVolume
    from .core_v1 import PersistentVolumeClaim as PersistentVolumeClaim
    from .core_v1 import PersistentVolumeClaimCondition as PersistentVolumeClaimCondition
    from .core_v1 import PersistentVolumeClaimSpec as PersistentVolumeClaimSpec
    from .core_v1 import PersistentVolumeClaimStatus as PersistentVolumeClaimStatus
    from .core_v1 import PersistentVolumeClaimTemplate as PersistentVolumeClaimTemplate
    from .core_v1 import PersistentVolumeClaimVolumeSource as PersistentVolumeClaimVolumeSource
    from .core_v1 import PersistentVolumeSpec as PersistentVolumeSpec
    from .core_v1 import PersistentVolumeStatus as PersistentVolumeStatus
    from .core_v1 import PhotonPersistentDiskVolumeSource as PhotonPersistentDiskVolumeSource
    from .core_v1 import Pod as Pod
    from .core_v1 import PodAffinity as PodAffinity
    from .core_v1 import PodAffinityTerm as PodAffinityTerm
    from .core_v1 import PodAntiAffinity as PodAntiAffinity
    from .core_v1 import PodCertificateProjection as PodCertificateProjection
    from .core_v1 import PodCondition as PodCondition
    from .core_v1 import PodDNSConfig as PodDNSConfig
    from .core_v1 import PodDNSConfigOption as PodDNSConfigOption
    from .core_v1 import PodExtendedResourceClaimStatus as PodExtendedResourceClaimStatus
    from .core_v1 import PodIP as PodIP
    from .core_v1 import PodOS as PodOS
    from .core_v1 import PodReadinessGate as PodReadinessGate
    from .core_v1 import PodResourceClaim as PodResourceClaim
    from .core_v1 import PodResourceClaimStatus as PodResourceClaimStatus
    from .core_v1 import PodSchedulingGate as PodSchedulingGate
    from .core_v1 import PodSchedulingGroup as PodSchedulingGroup
    from .core_v1 import PodSecurityContext as PodSecurityContext
    from .core_v1 import PodSpec as PodSpec
    from .core_v1 import PodStatus as PodStatus
    from .core_v1 import PodTemplate as PodTemplate
    from .core_v1 import PodTemplateSpec as PodTemplateSpec
    from .core_v1 import PortStatus as PortStatus
    from .core_v1 import PortworxVolumeSource as PortworxVolumeSource
    from .core_v1 import PreferredSchedulingTerm as PreferredSchedulingTerm
    from .core_v1 import Probe as Probe
    from .core_v1 import ProjectedVolumeSource as ProjectedVolumeSource
    from .core_v1 import QuobyteVolumeSource as QuobyteVolumeSource
    from .core_v1 import RBDPersistentVolumeSource as RBDPersistentVolumeSource
    from .core_v1 import RBDVolumeSource as RBDVolumeSource
    from .core_v1 import ReplicationController as ReplicationController
    from .core_v1 import ReplicationControllerCondition as ReplicationControllerCondition
    from .core_v1 import ReplicationControllerSpec as ReplicationControllerSpec
    from .core_v1 import ReplicationControllerStatus as ReplicationControllerStatus
    from .core_v1 import ResourceFieldSelector as ResourceFieldSelector
    from .core_v1 import ResourceHealth as ResourceHealth
    from .core_v1 import ResourceQuota as ResourceQuota
    from .core_v1 import ResourceQuotaSpec as ResourceQuotaSpec
    from .core_v1 import ResourceQuotaStatus as ResourceQuotaStatus
    from .core_v1 import ResourceRequirements as ResourceRequirements
    from .core_v1 import ResourceStatus as ResourceStatus
    from .core_v1 import ScaleIOPersistentVolumeSource as ScaleIOPersistentVolumeSource
    from .core_v1 import ScaleIOVolumeSource as ScaleIOVolumeSource
    from .core_v1 import ScopedResourceSelectorRequirement as ScopedResourceSelectorRequirement
    from .core_v1 import ScopeSelector as ScopeSelector
    from .core_v1 import SeccompProfile as SeccompProfile
    from .core_v1 import Secret as Secret
    from .core_v1 import SecretEnvSource as SecretEnvSource
    from .core_v1 import SecretKeySelector as SecretKeySelector
    from .core_v1 import SecretProjection as SecretProjection
    from .core_v1 import SecretReference as SecretReference
    from .core_v1 import SecretVolumeSource as SecretVolumeSource
    from .core_v1 import SecurityContext as SecurityContext
    from .core_v1 import SELinuxOptions as SELinuxOptions
    from .core_v1 import Service as Service
    from .core_v1 import ServiceAccount as ServiceAccount
    from .core_v1 import ServiceAccountTokenProjection as ServiceAccountTokenProjection
    from .core_v1 import ServicePort as ServicePort
    from .core_v1 import ServiceSpec as ServiceSpec
    from .core_v1 import ServiceStatus as ServiceStatus
    from .core_v1 import SessionAffinityConfig as SessionAffinityConfig
    from .core_v1 import SleepAction as SleepAction
    from .core_v1 import StorageOSPersistentVolumeSource as StorageOSPersistentVolumeSource
    from .core_v1 import StorageOSVolumeSource as StorageOSVolumeSource
    from .core_v1 import Sysctl as Sysctl
    from .core_v1 import Taint as Taint
    from .core_v1 import TCPSocketAction as TCPSocketAction
    from .core_v1 import Toleration as Toleration
    from .core_v1 import TopologySelectorLabelRequirement as TopologySelectorLabelRequirement
    from .core_v1 import TopologySelectorTerm as TopologySelectorTerm
    from .core_v1 import TopologySpreadConstraint as TopologySpreadConstraint
    from .core_v1 import TypedLocalObjectReference as TypedLocalObjectReference
    from .core_v1 import TypedObjectReference as TypedObjectReference
    from .core_v1 import Volume as Volume
    from .core_v1 import VolumeDevice as VolumeDevice
    from .core_v1 import VolumeMount as VolumeMount
    from .core_v1 import VolumeMountStatus as VolumeMountStatus
    from .core_v1 import VolumeNodeAffinity as VolumeNodeAffinity
    from .core_v1 import VolumeProjection as VolumeProjection
    from .core_v1 import VolumeResourceRequirements as VolumeResourceRequirements
    from .core_v1 import VolumeStatus as VolumeStatus
    from .core_v1 import VsphereVirtualDiskVolumeSource as VsphereVirtualDiskVolumeSource
    from .core_v1 import WeightedPodAffinityTerm as WeightedPodAffinityTerm
    from .core_v1 import WindowsSecurityContextOptions as WindowsSecurityContextOptions
    from .discovery_v1 import Endpoint as Endpoint
    from .discovery_v1 import EndpointConditions as EndpointConditions
    from .discovery_v1 import EndpointHints as EndpointHints
    from .discovery_v1 import EndpointSlice as EndpointSlice
    from .discovery_v1 import ForNode as ForNode
    from .discovery_v1 import ForZone as ForZone
    from .flowcontrol_v1 import ExemptPriorityLevelConfiguration as ExemptPriorityLevelConfiguration
    from .flowcontrol_v1 import FlowDistinguisherMethod as FlowDistinguisherMethod
    from .flowcontrol_v1 import FlowSchema as FlowSchema
    from .flowcontrol_v1 import FlowSchemaCondition as FlowSchemaCondition
    from .flowcontrol_v1 import FlowSchemaSpec as FlowSchemaSpec
    from .flowcontrol_v1 import FlowSchemaStatus as FlowSchemaStatus
    from .flowcontrol_v1 import GroupSubject as GroupSubject
    from .flowcontrol_v1 import (
        LimitedPriorityLevelConfiguration as LimitedPriorityLevelConfiguration,
    )
    from .flowcontrol_v1 import LimitResponse as LimitResponse
    from .flowcontrol_v1 import NonResourcePolicyRule as NonResourcePolicyRule
    from .flowcontrol_v1 import PolicyRulesWithSubjects as PolicyRulesWithSubjects
    from .flowcontrol_v1 import PriorityLevelConfiguration as PriorityLevelConfiguration
    from .flowcontrol_v1 import (
        PriorityLevelConfigurationCondition as PriorityLevelConfigurationCondition,
    )
    from .flowcontrol_v1 import (
        PriorityLevelConfigurationReference as PriorityLevelConfigurationReference,
    )
    from .flowcontrol_v1 import PriorityLevelConfigurationSpec as PriorityLevelConfigurationSpec
    from .flowcontrol_v1 import PriorityLevelConfigurationStatus as PriorityLevelConfigurationStatus
    from .flowcontrol_v1 import QueuingConfiguration as QueuingConfiguration
    from .flowcontrol_v1 import ResourcePolicyRule as ResourcePolicyRule
    from .flowcontrol_v1 import ServiceAccountSubject as ServiceAccountSubject
    from .flowcontrol_v1 import UserSubject as UserSubject
    from .meta_v1 import Condition as Condition
    from .meta_v1 import FieldSelectorRequirement as FieldSelectorRequirement
    from .meta_v1 import LabelSelector as LabelSelector
    from .meta_v1 import LabelSelectorRequirement as LabelSelectorRequirement
    from .meta_v1 import ManagedFieldsEntry as ManagedFieldsEntry
    from .meta_v1 import ObjectMeta as ObjectMeta
    from .meta_v1 import OwnerReference as OwnerReference
    from .networking_v1 import HTTPIngressPath as HTTPIngressPath
    from .networking_v1 import HTTPIngressRuleValue as HTTPIngressRuleValue
    from .networking_v1 import Ingress as Ingress
    from .networking_v1 import IngressBackend as IngressBackend
    from .networking_v1 import IngressClass as IngressClass
    from .networking_v1 import IngressClassParametersReference as IngressClassParametersReference
    from .networking_v1 import IngressClassSpec as IngressClassSpec
    from .networking_v1 import IngressLoadBalancerIngress as IngressLoadBalancerIngress
    from .networking_v1 import IngressLoadBalancerStatus as IngressLoadBalancerStatus
    from .networking_v1 import IngressPortStatus as IngressPortStatus
    from .networking_v1 import IngressRule as IngressRule
    from .networking_v1 import IngressServiceBackend as IngressServiceBackend
    from .networking_v1 import IngressSpec as IngressSpec
    from .networking_v1 import IngressStatus as IngressStatus
    from .networking_v1 import IngressTLS as IngressTLS
    from .networking_v1 import IPAddress as IPAddress
    from .networking_v1 import IPAddressSpec as IPAddressSpec
    from .networking_v1 import IPBlock as IPBlock
    from .networking_v1 import NetworkPolicy as NetworkPolicy
    from .networking_v1 import NetworkPolicyEgressRule as NetworkPolicyEgressRule
    from .networking_v1 import NetworkPolicyIngressRule as NetworkPolicyIngressRule
    from .networking_v1 import NetworkPolicyPeer as NetworkPolicyPeer
    from .networking_v1 import NetworkPolicyPort as NetworkPolicyPort
    from .networking_v1 import NetworkPolicySpec as NetworkPolicySpec
    from .networking_v1 import ParentReference as ParentReference
    from .networking_v1 import ServiceBackendPort as ServiceBackendPort
    from .networking_v1 import ServiceCIDR as ServiceCIDR
    from .networking_v1 import ServiceCIDRSpec as ServiceCIDRSpec
    from .networking_v1 import ServiceCIDRStatus as ServiceCIDRStatus
    from .node_v1 import Overhead as Overhead
    from .node_v1 import RuntimeClass as RuntimeClass
    from .node_v1 import Scheduling as Scheduling
    from .policy_v1 import PodDisruptionBudget as PodDisruptionBudget
    from .policy_v1 import PodDisruptionBudgetSpec as PodDisruptionBudgetSpec
    from .policy_v1 import PodDisruptionBudgetStatus as PodDisruptionBudgetStatus
    from .rbac_v1 import AggregationRule as AggregationRule
    from .rbac_v1 import ClusterRole as ClusterRole
    from .rbac_v1 import ClusterRoleBinding as ClusterRoleBinding
    from .rbac_v1 import PolicyRule as PolicyRule
    from .rbac_v1 import Role as Role
    from .rbac_v1 import RoleBinding as RoleBinding
    from .rbac_v1 import RoleRef as RoleRef
    from .rbac_v1 import Subject as Subject
    from .resource_v1 import AllocatedDeviceStatus as AllocatedDeviceStatus
    from .resource_v1 import AllocationResult as AllocationResult
    from .resource_v1 import CapacityRequestPolicy as CapacityRequestPolicy
    from .resource_v1 import CapacityRequestPolicyRange as CapacityRequestPolicyRange
    from .resource_v1 import CapacityRequirements as CapacityRequirements
    from .resource_v1 import CELDeviceSelector as CELDeviceSelector
    from .resource_v1 import Counter as Counter
    from .resource_v1 import CounterSet as CounterSet
    from .resource_v1 import Device as Device
    from .resource_v1 import DeviceAllocationConfiguration as DeviceAllocationConfiguration
    from .resource_v1 import DeviceAllocationResult as DeviceAllocationResult
    from .resource_v1 import DeviceAttribute as DeviceAttribute
    from .resource_v1 import DeviceCapacity as DeviceCapacity
    from .resource_v1 import DeviceClaim as DeviceClaim
    from .resource_v1 import DeviceClaimConfiguration as DeviceClaimConfiguration
    from .resource_v1 import DeviceClass as DeviceClass
    from .resource_v1 import DeviceClassConfiguration as DeviceClassConfiguration
    from .resource_v1 import DeviceClassSpec as DeviceClassSpec
    from .resource_v1 import DeviceConstraint as DeviceConstraint
    from .resource_v1 import DeviceCounterConsumption as DeviceCounterConsumption
    from .resource_v1 import DeviceRequest as DeviceRequest
    from .resource_v1 import DeviceRequestAllocationResult as DeviceRequestAllocationResult
    from .resource_v1 import DeviceSelector as DeviceSelector
    from .resource_v1 import DeviceSubRequest as DeviceSubRequest
    from .resource_v1 import DeviceTaint as DeviceTaint
    from .resource_v1 import DeviceToleration as DeviceToleration
    from .resource_v1 import ExactDeviceRequest as ExactDeviceRequest
    from .resource_v1 import NetworkDeviceData as NetworkDeviceData
    from .resource_v1 import NodeAllocatableResourceMapping as NodeAllocatableResourceMapping
    from .resource_v1 import OpaqueDeviceConfiguration as OpaqueDeviceConfiguration
    from .resource_v1 import ResourceClaim as ResourceClaim
    from .resource_v1 import ResourceClaimConsumerReference as ResourceClaimConsumerReference
    from .resource_v1 import ResourceClaimSpec as ResourceClaimSpec
    from .resource_v1 import ResourceClaimStatus as ResourceClaimStatus
    from .resource_v1 import ResourceClaimTemplate as ResourceClaimTemplate
    from .resource_v1 import ResourceClaimTemplateSpec as ResourceClaimTemplateSpec
    from .resource_v1 import ResourcePool as ResourcePool
    from .resource_v1 import ResourceSlice as ResourceSlice
    from .resource_v1 import ResourceSliceSpec as ResourceSliceSpec
    from .scheduling_v1 import PriorityClass as PriorityClass
    from .storage_v1 import CSIDriver as CSIDriver
    from .storage_v1 import CSIDriverSpec as CSIDriverSpec
    from .storage_v1 import CSINode as CSINode
    from .storage_v1 import CSINodeDriver as CSINodeDriver
    from .storage_v1 import CSINodeSpec as CSINodeSpec
    from .storage_v1 import CSIStorageCapacity as CSIStorageCapacity
    from .storage_v1 import StorageClass as StorageClass
    from .storage_v1 import TokenRequest as TokenRequest
    from .storage_v1 import VolumeAttachment as VolumeAttachment
    from .storage_v1 import VolumeAttachmentSource as VolumeAttachmentSource
    from .storage_v1 import VolumeAttachmentSpec as VolumeAttachmentSpec
    from .storage_v1 import VolumeAttachmentStatus as VolumeAttachmentStatus
    from .storage_v1 import VolumeAttributesClass as VolumeAttributesClass
    from .storage_v1 import VolumeError as VolumeError
    from .storage_v1 import VolumeNodeResources as VolumeNodeResources
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "admissionregistration_v1": "ApplyConfiguration AuditAnnotation ExpressionWarning JSONPatch MatchCondition MatchResources MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingAdmissionPolicyBindingSpec MutatingAdmissionPolicySpec MutatingWebhook MutatingWebhookConfiguration Mutation NamedRuleWithOperations ParamKind ParamRef RuleWithOperations ServiceReference TypeChecking ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingAdmissionPolicyBindingSpec ValidatingAdmissionPolicySpec ValidatingAdmissionPolicyStatus ValidatingWebhook ValidatingWebhookConfiguration Validation Variable WebhookClientConfig",
            "apiextensions_v1": "CustomResourceColumnDefinition CustomResourceConversion CustomResourceDefinition CustomResourceDefinitionCondition CustomResourceDefinitionNames CustomResourceDefinitionSpec CustomResourceDefinitionStatus CustomResourceDefinitionVersion CustomResourceSubresourceScale CustomResourceSubresourceStatus CustomResourceSubresources CustomResourceValidation ExternalDocumentation JSONSchemaProps SelectableField ValidationRule WebhookConversion",
            "apiregistration_v1": "APIService APIServiceCondition APIServiceSpec APIServiceStatus",
            "apps_v1": "ControllerRevision DaemonSet DaemonSetCondition DaemonSetSpec DaemonSetStatus DaemonSetUpdateStrategy Deployment DeploymentCondition DeploymentSpec DeploymentStatus DeploymentStrategy ReplicaSet ReplicaSetCondition ReplicaSetSpec ReplicaSetStatus RollingUpdateDaemonSet RollingUpdateDeployment RollingUpdateStatefulSetStrategy StatefulSet StatefulSetCondition StatefulSetOrdinals StatefulSetPersistentVolumeClaimRetentionPolicy StatefulSetSpec StatefulSetStatus StatefulSetUpdateStrategy",
            "authentication_v1": "SelfSubjectReview SelfSubjectReviewStatus TokenReview TokenReviewSpec TokenReviewStatus UserInfo",
            "authorization_v1": "FieldSelectorAttributes LabelSelectorAttributes LocalSubjectAccessReview NonResourceAttributes NonResourceRule ResourceAttributes ResourceRule SelfSubjectAccessReview SelfSubjectAccessReviewSpec SelfSubjectRulesReview SelfSubjectRulesReviewSpec SubjectAccessReview SubjectAccessReviewSpec SubjectAccessReviewStatus SubjectRulesReviewStatus",
            "autoscaling_v1": "",
            "autoscaling_v2": "ContainerResourceMetricSource ContainerResourceMetricStatus CrossVersionObjectReference ExternalMetricSource ExternalMetricStatus HPAScalingPolicy HPAScalingRules HorizontalPodAutoscaler HorizontalPodAutoscalerBehavior HorizontalPodAutoscalerCondition HorizontalPodAutoscalerSpec HorizontalPodAutoscalerStatus MetricIdentifier MetricSpec MetricStatus MetricTarget MetricValueStatus ObjectMetricSource ObjectMetricStatus PodsMetricSource PodsMetricStatus ResourceMetricSource ResourceMetricStatus",
            "batch_v1": "CronJob CronJobSpec CronJobStatus Job JobCondition JobSpec JobStatus JobTemplateSpec PodFailurePolicy PodFailurePolicyOnExitCodesRequirement PodFailurePolicyOnPodConditionsPattern PodFailurePolicyRule SuccessPolicy SuccessPolicyRule UncountedTerminatedPods",
            "certificates_v1": "CertificateSigningRequest CertificateSigningRequestCondition CertificateSigningRequestSpec CertificateSigningRequestStatus",
            "coordination_v1": "Lease LeaseSpec",
            "core_v1": "AWSElasticBlockStoreVolumeSource Affinity AppArmorProfile AttachedVolume AzureDiskVolumeSource AzureFilePersistentVolumeSource AzureFileVolumeSource Binding CSIPersistentVolumeSource CSIVolumeSource Capabilities CephFSPersistentVolumeSource CephFSVolumeSource CinderPersistentVolumeSource CinderVolumeSource ClientIPConfig ClusterTrustBundleProjection ComponentCondition ComponentStatus ConfigMap ConfigMapEnvSource ConfigMapKeySelector ConfigMapNodeConfigSource ConfigMapProjection ConfigMapVolumeSource Container ContainerExtendedResourceRequest ContainerImage ContainerPort ContainerResizePolicy ContainerRestartRule ContainerRestartRuleOnExitCodes ContainerState ContainerStateRunning ContainerStateTerminated ContainerStateWaiting ContainerStatus ContainerUser DaemonEndpoint DownwardAPIProjection DownwardAPIVolumeFile DownwardAPIVolumeSource EmptyDirVolumeSource EndpointAddress EndpointPort EndpointSubset Endpoints EnvFromSource EnvVar EnvVarSource EphemeralContainer EphemeralVolumeSource Event EventSeries EventSource ExecAction FCVolumeSource FileKeySelector FlexPersistentVolumeSource FlexVolumeSource FlockerVolumeSource GCEPersistentDiskVolumeSource GRPCAction GitRepoVolumeSource GlusterfsPersistentVolumeSource GlusterfsVolumeSource HTTPGetAction HTTPHeader HostAlias HostIP HostPathVolumeSource ISCSIPersistentVolumeSource ISCSIVolumeSource ImageVolumeSource ImageVolumeStatus KeyToPath Lifecycle LifecycleHandler LimitRange LimitRangeItem LimitRangeSpec LinuxContainerUser LoadBalancerIngress LoadBalancerStatus LocalObjectReference LocalVolumeSource ModifyVolumeStatus NFSVolumeSource Namespace NamespaceCondition NamespaceSpec NamespaceStatus Node NodeAddress NodeAffinity NodeAllocatableResourceClaimStatus NodeCondition NodeConfigSource NodeConfigStatus NodeDaemonEndpoints NodeFeatures NodeRuntimeHandler NodeRuntimeHandlerFeatures NodeSelector NodeSelectorRequirement NodeSelectorTerm NodeSpec NodeStatus NodeSwapStatus NodeSystemInfo ObjectFieldSelector ObjectReference PersistentVolume PersistentVolumeClaim PersistentVolumeClaimCondition PersistentVolumeClaimSpec PersistentVolumeClaimStatus PersistentVolumeClaimTemplate PersistentVolumeClaimVolumeSource PersistentVolumeSpec PersistentVolumeStatus PhotonPersistentDiskVolumeSource Pod PodAffinity PodAffinityTerm PodAntiAffinity PodCertificateProjection PodCondition PodDNSConfig PodDNSConfigOption PodExtendedResourceClaimStatus PodIP PodOS PodReadinessGate PodResourceClaim PodResourceClaimStatus PodSchedulingGate PodSchedulingGroup PodSecurityContext PodSpec PodStatus PodTemplate PodTemplateSpec PortStatus PortworxVolumeSource PreferredSchedulingTerm Probe ProjectedVolumeSource QuobyteVolumeSource RBDPersistentVolumeSource RBDVolumeSource ReplicationController ReplicationControllerCondition ReplicationControllerSpec ReplicationControllerStatus ResourceFieldSelector ResourceHealth ResourceQuota ResourceQuotaSpec ResourceQuotaStatus ResourceRequirements ResourceStatus SELinuxOptions ScaleIOPersistentVolumeSource ScaleIOVolumeSource ScopeSelector ScopedResourceSelectorRequirement SeccompProfile Secret SecretEnvSource SecretKeySelector SecretProjection SecretReference SecretVolumeSource SecurityContext Service ServiceAccount ServiceAccountTokenProjection ServicePort ServiceSpec ServiceStatus SessionAffinityConfig SleepAction StorageOSPersistentVolumeSource StorageOSVolumeSource Sysctl TCPSocketAction Taint Toleration TopologySelectorLabelRequirement TopologySelectorTerm TopologySpreadConstraint TypedLocalObjectReference TypedObjectReference Volume VolumeDevice VolumeMount VolumeMountStatus VolumeNodeAffinity VolumeProjection VolumeResourceRequirements VolumeStatus VsphereVirtualDiskVolumeSource WeightedPodAffinityTerm WindowsSecurityContextOptions",
            "discovery_v1": "Endpoint EndpointConditions EndpointHints EndpointSlice ForNode ForZone",
            "events_v1": "",
            "flowcontrol_v1": "ExemptPriorityLevelConfiguration FlowDistinguisherMethod FlowSchema FlowSchemaCondition FlowSchemaSpec FlowSchemaStatus GroupSubject LimitResponse LimitedPriorityLevelConfiguration NonResourcePolicyRule PolicyRulesWithSubjects PriorityLevelConfiguration PriorityLevelConfigurationCondition PriorityLevelConfigurationReference PriorityLevelConfigurationSpec PriorityLevelConfigurationStatus QueuingConfiguration ResourcePolicyRule ServiceAccountSubject UserSubject",
            "meta_v1": "Condition FieldSelectorRequirement LabelSelector LabelSelectorRequirement ManagedFieldsEntry ObjectMeta OwnerReference",
            "networking_v1": "HTTPIngressPath HTTPIngressRuleValue IPAddress IPAddressSpec IPBlock Ingress IngressBackend IngressClass IngressClassParametersReference IngressClassSpec IngressLoadBalancerIngress IngressLoadBalancerStatus IngressPortStatus IngressRule IngressServiceBackend IngressSpec IngressStatus IngressTLS NetworkPolicy NetworkPolicyEgressRule NetworkPolicyIngressRule NetworkPolicyPeer NetworkPolicyPort NetworkPolicySpec ParentReference ServiceBackendPort ServiceCIDR ServiceCIDRSpec ServiceCIDRStatus",
            "node_v1": "Overhead RuntimeClass Scheduling",
            "policy_v1": "PodDisruptionBudget PodDisruptionBudgetSpec PodDisruptionBudgetStatus",
            "rbac_v1": "AggregationRule ClusterRole ClusterRoleBinding PolicyRule Role RoleBinding RoleRef Subject",
            "resource_v1": "AllocatedDeviceStatus AllocationResult CELDeviceSelector CapacityRequestPolicy CapacityRequestPolicyRange CapacityRequirements Counter CounterSet Device DeviceAllocationConfiguration DeviceAllocationResult DeviceAttribute DeviceCapacity DeviceClaim DeviceClaimConfiguration DeviceClass DeviceClassConfiguration DeviceClassSpec DeviceConstraint DeviceCounterConsumption DeviceRequest DeviceRequestAllocationResult DeviceSelector DeviceSubRequest DeviceTaint DeviceToleration ExactDeviceRequest NetworkDeviceData NodeAllocatableResourceMapping OpaqueDeviceConfiguration ResourceClaim ResourceClaimConsumerReference ResourceClaimSpec ResourceClaimStatus ResourceClaimTemplate ResourceClaimTemplateSpec ResourcePool ResourceSlice ResourceSliceSpec",
            "scheduling_v1": "PriorityClass",
            "storage_v1": "CSIDriver CSIDriverSpec CSINode CSINodeDriver CSINodeSpec CSIStorageCapacity StorageClass TokenRequest VolumeAttachment VolumeAttachmentSource VolumeAttachmentSpec VolumeAttachmentStatus VolumeAttributesClass VolumeError VolumeNodeResources",
        },
    )

__all__ = (
    "APIService",
    "APIServiceCondition",
    "APIServiceSpec",
    "APIServiceStatus",
    "AWSElasticBlockStoreVolumeSource",
    "Affinity",
    "AggregationRule",
    "AllocatedDeviceStatus",
    "AllocationResult",
    "AppArmorProfile",
    "ApplyConfiguration",
    "AttachedVolume",
    "AuditAnnotation",
    "AzureDiskVolumeSource",
    "AzureFilePersistentVolumeSource",
    "AzureFileVolumeSource",
    "Binding",
    "CELDeviceSelector",
    "CSIDriver",
    "CSIDriverSpec",
    "CSINode",
    "CSINodeDriver",
    "CSINodeSpec",
    "CSIPersistentVolumeSource",
    "CSIStorageCapacity",
    "CSIVolumeSource",
    "Capabilities",
    "CapacityRequestPolicy",
    "CapacityRequestPolicyRange",
    "CapacityRequirements",
    "CephFSPersistentVolumeSource",
    "CephFSVolumeSource",
    "CertificateSigningRequest",
    "CertificateSigningRequestCondition",
    "CertificateSigningRequestSpec",
    "CertificateSigningRequestStatus",
    "CinderPersistentVolumeSource",
    "CinderVolumeSource",
    "ClientIPConfig",
    "ClusterRole",
    "ClusterRoleBinding",
    "ClusterTrustBundleProjection",
    "ComponentCondition",
    "ComponentStatus",
    "Condition",
    "ConfigMap",
    "ConfigMapEnvSource",
    "ConfigMapKeySelector",
    "ConfigMapNodeConfigSource",
    "ConfigMapProjection",
    "ConfigMapVolumeSource",
    "Container",
    "ContainerExtendedResourceRequest",
    "ContainerImage",
    "ContainerPort",
    "ContainerResizePolicy",
    "ContainerResourceMetricSource",
    "ContainerResourceMetricStatus",
    "ContainerRestartRule",
    "ContainerRestartRuleOnExitCodes",
    "ContainerState",
    "ContainerStateRunning",
    "ContainerStateTerminated",
    "ContainerStateWaiting",
    "ContainerStatus",
    "ContainerUser",
    "ControllerRevision",
    "Counter",
    "CounterSet",
    "CronJob",
    "CronJobSpec",
    "CronJobStatus",
    "CrossVersionObjectReference",
    "CustomResourceColumnDefinition",
    "CustomResourceConversion",
    "CustomResourceDefinition",
    "CustomResourceDefinitionCondition",
    "CustomResourceDefinitionNames",
    "CustomResourceDefinitionSpec",
    "CustomResourceDefinitionStatus",
    "CustomResourceDefinitionVersion",
    "CustomResourceSubresourceScale",
    "CustomResourceSubresourceStatus",
    "CustomResourceSubresources",
    "CustomResourceValidation",
    "DaemonEndpoint",
    "DaemonSet",
    "DaemonSetCondition",
    "DaemonSetSpec",
    "DaemonSetStatus",
    "DaemonSetUpdateStrategy",
    "Deployment",
    "DeploymentCondition",
    "DeploymentSpec",
    "DeploymentStatus",
    "DeploymentStrategy",
    "Device",
    "DeviceAllocationConfiguration",
    "DeviceAllocationResult",
    "DeviceAttribute",
    "DeviceCapacity",
    "DeviceClaim",
    "DeviceClaimConfiguration",
    "DeviceClass",
    "DeviceClassConfiguration",
    "DeviceClassSpec",
    "DeviceConstraint",
    "DeviceCounterConsumption",
    "DeviceRequest",
    "DeviceRequestAllocationResult",
    "DeviceSelector",
    "DeviceSubRequest",
    "DeviceTaint",
    "DeviceToleration",
    "DownwardAPIProjection",
    "DownwardAPIVolumeFile",
    "DownwardAPIVolumeSource",
    "EmptyDirVolumeSource",
    "Endpoint",
    "EndpointAddress",
    "EndpointConditions",
    "EndpointHints",
    "EndpointPort",
    "EndpointSlice",
    "EndpointSubset",
    "Endpoints",
    "EnvFromSource",
    "EnvVar",
    "EnvVarSource",
    "EphemeralContainer",
    "EphemeralVolumeSource",
    "Event",
    "EventSeries",
    "EventSource",
    "ExactDeviceRequest",
    "ExecAction",
    "ExemptPriorityLevelConfiguration",
    "ExpressionWarning",
    "ExternalDocumentation",
    "ExternalMetricSource",
    "ExternalMetricStatus",
    "FCVolumeSource",
    "FieldSelectorAttributes",
    "FieldSelectorRequirement",
    "FileKeySelector",
    "FlexPersistentVolumeSource",
    "FlexVolumeSource",
    "FlockerVolumeSource",
    "FlowDistinguisherMethod",
    "FlowSchema",
    "FlowSchemaCondition",
    "FlowSchemaSpec",
    "FlowSchemaStatus",
    "ForNode",
    "ForZone",
    "GCEPersistentDiskVolumeSource",
    "GRPCAction",
    "GitRepoVolumeSource",
    "GlusterfsPersistentVolumeSource",
    "GlusterfsVolumeSource",
    "GroupSubject",
    "HPAScalingPolicy",
    "HPAScalingRules",
    "HTTPGetAction",
    "HTTPHeader",
    "HTTPIngressPath",
    "HTTPIngressRuleValue",
    "HorizontalPodAutoscaler",
    "HorizontalPodAutoscalerBehavior",
    "HorizontalPodAutoscalerCondition",
    "HorizontalPodAutoscalerSpec",
    "HorizontalPodAutoscalerStatus",
    "HostAlias",
    "HostIP",
    "HostPathVolumeSource",
    "IPAddress",
    "IPAddressSpec",
    "IPBlock",
    "ISCSIPersistentVolumeSource",
    "ISCSIVolumeSource",
    "ImageVolumeSource",
    "ImageVolumeStatus",
    "Ingress",
    "IngressBackend",
    "IngressClass",
    "IngressClassParametersReference",
    "IngressClassSpec",
    "IngressLoadBalancerIngress",
    "IngressLoadBalancerStatus",
    "IngressPortStatus",
    "IngressRule",
    "IngressServiceBackend",
    "IngressSpec",
    "IngressStatus",
    "IngressTLS",
    "JSONPatch",
    "JSONSchemaProps",
    "Job",
    "JobCondition",
    "JobSpec",
    "JobStatus",
    "JobTemplateSpec",
    "KeyToPath",
    "LabelSelector",
    "LabelSelectorAttributes",
    "LabelSelectorRequirement",
    "Lease",
    "LeaseSpec",
    "Lifecycle",
    "LifecycleHandler",
    "LimitRange",
    "LimitRangeItem",
    "LimitRangeSpec",
    "LimitResponse",
    "LimitedPriorityLevelConfiguration",
    "LinuxContainerUser",
    "LoadBalancerIngress",
    "LoadBalancerStatus",
    "LocalObjectReference",
    "LocalSubjectAccessReview",
    "LocalVolumeSource",
    "ManagedFieldsEntry",
    "MatchCondition",
    "MatchResources",
    "MetricIdentifier",
    "MetricSpec",
    "MetricStatus",
    "MetricTarget",
    "MetricValueStatus",
    "ModifyVolumeStatus",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding",
    "MutatingAdmissionPolicyBindingSpec",
    "MutatingAdmissionPolicySpec",
    "MutatingWebhook",
    "MutatingWebhookConfiguration",
    "Mutation",
    "NFSVolumeSource",
    "NamedRuleWithOperations",
    "Namespace",
    "NamespaceCondition",
    "NamespaceSpec",
    "NamespaceStatus",
    "NetworkDeviceData",
    "NetworkPolicy",
    "NetworkPolicyEgressRule",
    "NetworkPolicyIngressRule",
    "NetworkPolicyPeer",
    "NetworkPolicyPort",
    "NetworkPolicySpec",
    "Node",
    "NodeAddress",
    "NodeAffinity",
    "NodeAllocatableResourceClaimStatus",
    "NodeAllocatableResourceMapping",
    "NodeCondition",
    "NodeConfigSource",
    "NodeConfigStatus",
    "NodeDaemonEndpoints",
    "NodeFeatures",
    "NodeRuntimeHandler",
    "NodeRuntimeHandlerFeatures",
    "NodeSelector",
    "NodeSelectorRequirement",
    "NodeSelectorTerm",
    "NodeSpec",
    "NodeStatus",
    "NodeSwapStatus",
    "NodeSystemInfo",
    "NonResourceAttributes",
    "NonResourcePolicyRule",
    "NonResourceRule",
    "ObjectFieldSelector",
    "ObjectMeta",
    "ObjectMetricSource",
    "ObjectMetricStatus",
    "ObjectReference",
    "OpaqueDeviceConfiguration",
    "Overhead",
    "OwnerReference",
    "ParamKind",
    "ParamRef",
    "ParentReference",
    "PersistentVolume",
    "PersistentVolumeClaim",
    "PersistentVolumeClaimCondition",
    "PersistentVolumeClaimSpec",
    "PersistentVolumeClaimStatus",
    "PersistentVolumeClaimTemplate",
    "PersistentVolumeClaimVolumeSource",
    "PersistentVolumeSpec",
    "PersistentVolumeStatus",
    "PhotonPersistentDiskVolumeSource",
    "Pod",
    "PodAffinity",
    "PodAffinityTerm",
    "PodAntiAffinity",
    "PodCertificateProjection",
    "PodCondition",
    "PodDNSConfig",
    "PodDNSConfigOption",
    "PodDisruptionBudget",
    "PodDisruptionBudgetSpec",
    "PodDisruptionBudgetStatus",
    "PodExtendedResourceClaimStatus",
    "PodFailurePolicy",
    "PodFailurePolicyOnExitCodesRequirement",
    "PodFailurePolicyOnPodConditionsPattern",
    "PodFailurePolicyRule",
    "PodIP",
    "PodOS",
    "PodReadinessGate",
    "PodResourceClaim",
    "PodResourceClaimStatus",
    "PodSchedulingGate",
    "PodSchedulingGroup",
    "PodSecurityContext",
    "PodSpec",
    "PodStatus",
    "PodTemplate",
    "PodTemplateSpec",
    "PodsMetricSource",
    "PodsMetricStatus",
    "PolicyRule",
    "PolicyRulesWithSubjects",
    "PortStatus",
    "PortworxVolumeSource",
    "PreferredSchedulingTerm",
    "PriorityClass",
    "PriorityLevelConfiguration",
    "PriorityLevelConfigurationCondition",
    "PriorityLevelConfigurationReference",
    "PriorityLevelConfigurationSpec",
    "PriorityLevelConfigurationStatus",
    "Probe",
    "ProjectedVolumeSource",
    "QueuingConfiguration",
    "QuobyteVolumeSource",
    "RBDPersistentVolumeSource",
    "RBDVolumeSource",
    "ReplicaSet",
    "ReplicaSetCondition",
    "ReplicaSetSpec",
    "ReplicaSetStatus",
    "ReplicationController",
    "ReplicationControllerCondition",
    "ReplicationControllerSpec",
    "ReplicationControllerStatus",
    "ResourceAttributes",
    "ResourceClaim",
    "ResourceClaimConsumerReference",
    "ResourceClaimSpec",
    "ResourceClaimStatus",
    "ResourceClaimTemplate",
    "ResourceClaimTemplateSpec",
    "ResourceFieldSelector",
    "ResourceHealth",
    "ResourceMetricSource",
    "ResourceMetricStatus",
    "ResourcePolicyRule",
    "ResourcePool",
    "ResourceQuota",
    "ResourceQuotaSpec",
    "ResourceQuotaStatus",
    "ResourceRequirements",
    "ResourceRule",
    "ResourceSlice",
    "ResourceSliceSpec",
    "ResourceStatus",
    "Role",
    "RoleBinding",
    "RoleRef",
    "RollingUpdateDaemonSet",
    "RollingUpdateDeployment",
    "RollingUpdateStatefulSetStrategy",
    "RuleWithOperations",
    "RuntimeClass",
    "SELinuxOptions",
    "ScaleIOPersistentVolumeSource",
    "ScaleIOVolumeSource",
    "Scheduling",
    "ScopeSelector",
    "ScopedResourceSelectorRequirement",
    "SeccompProfile",
    "Secret",
    "SecretEnvSource",
    "SecretKeySelector",
    "SecretProjection",
    "SecretReference",
    "SecretVolumeSource",
    "SecurityContext",
    "SelectableField",
    "SelfSubjectAccessReview",
    "SelfSubjectAccessReviewSpec",
    "SelfSubjectReview",
    "SelfSubjectReviewStatus",
    "SelfSubjectRulesReview",
    "SelfSubjectRulesReviewSpec",
    "Service",
    "ServiceAccount",
    "ServiceAccountSubject",
    "ServiceAccountTokenProjection",
    "ServiceBackendPort",
    "ServiceCIDR",
    "ServiceCIDRSpec",
    "ServiceCIDRStatus",
    "ServicePort",
    "ServiceReference",
    "ServiceSpec",
    "ServiceStatus",
    "SessionAffinityConfig",
    "SleepAction",
    "StatefulSet",
    "StatefulSetCondition",
    "StatefulSetOrdinals",
    "StatefulSetPersistentVolumeClaimRetentionPolicy",
    "StatefulSetSpec",
    "StatefulSetStatus",
    "StatefulSetUpdateStrategy",
    "StorageClass",
    "StorageOSPersistentVolumeSource",
    "StorageOSVolumeSource",
    "Subject",
    "SubjectAccessReview",
    "SubjectAccessReviewSpec",
    "SubjectAccessReviewStatus",
    "SubjectRulesReviewStatus",
    "SuccessPolicy",
    "SuccessPolicyRule",
    "Sysctl",
    "TCPSocketAction",
    "Taint",
    "TokenRequest",
    "TokenReview",
    "TokenReviewSpec",
    "TokenReviewStatus",
    "Toleration",
    "TopologySelectorLabelRequirement",
    "TopologySelectorTerm",
    "TopologySpreadConstraint",
    "TypeChecking",
    "TypedLocalObjectReference",
    "TypedObjectReference",
    "UncountedTerminatedPods",
    "UserInfo",
    "UserSubject",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "ValidatingAdmissionPolicyBindingSpec",
    "ValidatingAdmissionPolicySpec",
    "ValidatingAdmissionPolicyStatus",
    "ValidatingWebhook",
    "ValidatingWebhookConfiguration",
    "Validation",
    "ValidationRule",
    "Variable",
    "Volume",
    "VolumeAttachment",
    "VolumeAttachmentSource",
    "VolumeAttachmentSpec",
    "VolumeAttachmentStatus",
    "VolumeAttributesClass",
    "VolumeDevice",
    "VolumeError",
    "VolumeMount",
    "VolumeMountStatus",
    "VolumeNodeAffinity",
    "VolumeNodeResources",
    "VolumeProjection",
    "VolumeResourceRequirements",
    "VolumeStatus",
    "VsphereVirtualDiskVolumeSource",
    "WebhookClientConfig",
    "WebhookConversion",
    "WeightedPodAffinityTerm",
    "WindowsSecurityContextOptions",
    "admissionregistration_v1",
    "apiextensions_v1",
    "apiregistration_v1",
    "apps_v1",
    "authentication_v1",
    "authorization_v1",
    "autoscaling_v1",
    "autoscaling_v2",
    "batch_v1",
    "certificates_v1",
    "coordination_v1",
    "core_v1",
    "discovery_v1",
    "events_v1",
    "flowcontrol_v1",
    "meta_v1",
    "networking_v1",
    "node_v1",
    "policy_v1",
    "rbac_v1",
    "resource_v1",
    "scheduling_v1",
    "storage_v1",
)
