from __future__ import annotations

from typing import Any

import pytest

from tests.support.checking import check_objects


def pod(**spec: Any) -> dict[str, Any]:
    containers = [{"name": "web", "image": "example.com/web:1", **spec.pop("container", {})}]
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "web"},
        "spec": {"containers": containers, **spec},
    }


def wait(script: str) -> dict[str, Any]:
    command = ["sh", "-c", script]
    return pod(initContainers=[{"name": "wait", "image": "example.com/w:1", "command": command}])


def codes(tree: dict[str, Any], **app: Any) -> list[str]:
    return [finding.code for finding in check_objects(tree, **app)]


def test_a_mount_without_a_volume_says_which_volumes_there_are() -> None:
    mounts = [{"name": name, "mountPath": f"/{name}"} for name in ("config", "logs", "tmp")]
    volumes = [{"name": name, "emptyDir": {}} for name in ("config", "tmp")]
    [finding] = check_objects(pod(container={"volumeMounts": mounts}, volumes=volumes))
    assert finding.code == "K8S-VOL-001"
    assert finding.message == 'volume "logs" is not defined; the Pod has: config, tmp'
    assert finding.path == "spec.containers[0].volumeMounts[1].name"
    assert finding.hint == 'add Volume(name="logs") or mount "config"'


@pytest.mark.parametrize(
    ("script", "waits"),
    [
        ("until nc -z db 5432; do sleep 2; done", True),
        ("while ! nc -z db 5432; do sleep 1; done", True),
        ("while true; do sleep 1; done", True),
        ("timeout 300 sh -c 'until nc -z db 5432; do sleep 2; done'", False),
        ("n=0; until nc -z db 5432 || [ $n -ge 30 ]; do n=$((n+1)); sleep 2; done", False),
        ("migrate --until now", False),
    ],
)
def test_waiting_for_ever_is_a_warning(script: str, waits: bool) -> None:
    assert codes(wait(script)) == (["K8S-POD-013"] if waits else [])


@pytest.mark.parametrize(
    ("requests", "limits", "expected"),
    [
        ({"cpu": "1500m"}, {"cpu": 1}, ["K8S-RES-002"]),
        ({"cpu": "500m"}, {"cpu": "0.5"}, []),
        ({"memory": "1G"}, {"memory": "1Gi"}, []),
        ({"nvidia.com/gpu": 1}, {"nvidia.com/gpu": "1"}, []),
        ({"nvidia.com/gpu": 1}, {}, ["K8S-RES-003"]),
        ({"memory": "lots"}, {"memory": "1Gi"}, ["K8S-QTY-001"]),
    ],
)
def test_requests_and_limits(
    requests: dict[str, Any], limits: dict[str, Any], expected: list[str]
) -> None:
    resources = {"requests": requests, "limits": limits}
    assert codes(pod(container={"resources": resources})) == expected


@pytest.mark.parametrize(
    ("toleration", "expected"),
    [
        ({"key": "a", "operator": "Exists", "effect": "NoExecute", "tolerationSeconds": 5}, []),
        ({"key": "a", "operator": "Exists", "tolerationSeconds": 5}, ["K8S-SCHED-001"]),
        ({"operator": "Exists"}, []),
        ({"operator": "Equal", "value": "b"}, ["K8S-SCHED-002"]),
        ({"key": "a", "value": "b c"}, ["K8S-SCHED-002"]),
    ],
)
def test_tolerations(toleration: dict[str, Any], expected: list[str]) -> None:
    assert codes(pod(tolerations=[toleration])) == expected


def test_a_sidecar_may_have_probes_and_an_init_container_may_not() -> None:
    probe = {"exec": {"command": ["true"]}}
    init = {"name": "init", "image": "example.com/i:1", "livenessProbe": probe}
    assert codes(pod(initContainers=[init])) == ["K8S-POD-008"]
    assert codes(pod(initContainers=[{**init, "restartPolicy": "Always"}])) == []


def test_names_are_unique_over_all_containers() -> None:
    init = {"name": "web", "image": "example.com/i:1"}
    [finding] = check_objects(pod(initContainers=[init]))
    assert (finding.code, finding.path) == ("K8S-POD-003", "spec.initContainers[0].name")


def test_a_waived_finding_is_silent() -> None:
    from k8spatterns import Waiver

    tree = pod(hostPID=True)
    assert codes(tree) == ["K8S-SEC-001"]
    waiver = Waiver(code="K8S-SEC-001", because="it shows the processes of the node")
    assert codes(tree, waivers=[waiver]) == []
