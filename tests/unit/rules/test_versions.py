from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns.api.versions import LAST, fields_of
from k8spatterns.rules.version_gates import GATES
from k8spatterns.rules.version_kinds import gone_kinds, is_on, successor
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from k8spatterns import Finding


def thing(api_version: str, kind: str, **fields: Any) -> dict[str, Any]:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": "web"}, **fields}


def pod(container: dict[str, Any] | None = None, **spec: Any) -> dict[str, Any]:
    containers = [{"name": "web", "image": "example.com/web:1", **(container or {})}]
    return thing("v1", "Pod", spec={"containers": containers, **spec})


def found(tree: dict[str, Any], kubernetes: str, **app: Any) -> list[Finding]:
    findings = check_objects(tree, kubernetes=kubernetes, **app)
    return [item for item in findings if item.code.startswith(("K8S-VER", "K8S-API"))]


def codes(tree: dict[str, Any], kubernetes: str, **app: Any) -> list[tuple[str, str, str]]:
    return [(item.code, item.severity, item.path) for item in found(tree, kubernetes, **app)]


@pytest.mark.parametrize(
    ("api_version", "kind", "gone", "instead"),
    [
        ("apps/v1beta1", "Deployment", 16, "apps/v1"),
        ("autoscaling/v2beta1", "HorizontalPodAutoscaler", 25, "autoscaling/v2"),
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler", 26, "autoscaling/v2"),
        ("batch/v1beta1", "CronJob", 25, "batch/v1"),
        ("extensions/v1beta1", "Ingress", 22, "networking.k8s.io/v1"),
        ("extensions/v1beta1", "Deployment", 16, "apps/v1"),
        (
            "flowcontrol.apiserver.k8s.io/v1beta3",
            "FlowSchema",
            32,
            "flowcontrol.apiserver.k8s.io/v1",
        ),
        ("policy/v1beta1", "PodDisruptionBudget", 25, "policy/v1"),
        ("rbac.authorization.k8s.io/v1beta1", "Role", 22, "rbac.authorization.k8s.io/v1"),
        ("storage.k8s.io/v1beta1", "CSIStorageCapacity", 27, "storage.k8s.io/v1"),
    ],
)
def test_a_kind_that_is_gone_names_the_version_and_its_successor(
    api_version: str, kind: str, gone: int, instead: str
) -> None:
    (finding,) = found(thing(api_version, kind), "1.36")
    assert (finding.code, finding.severity, finding.path) == ("K8S-VER-002", "error", "apiVersion")
    assert f"no longer served since Kubernetes 1.{gone}" in finding.message
    assert finding.hint == f"write apiVersion: {instead}"


def test_a_kind_without_successor_says_what_to_do() -> None:
    (finding,) = found(thing("policy/v1beta1", "PodSecurityPolicy"), "1.25")
    assert finding.code == "K8S-VER-002"
    assert "pod-security.kubernetes.io/enforce" in finding.hint


def test_every_gone_kind_but_one_has_a_successor() -> None:
    assert len(gone_kinds()) >= 40
    without = {kind for (version, kind) in gone_kinds() if not successor(version, kind, LAST)}
    assert without == {"PodSecurityPolicy"}


def test_a_kind_is_too_new_until_its_version_comes() -> None:
    tree = thing("resource.k8s.io/v1", "DeviceClass", spec={})
    (finding,) = found(tree, "1.33")
    assert (finding.code, finding.hint) == ("K8S-VER-001", "target 1.34")
    assert found(tree, "1.34") == []


def test_a_kind_that_is_too_new_names_the_version_that_the_target_has() -> None:
    spec = {"priorityLevelConfiguration": {"name": "workload-low"}}
    tree = thing("flowcontrol.apiserver.k8s.io/v1", "FlowSchema", spec=spec)
    (finding,) = found(tree, "1.28")
    assert finding.hint == "write apiVersion: flowcontrol.apiserver.k8s.io/v1beta3"


def test_a_kind_that_goes_is_a_warning_with_the_way_out() -> None:
    tree = thing("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema")
    for kubernetes, hint in {
        "1.28": "from 1.29 on write apiVersion: flowcontrol.apiserver.k8s.io/v1",
        "1.31": "write apiVersion: flowcontrol.apiserver.k8s.io/v1",
    }.items():
        (finding,) = found(tree, kubernetes)
        assert (finding.code, finding.severity) == ("K8S-VER-005", "warning")
        assert "from Kubernetes 1.32 on" in finding.message
        assert finding.hint == hint


def test_alpha_and_new_beta_kinds_are_off_by_default() -> None:
    tree = thing("resource.k8s.io/v1beta1", "DeviceClass")
    assert codes(tree, "1.33") == [("K8S-VER-007", "warning", "apiVersion")]
    assert "--runtime-config=resource.k8s.io/v1beta1=true" in found(tree, "1.33")[0].hint
    assert found(tree, "1.34")[0].hint == "write apiVersion: resource.k8s.io/v1"
    assert codes(thing("internal.apiserver.k8s.io/v1alpha1", "StorageVersion"), "1.30") == [
        ("K8S-VER-007", "warning", "apiVersion")
    ]
    assert is_on("storage.k8s.io/v1beta1", "CSIStorageCapacity")


@pytest.mark.parametrize("kubernetes", ["1.25", "1.30", "1.37"])
def test_what_is_always_there_is_never_reported(kubernetes: str) -> None:
    assert found(pod(), kubernetes) == []
    assert found(thing("networking.k8s.io/v1", "IngressClass", spec={}), kubernetes) == []
    assert found(thing("example.com/v1beta1", "Thing", spec={}), kubernetes) == []


def test_a_field_is_unknown_until_its_version_comes() -> None:
    tree = pod({"lifecycle": {"preStop": {"sleep": {"seconds": 5}}}})
    path = "spec.containers[0].lifecycle.preStop.sleep"
    assert codes(tree, "1.28") == [("K8S-VER-003", "error", path)]
    assert codes(tree, "1.29") == [("K8S-VER-004", "warning", path)]
    assert codes(tree, "1.30") == []


def test_a_native_sidecar_is_an_error_until_it_works() -> None:
    sidecar = {"name": "proxy", "image": "example.com/proxy:1", "restartPolicy": "Always"}
    errors = {
        minor: {
            item.code
            for item in check_objects(pod(initContainers=[sidecar]), kubernetes=f"1.{minor}")
            if item.severity == "error"
        }
        for minor in (27, 28, 29, LAST)
    }
    assert errors == {
        27: {"K8S-VER-003", "K8S-POD-010"},
        28: {"K8S-POD-010"},
        29: set(),
        LAST: set(),
    }


def test_what_is_inside_an_unknown_field_is_not_reported_again() -> None:
    tree = pod(resourceClaims=[{"name": "gpu", "resourceClaimName": "gpu"}])
    assert codes(tree, "1.25") == [("K8S-VER-003", "error", "spec.resourceClaims")]


def test_a_field_that_the_types_no_longer_have_is_accepted_where_it_was_there() -> None:
    tree = pod(resourceClaims=[{"name": "gpu", "source": {"resourceClaimName": "gpu"}}])
    path = "spec.resourceClaims[0].source"
    assert ("K8S-VER-006", "warning", path) in codes(tree, "1.30")
    assert codes(tree, "1.36") == [("K8S-VER-003", "error", path)]
    assert "gone since 1.31" in found(tree, "1.36")[0].message


def test_a_field_that_the_types_do_not_have_yet_is_accepted_where_it_is_there() -> None:
    tree = pod({"readinessProbe": {"grpc": {"port": 80, "mode": "TLS"}}})
    path = "spec.containers[0].readinessProbe.grpc.mode"
    assert codes(tree, "1.36") == [("K8S-VER-003", "error", path)]
    assert codes(tree, "1.37") == []


def test_fields_are_reported_beside_faults_of_the_structure() -> None:
    tree = pod(schedulingGates=[{"name": "a"}], bogus=1, evictionResponders=[])
    assert {(code, path) for code, _, path in codes(tree, "1.25")} == {
        ("K8S-API-003", "spec.bogus"),
        ("K8S-VER-003", "spec.evictionResponders"),
        ("K8S-VER-003", "spec.schedulingGates"),
    }


@pytest.mark.parametrize(
    ("tree", "path", "last_off"),
    [
        (pod(hostUsers=False), "spec.hostUsers", 32),
        (pod(resources={"limits": {"cpu": "1"}}), "spec.resources", 33),
        (pod({"resizePolicy": []}), "spec.containers[0].resizePolicy", 32),
        (
            thing("v1", "Service", spec={"trafficDistribution": "PreferClose"}),
            "spec.trafficDistribution",
            30,
        ),
        (
            thing("v1", "Service", spec={"trafficDistribution": "PreferSameZone"}),
            "spec.trafficDistribution",
            33,
        ),
        (
            thing("v1", "PersistentVolumeClaim", spec={"accessModes": ["ReadWriteOncePod"]}),
            "spec.accessModes",
            26,
        ),
        (
            thing(
                "policy/v1",
                "PodDisruptionBudget",
                spec={"unhealthyPodEvictionPolicy": "AlwaysAllow"},
            ),
            "spec.unhealthyPodEvictionPolicy",
            26,
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_field_whose_gate_is_off_is_a_warning(
    tree: dict[str, Any], path: str, last_off: int
) -> None:
    assert ("K8S-VER-004", "warning", path) in codes(tree, f"1.{last_off}")
    assert path not in {where for _, _, where in codes(tree, f"1.{last_off + 1}")}


@pytest.mark.parametrize(
    "tree",
    [
        pod(hostUsers=True),
        pod({"securityContext": {"procMount": "Default"}}),
        thing("v1", "PersistentVolumeClaim", spec={"accessModes": ["ReadWriteOnce"]}),
    ],
)
def test_values_that_need_no_gate_are_not_reported(tree: dict[str, Any]) -> None:
    assert not [code for code, _, _ in codes(tree, "1.25") if code == "K8S-VER-004"]


def test_a_finding_about_a_gate_links_to_it() -> None:
    (finding,) = found(pod(hostUsers=False), "1.30")
    assert finding.detail[0].endswith("/feature-gates/#UserNamespacesSupport")
    assert finding.hint == "switch it on in the cluster, or target 1.33"


def test_relaxed_leaves_the_errors_only() -> None:
    assert codes(pod(hostUsers=False), "1.30", profile="relaxed") == []
    tree = thing("policy/v1beta1", "PodDisruptionBudget")
    assert [code for code, _, _ in codes(tree, "1.36", profile="relaxed")] == ["K8S-VER-002"]


@pytest.mark.parametrize("gate", GATES, ids=lambda gate: f"{gate.type}.{gate.field}.{gate.name}")
def test_every_gate_is_about_a_field_of_the_table(gate: Any) -> None:
    field = fields_of(gate.type)[gate.field]
    if field.span is not None:
        assert gate.works is None or field.span.since < gate.works, "it was never off"
