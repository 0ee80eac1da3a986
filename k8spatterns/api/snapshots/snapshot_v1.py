"""Typed objects of snapshot.storage.k8s.io/v1.

Generated from the CustomResourceDefinitions of volume snapshots; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Quantity, Resource, Time, constant


class VolumeSnapshot(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/concepts/storage/volume-snapshots/"""

    __resource__ = Resource(
        group="snapshot.storage.k8s.io",
        version="v1",
        kind="VolumeSnapshot",
        plural="volumesnapshots",
        namespaced=True,
        short_names=("vs",),
        module=__name__,
        class_name="VolumeSnapshot",
        system="snapshots",
    )

    api_version: Literal["snapshot.storage.k8s.io/v1"] = constant("snapshot.storage.k8s.io/v1")
    kind: Literal["VolumeSnapshot"] = constant("VolumeSnapshot")
    metadata: k8s.ObjectMeta | None = None
    spec: VolumeSnapshotSpec
    status: VolumeSnapshotStatus | None = None


class VolumeSnapshotClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/concepts/storage/volume-snapshots/"""

    __resource__ = Resource(
        group="snapshot.storage.k8s.io",
        version="v1",
        kind="VolumeSnapshotClass",
        plural="volumesnapshotclasses",
        namespaced=False,
        short_names=("vsclass", "vsclasses"),
        module=__name__,
        class_name="VolumeSnapshotClass",
        system="snapshots",
    )

    api_version: Literal["snapshot.storage.k8s.io/v1"] = constant("snapshot.storage.k8s.io/v1")
    kind: Literal["VolumeSnapshotClass"] = constant("VolumeSnapshotClass")
    metadata: k8s.ObjectMeta | None = None
    deletion_policy: Literal["Delete", "Retain"]
    driver: str
    parameters: dict[str, str] | None = None


class VolumeSnapshotContent(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/concepts/storage/volume-snapshots/"""

    __resource__ = Resource(
        group="snapshot.storage.k8s.io",
        version="v1",
        kind="VolumeSnapshotContent",
        plural="volumesnapshotcontents",
        namespaced=False,
        short_names=("vsc", "vscs"),
        module=__name__,
        class_name="VolumeSnapshotContent",
        system="snapshots",
    )

    api_version: Literal["snapshot.storage.k8s.io/v1"] = constant("snapshot.storage.k8s.io/v1")
    kind: Literal["VolumeSnapshotContent"] = constant("VolumeSnapshotContent")
    metadata: k8s.ObjectMeta | None = None
    spec: VolumeSnapshotContentSpec
    status: VolumeSnapshotContentStatus | None = None


class VolumeSnapshotContentSpec(ApiStruct, kw_only=True):
    """VolumeSnapshotContent spec"""

    deletion_policy: Literal["Delete", "Retain"]
    driver: str
    source: VolumeSnapshotContentSpecSource
    source_volume_mode: str | None = None
    volume_snapshot_class_name: str | None = None
    volume_snapshot_ref: k8s.ObjectReference


class VolumeSnapshotContentSpecSource(ApiStruct, kw_only=True):
    """VolumeSnapshotContent spec.source"""

    snapshot_handle: str | None = None
    volume_handle: str | None = None


class VolumeSnapshotContentStatus(ApiStruct, kw_only=True):
    """VolumeSnapshotContent status"""

    creation_time: Int64 | None = None
    error: VolumeSnapshotStatusError | None = None
    ready_to_use: bool | None = None
    restore_size: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    snapshot_handle: str | None = None
    volume_group_snapshot_handle: str | None = None


class VolumeSnapshotSpec(ApiStruct, kw_only=True):
    """VolumeSnapshot spec"""

    source: VolumeSnapshotSpecSource
    volume_snapshot_class_name: str | None = None


class VolumeSnapshotSpecSource(ApiStruct, kw_only=True):
    """VolumeSnapshot spec.source"""

    persistent_volume_claim_name: str | None = None
    volume_snapshot_content_name: str | None = None


class VolumeSnapshotStatus(ApiStruct, kw_only=True):
    """VolumeSnapshot status"""

    bound_volume_snapshot_content_name: str | None = None
    creation_time: Time | None = None
    error: VolumeSnapshotStatusError | None = None
    ready_to_use: bool | None = None
    restore_size: Quantity | None = None
    volume_group_snapshot_name: str | None = None


class VolumeSnapshotStatusError(ApiStruct, kw_only=True):
    """VolumeSnapshot status.error"""

    message: str | None = None
    time: Time | None = None
