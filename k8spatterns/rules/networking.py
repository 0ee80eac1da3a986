"""Rules for Ingress and NetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.ingress_classes import reference
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    checked,
    items,
    join,
    listed,
    mapping,
    needed,
    refused,
    spec_of,
    text,
    texts,
    whole,
)
from k8spatterns.syntax.names import dns_label, dns_subdomain, port_name, wildcard_subdomain
from k8spatterns.syntax.network import cidr, legacy_ip, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_BAD_IN_PATHS = ("//", "/./", "/../", "%2f", "%2F")
_BAD_AT_END = ("/..", "/.")
_CLASS = "kubernetes.io/ingress.class"
_POLICY_TYPES = ("Ingress", "Egress")


@object_rule("K8S-ING-001", kinds=[kinds.INGRESS])
def ingress_empty(manifest: Manifest) -> Iterator[Problem]:
    """An Ingress has rules or a default back end, and a rule over HTTP has paths."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("rules")) and spec.get("defaultBackend") is None:
        yield Problem("the Ingress leads nowhere", "spec", "write rules or defaultBackend")
    for index, rule in items(spec, "rules"):
        http = rule.get("http")
        if isinstance(http, dict) and not listed(http.get("paths")):
            yield Problem("a path is missing", f"spec.rules[{index}].http.paths")


def _paths(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, rule in items(spec_of(manifest.tree), "rules"):
        for at, path in items(rule.get("http"), "paths"):
            yield f"spec.rules[{index}].http.paths[{at}]", path


@object_rule("K8S-ING-002", kinds=[kinds.INGRESS], needs=("paths",))
def ingress_path_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A path of an Ingress starts with a slash and has no steps in it."""
    for where, path in _paths(manifest):
        if path.get("pathType") is None:
            yield Problem("pathType is missing", f"{where}.pathType", "write Prefix")
            continue
        text_path, strict = text(path.get("path")), path.get("pathType") in ("Exact", "Prefix")
        if (strict or text_path) and not text_path.startswith("/"):
            message = f"{shown(text_path)} must start with '/'"
            yield Problem(message, f"{where}.path", f"write /{text_path}")
        for part in _bad_parts(text_path) if strict else ():
            yield Problem(f"{shown(text_path)} must not contain {part}", f"{where}.path")


def _bad_parts(path: str) -> Iterator[str]:
    yield from (part for part in _BAD_IN_PATHS if part in path)
    yield from (f"{end} at its end" for end in _BAD_AT_END if path.endswith(end))


@object_rule("K8S-ING-003", kinds=[kinds.INGRESS], needs=("host", "tls"))
def ingress_host_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A host of an Ingress is a DNS name, with * for its first part at most."""
    spec = spec_of(manifest.tree)
    for index, rule in items(spec, "rules"):
        host, path = text(rule.get("host")), f"spec.rules[{index}].host"
        if host and (host[-1].isdigit() or ":" in host) and not legacy_ip(host):
            yield Problem(f"{shown(host)} is an IP address, not a DNS name", path)
        yield from checked(_host, host or None, path)
    for index, tls in items(spec, "tls"):
        path = f"spec.tls[{index}]"
        for at, host in texts(tls, "hosts"):
            yield from checked(_host, host, f"{path}.hosts[{at}]")
        yield from checked(dns_subdomain, tls.get("secretName") or None, f"{path}.secretName")


def _host(host: str) -> str | None:
    return wildcard_subdomain(host) if "*" in host else dns_subdomain(host)


@object_rule("K8S-ING-004", kinds=[kinds.INGRESS], needs=("backend", "defaultBackend", "paths"))
def ingress_backend_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A back end is a port of a Service, by number or name, or another resource."""
    default = spec_of(manifest.tree).get("defaultBackend")
    for path, tree in _paths(manifest):
        yield from _backend(mapping(tree.get("backend")), f"{path}.backend")
    if isinstance(default, dict):
        yield from _backend(default, "spec.defaultBackend")


def _backend(backend: Tree, path: str) -> Iterator[Problem]:
    service, resource = backend.get("service"), backend.get("resource")
    if (service is None) == (resource is None):
        yield Problem("a back end is either a service or a resource", path)
    elif isinstance(resource, dict):
        yield from checked(dns_subdomain, resource.get("apiGroup"), f"{path}.resource.apiGroup")
        yield from reference(resource, f"{path}.resource")
    elif isinstance(service, dict):
        yield from needed(service, ("name",), f"{path}.service")
        yield from checked(dns_label, service.get("name") or None, f"{path}.service.name")
        yield from _port(mapping(service.get("port")), path)


def _port(port: Tree, path: str) -> Iterator[Problem]:
    number, name = whole(port.get("number")), text(port.get("name"))
    where = f"{path}.service.port"
    if bool(number) == bool(name):
        yield Problem("a port has a name or a number", path, f"write one of them in {where}")
    elif number and (refusal := port_number(number)):
        yield Problem(refusal, f"{where}.number")
    elif name:
        yield from checked(port_name, name, f"{where}.name")


@object_rule("K8S-ING-005", kinds=[kinds.INGRESS], needs=("ingressClassName",))
def ingress_class_twice(manifest: Manifest) -> Iterator[Problem]:
    """An Ingress has one class, by its name."""
    annotations = mapping(manifest.metadata.get("annotations"))
    name = spec_of(manifest.tree).get("ingressClassName")
    if _CLASS in annotations and name is not None and text(annotations[_CLASS]) != name:
        message = f"the annotation {_CLASS} and ingressClassName name two classes"
        yield Problem(message, f"annotations.{_CLASS}", "leave the annotation out")
    yield from checked(dns_subdomain, name, "spec.ingressClassName")


@object_rule("K8S-ING-006", kinds=[kinds.INGRESS], severity="warning", needs=(_CLASS,))
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


_POLICY = ("spec.egress", "spec.ingress", "spec.policyTypes")


@object_rule("K8S-NP-001", kinds=[kinds.NETWORK_POLICY], needs=("from", "to"), looks_at=_POLICY)
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
    outer = text(block.get("cidr"))
    if not outer:
        yield Problem("cidr is missing", f"{path}.cidr")
        return
    yield from checked(cidr, outer, f"{path}.cidr")
    for index, inner in texts(block, "except"):
        where = f"{path}.except[{index}]"
        refusal = cidr(inner)
        if refusal:
            yield Problem(refusal, where)
        elif not cidr(outer) and not _inside(inner, outer):
            yield Problem(f"{shown(inner)} is not inside {outer}", where)


def _inside(inner: str, outer: str) -> bool:
    from ipaddress import ip_network

    small, large = ip_network(inner, strict=False), ip_network(outer, strict=False)
    if small.version != large.version:
        return False
    return small.prefixlen > large.prefixlen and small.subnet_of(large)  # type: ignore[arg-type]


@object_rule("K8S-NP-002", kinds=[kinds.NETWORK_POLICY], needs=("ports",), looks_at=_POLICY)
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
            if end is not None:
                yield from _end(number, end, f"{where}.endPort")


def _end(number: int | None, end: int, path: str) -> Iterator[Problem]:
    if number is None:
        yield Problem("endPort needs a number as port", path)
    elif end < number:
        yield Problem(f"endPort {end} is below port {number}", path)
    elif refusal := port_number(end):
        yield Problem(refusal, path)


@object_rule("K8S-NP-003", kinds=[kinds.NETWORK_POLICY], needs=("policyTypes",), looks_at=_POLICY)
def too_many_policy_types(manifest: Manifest) -> Iterator[Problem]:
    """A NetworkPolicy has at most two policy types, since there are no more."""
    count = len(listed(spec_of(manifest.tree).get("policyTypes")))
    if count > len(_POLICY_TYPES):
        message = f"{count} policy types; there are {join(_POLICY_TYPES)}"
        yield Problem(message, "spec.policyTypes", "write each once")
