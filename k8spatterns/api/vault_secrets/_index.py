"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Vault Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
secrets.hashicorp.com/v1beta1 CSISecrets csisecrets namespaced secrets_v1beta1 CSISecrets
secrets.hashicorp.com/v1beta1 HCPAuth hcpauths namespaced secrets_v1beta1 HCPAuth
secrets.hashicorp.com/v1beta1 HCPVaultSecretsApp hcpvaultsecretsapps namespaced secrets_v1beta1 HCPVaultSecretsApp
secrets.hashicorp.com/v1beta1 SecretTransformation secrettransformations namespaced secrets_v1beta1 SecretTransformation
secrets.hashicorp.com/v1beta1 VaultAuth vaultauths namespaced secrets_v1beta1 VaultAuth
secrets.hashicorp.com/v1beta1 VaultAuthGlobal vaultauthglobals namespaced secrets_v1beta1 VaultAuthGlobal
secrets.hashicorp.com/v1beta1 VaultConnection vaultconnections namespaced secrets_v1beta1 VaultConnection
secrets.hashicorp.com/v1beta1 VaultDynamicSecret vaultdynamicsecrets namespaced secrets_v1beta1 VaultDynamicSecret
secrets.hashicorp.com/v1beta1 VaultPKISecret vaultpkisecrets namespaced secrets_v1beta1 VaultPKISecret
secrets.hashicorp.com/v1beta1 VaultStaticSecret vaultstaticsecrets namespaced secrets_v1beta1 VaultStaticSecret
"""
