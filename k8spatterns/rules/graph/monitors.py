"""Rules for ServiceMonitors and PodMonitors: what they select, and its ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule, object_rule
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text, whole
from k8spatterns.syntax.prometheus import prometheus_milliseconds
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest, Tree

_GROUP = "monitoring.coreos.com"
SERVICE_MONITOR = (_GROUP, "ServiceMonitor")
POD_MONITOR = (_GROUP, "PodMonitor")
_ENDPOINTS = {"ServiceMonitor": "endpoints", "PodMonitor": "podMetricsEndpoints"}


class _Target(msgspec.Struct, frozen=True):
    """Something that a monitor selects, with the names of its ports."""

    manifest: Manifest
    ports: list[str]


def monitors(graph: Graph) -> Iterator[Manifest]:
    """Yield the ServiceMonitors and PodMonitors of an app."""
    yield from graph.of_kind(*SERVICE_MONITOR)
    yield from graph.of_kind(*POD_MONITOR)


def _labelled(graph: Graph, monitor: Manifest, namespace: str | None) -> Iterator[_Target]:
    """Yield what has the labels that a monitor selects, in a namespace or anywhere."""
    selector = mapping(spec_of(monitor.tree).get("selector"))
    if monitor.kind == "ServiceMonitor":
        for service in graph.labelled(*kinds.SERVICE, selector, namespace):
            ports = [text(port.get("name")) for _, port in items(spec_of(service.tree), "ports")]
            yield _Target(service, ports)
    else:
        for pod in graph.selected(selector, namespace):
            yield _Target(pod.manifest, _pod_ports(pod))


def _pod_ports(pod: Pod) -> list[str]:
    return [
        text(port.get("name"))
        for container in pod.containers
        for _, port in items(container.tree, "ports")
    ]


def selected(graph: Graph, monitor: Manifest) -> Iterator[_Target]:
    """Yield the Services or Pods that a monitor selects."""
    chosen = mapping(spec_of(monitor.tree).get("namespaceSelector"))
    if chosen.get("any"):
        yield from _labelled(graph, monitor, None)
        return
    for name in listed(chosen.get("matchNames")) or [monitor.namespace]:
        if isinstance(name, str):
            yield from _labelled(graph, monitor, name)


@graph_rule("K8S-PROM-012", kinds=kinds.PROMETHEUS, severity="warning")
def monitor_selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A monitor selects Services or Pods of the app."""
    for monitor in monitors(graph):
        if next(selected(graph, monitor), None) is not None:
            continue
        elsewhere = next(_labelled(graph, monitor, None), None)
        what = "Service" if monitor.kind == "ServiceMonitor" else "Pod"
        if elsewhere is not None:
            space = elsewhere.manifest.namespace
            message = (
                f"{elsewhere.manifest.id} has these labels, but the monitor does not look there"
            )
            hint = f"write namespaceSelector: {{matchNames: [{space}]}}"
            yield Problem(message, "spec.namespaceSelector", hint, monitor)
        else:
            message = f"no {what} of this app has the labels that the monitor selects"
            hint = f"select labels that a {what} has"
            if what == "Service":
                hint += ": its own, not those of its Pods"
            yield Problem(message, "spec.selector", hint, monitor)


def endpoints(monitor: Manifest) -> Iterator[tuple[str, Tree]]:
    """Yield (path, endpoint) of what a monitor asks."""
    field = _ENDPOINTS[monitor.kind]
    for index, endpoint in items(spec_of(monitor.tree), field):
        yield f"spec.{field}[{index}]", endpoint


@graph_rule("K8S-PROM-013", kinds=kinds.PROMETHEUS)
def monitor_port_unknown(graph: Graph) -> Iterator[Problem]:
    """A monitor asks a port that something it selects has."""
    for monitor in monitors(graph):
        targets = list(selected(graph, monitor))
        names = sorted({name for each in targets for name in each.ports if name})
        for path, endpoint in endpoints(monitor) if targets else ():
            port = text(endpoint.get("port"))
            if port and port not in names:
                what = join(str(each.manifest.id) for each in targets[:_NAMED])
                message = f"{what} has no port named {shown(port)}; it has: {join(names)}"
                yield Problem(message, f"{path}.port", _port_hint(monitor), monitor)


_NAMED = 2  # of the selected objects, so that a message stays a line


def _port_hint(monitor: Manifest) -> str:
    of = "the Service's" if monitor.kind == "ServiceMonitor" else "a container's"
    return f"write the name of {of} port, not its number"


@object_rule(
    "K8S-PROM-014",
    kinds=[SERVICE_MONITOR, POD_MONITOR],
    needs=("scrapeTimeout",),
    webhook=True,
)
def timeout_too_long(manifest: Manifest) -> Iterator[Problem]:
    """A scrape may not take longer than until the next one."""
    for path, endpoint in endpoints(manifest):
        interval, timeout = text(endpoint.get("interval")), text(endpoint.get("scrapeTimeout"))
        between, longest = _amount(interval), _amount(timeout)
        if between is not None and longest is not None and longest > between:
            message = f"scrapeTimeout {timeout} is longer than the interval {interval}"
            yield Problem(message, f"{path}.scrapeTimeout", f"write {interval} or less")


def _amount(value: str) -> int | None:
    return prometheus_milliseconds(value) or None


@object_rule("K8S-PROM-015", kinds=[SERVICE_MONITOR, POD_MONITOR], severity="warning")
def endpoint_without_port(manifest: Manifest) -> Iterator[Problem]:
    """An endpoint names one port."""
    for path, endpoint in endpoints(manifest):
        named = [
            field for field in ("port", "portNumber", "targetPort") if _is_set(endpoint, field)
        ]
        if not named:
            message = "without a port, every port of the Pods is asked for metrics"
            yield Problem(message, path, "write port: with the port's name")
        elif len(named) > 1:
            message = f"only {named[0]} counts where there is {named[1]} too"
            yield Problem(message, f"{path}.{named[1]}", "leave it out")


def _is_set(endpoint: Tree, field: str) -> Any:
    value = endpoint.get(field)
    return text(value) or whole(value)
