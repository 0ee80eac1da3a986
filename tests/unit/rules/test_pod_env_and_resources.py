from __future__ import annotations

from typing import Any

import pytest

from tests.unit.rules.pod_cases import Case, check, errors, pod, template

C = "spec.containers[0]"
Fields = dict[str, Any]


def env(code: str, path: str, refused: Fields, accepted: Fields) -> Case:
    """Return a case about the source of a variable."""
    trees = [{"env": [{"name": "A", "valueFrom": source}]} for source in (refused, accepted)]
    where = f"{C}.env[0].valueFrom{path}"
    return Case(code, where, {"container": trees[0]}, {"container": trees[1]})


def own(code: str, path: str, refused: Fields, accepted: Fields, **spec: Any) -> Case:
    """Return a case about a container."""
    return Case(
        code, f"{C}.{path}", {"container": refused, **spec}, {"container": accepted, **spec}
    )


def field(path: str) -> Fields:
    return {"fieldRef": {"fieldPath": path}}


def resource(name: str, divisor: Any = None) -> Fields:
    given = {} if divisor is None else {"divisor": divisor}
    return {"resourceFieldRef": {"resource": name, **given}}


def limits(**resources: Any) -> Fields:
    names = {name.replace("__", "/").replace("_", "-"): v for name, v in resources.items()}
    return {"resources": {"limits": names}}


def requests(cpu: int) -> Fields:
    return {"resources": {"requests": {"cpu": cpu}}}


def file(**fields: Any) -> Case:
    source = {"volumeName": "v", "path": "a.env", "key": "A"}
    name, value = next(iter(fields.items()))
    refused, accepted = ({"fileKeyRef": tree} for tree in ({**source, name: value}, source))
    case = env("K8S-ENV-005", f".fileKeyRef.{name}", refused, accepted)
    volumes = [{"name": "v", "emptyDir": {}}, {"name": "c", "configMap": {"name": "c"}}]
    return case._replace(
        refused={**case.refused, "volumes": volumes}, accepted={**case.accepted, "volumes": volumes}
    )


CLAIMS = [{"name": "a", "resourceClaimName": "x"}]
KEY = {"name": "a", "key": "b"}

CASES = [
    own("K8S-ENV-001", "env[0].name", {"env": [{"name": ""}]}, {"env": [{"name": "1 a"}]}),
    own("K8S-ENV-001", "env[0].name", {"env": [{"name": "a=b"}]}, {"env": [{"name": "a.b"}]}),
    own("K8S-ENV-001", "env[0].name", {"env": [None]}, {"env": None}),
    own("K8S-ENV-001", "envFrom[0].prefix",
        {"envFrom": [{"prefix": "a=", "secretRef": {"name": "a"}}]},
        {"envFrom": [{"prefix": "", "secretRef": {"name": "a"}}]}),
    env("K8S-ENV-003", "", {}, field("metadata.name")),
    env("K8S-ENV-003", "", {**field("metadata.name"), "secretKeyRef": KEY}, {"secretKeyRef": KEY}),
    env("K8S-ENV-004", ".fieldRef.fieldPath", field("metadata.labels"), field("status.hostIPs")),
    env("K8S-ENV-004", ".fieldRef.fieldPath", field(""), field("metadata.labels['a/b']")),
    env("K8S-ENV-004", ".fieldRef", field("metadata.labels['a b']"), field("spec.nodeName")),
    env("K8S-ENV-004", ".fieldRef.fieldPath", field("metadata.name['a']"), field("metadata.uid")),
    env("K8S-ENV-004", ".fieldRef.fieldPath",
        {"fieldRef": {"apiVersion": "v2", "fieldPath": "metadata.name"}},
        {"fieldRef": {"apiVersion": "v1", "fieldPath": "metadata.name"}}),
    env("K8S-ENV-004", ".resourceFieldRef.resource", resource("cpu"), resource("limits.cpu")),
    env("K8S-ENV-004", ".resourceFieldRef.divisor", resource("limits.cpu", "2"),
        resource("limits.cpu", "1000m")),
    env("K8S-ENV-004", ".resourceFieldRef.divisor", resource("limits.cpu", "1k"),
        resource("limits.cpu", "1m")),
    env("K8S-ENV-004", ".resourceFieldRef.divisor", resource("limits.memory", "1m"),
        resource("limits.memory", "1024Ki")),
    env("K8S-ENV-004", ".resourceFieldRef.divisor", resource("requests.memory", "1024"),
        resource("requests.memory", "1000")),
    env("K8S-ENV-004", ".resourceFieldRef.divisor", resource("requests.memory", "1e3"),
        resource("requests.memory", "0")),
    env("K8S-ENV-005", ".secretKeyRef.name", {"secretKeyRef": {"key": "a"}}, {"secretKeyRef": KEY}),
    env("K8S-ENV-005", ".configMapKeyRef.name", {"configMapKeyRef": {**KEY, "name": "A"}},
        {"configMapKeyRef": KEY}),
    env("K8S-ENV-005", ".configMapKeyRef.key", {"configMapKeyRef": {**KEY, "key": "..a"}},
        {"configMapKeyRef": {**KEY, "key": "a.b"}}),
    file(volumeName="w"), file(volumeName="c"), file(path="../a"), file(path=""), file(key="a="),
    own("K8S-ENV-006", "envFrom", {"envFrom": [{}]}, {"envFrom": [{"secretRef": {"name": "a-"}}]}),
    own("K8S-ENV-006", "envFrom[0].configMapRef.name", {"envFrom": [{"configMapRef": {}}]},
        {"envFrom": [{"configMapRef": {"name": "a"}}]}),
    # Resources
    own("K8S-RES-001", "resources.limits[storage]", limits(storage=1), limits(cpu=1)),
    own("K8S-RES-002", "resources.requests",
        {"resources": {"requests": {"cpu": 2}, "limits": {"cpu": "1500m"}}},
        {"resources": {"requests": {"cpu": 2}, "limits": {"memory": 1}}}),
    own("K8S-RES-003", "resources.limits", {"resources": {"requests": {"a.com/b": 1}}},
        limits(**{"a.com/b": 1})),
    own("K8S-RES-004", "resources.limits[a.com/b]", limits(**{"a.com/b": "500m"}),
        limits(**{"a.com/b": "1k"})),
    own("K8S-RES-004", "resources.limits[hugepages-2Mi]",
        limits(**{"hugepages-2Mi": "3Mi", "cpu": 1}), limits(**{"hugepages-2Mi": "4Mi", "cpu": 1})),
    own("K8S-RES-005", "resources", limits(**{"hugepages-2Mi": "2Mi"}),
        limits(**{"hugepages-2Mi": "2Mi", "memory": 1})),
    own("K8S-QTY-001", "resources.limits[cpu]", limits(cpu="1c"), limits(cpu="1")),
    own("K8S-QTY-002", "resources.limits[cpu]", limits(cpu=-1), limits(cpu=None)),
    own("K8S-RES-007", "resizePolicy[1]",
        {"resizePolicy": [{"resourceName": "cpu", "restartPolicy": "NotRequired"}] * 2},
        {"resizePolicy": [{"resourceName": "cpu", "restartPolicy": "NotRequired"}]}),
    own("K8S-RES-007", "resizePolicy",
        {"resizePolicy": [{"resourceName": "disk", "restartPolicy": "NotRequired"}]},
        {"resizePolicy": [{"resourceName": "memory", "restartPolicy": "RestartContainer"}]}),
    own("K8S-RES-009", "resources.claims[0]", {"resources": {"claims": [{"name": "b"}]}},
        {"resources": {"claims": [{"name": "a"}]}}, resourceClaims=CLAIMS),
    own("K8S-RES-009", "resources.claims[1]",
        {"resources": {"claims": [{"name": "a", "request": "r"}, {"name": "a"}]}},
        {"resources": {"claims": [{"name": "a", "request": "r"}, {"name": "a", "request": "s"}]}},
        resourceClaims=CLAIMS),
    own("K8S-RES-009", "resources.claims[0].request",
        {"resources": {"claims": [{"name": "a", "request": "R"}]}},
        {"resources": {"claims": [{"name": "a", "request": ""}]}}, resourceClaims=CLAIMS),
    Case("K8S-RES-008", "spec.resourceClaims[0]", {"resourceClaims": [{"name": "a"}]},
         {"resourceClaims": CLAIMS}),
    Case("K8S-RES-008", "spec.resourceClaims[1].name", {"resourceClaims": [*CLAIMS, *CLAIMS]},
         {"resourceClaims": [*CLAIMS, {**CLAIMS[0], "name": "b"}]}),
    Case("K8S-RES-008", "spec.resourceClaims[0].resourceClaimTemplateName",
         {"resourceClaims": [{"name": "a", "resourceClaimTemplateName": "A"}]},
         {"resourceClaims": [{"name": "a", "resourceClaimTemplateName": "a.b"}]}),
    Case("K8S-RES-001", "spec.resources.limits[ephemeral-storage]",
         limits(ephemeral_storage=1), limits(memory=1)),
    Case("K8S-RES-002", "spec.resources.requests",
         {"resources": {"requests": {"cpu": 2}, "limits": {"cpu": 1}}},
         {"resources": {"requests": {"cpu": 1}, "limits": {"cpu": 1}}}),
    Case("K8S-RES-010", "spec.resources.requests[cpu]",
         {**requests(1), "container": requests(2)}, {**requests(2), "container": requests(2)}),
    Case("K8S-RES-010", "spec.resources.containers[0][cpu].limits",
         {**limits(cpu=1), "container": limits(cpu=2)},
         {**limits(cpu=2), "container": limits(cpu=2)}),
    Case("K8S-RES-009", "spec.resources.claims", {"resources": {"claims": []}}, limits(cpu=1)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code} {case.path}")
@pytest.mark.parametrize("as_template", [False, True])
def test_environment_and_resources(case: Case, *, as_template: bool) -> None:
    check(case, as_template=as_template)


def test_a_value_beside_a_source_is_refused_and_an_empty_one_is_none() -> None:
    variable = {"name": "A", "value": "a", "valueFrom": field("metadata.name")}
    assert errors(pod(container={"env": [variable]})) == [("K8S-ENV-003", f"{C}.env[0].valueFrom")]
    assert not errors(pod(container={"env": [{**variable, "value": ""}]}))


def test_overhead_of_a_pod_needs_its_class_and_that_of_a_template_is_only_read() -> None:
    assert errors(pod(overhead={"cpu": 1})) == [("K8S-RES-011", "spec.overhead")]
    assert not errors(template({"overhead": {"cpu": 1}}))
    path = "spec.template.spec.overhead.limits[gpu]"
    assert errors(template({"overhead": {"gpu": 1}})) == [("K8S-RES-001", path)]


def test_a_pod_that_is_never_restarted_restarts_no_container_to_resize_it() -> None:
    policy = {"resourceName": "cpu", "restartPolicy": "RestartContainer"}
    never = pod(restartPolicy="Never", container={"resizePolicy": [policy]})
    assert errors(never) == [("K8S-RES-007", f"{C}.resizePolicy")]
    assert not errors(pod(container={"resizePolicy": [policy]}))


def test_containers_of_a_pod_request_their_limits_and_init_containers_run_alone() -> None:
    init = {"name": "init", "image": "a", **limits(cpu=2)}
    spec = {"resources": {"requests": {"cpu": 2}}, "initContainers": [init]}
    assert not errors(pod(**spec, container=limits(cpu=1)))
    sidecar = {**init, "restartPolicy": "Always"}
    both = {**spec, "initContainers": [sidecar], "container": limits(cpu=1)}
    assert errors(pod(**both)) == [("K8S-RES-010", "spec.resources.requests[cpu]")]
    assert not errors(template(both))
