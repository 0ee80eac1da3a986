"""`GpuWorkload`: devices, nodes and controllers, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    Claim,
    DeploymentOptions,
    FailureRule,
    GpuWorkload,
    JobOptions,
    Placement,
    PodOptions,
    Recreate,
    Resources,
    ServiceOptions,
    Sidecar,
    StatefulOptions,
    Taint,
)
from tests.support.making import made, refusal_of

REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"


def gpu(**more: Any) -> GpuWorkload:
    return GpuWorkload(name="model", image="model:1", **more)


def pod(**more: Any) -> dict[str, Any]:
    workload = gpu(**more)
    tree = made(workload)[workload.kind(), "model"]
    spec = tree["spec"] if tree["kind"] == "Pod" else tree["spec"]["template"]["spec"]
    found: dict[str, Any] = spec
    return found


@pytest.mark.parametrize(
    ("resource", "taint"),
    [
        ("nvidia.com/gpu", "nvidia.com/gpu"),
        ("nvidia.com/mig-1g.5gb", "nvidia.com/gpu"),
        ("amd.com/gpu", "amd.com/gpu"),
        ("gpu.intel.com/i915", "gpu.intel.com/i915"),
    ],
)
def test_devices_are_limited_and_their_taint_tolerated(resource: str, taint: str) -> None:
    spec = pod(gpu=resource, gpus=2)
    limits = spec["containers"][0]["resources"]["limits"]
    assert limits == {"cpu": "4", "memory": "8Gi", resource: 2}
    assert spec["tolerations"] == [{"key": taint, "operator": "Exists", "effect": "NoSchedule"}]


def test_tolerations_and_node_commands_come_of_the_same_taints() -> None:
    taints = [Taint(key="gpu", value="nvidia"), Taint(key="ai", effect="PreferNoSchedule")]
    workload = gpu(taints=taints)
    assert workload.commands("node1", "node2") == (
        "kubectl taint nodes node1 gpu=nvidia:NoSchedule",
        "kubectl taint nodes node1 ai:PreferNoSchedule",
        "kubectl taint nodes node2 gpu=nvidia:NoSchedule",
        "kubectl taint nodes node2 ai:PreferNoSchedule",
    )
    tolerations = pod(taints=taints)["tolerations"]
    assert [toleration["key"] for toleration in tolerations] == ["gpu", "ai"]
    assert gpu(taints=[]).commands("node1") == ()
    assert "tolerations" not in pod(taints=[])


@pytest.mark.parametrize(
    ("resource", "label"),
    [
        ("nvidia.com/gpu", "nvidia.com/gpu.product"),
        ("amd.com/gpu", "amd.com/gpu.product-name"),
        ("gpu.intel.com/i915", "gpu.intel.com/product"),
    ],
)
def test_models_narrow_the_nodes(resource: str, label: str) -> None:
    affinity = pod(gpu=resource, products=["A", "B"])["affinity"]
    assert affinity["nodeAffinity"][REQUIRED]["nodeSelectorTerms"] == [
        {"matchExpressions": [{"key": label, "operator": "In", "values": ["A", "B"]}]}
    ]


def test_models_narrow_what_the_placement_requires() -> None:
    placement = Placement().require(nodes={"zone": "a"}).require(nodes={"zone": "b"})
    affinity = pod(products=["A"], product_label="model", placement=placement)["affinity"]
    terms = affinity["nodeAffinity"][REQUIRED]["nodeSelectorTerms"]
    assert [[e["key"] for e in term["matchExpressions"]] for term in terms] == [
        ["zone", "model"],
        ["zone", "model"],
    ]


def test_shared_memory_is_a_tmpfs_with_a_limit() -> None:
    spec = pod(shared_memory="2Gi")
    volume = {"name": "shared-memory", "emptyDir": {"medium": "Memory", "sizeLimit": "2Gi"}}
    assert volume in spec["volumes"]
    assert {"name": "shared-memory", "mountPath": "/dev/shm"} in (
        spec["containers"][0]["volumeMounts"]
    )


def test_the_runtime_class_is_named() -> None:
    assert pod(runtime_class_name="nvidia")["runtimeClassName"] == "nvidia"


def test_a_deployment_needs_no_gpu_to_spare() -> None:
    objects = made(gpu(port=8000, replicas=2))
    assert objects["Deployment", "model"]["spec"]["strategy"]["rollingUpdate"] == {
        "maxSurge": 0,
        "maxUnavailable": 1,
    }
    assert {("Service", "model"), ("PodDisruptionBudget", "model")} <= objects.keys()
    assert "podAntiAffinity" in pod(replicas=2)["affinity"]
    recreated = made(gpu(controller=DeploymentOptions(update=Recreate())))
    assert recreated["Deployment", "model"]["spec"]["strategy"] == {"type": "Recreate"}


def test_a_stateful_set_has_claims_and_a_headless_service() -> None:
    options = StatefulOptions(claims=[Claim(name="cache", size="1Ti", at="/cache")])
    objects = made(gpu(controller=options, replicas=2))
    spec = objects["StatefulSet", "model"]["spec"]
    assert spec["volumeClaimTemplates"][0]["metadata"]["name"] == "cache"
    mounts = spec["template"]["spec"]["containers"][0]["volumeMounts"]
    assert {"name": "cache", "mountPath": "/cache"} in mounts
    assert objects["Service", "model"]["spec"]["clusterIP"] == "None"
    served = made(gpu(controller="StatefulSet", port=8000, service=ServiceOptions()))
    assert "clusterIP" not in served["Service", "model"]["spec"]


def test_a_job_runs_to_its_end() -> None:
    options = JobOptions(
        completions=4, indexed=True, failure_rules=[FailureRule(action="FailJob", exit_codes=[1])]
    )
    workload = gpu(controller=options, port=29500)
    objects = made(workload)
    spec = objects["Job", "model"]["spec"]
    assert spec["completionMode"] == "Indexed"
    template = spec["template"]["spec"]
    assert template["restartPolicy"] == "Never"
    assert "readinessProbe" not in template["containers"][0]
    assert "affinity" not in template
    assert ("Service", "model") not in objects
    assert (workload.api_version(), workload.kind()) == ("batch/v1", "Job")


def test_a_pod_may_have_options_too() -> None:
    spec = pod(controller=PodOptions(restart_policy="Never", active_deadline=60))
    assert (spec["restartPolicy"], spec["activeDeadlineSeconds"]) == ("Never", 60)
    assert "restartPolicy" not in pod(controller="Pod")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"gpus": 0}, "greater than or equal to 1"),
        ({"gpu": "memory"}, "memory is no device"),
        ({"gpu": "nvidia.com/"}, "nvidia.com/"),
        (
            {"resources": Resources(limits={"nvidia.com/gpu": 2})},
            "nvidia.com/gpu is among the resources too",
        ),
        ({"gpu": "example.com/npu", "products": ["A"]}, 'write product_label="..."'),
        ({"shared_memory": "16Gi"}, "more than the memory limit of 8Gi"),
        ({"controller": "Job", "replicas": 2}, "a Job has no replicas"),
        ({"controller": "Pod", "min_ready": 2}, "a Pod has no min_ready"),
        ({"controller": "CronJob"}, "'Deployment', 'StatefulSet', 'Job' or 'Pod'"),
        ({"controller": "StatefulSet", "name": "m" * 53}, "at most 52 characters"),
        (
            {"controller": "Job", "sidecars": [Sidecar(name="s", image="s:1", native=False)]},
            "the Job never ends",
        ),
    ],
)
def test_misuse_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(GpuWorkload, **{"name": "model", "image": "model:1", **fields})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"requests": {"nvidia.com/gpu": 1}}, "write limits={'nvidia.com/gpu': 1}"),
        (
            {"requests": {"nvidia.com/gpu": 1}, "limits": {"nvidia.com/gpu": 2}},
            "must equal its limit",
        ),
        ({"limits": {"nvidia.com/gpu": "500m"}}, "whole devices"),
        ({"requests": {"cpu": 2}, "limits": {"cpu": "1500m"}}, "2, is above its limit, 1500m"),
    ],
)
def test_requests_fit_their_limits(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(Resources, **fields)
