"""`BarePod`: what it makes, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import BarePod, Sidecar
from tests.support.making import made, refusal_of


def pod(**more: Any) -> BarePod:
    return BarePod(name="shell", image="busybox:1.37", **more)


def test_the_pod_has_the_labels_of_workload_and_selector() -> None:
    tree = made(pod(labels={"app": "shell"}, pod_labels={"tier": "tool"}))["Pod", "shell"]
    assert tree["apiVersion"] == "v1"
    labels = tree["metadata"]["labels"]
    assert {"app": "shell", "tier": "tool", "app.kubernetes.io/name": "shell"}.items() <= (
        labels.items()
    )
    assert tree["spec"]["containers"][0]["name"] == "shell"
    assert "restartPolicy" not in tree["spec"]


def test_annotations_of_pod_and_object_are_one_mapping() -> None:
    tree = made(pod(annotations={"a": "1"}, pod_annotations={"b": "2"}))["Pod", "shell"]
    assert tree["metadata"]["annotations"] == {"a": "1", "b": "2"}


@pytest.mark.parametrize(("policy", "probed"), [(None, True), ("Always", True), ("Never", False)])
def test_only_a_pod_that_keeps_running_is_probed(policy: Any, probed: bool) -> None:
    spec = made(pod(port=8080, restart_policy=policy))["Pod", "shell"]["spec"]
    assert ("livenessProbe" in spec["containers"][0]) is probed
    assert spec.get("restartPolicy") == policy


def test_the_pod_may_have_a_deadline() -> None:
    spec = made(pod(active_deadline=60))["Pod", "shell"]["spec"]
    assert spec["activeDeadlineSeconds"] == 60


def test_the_kind_is_what_others_refer_to() -> None:
    assert (pod().api_version(), pod().kind()) == ("v1", "Pod")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"name": "Shell"}, 'write "shell"'),
        ({"restart_policy": "Sometimes"}, "'Always', 'OnFailure' or 'Never'"),
        ({"active_deadline": -1}, "-1 must not be negative"),
        ({"replicas": 2}, "BarePod has no such argument"),
        ({"sidecars": [Sidecar(name="shell", image="busybox:1.37")]}, 'named "shell"'),
        ({"image": ""}, "image"),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(BarePod, **{"name": "shell", "image": "busybox:1.37", **fields})
