"""Typed objects of acme.cert-manager.io/v1.

Generated from the CustomResourceDefinitions of cert-manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Bytes, KubeObject, ListKeys, Resource, Time, constant


class Challenge(KubeObject, kw_only=True):
    """https://cert-manager.io/docs/reference/api-docs/"""

    __resource__ = Resource(
        group="acme.cert-manager.io",
        version="v1",
        kind="Challenge",
        plural="challenges",
        namespaced=True,
        module=__name__,
        class_name="Challenge",
        system="cert_manager",
    )

    api_version: Literal["acme.cert-manager.io/v1"] = constant("acme.cert-manager.io/v1")
    kind: Literal["Challenge"] = constant("Challenge")
    metadata: k8s.ObjectMeta | None = None
    spec: ChallengeSpec
    status: ChallengeStatus | None = None


class ChallengeSolverDns01Route53AuthKubernetesServiceAccountRef(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.route53.auth.kubernetes.serviceAccountRef"""

    name: str
    audiences: list[str] | None = None


class ChallengeSpec(ApiStruct, kw_only=True):
    """Challenge spec"""

    authorization_url: str = msgspec.field(name="authorizationURL")
    dns_name: str
    issuer_ref: OrderSpecIssuerRef
    key: str
    solver: ChallengeSpecSolver
    token: str
    type: Literal["HTTP-01", "DNS-01"]
    url: str
    wildcard: bool | None = None


class ChallengeSpecSolver(ApiStruct, kw_only=True):
    """Challenge spec.solver"""

    dns01: ChallengeSpecSolverDns01 | None = None
    http01: ChallengeSpecSolverHttp01 | None = None
    selector: ChallengeSpecSolverSelector | None = None
    wait_instead_of_self_check: str | None = None


class ChallengeSpecSolverDns01(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01"""

    acme_dns: ChallengeSpecSolverDns01AcmeDNS | None = msgspec.field(default=None, name="acmeDNS")
    akamai: ChallengeSpecSolverDns01Akamai | None = None
    azure_dns: ChallengeSpecSolverDns01AzureDNS | None = msgspec.field(
        default=None, name="azureDNS"
    )
    cloud_dns: ChallengeSpecSolverDns01CloudDNS | None = msgspec.field(
        default=None, name="cloudDNS"
    )
    cloudflare: ChallengeSpecSolverDns01Cloudflare | None = None
    cname_strategy: Literal["None", "Follow"] | None = None
    digitalocean: ChallengeSpecSolverDns01Digitalocean | None = None
    nameservers: list[str] | None = None
    rfc2136: ChallengeSpecSolverDns01Rfc2136 | None = None
    route53: ChallengeSpecSolverDns01Route53 | None = None
    webhook: ChallengeSpecSolverDns01Webhook | None = None


class ChallengeSpecSolverDns01AcmeDNS(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.acmeDNS"""

    account_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef
    host: str


class ChallengeSpecSolverDns01AcmeDNSAccountSecretRef(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.acmeDNS.accountSecretRef"""

    name: str
    key: str | None = None


class ChallengeSpecSolverDns01Akamai(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.akamai"""

    access_token_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef
    client_secret_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef
    client_token_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef
    service_consumer_domain: str


class ChallengeSpecSolverDns01AzureDNS(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.azureDNS"""

    client_id: str | None = msgspec.field(default=None, name="clientID")
    client_secret_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = None
    environment: ChallengeSpecSolverDns01AzureDNSEnvironment | None = None
    hosted_zone_name: str | None = None
    managed_identity: ChallengeSpecSolverDns01AzureDNSManagedIdentity | None = None
    resource_group_name: str
    subscription_id: str = msgspec.field(name="subscriptionID")
    tenant_id: str | None = msgspec.field(default=None, name="tenantID")
    zone_type: Literal["AzurePublicZone", "AzurePrivateZone"] | None = None


class ChallengeSpecSolverDns01AzureDNSManagedIdentity(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.azureDNS.managedIdentity"""

    client_id: str | None = msgspec.field(default=None, name="clientID")
    resource_id: str | None = msgspec.field(default=None, name="resourceID")
    tenant_id: str | None = msgspec.field(default=None, name="tenantID")


class ChallengeSpecSolverDns01CloudDNS(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.cloudDNS"""

    hosted_zone_name: str | None = None
    project: str
    service_account_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = None


class ChallengeSpecSolverDns01Cloudflare(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.cloudflare"""

    api_key_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = None
    api_token_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = None
    email: str | None = None


class ChallengeSpecSolverDns01Digitalocean(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.digitalocean"""

    token_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef


class ChallengeSpecSolverDns01Rfc2136(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.rfc2136"""

    nameserver: str
    protocol: Literal["TCP", "UDP"] | None = None
    tsig_algorithm: str | None = None
    tsig_key_name: str | None = None
    tsig_secret_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = None


class ChallengeSpecSolverDns01Route53(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.route53"""

    access_key_id: str | None = msgspec.field(default=None, name="accessKeyID")
    access_key_id_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = (
        msgspec.field(default=None, name="accessKeyIDSecretRef")
    )
    auth: ChallengeSpecSolverDns01Route53Auth | None = None
    hosted_zone_id: str | None = msgspec.field(default=None, name="hostedZoneID")
    region: str | None = None
    role: str | None = None
    secret_access_key_secret_ref: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | None = None


class ChallengeSpecSolverDns01Route53Auth(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.route53.auth"""

    kubernetes: ChallengeSpecSolverDns01Route53AuthKubernetes


class ChallengeSpecSolverDns01Route53AuthKubernetes(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.route53.auth.kubernetes"""

    service_account_ref: ChallengeSolverDns01Route53AuthKubernetesServiceAccountRef


class ChallengeSpecSolverDns01Webhook(ApiStruct, kw_only=True):
    """Challenge spec.solver.dns01.webhook"""

    config: Any = None
    group_name: str
    solver_name: str


class ChallengeSpecSolverHttp01(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01"""

    gateway_http_route: ChallengeSpecSolverHttp01GatewayHTTPRoute | None = msgspec.field(
        default=None, name="gatewayHTTPRoute"
    )
    ingress: ChallengeSpecSolverHttp01Ingress | None = None


class ChallengeSpecSolverHttp01GatewayHTTPRoute(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01.gatewayHTTPRoute"""

    labels: dict[str, str] | None = None
    parent_refs: list[ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs] | None = None
    pod_template: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate | None = None
    service_type: str | None = None


class ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01.gatewayHTTPRoute.parentRefs[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    section_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01.gatewayHTTPRoute.podTemplate"""

    metadata: k8s.ObjectMeta | None = None
    spec: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec | None = None


class ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01.gatewayHTTPRoute.podTemplate.spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "imagePullSecrets": ("name",),
    }

    affinity: k8s.Affinity | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    node_selector: dict[str, str] | None = None
    priority_class_name: str | None = None
    resources: k8s.ResourceRequirements | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    tolerations: list[k8s.Toleration] | None = None


class ChallengeSpecSolverHttp01Ingress(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01.ingress"""

    name: str | None = None
    class_: str | None = None
    ingress_class_name: str | None = None
    ingress_template: ChallengeSpecSolverHttp01IngressIngressTemplate | None = None
    pod_template: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate | None = None
    service_type: str | None = None


class ChallengeSpecSolverHttp01IngressIngressTemplate(ApiStruct, kw_only=True):
    """Challenge spec.solver.http01.ingress.ingressTemplate"""

    metadata: k8s.ObjectMeta | None = None


class ChallengeSpecSolverSelector(ApiStruct, kw_only=True):
    """Challenge spec.solver.selector"""

    dns_names: list[str] | None = None
    dns_zones: list[str] | None = None
    match_labels: dict[str, str] | None = None


class ChallengeStatus(ApiStruct, kw_only=True):
    """Challenge status"""

    presented: bool | None = None
    presented_at: Time | None = None
    processing: bool | None = None
    reason: str | None = None
    state: ChallengeStatusState | None = None


class Order(KubeObject, kw_only=True):
    """https://cert-manager.io/docs/reference/api-docs/"""

    __resource__ = Resource(
        group="acme.cert-manager.io",
        version="v1",
        kind="Order",
        plural="orders",
        namespaced=True,
        module=__name__,
        class_name="Order",
        system="cert_manager",
    )

    api_version: Literal["acme.cert-manager.io/v1"] = constant("acme.cert-manager.io/v1")
    kind: Literal["Order"] = constant("Order")
    metadata: k8s.ObjectMeta | None = None
    spec: OrderSpec
    status: OrderStatus | None = None


class OrderSpec(ApiStruct, kw_only=True):
    """Order spec"""

    common_name: str | None = None
    dns_names: list[str] | None = None
    duration: str | None = None
    ip_addresses: list[str] | None = None
    issuer_ref: OrderSpecIssuerRef
    profile: str | None = None
    replaces: str | None = None
    request: Bytes


class OrderSpecIssuerRef(ApiStruct, kw_only=True):
    """Order spec.issuerRef"""

    name: str
    group: str | None = None
    kind: str | None = None


class OrderStatus(ApiStruct, kw_only=True):
    """Order status"""

    authorizations: list[OrderStatusAuthorizations] | None = None
    certificate: Bytes | None = None
    failure_time: Time | None = None
    finalize_url: str | None = msgspec.field(default=None, name="finalizeURL")
    reason: str | None = None
    state: OrderStatusState | None = None
    url: str | None = None


class OrderStatusAuthorizations(ApiStruct, kw_only=True):
    """Order status.authorizations[]"""

    challenges: list[OrderStatusAuthorizationsChallenges] | None = None
    identifier: str | None = None
    initial_state: OrderStatusAuthorizationsInitialState | None = None
    url: str
    wildcard: bool | None = None


class OrderStatusAuthorizationsChallenges(ApiStruct, kw_only=True):
    """Order status.authorizations[].challenges[]"""

    token: str
    type: str
    url: str


ChallengeSpecSolverDns01AzureDNSEnvironment: TypeAlias = Literal[
    "AzurePublicCloud", "AzureChinaCloud", "AzureGermanCloud", "AzureUSGovernmentCloud"
]
ChallengeStatusState: TypeAlias = Literal[
    "valid", "ready", "pending", "processing", "invalid", "expired", "errored"
]
OrderStatusState: TypeAlias = Literal[
    "valid", "ready", "pending", "processing", "invalid", "expired", "errored"
]
OrderStatusAuthorizationsInitialState: TypeAlias = Literal[
    "valid", "ready", "pending", "processing", "invalid", "expired", "errored"
]
