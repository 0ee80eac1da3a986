"""How Prometheus finds the metrics of a Pod: annotations, or a PodMonitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.raw import RawObject
from k8spatterns.types import Duration, Labels, as_go_duration
from k8spatterns.value import Value

if TYPE_CHECKING:
    from k8spatterns.construct import Part
    from k8spatterns_constructs.workloads.ports import Port
    from k8spatterns_constructs.workloads.workload import Workload


class ScrapeAnnotations(Value):
    """The annotations `prometheus.io/scrape`, `port` and `path` on the Pod.

    A convention of scrape configurations, not of Prometheus itself; a Pod has one such port.

    See https://github.com/prometheus-community/helm-charts/tree/main/charts/prometheus
    """

    def annotations(self, port: Port, path: str) -> dict[str, str]:
        """Return the annotations of the Pod."""
        return {
            "prometheus.io/scrape": "true",
            "prometheus.io/port": str(port.number),
            "prometheus.io/path": path,
        }

    def objects(self, owner: Workload, name: str, port: Port, path: str) -> tuple[Part, ...]:
        """Return no object: the annotations say all."""
        del owner, name, port, path
        return ()


class PodMonitorScrape(Value):
    """A PodMonitor, for clusters that run the Prometheus Operator.

    Fields:
        labels: what the Prometheus resource selects its monitors by, such as
            `{"release": "monitoring"}`; none by default.
        interval: how often Prometheus asks; by default as often as it asks everything.

    See https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PodMonitor
    """

    labels: Labels | None = None
    interval: Duration | None = None

    def annotations(self, port: Port, path: str) -> dict[str, str]:
        """Return no annotation: the monitor says all."""
        del port, path
        return {}

    def objects(self, owner: Workload, name: str, port: Port, path: str) -> tuple[Part, ...]:
        """Return the PodMonitor of a port of the workload's Pods."""
        endpoint = {"port": port.name, "path": path}
        if self.interval is not None:
            endpoint["interval"] = as_go_duration(self.interval)
        metadata = owner.metadata(f"{owner.name}-{name}")
        monitor = {
            "apiVersion": "monitoring.coreos.com/v1",
            "kind": "PodMonitor",
            "metadata": {
                "name": metadata.name,
                "labels": {**(metadata.labels or {}), **(self.labels or {})},
            },
            "spec": {
                "selector": {"matchLabels": dict(owner.selector_labels())},
                "podMetricsEndpoints": [endpoint],
            },
        }
        return (RawObject(monitor),)


Scrape = ScrapeAnnotations | PodMonitorScrape
