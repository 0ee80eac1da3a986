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
    from .velero_v1 import BackupRepositorySpec as BackupRepositorySpec
    from .velero_v1 import BackupRepositoryStatus as BackupRepositoryStatus
    from .velero_v1 import (
        BackupRepositoryStatusRecentMaintenance as BackupRepositoryStatusRecentMaintenance,
    )
    from .velero_v1 import BackupSpec as BackupSpec
    from .velero_v1 import BackupSpecHooks as BackupSpecHooks
    from .velero_v1 import BackupSpecHooksResources as BackupSpecHooksResources
    from .velero_v1 import BackupSpecHooksResourcesPost as BackupSpecHooksResourcesPost
    from .velero_v1 import BackupSpecHooksResourcesPostExec as BackupSpecHooksResourcesPostExec
    from .velero_v1 import BackupSpecResourcePolicy as BackupSpecResourcePolicy
    from .velero_v1 import BackupSpecUploaderConfig as BackupSpecUploaderConfig
    from .velero_v1 import BackupStatus as BackupStatus
    from .velero_v1 import BackupStatusHookStatus as BackupStatusHookStatus
    from .velero_v1 import BackupStatusProgress as BackupStatusProgress
    from .velero_v1 import BackupStorageLocation as BackupStorageLocation
    from .velero_v1 import BackupStorageLocationSpec as BackupStorageLocationSpec
    from .velero_v1 import (
        BackupStorageLocationSpecCredential as BackupStorageLocationSpecCredential,
    )
    from .velero_v1 import (
        BackupStorageLocationSpecObjectStorage as BackupStorageLocationSpecObjectStorage,
    )
    from .velero_v1 import BackupStorageLocationStatus as BackupStorageLocationStatus
    from .velero_v1 import DeleteBackupRequest as DeleteBackupRequest
    from .velero_v1 import DeleteBackupRequestSpec as DeleteBackupRequestSpec
    from .velero_v1 import DeleteBackupRequestStatus as DeleteBackupRequestStatus
    from .velero_v1 import DownloadRequest as DownloadRequest
    from .velero_v1 import DownloadRequestSpec as DownloadRequestSpec
    from .velero_v1 import DownloadRequestSpecTarget as DownloadRequestSpecTarget
    from .velero_v1 import DownloadRequestStatus as DownloadRequestStatus
    from .velero_v1 import PodVolumeBackup as PodVolumeBackup
    from .velero_v1 import PodVolumeBackupSpec as PodVolumeBackupSpec
    from .velero_v1 import PodVolumeBackupStatus as PodVolumeBackupStatus
    from .velero_v1 import PodVolumeBackupStatusProgress as PodVolumeBackupStatusProgress
    from .velero_v1 import PodVolumeRestore as PodVolumeRestore
    from .velero_v1 import PodVolumeRestoreSpec as PodVolumeRestoreSpec
    from .velero_v1 import PodVolumeRestoreStatus as PodVolumeRestoreStatus
    from .velero_v1 import Restore as Restore
    from .velero_v1 import RestoreSpec as RestoreSpec
    from .velero_v1 import RestoreSpecHooks as RestoreSpecHooks
    from .velero_v1 import RestoreSpecHooksResources as RestoreSpecHooksResources
    from .velero_v1 import RestoreSpecHooksResourcesPostHooks as RestoreSpecHooksResourcesPostHooks
    from .velero_v1 import (
        RestoreSpecHooksResourcesPostHooksExec as RestoreSpecHooksResourcesPostHooksExec,
    )
    from .velero_v1 import (
        RestoreSpecHooksResourcesPostHooksInit as RestoreSpecHooksResourcesPostHooksInit,
    )
    from .velero_v1 import RestoreSpecRestoreStatus as RestoreSpecRestoreStatus
    from .velero_v1 import RestoreSpecUploaderConfig as RestoreSpecUploaderConfig
    from .velero_v1 import RestoreStatus as RestoreStatus
    from .velero_v1 import RestoreStatusProgress as RestoreStatusProgress
    from .velero_v1 import Schedule as Schedule
    from .velero_v1 import ScheduleSpec as ScheduleSpec
    from .velero_v1 import ScheduleStatus as ScheduleStatus
    from .velero_v1 import ServerStatusRequest as ServerStatusRequest
    from .velero_v1 import ServerStatusRequestStatus as ServerStatusRequestStatus
    from .velero_v1 import ServerStatusRequestStatusPlugins as ServerStatusRequestStatusPlugins
    from .velero_v1 import VolumeSnapshotLocation as VolumeSnapshotLocation
    from .velero_v1 import VolumeSnapshotLocationSpec as VolumeSnapshotLocationSpec
    from .velero_v1 import VolumeSnapshotLocationStatus as VolumeSnapshotLocationStatus
    from .velero_v2alpha1 import DataDownload as DataDownload
    from .velero_v2alpha1 import DataDownloadSpec as DataDownloadSpec
    from .velero_v2alpha1 import DataDownloadSpecTargetVolume as DataDownloadSpecTargetVolume
    from .velero_v2alpha1 import DataDownloadStatus as DataDownloadStatus
    from .velero_v2alpha1 import DataUpload as DataUpload
    from .velero_v2alpha1 import DataUploadSpec as DataUploadSpec
    from .velero_v2alpha1 import DataUploadSpecCsiSnapshot as DataUploadSpecCsiSnapshot
    from .velero_v2alpha1 import DataUploadStatus as DataUploadStatus
    from .velero_v2alpha1 import DataUploadStatusProgress as DataUploadStatusProgress
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "velero_v1": "Backup BackupRepository BackupRepositorySpec BackupRepositoryStatus BackupRepositoryStatusRecentMaintenance BackupSpec BackupSpecHooks BackupSpecHooksResources BackupSpecHooksResourcesPost BackupSpecHooksResourcesPostExec BackupSpecResourcePolicy BackupSpecUploaderConfig BackupStatus BackupStatusHookStatus BackupStatusProgress BackupStorageLocation BackupStorageLocationSpec BackupStorageLocationSpecCredential BackupStorageLocationSpecObjectStorage BackupStorageLocationStatus DeleteBackupRequest DeleteBackupRequestSpec DeleteBackupRequestStatus DownloadRequest DownloadRequestSpec DownloadRequestSpecTarget DownloadRequestStatus PodVolumeBackup PodVolumeBackupSpec PodVolumeBackupStatus PodVolumeBackupStatusProgress PodVolumeRestore PodVolumeRestoreSpec PodVolumeRestoreStatus Restore RestoreSpec RestoreSpecHooks RestoreSpecHooksResources RestoreSpecHooksResourcesPostHooks RestoreSpecHooksResourcesPostHooksExec RestoreSpecHooksResourcesPostHooksInit RestoreSpecRestoreStatus RestoreSpecUploaderConfig RestoreStatus RestoreStatusProgress Schedule ScheduleSpec ScheduleStatus ServerStatusRequest ServerStatusRequestStatus ServerStatusRequestStatusPlugins VolumeSnapshotLocation VolumeSnapshotLocationSpec VolumeSnapshotLocationStatus",
            "velero_v2alpha1": "DataDownload DataDownloadSpec DataDownloadSpecTargetVolume DataDownloadStatus DataUpload DataUploadSpec DataUploadSpecCsiSnapshot DataUploadStatus DataUploadStatusProgress",
        },
    )

__all__ = (
    "Backup",
    "BackupRepository",
    "BackupRepositorySpec",
    "BackupRepositoryStatus",
    "BackupRepositoryStatusRecentMaintenance",
    "BackupSpec",
    "BackupSpecHooks",
    "BackupSpecHooksResources",
    "BackupSpecHooksResourcesPost",
    "BackupSpecHooksResourcesPostExec",
    "BackupSpecResourcePolicy",
    "BackupSpecUploaderConfig",
    "BackupStatus",
    "BackupStatusHookStatus",
    "BackupStatusProgress",
    "BackupStorageLocation",
    "BackupStorageLocationSpec",
    "BackupStorageLocationSpecCredential",
    "BackupStorageLocationSpecObjectStorage",
    "BackupStorageLocationStatus",
    "DataDownload",
    "DataDownloadSpec",
    "DataDownloadSpecTargetVolume",
    "DataDownloadStatus",
    "DataUpload",
    "DataUploadSpec",
    "DataUploadSpecCsiSnapshot",
    "DataUploadStatus",
    "DataUploadStatusProgress",
    "DeleteBackupRequest",
    "DeleteBackupRequestSpec",
    "DeleteBackupRequestStatus",
    "DownloadRequest",
    "DownloadRequestSpec",
    "DownloadRequestSpecTarget",
    "DownloadRequestStatus",
    "PodVolumeBackup",
    "PodVolumeBackupSpec",
    "PodVolumeBackupStatus",
    "PodVolumeBackupStatusProgress",
    "PodVolumeRestore",
    "PodVolumeRestoreSpec",
    "PodVolumeRestoreStatus",
    "Restore",
    "RestoreSpec",
    "RestoreSpecHooks",
    "RestoreSpecHooksResources",
    "RestoreSpecHooksResourcesPostHooks",
    "RestoreSpecHooksResourcesPostHooksExec",
    "RestoreSpecHooksResourcesPostHooksInit",
    "RestoreSpecRestoreStatus",
    "RestoreSpecUploaderConfig",
    "RestoreStatus",
    "RestoreStatusProgress",
    "Schedule",
    "ScheduleSpec",
    "ScheduleStatus",
    "ServerStatusRequest",
    "ServerStatusRequestStatus",
    "ServerStatusRequestStatusPlugins",
    "VolumeSnapshotLocation",
    "VolumeSnapshotLocationSpec",
    "VolumeSnapshotLocationStatus",
    "velero_v1",
    "velero_v2alpha1",
)
