"""`NetworkIsolation`: who may talk to whom, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    WORLD,
    App,
    BatchJob,
    DnsAccess,
    Edge,
    KnativeService,
    MetricsScrape,
    NetworkIsolation,
    NetworkPeer,
    NetworkPort,
    NodeAgent,
    Port,
    Sidecar,
    TrafficFrom,
    TrafficTo,
    WebService,
)
from tests.support.making import made, refusal_of

WEB = WebService(name="web", image="web:1", port=8080)
API = WebService(
    name="api",
    image="api:1",
    ports=[Port(number=9000, name="grpc"), Port(number=9102, name="metrics", exposed=False)],
)
DB = WebService(name="db", image="db:1", port=5432)
QUIET = WebService(name="quiet", image="quiet:1")
AGENT = NodeAgent(name="agent", image="agent:1", port=9100, host_network=True)
NAME = "app.kubernetes.io/name"
NAMESPACE = "kubernetes.io/metadata.name"


def policies(**fields: Any) -> dict[str, dict[str, Any]]:
    objects = made(NetworkIsolation(**{"name": "shop", **fields}))
    return {name: tree["spec"] for (_, name), tree in objects.items()}


def pods(name: str) -> dict[str, Any]:
    return {"podSelector": {"matchLabels": {NAME: name}}}


def within(namespace: str) -> dict[str, Any]:
    return {"namespaceSelector": {"matchLabels": {NAMESPACE: namespace}}}


def tcp(*ports: int) -> list[dict[str, Any]]:
    return [{"protocol": "TCP", "port": port} for port in ports]


def test_edges_open_both_sides_on_the_ports_of_the_target() -> None:
    found = policies(allow=[(WEB, API), (API, DB)], dns=None)
    assert set(found) == {"shop-web", "shop-api", "shop-db"}
    assert found["shop-web"] == {
        **pods("web"),
        "policyTypes": ["Ingress", "Egress"],
        "egress": [{"to": [pods("api")], "ports": tcp(9000)}],
    }
    assert found["shop-api"]["ingress"] == [{"from": [pods("web")], "ports": tcp(9000)}]
    assert found["shop-api"]["egress"] == [{"to": [pods("db")], "ports": tcp(5432)}]
    assert "egress" not in found["shop-db"]


def test_everybody_reaches_dns() -> None:
    found = policies(of=[WEB, QUIET])
    assert len(found) == 2
    for spec in found.values():
        (rule,) = spec["egress"]
        assert rule["to"] == [
            {**within("kube-system"), "podSelector": {"matchLabels": {"k8s-app": "kube-dns"}}}
        ]
        assert rule["ports"] == [{"protocol": "UDP", "port": 53}, {"protocol": "TCP", "port": 53}]
    other = DnsAccess(namespace="openshift-dns", labels={"dns": "default"}, ports=[5353])
    (rule,) = policies(of=[WEB], dns=other)["shop-web"]["egress"]
    assert {port["port"] for port in rule["ports"]} == {5353}


def test_an_edge_chooses_ports_by_name_or_number() -> None:
    for wanted in ("metrics", 9102):
        edge = Edge(source=WEB, target=API, ports=[wanted])
        assert policies(allow=[edge])["shop-api"]["ingress"][0]["ports"] == tcp(9102)


def test_ways_in_from_outside() -> None:
    ways = [
        TrafficFrom(target=WEB, namespace="ingress-nginx", labels={"app": "nginx"}),
        TrafficFrom(target=WEB, cidrs=["10.0.0.0/8"]),
    ]
    ingress = policies(ingress=ways)["shop-web"]["ingress"]
    nginx = {**within("ingress-nginx"), "podSelector": {"matchLabels": {"app": "nginx"}}}
    assert [rule["from"] for rule in ingress] == [[nginx], [{"ipBlock": {"cidr": "10.0.0.0/8"}}]]
    assert [rule["ports"] for rule in ingress] == [tcp(8080)] * 2


def test_ways_out_to_addresses() -> None:
    ports: list[int | NetworkPort] = [443, NetworkPort(number=8000, end=8100, protocol="UDP")]
    ways = [
        TrafficTo(source=WEB, cidrs=WORLD, excluding=["169.254.0.0/16", "fd00::/8"], ports=ports),
        TrafficTo(source=WEB, cidrs=["192.0.2.7/32"], ports=None),
    ]
    first, second = policies(egress=ways, dns=None)["shop-web"]["egress"]
    assert first["to"] == [
        {"ipBlock": {"cidr": "0.0.0.0/0", "except": ["169.254.0.0/16"]}},
        {"ipBlock": {"cidr": "::/0", "except": ["fd00::/8"]}},
    ]
    assert first["ports"] == [
        *tcp(443),
        {"protocol": "UDP", "port": 8000, "endPort": 8100},
    ]
    assert "ports" not in second


def test_metrics_are_scraped_where_there_are_any() -> None:
    found = policies(of=[WEB, API], metrics=MetricsScrape(namespace="observability"))
    assert found["shop-api"]["ingress"] == [{"from": [within("observability")], "ports": tcp(9102)}]
    assert "ingress" not in found["shop-web"]


def test_namespaces_and_charts_are_crossed() -> None:
    app = App()
    data = app.chart("data", namespace="data")
    remote = NetworkPeer(workload=DB, namespace=data)
    found = policies(allow=[(API, remote)], dns=None)
    assert set(found) == {"shop-api"}
    assert found["shop-api"]["egress"] == [
        {"to": [{**within("data"), **pods("db")}], "ports": tcp(5432)}
    ]
    both = NetworkIsolation(
        name="shop", of=[API, remote], allow=[(API, remote)], namespace="production"
    )
    policy = made(both)["NetworkPolicy", "shop-db"]
    assert policy["metadata"]["namespace"] == "data"
    assert policy["spec"]["ingress"] == [
        {"from": [{**within("production"), **pods("api")}], "ports": tcp(5432)}
    ]


def test_a_peer_in_the_same_namespace_is_no_other() -> None:
    near = NetworkPeer(workload=DB, namespace="production")
    found = policies(allow=[(API, near), (API, DB)], of=[DB], namespace="production", dns=None)
    assert found["shop-db"]["ingress"] == [{"from": [pods("api")], "ports": tcp(5432)}] * 2


def test_pods_outside_of_the_app() -> None:
    legacy = NetworkPeer(labels={"app": "legacy"}, namespace="old", ports=[7000])
    found = policies(allow=[(legacy, WEB), (WEB, legacy)], dns=None)["shop-web"]
    peer = {**within("old"), "podSelector": {"matchLabels": {"app": "legacy"}}}
    assert found["ingress"] == [{"from": [peer], "ports": tcp(8080)}]
    assert found["egress"] == [{"to": [peer], "ports": tcp(7000)}]


def test_others_of_the_namespace_are_denied_on_request() -> None:
    found = policies(of=[WEB], deny_others=True)
    assert found["shop-default-deny"] == {
        "podSelector": {},
        "policyTypes": ["Ingress", "Egress"],
    }


def test_a_job_may_start_traffic() -> None:
    job = BatchJob(name="load", image="load:1", restart_policy="Never")
    assert policies(allow=[(job, DB)], dns=None)["shop-load"]["egress"] == [
        {"to": [pods("db")], "ports": tcp(5432)}
    ]


def test_ports_of_sidecars_count() -> None:
    proxied = WebService(
        name="proxied",
        image="web:1",
        sidecars=[Sidecar(name="proxy", image="proxy:1", port=9443)],
    )
    assert policies(allow=[(WEB, proxied)])["shop-proxied"]["ingress"][0]["ports"] == tcp(9443)


REMOTE = NetworkPeer(workload=DB, namespace="data")
MISUSES: list[tuple[Any, dict[str, Any], str]] = [
    (NetworkIsolation, {"name": "shop"}, "there is nothing to isolate"),
    (NetworkIsolation, {"name": "shop", "allow": [(WEB, QUIET)]}, "listens on no port"),
    (
        NetworkIsolation,
        {"name": "shop", "allow": [Edge(source=WEB, target=API, ports=["http"])]},
        "its ports: grpc (9000), metrics (9102)",
    ),
    (
        NetworkIsolation,
        {"name": "shop", "of": [WEB], "allow": [(API, DB)]},
        'the edge from "api" to "db" touches nothing that is isolated',
    ),
    (
        NetworkIsolation,
        {"name": "shop", "of": [API], "ingress": [TrafficFrom(target=WEB, namespace="edge")]},
        '"web" is not isolated',
    ),
    (
        NetworkIsolation,
        {"name": "shop", "of": [API, REMOTE], "allow": [(API, REMOTE)]},
        'the policy of "db" in data must name',
    ),
    (
        NetworkIsolation,
        {"name": "shop", "of": [NetworkPeer(labels={"a": "b"})]},
        "are no construct of the app",
    ),
    (
        NetworkIsolation,
        {"name": "shop", "of": [WEB, WEB.replace(selector={"app": "other"})]},
        'two constructs that are isolated are named "web"',
    ),
    (NetworkIsolation, {"name": "shop", "allow": [(WEB, API, DB)]}, "a pair of constructs, not 3"),
    (NetworkIsolation, {"name": "shop", "of": [AGENT]}, "is in the network of its node"),
    (
        Edge,
        {"source": WEB, "target": KnativeService(name="fn", image="fn:1")},
        "through Knative's proxies",
    ),
    (NetworkPeer, {"namespace": "data"}, "a peer is a workload, or Pods with labels"),
    (NetworkPeer, {"workload": DB, "ports": [1]}, "has ports of its own"),
    (
        NetworkPeer,
        {"workload": DB, "namespace": App().chart("x")},
        'the chart "x" has no namespace',
    ),
    (NetworkPort, {"number": 90, "end": 80}, "the range ends at 80, before it starts at 90"),
    (TrafficFrom, {"target": WEB}, "nobody says where the traffic comes from"),
    (
        TrafficFrom,
        {"target": WEB, "cidrs": ["10.0.0.0/8"], "labels": {"a": "b"}},
        "labels choose among the Pods of a namespace",
    ),
    (
        TrafficTo,
        {"source": WEB, "cidrs": ["10.0.0.0/8"], "excluding": ["192.0.2.0/24"], "ports": [1]},
        "192.0.2.0/24 is not within 10.0.0.0/8",
    ),
    (TrafficTo, {"source": WEB, "cidrs": WORLD}, "ports"),
]


@pytest.mark.parametrize(("cls", "fields", "message"), MISUSES)
def test_misuse_is_refused(cls: Any, fields: dict[str, Any], message: str) -> None:
    assert message.partition("\n")[0] in refusal_of(cls, **fields)
