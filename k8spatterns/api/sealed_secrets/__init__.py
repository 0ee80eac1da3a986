"""Typed objects of Sealed Secrets, each loaded on first use.

Generated from the CustomResourceDefinitions of Sealed Secrets; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import bitnami_v1alpha1 as bitnami_v1alpha1
    from .bitnami_v1alpha1 import SealedSecret as SealedSecret
    from .bitnami_v1alpha1 import SealedSecretSpec as SealedSecretSpec
    from .bitnami_v1alpha1 import SealedSecretSpecTemplate as SealedSecretSpecTemplate
    from .bitnami_v1alpha1 import SealedSecretStatus as SealedSecretStatus
    from .bitnami_v1alpha1 import SealedSecretStatusConditions as SealedSecretStatusConditions
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "bitnami_v1alpha1": "SealedSecret SealedSecretSpec SealedSecretSpecTemplate SealedSecretStatus SealedSecretStatusConditions",
        },
    )

__all__ = (
    "SealedSecret",
    "SealedSecretSpec",
    "SealedSecretSpecTemplate",
    "SealedSecretStatus",
    "SealedSecretStatusConditions",
    "bitnami_v1alpha1",
)
