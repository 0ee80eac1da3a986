"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Multi-Cluster Services API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
multicluster.x-k8s.io/v1alpha1 ServiceExport serviceexports namespaced,converted multicluster_v1alpha1 ServiceExport svcex svcexport
multicluster.x-k8s.io/v1alpha1 ServiceImport serviceimports namespaced,converted multicluster_v1alpha1 ServiceImport svcim svcimport
multicluster.x-k8s.io/v1beta1 ServiceExport serviceexports namespaced multicluster_v1beta1 ServiceExport svcex svcexport
multicluster.x-k8s.io/v1beta1 ServiceImport serviceimports namespaced multicluster_v1beta1 ServiceImport svcim svcimport
"""
