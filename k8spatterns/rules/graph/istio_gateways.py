"""Rules for Istio's Gateways and the Pods that they configure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.places import declared, place
from k8spatterns.rules.istio_trees import GATEWAY, services_of, texts
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest, Tree

# Labels of the gateways that Istio's own installation makes.
_INSTALLED = frozenset(
    {
        "eastwestgateway",
        "egress",
        "egressgateway",
        "gateway",
        "ingress",
        "ingressgateway",
    }
)


def gateway_pods(graph: Graph, gateway: Manifest) -> list[Pod]:
    """Return the Pods of the app that a Gateway configures, in whatever namespace."""
    selector = mapping(spec_of(gateway.tree).get("selector"))
    return list(graph.selected({"matchLabels": selector}, None)) if selector else []


def _listed(labels: Tree) -> str:
    return join(f"{key}={value}" for key, value in labels.items())


@graph_rule("K8S-ISTIO-014", kinds=kinds.ISTIO, severity="warning")
def gateway_without_pods(graph: Graph) -> Iterator[Problem]:
    """A Gateway selects Pods of the app, or of Istio's own installation."""
    for gateway in graph.of_kind(*GATEWAY):
        selector = mapping(spec_of(gateway.tree).get("selector"))
        if not selector or gateway_pods(graph, gateway) or _is_installed(selector):
            continue
        wanted = _listed(selector)
        if not graph.declared_external("Pod", "", wanted):
            message = f"no Pod of this app has {wanted}"
            hint = f"select labels of a gateway, or {declared(gateway, f'Pod/{wanted}')}"
            yield Problem(message, "spec.selector", hint, gateway)


def _is_installed(selector: Tree) -> bool:
    names = {str(value).removeprefix("istio-") for value in selector.values()}
    return bool(names & _INSTALLED)


@graph_rule("K8S-ISTIO-049", kinds=kinds.ISTIO, severity="warning")
def gateway_port_not_exposed(graph: Graph) -> Iterator[Problem]:
    """A port of a Gateway is one that a Service of its Pods leads to."""
    for gateway in graph.of_kind(*GATEWAY):
        pods = gateway_pods(graph, gateway)
        selecting = services_of(graph) if pods else {}
        services = [service for pod in pods for service in selecting.get(id(pod), ())]
        ports = {
            whole(port.get(field))
            for service in services
            for _, port in items(spec_of(service.tree), "ports")
            for field in ("port", "targetPort")
            if port.get("protocol", "TCP") == "TCP"
        }
        for index, server in items(spec_of(gateway.tree), "servers") if pods else ():
            number = whole(mapping(server.get("port")).get("number"))
            if number is not None and number not in ports:
                has = join(str(port) for port in sorted(filter(None, ports)))
                message = f"no Service of the gateway's Pods has port {number}; they have: {has}"
                path = f"spec.servers[{index}].port.number"
                yield Problem(message, path, "add the port to the Service", gateway)


@graph_rule("K8S-ISTIO-041", kinds=kinds.ISTIO)
def gateways_clash(graph: Graph) -> Iterator[Problem]:
    """Two Gateways do not serve the same host on the same port of the same Pods."""
    first: dict[tuple[str, Any, str], Manifest] = {}
    for gateway in graph.of_kind(*GATEWAY):
        spec = spec_of(gateway.tree)
        pods = _listed(dict(sorted(mapping(spec.get("selector")).items())))
        for index, server in items(spec, "servers"):
            number = whole(mapping(server.get("port")).get("number"))
            for at, entry in enumerate(texts(server, "hosts")):
                host = _full(gateway, entry)
                other = first.setdefault((pods, number, host), gateway)
                if number is not None and other is not gateway:
                    message = f"{other.id} serves {entry} on port {number} of the same Pods, too"
                    detail = (f"the other one is {place(other)}",)
                    path = f"spec.servers[{index}].hosts[{at}]"
                    yield Problem(message, path, "put the servers into one", gateway, detail)


def _full(gateway: Manifest, entry: str) -> str:
    """Return a host with the namespace that may route to it; `*` is any."""
    space, slash, host = entry.rpartition("/")
    if not slash:
        return f"*/{host}"
    return f"{gateway.namespace if space == '.' else space}/{host}"


@graph_rule("K8S-ISTIO-050", kinds=kinds.ISTIO, severity="warning")
def gateway_internal(graph: Graph) -> Iterator[Problem]:
    """A route names no Gateway that Istio itself made of one of the Gateway API."""
    for route in graph.of_kind("networking.istio.io", "VirtualService"):
        for index, name in enumerate(texts(spec_of(route.tree), "gateways")):
            if _INTERNAL in text(name):
                message = f"{name} is made by Istio and may be called something else tomorrow"
                hint = "route with an HTTPRoute, and name the Gateway in its parentRefs"
                yield Problem(message, f"spec.gateways[{index}]", hint, route)


_INTERNAL = "istio-autogenerated-k8s-gateway"
