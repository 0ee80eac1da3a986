"""Several versions of one kind: storage, conversion, and what would be lost."""

from __future__ import annotations

from typing import Annotated, Any

import pytest

from k8spatterns import (
    CelRule,
    ConversionWebhook,
    CustomResource,
    InvalidConstructError,
    OperatorDeployment,
    Value,
)
from k8spatterns.api import to_plain
from tests.support.making import made, refusal_of

OLD: dict[str, Any] = {"group": "example.com", "version": "v1beta1", "kind": "Pipe"}
NEW: dict[str, Any] = {"group": "example.com", "version": "v1", "kind": "Pipe"}


class Old(CustomResource, group="example.com", version="v1beta1", kind="Pipe", storage=False):
    length: int = 1


class New(CustomResource, group="example.com", version="v1", kind="Pipe", versions=[Old]):
    length: int = 1
    width: int = 1


def test_one_definition_has_all_versions_whoever_is_asked() -> None:
    tree = to_plain(New.crd())
    assert to_plain(Old.crd()) == tree
    versions = tree["spec"]["versions"]
    assert [(v["name"], v["storage"]) for v in versions] == [("v1", True), ("v1beta1", False)]
    assert "conversion" not in tree["spec"]
    assert made(Old(name="a"))["Pipe", "a"]["apiVersion"] == "example.com/v1beta1"


def test_two_stored_versions_are_refused() -> None:
    class Stored(CustomResource, **OLD):
        length: int = 1

    with pytest.raises(InvalidConstructError, match="one version is stored, and here it is v1 and"):

        class Main(CustomResource, **NEW, versions=[Stored]):
            length: int = 1


def test_fields_that_a_rewritten_version_would_lose_are_refused() -> None:
    class Wide(CustomResource, **OLD, storage=False):
        width: int = 1
        length: str = ""

    with pytest.raises(InvalidConstructError) as caught:

        class Main(CustomResource, **NEW, versions=[Wide]):
            length: int = 1
            depth: int

    text = str(caught.value)
    assert "spec.width of v1beta1 is lost" in text
    assert "spec.length is integer in v1 and string in v1beta1" in text
    assert "spec.depth is required in v1 and may be missing in v1beta1" in text


def test_a_webhook_converts_what_differs() -> None:
    class Wide(CustomResource, **OLD, storage=False):
        width: int = 1

    conversion = ConversionWebhook(service="converter", namespace="tools", inject_ca_from="tools/c")

    class Main(CustomResource, **NEW, versions=[Wide], conversion=conversion):
        length: int = 1

    tree = to_plain(Main.crd())
    assert tree["metadata"]["annotations"] == {"cert-manager.io/inject-ca-from": "tools/c"}
    assert tree["spec"]["conversion"] == {
        "strategy": "Webhook",
        "webhook": {
            "clientConfig": {
                "service": {"name": "converter", "namespace": "tools", "path": "/convert"}
            },
            "conversionReviewVersions": ["v1"],
        },
    }


def test_an_operator_gives_the_webhook_its_service() -> None:
    class Wide(CustomResource, **OLD, storage=False):
        width: int = 1

    class Main(CustomResource, **NEW, versions=[Wide], conversion=ConversionWebhook()):
        length: int = 1

    assert "the conversion webhook has no Service" in refusal_of(Main.crd)
    objects = made(
        OperatorDeployment(
            name="op", namespace="tools", image="op:1", watches=[Main], crds=[Main, Wide]
        )
    )
    crd = objects["CustomResourceDefinition", "pipes.example.com"]
    service = crd["spec"]["conversion"]["webhook"]["clientConfig"]["service"]
    assert service == {"name": "op-webhook", "namespace": "tools", "path": "/convert"}
    assert ("Service", "op-webhook") in objects
    assert ("Certificate", "op-webhook") in objects
    assert crd["metadata"]["annotations"] == {"cert-manager.io/inject-ca-from": "tools/op-webhook"}


def test_what_is_no_version_is_refused() -> None:
    class Plain(Value):
        a: int = 1

    with pytest.raises(InvalidConstructError, match="Plain is no version of a kind"):

        class Main(CustomResource, **NEW, versions=[Plain]):
            length: int = 1


def test_half_a_webhook_is_refused() -> None:
    assert "found by its name and its namespace" in refusal_of(ConversionWebhook, service="a")
    assert "names no Certificate" in refusal_of(ConversionWebhook, inject_ca_from="a")
    both = {"ca_bundle": "a", "inject_ca_from": "a/b"}
    assert "not both" in refusal_of(ConversionWebhook, **both)


def test_old_values_are_not_told_for_items_without_keys() -> None:
    class Item(Value):
        size: Annotated[int, CelRule(rule="self >= oldSelf")] = 1

    with pytest.raises(InvalidConstructError, match="oldSelf can't be told for items of a list"):

        class Main(CustomResource, **NEW):
            items: list[Item]
