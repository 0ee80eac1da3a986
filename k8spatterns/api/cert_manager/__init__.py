"""Typed objects of cert-manager, each loaded on first use.

Generated from the CustomResourceDefinitions of cert-manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import acme_v1 as acme_v1
    from . import cert_manager_v1 as cert_manager_v1
    from .acme_v1 import Challenge as Challenge
    from .acme_v1 import (
        ChallengeSolverDns01Route53AuthKubernetesServiceAccountRef as ChallengeSolverDns01Route53AuthKubernetesServiceAccountRef,
    )
    from .acme_v1 import ChallengeSpec as ChallengeSpec
    from .acme_v1 import ChallengeSpecSolver as ChallengeSpecSolver
    from .acme_v1 import ChallengeSpecSolverDns01 as ChallengeSpecSolverDns01
    from .acme_v1 import ChallengeSpecSolverDns01AcmeDNS as ChallengeSpecSolverDns01AcmeDNS
    from .acme_v1 import (
        ChallengeSpecSolverDns01AcmeDNSAccountSecretRef as ChallengeSpecSolverDns01AcmeDNSAccountSecretRef,
    )
    from .acme_v1 import ChallengeSpecSolverDns01Akamai as ChallengeSpecSolverDns01Akamai
    from .acme_v1 import ChallengeSpecSolverDns01AzureDNS as ChallengeSpecSolverDns01AzureDNS
    from .acme_v1 import (
        ChallengeSpecSolverDns01AzureDNSManagedIdentity as ChallengeSpecSolverDns01AzureDNSManagedIdentity,
    )
    from .acme_v1 import ChallengeSpecSolverDns01CloudDNS as ChallengeSpecSolverDns01CloudDNS
    from .acme_v1 import ChallengeSpecSolverDns01Cloudflare as ChallengeSpecSolverDns01Cloudflare
    from .acme_v1 import (
        ChallengeSpecSolverDns01Digitalocean as ChallengeSpecSolverDns01Digitalocean,
    )
    from .acme_v1 import ChallengeSpecSolverDns01Rfc2136 as ChallengeSpecSolverDns01Rfc2136
    from .acme_v1 import ChallengeSpecSolverDns01Route53 as ChallengeSpecSolverDns01Route53
    from .acme_v1 import ChallengeSpecSolverDns01Route53Auth as ChallengeSpecSolverDns01Route53Auth
    from .acme_v1 import (
        ChallengeSpecSolverDns01Route53AuthKubernetes as ChallengeSpecSolverDns01Route53AuthKubernetes,
    )
    from .acme_v1 import ChallengeSpecSolverDns01Webhook as ChallengeSpecSolverDns01Webhook
    from .acme_v1 import ChallengeSpecSolverHttp01 as ChallengeSpecSolverHttp01
    from .acme_v1 import (
        ChallengeSpecSolverHttp01GatewayHTTPRoute as ChallengeSpecSolverHttp01GatewayHTTPRoute,
    )
    from .acme_v1 import (
        ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs as ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs,
    )
    from .acme_v1 import (
        ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate as ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate,
    )
    from .acme_v1 import (
        ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec as ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec,
    )
    from .acme_v1 import ChallengeSpecSolverHttp01Ingress as ChallengeSpecSolverHttp01Ingress
    from .acme_v1 import (
        ChallengeSpecSolverHttp01IngressIngressTemplate as ChallengeSpecSolverHttp01IngressIngressTemplate,
    )
    from .acme_v1 import ChallengeSpecSolverSelector as ChallengeSpecSolverSelector
    from .acme_v1 import ChallengeStatus as ChallengeStatus
    from .acme_v1 import Order as Order
    from .acme_v1 import OrderSpec as OrderSpec
    from .acme_v1 import OrderSpecIssuerRef as OrderSpecIssuerRef
    from .acme_v1 import OrderStatus as OrderStatus
    from .acme_v1 import OrderStatusAuthorizations as OrderStatusAuthorizations
    from .acme_v1 import OrderStatusAuthorizationsChallenges as OrderStatusAuthorizationsChallenges
    from .cert_manager_v1 import Certificate as Certificate
    from .cert_manager_v1 import CertificateRequest as CertificateRequest
    from .cert_manager_v1 import CertificateRequestSpec as CertificateRequestSpec
    from .cert_manager_v1 import CertificateRequestStatus as CertificateRequestStatus
    from .cert_manager_v1 import (
        CertificateRequestStatusConditions as CertificateRequestStatusConditions,
    )
    from .cert_manager_v1 import CertificateSpec as CertificateSpec
    from .cert_manager_v1 import (
        CertificateSpecAdditionalOutputFormats as CertificateSpecAdditionalOutputFormats,
    )
    from .cert_manager_v1 import CertificateSpecIssuerRef as CertificateSpecIssuerRef
    from .cert_manager_v1 import CertificateSpecKeystores as CertificateSpecKeystores
    from .cert_manager_v1 import CertificateSpecKeystoresJks as CertificateSpecKeystoresJks
    from .cert_manager_v1 import CertificateSpecKeystoresPkcs12 as CertificateSpecKeystoresPkcs12
    from .cert_manager_v1 import CertificateSpecNameConstraints as CertificateSpecNameConstraints
    from .cert_manager_v1 import (
        CertificateSpecNameConstraintsExcluded as CertificateSpecNameConstraintsExcluded,
    )
    from .cert_manager_v1 import CertificateSpecOtherNames as CertificateSpecOtherNames
    from .cert_manager_v1 import CertificateSpecPrivateKey as CertificateSpecPrivateKey
    from .cert_manager_v1 import CertificateSpecRenewal as CertificateSpecRenewal
    from .cert_manager_v1 import CertificateSpecRenewalWindows as CertificateSpecRenewalWindows
    from .cert_manager_v1 import CertificateSpecSecretTemplate as CertificateSpecSecretTemplate
    from .cert_manager_v1 import CertificateSpecSubject as CertificateSpecSubject
    from .cert_manager_v1 import CertificateStatus as CertificateStatus
    from .cert_manager_v1 import CertificateStatusAcme as CertificateStatusAcme
    from .cert_manager_v1 import CertificateStatusAcmeAri as CertificateStatusAcmeAri
    from .cert_manager_v1 import (
        CertificateStatusAcmeAriSuggestedWindow as CertificateStatusAcmeAriSuggestedWindow,
    )
    from .cert_manager_v1 import ClusterIssuer as ClusterIssuer
    from .cert_manager_v1 import Issuer as Issuer
    from .cert_manager_v1 import IssuerSpec as IssuerSpec
    from .cert_manager_v1 import IssuerSpecAcme as IssuerSpecAcme
    from .cert_manager_v1 import (
        IssuerSpecAcmeExternalAccountBinding as IssuerSpecAcmeExternalAccountBinding,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmePrivateKeySecretRef as IssuerSpecAcmePrivateKeySecretRef,
    )
    from .cert_manager_v1 import IssuerSpecAcmeSolvers as IssuerSpecAcmeSolvers
    from .cert_manager_v1 import IssuerSpecAcmeSolversDns01 as IssuerSpecAcmeSolversDns01
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01AcmeDNS as IssuerSpecAcmeSolversDns01AcmeDNS,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Akamai as IssuerSpecAcmeSolversDns01Akamai,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01AzureDNS as IssuerSpecAcmeSolversDns01AzureDNS,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity as IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01CloudDNS as IssuerSpecAcmeSolversDns01CloudDNS,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Cloudflare as IssuerSpecAcmeSolversDns01Cloudflare,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Digitalocean as IssuerSpecAcmeSolversDns01Digitalocean,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Rfc2136 as IssuerSpecAcmeSolversDns01Rfc2136,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Route53 as IssuerSpecAcmeSolversDns01Route53,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Route53Auth as IssuerSpecAcmeSolversDns01Route53Auth,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Route53AuthKubernetes as IssuerSpecAcmeSolversDns01Route53AuthKubernetes,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversDns01Webhook as IssuerSpecAcmeSolversDns01Webhook,
    )
    from .cert_manager_v1 import IssuerSpecAcmeSolversHttp01 as IssuerSpecAcmeSolversHttp01
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversHttp01GatewayHTTPRoute as IssuerSpecAcmeSolversHttp01GatewayHTTPRoute,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs as IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate as IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec as IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversHttp01Ingress as IssuerSpecAcmeSolversHttp01Ingress,
    )
    from .cert_manager_v1 import (
        IssuerSpecAcmeSolversHttp01IngressIngressTemplate as IssuerSpecAcmeSolversHttp01IngressIngressTemplate,
    )
    from .cert_manager_v1 import IssuerSpecAcmeSolversSelector as IssuerSpecAcmeSolversSelector
    from .cert_manager_v1 import IssuerSpecCa as IssuerSpecCa
    from .cert_manager_v1 import IssuerSpecSelfSigned as IssuerSpecSelfSigned
    from .cert_manager_v1 import IssuerSpecVault as IssuerSpecVault
    from .cert_manager_v1 import IssuerSpecVaultAuth as IssuerSpecVaultAuth
    from .cert_manager_v1 import IssuerSpecVaultAuthAppRole as IssuerSpecVaultAuthAppRole
    from .cert_manager_v1 import IssuerSpecVaultAuthAws as IssuerSpecVaultAuthAws
    from .cert_manager_v1 import (
        IssuerSpecVaultAuthAwsServiceAccountRef as IssuerSpecVaultAuthAwsServiceAccountRef,
    )
    from .cert_manager_v1 import (
        IssuerSpecVaultAuthClientCertificate as IssuerSpecVaultAuthClientCertificate,
    )
    from .cert_manager_v1 import IssuerSpecVaultAuthKubernetes as IssuerSpecVaultAuthKubernetes
    from .cert_manager_v1 import IssuerSpecVenafi as IssuerSpecVenafi
    from .cert_manager_v1 import IssuerSpecVenafiCloud as IssuerSpecVenafiCloud
    from .cert_manager_v1 import IssuerSpecVenafiNgts as IssuerSpecVenafiNgts
    from .cert_manager_v1 import (
        IssuerSpecVenafiNgtsCredentialsRef as IssuerSpecVenafiNgtsCredentialsRef,
    )
    from .cert_manager_v1 import IssuerSpecVenafiTpp as IssuerSpecVenafiTpp
    from .cert_manager_v1 import IssuerStatus as IssuerStatus
    from .cert_manager_v1 import IssuerStatusAcme as IssuerStatusAcme
    from .cert_manager_v1 import IssuerStatusConditions as IssuerStatusConditions
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "acme_v1": "Challenge ChallengeSolverDns01Route53AuthKubernetesServiceAccountRef ChallengeSpec ChallengeSpecSolver ChallengeSpecSolverDns01 ChallengeSpecSolverDns01AcmeDNS ChallengeSpecSolverDns01AcmeDNSAccountSecretRef ChallengeSpecSolverDns01Akamai ChallengeSpecSolverDns01AzureDNS ChallengeSpecSolverDns01AzureDNSManagedIdentity ChallengeSpecSolverDns01CloudDNS ChallengeSpecSolverDns01Cloudflare ChallengeSpecSolverDns01Digitalocean ChallengeSpecSolverDns01Rfc2136 ChallengeSpecSolverDns01Route53 ChallengeSpecSolverDns01Route53Auth ChallengeSpecSolverDns01Route53AuthKubernetes ChallengeSpecSolverDns01Webhook ChallengeSpecSolverHttp01 ChallengeSpecSolverHttp01GatewayHTTPRoute ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec ChallengeSpecSolverHttp01Ingress ChallengeSpecSolverHttp01IngressIngressTemplate ChallengeSpecSolverSelector ChallengeStatus Order OrderSpec OrderSpecIssuerRef OrderStatus OrderStatusAuthorizations OrderStatusAuthorizationsChallenges",
            "cert_manager_v1": "Certificate CertificateRequest CertificateRequestSpec CertificateRequestStatus CertificateRequestStatusConditions CertificateSpec CertificateSpecAdditionalOutputFormats CertificateSpecIssuerRef CertificateSpecKeystores CertificateSpecKeystoresJks CertificateSpecKeystoresPkcs12 CertificateSpecNameConstraints CertificateSpecNameConstraintsExcluded CertificateSpecOtherNames CertificateSpecPrivateKey CertificateSpecRenewal CertificateSpecRenewalWindows CertificateSpecSecretTemplate CertificateSpecSubject CertificateStatus CertificateStatusAcme CertificateStatusAcmeAri CertificateStatusAcmeAriSuggestedWindow ClusterIssuer Issuer IssuerSpec IssuerSpecAcme IssuerSpecAcmeExternalAccountBinding IssuerSpecAcmePrivateKeySecretRef IssuerSpecAcmeSolvers IssuerSpecAcmeSolversDns01 IssuerSpecAcmeSolversDns01AcmeDNS IssuerSpecAcmeSolversDns01Akamai IssuerSpecAcmeSolversDns01AzureDNS IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity IssuerSpecAcmeSolversDns01CloudDNS IssuerSpecAcmeSolversDns01Cloudflare IssuerSpecAcmeSolversDns01Digitalocean IssuerSpecAcmeSolversDns01Rfc2136 IssuerSpecAcmeSolversDns01Route53 IssuerSpecAcmeSolversDns01Route53Auth IssuerSpecAcmeSolversDns01Route53AuthKubernetes IssuerSpecAcmeSolversDns01Webhook IssuerSpecAcmeSolversHttp01 IssuerSpecAcmeSolversHttp01GatewayHTTPRoute IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec IssuerSpecAcmeSolversHttp01Ingress IssuerSpecAcmeSolversHttp01IngressIngressTemplate IssuerSpecAcmeSolversSelector IssuerSpecCa IssuerSpecSelfSigned IssuerSpecVault IssuerSpecVaultAuth IssuerSpecVaultAuthAppRole IssuerSpecVaultAuthAws IssuerSpecVaultAuthAwsServiceAccountRef IssuerSpecVaultAuthClientCertificate IssuerSpecVaultAuthKubernetes IssuerSpecVenafi IssuerSpecVenafiCloud IssuerSpecVenafiNgts IssuerSpecVenafiNgtsCredentialsRef IssuerSpecVenafiTpp IssuerStatus IssuerStatusAcme IssuerStatusConditions",
        },
    )

__all__ = (
    "Certificate",
    "CertificateRequest",
    "CertificateRequestSpec",
    "CertificateRequestStatus",
    "CertificateRequestStatusConditions",
    "CertificateSpec",
    "CertificateSpecAdditionalOutputFormats",
    "CertificateSpecIssuerRef",
    "CertificateSpecKeystores",
    "CertificateSpecKeystoresJks",
    "CertificateSpecKeystoresPkcs12",
    "CertificateSpecNameConstraints",
    "CertificateSpecNameConstraintsExcluded",
    "CertificateSpecOtherNames",
    "CertificateSpecPrivateKey",
    "CertificateSpecRenewal",
    "CertificateSpecRenewalWindows",
    "CertificateSpecSecretTemplate",
    "CertificateSpecSubject",
    "CertificateStatus",
    "CertificateStatusAcme",
    "CertificateStatusAcmeAri",
    "CertificateStatusAcmeAriSuggestedWindow",
    "Challenge",
    "ChallengeSolverDns01Route53AuthKubernetesServiceAccountRef",
    "ChallengeSpec",
    "ChallengeSpecSolver",
    "ChallengeSpecSolverDns01",
    "ChallengeSpecSolverDns01AcmeDNS",
    "ChallengeSpecSolverDns01AcmeDNSAccountSecretRef",
    "ChallengeSpecSolverDns01Akamai",
    "ChallengeSpecSolverDns01AzureDNS",
    "ChallengeSpecSolverDns01AzureDNSManagedIdentity",
    "ChallengeSpecSolverDns01CloudDNS",
    "ChallengeSpecSolverDns01Cloudflare",
    "ChallengeSpecSolverDns01Digitalocean",
    "ChallengeSpecSolverDns01Rfc2136",
    "ChallengeSpecSolverDns01Route53",
    "ChallengeSpecSolverDns01Route53Auth",
    "ChallengeSpecSolverDns01Route53AuthKubernetes",
    "ChallengeSpecSolverDns01Webhook",
    "ChallengeSpecSolverHttp01",
    "ChallengeSpecSolverHttp01GatewayHTTPRoute",
    "ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs",
    "ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate",
    "ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpec",
    "ChallengeSpecSolverHttp01Ingress",
    "ChallengeSpecSolverHttp01IngressIngressTemplate",
    "ChallengeSpecSolverSelector",
    "ChallengeStatus",
    "ClusterIssuer",
    "Issuer",
    "IssuerSpec",
    "IssuerSpecAcme",
    "IssuerSpecAcmeExternalAccountBinding",
    "IssuerSpecAcmePrivateKeySecretRef",
    "IssuerSpecAcmeSolvers",
    "IssuerSpecAcmeSolversDns01",
    "IssuerSpecAcmeSolversDns01AcmeDNS",
    "IssuerSpecAcmeSolversDns01Akamai",
    "IssuerSpecAcmeSolversDns01AzureDNS",
    "IssuerSpecAcmeSolversDns01AzureDNSManagedIdentity",
    "IssuerSpecAcmeSolversDns01CloudDNS",
    "IssuerSpecAcmeSolversDns01Cloudflare",
    "IssuerSpecAcmeSolversDns01Digitalocean",
    "IssuerSpecAcmeSolversDns01Rfc2136",
    "IssuerSpecAcmeSolversDns01Route53",
    "IssuerSpecAcmeSolversDns01Route53Auth",
    "IssuerSpecAcmeSolversDns01Route53AuthKubernetes",
    "IssuerSpecAcmeSolversDns01Webhook",
    "IssuerSpecAcmeSolversHttp01",
    "IssuerSpecAcmeSolversHttp01GatewayHTTPRoute",
    "IssuerSpecAcmeSolversHttp01GatewayHTTPRouteParentRefs",
    "IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplate",
    "IssuerSpecAcmeSolversHttp01GatewayHTTPRoutePodTemplateSpec",
    "IssuerSpecAcmeSolversHttp01Ingress",
    "IssuerSpecAcmeSolversHttp01IngressIngressTemplate",
    "IssuerSpecAcmeSolversSelector",
    "IssuerSpecCa",
    "IssuerSpecSelfSigned",
    "IssuerSpecVault",
    "IssuerSpecVaultAuth",
    "IssuerSpecVaultAuthAppRole",
    "IssuerSpecVaultAuthAws",
    "IssuerSpecVaultAuthAwsServiceAccountRef",
    "IssuerSpecVaultAuthClientCertificate",
    "IssuerSpecVaultAuthKubernetes",
    "IssuerSpecVenafi",
    "IssuerSpecVenafiCloud",
    "IssuerSpecVenafiNgts",
    "IssuerSpecVenafiNgtsCredentialsRef",
    "IssuerSpecVenafiTpp",
    "IssuerStatus",
    "IssuerStatusAcme",
    "IssuerStatusConditions",
    "Order",
    "OrderSpec",
    "OrderSpecIssuerRef",
    "OrderStatus",
    "OrderStatusAuthorizations",
    "OrderStatusAuthorizationsChallenges",
    "acme_v1",
    "cert_manager_v1",
)
