"""`Upstream`: what an ambassador connects the application with."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import model_validator

from k8spatterns.types import (
    Count,
    DnsLabel,
    DnsSubdomain,
    Duration,
    Many,
    PortNumber,
    PositiveCount,
    as_go_duration,
)
from k8spatterns.value import Value
from k8spatterns_constructs.workloads import envoy_config as envoy
from k8spatterns_constructs.workloads.served import ServedWorkload

CLIENT = "/etc/envoy/upstream"
SAFE_TO_RETRY = ("connect-failure", "refused-stream", "reset-before-request")
"""Failures after which the other side has certainly not seen the request."""

_OF_HTTP = ("timeout", "per_try_timeout", "retry_on", "max_requests")
_USUAL = {False: 80, True: 443}


class UpstreamTls(Value):
    """How an ambassador's connection to the other side is protected.

    Envoy reads the files when it starts: a certificate that was renewed needs new Pods.

    Fields:
        server_name: what the certificate must be for, and what requests ask for; by default the
            upstream's host.
        ca_secret: a Secret whose `ca.crt` says who may have signed it; by default the public
            authorities that the image knows.
        client_secret: a Secret of type `kubernetes.io/tls` with the certificate to show; none by
            default.

    See https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/security/ssl
    """

    server_name: DnsSubdomain | None = None
    ca_secret: DnsSubdomain | None = None
    client_secret: DnsSubdomain | None = None


class Upstream(Value):
    """What the application reaches under `localhost` and a port, through its ambassador.

    Fields:
        name: unique among the upstreams; Envoy's statistics have it.
        target: a workload with a Service, or the name or IPv4 address of a host.
        local_port: where the application finds it.
        port: the other side's port; by default that of the workload's Service, else 443 with TLS
            and 80 without.
        namespace: where the workload's Service is; by default where the Pod is.
        protocol: `http` (the default), `http2` for gRPC, or `tcp` for everything else.
        tls: True, or an `UpstreamTls`; False by default. The certificate is always checked.
        connect_timeout: until a connection must stand; 5 seconds by default.
        timeout: until an answer must be complete, retries included, `0s` for no limit; 15 seconds
            by default.
        retries: further attempts; 2 by default.
        retry_on: after which failures, in Envoy's words. By default only those after which the
            other side has not seen the request, so that nothing is done twice; `5xx` and
            `gateway-error` are for what may be repeated. For `tcp` only connecting is repeated.
        per_try_timeout: until one attempt must be complete; only `timeout` by default.
        max_connections: connections at the same time; Envoy's 1024 by default.
        max_requests: requests at the same time; Envoy's 1024 by default.

    Raises:
        InvalidConstructError: a workload without a Service, attempts that can't all happen within
            `timeout`, or fields of HTTP with `tcp`.

    See https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter
    """

    name: DnsLabel
    target: ServedWorkload | DnsSubdomain
    local_port: PortNumber
    port: PortNumber | None = None
    namespace: DnsLabel | None = None
    protocol: Literal["http", "http2", "tcp"] = "http"
    tls: bool | UpstreamTls = False
    connect_timeout: Duration = "5s"
    timeout: Duration = "15s"
    retries: Count = 2
    retry_on: Many[str] = SAFE_TO_RETRY
    per_try_timeout: Duration | None = None
    max_connections: PositiveCount | None = None
    max_requests: PositiveCount | None = None

    @model_validator(mode="after")
    def _has_a_service(self) -> Self:
        target = self.target
        if isinstance(target, ServedWorkload):
            if target.service_name() is None:
                raise ValueError(
                    f"{target} has no Service to connect to\nhint: give it a port= that is exposed"
                )
            if self.port is None and not target.exposed_ports():
                raise ValueError(f"the Service of {target} offers no port\nhint: write port=")
        elif self.namespace is not None:
            raise ValueError(
                "namespace= goes with a workload as target\n"
                f'hint: write target="{target}.{self.namespace}"'
            )
        elif self.protocol == "tcp" and self.port is None:
            raise ValueError("tcp has no usual port\nhint: write port=5432")
        return self

    @model_validator(mode="after")
    def _of_http(self) -> Self:
        if self.protocol == "tcp":
            for name in _OF_HTTP:
                if name in self.model_fields_set:
                    raise ValueError(f'{name}= is about requests, and protocol="tcp" has none')
        return self

    @model_validator(mode="after")
    def _attempts_fit(self) -> Self:
        if self.per_try_timeout is None or self.protocol == "tcp":
            return self
        total, one = _nanoseconds(self.timeout), _nanoseconds(self.per_try_timeout)
        attempts = self.retries + 1
        if total and attempts * one > total:
            raise ValueError(
                f"{attempts} attempts of {as_go_duration(self.per_try_timeout)} each don't fit "
                f"into timeout={as_go_duration(self.timeout)!r}, so the last would never end\n"
                "hint: lower retries= or per_try_timeout=, or raise timeout="
            )
        return self

    @property
    def address(self) -> str:
        """What the application connects to, such as `127.0.0.1:5432`."""
        return f"{envoy.HERE}:{self.local_port}"

    @property
    def url(self) -> str:
        """What the application asks for, such as `http://127.0.0.1:9001`."""
        scheme = "tcp" if self.protocol == "tcp" else "http"
        return f"{scheme}://{self.address}"

    @property
    def host(self) -> str:
        """The name that the other side has in the DNS, or its address."""
        if isinstance(self.target, str):
            return self.target
        name = self.target.service_name() or self.target.name
        return f"{name}.{self.namespace}" if self.namespace else name

    @property
    def server_name(self) -> str:
        """The name that the other side goes by, in its certificate and in requests."""
        given = self.tls.server_name if isinstance(self.tls, UpstreamTls) else None
        return given or self.host

    @property
    def remote_port(self) -> int:
        """The other side's port."""
        if self.port is not None:
            return self.port
        if isinstance(self.target, str):
            return _USUAL[bool(self.tls)]
        offered, options = self.target.exposed_ports()[0], self.target.service_options()
        # The DNS leads straight to the Pods of a headless Service, and so to their own ports.
        headless = options is not None and options.headless
        return offered.number if headless else offered.service_port or offered.number

    def certificates(self) -> list[tuple[str, str]]:
        """Return the volumes of certificates: what each is for, and the Secret."""
        if not isinstance(self.tls, UpstreamTls):
            return []
        secrets = {"ca": self.tls.ca_secret, "client": self.tls.client_secret}
        return [(f"{self.name}-{use}", secret) for use, secret in secrets.items() if secret]

    def listener(self, *, access_log: bool) -> envoy.Tree:
        """Return where Envoy takes the application's connections, inside the Pod only."""
        if self.protocol == "tcp":
            proxy = envoy.tcp_proxy(self.name, self.name, max_connect_attempts=self.retries + 1)
            return envoy.listener(self.name, envoy.HERE, self.local_port, [proxy])
        routes = [{"match": {"prefix": "/"}, "route": self._route()}]
        manager = envoy.http_manager(self.name, routes, access_log=access_log)
        return envoy.listener(self.name, envoy.HERE, self.local_port, [manager])

    def cluster(self) -> envoy.Tree:
        """Return where Envoy connects to."""
        limits = {"max_connections": self.max_connections, "max_requests": self.max_requests}
        return envoy.cluster(
            self.name,
            self.host,
            self.remote_port,
            connect_timeout=self.connect_timeout,
            http2=self.protocol == "http2",
            tls=self._tls(),
            limits={name: limit for name, limit in limits.items() if limit is not None},
        )

    def _route(self) -> envoy.Tree:
        port, name = self.remote_port, self.server_name
        usual = port == _USUAL[bool(self.tls)]
        route: dict[str, Any] = {
            "cluster": self.name,
            # The application asks for localhost, which the other side knows nothing of.
            "host_rewrite_literal": name if usual else f"{name}:{port}",
            "timeout": envoy.seconds(self.timeout),
        }
        if self.retries and self.retry_on:
            retry: dict[str, Any] = {
                "retry_on": ",".join(self.retry_on),
                "num_retries": self.retries,
            }
            if self.per_try_timeout is not None:
                retry["per_try_timeout"] = envoy.seconds(self.per_try_timeout)
            route["retry_policy"] = retry
        return route

    def _tls(self) -> envoy.Tree | None:
        if not self.tls:
            return None
        given = self.tls if isinstance(self.tls, UpstreamTls) else UpstreamTls()
        directory = f"{CLIENT}/{self.name}"
        return envoy.upstream_tls(
            self.server_name,
            authorities=f"{directory}-ca/ca.crt" if given.ca_secret else envoy.SYSTEM_AUTHORITIES,
            client=f"{directory}-client" if given.client_secret else None,
            protocol=self.protocol,
        )


def _nanoseconds(duration: Duration) -> int:
    from k8spatterns.syntax.duration import nanoseconds

    return nanoseconds(as_go_duration(duration)) or 0
