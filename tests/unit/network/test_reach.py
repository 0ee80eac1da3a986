"""Who reaches whom under NetworkPolicies, with the cases that are easily got wrong."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import UsageError
from k8spatterns.graph import Graph
from k8spatterns.manifest import Manifest, Source
from k8spatterns.network import Endpoint, Network, Reach, Tags

Tree = dict[str, Any]
WEB = {"app": "web"}
DB = {"app": "db"}


def workload(name: str, namespace: str = "shop", kind: str = "Deployment", **spec: Any) -> Tree:
    ports = [{"name": "http", "containerPort": 8080}, {"name": "admin", "containerPort": 9000}]
    pod = {"containers": [{"name": "main", "image": "a:1", "ports": ports}], **spec}
    template = {"metadata": {"labels": {"app": name}}, "spec": pod}
    group = "v1" if kind == "Pod" else "apps/v1"
    metadata = {"name": name, "namespace": namespace}
    if kind == "Pod":
        return {
            "apiVersion": group,
            "kind": kind,
            "metadata": {**metadata, "labels": {"app": name}},
            "spec": pod,
        }
    return {"apiVersion": group, "kind": kind, "metadata": metadata, "spec": {"template": template}}


def policy(
    name: str = "policy", namespace: str = "shop", selector: Tree | None = None, **spec: Any
) -> Tree:
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {"podSelector": selector or {}, **spec},
    }


def space(name: str, **labels: str) -> Tree:
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": name, "labels": labels}}


def network(*trees: Tree) -> tuple[Network, dict[str, Any]]:
    manifests = [Manifest(tree, Source("test", "test")) for tree in trees]
    graph = Graph(manifests, frozenset())
    pods = {f"{pod.manifest.namespace}/{pod.manifest.name}": pod for pod in graph.pods()}
    return Network(graph), pods


def reach(
    *trees: Tree,
    source: str = "shop/web",
    target: str = "shop/db",
    port: int | str | None = 8080,
    protocol: str = "TCP",
) -> Reach:
    every = (workload("web"), workload("db"), workload("web", "other"), workload("db", "other"))
    found, pods = network(*every, *trees)
    return found.reach(pods[source], pods[target], port, protocol)


def pods(labels: Tree) -> Tree:
    return {"podSelector": {"matchLabels": labels}}


def test_without_policies_everybody_reaches_everybody() -> None:
    assert reach() == Reach(allowed=True, reason="no NetworkPolicy isolates either end")
    assert reach(policy(selector={"matchLabels": {"app": "none"}})).allowed is True
    # A policy of another namespace says nothing here.
    assert reach(policy(namespace="other")).allowed is True


def test_policy_types_have_defaults() -> None:
    assert reach(policy()).allowed is False
    # Egress rules make it a policy for egress, but it stays one for ingress.
    assert reach(policy(egress=[{}]), target="other/db").allowed is True
    assert reach(policy(egress=[{}])).allowed is False
    # No egress rules, even written down, isolate nothing for egress.
    assert reach(policy(egress=[]), target="other/db").allowed is True
    assert reach(policy(policyTypes=["Egress"]), target="other/db").allowed is False
    # What is not of the types does not count.
    assert reach(policy(policyTypes=["Egress"], egress=[{}], ingress=[])).allowed is True


def test_both_sides_must_allow_it() -> None:
    out = policy("out", selector={"matchLabels": WEB}, policyTypes=["Egress"], egress=[{}])
    into = policy("in", selector={"matchLabels": DB}, ingress=[{"from": [pods(WEB)]}])
    found = reach(out, into)
    assert found.allowed is True
    assert found.reason == (
        "NetworkPolicy shop/out allows it (spec.egress[0]); "
        "NetworkPolicy shop/in allows it (spec.ingress[0])"
    )
    closed = policy("closed", selector={"matchLabels": WEB}, policyTypes=["Egress"])
    refused = reach(closed, into)
    assert refused.allowed is False
    assert refused.reason == (
        "NetworkPolicy shop/closed isolates shop/web for egress, "
        "and nothing there allows TCP 8080 to shop/db"
    )


def test_policies_are_a_union() -> None:
    deny = policy("deny")
    other = policy("other", ingress=[{"from": [pods({"app": "other"})]}])
    assert reach(deny, other).allowed is False
    assert reach(deny, other, policy("web", ingress=[{"from": [pods(WEB)]}])).allowed is True


PRIVATE = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"]
PEERS: list[tuple[list[Tree] | None, str, bool | None]] = [
    (None, "other/web", True),
    ([], "other/web", True),
    ([{"podSelector": {}}], "shop/web", True),
    # A selector of Pods alone is about the policy's own namespace.
    ([{"podSelector": {}}], "other/web", False),
    ([pods(DB)], "shop/web", False),
    ([{"namespaceSelector": {}}], "other/web", True),
    ([{"namespaceSelector": {}}], "shop/web", True),
    ([{"namespaceSelector": {"matchLabels": {"team": "b"}}}], "other/web", True),
    ([{"namespaceSelector": {"matchLabels": {"team": "b"}}}], "shop/web", False),
    # One peer: both must fit. Two peers: one is enough.
    ([{"namespaceSelector": {"matchLabels": {"team": "b"}}, **pods(DB)}], "other/web", False),
    ([{"namespaceSelector": {"matchLabels": {"team": "b"}}, **pods(WEB)}], "other/web", True),
    ([{"namespaceSelector": {"matchLabels": {"team": "b"}}}, pods(WEB)], "shop/web", True),
    (
        [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "other"}}}],
        "other/web",
        True,
    ),
    (
        [
            {
                "namespaceSelector": {
                    "matchExpressions": [{"key": "team", "operator": "DoesNotExist"}]
                }
            }
        ],
        "other/web",
        False,
    ),
    (
        [
            {
                "podSelector": {
                    "matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["web"]}]
                }
            }
        ],
        "shop/web",
        False,
    ),
    ([{"ipBlock": {"cidr": "0.0.0.0/0"}}], "shop/web", True),
    ([{"ipBlock": {"cidr": "0.0.0.0/0", "except": ["10.0.0.0/8"]}}], "shop/web", None),
    ([{"ipBlock": {"cidr": "10.0.0.0/8"}}], "shop/web", None),
    ([{"ipBlock": {"cidr": "10.1.2.3/32"}}], "shop/web", None),
    ([{"ipBlock": {"cidr": "2001:db8::/32"}}], "shop/web", None),
    # Pods have private addresses.
    ([{"ipBlock": {"cidr": "203.0.113.0/24"}}], "shop/web", False),
    ([{"ipBlock": {"cidr": "0.0.0.0/0", "except": PRIVATE}}], "shop/web", False),
    ([{"ipBlock": {"cidr": "0.0.0.0/0", "except": PRIVATE[1:]}}], "shop/web", None),
    ([{"ipBlock": {"cidr": "10.0.0.0/8", "except": ["10.0.0.0/9"]}}], "shop/web", None),
    ([{"ipBlock": {"cidr": "10.0.0.0/8"}}, pods(WEB)], "shop/web", True),
]


@pytest.mark.parametrize(("peers", "source", "expected"), PEERS)
def test_peers(peers: list[Tree] | None, source: str, expected: bool | None) -> None:
    rule: Tree = {} if peers is None else {"from": peers}
    spaces = (space("shop", team="a"), space("other", team="b"))
    found = reach(policy(ingress=[rule]), *spaces, source=source)
    assert found.allowed is expected


PORTS: list[tuple[list[Tree] | None, int | str | None, str, bool]] = [
    (None, 8080, "UDP", True),
    ([], 8080, "TCP", True),
    ([{"port": 8080}], 8080, "TCP", True),
    ([{"port": 8080}], 8080, "UDP", False),
    ([{"port": 8080}], 9000, "TCP", False),
    ([{"protocol": "UDP"}], 53, "UDP", True),
    ([{"protocol": "UDP"}], 53, "TCP", False),
    ([{"port": "http"}], 8080, "TCP", True),
    ([{"port": "http"}], 9000, "TCP", False),
    ([{"port": "http"}], "http", "TCP", True),
    ([{"port": 8080}], "http", "TCP", True),
    ([{"port": "missing"}], 8080, "TCP", False),
    ([{"port": 8000, "endPort": 8080}], 8080, "TCP", True),
    ([{"port": 8000, "endPort": 8079}], 8080, "TCP", False),
    ([{"port": 8000, "endPort": 8100}], "http", "TCP", True),
    ([{"port": 1}, {"port": 9000}], 9000, "TCP", True),
    ([{"port": 9000}], None, "TCP", True),
]


@pytest.mark.parametrize(("ports", "port", "protocol", "expected"), PORTS)
def test_ports(
    ports: list[Tree] | None, port: int | str | None, protocol: str, expected: bool
) -> None:
    rule: Tree = {} if ports is None else {"ports": ports}
    assert reach(policy(ingress=[rule]), port=port, protocol=protocol).allowed is expected


def test_a_named_port_of_an_egress_rule_is_one_of_the_target() -> None:
    rule = {"to": [pods(DB)], "ports": [{"port": "http"}]}
    out = policy(selector={"matchLabels": WEB}, policyTypes=["Egress"], egress=[rule])
    assert reach(out).allowed is True
    assert reach(out, port=9000).allowed is False


def test_labels_of_namespaces_outside_are_not_known() -> None:
    rule = {"from": [{"namespaceSelector": {"matchLabels": {"team": "b"}}}]}
    found = reach(policy(ingress=[rule]), source="other/web")
    assert found.allowed is None
    assert "not known whether NetworkPolicy shop/policy allows it" in found.reason
    by_name = {"matchLabels": {"kubernetes.io/metadata.name": "third"}}
    rule = {"from": [{"namespaceSelector": by_name}]}
    assert reach(policy(ingress=[rule]), source="other/web").allowed is False


def test_what_is_not_known_is_no_condition() -> None:
    unknown = reach(policy(ingress=[{"from": [{"ipBlock": {"cidr": "10.0.0.0/8"}}]}]))
    with pytest.raises(UsageError, match="it is not known"):
        bool(unknown)
    assert reach()
    assert not reach(policy())


def test_pods_on_the_network_of_their_node() -> None:
    on_host = workload("agent", hostNetwork=True)
    deny = policy(policyTypes=["Ingress", "Egress"])
    found, made = network(on_host, workload("db"), deny)
    # They are not isolated themselves, and a node always reaches its own Pods.
    assert found.reach(made["shop/agent"], made["shop/agent"], 80).allowed is True
    assert found.reach(made["shop/agent"], made["shop/db"], 80).allowed is None
    assert found.reach(made["shop/db"], made["shop/agent"], 80).allowed is None
    allow = policy("allow", selector={"matchLabels": DB}, ingress=[{}])
    found, made = network(on_host, workload("db"), allow)
    assert found.reach(made["shop/agent"], made["shop/db"], 80).allowed is True


def test_a_pod_reaches_itself_but_not_the_others_of_its_template() -> None:
    found, made = network(workload("one", kind="Pod"), workload("many"), policy())
    assert found.reach(made["shop/one"], made["shop/one"], 80).allowed is True
    assert found.reach(made["shop/many"], made["shop/many"], 80).allowed is False


def test_a_label_that_each_pod_has_for_itself_is_not_known() -> None:
    key = "statefulset.kubernetes.io/pod-name"
    first = policy(selector={"matchLabels": {key: "db-0"}})
    found, made = network(workload("web"), workload("db", kind="StatefulSet"), first)
    assert found.reach(made["shop/web"], made["shop/db"], 80).allowed is None
    both = {"matchLabels": {key: "db-0", "app": "none"}}
    found, made = network(
        workload("web"), workload("db", kind="StatefulSet"), policy(selector=both)
    )
    assert found.reach(made["shop/web"], made["shop/db"], 80).allowed is True


def test_addresses_outside_of_the_cluster() -> None:
    block = {"ipBlock": {"cidr": "203.0.113.0/24", "except": ["203.0.113.7/32"]}}
    found, made = network(workload("db"), policy(ingress=[{"from": [block]}]))
    nobody = Tags()
    answers = {
        address: found.reach(
            Endpoint(address, None, nobody, nobody, (), address=address), made["shop/db"], 80
        ).allowed
        for address in ("203.0.113.8", "203.0.113.7", "198.51.100.1", "2001:db8::1")
    }
    assert answers == {
        "203.0.113.8": True,
        "203.0.113.7": False,
        "198.51.100.1": False,
        "2001:db8::1": False,
    }


def test_policies_of_other_systems_make_it_unknown() -> None:
    other = {
        "apiVersion": "cilium.io/v2",
        "kind": "CiliumNetworkPolicy",
        "metadata": {"name": "more", "namespace": "shop"},
        "spec": {},
    }
    found = reach(policy(), other)
    assert found.allowed is None
    assert "CiliumNetworkPolicy/more" in found.reason
