"""Connections that an app needs and that its own NetworkPolicies forbid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.checking import check_objects

if TYPE_CHECKING:
    from k8spatterns import Finding

Tree = dict[str, Any]
CODES = ("K8S-NP-004", "K8S-NP-005", "K8S-NP-006")


def obj(api_version: str, kind: str, name: str, namespace: str = "shop", **fields: Any) -> Tree:
    metadata = {"name": name, "namespace": namespace}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **fields}


def deployment(**spec: Any) -> Tree:
    ports = [{"name": "http", "containerPort": 8080}]
    pod = {"containers": [{"name": "web", "image": "nginx:1.29", "ports": ports}], **spec}
    template = {"metadata": {"labels": {"app": "web"}}, "spec": pod}
    selector = {"matchLabels": {"app": "web"}}
    return obj("apps/v1", "Deployment", "web", spec={"selector": selector, "template": template})


def service(target: Any = "http") -> Tree:
    ports = [{"name": "web", "port": 80, "targetPort": target}]
    return obj("v1", "Service", "web", spec={"selector": {"app": "web"}, "ports": ports})


def ingress() -> Tree:
    backend = {"service": {"name": "web", "port": {"number": 80}}}
    spec = {"ingressClassName": "nginx", "defaultBackend": backend}
    return obj("networking.k8s.io/v1", "Ingress", "web", spec=spec)


def route(**parent: Any) -> Tree:
    spec = {
        "parentRefs": [{"name": "public", "namespace": "infra", **parent}],
        "rules": [{"backendRefs": [{"name": "web", "port": 80}]}],
    }
    return obj("gateway.networking.k8s.io/v1", "HTTPRoute", "web", spec=spec)


def gateway(class_name: str) -> Tree:
    listener = {
        "name": "http",
        "port": 80,
        "protocol": "HTTP",
        "allowedRoutes": {"namespaces": {"from": "All"}},
    }
    spec = {"gatewayClassName": class_name, "listeners": [listener]}
    return obj("gateway.networking.k8s.io/v1", "Gateway", "public", "infra", spec=spec)


def policy(name: str = "web", **spec: Any) -> Tree:
    body = {"podSelector": {"matchLabels": {"app": "web"}}, **spec}
    return obj("networking.k8s.io/v1", "NetworkPolicy", name, spec=body)


def monitor(**endpoint: Any) -> Tree:
    spec = {"selector": {}, "endpoints": [{"port": "web", **endpoint}]}
    return obj("monitoring.coreos.com/v1", "ServiceMonitor", "web", spec=spec)


def from_space(name: str, **peer: Any) -> Tree:
    labels = {"matchLabels": {"kubernetes.io/metadata.name": name}}
    return {"from": [{"namespaceSelector": labels, **peer}]}


def found(*trees: Tree) -> list[Finding]:
    return [each for each in check_objects(*trees) if each.code in CODES]


def codes(*trees: Tree) -> list[str]:
    return [each.code for each in found(*trees)]


ALLOWED: list[tuple[list[Tree], list[str]]] = [
    ([], ["K8S-NP-004"]),
    ([{}], []),
    ([{"ports": [{"port": 8080}]}], []),
    ([{"ports": [{"port": "http"}]}], []),
    ([{"ports": [{"port": 80}]}], ["K8S-NP-004"]),
    ([{"ports": [{"port": 8080, "protocol": "UDP"}]}], ["K8S-NP-004"]),
    ([from_space("ingress-nginx")], []),
    ([{"from": [{"namespaceSelector": {}}]}], []),
    # What may come from the addresses of a load balancer or of nodes.
    ([{"from": [{"ipBlock": {"cidr": "10.0.0.0/8"}}]}], []),
    ([{"from": [{"podSelector": {}}]}], ["K8S-NP-005"]),
]


@pytest.mark.parametrize(("rules", "expected"), ALLOWED)
def test_an_ingress_leads_to_pods(rules: list[Tree], expected: list[str]) -> None:
    objects = (deployment(), service(), ingress())
    assert codes(*objects) == []
    wanted = policy(policyTypes=["Ingress"], ingress=rules)
    assert codes(*objects, wanted) == expected


def test_the_finding_is_at_the_reference_and_names_the_policies() -> None:
    (finding,) = found(deployment(), service(), ingress(), policy(policyTypes=["Ingress"]))
    assert finding.severity == "error"
    assert finding.path == "spec.defaultBackend.service.port"
    assert finding.message == (
        "the ingress controller leads to Service/web, but NetworkPolicy shop/web isolates "
        "shop/web for ingress, and nothing there allows TCP http from the ingress controller"
    )
    assert any("NetworkPolicy shop/web is" in line for line in finding.detail)


def test_what_is_not_isolated_is_not_cut_off() -> None:
    deny = policy(policyTypes=["Ingress"])
    assert codes(deployment(hostNetwork=True), service(8080), ingress(), deny) == []
    other = policy(podSelector={"matchLabels": {"app": "other"}}, policyTypes=["Ingress"])
    assert codes(deployment(), service(), ingress(), other) == []
    egress = policy(policyTypes=["Egress"])
    assert codes(deployment(), service(), ingress(), egress) == []
    # A policy of another system may allow it.
    more = obj("cilium.io/v2", "CiliumNetworkPolicy", "web", spec={})
    assert codes(deployment(), service(), ingress(), deny, more) == []
    # Two policies are a union.
    allow = policy("allow", ingress=[from_space("ingress-nginx")])
    assert codes(deployment(), service(), ingress(), deny, allow) == []


def test_proxies_of_a_gateway_run_beside_it() -> None:
    objects = (deployment(), service(), route())
    wrong = policy(ingress=[from_space("istio-ingress")])
    right = policy(ingress=[from_space("infra")])
    own = from_space("infra", podSelector={"matchLabels": {"app": "x"}})
    assert codes(*objects, gateway("istio"), wrong) == ["K8S-NP-004"]
    assert codes(*objects, gateway("istio"), right) == []
    # Labels of the proxies that are not known may be there.
    assert codes(*objects, gateway("istio"), policy(ingress=[own])) == []
    label = "gateway.networking.k8s.io/gateway-name"
    other = from_space("infra", podSelector={"matchLabels": {label: "private"}})
    assert codes(*objects, gateway("istio"), policy(ingress=[other])) == ["K8S-NP-004"]
    # Nobody knows where the proxies of another class are.
    assert codes(*objects, gateway("eg"), wrong) == []
    inside = policy(ingress=[{"from": [{"podSelector": {}}]}])
    assert codes(*objects, gateway("eg"), inside) == ["K8S-NP-005"]
    assert codes(deployment(), service(), route(namespace="shop"), inside) == []


def test_a_virtual_service_leads_to_pods() -> None:
    destination = {"destination": {"host": "web", "port": {"number": 80}}}
    spec = {"hosts": ["shop.example.com"], "http": [{"route": [destination]}]}
    virtual = obj("networking.istio.io/v1", "VirtualService", "web", spec=spec)
    objects = (deployment(), service(), virtual)
    assert codes(*objects, policy(policyTypes=["Ingress"])) == ["K8S-NP-004"]
    assert codes(*objects, policy(ingress=[{"from": [{"podSelector": {}}]}])) == []


def test_prometheus_scrapes_pods() -> None:
    prometheus = obj("monitoring.coreos.com/v1", "Prometheus", "main", "monitoring", spec={})
    objects = (deployment(), service(), monitor())
    inside = policy(ingress=[{"from": [{"podSelector": {}}]}])
    from_monitoring = policy(ingress=[from_space("monitoring")])
    named = from_space("monitoring", podSelector={"matchLabels": {"prometheus": "other"}})
    assert codes(*objects, inside) == ["K8S-NP-005"]
    assert codes(*objects, prometheus, inside) == ["K8S-NP-004"]
    assert codes(*objects, prometheus, from_monitoring) == []
    assert codes(*objects, prometheus, policy(ingress=[named])) == ["K8S-NP-004"]
    assert codes(*objects, prometheus, policy(ingress=[{"ports": [{"port": 9}]}])) == ["K8S-NP-004"]
    pods = obj(
        "monitoring.coreos.com/v1",
        "PodMonitor",
        "web",
        spec={"selector": {}, "podMetricsEndpoints": [{"port": "http"}]},
    )
    assert codes(deployment(), pods, prometheus, inside) == ["K8S-NP-004"]
    assert codes(deployment(), pods, prometheus, from_monitoring) == []


def test_the_same_fault_is_said_once() -> None:
    second = ingress()
    second["metadata"]["name"] = "second"
    deny = policy(policyTypes=["Ingress"])
    assert codes(deployment(), service(), ingress(), second, deny) == ["K8S-NP-004"]


DNS: list[tuple[list[Tree], list[str]]] = [
    # Who may talk to nobody needs no names.
    ([], []),
    ([{}], []),
    ([{"to": [{"podSelector": {}}]}], ["K8S-NP-006"]),
    ([{"ports": [{"port": 443}]}], ["K8S-NP-006"]),
    ([{"ports": [{"port": 53}]}], ["K8S-NP-006"]),
    ([{"ports": [{"port": 53, "protocol": "UDP"}]}], []),
    ([{"to": [{"podSelector": {}}]}, {"ports": [{"port": 5353, "protocol": "UDP"}]}], []),
    ([{"to": [{"namespaceSelector": {}}]}], []),
    ([{"to": [{"namespaceSelector": {"matchLabels": {"team": "x"}}}]}], []),
    (
        [{"to": [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "db"}}}]}],
        ["K8S-NP-006"],
    ),
    ([{"to": [{"ipBlock": {"cidr": "0.0.0.0/0"}}]}], []),
    ([{"to": [{"ipBlock": {"cidr": "10.0.0.0/8"}}]}], []),
    # Addresses need no names.
    ([{"to": [{"ipBlock": {"cidr": "203.0.113.7/32"}}], "ports": [{"port": 443}]}], []),
]


@pytest.mark.parametrize(("rules", "expected"), DNS)
def test_pods_ask_dns(rules: list[Tree], expected: list[str]) -> None:
    wanted = policy(policyTypes=["Egress"], egress=rules)
    assert codes(deployment(), wanted) == expected


def test_pods_with_name_servers_of_their_own_ask_nobody_else() -> None:
    wanted = policy(policyTypes=["Egress"], egress=[{"ports": [{"port": 443}]}])
    assert codes(deployment(dnsPolicy="Default"), wanted) == []
    own = {"nameservers": ["10.0.0.1"]}
    assert codes(deployment(dnsPolicy="None", dnsConfig=own), wanted) == []
    assert codes(deployment(), wanted) == ["K8S-NP-006"]
