"""Typed objects of the Vault Secrets operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Vault Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import secrets_v1beta1 as secrets_v1beta1
    from .secrets_v1beta1 import CSISecrets as CSISecrets
    from .secrets_v1beta1 import CSISecretsSpec as CSISecretsSpec
    from .secrets_v1beta1 import CSISecretsSpecAccessControl as CSISecretsSpecAccessControl
    from .secrets_v1beta1 import CSISecretsSpecSecrets as CSISecretsSpecSecrets
    from .secrets_v1beta1 import (
        CSISecretsSpecSecretsTransformation as CSISecretsSpecSecretsTransformation,
    )
    from .secrets_v1beta1 import (
        CSISecretsSpecSecretsTransformationTransformationRefs as CSISecretsSpecSecretsTransformationTransformationRefs,
    )
    from .secrets_v1beta1 import (
        CSISecretsSpecSecretsVaultAppRoleSecretIDs as CSISecretsSpecSecretsVaultAppRoleSecretIDs,
    )
    from .secrets_v1beta1 import (
        CSISecretsSpecSecretsVaultStaticSecrets as CSISecretsSpecSecretsVaultStaticSecrets,
    )
    from .secrets_v1beta1 import CSISecretsSpecSyncConfig as CSISecretsSpecSyncConfig
    from .secrets_v1beta1 import (
        CSISecretsSpecSyncConfigContainerState as CSISecretsSpecSyncConfigContainerState,
    )
    from .secrets_v1beta1 import CSISecretsSpecVaultAuthRef as CSISecretsSpecVaultAuthRef
    from .secrets_v1beta1 import CSISecretsStatus as CSISecretsStatus
    from .secrets_v1beta1 import (
        CSISecretsTransformationTransformationRefsTemplateRefs as CSISecretsTransformationTransformationRefsTemplateRefs,
    )
    from .secrets_v1beta1 import HCPAuth as HCPAuth
    from .secrets_v1beta1 import HCPAuthSpec as HCPAuthSpec
    from .secrets_v1beta1 import HCPAuthSpecServicePrincipal as HCPAuthSpecServicePrincipal
    from .secrets_v1beta1 import HCPAuthStatus as HCPAuthStatus
    from .secrets_v1beta1 import HCPVaultSecretsApp as HCPVaultSecretsApp
    from .secrets_v1beta1 import HCPVaultSecretsAppSpec as HCPVaultSecretsAppSpec
    from .secrets_v1beta1 import (
        HCPVaultSecretsAppSpecSyncConfig as HCPVaultSecretsAppSpecSyncConfig,
    )
    from .secrets_v1beta1 import (
        HCPVaultSecretsAppSpecSyncConfigDynamic as HCPVaultSecretsAppSpecSyncConfigDynamic,
    )
    from .secrets_v1beta1 import HCPVaultSecretsAppStatus as HCPVaultSecretsAppStatus
    from .secrets_v1beta1 import (
        HCPVaultSecretsAppStatusDynamicSecrets as HCPVaultSecretsAppStatusDynamicSecrets,
    )
    from .secrets_v1beta1 import SecretTransformation as SecretTransformation
    from .secrets_v1beta1 import SecretTransformationSpec as SecretTransformationSpec
    from .secrets_v1beta1 import (
        SecretTransformationSpecSourceTemplates as SecretTransformationSpecSourceTemplates,
    )
    from .secrets_v1beta1 import VaultAuth as VaultAuth
    from .secrets_v1beta1 import VaultAuthGlobal as VaultAuthGlobal
    from .secrets_v1beta1 import VaultAuthGlobalSpec as VaultAuthGlobalSpec
    from .secrets_v1beta1 import VaultAuthGlobalSpecAppRole as VaultAuthGlobalSpecAppRole
    from .secrets_v1beta1 import VaultAuthGlobalSpecAws as VaultAuthGlobalSpecAws
    from .secrets_v1beta1 import VaultAuthGlobalSpecGcp as VaultAuthGlobalSpecGcp
    from .secrets_v1beta1 import VaultAuthGlobalSpecJwt as VaultAuthGlobalSpecJwt
    from .secrets_v1beta1 import VaultAuthGlobalSpecKubernetes as VaultAuthGlobalSpecKubernetes
    from .secrets_v1beta1 import VaultAuthGlobalStatus as VaultAuthGlobalStatus
    from .secrets_v1beta1 import VaultAuthSpec as VaultAuthSpec
    from .secrets_v1beta1 import VaultAuthSpecAppRole as VaultAuthSpecAppRole
    from .secrets_v1beta1 import VaultAuthSpecAws as VaultAuthSpecAws
    from .secrets_v1beta1 import VaultAuthSpecGcp as VaultAuthSpecGcp
    from .secrets_v1beta1 import VaultAuthSpecJwt as VaultAuthSpecJwt
    from .secrets_v1beta1 import VaultAuthSpecKubernetes as VaultAuthSpecKubernetes
    from .secrets_v1beta1 import VaultAuthSpecStorageEncryption as VaultAuthSpecStorageEncryption
    from .secrets_v1beta1 import VaultAuthSpecVaultAuthGlobalRef as VaultAuthSpecVaultAuthGlobalRef
    from .secrets_v1beta1 import (
        VaultAuthSpecVaultAuthGlobalRefMergeStrategy as VaultAuthSpecVaultAuthGlobalRefMergeStrategy,
    )
    from .secrets_v1beta1 import VaultAuthStatus as VaultAuthStatus
    from .secrets_v1beta1 import VaultConnection as VaultConnection
    from .secrets_v1beta1 import VaultConnectionSpec as VaultConnectionSpec
    from .secrets_v1beta1 import VaultConnectionStatus as VaultConnectionStatus
    from .secrets_v1beta1 import VaultDynamicSecret as VaultDynamicSecret
    from .secrets_v1beta1 import VaultDynamicSecretSpec as VaultDynamicSecretSpec
    from .secrets_v1beta1 import VaultDynamicSecretStatus as VaultDynamicSecretStatus
    from .secrets_v1beta1 import (
        VaultDynamicSecretStatusSecretLease as VaultDynamicSecretStatusSecretLease,
    )
    from .secrets_v1beta1 import (
        VaultDynamicSecretStatusStaticCredsMetaData as VaultDynamicSecretStatusStaticCredsMetaData,
    )
    from .secrets_v1beta1 import VaultPKISecret as VaultPKISecret
    from .secrets_v1beta1 import VaultPKISecretSpec as VaultPKISecretSpec
    from .secrets_v1beta1 import VaultPKISecretSpecDestination as VaultPKISecretSpecDestination
    from .secrets_v1beta1 import (
        VaultPKISecretSpecRolloutRestartTargets as VaultPKISecretSpecRolloutRestartTargets,
    )
    from .secrets_v1beta1 import VaultPKISecretStatus as VaultPKISecretStatus
    from .secrets_v1beta1 import VaultStaticSecret as VaultStaticSecret
    from .secrets_v1beta1 import VaultStaticSecretSpec as VaultStaticSecretSpec
    from .secrets_v1beta1 import VaultStaticSecretSpecSyncConfig as VaultStaticSecretSpecSyncConfig
    from .secrets_v1beta1 import VaultStaticSecretStatus as VaultStaticSecretStatus
    from .secrets_v1beta1 import (
        VaultStaticSecretStatusVaultClientMeta as VaultStaticSecretStatusVaultClientMeta,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "secrets_v1beta1": "CSISecrets CSISecretsSpec CSISecretsSpecAccessControl CSISecretsSpecSecrets CSISecretsSpecSecretsTransformation CSISecretsSpecSecretsTransformationTransformationRefs CSISecretsSpecSecretsVaultAppRoleSecretIDs CSISecretsSpecSecretsVaultStaticSecrets CSISecretsSpecSyncConfig CSISecretsSpecSyncConfigContainerState CSISecretsSpecVaultAuthRef CSISecretsStatus CSISecretsTransformationTransformationRefsTemplateRefs HCPAuth HCPAuthSpec HCPAuthSpecServicePrincipal HCPAuthStatus HCPVaultSecretsApp HCPVaultSecretsAppSpec HCPVaultSecretsAppSpecSyncConfig HCPVaultSecretsAppSpecSyncConfigDynamic HCPVaultSecretsAppStatus HCPVaultSecretsAppStatusDynamicSecrets SecretTransformation SecretTransformationSpec SecretTransformationSpecSourceTemplates VaultAuth VaultAuthGlobal VaultAuthGlobalSpec VaultAuthGlobalSpecAppRole VaultAuthGlobalSpecAws VaultAuthGlobalSpecGcp VaultAuthGlobalSpecJwt VaultAuthGlobalSpecKubernetes VaultAuthGlobalStatus VaultAuthSpec VaultAuthSpecAppRole VaultAuthSpecAws VaultAuthSpecGcp VaultAuthSpecJwt VaultAuthSpecKubernetes VaultAuthSpecStorageEncryption VaultAuthSpecVaultAuthGlobalRef VaultAuthSpecVaultAuthGlobalRefMergeStrategy VaultAuthStatus VaultConnection VaultConnectionSpec VaultConnectionStatus VaultDynamicSecret VaultDynamicSecretSpec VaultDynamicSecretStatus VaultDynamicSecretStatusSecretLease VaultDynamicSecretStatusStaticCredsMetaData VaultPKISecret VaultPKISecretSpec VaultPKISecretSpecDestination VaultPKISecretSpecRolloutRestartTargets VaultPKISecretStatus VaultStaticSecret VaultStaticSecretSpec VaultStaticSecretSpecSyncConfig VaultStaticSecretStatus VaultStaticSecretStatusVaultClientMeta",
        },
    )

__all__ = (
    "CSISecrets",
    "CSISecretsSpec",
    "CSISecretsSpecAccessControl",
    "CSISecretsSpecSecrets",
    "CSISecretsSpecSecretsTransformation",
    "CSISecretsSpecSecretsTransformationTransformationRefs",
    "CSISecretsSpecSecretsVaultAppRoleSecretIDs",
    "CSISecretsSpecSecretsVaultStaticSecrets",
    "CSISecretsSpecSyncConfig",
    "CSISecretsSpecSyncConfigContainerState",
    "CSISecretsSpecVaultAuthRef",
    "CSISecretsStatus",
    "CSISecretsTransformationTransformationRefsTemplateRefs",
    "HCPAuth",
    "HCPAuthSpec",
    "HCPAuthSpecServicePrincipal",
    "HCPAuthStatus",
    "HCPVaultSecretsApp",
    "HCPVaultSecretsAppSpec",
    "HCPVaultSecretsAppSpecSyncConfig",
    "HCPVaultSecretsAppSpecSyncConfigDynamic",
    "HCPVaultSecretsAppStatus",
    "HCPVaultSecretsAppStatusDynamicSecrets",
    "SecretTransformation",
    "SecretTransformationSpec",
    "SecretTransformationSpecSourceTemplates",
    "VaultAuth",
    "VaultAuthGlobal",
    "VaultAuthGlobalSpec",
    "VaultAuthGlobalSpecAppRole",
    "VaultAuthGlobalSpecAws",
    "VaultAuthGlobalSpecGcp",
    "VaultAuthGlobalSpecJwt",
    "VaultAuthGlobalSpecKubernetes",
    "VaultAuthGlobalStatus",
    "VaultAuthSpec",
    "VaultAuthSpecAppRole",
    "VaultAuthSpecAws",
    "VaultAuthSpecGcp",
    "VaultAuthSpecJwt",
    "VaultAuthSpecKubernetes",
    "VaultAuthSpecStorageEncryption",
    "VaultAuthSpecVaultAuthGlobalRef",
    "VaultAuthSpecVaultAuthGlobalRefMergeStrategy",
    "VaultAuthStatus",
    "VaultConnection",
    "VaultConnectionSpec",
    "VaultConnectionStatus",
    "VaultDynamicSecret",
    "VaultDynamicSecretSpec",
    "VaultDynamicSecretStatus",
    "VaultDynamicSecretStatusSecretLease",
    "VaultDynamicSecretStatusStaticCredsMetaData",
    "VaultPKISecret",
    "VaultPKISecretSpec",
    "VaultPKISecretSpecDestination",
    "VaultPKISecretSpecRolloutRestartTargets",
    "VaultPKISecretStatus",
    "VaultStaticSecret",
    "VaultStaticSecretSpec",
    "VaultStaticSecretSpecSyncConfig",
    "VaultStaticSecretStatus",
    "VaultStaticSecretStatusVaultClientMeta",
    "secrets_v1beta1",
)
