"""Typed objects of the External Secrets operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the External Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import external_secrets_v1 as external_secrets_v1
    from . import external_secrets_v1alpha1 as external_secrets_v1alpha1
    from . import generators_v1alpha1 as generators_v1alpha1
    from .external_secrets_v1 import ClusterExternalSecret as ClusterExternalSecret
    from .external_secrets_v1 import ClusterSecretStore as ClusterSecretStore
    from .external_secrets_v1 import ExternalSecret as ExternalSecret
    from .external_secrets_v1 import SecretStore as SecretStore
    from .external_secrets_v1alpha1 import ClusterPushSecret as ClusterPushSecret
    from .external_secrets_v1alpha1 import PushSecret as PushSecret
    from .generators_v1alpha1 import MFA as MFA
    from .generators_v1alpha1 import UUID as UUID
    from .generators_v1alpha1 import ACRAccessToken as ACRAccessToken
    from .generators_v1alpha1 import (
        BeyondtrustWorkloadCredentialsDynamicSecret as BeyondtrustWorkloadCredentialsDynamicSecret,
    )
    from .generators_v1alpha1 import CloudsmithAccessToken as CloudsmithAccessToken
    from .generators_v1alpha1 import ClusterGenerator as ClusterGenerator
    from .generators_v1alpha1 import ECRAuthorizationToken as ECRAuthorizationToken
    from .generators_v1alpha1 import Fake as Fake
    from .generators_v1alpha1 import GCRAccessToken as GCRAccessToken
    from .generators_v1alpha1 import GeneratorState as GeneratorState
    from .generators_v1alpha1 import GithubAccessToken as GithubAccessToken
    from .generators_v1alpha1 import GitlabDeployToken as GitlabDeployToken
    from .generators_v1alpha1 import Grafana as Grafana
    from .generators_v1alpha1 import Password as Password
    from .generators_v1alpha1 import QuayAccessToken as QuayAccessToken
    from .generators_v1alpha1 import SSHKey as SSHKey
    from .generators_v1alpha1 import STSSessionToken as STSSessionToken
    from .generators_v1alpha1 import VaultDynamicSecret as VaultDynamicSecret
    from .generators_v1alpha1 import Webhook as Webhook
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "external_secrets_v1": "ClusterExternalSecret ClusterSecretStore ExternalSecret SecretStore",
            "external_secrets_v1alpha1": "ClusterPushSecret PushSecret",
            "generators_v1alpha1": "ACRAccessToken BeyondtrustWorkloadCredentialsDynamicSecret CloudsmithAccessToken ClusterGenerator ECRAuthorizationToken Fake GCRAccessToken GeneratorState GithubAccessToken GitlabDeployToken Grafana MFA Password QuayAccessToken SSHKey STSSessionToken UUID VaultDynamicSecret Webhook",
        },
    )

__all__ = (
    "MFA",
    "UUID",
    "ACRAccessToken",
    "BeyondtrustWorkloadCredentialsDynamicSecret",
    "CloudsmithAccessToken",
    "ClusterExternalSecret",
    "ClusterGenerator",
    "ClusterPushSecret",
    "ClusterSecretStore",
    "ECRAuthorizationToken",
    "ExternalSecret",
    "Fake",
    "GCRAccessToken",
    "GeneratorState",
    "GithubAccessToken",
    "GitlabDeployToken",
    "Grafana",
    "Password",
    "PushSecret",
    "QuayAccessToken",
    "SSHKey",
    "STSSessionToken",
    "SecretStore",
    "VaultDynamicSecret",
    "Webhook",
    "external_secrets_v1",
    "external_secrets_v1alpha1",
    "generators_v1alpha1",
)
