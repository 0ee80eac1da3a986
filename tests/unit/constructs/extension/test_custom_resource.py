"""`CustomResource`: the definition of a class, its instances, and what both refuse."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest
from annotated_types import Ge, Le
from pydantic import Field

from k8spatterns import (
    App,
    CelRule,
    CustomResource,
    InvalidConstructError,
    Override,
    PrinterColumn,
    RawObject,
    ScaleSubresource,
    Value,
    render,
)
from k8spatterns.api import k8s, to_plain
from k8spatterns.types import Quantity
from tests.support.making import made, refusal_of

GROUP: dict[str, Any] = {"group": "example.com", "version": "v1"}


class Status(Value):
    replicas: int = 0
    phase: Literal["Pending", "Running"] | None = None


class Box(
    CustomResource,
    group="example.com",
    version="v1",
    short_names=["bx"],
    categories=["all"],
    status=Status,
    scale=ScaleSubresource(),
    printer_columns=[
        PrinterColumn(name="Size", json_path=".spec.maxSize"),
        PrinterColumn(name="Age", json_path=".metadata.creationTimestamp"),
    ],
    selectable_fields=[".spec.color"],
    annotations={"example.com/owner": "team"},
):
    """A box.

    Fields:
        replicas: how many there are.
    """

    replicas: Annotated[int, Ge(1), Le(9)] = 1
    color: str
    max_size: Quantity = "1Gi"
    note: str | None = None


def version() -> dict[str, Any]:
    found: dict[str, Any] = to_plain(Box.crd())["spec"]["versions"][0]
    return found


def test_the_definition_has_the_names_of_the_class() -> None:
    tree = to_plain(Box.crd(labels={"a": "b"}))
    assert tree["metadata"] == {
        "name": "boxes.example.com",
        "labels": {"a": "b"},
        "annotations": {"example.com/owner": "team"},
    }
    assert tree["spec"]["names"] == {
        "kind": "Box",
        "listKind": "BoxList",
        "plural": "boxes",
        "singular": "box",
        "shortNames": ["bx"],
        "categories": ["all"],
    }
    assert tree["spec"]["scope"] == "Namespaced"


def test_the_spec_is_the_fields() -> None:
    root = version()["schema"]["openAPIV3Schema"]
    assert root["description"] == "A box."
    assert root["required"] == ["spec"]
    spec = root["properties"]["spec"]
    assert spec["required"] == ["color"]
    assert spec["properties"]["replicas"] == {
        "type": "integer",
        "minimum": 1,
        "maximum": 9,
        "default": 1,
        "description": "how many there are.",
    }
    assert spec["properties"]["note"] == {"type": "string", "nullable": True}
    assert spec["properties"]["maxSize"]["x-kubernetes-int-or-string"] is True


def test_subresources_columns_and_selectable_fields() -> None:
    found = version()
    assert found["subresources"] == {
        "status": {},
        "scale": {"specReplicasPath": ".spec.replicas", "statusReplicasPath": ".status.replicas"},
    }
    assert found["additionalPrinterColumns"] == [
        {"name": "Size", "jsonPath": ".spec.maxSize", "type": "string"},
        {"name": "Age", "jsonPath": ".metadata.creationTimestamp", "type": "date"},
    ]
    assert found["selectableFields"] == [{"jsonPath": ".spec.color"}]


def test_instances_say_what_was_written_and_leave_defaults_to_the_server() -> None:
    tree = made(Box(name="a", color="red", max_size=0.5))["Box", "a"]
    assert tree["apiVersion"] == "example.com/v1"
    assert tree["metadata"]["namespace"] == "production"
    assert tree["spec"] == {"color": "red", "maxSize": "0.5"}
    again = made(Box(name="a", color="red", replicas=1, note=None))["Box", "a"]
    assert again["spec"] == {"color": "red", "replicas": 1}


def test_an_instance_is_refused_as_the_model_refuses_it() -> None:
    text = refusal_of(Box, name="a", color="red", replicas=10)
    assert "less than or equal to 9" in text
    assert "Box has no such argument" in refusal_of(Box, name="a", color="red", colour="blue")


def test_a_patch_that_the_schema_refuses_is_an_error() -> None:
    patch = Override(kind="Box", merge={"spec": {"replicas": 20, "size": 1}})
    app = App()
    app.chart("shop", namespace="production").add(Box(name="a", color="red", overrides=[patch]))
    paths = {finding.path for finding in render(app).errors}
    assert paths == {"spec.replicas", "spec.size"}


def test_objects_that_were_written_otherwise_are_checked_against_the_class() -> None:
    tree = {"apiVersion": "example.com/v1", "kind": "Box", "metadata": {"name": "a"}}
    app = App()
    chart = app.chart("shop", namespace="production")
    chart.add(Box(name="b", color="red"))
    chart.add(RawObject({**tree, "spec": {"colour": "red"}}))
    assert {finding.path for finding in render(app).errors} == {"spec.colour", "spec.color"}


def test_definitions_come_first_and_prefixes_leave_their_names_alone() -> None:
    app = App()
    chart = app.chart("shop", namespace="production", name_prefix="x-")
    chart.add(Box(name="a", color="red"))
    chart.add(Box.crd())
    rendering = render(app)
    assert not rendering.errors
    names = [(tree["kind"], tree["metadata"]["name"]) for tree in rendering.documents]
    assert names == [("CustomResourceDefinition", "boxes.example.com"), ("Box", "x-a")]


def test_a_cluster_wide_kind_has_no_namespace() -> None:
    class Zone(CustomResource, group="example.com", version="v1", scope="Cluster"):
        size: int = 1

    assert "namespace" not in made(Zone(name="eu"))["Zone", "eu"]["metadata"]
    assert "has no namespace" in refusal_of(Zone, name="eu", namespace="a")


def test_bases_share_fields_and_are_no_kind() -> None:
    class Sized(CustomResource):
        size: int = 1

    class Crate(Sized, group="example.com", version="v1"):
        lid: bool = True

    assert set(spec_of(Crate)["properties"]) == {"size", "lid"}
    assert "is no kind" in refusal_of(Sized, name="a")
    assert "is no kind" in refusal_of(Sized.crd)


def spec_of(kind: type[CustomResource]) -> dict[str, Any]:
    root = to_plain(kind.crd())["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    found: dict[str, Any] = root["properties"]["spec"]
    return found


def test_typed_api_objects_are_fields_with_their_own_schema() -> None:
    class Job(CustomResource, group="example.com", version="v1"):
        template: k8s.PodTemplateSpec

    pod = spec_of(Job)["properties"]["template"]["properties"]["spec"]
    ports = pod["properties"]["containers"]["items"]["properties"]["ports"]
    assert ports["x-kubernetes-list-map-keys"] == ["containerPort", "protocol"]
    assert ports["items"]["properties"]["protocol"]["default"] == "TCP"
    template = k8s.PodTemplateSpec(spec=k8s.PodSpec(containers=[k8s.Container(name="a")]))
    tree = made(Job(name="a", template=template))["Job", "a"]
    assert tree["spec"]["template"]["spec"]["containers"] == [{"name": "a"}]


def defined(fields: dict[str, Any], **keywords: Any) -> type[CustomResource]:
    """Define a class whose annotations are values."""
    values = {name: value for name, (_, value) in fields.items() if value is not ...}
    kinds = {name: kind for name, (kind, _) in fields.items()}
    body = {"__annotations__": kinds, "__module__": __name__, "__qualname__": "Made", **values}
    meta: Any = type(CustomResource)
    made_class: type[CustomResource] = meta("Made", (CustomResource,), body, **keywords)
    return made_class


KEYWORDS: list[tuple[dict[str, Any], str]] = [
    ({"group": "example.com"}, "version  the class needs this keyword"),
    ({**GROUP, "group": "example"}, "is no domain"),
    ({**GROUP, "group": "batch.k8s.io"}, "is reserved for Kubernetes itself"),
    ({**GROUP, "version": "1.0"}, "'1.0' is no version"),
    ({**GROUP, "kind": "my-app"}, "is no kind: it is written in CamelCase"),
    ({**GROUP, "plural": "Mades"}, "write it in lower case"),
    ({**GROUP, "list_kind": "Made"}, "kind and list_kind differ"),
    ({**GROUP, "scope": "Global"}, "'Namespaced' or 'Cluster'"),
    ({**GROUP, "colour": "red"}, "has no such keyword"),
    ({**GROUP, "storage": False, "versions": [Box]}, "v1 has the kind 'Box', and v1 'Made'"),
    ({**GROUP, "printer_columns": [PrinterColumn(name="A", json_path=".spec.b")]}, "leads nowhere"),
    (
        {**GROUP, "printer_columns": [PrinterColumn(name="A", json_path=".spec.a", type="date")]},
        "is a integer, and the column shows a date",
    ),
    ({**GROUP, "selectable_fields": [".spec.a[0]"]}, "has [0] where no list is"),
    ({**GROUP, "selectable_fields": [".metadata.name"]}, "is no field of spec or status"),
    ({**GROUP, "scale": ScaleSubresource()}, "is in the status"),
    (
        {**GROUP, "status": True, "scale": ScaleSubresource(spec_replicas_path=".status.a")},
        "must start with .spec.",
    ),
    ({**GROUP, "deprecated": "a\nb"}, "a warning is one line"),
]


@pytest.mark.parametrize(("keywords", "message"), KEYWORDS, ids=lambda value: str(value)[:40])
def test_keywords_that_the_api_server_would_refuse(keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConstructError) as caught:
        defined({"a": (int, 1)}, **keywords)
    text = " ".join(
        f"{found.path}  {found.message} {found.hint}" for found in caught.value.findings
    )
    assert message in text


def test_a_class_names_every_fault_with_its_field_and_line() -> None:
    with pytest.raises(InvalidConstructError) as caught:
        defined({"a": (tuple[int, str], ...), "b": (dict[int, str], ...)}, **GROUP)
    findings = caught.value.findings
    assert [finding.path for finding in findings] == ["a", "b"]
    assert {finding.construct for finding in findings} == {"Made"}
    assert {finding.origin and finding.origin.file for finding in findings} == {__file__}


@pytest.mark.parametrize("name", ["name", "namespace", "labels", "annotations"])
def test_a_field_can_not_take_the_name_of_metadata(name: str) -> None:
    with pytest.raises(InvalidConstructError, match=f'serialization_alias="{name}"'):
        defined({name: (int, 1)}, **GROUP)


def test_an_alias_gives_such_a_field_its_json_name() -> None:
    class Tagged(CustomResource, group="example.com", version="v1"):
        tags: dict[str, str] = Field(default_factory=dict, serialization_alias="labels")

    assert set(spec_of(Tagged)["properties"]) == {"labels"}
    tree = made(Tagged(name="a", tags={"b": "c"}, labels={"d": "e"}))["Tagged", "a"]
    assert tree["spec"] == {"labels": {"b": "c"}}
    assert tree["metadata"]["labels"]["d"] == "e"


@pytest.mark.parametrize("name", ["apiVersion", "kind", "metadata"])
def test_spec_has_no_field_that_stands_beside_it(name: str) -> None:
    with pytest.raises(InvalidConstructError, match=f"no field of spec is named {name}"):
        defined({"inner": (int, Field(1, serialization_alias=name))}, **GROUP)


def test_rules_reach_the_objects_of_the_app() -> None:
    @CelRule(rule="self.low <= self.high", message="low is above high")
    class Range(CustomResource, group="example.com", version="v1"):
        low: int
        high: int

    assert Range.API_CLASS is not None
    assert [(rule.path, rule.rule) for rule in Range.API_CLASS.__rules__] == [
        ("spec", "self.low <= self.high")
    ]
    assert made(Range(name="a", low=1, high=2))


def test_classes_of_one_name_keep_their_own_schema() -> None:
    """A file that is loaded again defines its kinds again."""

    def define(least: int) -> Any:
        return defined({"a": (Annotated[int, Ge(least)], ...)}, **GROUP)

    first, second = define(0), define(5)
    assert made(first(name="x", a=1))
    assert made(second(name="x", a=5))
    assert made(first(name="x", a=1))
