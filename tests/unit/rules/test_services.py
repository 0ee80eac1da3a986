from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, changed, faults

SERVICE: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "web", "namespace": "shop"},
    "spec": {
        "type": "LoadBalancer",
        "selector": {"app": "web"},
        "ports": [
            {"name": "http", "port": 80, "targetPort": 8080},
            {"name": "admin", "port": 81, "protocol": "TCP", "appProtocol": "example.com/admin"},
        ],
        "externalIPs": ["192.0.2.10"],
        "loadBalancerSourceRanges": [" 10.0.0.0/8 "],
        "loadBalancerClass": "example.com/lb",
        "sessionAffinity": "ClientIP",
        "sessionAffinityConfig": {"clientIP": {"timeoutSeconds": 60}},
        "externalTrafficPolicy": "Local",
        "healthCheckNodePort": 30_001,
        "internalTrafficPolicy": "Local",
        "trafficDistribution": "PreferClose",
        "allocateLoadBalancerNodePorts": False,
    },
}
NAME: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "db"},
    "spec": {"type": "ExternalName", "externalName": "db.example.com."},
}
PLAIN: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "web"},
    "spec": {"ports": [{"port": 80}]},
}
RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges"
MODE = "service.kubernetes.io/topology-mode"
HINTS = "service.kubernetes.io/topology-aware-hints"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"metadata.name": "3scale"},
        {"spec.ports[0].targetPort": 0},
        {"spec.ports[1].port": 80, "spec.ports[1].protocol": "UDP"},
        {"spec.trafficDistribution": "PreferSameNode"},
        {"metadata.annotations": {MODE: "Auto", HINTS: "Auto"}},
        {
            "spec.loadBalancerSourceRanges": GONE,
            "metadata.annotations": {RANGES: "10.0.0.0/8, 192.0.2.0/24"},
        },
    ],
    ids=str,
)
def test_what_the_server_accepts_of_a_load_balancer(changes: dict[str, Any]) -> None:
    assert faults(changed(SERVICE, changes)) == set()


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"spec.externalIPs": ["192.0.2.10"], "spec.externalTrafficPolicy": "Cluster"},
        {"spec.clusterIP": "None", "spec.ports": []},
        {"spec.clusterIP": "None", "spec.ipFamilies": ["IPv4", "IPv6"]},
        {"spec.clusterIP": "10.96.0.9", "spec.clusterIPs": ["10.96.0.9"]},
        {"spec.sessionAffinityConfig": {"clientIP": {"timeoutSeconds": 0}}},
        {"spec.externalName": "Not_Used"},
        {"spec.type": "NodePort", "spec.ports[0].nodePort": 80},
        {
            "spec.clusterIP": "10.96.0.9",
            "spec.clusterIPs": ["10.96.0.9", "2001:db8::9"],
            "spec.ipFamilyPolicy": "PreferDualStack",
            "spec.ipFamilies": ["IPv4", "IPv6"],
        },
    ],
    ids=str,
)
def test_what_the_server_accepts_of_others(changes: dict[str, Any]) -> None:
    assert faults(changed(PLAIN, changes)) == set()
    assert faults(NAME) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.ports": []}, "SVC-001", "spec.ports"),
        ({"spec.ports[1].port": 0}, "SVC-002", "spec.ports[1].port"),
        ({"spec.ports[0].targetPort": "8080"}, "SVC-002", "spec.ports[0].targetPort"),
        ({"spec.ports[0].appProtocol": "a b"}, "SVC-002", "spec.ports[0].appProtocol"),
        ({"spec.ports[0].name": ""}, "SVC-003", "spec.ports[0].name"),
        ({"spec.ports[0].name": "a.b"}, "SVC-003", "spec.ports[0].name"),
        ({"spec.ports[1].name": "http"}, "SVC-003", "spec.ports[1].name"),
        ({"spec.ports[1].port": 80}, "SVC-004", "spec.ports[1]"),
        (
            {"spec.ports[0].nodePort": 30_080, "spec.ports[1].nodePort": 30_080},
            "SVC-004",
            "spec.ports[1].nodePort",
        ),
        (
            {"spec.type": "NodePort", "spec.healthCheckNodePort": 0, "spec.clusterIP": "None"}
            | dict.fromkeys(
                (
                    "spec.loadBalancerSourceRanges",
                    "spec.loadBalancerClass",
                    "spec.allocateLoadBalancerNodePorts",
                ),
                GONE,
            ),
            "SVC-006",
            "spec.clusterIPs[0]",
        ),
        (
            {"spec.externalTrafficPolicy": "Cluster"},
            "SVC-007",
            "spec.healthCheckNodePort",
        ),
        ({"spec.selector": {"app": "a b"}}, "SVC-008", "spec.selector"),
        (
            {"spec.sessionAffinityConfig.clientIP.timeoutSeconds": 86_401},
            "SVC-009",
            "spec.sessionAffinityConfig.clientIP.timeoutSeconds",
        ),
        ({"spec.externalIPs": ["1.2.3"]}, "SVC-011", "spec.externalIPs[0]"),
        ({"spec.externalIPs": ["192.0.2.1", "127.0.0.1"]}, "SVC-011", "spec.externalIPs[1]"),
        ({"spec.externalIPs": [None]}, "SVC-011", "spec.externalIPs[0]"),
        (
            {"spec.loadBalancerSourceRanges": ["10.0.0.0"]},
            "SVC-011",
            "spec.LoadBalancerSourceRanges[0]",
        ),
        ({"spec.loadBalancerClass": "a b"}, "SVC-011", "spec.loadBalancerClass"),
        ({"spec.healthCheckNodePort": -1}, "SVC-011", "spec.healthCheckNodePort"),
        (
            {"metadata.annotations": {MODE: "Auto", HINTS: "Disabled"}},
            "SVC-011",
            f"metadata.annotations[{MODE}]",
        ),
        (
            {
                "spec.loadBalancerSourceRanges": GONE,
                "metadata.annotations": {RANGES: "10.0.0.0/8,bad"},
            },
            "SVC-011",
            f"metadata.annotations[{RANGES}]",
        ),
        ({"spec.internalTrafficPolicy": ""}, "FIELD-001", "spec.internalTrafficPolicy"),
        ({"spec.trafficDistribution": ""}, "FIELD-001", "spec.trafficDistribution"),
        ({"metadata.name": "Web"}, "META-002", "metadata.name"),
    ],
    ids=str,
)
def test_what_the_server_refuses_of_a_load_balancer(
    changes: dict[str, Any], code: str, path: str
) -> None:
    assert faults(changed(SERVICE, changes)) == {(f"K8S-{code}", path)}


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.ports[0].nodePort": 30_080}, "SVC-007", "spec.ports[0].nodePort"),
        ({"spec.externalTrafficPolicy": "Local"}, "SVC-007", "spec.externalTrafficPolicy"),
        (
            {"spec.allocateLoadBalancerNodePorts": True},
            "SVC-007",
            "spec.allocateLoadBalancerNodePorts",
        ),
        ({"spec.loadBalancerClass": "example.com/lb"}, "SVC-007", "spec.loadBalancerClass"),
        (
            {"spec.loadBalancerSourceRanges": ["10.0.0.0/8"]},
            "SVC-007",
            "spec.LoadBalancerSourceRanges",
        ),
        (
            {"metadata.annotations": {RANGES: "10.0.0.0/8"}},
            "SVC-007",
            f"metadata.annotations[{RANGES}]",
        ),
        ({"spec.clusterIP": "10.96.0.300"}, "SVC-013", "spec.clusterIPs[0]"),
        ({"spec.clusterIPs": ["10.96.0.9"]}, "SVC-013", "spec.clusterIPs"),
        (
            {"spec.clusterIP": "10.96.0.9", "spec.clusterIPs": ["10.96.0.8"]},
            "SVC-013",
            "spec.clusterIPs",
        ),
        (
            {"spec.clusterIP": "None", "spec.clusterIPs": ["None", "10.96.0.8"]},
            "SVC-013",
            "spec.clusterIPs",
        ),
        ({"spec.ipFamilies": ["IPv4", "IPv6"]}, "SVC-014", "spec.ipFamilyPolicy"),
        (
            {"spec.clusterIP": "2001:db8::9", "spec.clusterIPs": ["2001:db8::9"]}
            | {"spec.ipFamilies": ["IPv4"]},
            "SVC-014",
            "spec.clusterIPs[0]",
        ),
        ({"spec.ipFamilyPolicy": ""}, "FIELD-001", "spec.ipFamilyPolicy"),
    ],
    ids=str,
)
def test_what_the_server_refuses_of_others(changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(PLAIN, changes)) == {(f"K8S-{code}", path)}


def test_two_addresses_of_one_family() -> None:
    addresses = ["10.96.0.9", "10.96.0.8"]
    spec = {"spec.clusterIP": "10.96.0.9", "spec.clusterIPs": addresses}
    policy = {"spec.ipFamilyPolicy": "PreferDualStack"}
    assert faults(changed(PLAIN, spec | policy)) == {("K8S-SVC-013", "spec.clusterIPs")}
    three = {"spec.clusterIPs": [*addresses, "2001:db8::1"]}
    assert ("K8S-SVC-013", "spec.clusterIPs") in faults(changed(PLAIN, spec | policy | three))
    families = {"spec.ipFamilies": ["IPv4", "IPv4"]}
    assert ("K8S-SVC-014", "spec.ipFamilies[1]") in faults(changed(PLAIN, families))


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"spec.externalName": ""}, "spec.externalName"),
        ({"spec.externalName": "a_b"}, "spec.externalName"),
        ({"spec.clusterIP": "None"}, "spec.clusterIPs"),
        ({"spec.ipFamilies": ["IPv4"]}, "spec.ipFamilies"),
        ({"spec.ipFamilyPolicy": "SingleStack"}, "spec.ipFamilyPolicy"),
    ],
    ids=str,
)
def test_a_service_that_is_only_a_name(changes: dict[str, Any], path: str) -> None:
    assert faults(changed(NAME, changes)) == {("K8S-SVC-005", path)}


def test_older_servers_want_a_letter_first() -> None:
    tree = changed(PLAIN, {"metadata.name": "3scale"})
    assert faults(tree, "1.34") == {("K8S-SVC-010", "metadata.name")}
    assert faults(tree, "1.35") == set()
