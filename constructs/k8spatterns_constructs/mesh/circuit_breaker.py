"""`CircuitBreaker`: bounds on what clients send, and Pods that fail left out for a while."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import istio, k8s
from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleSpec,
    DestinationRuleSpecTrafficPolicy,
    DestinationRuleSpecTrafficPolicyOutlierDetection,
    SidecarSpecInboundConnectionPool,
    SidecarSpecInboundConnectionPoolHttp,
    SidecarSpecInboundConnectionPoolTcp,
    SidecarSpecInboundConnectionPoolTcpTcpKeepalive,
)
from k8spatterns.construct import Construct, Part
from k8spatterns.refusal import refusal
from k8spatterns.types import Annotations, Count, DnsSubdomain, Labels, Many, PositiveCount
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.mesh_service import HostTarget, host_of, host_refusal
from k8spatterns_constructs.mesh.mesh_types import ExportTo, MeshDuration, Weight, duration_text

NAME_LABEL = "app.kubernetes.io/name"
_BOUNDS = (
    "max_connections",
    "connect_timeout",
    "max_connection_duration",
    "tcp_idle_timeout",
    "keepalive",
)
_HTTP_BOUNDS = (
    "max_pending_requests",
    "max_requests",
    "max_requests_per_connection",
    "max_retries",
    "idle_timeout",
    "max_concurrent_streams",
    "h2_upgrade_policy",
    "use_client_protocol",
)


class TcpKeepalive(Value):
    """Probes that keep idle connections known to be alive.

    Fields:
        probes: how many without an answer end a connection; the system's 9 by default.
        time: how long a connection is idle before the first; the system's 2h by default.
        interval: between probes; the system's 75s by default.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    probes: PositiveCount | None = None
    time: MeshDuration | None = None
    interval: MeshDuration | None = None

    def spec(self) -> SidecarSpecInboundConnectionPoolTcpTcpKeepalive:
        """Return the settings as the API has them."""
        return SidecarSpecInboundConnectionPoolTcpTcpKeepalive(
            probes=self.probes,
            time=duration_text(self.time),
            interval=duration_text(self.interval),
        )


class CircuitBreaker(Construct):
    """Bounds on what clients send to a host, and Pods that fail left out for a while.

    It is an argument of `IstioRouting`, `IstioCanary`, `Subset` and `PortPolicy`, or with `host` a
    construct of its own, which makes the host's DestinationRule. A host has one DestinationRule:
    where it has routes, too, give the breaker to them.

    Fields:
        host: for a breaker of its own: the workload or `SharedService`, or the host's name.
        name: of the DestinationRule; the host's first part by default.
        max_connections: to all Pods of the host; no bound by default.
        connect_timeout: until a connection must be there; Istio's 10s by default.
        max_connection_duration: after which a connection is closed; none by default.
        tcp_idle_timeout: after which an idle TCP connection is closed; Envoy's 1h by default.
        keepalive: probes of idle connections; none by default.
        max_pending_requests: that may wait for a connection; 2^32-1 by default.
        max_requests: that may be under way at once; 2^32-1 by default.
        max_requests_per_connection: 1 turns keep-alive off; no bound by default.
        max_retries: that may be under way at once; 2^32-1 by default.
        idle_timeout: after which an idle HTTP connection is closed; Istio's 1h by default.
        max_concurrent_streams: of a connection of HTTP/2; Envoy's by default.
        h2_upgrade_policy: whether HTTP/1.1 goes on as HTTP/2: `DEFAULT` is the mesh's setting.
        use_client_protocol: whether the client's version of HTTP is kept; False by default.
        consecutive_5xx_errors: after which a Pod is left out; 5 by default, so that a breaker
            always detects outliers; None leaves it to the other counts, 0 turns it off.
        consecutive_gateway_errors: the same for 502, 503 and 504 only, and failures to connect;
            none by default.
        consecutive_local_origin_failures: for failures to connect, told apart by
            `split_external_local_origin_errors`; none by default.
        split_external_local_origin_errors: False by default.
        interval: between two looks at the counts; 10s by default.
        base_ejection_time: how long a Pod is left out, times how often it was; 30s by default.
        max_ejection_percent: of the Pods that may be left out at once; Istio's 10 by default.
        min_health_percent: below which nobody is left out; Istio's 0 by default.
        export_to: who sees the DestinationRule; everybody by default.
        labels, annotations: of the DestinationRule, beside those of the chart.

    Raises:
        InvalidConstructError: a breaker without any bound, `max_retries` and the like below 0,
            local failures counted where they are not told apart, a workload without a Service.

    See https://istio.io/latest/docs/tasks/traffic-management/circuit-breaking/
    """

    host: HostTarget | None = None
    name: DnsSubdomain | None = None
    max_connections: PositiveCount | None = None
    connect_timeout: MeshDuration | None = None
    max_connection_duration: MeshDuration | None = None
    tcp_idle_timeout: MeshDuration | None = None
    keepalive: TcpKeepalive | None = None
    max_pending_requests: PositiveCount | None = None
    max_requests: PositiveCount | None = None
    max_requests_per_connection: Count | None = None
    max_retries: Count | None = None
    idle_timeout: MeshDuration | None = None
    max_concurrent_streams: PositiveCount | None = None
    h2_upgrade_policy: Literal["DEFAULT", "DO_NOT_UPGRADE", "UPGRADE"] | None = None
    use_client_protocol: bool = False
    consecutive_5xx_errors: Count | None = 5
    consecutive_gateway_errors: Count | None = None
    consecutive_local_origin_failures: Count | None = None
    split_external_local_origin_errors: bool = False
    interval: MeshDuration = "10s"
    base_ejection_time: MeshDuration = "30s"
    max_ejection_percent: Weight | None = None
    min_health_percent: Weight | None = None
    export_to: Many[ExportTo] = ()
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _bounds_something(self) -> Self:
        if not (self.detects or any(getattr(self, f) for f in (*_BOUNDS, *_HTTP_BOUNDS))):
            raise ValueError(
                "this breaker neither bounds anything nor leaves Pods out\n"
                "hint: leave consecutive_5xx_errors=None out, or write max_connections=100"
            )
        if self.host is not None and (message := host_refusal(self.host)):
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _settings_fit(self) -> Self:
        local = self.consecutive_local_origin_failures
        if local and not self.split_external_local_origin_errors:
            raise ValueError(
                "consecutive_local_origin_failures counts failures that are not told apart\n"
                "hint: write split_external_local_origin_errors=True"
            )
        if self.use_client_protocol and self.h2_upgrade_policy == "UPGRADE":
            raise ValueError(
                "use_client_protocol keeps HTTP/1.1, and UPGRADE makes it HTTP/2\n"
                "hint: leave one of them out"
            )
        check_export_to(self.export_to)
        return self

    @property
    def detects(self) -> bool:
        """Whether Pods that fail are left out."""
        return bool(
            self.consecutive_5xx_errors
            or self.consecutive_gateway_errors
            or self.consecutive_local_origin_failures
        )

    def connection_pool(self) -> SidecarSpecInboundConnectionPool | None:
        """Return the bounds as the API has them; None where there are none."""
        tcp = any(getattr(self, field) is not None for field in _BOUNDS)
        http = any(getattr(self, field) not in (None, False) for field in _HTTP_BOUNDS)
        if not tcp and not http:
            return None
        return SidecarSpecInboundConnectionPool(
            tcp=self._tcp() if tcp else None, http=self._http() if http else None
        )

    def _tcp(self) -> SidecarSpecInboundConnectionPoolTcp:
        return SidecarSpecInboundConnectionPoolTcp(
            max_connections=self.max_connections,
            connect_timeout=duration_text(self.connect_timeout),
            max_connection_duration=duration_text(self.max_connection_duration),
            idle_timeout=duration_text(self.tcp_idle_timeout),
            tcp_keepalive=self.keepalive.spec() if self.keepalive else None,
        )

    def _http(self) -> SidecarSpecInboundConnectionPoolHttp:
        return SidecarSpecInboundConnectionPoolHttp(
            http1_max_pending_requests=self.max_pending_requests,
            http2_max_requests=self.max_requests,
            max_requests_per_connection=self.max_requests_per_connection,
            max_retries=self.max_retries,
            idle_timeout=duration_text(self.idle_timeout),
            max_concurrent_streams=self.max_concurrent_streams,
            h2_upgrade_policy=self.h2_upgrade_policy,
            use_client_protocol=self.use_client_protocol or None,
        )

    def outlier_detection(self) -> DestinationRuleSpecTrafficPolicyOutlierDetection | None:
        """Return the detection as the API has it; None where nobody is left out."""
        if not self.detects:
            return None
        return DestinationRuleSpecTrafficPolicyOutlierDetection(
            consecutive5_xx_errors=self.consecutive_5xx_errors,
            consecutive_gateway_errors=self.consecutive_gateway_errors,
            consecutive_local_origin_failures=self.consecutive_local_origin_failures,
            split_external_local_origin_errors=self.split_external_local_origin_errors or None,
            interval=duration_text(self.interval),
            base_ejection_time=duration_text(self.base_ejection_time),
            max_ejection_percent=self.max_ejection_percent,
            min_health_percent=self.min_health_percent,
        )

    def compose(self) -> Iterable[Part]:
        """Yield the DestinationRule of the host."""
        if self.host is None:
            raise refusal(
                "CircuitBreaker",
                "a breaker of its own needs a host",
                hint="write host=..., or give it to the IstioRouting of the host",
                path="host",
            )
        host = host_of(self.host)
        name = self.name or host.partition(".")[0]
        yield istio.DestinationRule(
            metadata=k8s.ObjectMeta(
                name=name,
                labels={NAME_LABEL: name, **(self.labels or {})},
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=DestinationRuleSpec(
                host=host,
                export_to=list(self.export_to) or None,
                traffic_policy=DestinationRuleSpecTrafficPolicy(
                    connection_pool=self.connection_pool(),
                    outlier_detection=self.outlier_detection(),
                ),
            ),
        )


def check_export_to(namespaces: Many[str]) -> None:
    """Refuse what Istio refuses of `exportTo`: everybody and somebody, or one twice."""
    if "*" in namespaces and len(namespaces) > 1:
        raise ValueError('"*" is everybody, so there is nobody else\nhint: export_to=["*"]')
    for namespace in namespaces:
        if namespaces.count(namespace) > 1:
            raise ValueError(f'export_to has "{namespace}" twice\nhint: leave one out')
