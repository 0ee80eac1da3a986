from __future__ import annotations

import pytest

from k8spatterns.rules.server_paths import server_path
from tests.support.faults import faults


@pytest.mark.parametrize(
    ("kind", "path", "told"),
    [
        ("Node", "spec.taints[1].effect", "metadata.taints[1].effect"),
        ("Pod", "metadata.ownerReferences[2].uid", "metadata.ownerReferences.uid"),
        (
            "ResourceQuota",
            "spec.scopeSelector.matchExpressions[0].operator",
            "spec.scopeSelector.matchExpressions.operator",
        ),
        ("ResourceQuota", "spec.scopes[1]", "spec.scopes"),
        ("CSIDriver", "spec.volumeLifecycleModes[0]", "spec.volumeLifecycleModes"),
        (
            "StatefulSet",
            "spec.volumeClaimTemplates[0].spec.accessModes[1]",
            "spec.volumeClaimTemplates[0].spec.accessModes",
        ),
        ("Pod", "spec.containers[0].name", "spec.containers[0].name"),
    ],
)
def test_paths(kind: str, path: str, told: str) -> None:
    assert server_path(kind, path) == told


def test_missing_fields_are_where_the_server_says() -> None:
    node = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": "a"}}
    assert faults({**node, "spec": {"taints": [{"key": "a"}]}}) == {
        ("K8S-API-004", "metadata.taints[0].effect")
    }
