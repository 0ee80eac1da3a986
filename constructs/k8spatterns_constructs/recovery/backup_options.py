"""`BackupOptions`: what a backup takes and where it goes; a Backup and a Schedule both have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Self

from annotated_types import MinLen
from pydantic import Field, model_validator

from k8spatterns.api import velero
from k8spatterns.syntax.duration import parse_duration
from k8spatterns.types import (
    DnsSubdomain,
    Duration,
    LabelKey,
    Many,
    PositiveCount,
    as_go_duration,
)
from k8spatterns_constructs.recovery.backup_hooks import BackupHook
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
from k8spatterns_constructs.recovery.storage import VeleroSnapshotLocation, VeleroStorage
from k8spatterns_constructs.recovery.velero_object import go_duration, name_of

_BY_SCOPE = (
    "included_cluster_scoped_resources",
    "excluded_cluster_scoped_resources",
    "included_namespace_scoped_resources",
    "excluded_namespace_scoped_resources",
)
_UNSCOPED = ("included_resources", "excluded_resources", "include_cluster_resources")


class BackupOptions(VeleroFilters):
    """What a backup takes and where it goes; the fields of `VeleroFilters` describe the rest.

    Fields:
        included_cluster_scoped_resources, excluded_cluster_scoped_resources: of objects without a
            namespace; by default those that the namespaced ones need.
        included_namespace_scoped_resources, excluded_namespace_scoped_resources: of objects with
            one; all by default. These four replace `included_resources`, `excluded_resources` and
            `include_cluster_resources`.
        storage_location: a `VeleroStorage`, or the name of one; by default Velero's default one.
        volume_snapshot_locations: each a `VeleroSnapshotLocation` or the name of one, one for each
            provider; by default Velero's.
        ttl: how long the backup is kept, a duration; Velero's 720h by default.
        snapshot_volumes: whether volumes are backed up by snapshots; Velero's yes by default.
        snapshot_move_data: whether the data of CSI snapshots is moved to the storage location;
            Velero's no by default.
        default_volumes_to_fs_backup: whether volumes are backed up file by file unless a Pod says
            otherwise; Velero's no by default.
        data_mover: what moves the data of snapshots; Velero's own by default.
        hooks: commands that run in Pods; none by default.
        ordered_resources: names by resource, backed up in this order, with the namespace before
            them: `{"pods": ["shop/db-0", "shop/db-1"]}`; none by default.
        resource_policy: the name of a ConfigMap in Velero's namespace with policies for volumes;
            none by default.
        csi_snapshot_timeout: a duration that a CSI snapshot may take; Velero's 10m by default.
        item_operation_timeout: a duration that what a plugin does in the background may take;
            Velero's 4h by default.
        parallel_files_upload: files of a volume that are read at once; by default as many as the
            node has CPUs.
        volume_group_snapshot_label_key: the label whose value says which volumes are snapshotted
            together; Velero's by default.

    Raises:
        InvalidConstructError: filters of both kinds, a location that is read-only, two snapshot
            locations of one provider, snapshots that are asked for and switched off, or hooks where
            Pods are left out.

    See https://velero.io/docs/main/api-types/backup/
    """

    included_cluster_scoped_resources: Many[ResourcePattern] = ()
    excluded_cluster_scoped_resources: Many[ResourcePattern] = ()
    included_namespace_scoped_resources: Many[ResourcePattern] = ()
    excluded_namespace_scoped_resources: Many[ResourcePattern] = ()
    storage_location: VeleroStorage | DnsSubdomain | None = None
    volume_snapshot_locations: Many[VeleroSnapshotLocation | DnsSubdomain] = ()
    ttl: Duration | None = None
    snapshot_volumes: bool | None = None
    snapshot_move_data: bool | None = None
    default_volumes_to_fs_backup: bool | None = None
    data_mover: str | None = None
    hooks: Many[BackupHook] = ()
    ordered_resources: Mapping[ResourcePattern, Annotated[Many[str], MinLen(1)]] = Field(
        default_factory=dict
    )
    resource_policy: DnsSubdomain | None = None
    csi_snapshot_timeout: Duration | None = None
    item_operation_timeout: Duration | None = None
    parallel_files_upload: PositiveCount | None = None
    volume_group_snapshot_label_key: LabelKey | None = None

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "default_volumes_to_restic": "write default_volumes_to_fs_backup=..., its present name"
    }

    @model_validator(mode="after")
    def _filters_of_one_kind(self) -> Self:
        scoped = [field for field in _BY_SCOPE if getattr(self, field)]
        given = [field for field in _UNSCOPED if getattr(self, field) not in ((), None)]
        if scoped and given:
            raise ValueError(
                f"Velero refuses {given[0]} beside {scoped[0]}\n"
                f"hint: {', '.join(_BY_SCOPE)} say all of it"
            )
        for scope in ("cluster_scoped", "namespace_scoped"):
            included, excluded = f"included_{scope}_resources", f"excluded_{scope}_resources"
            check_lists(included, getattr(self, included), excluded, getattr(self, excluded))
            unwanted = getattr(self, excluded)
            if EVERYTHING in unwanted and (len(unwanted) > 1 or getattr(self, included)):
                raise ValueError(
                    f"{excluded} names *, which leaves nothing of {included}\n"
                    "hint: leave * out: what is not included is excluded"
                )
        return self

    @model_validator(mode="after")
    def _goes_somewhere(self) -> Self:
        location = self.storage_location
        if isinstance(location, VeleroStorage) and location.access_mode == "ReadOnly":
            raise ValueError(
                f'the storage location "{location.name}" is read-only\n'
                'hint: backups need one with access_mode="ReadWrite"'
            )
        providers: dict[str, str] = {}
        for snapshots in self.volume_snapshot_locations:
            if isinstance(snapshots, VeleroSnapshotLocation):
                other = providers.setdefault(snapshots.provider, snapshots.name)
                if other != snapshots.name:
                    raise ValueError(
                        f'"{other}" and "{snapshots.name}" are both locations of '
                        f"{snapshots.provider}, and a backup takes one for each provider\n"
                        "hint: leave one out"
                    )
        return self

    @model_validator(mode="after")
    def _snapshots_agree(self) -> Self:
        for field in ("snapshot_move_data", "volume_snapshot_locations"):
            if self.snapshot_volumes is False and getattr(self, field):
                raise ValueError(
                    f"{field} has no effect where snapshot_volumes is False\n"
                    f"hint: leave {field} out, or snapshot_volumes"
                )
        return self

    @model_validator(mode="after")
    def _pods_for_what_needs_them(self) -> Self:
        for field in ("hooks", "default_volumes_to_fs_backup"):
            if getattr(self, field) and not self._takes_pods():
                raise ValueError(
                    f"{field} has no effect: Velero does it when it backs up a Pod, and the "
                    "backup leaves Pods out\nhint: include pods, or don't exclude them"
                )
        return self

    def _takes_pods(self) -> bool:
        """Say whether Pods are among the resources."""
        included = (*self.included_resources, *self.included_namespace_scoped_resources)
        excluded = (*self.excluded_resources, *self.excluded_namespace_scoped_resources)
        return takes_pods(included, excluded)

    @model_validator(mode="after")
    def _kept_for_a_while(self) -> Self:
        if self.ttl is not None and parse_duration(as_go_duration(self.ttl)) == 0:
            raise ValueError(
                "Velero takes a ttl of 0 for its default, 720h\nhint: leave ttl out, or name a time"
            )
        return self

    def located(self) -> Iterator[VeleroStorage | VeleroSnapshotLocation]:
        """Yield the locations that are given by value."""
        for location in (self.storage_location, *self.volume_snapshot_locations):
            if isinstance(location, (VeleroStorage, VeleroSnapshotLocation)):
                yield location

    def spec(self) -> velero.velero_v1.BackupSpec:
        """Return the backup as the API has it."""
        location, policy = self.storage_location, self.resource_policy
        return velero.velero_v1.BackupSpec(
            included_namespaces=names(self.included_namespaces),
            excluded_namespaces=names(self.excluded_namespaces),
            included_resources=names(self.included_resources),
            excluded_resources=names(self.excluded_resources),
            include_cluster_resources=self.include_cluster_resources,
            included_cluster_scoped_resources=names(self.included_cluster_scoped_resources),
            excluded_cluster_scoped_resources=names(self.excluded_cluster_scoped_resources),
            included_namespace_scoped_resources=names(self.included_namespace_scoped_resources),
            excluded_namespace_scoped_resources=names(self.excluded_namespace_scoped_resources),
            label_selector=selector(self.label_selector),
            or_label_selectors=selectors(self.or_label_selectors),
            storage_location=None if location is None else name_of(location),
            volume_snapshot_locations=names([*map(name_of, self.volume_snapshot_locations)]),
            ttl=go_duration(self.ttl),
            snapshot_volumes=self.snapshot_volumes,
            snapshot_move_data=self.snapshot_move_data,
            default_volumes_to_fs_backup=self.default_volumes_to_fs_backup,
            datamover=self.data_mover,
            hooks=self._hooks(),
            ordered_resources={k: ",".join(v) for k, v in self.ordered_resources.items()} or None,
            resource_policy=None if policy is None else config_map(policy),
            csi_snapshot_timeout=go_duration(self.csi_snapshot_timeout),
            item_operation_timeout=go_duration(self.item_operation_timeout),
            uploader_config=self._uploader(),
            volume_group_snapshot_label_key=self.volume_group_snapshot_label_key,
        )

    def _hooks(self) -> velero.velero_v1.BackupSpecHooks | None:
        found = [hook.resource() for hook in self.hooks]
        return velero.velero_v1.BackupSpecHooks(resources=found) if found else None

    def _uploader(self) -> velero.velero_v1.BackupSpecUploaderConfig | None:
        files = self.parallel_files_upload
        if files is None:
            return None
        return velero.velero_v1.BackupSpecUploaderConfig(parallel_files_upload=files)


def config_map(name: str) -> velero.velero_v1.BackupSpecResourcePolicy:
    """Return a reference to a ConfigMap as Velero writes its kind."""
    return velero.velero_v1.BackupSpecResourcePolicy(kind="configmap", name=name)
