"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Argo Events; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
argoproj.io/v1alpha1 EventBus eventbus namespaced argoproj_v1alpha1 EventBus eb
argoproj.io/v1alpha1 EventSource eventsources namespaced argoproj_v1alpha1 EventSource es
argoproj.io/v1alpha1 Sensor sensors namespaced argoproj_v1alpha1 Sensor sn
"""
