"""Rules for what cert-manager's webhook takes as a Certificate.

https://cert-manager.io/docs/usage/certificate/
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import only_one, seconds
from k8spatterns.rules.values import checked, join, mapping, spec_of, text, texts, whole
from k8spatterns.syntax.names import dns_subdomain, label_key, label_value
from k8spatterns.syntax.network import ip
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

CERTIFICATE = ("cert-manager.io", "Certificate")
_GROUP = "cert-manager.io"
_NAMES = ("commonName", "dnsNames", "uris", "emailAddresses", "ipAddresses", "otherNames")
_LONGEST_COMMON_NAME = 64
_SHORTEST = 3600
_SHORTEST_RENEWAL = 300
_DEFAULT = 90 * 24 * 3600
_SMALLEST, _LARGEST = 2048, 8192
_CURVES = (256, 384, 521)
_SIGNATURES = {
    "RSA": ("SHA256WithRSA", "SHA384WithRSA", "SHA512WithRSA"),
    "ECDSA": ("ECDSAWithSHA256", "ECDSAWithSHA384", "ECDSAWithSHA512"),
    "Ed25519": ("PureEd25519",),
}
_OWN = "cert-manager.io/"
_OWN_ALLOWED = "cert-manager.io/allow-direct-injection"


@object_rule("K8S-CERTM-001", kinds=[CERTIFICATE], webhook=True)
def certificate_without_names(manifest: Manifest) -> Iterator[Problem]:
    """A Certificate is for names, addresses or people, each written as such."""
    spec = spec_of(manifest.tree)
    subject = text(spec.get("literalSubject"))
    if not subject and not any(spec.get(field) for field in _NAMES):
        hint = "write dnsNames with a host"
        yield Problem(f"none of {join(_NAMES)} is written", "spec", hint)
    common = text(spec.get("commonName"))
    if subject and common:
        message = "literalSubject has the common name"
        yield Problem(message, "spec.commonName", "keep one of them")
    if len(common.encode()) > _LONGEST_COMMON_NAME:
        message = f"a common name has at most {_LONGEST_COMMON_NAME} characters"
        yield Problem(message, "spec.commonName", "write it as one of the dnsNames")
    if subject and any(mapping(spec.get("subject")).values()):
        message = "literalSubject is all of the subject"
        yield Problem(message, "spec.subject", "keep one of them")
    for index, address in texts(spec, "ipAddresses"):
        yield from checked(ip, address, f"spec.ipAddresses[{index}]")
    for index, address in texts(spec, "emailAddresses"):
        name, at, host = address.rpartition("@")
        if not at or not name or not host or any(char in address for char in "<> "):
            message = f"{shown(address)} is no address of mail"
            yield Problem(message, f"spec.emailAddresses[{index}]", "write name@example.com")
    yield from checked(dns_subdomain, spec.get("secretName"), "spec.secretName")


@object_rule(
    "K8S-CERTM-002",
    kinds=[CERTIFICATE],
    needs=("duration", "renewBefore", "renewBeforePercentage"),
    webhook=True,
)
def certificate_times(manifest: Manifest) -> Iterator[Problem]:
    """A Certificate lasts an hour or longer, and is renewed while it lasts."""
    spec = spec_of(manifest.tree)
    written = seconds(spec.get("duration"))
    lasts = Fraction(_DEFAULT) if written is None else written
    if lasts < _SHORTEST:
        message = f"{spec.get('duration')} is shorter than an hour"
        yield Problem(message, "spec.duration", "write at least 1h")
    yield from only_one(spec, ("renewBefore", "renewBeforePercentage"), "spec", needed=False)
    before = seconds(spec.get("renewBefore"))
    yield from _renewed(before, lasts, "spec.renewBefore")
    percent = whole(spec.get("renewBeforePercentage"))
    if percent is not None:
        part = lasts * (100 - percent) / 100
        yield from _renewed(part, lasts, "spec.renewBeforePercentage")


def _renewed(before: Fraction | None, lasts: Fraction, path: str) -> Iterator[Problem]:
    if before is None:
        return
    if before < _SHORTEST_RENEWAL:
        message = "it is renewed less than five minutes before it ends"
        yield Problem(message, path, "renew it earlier")
    if before >= lasts:
        message = "it would be renewed as soon as it is there"
        yield Problem(message, path, "write less than the duration")


@object_rule(
    "K8S-CERTM-003",
    kinds=[CERTIFICATE],
    needs=("privateKey", "signatureAlgorithm"),
    webhook=True,
)
def certificate_key(manifest: Manifest) -> Iterator[Problem]:
    """The private key has a size of its algorithm, and signs as it can."""
    spec = spec_of(manifest.tree)
    key = mapping(spec.get("privateKey"))
    algorithm, size = text(key.get("algorithm")) or "RSA", whole(key.get("size")) or 0
    path = "spec.privateKey.size"
    if algorithm == "RSA" and size > 0 and not _SMALLEST <= size <= _LARGEST:
        hint = f"write {_SMALLEST} to {_LARGEST}, such as 4096"
        yield Problem(f"{size} bits are no size for RSA", path, hint)
    elif algorithm == "ECDSA" and size > 0 and size not in _CURVES:
        message = f"there is no curve of {size} bits"
        yield Problem(message, path, f"write one of {join(map(str, _CURVES))}")
    signs = text(spec.get("signatureAlgorithm"))
    if signs and algorithm in _SIGNATURES and signs not in _SIGNATURES[algorithm]:
        message = f"a key of {algorithm} does not sign with {shown(signs)}"
        yield Problem(message, "spec.signatureAlgorithm", f"{join(_SIGNATURES[algorithm])}")


@object_rule("K8S-CERTM-004", kinds=[CERTIFICATE], webhook=True)
def certificate_references(manifest: Manifest) -> Iterator[Problem]:
    """A Certificate names its issuer, and gives its Secret labels that can be set."""
    spec = spec_of(manifest.tree)
    issuer = mapping(spec.get("issuerRef"))
    if not text(issuer.get("name")):
        yield Problem("the name of the issuer is missing", "spec.issuerRef.name")
    group, kind = text(issuer.get("group")), text(issuer.get("kind"))
    if group in {"", _GROUP} and kind not in {"", "Issuer", "ClusterIssuer"}:
        message = f"cert-manager itself has no {shown(kind)}"
        yield Problem(message, "spec.issuerRef.kind", "write the group of its kind, too")
    limit = whole(spec.get("revisionHistoryLimit"))
    if limit is not None and limit < 1:
        yield Problem(f"{limit} is less than 1", "spec.revisionHistoryLimit")
    yield from _template(mapping(spec.get("secretTemplate")), "spec.secretTemplate")


def _template(tree: Tree, path: str) -> Iterator[Problem]:
    for key, value in mapping(tree.get("labels")).items():
        yield from checked(label_key, key, f"{path}.labels")
        yield from checked(label_value, value, f"{path}.labels")
    for key in mapping(tree.get("annotations")):
        if str(key).startswith(_OWN) and key != _OWN_ALLOWED:
            message = f"{key} is an annotation that cert-manager sets"
            yield Problem(message, f"{path}.annotations", "leave it out")


@object_rule("K8S-CERTM-005", kinds=[CERTIFICATE], severity="warning", needs=("dnsNames",))
def host_of_a_certificate(manifest: Manifest) -> Iterator[Problem]:
    """The dnsNames of a Certificate are hosts, which an issuer can ask for."""
    for index, host in texts(spec_of(manifest.tree), "dnsNames"):
        bare = host.removeprefix("*.")
        if "{{" in host or "_" in host:
            continue
        yield from checked(
            dns_subdomain, bare, f"spec.dnsNames[{index}]", "write a host, or *.host"
        )
