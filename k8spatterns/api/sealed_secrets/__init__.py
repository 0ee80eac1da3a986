"""Typed objects of Sealed Secrets, each loaded on first use.

Generated from the CustomResourceDefinitions of Sealed Secrets; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import bitnami_v1alpha1 as bitnami_v1alpha1
    from .bitnami_v1alpha1 import SealedSecret as SealedSecret
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "bitnami_v1alpha1": "SealedSecret",
        },
    )

__all__ = (
    "SealedSecret",
    "bitnami_v1alpha1",
)
