"""`DownwardApi`: variables and files about the Pod, and what the API does not give."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from k8spatterns import BarePod, DownwardApi
from k8spatterns_constructs.workloads.downward_api import EnvField, VolumeField
from tests.support.making import made, refusal_of


def pod(**more: Any) -> dict[str, Any]:
    found: dict[str, Any] = made(BarePod(name="app", image="app:1", **more))["Pod", "app"]["spec"]
    return found


def source(value: Any) -> dict[str, Any]:
    (variable,) = pod(env={"X": value})["containers"][0]["env"]
    found: dict[str, Any] = variable["valueFrom"]
    return found


def test_every_field_for_variables_passes_the_checks() -> None:
    fields = get_args(EnvField)
    assert len(fields) == 9
    for field in fields:
        assert source(DownwardApi.env(field)) == {"fieldRef": {"fieldPath": field}}


def test_every_field_for_files_passes_the_checks() -> None:
    fields = get_args(VolumeField)
    assert len(fields) == 5
    items = {f"file-{number}": field for number, field in enumerate(fields)}
    spec = pod(volumes=[DownwardApi.volume("info", at="/info", items=items)])
    volume = next(volume for volume in spec["volumes"] if volume["name"] == "info")
    assert [item["fieldRef"]["fieldPath"] for item in volume["downwardAPI"]["items"]] == [*fields]
    mounts = spec["containers"][0]["volumeMounts"]
    assert {"name": "info", "mountPath": "/info", "readOnly": True} in mounts


def test_single_labels_and_annotations_are_for_both() -> None:
    label, annotation = DownwardApi.label("app.kubernetes.io/name"), DownwardApi.annotation("a/B")
    path = "metadata.labels['app.kubernetes.io/name']"
    assert source(label) == {"fieldRef": {"fieldPath": path}}
    items = {"name": label, "b": annotation}
    spec = pod(volumes=[DownwardApi.volume("info", at=None, items=items, mode=0o400)])
    volume = next(volume for volume in spec["volumes"] if volume["name"] == "info")
    assert volume["downwardAPI"]["items"] == [
        {"path": "name", "fieldRef": {"fieldPath": path}, "mode": 256},
        {"path": "b", "fieldRef": {"fieldPath": "metadata.annotations['a/B']"}, "mode": 256},
    ]


@pytest.mark.parametrize(
    ("resource", "divisor"),
    [
        ("limits.cpu", None),
        ("limits.cpu", "1m"),
        ("requests.cpu", 1),
        ("limits.memory", "1Mi"),
        ("requests.memory", "1Ki"),
        ("limits.ephemeral-storage", "1G"),
    ],
)
def test_resources_have_units(resource: Any, divisor: Any) -> None:
    reference = source(DownwardApi.resource(resource, divisor=divisor))["resourceFieldRef"]
    assert reference["resource"] == resource
    assert reference.get("divisor") == divisor


def test_huge_pages_are_read_by_their_size() -> None:
    pages = DownwardApi.huge_pages("2Mi", of="requests", divisor="1Mi", container="app")
    assert source(pages)["resourceFieldRef"] == {
        "resource": "requests.hugepages-2Mi",
        "divisor": "1Mi",
        "containerName": "app",
    }


def test_a_file_says_whose_resource_it_holds() -> None:
    items = {"memory": DownwardApi.resource("limits.memory", container="app")}
    spec = pod(volumes=[DownwardApi.volume("info", at="/info", items=items)])
    assert spec["volumes"][0]["downwardAPI"]["items"] == [
        {
            "path": "memory",
            "resourceFieldRef": {"containerName": "app", "resource": "limits.memory"},
        }
    ]


@pytest.mark.parametrize(
    ("field", "hint"),
    [
        ("metadata.labels", 'write DownwardApi.label("...") for one of them'),
        ("metadata.annotations", "or DownwardApi.volume(...) for all"),
        ("metadata.labels['app']", 'write DownwardApi.label("app")'),
        ("metadata.annotations['a/b']", 'write DownwardApi.annotation("a/b")'),
        ("status.phase", "write one of metadata.name, "),
    ],
)
def test_variables_have_the_fields_that_the_api_gives_them(field: Any, hint: str) -> None:
    told = refusal_of(DownwardApi.env, field)
    assert f"the API does not give {field!r} here" in told
    assert hint in told


@pytest.mark.parametrize(
    ("items", "message"),
    [
        ({"ip": "status.podIP"}, "the API does not give 'status.podIP' here"),
        ({"ip": DownwardApi.env("status.podIP")}, "write one of metadata.name"),
        ({"/labels": "metadata.labels"}, "relative path"),
        ({"../labels": "metadata.labels"}, "'..'"),
        ({"..labels": "metadata.labels"}, "must not start with '..'"),
        (
            {"cpu": DownwardApi.resource("limits.cpu")},
            'add container="..."',
        ),
    ],
)
def test_files_have_the_fields_that_the_api_gives_them(items: dict[str, Any], message: str) -> None:
    assert message in refusal_of(DownwardApi.volume, "info", at="/info", items=items)


@pytest.mark.parametrize(
    ("call", "arguments", "message"),
    [
        (DownwardApi.resource, {"resource": "limits.gpu"}, "write one of limits.cpu"),
        (DownwardApi.resource, {"resource": "limits.cpu", "divisor": "1Mi"}, "write one of 1, 1m"),
        (DownwardApi.resource, {"resource": "limits.memory", "divisor": "1m"}, "is no unit of"),
        (DownwardApi.huge_pages, {"size": "big"}, "such as hugepages-2Mi"),
        (DownwardApi.huge_pages, {"size": "2Mi", "divisor": "1m"}, "is no unit of hugepages-2Mi"),
        (DownwardApi.label, {"key": "a b"}, "a b"),
        (DownwardApi.annotation, {"key": "/"}, "/"),
    ],
)
def test_misuse_is_refused(call: Any, arguments: dict[str, Any], message: str) -> None:
    assert message in refusal_of(call, **arguments)
