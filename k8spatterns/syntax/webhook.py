"""Where a webhook is: a URL, or the path of a Service.

https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/
"""

from __future__ import annotations

from k8spatterns.syntax.names import dns_label_1035, dns_subdomain
from k8spatterns.syntax.shown import shown

REVIEW_VERSIONS = ("v1", "v1beta1")

_FORM = "write https://host, and a path if you like"
_FEWEST_PARTS = 3


def webhook_url(text: str) -> str | None:
    """Check the URL of a webhook: https, a host, and neither user, query nor fragment."""
    rest, hash_sign, fragment = text.partition("#")
    if hash_sign and fragment:
        return f"{shown(text)} must not have a fragment after '#'"
    rest, _, query = rest.partition("?")
    scheme, colon, rest = rest.partition(":")
    if not colon or scheme.lower() != "https":
        return f"{shown(text)} is no URL of a webhook: {_FORM}"
    host = rest[2:].partition("/")[0] if rest.startswith("//") else ""
    if not host:
        return f"{shown(text)} has no host: {_FORM}"
    if "@" in host:
        return f"{shown(text)} must not name a user"
    if query:
        return f"{shown(text)} must not have a query after '?'"
    return _authority(text, host)


def _authority(text: str, host: str) -> str | None:
    bare, colon, port = host.rpartition(":")
    if colon and "]" not in port and not (port == "" or port.isdigit()):
        return f"{shown(text)} has no port after its last ':'"
    if any(char in ' <>"{}|\\^`' or char < " " for char in bare or host):
        return f"{shown(text)} has a host with a character that no URL has"
    return None


def service_path(text: str) -> str | None:
    """Check the path at the Service of a webhook: '/' before each part, which is a subdomain."""
    if text in {"", "/"}:
        return None
    if not text.startswith("/"):
        return f"{shown(text)} must start with '/'"
    for part in text[1:].removesuffix("/").split("/"):
        if not part:
            return f"{shown(text)} must not have '//'"
        if refusal := dns_subdomain(part):
            return f"a part of the path is refused: {refusal}"
    return None


def webhook_name(text: str) -> str | None:
    """Check the name of a webhook: a DNS subdomain of three parts or more."""
    if not text:
        return "a webhook needs a name"
    if refusal := dns_subdomain(text):
        return refusal
    if text.count(".") < _FEWEST_PARTS - 1:
        hint = f"{text}.example.com"
        return f"{shown(text)} needs at least three parts with dots between, such as {shown(hint)}"
    return None


def review_versions(versions: list[str]) -> list[tuple[int | None, str]]:
    """Return what is wrong with the versions of reviews; the index, or None for the whole list."""
    if not versions:
        return [(None, "needs at least one of v1, v1beta1")]
    faults: list[tuple[int | None, str]] = []
    for index, version in enumerate(versions):
        if version in versions[:index]:
            faults.append((index, f"{shown(version)} is there twice"))
        elif refusal := dns_label_1035(version):
            faults.append((index, refusal))
    if not set(versions) & set(REVIEW_VERSIONS):
        faults.append((None, "must have at least one of v1, v1beta1, which servers speak"))
    return faults
