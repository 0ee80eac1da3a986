"""`SecureNamespace`: the objects that it makes, what can be removed, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import DnsAccess, LimitRule, NamespaceQuota, PodSecurity, SecureNamespace
from tests.support.making import made, refusal_of

LABEL = "pod-security.kubernetes.io/"


def test_by_default_it_is_closed() -> None:
    objects = made(SecureNamespace(name="shop"))
    assert set(objects) == {
        ("Namespace", "shop"),
        ("ResourceQuota", "quota"),
        ("LimitRange", "limits"),
        ("ServiceAccount", "default"),
        ("NetworkPolicy", "default-deny"),
        ("NetworkPolicy", "allow-dns"),
    }
    labels = objects["Namespace", "shop"]["metadata"]["labels"]
    for mode in ("enforce", "audit", "warn"):
        assert labels[f"{LABEL}{mode}"] == "restricted"
        assert labels[f"{LABEL}{mode}-version"] == "latest"
    inside = [tree for key, tree in objects.items() if key[0] != "Namespace"]
    assert {tree["metadata"]["namespace"] for tree in inside} == {"shop"}
    assert objects["ServiceAccount", "default"]["automountServiceAccountToken"] is False
    deny = objects["NetworkPolicy", "default-deny"]["spec"]
    assert deny == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    rule = objects["NetworkPolicy", "allow-dns"]["spec"]["egress"][0]
    assert rule["ports"] == [{"protocol": "UDP", "port": 53}, {"protocol": "TCP", "port": 53}]


def test_every_part_can_be_removed() -> None:
    bare = SecureNamespace(
        name="shop",
        pod_security=None,
        quota=None,
        limits=[],
        default_deny=False,
        default_token=None,
    )
    objects = made(bare)
    assert set(objects) == {("Namespace", "shop")}
    assert not [key for key in objects["Namespace", "shop"]["metadata"]["labels"] if LABEL in key]


def test_levels_are_set_by_mode() -> None:
    levels = PodSecurity(enforce="baseline", enforce_version="v1.36", audit=None)
    labels = made(SecureNamespace(name="shop", pod_security=levels))["Namespace", "shop"][
        "metadata"
    ]["labels"]
    own = {key.removeprefix(LABEL): text for key, text in labels.items() if LABEL in key}
    assert own == {
        "enforce": "baseline",
        "enforce-version": "v1.36",
        "warn": "restricted",
        "warn-version": "latest",
    }


def test_a_cache_on_the_node_answers_too() -> None:
    dns = DnsAccess(node_local=["169.254.20.10", "fd00::10"])
    spec = made(SecureNamespace(name="shop", dns=dns))["NetworkPolicy", "allow-dns"]["spec"]
    blocks = [peer["ipBlock"]["cidr"] for peer in spec["egress"][0]["to"][1:]]
    assert blocks == ["169.254.20.10/32", "fd00::10/128"]


MISUSES: list[tuple[Any, dict[str, Any], str]] = [
    (
        SecureNamespace,
        {"name": "shop", "labels": {f"{LABEL}enforce": "baseline"}},
        f"the label {LABEL}enforce is set by pod_security",
    ),
    (
        SecureNamespace,
        {"name": "shop", "limits": [LimitRule(max={"cpu": 1}), LimitRule(max={"memory": 1})]},
        "two rules limit each Container",
    ),
    (PodSecurity, {"enforce_version": "1.36"}, "is no version of the Pod Security Standards"),
    (PodSecurity, {"enforce": "strict"}, "enforce"),
    (NamespaceQuota, {"hard": {"request.cpu": 1}}, 'a ResourceQuota counts no "request.cpu"'),
    (NamespaceQuota, {"hard": {}}, "hard is empty"),
    (
        NamespaceQuota,
        {"hard": {"pods": 1}, "scopes": ["BestEffort", "NotBestEffort"]},
        "no Pod is both BestEffort and NotBestEffort",
    ),
    (
        NamespaceQuota,
        {"hard": {"limits.cpu": 1}, "scopes": ["BestEffort"]},
        "Pods without requests and limits have no limits.cpu",
    ),
    (LimitRule, {}, "the rule says nothing"),
    (
        LimitRule,
        {"default": {"memory": "2Gi"}, "max": {"memory": "1Gi"}},
        "default of memory, 2Gi, is above max, 1Gi",
    ),
    (
        LimitRule,
        {"default_request": {"cpu": 2}, "default": {"cpu": "1500m"}},
        "default_request of cpu, 2, is above default, 1500m",
    ),
    (LimitRule, {"type": "Pod", "default": {"cpu": 1}}, "only containers get defaults, not a Pod"),
    (
        LimitRule,
        {"type": "PersistentVolumeClaim", "max": {"cpu": 1}},
        "the rule of claims has no bound of storage",
    ),
    (
        LimitRule,
        {"max_limit_request_ratio": {"cpu": "500m"}},
        "the limit of cpu can't be below its request",
    ),
    (
        LimitRule,
        {"min": {"cpu": 1}, "max": {"cpu": 2}, "max_limit_request_ratio": {"cpu": 3}},
        "the ratio 3 of cpu is above max divided by min",
    ),
    (DnsAccess, {"ports": []}, "ports"),
]


@pytest.mark.parametrize(("cls", "fields", "message"), MISUSES)
def test_misuse_is_refused(cls: Any, fields: dict[str, Any], message: str) -> None:
    text = refusal_of(cls, **fields)
    assert message in text
