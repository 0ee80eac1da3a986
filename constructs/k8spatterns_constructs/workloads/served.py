"""`ServedWorkload`: what workloads with a Service share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Part
from k8spatterns.types import Annotations, Cidr, DnsLabel, Many
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.workload import Workload


class ServiceOptions(Value):
    """The Service that a workload with ports gets.

    Fields:
        name: by default the workload's name.
        type: `ClusterIP` by default.
        annotations: such as those that a cloud's load balancer reads.
        cluster_ip: the text `None` makes it headless; by default the API server chooses an address.
        publish_not_ready_addresses: True lets the DNS name of a Pod resolve before it is ready, for
            members of a cluster that must find each other to become ready; False by default.
        external_traffic_policy, session_affinity, load_balancer_class: as in the API.
        load_balancer_source_ranges: who may reach a load balancer; everybody by default.

    Raises:
        InvalidConstructError: a headless Service of another type than `ClusterIP`.

    See https://kubernetes.io/docs/concepts/services-networking/service/
    """

    name: DnsLabel | None = None
    type: Literal["ClusterIP", "NodePort", "LoadBalancer"] = "ClusterIP"
    annotations: Annotations | None = None
    cluster_ip: str | None = None
    publish_not_ready_addresses: bool = False
    external_traffic_policy: Literal["Cluster", "Local"] | None = None
    session_affinity: Literal["ClientIP", "None"] | None = None
    load_balancer_class: str | None = None
    load_balancer_source_ranges: Many[Cidr] = ()

    @model_validator(mode="after")
    def _headless_inside(self) -> Self:
        if self.headless and self.type != "ClusterIP":
            raise ValueError(
                f"a headless Service can't be a {self.type}: it has no address\n"
                'hint: leave cluster_ip out, or write type="ClusterIP"'
            )
        return self

    @property
    def headless(self) -> bool:
        """Whether the Service has no address of its own, only names for its Pods."""
        return self.cluster_ip == "None"

    def service(
        self, metadata: k8s.ObjectMeta, selector: dict[str, str], ports: Iterable[Port]
    ) -> k8s.Service:
        """Return the Service of the Pods that the selector selects.

        Args:
            metadata: the Service's; the annotations of these options are added.
            selector: labels of the Pods.
            ports: what it offers.
        """
        metadata.annotations = {
            **(metadata.annotations or {}),
            **(self.annotations or {}),
        } or None
        return k8s.Service(
            metadata=metadata,
            spec=k8s.ServiceSpec(
                type=None if self.type == "ClusterIP" else self.type,
                selector=selector,
                ports=[port.of_service() for port in ports] or None,
                cluster_ip=self.cluster_ip,
                publish_not_ready_addresses=self.publish_not_ready_addresses or None,
                external_traffic_policy=self.external_traffic_policy,
                session_affinity=self.session_affinity,
                load_balancer_class=self.load_balancer_class,
                load_balancer_source_ranges=list(self.load_balancer_source_ranges) or None,
            ),
        )


class ServedWorkload(Workload):
    """A workload with a Service; the fields of `Workload` describe the rest.

    Fields:
        service: the Service, which exists when there is a port; None makes none.
    """

    service: ServiceOptions | None = ServiceOptions()

    def service_options(self) -> ServiceOptions | None:
        """Return the options of the Service, or those that the class itself chooses."""
        return self.service

    def service_name(self) -> str | None:
        """Return the name of the Service; None where there is none.

        A headless Service exists without ports too: it gives the Pods their DNS names.
        """
        options = self.service_options()
        if options is None or not (options.headless or self.exposed_ports()):
            return None
        return options.name or self.name

    def exposed_ports(self) -> tuple[Port, ...]:
        """Return the ports that the Service offers."""
        return tuple(port for port in self.every_port() if port.exposed)

    def services(self) -> Iterator[k8s.Service]:
        """Yield the Service, where there is one."""
        name, options = self.service_name(), self.service_options()
        if name is not None and options is not None:
            yield self.service_of(options, name)

    def service_of(self, options: ServiceOptions, name: str) -> k8s.Service:
        """Return a Service of the workload's Pods with these options."""
        selector = dict(self.selector_labels())
        return options.service(self.metadata(name), selector, self.exposed_ports())

    def compose(self) -> Iterable[Part]:
        """Yield the workload and what belongs to it."""
        yield from super().compose()
        yield from self.services()
