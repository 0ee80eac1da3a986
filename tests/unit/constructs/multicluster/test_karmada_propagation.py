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
    ImageOverrider,
    Include,
    KarmadaOverride,
    KarmadaPropagation,
    KarmadaSelector,
    LabelsOverrider,
    OverflowAffinity,
    OverrideRule,
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
    spec: dict[str, Any] = objects["PropagationPolicy", "web-policy"]["spec"]
    return spec


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


TAG = OverrideRule(images=[ImageOverrider(component="Tag", value="1.4.3")])
LABELS = OverrideRule(labels=[LabelsOverrider(value={"tier": "edge"})])


def test_overrides_that_must_be_there_first() -> None:
    override = KarmadaOverride(name="z-tag", of=[WEB], rules=[TAG])
    roles = KarmadaOverride(name="z-roles", of=[ROLE], rules=[LABELS])
    propagation = KarmadaPropagation(
        name="a", of=[WEB, ROLE], dependent_overrides=[override, roles, "elsewhere"]
    )
    app = App(external=["OverridePolicy/elsewhere", "ClusterOverridePolicy/elsewhere"])
    chart = app.chart("shop", namespace="production", name_prefix="eu-")
    for part in (WEB, ROLE, propagation, override, roles):
        chart.add(part)
    rendering = render(app)
    assert not rendering.findings
    kinds = [tree["kind"] for tree in rendering.documents]
    assert kinds.index("OverridePolicy") < kinds.index("PropagationPolicy")
    found = {tree["kind"]: tree["spec"] for tree in rendering.documents if "spec" in tree}
    assert found["PropagationPolicy"]["dependentOverrides"] == ["eu-z-tag", "elsewhere"]
    assert found["ClusterPropagationPolicy"]["dependentOverrides"] == ["eu-z-roles", "elsewhere"]


def test_an_override_of_another_scope_is_refused() -> None:
    roles = KarmadaOverride(name="roles", of=[ROLE], rules=[LABELS])
    text = refusal_of(KarmadaPropagation, name="x", of=[WEB], dependent_overrides=[roles])
    assert "makes no policy of the scope of this one" in text
