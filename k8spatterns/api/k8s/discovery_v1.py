"""Typed objects of discovery.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, constant

from . import core_v1, meta_v1


class Endpoint(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpoint-v1-discovery-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "addresses": (),
    }

    addresses: list[str]
    conditions: EndpointConditions | None = None
    deprecated_topology: dict[str, str] | None = None
    hints: EndpointHints | None = None
    hostname: str | None = None
    node_name: str | None = None
    target_ref: core_v1.ObjectReference | None = None
    zone: str | None = None


class EndpointConditions(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointconditions-v1-discovery-k8s-io"""

    ready: bool | None = None
    serving: bool | None = None
    terminating: bool | None = None


class EndpointHints(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointhints-v1-discovery-k8s-io"""

    for_nodes: list[ForNode] | None = None
    for_zones: list[ForZone] | None = None


class EndpointPort(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointport-v1-discovery-k8s-io"""

    name: str | None = None
    app_protocol: str | None = None
    port: Int32 | None = None
    protocol: Literal["SCTP", "TCP", "UDP"] | None = None


class EndpointSlice(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#endpointslice-v1-discovery-k8s-io"""

    __resource__ = Resource(
        group="discovery.k8s.io",
        version="v1",
        kind="EndpointSlice",
        plural="endpointslices",
        namespaced=True,
        module=__name__,
        class_name="EndpointSlice",
        system="k8s",
    )
    __immutable__ = ("addressType",)

    api_version: Literal["discovery.k8s.io/v1"] = constant("discovery.k8s.io/v1")
    kind: Literal["EndpointSlice"] = constant("EndpointSlice")
    metadata: meta_v1.ObjectMeta | None = None
    address_type: Literal["FQDN", "IPv4", "IPv6"]
    endpoints: list[Endpoint] | None = None
    ports: list[EndpointPort] | None = None


class ForNode(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#fornode-v1-discovery-k8s-io"""

    name: str


class ForZone(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#forzone-v1-discovery-k8s-io"""

    name: str
