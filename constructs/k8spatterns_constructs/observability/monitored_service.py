"""`MonitoredService`: a ServiceMonitor or a PodMonitor over a workload."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.api.prometheus import monitoring_v1
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Count, DnsLabel, DnsSubdomain, LabelKey, Labels, Many
from k8spatterns_constructs.observability.metrics_endpoint import MetricsEndpoint
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.served import ServedWorkload
from k8spatterns_constructs.workloads.workload import NAME_LABEL, Workload

Through = Literal["service", "pods"]
_METRICS = "metrics"


def _target_name(data: dict[str, object]) -> str:
    name = getattr(data.get("target"), "name", None)
    return name if isinstance(name, str) else ""


class MonitoredService(Construct):
    """Tells the Prometheus Operator to ask a workload for its metrics.

    It makes a ServiceMonitor where the workload has one Service that offers the ports, and a
    PodMonitor where it has not. Selector and port names come from the workload.

    Fields:
        target: the workload.
        name: of the monitor; the target's name by default.
        endpoints: the ports to ask; by default `/metrics` on the port named `metrics`, or on the
            only one there is.
        through: `service` or `pods` chooses the kind of monitor.
        labels: what the Prometheus object selects its monitors by (`serviceMonitorSelector`,
            `podMonitorSelector`), such as `{"release": "prometheus"}`; none by default.
        namespaces: where the workload lives, if that is not the namespace of the monitor.
        job_label: the label of the Service or Pod whose value is the label `job`; by default `job`
            is the Service's name, or the PodMonitor's.
        target_labels: labels of the Service that its metrics get, too; none by default.
        pod_target_labels: the same of the Pods; none by default.
        attach_node_metadata: whether relabelings see the labels of the node; False by default.
        sample_limit: the most samples of a scrape; a scrape with more counts as failed. No limit by
            default, nor for the others:
        target_limit: the most targets.
        label_limit, label_name_length_limit, label_value_length_limit: of a sample's labels.
        keep_dropped_targets: how many dropped targets Prometheus remembers.
        body_size_limit: of an answer, such as `10MB`.
        scrape_class: of the Prometheus object; its default one by default.

    Raises:
        InvalidConstructError: a port that the target has not or that its Service does not offer, no
            port at all, or a ServiceMonitor where there is no Service, or more than one, which
            would ask each Pod twice.

    See https://prometheus-operator.dev/docs/developer/getting-started/#using-servicemonitors
    """

    target: Workload
    name: DnsSubdomain = Field(default_factory=_target_name)
    endpoints: Many[MetricsEndpoint] = (MetricsEndpoint(),)
    through: Through | None = None
    labels: Labels | None = None
    namespaces: Many[DnsLabel] = ()
    job_label: LabelKey | None = None
    target_labels: Many[LabelKey] = ()
    pod_target_labels: Many[LabelKey] = ()
    attach_node_metadata: bool = False
    sample_limit: Count | None = None
    target_limit: Count | None = None
    label_limit: Count | None = None
    label_name_length_limit: Count | None = None
    label_value_length_limit: Count | None = None
    keep_dropped_targets: Count | None = None
    body_size_limit: str | None = None
    scrape_class: str | None = None

    @model_validator(mode="after")
    def _service_is_one(self) -> Self:
        count = self._services()
        if self.through == "service" and count != 1:
            problem = (
                f"{self.target} has no Service"
                if not count
                else f"{self.target} has {count} Services, each Pod would be asked {count} times"
            )
            raise ValueError(f'{problem}\nhint: write through="pods"')
        return self

    @model_validator(mode="after")
    def _ports_exist(self) -> Self:
        if not self.endpoints:
            raise ValueError("there is nothing to ask\nhint: leave endpoints out for /metrics")
        asked = [(self._port(endpoint), endpoint.path) for endpoint in self.endpoints]
        for port, path in asked:
            if asked.count((port, path)) > 1:
                raise ValueError(
                    f'two endpoints ask {path} on the port "{port}"\nhint: leave one of them out'
                )
        return self

    @model_validator(mode="after")
    def _labels_of_services(self) -> Self:
        if self.target_labels and self.kind() == "pods":
            raise ValueError(
                "target_labels are those of a Service, and Pods are asked here\n"
                "hint: write pod_target_labels="
            )
        return self

    def kind(self) -> Through:
        """Return what the monitor selects."""
        if self.through is not None:
            return self.through
        if self._services() != 1:
            return "pods"
        offered, all_ports = self._offered(), self._declared()
        wanted = [endpoint.port for endpoint in self.endpoints]
        inside = any(name is not None and name not in offered for name in wanted)
        metrics = None in wanted and _METRICS in all_ports and _METRICS not in offered
        return "pods" if inside or metrics else "service"

    def _services(self) -> int:
        """Return how many Services of the target select its Pods."""
        return len(list(self.target.services())) if isinstance(self.target, ServedWorkload) else 0

    def _offered(self) -> list[str]:
        target = self.target
        return _names(target.exposed_ports()) if isinstance(target, ServedWorkload) else []

    def _declared(self) -> list[str]:
        return _names(self.target.every_port())

    def _port(self, endpoint: MetricsEndpoint) -> str:
        """Return the name of the port that an endpoint asks, if the target has it."""
        ports = self._offered() if self.kind() == "service" else self._declared()
        if endpoint.port is None:
            return self._default_port(ports)
        if endpoint.port not in ports:
            of = "the Service of " if self.kind() == "service" else ""
            raise ValueError(
                f'{of}{self.target} has no port "{endpoint.port}" to ask; it has: '
                f"{', '.join(ports) or 'none'}\n"
                "hint: write one of these names"
            )
        return endpoint.port

    def _default_port(self, ports: list[str]) -> str:
        if _METRICS in ports:
            return _METRICS
        if len(ports) == 1:
            return ports[0]
        if not ports:
            raise ValueError(f"{self.target} has no port to ask\nhint: write port= or ports= there")
        raise ValueError(
            f"{self.target} has several ports: {', '.join(ports)}\n"
            'hint: write endpoints=[MetricsEndpoint(port="...")]'
        )

    def compose(self) -> Iterable[Part]:
        """Yield the monitor."""
        if self.kind() == "service":
            yield monitoring_v1.ServiceMonitor(metadata=self._metadata(), spec=self._of_service())
        else:
            yield monitoring_v1.PodMonitor(metadata=self._metadata(), spec=self._of_pods())

    def _metadata(self) -> k8s.ObjectMeta:
        labels = {NAME_LABEL: self.target.name, **(self.labels or {})}
        return k8s.ObjectMeta(name=self.name, labels=labels)

    def _of_service(self) -> monitoring_v1.ServiceMonitorSpec:
        labels = self.target.metadata().labels or {}
        return monitoring_v1.ServiceMonitorSpec(
            selector=k8s.LabelSelector(match_labels={NAME_LABEL: labels[NAME_LABEL]}),
            endpoints=[each.of_service(self._port(each)) for each in self.endpoints],
            target_labels=list(self.target_labels) or None,
            **self._common(),
        )

    def _of_pods(self) -> monitoring_v1.PodMonitorSpec:
        return monitoring_v1.PodMonitorSpec(
            selector=k8s.LabelSelector(match_labels=dict(self.target.selector_labels())),
            pod_metrics_endpoints=[each.of_pods(self._port(each)) for each in self.endpoints],
            **self._common(),
        )

    def _common(self) -> dict[str, Any]:
        names = monitoring_v1.PodMonitorSpecNamespaceSelector(match_names=list(self.namespaces))
        node = monitoring_v1.PodMonitorSpecAttachMetadata(node=True)
        return {
            "namespace_selector": names if self.namespaces else None,
            "job_label": self.job_label,
            "pod_target_labels": list(self.pod_target_labels) or None,
            "attach_metadata": node if self.attach_node_metadata else None,
            "sample_limit": self.sample_limit,
            "target_limit": self.target_limit,
            "label_limit": self.label_limit,
            "label_name_length_limit": self.label_name_length_limit,
            "label_value_length_limit": self.label_value_length_limit,
            "keep_dropped_targets": self.keep_dropped_targets,
            "body_size_limit": self.body_size_limit,
            "scrape_class": self.scrape_class,
        }


def _names(ports: Iterable[Port]) -> list[str]:
    return [port.name for port in ports if port.protocol == "TCP"]
