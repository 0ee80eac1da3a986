"""`IstioGateway`: where requests enter or leave the mesh."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import Field, field_validator, model_validator

from k8spatterns.api import istio, k8s
from k8spatterns.api.istio.networking_v1 import GatewaySpec
from k8spatterns.construct import Construct, Part
from k8spatterns.syntax.names import dns_label
from k8spatterns.types import Annotations, DnsLabel, Labels, Many
from k8spatterns_constructs.mesh.gateway_server import GatewayServer
from k8spatterns_constructs.mesh.hosts import overlap

MESH = "mesh"
NAME_LABEL = "app.kubernetes.io/name"


class IstioGateway(Construct):
    """Where requests enter the mesh: the ports and hosts of a gateway's Pods.

    An `IstioRouting` or `IstioCanary` with `gateways=[...]` says where the requests go.

    Fields:
        name: of the Gateway.
        servers: ports with their hosts, at least one.
        selector: labels of the gateway's Pods; `istio: ingressgateway` by default, which is Istio's
            own. The Pods are found in every namespace.
        namespace: the chart's by default; routes of other namespaces need it to name the gateway.
        labels, annotations: beside those of the chart.

    Raises:
        InvalidConstructError: no server, two servers of one port name, or two that would answer for
            the same host.

    See https://istio.io/latest/docs/reference/config/networking/gateway/
    """

    name: DnsLabel
    servers: Many[GatewayServer]
    selector: Labels = Field(default_factory=lambda: {"istio": "ingressgateway"})
    namespace: DnsLabel | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    @field_validator("servers")
    @classmethod
    def _at_least_one(cls, servers: Many[GatewayServer]) -> Many[GatewayServer]:
        if not servers:
            raise ValueError(
                'a gateway needs a server\nhint: servers=[GatewayServer(hosts=["..."])]'
            )
        return servers

    @field_validator("selector")
    @classmethod
    def _selects(cls, selector: Labels) -> Labels:
        if not selector:
            raise ValueError(
                "a selector without labels selects every Pod with a proxy\n"
                'hint: selector={"istio": "ingressgateway"}'
            )
        return selector

    @model_validator(mode="after")
    def _servers_differ(self) -> Self:
        names = self.port_names()
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'two servers have the port name "{name}"\nhint: give each its own port_name='
                )
        for index, server in enumerate(self.servers):
            for other in self.servers[:index]:
                _check_apart(other, server)
        return self

    def port_names(self) -> list[str]:
        """Return the names of the servers' ports, in order."""
        names: list[str] = []
        for server in self.servers:
            base = f"{server.protocol.lower()}-{server.port}"
            usual = sum(name == base or name.startswith(f"{base}-") for name in names)
            names.append(server.port_name or (f"{base}-{usual + 1}" if usual else base))
        return names

    def serves(self, host: str) -> bool:
        """Say whether a route for this host finds requests here."""
        hosts = (served for server in self.servers for served in server.serves())
        return any(overlap(served, host) for served in hosts)

    def hosts(self) -> list[str]:
        """Return what the servers serve, each once."""
        every = (host for server in self.servers for host in server.serves())
        return list(dict.fromkeys(every))

    def compose(self) -> Iterable[Part]:
        """Yield the Gateway."""
        specs = zip(self.servers, self.port_names(), strict=True)
        yield istio.Gateway(
            metadata=k8s.ObjectMeta(
                name=self.name,
                namespace=self.namespace,
                labels={NAME_LABEL: self.name, **(self.labels or {})},
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=GatewaySpec(
                selector=dict(self.selector),
                servers=[server.spec(name) for server, name in specs],
            ),
        )


def gateway_reference(gateway: IstioGateway | str) -> str:
    """Return how a route names a gateway."""
    if isinstance(gateway, str):
        return gateway
    return f"{gateway.namespace}/{gateway.name}" if gateway.namespace else gateway.name


def gateway_refusal(gateway: IstioGateway | str) -> str | None:
    """Return why a text names no gateway."""
    if isinstance(gateway, IstioGateway):
        return None
    namespace, slash, name = gateway.partition("/")
    if not slash:
        return _legacy(gateway) if "." in gateway else dns_label(gateway)
    return dns_label(namespace) or dns_label(name)


def _legacy(gateway: str) -> str:
    name, _, rest = gateway.partition(".")
    return f'a gateway of another namespace is written "{rest.partition(".")[0]}/{name}"'


def _check_apart(one: GatewayServer, other: GatewayServer) -> None:
    """Refuse two servers of which the proxy could only take one."""
    if one.port != other.port or one.bind != other.bind:
        return
    if one.protocol != other.protocol:
        raise ValueError(
            f"port {one.port} is {one.protocol} for one server and {other.protocol} for another\n"
            "hint: give them different ports"
        )
    same = set(one.serves()) & set(other.serves())
    if same:
        raise ValueError(
            f"two servers of port {one.port} serve {', '.join(sorted(same))}\n"
            "hint: leave the host out of one of them"
        )
