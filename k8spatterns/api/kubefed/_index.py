"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of KubeFed; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
core.kubefed.io/v1alpha1 ClusterPropagatedVersion clusterpropagatedversions cluster core_v1alpha1 ClusterPropagatedVersion
core.kubefed.io/v1alpha1 FederatedServiceStatus federatedservicestatuses namespaced core_v1alpha1 FederatedServiceStatus
core.kubefed.io/v1alpha1 PropagatedVersion propagatedversions namespaced core_v1alpha1 PropagatedVersion
core.kubefed.io/v1beta1 FederatedTypeConfig federatedtypeconfigs namespaced core_v1beta1 FederatedTypeConfig ftc
core.kubefed.io/v1beta1 KubeFedCluster kubefedclusters namespaced core_v1beta1 KubeFedCluster kfc
core.kubefed.io/v1beta1 KubeFedConfig kubefedconfigs namespaced core_v1beta1 KubeFedConfig
scheduling.kubefed.io/v1alpha1 ReplicaSchedulingPreference replicaschedulingpreferences namespaced scheduling_v1alpha1 ReplicaSchedulingPreference rsp
types.kubefed.io/v1beta1 FederatedClusterRole federatedclusterroles cluster types_v1beta1 FederatedClusterRole
types.kubefed.io/v1beta1 FederatedConfigMap federatedconfigmaps namespaced types_v1beta1 FederatedConfigMap fcm
types.kubefed.io/v1beta1 FederatedDeployment federateddeployments namespaced types_v1beta1 FederatedDeployment fdeploy
types.kubefed.io/v1beta1 FederatedIngress federatedingresses namespaced types_v1beta1 FederatedIngress fing
types.kubefed.io/v1beta1 FederatedJob federatedjobs namespaced types_v1beta1 FederatedJob
types.kubefed.io/v1beta1 FederatedNamespace federatednamespaces namespaced types_v1beta1 FederatedNamespace fns
types.kubefed.io/v1beta1 FederatedReplicaSet federatedreplicasets namespaced types_v1beta1 FederatedReplicaSet frs
types.kubefed.io/v1beta1 FederatedSecret federatedsecrets namespaced types_v1beta1 FederatedSecret
types.kubefed.io/v1beta1 FederatedService federatedservices namespaced types_v1beta1 FederatedService fsvc
types.kubefed.io/v1beta1 FederatedServiceAccount federatedserviceaccounts namespaced types_v1beta1 FederatedServiceAccount fsa
"""
