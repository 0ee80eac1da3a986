"""Typed objects of networking.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    IntOrString,
    KubeObject,
    ListKeys,
    Resource,
    constant,
)

from . import core_v1, meta_v1


class HTTPIngressPath(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#httpingresspath-v1-networking-k8s-io"""

    backend: IngressBackend
    path: str | None = None
    path_type: Literal["Exact", "ImplementationSpecific", "Prefix"]


class HTTPIngressRuleValue(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#httpingressrulevalue-v1-networking-k8s-io"""

    paths: list[HTTPIngressPath]


class IPAddress(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ipaddress-v1-networking-k8s-io"""

    __resource__ = Resource(
        group="networking.k8s.io",
        version="v1",
        kind="IPAddress",
        plural="ipaddresses",
        namespaced=False,
        short_names=("ip",),
        module=__name__,
        class_name="IPAddress",
        system="k8s",
    )
    __immutable__ = ("spec.parentRef",)

    api_version: Literal["networking.k8s.io/v1"] = constant("networking.k8s.io/v1")
    kind: Literal["IPAddress"] = constant("IPAddress")
    metadata: meta_v1.ObjectMeta | None = None
    spec: IPAddressSpec


class IPAddressSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ipaddressspec-v1-networking-k8s-io"""

    parent_ref: ParentReference


class IPBlock(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ipblock-v1-networking-k8s-io"""

    cidr: str
    except_: list[str] | None = None


class Ingress(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingress-v1-networking-k8s-io"""

    __resource__ = Resource(
        group="networking.k8s.io",
        version="v1",
        kind="Ingress",
        plural="ingresses",
        namespaced=True,
        short_names=("ing",),
        module=__name__,
        class_name="Ingress",
        system="k8s",
    )

    api_version: Literal["networking.k8s.io/v1"] = constant("networking.k8s.io/v1")
    kind: Literal["Ingress"] = constant("Ingress")
    metadata: meta_v1.ObjectMeta | None = None
    spec: IngressSpec | None = None
    status: IngressStatus | None = None


class IngressBackend(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressbackend-v1-networking-k8s-io"""

    resource: core_v1.TypedLocalObjectReference | None = None
    service: IngressServiceBackend | None = None


class IngressClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressclass-v1-networking-k8s-io"""

    __resource__ = Resource(
        group="networking.k8s.io",
        version="v1",
        kind="IngressClass",
        plural="ingressclasses",
        namespaced=False,
        module=__name__,
        class_name="IngressClass",
        system="k8s",
    )
    __immutable__ = ("spec.controller",)

    api_version: Literal["networking.k8s.io/v1"] = constant("networking.k8s.io/v1")
    kind: Literal["IngressClass"] = constant("IngressClass")
    metadata: meta_v1.ObjectMeta | None = None
    spec: IngressClassSpec | None = None


class IngressClassParametersReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressclassparametersreference-v1-networking-k8s-io"""

    name: str
    api_group: str | None = None
    kind: str
    namespace: str | None = None
    scope: Literal["Cluster", "Namespace"] | None = None


class IngressClassSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressclassspec-v1-networking-k8s-io"""

    controller: str | None = None
    parameters: IngressClassParametersReference | None = None


class IngressLoadBalancerIngress(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressloadbalanceringress-v1-networking-k8s-io"""

    hostname: str | None = None
    ip: str | None = None
    ports: list[IngressPortStatus] | None = None


class IngressLoadBalancerStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressloadbalancerstatus-v1-networking-k8s-io"""

    ingress: list[IngressLoadBalancerIngress] | None = None


class IngressPortStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressportstatus-v1-networking-k8s-io"""

    error: str | None = None
    port: Int32
    protocol: Literal["SCTP", "TCP", "UDP"]


class IngressRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressrule-v1-networking-k8s-io"""

    host: str | None = None
    http: HTTPIngressRuleValue | None = None


class IngressServiceBackend(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressservicebackend-v1-networking-k8s-io"""

    name: str
    port: ServiceBackendPort | None = None


class IngressSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressspec-v1-networking-k8s-io"""

    default_backend: IngressBackend | None = None
    ingress_class_name: str | None = None
    rules: list[IngressRule] | None = None
    tls: list[IngressTLS] | None = None


class IngressStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingressstatus-v1-networking-k8s-io"""

    load_balancer: IngressLoadBalancerStatus | None = None


class IngressTLS(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ingresstls-v1-networking-k8s-io"""

    hosts: list[str] | None = None
    secret_name: str | None = None


class NetworkPolicy(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicy-v1-networking-k8s-io"""

    __resource__ = Resource(
        group="networking.k8s.io",
        version="v1",
        kind="NetworkPolicy",
        plural="networkpolicies",
        namespaced=True,
        short_names=("netpol",),
        module=__name__,
        class_name="NetworkPolicy",
        system="k8s",
    )

    api_version: Literal["networking.k8s.io/v1"] = constant("networking.k8s.io/v1")
    kind: Literal["NetworkPolicy"] = constant("NetworkPolicy")
    metadata: meta_v1.ObjectMeta | None = None
    spec: NetworkPolicySpec | None = None


class NetworkPolicyEgressRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicyegressrule-v1-networking-k8s-io"""

    ports: list[NetworkPolicyPort] | None = None
    to: list[NetworkPolicyPeer] | None = None


class NetworkPolicyIngressRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicyingressrule-v1-networking-k8s-io"""

    from_: list[NetworkPolicyPeer] | None = None
    ports: list[NetworkPolicyPort] | None = None


class NetworkPolicyPeer(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicypeer-v1-networking-k8s-io"""

    ip_block: IPBlock | None = None
    namespace_selector: meta_v1.LabelSelector | None = None
    pod_selector: meta_v1.LabelSelector | None = None


class NetworkPolicyPort(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicyport-v1-networking-k8s-io"""

    end_port: Int32 | None = None
    port: IntOrString | None = None
    protocol: Literal["SCTP", "TCP", "UDP"] | None = None


class NetworkPolicySpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#networkpolicyspec-v1-networking-k8s-io"""

    egress: list[NetworkPolicyEgressRule] | None = None
    ingress: list[NetworkPolicyIngressRule] | None = None
    pod_selector: meta_v1.LabelSelector | None = None
    policy_types: list[Literal["Egress", "Ingress"]] | None = None


class ParentReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#parentreference-v1-networking-k8s-io"""

    name: str
    group: str | None = None
    namespace: str | None = None
    resource: str


class ServiceBackendPort(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicebackendport-v1-networking-k8s-io"""

    name: str | None = None
    number: Int32 | None = None


class ServiceCIDR(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicecidr-v1-networking-k8s-io"""

    __resource__ = Resource(
        group="networking.k8s.io",
        version="v1",
        kind="ServiceCIDR",
        plural="servicecidrs",
        namespaced=False,
        module=__name__,
        class_name="ServiceCIDR",
        system="k8s",
    )

    api_version: Literal["networking.k8s.io/v1"] = constant("networking.k8s.io/v1")
    kind: Literal["ServiceCIDR"] = constant("ServiceCIDR")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ServiceCIDRSpec | None = None
    status: ServiceCIDRStatus | None = None


class ServiceCIDRSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicecidrspec-v1-networking-k8s-io"""

    cidrs: list[str] | None = None


class ServiceCIDRStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicecidrstatus-v1-networking-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[meta_v1.Condition] | None = None
