from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, Tree, changed, faults

GROUP = "rbac.authorization.k8s.io"
ROLE: Tree = {
    "apiVersion": f"{GROUP}/v1",
    "kind": "ClusterRole",
    "metadata": {"name": "system:web"},
    "rules": [
        {"apiGroups": [""], "resources": ["pods", "services"], "verbs": ["get"]},
        {"nonResourceURLs": ["/metrics"], "verbs": ["get"]},
    ],
    "aggregationRule": {"clusterRoleSelectors": [{"matchLabels": {"a": "b"}}]},
}
BINDING: Tree = {
    "apiVersion": f"{GROUP}/v1",
    "kind": "ClusterRoleBinding",
    "metadata": {"name": "web"},
    "roleRef": {"apiGroup": GROUP, "kind": "ClusterRole", "name": "system:web"},
    "subjects": [
        {"kind": "ServiceAccount", "name": "web", "namespace": "shop"},
        {"kind": "User", "name": "jane", "apiGroup": GROUP},
        {"kind": "Group", "name": "a/b"},
    ],
}


@pytest.mark.parametrize(
    ("base", "changes"),
    [
        (ROLE, {}),
        (ROLE, {"rules[0].resourceNames": ["a"]}),
        (ROLE, {"rules": None, "aggregationRule": None}),
        (ROLE, {"kind": "Role", "rules[1]": GONE, "aggregationRule": GONE}),
        (BINDING, {}),
        (BINDING, {"subjects": None}),
        (BINDING, {"kind": "RoleBinding", "roleRef.kind": "Role", "subjects[0].namespace": GONE}),
    ],
    ids=str,
)
def test_accepted(base: Tree, changes: dict[str, Any]) -> None:
    assert faults(changed(base, changes)) == set()


@pytest.mark.parametrize(
    ("base", "changes", "code", "path"),
    [
        (ROLE, {"rules[0].verbs": []}, "RBAC-001", "rules[0].verbs"),
        (ROLE, {"rules[0].apiGroups": []}, "RBAC-001", "rules[0].apiGroups"),
        (ROLE, {"rules[0].resources": []}, "RBAC-001", "rules[0].resources"),
        (ROLE, {"rules[1].apiGroups": [""]}, "RBAC-001", "rules[1].nonResourceURLs"),
        (ROLE, {"rules[1].resourceNames": ["a"]}, "RBAC-001", "rules[1].nonResourceURLs"),
        (
            ROLE,
            {"kind": "Role", "aggregationRule": GONE},
            "RBAC-001",
            "rules[1].nonResourceURLs",
        ),
        (
            ROLE,
            {"aggregationRule.clusterRoleSelectors": []},
            "RBAC-005",
            "aggregationRule.clusterRoleSelectors",
        ),
        (
            ROLE,
            {"aggregationRule.clusterRoleSelectors[0].matchLabels": {"a b": ""}},
            "SEL-001",
            "aggregationRule.clusterRoleSelectors[0].matchLabels",
        ),
        (BINDING, {"roleRef.kind": "Role"}, "RBAC-002", "roleRef.kind"),
        (BINDING, {"roleRef.apiGroup": "a"}, "RBAC-002", "roleRef.apiGroup"),
        (BINDING, {"roleRef.name": ""}, "RBAC-002", "roleRef.name"),
        (BINDING, {"roleRef.name": "a/b"}, "RBAC-002", "roleRef.name"),
        (BINDING, {"subjects[0].namespace": GONE}, "RBAC-003", "subjects[0].namespace"),
        (BINDING, {"subjects[0].name": "A"}, "RBAC-003", "subjects[0].name"),
        (BINDING, {"subjects[0].apiGroup": GROUP}, "RBAC-003", "subjects[0].apiGroup"),
        (BINDING, {"subjects[1].name": ""}, "RBAC-003", "subjects[1].name"),
    ],
    ids=str,
)
def test_refused(base: Tree, changes: dict[str, Any], code: str, path: str) -> None:
    assert faults(changed(base, changes)) == {(f"K8S-{code}", path)}


def test_null_items_are_empty_ones() -> None:
    found = faults(changed(ROLE, {"rules[2]": None}))
    wanted = {f"rules[2].{field}" for field in ("verbs", "apiGroups", "resources")}
    assert found == {("K8S-RBAC-001", path) for path in wanted}
    found = faults(changed(BINDING, {"subjects[3]": None}))
    assert found == {("K8S-RBAC-003", f"subjects[3].{field}") for field in ("name", "kind")}
