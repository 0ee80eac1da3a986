from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    AggregatedReplicas,
    App,
    ApplicationFailover,
    BatchJob,
    ClusterAffinity,
    ClusterAffinityGroup,
    ClusterFailover,
    ClusterField,
    ClusterSpread,
    ClusterWeight,
    Construct,
    DuplicatedReplicas,
    DynamicWeight,
    Include,
    KarmadaPropagation,
    KarmadaSelector,
    OverflowAffinity,
    RawObject,
    StaticWeights,
    Taint,
    WebService,
    render,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered

WEB = WebService(name="web", image="registry.example.com/web:1.4.2", port=8080, replicas=3)
CONFIG = k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings"), data={"a": "b"})
ROLE = k8s.ClusterRole(metadata=k8s.ObjectMeta(name="reader"), rules=[])
DEPLOYMENTS = KarmadaSelector(api_version="apps/v1", kind="Deployment")


def in_namespace(name: str, namespace: str) -> k8s.ConfigMap:
    return k8s.ConfigMap(metadata=k8s.ObjectMeta(name=name, namespace=namespace), data={})


def policy(**fields: Any) -> dict[str, Any]:
    """Return the one policy that these fields make for a web service."""
    objects = made(WEB, KarmadaPropagation(name="web-policy", of=[WEB], **fields))
    return objects["PropagationPolicy", "web-policy"]["spec"]


def names(spec: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["kind"], one["name"]) for one in spec["resourceSelectors"]]


def test_everything_that_a_construct_makes_is_selected() -> None:
    objects = made(WEB, CONFIG, KarmadaPropagation(name="shop", of=[WEB, CONFIG]))
    policy = objects["PropagationPolicy", "shop"]
    others = {key for key in objects if key != ("PropagationPolicy", "shop")}
    assert set(names(policy["spec"])) == others
    assert ("Deployment", "web") in others
    assert policy["metadata"]["namespace"] == "production"
    assert policy["spec"]["propagateDeps"] is True


def test_an_object_that_is_selected_twice_is_there_once() -> None:
    spec = made(WEB, KarmadaPropagation(name="shop", of=[WEB, WEB]))["PropagationPolicy", "shop"]
    assert len(names(spec["spec"])) == len(set(names(spec["spec"])))


def test_names_follow_the_prefix_of_the_chart() -> None:
    app = App()
    chart = app.chart("shop", namespace="production", name_prefix="eu-")
    chart.add(WEB)
    chart.add(KarmadaPropagation(name="shop", of=[WEB]))
    rendering = render(app)
    assert not rendering.findings
    policy = next(d for d in rendering.documents if d["kind"] == "PropagationPolicy")
    assert {name for _, name in names(policy["spec"])} == {"eu-web"}


def test_what_is_selected_by_name_and_not_there_is_reported() -> None:
    selector = KarmadaSelector(api_version="apps/v1", kind="Deployment", name="nginx")
    found = rendered(KarmadaPropagation(name="shop", selectors=[selector])).findings
    assert [finding.code for finding in found] == ["K8S-REF-001"]
    assert found[0].message == "Deployment/nginx is not in this app"


def test_without_workload_dependencies_are_left_open() -> None:
    objects = made(CONFIG, KarmadaPropagation(name="shop", of=[CONFIG]))
    assert "propagateDeps" not in objects["PropagationPolicy", "shop"]["spec"]
    off = made(WEB, KarmadaPropagation(name="shop", of=[WEB], propagate_deps=False))
    assert off["PropagationPolicy", "shop"]["spec"]["propagateDeps"] is False


def test_what_has_no_namespace_goes_into_a_policy_for_the_cluster() -> None:
    objects = made(ROLE, KarmadaPropagation(name="roles", of=[ROLE]))
    assert names(objects["ClusterPropagationPolicy", "roles"]["spec"]) == [
        ("ClusterRole", "reader")
    ]
    assert "namespace" not in objects["ClusterPropagationPolicy", "roles"]["metadata"]
    both = made(WEB, ROLE, KarmadaPropagation(name="shop", of=[WEB, ROLE]))
    assert names(both["ClusterPropagationPolicy", "shop"]["spec"]) == [("ClusterRole", "reader")]
    assert ("Deployment", "web") in names(both["PropagationPolicy", "shop"]["spec"])


def test_several_namespaces_need_a_policy_for_the_cluster() -> None:
    one, two = in_namespace("a", "one"), in_namespace("a", "two")
    objects = made(one, two, KarmadaPropagation(name="shop", of=[one, two]))
    spec = objects["ClusterPropagationPolicy", "shop"]["spec"]
    assert [item["namespace"] for item in spec["resourceSelectors"]] == ["one", "two"]


def test_one_namespace_is_that_of_the_policy() -> None:
    one = in_namespace("a", "one")
    metadata = made(one, KarmadaPropagation(name="shop", of=[one]))["PropagationPolicy", "shop"]
    assert metadata["metadata"]["namespace"] == "one"


def test_one_policy_for_the_cluster_on_demand() -> None:
    objects = made(
        WEB, ROLE, KarmadaPropagation(name="shop", of=[WEB, ROLE], scope="Cluster", namespace="x")
    )
    spec = objects["ClusterPropagationPolicy", "shop"]["spec"]
    found = {item["kind"]: item.get("namespace") for item in spec["resourceSelectors"]}
    assert found["Deployment"] == "x"
    assert found["ClusterRole"] is None


def test_a_selector_of_every_namespace_is_asked_for() -> None:
    propagation = KarmadaPropagation(name="all", selectors=[DEPLOYMENTS], scope="Cluster")
    spec = made(propagation)["ClusterPropagationPolicy", "all"]["spec"]
    assert spec["resourceSelectors"] == [{"apiVersion": "apps/v1", "kind": "Deployment"}]


def test_labels_select_too() -> None:
    selector = KarmadaSelector(api_version="v1", kind="Secret", label_selector={"app": "web"})
    spec = made(KarmadaPropagation(name="all", selectors=[selector]))["PropagationPolicy", "all"]
    assert spec["spec"]["resourceSelectors"][0]["labelSelector"] == {"matchLabels": {"app": "web"}}


@pytest.mark.parametrize(
    ("scheduling", "wanted"),
    [
        (DuplicatedReplicas(), {"replicaSchedulingType": "Duplicated"}),
        (
            AggregatedReplicas(),
            {"replicaSchedulingType": "Divided", "replicaDivisionPreference": "Aggregated"},
        ),
        (
            DynamicWeight(),
            {
                "replicaSchedulingType": "Divided",
                "replicaDivisionPreference": "Weighted",
                "weightPreference": {"dynamicWeight": "AvailableReplicas"},
            },
        ),
    ],
)
def test_replicas_are_shared_out(scheduling: Any, wanted: dict[str, Any]) -> None:
    assert policy(replica_scheduling=scheduling)["placement"]["replicaScheduling"] == wanted


def test_static_weights_by_name_and_by_group() -> None:
    eu = ClusterAffinity(field_selector=[ClusterField(key="region", values=["eu"])])
    weights = StaticWeights(weights={"a": 2}, groups=[ClusterWeight(clusters=eu, weight=3)])
    made_list = policy(replica_scheduling=weights)["placement"]["replicaScheduling"]
    assert made_list["weightPreference"]["staticWeightList"] == [
        {"targetCluster": {"clusterNames": ["a"]}, "weight": 2},
        {
            "targetCluster": {
                "fieldSelector": {
                    "matchExpressions": [{"key": "region", "operator": "In", "values": ["eu"]}]
                }
            },
            "weight": 3,
        },
    ]


def test_groups_of_clusters_in_order() -> None:
    more = OverflowAffinity(affinity_name="cloud", cluster_names=["c"])
    groups = [
        ClusterAffinityGroup(
            affinity_name="own", label_selector={"a": "b"}, overflow_affinities=[more]
        ),
        ClusterAffinityGroup(affinity_name="rest", exclude=["x"]),
    ]
    placement = policy(cluster_affinities=groups)["placement"]
    assert placement == {
        "clusterAffinities": [
            {
                "affinityName": "own",
                "labelSelector": {"matchLabels": {"a": "b"}},
                "overflowAffinities": [{"affinityName": "cloud", "clusterNames": ["c"]}],
            },
            {"affinityName": "rest", "exclude": ["x"]},
        ]
    }


def test_everything_else() -> None:
    spec = policy(
        cluster_tolerations=[
            Taint(key="a", effect="NoExecute"),
            k8s.Toleration(key="b", operator="Exists", effect="NoExecute", toleration_seconds=60),
        ],
        spread_constraints=[ClusterSpread(max_groups=3)],
        application_failover=ApplicationFailover(
            toleration=60,
            purge_mode="Directly",
            state_preservation={"example.com/job": "{.jobStatus.id}"},
        ),
        cluster_failover=ClusterFailover(purge_mode="Directly"),
        suspension=["a"],
        priority=-3,
        preemption="Never",
        conflict_resolution="Overwrite",
        activation_preference="Lazy",
        schedule_priority_class="system-cluster-critical",
        preserve_resources_on_deletion=True,
        scheduler_name="own",
        workload_affinity="example.com/group",
        workload_anti_affinity="example.com/apart",
    )
    placement = spec["placement"]
    assert placement["clusterTolerations"][1]["tolerationSeconds"] == 60
    assert placement["spreadConstraints"] == [
        {"spreadByField": "cluster", "minGroups": 1, "maxGroups": 3}
    ]
    assert placement["workloadAffinity"]["antiAffinity"] == {"groupByLabelKey": "example.com/apart"}
    assert spec["failover"]["application"] == {
        "decisionConditions": {"tolerationSeconds": 60},
        "purgeMode": "Directly",
        "statePreservation": {
            "rules": [{"aliasLabelName": "example.com/job", "jsonPath": "{.jobStatus.id}"}]
        },
    }
    assert spec["failover"]["cluster"] == {"purgeMode": "Directly"}
    assert spec["suspension"] == {"dispatchingOnClusters": {"clusterNames": ["a"]}}
    assert (spec["priority"], spec["preemption"]) == (-3, "Never")
    assert spec["conflictResolution"] == "Overwrite"
    assert spec["activationPreference"] == "Lazy"
    assert spec["schedulePriority"]["priorityClassName"] == "system-cluster-critical"
    assert spec["preserveResourcesOnDeletion"] is True
    assert spec["schedulerName"] == "own"


def test_all_of_it_can_be_suspended() -> None:
    assert policy(suspension=True)["suspension"] == {"dispatching": True}
    assert "suspension" not in policy(suspension=False)
    assert "suspension" not in policy(suspension=[])


AB = ClusterAffinity(cluster_names=["a", "b"])


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


class Included(Construct):
    name: str

    def compose(self) -> Any:
        yield Include("manifests.yaml")


def test_what_a_file_brings_can_not_be_selected_by_value() -> None:
    text = refusal_of(KarmadaPropagation, name="x", of=[Included(name="x")])
    assert 'what Include "manifests.yaml" brings is not known here' in text


def test_jobs_are_workloads() -> None:
    job = BatchJob(name="load", image="registry.example.com/load:1.0.0")
    assert made(job, KarmadaPropagation(name="p", of=[job]))["PropagationPolicy", "p"]["spec"][
        "propagateDeps"
    ]
