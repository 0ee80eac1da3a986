"""The pieces of an Envoy bootstrap: listeners, HTTP connection managers, clusters, TLS.

See https://www.envoyproxy.io/docs/envoy/latest/configuration/overview/bootstrap
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from k8spatterns.types import Duration, as_go_duration

Tree = dict[str, Any]

TYPES = "type.googleapis.com/envoy.extensions"
HTTP_MANAGER = f"{TYPES}.filters.network.http_connection_manager.v3.HttpConnectionManager"
TCP_PROXY = f"{TYPES}.filters.network.tcp_proxy.v3.TcpProxy"
ROUTER = f"{TYPES}.filters.http.router.v3.Router"
HTTP_OPTIONS = f"{TYPES}.upstreams.http.v3.HttpProtocolOptions"
UPSTREAM_TLS = f"{TYPES}.transport_sockets.tls.v3.UpstreamTlsContext"
DOWNSTREAM_TLS = f"{TYPES}.transport_sockets.tls.v3.DownstreamTlsContext"
CONNECTION_LIMIT = (
    f"{TYPES}.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig"
)

ANYWHERE = "0.0.0.0"  # noqa: S104 - what the Service and the kubelet reach
HERE = "127.0.0.1"
ADMIN, PROBES = "admin", "probes"
SYSTEM_AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
"""The certificates of the public authorities in Envoy's image."""


def seconds(duration: Duration) -> str:
    """Return a duration as protobuf's JSON has it: seconds with up to nine decimals."""
    from k8spatterns.syntax.duration import nanoseconds

    total = nanoseconds(as_go_duration(duration)) or 0
    whole, rest = divmod(total, 1_000_000_000)
    return f"{whole}.{rest:09}".rstrip("0").rstrip(".") + "s"


def address(host: str, port: int) -> Tree:
    """Return a socket's address."""
    return {"socket_address": {"address": host, "port_value": port}}


def bootstrap(  # noqa: PLR0913 - each is one section of the bootstrap
    *,
    name: str,
    listeners: Iterable[Tree],
    clusters: Iterable[Tree],
    admin_port: int,
    probe_port: int,
    max_connections: int,
) -> Tree:
    """Return a bootstrap with static resources only.

    The admin endpoint can stop Envoy and show its secrets, so only the Pod itself reaches it. What
    the kubelet and Prometheus may ask, `/ready` and `/stats/prometheus`, has a listener that passes
    these two paths on.
    """
    return {
        "node": {"id": name, "cluster": name},
        "admin": {"address": address(HERE, admin_port)},
        "static_resources": {
            "listeners": [*listeners, _probes(probe_port)],
            "clusters": [*clusters, static_cluster(ADMIN, HERE, admin_port)],
        },
        "overload_manager": {
            "resource_monitors": [
                {
                    "name": "envoy.resource_monitors.global_downstream_max_connections",
                    "typed_config": {
                        "@type": CONNECTION_LIMIT,
                        "max_active_downstream_connections": max_connections,
                    },
                }
            ]
        },
    }


def _probes(port: int) -> Tree:
    routes = [
        {"match": {"path": path}, "route": {"cluster": ADMIN}}
        for path in ("/ready", "/stats/prometheus")
    ]
    manager = http_manager(PROBES, routes, access_log=False)
    tree = listener(PROBES, ANYWHERE, port, [manager])
    # A full proxy is busy, not broken.
    return {**tree, "ignore_global_conn_limit": True}


def listener(
    name: str, host: str, port: int, filters: Iterable[Tree], *, tls: Tree | None = None
) -> Tree:
    """Return a listener with one chain of filters."""
    chain: Tree = {"filters": list(filters)}
    if tls is not None:
        chain["transport_socket"] = _socket(tls)
    return {"name": name, "address": address(host, port), "filter_chains": [chain]}


def http_manager(
    name: str,
    routes: Iterable[Tree],
    *,
    access_log: bool,
    filters: Iterable[Tree] = (),
    more: Mapping[str, Any] | None = None,
) -> Tree:
    """Return the filter that speaks HTTP/1.1 and HTTP/2 with whoever connects."""
    config: Tree = {
        "@type": HTTP_MANAGER,
        "stat_prefix": name,
        "codec_type": "AUTO",
        "route_config": {
            "name": name,
            "virtual_hosts": [{"name": name, "domains": ["*"], "routes": list(routes)}],
        },
        "http_filters": [
            *filters,
            {"name": "envoy.filters.http.router", "typed_config": {"@type": ROUTER}},
        ],
        **(more or {}),
    }
    if access_log:
        config["access_log"] = [_access_log()]
    return {"name": "envoy.filters.network.http_connection_manager", "typed_config": config}


def tcp_proxy(name: str, cluster: str, **more: Any) -> Tree:
    """Return the filter that passes bytes on."""
    config = {"@type": TCP_PROXY, "stat_prefix": name, "cluster": cluster, **more}
    return {"name": "envoy.filters.network.tcp_proxy", "typed_config": config}


def cluster(  # noqa: PLR0913 - each is one field of a cluster
    name: str,
    host: str,
    port: int,
    *,
    connect_timeout: Duration,
    http2: bool = False,
    tls: Tree | None = None,
    limits: Mapping[str, int] | None = None,
) -> Tree:
    """Return the cluster of a host, whose addresses the DNS knows."""
    tree = static_cluster(name, host, port)
    tree["connect_timeout"] = seconds(connect_timeout)
    if not _is_ip(host):
        tree |= {"type": "STRICT_DNS", "dns_lookup_family": "V4_PREFERRED"}
    if limits:
        tree["circuit_breakers"] = {"thresholds": [dict(limits)]}
    if http2:
        tree["typed_extension_protocol_options"] = {
            "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
                "@type": HTTP_OPTIONS,
                "explicit_http_config": {"http2_protocol_options": {}},
            }
        }
    if tls is not None:
        tree["transport_socket"] = _socket(tls)
    return tree


def static_cluster(name: str, host: str, port: int) -> Tree:
    """Return the cluster of one address."""
    endpoint = {"endpoint": {"address": address(host, port)}}
    return {
        "name": name,
        "type": "STATIC",
        "load_assignment": {"cluster_name": name, "endpoints": [{"lb_endpoints": [endpoint]}]},
    }


def upstream_tls(
    host: str, *, authorities: str, client: str | None = None, protocol: str = "http"
) -> Tree:
    """Return TLS towards a host, whose certificate must be for its name.

    Args:
        host: the name that is asked for, and that the certificate must have.
        authorities: the file with the certificates of who may have signed it.
        client: the directory of the certificate that is shown, if one is.
        protocol: `http`, `http2` or `tcp`: what is to be spoken inside.
    """
    context: Tree = {
        "validation_context": {
            "trusted_ca": {"filename": authorities},
            "match_typed_subject_alt_names": [
                {"san_type": "IP_ADDRESS" if _is_ip(host) else "DNS", "matcher": {"exact": host}}
            ],
        },
    }
    if protocol != "tcp":
        context["alpn_protocols"] = ["h2" if protocol == "http2" else "http/1.1"]
    if client is not None:
        context["tls_certificates"] = [_certificate(client)]
    sni = {} if _is_ip(host) else {"sni": host}
    return {"@type": UPSTREAM_TLS, **sni, "common_tls_context": context}


def downstream_tls(directory: str, *, client_authorities: str | None = None) -> Tree:
    """Return TLS towards clients, TLS 1.2 and later.

    Args:
        directory: where `tls.crt` and `tls.key` are.
        client_authorities: the file with the certificates of who signs the clients' certificates;
            clients must then show one.
    """
    context: Tree = {
        "alpn_protocols": ["h2", "http/1.1"],
        "tls_params": {"tls_minimum_protocol_version": "TLSv1_2"},
        "tls_certificates": [_certificate(directory)],
    }
    tree: Tree = {"@type": DOWNSTREAM_TLS, "common_tls_context": context}
    if client_authorities is not None:
        context["validation_context"] = {"trusted_ca": {"filename": client_authorities}}
        tree["require_client_certificate"] = True
    return tree


def _certificate(directory: str) -> Tree:
    return {
        "certificate_chain": {"filename": f"{directory}/tls.crt"},
        "private_key": {"filename": f"{directory}/tls.key"},
    }


def _socket(context: Tree) -> Tree:
    return {"name": "envoy.transport_sockets.tls", "typed_config": context}


def _access_log() -> Tree:
    return {
        "name": "envoy.access_loggers.stdout",
        "typed_config": {"@type": f"{TYPES}.access_loggers.stream.v3.StdoutAccessLog"},
    }


def _is_ip(host: str) -> bool:
    from k8spatterns.syntax.network import ip

    return ip(host) is None
