"""`VeleroRestore`: brings back what a backup holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api import velero
from k8spatterns.construct import Part
from k8spatterns.types import DnsLabel, DnsSubdomain, Duration, Many, PositiveCount
from k8spatterns.value import Value
from k8spatterns_constructs.recovery.backup_options import config_map
from k8spatterns_constructs.recovery.filters import (
    EVERYTHING,
    ResourcePattern,
    VeleroFilters,
    check_lists,
    names,
    selector,
    selectors,
    takes_pods,
)
from k8spatterns_constructs.recovery.restore_hooks import RestoreHook
from k8spatterns_constructs.recovery.velero_backup import VeleroBackup
from k8spatterns_constructs.recovery.velero_object import VeleroObject, go_duration, name_of
from k8spatterns_constructs.recovery.velero_schedule import VeleroSchedule

_NOT_RESTORED = frozenset(
    {
        "backuprepositories.velero.io",
        "backups.velero.io",
        "csinodes.storage.k8s.io",
        "events",
        "events.events.k8s.io",
        "nodes",
        "resticrepositories.velero.io",
        "restores.velero.io",
        "volumeattachments.storage.k8s.io",
    }
)


class RestoredStatus(Value):
    """Of which resources the status is restored too.

    Fields:
        included_resources: none by default.
        excluded_resources: none by default.

    Raises:
        InvalidConstructError: `*` beside names, or a resource in both lists.

    See https://velero.io/docs/main/restore-reference/
    """

    included_resources: Many[ResourcePattern] = ()
    excluded_resources: Many[ResourcePattern] = ()

    @model_validator(mode="after")
    def _lists_agree(self) -> Self:
        check_lists(
            "included_resources",
            self.included_resources,
            "excluded_resources",
            self.excluded_resources,
        )
        return self


class VeleroRestore(VeleroFilters, VeleroObject):
    """A Restore, which brings back what a backup holds, once, as soon as Velero sees it.

    The other fields are those of `VeleroFilters`, `VeleroScope` and `VeleroObject`.

    Fields:
        backup: a `VeleroBackup`, or the name of one; or
        schedule: a `VeleroSchedule`, or the name of one, for the newest backup that it completed.
        namespace_mapping: the namespaces into which others are restored, by the name in the
            backup; by default each into its own.
        existing_resource_policy: what happens to objects that exist: `none` leaves them, which is
            Velero's default, `update` changes them to what the backup holds.
        restore_pvs: whether volumes are restored from snapshots; Velero's yes by default.
        preserve_node_ports: whether Services keep the ports of the nodes; Velero's no by default.
        restore_status: of which resources the status is restored; none by default.
        resource_modifier: the name of a ConfigMap in Velero's namespace with changes to make;
            none by default.
        hooks: what runs in restored Pods; none by default.
        item_operation_timeout: a duration that what a plugin does in the background may take;
            Velero's 4h by default.
        parallel_files_download: files of a volume that are written at once; by default as many as
            the node has CPUs.
        write_sparse_files: whether long runs of zeros take no room; Velero's no by default.

    Raises:
        InvalidConstructError: not exactly one of `backup` and `schedule`, resources that Velero
            never restores, hooks where Pods are not restored, or a namespace that is not in the
            backup or not restored.

    See https://velero.io/docs/main/api-types/restore/
    """

    backup: VeleroBackup | DnsSubdomain | None = None
    schedule: VeleroSchedule | DnsSubdomain | None = None
    namespace_mapping: Mapping[DnsLabel, DnsLabel] = Field(default_factory=dict)
    existing_resource_policy: Literal["none", "update"] | None = None
    restore_pvs: bool | None = None
    preserve_node_ports: bool | None = None
    restore_status: RestoredStatus | None = None
    resource_modifier: DnsSubdomain | None = None
    hooks: Many[RestoreHook] = ()
    item_operation_timeout: Duration | None = None
    parallel_files_download: PositiveCount | None = None
    write_sparse_files: bool | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        if (self.backup is None) == (self.schedule is None):
            raise ValueError(
                "a restore has one source\n"
                "hint: give either backup= or schedule=, for its newest backup"
            )
        return self

    @model_validator(mode="after")
    def _can_be_restored(self) -> Self:
        never = [name for name in self.included_resources if name in _NOT_RESTORED]
        if never:
            raise ValueError(
                f"Velero never restores {never[0]}\nhint: leave it out of included_resources"
            )
        return self

    @model_validator(mode="after")
    def _pods_for_hooks(self) -> Self:
        if self.hooks and not takes_pods(self.included_resources, self.excluded_resources):
            raise ValueError(
                "hooks have no effect: they run in Pods, which are not restored\n"
                "hint: include pods, or don't exclude them"
            )
        return self

    @model_validator(mode="after")
    def _in_the_backup(self) -> Self:
        source = self.backup or self.schedule
        if not isinstance(source, (VeleroBackup, VeleroSchedule)):
            return self
        if source.namespace != self.namespace:
            raise ValueError(
                f"{source} is in the namespace {source.namespace}, and the restore in "
                f"{self.namespace}\nhint: give both the namespace in which Velero runs"
            )
        held = source.included_namespaces
        wanted = (*self.included_namespaces, *self.namespace_mapping)
        for name in wanted:
            if _is_name(name) and _left_out(name, held, source.excluded_namespaces):
                raise ValueError(
                    f"{source} holds nothing of the namespace {name}\n"
                    f"hint: it includes {', '.join(held) or 'all but those that it excludes'}"
                )
        return self

    @model_validator(mode="after")
    def _mapping_has_effect(self) -> Self:
        for name in self.namespace_mapping:
            if _left_out(name, self.included_namespaces, self.excluded_namespaces):
                raise ValueError(
                    f"namespace_mapping names {name}, which is not restored\n"
                    "hint: included_namespaces has the names as they are in the backup"
                )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the Restore."""
        modifier = self.resource_modifier
        yield velero.Restore(
            metadata=self.metadata(),
            spec=velero.velero_v1.RestoreSpec(
                backup_name=None if self.backup is None else name_of(self.backup),
                schedule_name=None if self.schedule is None else name_of(self.schedule),
                included_namespaces=names(self.included_namespaces),
                excluded_namespaces=names(self.excluded_namespaces),
                included_resources=names(self.included_resources),
                excluded_resources=names(self.excluded_resources),
                include_cluster_resources=self.include_cluster_resources,
                label_selector=selector(self.label_selector),
                or_label_selectors=selectors(self.or_label_selectors),
                namespace_mapping=dict(self.namespace_mapping) or None,
                existing_resource_policy=self.existing_resource_policy,
                restore_pvs=self.restore_pvs,
                preserve_node_ports=self.preserve_node_ports,
                restore_status=self._status(),
                resource_modifier=None if modifier is None else config_map(modifier),
                hooks=self._hooks(),
                item_operation_timeout=go_duration(self.item_operation_timeout),
                uploader_config=self._uploader(),
            ),
        )

    def _status(self) -> velero.velero_v1.RestoreSpecRestoreStatus | None:
        status = self.restore_status
        if status is None:
            return None
        return velero.velero_v1.RestoreSpecRestoreStatus(
            included_resources=names(status.included_resources),
            excluded_resources=names(status.excluded_resources),
        )

    def _hooks(self) -> velero.velero_v1.RestoreSpecHooks | None:
        found = [hook.resource() for hook in self.hooks]
        return velero.velero_v1.RestoreSpecHooks(resources=found) if found else None

    def _uploader(self) -> velero.velero_v1.RestoreSpecUploaderConfig | None:
        if self.parallel_files_download is None and self.write_sparse_files is None:
            return None
        return velero.velero_v1.RestoreSpecUploaderConfig(
            parallel_files_download=self.parallel_files_download,
            write_sparse_files=self.write_sparse_files,
        )


def _is_name(pattern: str) -> bool:
    return not any(letter in pattern for letter in "*?[")


def _left_out(name: str, included: Sequence[str], excluded: Sequence[str]) -> bool:
    """Say whether filters leave a namespace out; a pattern may match anything."""
    if name in excluded:
        return True
    if not included or EVERYTHING in included:
        return False
    return name not in included and all(map(_is_name, included))
