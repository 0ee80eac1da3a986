"""Connections that the objects of an app need: from whom, to which Pods, at which port."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.graph.other_pods import other_pod
from k8spatterns.network.endpoints import UNKNOWN, Endpoint, Tags
from k8spatterns.rules import kinds
from k8spatterns.rules.graph.monitors import endpoints, monitors, selected
from k8spatterns.rules.values import items, listed, mapping, spec_of, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod, Reference
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.network import Network

_GATEWAY_API = "gateway.networking.k8s.io"
_GATEWAY = (_GATEWAY_API, "Gateway")
_ROUTES = ("GRPCRoute", "HTTPRoute", "TCPRoute", "TLSRoute", "UDPRoute")
# Classes whose proxies run beside the Gateway, with this label.
_BESIDE = frozenset({"istio", "kgateway", "nginx"})
_GATEWAY_LABEL = "gateway.networking.k8s.io/gateway-name"
_PROMETHEUS = ("Prometheus", "PrometheusAgent")
_MONITORING = "monitoring.coreos.com"


class Edge(msgspec.Struct, frozen=True):
    """A connection that an object of the app needs.

    Fields:
        manifest: the object.
        path: where it says so.
        need: the beginning of the sentence, such as `Service/web gets its requests from here`.
        sources: who asks; one that gets through is enough.
        pod: who is asked.
        ports: (number or name, protocol); one that is open is enough.
        elsewhere: whether the sources are usually not in the Pods' own namespace.
    """

    manifest: Manifest
    path: str
    need: str
    sources: tuple[Endpoint, ...]
    pod: Pod
    ports: tuple[tuple[int | str, str], ...]
    elsewhere: bool


def edges(graph: Graph, network: Network) -> Iterator[Edge]:
    """Yield the connections that the objects of an app need and that can be judged here.

    Webhooks and aggregated APIs are asked by the API server, which is no Pod: they are left out.
    """
    yield from _from_ingresses(graph)
    yield from _from_routes(graph, network)
    yield from _from_mesh(graph)
    yield from _from_monitors(graph, network)


def _from_ingresses(graph: Graph) -> Iterator[Edge]:
    controller = (Endpoint("the ingress controller"),)
    for reference in graph.referring("Ingress"):
        yield from _to_service(graph, reference, controller, elsewhere=True)


def _from_mesh(graph: Graph) -> Iterator[Edge]:
    anybody = (Endpoint("any Pod of the mesh"),)
    for reference in graph.referring("VirtualService"):
        if ".destination." in reference.path:
            yield from _to_service(graph, reference, anybody, elsewhere=False)


def _from_routes(graph: Graph, network: Network) -> Iterator[Edge]:
    known: dict[int, tuple[Endpoint, ...]] = {}
    for reference in graph.referring(*_ROUTES):
        route = reference.source
        if reference.kind != "Service" or "parentRefs" in reference.path:
            continue
        sources = known.get(id(route))
        if sources is None:
            sources = known[id(route)] = tuple(_gateways(graph, network, route))
        spaces = {text(each.get("namespace")) or route.namespace for each in _parents(route)}
        if sources:
            elsewhere = reference.namespace not in spaces
            yield from _to_service(graph, reference, sources, elsewhere=elsewhere)


def _parents(route: Manifest) -> Iterator[Tree]:
    for _, parent in items(spec_of(route.tree), "parentRefs"):
        if (parent.get("kind") or "Gateway") == "Gateway":
            yield parent


def _gateways(graph: Graph, network: Network, route: Manifest) -> Iterator[Endpoint]:
    """Yield the proxies of the Gateways that a route belongs to."""
    for parent in _parents(route):
        name, space = text(parent.get("name")), text(parent.get("namespace")) or route.namespace
        gateway = graph.find(*_GATEWAY, space, name)
        shown = f"the Gateway {space}/{name}" if space else f"the Gateway {name}"
        if gateway is not None and spec_of(gateway.tree).get("gatewayClassName") in _BESIDE:
            labels = Tags({_GATEWAY_LABEL: name}, None)
            yield Endpoint(shown, space, labels, network.space(space))
        else:
            yield Endpoint(shown)


def _to_service(
    graph: Graph, reference: Reference, sources: tuple[Endpoint, ...], *, elsewhere: bool
) -> Iterator[Edge]:
    service = reference.target
    if service is None or (service.group, service.kind) != kinds.SERVICE:
        return
    wanted = None if reference.port is None else reference.port[1]
    path = reference.path if reference.port is None else reference.port[0]
    need = f"{sources[0].name} leads to Service/{service.name}"
    ports = tuple(_targets(service, wanted))
    for pod in _pods_of(graph, service) if ports else ():
        yield Edge(reference.source, path, need, sources, pod, ports, elsewhere)


def _pods_of(graph: Graph, service: Manifest) -> Iterator[Pod]:
    spec = spec_of(service.tree)
    selector = mapping(spec.get("selector"))
    if selector and spec.get("type") != "ExternalName":
        yield from graph.selected({"matchLabels": selector}, service.namespace)


def _targets(service: Manifest, wanted: Any) -> Iterator[tuple[int | str, str]]:
    """Yield the ports of the Pods behind a port of a Service, or behind all."""
    for _, port in items(spec_of(service.tree), "ports"):
        if wanted is None or wanted in (port.get("port"), port.get("name")):
            target = port.get("targetPort") or port.get("port")
            found = whole(target) or text(target)
            if found:
                yield found, text(port.get("protocol")) or "TCP"


def _from_monitors(graph: Graph, network: Network) -> Iterator[Edge]:
    found = [each for kind in _PROMETHEUS for each in graph.of_kind(_MONITORING, kind)]
    sources = tuple(_scraping(each, network) for each in found)
    for monitor in monitors(graph):
        targets = [each.manifest for each in selected(graph, monitor)]
        for path, endpoint in endpoints(monitor) if targets else ():
            for target in targets:
                for pod, port in _scraped(graph, target, endpoint):
                    need = f"Prometheus scrapes {pod.manifest.kind}/{pod.manifest.name}"
                    start = sources or (Endpoint("Prometheus"),)
                    ports = ((port, "TCP"),)
                    yield Edge(monitor, path, need, start, pod, ports, not sources)


def _scraping(prometheus: Manifest, network: Network) -> Endpoint:
    """Return the Pods of a Prometheus, with the labels that its operator gives them."""
    name, space = prometheus.name, prometheus.namespace
    metadata = mapping(spec_of(prometheus.tree).get("podMetadata"))
    labels = {
        **{str(key): text(value) for key, value in mapping(metadata.get("labels")).items()},
        "app.kubernetes.io/instance": name,
        "app.kubernetes.io/managed-by": "prometheus-operator",
        "operator.prometheus.io/name": name,
    }
    if prometheus.kind == "Prometheus":
        labels |= {"app.kubernetes.io/name": "prometheus", "prometheus": name}
    shown = f"{prometheus.kind} {space}/{name}" if space else f"{prometheus.kind} {name}"
    return Endpoint(shown, space, Tags(labels, None), network.space(space) if space else UNKNOWN)


def _scraped(graph: Graph, target: Manifest, endpoint: Tree) -> Iterator[tuple[Pod, int | str]]:
    """Yield the Pods and ports that an endpoint of a monitor asks."""
    own = endpoint.get("portNumber") or endpoint.get("targetPort")
    given = whole(own) or text(own)
    if (target.group, target.kind) != kinds.SERVICE:
        pod = graph.pod(target) or other_pod(target)
        port = given or text(endpoint.get("port"))
        if pod is not None and port:
            yield pod, port
        return
    name = text(endpoint.get("port"))
    ports = [given] if given else [port for port, _ in _targets(target, name)] if name else []
    for pod in _pods_of(graph, target) if ports else ():
        yield pod, ports[0]


def asks_dns(pod: Pod) -> bool:
    """Say whether Pods ask the cluster's own DNS."""
    policy = pod.spec.get("dnsPolicy") or "ClusterFirst"
    own = listed(mapping(pod.spec.get("dnsConfig")).get("nameservers"))
    return policy in ("ClusterFirst", "ClusterFirstWithHostNet") and not own
