"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy mutatingadmissionpolicies cluster admissionregistration_v1 MutatingAdmissionPolicy
admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding mutatingadmissionpolicybindings cluster admissionregistration_v1 MutatingAdmissionPolicyBinding
admissionregistration.k8s.io/v1 MutatingWebhookConfiguration mutatingwebhookconfigurations cluster admissionregistration_v1 MutatingWebhookConfiguration
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy validatingadmissionpolicies cluster admissionregistration_v1 ValidatingAdmissionPolicy
admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings cluster admissionregistration_v1 ValidatingAdmissionPolicyBinding
admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration validatingwebhookconfigurations cluster admissionregistration_v1 ValidatingWebhookConfiguration
apiextensions.k8s.io/v1 CustomResourceDefinition customresourcedefinitions cluster apiextensions_v1 CustomResourceDefinition crd crds
apiregistration.k8s.io/v1 APIService apiservices cluster apiregistration_v1 APIService
apps/v1 ControllerRevision controllerrevisions namespaced apps_v1 ControllerRevision
apps/v1 DaemonSet daemonsets namespaced apps_v1 DaemonSet ds
apps/v1 Deployment deployments namespaced apps_v1 Deployment deploy
apps/v1 ReplicaSet replicasets namespaced apps_v1 ReplicaSet rs
apps/v1 StatefulSet statefulsets namespaced apps_v1 StatefulSet sts
authentication.k8s.io/v1 SelfSubjectReview selfsubjectreviews cluster authentication_v1 SelfSubjectReview
authentication.k8s.io/v1 TokenReview tokenreviews cluster authentication_v1 TokenReview
authorization.k8s.io/v1 LocalSubjectAccessReview localsubjectaccessreviews namespaced authorization_v1 LocalSubjectAccessReview
authorization.k8s.io/v1 SelfSubjectAccessReview selfsubjectaccessreviews cluster authorization_v1 SelfSubjectAccessReview
authorization.k8s.io/v1 SelfSubjectRulesReview selfsubjectrulesreviews cluster authorization_v1 SelfSubjectRulesReview
authorization.k8s.io/v1 SubjectAccessReview subjectaccessreviews cluster authorization_v1 SubjectAccessReview
autoscaling/v1 HorizontalPodAutoscaler horizontalpodautoscalers namespaced autoscaling_v1 HorizontalPodAutoscaler hpa
autoscaling/v2 HorizontalPodAutoscaler horizontalpodautoscalers namespaced autoscaling_v2 HorizontalPodAutoscaler hpa
batch/v1 CronJob cronjobs namespaced batch_v1 CronJob cj
batch/v1 Job jobs namespaced batch_v1 Job
certificates.k8s.io/v1 CertificateSigningRequest certificatesigningrequests cluster certificates_v1 CertificateSigningRequest csr
coordination.k8s.io/v1 Lease leases namespaced coordination_v1 Lease
v1 Binding bindings namespaced core_v1 Binding
v1 ComponentStatus componentstatuses cluster core_v1 ComponentStatus cs
v1 ConfigMap configmaps namespaced core_v1 ConfigMap cm
v1 Endpoints endpoints namespaced core_v1 Endpoints ep
v1 Event events namespaced core_v1 Event ev
v1 LimitRange limitranges namespaced core_v1 LimitRange limits
v1 Namespace namespaces cluster core_v1 Namespace ns
v1 Node nodes cluster core_v1 Node no
v1 PersistentVolume persistentvolumes cluster core_v1 PersistentVolume pv
v1 PersistentVolumeClaim persistentvolumeclaims namespaced core_v1 PersistentVolumeClaim pvc
v1 Pod pods namespaced core_v1 Pod po
v1 PodTemplate podtemplates namespaced core_v1 PodTemplate
v1 ReplicationController replicationcontrollers namespaced core_v1 ReplicationController rc
v1 ResourceQuota resourcequotas namespaced core_v1 ResourceQuota quota
v1 Secret secrets namespaced core_v1 Secret
v1 Service services namespaced core_v1 Service svc
v1 ServiceAccount serviceaccounts namespaced core_v1 ServiceAccount sa
discovery.k8s.io/v1 EndpointSlice endpointslices namespaced discovery_v1 EndpointSlice
events.k8s.io/v1 Event events namespaced events_v1 Event ev
flowcontrol.apiserver.k8s.io/v1 FlowSchema flowschemas cluster flowcontrol_v1 FlowSchema
flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration prioritylevelconfigurations cluster flowcontrol_v1 PriorityLevelConfiguration
networking.k8s.io/v1 IPAddress ipaddresses cluster networking_v1 IPAddress ip
networking.k8s.io/v1 Ingress ingresses namespaced networking_v1 Ingress ing
networking.k8s.io/v1 IngressClass ingressclasses cluster networking_v1 IngressClass
networking.k8s.io/v1 NetworkPolicy networkpolicies namespaced networking_v1 NetworkPolicy netpol
networking.k8s.io/v1 ServiceCIDR servicecidrs cluster networking_v1 ServiceCIDR
node.k8s.io/v1 RuntimeClass runtimeclasses cluster node_v1 RuntimeClass
policy/v1 PodDisruptionBudget poddisruptionbudgets namespaced policy_v1 PodDisruptionBudget pdb
rbac.authorization.k8s.io/v1 ClusterRole clusterroles cluster rbac_v1 ClusterRole
rbac.authorization.k8s.io/v1 ClusterRoleBinding clusterrolebindings cluster rbac_v1 ClusterRoleBinding
rbac.authorization.k8s.io/v1 Role roles namespaced rbac_v1 Role
rbac.authorization.k8s.io/v1 RoleBinding rolebindings namespaced rbac_v1 RoleBinding
resource.k8s.io/v1 DeviceClass deviceclasses cluster resource_v1 DeviceClass
resource.k8s.io/v1 ResourceClaim resourceclaims namespaced resource_v1 ResourceClaim
resource.k8s.io/v1 ResourceClaimTemplate resourceclaimtemplates namespaced resource_v1 ResourceClaimTemplate
resource.k8s.io/v1 ResourceSlice resourceslices cluster resource_v1 ResourceSlice
scheduling.k8s.io/v1 PriorityClass priorityclasses cluster scheduling_v1 PriorityClass pc
storage.k8s.io/v1 CSIDriver csidrivers cluster storage_v1 CSIDriver
storage.k8s.io/v1 CSINode csinodes cluster storage_v1 CSINode
storage.k8s.io/v1 CSIStorageCapacity csistoragecapacities namespaced storage_v1 CSIStorageCapacity
storage.k8s.io/v1 StorageClass storageclasses cluster storage_v1 StorageClass sc
storage.k8s.io/v1 VolumeAttachment volumeattachments cluster storage_v1 VolumeAttachment
storage.k8s.io/v1 VolumeAttributesClass volumeattributesclasses cluster storage_v1 VolumeAttributesClass vac
"""
