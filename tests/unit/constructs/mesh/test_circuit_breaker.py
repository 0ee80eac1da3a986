"""`CircuitBreaker`: the policy that it makes, alone and as an argument, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    CircuitBreaker,
    IstioRouting,
    LoadBalancer,
    Localities,
    PortPolicy,
    Subset,
    TcpKeepalive,
    WebService,
)
from tests.support.making import made, refusal_of, rendered

WEB = WebService(name="web", image="web:1", port=8080)
RULE = ("DestinationRule", "web")


def test_alone_it_is_the_rule_of_its_host() -> None:
    breaker = CircuitBreaker(
        host=WEB,
        max_connections=100,
        connect_timeout="2s",
        keepalive=TcpKeepalive(probes=3, time="1h"),
        max_requests=50,
        h2_upgrade_policy="UPGRADE",
        consecutive_5xx_errors=3,
        max_ejection_percent=50,
        export_to=["."],
    )
    rule = made(WEB, breaker)[RULE]
    assert rule["apiVersion"] == "networking.istio.io/v1"
    assert rule["spec"] == {
        "host": "web",
        "exportTo": ["."],
        "trafficPolicy": {
            "connectionPool": {
                "tcp": {
                    "maxConnections": 100,
                    "connectTimeout": "2s",
                    "tcpKeepalive": {"probes": 3, "time": "1h"},
                },
                "http": {"http2MaxRequests": 50, "h2UpgradePolicy": "UPGRADE"},
            },
            "outlierDetection": {
                "consecutive5xxErrors": 3,
                "interval": "10s",
                "baseEjectionTime": "30s",
                "maxEjectionPercent": 50,
            },
        },
    }


def test_without_detection_there_are_only_bounds() -> None:
    breaker = CircuitBreaker(host=WEB, consecutive_5xx_errors=None, max_requests=7)
    policy = made(WEB, breaker)[RULE]["spec"]["trafficPolicy"]
    assert policy == {"connectionPool": {"http": {"http2MaxRequests": 7}}}


def test_it_is_part_of_a_route_of_a_subset_and_of_a_port() -> None:
    routing = IstioRouting(
        name="web",
        host=WEB,
        circuit_breaker=CircuitBreaker(max_connections=1),
        subsets=[
            Subset(
                name="v1",
                labels={"app.kubernetes.io/name": "web"},
                circuit_breaker=CircuitBreaker(max_connections=2),
            )
        ],
        port_policies=[PortPolicy(port=8080, circuit_breaker=CircuitBreaker(max_connections=3))],
    )
    spec = made(WEB, routing)[RULE]["spec"]
    policies = [
        spec["trafficPolicy"],
        spec["subsets"][0]["trafficPolicy"],
        spec["trafficPolicy"]["portLevelSettings"][0],
    ]
    assert [p["connectionPool"]["tcp"]["maxConnections"] for p in policies] == [1, 2, 3]


def test_two_rules_of_a_host_are_an_error_at_the_second() -> None:
    breaker = CircuitBreaker(host=WEB, name="web-breaker", max_connections=1)
    routing = IstioRouting(name="web", host=WEB, circuit_breaker=CircuitBreaker())
    (error,) = rendered(WEB, routing, breaker).errors
    assert error.code == "K8S-ISTIO-003"
    assert error.origin == breaker.origin


def test_a_breaker_without_a_host_is_no_construct() -> None:
    (error,) = rendered(CircuitBreaker()).errors
    assert error.message == "a breaker of its own needs a host"


def test_failover_needs_a_breaker_that_detects() -> None:
    balancer = LoadBalancer(localities=Localities(failover={"eu": "us"}))
    fields: dict[str, Any] = {"name": "web", "host": WEB, "load_balancer": balancer}
    assert "nothing tells that Pods fail" in refusal_of(IstioRouting, **fields)
    routing = IstioRouting(**fields, circuit_breaker=CircuitBreaker())
    policy = made(WEB, routing)[RULE]["spec"]["trafficPolicy"]
    setting = policy["loadBalancer"]["localityLbSetting"]
    assert setting == {"failover": [{"from": "eu", "to": "us"}]}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"consecutive_5xx_errors": None}, "neither bounds anything nor leaves Pods out"),
        ({"consecutive_local_origin_failures": 3}, "split_external_local_origin_errors=True"),
        ({"use_client_protocol": True, "h2_upgrade_policy": "UPGRADE"}, "UPGRADE makes it HTTP/2"),
        ({"max_connections": 0}, "greater than or equal to 1"),
        ({"max_ejection_percent": 101}, "less than or equal to 100"),
        ({"export_to": ["*", "shop"]}, "is everybody"),
        ({"export_to": ["shop", "shop"]}, "twice"),
        ({"export_to": ["~"]}, "is not a DNS label"),
        ({"interval": "0s"}, "milliseconds from 1 on"),
        ({"host": "*.example.com"}, "stands for many hosts"),
        ({"host": WebService(name="web", image="web:1")}, "has no Service"),
        ({"max_conections": 5}, "CircuitBreaker has no such argument"),
    ],
)
def test_it_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(CircuitBreaker, **fields)


def test_a_route_refuses_a_breaker_of_another_host() -> None:
    breaker = CircuitBreaker(host="api.example.com")
    message = refusal_of(IstioRouting, name="web", host=WEB, circuit_breaker=breaker)
    assert "would make a DestinationRule of its own" in message
