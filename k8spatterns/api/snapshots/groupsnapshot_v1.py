"""Typed objects of groupsnapshot.storage.k8s.io/v1.

Generated from the CustomResourceDefinitions of volume snapshots; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class VolumeGroupSnapshot(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/concepts/storage/volume-snapshots/"""

    __resource__ = Resource(
        group="groupsnapshot.storage.k8s.io",
        version="v1",
        kind="VolumeGroupSnapshot",
        plural="volumegroupsnapshots",
        namespaced=True,
        short_names=("vgs",),
        module=__name__,
        class_name="VolumeGroupSnapshot",
        system="snapshots",
        storage=False,
    )

    api_version: Literal["groupsnapshot.storage.k8s.io/v1"] = constant(
        "groupsnapshot.storage.k8s.io/v1"
    )
    kind: Literal["VolumeGroupSnapshot"] = constant("VolumeGroupSnapshot")
    metadata: k8s.ObjectMeta | None = None
    spec: VolumeGroupSnapshotSpec
    status: VolumeGroupSnapshotStatus | None = None


class VolumeGroupSnapshotClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/concepts/storage/volume-snapshots/"""

    __resource__ = Resource(
        group="groupsnapshot.storage.k8s.io",
        version="v1",
        kind="VolumeGroupSnapshotClass",
        plural="volumegroupsnapshotclasses",
        namespaced=False,
        short_names=("vgsclass", "vgsclasses"),
        module=__name__,
        class_name="VolumeGroupSnapshotClass",
        system="snapshots",
        storage=False,
    )

    api_version: Literal["groupsnapshot.storage.k8s.io/v1"] = constant(
        "groupsnapshot.storage.k8s.io/v1"
    )
    kind: Literal["VolumeGroupSnapshotClass"] = constant("VolumeGroupSnapshotClass")
    metadata: k8s.ObjectMeta | None = None
    deletion_policy: Literal["Delete", "Retain"]
    driver: str
    parameters: dict[str, str] | None = None


class VolumeGroupSnapshotContent(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/concepts/storage/volume-snapshots/"""

    __resource__ = Resource(
        group="groupsnapshot.storage.k8s.io",
        version="v1",
        kind="VolumeGroupSnapshotContent",
        plural="volumegroupsnapshotcontents",
        namespaced=False,
        short_names=("vgsc", "vgscs"),
        module=__name__,
        class_name="VolumeGroupSnapshotContent",
        system="snapshots",
        storage=False,
    )

    api_version: Literal["groupsnapshot.storage.k8s.io/v1"] = constant(
        "groupsnapshot.storage.k8s.io/v1"
    )
    kind: Literal["VolumeGroupSnapshotContent"] = constant("VolumeGroupSnapshotContent")
    metadata: k8s.ObjectMeta | None = None
    spec: VolumeGroupSnapshotContentSpec
    status: VolumeGroupSnapshotContentStatus | None = None


class VolumeGroupSnapshotContentSpec(ApiStruct, kw_only=True):
    """VolumeGroupSnapshotContent spec"""

    deletion_policy: Literal["Delete", "Retain"]
    driver: str
    source: VolumeGroupSnapshotContentSpecSource
    volume_group_snapshot_class_name: str | None = None
    volume_group_snapshot_ref: k8s.ObjectReference


class VolumeGroupSnapshotContentSpecSource(ApiStruct, kw_only=True):
    """VolumeGroupSnapshotContent spec.source"""

    group_snapshot_handles: VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles | None = None
    volume_handles: list[str] | None = None


class VolumeGroupSnapshotContentSpecSourceGroupSnapshotHandles(ApiStruct, kw_only=True):
    """VolumeGroupSnapshotContent spec.source.groupSnapshotHandles"""

    volume_group_snapshot_handle: str
    volume_snapshot_handles: list[str]


class VolumeGroupSnapshotContentStatus(ApiStruct, kw_only=True):
    """VolumeGroupSnapshotContent status"""

    creation_time: Time | None = None
    error: VolumeGroupSnapshotStatusError | None = None
    ready_to_use: bool | None = None
    volume_group_snapshot_handle: str | None = None
    volume_snapshot_info_list: (
        list[VolumeGroupSnapshotContentStatusVolumeSnapshotInfoList] | None
    ) = None


class VolumeGroupSnapshotContentStatusVolumeSnapshotInfoList(ApiStruct, kw_only=True):
    """VolumeGroupSnapshotContent status.volumeSnapshotInfoList[]"""

    creation_time: Int64 | None = None
    ready_to_use: bool | None = None
    restore_size: Int64 | None = None
    snapshot_handle: str | None = None
    volume_handle: str | None = None


class VolumeGroupSnapshotSpec(ApiStruct, kw_only=True):
    """VolumeGroupSnapshot spec"""

    source: VolumeGroupSnapshotSpecSource
    volume_group_snapshot_class_name: str | None = None


class VolumeGroupSnapshotSpecSource(ApiStruct, kw_only=True):
    """VolumeGroupSnapshot spec.source"""

    selector: k8s.LabelSelector | None = None
    volume_group_snapshot_content_name: str | None = None


class VolumeGroupSnapshotStatus(ApiStruct, kw_only=True):
    """VolumeGroupSnapshot status"""

    bound_volume_group_snapshot_content_name: str | None = None
    creation_time: Time | None = None
    error: VolumeGroupSnapshotStatusError | None = None
    ready_to_use: bool | None = None


class VolumeGroupSnapshotStatusError(ApiStruct, kw_only=True):
    """VolumeGroupSnapshot status.error"""

    message: str | None = None
    time: Time | None = None
