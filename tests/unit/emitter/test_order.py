from __future__ import annotations

from types import MappingProxyType
from typing import Any

from k8spatterns.emitter import usual_order


def keys(mapping: dict[str, Any]) -> list[str]:
    return list(mapping)


def test_what_identifies_an_object_leads_and_status_is_last() -> None:
    ordered = usual_order(
        {"status": {}, "spec": {}, "data": {}, "metadata": {}, "kind": "A", "apiVersion": "v1"}
    )
    assert keys(ordered) == ["apiVersion", "kind", "metadata", "spec", "data", "status"]


def test_metadata_leads_with_the_name() -> None:
    metadata = dict.fromkeys(
        ["finalizers", "annotations", "labels", "generateName", "namespace", "name"]
    )
    ordered = usual_order({"kind": "A", "metadata": metadata})
    assert keys(ordered["metadata"]) == [
        *["name", "namespace", "generateName", "labels", "annotations", "finalizers"],
    ]


def test_the_metadata_of_templates_is_ordered_too() -> None:
    template = {"metadata": {"labels": {}, "name": "a"}, "spec": {"z": 1, "a": 2}}
    document = {
        "kind": "A",
        "spec": {"template": template, "claims": [[template], "x", template]},
    }
    ordered = usual_order(document)["spec"]
    for found in (ordered["template"], ordered["claims"][0][0], ordered["claims"][2]):
        assert keys(found["metadata"]) == ["name", "labels"]
        assert keys(found["spec"]) == ["z", "a"]
    assert ordered["claims"][1] == "x"


def test_a_field_that_only_has_the_name_metadata_is_left_alone() -> None:
    trigger = {"type": "cron", "metadata": {"zone": "UTC", "name": "nightly"}}
    ordered = usual_order({"kind": "A", "spec": {"triggers": [trigger]}})
    assert keys(ordered["spec"]["triggers"][0]["metadata"]) == ["zone", "name"]


def test_nothing_but_the_order_changes_and_the_argument_stays() -> None:
    document = {
        "spec": {"template": {"spec": {}, "metadata": {"labels": {"b": "1"}, "name": "a"}}},
        "kind": "A",
    }
    before = repr(document)
    assert usual_order(document) == document
    assert repr(document) == before


def test_parts_without_metadata_are_shared() -> None:
    document = {"kind": "A", "spec": {"list": [{"a": 1}]}}
    assert usual_order(document)["spec"] is document["spec"]


def test_any_mapping_will_do() -> None:
    assert usual_order(MappingProxyType({"b": 1, "kind": "A"})) == {"kind": "A", "b": 1}
