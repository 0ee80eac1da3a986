"""Rules for routes of the Gateway API: what takes them, and where they may lead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.graph.rows_network import GATEWAY_API
from k8spatterns.graph.selectors import matches
from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Reference
    from k8spatterns.manifest import Manifest, Tree

GATEWAY = (GATEWAY_API, "Gateway")
GRANT = (GATEWAY_API, "ReferenceGrant")
_ROUTES = ("HTTPRoute", "GRPCRoute", "TLSRoute", "TCPRoute", "UDPRoute")
# What a listener takes by its protocol, where it does not say.
_KINDS = {
    "HTTP": ("HTTPRoute", "GRPCRoute"),
    "HTTPS": ("HTTPRoute", "GRPCRoute"),
    "TLS": ("TLSRoute", "TCPRoute"),
    "TCP": ("TCPRoute",),
    "UDP": ("UDPRoute",),
}


@graph_rule("K8S-REF-009", kinds=kinds.GATEWAY_API)
def route_not_taken(graph: Graph) -> Iterator[Problem]:
    """A Gateway of the app has a listener that takes the route.

    The listener has the section's name and the port that the route asks for, allows the kind and
    the namespace, and shares a host with the route.
    """
    for reference in graph.referring(*_ROUTES):
        gateway = reference.target
        if ".parentRefs" in f".{reference.path}" and gateway is not None and _is(gateway):
            problem = _refusal(graph, reference, gateway)
            if problem is not None:
                yield problem


def _is(manifest: Manifest) -> bool:
    return (manifest.group, manifest.kind) == GATEWAY


class _Listener(NamedTuple):
    name: str
    tree: Tree


def _refusal(graph: Graph, reference: Reference, gateway: Manifest) -> Problem | None:
    """Return why no listener takes a route; None where one does."""
    route, path = reference.source, reference.path.removesuffix(".name")
    parent = mapping(reference.holder)
    every = [
        _Listener(text(tree.get("name")), tree)
        for _, tree in items(spec_of(gateway.tree), "listeners")
    ]
    if _has_more_listeners(graph, gateway):
        return None
    section, port = parent.get("sectionName"), whole(parent.get("port"))
    left = [each for each in every if section in (None, each.name)]
    if not left:
        message = f"{gateway.id} has no listener {shown(text(section))}; it has: "
        return Problem(message + join(one.name for one in every), f"{path}.sectionName", "", route)
    left = [each for each in left if port in (None, whole(each.tree.get("port")))]
    if not left:
        ports = join(str(each.tree.get("port")) for each in every)
        message = f"no listener of {gateway.id} has the port {port}; they have: {ports}"
        return Problem(message, f"{path}.port", "", route)
    return _not_allowed(graph, left, gateway, route, path)


def _has_more_listeners(graph: Graph, gateway: Manifest) -> bool:
    """Say whether a ListenerSet may add listeners to a Gateway."""
    if spec_of(gateway.tree).get("allowedListeners") is None:
        return False
    return any(kind.endswith("ListenerSet") for _, kind in graph.kinds())


def _not_allowed(
    graph: Graph, left: list[_Listener], gateway: Manifest, route: Manifest, path: str
) -> Problem | None:
    """Return why none of some listeners allows a route; None where one does."""
    names = join(each.name for each in left)
    left = [each for each in left if _allows_kind(each.tree, route)]
    if not left:
        message = f"the listeners {names} of {gateway.id} take no {route.kind}"
        return Problem(message, path, "route from a listener of the right protocol", route)
    left = [each for each in left if _allows_namespace(graph, each.tree, gateway, route)]
    if not left:
        message = f"the listeners {names} of {gateway.id} take no routes from {route.namespace}"
        hint = "allow the namespace in allowedRoutes.namespaces of the listener"
        return Problem(message, path, hint, route)
    hosts = [text(host) for host in listed(spec_of(route.tree).get("hostnames"))]
    served = [text(each.tree.get("hostname")) for each in left]
    if hosts and not any(not one or _overlap(one, host) for one in served for host in hosts):
        message = f"{gateway.id} serves none of {join(hosts)}; it serves: {join(served)}"
        return Problem(message, "spec.hostnames", "name a host of the listener", route)
    return None


def _allows_kind(listener: Tree, route: Manifest) -> bool:
    kinds = [
        text(kind.get("kind"))
        for _, kind in items(listener.get("allowedRoutes"), "kinds")
        if kind.get("group", GATEWAY_API) == GATEWAY_API
    ]
    usual = _KINDS.get(text(listener.get("protocol")))
    return route.kind in kinds if kinds else usual is None or route.kind in usual


def _allows_namespace(graph: Graph, listener: Tree, gateway: Manifest, route: Manifest) -> bool:
    chosen = mapping(mapping(listener.get("allowedRoutes")).get("namespaces"))
    source = chosen.get("from", "Same")
    if not route.namespace or not gateway.namespace:
        return True  # where it is applied is not known here
    if source == "Same":
        return route.namespace == gateway.namespace
    if source != "Selector":
        return bool(source == "All")
    namespace = graph.find("", "Namespace", "", route.namespace)
    if namespace is None:
        return True  # its labels are not known here
    labels = {
        **mapping(namespace.metadata.get("labels")),
        "kubernetes.io/metadata.name": route.namespace,
    }
    return matches(mapping(chosen.get("selector")), labels)


def _overlap(one: str, other: str) -> bool:
    return one == other or _covers(one, other) or _covers(other, one)


def _covers(wide: str, host: str) -> bool:
    return wide.startswith("*.") and host.removeprefix("*").endswith(wide[1:])


@graph_rule("K8S-REF-010", kinds=kinds.GATEWAY_API, severity="warning")
def grant_missing(graph: Graph) -> Iterator[Problem]:
    """What leads into another namespace is allowed there by a ReferenceGrant."""
    grants: dict[str, list[Manifest]] = {}
    for grant in graph.of_kind(*GRANT):
        grants.setdefault(grant.namespace, []).append(grant)
    for reference in graph.referring(*_ROUTES, "Gateway"):
        source = reference.source
        if source.group != GATEWAY_API or not _needs_grant(reference) or not source.namespace:
            continue
        if reference.namespace != source.namespace and not any(
            _grants(grant, reference) for grant in grants.get(reference.namespace, ())
        ):
            wanted = f"{reference.kind}/{reference.name}"
            message = f"nothing in {reference.namespace} allows to refer to {wanted} from here"
            hint = f"add a ReferenceGrant there, for {source.kind} from {source.namespace}"
            yield Problem(message, reference.path, hint, source)


def _needs_grant(reference: Reference) -> bool:
    """Say whether a grant must allow a reference: parents and classes need none."""
    path = reference.path
    return any(word in path for word in ("backendRef", "certificateRef", "CertificateRef"))


def _grants(grant: Manifest, reference: Reference) -> bool:
    spec, source = spec_of(grant.tree), reference.source
    comes = any(
        _says(item, source.group, source.kind) and item.get("namespace") == source.namespace
        for _, item in items(spec, "from")
    )
    return comes and any(
        _says(item, reference.group, reference.kind)
        and item.get("name") in (None, "", reference.name)
        for _, item in items(spec, "to")
    )


def _says(item: Tree, group: str, kind: str) -> bool:
    found: Any = item.get("group") or ""
    return (found, item.get("kind")) == (group, kind)
