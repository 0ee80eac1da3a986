"""`VeleroBackup`: one backup, made once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from k8spatterns.api import velero
from k8spatterns.construct import Part
from k8spatterns_constructs.recovery.backup_options import BackupOptions
from k8spatterns_constructs.recovery.velero_object import VeleroObject


class VeleroBackedUp(BackupOptions, VeleroObject):
    """The base of what makes backups; `BackupOptions` and `VeleroObject` describe the fields.

    Raises:
        InvalidConstructError: a location in another namespace.

    See https://velero.io/docs/main/api-types/
    """

    @model_validator(mode="after")
    def _locations_beside_it(self) -> Self:
        for location in self.located():
            if location.namespace != self.namespace:
                raise ValueError(
                    f'the location "{location.name}" is in the namespace {location.namespace}, '
                    f"and Velero looks for it in {self.namespace}\n"
                    "hint: give both the namespace in which Velero runs"
                )
        return self


class VeleroBackup(VeleroBackedUp):
    """A Backup, which Velero makes once, as soon as it sees it.

    The fields are those of `BackupOptions`, `VeleroFilters`, `VeleroScope` and `VeleroObject`. A
    backup at set times is a `VeleroSchedule`.

    Raises:
        InvalidConstructError: filters that Velero refuses, or a location that can't be used.

    See https://velero.io/docs/main/api-types/backup/
    """

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        **BackupOptions.ELSEWHERE,
        "schedule": "a Backup is made once: VeleroSchedule makes them at set times, with the same "
        "fields",
    }

    def compose(self) -> Iterable[Part]:
        """Yield the Backup."""
        yield velero.Backup(metadata=self.metadata(), spec=self.spec())
