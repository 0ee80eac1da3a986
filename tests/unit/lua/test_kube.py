from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.lua import LuaScriptError, interpreter


def kube(call: str, obj: Any = None) -> Any:
    script = f"""
    local kube = require("kube")
    function ReflectStatus(obj) return {{value = {call}}} end
    """
    return interpreter.reflect_status(script, obj or {}).get("value")


def failed(call: str) -> str:
    with pytest.raises(LuaScriptError) as caught:
        kube(call)
    return caught.value.message


@pytest.mark.parametrize(
    ("call", "total"),
    [
        ("'500m', '1'", "1500m"),
        ("'1Gi', '1Gi'", "2Gi"),
        ("'1Gi', '512Mi'", "1536Mi"),
        ("'512', '512Mi'", "536871424"),
        ("'0', '1Gi'", "1Gi"),
        ("'1Ki', '1'", "1025"),
        ("'512Ki', '0.5'", "524288500m"),
        ("'1M', '1k'", "1001k"),
        ("'1e3', '1'", "1001"),
        ("'1e3', '1e3'", "2e3"),
        ("nil, '1'", "1"),
        ("'0.1n'", "1n"),
        ("", "0"),
    ],
)
def test_quantities_are_added(call: str, total: str) -> None:
    assert kube(f"kube.resourceAdd({call})") == total


def test_a_quantity_is_a_number() -> None:
    assert kube("kube.getResourceQuantity('1Ki')") == 1024
    assert kube("kube.getResourceQuantity('250m')") == 0.25
    assert kube("kube.getResourceQuantity(nil)") == 0


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("kube.getResourceQuantity('1 Gi')", "is not a quantity"),
        ("kube.getResourceQuantity(3)", "a quantity is a text here, not a number"),
        ("kube.getResourceQuantity('-1')", "the quantity is negative"),
        ("kube.getResourceQuantity()", "takes 1, and not 0 arguments"),
        ("kube.resourceAdd({})", "a quantity is a text here, not a table"),
        ("kube.accuratePodRequirements(3)", "a table is needed, not a number"),
        ("kube.accuratePodRequirements({}, {})", "takes 1, and not 2 arguments"),
        ("kube.getPodDependencies({})", "takes 2, and not 1 arguments"),
        ("kube.getPodDependencies({}, {})", "a namespace is a text, not a table"),
        ("kube.nothing()", "attempt to call field 'nothing'"),
    ],
)
def test_a_wrong_argument_is_an_error_of_the_script(call: str, message: str) -> None:
    assert message in failed(call)


def test_a_table_that_holds_itself_is_an_error() -> None:
    call = "(function() local t = {} t.t = t return kube.accuratePodRequirements(t) end)()"
    assert "holds itself" in failed(call)


def resources(**requests: str) -> dict[str, Any]:
    return {"resources": {"requests": requests}}


TEMPLATE = {
    "spec": {
        "containers": [
            resources(cpu="250m", memory="1Gi"),
            {"resources": {"limits": {"cpu": "1", "nvidia.com/gpu": "1"}}},
        ],
        "initContainers": [resources(cpu="500m", memory="2Gi")],
        "overhead": {"cpu": "10m"},
        "nodeSelector": {"disk": "ssd"},
        "tolerations": [{"key": "gpu", "operator": "Exists"}],
        "affinity": {
            "nodeAffinity": {
                "requiredDuringSchedulingIgnoredDuringExecution": {
                    "nodeSelectorTerms": [{"matchFields": [{"key": "metadata.name"}]}]
                }
            }
        },
    }
}


def test_the_requirements_of_a_pod() -> None:
    required = TEMPLATE["spec"]["affinity"]
    assert isinstance(required, dict)
    assert kube("kube.accuratePodRequirements(obj)", TEMPLATE) == {
        "resourceRequest": {"cpu": "1260m", "memory": "2Gi", "nvidia.com/gpu": "1"},
        "nodeClaim": {
            "nodeSelector": {"disk": "ssd"},
            "tolerations": [{"key": "gpu", "operator": "Exists"}],
            "hardNodeAffinity": {
                "nodeSelectorTerms": [{"matchFields": [{"key": "metadata.name"}]}]
            },
        },
    }


def test_a_pod_that_asks_for_nothing_has_no_requirements() -> None:
    assert kube("kube.accuratePodRequirements(obj) == nil", {"spec": {"containers": [{}]}}) is True


SPEC = {
    "serviceAccountName": "web",
    "imagePullSecrets": [{"name": "registry"}],
    "initContainers": [{"envFrom": [{"secretRef": {"name": "first"}}]}],
    "containers": [
        {
            "envFrom": [{"configMapRef": {"name": "settings"}}],
            "env": [
                {"valueFrom": {"secretKeyRef": {"name": "password", "key": "k"}}},
                {"valueFrom": {"configMapKeyRef": {"name": "settings", "key": "k"}}},
            ],
        }
    ],
    "volumes": [
        {"configMap": {"name": "files"}},
        {"secret": {"secretName": "tls"}},
        {"csi": {"nodePublishSecretRef": {"name": "csi"}}},
        {"persistentVolumeClaim": {"claimName": "data"}},
        {"projected": {"sources": [{"secret": {"name": "p1"}}, {"configMap": {"name": "p2"}}]}},
        {"emptyDir": {"medium": "Memory"}},
    ],
}


def test_the_dependencies_of_a_pod() -> None:
    found = kube("kube.getPodDependencies(obj, nil)", {"spec": SPEC})
    assert {one["namespace"] for one in found} == {"default"}
    assert {one["apiVersion"] for one in found} == {"v1"}
    assert [(one["kind"], one["name"]) for one in found] == [
        *[("ConfigMap", name) for name in ("files", "p2", "settings")],
        *[("Secret", name) for name in ("csi", "first", "p1", "password", "registry", "tls")],
        ("ServiceAccount", "web"),
        ("PersistentVolumeClaim", "data"),
    ]


def test_the_default_service_account_is_no_dependency() -> None:
    spec = {"serviceAccountName": "default", "containers": [{"name": "x"}]}
    assert kube("kube.getPodDependencies(obj, 'production')", {"spec": spec}) is None
