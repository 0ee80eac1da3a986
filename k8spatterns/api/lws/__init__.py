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
    from .disaggregatedset_v1 import (
        DisaggregatedSetPersistentVolumeClaimRetentionPolicy as DisaggregatedSetPersistentVolumeClaimRetentionPolicy,
    )
    from .disaggregatedset_v1 import DisaggregatedSetRoleScaler as DisaggregatedSetRoleScaler
    from .disaggregatedset_v1 import (
        DisaggregatedSetRoleScalerSpec as DisaggregatedSetRoleScalerSpec,
    )
    from .disaggregatedset_v1 import (
        DisaggregatedSetRoleScalerStatus as DisaggregatedSetRoleScalerStatus,
    )
    from .disaggregatedset_v1 import (
        DisaggregatedSetRolesSpecLeaderWorkerTemplateSubGroupPolicy as DisaggregatedSetRolesSpecLeaderWorkerTemplateSubGroupPolicy,
    )
    from .disaggregatedset_v1 import (
        DisaggregatedSetRolloutStrategyRollingUpdateConfiguration as DisaggregatedSetRolloutStrategyRollingUpdateConfiguration,
    )
    from .disaggregatedset_v1 import DisaggregatedSetSpec as DisaggregatedSetSpec
    from .disaggregatedset_v1 import (
        DisaggregatedSetSpecPlacementPolicy as DisaggregatedSetSpecPlacementPolicy,
    )
    from .disaggregatedset_v1 import DisaggregatedSetSpecRoles as DisaggregatedSetSpecRoles
    from .disaggregatedset_v1 import (
        DisaggregatedSetSpecRolesScaling as DisaggregatedSetSpecRolesScaling,
    )
    from .disaggregatedset_v1 import DisaggregatedSetSpecRolesSpec as DisaggregatedSetSpecRolesSpec
    from .disaggregatedset_v1 import (
        DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate as DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate,
    )
    from .disaggregatedset_v1 import (
        DisaggregatedSetSpecRolesSpecNetworkConfig as DisaggregatedSetSpecRolesSpecNetworkConfig,
    )
    from .disaggregatedset_v1 import (
        DisaggregatedSetSpecRolesSpecRolloutStrategy as DisaggregatedSetSpecRolesSpecRolloutStrategy,
    )
    from .disaggregatedset_v1 import DisaggregatedSetStatus as DisaggregatedSetStatus
    from .disaggregatedset_v1 import (
        DisaggregatedSetStatusRoleStatuses as DisaggregatedSetStatusRoleStatuses,
    )
    from .leaderworkerset_v1 import LeaderWorkerSet as LeaderWorkerSet
    from .leaderworkerset_v1 import (
        LeaderWorkerSetPersistentVolumeClaimRetentionPolicy as LeaderWorkerSetPersistentVolumeClaimRetentionPolicy,
    )
    from .leaderworkerset_v1 import LeaderWorkerSetSpec as LeaderWorkerSetSpec
    from .leaderworkerset_v1 import (
        LeaderWorkerSetSpecLeaderWorkerTemplate as LeaderWorkerSetSpecLeaderWorkerTemplate,
    )
    from .leaderworkerset_v1 import (
        LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy as LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy,
    )
    from .leaderworkerset_v1 import (
        LeaderWorkerSetSpecNetworkConfig as LeaderWorkerSetSpecNetworkConfig,
    )
    from .leaderworkerset_v1 import (
        LeaderWorkerSetSpecRolloutStrategy as LeaderWorkerSetSpecRolloutStrategy,
    )
    from .leaderworkerset_v1 import (
        LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration as LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration,
    )
    from .leaderworkerset_v1 import LeaderWorkerSetStatus as LeaderWorkerSetStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "disaggregatedset_v1": "DisaggregatedSet DisaggregatedSetPersistentVolumeClaimRetentionPolicy DisaggregatedSetRoleScaler DisaggregatedSetRoleScalerSpec DisaggregatedSetRoleScalerStatus DisaggregatedSetRolesSpecLeaderWorkerTemplateSubGroupPolicy DisaggregatedSetRolloutStrategyRollingUpdateConfiguration DisaggregatedSetSpec DisaggregatedSetSpecPlacementPolicy DisaggregatedSetSpecRoles DisaggregatedSetSpecRolesScaling DisaggregatedSetSpecRolesSpec DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate DisaggregatedSetSpecRolesSpecNetworkConfig DisaggregatedSetSpecRolesSpecRolloutStrategy DisaggregatedSetStatus DisaggregatedSetStatusRoleStatuses",
            "leaderworkerset_v1": "LeaderWorkerSet LeaderWorkerSetPersistentVolumeClaimRetentionPolicy LeaderWorkerSetSpec LeaderWorkerSetSpecLeaderWorkerTemplate LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy LeaderWorkerSetSpecNetworkConfig LeaderWorkerSetSpecRolloutStrategy LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration LeaderWorkerSetStatus",
        },
    )

__all__ = (
    "DisaggregatedSet",
    "DisaggregatedSetPersistentVolumeClaimRetentionPolicy",
    "DisaggregatedSetRoleScaler",
    "DisaggregatedSetRoleScalerSpec",
    "DisaggregatedSetRoleScalerStatus",
    "DisaggregatedSetRolesSpecLeaderWorkerTemplateSubGroupPolicy",
    "DisaggregatedSetRolloutStrategyRollingUpdateConfiguration",
    "DisaggregatedSetSpec",
    "DisaggregatedSetSpecPlacementPolicy",
    "DisaggregatedSetSpecRoles",
    "DisaggregatedSetSpecRolesScaling",
    "DisaggregatedSetSpecRolesSpec",
    "DisaggregatedSetSpecRolesSpecLeaderWorkerTemplate",
    "DisaggregatedSetSpecRolesSpecNetworkConfig",
    "DisaggregatedSetSpecRolesSpecRolloutStrategy",
    "DisaggregatedSetStatus",
    "DisaggregatedSetStatusRoleStatuses",
    "LeaderWorkerSet",
    "LeaderWorkerSetPersistentVolumeClaimRetentionPolicy",
    "LeaderWorkerSetSpec",
    "LeaderWorkerSetSpecLeaderWorkerTemplate",
    "LeaderWorkerSetSpecLeaderWorkerTemplateSubGroupPolicy",
    "LeaderWorkerSetSpecNetworkConfig",
    "LeaderWorkerSetSpecRolloutStrategy",
    "LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration",
    "LeaderWorkerSetStatus",
    "disaggregatedset_v1",
    "leaderworkerset_v1",
)
