"""`Placement`: every part of the affinity API, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import Placement, PodRule, Spread, Taint, WebService
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered

OWN = {"matchLabels": {"app.kubernetes.io/name": "web"}}
HOSTNAME = "kubernetes.io/hostname"
ZONE = "topology.kubernetes.io/zone"
REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"
PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution"


def web(placement: Placement | None, **more: Any) -> WebService:
    return WebService(name="web", image="web:1", placement=placement, **more)


def pod(placement: Placement | None, **more: Any) -> dict[str, Any]:
    spec = made(web(placement, **more))["Deployment", "web"]["spec"]["template"]["spec"]
    found: dict[str, Any] = spec
    return found


def test_replicas_prefer_different_nodes_unless_somebody_says_otherwise() -> None:
    default = WebService(name="web", image="web:1")
    spec = made(default)["Deployment", "web"]["spec"]["template"]["spec"]
    (term,) = spec["affinity"]["podAntiAffinity"][PREFERRED]
    assert term == {
        "weight": 100,
        "podAffinityTerm": {"labelSelector": OWN, "topologyKey": HOSTNAME},
    }
    assert "affinity" not in pod(None)
    single = made(WebService(name="web", image="web:1", replicas=1))
    assert "affinity" not in single["Deployment", "web"]["spec"]["template"]["spec"]


def test_required_nodes_are_alternatives_with_every_operator_and_field() -> None:
    cores = k8s.NodeSelectorRequirement(key="cores", operator="Gt", values=["7"])
    name = k8s.NodeSelectorRequirement(key="metadata.name", operator="In", values=["node-1"])
    placement = Placement().require(cores, nodes={"disk": "nvme", "arch": ["amd64", "arm64"]})
    spec = pod(placement.require(fields=[name]))
    assert spec["affinity"]["nodeAffinity"][REQUIRED]["nodeSelectorTerms"] == [
        {
            "matchExpressions": [
                {"key": "disk", "operator": "In", "values": ["nvme"]},
                {"key": "arch", "operator": "In", "values": ["amd64", "arm64"]},
                {"key": "cores", "operator": "Gt", "values": ["7"]},
            ]
        },
        {"matchFields": [{"key": "metadata.name", "operator": "In", "values": ["node-1"]}]},
    ]


def test_preferred_nodes_have_weights() -> None:
    spec = pod(Placement().prefer(nodes={"disk": "nvme"}, weight=80).prefer(nodes={"a": "b"}))
    terms = spec["affinity"]["nodeAffinity"][PREFERRED]
    assert [term["weight"] for term in terms] == [80, 100]
    assert terms[0]["preference"] == {
        "matchExpressions": [{"key": "disk", "operator": "In", "values": ["nvme"]}]
    }


def test_within_narrows_every_alternative() -> None:
    placement = Placement().require(nodes={"zone": "a"}).require(nodes={"zone": "b"})
    spec = pod(placement.within({"gpu": ["x", "y"]}))
    terms = spec["affinity"]["nodeAffinity"][REQUIRED]["nodeSelectorTerms"]
    narrowed = {"key": "gpu", "operator": "In", "values": ["x", "y"]}
    assert [term["matchExpressions"][1] for term in terms] == [narrowed, narrowed]
    alone = pod(Placement().within({"gpu": "x"}))
    terms = alone["affinity"]["nodeAffinity"][REQUIRED]["nodeSelectorTerms"]
    assert terms == [{"matchExpressions": [{"key": "gpu", "operator": "In", "values": ["x"]}]}]


def test_apart_and_together_reach_the_whole_term() -> None:
    selector = k8s.LabelSelector(match_labels={"team": "a"})
    placement = (
        Placement()
        .apart(required=True)
        .apart({"app": "noisy"}, weight=10, namespaces=["batch"], match_label_keys=["version"])
        .together(selector, topology_key=ZONE, namespace_selector=selector, required=True)
        .together(mismatch_label_keys=["tenant"])
    )
    affinity = pod(placement)["affinity"]
    assert affinity["podAntiAffinity"] == {
        REQUIRED: [{"labelSelector": OWN, "topologyKey": HOSTNAME}],
        PREFERRED: [
            {
                "weight": 10,
                "podAffinityTerm": {
                    "labelSelector": {"matchLabels": {"app": "noisy"}},
                    "topologyKey": HOSTNAME,
                    "namespaces": ["batch"],
                    "matchLabelKeys": ["version"],
                },
            }
        ],
    }
    team = {"matchLabels": {"team": "a"}}
    assert affinity["podAffinity"] == {
        REQUIRED: [{"labelSelector": team, "topologyKey": ZONE, "namespaceSelector": team}],
        PREFERRED: [
            {
                "weight": 100,
                "podAffinityTerm": {
                    "labelSelector": OWN,
                    "topologyKey": HOSTNAME,
                    "mismatchLabelKeys": ["tenant"],
                },
            }
        ],
    }


def test_a_workload_stands_for_its_pods() -> None:
    cache = WebService(name="cache", image="cache:1", selector={"app": "cache"})
    term = pod(Placement().together(cache))["affinity"]["podAffinity"][PREFERRED][0]
    assert term["podAffinityTerm"]["labelSelector"] == {"matchLabels": {"app": "cache"}}


def test_spread_has_every_field() -> None:
    placement = Placement().spread(
        max_skew=2,
        required=True,
        min_domains=3,
        match_label_keys=["pod-template-hash"],
        node_affinity_policy="Ignore",
        node_taints_policy="Honor",
    )
    selector = k8s.LabelSelector(match_labels={"app.kubernetes.io/name": "web"})
    assert pod(placement.spread(HOSTNAME, selector=selector))["topologySpreadConstraints"] == [
        {
            "labelSelector": OWN,
            "topologyKey": ZONE,
            "maxSkew": 2,
            "whenUnsatisfiable": "DoNotSchedule",
            "minDomains": 3,
            "matchLabelKeys": ["pod-template-hash"],
            "nodeAffinityPolicy": "Ignore",
            "nodeTaintsPolicy": "Honor",
        },
        {
            "labelSelector": OWN,
            "topologyKey": HOSTNAME,
            "maxSkew": 1,
            "whenUnsatisfiable": "ScheduleAnyway",
        },
    ]


def test_selectors_are_those_that_the_workload_was_given() -> None:
    spec = pod(Placement().apart(required=True).spread(), selector={"app": "web"})
    (term,) = spec["affinity"]["podAntiAffinity"][REQUIRED]
    (spread,) = spec["topologySpreadConstraints"]
    assert term["labelSelector"] == spread["labelSelector"] == {"matchLabels": {"app": "web"}}


def test_node_selector_and_tolerations() -> None:
    taint = Taint(key="spot", effect="NoExecute")
    placement = Placement(node_selector={"disk": "nvme"}).tolerate(taint, taint.toleration(60))
    spec = pod(placement)
    assert spec["nodeSelector"] == {"disk": "nvme"}
    tolerated = {"key": "spot", "operator": "Exists", "effect": "NoExecute"}
    assert spec["tolerations"] == [tolerated, {**tolerated, "tolerationSeconds": 60}]


def test_methods_change_nothing_but_the_copy() -> None:
    placement = Placement()
    assert placement.spread().apart().tolerate(Taint(key="a")) != placement
    assert placement == Placement()


def test_the_guides_toleration_seconds_are_an_error_at_the_users_line() -> None:
    toleration = k8s.Toleration(
        key="gpu", operator="Equal", value="nvidia", effect="NoSchedule", toleration_seconds=3600
    )
    service = web(Placement().tolerate(toleration))
    (error,) = rendered(service).errors
    assert error.code == "K8S-SCHED-001"
    assert error.path == "spec.template.spec.tolerations[0].effect"
    assert error.origin == service.origin
    assert error.origin is not None
    assert error.origin.file == __file__


@pytest.mark.parametrize(
    ("call", "arguments", "message"),
    [
        (Placement().require, {}, "no node is described"),
        (Placement().prefer, {"nodes": {}}, 'write nodes={"node-type": "high-memory"}'),
        (Placement().within, {"nodes": {}}, "no node is described"),
        (Placement().prefer, {"nodes": {"a": "b"}, "weight": 0}, "0 is no weight: 1 to 100"),
        (Placement().apart, {"weight": 101}, "less than or equal to 100"),
        (Placement().apart, {"topology_key": "a b"}, "a b"),
        (Placement().together, {"namespaces": ["Batch"]}, 'write "batch"'),
        (
            Placement().together,
            {"match_label_keys": ["tenant"], "mismatch_label_keys": ["tenant"]},
            "can't both match and differ",
        ),
        (Placement().spread, {"max_skew": 0}, "greater than or equal to 1"),
        (Placement().spread, {"min_domains": 2}, "write required=True"),
        (Spread, {"node_taints_policy": "Maybe"}, "'Honor' or 'Ignore'"),
        (PodRule, {}, "apart"),
        (Placement, {"node_selector": {"a b": "c"}}, "a b"),
    ],
)
def test_misuse_is_refused(call: Any, arguments: dict[str, Any], message: str) -> None:
    assert message in refusal_of(call, **arguments)


def test_a_label_of_the_selector_needs_no_match() -> None:
    placement = Placement().spread(match_label_keys=["app.kubernetes.io/name"])
    told = refusal_of(WebService, name="web", image="web:1", placement=placement)
    assert "match_label_keys names app.kubernetes.io/name, which the selector has" in told
    assert pod(placement, selector={"app": "web"}, pod_labels={"app.kubernetes.io/name": "web"})
