from __future__ import annotations

from typing import Any

import pytest

from tests.support.faults import GONE, changed, faults

# What the types of the API find before a rule is asked.
TYPED = ("K8S-API-004", "K8S-API-006")
GROUP = "resource.k8s.io/v1"
SELECTOR = {"cel": {"expression": "device.driver == 'gpu.example.com'"}}
OPAQUE = {"driver": "gpu.example.com", "parameters": {"a": 1}}
CLAIM: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "ResourceClaim",
    "metadata": {"name": "gpu", "namespace": "ml"},
    "spec": {
        "devices": {
            "requests": [
                {
                    "name": "gpu",
                    "exactly": {
                        "deviceClassName": "gpu.example.com",
                        "count": 2,
                        "selectors": [SELECTOR],
                        "tolerations": [{"key": "a", "operator": "Exists", "effect": "NoExecute"}],
                    },
                },
                {"name": "net", "firstAvailable": [{"name": "fast", "deviceClassName": "fast"}]},
            ],
            "constraints": [{"requests": ["gpu", "net/fast"], "matchAttribute": "example.com/a"}],
            "config": [{"requests": ["net"], "opaque": OPAQUE}],
        }
    },
}
TEMPLATE: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "ResourceClaimTemplate",
    "metadata": {"name": "gpu", "namespace": "ml"},
    "spec": {"metadata": {"labels": {"a": "b"}}, "spec": CLAIM["spec"]},
}
CLASS: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "DeviceClass",
    "metadata": {"name": "gpu.example.com"},
    "spec": {
        "selectors": [SELECTOR],
        "config": [{"opaque": OPAQUE}],
        "extendedResourceName": "example.com/gpu",
    },
}
POLICY = {"default": "1Gi", "validRange": {"min": "1Gi", "max": "8Gi", "step": "1Gi"}}
SLICE: dict[str, Any] = {
    "apiVersion": GROUP,
    "kind": "ResourceSlice",
    "metadata": {"name": "worker-gpu"},
    "spec": {
        "driver": "gpu.example.com",
        "nodeName": "worker",
        "pool": {"name": "worker/a", "generation": 0, "resourceSliceCount": 1},
        "devices": [
            {
                "name": "gpu-0",
                "allowMultipleAllocations": True,
                "attributes": {
                    "model": {"string": "a"},
                    "example.com/driver": {"version": "1.2.3-a+b"},
                },
                "capacity": {"memory": {"value": "40Gi", "requestPolicy": POLICY}},
                "taints": [{"key": "a", "value": "b", "effect": "NoSchedule"}],
                "consumesCounters": [{"counterSet": "set", "counters": {"m": {"value": "1Gi"}}}],
                "bindingConditions": ["a"],
                "bindingFailureConditions": ["b"],
            }
        ],
    },
}
REQUEST = "spec.devices.requests[0]"
DEVICE = "spec.devices[0]"


@pytest.mark.parametrize("base", [CLAIM, TEMPLATE, CLASS, SLICE], ids=lambda tree: tree["kind"])
def test_the_bases_are_accepted(base: dict[str, Any]) -> None:
    assert faults(base) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({f"{REQUEST}.name": ""}, "001", f"{REQUEST}.name"),
        ({"spec.devices.requests[1].name": "gpu"}, "001", "spec.devices.requests[1]"),
        ({f"{REQUEST}.exactly": GONE}, "001", REQUEST),
        ({f"{REQUEST}.firstAvailable": [{"name": "a", "deviceClassName": "a"}]}, "001", REQUEST),
        ({"spec.devices.requests[2]": None}, "001", "spec.devices.requests[2]"),
        (
            {f"{REQUEST}.exactly.deviceClassName": "A"},
            "001",
            f"{REQUEST}.exactly.deviceClassName",
        ),
        ({f"{REQUEST}.exactly.count": -1}, "001", f"{REQUEST}.exactly.count"),
        ({f"{REQUEST}.exactly.allocationMode": "All"}, "001", f"{REQUEST}.exactly.count"),
        (
            {f"{REQUEST}.exactly.allocationMode": "Some"},
            "001",
            f"{REQUEST}.exactly.allocationMode",
        ),
        (
            {f"{REQUEST}.exactly.selectors": [{}]},
            "001",
            f"{REQUEST}.exactly.selectors[0].cel",
        ),
        (
            {f"{REQUEST}.exactly.selectors[0].cel.expression": "device.x"},
            "001",
            f"{REQUEST}.exactly.selectors[0].cel.expression",
        ),
        (
            {f"{REQUEST}.exactly.tolerations[0].value": "a"},
            "001",
            f"{REQUEST}.exactly.tolerations[0].value",
        ),
        (
            {f"{REQUEST}.exactly.tolerations[0].effect": "Never"},
            "001",
            f"{REQUEST}.exactly.tolerations[0].effect",
        ),
        (
            {"spec.devices.constraints[0].requests": ["net/slow"]},
            "002",
            "spec.devices.constraints[0].requests[0]",
        ),
        (
            {"spec.devices.constraints[0].requests": ["gpu", "gpu"]},
            "002",
            "spec.devices.constraints[0].requests[1]",
        ),
        (
            {"spec.devices.constraints[0].matchAttribute": "a"},
            "002",
            "spec.devices.constraints[0].matchAttribute",
        ),
        (
            {"spec.devices.constraints[0].distinctAttribute": "example.com/a"},
            "002",
            "spec.devices.constraints[0]",
        ),
        ({"spec.devices.config[0].opaque": GONE}, "002", "spec.devices.config[0].opaque"),
        (
            {"spec.devices.config[0].opaque.driver": "Bad_D"},
            "002",
            "spec.devices.config[0].opaque.driver",
        ),
    ],
    ids=str,
)
def test_a_claim_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    found = faults(changed(CLAIM, changes))
    assert found & {(each, path) for each in (f"K8S-DRA-{code}", *TYPED)}


def test_a_template_is_checked_as_the_claims_that_it_makes() -> None:
    path = "spec.spec.devices.requests[0]"
    assert faults(changed(TEMPLATE, {f"{path}.exactly": GONE})) == {("K8S-DRA-001", path)}
    found = faults(changed(TEMPLATE, {"spec.metadata.finalizers": []}))
    assert found == {("K8S-DRA-003", "spec.metadata.finalizers")}


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"spec.selectors[0].cel.expression": "1"}, "spec.selectors[0].cel.expression"),
        ({"spec.selectors[0].cel.expression": ""}, "spec.selectors[0].cel.expression"),
        ({"spec.config[0].opaque.driver": "a b"}, "spec.config[0].opaque.driver"),
        ({"spec.extendedResourceName": "gpu"}, "spec.extendedResourceName"),
        ({"spec.extendedResourceName": "kubernetes.io/gpu"}, "spec.extendedResourceName"),
    ],
    ids=str,
)
def test_a_class_is_refused(changes: dict[str, Any], path: str) -> None:
    assert ("K8S-DRA-004", path) in faults(changed(CLASS, changes))


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.driver": ""}, "005", "spec.driver"),
        ({"spec.pool.name": "A"}, "005", "spec.pool.name"),
        ({"spec.pool.generation": -1}, "005", "spec.pool.generation"),
        ({"spec.pool.resourceSliceCount": 0}, "005", "spec.pool.resourceSliceCount"),
        ({"spec.nodeName": GONE}, "005", "spec"),
        ({"spec.allNodes": True}, "005", "spec"),
        ({"spec.allNodes": False}, "005", "spec.allNodes"),
        ({"spec.sharedCounters": []}, "005", "spec"),
        ({f"{DEVICE}.name": "A"}, "006", f"{DEVICE}.name"),
        ({f"{DEVICE}.nodeName": "a"}, "006", DEVICE),
        ({f"{DEVICE}.attributes.model.int": 1}, "006", f"{DEVICE}.attributes[model]"),
        ({f"{DEVICE}.attributes.a-b": {"int": 1}}, "006", f"{DEVICE}.attributes[a-b]"),
        (
            {f"{DEVICE}.attributes.model": {"version": "1.2"}},
            "006",
            f"{DEVICE}.attributes[model].version",
        ),
        (
            {f"{DEVICE}.allowMultipleAllocations": False},
            "006",
            f"{DEVICE}.capacity[memory].requestPolicy",
        ),
        (
            {f"{DEVICE}.capacity.memory.requestPolicy.default": GONE},
            "006",
            f"{DEVICE}.capacity[memory].requestPolicy.default",
        ),
        (
            {f"{DEVICE}.capacity.memory.requestPolicy.validRange.max": "80Gi"},
            "006",
            f"{DEVICE}.capacity[memory].requestPolicy.validRange.max",
        ),
        (
            {f"{DEVICE}.capacity.memory.requestPolicy.default": "1500Mi"},
            "006",
            f"{DEVICE}.capacity[memory].requestPolicy.validRange.step",
        ),
        (
            {
                f"{DEVICE}.capacity.memory.requestPolicy": {
                    "default": "3",
                    "validValues": ["2", "1"],
                }
            },
            "006",
            f"{DEVICE}.capacity[memory].requestPolicy.validValues[1]",
        ),
        ({f"{DEVICE}.taints[0].effect": ""}, "006", f"{DEVICE}.taints[0].effect"),
        ({f"{DEVICE}.bindingConditions": GONE}, "006", f"{DEVICE}.bindingConditions"),
        ({f"{DEVICE}.bindingConditions": ["b"]}, "006", f"{DEVICE}.bindingFailureConditions[0]"),
        (
            {f"{DEVICE}.consumesCounters[0].counters": {}},
            "007",
            f"{DEVICE}.consumesCounters[0].counters",
        ),
        (
            {f"{DEVICE}.consumesCounters[0].counterSet": "A"},
            "007",
            f"{DEVICE}.consumesCounters[0].counterSet",
        ),
    ],
    ids=str,
)
def test_a_slice_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    found = faults(changed(SLICE, changes))
    assert found & {(each, path) for each in (f"K8S-DRA-{code}", *TYPED)}


def test_quantities_of_devices_are_read() -> None:
    found = faults(changed(SLICE, {f"{DEVICE}.capacity.memory.value": "40GB"}))
    assert ("K8S-QTY-001", f"{DEVICE}.capacity[memory].value") in found
