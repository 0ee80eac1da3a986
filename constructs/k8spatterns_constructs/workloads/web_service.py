"""`WebService`: an application that answers requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import model_validator

from k8spatterns.construct import Part
from k8spatterns.types import AbsolutePath
from k8spatterns_constructs.workloads.deployment import DeploymentWorkload
from k8spatterns_constructs.workloads.http_route import HttpRouteOptions
from k8spatterns_constructs.workloads.ingress import IngressOptions
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.probes import Probe


class WebService(DeploymentWorkload):
    """An application that answers requests, from inside the cluster and on request from outside.

    It makes a Deployment, a Service where there are ports, a ServiceAccount, a PodDisruptionBudget
    where there are several replicas, and an Ingress or an HTTPRoute where they are asked for. The
    other fields are those of `DeploymentOptions`, `ReplicatedWorkload`, `ServedWorkload`,
    `Workload` and `ContainerFields`.

    Fields:
        health: a path that answers with a status of 200 to 399 when requests are welcome: readiness
            then asks it instead of only connecting; none by default. Liveness still only connects,
            as a restart does not mend what the application waits for.
        ingress: reaches the Service from outside through an Ingress; none by default.
        http_route: the same through the Gateway API; none by default.

    Raises:
        InvalidConstructError: `health`, `ingress` or `http_route` without a port that they could
            reach.

    See https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
    """

    health: AbsolutePath | None = None
    ingress: IngressOptions | None = None
    http_route: HttpRouteOptions | None = None

    @model_validator(mode="after")
    def _reaches_a_port(self) -> Self:
        if self.health is not None and self.probed_port() is None:
            raise ValueError("health asks a TCP port\nhint: write port= or ports=")
        for field in ("ingress", "http_route"):
            options: IngressOptions | HttpRouteOptions | None = getattr(self, field)
            if options is not None:
                self._check_reached(field, options.port)
        return self

    def _check_reached(self, field: str, port: str | None) -> None:
        names = [known.name for known in self.exposed_ports()]
        if self.service_name() is None or not names:
            raise ValueError(
                f"{field} sends requests to the Service, which needs a port\n"
                "hint: write port= or ports=, and leave service=None out"
            )
        if port is not None and port not in names:
            raise ValueError(
                f'{field} names the port "{port}"; the Service has: {", ".join(names)}\n'
                "hint: write one of these names, or leave port out"
            )

    def default_probes(self, port: Port) -> tuple[Probe, Probe]:
        """Return the readiness and the liveness probe."""
        if self.health is None:
            return super().default_probes(port)
        _, liveness = super().default_probes(port)
        return Probe.http(self.health, port=port.name), liveness

    def entrances(self) -> Iterable[Part]:
        """Yield the Ingress and the HTTPRoute, where they are asked for."""
        service, ports = self.service_name(), self.exposed_ports()
        if service is None:
            return
        if self.ingress is not None:
            metadata = self.metadata(self.ingress.name)
            yield self.ingress.ingress(metadata, service, self.ingress.port or ports[0].name)
        if self.http_route is not None:
            metadata = self.metadata()
            wanted = self.http_route.port
            port = next(port for port in ports if wanted in (None, port.name))
            yield self.http_route.route(
                self.name,
                metadata.labels or {},
                metadata.annotations or {},
                {"kind": "Service", "name": service, "port": port.service_port or port.number},
            )

    def compose(self) -> Iterable[Part]:
        """Yield the Deployment and what belongs to it."""
        yield from super().compose()
        yield from self.entrances()
