"""What a `NetworkIsolation` allows: edges between Pods, and ways in and out."""

from __future__ import annotations

from typing import Annotated, Any, Self

from annotated_types import Len
from pydantic import BeforeValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Cidr, Labels, Many
from k8spatterns.value import Value
from k8spatterns_constructs.security.dns_access import in_namespace
from k8spatterns_constructs.security.network_peer import (
    Endpoint,
    NamespaceOf,
    namespace_name,
    unfit,
)
from k8spatterns_constructs.security.network_ports import NumberedPorts, WorkloadPorts

WORLD = ("0.0.0.0/0", "::/0")
"""Every address."""


def _fits(source: Endpoint | None, target: Endpoint | None) -> None:
    """Refuse what no NetworkPolicy selects.

    Raises:
        ValueError: one of the sides can't be selected.
    """
    for endpoint, is_target in ((source, False), (target, True)):
        if endpoint is not None and (reason := unfit(endpoint, target=is_target)):
            raise ValueError(reason)


class Edge(Value):
    """Traffic that is allowed from one construct to another.

    Fields:
        source: who starts it: a workload, or a `NetworkPeer` elsewhere.
        target: who is reached.
        ports: of the target, by number or name; by default those that its Service offers.

    Raises:
        InvalidConstructError: a side that no NetworkPolicy selects.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """

    source: Endpoint
    target: Endpoint
    ports: WorkloadPorts = ()

    @model_validator(mode="after")
    def _selectable(self) -> Self:
        _fits(self.source, self.target)
        return self


def _edge(value: Any) -> Any:
    if isinstance(value, tuple | list):
        if len(value) != 2:  # noqa: PLR2004 - a source and a target
            raise ValueError(
                f"an edge is a pair of constructs, not {len(value)}\n"
                "hint: write (web, api), or Edge(source=web, target=api, ports=[...])"
            )
        return Edge(source=value[0], target=value[1])
    return value


Edges = Many[Annotated[Edge | tuple[Endpoint, Endpoint], BeforeValidator(_edge)]]
"""Edges: pairs `(source, target)`, or `Edge`s."""


class TrafficFrom(Value):
    """Traffic that is allowed in from outside: from an ingress controller, or from addresses.

    Fields:
        target: who is reached.
        namespace: of the Pods that may reach it, such as that of the ingress controller; by name
            or by chart.
        labels: of those Pods; all of the namespace by default.
        cidrs: addresses that may reach it, where traffic comes from outside the cluster. `WORLD`
            is every address.
        ports: of the target, by number or name; by default those that its Service offers.

    Raises:
        InvalidConstructError: neither a namespace nor addresses, or labels without a namespace.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """

    target: Endpoint
    namespace: NamespaceOf | None = None
    labels: Labels | None = None
    cidrs: Many[Cidr] = ()
    ports: WorkloadPorts = ()

    @model_validator(mode="after")
    def _from_somewhere(self) -> Self:
        _fits(None, self.target)
        if self.namespace is None and not self.cidrs:
            raise ValueError(
                "nobody says where the traffic comes from\n"
                'hint: write namespace="ingress-nginx", or cidrs=[...]'
            )
        if self.labels and self.namespace is None:
            raise ValueError(
                "labels choose among the Pods of a namespace\nhint: write namespace= too"
            )
        return self

    def peers(self) -> list[k8s.NetworkPolicyPeer]:
        """Return who may reach the target."""
        peers = [k8s.NetworkPolicyPeer(ip_block=k8s.IPBlock(cidr=cidr)) for cidr in self.cidrs]
        if self.namespace is not None:
            peers.insert(0, in_namespace(namespace_name(self.namespace), self.labels))
        return peers


class TrafficTo(Value):
    """Traffic that is allowed out to addresses, such as a database or an API elsewhere.

    Fields:
        source: who starts it.
        cidrs: where to. `WORLD` is every address.
        excluding: blocks of addresses within `cidrs` that stay denied, such as that of the cloud's
            metadata service.
        ports: by number or as `NetworkPort`; None is every port.

    Raises:
        InvalidConstructError: an exclusion outside of the addresses.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """

    source: Endpoint
    cidrs: Annotated[Many[Cidr], Len(1)]
    ports: Annotated[NumberedPorts, Len(1)] | None
    excluding: Many[Cidr] = ()

    @model_validator(mode="after")
    def _excludes_within(self) -> Self:
        _fits(self.source, None)
        for block in self.excluding:
            if not any(_within(block, cidr) for cidr in self.cidrs):
                raise ValueError(
                    f"{block} is not within {', '.join(self.cidrs)}\n"
                    "hint: leave the exclusion out: what is not allowed is denied"
                )
        return self

    def peers(self) -> list[k8s.NetworkPolicyPeer]:
        """Return where the source may go."""
        return [
            k8s.NetworkPolicyPeer(
                ip_block=k8s.IPBlock(
                    cidr=cidr,
                    except_=[each for each in self.excluding if _within(each, cidr)] or None,
                )
            )
            for cidr in self.cidrs
        ]


def _within(block: str, cidr: str) -> bool:
    """Say whether a block of addresses is a real part of another: the API asks for less of it."""
    from ipaddress import ip_network  # few apps exclude anything

    inner, outer = ip_network(block, strict=False), ip_network(cidr, strict=False)
    if inner.version != outer.version or inner == outer:
        return False
    return inner.network_address in outer and inner.broadcast_address in outer


class MetricsScrape(Value):
    """Traffic that is allowed in to the ports with metrics, from a monitoring namespace.

    Fields:
        namespace: of Prometheus; `monitoring` by default.
        labels: of its Pods; all of the namespace by default.
        ports: names or numbers of the ports with metrics; `metrics` by default. A workload without
            such a port is not scraped.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """

    namespace: NamespaceOf = "monitoring"
    labels: Labels | None = None
    ports: Annotated[WorkloadPorts, Len(1)] = ("metrics",)
