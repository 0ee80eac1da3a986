"""Rules for the certificates of Istio's Gateways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.istio_gateways import gateway_pods
from k8spatterns.rules.graph.istio_mesh import ROOT_NAMESPACE
from k8spatterns.rules.graph.made import keys_of, made_secrets
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.istio_trees import GATEWAY
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

# Istio takes either pair of keys.
_PAIRS = (frozenset({"tls.crt", "tls.key"}), frozenset({"cert", "key"}))
_MANAGED = "kubernetes-gateway://"  # a certificate of the Gateway API
_TERMINATING = ("SIMPLE", "MUTUAL", "OPTIONAL_MUTUAL")


def _credentials(gateway: Manifest) -> Iterator[tuple[str, str, Tree]]:
    """Yield (path, name, TLS settings) of every Secret that a Gateway names."""
    for index, server in items(spec_of(gateway.tree), "servers"):
        tls = mapping(server.get("tls"))
        name = text(tls.get("credentialName"))
        if name and not name.startswith(_MANAGED):
            yield f"spec.servers[{index}].tls.credentialName", name, tls


@graph_rule("K8S-ISTIO-016", kinds=kinds.ISTIO)
def credential_invalid(graph: Graph) -> Iterator[Problem]:
    """The Secret that a Gateway names holds a certificate and its key."""
    for gateway in graph.of_kind(*GATEWAY):
        spaces = {pod.manifest.namespace for pod in gateway_pods(graph, gateway)}
        for path, name, tls in _credentials(gateway):
            for space in sorted(spaces or {gateway.namespace, ROOT_NAMESPACE}):
                secret = graph.find("", "Secret", space, name)
                keys = keys_of(secret) if secret is not None else None
                if keys is None or tls.get("mode", "SIMPLE") not in _TERMINATING:
                    continue
                if not any(pair <= keys for pair in _PAIRS):
                    message = f"Secret/{name} has no tls.crt and tls.key; it has: "
                    hint = "make it of the type kubernetes.io/tls"
                    yield Problem(message + join(sorted(keys)), path, hint, gateway)


@graph_rule("K8S-ISTIO-017", kinds=kinds.ISTIO, severity="warning")
def credential_missing(graph: Graph) -> Iterator[Problem]:
    """The Secret that a Gateway names is in the namespace of the gateway's Pods.

    Where the Pods are not in the app, their namespace is not known, and nothing is reported.
    """
    for gateway in graph.of_kind(*GATEWAY):
        spaces = {pod.manifest.namespace for pod in gateway_pods(graph, gateway)}
        for path, name, _ in _credentials(gateway):
            for space in sorted(spaces):
                found = graph.find("", "Secret", space, name) or (
                    (space, name) in made_secrets(graph)
                )
                if not found and not graph.declared_external("Secret", space, name):
                    message = f"no Secret {shown(name)} of this app is in the namespace "
                    hint = "the gateway's Pods read Secrets of their own namespace only"
                    yield Problem(message + shown(space), path, hint, gateway)


@graph_rule("K8S-ISTIO-037", kinds=kinds.ISTIO, severity="warning")
def certificate_twice(graph: Graph) -> Iterator[Problem]:
    """One Gateway of the same Pods has a certificate.

    A browser uses one connection for all hosts of a certificate: with two Gateways, half of them
    end where nobody knows the host, and are answered with 404.
    """
    first: dict[tuple[str, str], Manifest] = {}
    for gateway in graph.of_kind(*GATEWAY):
        pods = repr(sorted(mapping(spec_of(gateway.tree).get("selector")).items()))
        for index, server in items(spec_of(gateway.tree), "servers"):
            tls = mapping(server.get("tls"))
            name = text(tls.get("credentialName"))
            pair = f"{text(tls.get('serverCertificate'))} {text(tls.get('privateKey'))}".strip()
            certificate = name or pair
            other = first.setdefault((pods, certificate), gateway) if certificate else gateway
            if other is not gateway:
                message = f"{other.id} has the certificate {shown(certificate)}, too"
                detail = (f"the other one is {place(other)}",)
                hint = "put both servers into one Gateway"
                yield Problem(message, f"spec.servers[{index}].tls", hint, gateway, detail)
