"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Sealed Secrets; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
bitnami.com/v1alpha1 SealedSecret sealedsecrets namespaced bitnami_v1alpha1 SealedSecret
"""
