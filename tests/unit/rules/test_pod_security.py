"""The Pod Security Standards: which Pods a namespace refuses at its level and version."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.checking import check_objects

SAFE: dict[str, Any] = {
    "runAsNonRoot": True,
    "allowPrivilegeEscalation": False,
    "capabilities": {"drop": ["ALL"]},
    "seccompProfile": {"type": "RuntimeDefault"},
}


def namespace(level: str, version: str = "latest") -> dict[str, Any]:
    labels = {
        "pod-security.kubernetes.io/enforce": level,
        "pod-security.kubernetes.io/enforce-version": version,
    }
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop", "labels": labels}}


def pod(container: dict[str, Any], **spec: Any) -> dict[str, Any]:
    own = {"name": "web", "image": "web:1", "securityContext": SAFE, **container}
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "web", "namespace": "shop"},
        "spec": {"containers": [own], **spec},
    }


def paths(code: str, *trees: dict[str, Any]) -> list[str]:
    return [finding.path for finding in check_objects(*trees) if finding.code == code]


def context(**fields: Any) -> dict[str, Any]:
    return {"securityContext": {**SAFE, **fields}}


CONTEXT = "spec.containers[0].securityContext"
BASELINE: list[tuple[dict[str, Any], str]] = [
    (pod(context(windowsOptions={"hostProcess": True})), f"{CONTEXT}.windowsOptions"),
    (pod({}, hostNetwork=True), "spec.hostNetwork"),
    (pod({}, hostPID=True), "spec.hostPID"),
    (pod(context(privileged=True)), f"{CONTEXT}.privileged"),
    (
        pod(context(capabilities={"drop": ["ALL"], "add": ["NET_ADMIN"]})),
        f"{CONTEXT}.capabilities.add[0]",
    ),
    (pod({}, volumes=[{"name": "x", "hostPath": {"path": "/"}}]), "spec.volumes[0].hostPath"),
    (
        pod({"ports": [{"containerPort": 80, "hostPort": 80}]}),
        "spec.containers[0].ports[0].hostPort",
    ),
    (pod(context(appArmorProfile={"type": "Unconfined"})), f"{CONTEXT}.appArmorProfile"),
    (pod(context(seLinuxOptions={"type": "spc_t"})), f"{CONTEXT}.seLinuxOptions.type"),
    (pod(context(seLinuxOptions={"user": "root"})), f"{CONTEXT}.seLinuxOptions.user"),
    (pod(context(procMount="Unmasked")), f"{CONTEXT}.procMount"),
    (pod(context(seccompProfile={"type": "Unconfined"})), f"{CONTEXT}.seccompProfile.type"),
    (
        pod({}, securityContext={"sysctls": [{"name": "kernel.msgmax", "value": "1"}]}),
        "spec.securityContext.sysctls[0].name",
    ),
    (
        pod({"livenessProbe": {"httpGet": {"host": "other.example.com", "port": 80}}}),
        "spec.containers[0].livenessProbe.httpGet.host",
    ),
]


@pytest.mark.parametrize(("tree", "path"), BASELINE)
def test_the_baseline_refuses(tree: dict[str, Any], path: str) -> None:
    for level in ("baseline", "restricted"):
        assert path in paths("K8S-PSS-001", namespace(level), tree)
    assert paths("K8S-PSS-001", namespace("privileged"), tree) == []
    assert paths("K8S-PSS-001", tree) == []


RESTRICTED: list[tuple[dict[str, Any], str]] = [
    (pod({}, volumes=[{"name": "x", "nfs": {"server": "a", "path": "/"}}]), "spec.volumes[0].nfs"),
    (pod(context(runAsNonRoot=False)), f"{CONTEXT}.runAsNonRoot"),
    (pod(context(runAsUser=0)), f"{CONTEXT}.runAsUser"),
    (pod(context(allowPrivilegeEscalation=True)), f"{CONTEXT}.allowPrivilegeEscalation"),
    (pod(context(seccompProfile=None)), f"{CONTEXT}.seccompProfile"),
    (pod(context(capabilities={"drop": ["NET_RAW"]})), f"{CONTEXT}.capabilities.drop"),
    (
        pod(context(capabilities={"drop": ["ALL"], "add": ["CHOWN"]})),
        f"{CONTEXT}.capabilities.add[0]",
    ),
]


@pytest.mark.parametrize(("tree", "path"), RESTRICTED)
def test_only_restricted_refuses(tree: dict[str, Any], path: str) -> None:
    assert path in paths("K8S-PSS-002", namespace("restricted"), tree)
    assert paths("K8S-PSS-002", namespace("baseline"), tree) == []
    assert paths("K8S-PSS-001", namespace("baseline"), tree) == []


def test_what_both_levels_accept() -> None:
    volumes = [
        {"name": "a", "emptyDir": {}},
        {"name": "b", "ephemeral": {"volumeClaimTemplate": {"spec": {}}}},
    ]
    low = context(capabilities={"drop": ["ALL"], "add": ["NET_BIND_SERVICE"]})
    tree = pod(low, volumes=volumes)
    for code in ("K8S-PSS-001", "K8S-PSS-002"):
        assert paths(code, namespace("restricted"), tree) == []


def test_windows_has_no_capabilities() -> None:
    bare = {"securityContext": {"runAsNonRoot": True}}
    tree = pod(bare, os={"name": "windows"})
    assert paths("K8S-PSS-002", namespace("restricted"), tree) == []
    assert len(paths("K8S-PSS-002", namespace("restricted"), pod(bare))) == 3


@pytest.mark.parametrize(
    ("since", "tree"),
    [
        (
            29,
            pod(
                {},
                securityContext={"sysctls": [{"name": "net.ipv4.tcp_fin_timeout", "value": "1"}]},
            ),
        ),
        (31, pod(context(seLinuxOptions={"type": "container_engine_t"}))),
    ],
)
def test_newer_versions_allow_more(since: int, tree: dict[str, Any]) -> None:
    assert paths("K8S-PSS-001", namespace("baseline", f"v1.{since - 1}"), tree)
    assert not paths("K8S-PSS-001", namespace("baseline", f"v1.{since}"), tree)
    assert not paths("K8S-PSS-001", namespace("baseline"), tree)


def test_hosts_of_probes_are_older_than_their_control() -> None:
    hook = {"preStop": {"tcpSocket": {"host": "other.example.com", "port": 80}}}
    tree = pod({"lifecycle": hook})
    assert not paths("K8S-PSS-001", namespace("baseline", "v1.33"), tree)
    assert paths("K8S-PSS-001", namespace("baseline", "v1.34"), tree)


@pytest.mark.parametrize(
    ("level", "version"), [("Restricted", "latest"), ("baseline", "1.36"), ("baseline", "v1.036")]
)
def test_labels_that_there_are_not(level: str, version: str) -> None:
    label = "enforce" if level == "Restricted" else "enforce-version"
    found = paths("K8S-PSS-003", namespace(level, version))
    assert found == [f"metadata.labels[pod-security.kubernetes.io/{label}]"]
    assert paths("K8S-PSS-003", namespace("baseline", "v1.36")) == []


@pytest.mark.parametrize(
    ("name", "version", "refused"),
    [
        ("net.ipv4.tcp_rmem", "v1.31", True),
        ("net.ipv4.tcp_rmem", "v1.32", False),
        ("net.ipv4.tcp_notsent_lowat", "v1.36", True),
        ("net.ipv4.tcp_notsent_lowat", "v1.37", False),
    ],
)
def test_kernel_parameters_by_version(name: str, version: str, refused: bool) -> None:
    tree = pod({}, securityContext={"sysctls": [{"name": name, "value": "1"}]})
    wanted = ["spec.securityContext.sysctls[0].name"] if refused else []
    assert paths("K8S-PSS-001", namespace("baseline", version), tree) == wanted


@pytest.mark.parametrize(("version", "refused"), [("v1.34", True), ("v1.35", False)])
def test_root_in_a_user_namespace_of_its_own(version: str, refused: bool) -> None:
    container = context(runAsNonRoot=False, runAsUser=0)
    found = paths("K8S-PSS-002", namespace("restricted", version), pod(container, hostUsers=False))
    assert bool(found) == refused
    unmasked = pod(context(procMount="Unmasked"), hostUsers=False)
    found = paths("K8S-PSS-001", namespace("baseline", version), unmasked)
    assert bool(found) == refused
    if not refused:
        found = paths("K8S-PSS-002", namespace("restricted", version), unmasked)
        assert found == [f"{CONTEXT}.procMount"]


@pytest.mark.parametrize(("version", "refused"), [("v1.21", False), ("v1.22", True)])
def test_an_old_version_of_the_level_has_fewer_controls(version: str, refused: bool) -> None:
    found = paths("K8S-PSS-002", namespace("restricted", version), pod(context(capabilities={})))
    assert bool(found) == refused


def watched(**levels: str) -> dict[str, Any]:
    labels = {f"pod-security.kubernetes.io/{mode}": level for mode, level in levels.items()}
    return {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop", "labels": labels}}


@pytest.mark.parametrize(
    ("levels", "wanted"),
    [
        ({"warn": "restricted"}, 1),
        ({"audit": "restricted", "warn": "restricted"}, 1),
        ({"warn": "baseline"}, 0),
        ({"warn": "privileged"}, 0),
        ({"enforce": "restricted", "warn": "restricted"}, 0),
        ({"enforce": "baseline", "audit": "restricted"}, 1),
    ],
)
def test_a_level_that_is_only_watched(levels: dict[str, str], wanted: int) -> None:
    tree = pod(context(allowPrivilegeEscalation=True))
    assert len(paths("K8S-PSS-004", watched(**levels), tree)) == wanted
