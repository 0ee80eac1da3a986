from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rules.pod_cases import Case, check, errors, pod, template

INIT: dict[str, Any] = {"name": "init", "image": "example.com/init:1"}
C = "spec.containers[0]"


def one(code: str, path: str, refused: dict[str, Any], accepted: dict[str, Any]) -> Case:
    """Return a case about the container of a Pod."""
    return Case(code, f"{C}.{path}", {"container": refused}, {"container": accepted})


def probe(code: str, path: str, refused: Any, accepted: Any, field: str = "livenessProbe") -> Case:
    where = f"{field}.{path}" if path else field
    return one(code, where, {field: refused}, {field: accepted})


GET = {"httpGet": {"port": 80}}
RULE = {"action": "Restart", "exitCodes": {"operator": "In", "values": [1]}}
ALWAYS = {**INIT, "restartPolicy": "Always"}

CASES = [
    one("K8S-POD-002", "name", {"name": ""}, {"name": "a"}),
    one("K8S-POD-002", "name", {"name": "A"}, {"name": "a-1"}),
    one("K8S-POD-004", "image", {"image": ""}, {"image": "a"}),
    Case("K8S-POD-001", "spec.containers", {"containers": []}, {}),
    Case(
        "K8S-POD-003",
        "spec.initContainers[0].name",
        {"initContainers": [{**INIT, "name": "web"}]},
        {"initContainers": [INIT]},
    ),
    Case(
        "K8S-POD-008",
        "spec.initContainers[0].livenessProbe",
        {"initContainers": [{**INIT, "livenessProbe": GET}]},
        {"initContainers": [{**ALWAYS, "livenessProbe": GET}]},
    ),
    Case("K8S-POD-011", "spec.ephemeralContainers", {"ephemeralContainers": [INIT]}, {}),
    one("K8S-POD-020", "restartPolicy", {"restartPolicyRules": [RULE]},
        {"restartPolicyRules": [RULE], "restartPolicy": "Never"}),
    one("K8S-POD-020", "restartPolicyRules",
        {"restartPolicyRules": [RULE] * 21, "restartPolicy": "Never"},
        {"restartPolicyRules": [RULE] * 20, "restartPolicy": "Never"}),
    one("K8S-POD-020", "restartPolicyRules[0].exitCodes",
        {"restartPolicyRules": [{"action": "Restart"}], "restartPolicy": "Never"},
        {"restartPolicyRules": [RULE], "restartPolicy": "Never"}),
    one("K8S-POD-021", "restartPolicy", {"restartPolicy": ""}, {"restartPolicy": "Never"}),
    one("K8S-POD-021", "securityContext.procMount", {"securityContext": {"procMount": ""}},
        {"securityContext": {"procMount": "Default"}}),
    Case("K8S-POD-021", "spec.securityContext.fsGroupChangePolicy",
         {"securityContext": {"fsGroupChangePolicy": ""}},
         {"securityContext": {"fsGroupChangePolicy": "Always"}}),
    # Ports
    one("K8S-PORT-001", "ports[0].containerPort", {"ports": [{"containerPort": 0}]},
        {"ports": [{"containerPort": 65535}]}),
    one("K8S-PORT-001", "ports[0].hostPort", {"ports": [{"containerPort": 1, "hostPort": 65536}]},
        {"ports": [{"containerPort": 1, "hostPort": 0}]}),
    one("K8S-PORT-001", "ports[1].containerPort", {"ports": [{"containerPort": 1}, None]},
        {"ports": [{"containerPort": 1}]}),
    one("K8S-PORT-002", "ports[0].name", {"ports": [{"containerPort": 1, "name": "80"}]},
        {"ports": [{"containerPort": 1, "name": ""}]}),
    one("K8S-PORT-005", "ports[1].hostPort",
        {"ports": [{"containerPort": 1, "hostPort": 9}, {"containerPort": 2, "hostPort": 9}]},
        {"ports": [{"containerPort": 1, "hostPort": 9},
                   {"containerPort": 2, "hostPort": 9, "protocol": "UDP"}]}),
    # Handlers
    probe("K8S-PROBE-001", "", {}, GET),
    probe("K8S-PROBE-001", "httpGet", {**GET, "exec": {"command": ["a"]}}, GET),
    probe("K8S-PROBE-005", "httpGet.port", {"httpGet": {"port": "80"}}, GET),
    probe("K8S-PROBE-005", "grpc.port", {"grpc": {"port": 0}}, {"grpc": {"port": 9}}),
    probe("K8S-PROBE-006", "exec.command", {"exec": {}}, {"exec": {"command": ["a"]}}),
    probe("K8S-PROBE-007", "httpGet.httpHeaders",
          {"httpGet": {"port": 80, "httpHeaders": [{"name": "X_H", "value": ""}]}},
          {"httpGet": {"port": 80, "httpHeaders": [{"name": "X-H", "value": ""}]}}),
    probe("K8S-PROBE-002", "successThreshold", {**GET, "successThreshold": 2},
          {**GET, "successThreshold": 0}),
    probe("K8S-PROBE-003", "periodSeconds", {**GET, "periodSeconds": -1},
          {**GET, "periodSeconds": 0}),
    probe("K8S-PROBE-004", "terminationGracePeriodSeconds",
          {**GET, "terminationGracePeriodSeconds": 0}, {**GET, "terminationGracePeriodSeconds": 1}),
    probe("K8S-PROBE-004", "terminationGracePeriodSeconds",
          {**GET, "terminationGracePeriodSeconds": 5}, {**GET, "successThreshold": 3},
          "readinessProbe"),
    probe("K8S-POD-012", "preStop", {"preStop": {}}, {"preStop": {"sleep": {"seconds": 0}}},
          "lifecycle"),
    probe("K8S-POD-012", "preStop.tcpSocket",
          {"preStop": {**GET, "tcpSocket": {"port": 1}}}, {"preStop": GET}, "lifecycle"),
    probe("K8S-PROBE-007", "postStart.httpGet.httpHeaders",
          {"postStart": {"httpGet": {"port": 80, "httpHeaders": [{"name": "", "value": ""}]}}},
          {"postStart": GET}, "lifecycle"),
    probe("K8S-POD-023", "preStop.sleep", {"preStop": {"sleep": {"seconds": 31}}},
          {"preStop": {"sleep": {"seconds": 30}}}, "lifecycle"),
    probe("K8S-POD-023", "preStop.sleep", {"preStop": {"sleep": {"seconds": -1}}},
          {"preStop": {"sleep": {"seconds": 0}}}, "lifecycle"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.path}")
@pytest.mark.parametrize("as_template", [False, True])
def test_containers(case: Case, *, as_template: bool) -> None:
    check(case, as_template=as_template)


def test_null_in_a_list_of_containers_is_a_container_without_name_and_image() -> None:
    tree = pod()
    tree["spec"]["containers"].append(None)
    path = "spec.containers[1]"
    assert errors(tree) == [("K8S-POD-002", f"{path}.name"), ("K8S-POD-004", f"{path}.image")]


def test_what_only_a_pod_itself_must_heed_a_template_need_not() -> None:
    padded = {"container": {"image": " a "}}
    gated = {"schedulingGates": [{"name": "a"}], "nodeName": "b"}
    urgent = {"priority": 5}
    assert errors(pod(**padded)) == [("K8S-POD-005", "spec.containers[0].image")]
    assert errors(pod(**gated)) == [("K8S-POD-019", "spec.nodeName")]
    assert errors(pod(**urgent)) == [("K8S-POD-022", "spec.priority")]
    assert not any(errors(template(dict(spec))) for spec in (padded, gated, urgent))


@pytest.mark.parametrize(
    ("spec", "path"),
    [
        ({"priority": 0}, ""),
        ({"priority": 2_000_000_000, "priorityClassName": "system-cluster-critical"}, ""),
        ({"priority": 1, "priorityClassName": "system-node-critical"}, "priority"),
        ({"priority": 1, "priorityClassName": "of-the-cluster"}, ""),
        ({"preemptionPolicy": "PreemptLowerPriority"}, ""),
        ({"preemptionPolicy": "Never"}, "preemptionPolicy"),
    ],
)
def test_the_numbers_of_a_priority_are_those_of_its_class(spec: dict[str, Any], path: str) -> None:
    assert errors(pod(**spec)) == ([("K8S-POD-022", f"spec.{path}")] if path else [])


def test_on_the_network_of_the_host_a_port_of_a_container_is_one_of_the_host() -> None:
    ports = {"ports": [{"containerPort": 80}, {"containerPort": 80, "name": "b"}]}
    spec = {"hostNetwork": True, "container": ports}
    assert errors(pod(**spec)) == [("K8S-PORT-005", "spec.containers[0].ports[1].hostPort")]
    assert not errors(template(spec))
    spec["container"] = {"ports": [{"containerPort": 80, "hostPort": 81}]}
    assert errors(template(spec)) == [
        ("K8S-PORT-006", "spec.template.spec.containers[0].ports[0].hostPort")
    ]


def test_a_sleep_may_last_as_long_as_the_grace_period() -> None:
    hook = {"lifecycle": {"preStop": {"sleep": {"seconds": 60}}}}
    assert errors(pod(container=hook)) == [("K8S-POD-023", f"{C}.lifecycle.preStop.sleep")]
    assert not errors(pod(container=hook, terminationGracePeriodSeconds=60))


def test_init_containers_take_ports_of_the_host_one_by_one() -> None:
    port = {"containerPort": 1, "hostPort": 9}
    twice = [{**INIT, "ports": [port]}, {**INIT, "name": "b", "ports": [port]}]
    assert not errors(pod(initContainers=twice))
    both = [{**INIT, "ports": [port, {**port, "containerPort": 2}]}]
    assert errors(pod(initContainers=both)) == [
        ("K8S-PORT-005", "spec.initContainers[0].ports[1].hostPort")
    ]
