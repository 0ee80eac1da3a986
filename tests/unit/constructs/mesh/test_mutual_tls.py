"""`MeshMutualTls`: both objects in each scope, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import MeshMutualTls, Port, WebService
from tests.support.making import made, refusal_of, rendered

WEB = WebService(
    name="web", image="web:1", ports=[Port(number=8080), Port(number=9090, name="http-metrics")]
)


def specs(of: MeshMutualTls, *others: Any) -> tuple[Any, Any]:
    objects = made(*others, of)
    peers = [tree for (kind, _), tree in objects.items() if kind == "PeerAuthentication"]
    rules = [tree for (kind, _), tree in objects.items() if kind == "DestinationRule"]
    assert len(peers) == 1
    assert peers[0]["apiVersion"] == "security.istio.io/v1"
    return peers[0], rules[0] if rules else None


def test_the_mesh() -> None:
    peer, rule = specs(MeshMutualTls(mesh=True))
    assert peer["metadata"]["namespace"] == rule["metadata"]["namespace"] == "istio-system"
    assert peer["metadata"]["name"] == "default"
    assert peer["spec"] == {"mtls": {"mode": "STRICT"}}
    assert rule["spec"] == {
        "host": "*.local",
        "trafficPolicy": {"tls": {"mode": "ISTIO_MUTUAL"}},
    }


def test_a_namespace() -> None:
    peer, rule = specs(MeshMutualTls(namespace="shop", mode="PERMISSIVE"))
    assert peer["metadata"]["namespace"] == "shop"
    assert peer["spec"] == {"mtls": {"mode": "PERMISSIVE"}}
    assert rule["spec"]["host"] == "*.shop.svc.cluster.local"


def test_a_workload_with_a_plain_port() -> None:
    peer, rule = specs(MeshMutualTls(of=WEB, ports={9090: "DISABLE"}), WEB)
    assert peer["spec"] == {
        "selector": {"matchLabels": {"app.kubernetes.io/name": "web"}},
        "mtls": {"mode": "STRICT"},
        "portLevelMtls": {"9090": {"mode": "DISABLE"}},
    }
    assert rule["spec"]["trafficPolicy"] == {
        "tls": {"mode": "ISTIO_MUTUAL"},
        "portLevelSettings": [{"port": {"number": 9090}, "tls": {"mode": "DISABLE"}}],
    }


def test_plain_text_for_both_sides() -> None:
    peer, rule = specs(MeshMutualTls(of=WEB, mode="DISABLE"), WEB)
    assert peer["spec"]["mtls"] == rule["spec"]["trafficPolicy"]["tls"] == {"mode": "DISABLE"}


def test_from_permissive_to_strict() -> None:
    open_ = MeshMutualTls(of=WEB, mode="PERMISSIVE", ports={9090: "DISABLE"})
    peer, _ = specs(open_.strict(), WEB)
    assert peer["spec"]["mtls"] == {"mode": "STRICT"}
    assert "portLevelMtls" not in peer["spec"]


def test_the_rule_of_the_clients_can_be_left_out() -> None:
    assert specs(MeshMutualTls(of=WEB, client_rule=False), WEB)[1] is None


def test_plain_text_to_strict_pods_is_an_error() -> None:
    strict = MeshMutualTls(of=WEB, client_rule=False)
    plain = MeshMutualTls(of=WEB, mode="DISABLE", name="plain")
    errors = rendered(WEB, strict, plain).errors
    assert [error.code for error in errors] == ["K8S-ISTIO-013"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "nothing is given"),
        ({"mesh": True, "of": WEB}, "mesh and of is given"),
        ({"namespace": "shop", "ports": {8080: "DISABLE"}}, "Pods of a workload only"),
        ({"of": WEB, "ports": {80: "DISABLE"}}, "have no port 80"),
        ({"of": WEB, "ports": {80: "DISABLE"}}, "8080, 9090"),
        ({"of": WEB, "mode": "strict"}, "STRICT"),
        ({"of": "web"}, "must be"),
    ],
)
def test_it_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(MeshMutualTls, **fields)
