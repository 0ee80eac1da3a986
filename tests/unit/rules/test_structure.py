from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.rules.structure import structure_problems

LABELS = {"app": "web"}


def deployment(**spec: Any) -> dict[str, Any]:
    template = {
        "metadata": {"labels": LABELS},
        "spec": {"containers": [{"name": "web", "image": "web:1"}]},
    }
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "web"},
        "spec": {"selector": {"matchLabels": LABELS}, "template": template, **spec},
    }


def container(**fields: Any) -> dict[str, Any]:
    tree = deployment()
    tree["spec"]["template"]["spec"]["containers"][0].update(fields)
    return tree


def found(tree: dict[str, Any]) -> list[tuple[str, str]]:
    return [(code, problem.path) for code, problem in structure_problems(tree, "1.36")]


def only(tree: dict[str, Any]) -> Any:
    problems = structure_problems(tree, "1.36")
    assert len(problems) == 1, problems
    return problems[0][1]


def test_a_sound_object_has_no_problems() -> None:
    assert found(deployment(replicas=3)) == []


def test_every_fault_of_an_object_is_found() -> None:
    tree = container(ports=[{"containerPort": 80}, {"containerPort": "eighty"}], imag="x")
    tree["spec"]["replicas"] = "three"
    del tree["spec"]["selector"]
    tree["spec"]["template"]["spec"]["restartPolicy"] = "always"
    place = "spec.template.spec.containers[0]"
    assert sorted(found(tree)) == [
        ("K8S-API-003", f"{place}.imag"),
        ("K8S-API-004", "spec.selector"),
        ("K8S-API-005", "spec.replicas"),
        ("K8S-API-005", f"{place}.ports[1].containerPort"),
        ("K8S-API-006", "spec.template.spec.restartPolicy"),
    ]


@pytest.mark.parametrize(
    ("tree", "message", "hint"),
    [
        (deployment(replicas="three"), "a whole number, not the text", ""),
        (deployment(replicas="3"), "a whole number", "write 3 without quotes"),
        (deployment(paused="yes"), "true or false", "write true without quotes"),
        (container(name=80), "a text, not the number 80", 'write "80" in quotes'),
        (container(command="run"), "a list, not the text", ""),
        (container(ports={"containerPort": 80}), "a list, not a mapping", "put -"),
        (container(resources=[]), "a mapping, not a list", "without -"),
    ],
)
def test_a_wrong_type_says_what_was_given_and_what_is_wanted(
    tree: dict[str, Any], message: str, hint: str
) -> None:
    problem = only(tree)
    assert message in problem.message
    assert hint in problem.hint


@pytest.mark.parametrize(
    ("tree", "hint"),
    [
        (deployment(replica=3), "did you mean replicas?"),
        (container(imagePullPolicies="Always"), "did you mean imagePullPolicy?"),
        (container(nodeSelector={}), "nodeSelector belongs into spec.template.spec"),
        (container(replicas=3), "replicas belongs into spec"),
        (deployment(image="web:1"), "image belongs into template.spec.containers[]"),
        ({**deployment(), "replicas": 3}, "replicas belongs into spec"),
    ],
)
def test_an_unknown_field_says_where_it_belongs(tree: dict[str, Any], hint: str) -> None:
    assert only(tree).hint == hint


def test_a_value_that_is_not_allowed_lists_those_that_are() -> None:
    problem = only(deployment(strategy={"type": "rollingupdate"}))
    assert "Recreate or RollingUpdate" in problem.message
    assert problem.hint == "did you mean RollingUpdate?"


@pytest.mark.parametrize(
    "tree",
    [
        deployment(replicas=None),
        deployment(replicas=3.0),
        deployment(strategy=None),
        container(command=[None], args=["a", None]),
        {**deployment(), "status": None},
        container(resources={"limits": {"memory": None}}),
        container(imagePullPolicy=""),
        {**deployment(), "metadata": {"name": "web", "labels": {"a": None}}},
    ],
)
def test_null_and_whole_floats_are_read_as_the_server_reads_them(tree: dict[str, Any]) -> None:
    assert found(tree) == []


@pytest.mark.parametrize("value", [3.5, True, "3", [], {}])
def test_what_is_no_whole_number_is_refused(value: Any) -> None:
    assert found(deployment(replicas=value)) == [("K8S-API-005", "spec.replicas")]


def test_a_required_field_may_not_be_null() -> None:
    assert ("K8S-API-004", "spec.template") in found(deployment(template=None))


@pytest.mark.parametrize(
    ("tree", "path"),
    [
        ({}, "apiVersion"),
        ({"apiVersion": "v1"}, "kind"),
        ({"apiVersion": 1, "kind": "Pod"}, "apiVersion"),
        ({"apiVersion": "v1", "kind": ""}, "kind"),
    ],
)
def test_an_object_says_what_it_is(tree: dict[str, Any], path: str) -> None:
    assert ("K8S-API-001", path) in found(tree)


@pytest.mark.parametrize(
    ("api_version", "kind", "hint"),
    [
        ("v1", "Deployment", "write apiVersion: apps/v1"),
        ("v1", "Ingress", "write apiVersion: networking.k8s.io/v1"),
        ("web/v1", "Deployment", "write apiVersion: apps/v1"),
        ("apps/v1", "Deploymnet", "did you mean Deployment?"),
        ("v1", "Confmap", "did you mean ConfigMap?"),
    ],
)
def test_an_unknown_built_in_kind_is_an_error(api_version: str, kind: str, hint: str) -> None:
    [(code, problem)] = structure_problems({"apiVersion": api_version, "kind": kind}, "1.36")
    assert code == "K8S-API-002"
    assert hint in problem.hint


@pytest.mark.parametrize("api_version", ["example.com/v1", "shop.example.com/v1alpha1"])
def test_a_custom_resource_that_nobody_knows_passes(api_version: str) -> None:
    assert structure_problems({"apiVersion": api_version, "kind": "Basket"}, "1.36") == []


def test_an_object_that_is_nested_too_deeply_is_reported() -> None:
    schema: dict[str, Any] = {"type": "object"}
    for _ in range(12_000):  # beyond what any version of Python recurses into
        schema = {"type": "object", "properties": {"a": schema}}
    versions = [
        {"name": "v1", "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}}
    ]
    names = {"plural": "as", "kind": "A"}
    spec = {"group": "example.com", "scope": "Cluster", "names": names, "versions": versions}
    tree = {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": "as.example.com"},
        "spec": spec,
    }
    assert found(tree)[0][0] == "K8S-API-005"
