"""What controllers make for objects of the app: Secrets, and claims of StatefulSets."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import msgspec

from k8spatterns.rules.values import items, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

    Secrets = Iterator[tuple[str, frozenset[str] | None]]

Name = tuple[str, str]  # namespace and name, or group and kind


class Made(msgspec.Struct, frozen=True):
    """A Secret that a controller makes.

    Fields:
        maker: the object that asks for it.
        keys: what it will hold; None where nobody can tell.
    """

    maker: Manifest
    keys: frozenset[str] | None


_Secrets = dict[Name, Made]
_secrets: WeakKeyDictionary[Graph, _Secrets] = WeakKeyDictionary()
_claims: WeakKeyDictionary[Graph, frozenset[Name]] = WeakKeyDictionary()


def made_secrets(graph: Graph) -> _Secrets:
    """Return the Secrets that controllers make for objects of the app."""
    if graph not in _secrets:
        _secrets[graph] = {
            (manifest.namespace, name): Made(manifest, keys)
            for (group, kind), makes in _MAKERS.items()
            for manifest in graph.of_kind(group, kind)
            for name, keys in makes(manifest)
            if name
        }
    return _secrets[graph]


def made_claims(graph: Graph) -> frozenset[Name]:
    """Return the claims that StatefulSets make, without the number at the end of the name."""
    if graph not in _claims:
        _claims[graph] = frozenset(
            (manifest.namespace, f"{text(mapping(claim.get('metadata')).get('name'))}-{name}")
            for manifest in graph.of_kind("apps", "StatefulSet")
            for name in (manifest.name,)
            for _, claim in items(spec_of(manifest.tree), "volumeClaimTemplates")
        )
    return _claims[graph]


_TLS = frozenset({"ca.crt", "tls.crt", "tls.key"})


def _of_certificate(manifest: Manifest) -> Secrets:
    spec = spec_of(manifest.tree)
    more = bool(spec.get("keystores") or spec.get("additionalOutputFormats"))
    yield text(spec.get("secretName")), None if more else _TLS


def _of_issuer(manifest: Manifest) -> Secrets:
    """Yield the key of the account, which cert-manager makes where there is none."""
    acme = mapping(spec_of(manifest.tree).get("acme"))
    yield text(mapping(acme.get("privateKeySecretRef")).get("name")), None


def _of_external_secret(manifest: Manifest) -> Secrets:
    spec = spec_of(manifest.tree)
    target = mapping(spec.get("target"))
    if target.get("creationPolicy") == "None":
        return
    open_ended = spec.get("dataFrom") or target.get("creationPolicy") == "Merge"
    template = mapping(target.get("template"))
    given = {str(key) for key in mapping(template.get("data"))}
    if template.get("mergePolicy") == "Merge" or not given:
        given |= {text(item.get("secretKey")) for _, item in items(spec, "data")}
    unknown = open_ended or template.get("templateFrom")
    yield text(target.get("name")) or manifest.name, None if unknown else frozenset(given)


def _of_sealed_secret(manifest: Manifest) -> Secrets:
    spec = spec_of(manifest.tree)
    template = mapping(spec.get("template"))
    keys = {*map(str, mapping(spec.get("encryptedData"))), *map(str, mapping(template.get("data")))}
    name = text(mapping(template.get("metadata")).get("name"))
    yield name or manifest.name, frozenset(keys)


def _of_vault_secret(manifest: Manifest) -> Secrets:
    destination = mapping(spec_of(manifest.tree).get("destination"))
    if destination.get("create"):
        yield text(destination.get("name")), None


def _of_provider_class(manifest: Manifest) -> Secrets:
    for _, made in items(spec_of(manifest.tree), "secretObjects"):
        keys = frozenset(text(item.get("key")) for _, item in items(made, "data"))
        yield text(made.get("secretName")), keys


def _of_shim(manifest: Manifest) -> Secrets:
    """Yield the certificates that cert-manager makes for an annotated Ingress or Gateway."""
    annotations = mapping(manifest.metadata.get("annotations"))
    if not any(annotations.get(key) for key in _SHIM):
        return
    spec = spec_of(manifest.tree)
    for _, entry in items(spec, "tls"):
        yield text(entry.get("secretName")), _TLS
    for _, listener in items(spec, "listeners"):
        for _, reference in items(listener.get("tls"), "certificateRefs"):
            yield text(reference.get("name")), _TLS


_SHIM = ("cert-manager.io/issuer", "cert-manager.io/cluster-issuer", "kubernetes.io/tls-acme")
_MAKERS: dict[Name, Callable[[Manifest], Secrets]] = {
    ("cert-manager.io", "Certificate"): _of_certificate,
    ("cert-manager.io", "Issuer"): _of_issuer,
    ("gateway.networking.k8s.io", "Gateway"): _of_shim,
    ("networking.k8s.io", "Ingress"): _of_shim,
    ("external-secrets.io", "ExternalSecret"): _of_external_secret,
    ("bitnami.com", "SealedSecret"): _of_sealed_secret,
    ("secrets.hashicorp.com", "VaultStaticSecret"): _of_vault_secret,
    ("secrets.hashicorp.com", "VaultDynamicSecret"): _of_vault_secret,
    ("secrets.hashicorp.com", "VaultPKISecret"): _of_vault_secret,
    ("secrets-store.csi.x-k8s.io", "SecretProviderClass"): _of_provider_class,
}


def keys_of(manifest: Manifest) -> frozenset[str] | None:
    """Return the keys of a ConfigMap or Secret; None where a controller adds some."""
    tree = manifest.tree
    if tree.get("type") in _FILLED or any(key in _FILLING for key in _marks(manifest)):
        return None
    fields = ("data", "binaryData", "stringData")
    return frozenset(str(key) for field in fields for key in mapping(tree.get(field)))


# Types and marks of objects that are written empty and filled by a controller.
_FILLED = ("kubernetes.io/service-account-token", "bootstrap.kubernetes.io/token")
_FILLING = (
    "config.openshift.io/inject-trusted-cabundle",
    "service.beta.openshift.io/inject-cabundle",
    "replicator.v1.mittwald.de/replicate-from",
    "reflector.v1.k8s.emberstack.com/reflects",
)


def _marks(manifest: Manifest) -> tuple[object, ...]:
    metadata = manifest.metadata
    return (*mapping(metadata.get("labels")), *mapping(metadata.get("annotations")))
