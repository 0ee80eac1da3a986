"""`OperatorMetrics`: how Prometheus reads the metrics of an operator."""

from __future__ import annotations

from typing import Any

from k8spatterns.api import from_plain, k8s, prometheus
from k8spatterns.types import AbsolutePath, Duration, Labels, PortNumber, as_go_duration
from k8spatterns.value import Value

_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token"  # noqa: S105 - a path


class OperatorMetrics(Value):
    """The metrics of an operator: a Service, and a ServiceMonitor of the Prometheus Operator.

    Fields:
        port: by default the framework's: 8443 for controller-runtime, 8080 for Fabric8.
        path: by default the framework's: `/metrics`, for Fabric8 `/q/metrics`.
        secure: whether they are served over TLS and only to who may read them; by default the
            framework's: True for controller-runtime, where Prometheus then shows its token.
        monitor: False makes no ServiceMonitor; True by default.
        monitor_labels: what the Prometheus resource selects its monitors by; none by default.
        interval: how often Prometheus asks; by default as often as it asks everything.
        insecure_skip_verify: whether Prometheus takes any certificate of a secure endpoint; True by
            default, as the operator makes one for itself.
        scraper: the ServiceAccount of Prometheus as `namespace/name`, which gets the right to read
            secure metrics; by default nobody gets it.

    See https://book.kubebuilder.io/reference/metrics
    """

    port: PortNumber | None = None
    path: AbsolutePath | None = None
    secure: bool | None = None
    monitor: bool = True
    monitor_labels: Labels | None = None
    interval: Duration | None = None
    insecure_skip_verify: bool = True
    scraper: str | None = None

    def service_monitor(
        self, metadata: k8s.ObjectMeta, labels: dict[str, str], path: str, *, secure: bool
    ) -> prometheus.ServiceMonitor:
        """Return the monitor of the Service that has these labels."""
        endpoint: dict[str, Any] = {"port": "metrics", "path": path}
        if secure:
            endpoint |= {
                "scheme": "https",
                "bearerTokenFile": _TOKEN,
                "tlsConfig": {"insecureSkipVerify": self.insecure_skip_verify},
            }
        if self.interval is not None:
            endpoint["interval"] = as_go_duration(self.interval)
        spec = {"selector": {"matchLabels": labels}, "endpoints": [endpoint]}
        monitor = from_plain(prometheus.ServiceMonitor, {"spec": spec})
        metadata.labels = {**(metadata.labels or {}), **(self.monitor_labels or {})}
        monitor.metadata = metadata
        return monitor
