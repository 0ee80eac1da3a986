"""`Sidecar`: a container beside the application, which starts before it and stops after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from k8spatterns.types import DnsLabel, Many
from k8spatterns_constructs.workloads.container import ContainerFields
from k8spatterns_constructs.workloads.naming import port_name
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.resources import HELPER, Resources
from k8spatterns_constructs.workloads.security import Security
from k8spatterns_constructs.workloads.volumes import Volume

if TYPE_CHECKING:
    from k8spatterns.construct import Part
    from k8spatterns_constructs.workloads.workload import Workload


class Sidecar(ContainerFields):
    """A container beside the application; the fields of `ContainerFields` describe it.

    Fields:
        name: the container's name.
        native: True (the default) makes it an init container that keeps running: it is ready
            before the application starts and stops after it (Kubernetes 1.29 and later). False
            makes it an ordinary container.
        port: the one port, named after the sidecar; no Service offers it. `ports` say for
            themselves what they are called and whether a Service offers them.
        liveness, readiness: where there is a TCP port, the default asks whether it accepts
            connections. None makes none.
        shared: volumes that the application's container sees too, at the same paths.
        security: what it may do; by default the same as the application.
        resources: requests and limits; those of a helper by default.

    See https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
    """

    name: DnsLabel
    native: bool = True
    shared: Many[Volume] = ()
    security: Security | None = None
    resources: Resources = HELPER

    @model_validator(mode="after")
    def _probes_of_ports(self) -> Self:
        """Fill in the default probes: ready on connections, alive on them for longer."""
        ports = (port for port in self.all_ports() if port.protocol == "TCP")
        self.fill_in_probes(next(ports, None))
        return self

    def all_ports(self) -> tuple[Port, ...]:
        """Return the ports, however they were given."""
        if self.port is None:
            return tuple(self.ports)
        return (Port(number=self.port, name=port_name(self.name), exposed=False),)

    def unfit_for(self, owner: Workload) -> str | None:
        """Return why the sidecar can't run in this workload; None where it can."""
        del owner
        return None

    def fronted_port(self, owner: Workload) -> int | None:
        """Return the port of the application whose traffic comes through the sidecar instead."""
        del owner
        return None

    def shared_volumes(self) -> Sequence[Volume]:
        """Return the volumes that the application's container sees too."""
        return self.shared

    def own_volumes(self, owner: Workload) -> Sequence[Volume]:
        """Return the volumes that the sidecar sees beside those of its fields."""
        del owner
        return self.shared_volumes()

    def objects(self, owner: Workload) -> Iterable[Part]:
        """Yield the objects that the sidecar needs, such as the ConfigMap it reads."""
        del owner
        return ()

    def pod_annotations(self, owner: Workload) -> dict[str, str]:
        """Return annotations of the Pod, such as those that a scraper reads."""
        del owner
        return {}
