"""`WebService` with its Ingress and its HTTPRoute: what they make, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    App,
    DeploymentOptions,
    GatewayRef,
    HttpRouteOptions,
    IngressOptions,
    Port,
    Probe,
    Recreate,
    RouteMatch,
    ServiceOptions,
    WebService,
    render,
)
from tests.support.making import made, refusal_of

GATEWAY = GatewayRef(name="public", namespace="infra", section_name="https", port=443)


def web(**more: Any) -> WebService:
    return WebService(name="web", image="web:1", **{"port": 8080, **more})


def container(service: WebService) -> dict[str, Any]:
    spec = made(service)["Deployment", "web"]["spec"]["template"]["spec"]
    found: dict[str, Any] = spec["containers"][0]
    return found


def test_the_plain_base_is_deployment_service_and_account() -> None:
    objects = made(web())
    assert set(objects) == {("ServiceAccount", "web"), ("Deployment", "web"), ("Service", "web")}
    assert made(web(replicas=2)).keys() - objects.keys() == {("PodDisruptionBudget", "web")}


def test_health_is_asked_by_readiness_and_liveness_only_connects() -> None:
    asked = container(web(health="/healthz"))
    assert asked["readinessProbe"]["httpGet"] == {"path": "/healthz", "port": "http"}
    assert asked["livenessProbe"]["tcpSocket"] == {"port": 8080}


def test_a_probe_that_is_written_wins_over_health() -> None:
    asked = container(web(health="/healthz", readiness=Probe.tcp(), liveness=None))
    assert asked["readinessProbe"] == {"tcpSocket": {"port": "http"}}
    assert "livenessProbe" not in asked


def test_the_ingress_reaches_the_service_by_the_name_of_its_port() -> None:
    options = IngressOptions(
        host="shop.example.com",
        class_name="nginx",
        tls_secret="tls",
        annotations={"example.com/size": "8m"},
    )
    tree = made(web(ingress=options, annotations={"a": "b"}))["Ingress", "web"]
    assert tree["metadata"]["annotations"] == {"a": "b", "example.com/size": "8m"}
    backend = {"service": {"name": "web", "port": {"name": "http"}}}
    assert tree["spec"] == {
        "ingressClassName": "nginx",
        "tls": [{"hosts": ["shop.example.com"], "secretName": "tls"}],
        "rules": [
            {
                "host": "shop.example.com",
                "http": {"paths": [{"path": "/", "pathType": "Prefix", "backend": backend}]},
            }
        ],
    }


def test_ingress_and_service_may_have_names_and_ports_of_their_own() -> None:
    objects = made(
        web(
            port=None,
            ports=[Port(number=9000, name="admin"), Port(number=8080, name="web")],
            service=ServiceOptions(name="front"),
            ingress=IngressOptions(name="door", port="web", host="*.example.com", path="/a"),
        )
    )
    path = objects["Ingress", "door"]["spec"]["rules"][0]["http"]["paths"][0]
    assert path["backend"]["service"] == {"name": "front", "port": {"name": "web"}}
    assert ("Service", "front") in objects


def test_the_route_belongs_to_a_gateway_and_reaches_the_services_number() -> None:
    options = HttpRouteOptions(
        gateways=[GATEWAY],
        hostnames=["shop.example.com"],
        matches=[RouteMatch(path="/api", method="GET", headers={"x-a": "1"}, query={"q": "2"})],
        request_timeout=10,
        annotations={"c": "d"},
    )
    service = web(port=None, ports=[Port(number=8080, service_port=80)], http_route=options)
    tree = made(service)["HTTPRoute", "web"]
    assert tree["apiVersion"] == "gateway.networking.k8s.io/v1"
    assert tree["metadata"]["annotations"] == {"c": "d"}
    match = {
        "path": {"type": "PathPrefix", "value": "/api"},
        "method": "GET",
        "headers": [{"name": "x-a", "value": "1"}],
        "queryParams": [{"name": "q", "value": "2"}],
    }
    assert tree["spec"] == {
        "parentRefs": [
            {"name": "public", "namespace": "infra", "sectionName": "https", "port": 443}
        ],
        "hostnames": ["shop.example.com"],
        "rules": [
            {
                "matches": [match],
                "timeouts": {"request": "10s"},
                "backendRefs": [{"kind": "Service", "name": "web", "port": 80}],
            }
        ],
    }


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0, "0s"), (90, "1m30s"), (100_000, "27h46m40s"), (359_999_999, "99999h59m59s")],
)
def test_a_timeout_has_few_digits_before_each_unit(seconds: int, written: str) -> None:
    options = HttpRouteOptions(gateways=[GATEWAY], request_timeout=seconds)
    tree = made(web(http_route=options))["HTTPRoute", "web"]
    assert tree["spec"]["rules"][0]["timeouts"] == {"request": written}


def test_a_route_without_details_says_only_what_it_must() -> None:
    route = HttpRouteOptions(gateways=[GatewayRef(name="public")], name="door")
    tree = made(web(http_route=route))["HTTPRoute", "door"]
    assert tree["spec"] == {
        "parentRefs": [{"name": "public"}],
        "rules": [{"backendRefs": [{"kind": "Service", "name": "web", "port": 8080}]}],
    }


def test_ingress_and_route_follow_a_service_whose_name_is_prefixed() -> None:
    app = App(external=["Gateway/public"])
    chart = app.chart("shop", namespace="production", name_prefix="blue-")
    route = HttpRouteOptions(gateways=[GATEWAY])
    chart.add(web(ingress=IngressOptions(host="shop.example.com"), http_route=route))
    rendering = render(app)
    assert not rendering.findings
    trees = {tree["kind"]: tree for tree in rendering.documents}
    rule = trees["Ingress"]["spec"]["rules"][0]
    assert rule["http"]["paths"][0]["backend"]["service"]["name"] == "blue-web"
    assert trees["HTTPRoute"]["spec"]["rules"][0]["backendRefs"][0]["name"] == "blue-web"
    assert trees["HTTPRoute"]["spec"]["parentRefs"][0]["name"] == "public"


def test_how_pods_are_replaced_is_the_deployments_choice() -> None:
    spec = made(web(update=Recreate(), progress_deadline=120))["Deployment", "web"]["spec"]
    assert (spec["strategy"], spec["progressDeadlineSeconds"]) == ({"type": "Recreate"}, 120)
    assert isinstance(web(), DeploymentOptions)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"port": None, "health": "/healthz"}, "health asks a TCP port"),
        ({"health": "healthz"}, "absolute path"),
        ({"min_ready": 600}, "progress_deadline, 600, must be more"),
        ({"min_ready": 60, "progress_deadline": 60}, "progress_deadline, 60, must be more"),
        ({"port": None, "ingress": IngressOptions()}, "needs a port"),
        ({"service": None, "ingress": IngressOptions()}, "leave service=None out"),
        ({"ingress": IngressOptions(port="grpc")}, 'names the port "grpc"; the Service has: http'),
        (
            {"http_route": HttpRouteOptions(gateways=[GATEWAY], port="grpc")},
            'http_route names the port "grpc"',
        ),
        (
            {"port": None, "ports": [Port(number=1, exposed=False)], "ingress": IngressOptions()},
            "sends requests to the Service",
        ),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(WebService, name="web", image="web:1", **{"port": 8080, **fields})


@pytest.mark.parametrize(
    ("call", "fields", "message"),
    [
        (IngressOptions, {"host": "Shop.example.com"}, "shop.example.com"),
        (IngressOptions, {"host": "*.*.example.com"}, "write a host"),
        (IngressOptions, {"path": "api"}, "absolute path"),
        (HttpRouteOptions, {"gateways": []}, 'write gateways=[GatewayRef(name="...")]'),
        (HttpRouteOptions, {"gateways": [GATEWAY], "request_timeout": -1}, "negative"),
        (
            HttpRouteOptions,
            {"gateways": [GATEWAY], "request_timeout": 360_000_000},
            "100,000 hours",
        ),
        (RouteMatch, {"headers": {"a b": "c"}}, "a b"),
        (RouteMatch, {"method": "get"}, "'GET'"),
        (GatewayRef, {"name": "public", "port": 0}, "greater than or equal to 1"),
        (ServiceOptions, {"cluster_ip": "None", "type": "NodePort"}, "a headless Service"),
        (ServiceOptions, {"load_balancer_source_ranges": ["everybody"]}, "everybody"),
    ],
)
def test_misuse_of_its_options_is_refused(call: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(call, **fields)
