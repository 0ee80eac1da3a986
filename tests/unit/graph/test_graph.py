from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.api import registry
from k8spatterns.api.schema import fields_of, struct_of, structs_in
from k8spatterns.graph import Graph, pod_of
from k8spatterns.graph.paths import tokens, values
from k8spatterns.graph.references import ROWS, references_of
from k8spatterns.graph.selectors import matches
from k8spatterns.manifest import Manifest, Source

SOURCE = Source("Test", "test")


def manifest(name: str, labels: dict[str, str], namespace: str = "") -> Manifest:
    metadata = {"name": name, "labels": labels, **({"namespace": namespace} if namespace else {})}
    tree = {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": {"containers": []}}
    return Manifest(tree, SOURCE)


def test_values_of_a_path_with_lists_and_mappings() -> None:
    tree = {"a": [{"b": {"x.y/z": 1, "w": None}}, {"b": {"v": 2}}, "c"]}
    assert list(values(tree, "a[*].b{*}")) == [(1, "a[0].b[x.y/z]"), (2, "a[1].b[v]")]


def test_a_path_may_have_keys_with_dots() -> None:
    assert tokens("a.labels[x.y/z]") == ("a", "labels", "x.y/z")
    assert tokens("a[*][*].b{*}.c") == ("a", "[*]", "[*]", "b", "{*}", "c")


@pytest.mark.parametrize(
    ("selector", "selected"),
    [
        ({}, ["one", "two"]),
        ({"matchLabels": {"app": "a"}}, ["one", "two"]),
        ({"matchLabels": {"app": "a", "tier": "x"}}, ["one"]),
        ({"matchLabels": {"app": "b"}}, []),
        ({"matchExpressions": [{"key": "tier", "operator": "In", "values": ["y", "z"]}]}, ["two"]),
        ({"matchExpressions": [{"key": "tier", "operator": "NotIn", "values": ["y"]}]}, ["one"]),
        ({"matchExpressions": [{"key": "zone", "operator": "DoesNotExist"}]}, ["one", "two"]),
        ({"matchExpressions": [{"key": "zone", "operator": "Exists"}]}, []),
    ],
)
def test_selected_pods(selector: dict[str, Any], selected: list[str]) -> None:
    graph = Graph(
        [
            manifest("one", {"app": "a", "tier": "x"}),
            manifest("two", {"app": "a", "tier": "y"}),
            manifest("far", {"app": "a", "tier": "x"}, "other"),
        ],
        frozenset(),
    )
    assert [pod.manifest.name for pod in graph.selected(selector, "")] == selected


@pytest.mark.parametrize("odd", [{"matchLabels": []}, {"matchExpressions": {}}, {"matchLabels": 1}])
def test_an_odd_selector_matches_nothing_or_everything_but_never_fails(odd: Any) -> None:
    assert matches(odd, {"a": "b"}) in (True, False)


def test_objects_are_found_by_kind_and_name() -> None:
    one, clash = manifest("one", {}), manifest("one", {"a": "b"})
    graph = Graph([one, clash], frozenset({"Secret/a", "Secret/shop/b"}))
    assert list(graph.of_kind("", "Pod")) == [one, clash]
    assert graph.find("", "Pod", "", "one") is one
    assert graph.first(clash) is one
    assert graph.declared_external("Secret", "any", "a")
    assert graph.declared_external("Secret", "shop", "b")
    assert not graph.declared_external("Secret", "other", "b")


def test_the_pod_of_a_cron_job_knows_its_paths() -> None:
    template = {"metadata": {"labels": {"a": "b"}}, "spec": {"containers": [{"name": "c"}]}}
    tree = {
        "apiVersion": "batch/v1",
        "kind": "CronJob",
        "spec": {"jobTemplate": {"spec": {"template": template}}},
    }
    pod = pod_of(Manifest(tree, SOURCE))
    assert pod is not None
    assert pod.path == "spec.jobTemplate.spec.template.spec"
    assert pod.metadata_path == "spec.jobTemplate.spec.template.metadata"
    assert pod.containers[0].path == f"{pod.path}.containers[0]"


def test_every_row_of_the_table_of_references_finds_its_name() -> None:
    assert len(ROWS) > 80
    for (group, kind), rows in ROWS.items():
        for row in rows:
            tree = {"apiVersion": f"{group}/v1" if group else "v1", "kind": kind}
            _fill(tree, tokens(row.path), "x" if row.kind else {"kind": "ConfigMap", "name": "x"})
            found = references_of(Manifest(tree, SOURCE), None)
            assert [reference.holder[reference.key] for reference in found] == ["x"], row


def _fill(tree: dict[str, Any], steps: tuple[str, ...], value: Any) -> None:
    """Put a value at a path, with a list of one item for each `[*]`."""
    node: Any = tree
    for step, after in zip(steps, (*steps[1:], None), strict=True):
        child: Any = value if after is None else [] if after == "[*]" else {}
        if step == "[*]":
            node.append(child)
        else:
            node[step] = child
        node = child


def test_a_list_where_a_mapping_holds_the_name_has_no_references() -> None:
    claims = {"volumes": [{"persistentVolumeClaim": ["data"], "configMap": ["x", "y"]}]}
    spec = {"containers": [{"name": "a"}], "serviceAccountName": ["b"], **claims}
    pod = Manifest({"apiVersion": "v1", "kind": "Pod", "spec": spec}, SOURCE)
    assert references_of(pod, pod_of(pod)) == []
    autoscaler = {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler"}
    tree = {**autoscaler, "spec": {"scaleTargetRef": ["web"]}}
    assert references_of(Manifest(tree, SOURCE), None) == []


def test_rows_name_fields_that_their_kinds_have() -> None:
    unknown = []
    for (group, kind), rows in ROWS.items():
        fields = _fields(group, kind)
        unknown += [(kind, row.path) for row in rows if fields and not _has(fields, row.path)]
    assert unknown == []


def _fields(group: str, kind: str) -> list[Any]:
    """Return the classes of a kind, of all its versions."""
    found = [each for each in registry.kinds() if (each.group, each.kind) == (group, kind)]
    classes = [registry.class_of(each.api_version, kind) for each in found]
    return [struct_of(cls) for cls in classes if cls is not None]


def _has(classes: list[Any], path: str) -> bool:
    return any(_leads(cls, tokens(path)) for cls in classes)


def _leads(struct: Any, steps: tuple[str, ...]) -> bool:
    """Say whether the steps lead through fields of a class, or into what is not typed."""
    names = [step for step in steps if step != "[*]"]
    if names[:1] == ["metadata"] or not names:
        return True
    field = fields_of(struct).get(names[0])
    if field is None:
        return False
    inner = list(structs_in(field.type))
    return not inner or any(_leads(each, tuple(names[1:])) for each in inner)
