"""Laws of NetworkPolicies: what isolates, what only adds, and what changes nothing."""

from __future__ import annotations

from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from k8spatterns.graph import Graph
from k8spatterns.manifest import Manifest, Source
from k8spatterns.network import Network, Reach

Tree = dict[str, Any]
SPACES = ("a", "b")
APPS = ("web", "db")
PORTS = (80, 443)

APP = st.sampled_from(APPS)
SELECTORS = st.one_of(
    st.just({}),
    APP.map(lambda app: {"matchLabels": {"app": app}}),
    st.builds(
        lambda operator, values: {
            "matchExpressions": [{"key": "app", "operator": operator, "values": values}]
        },
        st.sampled_from(["In", "NotIn"]),
        st.lists(APP, min_size=1, max_size=2),
    ),
    st.sampled_from(["Exists", "DoesNotExist"]).map(
        lambda operator: {"matchExpressions": [{"key": "app", "operator": operator}]}
    ),
)
SPACE_SELECTORS: st.SearchStrategy[Tree] = st.one_of(
    st.just({}),
    st.sampled_from(SPACES).map(
        lambda name: {"matchLabels": {"kubernetes.io/metadata.name": name}}
    ),
    st.just({"matchLabels": {"team": "x"}}),
)
PEERS = st.one_of(
    st.fixed_dictionaries({"podSelector": SELECTORS}),
    st.fixed_dictionaries({"namespaceSelector": SPACE_SELECTORS}),
    st.fixed_dictionaries({"podSelector": SELECTORS, "namespaceSelector": SPACE_SELECTORS}),
    st.sampled_from(["0.0.0.0/0", "10.0.0.0/8"]).map(lambda cidr: {"ipBlock": {"cidr": cidr}}),
)
POLICY_PORTS = st.fixed_dictionaries(
    {}, optional={"port": st.sampled_from([80, 443, "http"]), "protocol": st.sampled_from(["TCP"])}
)


def rules(peers: str) -> st.SearchStrategy[Tree]:
    return st.fixed_dictionaries(
        {},
        optional={peers: st.lists(PEERS, max_size=2), "ports": st.lists(POLICY_PORTS, max_size=2)},
    )


INGRESS, EGRESS = rules("from"), rules("to")
SPECS = st.fixed_dictionaries(
    {"podSelector": SELECTORS},
    optional={
        "policyTypes": st.lists(
            st.sampled_from(["Ingress", "Egress"]), min_size=1, max_size=2, unique=True
        ),
        "ingress": st.lists(INGRESS, max_size=2),
        "egress": st.lists(EGRESS, max_size=2),
    },
)


def object_of(kind: str, name: str, namespace: str, spec: Tree) -> Tree:
    metadata = {"name": name, "namespace": namespace, "labels": {"app": name}}
    version = "v1" if kind == "Pod" else "networking.k8s.io/v1"
    return {"apiVersion": version, "kind": kind, "metadata": metadata, "spec": spec}


POLICIES = st.lists(
    st.builds(
        lambda spec, space: object_of("NetworkPolicy", "policy", space, spec),
        SPECS,
        st.sampled_from(SPACES),
    ),
    max_size=3,
)
POD = {"containers": [{"name": "a", "ports": [{"name": "http", "containerPort": 80}]}]}
PODS = [object_of("Pod", app, space, POD) for space in SPACES for app in APPS]
ENDS = st.tuples(
    st.integers(0, len(PODS) - 1), st.integers(0, len(PODS) - 1), st.sampled_from(PORTS)
)


def answer(policies: list[Tree], ends: tuple[int, int, int]) -> Reach:
    graph = Graph([Manifest(each, Source("t", "t")) for each in [*PODS, *policies]], frozenset())
    pods = list(graph.pods())
    return Network(graph).reach(pods[ends[0]], pods[ends[1]], ends[2])


# No is less than not known, and that is less than yes.
RANK = {False: 0, None: 1, True: 2}


@settings(max_examples=300, deadline=None)
@given(policies=POLICIES, spec=SPECS, ends=ENDS)
def test_a_policy_that_selects_nothing_changes_nothing(
    policies: list[Tree], spec: Tree, ends: tuple[int, int, int]
) -> None:
    nothing = {**spec, "podSelector": {"matchLabels": {"app": "nobody"}}}
    more = [object_of("NetworkPolicy", "nothing", space, nothing) for space in SPACES]
    assert answer([*policies, *more], ends) == answer(policies, ends)


@settings(max_examples=300, deadline=None)
@given(policies=POLICIES, rule=INGRESS, at=st.integers(0, 2), ends=ENDS)
def test_one_more_ingress_rule_never_takes_anything_away(
    policies: list[Tree], rule: Tree, at: int, ends: tuple[int, int, int]
) -> None:
    before = answer(policies, ends).allowed
    changed = [dict(each, spec=dict(each["spec"])) for each in policies]
    for each in changed[at : at + 1]:
        spec = each["spec"]
        # Egress rules alone stay the same; the types are said so that no default changes.
        types = ["Ingress", "Egress"] if spec.get("egress") else ["Ingress"]
        spec["policyTypes"] = spec.get("policyTypes") or types
        spec["ingress"] = [*spec.get("ingress", []), rule]
    after = answer(changed, ends).allowed
    event(f"{before} then {after}")
    assert RANK[after] >= RANK[before]


@settings(max_examples=200, deadline=None)
@given(policies=POLICIES, ends=ENDS)
def test_deny_all_isolates_where_nothing_allows(
    policies: list[Tree], ends: tuple[int, int, int]
) -> None:
    closed = {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    deny = [object_of("NetworkPolicy", "deny", space, closed) for space in SPACES]
    same = ends[0] == ends[1]
    assert answer(deny, ends).allowed is same
    # With others beside, it takes away and never gives.
    before, after = answer(policies, ends).allowed, answer([*policies, *deny], ends).allowed
    assert RANK[after] <= RANK[before]


@settings(max_examples=200, deadline=None)
@given(policies=POLICIES, ends=ENDS)
def test_allow_all_on_both_sides_opens_everything(
    policies: list[Tree], ends: tuple[int, int, int]
) -> None:
    opened: Tree = {"podSelector": {}, "ingress": [{}], "egress": [{}]}
    allow = [object_of("NetworkPolicy", "allow", space, opened) for space in SPACES]
    assert answer([*policies, *allow], ends).allowed is True


@settings(max_examples=200, deadline=None)
@given(policies=POLICIES, ends=ENDS)
def test_the_order_of_policies_does_not_matter(
    policies: list[Tree], ends: tuple[int, int, int]
) -> None:
    assert answer(policies[::-1], ends).allowed == answer(policies, ends).allowed
