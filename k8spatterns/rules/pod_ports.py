"""Rules for the ports of containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.pod_parts import PORTS
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, text, text_duplicates, whole
from k8spatterns.syntax.names import port_name
from k8spatterns.syntax.network import HIGHEST_PORT, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree


_NEEDS = ("ports",)


def ports_of(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, port) of every port of every container."""
    for container in pod.containers:
        for index, port in items(container.tree, "ports"):
            yield f"{container.path}.ports[{index}]", port


@pod_rule("K8S-PORT-001", needs=_NEEDS, looks_at=PORTS)
def port_out_of_range(pod: Pod) -> Iterator[Problem]:
    """Ports of containers are 1 to 65535."""
    for path, port in ports_of(pod):
        number = port.get("containerPort")
        refusal = port_number(whole(number) or 0)
        if refusal and (number is not None or not pod.is_custom):  # Knative has a default
            yield Problem(refusal, f"{path}.containerPort")
        host = whole(port.get("hostPort"))
        if host is not None and not 0 <= host <= HIGHEST_PORT:
            yield Problem(port_number(host) or "", f"{path}.hostPort")


@pod_rule("K8S-PORT-002", needs=_NEEDS, looks_at=PORTS)
def port_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A port's name has at most 15 lower-case letters, digits and hyphens, and a letter."""
    for path, port in ports_of(pod):
        name = text(port.get("name"))
        refusal = port_name(name) if name else None
        if refusal:
            yield Problem(refusal, f"{path}.name")


@pod_rule("K8S-PORT-003", needs=_NEEDS, looks_at=PORTS)
def port_name_twice(pod: Pod) -> Iterator[Problem]:
    """Ports of a container have different names."""
    for container in pod.containers:
        for index, first, name in text_duplicates(container.tree, "ports", "name"):
            message = f"two ports of container {shown(container.name)} are called {shown(name)}"
            detail = (f"the other one is {container.path}.ports[{first}]",)
            yield Problem(message, f"{container.path}.ports[{index}].name", detail=detail)


@pod_rule("K8S-PORT-004", severity="warning", needs=_NEEDS, looks_at=PORTS)
def port_twice(pod: Pod) -> Iterator[Problem]:
    """A port is written once: two containers of a Pod can't both listen on it."""
    ports = list(ports_of(pod))
    numbers = [_number(port) for _, port in ports]
    for index, first in duplicates(numbers):
        path = ports[index][0]
        message = f"{numbers[index]} is written already"
        detail = (f"the other one is {ports[first][0]}",)
        hint = "all containers share one address"
        yield Problem(message, f"{path}.containerPort", hint, detail=detail)


def _number(port: Tree) -> str | None:
    number = whole(port.get("containerPort"))
    return None if number is None else f"{number}/{text(port.get('protocol')) or 'TCP'}"


@pod_rule("K8S-PORT-005", needs=("hostPort", "hostNetwork"))
def host_port_twice(pod: Pod) -> Iterator[Problem]:
    """A port of the node is taken once in a Pod."""
    taken: dict[Any, str] = {}
    for container in pod.containers:
        # Init containers run one by one, and the server calls each of them the first.
        init = container.role in ("init", "sidecar")
        seen: dict[Any, str] = {} if init else taken
        path = f"{pod.path}.initContainers[0]" if init else container.path
        for index, port in items(container.tree, "ports"):
            key, where = _host_port(pod, port), f"{path}.ports[{index}].hostPort"
            if key in seen:
                detail = (f"by {seen[key]}",)
                yield Problem(f"hostPort {key[0]} is taken already", where, detail=detail)
            elif key:
                seen[key] = where


def _host_port(pod: Pod, port: Tree) -> Any:
    """Return what makes a port of the node one; on the host's network it is the containerPort."""
    number = whole(port.get("hostPort"))
    if not number and pod.spec.get("hostNetwork") is True and not pod.is_template:
        number = whole(port.get("containerPort"))
    return (number, text(port.get("protocol")) or "TCP", text(port.get("hostIP"))) if number else ()


@pod_rule("K8S-PORT-006", needs=("hostNetwork",))
def host_network_port(pod: Pod) -> Iterator[Problem]:
    """On the network of the host a container's port is the host's port."""
    if pod.spec.get("hostNetwork") is not True:
        return
    for container in pod.containers:
        for index, port in items(container.tree, "ports") if container.role == "container" else ():
            host, own = whole(port.get("hostPort")), whole(port.get("containerPort"))
            if host and own and host != own:
                message = f"with hostNetwork the hostPort {host} must be the containerPort {own}"
                path = f"{container.path}.ports[{index}].hostPort"
                yield Problem(message, path, "leave hostPort out")
