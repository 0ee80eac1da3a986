"""Typed objects of networking.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, constant


class MultiClusterIngress(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="networking.karmada.io",
        version="v1alpha1",
        kind="MultiClusterIngress",
        plural="multiclusteringresses",
        namespaced=True,
        short_names=("mci",),
        module=__name__,
        class_name="MultiClusterIngress",
        system="karmada",
    )

    api_version: Literal["networking.karmada.io/v1alpha1"] = constant(
        "networking.karmada.io/v1alpha1"
    )
    kind: Literal["MultiClusterIngress"] = constant("MultiClusterIngress")
    metadata: k8s.ObjectMeta | None = None
    spec: k8s.IngressSpec | None = None
    status: MultiClusterIngressStatus | None = None


class MultiClusterIngressStatus(ApiStruct, kw_only=True):
    """MultiClusterIngress status"""

    load_balancer: MultiClusterIngressStatusLoadBalancer | None = None
    service_locations: list[MultiClusterIngressStatusServiceLocations] | None = None
    traffic_block_clusters: list[str] | None = None


class MultiClusterIngressStatusLoadBalancer(ApiStruct, kw_only=True):
    """MultiClusterIngress status.loadBalancer"""

    ingress: list[MultiClusterIngressStatusLoadBalancerIngress] | None = None


class MultiClusterIngressStatusLoadBalancerIngress(ApiStruct, kw_only=True):
    """MultiClusterIngress status.loadBalancer.ingress[]"""

    hostname: str | None = None
    ip: str | None = None
    ports: list[MultiClusterIngressStatusLoadBalancerIngressPorts] | None = None


class MultiClusterIngressStatusLoadBalancerIngressPorts(ApiStruct, kw_only=True):
    """MultiClusterIngress status.loadBalancer.ingress[].ports[]"""

    error: Annotated[
        str,
        msgspec.Meta(
            max_length=316,
            pattern="^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
        ),
    ]
    port: Int32
    protocol: str


class MultiClusterIngressStatusServiceLocations(ApiStruct, kw_only=True):
    """MultiClusterIngress status.serviceLocations[]"""

    name: str
    clusters: list[str] | None = None


class MultiClusterService(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="networking.karmada.io",
        version="v1alpha1",
        kind="MultiClusterService",
        plural="multiclusterservices",
        namespaced=True,
        short_names=("mcs",),
        module=__name__,
        class_name="MultiClusterService",
        system="karmada",
    )

    api_version: Literal["networking.karmada.io/v1alpha1"] = constant(
        "networking.karmada.io/v1alpha1"
    )
    kind: Literal["MultiClusterService"] = constant("MultiClusterService")
    metadata: k8s.ObjectMeta | None = None
    spec: MultiClusterServiceSpec
    status: MultiClusterServiceStatus | None = None


class MultiClusterServiceSpec(ApiStruct, kw_only=True):
    """MultiClusterService spec"""

    consumer_clusters: list[MultiClusterServiceSpecConsumerClusters] | None = None
    ports: list[MultiClusterServiceSpecPorts] | None = None
    provider_clusters: list[MultiClusterServiceSpecConsumerClusters] | None = None
    range: MultiClusterServiceSpecRange | None = None
    service_consumption_clusters: list[str] | None = None
    service_provision_clusters: list[str] | None = None
    types: list[str]


class MultiClusterServiceSpecConsumerClusters(ApiStruct, kw_only=True):
    """MultiClusterService spec.consumerClusters[]"""

    name: str


class MultiClusterServiceSpecPorts(ApiStruct, kw_only=True):
    """MultiClusterService spec.ports[]"""

    name: str | None = None
    port: Int32


class MultiClusterServiceSpecRange(ApiStruct, kw_only=True):
    """MultiClusterService spec.range"""

    cluster_names: list[str] | None = None


class MultiClusterServiceStatus(ApiStruct, kw_only=True):
    """MultiClusterService status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    load_balancer: MultiClusterServiceStatusLoadBalancer | None = None


class MultiClusterServiceStatusLoadBalancer(ApiStruct, kw_only=True):
    """MultiClusterService status.loadBalancer"""

    ingress: list[k8s.LoadBalancerIngress] | None = None
