"""`IstioCanary`: what it makes, its steps, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    GatewayServer,
    HttpMatch,
    HttpRule,
    IstioCanary,
    IstioGateway,
    Port,
    Redirect,
    RetryPolicy,
    SharedService,
    Subset,
    WebService,
)
from tests.support.making import made, refusal_of, rendered


def version(tag: str, **fields: Any) -> WebService:
    labels = {"app": "shop", "version": tag}
    return WebService(
        **{
            "name": f"shop-{tag}",
            "image": f"shop:{tag}",
            "port": 8080,
            "service": None,
            "pod_labels": labels,
            **fields,
        }
    )


V1, V2 = version("v1"), version("v2")
CANARY = IstioCanary(name="shop", stable=V1, canary=V2, weight=10)


def spec(canary: IstioCanary, kind: str = "VirtualService") -> Any:
    return made(V1, V2, canary)[kind, "shop"]["spec"]


def weights(canary: IstioCanary) -> dict[str, int]:
    shares = spec(canary)["http"][-1]["route"]
    return {share["destination"]["subset"]: share["weight"] for share in shares}


def test_one_value_makes_service_rule_and_route() -> None:
    objects = made(V1, V2, CANARY)
    assert objects["Service", "shop"]["spec"]["selector"] == {"app": "shop"}
    rule, route = objects["DestinationRule", "shop"], objects["VirtualService", "shop"]
    assert rule["apiVersion"] == route["apiVersion"] == "networking.istio.io/v1"
    assert rule["spec"] == {
        "host": "shop",
        "subsets": [
            {"name": "shop-v1", "labels": {"version": "v1"}},
            {"name": "shop-v2", "labels": {"version": "v2"}},
        ],
    }
    assert route["spec"]["hosts"] == ["shop"]
    assert weights(CANARY) == {"shop-v1": 90, "shop-v2": 10}


@pytest.mark.parametrize("percent", [0, 1, 50, 99, 100])
def test_at_moves_the_weight_and_nothing_else(percent: int) -> None:
    moved = CANARY.at(percent)
    assert weights(moved) == {"shop-v1": 100 - percent, "shop-v2": percent}
    assert moved.at(10) == CANARY
    assert CANARY.weight == 10


def test_a_plan_is_a_copy_for_each_step() -> None:
    steps = CANARY.at(0).plan(5, 20, 50, 100)
    assert [step.weight for step in steps] == [5, 20, 50, 100]
    assert all(step.at(10) == CANARY for step in steps)


@pytest.mark.parametrize("steps", [(), (5,), (10,), (20, 20), (50, 20)])
def test_a_plan_rises(steps: tuple[int, ...]) -> None:
    assert "do not rise from 10" in refusal_of(CANARY.plan, *steps)


def test_a_plan_ends_at_all() -> None:
    assert "less than or equal to 100" in refusal_of(CANARY.plan, 50, 101)


def test_what_matches_comes_before_the_weights() -> None:
    canary = CANARY.replace(
        always=[HttpMatch(headers={"x-tester": "true"})],
        http=[HttpRule(match=HttpMatch(uri="/old"), redirect=Redirect(uri="/new"))],
        mirror=5,
        retries=RetryPolicy(attempts=2, timeout="4s"),
    )
    always, redirect, weighted = spec(canary)["http"]
    assert always["match"] == [{"headers": {"x-tester": {"exact": "true"}}}]
    assert always["route"] == [{"destination": {"host": "shop", "subset": "shop-v2"}}]
    assert redirect["redirect"] == {"uri": "/new"}
    assert "match" not in weighted
    assert weighted["mirrors"] == [
        {"destination": {"host": "shop", "subset": "shop-v2"}, "percentage": {"value": 5.0}}
    ]
    assert weighted["timeout"] == always["timeout"] == "4s"


def test_a_service_that_is_there_already_is_used() -> None:
    service = SharedService(name="front", of=[V1, V2])
    objects = made(V1, V2, service, CANARY.replace(host=service))
    assert [name for kind, name in objects if kind == "Service"] == ["front"]
    assert objects["DestinationRule", "shop"]["spec"]["host"] == "front"


def test_versions_outside_the_app_are_subsets() -> None:
    canary = IstioCanary(
        name="shop",
        host="shop.other.svc.cluster.local",
        stable=Subset(name="v1", labels={"version": "v1"}),
        canary=Subset(name="v2", labels={"version": "v2"}),
    )
    assert spec(canary, "DestinationRule")["host"] == "shop.other.svc.cluster.local"


def test_a_gateway_by_value() -> None:
    gateway = IstioGateway(name="public", servers=[GatewayServer(hosts=["*.example.com"])])
    canary = CANARY.replace(hosts=["shop", "shop.example.com"], gateways=[gateway, "mesh"])
    assert made(V1, V2, gateway, canary)["VirtualService", "shop"]["spec"]["gateways"] == [
        "public",
        "mesh",
    ]


PORTS = [Port(number=8080), Port(number=9090, name="grpc")]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"weight": 101}, "less than or equal to 100"),
        ({"weight": -1}, "greater than or equal to 0"),
        ({"weight": 12.5}, "valid integer"),
        ({"canary": V1}, "both versions are the Pods with version: v1"),
        ({"canary": version("v2", pod_labels=None)}, "have no label in common"),
        ({"canary": version("v2", port=9090)}, "do not offer the same ports"),
        (
            {
                "stable": version("v1", ports=PORTS, port=None),
                "canary": version("v2", ports=PORTS, port=None),
            },
            "has several ports: 8080, 9090",
        ),
        ({"port": 81}, "has no port 81"),
        ({"http": [HttpRule(redirect=Redirect(uri="/"))]}, "a rule without a match"),
        ({"weight": 100, "mirror": 5}, "there is nothing to copy"),
        ({"mirror": 101}, "is no percentage"),
        ({"timeout": "3s", "retries": RetryPolicy(attempts=1, timeout="2s")}, "said twice"),
        (
            {"timeout": "3s", "retries": RetryPolicy(attempts=2, per_try_timeout="2s")},
            "2 attempts of 2s take 4s",
        ),
        ({"hosts": ["*"]}, "the host * is for gateways"),
        ({"weight": "10"}, "valid integer"),
    ],
)
def test_it_refuses(fields: dict[str, Any], message: str) -> None:
    given = {"name": "shop", "stable": V1, "canary": V2, **fields}
    assert message in refusal_of(IstioCanary, **given)


def test_labels_that_no_pod_has_are_refused_at_the_subset() -> None:
    message = refusal_of(Subset, of=V2, labels={"version": "v3"})
    assert "have no label version: v3" in message


def test_a_clash_with_another_route_of_the_host_is_an_error() -> None:
    errors = rendered(V1, V2, CANARY, CANARY.replace(name="again", host="shop")).errors
    assert {error.code for error in errors} == {"K8S-ISTIO-002", "K8S-ISTIO-003"}
