"""Typed objects of types.kubefed.io/v1beta1.

Generated from the CustomResourceDefinitions of KubeFed; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class FederatedClusterRole(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedClusterRole",
        plural="federatedclusterroles",
        namespaced=False,
        module=__name__,
        class_name="FederatedClusterRole",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedClusterRole"] = constant("FederatedClusterRole")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedConfigMap(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedConfigMap",
        plural="federatedconfigmaps",
        namespaced=True,
        short_names=("fcm",),
        module=__name__,
        class_name="FederatedConfigMap",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedConfigMap"] = constant("FederatedConfigMap")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedDeployment(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedDeployment",
        plural="federateddeployments",
        namespaced=True,
        short_names=("fdeploy",),
        module=__name__,
        class_name="FederatedDeployment",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedDeployment"] = constant("FederatedDeployment")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedDeploymentSpec
    status: FederatedJobStatus | None = None


class FederatedDeploymentSpec(ApiStruct, kw_only=True):
    """FederatedDeployment spec"""

    overrides: list[FederatedJobSpecOverrides] | None = None
    placement: FederatedJobSpecPlacement | None = None
    retain_replicas: bool | None = None
    template: RawExtension | None = None


class FederatedIngress(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedIngress",
        plural="federatedingresses",
        namespaced=True,
        short_names=("fing",),
        module=__name__,
        class_name="FederatedIngress",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedIngress"] = constant("FederatedIngress")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedJob(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedJob",
        plural="federatedjobs",
        namespaced=True,
        module=__name__,
        class_name="FederatedJob",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedJob"] = constant("FederatedJob")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedJobSpec(ApiStruct, kw_only=True):
    """FederatedJob spec"""

    overrides: list[FederatedJobSpecOverrides] | None = None
    placement: FederatedJobSpecPlacement | None = None
    template: RawExtension | None = None


class FederatedJobSpecOverrides(ApiStruct, kw_only=True):
    """FederatedJob spec.overrides[]"""

    cluster_name: str | None = None
    cluster_overrides: list[FederatedJobSpecOverridesClusterOverrides] | None = None


class FederatedJobSpecOverridesClusterOverrides(ApiStruct, kw_only=True):
    """FederatedJob spec.overrides[].clusterOverrides[]"""

    op: Annotated[str, msgspec.Meta(pattern="^(add|remove|replace)?$")] | None = None
    path: str
    value: Any = None


class FederatedJobSpecPlacement(ApiStruct, kw_only=True):
    """FederatedJob spec.placement"""

    cluster_selector: k8s.LabelSelector | None = None
    clusters: list[FederatedJobSpecPlacementClusters] | None = None


class FederatedJobSpecPlacementClusters(ApiStruct, kw_only=True):
    """FederatedJob spec.placement.clusters[]"""

    name: str


class FederatedJobStatus(ApiStruct, kw_only=True):
    """FederatedJob status"""

    clusters: list[FederatedJobStatusClusters] | None = None
    conditions: list[FederatedJobStatusConditions] | None = None
    observed_generation: Int64 | None = None


class FederatedJobStatusClusters(ApiStruct, kw_only=True):
    """FederatedJob status.clusters[]"""

    name: str
    remote_status: RawExtension | None = None
    status: str | None = None


class FederatedJobStatusConditions(ApiStruct, kw_only=True):
    """FederatedJob status.conditions[]"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    reason: str | None = None
    status: str
    type: str


class FederatedNamespace(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedNamespace",
        plural="federatednamespaces",
        namespaced=True,
        short_names=("fns",),
        module=__name__,
        class_name="FederatedNamespace",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedNamespace"] = constant("FederatedNamespace")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedReplicaSet(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedReplicaSet",
        plural="federatedreplicasets",
        namespaced=True,
        short_names=("frs",),
        module=__name__,
        class_name="FederatedReplicaSet",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedReplicaSet"] = constant("FederatedReplicaSet")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedDeploymentSpec
    status: FederatedJobStatus | None = None


class FederatedSecret(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedSecret",
        plural="federatedsecrets",
        namespaced=True,
        module=__name__,
        class_name="FederatedSecret",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedSecret"] = constant("FederatedSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedService(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedService",
        plural="federatedservices",
        namespaced=True,
        short_names=("fsvc",),
        module=__name__,
        class_name="FederatedService",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedService"] = constant("FederatedService")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None


class FederatedServiceAccount(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="types.kubefed.io",
        version="v1beta1",
        kind="FederatedServiceAccount",
        plural="federatedserviceaccounts",
        namespaced=True,
        short_names=("fsa",),
        module=__name__,
        class_name="FederatedServiceAccount",
        system="kubefed",
    )

    api_version: Literal["types.kubefed.io/v1beta1"] = constant("types.kubefed.io/v1beta1")
    kind: Literal["FederatedServiceAccount"] = constant("FederatedServiceAccount")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedJobSpec
    status: FederatedJobStatus | None = None
