"""`NetworkPeer`: Pods on one side of an edge, and the namespace that they are in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Self

import msgspec
from pydantic import BeforeValidator, model_validator

from k8spatterns import Chart
from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, Labels
from k8spatterns.value import Value
from k8spatterns_constructs.security.dns_access import in_namespace
from k8spatterns_constructs.security.network_ports import (
    NetworkPort,
    NumberedPorts,
    WorkloadPorts,
    listening,
)
from k8spatterns_constructs.workloads.workload import Workload

_KNATIVE = "serving.knative.dev/"


def _namespace_of(value: Any) -> Any:
    if not isinstance(value, Chart):
        return value
    if value.namespace is None:
        raise ValueError(
            f'the chart "{value.name}" has no namespace\n'
            "hint: app.chart(..., namespace=...), or write the namespace here"
        )
    return value.namespace


NamespaceOf = Annotated[DnsLabel | Chart, BeforeValidator(_namespace_of)]
"""A namespace by name, or that of a chart."""


def namespace_name(namespace: str | Chart | None) -> str | None:
    """Return the name of a namespace; once it is in a field, it is one."""
    return namespace.namespace if isinstance(namespace, Chart) else namespace


class NetworkPeer(Value):
    """Pods of another namespace, or Pods that no construct of the app makes.

    Fields:
        workload: whose Pods; or write `labels`.
        labels: of Pods that live outside the app.
        namespace: where they are, by name or by chart; by default that of the policy.
        ports: that the Pods with `labels` listen on, by number or as `NetworkPort`; a workload
            has its own.

    Raises:
        InvalidConstructError: both or neither of `workload` and `labels`, or ports of a workload.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors
    """

    workload: Workload | None = None
    labels: Labels | None = None
    namespace: NamespaceOf | None = None
    ports: NumberedPorts = ()

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if (self.workload is None) == (not self.labels):
            raise ValueError(
                "a peer is a workload, or Pods with labels\n"
                'hint: write workload=web, or labels={"app": "web"}'
            )
        if self.workload is not None and self.ports:
            raise ValueError(
                f"{self.workload} has ports of its own\nhint: choose them by Edge(ports=[...])"
            )
        return self


Endpoint = Workload | NetworkPeer
"""One side of an edge."""


class Side(msgspec.Struct, frozen=True):
    """One side of an edge: whose Pods they are, by what they are selected, and where.

    Fields:
        name: of the workload; empty for Pods that no construct makes.
        labels: of the Pods.
        namespace: None is that of the isolation.
        peer: what the user wrote.
        key: what makes two sides the same Pods.
    """

    name: str
    labels: Mapping[str, str]
    namespace: str | None
    peer: Endpoint
    key: tuple[str, tuple[tuple[str, str], ...]]

    def seen_from(self, other: Side, home: str | None) -> k8s.NetworkPolicyPeer:
        """Return these Pods as a policy of the other side names them.

        Raises:
            ValueError: the namespaces differ, and one of them is unknown.
        """
        if self.namespace == other.namespace:
            return in_namespace(None, self.labels)
        namespace = self.namespace or home
        if namespace is None:
            raise ValueError(
                f"{self} is in the namespace of the isolation, which the policy of {other} in "
                f"{other.namespace} must name\n"
                "hint: write NetworkIsolation(namespace=...)"
            )
        return in_namespace(namespace, self.labels)

    def ports(self, wanted: WorkloadPorts) -> list[k8s.NetworkPolicyPort] | None:
        """Return the ports that these Pods listen on; None is every port.

        Raises:
            ValueError: there are no such ports.
        """
        if isinstance(self.peer, Workload):
            return listening(self.peer, wanted)
        if self.peer.workload is not None:
            return listening(self.peer.workload, wanted)
        return [port.port() for port in _chosen(self.peer, wanted)] or None

    def __str__(self) -> str:
        return f'"{self.name}"' if self.name else f"the Pods with {dict(self.labels)}"


def _chosen(peer: NetworkPeer, wanted: WorkloadPorts) -> list[NetworkPort]:
    """Return the ports of Pods outside the app: there, names mean nothing."""
    for each in wanted:
        if isinstance(each, str):
            raise ValueError(
                f"the Pods with {dict(peer.labels or {})} have no known port {each!r}\n"
                "hint: write its number"
            )
    chosen = [port for port in wanted if isinstance(port, int)]
    values: Sequence[int | NetworkPort] = chosen or peer.ports
    return [NetworkPort(number=port) if isinstance(port, int) else port for port in values]


def side_of(endpoint: Endpoint, home: str | None) -> Side:
    """Return a side of an edge.

    Args:
        endpoint: what the user wrote.
        home: the namespace of the isolation, where it is known.
    """
    workload: Workload | None
    if isinstance(endpoint, Workload):
        workload, namespace = endpoint, None
    else:
        workload, namespace = endpoint.workload, namespace_name(endpoint.namespace)
    labels = endpoint.labels or {} if workload is None else workload.selector_labels()
    name = "" if workload is None else workload.name
    where = None if namespace == home else namespace
    return Side(name, labels, where, endpoint, (where or "", tuple(sorted(labels.items()))))


def unfit(endpoint: Endpoint, *, target: bool) -> str | None:
    """Say why no NetworkPolicy works for an endpoint; None where one does."""
    workload = endpoint if isinstance(endpoint, Workload) else endpoint.workload
    if workload is None:
        return None
    if workload.host_network:
        return (
            f"{workload} is in the network of its node, where no NetworkPolicy selects Pods\n"
            "hint: leave it out; allow its nodes by CIDR"
        )
    if target and workload.api_version().startswith(_KNATIVE):
        return (
            f"requests reach {workload} through Knative's proxies, on ports of theirs\n"
            "hint: allow the namespaces of Knative by TrafficFrom(target=NetworkPeer(labels=...))"
        )
    return None
