"""`EnvoySidecar`: the base of the sidecars that are an Envoy by default."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns.types import (
    AbsolutePath,
    ConfigKey,
    ImageRef,
    Many,
    PortNumber,
    PositiveCount,
)
from k8spatterns_constructs.workloads.configured import ConfiguredSidecar
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.probes import Probe
from k8spatterns_constructs.workloads.resources import Resources
from k8spatterns_constructs.workloads.security import Security

ENVOY = "envoyproxy/envoy:distroless-v1.37.5"
NONROOT = 65532


class EnvoySidecar(ConfiguredSidecar):
    """A sidecar that is an Envoy, with a bootstrap that is written from its fields.

    Envoy's admin endpoint answers inside the Pod only. A listener of its own passes `/ready` and
    `/stats/prometheus` on, for the kubelet and for Prometheus.

    Fields:
        image: Envoy's image without a shell by default.
        args: start Envoy with the bootstrap by default, without hot restart.
        config_path, config_file: `/etc/envoy/bootstrap/envoy.yaml` by default.
        security: the user 65532 by default.
        writable_paths: none by default; Envoy writes no files.
        resources: 50m of CPU and 64Mi are requested, 256Mi of memory are the limit.
        concurrency: threads; 1 by default, where Envoy would take one for each core of the node.
        admin_port: where the admin endpoint answers.
        probe_port: where `/ready` and `/stats/prometheus` answer.
        max_connections: connections at the same time from clients; 10000 by default.
        access_log: a line on standard output for each request; False by default.
        startup: by default, the application starts once Envoy is ready.
        readiness: by default whether Envoy is ready.
        liveness: by default whether Envoy's probe listener accepts connections.

    Raises:
        InvalidConstructError: fields of the bootstrap beside a configuration of one's own, or one
            port for two things.

    See https://www.envoyproxy.io/docs/envoy/latest/operations/admin
    """

    image: ImageRef = ENVOY
    config_path: AbsolutePath = "/etc/envoy/bootstrap"
    config_file: ConfigKey = "envoy.yaml"
    security: Security | None = Security(run_as_user=NONROOT, run_as_group=NONROOT)
    writable_paths: Many[AbsolutePath] = ()
    resources: Resources = Resources(
        requests={"cpu": "50m", "memory": "64Mi"}, limits={"cpu": "1", "memory": "256Mi"}
    )
    concurrency: PositiveCount = 1
    admin_port: PortNumber = 9901
    probe_port: PortNumber = 9902
    max_connections: PositiveCount = 10_000
    access_log: bool = False

    @model_validator(mode="after")
    def _bootstrap_is_generated(self) -> Self:
        if self.generated:
            return self
        for name in self.of_the_bootstrap():
            if name in self.model_fields_set:
                raise ValueError(
                    f"{name}= would do nothing, since the configuration is your own\n"
                    f"hint: leave {name} out, or config and config_map"
                )
        return self

    @model_validator(mode="after")
    def _ports_differ(self) -> Self:
        if not self.generated:
            return self
        used = [self.admin_port, *(port.number for port in self.all_ports())]
        for number in used:
            if used.count(number) > 1:
                raise ValueError(
                    f"Envoy would listen on port {number} for two things\n"
                    "hint: change admin_port= or probe_port="
                )
        return self

    @model_validator(mode="after")
    def _defaults_of_envoy(self) -> Self:
        self.fill_in(
            "args",
            (
                "--config-path",
                self.config_location,
                "--concurrency",
                str(self.concurrency),
                # Two Envoys in a Pod would meet at its socket and its shared memory.
                "--disable-hot-restart",
            ),
        )
        if self.generated:
            ready = Probe.http("/ready", port=self.probe_port_name, period=1, failure_threshold=60)
            self.fill_in("startup", ready)
        return self

    def of_the_bootstrap(self) -> tuple[str, ...]:
        """Return the fields that only the generated bootstrap knows."""
        return ("admin_port", "probe_port", "max_connections", "access_log")

    @property
    def probe_port_name(self) -> str:
        """The name of the port where `/ready` answers."""
        return f"envoy-{self.probe_port}"

    def all_ports(self) -> tuple[Port, ...]:
        """Return the ports, that of the probes included."""
        if not self.generated:
            return super().all_ports()
        probes = Port(number=self.probe_port, name=self.probe_port_name, exposed=False)
        return (*super().all_ports(), probes)

    def default_probes(self, port: Port) -> tuple[Probe, Probe]:
        """Return the probes, which ask Envoy itself where its bootstrap is known."""
        if not self.generated:
            return super().default_probes(port)
        name = self.probe_port_name
        return Probe.http("/ready", port=name), Probe.tcp(name, failure_threshold=6)
