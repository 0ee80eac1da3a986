"""`NetworkIsolation`: constructs that only talk to whom they are allowed to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, Labels, Many
from k8spatterns_constructs.security.dns_access import DnsAccess, in_namespace
from k8spatterns_constructs.security.network_edges import (
    Edge,
    Edges,
    MetricsScrape,
    TrafficFrom,
    TrafficTo,
)
from k8spatterns_constructs.security.network_peer import (
    Endpoint,
    NamespaceOf,
    Side,
    namespace_name,
    side_of,
    unfit,
)
from k8spatterns_constructs.security.network_ports import numbered
from k8spatterns_constructs.workloads.workload import NAME_LABEL, Workload


class NetworkIsolation(Construct):
    """Constructs that only talk to whom they are allowed to, and to DNS.

    Each of them gets a NetworkPolicy that denies everything else in both directions. Ports come
    from who is reached. It belongs into the chart of the constructs; those that are elsewhere are
    written as `NetworkPeer(workload=..., namespace=...)`.

    Fields:
        name: of the isolation; the policies are named after it and after their construct.
        allow: edges: pairs `(source, target)`, or `Edge`s where the ports are fewer than the
            target offers.
        of: constructs that are isolated; by default all workloads of the edges and of the ways in
            and out that are in the namespace of the chart.
        ingress: ways in from outside; none by default.
        egress: ways out to addresses; none by default.
        metrics: who may scrape metrics; nobody by default.
        dns: the DNS service that each of them may ask; the cluster's own by default, None allows
            none.
        namespace: that of the chart, by name or by chart; it is needed where `of` has constructs
            of another namespace that talk to those of this one.
        deny_others: also denies everything to all other Pods of the namespace; False by default.
        labels, annotations: of the policies, beside those of the chart.

    Raises:
        InvalidConstructError: nothing to isolate, an edge that touches nothing that is isolated,
            a target without the port, or a side that no NetworkPolicy selects.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """

    name: DnsLabel
    allow: Edges = ()
    of: Many[Endpoint] = ()
    ingress: Many[TrafficFrom] = ()
    egress: Many[TrafficTo] = ()
    metrics: MetricsScrape | None = None
    dns: DnsAccess | None = DnsAccess()
    namespace: NamespaceOf | None = None
    deny_others: bool = False
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _works(self) -> Self:
        isolated = self._isolated()
        if not isolated:
            raise ValueError(
                "there is nothing to isolate\nhint: write of=[web], or allow=[(web, api)]"
            )
        for endpoint in self.of:
            if reason := unfit(endpoint, target=False):
                raise ValueError(reason)
        self._check_used(isolated)
        self._check_names(isolated)
        for side in isolated:  # which refuses ports and namespaces
            list(self._ways_in(side))
            list(self._ways_out(side))
        return self

    def edges(self) -> list[Edge]:
        """Return the edges, pairs among them as what they stand for."""
        return [
            edge if isinstance(edge, Edge) else Edge(source=edge[0], target=edge[1])
            for edge in self.allow
        ]

    def home(self) -> str | None:
        """Return the namespace of the isolation, where it is known."""
        return namespace_name(self.namespace)

    def _check_used(self, isolated: Iterable[Side]) -> None:
        keys = {side.key for side in isolated}
        for edge in self.edges():
            source, target = self._side(edge.source), self._side(edge.target)
            if source.key not in keys and target.key not in keys:
                raise ValueError(
                    f"the edge from {source} to {target} touches nothing that is isolated\n"
                    "hint: add one of them to of="
                )
        for end in (*(way.target for way in self.ingress), *(way.source for way in self.egress)):
            if self._side(end).key not in keys:
                raise ValueError(f"{self._side(end)} is not isolated\nhint: add it to of=")

    def _check_names(self, isolated: Iterable[Side]) -> None:
        seen: set[tuple[str | None, str]] = set()
        for side in isolated:
            if not side.name:
                raise ValueError(
                    f"{side} are no construct of the app\n"
                    "hint: isolate constructs; such Pods can be a side of an edge"
                )
            if (side.namespace, side.name) in seen:
                raise ValueError(
                    f"two constructs that are isolated are named {side}\n"
                    "hint: write a NetworkIsolation for each"
                )
            seen.add((side.namespace, side.name))

    def _isolated(self) -> list[Side]:
        """Return whose Pods get a policy, each once."""
        ends: list[Endpoint] = list(self.of)
        if not ends:
            both = ((edge.source, edge.target) for edge in self.edges())
            ends = [end for pair in both for end in pair if isinstance(end, Workload)]
            ends += [way.target for way in self.ingress if isinstance(way.target, Workload)]
            ends += [way.source for way in self.egress if isinstance(way.source, Workload)]
        return list({side.key: side for side in map(self._side, ends)}.values())

    def _side(self, endpoint: Endpoint) -> Side:
        return side_of(endpoint, self.home())

    def compose(self) -> Iterable[Part]:
        """Yield the NetworkPolicies."""
        yield from self._policies()
        if self.deny_others:
            yield k8s.NetworkPolicy(
                metadata=self._metadata(f"{self.name}-default-deny", None),
                spec=k8s.NetworkPolicySpec(
                    pod_selector=k8s.LabelSelector(), policy_types=["Ingress", "Egress"]
                ),
            )

    def _policies(self) -> Iterator[k8s.NetworkPolicy]:
        for side in self._isolated():
            metadata = self._metadata(f"{self.name}-{side.name}", side.namespace)
            metadata.labels = {NAME_LABEL: side.name, **(metadata.labels or {})}
            yield k8s.NetworkPolicy(
                metadata=metadata,
                spec=k8s.NetworkPolicySpec(
                    pod_selector=k8s.LabelSelector(match_labels=dict(side.labels)),
                    policy_types=["Ingress", "Egress"],
                    ingress=list(self._ways_in(side)) or None,
                    egress=[*self._asking(), *self._ways_out(side)] or None,
                ),
            )

    def _metadata(self, name: str, namespace: str | None) -> k8s.ObjectMeta:
        return k8s.ObjectMeta(
            name=name,
            namespace=namespace or self.home(),
            labels=dict(self.labels or {}) or None,
            annotations=dict(self.annotations or {}) or None,
        )

    def _ways_in(self, side: Side) -> Iterator[k8s.NetworkPolicyIngressRule]:
        for edge in self.edges():
            source, target = self._side(edge.source), self._side(edge.target)
            if target.key == side.key:
                peer = source.seen_from(side, self.home())
                yield k8s.NetworkPolicyIngressRule(from_=[peer], ports=target.ports(edge.ports))
        for way in self.ingress:
            target = self._side(way.target)
            if target.key == side.key:
                ports = target.ports(way.ports)
                yield k8s.NetworkPolicyIngressRule(from_=way.peers(), ports=ports)
        yield from self._scraping(side)

    def _scraping(self, side: Side) -> Iterator[k8s.NetworkPolicyIngressRule]:
        workload = side.peer if isinstance(side.peer, Workload) else side.peer.workload
        if self.metrics is None or workload is None:
            return
        scrape = self.metrics
        wanted = [
            port.number
            for port in workload.every_port()
            if port.name in scrape.ports or port.number in scrape.ports
        ]
        if wanted:
            peer = in_namespace(namespace_name(scrape.namespace), scrape.labels)
            yield k8s.NetworkPolicyIngressRule(from_=[peer], ports=side.ports(wanted))

    def _asking(self) -> list[k8s.NetworkPolicyEgressRule]:
        return [] if self.dns is None else self.dns.rules()

    def _ways_out(self, side: Side) -> Iterator[k8s.NetworkPolicyEgressRule]:
        for edge in self.edges():
            source, target = self._side(edge.source), self._side(edge.target)
            if source.key == side.key:
                peer = target.seen_from(side, self.home())
                yield k8s.NetworkPolicyEgressRule(to=[peer], ports=target.ports(edge.ports))
        for way in self.egress:
            if self._side(way.source).key == side.key:
                yield k8s.NetworkPolicyEgressRule(to=way.peers(), ports=numbered(way.ports))
