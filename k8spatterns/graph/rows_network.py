"""What the kinds of Istio and of the Gateway API refer to."""

from __future__ import annotations

from msgspec.structs import replace

from k8spatterns.graph.row import Row
from k8spatterns.graph.rows_core import ISSUERS

ISTIO = "networking.istio.io"
GATEWAY_API = "gateway.networking.k8s.io"
_DESTINATIONS = (
    "http[*].route[*].destination.host",
    "http[*].mirror.host",
    "http[*].mirrors[*].destination.host",
    "tcp[*].route[*].destination.host",
    "tls[*].route[*].destination.host",
)
_GATEWAYS = (
    "gateways[*]",
    "http[*].match[*].gateways[*]",
    "tcp[*].match[*].gateways[*]",
    "tls[*].match[*].gateways[*]",
)
_ROUTES = (
    *(Row(f"spec.{path}", "Service", form="mesh host") for path in ("hosts[*]", *_DESTINATIONS)),
    *(Row(f"spec.{path}", "Gateway", ISTIO, form="mesh gateway") for path in _GATEWAYS),
    Row("spec.http[*].delegate.name", "VirtualService", ISTIO),
)
# Istio's policies for a Gateway of the Gateway API, or for what is behind a waypoint.
_TARGETS = (
    Row("spec.targetRef", group=GATEWAY_API),
    Row("spec.targetRefs[*]", group=GATEWAY_API),
)
_PARENTS = Row("spec.parentRefs[*]", group=GATEWAY_API, default="Gateway")
_BACKENDS = Row("spec.rules[*].backendRefs[*]", default="Service", port="port")
_MIRROR = "filters[*].requestMirror.backendRef"
_HTTP = (
    _PARENTS,
    _BACKENDS,
    replace(_BACKENDS, path=f"spec.rules[*].{_MIRROR}"),
    replace(_BACKENDS, path=f"spec.rules[*].backendRefs[*].{_MIRROR}"),
)
_CERTIFICATES = (
    "listeners[*].tls.certificateRefs[*]",
    "tls.backend.clientCertificateRef",
)
_AUTHORITIES = (
    "tls.frontend.default.validation.caCertificateRefs[*]",
    "tls.frontend.perPort[*].tls.validation.caCertificateRefs[*]",
)

NETWORK: dict[tuple[str, str], tuple[Row, ...]] = {
    (ISTIO, "VirtualService"): _ROUTES,
    (ISTIO, "DestinationRule"): (Row("spec.host", "Service", form="mesh host"),),
    ("security.istio.io", "AuthorizationPolicy"): _TARGETS,
    ("security.istio.io", "RequestAuthentication"): _TARGETS,
    ("telemetry.istio.io", "Telemetry"): _TARGETS,
    ("extensions.istio.io", "WasmPlugin"): (
        *_TARGETS,
        Row("spec.imagePullSecret", "Secret"),
    ),
    (GATEWAY_API, "Gateway"): (
        *ISSUERS,
        Row("spec.gatewayClassName", "GatewayClass", GATEWAY_API, cluster=True),
        *(Row(f"spec.{path}", default="Secret") for path in _CERTIFICATES),
        *(Row(f"spec.{path}", default="ConfigMap") for path in _AUTHORITIES),
        Row("spec.infrastructure.parametersRef"),
    ),
    (GATEWAY_API, "HTTPRoute"): _HTTP,
    (GATEWAY_API, "GRPCRoute"): _HTTP,
    (GATEWAY_API, "TCPRoute"): (_PARENTS, _BACKENDS),
    (GATEWAY_API, "TLSRoute"): (_PARENTS, _BACKENDS),
    (GATEWAY_API, "UDPRoute"): (_PARENTS, _BACKENDS),
    (GATEWAY_API, "BackendTLSPolicy"): (
        Row("spec.targetRefs[*]"),
        Row("spec.validation.caCertificateRefs[*]", default="ConfigMap"),
    ),
}
