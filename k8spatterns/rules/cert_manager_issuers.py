"""Rules for what cert-manager's webhook takes as an issuer.

https://cert-manager.io/docs/configuration/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import only_one
from k8spatterns.rules.values import checked, items, mapping, needed, set_fields, spec_of, text
from k8spatterns.syntax.names import dns_subdomain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

ISSUERS = tuple(("cert-manager.io", kind) for kind in ("Issuer", "ClusterIssuer"))
_TYPES = ("acme", "ca", "selfSigned", "vault", "venafi")
_DNS = (
    "acmeDNS",
    "akamai",
    "azureDNS",
    "cloudDNS",
    "cloudflare",
    "digitalocean",
    "rfc2136",
    "route53",
    "webhook",
)
_INGRESS = ("ingressClassName", "class", "name")
_SERVICES = ("", "ClusterIP", "NodePort")
_AUTH = ("appRole", "kubernetes", "tokenSecretRef", "clientCertificate", "aws")


@object_rule("K8S-CERTM-006", kinds=ISSUERS, webhook=True)
def issuer_unclear(manifest: Manifest) -> Iterator[Problem]:
    """An issuer is of one type, and says what the type needs."""
    spec = spec_of(manifest.tree)
    yield from only_one(spec, _TYPES, "spec")
    if isinstance(spec.get("ca"), dict):
        yield from needed(spec["ca"], ("secretName",), "spec.ca")
    if isinstance(spec.get("vault"), dict):
        yield from _vault(spec["vault"], "spec.vault")
    if isinstance(spec.get("venafi"), dict):
        yield from needed(spec["venafi"], ("zone",), "spec.venafi")
        yield from only_one(spec["venafi"], _VENAFI, "spec.venafi")
    acme = mapping(spec.get("acme"))
    if acme:
        yield from needed(acme, ("server",), "spec.acme")
        yield from needed(mapping(acme.get("privateKeySecretRef")), ("name",), _KEY)
        if acme.get("caBundle") and acme.get("skipTLSVerify"):
            message = "skipTLSVerify makes the caBundle useless"
            yield Problem(message, "spec.acme.skipTLSVerify", "leave it out")


_VENAFI = ("cloud", "tpp", "ngts")
_KEY = "spec.acme.privateKeySecretRef"


def _vault(vault: Tree, path: str) -> Iterator[Problem]:
    yield from needed(vault, ("server", "path"), path)
    if ".." in text(vault.get("path")).split("/"):
        yield Problem("the path must not have '..'", f"{path}.path")
    pair = ("caBundle", "caBundleSecretRef")
    yield from only_one(vault, pair, path, needed=False)
    halves = set_fields(vault, ("clientCertSecretRef", "clientKeySecretRef"))
    if len(halves) == 1:
        message = "a client's certificate and its key belong together"
        yield Problem(message, f"{path}.{halves[0]}", "write both")
    auth = mapping(vault.get("auth"))
    if not set_fields(auth, _AUTH):
        hint = f"write one of {', '.join(_AUTH)}"
        yield Problem("nothing says who asks Vault", f"{path}.auth", hint)
    login = mapping(auth.get("kubernetes"))
    if login:
        named = {
            "secretRef": mapping(login.get("secretRef")).get("name") or None,
            "serviceAccountRef": login.get("serviceAccountRef"),
        }
        yield from only_one(named, named, f"{path}.auth.kubernetes")


@object_rule("K8S-CERTM-007", kinds=ISSUERS, needs=("solvers",), webhook=True)
def solver_unclear(manifest: Manifest) -> Iterator[Problem]:
    """A solver proves by HTTP or by DNS, and in one way."""
    acme = mapping(spec_of(manifest.tree).get("acme"))
    for index, solver in items(acme, "solvers"):
        path = f"spec.acme.solvers[{index}]"
        yield from only_one(solver, ("http01", "dns01"), path)
        if isinstance(solver.get("http01"), dict):
            yield from _http(solver["http01"], f"{path}.http01")
        if isinstance(solver.get("dns01"), dict):
            yield from _dns(solver["dns01"], f"{path}.dns01")


def _http(tree: Tree, path: str) -> Iterator[Problem]:
    yield from only_one(tree, ("ingress", "gatewayHTTPRoute"), path)
    ingress = mapping(tree.get("ingress"))
    written = {field: ingress.get(field) for field in _INGRESS}
    written["name"] = ingress.get("name") or None
    yield from only_one(written, _INGRESS, f"{path}.ingress", needed=False)
    name = ingress.get("ingressClassName")
    yield from checked(dns_subdomain, name, f"{path}.ingress.ingressClassName")
    for field in ("ingress", "gatewayHTTPRoute"):
        kind = text(mapping(tree.get(field)).get("serviceType"))
        if kind not in _SERVICES:
            message = f"a solver has no Service of type {shown(kind)}"
            yield Problem(message, f"{path}.{field}.serviceType", "write ClusterIP or NodePort")


def _dns(tree: Tree, path: str) -> Iterator[Problem]:
    yield from only_one(tree, _DNS, path)
    flare = mapping(tree.get("cloudflare"))
    if flare:
        where = f"{path}.cloudflare"
        yield from only_one(flare, ("apiKeySecretRef", "apiTokenSecretRef"), where)
        if flare.get("apiKeySecretRef") and not text(flare.get("email")):
            yield Problem("a key belongs to somebody", f"{where}.email", "write the email")
