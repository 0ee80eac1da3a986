"""`NodeAgent` with its host paths: what they make, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    HostPath,
    NodeAgent,
    NodeUpdate,
    OnDelete,
    Placement,
    Port,
    ServiceOptions,
    Taint,
)
from tests.support.making import made, refusal_of


def agent(**more: Any) -> NodeAgent:
    return NodeAgent(name="agent", image="agent:1", **more)


def daemon_set(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = made(agent(**more))["DaemonSet", "agent"]["spec"]
    return found


def pod(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = daemon_set(**more)["template"]["spec"]
    return found


def test_it_is_locked_up_like_every_workload() -> None:
    spec = pod()
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["containers"][0]["securityContext"]["readOnlyRootFilesystem"] is True
    assert not {"hostNetwork", "hostPID", "hostIPC", "tolerations", "affinity"} & spec.keys()
    assert set(made(agent(port=9100))) == {("ServiceAccount", "agent"), ("DaemonSet", "agent")}


@pytest.mark.parametrize(
    ("nodes", "tolerations"),
    [
        ("untainted", None),
        (
            "control-plane",
            [
                {
                    "key": "node-role.kubernetes.io/control-plane",
                    "operator": "Exists",
                    "effect": "NoSchedule",
                }
            ],
        ),
        ("all", [{"operator": "Exists"}]),
    ],
)
def test_it_runs_on_the_nodes_that_are_asked_for(nodes: Any, tolerations: Any) -> None:
    assert pod(nodes=nodes).get("tolerations") == tolerations


def test_placement_tolerates_more() -> None:
    placement = Placement().require(nodes={"a": "b"}).tolerate(Taint(key="spot"))
    spec = pod(nodes="control-plane", placement=placement)
    assert [toleration["key"] for toleration in spec["tolerations"]] == [
        "spot",
        "node-role.kubernetes.io/control-plane",
    ]
    assert "nodeAffinity" in spec["affinity"]


def test_host_paths_are_read_only_unless_they_say_otherwise() -> None:
    spec = pod(
        host_paths=[
            HostPath(path="/var/log", type="Directory"),
            HostPath(
                path="/",
                at="/host",
                read_only=False,
                mount_propagation="HostToContainer",
            ),
        ]
    )
    volumes = {volume["name"]: volume.get("hostPath") for volume in spec["volumes"]}
    assert volumes["var-log"] == {"path": "/var/log", "type": "Directory"}
    assert volumes["root"] == {"path": "/"}
    mounts = spec["containers"][0]["volumeMounts"]
    assert {"name": "var-log", "mountPath": "/var/log", "readOnly": True} in mounts
    assert {"name": "root", "mountPath": "/host", "mountPropagation": "HostToContainer"} in mounts


def test_what_it_shares_with_the_node_is_named() -> None:
    spec = pod(host_network=True, host_pid=True, host_ipc=True)
    assert (spec["hostNetwork"], spec["hostPID"], spec["hostIPC"]) == (True, True, True)
    assert spec["dnsPolicy"] == "ClusterFirstWithHostNet"
    assert pod(host_network=True, dns_policy="Default")["dnsPolicy"] == "Default"


def test_updates_go_node_by_node() -> None:
    rolling = daemon_set()["updateStrategy"]
    assert rolling == {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": 1}}
    surge = daemon_set(update=NodeUpdate(max_surge="10%"), min_ready=3, revision_history_limit=2)
    assert surge["updateStrategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": "10%"}
    assert (surge["minReadySeconds"], surge["revisionHistoryLimit"]) == (3, 2)
    assert daemon_set(update=OnDelete())["updateStrategy"] == {"type": "OnDelete"}


def test_a_service_is_made_on_request() -> None:
    objects = made(agent(port=9100, service=ServiceOptions(cluster_ip="None")))
    assert objects["Service", "agent"]["spec"]["ports"][0]["port"] == 9100


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"nodes": "masters"}, "'control-plane'"),
        ({"host_paths": [HostPath(path="/a"), HostPath(path="/A")]}, 'named "a"'),
        (
            {"ports": [Port(number=9100, host_port=9100)], "update": NodeUpdate(max_surge=1)},
            "two Pods would both hold port 9100",
        ),
        (
            {"port": 9100, "host_network": True, "update": NodeUpdate(max_surge=1)},
            "write NodeUpdate(max_unavailable=1)",
        ),
        ({"replicas": 3}, "NodeAgent has no such argument"),
        ({"min_ready": -1}, "-1 must not be negative"),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(NodeAgent, name="agent", image="agent:1", **fields)


@pytest.mark.parametrize(
    ("call", "fields", "message"),
    [
        (NodeUpdate, {"max_surge": 1, "max_unavailable": 1}, "leave one of them out"),
        (NodeUpdate, {"max_surge": "10%", "max_unavailable": "10%"}, "either max_surge or"),
        (NodeUpdate, {"max_unavailable": 0}, "can't both be 0"),
        (HostPath, {"path": "var/log"}, "absolute path"),
        (HostPath, {"path": "/run/x.sock", "type": "Pipe"}, "'Socket'"),
    ],
)
def test_misuse_of_its_options_is_refused(call: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(call, **fields)
