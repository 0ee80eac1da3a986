"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Kopf peering; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
kopf.dev/v1 ClusterKopfPeering clusterkopfpeerings cluster kopf_v1 ClusterKopfPeering
kopf.dev/v1 KopfPeering kopfpeerings namespaced kopf_v1 KopfPeering
"""
