"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Secrets Store CSI driver; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
secrets-store.csi.x-k8s.io/v1 SecretProviderClass secretproviderclasses namespaced secrets_store_v1 SecretProviderClass
secrets-store.csi.x-k8s.io/v1 SecretProviderClassPodStatus secretproviderclasspodstatuses namespaced secrets_store_v1 SecretProviderClassPodStatus
secrets-store.csi.x-k8s.io/v1alpha1 SecretProviderClass secretproviderclasses namespaced,converted,deprecated secrets_store_v1alpha1 SecretProviderClass
secrets-store.csi.x-k8s.io/v1alpha1 SecretProviderClassPodStatus secretproviderclasspodstatuses namespaced,converted,deprecated secrets_store_v1alpha1 SecretProviderClassPodStatus
"""
