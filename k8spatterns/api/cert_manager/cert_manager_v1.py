"""Typed objects of cert-manager.io/v1.

Generated from the CustomResourceDefinitions of cert-manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Resource,
    Time,
    constant,
)


class Certificate(KubeObject, kw_only=True):
    """https://cert-manager.io/docs/reference/api-docs/"""

    __resource__ = Resource(
        group="cert-manager.io",
        version="v1",
        kind="Certificate",
        plural="certificates",
        namespaced=True,
        short_names=("cert", "certs"),
        module=__name__,
        class_name="Certificate",
        system="cert_manager",
    )

    api_version: Literal["cert-manager.io/v1"] = constant("cert-manager.io/v1")
    kind: Literal["Certificate"] = constant("Certificate")
    metadata: k8s.ObjectMeta | None = None
    spec: CertificateSpec | None = None
    status: CertificateStatus | None = None


class CertificateRequest(KubeObject, kw_only=True):
    """https://cert-manager.io/docs/reference/api-docs/"""

    __resource__ = Resource(
        group="cert-manager.io",
        version="v1",
        kind="CertificateRequest",
        plural="certificaterequests",
        namespaced=True,
        short_names=("cr", "crs"),
        module=__name__,
        class_name="CertificateRequest",
        system="cert_manager",
    )

    api_version: Literal["cert-manager.io/v1"] = constant("cert-manager.io/v1")
    kind: Literal["CertificateRequest"] = constant("CertificateRequest")
    metadata: k8s.ObjectMeta | None = None
    spec: CertificateRequestSpec | None = None
    status: CertificateRequestStatus | None = None


class CertificateRequestSpec(ApiStruct, kw_only=True):
    """CertificateRequest spec"""

    duration: str | None = None
    extra: dict[str, list[str]] | None = None
    groups: list[str] | None = None
    is_ca: bool | None = msgspec.field(default=None, name="isCA")
    issuer_ref: CertificateSpecIssuerRef
    request: Bytes
    uid: str | None = None
    usages: list[CertificateRequestSpecUsages] | None = None
    username: str | None = None


class CertificateRequestStatus(ApiStruct, kw_only=True):
    """CertificateRequest status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    ca: Bytes | None = None
    certificate: Bytes | None = None
    conditions: list[CertificateRequestStatusConditions] | None = None
    failure_time: Time | None = None


class CertificateRequestStatusConditions(ApiStruct, kw_only=True):
    """CertificateRequest status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: Literal["True", "False", "Unknown"]
    type: str


class CertificateSpec(ApiStruct, kw_only=True):
    """Certificate spec"""

    additional_output_formats: list[CertificateSpecAdditionalOutputFormats] | None = None
    common_name: str | None = None
    dns_names: list[str] | None = None
    duration: str | None = None
    email_addresses: list[str] | None = None
    encode_usages_in_request: bool | None = None
    ip_addresses: list[str] | None = None
    is_ca: bool | None = msgspec.field(default=None, name="isCA")
    issuer_ref: CertificateSpecIssuerRef
    keystores: CertificateSpecKeystores | None = None
    literal_subject: str | None = None
    name_constraints: CertificateSpecNameConstraints | None = None
    other_names: list[CertificateSpecOtherNames] | None = None
    private_key: CertificateSpecPrivateKey | None = None
    renew_before: str | None = None
    renew_before_percentage: Int32 | None = None
    renewal: CertificateSpecRenewal | None = None
    revision_history_limit: Int32 | None = None
    secret_name: str
    secret_template: CertificateSpecSecretTemplate | None = None
    signature_algorithm: CertificateSpecSignatureAlgorithm | None = None
    subject: CertificateSpecSubject | None = None
    uris: list[str] | None = None
    usages: list[CertificateSpecUsages] | None = None


class CertificateSpecAdditionalOutputFormats(ApiStruct, kw_only=True):
    """Certificate spec.additionalOutputFormats[]"""

    type: Literal["DER", "CombinedPEM"]


class CertificateSpecIssuerRef(ApiStruct, kw_only=True):
    """Certificate spec.issuerRef"""

    name: str
    group: str | None = None
    kind: str | None = None


class CertificateSpecKeystores(ApiStruct, kw_only=True):
    """Certificate spec.keystores"""

    jks: CertificateSpecKeystoresJks | None = None
    pkcs12: CertificateSpecKeystoresPkcs12 | None = None


class CertificateSpecKeystoresJks(ApiStruct, kw_only=True):
    """Certificate spec.keystores.jks"""

    alias: str | None = None
    create: bool
    password: str | None = None
    password_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None


class CertificateSpecKeystoresPkcs12(ApiStruct, kw_only=True):
    """Certificate spec.keystores.pkcs12"""

    create: bool
    password: str | None = None
    password_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    profile: Literal["LegacyRC2", "LegacyDES", "Modern2023", "Modern2026"] | None = None


class CertificateSpecNameConstraints(ApiStruct, kw_only=True):
    """Certificate spec.nameConstraints"""

    critical: bool | None = None
    excluded: CertificateSpecNameConstraintsExcluded | None = None
    permitted: CertificateSpecNameConstraintsExcluded | None = None


class CertificateSpecNameConstraintsExcluded(ApiStruct, kw_only=True):
    """Certificate spec.nameConstraints.excluded"""

    dns_domains: list[str] | None = None
    email_addresses: list[str] | None = None
    ip_ranges: list[str] | None = None
    uri_domains: list[str] | None = None


class CertificateSpecOtherNames(ApiStruct, kw_only=True):
    """Certificate spec.otherNames[]"""

    oid: str | None = None
    utf8_value: str | None = None


class CertificateSpecPrivateKey(ApiStruct, kw_only=True):
    """Certificate spec.privateKey"""

    algorithm: Literal["RSA", "ECDSA", "Ed25519"] | None = None
    encoding: Literal["PKCS1", "PKCS8"] | None = None
    rotation_policy: Literal["Never", "Always"] | None = None
    size: Int64 | None = None


class CertificateSpecRenewal(ApiStruct, kw_only=True):
    """Certificate spec.renewal"""

    policy: Literal["RenewBefore", "Disabled"] | None = None
    windows: list[CertificateSpecRenewalWindows] | None = None


class CertificateSpecRenewalWindows(ApiStruct, kw_only=True):
    """Certificate spec.renewal.windows[]"""

    cron: Annotated[str, msgspec.Meta(min_length=1)]
    timezone: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    window_duration: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))+$")]


class CertificateSpecSecretTemplate(ApiStruct, kw_only=True):
    """Certificate spec.secretTemplate"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class CertificateSpecSubject(ApiStruct, kw_only=True):
    """Certificate spec.subject"""

    countries: list[str] | None = None
    localities: list[str] | None = None
    organizational_units: list[str] | None = None
    organizations: list[str] | None = None
    postal_codes: list[str] | None = None
    provinces: list[str] | None = None
    serial_number: str | None = None
    street_addresses: list[str] | None = None


class CertificateStatus(ApiStruct, kw_only=True):
    """Certificate status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    acme: CertificateStatusAcme | None = None
    conditions: list[IssuerStatusConditions] | None = None
    failed_issuance_attempts: Int64 | None = None
    last_failure_time: Time | None = None
    next_private_key_secret_name: str | None = None
    not_after: Time | None = None
    not_before: Time | None = None
    renewal_time: Time | None = None
    revision: Int64 | None = None


class CertificateStatusAcme(ApiStruct, kw_only=True):
    """Certificate status.acme"""

    ari: CertificateStatusAcmeAri | None = None


class CertificateStatusAcmeAri(ApiStruct, kw_only=True):
    """Certificate status.acme.ari"""

    explanation_url: str | None = msgspec.field(default=None, name="explanationURL")
    last_checked: Time | None = None
    last_error: str | None = None
    next_check: Time | None = None
    suggested_window: CertificateStatusAcmeAriSuggestedWindow | None = None


class CertificateStatusAcmeAriSuggestedWindow(ApiStruct, kw_only=True):
    """Certificate status.acme.ari.suggestedWindow"""

    end: Time
    start: Time


class ClusterIssuer(KubeObject, kw_only=True):
    """https://cert-manager.io/docs/reference/api-docs/"""

    __resource__ = Resource(
        group="cert-manager.io",
        version="v1",
        kind="ClusterIssuer",
        plural="clusterissuers",
        namespaced=False,
        short_names=("ciss",),
        module=__name__,
        class_name="ClusterIssuer",
        system="cert_manager",
    )

    api_version: Literal["cert-manager.io/v1"] = constant("cert-manager.io/v1")
    kind: Literal["ClusterIssuer"] = constant("ClusterIssuer")
    metadata: k8s.ObjectMeta | None = None
    spec: IssuerSpec
    status: IssuerStatus | None = None


class Issuer(KubeObject, kw_only=True):
    """https://cert-manager.io/docs/reference/api-docs/"""

    __resource__ = Resource(
        group="cert-manager.io",
        version="v1",
        kind="Issuer",
        plural="issuers",
        namespaced=True,
        short_names=("iss",),
        module=__name__,
        class_name="Issuer",
        system="cert_manager",
    )

    api_version: Literal["cert-manager.io/v1"] = constant("cert-manager.io/v1")
    kind: Literal["Issuer"] = constant("Issuer")
    metadata: k8s.ObjectMeta | None = None
    spec: IssuerSpec
    status: IssuerStatus | None = None


class IssuerSpec(ApiStruct, kw_only=True):
    """Issuer spec"""

    acme: IssuerSpecAcme | None = None
    ca: IssuerSpecCa | None = None
    self_signed: IssuerSpecSelfSigned | None = None
    vault: IssuerSpecVault | None = None
    venafi: IssuerSpecVenafi | None = None


class IssuerSpecAcme(ApiStruct, kw_only=True):
    """Issuer spec.acme"""

    ca_bundle: Bytes | None = None
    disable_account_key_generation: bool | None = None
    email: str | None = None
    enable_duration_feature: bool | None = None
    external_account_binding: IssuerSpecAcmeExternalAccountBinding | None = None
    preferred_chain: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    private_key_secret_ref: IssuerSpecAcmePrivateKeySecretRef
    profile: str | None = None
    renewal_information_source: Literal["ARI", "None"] | None = None
    server: str
    skip_tls_verify: bool | None = msgspec.field(default=None, name="skipTLSVerify")
    solvers: list[IssuerSpecAcmeSolvers] | None = None


class IssuerSpecAcmeExternalAccountBinding(ApiStruct, kw_only=True):
    """Issuer spec.acme.externalAccountBinding"""

    key_algorithm: Literal["HS256", "HS384", "HS512"] | None = None
    key_id: str = msgspec.field(name="keyID")
    key_secret_ref: IssuerSpecAcmePrivateKeySecretRef


class IssuerSpecAcmePrivateKeySecretRef(ApiStruct, kw_only=True):
    """Issuer spec.acme.privateKeySecretRef"""

    name: str
    key: str | None = None


class IssuerSpecAcmeSolvers(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[]"""

    dns01: IssuerSpecAcmeSolversDns01 | None = None
    http01: IssuerSpecAcmeSolversHttp01 | None = None
    selector: IssuerSpecAcmeSolversSelector | None = None
    wait_instead_of_self_check: str | None = None


class IssuerSpecAcmeSolversDns01(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01"""

    acme_dns: IssuerSpecAcmeSolversDns01AcmeDNS | None = msgspec.field(default=None, name="acmeDNS")
    akamai: IssuerSpecAcmeSolversDns01Akamai | None = None
    azure_dns: IssuerSpecAcmeSolversDns01AzureDNS | None = msgspec.field(
        default=None, name="azureDNS"
    )
    cloud_dns: IssuerSpecAcmeSolversDns01CloudDNS | None = msgspec.field(
        default=None, name="cloudDNS"
    )
    cloudflare: IssuerSpecAcmeSolversDns01Cloudflare | None = None
    cname_strategy: Literal["None", "Follow"] | None = None
    digitalocean: IssuerSpecAcmeSolversDns01Digitalocean | None = None
    nameservers: list[str] | None = None
    rfc2136: IssuerSpecAcmeSolversDns01Rfc2136 | None = None
    route53: IssuerSpecAcmeSolversDns01Route53 | None = None
    webhook: IssuerSpecAcmeSolversDns01Webhook | None = None


class IssuerSpecAcmeSolversDns01AcmeDNS(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.acmeDNS"""

    account_secret_ref: IssuerSpecAcmePrivateKeySecretRef
    host: str


class IssuerSpecAcmeSolversDns01Akamai(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.akamai"""

    access_token_secret_ref: IssuerSpecAcmePrivateKeySecretRef
    client_secret_secret_ref: IssuerSpecAcmePrivateKeySecretRef
    client_token_secret_ref: IssuerSpecAcmePrivateKeySecretRef
    service_consumer_domain: str


class IssuerSpecAcmeSolversDns01AzureDNS(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.azureDNS"""

    client_id: str | None = msgspec.field(default=None, name="clientID")
    client_secret_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    environment: IssuerSpecAcmeSolversDns01AzureDNSEnvironment | None = None
    hosted_zone_name: str | None = None
    managed_identity: IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity | None = None
    resource_group_name: str
    subscription_id: str = msgspec.field(name="subscriptionID")
    tenant_id: str | None = msgspec.field(default=None, name="tenantID")
    zone_type: Literal["AzurePublicZone", "AzurePrivateZone"] | None = None


class IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.azureDNS.managedIdentity"""

    client_id: str | None = msgspec.field(default=None, name="clientID")
    resource_id: str | None = msgspec.field(default=None, name="resourceID")
    tenant_id: str | None = msgspec.field(default=None, name="tenantID")


class IssuerSpecAcmeSolversDns01CloudDNS(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.cloudDNS"""

    hosted_zone_name: str | None = None
    project: str
    service_account_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None


class IssuerSpecAcmeSolversDns01Cloudflare(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.cloudflare"""

    api_key_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    api_token_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    email: str | None = None


class IssuerSpecAcmeSolversDns01Digitalocean(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.digitalocean"""

    token_secret_ref: IssuerSpecAcmePrivateKeySecretRef


class IssuerSpecAcmeSolversDns01Rfc2136(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.rfc2136"""

    nameserver: str
    protocol: Literal["TCP", "UDP"] | None = None
    tsig_algorithm: str | None = None
    tsig_key_name: str | None = None
    tsig_secret_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None


class IssuerSpecAcmeSolversDns01Route53(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.route53"""

    access_key_id: str | None = msgspec.field(default=None, name="accessKeyID")
    access_key_id_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = msgspec.field(
        default=None, name="accessKeyIDSecretRef"
    )
    auth: IssuerSpecAcmeSolversDns01Route53Auth | None = None
    hosted_zone_id: str | None = msgspec.field(default=None, name="hostedZoneID")
    region: str | None = None
    role: str | None = None
    secret_access_key_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None


class IssuerSpecAcmeSolversDns01Route53Auth(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.route53.auth"""

    kubernetes: IssuerSpecAcmeSolversDns01Route53AuthKubernetes


class IssuerSpecAcmeSolversDns01Route53AuthKubernetes(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.route53.auth.kubernetes"""

    service_account_ref: IssuerSpecVaultAuthAwsServiceAccountRef


class IssuerSpecAcmeSolversDns01Webhook(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].dns01.webhook"""

    config: Any = None
    group_name: str
    solver_name: str


class IssuerSpecAcmeSolversHttp01(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01"""

    gateway_http_route: IssuerSpecAcmeSolversHttp01GatewayHTTPRoute | None = msgspec.field(
        default=None, name="gatewayHTTPRoute"
    )
    ingress: IssuerSpecAcmeSolversHttp01Ingress | None = None


class IssuerSpecAcmeSolversHttp01GatewayHTTPRoute(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01.gatewayHTTPRoute"""

    labels: dict[str, str] | None = None
    parent_refs: list[IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs] | None = None
    pod_template: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate | None = None
    service_type: str | None = None


class IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[]"""

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


class IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01.gatewayHTTPRoute.podTemplate"""

    metadata: k8s.ObjectMeta | None = None
    spec: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec | None = None


class IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01.gatewayHTTPRoute.podTemplate.spec"""

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


class IssuerSpecAcmeSolversHttp01Ingress(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01.ingress"""

    name: str | None = None
    class_: str | None = None
    ingress_class_name: str | None = None
    ingress_template: IssuerSpecAcmeSolversHttp01IngressIngressTemplate | None = None
    pod_template: IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate | None = None
    service_type: str | None = None


class IssuerSpecAcmeSolversHttp01IngressIngressTemplate(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].http01.ingress.ingressTemplate"""

    metadata: k8s.ObjectMeta | None = None


class IssuerSpecAcmeSolversSelector(ApiStruct, kw_only=True):
    """Issuer spec.acme.solvers[].selector"""

    dns_names: list[str] | None = None
    dns_zones: list[str] | None = None
    match_labels: dict[str, str] | None = None


class IssuerSpecCa(ApiStruct, kw_only=True):
    """Issuer spec.ca"""

    crl_distribution_points: list[str] | None = None
    issuing_certificate_urls: list[str] | None = msgspec.field(
        default=None, name="issuingCertificateURLs"
    )
    ocsp_servers: list[str] | None = None
    secret_name: str


class IssuerSpecSelfSigned(ApiStruct, kw_only=True):
    """Issuer spec.selfSigned"""

    crl_distribution_points: list[str] | None = None


class IssuerSpecVault(ApiStruct, kw_only=True):
    """Issuer spec.vault"""

    auth: IssuerSpecVaultAuth
    ca_bundle: Bytes | None = None
    ca_bundle_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    client_cert_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    client_key_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    namespace: str | None = None
    path: str
    server: str
    server_name: str | None = None


class IssuerSpecVaultAuth(ApiStruct, kw_only=True):
    """Issuer spec.vault.auth"""

    app_role: IssuerSpecVaultAuthAppRole | None = None
    aws: IssuerSpecVaultAuthAws | None = None
    client_certificate: IssuerSpecVaultAuthClientCertificate | None = None
    kubernetes: IssuerSpecVaultAuthKubernetes | None = None
    token_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None


class IssuerSpecVaultAuthAppRole(ApiStruct, kw_only=True):
    """Issuer spec.vault.auth.appRole"""

    path: str
    role_id: str
    secret_ref: IssuerSpecAcmePrivateKeySecretRef


class IssuerSpecVaultAuthAws(ApiStruct, kw_only=True):
    """Issuer spec.vault.auth.aws"""

    iam_role_arn: str | None = None
    mount_path: str | None = None
    region: str | None = None
    role: Annotated[str, msgspec.Meta(min_length=1)]
    service_account_ref: IssuerSpecVaultAuthAwsServiceAccountRef | None = None
    vault_header_value: str | None = None


class IssuerSpecVaultAuthAwsServiceAccountRef(ApiStruct, kw_only=True):
    """Issuer spec.vault.auth.aws.serviceAccountRef"""

    name: str
    audiences: list[str] | None = None


class IssuerSpecVaultAuthClientCertificate(ApiStruct, kw_only=True):
    """Issuer spec.vault.auth.clientCertificate"""

    name: str | None = None
    mount_path: str | None = None
    secret_name: str | None = None


class IssuerSpecVaultAuthKubernetes(ApiStruct, kw_only=True):
    """Issuer spec.vault.auth.kubernetes"""

    mount_path: str | None = None
    role: str
    secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    service_account_ref: IssuerSpecVaultAuthAwsServiceAccountRef | None = None


class IssuerSpecVenafi(ApiStruct, kw_only=True):
    """Issuer spec.venafi"""

    cloud: IssuerSpecVenafiCloud | None = None
    ngts: IssuerSpecVenafiNgts | None = None
    tpp: IssuerSpecVenafiTpp | None = None
    zone: str


class IssuerSpecVenafiCloud(ApiStruct, kw_only=True):
    """Issuer spec.venafi.cloud"""

    api_token_secret_ref: IssuerSpecAcmePrivateKeySecretRef
    url: str | None = None


class IssuerSpecVenafiNgts(ApiStruct, kw_only=True):
    """Issuer spec.venafi.ngts"""

    credentials_ref: IssuerSpecVenafiNgtsCredentialsRef
    token_endpoint: str | None = None
    tsg_id: str = msgspec.field(name="tsgID")
    url: str | None = None


class IssuerSpecVenafiNgtsCredentialsRef(ApiStruct, kw_only=True):
    """Issuer spec.venafi.ngts.credentialsRef"""

    name: str


class IssuerSpecVenafiTpp(ApiStruct, kw_only=True):
    """Issuer spec.venafi.tpp"""

    ca_bundle: Bytes | None = None
    ca_bundle_secret_ref: IssuerSpecAcmePrivateKeySecretRef | None = None
    credentials_ref: IssuerSpecVenafiNgtsCredentialsRef
    url: str


class IssuerStatus(ApiStruct, kw_only=True):
    """Issuer status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    acme: IssuerStatusAcme | None = None
    conditions: list[IssuerStatusConditions] | None = None


class IssuerStatusAcme(ApiStruct, kw_only=True):
    """Issuer status.acme"""

    last_private_key_hash: str | None = None
    last_registered_email: str | None = None
    uri: str | None = None


class IssuerStatusConditions(ApiStruct, kw_only=True):
    """Issuer status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: Literal["True", "False", "Unknown"]
    type: str


CertificateRequestSpecUsages: TypeAlias = Literal[
    "signing",
    "digital signature",
    "content commitment",
    "key encipherment",
    "key agreement",
    "data encipherment",
    "cert sign",
    "crl sign",
    "encipher only",
    "decipher only",
    "any",
    "server auth",
    "client auth",
    "code signing",
    "email protection",
    "s/mime",
    "ipsec end system",
    "ipsec tunnel",
    "ipsec user",
    "timestamping",
    "ocsp signing",
    "microsoft sgc",
    "netscape sgc",
]
CertificateSpecSignatureAlgorithm: TypeAlias = Literal[
    "SHA256WithRSA",
    "SHA384WithRSA",
    "SHA512WithRSA",
    "ECDSAWithSHA256",
    "ECDSAWithSHA384",
    "ECDSAWithSHA512",
    "PureEd25519",
]
CertificateSpecUsages: TypeAlias = Literal[
    "signing",
    "digital signature",
    "content commitment",
    "key encipherment",
    "key agreement",
    "data encipherment",
    "cert sign",
    "crl sign",
    "encipher only",
    "decipher only",
    "any",
    "server auth",
    "client auth",
    "code signing",
    "email protection",
    "s/mime",
    "ipsec end system",
    "ipsec tunnel",
    "ipsec user",
    "timestamping",
    "ocsp signing",
    "microsoft sgc",
    "netscape sgc",
]
IssuerSpecAcmeSolversDns01AzureDNSEnvironment: TypeAlias = Literal[
    "AzurePublicCloud", "AzureChinaCloud", "AzureGermanCloud", "AzureUSGovernmentCloud"
]
