"""Typed objects of volume snapshots, each loaded on first use.

Generated from the CustomResourceDefinitions of volume snapshots; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import groupsnapshot_v1 as groupsnapshot_v1
    from . import groupsnapshot_v1beta1 as groupsnapshot_v1beta1
    from . import groupsnapshot_v1beta2 as groupsnapshot_v1beta2
    from . import snapshot_v1 as snapshot_v1
    from .groupsnapshot_v1 import VolumeGroupSnapshot as VolumeGroupSnapshot
    from .groupsnapshot_v1 import VolumeGroupSnapshotClass as VolumeGroupSnapshotClass
    from .groupsnapshot_v1 import VolumeGroupSnapshotContent as VolumeGroupSnapshotContent
    from .groupsnapshot_v1 import VolumeGroupSnapshotContentSpec as VolumeGroupSnapshotContentSpec
    from .groupsnapshot_v1 import (
        VolumeGroupSnapshotContentSpecSource as VolumeGroupSnapshotContentSpecSource,
    )
    from .groupsnapshot_v1 import (
        VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles as VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles,
    )
    from .groupsnapshot_v1 import (
        VolumeGroupSnapshotContentStatus as VolumeGroupSnapshotContentStatus,
    )
    from .groupsnapshot_v1 import (
        VolumeGroupSnapshotContentStatusVolumeSnapshotInfoList as VolumeGroupSnapshotContentStatusVolumeSnapshotInfoList,
    )
    from .groupsnapshot_v1 import VolumeGroupSnapshotSpec as VolumeGroupSnapshotSpec
    from .groupsnapshot_v1 import VolumeGroupSnapshotSpecSource as VolumeGroupSnapshotSpecSource
    from .groupsnapshot_v1 import VolumeGroupSnapshotStatus as VolumeGroupSnapshotStatus
    from .groupsnapshot_v1 import VolumeGroupSnapshotStatusError as VolumeGroupSnapshotStatusError
    from .groupsnapshot_v1beta1 import (
        VolumeGroupSnapshotContentStatusVolumeSnapshotHandlePairList as VolumeGroupSnapshotContentStatusVolumeSnapshotHandlePairList,
    )
    from .snapshot_v1 import VolumeSnapshot as VolumeSnapshot
    from .snapshot_v1 import VolumeSnapshotClass as VolumeSnapshotClass
    from .snapshot_v1 import VolumeSnapshotContent as VolumeSnapshotContent
    from .snapshot_v1 import VolumeSnapshotContentSpec as VolumeSnapshotContentSpec
    from .snapshot_v1 import VolumeSnapshotContentSpecSource as VolumeSnapshotContentSpecSource
    from .snapshot_v1 import VolumeSnapshotContentStatus as VolumeSnapshotContentStatus
    from .snapshot_v1 import VolumeSnapshotSpec as VolumeSnapshotSpec
    from .snapshot_v1 import VolumeSnapshotSpecSource as VolumeSnapshotSpecSource
    from .snapshot_v1 import VolumeSnapshotStatus as VolumeSnapshotStatus
    from .snapshot_v1 import VolumeSnapshotStatusError as VolumeSnapshotStatusError
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "groupsnapshot_v1": "VolumeGroupSnapshot VolumeGroupSnapshotClass VolumeGroupSnapshotContent VolumeGroupSnapshotContentSpec VolumeGroupSnapshotContentSpecSource VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles VolumeGroupSnapshotContentStatus VolumeGroupSnapshotContentStatusVolumeSnapshotInfoList VolumeGroupSnapshotSpec VolumeGroupSnapshotSpecSource VolumeGroupSnapshotStatus VolumeGroupSnapshotStatusError",
            "groupsnapshot_v1beta1": "VolumeGroupSnapshotContentStatusVolumeSnapshotHandlePairList",
            "groupsnapshot_v1beta2": "",
            "snapshot_v1": "VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent VolumeSnapshotContentSpec VolumeSnapshotContentSpecSource VolumeSnapshotContentStatus VolumeSnapshotSpec VolumeSnapshotSpecSource VolumeSnapshotStatus VolumeSnapshotStatusError",
        },
    )

__all__ = (
    "VolumeGroupSnapshot",
    "VolumeGroupSnapshotClass",
    "VolumeGroupSnapshotContent",
    "VolumeGroupSnapshotContentSpec",
    "VolumeGroupSnapshotContentSpecSource",
    "VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles",
    "VolumeGroupSnapshotContentStatus",
    "VolumeGroupSnapshotContentStatusVolumeSnapshotHandlePairList",
    "VolumeGroupSnapshotContentStatusVolumeSnapshotInfoList",
    "VolumeGroupSnapshotSpec",
    "VolumeGroupSnapshotSpecSource",
    "VolumeGroupSnapshotStatus",
    "VolumeGroupSnapshotStatusError",
    "VolumeSnapshot",
    "VolumeSnapshotClass",
    "VolumeSnapshotContent",
    "VolumeSnapshotContentSpec",
    "VolumeSnapshotContentSpecSource",
    "VolumeSnapshotContentStatus",
    "VolumeSnapshotSpec",
    "VolumeSnapshotSpecSource",
    "VolumeSnapshotStatus",
    "VolumeSnapshotStatusError",
    "groupsnapshot_v1",
    "groupsnapshot_v1beta1",
    "groupsnapshot_v1beta2",
    "snapshot_v1",
)
