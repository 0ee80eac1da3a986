"""Typed objects of storage.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)

from . import core_v1, meta_v1


class CSIDriver(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csidriver-v1-storage-k8s-io"""

    __resource__ = Resource(
        group="storage.k8s.io",
        version="v1",
        kind="CSIDriver",
        plural="csidrivers",
        namespaced=False,
        module=__name__,
        class_name="CSIDriver",
        system="k8s",
    )
    __immutable__ = ("spec.attachRequired", "spec.volumeLifecycleModes")

    api_version: Literal["storage.k8s.io/v1"] = constant("storage.k8s.io/v1")
    kind: Literal["CSIDriver"] = constant("CSIDriver")
    metadata: meta_v1.ObjectMeta | None = None
    spec: CSIDriverSpec | None = None


class CSIDriverSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csidriverspec-v1-storage-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "volumeLifecycleModes": (),
    }

    attach_required: bool | None = None
    fs_group_policy: Literal["File", "None", "ReadWriteOnceWithFSType"] | None = None
    node_allocatable_update_period_seconds: Int64 | None = None
    pod_info_on_mount: bool | None = None
    prevent_pod_scheduling_if_missing: bool | None = None
    requires_republish: bool | None = None
    se_linux_mount: bool | None = None
    service_account_token_in_secrets: bool | None = None
    storage_capacity: bool | None = None
    token_requests: list[TokenRequest] | None = None
    volume_lifecycle_modes: list[Literal["Ephemeral", "Persistent"]] | None = None


class CSINode(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csinode-v1-storage-k8s-io"""

    __resource__ = Resource(
        group="storage.k8s.io",
        version="v1",
        kind="CSINode",
        plural="csinodes",
        namespaced=False,
        module=__name__,
        class_name="CSINode",
        system="k8s",
    )

    api_version: Literal["storage.k8s.io/v1"] = constant("storage.k8s.io/v1")
    kind: Literal["CSINode"] = constant("CSINode")
    metadata: meta_v1.ObjectMeta | None = None
    spec: CSINodeSpec


class CSINodeDriver(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csinodedriver-v1-storage-k8s-io"""

    name: str
    allocatable: VolumeNodeResources | None = None
    node_id: str = msgspec.field(name="nodeID")
    topology_keys: list[str] | None = None


class CSINodeSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csinodespec-v1-storage-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "drivers": ("name",),
    }

    drivers: list[CSINodeDriver]


class CSIStorageCapacity(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#csistoragecapacity-v1-storage-k8s-io"""

    __resource__ = Resource(
        group="storage.k8s.io",
        version="v1",
        kind="CSIStorageCapacity",
        plural="csistoragecapacities",
        namespaced=True,
        module=__name__,
        class_name="CSIStorageCapacity",
        system="k8s",
    )
    __immutable__ = ("nodeTopology", "storageClassName")

    api_version: Literal["storage.k8s.io/v1"] = constant("storage.k8s.io/v1")
    kind: Literal["CSIStorageCapacity"] = constant("CSIStorageCapacity")
    metadata: meta_v1.ObjectMeta | None = None
    capacity: Quantity | None = None
    maximum_volume_size: Quantity | None = None
    node_topology: meta_v1.LabelSelector | None = None
    storage_class_name: str


class StorageClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#storageclass-v1-storage-k8s-io"""

    __resource__ = Resource(
        group="storage.k8s.io",
        version="v1",
        kind="StorageClass",
        plural="storageclasses",
        namespaced=False,
        short_names=("sc",),
        module=__name__,
        class_name="StorageClass",
        system="k8s",
    )
    __immutable__ = ("parameters", "provisioner", "reclaimPolicy", "volumeBindingMode")

    api_version: Literal["storage.k8s.io/v1"] = constant("storage.k8s.io/v1")
    kind: Literal["StorageClass"] = constant("StorageClass")
    metadata: meta_v1.ObjectMeta | None = None
    allow_volume_expansion: bool | None = None
    allowed_topologies: list[core_v1.TopologySelectorTerm] | None = None
    mount_options: list[str] | None = None
    parameters: dict[str, str] | None = None
    provisioner: str
    reclaim_policy: Literal["Delete", "Retain"] | None = None
    volume_binding_mode: Literal["Immediate", "WaitForFirstConsumer"] | None = None


class TokenRequest(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#tokenrequest-v1-storage-k8s-io"""

    audience: str | None = None
    expiration_seconds: Int64 | None = None


class VolumeAttachment(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattachment-v1-storage-k8s-io"""

    __resource__ = Resource(
        group="storage.k8s.io",
        version="v1",
        kind="VolumeAttachment",
        plural="volumeattachments",
        namespaced=False,
        module=__name__,
        class_name="VolumeAttachment",
        system="k8s",
    )
    __immutable__ = ("spec",)

    api_version: Literal["storage.k8s.io/v1"] = constant("storage.k8s.io/v1")
    kind: Literal["VolumeAttachment"] = constant("VolumeAttachment")
    metadata: meta_v1.ObjectMeta | None = None
    spec: VolumeAttachmentSpec
    status: VolumeAttachmentStatus | None = None


class VolumeAttachmentSource(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattachmentsource-v1-storage-k8s-io"""

    inline_volume_spec: core_v1.PersistentVolumeSpec | None = None
    persistent_volume_name: str | None = None


class VolumeAttachmentSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattachmentspec-v1-storage-k8s-io"""

    attacher: str
    node_name: str
    source: VolumeAttachmentSource


class VolumeAttachmentStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattachmentstatus-v1-storage-k8s-io"""

    attach_error: VolumeError | None = None
    attached: bool | None = None
    attachment_metadata: dict[str, str] | None = None
    detach_error: VolumeError | None = None


class VolumeAttributesClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeattributesclass-v1-storage-k8s-io"""

    __resource__ = Resource(
        group="storage.k8s.io",
        version="v1",
        kind="VolumeAttributesClass",
        plural="volumeattributesclasses",
        namespaced=False,
        short_names=("vac",),
        module=__name__,
        class_name="VolumeAttributesClass",
        system="k8s",
    )
    __immutable__ = ("driverName", "parameters")

    api_version: Literal["storage.k8s.io/v1"] = constant("storage.k8s.io/v1")
    kind: Literal["VolumeAttributesClass"] = constant("VolumeAttributesClass")
    metadata: meta_v1.ObjectMeta | None = None
    driver_name: str
    parameters: dict[str, str] | None = None


class VolumeError(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumeerror-v1-storage-k8s-io"""

    error_code: Int32 | None = None
    message: str | None = None
    time: Time | None = None


class VolumeNodeResources(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#volumenoderesources-v1-storage-k8s-io"""

    count: Int32 | None = None
