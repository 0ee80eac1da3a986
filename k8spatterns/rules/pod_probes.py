"""Rules for probes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.pod_containers import PROBES
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, join, listed, mapping, refused, set_fields, text, whole
from k8spatterns.syntax.names import http_header_name, port_name
from k8spatterns.syntax.network import port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod
    from k8spatterns.manifest import Tree

HANDLERS = ("exec", "httpGet", "tcpSocket", "grpc")
_NUMBERS = (
    "initialDelaySeconds",
    "timeoutSeconds",
    "periodSeconds",
    "successThreshold",
    "failureThreshold",
)


def probes_of(pod: Pod) -> Iterator[tuple[Container, str, str, Tree]]:
    """Yield (container, field, path, probe) of every probe."""
    for container in pod.containers:
        for field in PROBES:
            probe = container.tree.get(field)
            if isinstance(probe, dict):
                yield container, field, f"{container.path}.{field}", probe


def _ports(pod: Pod) -> Iterator[tuple[Container, str, Any]]:
    """Yield (container, path, port) of every port that a probe or a hook connects to."""
    for container, _, path, probe in probes_of(pod):
        for handler in ("httpGet", "tcpSocket", "grpc"):
            port = mapping(probe.get(handler)).get("port")
            if port is not None:
                yield container, f"{path}.{handler}.port", port
    for container in pod.containers:
        lifecycle = mapping(container.tree.get("lifecycle"))
        for hook in ("postStart", "preStop"):
            port = mapping(mapping(lifecycle.get(hook)).get("httpGet")).get("port")
            if port is not None:
                yield container, f"{container.path}.lifecycle.{hook}.httpGet.port", port


@pod_rule("K8S-PROBE-001")
def probe_handler_not_one(pod: Pod) -> Iterator[Problem]:
    """A probe does exactly one thing."""
    for _, _, path, probe in probes_of(pod):
        found = set_fields(probe, HANDLERS)
        if len(found) != 1:
            message = f"a probe needs exactly one of {join(HANDLERS)}; it has {join(found)}"
            yield Problem(message, path)


@pod_rule("K8S-PROBE-002")
def success_threshold(pod: Pod) -> Iterator[Problem]:
    """Liveness and startup probes succeed at the first success."""
    for _, field, path, probe in probes_of(pod):
        threshold = whole(probe.get("successThreshold"))
        if field != "readinessProbe" and threshold is not None and threshold > 1:
            message = f"successThreshold of a {field} must be 1, not {threshold}"
            yield Problem(message, f"{path}.successThreshold", "leave it out")


@pod_rule("K8S-PROBE-003")
def probe_number_negative(pod: Pod) -> Iterator[Problem]:
    """The numbers of a probe are not negative."""
    for _, _, path, probe in probes_of(pod):
        for number in _NUMBERS:
            value = whole(probe.get(number))
            if value is not None and value < 0:
                yield Problem(f"{value} is negative", f"{path}.{number}", "write zero or more")


@pod_rule("K8S-PROBE-004")
def probe_grace_period(pod: Pod) -> Iterator[Problem]:
    """A probe's own grace period is positive, and not for readiness."""
    for _, field, path, probe in probes_of(pod):
        seconds = whole(probe.get("terminationGracePeriodSeconds"))
        if seconds is None:
            continue
        where = f"{path}.terminationGracePeriodSeconds"
        if field == "readinessProbe":
            message = "a readiness probe never ends a container, so it has no grace period"
            yield Problem(message, where, "leave it out")
        elif seconds <= 0:
            yield Problem(f"{seconds} is too short; at least 1 is allowed", where)


@pod_rule("K8S-PROBE-005")
def probe_port_invalid(pod: Pod) -> Iterator[Problem]:
    """The port of a probe is 1 to 65535, or the name of a port."""
    for _, path, port in _ports(pod):
        number = whole(port)
        refusal = port_number(number) if number is not None else refused(port_name, port)
        if refusal:
            yield Problem(refusal, path)


@pod_rule("K8S-PROBE-006")
def probe_command_empty(pod: Pod) -> Iterator[Problem]:
    """A probe that runs a command says which."""
    for _, _, path, probe in probes_of(pod):
        command = probe.get("exec")
        if isinstance(command, dict) and not listed(command.get("command")):
            yield Problem("there is no command to run", f"{path}.exec.command")


@pod_rule("K8S-PROBE-007")
def probe_header_invalid(pod: Pod) -> Iterator[Problem]:
    """Headers of a probe have names of letters, digits and hyphens."""
    for _, _, path, probe in probes_of(pod):
        for index, header in items(probe.get("httpGet"), "httpHeaders"):
            refusal = refused(http_header_name, header.get("name"))
            if refusal:
                yield Problem(refusal, f"{path}.httpGet.httpHeaders[{index}].name")


@pod_rule("K8S-PROBE-008")
def probe_port_name_unknown(pod: Pod) -> Iterator[Problem]:
    """A probe that names a port names one of its own container."""
    for container, path, port in _ports(pod):
        name = text(port)
        names = [text(item.get("name")) for _, item in items(container.tree, "ports")]
        if name and not port_name(name) and name not in names:
            has = join(shown(other) for other in names if other)
            message = f"container {shown(container.name)} has no port {shown(name)}; it has: {has}"
            yield Problem(message, path, "add the port, or write its number")


@pod_rule("K8S-PROBE-009", severity="warning")
def probe_port_undeclared(pod: Pod) -> Iterator[Problem]:
    """A probe's port should be one that the Pod declares."""
    declared = {
        whole(port.get("containerPort"))
        for container in pod.containers
        for _, port in items(container.tree, "ports")
    }
    for container, path, port in _ports(pod):
        number = whole(port)
        if number is not None and number not in declared and not port_number(number):
            message = f"no container declares port {number}"
            hint = f"add it to the ports of container {shown(container.name)}"
            yield Problem(message, path, hint)


@pod_rule("K8S-PROBE-010", severity="warning")
def probes_identical(pod: Pod) -> Iterator[Problem]:
    """Liveness and readiness that ask the same end what they should only take out of service."""
    for container in pod.containers:
        live, ready = container.tree.get("livenessProbe"), container.tree.get("readinessProbe")
        if isinstance(live, dict) and live and live == ready:
            message = "livenessProbe and readinessProbe are the same: a busy container is killed"
            hint = "let liveness ask less, or fail later"
            yield Problem(message, f"{container.path}.livenessProbe", hint)
