"""`ProxySidecar`: a proxy in front of the application, where the Service's traffic comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Self, cast

from annotated_types import Ge
from pydantic import model_validator

from k8spatterns.types import (
    DnsLabel,
    DnsSubdomain,
    Duration,
    PortNumber,
    PositiveCount,
)
from k8spatterns.value import Value
from k8spatterns_constructs.workloads import envoy_config as envoy
from k8spatterns_constructs.workloads.configured import as_config
from k8spatterns_constructs.workloads.envoy_sidecar import EnvoySidecar
from k8spatterns_constructs.workloads.naming import joined
from k8spatterns_constructs.workloads.ports import Port
from k8spatterns_constructs.workloads.volumes import Volume

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload

CERTIFICATES = "/etc/envoy/tls"
CLIENT_AUTHORITIES = "/etc/envoy/client-ca"
APPLICATION = "application"
TYPES = envoy.TYPES

# What Envoy's own advice for proxies at the edge asks for.
_EDGE: Mapping[str, Any] = {
    "use_remote_address": True,
    "normalize_path": True,
    "merge_slashes": True,
    "path_with_escaped_slashes_action": "UNESCAPE_AND_REDIRECT",
    "common_http_protocol_options": {
        "idle_timeout": "3600s",
        "headers_with_underscores_action": "REJECT_REQUEST",
    },
    "request_headers_timeout": "10s",
    "upgrade_configs": [{"upgrade_type": "websocket"}],
}


class ServerTls(Value):
    """The certificate that a proxy shows, and whom it lets in.

    Envoy reads the files when it starts: a certificate that was renewed needs new Pods.

    Fields:
        secret: a Secret of type `kubernetes.io/tls`, with `tls.crt` and `tls.key`.
        client_ca_secret: a Secret whose `ca.crt` says who signs the clients' certificates; clients
            must then show one. None by default: anybody may connect.

    See https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/security/ssl
    """

    secret: DnsSubdomain
    client_ca_secret: DnsSubdomain | None = None


class ProxySidecar(EnvoySidecar):
    """A proxy in front of the application: TLS, timeouts and limits that the application lacks.

    The Service offers the proxy's port in place of the application's. Inside the Pod the
    application's own port still answers; let it listen on 127.0.0.1 where that matters.

    Another proxy than Envoy has `image`, `config` (its text) with `config_path` and `config_file`,
    and `args=()`.

    Fields:
        listen: where the proxy listens; by default 8443 with TLS, else 8000.
        upstream: the application's port; by default its first TCP port.
        tls: the certificate of a `ServerTls`; none by default.
        service_port: the Service's port; by default 443 with TLS, else the number of `listen`.
        timeout: until an answer must be complete, `0s` for no limit; 15 seconds by default.
        max_requests: requests at the same time that reach the application; 1024 by default.
        max_pending_requests: requests that wait for a connection; 1024 by default. Both answer 503
            above it.
        max_request_bytes: the largest body, which is then held in memory, 16384 or more since Envoy
            reads that much at once; no limit by default.
        requests_per_second: answers 429 above it, for each Pod; no limit by default.
        name: `proxy` by default.
        admin_port, probe_port: 9911 and 9912 by default, beside those of an ambassador.

    Raises:
        InvalidConstructError: the proxy listens where the application does.

    See https://www.envoyproxy.io/docs/envoy/latest/configuration/best_practices/edge
    """

    name: DnsLabel = "proxy"
    listen: PortNumber | None = None
    upstream: PortNumber | None = None
    tls: ServerTls | None = None
    service_port: PortNumber | None = None
    timeout: Duration = "15s"
    max_requests: PositiveCount = 1024
    max_pending_requests: PositiveCount = 1024
    max_request_bytes: Annotated[int, Ge(16_384)] | None = None
    requests_per_second: PositiveCount | None = None
    admin_port: PortNumber = 9911
    probe_port: PortNumber = 9912

    @model_validator(mode="after")
    def _between_two_ports(self) -> Self:
        if self.upstream == self.listening:
            raise ValueError(
                f"the proxy and the application can't both listen on port {self.upstream}\n"
                "hint: give listen= another number; service_port= says what clients see"
            )
        return self

    def of_the_bootstrap(self) -> tuple[str, ...]:
        """Return the fields that only the generated bootstrap knows."""
        own = ("timeout", "max_requests", "max_pending_requests", "max_request_bytes")
        return (*super().of_the_bootstrap(), *own, "requests_per_second")

    @property
    def listening(self) -> int:
        """The port where the proxy listens."""
        return self.listen or (8443 if self.tls else 8000)

    def all_ports(self) -> tuple[Port, ...]:
        """Return the port that the Service offers, and those for the kubelet."""
        port = Port(
            number=self.listening,
            name="https" if self.tls else "http-proxy",
            service_port=self.service_port or (443 if self.tls else None),
        )
        return (port, *super().all_ports())

    def fronted_port(self, owner: Workload) -> int | None:
        """Return the port of the application whose traffic comes through the proxy."""
        if self.upstream is not None:
            return self.upstream
        port = owner.probed_port()
        return None if port is None else port.number

    def unfit_for(self, owner: Workload) -> str | None:
        """Return that there is nothing behind the proxy, where there is not."""
        if not self.generated or self.fronted_port(owner) is not None:
            return super().unfit_for(owner)
        return (
            f"{owner} has no port for its proxy to pass traffic on to\n"
            "hint: give the proxy upstream= with the port where the application listens"
        )

    def own_volumes(self, owner: Workload) -> Sequence[Volume]:
        """Return the configuration and the certificates."""
        volumes = [*super().own_volumes(owner)]
        if self.tls is not None:
            volumes.append(_secret(self.name, "tls", CERTIFICATES, self.tls.secret))
            if self.tls.client_ca_secret is not None:
                authorities = self.tls.client_ca_secret
                volumes.append(_secret(self.name, "client-ca", CLIENT_AUTHORITIES, authorities))
        return volumes

    def generated_config(self, owner: Workload) -> str:
        """Return Envoy's bootstrap."""
        port = cast("int", self.fronted_port(owner))  # `unfit_for` has seen to it
        limits = {
            "max_connections": self.max_requests,
            "max_pending_requests": self.max_pending_requests,
            "max_requests": self.max_requests,
        }
        application = envoy.cluster(
            APPLICATION, envoy.HERE, port, connect_timeout="1s", limits=limits
        )
        return as_config(
            envoy.bootstrap(
                name=self.config_map_name(owner),
                listeners=[self._listener()],
                clusters=[application],
                admin_port=self.admin_port,
                probe_port=self.probe_port,
                max_connections=self.max_connections,
            )
        )

    def _listener(self) -> envoy.Tree:
        route = {"cluster": APPLICATION, "timeout": envoy.seconds(self.timeout)}
        manager = envoy.http_manager(
            "proxy",
            [{"match": {"prefix": "/"}, "route": route}],
            access_log=self.access_log,
            filters=self._filters(),
            more=_EDGE,
        )
        return envoy.listener("proxy", envoy.ANYWHERE, self.listening, [manager], tls=self._tls())

    def _tls(self) -> envoy.Tree | None:
        if self.tls is None:
            return None
        authorities = self.tls.client_ca_secret and f"{CLIENT_AUTHORITIES}/ca.crt"
        return envoy.downstream_tls(CERTIFICATES, client_authorities=authorities)

    def _filters(self) -> list[envoy.Tree]:
        filters = []
        if self.requests_per_second is not None:
            filters.append(_rate_limit(self.requests_per_second))
        if self.max_request_bytes is not None:
            config = {
                "@type": f"{TYPES}.filters.http.buffer.v3.Buffer",
                "max_request_bytes": self.max_request_bytes,
            }
            filters.append({"name": "envoy.filters.http.buffer", "typed_config": config})
        return filters


def _rate_limit(per_second: int) -> envoy.Tree:
    always = {"default_value": {"numerator": 100, "denominator": "HUNDRED"}}
    config = {
        "@type": f"{TYPES}.filters.http.local_ratelimit.v3.LocalRateLimit",
        "stat_prefix": "proxy",
        "token_bucket": {
            "max_tokens": per_second,
            "tokens_per_fill": per_second,
            "fill_interval": "1s",
        },
        "filter_enabled": always,
        "filter_enforced": always,
    }
    return {"name": "envoy.filters.http.local_ratelimit", "typed_config": config}


def _secret(name: str, tail: str, path: str, secret: str) -> Volume:
    return Volume(name=joined(name, tail), at=path, secret=secret, read_only=True)
