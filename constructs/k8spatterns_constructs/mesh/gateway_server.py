"""`GatewayServer`: a port of a gateway, and the hosts that it serves there."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from k8spatterns.api.istio.networking_v1 import (
    GatewaySpecServers,
    GatewaySpecServersPort,
    GatewaySpecServersTls,
)
from k8spatterns.types import DnsLabel, IpAddress, Many, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.gateway_tls import GatewayTls
from k8spatterns_constructs.mesh.mesh_types import GatewayHost

Protocol = Literal["HTTP", "HTTP2", "GRPC", "GRPC-WEB", "HTTPS", "TLS", "TCP", "MONGO", "MYSQL"]
HTTP = ("HTTP", "HTTP2", "GRPC", "GRPC-WEB")
SECURE = ("HTTPS", "TLS")
_PORTS = {"HTTP": 80, "HTTPS": 443}


def _usual_port(data: dict[str, object]) -> int:
    """Return the protocol's own port; 0, which is refused later, where it has none."""
    return _PORTS.get(str(data.get("protocol")), 0)


def without_namespace(host: str) -> str:
    """Return `*.example.com` for `shop/*.example.com`."""
    return host.rpartition("/")[2]


class GatewayServer(Value):
    """A port of a gateway, and the hosts that it serves there.

    Fields:
        hosts: such as `shop.example.com` or `*.example.com`; `*` is every host. With a namespace,
            as in `shop/*.example.com`, only routes of that namespace can take them; `./` is the
            Gateway's own.
        protocol: `HTTP` by default.
        port: 80 for `HTTP`, 443 for `HTTPS` by default; the others have none.
        tls: how TLS ends; needed for `HTTPS` and `TLS`, refused for the others.
        https_redirect: True answers every request of an `HTTP` server with a redirect to HTTPS;
            False by default.
        port_name: unique in the gateway; such as `https-443` by default, and with more servers at
            one port `https-443-2`.
        bind: the address that it listens on; all by default.
        name: of the server, for logs; none by default.

    Raises:
        InvalidConstructError: no host, two that overlap, TLS where the protocol has none or the
            other way round.

    See https://istio.io/latest/docs/reference/config/networking/gateway/#Server
    """

    hosts: Many[GatewayHost]
    protocol: Protocol = "HTTP"
    port: PortNumber = Field(default_factory=_usual_port)
    tls: GatewayTls | None = None
    https_redirect: bool = False
    port_name: DnsLabel | None = None
    bind: IpAddress | None = None
    name: str | None = None

    @field_validator("hosts")
    @classmethod
    def _hosts_differ(cls, hosts: Many[str]) -> Many[str]:
        if not hosts:
            raise ValueError('a server needs a host\nhint: hosts=["*"] serves every one')
        for host in hosts:
            if hosts.count(host) > 1:
                raise ValueError(f'"{host}" is there twice\nhint: leave one out')
        return hosts

    @model_validator(mode="after")
    def _has_a_port(self) -> Self:
        if not self.port:
            raise ValueError(f"{self.protocol} has no usual port\nhint: write port=...")
        return self

    @model_validator(mode="after")
    def _tls_fits(self) -> Self:
        if self.protocol in SECURE and self.tls is None:
            raise ValueError(
                f"{self.protocol} needs TLS settings\n"
                'hint: tls=GatewayTls(credential_name="..."), or mode="PASSTHROUGH"'
            )
        if self.protocol not in SECURE and self.tls is not None:
            raise ValueError(
                f"{self.protocol} is plain text, so there is no TLS to set up\n"
                'hint: protocol="HTTPS" for web requests, "TLS" for anything else'
            )
        if self.https_redirect and self.protocol not in HTTP:
            raise ValueError(
                f"a redirect to HTTPS answers plain requests, not {self.protocol}\n"
                'hint: a GatewayServer(protocol="HTTP", https_redirect=True) beside this one'
            )
        return self

    def serves(self) -> tuple[str, ...]:
        """Return the hosts without their namespaces."""
        return tuple(map(without_namespace, self.hosts))

    def spec(self, port_name: str) -> GatewaySpecServers:
        """Return the server as the API has it."""
        tls = self.tls.spec() if self.tls is not None else None
        if self.https_redirect:
            tls = GatewaySpecServersTls(https_redirect=True)
        return GatewaySpecServers(
            name=self.name,
            bind=self.bind,
            hosts=list(self.hosts),
            port=GatewaySpecServersPort(name=port_name, number=self.port, protocol=self.protocol),
            tls=tls,
        )
