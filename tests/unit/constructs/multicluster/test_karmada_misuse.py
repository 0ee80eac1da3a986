from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    ApplicationFailover,
    ClusterAffinity,
    ClusterAffinityGroup,
    ClusterField,
    ClusterSpread,
    ClusterWeight,
    KarmadaPropagation,
    KarmadaSelector,
    RawObject,
    StaticWeights,
    WebService,
)
from k8spatterns.api import k8s
from tests.support.making import refusal_of

WEB = WebService(name="web", image="registry.example.com/web:1.4.2", port=8080, replicas=3)
CONFIG = k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings"), data={"a": "b"})
ROLE = k8s.ClusterRole(metadata=k8s.ObjectMeta(name="reader"), rules=[])
DEPLOYMENTS = KarmadaSelector(api_version="apps/v1", kind="Deployment")

AB = ClusterAffinity(cluster_names=["a", "b"])


def in_namespace(name: str, namespace: str) -> k8s.ConfigMap:
    return k8s.ConfigMap(metadata=k8s.ObjectMeta(name=name, namespace=namespace), data={})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"cluster_affinity": AB, "replica_scheduling": StaticWeights(weights={"c": 1})},
            'the cluster "c" has a weight, and the affinity leaves it out',
        ),
        (
            {
                "cluster_affinity": ClusterAffinity(exclude=["a"]),
                "replica_scheduling": StaticWeights(weights={"a": 1}),
            },
            'the cluster "a" has a weight, and the affinity leaves it out',
        ),
        (
            {
                "cluster_affinities": [
                    ClusterAffinityGroup(affinity_name="x", cluster_names=["a"]),
                    ClusterAffinityGroup(affinity_name="y", cluster_names=["b"]),
                ],
                "replica_scheduling": StaticWeights(
                    groups=[ClusterWeight(clusters=AB, weight=1)], weights={"c": 1}
                ),
            },
            'the cluster "c" has a weight, and the affinity leaves it out',
        ),
        (
            {"cluster_affinity": AB, "replica_scheduling": StaticWeights(weights={"a": 1})},
            'the cluster "b" is selected and would run nothing without a weight',
        ),
        (
            {
                "replica_scheduling": StaticWeights(weights={"a": 1}),
                "spread_constraints": [ClusterSpread()],
            },
            "Karmada ignores spread_constraints beside static weights",
        ),
        (
            {
                "cluster_affinity": AB,
                "cluster_affinities": [ClusterAffinityGroup(affinity_name="x")],
            },
            "can't be used together",
        ),
        (
            {
                "cluster_affinities": [
                    ClusterAffinityGroup(affinity_name="x"),
                    ClusterAffinityGroup(affinity_name="x"),
                ]
            },
            'two affinities are named "x"',
        ),
        (
            {"spread_constraints": [ClusterSpread(spread_by_field="region")]},
            "a constraint by region needs one by cluster",
        ),
        (
            {"spread_constraints": [ClusterSpread(), ClusterSpread(spread_by_field="cluster")]},
            "two constraints spread by cluster",
        ),
        (
            {"spread_constraints": [ClusterSpread(), ClusterSpread(spread_by_field="zone")]},
            "Karmada's scheduler does not spread by zone",
        ),
        (
            {"spread_constraints": [ClusterSpread(spread_by_label="example.com/rack")]},
            "Karmada's scheduler does not spread by label",
        ),
        (
            {
                "spread_constraints": [
                    ClusterSpread(max_groups=2),
                    ClusterSpread(spread_by_field="region", min_groups=3),
                ]
            },
            "2 clusters can't be in 3 groups by region",
        ),
        (
            {"cluster_affinity": AB, "spread_constraints": [ClusterSpread(min_groups=3)]},
            "2 clusters can't make 3 groups by cluster",
        ),
        (
            {"application_failover": ApplicationFailover(), "propagate_deps": False},
            "failover of an application needs what its Pods depend on",
        ),
        (
            {"preemption": "Always", "selectors": [DEPLOYMENTS]},
            "preemption of objects that are not named",
        ),
        ({"cluster_affinity": AB, "suspension": ["c"]}, 'the cluster "c" is suspended'),
        ({"of": []}, "nothing is selected"),
        ({"of": ["web"]}, "constructs and API objects can be selected, not 'web'"),
        ({"of": [WEB, ROLE], "scope": "Namespaced"}, "ClusterRole/reader needs a policy for the"),
        ({"of": [WEB, ROLE], "scope": "Cluster"}, "would select ServiceAccount/web in every"),
        (
            {"of": [WEB, in_namespace("a", "one")]},
            "would select ServiceAccount/web in every namespace",
        ),
        (
            {
                "of": [],
                "selectors": [
                    DEPLOYMENTS,
                    KarmadaSelector(api_version="v1", kind="Secret", namespace="one"),
                ],
            },
            "would select Deployment/* in every namespace",
        ),
        ({"namespace": "karmada-system"}, "Karmada propagates nothing from its own namespace"),
        ({"namespace": "karmada-es-a"}, "Karmada propagates nothing from its own namespace"),
        ({"of": [in_namespace("a", "karmada-cluster")]}, "nothing from its own namespace"),
        (
            {"of": [KarmadaPropagation(name="other", of=[WEB])]},
            "Karmada does not propagate its own PropagationPolicy",
        ),
        (
            {
                "of": [
                    RawObject(
                        {
                            "apiVersion": "batch/v1",
                            "kind": "Job",
                            "metadata": {"generateName": "job-"},
                        }
                    )
                ]
            },
            "a Job with a generated name can't be selected",
        ),
        (
            {
                "cluster_tolerations": [
                    k8s.Toleration(key="a", operator="Exists", toleration_seconds=5)
                ]
            },
            "tolerationSeconds goes with NoExecute only, not any effect",
        ),
        (
            {"cluster_tolerations": [k8s.Toleration(key="a", operator="Exists", value="b")]},
            "a toleration by Exists has no value",
        ),
        ({"cluster_tolerations": [k8s.Toleration(effect="NoSchedule")]}, "without a key"),
        ({"name": "x" * 64}, "the name has 64 characters"),
        ({"priority": 2**31}, "must be less than or equal to 2147483647"),
        ({"suspension": ["a" * 49]}, "a cluster's name has at most 48 characters"),
        ({"clusters": ["a"]}, "KarmadaPropagation has no such argument"),
    ],
)
def test_misuse(fields: dict[str, Any], message: str) -> None:
    fields = dict(fields)
    name = fields.pop("name", "web")
    assert message in refusal_of(KarmadaPropagation, name=name, **{"of": [WEB], **fields})


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (ClusterAffinity, {"cluster_names": ["a"], "exclude": ["a"]}, "both named and excluded"),
        (ClusterAffinity, {"cluster_names": ["a", "a"]}, "is named twice"),
        (ClusterAffinity, {"cluster_names": ["A"]}, "lower-case"),
        (ClusterField, {"key": "country", "values": ["de"]}, "'provider', 'region' or 'zone'"),
        (ClusterField, {"key": "region", "values": []}, "values can't be empty"),
        (
            ClusterField,
            {"key": "region", "values": ["eu"], "operator": "Exists"},
            "'In' or 'NotIn'",
        ),
        (ClusterAffinityGroup, {"affinity_name": "x" * 33}, "at most 32 characters"),
        (ClusterAffinityGroup, {"affinity_name": "a b"}, "a b"),
        (ClusterSpread, {"min_groups": 3, "max_groups": 2}, "max_groups must be at least"),
        (ClusterSpread, {"min_groups": -1}, "greater than or equal to 1"),
        (
            ClusterSpread,
            {"spread_by_field": "region", "spread_by_label": "a"},
            "by a field or by a label",
        ),
        (StaticWeights, {}, "there is no weight"),
        (StaticWeights, {"weights": {"a": 0}}, "greater than or equal to 1"),
        (
            StaticWeights,
            {"weights": {"a": 1}, "groups": [ClusterWeight(clusters=AB, weight=2)]},
            'the cluster "a" has two weights',
        ),
        (
            ApplicationFailover,
            {"purge_mode": "Never", "grace_period": 60},
            "purge_mode Never knows no grace period",
        ),
        (ApplicationFailover, {"grace_period": 0}, "a grace period of 0 is none"),
        (ApplicationFailover, {"toleration": -1}, "must not be negative"),
        (ApplicationFailover, {"state_preservation": {"a": ".x"}}, "is no JSONPath"),
        (KarmadaSelector, {"api_version": "v1", "kind": "*"}, "is no kind"),
        (KarmadaSelector, {"api_version": "apps", "kind": "Deployment"}, "is no API version"),
        (
            KarmadaSelector,
            {"api_version": "v1", "kind": "Secret", "name": "a", "label_selector": {"a": "b"}},
            "Karmada ignores labels beside a name",
        ),
        (
            KarmadaSelector,
            {"api_version": "v1", "kind": "Namespace", "namespace": "x"},
            "a Namespace has no namespace",
        ),
        (
            KarmadaSelector,
            {"api_version": "work.karmada.io/v1alpha2", "kind": "ResourceBinding"},
            "does not propagate its own ResourceBinding",
        ),
        (
            ClusterAffinity,
            {
                "label_selector": k8s.LabelSelector(
                    match_expressions=[k8s.LabelSelectorRequirement(key="a", operator="In")]
                )
            },
            "In needs values",
        ),
    ],
)
def test_misuse_of_the_parts(cls: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(cls, **fields)
