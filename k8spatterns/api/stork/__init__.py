"""Typed objects of Stork, each loaded on first use.

Generated from the CustomResourceDefinitions of Stork; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import stork_v1alpha1 as stork_v1alpha1
    from .stork_v1alpha1 import Action as Action
    from .stork_v1alpha1 import ApplicationBackup as ApplicationBackup
    from .stork_v1alpha1 import ApplicationBackupSchedule as ApplicationBackupSchedule
    from .stork_v1alpha1 import ApplicationClone as ApplicationClone
    from .stork_v1alpha1 import ApplicationRegistration as ApplicationRegistration
    from .stork_v1alpha1 import ApplicationRestore as ApplicationRestore
    from .stork_v1alpha1 import BackupLocation as BackupLocation
    from .stork_v1alpha1 import ClusterDomainsStatus as ClusterDomainsStatus
    from .stork_v1alpha1 import ClusterDomainUpdate as ClusterDomainUpdate
    from .stork_v1alpha1 import ClusterPair as ClusterPair
    from .stork_v1alpha1 import GroupVolumeSnapshot as GroupVolumeSnapshot
    from .stork_v1alpha1 import Migration as Migration
    from .stork_v1alpha1 import MigrationSchedule as MigrationSchedule
    from .stork_v1alpha1 import NamespacedSchedulePolicy as NamespacedSchedulePolicy
    from .stork_v1alpha1 import PlatformCredential as PlatformCredential
    from .stork_v1alpha1 import ResourceTransformation as ResourceTransformation
    from .stork_v1alpha1 import Rule as Rule
    from .stork_v1alpha1 import SchedulePolicy as SchedulePolicy
    from .stork_v1alpha1 import VolumeSnapshotRestore as VolumeSnapshotRestore
    from .stork_v1alpha1 import VolumeSnapshotSchedule as VolumeSnapshotSchedule
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "stork_v1alpha1": "Action ApplicationBackup ApplicationBackupSchedule ApplicationClone ApplicationRegistration ApplicationRestore BackupLocation ClusterDomainUpdate ClusterDomainsStatus ClusterPair GroupVolumeSnapshot Migration MigrationSchedule NamespacedSchedulePolicy PlatformCredential ResourceTransformation Rule SchedulePolicy VolumeSnapshotRestore VolumeSnapshotSchedule",
        },
    )

__all__ = (
    "Action",
    "ApplicationBackup",
    "ApplicationBackupSchedule",
    "ApplicationClone",
    "ApplicationRegistration",
    "ApplicationRestore",
    "BackupLocation",
    "ClusterDomainUpdate",
    "ClusterDomainsStatus",
    "ClusterPair",
    "GroupVolumeSnapshot",
    "Migration",
    "MigrationSchedule",
    "NamespacedSchedulePolicy",
    "PlatformCredential",
    "ResourceTransformation",
    "Rule",
    "SchedulePolicy",
    "VolumeSnapshotRestore",
    "VolumeSnapshotSchedule",
    "stork_v1alpha1",
)
