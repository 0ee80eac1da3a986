"""Rules for Ingress and NetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, refused, spec_of, text, whole
from k8spatterns.syntax.names import dns_subdomain, port_name, wildcard_subdomain
from k8spatterns.syntax.network import cidr, ip, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_BAD_IN_PATHS = ("//", "/./", "/../", "%2f", "%2F")
_CLASS = "kubernetes.io/ingress.class"


@object_rule("K8S-ING-001", kinds=[kinds.INGRESS])
def ingress_empty(manifest: Manifest) -> Iterator[Problem]:
    """An Ingress has rules or a default back end."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("rules")) and spec.get("defaultBackend") is None:
        yield Problem("the Ingress leads nowhere", "spec", "write rules or defaultBackend")


def _paths(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, rule in items(spec_of(manifest.tree), "rules"):
        for at, path in items(rule.get("http"), "paths"):
            yield f"spec.rules[{index}].http.paths[{at}]", path


@object_rule("K8S-ING-002", kinds=[kinds.INGRESS])
def ingress_path_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A path of an Ingress starts with a slash and has no steps in it."""
    for where, path in _paths(manifest):
        text_path, strict = text(path.get("path")), path.get("pathType") in ("Exact", "Prefix")
        if (strict or text_path) and not text_path.startswith("/"):
            message = f"{shown(text_path)} must start with '/'"
            yield Problem(message, f"{where}.path", f"write /{text_path}")
        for part in _BAD_IN_PATHS if strict else ():
            if part in text_path:
                yield Problem(f"{shown(text_path)} must not contain {part}", f"{where}.path")


@object_rule("K8S-ING-003", kinds=[kinds.INGRESS])
def ingress_host_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A host of an Ingress is a DNS name, with * for its first part at most."""
    for index, rule in items(spec_of(manifest.tree), "rules"):
        host, path = text(rule.get("host")), f"spec.rules[{index}].host"
        if not host:
            continue
        if not ip(host):
            yield Problem(f"{shown(host)} is an IP address, not a DNS name", path)
        refusal = wildcard_subdomain(host) if "*" in host else dns_subdomain(host)
        if refusal:
            yield Problem(refusal, path)


@object_rule("K8S-ING-004", kinds=[kinds.INGRESS])
def ingress_backend_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A back end is a port of a Service, by number or name, or another resource."""
    default = spec_of(manifest.tree).get("defaultBackend")
    backends = [(f"{where}.backend", path.get("backend")) for where, path in _paths(manifest)]
    for path, backend in [*backends, ("spec.defaultBackend", default)]:
        if isinstance(backend, dict):
            yield from _backend(backend, path)


def _backend(backend: Tree, path: str) -> Iterator[Problem]:
    service, resource = backend.get("service"), backend.get("resource")
    if (service is None) == (resource is None):
        yield Problem("a back end is either a service or a resource", path)
    if not isinstance(service, dict):
        return
    if not text(service.get("name")):
        yield Problem("the name is missing", f"{path}.service.name")
    port = mapping(service.get("port"))
    number, name = whole(port.get("number")), text(port.get("name"))
    if bool(number) == bool(name):
        yield Problem("a port has a name or a number", f"{path}.service.port")
    refusal = port_number(number) if number else (port_name(name) if name else None)
    if refusal:
        yield Problem(refusal, f"{path}.service.port")


@object_rule("K8S-ING-005", kinds=[kinds.INGRESS])
def ingress_class_twice(manifest: Manifest) -> Iterator[Problem]:
    """An Ingress has one class."""
    annotations = mapping(manifest.metadata.get("annotations"))
    name = spec_of(manifest.tree).get("ingressClassName")
    if annotations.get(_CLASS) and name and annotations[_CLASS] != name:
        message = f"the annotation {_CLASS} and ingressClassName name two classes"
        yield Problem(message, "metadata.annotations", "leave the annotation out")


@object_rule("K8S-ING-006", kinds=[kinds.INGRESS], severity="warning")
def ingress_class_annotation(manifest: Manifest) -> Iterator[Problem]:
    """The annotation for the class of an Ingress is superseded by a field."""
    value = mapping(manifest.metadata.get("annotations")).get(_CLASS)
    if value and not spec_of(manifest.tree).get("ingressClassName"):
        hint = f"write spec.ingressClassName: {value}"
        yield Problem(f"the annotation {_CLASS} is deprecated", "metadata.annotations", hint)


def _policy_rules(manifest: Manifest) -> Iterator[tuple[str, Tree, str]]:
    """Yield (path, rule, field of its peers) of a NetworkPolicy."""
    for field, peers in (("ingress", "from"), ("egress", "to")):
        for index, rule in items(spec_of(manifest.tree), field):
            yield f"spec.{field}[{index}]", rule, peers


@object_rule("K8S-NP-001", kinds=[kinds.NETWORK_POLICY])
def peer_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A peer is a block of addresses, or Pods and namespaces by label."""
    for path, rule, peers in _policy_rules(manifest):
        for index, peer in items(rule, peers):
            where = f"{path}.{peers}[{index}]"
            chosen = [f for f in ("podSelector", "namespaceSelector") if peer.get(f) is not None]
            block = peer.get("ipBlock")
            if block is not None and chosen:
                yield Problem("an ipBlock stands alone", where, "make it two peers")
            if block is None and not chosen:
                yield Problem("a peer must say whom it allows", where)
            if isinstance(block, dict):
                yield from _block(block, f"{where}.ipBlock")


def _block(block: Tree, path: str) -> Iterator[Problem]:
    outer = block.get("cidr")
    refusal = refused(cidr, outer)
    if refusal:
        yield Problem(refusal, f"{path}.cidr")
    for index, inner in enumerate(listed(block.get("except"))):
        where = f"{path}.except[{index}]"
        refusal = refused(cidr, inner)
        if refusal:
            yield Problem(refusal, where)
        elif isinstance(inner, str) and not refused(cidr, outer) and not _inside(inner, outer):
            yield Problem(f"{shown(inner)} is not inside {outer}", where)


def _inside(inner: str, outer: Any) -> bool:
    from ipaddress import ip_network

    if not isinstance(outer, str):
        return True
    small, large = ip_network(inner, strict=False), ip_network(outer, strict=False)
    if small.version != large.version:
        return False
    return small.prefixlen > large.prefixlen and small.subnet_of(large)  # type: ignore[arg-type]


@object_rule("K8S-NP-002", kinds=[kinds.NETWORK_POLICY])
def policy_port_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A port of a NetworkPolicy is a number, a name, or a range of numbers."""
    for path, rule, _ in _policy_rules(manifest):
        for index, port in items(rule, "ports"):
            where = f"{path}.ports[{index}]"
            number, end = whole(port.get("port")), whole(port.get("endPort"))
            value = port.get("port")
            refusal = port_number(number) if number is not None else refused(port_name, value)
            if refusal:
                yield Problem(refusal, f"{where}.port")
            if end is not None and number is None:
                yield Problem("endPort needs a number as port", f"{where}.endPort")
            elif end is not None and number is not None and end < number:
                yield Problem(f"endPort {end} is below port {number}", f"{where}.endPort")
