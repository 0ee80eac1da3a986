"""Requests for certificates, and who signs them.

https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/
"""

from __future__ import annotations

from k8spatterns.syntax.names import SUBDOMAIN_LIMIT, dns_label, dns_subdomain
from k8spatterns.syntax.shown import shown

_BEGIN = b"-----BEGIN "
_REQUEST = b"CERTIFICATE REQUEST"
# The first octet of a DER sequence, and the bit that says how many octets of length follow.
_SEQUENCE = 0x30
_LONG = 0x80

_LEGACY = "kubernetes.io/legacy-unknown"
_LONGEST_NAME = 571


def certificate_request(text: str) -> str | None:
    """Check a PKCS#10 request: PEM, in base64 once more. Its signature is not checked."""
    content = _decoded(text.encode())
    if content is None:
        return None  # what is no base64 is for the check of the structure
    block = _block(content)
    if block is None:
        return "must be a PEM block of the type CERTIFICATE REQUEST, in base64"
    request = _decoded(block)
    if not request or not _is_sequence(request):
        return "the PEM block does not hold a PKCS#10 request"
    return None


def _block(content: bytes) -> bytes | None:
    """Return the base64 of the first PEM block, if it is that of a request."""
    start = content.find(_BEGIN + _REQUEST + b"-----")
    if start < 0 or start != content.find(_BEGIN):
        return None
    body, end, _ = content[start:].partition(b"-----END " + _REQUEST + b"-----")
    return body.partition(b"-----\n")[2] or body.partition(b"-----\r\n")[2] if end else None


def _decoded(content: bytes) -> bytes | None:
    import base64
    import binascii

    try:
        return base64.b64decode(b"".join(content.split()), validate=True)
    except (binascii.Error, ValueError):
        return None


def _is_sequence(content: bytes) -> bool:
    """Whether a DER sequence fills the content, as its length says."""
    if len(content) < 2 or content[0] != _SEQUENCE:  # noqa: PLR2004 (a tag and a length)
        return False
    length, start = content[1], 2
    if length & _LONG:
        start += length & ~_LONG
        length = int.from_bytes(content[2:start], "big")
    return start + length == len(content)


def signer_name(text: str) -> str | None:
    """Check the name of a signer: a domain with a dot, '/', and a path such as `my.signer`."""
    if not text:
        return "signerName is required"
    if text == _LEGACY:
        return f"{shown(text)} is for older versions of the API"
    domain, _, path = text.partition("/")
    if not path or "/" in path:
        return f"{shown(text)} must be a domain, '/' and a name, such as example.com/my-signer"
    if len(domain) > SUBDOMAIN_LIMIT or len(path) > _LONGEST_NAME:
        return f"{shown(text)} is too long"
    labels = domain.split(".")
    if len(labels) == 1:
        return f"the domain in {shown(text)} needs a dot"
    refusals = (*map(dns_label, labels), *map(dns_subdomain, path.split(".")))
    return next(filter(None, refusals), None)
