"""Typed objects of certificates.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal, TypeAlias

from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    KubeObject,
    ListKeys,
    Resource,
    Time,
    constant,
)

from . import meta_v1


class CertificateSigningRequest(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#certificatesigningrequest-v1-certificates-k8s-io"""

    __resource__ = Resource(
        group="certificates.k8s.io",
        version="v1",
        kind="CertificateSigningRequest",
        plural="certificatesigningrequests",
        namespaced=False,
        short_names=("csr",),
        module=__name__,
        class_name="CertificateSigningRequest",
        system="k8s",
    )
    __immutable__ = ("spec",)

    api_version: Literal["certificates.k8s.io/v1"] = constant("certificates.k8s.io/v1")
    kind: Literal["CertificateSigningRequest"] = constant("CertificateSigningRequest")
    metadata: meta_v1.ObjectMeta | None = None
    spec: CertificateSigningRequestSpec
    status: CertificateSigningRequestStatus | None = None


class CertificateSigningRequestCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#certificatesigningrequestcondition-v1-certificates-k8s-io"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class CertificateSigningRequestSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#certificatesigningrequestspec-v1-certificates-k8s-io"""

    expiration_seconds: Int32 | None = None
    extra: dict[str, list[str]] | None = None
    groups: list[str] | None = None
    request: Bytes
    signer_name: str
    uid: str | None = None
    usages: list[CertificateSigningRequestSpecUsages] | None = None
    username: str | None = None


class CertificateSigningRequestStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#certificatesigningrequeststatus-v1-certificates-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    certificate: Bytes | None = None
    conditions: list[CertificateSigningRequestCondition] | None = None


CertificateSigningRequestSpecUsages: TypeAlias = Literal[
    "any",
    "cert sign",
    "client auth",
    "code signing",
    "content commitment",
    "crl sign",
    "data encipherment",
    "decipher only",
    "digital signature",
    "email protection",
    "encipher only",
    "ipsec end system",
    "ipsec tunnel",
    "ipsec user",
    "key agreement",
    "key encipherment",
    "microsoft sgc",
    "netscape sgc",
    "ocsp signing",
    "s/mime",
    "server auth",
    "signing",
    "timestamping",
]
