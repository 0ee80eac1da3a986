"""`MetricsExporter`: a sidecar that offers metrics to Prometheus."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from k8spatterns.types import AbsolutePath, DnsLabel, PortName, PortNumber
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.scraping import Scrape, ScrapeAnnotations
from k8spatterns_constructs.workloads.sidecar import Sidecar

if TYPE_CHECKING:
    from k8spatterns.construct import Part
    from k8spatterns_constructs.workloads.workload import Workload


class MetricsExporter(Sidecar):
    """A sidecar that asks the application for its state and offers it to Prometheus.

    Fields:
        port: where it offers the metrics.
        path: under which path; `/metrics` by default.
        port_name: the port's name; `metrics` by default, which no application's `http` clashes
            with. Two exporters in a Pod need two names.
        exposed: whether the Service offers the port too; False by default, since Prometheus asks
            each Pod.
        scrape: how Prometheus finds it: `ScrapeAnnotations()` on the Pod by default, or a
            `PodMonitorScrape()`. None leaves it to others.
        name: `metrics-exporter` by default.
        readiness: by default whether the port accepts connections.
        liveness: by default the same, asked for longer.

    Raises:
        InvalidConstructError: no `port`, or `ports` beside it: metrics have one port.

    See https://prometheus.io/docs/instrumenting/exporters/
    """

    name: DnsLabel = "metrics-exporter"
    # Required here, as an exporter without a port exports nothing.
    port: PortNumber  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    path: AbsolutePath = "/metrics"
    port_name: PortName = "metrics"
    exposed: bool = False
    scrape: Scrape | None = ScrapeAnnotations()

    def metrics_port(self) -> Port:
        """Return the port with the metrics."""
        return Port(number=self.port, name=self.port_name, exposed=self.exposed)

    def all_ports(self) -> tuple[Port, ...]:
        """Return the one port."""
        return (self.metrics_port(),)

    def pod_annotations(self, owner: Workload) -> dict[str, str]:
        """Return the annotations that a scraper reads."""
        del owner
        if self.scrape is None:
            return {}
        return self.scrape.annotations(self.metrics_port(), self.path)

    def objects(self, owner: Workload) -> Iterator[Part]:
        """Yield the PodMonitor, where there is one."""
        if self.scrape is not None:
            yield from self.scrape.objects(owner, self.name, self.metrics_port(), self.path)
