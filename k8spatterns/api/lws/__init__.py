"""Typed objects of LeaderWorkerSet, each loaded on first use.

Generated from the CustomResourceDefinitions of LeaderWorkerSet; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import disaggregatedset_v1 as disaggregatedset_v1
    from . import leaderworkerset_v1 as leaderworkerset_v1
    from .disaggregatedset_v1 import DisaggregatedSet as DisaggregatedSet
    from .disaggregatedset_v1 import DisaggregatedSetRoleScaler as DisaggregatedSetRoleScaler
    from .leaderworkerset_v1 import LeaderWorkerSet as LeaderWorkerSet
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "disaggregatedset_v1": "DisaggregatedSet DisaggregatedSetRoleScaler",
            "leaderworkerset_v1": "LeaderWorkerSet",
        },
    )

__all__ = (
    "DisaggregatedSet",
    "DisaggregatedSetRoleScaler",
    "LeaderWorkerSet",
    "disaggregatedset_v1",
    "leaderworkerset_v1",
)
