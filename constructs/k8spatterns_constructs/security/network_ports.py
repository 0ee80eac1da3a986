"""Ports of NetworkPolicies: numbers and ranges as values, and those that a workload listens on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Many, PortName, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.workload import Workload

Protocol = Literal["TCP", "UDP", "SCTP"]


class NetworkPort(Value):
    """A port, or a range of them, of a protocol.

    Fields:
        number: 1 to 65535.
        end: the last port of a range that starts at `number`; none by default.
        protocol: `TCP` by default.

    Raises:
        InvalidConstructError: a range that ends before it starts.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-range-of-ports
    """

    number: PortNumber
    end: PortNumber | None = None
    protocol: Protocol = "TCP"

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if self.end is not None and self.end < self.number:
            raise ValueError(
                f"the range ends at {self.end}, before it starts at {self.number}\nhint: swap them"
            )
        return self

    def port(self) -> k8s.NetworkPolicyPort:
        """Return the port as the API has it."""
        return k8s.NetworkPolicyPort(protocol=self.protocol, port=self.number, end_port=self.end)


NumberedPorts = Many[PortNumber | NetworkPort]
"""TCP ports by number, and `NetworkPort`s."""

WorkloadPorts = Many[PortNumber | PortName]
"""Ports of a workload by number or name."""


def numbered(ports: Iterable[int | NetworkPort] | None) -> list[k8s.NetworkPolicyPort] | None:
    """Return ports as the API has them; None is every port."""
    if ports is None:
        return None
    values = (NetworkPort(number=port) if isinstance(port, int) else port for port in ports)
    return [value.port() for value in values]


def listening(workload: Workload, wanted: Iterable[int | str]) -> list[k8s.NetworkPolicyPort]:
    """Return ports that a workload listens on, each once: those wanted, or all that it offers.

    Raises:
        ValueError: the workload has no such port, or none at all.
    """
    found = list(_wanted(workload, tuple(wanted)))
    if not found:
        raise ValueError(
            f"{workload} listens on no port, so nothing can be allowed to reach it\n"
            "hint: give it port=, or leave the edge out"
        )
    ports: dict[tuple[int, Protocol], None] = dict.fromkeys(
        (port.number, port.protocol) for port in found
    )
    return [k8s.NetworkPolicyPort(protocol=protocol, port=number) for number, protocol in ports]


def _wanted(workload: Workload, wanted: tuple[int | str, ...]) -> Iterator[Port]:
    ports = list(workload.every_port())
    if not wanted:
        offered = [port for port in ports if port.exposed]
        yield from offered or ports
    for each in wanted:
        found = [port for port in ports if each in (port.number, port.name)]
        if not found:
            known = ", ".join(f"{port.name} ({port.number})" for port in ports) or "none"
            raise ValueError(f"{workload} has no port {each!r}\nhint: its ports: {known}")
        yield from found
