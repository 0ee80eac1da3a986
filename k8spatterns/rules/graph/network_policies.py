"""Rules for what the NetworkPolicies of an app cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

import msgspec
from msgspec.structs import replace

from k8spatterns.network import Network
from k8spatterns.network.endpoints import NAMESPACE_LABEL, Endpoint, Listening, Tags
from k8spatterns.rules import kinds
from k8spatterns.rules.graph.network_edges import asks_dns, edges
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.rule import Problem, graph_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.network import Policy, Reach
    from k8spatterns.rules.graph.network_edges import Edge

# Where clusters run their DNS, and at which ports of its Pods it listens.
_DNS_SPACES = ("kube-system", "openshift-dns")
_NAMED_SPACES = [{"matchLabels": {NAMESPACE_LABEL: space}} for space in _DNS_SPACES]
_DNS_PORTS = (53, 5353)


class _Cut(msgspec.Struct, frozen=True):
    """A connection that no policy allows."""

    state: Literal["sure", "assumed"]
    problem: Problem


# The two rules share one walk over the connections of an app.
_found: WeakKeyDictionary[Graph, tuple[_Cut, ...]] = WeakKeyDictionary()


def _network_of(graph: Graph) -> Network:
    """Return the network of the graph, which all rules ask."""
    if "network" not in graph.memo:
        graph.memo["network"] = Network(graph)
    network: Network = graph.memo["network"]
    return network


@graph_rule("K8S-NP-004", kinds=(kinds.NETWORK_POLICY,))
def cut_off(graph: Graph) -> Iterator[Problem]:
    """NetworkPolicies let through what the app's own objects lead to its Pods."""
    yield from _problems(graph, "sure")


@graph_rule("K8S-NP-005", kinds=(kinds.NETWORK_POLICY,), severity="warning")
def cut_off_from_outside(graph: Graph) -> Iterator[Problem]:
    """NetworkPolicies let through what comes from controllers in other namespaces."""
    yield from _problems(graph, "assumed")


def _problems(graph: Graph, state: str) -> Iterator[Problem]:
    if graph not in _found:
        _found[graph] = tuple(_cuts(graph))
    yield from (each.problem for each in _found[graph] if each.state == state)


def _cuts(graph: Graph) -> Iterator[_Cut]:
    network = _network_of(graph)
    said: set[tuple[int, str, object]] = set()
    for edge in edges(graph, network):
        if not network.of_pod(edge.pod):
            continue
        key = (id(edge.pod), edge.sources[0].name, edge.ports)
        if key not in said and (found := _cut(network, edge)) is not None:
            said.add(key)
            yield found


def _cut(network: Network, edge: Edge) -> _Cut | None:
    refused = _refused(network, edge, edge.sources)
    if refused is not None:
        return _Cut("sure", _problem(network, edge, refused))
    if not edge.elsewhere:
        return None
    outside = tuple(
        replace(each, outside=edge.pod.manifest.namespace)
        for each in edge.sources
        if each.namespace is None
    )
    refused = _refused(network, edge, outside)
    return None if refused is None else _Cut("assumed", _problem(network, edge, refused))


def _refused(network: Network, edge: Edge, sources: tuple[Endpoint, ...]) -> Reach | None:
    """Return why none of the sources gets through at any of the ports; None where one may."""
    found = [
        network.enters(source, edge.pod, port, protocol)
        for source in sources
        for port, protocol in edge.ports
    ]
    return found[0] if found and all(each.allowed is False for each in found) else None


def _problem(network: Network, edge: Edge, refused: Reach) -> Problem:
    port, protocol = edge.ports[0]
    hint = f"allow {protocol} {port} from there in an ingress rule of a NetworkPolicy"
    policies = [policy for policy, _ in network.of_pod(edge.pod) if policy.ingress is not None]
    detail = tuple(map(_place, policies))
    return Problem(f"{edge.need}, but {refused.reason}", edge.path, hint, edge.manifest, detail)


def _place(policy: Policy) -> str:
    return f"{policy.name} is {place(policy.manifest)}"


@graph_rule("K8S-NP-006", kinds=(kinds.NETWORK_POLICY,))
def no_dns(graph: Graph) -> Iterator[Problem]:
    """Pods that may talk to others may ask DNS for their addresses."""
    network = _network_of(graph)
    for pod in graph.pods():
        isolating = [policy for policy, _ in network.of_pod(pod) if policy.egress is not None]
        if not any(map(_needs_names, isolating)) or not asks_dns(pod):
            continue
        if not any(map(_names_dns, isolating)) and _asks_in_vain(network, pod):
            names = ", ".join(policy.name for policy in isolating)
            message = f"it may talk to others but not ask DNS: nothing in {names} allows UDP 53"
            hint = "allow UDP and TCP 53 to the namespace kube-system"
            path = pod.metadata_path + ".labels"
            yield Problem(message, path, hint, pod.manifest, tuple(map(_place, isolating)))


def _needs_names(policy: Policy) -> bool:
    """Say whether it lets Pods talk to others that are found by name; addresses need none."""
    return any(
        rule.peers is None or any(peer.block is None for peer in rule.peers)
        for rule in policy.egress or ()
    )


def _names_dns(policy: Policy) -> bool:
    """Say whether it allows DNS as nearly everybody writes it, which is quick to see."""
    return any(
        any(port.protocol == "UDP" and port.port in _DNS_PORTS for port in rule.ports or ())
        and any(peer.spaces in _NAMED_SPACES for peer in rule.peers or ())
        for rule in policy.egress or ()
    )


def _asks_in_vain(network: Network, pod: Pod) -> bool:
    """Say whether DNS is surely out of reach, at each place where clusters run it."""
    return all(
        network.leaves(pod, _dns(network, space, port), port, "UDP").allowed is False
        for space in _DNS_SPACES
        for port in _DNS_PORTS
    )


def _dns(network: Network, space: str, port: int) -> Endpoint:
    ports = (Listening("dns", port, "UDP"), Listening("dns-tcp", port, "TCP"))
    labels = Tags({}, None)
    known = network.space(space)
    spaces = known if known.vague is not None else Tags({NAMESPACE_LABEL: space}, None)
    return Endpoint("DNS", space, labels, spaces, ports)
