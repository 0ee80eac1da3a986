"""Typed objects of Kopf peering, each loaded on first use.

Generated from the CustomResourceDefinitions of Kopf peering; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kopf_v1 as kopf_v1
    from .kopf_v1 import ClusterKopfPeering as ClusterKopfPeering
    from .kopf_v1 import KopfPeering as KopfPeering
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kopf_v1": "ClusterKopfPeering KopfPeering",
        },
    )

__all__ = (
    "ClusterKopfPeering",
    "KopfPeering",
    "kopf_v1",
)
