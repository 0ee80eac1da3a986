"""Typed objects of velero.io/v2alpha1.

Generated from the CustomResourceDefinitions of Velero; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class DataDownload(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v2alpha1",
        kind="DataDownload",
        plural="datadownloads",
        namespaced=True,
        module=__name__,
        class_name="DataDownload",
        system="velero",
    )

    api_version: Literal["velero.io/v2alpha1"] = constant("velero.io/v2alpha1")
    kind: Literal["DataDownload"] = constant("DataDownload")
    metadata: k8s.ObjectMeta | None = None
    spec: DataDownloadSpec | None = None
    status: DataDownloadStatus | None = None


class DataDownloadSpec(ApiStruct, kw_only=True):
    """DataDownload spec"""

    backup_storage_location: str
    cancel: bool | None = None
    data_mover_config: dict[str, str] | None = None
    datamover: str | None = None
    node_os: Literal["auto", "linux", "windows"] | None = msgspec.field(default=None, name="nodeOS")
    operation_timeout: str
    snapshot_id: str = msgspec.field(name="snapshotID")
    snapshot_size: Int64 | None = None
    source_namespace: str
    target_volume: DataDownloadSpecTargetVolume


class DataDownloadSpecTargetVolume(ApiStruct, kw_only=True):
    """DataDownload spec.targetVolume"""

    namespace: str
    pv: str
    pvc: str


class DataDownloadStatus(ApiStruct, kw_only=True):
    """DataDownload status"""

    accepted_by_node: str | None = None
    accepted_timestamp: Time | None = None
    completion_timestamp: Time | None = None
    message: str | None = None
    node: str | None = None
    phase: DataDownloadStatusPhase | None = None
    progress: DataUploadStatusProgress | None = None
    start_timestamp: Time | None = None


class DataUpload(KubeObject, kw_only=True):
    """https://velero.io/docs/main/api-types/"""

    __resource__ = Resource(
        group="velero.io",
        version="v2alpha1",
        kind="DataUpload",
        plural="datauploads",
        namespaced=True,
        module=__name__,
        class_name="DataUpload",
        system="velero",
    )

    api_version: Literal["velero.io/v2alpha1"] = constant("velero.io/v2alpha1")
    kind: Literal["DataUpload"] = constant("DataUpload")
    metadata: k8s.ObjectMeta | None = None
    spec: DataUploadSpec | None = None
    status: DataUploadStatus | None = None


class DataUploadSpec(ApiStruct, kw_only=True):
    """DataUpload spec"""

    backup_storage_location: str
    cancel: bool | None = None
    csi_snapshot: DataUploadSpecCsiSnapshot | None = None
    data_mover_config: dict[str, str] | None = None
    datamover: str | None = None
    operation_timeout: str
    snapshot_type: str
    source_namespace: str
    source_pvc: str = msgspec.field(name="sourcePVC")


class DataUploadSpecCsiSnapshot(ApiStruct, kw_only=True):
    """DataUpload spec.csiSnapshot"""

    driver: str | None = None
    snapshot_class: str | None = None
    storage_class: str
    volume_snapshot: str


class DataUploadStatus(ApiStruct, kw_only=True):
    """DataUpload status"""

    accepted_by_node: str | None = None
    accepted_timestamp: Time | None = None
    completion_timestamp: Time | None = None
    data_mover_result: dict[str, str] | None = None
    incremental_bytes: Int64 | None = None
    message: str | None = None
    node: str | None = None
    node_os: Literal["auto", "linux", "windows"] | None = msgspec.field(default=None, name="nodeOS")
    path: str | None = None
    phase: DataUploadStatusPhase | None = None
    progress: DataUploadStatusProgress | None = None
    snapshot_id: str | None = msgspec.field(default=None, name="snapshotID")
    start_timestamp: Time | None = None


class DataUploadStatusProgress(ApiStruct, kw_only=True):
    """DataUpload status.progress"""

    bytes_done: Int64 | None = None
    total_bytes: Int64 | None = None


DataDownloadStatusPhase: TypeAlias = Literal[
    "New", "Accepted", "Prepared", "InProgress", "Canceling", "Canceled", "Completed", "Failed"
]
DataUploadStatusPhase: TypeAlias = Literal[
    "New", "Accepted", "Prepared", "InProgress", "Canceling", "Canceled", "Completed", "Failed"
]
