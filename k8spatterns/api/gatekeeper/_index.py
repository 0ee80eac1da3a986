"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
config.gatekeeper.sh/v1alpha1 Config configs namespaced config_v1alpha1 Config
connection.gatekeeper.sh/v1alpha1 Connection connections namespaced connection_v1alpha1 Connection
expansion.gatekeeper.sh/v1alpha1 ExpansionTemplate expansiontemplate cluster expansion_v1alpha1 ExpansionTemplate
expansion.gatekeeper.sh/v1beta1 ExpansionTemplate expansiontemplate cluster,converted expansion_v1beta1 ExpansionTemplate
externaldata.gatekeeper.sh/v1alpha1 Provider providers cluster,converted,deprecated externaldata_v1alpha1 Provider
externaldata.gatekeeper.sh/v1beta1 Provider providers cluster externaldata_v1beta1 Provider
mutations.gatekeeper.sh/v1 Assign assign cluster mutations_v1 Assign
mutations.gatekeeper.sh/v1 AssignMetadata assignmetadata cluster mutations_v1 AssignMetadata
mutations.gatekeeper.sh/v1 ModifySet modifyset cluster mutations_v1 ModifySet
mutations.gatekeeper.sh/v1alpha1 Assign assign cluster,converted mutations_v1alpha1 Assign
mutations.gatekeeper.sh/v1alpha1 AssignImage assignimage cluster mutations_v1alpha1 AssignImage
mutations.gatekeeper.sh/v1alpha1 AssignMetadata assignmetadata cluster,converted mutations_v1alpha1 AssignMetadata
mutations.gatekeeper.sh/v1alpha1 ModifySet modifyset cluster,converted mutations_v1alpha1 ModifySet
mutations.gatekeeper.sh/v1beta1 Assign assign cluster,converted mutations_v1beta1 Assign
mutations.gatekeeper.sh/v1beta1 AssignMetadata assignmetadata cluster,converted mutations_v1beta1 AssignMetadata
mutations.gatekeeper.sh/v1beta1 ModifySet modifyset cluster,converted mutations_v1beta1 ModifySet
status.gatekeeper.sh/v1alpha1 ConnectionPodStatus connectionpodstatuses namespaced status_v1alpha1 ConnectionPodStatus
status.gatekeeper.sh/v1beta1 ConfigPodStatus configpodstatuses namespaced status_v1beta1 ConfigPodStatus
status.gatekeeper.sh/v1beta1 ConstraintPodStatus constraintpodstatuses namespaced status_v1beta1 ConstraintPodStatus
status.gatekeeper.sh/v1beta1 ConstraintTemplatePodStatus constrainttemplatepodstatuses namespaced status_v1beta1 ConstraintTemplatePodStatus
status.gatekeeper.sh/v1beta1 ExpansionTemplatePodStatus expansiontemplatepodstatuses namespaced status_v1beta1 ExpansionTemplatePodStatus
status.gatekeeper.sh/v1beta1 MutatorPodStatus mutatorpodstatuses namespaced status_v1beta1 MutatorPodStatus
status.gatekeeper.sh/v1beta1 ProviderPodStatus providerpodstatuses namespaced status_v1beta1 ProviderPodStatus
syncset.gatekeeper.sh/v1alpha1 SyncSet syncsets cluster syncset_v1alpha1 SyncSet
templates.gatekeeper.sh/v1 ConstraintTemplate constrainttemplates cluster templates_v1 ConstraintTemplate
templates.gatekeeper.sh/v1alpha1 ConstraintTemplate constrainttemplates cluster,converted templates_v1alpha1 ConstraintTemplate
templates.gatekeeper.sh/v1beta1 ConstraintTemplate constrainttemplates cluster,converted templates_v1beta1 ConstraintTemplate
"""
