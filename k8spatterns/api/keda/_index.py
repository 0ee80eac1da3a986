"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of KEDA; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
eventing.keda.sh/v1alpha1 CloudEventSource cloudeventsources namespaced eventing_v1alpha1 CloudEventSource
eventing.keda.sh/v1alpha1 ClusterCloudEventSource clustercloudeventsources cluster eventing_v1alpha1 ClusterCloudEventSource
keda.sh/v1alpha1 ClusterTriggerAuthentication clustertriggerauthentications cluster keda_v1alpha1 ClusterTriggerAuthentication cta clustertriggerauth
keda.sh/v1alpha1 ScaledJob scaledjobs namespaced keda_v1alpha1 ScaledJob sj
keda.sh/v1alpha1 ScaledObject scaledobjects namespaced keda_v1alpha1 ScaledObject so
keda.sh/v1alpha1 TriggerAuthentication triggerauthentications namespaced keda_v1alpha1 TriggerAuthentication ta triggerauth
"""
