"""Rules for what Istio's objects say of each other and of Services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.mesh_names import gateway_of
from k8spatterns.graph.selectors import matches_labels
from k8spatterns.rules import kinds
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.graph.selected import selected_by
from k8spatterns.rules.istio_trees import (
    DESTINATION_RULE,
    GATEWAY,
    PEER_AUTHENTICATION,
    VIRTUAL_SERVICE,
    destinations,
    host_in_full,
    in_mesh,
    rules_by_host,
    services_by_host,
    texts,
)
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest

# What Istio takes from the node, so that no Pod template has it.
_OF_THE_NODE = (
    "topology.kubernetes.io/region",
    "topology.kubernetes.io/zone",
    "topology.istio.io/subzone",
    "kubernetes.io/hostname",
)


@graph_rule("K8S-ISTIO-001", kinds=kinds.ISTIO)
def subset_missing(graph: Graph) -> Iterator[Problem]:
    """A route names a subset that the host's DestinationRule has."""
    routes = list(graph.of_kind(*VIRTUAL_SERVICE))
    if not routes:
        return
    rules, services = rules_by_host(graph), services_by_host(graph)
    for route in routes:
        for path, destination in destinations(route):
            subset, host = text(destination.get("subset")), destination.get("host")
            full = host_in_full(route, host)
            if not subset or not (full in rules or full in services):
                continue
            known = [name for rule in rules.get(full, ()) for name in _subsets(rule)]
            if subset not in known:
                message = f"{shown(text(host))} has no subset {shown(subset)}; it has: "
                hint = "define it in the DestinationRule of the host"
                yield Problem(message + join(known), f"{path}.subset", hint, route)


def _subsets(rule: Manifest) -> list[str]:
    return [text(subset.get("name")) for _, subset in items(spec_of(rule.tree), "subsets")]


@graph_rule("K8S-ISTIO-002", kinds=kinds.ISTIO)
def routes_clash(graph: Graph) -> Iterator[Problem]:
    """A host of the mesh has one VirtualService."""
    first: dict[tuple[str, str], Manifest] = {}
    for route in graph.of_kind(*VIRTUAL_SERVICE):
        spec = spec_of(route.tree)
        if not in_mesh(route):
            continue
        for index, host in enumerate(texts(spec, "hosts")):
            clash = [
                other
                for space in _seen_by(route)
                if (other := first.setdefault((space, host_in_full(route, host)), route))
                is not route
            ]
            if clash:
                message = f"{clash[0].id} is for {shown(host)}, too; the mesh follows one of them"
                detail = (f"the other one is {place(clash[0])}",)
                hint = "put the rules into one"
                yield Problem(message, f"spec.hosts[{index}]", hint, route, detail)


def _seen_by(manifest: Manifest) -> list[str]:
    """Return the namespaces that see an object; `*` is all of them."""
    export_to = texts(spec_of(manifest.tree), "exportTo")
    own = manifest.namespace
    return [own if space == "." else space for space in export_to] or ["*"]


@graph_rule("K8S-ISTIO-003", kinds=kinds.ISTIO)
def destination_rules_clash(graph: Graph) -> Iterator[Problem]:
    """A host has one DestinationRule in a namespace."""
    first: dict[tuple[str, str, str], Manifest] = {}
    for rule in graph.of_kind(*DESTINATION_RULE):
        spec = spec_of(rule.tree)
        host = host_in_full(rule, spec.get("host"))
        clients = mapping(mapping(spec.get("workloadSelector")).get("matchLabels"))
        key = (host, rule.namespace, repr(sorted(clients.items())))
        other = first.setdefault(key, rule)
        if host and other is not rule:
            message = f"{other.id} is for {shown(text(spec.get('host')))}, too"
            detail = (f"the other one is {place(other)}",)
            hint = "put both into one: of two traffic policies Istio takes the older"
            yield Problem(message, "spec.host", hint, rule, detail)


@graph_rule("K8S-ISTIO-004", kinds=kinds.ISTIO)
def subset_selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A subset selects Pods of the host's Service."""
    rules = list(graph.of_kind(*DESTINATION_RULE))
    services = services_by_host(graph) if rules else {}
    for rule in rules:
        spec = spec_of(rule.tree)
        pods = _pods(graph, services.get(host_in_full(rule, spec.get("host"))))
        for index, subset in items(spec, "subsets") if pods else ():
            labels = mapping(subset.get("labels"))
            wanted = {key: value for key, value in labels.items() if key not in _OF_THE_NODE}
            if not any(matches_labels(wanted, pod.labels) for pod in pods):
                listed = join(f"{key}: {value}" for key, value in wanted.items())
                message = f"no Pod of the host has {listed}, so nobody answers"
                hint = "give the Pods this label, or select one that they have"
                yield Problem(message, f"spec.subsets[{index}].labels", hint, rule)


def _pods(graph: Graph, service: Manifest | None) -> tuple[Pod, ...]:
    chosen = selected_by(graph, service) if service is not None else None
    return chosen.pods if chosen is not None else ()


@graph_rule("K8S-ISTIO-005", kinds=kinds.ISTIO)
def gateway_serves_no_host(graph: Graph) -> Iterator[Problem]:
    """A gateway serves a host of the routes that are bound to it."""
    for route in graph.of_kind(*VIRTUAL_SERVICE):
        spec = spec_of(route.tree)
        hosts = texts(spec, "hosts")
        for index, name in enumerate(texts(spec, "gateways") if hosts else ()):
            meant = gateway_of(name, route.namespace)
            gateway = meant and graph.find(*GATEWAY, *meant)
            if not gateway:
                continue
            served = list(_served(gateway, route.namespace))
            if not any(_overlap(one, host) for one in served for host in hosts):
                message = f"the gateway serves none of {join(hosts)}; it serves: {join(served)}"
                hint = "add the host to a server of the gateway"
                yield Problem(message, f"spec.gateways[{index}]", hint, route)


def _served(gateway: Manifest, namespace: str) -> Iterator[str]:
    """Yield the hosts that a gateway serves for routes of a namespace."""
    for _, server in items(spec_of(gateway.tree), "servers"):
        for entry in texts(server, "hosts"):
            space, slash, host = entry.rpartition("/")
            space = gateway.namespace if space == "." else space
            if not slash or space in ("*", namespace):
                yield host


def _overlap(one: str, other: str) -> bool:
    return _covers(one, other) or _covers(other, one)


def _covers(wide: str, host: str) -> bool:
    if not wide.startswith("*"):
        return wide == host
    return host.removeprefix("*").endswith(wide[1:])


@graph_rule("K8S-ISTIO-009", kinds=kinds.ISTIO)
def destination_port(graph: Graph) -> Iterator[Problem]:
    """A route says which of a Service's ports it goes to, and the Service has it."""
    routes = list(graph.of_kind(*VIRTUAL_SERVICE))
    services = services_by_host(graph) if routes else {}
    for route in routes:
        for path, destination in destinations(route):
            service = services.get(host_in_full(route, destination.get("host")))
            if service is None:
                continue
            ports = [whole(port.get("port")) for _, port in items(spec_of(service.tree), "ports")]
            wanted = whole(mapping(destination.get("port")).get("number"))
            listed = join(map(str, ports))
            if wanted is None and len(ports) > 1:
                message = f"Service/{service.name} has several ports: {listed}"
                yield Problem(message, path, "write port.number", route)
            elif wanted is not None and wanted not in ports:
                message = f"Service/{service.name} has no port {wanted}; it has: {listed}"
                yield Problem(message, f"{path}.port.number", "", route)


@graph_rule("K8S-ISTIO-011", kinds=kinds.ISTIO, severity="warning")
def routes_of_gateway_clash(graph: Graph) -> Iterator[Problem]:
    """For a host of a gateway, one VirtualService takes the requests that no match is for."""
    first: dict[tuple[tuple[str, str], str], Manifest] = {}
    for route in graph.of_kind(*VIRTUAL_SERVICE):
        spec = spec_of(route.tree)
        if all(rule.get("match") for _, rule in items(spec, "http")):
            continue
        for name in texts(spec, "gateways"):
            gateway = gateway_of(name, route.namespace)
            for index, host in enumerate(texts(spec, "hosts") if gateway else ()):
                other = first.setdefault((gateway or ("", ""), host), route)
                if other is not route:
                    message = f"{other.id} takes the rest of {shown(host)} at {name}, too"
                    detail = (f"the other one is {place(other)}",)
                    hint = "give each rule of one of them a match, or put them into one"
                    yield Problem(message, f"spec.hosts[{index}]", hint, route, detail)


@graph_rule("K8S-ISTIO-013", kinds=kinds.ISTIO)
def plain_text_to_strict_pods(graph: Graph) -> Iterator[Problem]:
    """Clients use TLS where the Pods take nothing else."""
    strict: dict[str, list[Manifest]] = {}
    for policy in graph.of_kind(*PEER_AUTHENTICATION):
        if _mode(policy) == "STRICT":
            strict.setdefault(policy.namespace, []).append(policy)
    services = services_by_host(graph) if strict else {}
    for rule in graph.of_kind(*DESTINATION_RULE) if strict else ():
        spec = spec_of(rule.tree)
        tls = mapping(mapping(spec.get("trafficPolicy")).get("tls"))
        service = services.get(host_in_full(rule, spec.get("host")))
        if tls.get("mode") != "DISABLE" or service is None:
            continue
        for policy in strict.get(service.namespace, ()):
            if any(_about(policy, pod) for pod in _pods(graph, service)):
                message = f"{policy.id} lets the Pods refuse plain text, which this rule sends"
                hint = "write mode: ISTIO_MUTUAL, or leave tls out"
                yield Problem(message, "spec.trafficPolicy.tls.mode", hint, rule)
                break


def _mode(policy: Manifest) -> Any:
    return mapping(spec_of(policy.tree).get("mtls")).get("mode")


def _about(policy: Manifest, pod: Pod) -> bool:
    """Say whether a PeerAuthentication is about a Pod."""
    selector = mapping(spec_of(policy.tree).get("selector"))
    if policy.namespace != pod.manifest.namespace:
        return False
    return matches_labels(mapping(selector.get("matchLabels")), pod.labels)
