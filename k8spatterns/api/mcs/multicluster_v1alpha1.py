"""Typed objects of multicluster.x-k8s.io/v1alpha1.

Generated from the CustomResourceDefinitions of the Multi-Cluster Services API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, constant


class ServiceExport(KubeObject, kw_only=True):
    """https://multicluster.sigs.k8s.io/concepts/multicluster-services-api/"""

    __resource__ = Resource(
        group="multicluster.x-k8s.io",
        version="v1alpha1",
        kind="ServiceExport",
        plural="serviceexports",
        namespaced=True,
        short_names=("svcex", "svcexport"),
        module=__name__,
        class_name="ServiceExport",
        system="mcs",
        storage=False,
    )

    api_version: Literal["multicluster.x-k8s.io/v1alpha1"] = constant(
        "multicluster.x-k8s.io/v1alpha1"
    )
    kind: Literal["ServiceExport"] = constant("ServiceExport")
    metadata: k8s.ObjectMeta | None = None
    spec: ServiceExportSpec | None = None
    status: ServiceExportStatus | None = None


class ServiceExportSpec(ApiStruct, kw_only=True):
    """ServiceExport spec"""

    exported_annotations: dict[str, str] | None = None
    exported_labels: dict[str, str] | None = None


class ServiceExportStatus(ApiStruct, kw_only=True):
    """ServiceExport status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None


class ServiceImport(KubeObject, kw_only=True):
    """https://multicluster.sigs.k8s.io/concepts/multicluster-services-api/"""

    __resource__ = Resource(
        group="multicluster.x-k8s.io",
        version="v1alpha1",
        kind="ServiceImport",
        plural="serviceimports",
        namespaced=True,
        short_names=("svcim", "svcimport"),
        module=__name__,
        class_name="ServiceImport",
        system="mcs",
        storage=False,
    )

    api_version: Literal["multicluster.x-k8s.io/v1alpha1"] = constant(
        "multicluster.x-k8s.io/v1alpha1"
    )
    kind: Literal["ServiceImport"] = constant("ServiceImport")
    metadata: k8s.ObjectMeta | None = None
    spec: ServiceImportSpec | None = None
    status: ServiceImportStatus | None = None


class ServiceImportSpec(ApiStruct, kw_only=True):
    """ServiceImport spec"""

    internal_traffic_policy: str | None = None
    ip_families: Annotated[list[str], msgspec.Meta(max_length=2)] | None = None
    ips: Annotated[list[str], msgspec.Meta(max_length=2)] | None = None
    ports: list[ServiceImportSpecPorts]
    session_affinity: str | None = None
    session_affinity_config: ServiceImportSpecSessionAffinityConfig | None = None
    traffic_distribution: str | None = None
    type: Literal["ClusterSetIP", "Headless"]


class ServiceImportSpecPorts(ApiStruct, kw_only=True):
    """ServiceImport spec.ports[]"""

    name: str | None = None
    app_protocol: str | None = None
    port: Int32
    protocol: str | None = None


class ServiceImportSpecSessionAffinityConfig(ApiStruct, kw_only=True):
    """ServiceImport spec.sessionAffinityConfig"""

    client_ip: ServiceImportSpecSessionAffinityConfigClientIP | None = msgspec.field(
        default=None, name="clientIP"
    )


class ServiceImportSpecSessionAffinityConfigClientIP(ApiStruct, kw_only=True):
    """ServiceImport spec.sessionAffinityConfig.clientIP"""

    timeout_seconds: Int32 | None = None


class ServiceImportStatus(ApiStruct, kw_only=True):
    """ServiceImport status"""

    __list_keys__: ClassVar[ListKeys] = {
        "clusters": ("cluster",),
        "conditions": ("type",),
    }

    clusters: list[ServiceImportStatusClusters] | None = None
    conditions: list[k8s.Condition] | None = None


class ServiceImportStatusClusters(ApiStruct, kw_only=True):
    """ServiceImport status.clusters[]"""

    cluster: str
