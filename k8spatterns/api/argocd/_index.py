"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Argo CD; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
argoproj.io/v1alpha1 AppProject appprojects namespaced argoproj_v1alpha1 AppProject appproj appprojs
argoproj.io/v1alpha1 Application applications namespaced argoproj_v1alpha1 Application app apps
argoproj.io/v1alpha1 ApplicationSet applicationsets namespaced argoproj_v1alpha1 ApplicationSet appset appsets
"""
