from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns.codes import all_codes
from k8spatterns.graph.pods import pod_of
from k8spatterns.manifest import Manifest, Source
from k8spatterns.pipeline.check import check
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.rules import all_rules

SOURCE = Source("Test", "test")
RULES = all_rules()
KINDS = sorted({kind for rule in RULES for kind in rule.kinds})

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from(["", "a", "x" * 70, "1Gi", "-1", "25%", "*", "Ünï", "/", "a b", "0"]),
)
KEYS = st.sampled_from(
    """metadata spec template containers initContainers name namespace labels annotations
    finalizers ownerReferences selector matchLabels matchExpressions key operator values replicas
    volumes volumeMounts volumeDevices mountPath ports containerPort protocol env valueFrom
    configMapKeyRef secretKeyRef resources requests limits memory livenessProbe httpGet port
    tolerations affinity nodeAffinity podAntiAffinity topologySpreadConstraints securityContext
    capabilities add drop data binaryData stringData rules http paths backend service subjects
    roleRef metrics behavior scaleTargetRef jobTemplate schedule ingress from ipBlock cidr except
    volumeClaimTemplates strategy rollingUpdate maxSurge items path type kind apiVersion""".split()  # noqa: SIM905 - fifty quoted words would be harder to read
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=25,
)

LABELS = {"app": "web"}
CONTAINER = {
    "name": "web",
    "image": "example.com/web:1",
    "ports": [{"name": "http", "containerPort": 80, "hostPort": 80}],
    "env": [
        {"name": "A", "valueFrom": {"configMapKeyRef": {"name": "web", "key": "a"}}},
        {"name": "B", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}},
    ],
    "envFrom": [{"secretRef": {"name": "web"}}],
    "resources": {"requests": {"cpu": 1}, "limits": {"cpu": 2}},
    "volumeMounts": [{"name": "tmp", "mountPath": "/cache"}],
    "volumeDevices": [{"name": "disk", "devicePath": "/dev/a"}],
    "livenessProbe": {"httpGet": {"port": "http", "httpHeaders": [{"name": "a", "value": "b"}]}},
    "lifecycle": {"preStop": {"exec": {"command": ["a"]}}},
    "securityContext": {"capabilities": {"add": ["A"]}, "seccompProfile": {"type": "Localhost"}},
    "command": ["sh", "-c", "until a; do sleep 1; done"],
}
_TERM = {"topologyKey": "zone", "labelSelector": {"matchLabels": LABELS}}
POD = {
    "containers": [CONTAINER],
    "initContainers": [CONTAINER],
    "volumes": [
        {"name": "tmp", "configMap": {"name": "web", "items": [{"key": "a", "path": "a"}]}},
        {"name": "disk", "projected": {"sources": [{"secret": {"name": "web"}}]}},
    ],
    "tolerations": [{"key": "a", "operator": "Exists"}],
    "affinity": {
        "podAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [_TERM]},
        "nodeAffinity": {
            "preferredDuringSchedulingIgnoredDuringExecution": [
                {"weight": 1, "preference": {"matchExpressions": [{"key": "a", "operator": "In"}]}}
            ]
        },
    },
    "topologySpreadConstraints": [{"maxSkew": 1, "whenUnsatisfiable": "x", **_TERM}],
    "hostAliases": [{"ip": "1.2.3.4", "hostnames": ["a"]}],
    "dnsConfig": {"nameservers": ["1.2.3.4"]},
    "securityContext": {"runAsUser": 0},
}
TEMPLATE = {"metadata": {"labels": LABELS, "annotations": {"a": "b"}}, "spec": POD}
# One tree with the fields of all kinds: every rule finds what it looks at.
WHOLE: dict[str, Any] = {
    "metadata": {
        "name": "web",
        "labels": LABELS,
        "annotations": {"a": "b"},
        "finalizers": ["a/b"],
        "ownerReferences": [{"name": "a", "controller": True}],
    },
    "spec": {
        **POD,
        "selector": {"matchLabels": LABELS, "matchExpressions": [{"key": "a", "operator": "In"}]},
        "template": TEMPLATE,
        "jobTemplate": {"spec": {"template": TEMPLATE, "completionMode": "Indexed"}},
        "strategy": {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": "1%"}},
        "updateStrategy": {"rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0}},
        "podFailurePolicy": {"rules": [{"action": "a", "onExitCodes": {"values": [0]}}]},
        "volumeClaimTemplates": [{"metadata": {"name": "a"}, "spec": {"accessModes": ["a"]}}],
        "schedule": "* * * * *",
        "timeZone": "Etc/UTC",
        "ports": [{"name": "a", "port": 80, "targetPort": "http", "nodePort": 1}],
        "scaleTargetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web"},
        "minReplicas": 1,
        "maxReplicas": 2,
        "metrics": [{"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Value"}}}],
        "behavior": {"scaleUp": {"policies": [{"type": "Pods", "value": 1}]}},
        "minAvailable": "1%",
        "rules": [{"host": "a.b", "http": {"paths": [{"path": "/", "backend": {}}]}}],
        "ingress": [{"from": [{"ipBlock": {"cidr": "1.0.0.0/8", "except": ["1.1.0.0/16"]}}]}],
        "podSelector": {"matchLabels": LABELS},
        "accessModes": ["ReadWriteOnce"],
        "capacity": {"storage": "1Gi"},
        "hard": {"cpu": 1},
    },
    "data": {"a": "YQ=="},
    "rules": [{"verbs": ["*"], "resources": ["pods"], "apiGroups": [""]}],
    "roleRef": {"kind": "Role", "name": "a"},
    "subjects": [{"kind": "User", "name": "a"}],
    "provisioner": "a",
    "value": 1,
    "type": "kubernetes.io/tls",
}


def places(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    found = [(*path, key) for key in (key for key, _ in pairs)]
    for place in list(found):
        child = node[place[-1]]
        if isinstance(child, (dict, list)):
            found += places(child, place)
    return found


PLACES = places(WHOLE)


def run_all(tree: dict[str, Any], group: str, kind: str) -> int:
    """Run every rule over a tree, without the structure check, and count the problems."""
    full = {**tree, "apiVersion": f"{group}/v1" if group else "v1", "kind": kind}
    manifest = Manifest(full, SOURCE)
    build = Build(None, Options())
    build.manifests = [manifest, Manifest({**full}, SOURCE)]
    link(build)
    pod = pod_of(manifest)
    found = 0
    for rule in RULES:
        about = {"object": manifest, "pod": pod, "graph": build.graph}.get(rule.scope)
        if about is not None and (not rule.kinds or (group, kind) in rule.kinds):
            found += len(list(rule.check(about)))
    return found


def check_all(tree: dict[str, Any], group: str, kind: str) -> set[str]:
    """Run the stages that see what a user wrote, and return the codes."""
    build = Build(None, Options())
    version = f"{group}/v1" if group else "v1"
    build.manifests = [Manifest({**tree, "apiVersion": version, "kind": kind}, SOURCE)]
    link(build)
    check(build)
    return {finding.code for finding in build.findings}


def test_there_is_something_to_fuzz() -> None:
    assert len(KINDS) > 20
    assert len(PLACES) > 200
    assert all(run_all(WHOLE, *kind) > 0 for kind in KINDS)


@settings(deadline=None, max_examples=100)
@given(tree=st.dictionaries(KEYS, TREES, max_size=5), kind=st.sampled_from(KINDS))
def test_no_tree_breaks_a_rule(tree: dict[str, Any], kind: tuple[str, str]) -> None:
    assert run_all(tree, *kind) >= 0
    assert check_all(tree, *kind) <= set(all_codes())


@settings(deadline=None, max_examples=200)
@given(
    changes=st.lists(st.tuples(st.sampled_from(PLACES), TREES), min_size=1, max_size=4),
    kind=st.sampled_from(KINDS),
)
def test_no_wrong_value_at_any_place_breaks_a_rule(
    changes: list[tuple[tuple[Any, ...], Any]], kind: tuple[str, str]
) -> None:
    tree = deepcopy(WHOLE)
    for place, value in changes:
        put(tree, place, value)
    assert run_all(tree, *kind) >= 0


@pytest.mark.parametrize("value", [None, "a", 1.5, [None], {"a": None}])
def test_each_place_takes_each_wrong_value(value: Any) -> None:
    for index, place in enumerate(PLACES):
        tree = deepcopy(WHOLE)
        put(tree, place, value)
        assert run_all(tree, *KINDS[index % len(KINDS)]) >= 0


def put(tree: Any, place: tuple[Any, ...], value: Any) -> None:
    """Put a value at a place, where an earlier change has left the place there."""
    for key in place[:-1]:
        if (isinstance(tree, dict) and key in tree) or (
            isinstance(tree, list) and isinstance(key, int) and key < len(tree)
        ):
            tree = tree[key]
        else:
            return
    if isinstance(tree, dict) or (isinstance(tree, list) and place[-1] in range(len(tree))):
        tree[place[-1]] = value
