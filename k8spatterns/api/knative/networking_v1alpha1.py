"""Typed objects of networking.internal.knative.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    Resource,
    Time,
    constant,
)


class Certificate(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="networking.internal.knative.dev",
        version="v1alpha1",
        kind="Certificate",
        plural="certificates",
        namespaced=True,
        short_names=("kcert",),
        module=__name__,
        class_name="Certificate",
        system="knative",
    )

    api_version: Literal["networking.internal.knative.dev/v1alpha1"] = constant(
        "networking.internal.knative.dev/v1alpha1"
    )
    kind: Literal["Certificate"] = constant("Certificate")
    metadata: k8s.ObjectMeta | None = None
    spec: CertificateSpec | None = None
    status: CertificateStatus | None = None


class CertificateSpec(ApiStruct, kw_only=True):
    """Certificate spec"""

    dns_names: list[str]
    domain: str | None = None
    secret_name: str


class CertificateStatus(ApiStruct, kw_only=True):
    """Certificate status"""

    annotations: dict[str, str] | None = None
    conditions: list[IngressStatusConditions] | None = None
    http01_challenges: list[CertificateStatusHttp01Challenges] | None = None
    not_after: Time | None = None
    observed_generation: Int64 | None = None


class CertificateStatusHttp01Challenges(ApiStruct, kw_only=True):
    """Certificate status.http01Challenges[]"""

    service_name: str | None = None
    service_namespace: str | None = None
    service_port: IntOrString | None = None
    url: str | None = None


class ClusterDomainClaim(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="networking.internal.knative.dev",
        version="v1alpha1",
        kind="ClusterDomainClaim",
        plural="clusterdomainclaims",
        namespaced=False,
        short_names=("cdc",),
        module=__name__,
        class_name="ClusterDomainClaim",
        system="knative",
    )

    api_version: Literal["networking.internal.knative.dev/v1alpha1"] = constant(
        "networking.internal.knative.dev/v1alpha1"
    )
    kind: Literal["ClusterDomainClaim"] = constant("ClusterDomainClaim")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterDomainClaimSpec | None = None


class ClusterDomainClaimSpec(ApiStruct, kw_only=True):
    """ClusterDomainClaim spec"""

    namespace: str


class Ingress(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="networking.internal.knative.dev",
        version="v1alpha1",
        kind="Ingress",
        plural="ingresses",
        namespaced=True,
        short_names=("kingress", "king"),
        module=__name__,
        class_name="Ingress",
        system="knative",
    )

    api_version: Literal["networking.internal.knative.dev/v1alpha1"] = constant(
        "networking.internal.knative.dev/v1alpha1"
    )
    kind: Literal["Ingress"] = constant("Ingress")
    metadata: k8s.ObjectMeta | None = None
    spec: IngressSpec | None = None
    status: IngressStatus | None = None


class IngressSpec(ApiStruct, kw_only=True):
    """Ingress spec"""

    http_option: str | None = None
    rules: list[IngressSpecRules] | None = None
    tls: list[IngressSpecTls] | None = None


class IngressSpecRules(ApiStruct, kw_only=True):
    """Ingress spec.rules[]"""

    hosts: list[str] | None = None
    http: IngressSpecRulesHttp | None = None
    visibility: str | None = None


class IngressSpecRulesHttp(ApiStruct, kw_only=True):
    """Ingress spec.rules[].http"""

    paths: list[IngressSpecRulesHttpPaths]


class IngressSpecRulesHttpPaths(ApiStruct, kw_only=True):
    """Ingress spec.rules[].http.paths[]"""

    append_headers: dict[str, str] | None = None
    headers: dict[str, IngressSpecRulesHttpPathsHeaders] | None = None
    path: str | None = None
    rewrite_host: str | None = None
    splits: list[IngressSpecRulesHttpPathsSplits]


class IngressSpecRulesHttpPathsHeaders(ApiStruct, kw_only=True):
    """Ingress spec.rules[].http.paths[].headers{}"""

    exact: str


class IngressSpecRulesHttpPathsSplits(ApiStruct, kw_only=True):
    """Ingress spec.rules[].http.paths[].splits[]"""

    append_headers: dict[str, str] | None = None
    percent: Int64 | None = None
    service_name: str
    service_namespace: str
    service_port: IntOrString


class IngressSpecTls(ApiStruct, kw_only=True):
    """Ingress spec.tls[]"""

    hosts: list[str] | None = None
    secret_name: str | None = None
    secret_namespace: str | None = None


class IngressStatus(ApiStruct, kw_only=True):
    """Ingress status"""

    annotations: dict[str, str] | None = None
    conditions: list[IngressStatusConditions] | None = None
    observed_generation: Int64 | None = None
    private_load_balancer: IngressStatusPrivateLoadBalancer | None = None
    public_load_balancer: IngressStatusPrivateLoadBalancer | None = None


class IngressStatusConditions(ApiStruct, kw_only=True):
    """Ingress status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class IngressStatusPrivateLoadBalancer(ApiStruct, kw_only=True):
    """Ingress status.privateLoadBalancer"""

    ingress: list[IngressStatusPrivateLoadBalancerIngress] | None = None


class IngressStatusPrivateLoadBalancerIngress(ApiStruct, kw_only=True):
    """Ingress status.privateLoadBalancer.ingress[]"""

    domain: str | None = None
    domain_internal: str | None = None
    ip: str | None = None
    mesh_only: bool | None = None


class ServerlessService(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="networking.internal.knative.dev",
        version="v1alpha1",
        kind="ServerlessService",
        plural="serverlessservices",
        namespaced=True,
        short_names=("sks",),
        module=__name__,
        class_name="ServerlessService",
        system="knative",
    )

    api_version: Literal["networking.internal.knative.dev/v1alpha1"] = constant(
        "networking.internal.knative.dev/v1alpha1"
    )
    kind: Literal["ServerlessService"] = constant("ServerlessService")
    metadata: k8s.ObjectMeta | None = None
    spec: ServerlessServiceSpec | None = None
    status: ServerlessServiceStatus | None = None


class ServerlessServiceSpec(ApiStruct, kw_only=True):
    """ServerlessService spec"""

    mode: str | None = None
    num_activators: Int32 | None = None
    object_ref: k8s.ObjectReference
    protocol_type: str


class ServerlessServiceStatus(ApiStruct, kw_only=True):
    """ServerlessService status"""

    annotations: dict[str, str] | None = None
    conditions: list[IngressStatusConditions] | None = None
    observed_generation: Int64 | None = None
    private_service_name: str | None = None
    service_name: str | None = None
