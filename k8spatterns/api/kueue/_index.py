"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Kueue; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
kueue.x-k8s.io/v1beta1 AdmissionCheck admissionchecks cluster,converted,deprecated kueue_v1beta1 AdmissionCheck ac
kueue.x-k8s.io/v1beta1 ClusterQueue clusterqueues cluster,converted,deprecated kueue_v1beta1 ClusterQueue cq
kueue.x-k8s.io/v1beta1 Cohort cohorts cluster,converted,deprecated kueue_v1beta1 Cohort co
kueue.x-k8s.io/v1beta1 LocalQueue localqueues namespaced,converted,deprecated kueue_v1beta1 LocalQueue queue queues lq
kueue.x-k8s.io/v1beta1 MultiKueueCluster multikueueclusters cluster,converted,deprecated kueue_v1beta1 MultiKueueCluster mkc
kueue.x-k8s.io/v1beta1 MultiKueueConfig multikueueconfigs cluster,converted kueue_v1beta1 MultiKueueConfig mkconf
kueue.x-k8s.io/v1beta1 ProvisioningRequestConfig provisioningrequestconfigs cluster,converted,deprecated kueue_v1beta1 ProvisioningRequestConfig prc
kueue.x-k8s.io/v1beta1 ResourceFlavor resourceflavors cluster,converted,deprecated kueue_v1beta1 ResourceFlavor flavor flavors rf
kueue.x-k8s.io/v1beta1 Topology topologies cluster,converted,deprecated kueue_v1beta1 Topology topo
kueue.x-k8s.io/v1beta1 Workload workloads namespaced,converted,deprecated kueue_v1beta1 Workload kwl kueueworkload kueueworkloads
kueue.x-k8s.io/v1beta1 WorkloadPriorityClass workloadpriorityclasses cluster,converted,deprecated kueue_v1beta1 WorkloadPriorityClass wpc
kueue.x-k8s.io/v1beta2 AdmissionCheck admissionchecks cluster kueue_v1beta2 AdmissionCheck ac
kueue.x-k8s.io/v1beta2 ClusterQueue clusterqueues cluster kueue_v1beta2 ClusterQueue cq
kueue.x-k8s.io/v1beta2 Cohort cohorts cluster kueue_v1beta2 Cohort co
kueue.x-k8s.io/v1beta2 LocalQueue localqueues namespaced kueue_v1beta2 LocalQueue queue queues lq
kueue.x-k8s.io/v1beta2 MultiKueueCluster multikueueclusters cluster kueue_v1beta2 MultiKueueCluster mkc
kueue.x-k8s.io/v1beta2 MultiKueueConfig multikueueconfigs cluster kueue_v1beta2 MultiKueueConfig mkconf
kueue.x-k8s.io/v1beta2 ProvisioningRequestConfig provisioningrequestconfigs cluster kueue_v1beta2 ProvisioningRequestConfig prc
kueue.x-k8s.io/v1beta2 ResourceFlavor resourceflavors cluster kueue_v1beta2 ResourceFlavor flavor flavors rf
kueue.x-k8s.io/v1beta2 Topology topologies cluster kueue_v1beta2 Topology topo
kueue.x-k8s.io/v1beta2 Workload workloads namespaced kueue_v1beta2 Workload kwl kueueworkload kueueworkloads
kueue.x-k8s.io/v1beta2 WorkloadPriorityClass workloadpriorityclasses cluster kueue_v1beta2 WorkloadPriorityClass wpc
"""
