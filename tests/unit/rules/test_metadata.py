from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import Tree, changed, faults

MAP: Tree = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "web"}}
OWNER = {"apiVersion": "apps/v1", "kind": "Deployment", "name": "web", "uid": "1"}
OWNERS = "metadata.ownerReferences"


def named(api_version: str, kind: str, name: str, **fields: Any) -> Tree:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name}, **fields}


PDB = named("policy/v1", "PodDisruptionBudget", "Web_1", spec={"maxUnavailable": 1})
CUSTOM = named("example.com/v1", "Shop", "web", spec={})
JOB = named(
    "batch/v1",
    "Job",
    "web",
    spec={
        "template": {
            "spec": {
                "restartPolicy": "Never",
                "containers": [{"name": "web", "image": "example.com/web:1"}],
            }
        }
    },
)
DEPLOYMENT = named(
    "apps/v1",
    "Deployment",
    "web",
    spec={
        "selector": {"matchLabels": {"app": "web"}},
        "template": {
            "metadata": {"labels": {"app": "web"}},
            "spec": {"containers": [{"name": "web", "image": "example.com/web:1"}]},
        },
    },
)


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (MAP, {"metadata.name": "1.2.3.4"}),
        (MAP, {"metadata": {"generateName": "web-"}}),
        (MAP, {"metadata": {"generateName": "a" * 70 + "-"}}),
        (JOB, {"metadata": {"generateName": "a" * 70}}),
        (MAP, {"metadata.namespace": "shop"}),
        (MAP, {"metadata.labels": {"a.b/C": "", "d": None}}),
        (MAP, {"metadata.annotations": {"A.B/c": "x" * 262_139}}),
        (MAP, {"metadata.finalizers": ["kubernetes", "orphan", "example.com/a"]}),
        (MAP, {OWNERS: [OWNER, OWNER | {"apiVersion": "v1", "kind": "Pod", "controller": True}]}),
        (MAP, {"metadata.creationTimestamp": None, "metadata.uid": "1"}),
        (PDB, {}),
        (CUSTOM, {"metadata.finalizers": ["plain"]}),
        (named("rbac.authorization.k8s.io/v1", "Role", "system:a b", rules=[]), {}),
        (named("v1", "Namespace", "shop"), {"metadata.namespace": "Odd"}),
    ],
    ids=lambda value: str(value)[:60],
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("base", "changes", "code", "path"),
    [
        (MAP, {"metadata": {}}, "001", "metadata.name"),
        (MAP, {"metadata.name": "Web"}, "002", "metadata.name"),
        (MAP, {"metadata": {"generateName": "Web-"}}, "002", "metadata.generateName"),
        (MAP, {"metadata.generateName": "Web-"}, "002", "metadata.generateName"),
        (MAP, {"metadata": {"generateName": "web.-"}}, "002", "metadata.name"),
        (PDB, {"metadata.name": "a/b"}, "002", "metadata.name"),
        (JOB, {"metadata.name": "a" * 64}, "002", "metadata.name"),
        (JOB, {"metadata": {"generateName": "A"}}, "002", "metadata.generateName"),
        (named("v1", "Namespace", "a.b"), {}, "002", "metadata.name"),
        (
            named("rbac.authorization.k8s.io/v1", "Role", "a%b", rules=[]),
            {},
            "002",
            "metadata.name",
        ),
        (CUSTOM, {"metadata.name": "a_b"}, "002", "metadata.name"),
        (MAP, {"metadata.namespace": "a.b"}, "003", "metadata.namespace"),
        (MAP, {"metadata.labels": {"a b": "c"}}, "005", "metadata.labels"),
        (MAP, {"metadata.labels": {"a": "b c"}}, "005", "metadata.labels"),
        (DEPLOYMENT, {"spec.template.metadata.labels.b": "c d"}, "005", "spec.template.labels"),
        (MAP, {"metadata.annotations": {"a b": "c"}}, "006", "metadata.annotations"),
        (
            DEPLOYMENT,
            {"spec.template.metadata.annotations": {"a b": "c"}},
            "006",
            "spec.template.annotations",
        ),
        (MAP, {"metadata.annotations": {"a": "x" * 262_144}}, "007", "metadata.annotations"),
        (MAP, {"metadata.finalizers": ["plain"]}, "008", "metadata.finalizers[0]"),
        (MAP, {"metadata.finalizers": ["orphan", "a b/c"]}, "008", "metadata.finalizers"),
        (CUSTOM, {"metadata.finalizers": ["a b/c"]}, "008", "metadata.finalizers"),
        (
            MAP,
            {"metadata.finalizers": ["orphan", "foregroundDeletion"]},
            "008",
            "metadata.finalizers",
        ),
        (MAP, {OWNERS: [OWNER | {"uid": ""}]}, "009", f"{OWNERS}.uid"),
        (MAP, {OWNERS: [OWNER | {"kind": ""}]}, "009", f"{OWNERS}.kind"),
        (MAP, {OWNERS: [OWNER | {"apiVersion": "apps/"}]}, "009", f"{OWNERS}.apiVersion"),
        (MAP, {OWNERS: [OWNER | {"apiVersion": "a/b/c"}]}, "009", f"{OWNERS}.apiVersion"),
        (MAP, {OWNERS: [OWNER | {"apiVersion": "v1", "kind": "Event"}]}, "009", OWNERS),
        (MAP, {OWNERS: [OWNER | {"controller": True}] * 2}, "009", OWNERS),
        (
            MAP,
            {"metadata.creationTimestamp": "yesterday"},
            "011",
            "metadata.creationTimestamp",
        ),
    ],
    ids=lambda value: str(value)[:60],
)
def test_refused(base: Tree, changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(base, changes)) == {(f"K8S-META-{code}", path)}
