"""Backup and restore: Velero."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.recovery.backup_hooks import BackupExec as BackupExec
    from k8spatterns_constructs.recovery.backup_hooks import BackupHook as BackupHook
    from k8spatterns_constructs.recovery.restore_hooks import RestoreExec as RestoreExec
    from k8spatterns_constructs.recovery.restore_hooks import RestoreHook as RestoreHook
    from k8spatterns_constructs.recovery.restore_hooks import RestoreInit as RestoreInit
    from k8spatterns_constructs.recovery.storage import (
        VeleroSnapshotLocation as VeleroSnapshotLocation,
    )
    from k8spatterns_constructs.recovery.storage import VeleroStorage as VeleroStorage
    from k8spatterns_constructs.recovery.velero_backup import VeleroBackup as VeleroBackup
    from k8spatterns_constructs.recovery.velero_restore import RestoredStatus as RestoredStatus
    from k8spatterns_constructs.recovery.velero_restore import VeleroRestore as VeleroRestore
    from k8spatterns_constructs.recovery.velero_schedule import VeleroSchedule as VeleroSchedule

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "backup_hooks": "BackupExec BackupHook",
    "restore_hooks": "RestoreExec RestoreHook RestoreInit",
    "storage": "VeleroSnapshotLocation VeleroStorage",
    "velero_backup": "VeleroBackup",
    "velero_restore": "RestoredStatus VeleroRestore",
    "velero_schedule": "VeleroSchedule",
}
