"""Typed objects of the Secrets Store CSI driver, each loaded on first use.

Generated from the CustomResourceDefinitions of the Secrets Store CSI driver; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import secrets_store_v1 as secrets_store_v1
    from . import secrets_store_v1alpha1 as secrets_store_v1alpha1
    from .secrets_store_v1 import SecretProviderClass as SecretProviderClass
    from .secrets_store_v1 import SecretProviderClassPodStatus as SecretProviderClassPodStatus
    from .secrets_store_v1 import (
        SecretProviderClassPodStatusStatus as SecretProviderClassPodStatusStatus,
    )
    from .secrets_store_v1 import (
        SecretProviderClassPodStatusStatusObjects as SecretProviderClassPodStatusStatusObjects,
    )
    from .secrets_store_v1 import SecretProviderClassSpec as SecretProviderClassSpec
    from .secrets_store_v1 import (
        SecretProviderClassSpecSecretObjects as SecretProviderClassSpecSecretObjects,
    )
    from .secrets_store_v1 import (
        SecretProviderClassSpecSecretObjectsData as SecretProviderClassSpecSecretObjectsData,
    )
    from .secrets_store_v1alpha1 import SecretProviderClassStatus as SecretProviderClassStatus
    from .secrets_store_v1alpha1 import (
        SecretProviderClassStatusByPod as SecretProviderClassStatusByPod,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "secrets_store_v1": "SecretProviderClass SecretProviderClassPodStatus SecretProviderClassPodStatusStatus SecretProviderClassPodStatusStatusObjects SecretProviderClassSpec SecretProviderClassSpecSecretObjects SecretProviderClassSpecSecretObjectsData",
            "secrets_store_v1alpha1": "SecretProviderClassStatus SecretProviderClassStatusByPod",
        },
    )

__all__ = (
    "SecretProviderClass",
    "SecretProviderClassPodStatus",
    "SecretProviderClassPodStatusStatus",
    "SecretProviderClassPodStatusStatusObjects",
    "SecretProviderClassSpec",
    "SecretProviderClassSpecSecretObjects",
    "SecretProviderClassSpecSecretObjectsData",
    "SecretProviderClassStatus",
    "SecretProviderClassStatusByPod",
    "secrets_store_v1",
    "secrets_store_v1alpha1",
)
