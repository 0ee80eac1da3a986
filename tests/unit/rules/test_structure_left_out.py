from __future__ import annotations

from typing import Any

import pytest

from tests.support.definitions import CRD, SCHEMA, VERSION
from tests.support.faults import GONE, changed, faults

POD: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "web"},
    "spec": {"containers": [{"name": "web", "image": "example.com/web"}]},
}


@pytest.mark.parametrize(
    "spec",
    [
        {"containers[0].livenessProbe": {"httpGet": {"port": 80, "httpHeaders": [{"name": "A"}]}}},
        {"containers[0].lifecycle": {"preStop": {"sleep": {}}}},
        {"securityContext": {"sysctls": [{"name": "net.ipv4.tcp_syncookies"}]}},
    ],
    ids=str,
)
def test_the_server_takes_nothing_for_what_its_description_requires(spec: dict[str, Any]) -> None:
    placed = {f"spec.{path}": value for path, value in spec.items()}
    assert faults(changed(POD, placed)) == set()


def test_what_else_is_required_is_missed() -> None:
    probe = {"httpGet": {"httpHeaders": [{"value": "a"}]}}
    found = faults(changed(POD, {"spec.containers[0].livenessProbe": probe}))
    path = "spec.containers[0].livenessProbe.httpGet"
    assert {
        ("K8S-API-004", f"{path}.port"),
        ("K8S-API-004", f"{path}.httpHeaders[0].name"),
    } <= found


def test_a_version_of_a_definition_need_not_say_that_it_is_not_served() -> None:
    assert faults(changed(CRD, {f"{VERSION}.served": GONE})) == set()


def test_a_status_may_be_incomplete_but_has_known_types() -> None:
    assert faults(POD | {"status": {"conditions": [{}], "phase": "Gone"}}) == set()
    found = faults(POD | {"status": {"conditions": {}, "fase": "Gone"}})
    assert found == {("K8S-API-005", "status.conditions"), ("K8S-API-003", "status.fase")}


def test_unknown_fields_in_items_of_a_schema_are_passed_over() -> None:
    node = {"type": "string", "unknown": 1}
    lists = {"type": "array", "items": node}
    maps = {"type": "object", "additionalProperties": node}
    properties = {"a": lists, "b": maps, "c": node}
    found = faults(changed(CRD, {f"{SCHEMA}.properties": properties}))
    assert found == {("K8S-API-003", f"{SCHEMA}.properties.c.unknown")}
