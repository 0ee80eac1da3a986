"""`Port`: a port that a container listens on, and how a Service offers it."""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.types import PortName, PortNumber
from k8spatterns.value import Value

Protocol = Literal["TCP", "UDP", "SCTP"]


class Port(Value):
    """A port that a container listens on.

    Fields:
        number: 1 to 65535.
        name: what probes, Services and monitors call it; `http` by default.
        protocol: `TCP` by default.
        service_port: the Service's port; by default the same number.
        app_protocol: such as `http`, `grpc` or `kubernetes.io/h2c`; none by default.
        host_port: the port of the node itself; none by default.
        exposed: whether the Service offers it; True by default.

    See https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
    """

    number: PortNumber
    name: PortName = "http"
    protocol: Protocol = "TCP"
    service_port: PortNumber | None = None
    app_protocol: str | None = None
    host_port: PortNumber | None = None
    exposed: bool = True

    def container_port(self) -> k8s.ContainerPort:
        """Return the port as a container declares it."""
        return k8s.ContainerPort(
            name=self.name,
            container_port=self.number,
            protocol=None if self.protocol == "TCP" else self.protocol,
            host_port=self.host_port,
        )

    def of_service(self) -> k8s.ServicePort:
        """Return the port as a Service offers it, aimed at the container's port by name."""
        return k8s.ServicePort(
            name=self.name,
            port=self.service_port or self.number,
            target_port=self.name,
            protocol=None if self.protocol == "TCP" else self.protocol,
            app_protocol=self.app_protocol,
        )
