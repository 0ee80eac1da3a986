"""Rules for what probes and lifecycle hooks do: run, ask or wait."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.rules.pod_parts import PORTS
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, join, listed, mapping, set_fields, text, whole
from k8spatterns.syntax.names import http_header_name, port_name
from k8spatterns.syntax.network import port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod
    from k8spatterns.manifest import Tree

PROBES = ("livenessProbe", "readinessProbe", "startupProbe")
HOOKS = ("postStart", "preStop")
_FIELDS = (*PROBES, "lifecycle")
# In the order in which the server looks at them.
_OF_PROBES = ("exec", "httpGet", "tcpSocket", "grpc")
_OF_HOOKS = ("exec", "httpGet", "tcpSocket", "sleep")
_GRACE_PERIOD = 30


class Handler(msgspec.Struct, frozen=True):
    """What a probe or a hook does.

    Fields:
        container: whose it is.
        field: `livenessProbe`, or `preStop`.
        path: the JSON path of the probe or hook.
        tree: the probe or hook.
        probe: whether it is a probe.
    """

    container: Container
    field: str
    path: str
    tree: Tree
    probe: bool


@lru_cache(maxsize=1)
def handlers_of(pod: Pod) -> tuple[Handler, ...]:
    """Return the probes and hooks of every container that may have them."""
    return tuple(_handlers(pod))


def _handlers(pod: Pod) -> Iterator[Handler]:
    for container in pod.containers:
        if container.role not in ("container", "sidecar"):
            continue
        for field in PROBES:
            probe = container.tree.get(field)
            if isinstance(probe, dict):
                yield Handler(container, field, f"{container.path}.{field}", probe, probe=True)
        lifecycle = mapping(container.tree.get("lifecycle"))
        for field in HOOKS if lifecycle else ():
            hook = lifecycle.get(field)
            if isinstance(hook, dict):
                path = f"{container.path}.lifecycle.{field}"
                yield Handler(container, field, path, hook, probe=False)


def ports_of_handlers(pod: Pod) -> Iterator[tuple[Container, str, Any]]:
    """Yield (container, path, port) of every port that a probe or a hook connects to."""
    for handler in handlers_of(pod):
        for way in ("httpGet", "tcpSocket", "grpc"):
            action = handler.tree.get(way)
            if isinstance(action, dict):
                yield handler.container, f"{handler.path}.{way}.port", action.get("port")


def _not_one(handler: Handler, known: tuple[str, ...]) -> Iterator[Problem]:
    found = set_fields(handler.tree, known)
    if len(found) == 1:
        return
    message = f"{handler.field} needs exactly one of {join(known)}; it has {join(found)}"
    path = f"{handler.path}.{found[1]}" if found else handler.path
    yield Problem(message, path, "keep one of them" if found else "write one of them")


@pod_rule("K8S-PROBE-001", needs=PROBES, looks_at=PORTS)
def probe_handler_not_one(pod: Pod) -> Iterator[Problem]:
    """A probe does exactly one thing."""
    for handler in handlers_of(pod):
        if handler.probe:
            yield from _not_one(handler, _OF_PROBES)


@pod_rule("K8S-POD-012", needs=HOOKS, looks_at=PORTS)
def handler_not_one(pod: Pod) -> Iterator[Problem]:
    """A lifecycle hook does exactly one thing."""
    for handler in handlers_of(pod):
        if not handler.probe:
            yield from _not_one(handler, _OF_HOOKS)


@pod_rule("K8S-PROBE-005", needs=_FIELDS, looks_at=PORTS)
def probe_port_invalid(pod: Pod) -> Iterator[Problem]:
    """The port of a probe or hook is 1 to 65535, or the name of a port."""
    for _, path, port in ports_of_handlers(pod):
        if port is None and pod.is_custom:  # for which Knative takes that of the container
            continue
        refusal = port_name(port) if isinstance(port, str) else port_number(whole(port) or 0)
        if refusal:
            yield Problem(refusal, path)


@pod_rule("K8S-PROBE-006", needs=("exec",), looks_at=PORTS)
def probe_command_empty(pod: Pod) -> Iterator[Problem]:
    """A probe or hook that runs a command says which."""
    for handler in handlers_of(pod):
        command = handler.tree.get("exec")
        if isinstance(command, dict) and not listed(command.get("command")):
            yield Problem("there is no command to run", f"{handler.path}.exec.command")


@pod_rule("K8S-PROBE-007", needs=("httpHeaders",), looks_at=PORTS)
def probe_header_invalid(pod: Pod) -> Iterator[Problem]:
    """Headers of a probe or hook have names of letters, digits and hyphens."""
    for handler in handlers_of(pod):
        for _, header in items(handler.tree.get("httpGet"), "httpHeaders"):
            refusal = http_header_name(text(header.get("name")))
            if refusal:
                yield Problem(refusal, f"{handler.path}.httpGet.httpHeaders")


@pod_rule("K8S-POD-023", needs=("sleep",))
def sleep_too_long(pod: Pod) -> Iterator[Problem]:
    """A hook that sleeps wakes up within the Pod's grace period."""
    grace = whole(pod.spec.get("terminationGracePeriodSeconds"))
    limit = _GRACE_PERIOD if grace is None else grace
    for handler in handlers_of(pod):
        sleep = handler.tree.get("sleep")
        seconds = whole(mapping(sleep).get("seconds")) or 0
        if not handler.probe and isinstance(sleep, dict) and not 0 <= seconds <= limit:
            message = f"the Pod has {limit} seconds to end; {seconds} can't be slept"
            hint = f"write 0 to {limit}, or a longer terminationGracePeriodSeconds"
            yield Problem(message, f"{handler.path}.sleep", hint)


@pod_rule("K8S-PROBE-008", severity="warning", needs=_FIELDS, looks_at=PORTS)
def probe_port_name_unknown(pod: Pod) -> Iterator[Problem]:
    """A probe that names a port names one of its own container."""
    for container, path, port in ports_of_handlers(pod):
        if not isinstance(port, str) or port_name(port):
            continue
        names = [text(item.get("name")) for _, item in items(container.tree, "ports")]
        if port not in names:
            has = join(shown(other) for other in names if other)
            message = f"container {shown(container.name)} has no port {shown(port)}; it has: {has}"
            yield Problem(message, path, "add the port, or write its number")


@pod_rule("K8S-PROBE-009", severity="warning", needs=_FIELDS, looks_at=PORTS)
def probe_port_undeclared(pod: Pod) -> Iterator[Problem]:
    """A probe's port should be one that the Pod declares."""
    asked = [(place, number) for place in ports_of_handlers(pod) if (number := whole(place[2]))]
    if not asked:
        return
    declared = {
        whole(port.get("containerPort"))
        for container in pod.containers
        for _, port in items(container.tree, "ports")
    }
    for (container, path, _), number in asked:
        if number not in declared and not port_number(number):
            message = f"no container declares port {number}"
            hint = f"add it to the ports of container {shown(container.name)}"
            yield Problem(message, path, hint)
