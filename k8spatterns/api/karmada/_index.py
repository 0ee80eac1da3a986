"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
apps.karmada.io/v1alpha1 WorkloadRebalancer workloadrebalancers cluster apps_v1alpha1 WorkloadRebalancer
autoscaling.karmada.io/v1alpha1 CronFederatedHPA cronfederatedhpas namespaced autoscaling_v1alpha1 CronFederatedHPA cronfhpa
autoscaling.karmada.io/v1alpha1 FederatedHPA federatedhpas namespaced autoscaling_v1alpha1 FederatedHPA fhpa
config.karmada.io/v1alpha1 ResourceInterpreterCustomization resourceinterpretercustomizations cluster config_v1alpha1 ResourceInterpreterCustomization ric
config.karmada.io/v1alpha1 ResourceInterpreterWebhookConfiguration resourceinterpreterwebhookconfigurations cluster config_v1alpha1 ResourceInterpreterWebhookConfiguration
networking.karmada.io/v1alpha1 MultiClusterIngress multiclusteringresses namespaced networking_v1alpha1 MultiClusterIngress mci
networking.karmada.io/v1alpha1 MultiClusterService multiclusterservices namespaced networking_v1alpha1 MultiClusterService mcs
operator.karmada.io/v1alpha1 Karmada karmadas namespaced operator_v1alpha1 Karmada
policy.karmada.io/v1alpha1 ClusterOverridePolicy clusteroverridepolicies cluster policy_v1alpha1 ClusterOverridePolicy cop
policy.karmada.io/v1alpha1 ClusterPropagationPolicy clusterpropagationpolicies cluster policy_v1alpha1 ClusterPropagationPolicy cpp
policy.karmada.io/v1alpha1 ClusterTaintPolicy clustertaintpolicies cluster policy_v1alpha1 ClusterTaintPolicy
policy.karmada.io/v1alpha1 FederatedResourceQuota federatedresourcequotas namespaced policy_v1alpha1 FederatedResourceQuota
policy.karmada.io/v1alpha1 OverridePolicy overridepolicies namespaced policy_v1alpha1 OverridePolicy op
policy.karmada.io/v1alpha1 PropagationPolicy propagationpolicies namespaced policy_v1alpha1 PropagationPolicy pp
remedy.karmada.io/v1alpha1 Remedy remedies cluster remedy_v1alpha1 Remedy
work.karmada.io/v1alpha1 ClusterResourceBinding clusterresourcebindings cluster,converted work_v1alpha1 ClusterResourceBinding crb
work.karmada.io/v1alpha1 ResourceBinding resourcebindings namespaced,converted work_v1alpha1 ResourceBinding rb
work.karmada.io/v1alpha1 Work works namespaced work_v1alpha1 Work wk
work.karmada.io/v1alpha2 ClusterResourceBinding clusterresourcebindings cluster work_v1alpha2 ClusterResourceBinding crb
work.karmada.io/v1alpha2 ResourceBinding resourcebindings namespaced work_v1alpha2 ResourceBinding rb
"""
