"""Typed objects of work.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    constant,
)


class ClusterResourceBinding(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="work.karmada.io",
        version="v1alpha1",
        kind="ClusterResourceBinding",
        plural="clusterresourcebindings",
        namespaced=False,
        short_names=("crb",),
        module=__name__,
        class_name="ClusterResourceBinding",
        system="karmada",
        storage=False,
    )

    api_version: Literal["work.karmada.io/v1alpha1"] = constant("work.karmada.io/v1alpha1")
    kind: Literal["ClusterResourceBinding"] = constant("ClusterResourceBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceBindingSpec
    status: ResourceBindingStatus | None = None


class ResourceBinding(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="work.karmada.io",
        version="v1alpha1",
        kind="ResourceBinding",
        plural="resourcebindings",
        namespaced=True,
        short_names=("rb",),
        module=__name__,
        class_name="ResourceBinding",
        system="karmada",
        storage=False,
    )

    api_version: Literal["work.karmada.io/v1alpha1"] = constant("work.karmada.io/v1alpha1")
    kind: Literal["ResourceBinding"] = constant("ResourceBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceBindingSpec
    status: ResourceBindingStatus | None = None


class ResourceBindingSpec(ApiStruct, kw_only=True):
    """ResourceBinding spec"""

    clusters: list[ResourceBindingSpecClusters] | None = None
    resource: ResourceBindingSpecResource


class ResourceBindingSpecClusters(ApiStruct, kw_only=True):
    """ResourceBinding spec.clusters[]"""

    name: str
    replicas: Int32 | None = None


class ResourceBindingSpecResource(ApiStruct, kw_only=True):
    """ResourceBinding spec.resource"""

    name: str
    api_version: str
    kind: str
    namespace: str | None = None
    replicas: Int32 | None = None
    resource_per_replicas: dict[str, Quantity] | None = None
    resource_version: str | None = None


class ResourceBindingStatus(ApiStruct, kw_only=True):
    """ResourceBinding status"""

    aggregated_status: list[ResourceBindingStatusAggregatedStatus] | None = None
    conditions: list[k8s.Condition] | None = None


class ResourceBindingStatusAggregatedStatus(ApiStruct, kw_only=True):
    """ResourceBinding status.aggregatedStatus[]"""

    applied: bool | None = None
    applied_message: str | None = None
    cluster_name: str
    status: RawExtension | None = None


class Work(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="work.karmada.io",
        version="v1alpha1",
        kind="Work",
        plural="works",
        namespaced=True,
        short_names=("wk",),
        module=__name__,
        class_name="Work",
        system="karmada",
    )

    api_version: Literal["work.karmada.io/v1alpha1"] = constant("work.karmada.io/v1alpha1")
    kind: Literal["Work"] = constant("Work")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkSpec
    status: WorkStatus | None = None


class WorkSpec(ApiStruct, kw_only=True):
    """Work spec"""

    preserve_resources_on_deletion: bool | None = None
    suspend_dispatching: bool | None = None
    workload: WorkSpecWorkload | None = None


class WorkSpecWorkload(ApiStruct, kw_only=True):
    """Work spec.workload"""

    manifests: list[RawExtension] | None = None


class WorkStatus(ApiStruct, kw_only=True):
    """Work status"""

    conditions: list[k8s.Condition] | None = None
    manifest_statuses: list[WorkStatusManifestStatuses] | None = None


class WorkStatusManifestStatuses(ApiStruct, kw_only=True):
    """Work status.manifestStatuses[]"""

    health: Literal["Healthy", "Unhealthy", "Unknown"] | None = None
    identifier: WorkStatusManifestStatusesIdentifier
    status: RawExtension | None = None


class WorkStatusManifestStatusesIdentifier(ApiStruct, kw_only=True):
    """Work status.manifestStatuses[].identifier"""

    name: str
    group: str | None = None
    kind: str
    namespace: str | None = None
    ordinal: Int64
    resource: str
    version: str
