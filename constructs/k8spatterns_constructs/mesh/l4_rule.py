"""`TcpRule` and `TlsRule`: where connections go that are no HTTP, or that nobody can read."""

from __future__ import annotations

from typing import Self

from pydantic import Field, field_validator, model_validator

from k8spatterns.api.istio.networking_v1 import (
    VirtualServiceSpecTcp,
    VirtualServiceSpecTcpMatch,
    VirtualServiceSpecTcpRoute,
    VirtualServiceSpecTls,
    VirtualServiceSpecTlsMatch,
)
from k8spatterns.types import Cidr, DnsLabel, Labels, Many, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.istio_gateway import IstioGateway, gateway_reference
from k8spatterns_constructs.mesh.mesh_service import HostTarget
from k8spatterns_constructs.mesh.mesh_types import MeshHost
from k8spatterns_constructs.mesh.route_to import RouteTo, port_refusal, routes, weights_refusal
from k8spatterns_constructs.mesh.subset import Subset


class _ConnectionMatch(Value):
    """Which connections a rule is for: those that fulfil all of this.

    Fields:
        port: of the host; any by default.
        destination_subnets: addresses that the client connects to; any by default.
        source_labels: labels of the Pods that connect; any by default.
        source_namespace: the namespace that they are in; any by default.
        gateways: only connections through these gateways of the route, by value or as `mesh`.
    """

    port: PortNumber | None = None
    destination_subnets: Many[Cidr] = ()
    source_labels: Labels = Field(default_factory=dict)
    source_namespace: DnsLabel | None = None
    gateways: Many[IstioGateway | str] = ()


class TcpMatch(_ConnectionMatch):
    """Which TCP connections a rule is for.

    Raises:
        InvalidConstructError: nothing is asked for.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#L4MatchAttributes
    """

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if not any(getattr(self, field) for field in type(self).model_fields):
            raise ValueError(
                "a match that asks nothing is for every connection\n"
                "hint: leave match out of the last rule instead"
            )
        return self

    def spec(self) -> VirtualServiceSpecTcpMatch:
        """Return the match as the API has it."""
        return VirtualServiceSpecTcpMatch(
            port=self.port,
            destination_subnets=list(self.destination_subnets) or None,
            source_labels=dict(self.source_labels) or None,
            source_namespace=self.source_namespace,
            gateways=[gateway_reference(gateway) for gateway in self.gateways] or None,
        )


class TlsMatch(_ConnectionMatch):
    """Which TLS connections a rule is for, told by the name that the client asks for.

    Fields:
        sni_hosts: names, each one that the route's `hosts` stand for; at least one.

    Raises:
        InvalidConstructError: no name.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSMatchAttributes
    """

    sni_hosts: Many[MeshHost]

    @field_validator("sni_hosts")
    @classmethod
    def _at_least_one(cls, hosts: Many[str]) -> Many[str]:
        if not hosts:
            raise ValueError('a TLS match needs a name\nhint: sni_hosts=["shop.example.com"]')
        return hosts

    def spec(self) -> VirtualServiceSpecTlsMatch:
        """Return the match as the API has it."""
        return VirtualServiceSpecTlsMatch(
            sni_hosts=list(self.sni_hosts),
            port=self.port,
            destination_subnets=list(self.destination_subnets) or None,
            source_labels=dict(self.source_labels) or None,
            source_namespace=self.source_namespace,
            gateways=[gateway_reference(gateway) for gateway in self.gateways] or None,
        )


class _ConnectionRule(Value):
    """Where connections go.

    Fields:
        to: a `Subset`, a `RouteTo`, or several with weights; by default all Pods of the route's
            host.
    """

    to: Many[RouteTo | Subset] | RouteTo | Subset | None = None

    @model_validator(mode="after")
    def _shares_fit(self) -> Self:
        if message := weights_refusal(routes(self.to)):
            raise ValueError(message)
        if any(share.headers for share in routes(self.to)):
            raise ValueError(
                "the proxy sees no headers of these connections\n"
                "hint: leave headers out, or write an HttpRule"
            )
        return self

    def shares(self) -> tuple[RouteTo, ...]:
        """Return the destinations, with their weights."""
        return routes(self.to) or (RouteTo(),)

    def refusal_for(self, own: HostTarget) -> str | None:
        """Return why the rule does not fit the host of a route."""
        places = (place for place in self.shares() if place.host is None)
        return next(filter(None, (port_refusal(own, place.port) for place in places)), None)

    def route(self, own: HostTarget) -> list[VirtualServiceSpecTcpRoute]:
        """Return the destinations as the API has them."""
        return [
            VirtualServiceSpecTcpRoute(destination=share.destination(own), weight=share.weight)
            for share in self.shares()
        ]


class TcpRule(_ConnectionRule):
    """Where TCP connections go: the first rule that matches decides.

    Fields:
        match: which connections; several are alternatives, none is every connection.

    Raises:
        InvalidConstructError: weights that are not 100 together, or changes of headers.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#TCPRoute
    """

    match: Many[TcpMatch] | TcpMatch = ()

    def matches(self) -> tuple[TcpMatch, ...]:
        """Return the matches, of which one is enough."""
        return (self.match,) if isinstance(self.match, TcpMatch) else tuple(self.match)

    def spec(self, own: HostTarget) -> VirtualServiceSpecTcp:
        """Return the rule as the API has it."""
        return VirtualServiceSpecTcp(
            match=[match.spec() for match in self.matches()] or None, route=self.route(own)
        )


class TlsRule(_ConnectionRule):
    """Where TLS connections go that the proxy passes on: the first rule that matches decides.

    Fields:
        match: which connections, at least one; several are alternatives.

    Raises:
        InvalidConstructError: no match, weights that are not 100 together, or changes of headers.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSRoute
    """

    match: Many[TlsMatch] | TlsMatch

    @field_validator("match")
    @classmethod
    def _at_least_one(cls, match: Many[TlsMatch] | TlsMatch) -> Many[TlsMatch] | TlsMatch:
        if not match:
            raise ValueError("a TLS rule needs a match\nhint: match=TlsMatch(sni_hosts=[...])")
        return match

    def matches(self) -> tuple[TlsMatch, ...]:
        """Return the matches, of which one is enough."""
        return (self.match,) if isinstance(self.match, TlsMatch) else tuple(self.match)

    def spec(self, own: HostTarget) -> VirtualServiceSpecTls:
        """Return the rule as the API has it."""
        return VirtualServiceSpecTls(
            match=[match.spec() for match in self.matches()], route=self.route(own)
        )
