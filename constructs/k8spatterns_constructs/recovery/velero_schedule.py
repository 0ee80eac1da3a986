"""`VeleroSchedule`: backups at set times."""

from __future__ import annotations

from collections.abc import Iterable

from k8spatterns.api import k8s, velero
from k8spatterns.construct import Part
from k8spatterns.types import CronExpression, Labels
from k8spatterns_constructs.recovery.velero_backup import VeleroBackedUp


class VeleroSchedule(VeleroBackedUp):
    """A Schedule, which makes a Backup at set times.

    The other fields are those of the backups: of `BackupOptions`, `VeleroFilters`, `VeleroScope`
    and `VeleroObject`.

    Fields:
        schedule: five fields, such as `0 3 * * 0`, or a descriptor such as `@daily`, by the clock
            of Velero's Pod, which is UTC.
        backup_labels: labels of the backups that it makes; by default those of the Schedule.
        paused: True makes no backups; by default they are made.
        skip_immediately: True waits for the next time where Velero would make a backup that is
            due at once; by default as Velero's server was told.
        use_owner_references_in_backup: True deletes the backups with the Schedule; by default they
            stay.

    Raises:
        InvalidConstructError: a schedule that there is not, filters that Velero refuses, or a
            location that can't be used.

    See https://velero.io/docs/main/api-types/schedule/
    """

    schedule: CronExpression
    backup_labels: Labels | None = None
    paused: bool | None = None
    skip_immediately: bool | None = None
    use_owner_references_in_backup: bool | None = None

    def compose(self) -> Iterable[Part]:
        """Yield the Schedule."""
        template = self.spec()
        if self.backup_labels:
            template.metadata = k8s.ObjectMeta(labels=dict(self.backup_labels))
        yield velero.Schedule(
            metadata=self.metadata(),
            spec=velero.velero_v1.ScheduleSpec(
                schedule=self.schedule,
                template=template,
                paused=self.paused,
                skip_immediately=self.skip_immediately,
                use_owner_references_in_backup=self.use_owner_references_in_backup,
            ),
        )
