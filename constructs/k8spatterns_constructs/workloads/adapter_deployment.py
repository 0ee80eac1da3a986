"""`AdapterDeployment`: an application, and a helper that makes its output the usual one."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns_constructs.workloads.deployment import DeploymentWorkload
from k8spatterns_constructs.workloads.sidecar import Sidecar


class AdapterDeployment(DeploymentWorkload):
    """An application that speaks a format of its own, and an adapter that makes it the usual one.

    A `MetricsExporter` turns what the application knows of itself into metrics for Prometheus, and
    has the annotations or the PodMonitor by which Prometheus finds them. A `LogShipper` with a
    parser turns its log files into JSON lines on standard output. Any other sidecar needs a port
    where its output is found, or a volume that it shares with the application.

    It makes what every Deployment here makes, and what the adapter needs.

    Fields:
        adapter: the sidecar that translates.

    Raises:
        InvalidConstructError: an adapter that neither offers a port nor shares a volume.

    See https://kubernetes.io/blog/2015/06/the-distributed-system-toolkit-patterns/
    """

    adapter: Sidecar

    @model_validator(mode="after")
    def _reaches_both_sides(self) -> Self:
        if not (self.adapter.all_ports() or self.adapter.shared_volumes()):
            raise ValueError(
                f"{self.adapter} offers no port and shares no volume, so nothing comes out of it\n"
                "hint: MetricsExporter(port=...), LogShipper(path=...), or shared=[Volume(...)]"
            )
        return self

    def every_sidecar(self) -> tuple[Sidecar, ...]:
        """Return the adapter and the other sidecars."""
        return (self.adapter, *super().every_sidecar())
