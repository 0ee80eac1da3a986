"""Typed objects of Velero, each loaded on first use.

Generated from the CustomResourceDefinitions of Velero; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import velero_v1 as velero_v1
    from . import velero_v2alpha1 as velero_v2alpha1
    from .velero_v1 import Backup as Backup
    from .velero_v1 import BackupRepository as BackupRepository
    from .velero_v1 import BackupStorageLocation as BackupStorageLocation
    from .velero_v1 import DeleteBackupRequest as DeleteBackupRequest
    from .velero_v1 import DownloadRequest as DownloadRequest
    from .velero_v1 import PodVolumeBackup as PodVolumeBackup
    from .velero_v1 import PodVolumeRestore as PodVolumeRestore
    from .velero_v1 import Restore as Restore
    from .velero_v1 import Schedule as Schedule
    from .velero_v1 import ServerStatusRequest as ServerStatusRequest
    from .velero_v1 import VolumeSnapshotLocation as VolumeSnapshotLocation
    from .velero_v2alpha1 import DataDownload as DataDownload
    from .velero_v2alpha1 import DataUpload as DataUpload
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "velero_v1": "Backup BackupRepository BackupStorageLocation DeleteBackupRequest DownloadRequest PodVolumeBackup PodVolumeRestore Restore Schedule ServerStatusRequest VolumeSnapshotLocation",
            "velero_v2alpha1": "DataDownload DataUpload",
        },
    )

__all__ = (
    "Backup",
    "BackupRepository",
    "BackupStorageLocation",
    "DataDownload",
    "DataUpload",
    "DeleteBackupRequest",
    "DownloadRequest",
    "PodVolumeBackup",
    "PodVolumeRestore",
    "Restore",
    "Schedule",
    "ServerStatusRequest",
    "VolumeSnapshotLocation",
    "velero_v1",
    "velero_v2alpha1",
)
