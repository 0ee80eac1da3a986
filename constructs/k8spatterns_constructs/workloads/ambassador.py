"""`Ambassador`: a sidecar that stands for remote services on `localhost`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from k8spatterns.types import DnsLabel, Many
from k8spatterns_constructs.workloads import envoy_config as envoy
from k8spatterns_constructs.workloads.configured import as_config
from k8spatterns_constructs.workloads.envoy_sidecar import EnvoySidecar
from k8spatterns_constructs.workloads.naming import joined
from k8spatterns_constructs.workloads.upstream import CLIENT, Upstream
from k8spatterns_constructs.workloads.volumes import Volume

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload


class Ambassador(EnvoySidecar):
    """An Envoy that stands for remote services on `localhost`, with timeouts, retries and TLS.

    Its listeners answer inside the Pod only. `AmbassadorDeployment` brings one; as a sidecar it
    serves every other workload.

    Fields:
        upstreams: what it stands for.
        name: `ambassador` by default.

    Raises:
        InvalidConstructError: two upstreams of one name or on one local port.

    See https://learn.microsoft.com/azure/architecture/patterns/ambassador
    """

    name: DnsLabel = "ambassador"
    upstreams: Many[Upstream] = ()

    @model_validator(mode="after")
    def _upstreams_differ(self) -> Self:
        refuse_twice(self.upstreams)
        taken = {self.admin_port: "the admin endpoint", self.probe_port: "the probes"}
        for upstream in self.upstreams:
            if upstream.local_port in taken:
                raise ValueError(
                    f'"{upstream.name}" is on port {upstream.local_port}, which is that of '
                    f"{taken[upstream.local_port]}\nhint: give it another local_port="
                )
        return self

    def unfit_for(self, owner: Workload) -> str | None:
        """Return that there is nothing to do, where there is not."""
        if self.upstreams or not self.generated:
            return super().unfit_for(owner)
        return (
            "an ambassador without upstreams has nothing to stand for\n"
            'hint: upstreams=[Upstream(name="payments", target=payments, local_port=9001)]'
        )

    def of_the_bootstrap(self) -> tuple[str, ...]:
        """Return the fields that only the generated bootstrap knows."""
        return (*super().of_the_bootstrap(), "upstreams")

    def own_volumes(self, owner: Workload) -> Sequence[Volume]:
        """Return the configuration and the certificates."""
        certificates = [pair for upstream in self.upstreams for pair in upstream.certificates()]
        volumes = [
            Volume(name=joined(self.name, use), at=f"{CLIENT}/{use}", secret=secret, read_only=True)
            for use, secret in certificates
        ]
        return [*super().own_volumes(owner), *volumes]

    def generated_config(self, owner: Workload) -> str:
        """Return Envoy's bootstrap."""
        return as_config(
            envoy.bootstrap(
                name=self.config_map_name(owner),
                listeners=[each.listener(access_log=self.access_log) for each in self.upstreams],
                clusters=[each.cluster() for each in self.upstreams],
                admin_port=self.admin_port,
                probe_port=self.probe_port,
                max_connections=self.max_connections,
            )
        )


def refuse_twice(upstreams: Sequence[Upstream]) -> None:
    """Refuse upstreams that share a name or a local port."""
    names: set[str] = set()
    ports: dict[int, str] = {}
    for upstream in upstreams:
        if upstream.name in (envoy.ADMIN, envoy.PROBES):
            raise ValueError(f'Envoy itself has a "{upstream.name}"\nhint: choose another name')
        if upstream.name in names:
            raise ValueError(f'two upstreams are named "{upstream.name}"\nhint: give each its own')
        names.add(upstream.name)
        other = ports.setdefault(upstream.local_port, upstream.name)
        if other != upstream.name:
            raise ValueError(
                f'"{other}" and "{upstream.name}" are both on local_port={upstream.local_port}\n'
                "hint: the application tells them apart by their ports"
            )
