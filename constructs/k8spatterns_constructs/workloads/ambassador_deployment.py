"""`AmbassadorDeployment`: an application that reaches remote services through `localhost`."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns.types import Many
from k8spatterns_constructs.workloads.ambassador import Ambassador
from k8spatterns_constructs.workloads.deployment import DeploymentWorkload
from k8spatterns_constructs.workloads.sidecar import Sidecar
from k8spatterns_constructs.workloads.upstream import Upstream


class AmbassadorDeployment(DeploymentWorkload):
    """An application that talks to `localhost`, and an ambassador that knows where it all is.

    It makes what every Deployment here makes, and the ambassador's configuration. The application
    is told where an upstream is by value: `env={"PAYMENTS_URL": payments.url}`.

    Fields:
        upstreams: what the application reaches, each on a port of its own.
        ambassador: an `Ambassador` with other settings, or any sidecar that does its work; an
            Envoy by default.

    Raises:
        InvalidConstructError: no upstream, two of one name or on one local port, or an upstream on
            a port where a container of the Pod listens.

    See https://learn.microsoft.com/azure/architecture/patterns/ambassador
    """

    upstreams: Many[Upstream] = ()
    ambassador: Sidecar | None = None

    @model_validator(mode="after")
    def _ambassador_takes_upstreams(self) -> Self:
        ambassador = self.effective_ambassador()
        if self.upstreams and not isinstance(ambassador, Ambassador):
            raise ValueError(
                f"upstreams= configures an Ambassador, and {ambassador} is none\n"
                "hint: leave upstreams out, or the ambassador"
            )
        return self

    @model_validator(mode="after")
    def _local_ports_free(self) -> Self:
        listening = {port.number for port in self.every_port()}
        for upstream in self.upstreams:
            if upstream.local_port in listening:
                raise ValueError(
                    f"a container of the Pod listens on port {upstream.local_port}, which "
                    f'"{upstream.name}" should be on\nhint: give it another local_port='
                )
        return self

    def effective_ambassador(self) -> Sidecar:
        """Return the ambassador with the upstreams of the Deployment."""
        given = self.ambassador
        if given is None:
            return Ambassador(upstreams=self.upstreams)
        if isinstance(given, Ambassador) and self.upstreams:
            return given.replace(upstreams=(*given.upstreams, *self.upstreams))
        return given

    def every_sidecar(self) -> tuple[Sidecar, ...]:
        """Return the ambassador and the other sidecars."""
        return (self.effective_ambassador(), *super().every_sidecar())
