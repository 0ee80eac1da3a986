"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of cert-manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
acme.cert-manager.io/v1 Challenge challenges namespaced acme_v1 Challenge
acme.cert-manager.io/v1 Order orders namespaced acme_v1 Order
cert-manager.io/v1 Certificate certificates namespaced cert_manager_v1 Certificate cert certs
cert-manager.io/v1 CertificateRequest certificaterequests namespaced cert_manager_v1 CertificateRequest cr crs
cert-manager.io/v1 ClusterIssuer clusterissuers cluster cert_manager_v1 ClusterIssuer ciss
cert-manager.io/v1 Issuer issuers namespaced cert_manager_v1 Issuer iss
"""
