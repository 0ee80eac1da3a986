from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    AnnotationsOverrider,
    ArgsOverrider,
    ClusterAffinity,
    FieldOverrider,
    FieldPatch,
    ImageOverrider,
    KarmadaOverride,
    KarmadaSelector,
    LabelsOverrider,
    OverrideRule,
    PlaintextOverrider,
    ScheduledJob,
    WebService,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of

WEB = WebService(name="web", image="registry.example.com/web:1.4.2", port=8080, replicas=3)
CONFIG = k8s.ConfigMap(
    metadata=k8s.ObjectMeta(name="settings"), data={"config.yaml": "a: 1\n", "level": "info"}
)
ROLE = k8s.ClusterRole(metadata=k8s.ObjectMeta(name="reader"), rules=[])
REPLICAS = PlaintextOverrider(path="/spec/replicas", value=1)


def override(*rules: OverrideRule, of: Any = (WEB, CONFIG)) -> dict[str, Any]:
    objects = made(*of, KarmadaOverride(name="edge", of=list(of), rules=list(rules)))
    spec: dict[str, Any] = objects["OverridePolicy", "edge"]["spec"]
    return spec


def selected(spec: dict[str, Any]) -> set[str]:
    return {f"{one['kind']}/{one['name']}" for one in spec["resourceSelectors"]}


def test_every_change_for_some_clusters() -> None:
    spec = override(
        OverrideRule(
            clusters=ClusterAffinity(cluster_names=["edge1"]),
            images=[
                ImageOverrider(component="Registry", value="mirror.example.net"),
                ImageOverrider(component="Tag", operator="add", value="-edge"),
                ImageOverrider(
                    component="Tag",
                    operator="remove",
                    path="/spec/template/spec/containers/0/image",
                ),
            ],
            command=[ArgsOverrider(container_name="web", value=["serve"])],
            args=[ArgsOverrider(container_name="web", value=["-v"], operator="remove")],
            labels=[LabelsOverrider(value={"tier": "edge"})],
            annotations=[AnnotationsOverrider(value={"a": "b"}, operator="remove")],
            plaintext=[REPLICAS, PlaintextOverrider(path="/spec/paused", operator="add", value=1)],
        ),
        OverrideRule(plaintext=[PlaintextOverrider(path="/spec/replicas", operator="remove")]),
    )
    first, second = spec["overrideRules"]
    assert first["targetCluster"] == {"clusterNames": ["edge1"]}
    overriders = first["overriders"]
    assert overriders["imageOverrider"] == [
        {"component": "Registry", "operator": "replace", "value": "mirror.example.net"},
        {"component": "Tag", "operator": "add", "value": "-edge"},
        {
            "component": "Tag",
            "operator": "remove",
            "predicate": {"path": "/spec/template/spec/containers/0/image"},
        },
    ]
    assert overriders["commandOverrider"] == [
        {"containerName": "web", "operator": "add", "value": ["serve"]}
    ]
    assert overriders["argsOverrider"][0]["operator"] == "remove"
    assert overriders["labelsOverrider"] == [{"operator": "add", "value": {"tier": "edge"}}]
    assert overriders["annotationsOverrider"][0]["operator"] == "remove"
    assert overriders["plaintext"][0] == {
        "path": "/spec/replicas",
        "operator": "replace",
        "value": 1,
    }
    assert second == {
        "overriders": {"plaintext": [{"path": "/spec/replicas", "operator": "remove"}]}
    }
    assert selected(spec) == {"Deployment/web"}


def test_only_what_can_take_every_change_is_selected() -> None:
    labels = OverrideRule(labels=[LabelsOverrider(value={"tier": "edge"})])
    assert selected(override(labels)) >= {"Deployment/web", "Service/web", "ConfigMap/settings"}
    data = PlaintextOverrider(path="/data/level", value="debug")
    assert selected(override(OverrideRule(plaintext=[data]))) == {"ConfigMap/settings"}
    ports = PlaintextOverrider(path="/spec/ports/0/port", value=8081)
    assert selected(override(OverrideRule(plaintext=[ports]))) == {"Service/web"}


def test_a_document_in_a_field() -> None:
    patch = FieldPatch(sub_path="/a", value=2)
    yaml = FieldOverrider(field_path="/data/config.yaml", patches=[patch])
    json = FieldOverrider(field_path="/data/config.yaml", patches=[patch], format="json")
    spec = override(OverrideRule(fields=[yaml, json]))
    wanted = [{"subPath": "/a", "operator": "replace", "value": 2}]
    assert spec["overrideRules"][0]["overriders"]["fieldOverrider"] == [
        {"fieldPath": "/data/config.yaml", "yaml": wanted},
        {"fieldPath": "/data/config.yaml", "json": wanted},
    ]
    assert selected(spec) == {"ConfigMap/settings"}


def test_a_step_may_use_what_a_step_before_it_added() -> None:
    steps = [
        PlaintextOverrider(path="/spec/template/spec/dnsConfig", operator="add", value={}),
        PlaintextOverrider(path="/spec/template/spec/dnsConfig/searches", operator="add", value=[]),
    ]
    assert selected(override(OverrideRule(plaintext=steps))) == {"Deployment/web"}


def test_what_the_chart_fills_in_can_be_changed() -> None:
    path = "/metadata/labels/app.kubernetes.io~1part-of"
    step = PlaintextOverrider(path=path, value="edge")
    assert "ConfigMap/settings" in selected(override(OverrideRule(plaintext=[step])))


def test_what_has_no_namespace_gets_a_policy_for_the_cluster() -> None:
    rule = OverrideRule(labels=[LabelsOverrider(value={"tier": "edge"})])
    objects = made(ROLE, KarmadaOverride(name="edge", of=[ROLE], rules=[rule]))
    assert ("ClusterOverridePolicy", "edge") in objects


def test_selectors_take_any_change() -> None:
    selector = KarmadaSelector(api_version="apps/v1", kind="Deployment", label_selector={"a": "b"})
    objects = made(
        KarmadaOverride(name="x", selectors=[selector], rules=[OverrideRule(plaintext=[REPLICAS])])
    )
    assert len(objects["OverridePolicy", "x"]["spec"]["resourceSelectors"]) == 1


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ({"plaintext": [PlaintextOverrider(path="/spec/replica", value=1)]}, "nothing at /spec/re"),
        (
            {"args": [ArgsOverrider(container_name="app", value=["-v"])]},
            'it has no container "app"; it has: web',
        ),
        (
            {"images": [ImageOverrider(component="Tag", value="2", path="/spec/image")]},
            "it has no image at /spec/image",
        ),
        (
            {
                "fields": [
                    FieldOverrider(
                        field_path="/data/other", patches=[FieldPatch(sub_path="/a", value=1)]
                    )
                ]
            },
            "it has no text at /data/other",
        ),
        (
            {
                "plaintext": [REPLICAS],
                "labels": [LabelsOverrider(value={"a": "b"})],
                "fields": [
                    FieldOverrider(
                        field_path="/data/level", patches=[FieldPatch(sub_path="/a", value=1)]
                    )
                ],
            },
            "no object can take every change",
        ),
    ],
)
def test_a_change_that_nothing_can_take_is_refused(rule: dict[str, Any], message: str) -> None:
    rules = [OverrideRule(**rule)]
    assert message in refusal_of(KarmadaOverride, name="edge", of=[WEB, CONFIG], rules=rules)


def test_karmada_finds_no_containers_in_a_cron_job() -> None:
    job = ScheduledJob(name="report", image="registry.example.com/report:1.0.0", schedule="@daily")
    tag = ImageOverrider(component="Tag", value="2")
    text = refusal_of(KarmadaOverride, name="x", of=[job], rules=[OverrideRule(images=[tag])])
    assert "CronJob/report: Karmada looks for no images in it" in text
    words = ArgsOverrider(container_name="report", value=["-v"])
    text = refusal_of(KarmadaOverride, name="x", of=[job], rules=[OverrideRule(args=[words])])
    assert "CronJob/report: Karmada looks for no containers in it" in text


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (KarmadaOverride, {"name": "x", "of": [WEB], "rules": []}, "there is no rule"),
        (OverrideRule, {}, "the rule changes nothing"),
        (ImageOverrider, {"component": "Tag"}, "replace needs a value"),
        (
            ImageOverrider,
            {"component": "Tag", "operator": "remove", "value": "x"},
            "remove takes no value",
        ),
        (
            ImageOverrider,
            {"component": "Registry", "value": "registry.example.com/team"},
            "is more than a registry",
        ),
        (ImageOverrider, {"component": "Repository", "operator": "remove"}, "needs a repository"),
        (ImageOverrider, {"component": "Registry", "value": "https://x"}, "more than a registry"),
        (ImageOverrider, {"component": "Tag", "value": "a b"}, "is no part of an image"),
        (
            ImageOverrider,
            {"component": "Digest", "value": "a"},
            "'Registry', 'Repository' or 'Tag'",
        ),
        (ArgsOverrider, {"container_name": "web", "value": []}, "there is nothing to change"),
        (ArgsOverrider, {"container_name": "web", "value": "-v"}, "a list is needed"),
        (
            ArgsOverrider,
            {"container_name": "web", "value": ["-v"], "operator": "replace"},
            "'add' or 'remove'",
        ),
        (LabelsOverrider, {"value": {}}, "there is nothing to change"),
        (LabelsOverrider, {"value": {"a b": "c"}}, "a b"),
        (AnnotationsOverrider, {"value": {}}, "there is nothing to change"),
        (PlaintextOverrider, {"path": "spec/replicas", "value": 1}, "must start with '/'"),
        (PlaintextOverrider, {"path": "", "value": 1}, "a part of the object is needed"),
        (PlaintextOverrider, {"path": "/a"}, "replace needs a value"),
        (PlaintextOverrider, {"path": "/a", "operator": "remove", "value": 1}, "takes no value"),
        (FieldPatch, {"sub_path": "/a", "operator": "add"}, "add needs a value"),
        (FieldOverrider, {"field_path": "/data/a", "patches": []}, "there is nothing to change"),
    ],
)
def test_misuse(cls: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(cls, **fields)
