"""Typed objects of the Vault Secrets operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Vault Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import secrets_v1beta1 as secrets_v1beta1
    from .secrets_v1beta1 import CSISecrets as CSISecrets
    from .secrets_v1beta1 import HCPAuth as HCPAuth
    from .secrets_v1beta1 import HCPVaultSecretsApp as HCPVaultSecretsApp
    from .secrets_v1beta1 import SecretTransformation as SecretTransformation
    from .secrets_v1beta1 import VaultAuth as VaultAuth
    from .secrets_v1beta1 import VaultAuthGlobal as VaultAuthGlobal
    from .secrets_v1beta1 import VaultConnection as VaultConnection
    from .secrets_v1beta1 import VaultDynamicSecret as VaultDynamicSecret
    from .secrets_v1beta1 import VaultPKISecret as VaultPKISecret
    from .secrets_v1beta1 import VaultStaticSecret as VaultStaticSecret
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "secrets_v1beta1": "CSISecrets HCPAuth HCPVaultSecretsApp SecretTransformation VaultAuth VaultAuthGlobal VaultConnection VaultDynamicSecret VaultPKISecret VaultStaticSecret",
        },
    )

__all__ = (
    "CSISecrets",
    "HCPAuth",
    "HCPVaultSecretsApp",
    "SecretTransformation",
    "VaultAuth",
    "VaultAuthGlobal",
    "VaultConnection",
    "VaultDynamicSecret",
    "VaultPKISecret",
    "VaultStaticSecret",
    "secrets_v1beta1",
)
