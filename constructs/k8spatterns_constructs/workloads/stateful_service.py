"""`StatefulService`: Pods with names and storage of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns_constructs.workloads.replicated import ReplicatedWorkload
from k8spatterns_constructs.workloads.served import ServiceOptions
from k8spatterns_constructs.workloads.stateful_options import StatefulOptions, check_stateful
from k8spatterns_constructs.workloads.volumes import Volume

HEADLESS = ServiceOptions(cluster_ip="None")
"""The Service that gives each Pod of a StatefulSet its DNS name."""


class StatefulService(StatefulOptions, ReplicatedWorkload):
    """Pods that keep their names and their storage: databases, queues, anything with members.

    It makes a StatefulSet, the headless Service that gives each Pod its name
    (`db-0.db.NAMESPACE.svc`), a ServiceAccount, and a PodDisruptionBudget where there are several
    replicas. The fields are those of `StatefulOptions`, `ReplicatedWorkload`, `ServedWorkload`,
    `Workload` and `ContainerFields`.

    Fields:
        service: the headless Service, with or without ports; None makes none.
        client_service: a second Service with an address, which spreads requests over all ready
            Pods; none by default. Its name is the workload's with `-client` unless given.

    Raises:
        InvalidConstructError: a name above 52 characters, a volume that hides a claim, or a
            `client_service` without a port or under the name of the other one.

    See https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/
    """

    service: ServiceOptions | None = HEADLESS
    client_service: ServiceOptions | None = None

    KIND: ClassVar[str] = "StatefulSet"

    @model_validator(mode="after")
    def _fits_a_stateful_set(self) -> Self:
        check_stateful(self, self)
        if self.client_service is not None and not self.exposed_ports():
            raise ValueError("client_service needs a port\nhint: write port= or ports=")
        if self.client_service is not None and self._client_name() == self.service_name():
            raise ValueError(
                f'both Services are named "{self.service_name()}"\n'
                "hint: ServiceOptions(name=...) names one of them"
            )
        return self

    def _client_name(self) -> str:
        given = None if self.client_service is None else self.client_service.name
        return given or f"{self.name}-client"

    def provided_volumes(self) -> frozenset[str]:
        """Return the names of the claims: the StatefulSet gives them to each Pod."""
        return self.claimed()

    def shared_volumes(self) -> Iterator[Volume]:
        """Yield the volumes that the application's container sees beside its own."""
        yield from super().shared_volumes()
        yield from self.claim_volumes()

    def services(self) -> Iterator[k8s.Service]:
        """Yield the headless Service, and the one for clients."""
        yield from super().services()
        if self.client_service is not None:
            yield self.service_of(self.client_service, self._client_name())

    def controller_object(self) -> k8s.StatefulSet:
        """Return the StatefulSet."""
        return self.stateful_set(self)
