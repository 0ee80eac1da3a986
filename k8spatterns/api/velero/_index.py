"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Velero; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
velero.io/v1 Backup backups namespaced velero_v1 Backup
velero.io/v1 BackupRepository backuprepositories namespaced velero_v1 BackupRepository
velero.io/v1 BackupStorageLocation backupstoragelocations namespaced velero_v1 BackupStorageLocation bsl
velero.io/v1 DeleteBackupRequest deletebackuprequests namespaced velero_v1 DeleteBackupRequest
velero.io/v1 DownloadRequest downloadrequests namespaced velero_v1 DownloadRequest
velero.io/v1 PodVolumeBackup podvolumebackups namespaced velero_v1 PodVolumeBackup
velero.io/v1 PodVolumeRestore podvolumerestores namespaced velero_v1 PodVolumeRestore
velero.io/v1 Restore restores namespaced velero_v1 Restore
velero.io/v1 Schedule schedules namespaced velero_v1 Schedule
velero.io/v1 ServerStatusRequest serverstatusrequests namespaced velero_v1 ServerStatusRequest ssr
velero.io/v1 VolumeSnapshotLocation volumesnapshotlocations namespaced velero_v1 VolumeSnapshotLocation vsl
velero.io/v2alpha1 DataDownload datadownloads namespaced velero_v2alpha1 DataDownload
velero.io/v2alpha1 DataUpload datauploads namespaced velero_v2alpha1 DataUpload
"""
