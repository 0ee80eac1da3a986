"""The rules over Istio's objects, where the pages of the rules do not show them."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.graph.mesh_names import full_host, gateway_of, service_of
from tests.support.checking import check_objects

V1 = "networking.istio.io/v1"


def istio(kind: str, name: str = "web", namespace: str = "shop", **spec: Any) -> dict[str, Any]:
    metadata = {"name": name, "namespace": namespace}
    return {"apiVersion": V1, "kind": kind, "metadata": metadata, "spec": spec}


def route(*rules: Any, hosts: Any = ("a.example.com",), **more: Any) -> dict[str, Any]:
    name = more.pop("name", "web")
    return istio("VirtualService", name, hosts=list(hosts), http=list(rules), **more)


def to(host: str, **more: Any) -> dict[str, Any]:
    return {"route": [{"destination": {"host": host, **more}}]}


def service(name: str = "web", **port: Any) -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": name, "namespace": "shop"},
        "spec": {"ports": [{"name": "http", "port": 80, **port}]},
    }


def pod(**labels: str) -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "web", "namespace": "shop", "labels": labels},
        "spec": {"containers": [{"name": "web", "image": "web:1"}]},
    }


# What the rules for what is outside of the app would report here.
OUTSIDE = ("b.example.com", "elsewhere.example.com", "a.example.com")


def codes(*trees: dict[str, Any], only: str = "K8S-ISTIO", **app: Any) -> list[str]:
    outside = [*(f"ServiceEntry/{host}" for host in OUTSIDE), "Pod/a=b"]
    external = [*outside, *app.pop("external", ())]
    found = check_objects(*trees, external=external, **app)
    return [f.code for f in found if f.code.startswith(only)]


@pytest.mark.parametrize(
    ("host", "found"),
    [
        ("web", ("shop", "web")),
        ("web.infra.svc.cluster.local", ("infra", "web")),
        ("web.example.com", None),
        ("*", None),
        ("*.infra.svc.cluster.local", None),
        ("a.b.infra.svc.cluster.local", None),
    ],
)
def test_hosts_that_are_services(host: str, found: Any) -> None:
    assert service_of(host, "shop") == found


def test_hosts_in_full() -> None:
    assert full_host("web", "shop") == "web.shop.svc.cluster.local"
    assert full_host("web.example.com", "shop") == "web.example.com"
    assert gateway_of("a.b.svc.cluster.local", "shop") is None


def test_a_host_in_full_and_in_short_are_one() -> None:
    rules = [
        istio("DestinationRule", "one", host="web"),
        istio("DestinationRule", "two", host="web.shop.svc.cluster.local"),
    ]
    assert codes(service(), *rules) == ["K8S-ISTIO-003"]


def test_rules_for_different_clients_or_namespaces_do_not_clash() -> None:
    host = "web.shop.svc.cluster.local"
    selector = {"matchLabels": {"app": "front"}}
    rules = [
        istio("DestinationRule", "one", host=host),
        istio("DestinationRule", "two", host=host, workloadSelector=selector),
        istio("DestinationRule", "three", "other", host=host),
    ]
    assert codes(service(), *rules) == []


def test_subsets_of_two_rules_and_of_nobody() -> None:
    subset = {"name": "v1", "labels": {"version": "v1"}}
    rule = istio("DestinationRule", host="web.shop.svc.cluster.local", subsets=[subset])
    assert codes(service(), rule, route(to("web", subset="v1"))) == []
    assert codes(service(), rule, route(to("web", subset="v2"))) == ["K8S-ISTIO-001"]
    assert codes(route(to("elsewhere.example.com", subset="v2"))) == []
    mirrored = {**to("b.example.com"), "mirrors": [{"destination": {"host": "web", "subset": "x"}}]}
    assert codes(service(), rule, route(mirrored)) == ["K8S-ISTIO-001"]


def test_what_only_some_namespaces_see_does_not_clash() -> None:
    routes = [
        route(to("b.example.com"), name=name, exportTo=[space])
        for name, space in (("one", "a"), ("two", "b"), ("three", "."))
    ]
    assert codes(*routes) == []
    again = route(to("b.example.com"), name="four", exportTo=["shop"])
    assert codes(*routes, again) == ["K8S-ISTIO-002"]


def test_labels_of_the_node_are_not_asked_of_pods() -> None:
    selected = service()
    selected["spec"]["selector"] = {"app": "web"}
    zone = {"name": "a", "labels": {"topology.kubernetes.io/zone": "eu-a"}}
    rule = istio("DestinationRule", host="web", subsets=[zone])
    assert codes(selected, pod(app="web"), rule) == []
    zone["labels"]["version"] = "v2"  # type: ignore[index]
    assert codes(selected, pod(app="web"), rule) == ["K8S-ISTIO-004"]
    assert codes(service(), rule) == []


def gateway(*hosts: str) -> dict[str, Any]:
    server = {"hosts": list(hosts), "port": {"name": "http", "number": 80, "protocol": "HTTP"}}
    return istio("Gateway", "public", "infra", selector={"a": "b"}, servers=[server])


@pytest.mark.parametrize(
    ("hosts", "wanted"),
    [
        (["*"], []),
        (["*/a.example.com"], []),
        (["shop/*.example.com"], []),
        (["infra/a.example.com"], ["K8S-ISTIO-005"]),
        (["./a.example.com"], ["K8S-ISTIO-005"]),
        (["b.example.com"], ["K8S-ISTIO-005"]),
    ],
)
def test_what_a_gateway_serves_for_whom(hosts: list[str], wanted: list[str]) -> None:
    bound = route(to("b.example.com"), gateways=["infra/public"])
    assert codes(gateway(*hosts), bound) == wanted


def test_a_gateway_that_is_not_there_is_reported_unless_it_is_declared() -> None:
    bound = route(to("b.example.com"), gateways=["infra/public", "mesh"])
    assert codes(bound, only="K8S-REF") == ["K8S-REF-001"]
    assert codes(bound, only="K8S-REF", external=["Gateway/infra/public"]) == []
    assert codes(bound, gateway("*"), only="K8S-REF") == []


@pytest.mark.parametrize(
    ("port", "wanted"),
    [
        ({"name": "web"}, True),
        ({"name": "httpx"}, True),
        ({"name": None}, True),
        ({"name": "http-web"}, False),
        ({"name": "grpc"}, False),
        ({"name": "web", "appProtocol": "http"}, False),
        ({"name": "dns", "protocol": "UDP"}, False),
        ({"name": "db", "port": 3306}, False),
    ],
)
def test_names_of_ports(port: dict[str, Any], wanted: bool) -> None:
    given = {key: value for key, value in {"port": 80, **port}.items() if value is not None}
    tree = service()
    tree["spec"]["ports"] = [given]
    assert codes(tree) == []
    rule = istio("DestinationRule", host="web")
    assert codes(tree, rule) == (["K8S-ISTIO-006"] if wanted else [])
    labels = {"istio-injection": "enabled"}
    space = {
        "apiVersion": "v1",
        "kind": "Namespace",
        "metadata": {"name": "shop", "labels": labels},
    }
    assert codes(tree, space) == (["K8S-ISTIO-006"] if wanted else [])


def test_rules_that_nothing_reaches() -> None:
    match = {"match": [{"uri": {"prefix": "/a"}, "name": "x"}]}
    same = {"match": [{"name": "y", "uri": {"prefix": "/a"}}]}
    everything, part = to("b.example.com"), {**to("b.example.com"), **match}
    assert codes(route(part, everything)) == []
    assert codes(route(everything, part, part)) == ["K8S-ISTIO-007", "K8S-ISTIO-007"]
    assert codes(route(part, {**everything, **same})) == ["K8S-ISTIO-007"]
    tcp = {"route": [{"destination": {"host": "b.example.com"}}]}
    assert codes(istio("VirtualService", hosts=["a.example.com"], tcp=[tcp, tcp])) == [
        "K8S-ISTIO-007"
    ]


def test_ports_of_destinations() -> None:
    assert codes(service(), route(to("web"))) == []
    assert codes(service(), route(to("web", port={"number": 81}))) == ["K8S-ISTIO-009"]
    assert codes(service(), route(to("other", port={"number": 81}))) == []


def test_kinds_without_a_newer_version_are_current() -> None:
    envoy = {**istio("EnvoyFilter"), "apiVersion": "networking.istio.io/v1alpha3"}
    assert codes(envoy) == []
    old = {**istio("DestinationRule", host="a.example.com"), "apiVersion": V1 + "beta1"}
    assert codes(old) == ["K8S-ISTIO-008"]
