"""Which kinds and fields differ among the Kubernetes versions 1.25 to 1.37.

Generated from the JSON schemas in kubernetes-validate; do not edit.
Regenerate with: python tools/version_table.py
"""

FIRST = 25
LAST = 37

#: A line per kind: apiVersion, kind, first and last minor version (empty: the table's own).
KINDS = """\
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy 36-
admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding 36-
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy 30-
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding 30-
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicy 32-
admissionregistration.k8s.io/v1alpha1 MutatingAdmissionPolicyBinding 32-
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy 26-31
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicyBinding 26-31
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicy 34-
admissionregistration.k8s.io/v1beta1 MutatingAdmissionPolicyBinding 34-
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicy 28-33
admissionregistration.k8s.io/v1beta1 ValidatingAdmissionPolicyBinding 28-33
authentication.k8s.io/v1 SelfSubjectReview 28-
authentication.k8s.io/v1alpha1 SelfSubjectReview 26-31
authentication.k8s.io/v1beta1 SelfSubjectReview 27-32
autoscaling/v2beta2 HorizontalPodAutoscaler -25
certificates.k8s.io/v1 ClusterTrustBundle 37-
certificates.k8s.io/v1 PodCertificateRequest 37-
certificates.k8s.io/v1alpha1 ClusterTrustBundle 27-36
certificates.k8s.io/v1alpha1 PodCertificateRequest 34-34
certificates.k8s.io/v1beta1 ClusterTrustBundle 33-
certificates.k8s.io/v1beta1 PodCertificateRequest 35-
coordination.k8s.io/v1alpha1 LeaseCandidate 31-31
coordination.k8s.io/v1alpha2 LeaseCandidate 32-
coordination.k8s.io/v1beta1 LeaseCandidate 33-
flowcontrol.apiserver.k8s.io/v1 FlowSchema 29-
flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration 29-
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema -25
flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration -25
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema -28
flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration -28
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema 26-31
flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration 26-31
internal.apiserver.k8s.io/v1alpha1 StorageVersion -
lifecycle.k8s.io/v1alpha1 Eviction 37-
lifecycle.k8s.io/v1alpha1 EvictionRequest 37-
networking.k8s.io/v1 IPAddress 33-
networking.k8s.io/v1 ServiceCIDR 33-
networking.k8s.io/v1alpha1 ClusterCIDR -28
networking.k8s.io/v1alpha1 IPAddress 27-30
networking.k8s.io/v1alpha1 ServiceCIDR 29-30
networking.k8s.io/v1beta1 IPAddress 31-36
networking.k8s.io/v1beta1 ServiceCIDR 31-36
resource.k8s.io/v1 DeviceClass 34-
resource.k8s.io/v1 DeviceTaintRule 37-
resource.k8s.io/v1 ResourceClaim 34-
resource.k8s.io/v1 ResourceClaimTemplate 34-
resource.k8s.io/v1 ResourceSlice 34-
resource.k8s.io/v1alpha1 PodScheduling 26-26
resource.k8s.io/v1alpha1 ResourceClaim 26-26
resource.k8s.io/v1alpha1 ResourceClaimTemplate 26-26
resource.k8s.io/v1alpha1 ResourceClass 26-26
resource.k8s.io/v1alpha2 PodSchedulingContext 27-30
resource.k8s.io/v1alpha2 ResourceClaim 27-30
resource.k8s.io/v1alpha2 ResourceClaimParameters 30-30
resource.k8s.io/v1alpha2 ResourceClaimTemplate 27-30
resource.k8s.io/v1alpha2 ResourceClass 27-30
resource.k8s.io/v1alpha2 ResourceClassParameters 30-30
resource.k8s.io/v1alpha2 ResourceSlice 30-30
resource.k8s.io/v1alpha3 DeviceClass 31-33
resource.k8s.io/v1alpha3 DeviceTaintRule 33-
resource.k8s.io/v1alpha3 PodSchedulingContext 31-31
resource.k8s.io/v1alpha3 ResourceClaim 31-33
resource.k8s.io/v1alpha3 ResourceClaimTemplate 31-33
resource.k8s.io/v1alpha3 ResourcePoolStatusRequest 36-
resource.k8s.io/v1alpha3 ResourceSlice 31-33
resource.k8s.io/v1beta1 DeviceClass 32-
resource.k8s.io/v1beta1 ResourceClaim 32-
resource.k8s.io/v1beta1 ResourceClaimTemplate 32-
resource.k8s.io/v1beta1 ResourceSlice 32-
resource.k8s.io/v1beta2 DeviceClass 33-
resource.k8s.io/v1beta2 DeviceTaintRule 36-
resource.k8s.io/v1beta2 ResourceClaim 33-
resource.k8s.io/v1beta2 ResourceClaimTemplate 33-
resource.k8s.io/v1beta2 ResourceSlice 33-
scheduling.k8s.io/v1alpha1 Workload 35-35
scheduling.k8s.io/v1alpha2 PodGroup 36-36
scheduling.k8s.io/v1alpha2 Workload 36-36
scheduling.k8s.io/v1alpha3 CompositePodGroup 37-
scheduling.k8s.io/v1alpha3 PodGroup 37-
scheduling.k8s.io/v1alpha3 Workload 37-
scheduling.k8s.io/v1beta1 PodGroup 37-
scheduling.k8s.io/v1beta1 Workload 37-
storage.k8s.io/v1 VolumeAttributesClass 34-
storage.k8s.io/v1alpha1 VolumeAttributesClass 29-34
storage.k8s.io/v1beta1 CSIStorageCapacity -26
storage.k8s.io/v1beta1 VolumeAttributesClass 31-36
storagemigration.k8s.io/v1 StorageVersionMigration 37-
storagemigration.k8s.io/v1alpha1 StorageVersionMigration 30-34
storagemigration.k8s.io/v1beta1 StorageVersionMigration 35-
"""

#: A line per type, then its fields: `name=29`, `name=26-30`, `name>type of the value`,
#: `name>>type of the values of a mapping`.
FIELDS = """\
admissionregistration.k8s.io/v1/MutatingWebhook matchConditions=27-
admissionregistration.k8s.io/v1/MutatingWebhookConfiguration webhooks>admissionregistration.k8s.io/v1/MutatingWebhook
admissionregistration.k8s.io/v1/ValidatingWebhook matchConditions=27-
admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration webhooks>admissionregistration.k8s.io/v1/ValidatingWebhook
admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBinding spec>admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBindingSpec
admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBindingSpec paramRef>admissionregistration.k8s.io/v1alpha1/ParamRef
admissionregistration.k8s.io/v1alpha1/ParamRef parameterNotFoundAction=28- selector=28-
admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicy spec>admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicySpec status=27-
admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBinding spec>admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBindingSpec
admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBindingSpec paramRef>admissionregistration.k8s.io/v1alpha1/ParamRef validationActions=27-
admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicySpec auditAnnotations=27- matchConditions=27- validations>admissionregistration.k8s.io/v1alpha1/Validation variables=28-
admissionregistration.k8s.io/v1alpha1/Validation messageExpression=27-
apiextensions.k8s.io/v1/CustomResourceDefinition spec>apiextensions.k8s.io/v1/CustomResourceDefinitionSpec status>apiextensions.k8s.io/v1/CustomResourceDefinitionStatus
apiextensions.k8s.io/v1/CustomResourceDefinitionCondition observedGeneration=35-
apiextensions.k8s.io/v1/CustomResourceDefinitionSpec versions>apiextensions.k8s.io/v1/CustomResourceDefinitionVersion
apiextensions.k8s.io/v1/CustomResourceDefinitionStatus conditions>apiextensions.k8s.io/v1/CustomResourceDefinitionCondition observedGeneration=35-
apiextensions.k8s.io/v1/CustomResourceDefinitionVersion schema>apiextensions.k8s.io/v1/CustomResourceValidation selectableFields=30-
apiextensions.k8s.io/v1/CustomResourceValidation openAPIV3Schema>apiextensions.k8s.io/v1/JSONSchemaProps
apiextensions.k8s.io/v1/JSONSchemaProps allOf>apiextensions.k8s.io/v1/JSONSchemaProps anyOf>apiextensions.k8s.io/v1/JSONSchemaProps definitions>>apiextensions.k8s.io/v1/JSONSchemaProps not>apiextensions.k8s.io/v1/JSONSchemaProps oneOf>apiextensions.k8s.io/v1/JSONSchemaProps patternProperties>>apiextensions.k8s.io/v1/JSONSchemaProps properties>>apiextensions.k8s.io/v1/JSONSchemaProps x-kubernetes-validations>apiextensions.k8s.io/v1/ValidationRule
apiextensions.k8s.io/v1/ValidationRule fieldPath=28- messageExpression=27- optionalOldSelf=29- reason=28-
apps/v1/DaemonSet spec>apps/v1/DaemonSetSpec
apps/v1/DaemonSetSpec template>v1/PodTemplateSpec
apps/v1/Deployment spec>apps/v1/DeploymentSpec status>apps/v1/DeploymentStatus
apps/v1/DeploymentSpec template>v1/PodTemplateSpec
apps/v1/DeploymentStatus terminatingReplicas=33-
apps/v1/ReplicaSet spec>apps/v1/ReplicaSetSpec status>apps/v1/ReplicaSetStatus
apps/v1/ReplicaSetSpec template>v1/PodTemplateSpec
apps/v1/ReplicaSetStatus terminatingReplicas=33-
apps/v1/RollingUpdateStatefulSetStrategy maxUnavailable
apps/v1/StatefulSet spec>apps/v1/StatefulSetSpec
apps/v1/StatefulSetSpec ordinals=26- persistentVolumeClaimRetentionPolicy template>v1/PodTemplateSpec updateStrategy>apps/v1/StatefulSetUpdateStrategy volumeClaimTemplates>v1/PersistentVolumeClaim
apps/v1/StatefulSetUpdateStrategy rollingUpdate>apps/v1/RollingUpdateStatefulSetStrategy
authentication.k8s.io/v1/TokenRequest spec>authentication.k8s.io/v1/TokenRequestSpec
authentication.k8s.io/v1/TokenRequestSpec attestations=37-
authorization.k8s.io/v1/LocalSubjectAccessReview spec>authorization.k8s.io/v1/SubjectAccessReviewSpec
authorization.k8s.io/v1/ResourceAttributes fieldSelector=31- labelSelector=31-
authorization.k8s.io/v1/SelfSubjectAccessReview spec>authorization.k8s.io/v1/SelfSubjectAccessReviewSpec
authorization.k8s.io/v1/SelfSubjectAccessReviewSpec resourceAttributes>authorization.k8s.io/v1/ResourceAttributes
authorization.k8s.io/v1/SubjectAccessReview spec>authorization.k8s.io/v1/SubjectAccessReviewSpec
authorization.k8s.io/v1/SubjectAccessReviewSpec resourceAttributes>authorization.k8s.io/v1/ResourceAttributes
autoscaling/v1/HorizontalPodAutoscaler spec>autoscaling/v1/HorizontalPodAutoscalerSpec
autoscaling/v1/HorizontalPodAutoscalerSpec minReplicas
autoscaling/v2/HPAScalingRules tolerance=33-
autoscaling/v2/HorizontalPodAutoscaler spec>autoscaling/v2/HorizontalPodAutoscalerSpec status>autoscaling/v2/HorizontalPodAutoscalerStatus
autoscaling/v2/HorizontalPodAutoscalerBehavior scaleDown>autoscaling/v2/HPAScalingRules scaleUp>autoscaling/v2/HPAScalingRules
autoscaling/v2/HorizontalPodAutoscalerCondition observedGeneration=37-
autoscaling/v2/HorizontalPodAutoscalerSpec behavior>autoscaling/v2/HorizontalPodAutoscalerBehavior metrics>autoscaling/v2/MetricSpec minReplicas
autoscaling/v2/HorizontalPodAutoscalerStatus conditions>autoscaling/v2/HorizontalPodAutoscalerCondition
autoscaling/v2/MetricSpec containerResource
batch/v1/CronJob spec>batch/v1/CronJobSpec
batch/v1/CronJobSpec jobTemplate>batch/v1/JobTemplateSpec
batch/v1/Job spec>batch/v1/JobSpec status>batch/v1/JobStatus
batch/v1/JobSpec backoffLimitPerIndex=28- managedBy=30- maxFailedIndexes=28- podFailurePolicy podReplacementPolicy=28- scheduling=37- successPolicy=30- template>v1/PodTemplateSpec
batch/v1/JobStatus failedIndexes=28- terminating=28-
batch/v1/JobTemplateSpec spec>batch/v1/JobSpec
certificates.k8s.io/v1beta1/PodCertificateRequest spec>certificates.k8s.io/v1beta1/PodCertificateRequestSpec
certificates.k8s.io/v1beta1/PodCertificateRequestSpec stubPKCS10Request=36-
coordination.k8s.io/v1/Lease spec>coordination.k8s.io/v1/LeaseSpec
coordination.k8s.io/v1/LeaseSpec preferredHolder=31- strategy=31-
discovery.k8s.io/v1/Endpoint hints>discovery.k8s.io/v1/EndpointHints
discovery.k8s.io/v1/EndpointHints forNodes=33-
discovery.k8s.io/v1/EndpointSlice endpoints>discovery.k8s.io/v1/Endpoint
flowcontrol.apiserver.k8s.io/v1beta2/LimitedPriorityLevelConfiguration borrowingLimitPercent=26- lendablePercent=26-
flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration spec>flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationSpec
flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationSpec exempt=28- limited>flowcontrol.apiserver.k8s.io/v1beta2/LimitedPriorityLevelConfiguration
flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration spec>flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationSpec
flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationSpec exempt=28-
internal.apiserver.k8s.io/v1alpha1/ServerStorageVersion servedVersions=28-
internal.apiserver.k8s.io/v1alpha1/StorageVersion status>internal.apiserver.k8s.io/v1alpha1/StorageVersionStatus
internal.apiserver.k8s.io/v1alpha1/StorageVersionStatus storageVersions>internal.apiserver.k8s.io/v1alpha1/ServerStorageVersion
io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions ignoreStoreReadErrorWithClusterBreakingPotential=32-
networking.k8s.io/v1/NetworkPolicy status=-27
networking.k8s.io/v1alpha1/IPAddress spec>networking.k8s.io/v1alpha1/IPAddressSpec
networking.k8s.io/v1alpha1/IPAddressSpec parentRef>networking.k8s.io/v1alpha1/ParentReference
networking.k8s.io/v1alpha1/ParentReference uid=-28
policy/v1/Eviction deleteOptions>io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions
policy/v1/PodDisruptionBudget spec>policy/v1/PodDisruptionBudgetSpec
policy/v1/PodDisruptionBudgetSpec unhealthyPodEvictionPolicy=26-
resource.k8s.io/v1/AllocationResult devices>resource.k8s.io/v1/DeviceAllocationResult
resource.k8s.io/v1/Device attributes>>resource.k8s.io/v1/DeviceAttribute consumesCounters>resource.k8s.io/v1/DeviceCounterConsumption nodeAllocatableResourceMappings=36-36 nodeAllocatableResources=37-
resource.k8s.io/v1/DeviceAllocationResult results>resource.k8s.io/v1/DeviceRequestAllocationResult
resource.k8s.io/v1/DeviceAttribute bools=36- ints=36- strings=36- versions=36-
resource.k8s.io/v1/DeviceClaim requests>resource.k8s.io/v1/DeviceRequest
resource.k8s.io/v1/DeviceCounterConsumption compatibilityGroups=37-
resource.k8s.io/v1/DeviceRequest exactly>resource.k8s.io/v1/ExactDeviceRequest firstAvailable>resource.k8s.io/v1/DeviceSubRequest
resource.k8s.io/v1/DeviceRequestAllocationResult skipNodeOperations=37-
resource.k8s.io/v1/DeviceSubRequest derivedAttributes=37- tolerations
resource.k8s.io/v1/ExactDeviceRequest derivedAttributes=37- tolerations
resource.k8s.io/v1/ResourceClaim spec>resource.k8s.io/v1/ResourceClaimSpec status>resource.k8s.io/v1/ResourceClaimStatus
resource.k8s.io/v1/ResourceClaimSpec devices>resource.k8s.io/v1/DeviceClaim
resource.k8s.io/v1/ResourceClaimStatus allocation>resource.k8s.io/v1/AllocationResult
resource.k8s.io/v1/ResourceClaimTemplate spec>resource.k8s.io/v1/ResourceClaimTemplateSpec
resource.k8s.io/v1/ResourceClaimTemplateSpec spec>resource.k8s.io/v1/ResourceClaimSpec
resource.k8s.io/v1/ResourceSlice spec>resource.k8s.io/v1/ResourceSliceSpec
resource.k8s.io/v1/ResourceSliceSpec devices>resource.k8s.io/v1/Device partitionTypeAttribute=37- skipNodeOperations=37-
resource.k8s.io/v1alpha2/AllocationResult resourceHandles>resource.k8s.io/v1alpha2/ResourceHandle
resource.k8s.io/v1alpha2/ResourceClaim status>resource.k8s.io/v1alpha2/ResourceClaimStatus
resource.k8s.io/v1alpha2/ResourceClaimStatus allocation>resource.k8s.io/v1alpha2/AllocationResult
resource.k8s.io/v1alpha2/ResourceClass structuredParameters=30-
resource.k8s.io/v1alpha2/ResourceHandle structuredData=30-
resource.k8s.io/v1alpha3/AllocationResult controller=-31 devices>resource.k8s.io/v1alpha3/DeviceAllocationResult
resource.k8s.io/v1alpha3/BasicDevice allNodes=33- consumesCounters=33- nodeName=33- nodeSelector=33- taints=33-
resource.k8s.io/v1alpha3/Device basic>resource.k8s.io/v1alpha3/BasicDevice
resource.k8s.io/v1alpha3/DeviceAllocationResult results>resource.k8s.io/v1alpha3/DeviceRequestAllocationResult
resource.k8s.io/v1alpha3/DeviceClaim requests>resource.k8s.io/v1alpha3/DeviceRequest
resource.k8s.io/v1alpha3/DeviceClass spec>resource.k8s.io/v1alpha3/DeviceClassSpec
resource.k8s.io/v1alpha3/DeviceClassSpec suitableNodes=-31
resource.k8s.io/v1alpha3/DeviceRequest firstAvailable=33- tolerations=33-
resource.k8s.io/v1alpha3/DeviceRequestAllocationResult adminAccess=32- tolerations=33-
resource.k8s.io/v1alpha3/DeviceTaintRule spec>resource.k8s.io/v1alpha3/DeviceTaintRuleSpec status=35-
resource.k8s.io/v1alpha3/DeviceTaintRuleSpec deviceSelector>resource.k8s.io/v1alpha3/DeviceTaintSelector
resource.k8s.io/v1alpha3/DeviceTaintSelector deviceClassName=-34 selectors=-34
resource.k8s.io/v1alpha3/PoolStatus partitionSummary=37- shareableSummary=37-
resource.k8s.io/v1alpha3/ResourceClaim spec>resource.k8s.io/v1alpha3/ResourceClaimSpec status>resource.k8s.io/v1alpha3/ResourceClaimStatus
resource.k8s.io/v1alpha3/ResourceClaimSpec controller=-31 devices>resource.k8s.io/v1alpha3/DeviceClaim
resource.k8s.io/v1alpha3/ResourceClaimStatus allocation>resource.k8s.io/v1alpha3/AllocationResult deallocationRequested=-31 devices=32-
resource.k8s.io/v1alpha3/ResourceClaimTemplate spec>resource.k8s.io/v1alpha3/ResourceClaimTemplateSpec
resource.k8s.io/v1alpha3/ResourceClaimTemplateSpec spec>resource.k8s.io/v1alpha3/ResourceClaimSpec
resource.k8s.io/v1alpha3/ResourcePoolStatusRequest spec>resource.k8s.io/v1alpha3/ResourcePoolStatusRequestSpec status>resource.k8s.io/v1alpha3/ResourcePoolStatusRequestStatus
resource.k8s.io/v1alpha3/ResourcePoolStatusRequestSpec defaultPartitionTypeAttribute=37-
resource.k8s.io/v1alpha3/ResourcePoolStatusRequestStatus pools>resource.k8s.io/v1alpha3/PoolStatus
resource.k8s.io/v1alpha3/ResourceSlice spec>resource.k8s.io/v1alpha3/ResourceSliceSpec
resource.k8s.io/v1alpha3/ResourceSliceSpec devices>resource.k8s.io/v1alpha3/Device perDeviceNodeSelection=33- sharedCounters=33-
resource.k8s.io/v1beta1/AllocatedDeviceStatus shareID=34-
resource.k8s.io/v1beta1/AllocationResult allocationTimestamp=34- devices>resource.k8s.io/v1beta1/DeviceAllocationResult
resource.k8s.io/v1beta1/BasicDevice allNodes=33- allowMultipleAllocations=34- attributes>>resource.k8s.io/v1beta1/DeviceAttribute bindingConditions=34- bindingFailureConditions=34- bindsToNode=34- capacity>>resource.k8s.io/v1beta1/DeviceCapacity consumesCounters=33->resource.k8s.io/v1beta1/DeviceCounterConsumption nodeAllocatableResourceMappings=36-36 nodeAllocatableResources=37- nodeName=33- nodeSelector=33- taints=33-
resource.k8s.io/v1beta1/Device basic>resource.k8s.io/v1beta1/BasicDevice
resource.k8s.io/v1beta1/DeviceAllocationResult results>resource.k8s.io/v1beta1/DeviceRequestAllocationResult
resource.k8s.io/v1beta1/DeviceAttribute bools=36- ints=36- strings=36- versions=36-
resource.k8s.io/v1beta1/DeviceCapacity requestPolicy=34-
resource.k8s.io/v1beta1/DeviceClaim constraints>resource.k8s.io/v1beta1/DeviceConstraint requests>resource.k8s.io/v1beta1/DeviceRequest
resource.k8s.io/v1beta1/DeviceClass spec>resource.k8s.io/v1beta1/DeviceClassSpec
resource.k8s.io/v1beta1/DeviceClassSpec extendedResourceName=34-
resource.k8s.io/v1beta1/DeviceConstraint distinctAttribute=34-
resource.k8s.io/v1beta1/DeviceCounterConsumption compatibilityGroups=37-
resource.k8s.io/v1beta1/DeviceRequest capacity=34- derivedAttributes=37- firstAvailable=33->resource.k8s.io/v1beta1/DeviceSubRequest tolerations=33-
resource.k8s.io/v1beta1/DeviceRequestAllocationResult bindingConditions=34- bindingFailureConditions=34- consumedCapacity=34- shareID=34- skipNodeOperations=37- tolerations=33-
resource.k8s.io/v1beta1/DeviceSubRequest capacity=34- derivedAttributes=37-
resource.k8s.io/v1beta1/ResourceClaim spec>resource.k8s.io/v1beta1/ResourceClaimSpec status>resource.k8s.io/v1beta1/ResourceClaimStatus
resource.k8s.io/v1beta1/ResourceClaimSpec devices>resource.k8s.io/v1beta1/DeviceClaim
resource.k8s.io/v1beta1/ResourceClaimStatus allocation>resource.k8s.io/v1beta1/AllocationResult devices>resource.k8s.io/v1beta1/AllocatedDeviceStatus
resource.k8s.io/v1beta1/ResourceClaimTemplate spec>resource.k8s.io/v1beta1/ResourceClaimTemplateSpec
resource.k8s.io/v1beta1/ResourceClaimTemplateSpec spec>resource.k8s.io/v1beta1/ResourceClaimSpec
resource.k8s.io/v1beta1/ResourceSlice spec>resource.k8s.io/v1beta1/ResourceSliceSpec
resource.k8s.io/v1beta1/ResourceSliceSpec devices>resource.k8s.io/v1beta1/Device partitionTypeAttribute=37- perDeviceNodeSelection=33- sharedCounters=33- skipNodeOperations=37-
resource.k8s.io/v1beta2/AllocatedDeviceStatus shareID=34-
resource.k8s.io/v1beta2/AllocationResult allocationTimestamp=34- devices>resource.k8s.io/v1beta2/DeviceAllocationResult
resource.k8s.io/v1beta2/Device allowMultipleAllocations=34- attributes>>resource.k8s.io/v1beta2/DeviceAttribute bindingConditions=34- bindingFailureConditions=34- bindsToNode=34- capacity>>resource.k8s.io/v1beta2/DeviceCapacity consumesCounters>resource.k8s.io/v1beta2/DeviceCounterConsumption nodeAllocatableResourceMappings=36-36 nodeAllocatableResources=37-
resource.k8s.io/v1beta2/DeviceAllocationResult results>resource.k8s.io/v1beta2/DeviceRequestAllocationResult
resource.k8s.io/v1beta2/DeviceAttribute bools=36- ints=36- strings=36- versions=36-
resource.k8s.io/v1beta2/DeviceCapacity requestPolicy=34-
resource.k8s.io/v1beta2/DeviceClaim constraints>resource.k8s.io/v1beta2/DeviceConstraint requests>resource.k8s.io/v1beta2/DeviceRequest
resource.k8s.io/v1beta2/DeviceClass spec>resource.k8s.io/v1beta2/DeviceClassSpec
resource.k8s.io/v1beta2/DeviceClassSpec extendedResourceName=34-
resource.k8s.io/v1beta2/DeviceConstraint distinctAttribute=34-
resource.k8s.io/v1beta2/DeviceCounterConsumption compatibilityGroups=37-
resource.k8s.io/v1beta2/DeviceRequest exactly>resource.k8s.io/v1beta2/ExactDeviceRequest firstAvailable>resource.k8s.io/v1beta2/DeviceSubRequest
resource.k8s.io/v1beta2/DeviceRequestAllocationResult bindingConditions=34- bindingFailureConditions=34- consumedCapacity=34- shareID=34- skipNodeOperations=37-
resource.k8s.io/v1beta2/DeviceSubRequest capacity=34- derivedAttributes=37-
resource.k8s.io/v1beta2/ExactDeviceRequest capacity=34- derivedAttributes=37-
resource.k8s.io/v1beta2/ResourceClaim spec>resource.k8s.io/v1beta2/ResourceClaimSpec status>resource.k8s.io/v1beta2/ResourceClaimStatus
resource.k8s.io/v1beta2/ResourceClaimSpec devices>resource.k8s.io/v1beta2/DeviceClaim
resource.k8s.io/v1beta2/ResourceClaimStatus allocation>resource.k8s.io/v1beta2/AllocationResult devices>resource.k8s.io/v1beta2/AllocatedDeviceStatus
resource.k8s.io/v1beta2/ResourceClaimTemplate spec>resource.k8s.io/v1beta2/ResourceClaimTemplateSpec
resource.k8s.io/v1beta2/ResourceClaimTemplateSpec spec>resource.k8s.io/v1beta2/ResourceClaimSpec
resource.k8s.io/v1beta2/ResourceSlice spec>resource.k8s.io/v1beta2/ResourceSliceSpec
resource.k8s.io/v1beta2/ResourceSliceSpec devices>resource.k8s.io/v1beta2/Device partitionTypeAttribute=37- skipNodeOperations=37-
storage.k8s.io/v1/CSIDriver spec>storage.k8s.io/v1/CSIDriverSpec
storage.k8s.io/v1/CSIDriverSpec nodeAllocatableUpdatePeriodSeconds=33- preventPodSchedulingIfMissing=36- serviceAccountTokenInSecrets=35-
storage.k8s.io/v1/CSINode status=37-
storage.k8s.io/v1/VolumeAttachment spec>storage.k8s.io/v1/VolumeAttachmentSpec status>storage.k8s.io/v1/VolumeAttachmentStatus
storage.k8s.io/v1/VolumeAttachmentSource inlineVolumeSpec>v1/PersistentVolumeSpec
storage.k8s.io/v1/VolumeAttachmentSpec source>storage.k8s.io/v1/VolumeAttachmentSource
storage.k8s.io/v1/VolumeAttachmentStatus attachError>storage.k8s.io/v1/VolumeError detachError>storage.k8s.io/v1/VolumeError
storage.k8s.io/v1/VolumeError errorCode=33-
v1/Affinity podAffinity>v1/PodAffinity podAntiAffinity>v1/PodAntiAffinity
v1/CSIPersistentVolumeSource nodeExpandSecretRef
v1/ClusterTrustBundleProjection user=37-
v1/ConfigMapProjection items>v1/KeyToPath
v1/ConfigMapVolumeSource defaultUser=37- items>v1/KeyToPath
v1/Container env>v1/EnvVar lifecycle>v1/Lifecycle livenessProbe>v1/Probe readinessProbe>v1/Probe resizePolicy=27- resources>v1/ResourceRequirements restartPolicy=28- restartPolicyRules=34- securityContext>v1/SecurityContext startupProbe>v1/Probe volumeMounts>v1/VolumeMount
v1/ContainerStatus allocatedResources=27- allocatedResourcesStatus=31->v1/ResourceStatus resources=27->v1/ResourceRequirements stopSignal=33- user=31- volumeMounts=30->v1/VolumeMountStatus
v1/DownwardAPIProjection items>v1/DownwardAPIVolumeFile
v1/DownwardAPIVolumeFile user=37-
v1/DownwardAPIVolumeSource defaultUser=37- items>v1/DownwardAPIVolumeFile
v1/EmptyDirVolumeSource mode=37-
v1/EnvVar valueFrom>v1/EnvVarSource
v1/EnvVarSource fileKeyRef=34-
v1/EphemeralContainer env>v1/EnvVar lifecycle>v1/Lifecycle livenessProbe>v1/Probe readinessProbe>v1/Probe resizePolicy=27- resources>v1/ResourceRequirements restartPolicy=28- restartPolicyRules=34- securityContext>v1/SecurityContext startupProbe>v1/Probe volumeMounts>v1/VolumeMount
v1/EphemeralVolumeSource volumeClaimTemplate>v1/PersistentVolumeClaimTemplate
v1/GRPCAction mode=37-
v1/HTTPGetAction protocol=37-
v1/KeyToPath user=37-
v1/Lifecycle postStart>v1/LifecycleHandler preStop>v1/LifecycleHandler stopSignal=33-
v1/LifecycleHandler httpGet>v1/HTTPGetAction sleep=29-
v1/LoadBalancerIngress ipMode=29-
v1/LoadBalancerStatus ingress>v1/LoadBalancerIngress
v1/Node spec>v1/NodeSpec status>v1/NodeStatus
v1/NodeAllocatableResourceClaimStatus mapping=37- overhead=37- resources=-36
v1/NodeRuntimeHandler features>v1/NodeRuntimeHandlerFeatures
v1/NodeRuntimeHandlerFeatures userNamespaces=31-
v1/NodeSpec podPreemptionPolicy=37-
v1/NodeStatus declaredFeatures=35- features=31- nodeInfo>v1/NodeSystemInfo runtimeHandlers=30->v1/NodeRuntimeHandler
v1/NodeSystemInfo runningInUserNamespace=37- swap=33-
v1/PersistentVolume spec>v1/PersistentVolumeSpec status>v1/PersistentVolumeStatus
v1/PersistentVolumeClaim spec>v1/PersistentVolumeClaimSpec status>v1/PersistentVolumeClaimStatus
v1/PersistentVolumeClaimSpec accessModes dataSourceRef>v1/TypedObjectReference volumeAttributesClassName=29-
v1/PersistentVolumeClaimStatus allocatedResourceStatuses=28- currentVolumeAttributesClassName=29- healthStatus=37- modifyVolumeStatus=29- resizeStatus=-27
v1/PersistentVolumeClaimTemplate spec>v1/PersistentVolumeClaimSpec
v1/PersistentVolumeSpec accessModes csi>v1/CSIPersistentVolumeSource volumeAttributesClassName=29-
v1/PersistentVolumeStatus lastPhaseTransitionTime=28-
v1/Pod spec>v1/PodSpec status>v1/PodStatus
v1/PodAffinity preferredDuringSchedulingIgnoredDuringExecution>v1/WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution>v1/PodAffinityTerm
v1/PodAffinityTerm matchLabelKeys=29- mismatchLabelKeys=29-
v1/PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution>v1/WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution>v1/PodAffinityTerm
v1/PodCertificateProjection user=37- userAnnotations=35-
v1/PodCondition observedGeneration=33-
v1/PodResourceClaim resourceClaimName=31- resourceClaimTemplateName=31- source=-30
v1/PodSecurityContext appArmorProfile=30- seLinuxChangePolicy=32- supplementalGroupsPolicy=31-
v1/PodSpec affinity>v1/Affinity containers>v1/Container ephemeralContainers>v1/EphemeralContainer evictionResponders=37- hostUsers hostnameOverride=34- initContainers>v1/Container resourceClaims=26->v1/PodResourceClaim resources=32->v1/ResourceRequirements schedulingGates=26- schedulingGroup=36- securityContext>v1/PodSecurityContext topologySpreadConstraints>v1/TopologySpreadConstraint volumes>v1/Volume workloadRef=35-35
v1/PodStatus allocatedResources=35- conditions>v1/PodCondition containerStatuses>v1/ContainerStatus ephemeralContainerStatuses>v1/ContainerStatus extendedResourceClaimStatus=34- hostIPs=28- initContainerStatuses>v1/ContainerStatus nodeAllocatableResourceClaimStatuses=36->v1/NodeAllocatableResourceClaimStatus observedGeneration=33- resize=27- resourceClaimStatuses=28- resources=35->v1/ResourceRequirements volumeHealth=37-
v1/PodTemplate template>v1/PodTemplateSpec
v1/PodTemplateSpec spec>v1/PodSpec
v1/Probe grpc>v1/GRPCAction httpGet>v1/HTTPGetAction
v1/ProjectedVolumeSource defaultUser=37- sources>v1/VolumeProjection
v1/ReplicationController spec>v1/ReplicationControllerSpec
v1/ReplicationControllerSpec template>v1/PodTemplateSpec
v1/ResourceClaim request=31-
v1/ResourceHealth message=36-
v1/ResourceRequirements claims=26->v1/ResourceClaim
v1/ResourceStatus resources>v1/ResourceHealth
v1/SecretProjection items>v1/KeyToPath
v1/SecretVolumeSource defaultUser=37- items>v1/KeyToPath
v1/SecurityContext appArmorProfile=30- procMount
v1/Service spec>v1/ServiceSpec status>v1/ServiceStatus
v1/ServiceAccountTokenProjection user=37-
v1/ServiceSpec trafficDistribution=30-
v1/ServiceStatus loadBalancer>v1/LoadBalancerStatus
v1/TopologySpreadConstraint matchLabelKeys minDomains nodeAffinityPolicy nodeTaintsPolicy
v1/TypedObjectReference namespace
v1/Volume configMap>v1/ConfigMapVolumeSource downwardAPI>v1/DownwardAPIVolumeSource emptyDir>v1/EmptyDirVolumeSource ephemeral>v1/EphemeralVolumeSource image=31- projected>v1/ProjectedVolumeSource secret>v1/SecretVolumeSource
v1/VolumeMount bindMountOptions=37- recursiveReadOnly=30-
v1/VolumeMountStatus volumeStatus=36-
v1/VolumeProjection clusterTrustBundle=29->v1/ClusterTrustBundleProjection configMap>v1/ConfigMapProjection downwardAPI>v1/DownwardAPIProjection podCertificate=34->v1/PodCertificateProjection secret>v1/SecretProjection serviceAccountToken>v1/ServiceAccountTokenProjection
v1/WeightedPodAffinityTerm podAffinityTerm>v1/PodAffinityTerm
"""
