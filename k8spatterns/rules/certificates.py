"""Rules for CertificateSigningRequests.

https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.built_in import one_of, refusal_at, required, texts, twice
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import spec_of, text, whole
from k8spatterns.syntax.certificates import certificate_request, signer_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_KINDS = (("certificates.k8s.io", "CertificateSigningRequest"),)

_SHORTEST = 600
_USAGES = (
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
)


@object_rule("K8S-CERT-001", kinds=_KINDS)
def certificate_request_content(manifest: Manifest) -> Iterator[Problem]:
    """A request for a certificate has a PKCS#10 request in PEM, and a signer."""
    spec = spec_of(manifest.tree)
    yield from refusal_at("spec.request", certificate_request(text(spec.get("request"))))
    yield from refusal_at("spec.signerName", signer_name(text(spec.get("signerName"))))


@object_rule("K8S-CERT-002", kinds=_KINDS)
def certificate_usages(manifest: Manifest) -> Iterator[Problem]:
    """A request for a certificate says what it is for and asks for at least ten minutes."""
    spec = spec_of(manifest.tree)
    usages = texts(spec, "usages")
    yield from required(spec, "usages", "spec", "write what the certificate is for")
    for index, usage in enumerate(usages):
        yield from one_of(usage, f"spec.usages[{index}]", _USAGES)
    yield from twice(usages, lambda index: f"spec.usages[{index}]")
    seconds = whole(spec.get("expirationSeconds"))
    if seconds is not None and seconds < _SHORTEST:
        message = f"{seconds} seconds are too few; at least {_SHORTEST} are needed"
        yield Problem(message, "spec.expirationSeconds")
