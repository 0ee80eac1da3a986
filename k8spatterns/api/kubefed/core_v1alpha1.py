"""Typed objects of core.kubefed.io/v1alpha1.

Generated from the CustomResourceDefinitions of KubeFed; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, constant


class ClusterPropagatedVersion(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="core.kubefed.io",
        version="v1alpha1",
        kind="ClusterPropagatedVersion",
        plural="clusterpropagatedversions",
        namespaced=False,
        module=__name__,
        class_name="ClusterPropagatedVersion",
        system="kubefed",
    )

    api_version: Literal["core.kubefed.io/v1alpha1"] = constant("core.kubefed.io/v1alpha1")
    kind: Literal["ClusterPropagatedVersion"] = constant("ClusterPropagatedVersion")
    metadata: k8s.ObjectMeta | None = None
    status: PropagatedVersionStatus | None = None


class FederatedServiceStatus(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="core.kubefed.io",
        version="v1alpha1",
        kind="FederatedServiceStatus",
        plural="federatedservicestatuses",
        namespaced=True,
        module=__name__,
        class_name="FederatedServiceStatus",
        system="kubefed",
    )

    api_version: Literal["core.kubefed.io/v1alpha1"] = constant("core.kubefed.io/v1alpha1")
    kind: Literal["FederatedServiceStatus"] = constant("FederatedServiceStatus")
    metadata: k8s.ObjectMeta | None = None
    cluster_status: list[FederatedServiceStatusClusterStatus] | None = None


class FederatedServiceStatusClusterStatus(ApiStruct, kw_only=True):
    """FederatedServiceStatus clusterStatus[]"""

    cluster_name: str
    status: FederatedServiceStatusClusterStatusStatus


class FederatedServiceStatusClusterStatusStatus(ApiStruct, kw_only=True):
    """FederatedServiceStatus clusterStatus[].status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    load_balancer: FederatedServiceStatusClusterStatusStatusLoadBalancer | None = None


class FederatedServiceStatusClusterStatusStatusLoadBalancer(ApiStruct, kw_only=True):
    """FederatedServiceStatus clusterStatus[].status.loadBalancer"""

    ingress: list[FederatedServiceStatusClusterStatusStatusLoadBalancerIngress] | None = None


class FederatedServiceStatusClusterStatusStatusLoadBalancerIngress(ApiStruct, kw_only=True):
    """FederatedServiceStatus clusterStatus[].status.loadBalancer.ingress[]"""

    hostname: str | None = None
    ip: str | None = None
    ports: list[FederatedServiceStatusStatusLoadBalancerIngressPorts] | None = None


class FederatedServiceStatusStatusLoadBalancerIngressPorts(ApiStruct, kw_only=True):
    """FederatedServiceStatus clusterStatus[].status.loadBalancer.ingress[].ports[]"""

    error: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=316,
                pattern="^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
            ),
        ]
        | None
    ) = None
    port: Int32
    protocol: str | None = None


class PropagatedVersion(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="core.kubefed.io",
        version="v1alpha1",
        kind="PropagatedVersion",
        plural="propagatedversions",
        namespaced=True,
        module=__name__,
        class_name="PropagatedVersion",
        system="kubefed",
    )

    api_version: Literal["core.kubefed.io/v1alpha1"] = constant("core.kubefed.io/v1alpha1")
    kind: Literal["PropagatedVersion"] = constant("PropagatedVersion")
    metadata: k8s.ObjectMeta | None = None
    status: PropagatedVersionStatus | None = None


class PropagatedVersionStatus(ApiStruct, kw_only=True):
    """PropagatedVersion status"""

    cluster_versions: list[PropagatedVersionStatusClusterVersions] | None = None
    overrides_version: str
    template_version: str


class PropagatedVersionStatusClusterVersions(ApiStruct, kw_only=True):
    """PropagatedVersion status.clusterVersions[]"""

    cluster_name: str
    version: str
