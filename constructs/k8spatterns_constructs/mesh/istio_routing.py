"""`IstioRouting`: where requests to a host go, and in which versions its Pods come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import model_validator

from k8spatterns.refusal import refusal
from k8spatterns.types import Many
from k8spatterns_constructs.mesh.http_actions import DelegateTo
from k8spatterns_constructs.mesh.http_rule import HttpRule
from k8spatterns_constructs.mesh.l4_rule import TcpRule, TlsRule
from k8spatterns_constructs.mesh.mesh_service import HostTarget
from k8spatterns_constructs.mesh.route_fields import RouteFields
from k8spatterns_constructs.mesh.subset import Subset


class IstioRouting(RouteFields):
    """Where requests to a host go, and in which versions its Pods come.

    One value makes the VirtualService and the DestinationRule. The subsets of the DestinationRule
    are those that the rules name, so neither can have one that the other lacks. Without subsets
    and without anything to say of the traffic there is no DestinationRule. The other fields are
    those of `RouteFields`, `TrafficPolicyFields` and `PolicyFields`.

    Fields:
        host: the Service that requests go to: a workload or a `SharedService` by value, or the name
            of one outside the app; in full, as `web.shop.svc.cluster.local`, for one of another
            namespace.
        http: rules for HTTP, in order; the one without a match comes last. By default one that
            sends every request to the host.
        tcp: rules for TCP, in order; none by default.
        tls: rules for TLS that the proxy passes on, in order; none by default.
        subsets: versions beside those that the rules name, for routes elsewhere; none by default.

    Raises:
        InvalidConstructError: a rule that no request reaches, a host that none of the gateways
            serves, two subsets of one name or with the same Pods, a subset that the Service does
            not select.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/
    """

    host: HostTarget
    http: Many[HttpRule] = ()
    tcp: Many[TcpRule] = ()
    tls: Many[TlsRule] = ()
    subsets: Many[Subset] = ()

    @model_validator(mode="after")
    def _a_delegate_says_something(self) -> Self:
        if self.hosts is not None and not self.hosts and not self.http:
            raise ValueError("a delegate needs rules\nhint: http=[HttpRule(...)]")
        return self

    def target(self) -> HostTarget:
        """Return the host that requests go to."""
        return self.host

    def http_rules(self) -> tuple[HttpRule, ...]:
        """Return the rules for HTTP, in order."""
        if self.http or self.tcp or self.tls:
            return tuple(self.http)
        return (HttpRule(),)

    def tcp_rules(self) -> tuple[TcpRule, ...]:
        """Return the rules for TCP, in order."""
        return tuple(self.tcp)

    def tls_rules(self) -> tuple[TlsRule, ...]:
        """Return the rules for TLS, in order."""
        return tuple(self.tls)

    def listed_subsets(self) -> Iterator[Subset]:
        """Yield the subsets, as often as they are named."""
        yield from super().listed_subsets()
        yield from self.subsets

    def delegate(self) -> DelegateTo:
        """Return how the rule of another route leaves its requests to this one.

        Raises:
            InvalidConstructError: this route has hosts of its own.
        """
        if self.every_host():
            raise refusal(
                f'IstioRouting("{self.name}").delegate',
                "a route with hosts of its own is no delegate",
                hint="write hosts=[] there",
            )
        return DelegateTo(name=self.name, namespace=self.namespace)
