"""`ReplicatedWorkload`: what workloads with replicas share: Service, budget, default placement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Literal

from k8spatterns.api import k8s
from k8spatterns.construct import Part
from k8spatterns.types import Annotations, Count, DnsLabel, Many, Seconds, as_seconds
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.disruption import DisruptionBudget
from k8spatterns_constructs.workloads.placement import APART, Placement
from k8spatterns_constructs.workloads.workload import Workload


class ServiceOptions(Value):
    """The Service that a workload with ports gets.

    Fields:
        name: by default the workload's name.
        type: `ClusterIP` by default.
        annotations: such as those that a cloud's load balancer reads.
        cluster_ip: `None` makes it headless; by default the API server chooses an address.
        external_traffic_policy, session_affinity, load_balancer_class: as in the API.
        load_balancer_source_ranges: who may reach a load balancer; everybody by default.

    See https://kubernetes.io/docs/concepts/services-networking/service/
    """

    name: DnsLabel | None = None
    type: Literal["ClusterIP", "NodePort", "LoadBalancer"] = "ClusterIP"
    annotations: Annotations | None = None
    cluster_ip: str | None = None
    external_traffic_policy: Literal["Cluster", "Local"] | None = None
    session_affinity: Literal["ClientIP", "None"] | None = None
    load_balancer_class: str | None = None
    load_balancer_source_ranges: Many[str] = ()


class ReplicatedWorkload(Workload):
    """A workload with replicas; the fields of `Workload` describe the rest.

    Fields:
        replicas: how many Pods; None leaves the number to the API server (1) or to an autoscaler.
        service: the Service, which exists when there is a port; None makes none.
        disruption_budget: by default one Pod at a time where `replicas` is above 1; None makes
            none.
        min_ready: seconds that a new Pod must be ready until it counts; 0 by default.
        revision_history_limit: how many old revisions are kept; the API server's 10 by default.
        placement: by default the replicas prefer different nodes.
    """

    replicas: Count | None = None
    service: ServiceOptions | None = ServiceOptions()
    disruption_budget: DisruptionBudget | None = DisruptionBudget()
    min_ready: Seconds | None = None
    revision_history_limit: Count | None = None

    PLACEMENT: ClassVar[Placement | None] = APART

    def effective_placement(self) -> Placement | None:
        """Return the placement; a single replica has nobody to keep apart from."""
        if self.replicas == 1 and "placement" not in self.model_fields_set:
            return None
        return super().effective_placement()

    def service_name(self) -> str | None:
        """Return the name of the Service; None where there is none."""
        if self.service is None or not any(port.exposed for port in self.every_port()):
            return None
        return self.service.name or self.name

    def services(self) -> Iterator[k8s.Service]:
        """Yield the Service, where there is one."""
        name, options = self.service_name(), self.service
        if name is None or options is None:
            return
        metadata = self.metadata(name)
        metadata.annotations = {**(metadata.annotations or {}), **(options.annotations or {})} or None
        yield k8s.Service(metadata=metadata, spec=self._service_spec(options))

    def budget(self) -> k8s.PodDisruptionBudget | None:
        """Return the disruption budget of the Pods, whatever their number."""
        if self.disruption_budget is None:
            return None
        budget = self.disruption_budget.budget(self.name, self.selector_labels())
        budget.metadata = self.metadata()
        return budget

    def budgets(self) -> Iterator[k8s.PodDisruptionBudget]:
        """Yield the disruption budget, where the number of replicas asks for one."""
        budget = self.budget() if (self.replicas or 0) > 1 else None
        if budget is not None:
            yield budget

    def compose(self) -> Iterable[Part]:
        """Yield the workload and what belongs to it."""
        yield from super().compose()
        yield from self.services()
        yield from self.budgets()

    def min_ready_seconds(self) -> int | None:
        """Return `min_ready` in seconds."""
        return None if self.min_ready is None else as_seconds(self.min_ready)

    def _service_spec(self, options: ServiceOptions) -> k8s.ServiceSpec:
        return k8s.ServiceSpec(
            type=None if options.type == "ClusterIP" else options.type,
            selector=dict(self.selector_labels()),
            ports=[port.of_service() for port in self.every_port() if port.exposed],
            cluster_ip=options.cluster_ip,
            external_traffic_policy=options.external_traffic_policy,
            session_affinity=options.session_affinity,
            load_balancer_class=options.load_balancer_class,
            load_balancer_source_ranges=list(options.load_balancer_source_ranges) or None,
        )
