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
    from .snapshot_v1 import VolumeSnapshot as VolumeSnapshot
    from .snapshot_v1 import VolumeSnapshotClass as VolumeSnapshotClass
    from .snapshot_v1 import VolumeSnapshotContent as VolumeSnapshotContent
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "groupsnapshot_v1": "VolumeGroupSnapshot VolumeGroupSnapshotClass VolumeGroupSnapshotContent",
            "groupsnapshot_v1beta1": "",
            "groupsnapshot_v1beta2": "",
            "snapshot_v1": "VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent",
        },
    )

__all__ = (
    "VolumeGroupSnapshot",
    "VolumeGroupSnapshotClass",
    "VolumeGroupSnapshotContent",
    "VolumeSnapshot",
    "VolumeSnapshotClass",
    "VolumeSnapshotContent",
    "groupsnapshot_v1",
    "groupsnapshot_v1beta1",
    "groupsnapshot_v1beta2",
    "snapshot_v1",
)
