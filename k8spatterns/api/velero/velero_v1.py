"""Typed objects of velero.io/v1.

Generated from the CustomResourceDefinitions of Velero; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int64,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class Backup(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="Backup",
        plural="backups",
        namespaced=True,
        module=__name__,
        class_name="Backup",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["Backup"] = constant("Backup")
    metadata: k8s.ObjectMeta | None = None
    spec: BackupSpec | None = None
    status: BackupStatus | None = None


class BackupRepository(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="BackupRepository",
        plural="backuprepositories",
        namespaced=True,
        module=__name__,
        class_name="BackupRepository",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["BackupRepository"] = constant("BackupRepository")
    metadata: k8s.ObjectMeta | None = None
    spec: BackupRepositorySpec | None = None
    status: BackupRepositoryStatus | None = None


class BackupRepositorySpec(ApiStruct, kw_only=True):
    """BackupRepository spec"""

    backup_storage_location: str
    maintenance_frequency: str
    repository_config: dict[str, str] | None = None
    repository_type: Literal["kopia", "restic", ""] | None = None
    restic_identifier: str | None = None
    volume_namespace: str


class BackupRepositoryStatus(ApiStruct, kw_only=True):
    """BackupRepository status"""

    last_maintenance_time: Time | None = None
    message: str | None = None
    phase: Literal["New", "Ready", "NotReady"] | None = None
    recent_maintenance: list[BackupRepositoryStatusRecentMaintenance] | None = None


class BackupRepositoryStatusRecentMaintenance(ApiStruct, kw_only=True):
    """BackupRepository status.recentMaintenance[]"""

    complete_timestamp: Time | None = None
    message: str | None = None
    result: Literal["Succeeded", "Failed"] | None = None
    start_timestamp: Time | None = None


class BackupSpec(ApiStruct, kw_only=True):
    """Backup spec"""

    csi_snapshot_timeout: str | None = None
    datamover: str | None = None
    default_volumes_to_fs_backup: bool | None = None
    default_volumes_to_restic: bool | None = None
    excluded_cluster_scoped_resources: list[str] | None = None
    excluded_namespace_scoped_resources: list[str] | None = None
    excluded_namespaces: list[str] | None = None
    excluded_resources: list[str] | None = None
    hooks: BackupSpecHooks | None = None
    include_cluster_resources: bool | None = None
    included_cluster_scoped_resources: list[str] | None = None
    included_namespace_scoped_resources: list[str] | None = None
    included_namespaces: list[str] | None = None
    included_resources: list[str] | None = None
    item_operation_timeout: str | None = None
    label_selector: k8s.LabelSelector | None = None
    metadata: k8s.ObjectMeta | None = None
    or_label_selectors: list[k8s.LabelSelector] | None = None
    ordered_resources: dict[str, str] | None = None
    resource_policy: BackupSpecResourcePolicy | None = None
    snapshot_move_data: bool | None = None
    snapshot_volumes: bool | None = None
    storage_location: str | None = None
    ttl: str | None = None
    uploader_config: BackupSpecUploaderConfig | None = None
    volume_group_snapshot_label_key: str | None = None
    volume_snapshot_locations: list[str] | None = None


class BackupSpecHooks(ApiStruct, kw_only=True):
    """Backup spec.hooks"""

    resources: list[BackupSpecHooksResources] | None = None


class BackupSpecHooksResources(ApiStruct, kw_only=True):
    """Backup spec.hooks.resources[]"""

    name: str
    excluded_namespaces: list[str] | None = None
    excluded_resources: list[str] | None = None
    included_namespaces: list[str] | None = None
    included_resources: list[str] | None = None
    label_selector: k8s.LabelSelector | None = None
    post: list[BackupSpecHooksResourcesPost] | None = None
    pre: list[BackupSpecHooksResourcesPost] | None = None


class BackupSpecHooksResourcesPost(ApiStruct, kw_only=True):
    """Backup spec.hooks.resources[].post[]"""

    exec: BackupSpecHooksResourcesPostExec


class BackupSpecHooksResourcesPostExec(ApiStruct, kw_only=True):
    """Backup spec.hooks.resources[].post[].exec"""

    command: Annotated[list[str], msgspec.Meta(min_length=1)]
    container: str | None = None
    on_error: Literal["Continue", "Fail"] | None = None
    timeout: str | None = None


class BackupSpecResourcePolicy(ApiStruct, kw_only=True):
    """Backup spec.resourcePolicy"""

    name: str
    api_group: str | None = None
    kind: str


class BackupSpecUploaderConfig(ApiStruct, kw_only=True):
    """Backup spec.uploaderConfig"""

    parallel_files_upload: Int64 | None = None


class BackupStatus(ApiStruct, kw_only=True):
    """Backup status"""

    backup_item_operations_attempted: Int64 | None = None
    backup_item_operations_completed: Int64 | None = None
    backup_item_operations_failed: Int64 | None = None
    completion_timestamp: Time | None = None
    csi_volume_snapshots_attempted: Int64 | None = None
    csi_volume_snapshots_completed: Int64 | None = None
    errors: Int64 | None = None
    expiration: Time | None = None
    failure_reason: str | None = None
    format_version: str | None = None
    hook_status: BackupStatusHookStatus | None = None
    phase: BackupStatusPhase | None = None
    progress: BackupStatusProgress | None = None
    queue_position: Int64 | None = None
    start_timestamp: Time | None = None
    validation_errors: list[str] | None = None
    version: Int64 | None = None
    volume_snapshots_attempted: Int64 | None = None
    volume_snapshots_completed: Int64 | None = None
    warnings: Int64 | None = None


class BackupStatusHookStatus(ApiStruct, kw_only=True):
    """Backup status.hookStatus"""

    hooks_attempted: Int64 | None = None
    hooks_failed: Int64 | None = None


class BackupStatusProgress(ApiStruct, kw_only=True):
    """Backup status.progress"""

    items_backed_up: Int64 | None = None
    total_items: Int64 | None = None


class BackupStorageLocation(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="BackupStorageLocation",
        plural="backupstoragelocations",
        namespaced=True,
        short_names=("bsl",),
        module=__name__,
        class_name="BackupStorageLocation",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["BackupStorageLocation"] = constant("BackupStorageLocation")
    metadata: k8s.ObjectMeta | None = None
    spec: BackupStorageLocationSpec | None = None
    status: BackupStorageLocationStatus | None = None


class BackupStorageLocationSpec(ApiStruct, kw_only=True):
    """BackupStorageLocation spec"""

    access_mode: Literal["ReadOnly", "ReadWrite"] | None = None
    backup_sync_period: str | None = None
    config: dict[str, str] | None = None
    credential: BackupStorageLocationSpecCredential | None = None
    default: bool | None = None
    object_storage: BackupStorageLocationSpecObjectStorage
    provider: str
    validation_frequency: str | None = None


class BackupStorageLocationSpecCredential(ApiStruct, kw_only=True):
    """BackupStorageLocation spec.credential"""

    name: str | None = None
    key: str
    optional: bool | None = None


class BackupStorageLocationSpecObjectStorage(ApiStruct, kw_only=True):
    """BackupStorageLocation spec.objectStorage"""

    bucket: str
    ca_cert: Bytes | None = None
    ca_cert_ref: BackupStorageLocationSpecCredential | None = None
    prefix: str | None = None


class BackupStorageLocationStatus(ApiStruct, kw_only=True):
    """BackupStorageLocation status"""

    access_mode: Literal["ReadOnly", "ReadWrite"] | None = None
    last_synced_revision: str | None = None
    last_synced_time: Time | None = None
    last_validation_time: Time | None = None
    message: str | None = None
    phase: Literal["Available", "Unavailable"] | None = None


class DeleteBackupRequest(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="DeleteBackupRequest",
        plural="deletebackuprequests",
        namespaced=True,
        module=__name__,
        class_name="DeleteBackupRequest",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["DeleteBackupRequest"] = constant("DeleteBackupRequest")
    metadata: k8s.ObjectMeta | None = None
    spec: DeleteBackupRequestSpec | None = None
    status: DeleteBackupRequestStatus | None = None


class DeleteBackupRequestSpec(ApiStruct, kw_only=True):
    """DeleteBackupRequest spec"""

    backup_name: str


class DeleteBackupRequestStatus(ApiStruct, kw_only=True):
    """DeleteBackupRequest status"""

    errors: list[str] | None = None
    phase: Literal["New", "InProgress", "Processed"] | None = None


class DownloadRequest(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="DownloadRequest",
        plural="downloadrequests",
        namespaced=True,
        module=__name__,
        class_name="DownloadRequest",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["DownloadRequest"] = constant("DownloadRequest")
    metadata: k8s.ObjectMeta | None = None
    spec: DownloadRequestSpec | None = None
    status: DownloadRequestStatus | None = None


class DownloadRequestSpec(ApiStruct, kw_only=True):
    """DownloadRequest spec"""

    target: DownloadRequestSpecTarget


class DownloadRequestSpecTarget(ApiStruct, kw_only=True):
    """DownloadRequest spec.target"""

    name: str
    kind: DownloadRequestSpecTargetKind


class DownloadRequestStatus(ApiStruct, kw_only=True):
    """DownloadRequest status"""

    download_url: str | None = msgspec.field(default=None, name="downloadURL")
    expiration: Time | None = None
    phase: Literal["New", "Processed"] | None = None


class PodVolumeBackup(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="PodVolumeBackup",
        plural="podvolumebackups",
        namespaced=True,
        module=__name__,
        class_name="PodVolumeBackup",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["PodVolumeBackup"] = constant("PodVolumeBackup")
    metadata: k8s.ObjectMeta | None = None
    spec: PodVolumeBackupSpec | None = None
    status: PodVolumeBackupStatus | None = None


class PodVolumeBackupSpec(ApiStruct, kw_only=True):
    """PodVolumeBackup spec"""

    backup_storage_location: str
    cancel: bool | None = None
    node: str
    pod: k8s.ObjectReference
    repo_identifier: str
    tags: dict[str, str] | None = None
    uploader_settings: dict[str, str] | None = None
    uploader_type: Literal["kopia", "restic", ""] | None = None
    volume: str


class PodVolumeBackupStatus(ApiStruct, kw_only=True):
    """PodVolumeBackup status"""

    accepted_timestamp: Time | None = None
    completion_timestamp: Time | None = None
    incremental_bytes: Int64 | None = None
    message: str | None = None
    path: str | None = None
    phase: PodVolumeBackupStatusPhase | None = None
    progress: PodVolumeBackupStatusProgress | None = None
    snapshot_id: str | None = msgspec.field(default=None, name="snapshotID")
    start_timestamp: Time | None = None


class PodVolumeBackupStatusProgress(ApiStruct, kw_only=True):
    """PodVolumeBackup status.progress"""

    bytes_done: Int64 | None = None
    total_bytes: Int64 | None = None


class PodVolumeRestore(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="PodVolumeRestore",
        plural="podvolumerestores",
        namespaced=True,
        module=__name__,
        class_name="PodVolumeRestore",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["PodVolumeRestore"] = constant("PodVolumeRestore")
    metadata: k8s.ObjectMeta | None = None
    spec: PodVolumeRestoreSpec | None = None
    status: PodVolumeRestoreStatus | None = None


class PodVolumeRestoreSpec(ApiStruct, kw_only=True):
    """PodVolumeRestore spec"""

    backup_storage_location: str
    cancel: bool | None = None
    pod: k8s.ObjectReference
    repo_identifier: str
    snapshot_id: str = msgspec.field(name="snapshotID")
    snapshot_size: Int64 | None = None
    source_namespace: str
    uploader_settings: dict[str, str] | None = None
    uploader_type: Literal["kopia", "restic", ""] | None = None
    volume: str


class PodVolumeRestoreStatus(ApiStruct, kw_only=True):
    """PodVolumeRestore status"""

    accepted_timestamp: Time | None = None
    completion_timestamp: Time | None = None
    message: str | None = None
    node: str | None = None
    phase: PodVolumeRestoreStatusPhase | None = None
    progress: PodVolumeBackupStatusProgress | None = None
    start_timestamp: Time | None = None


class Restore(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="Restore",
        plural="restores",
        namespaced=True,
        module=__name__,
        class_name="Restore",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["Restore"] = constant("Restore")
    metadata: k8s.ObjectMeta | None = None
    spec: RestoreSpec | None = None
    status: RestoreStatus | None = None


class RestoreSpec(ApiStruct, kw_only=True):
    """Restore spec"""

    backup_name: str | None = None
    excluded_namespaces: list[str] | None = None
    excluded_resources: list[str] | None = None
    existing_resource_policy: str | None = None
    hooks: RestoreSpecHooks | None = None
    include_cluster_resources: bool | None = None
    included_namespaces: list[str] | None = None
    included_resources: list[str] | None = None
    item_operation_timeout: str | None = None
    label_selector: k8s.LabelSelector | None = None
    namespace_mapping: dict[str, str] | None = None
    or_label_selectors: list[k8s.LabelSelector] | None = None
    preserve_node_ports: bool | None = None
    resource_modifier: BackupSpecResourcePolicy | None = None
    restore_pvs: bool | None = msgspec.field(default=None, name="restorePVs")
    restore_status: RestoreSpecRestoreStatus | None = None
    schedule_name: str | None = None
    uploader_config: RestoreSpecUploaderConfig | None = None


class RestoreSpecHooks(ApiStruct, kw_only=True):
    """Restore spec.hooks"""

    resources: list[RestoreSpecHooksResources] | None = None


class RestoreSpecHooksResources(ApiStruct, kw_only=True):
    """Restore spec.hooks.resources[]"""

    name: str
    excluded_namespaces: list[str] | None = None
    excluded_resources: list[str] | None = None
    included_namespaces: list[str] | None = None
    included_resources: list[str] | None = None
    label_selector: k8s.LabelSelector | None = None
    post_hooks: list[RestoreSpecHooksResourcesPostHooks] | None = None


class RestoreSpecHooksResourcesPostHooks(ApiStruct, kw_only=True):
    """Restore spec.hooks.resources[].postHooks[]"""

    exec: RestoreSpecHooksResourcesPostHooksExec | None = None
    init: RestoreSpecHooksResourcesPostHooksInit | None = None


class RestoreSpecHooksResourcesPostHooksExec(ApiStruct, kw_only=True):
    """Restore spec.hooks.resources[].postHooks[].exec"""

    command: Annotated[list[str], msgspec.Meta(min_length=1)]
    container: str | None = None
    exec_timeout: str | None = None
    on_error: Literal["Continue", "Fail"] | None = None
    wait_for_ready: bool | None = None
    wait_timeout: str | None = None


class RestoreSpecHooksResourcesPostHooksInit(ApiStruct, kw_only=True):
    """Restore spec.hooks.resources[].postHooks[].init"""

    init_containers: list[RawExtension] | None = None
    timeout: str | None = None


class RestoreSpecRestoreStatus(ApiStruct, kw_only=True):
    """Restore spec.restoreStatus"""

    excluded_resources: list[str] | None = None
    included_resources: list[str] | None = None


class RestoreSpecUploaderConfig(ApiStruct, kw_only=True):
    """Restore spec.uploaderConfig"""

    parallel_files_download: Int64 | None = None
    write_sparse_files: bool | None = None


class RestoreStatus(ApiStruct, kw_only=True):
    """Restore status"""

    completion_timestamp: Time | None = None
    errors: Int64 | None = None
    failure_reason: str | None = None
    hook_status: BackupStatusHookStatus | None = None
    phase: RestoreStatusPhase | None = None
    progress: RestoreStatusProgress | None = None
    restore_item_operations_attempted: Int64 | None = None
    restore_item_operations_completed: Int64 | None = None
    restore_item_operations_failed: Int64 | None = None
    start_timestamp: Time | None = None
    validation_errors: list[str] | None = None
    warnings: Int64 | None = None


class RestoreStatusProgress(ApiStruct, kw_only=True):
    """Restore status.progress"""

    items_restored: Int64 | None = None
    total_items: Int64 | None = None


class Schedule(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="Schedule",
        plural="schedules",
        namespaced=True,
        module=__name__,
        class_name="Schedule",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["Schedule"] = constant("Schedule")
    metadata: k8s.ObjectMeta | None = None
    spec: ScheduleSpec | None = None
    status: ScheduleStatus | None = None


class ScheduleSpec(ApiStruct, kw_only=True):
    """Schedule spec"""

    paused: bool | None = None
    schedule: str
    skip_immediately: bool | None = None
    template: BackupSpec
    use_owner_references_in_backup: bool | None = None


class ScheduleStatus(ApiStruct, kw_only=True):
    """Schedule status"""

    last_backup: Time | None = None
    last_skipped: Time | None = None
    phase: Literal["New", "Enabled", "FailedValidation"] | None = None
    validation_errors: list[str] | None = None


class ServerStatusRequest(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="ServerStatusRequest",
        plural="serverstatusrequests",
        namespaced=True,
        short_names=("ssr",),
        module=__name__,
        class_name="ServerStatusRequest",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["ServerStatusRequest"] = constant("ServerStatusRequest")
    metadata: k8s.ObjectMeta | None = None
    spec: RawExtension | None = None
    status: ServerStatusRequestStatus | None = None


class ServerStatusRequestStatus(ApiStruct, kw_only=True):
    """ServerStatusRequest status"""

    phase: Literal["New", "Processed"] | None = None
    plugins: list[ServerStatusRequestStatusPlugins] | None = None
    processed_timestamp: Time | None = None
    server_version: str | None = None


class ServerStatusRequestStatusPlugins(ApiStruct, kw_only=True):
    """ServerStatusRequest status.plugins[]"""

    name: str
    kind: str


class VolumeSnapshotLocation(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v1",
        kind="VolumeSnapshotLocation",
        plural="volumesnapshotlocations",
        namespaced=True,
        short_names=("vsl",),
        module=__name__,
        class_name="VolumeSnapshotLocation",
        system="velero",
    )

    api_version: Literal["velero.io/v1"] = constant("velero.io/v1")
    kind: Literal["VolumeSnapshotLocation"] = constant("VolumeSnapshotLocation")
    metadata: k8s.ObjectMeta | None = None
    spec: VolumeSnapshotLocationSpec | None = None
    status: VolumeSnapshotLocationStatus | None = None


class VolumeSnapshotLocationSpec(ApiStruct, kw_only=True):
    """VolumeSnapshotLocation spec"""

    config: dict[str, str] | None = None
    credential: BackupStorageLocationSpecCredential | None = None
    provider: str


class VolumeSnapshotLocationStatus(ApiStruct, kw_only=True):
    """VolumeSnapshotLocation status"""

    phase: Literal["Available", "Unavailable"] | None = None


BackupStatusPhase: TypeAlias = Literal[
    "New",
    "Queued",
    "ReadyToStart",
    "FailedValidation",
    "InProgress",
    "WaitingForPluginOperations",
    "WaitingForPluginOperationsPartiallyFailed",
    "Finalizing",
    "FinalizingPartiallyFailed",
    "Completed",
    "PartiallyFailed",
    "Failed",
    "Deleting",
]
DownloadRequestSpecTargetKind: TypeAlias = Literal[
    "BackupLog",
    "BackupContents",
    "BackupVolumeSnapshots",
    "BackupItemOperations",
    "BackupResourceList",
    "BackupResults",
    "RestoreLog",
    "RestoreResults",
    "RestoreResourceList",
    "RestoreItemOperations",
    "CSIBackupVolumeSnapshots",
    "CSIBackupVolumeSnapshotContents",
    "BackupVolumeInfos",
    "RestoreVolumeInfo",
]
PodVolumeBackupStatusPhase: TypeAlias = Literal[
    "New", "Accepted", "Prepared", "InProgress", "Canceling", "Canceled", "Completed", "Failed"
]
PodVolumeRestoreStatusPhase: TypeAlias = Literal[
    "New", "Accepted", "Prepared", "InProgress", "Canceling", "Canceled", "Completed", "Failed"
]
RestoreStatusPhase: TypeAlias = Literal[
    "New",
    "FailedValidation",
    "InProgress",
    "WaitingForPluginOperations",
    "WaitingForPluginOperationsPartiallyFailed",
    "Completed",
    "PartiallyFailed",
    "Failed",
    "Finalizing",
    "FinalizingPartiallyFailed",
]
