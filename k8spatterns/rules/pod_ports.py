"""Rules for the ports of containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, refused, text, text_duplicates, whole
from k8spatterns.syntax.names import port_name
from k8spatterns.syntax.network import HIGHEST_PORT, port_number
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree


def ports_of(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, port) of every port of every container."""
    for container in pod.containers:
        for index, port in items(container.tree, "ports"):
            yield f"{container.path}.ports[{index}]", port


@pod_rule("K8S-PORT-001")
def port_out_of_range(pod: Pod) -> Iterator[Problem]:
    """Ports of containers are 1 to 65535."""
    for path, port in ports_of(pod):
        number = whole(port.get("containerPort"))
        refusal = port_number(number) if number is not None else None
        if refusal:
            yield Problem(refusal, f"{path}.containerPort")
        host = whole(port.get("hostPort"))
        if host is not None and not 0 <= host <= HIGHEST_PORT:
            yield Problem(port_number(host) or "", f"{path}.hostPort")


@pod_rule("K8S-PORT-002")
def port_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A port's name has at most 15 lower-case letters, digits and hyphens, and a letter."""
    for path, port in ports_of(pod):
        refusal = refused(port_name, port.get("name")) if port.get("name") else None
        if refusal:
            yield Problem(refusal, f"{path}.name")


@pod_rule("K8S-PORT-003")
def port_name_twice(pod: Pod) -> Iterator[Problem]:
    """Ports of a container have different names."""
    for container in pod.containers:
        for index, first, name in text_duplicates(container.tree, "ports", "name"):
            message = f"two ports of container {shown(container.name)} are called {shown(name)}"
            detail = (f"the other one is {container.path}.ports[{first}]",)
            yield Problem(message, f"{container.path}.ports[{index}].name", detail=detail)


@pod_rule("K8S-PORT-004", severity="warning")
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


@pod_rule("K8S-PORT-005")
def host_port_twice(pod: Pod) -> Iterator[Problem]:
    """A port of the node is taken once in a Pod."""
    for init in (True, False):  # init containers give their ports back
        ports = [pair for pair in ports_of(pod) if (".initContainers[" in pair[0]) == init]
        for index, first in duplicates(_host_port(port) for _, port in ports):
            message = f"hostPort {ports[index][1]['hostPort']} is taken already"
            detail = (f"by {ports[first][0]}",)
            yield Problem(message, f"{ports[index][0]}.hostPort", detail=detail)


def _host_port(port: Tree) -> Any:
    number = whole(port.get("hostPort"))
    if not number:
        return None
    return number, text(port.get("protocol")) or "TCP", text(port.get("hostIP"))


@pod_rule("K8S-PORT-006")
def host_network_port(pod: Pod) -> Iterator[Problem]:
    """On the network of the host a container's port is the host's port."""
    if pod.spec.get("hostNetwork") is not True:
        return
    for path, port in ports_of(pod):
        host, own = whole(port.get("hostPort")), whole(port.get("containerPort"))
        if host and own and host != own:
            message = f"with hostNetwork the hostPort {host} must be the containerPort {own}"
            yield Problem(message, f"{path}.containerPort", "leave hostPort out")
