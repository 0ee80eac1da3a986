from __future__ import annotations

import pytest
from documents import DOCUMENT, META, PREFIX, changed, reader

from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.model import (
    AnyOf,
    Choice,
    Class,
    Constrained,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Type,
)
from k8spatterns.importer.openapi import merge_documents


def read() -> dict[str, Class]:
    return {item.name: item for module in reader().modules() for item in module.classes}


def types(name: str) -> dict[str, Type]:
    return {field.json_name: field.type for field in read()[name].fields}


def test_what_kinds_reach_is_read_and_nothing_else() -> None:
    modules = reader().modules()
    assert [(module.name, module.group, module.version) for module in modules] == [
        ("bakery_v1", "bakery.example.com", "v1"),
        ("meta_v1", "meta", "v1"),
    ]
    assert sorted(read()) == ["Bread", "ObjectMeta", "Oven", "OvenSpec"]


def test_a_kind_has_its_fields_in_the_order_of_a_manifest() -> None:
    names = [field.json_name for field in read()["Oven"].fields]
    assert names == ["apiVersion", "kind", "metadata", "spec", "bakedAt", "status"]


def test_a_kind_has_its_facts() -> None:
    oven = read()["Oven"]
    assert oven.resource is not None
    assert (oven.resource.plural, oven.resource.short_names) == ("ovens", ("ov",))
    assert [field.constant for field in oven.fields[:3]] == ["bakery.example.com/v1", "Oven", None]
    assert oven.immutable == ("spec.heat",)
    assert oven.doc == "https://bakery.example.com/bakery.example.com/v1#Oven"
    assert [field.json_name for field in oven.fields if field.required] == ["spec"]


def test_types() -> None:
    assert types("OvenSpec") | {"label": None} == {
        "heat": Constrained(Scalar("int"), (("ge", 20), ("le", 300))),
        "rackIDs": Constrained(ListOf(Scalar("str")), (("min_length", 1),)),
        "mode": Choice(("fan", "grill", "top")),
        "label": None,
        "breads": ListOf(Ref("bakery_v1", "Bread")),
        "tags": ListOf(Scalar("str")),
        "allowedFlourGradesForEveryKindOfBread": ListOf(
            Choice(("T45", "T55", "T65", "T80", "T110", "T150"))
        ),
        "whatTheBakerOfTheSmallTownHasAlwaysSaidAboutBread": MapOf(
            Constrained(Scalar("str"), (("min_length", 1),))
        ),
    }
    assert types("Bread") == {
        "name": Scalar("str"),
        "from": Scalar("str"),
        "int": Scalar("Int64"),
        "weight": Scalar("float"),
        "crusty": Scalar("bool"),
        "starter": Ref("bakery_v1", "Bread"),
        "anything": Scalar("Any"),
        "recipe": Scalar("RawExtension"),
        "salt": Scalar("Bytes"),
        "slices": AnyOf((Scalar("Int64"), Scalar("str"))),
    }


def test_list_keys() -> None:
    assert read()["OvenSpec"].list_keys == (("breads", ("name",)), ("tags", ()))


@pytest.mark.parametrize(
    ("field", "schema", "message"),
    [
        ("heat", {"x-heat": 1}, r"OvenSpec\.heat\.x-heat: the importer does not know"),
        ("tags", {"type": "array", "items": {"if": {}}}, r"OvenSpec\.tags\[\]\.if: the importer"),
        ("heat", {"type": "temperature"}, r"OvenSpec\.heat\.type: 'temperature' is no type"),
        ("heat", {"type": ["string", "integer"]}, r"heat\.type: .* can't be turned into one type"),
        ("heat", {"$ref": "#/components/schemas/a.v1.B"}, r"heat: refers to 'a\.v1\.B', which is"),
        ("heat", {"allOf": [{}, {}]}, r"heat\.allOf: has 2 schemas; only one"),
        ("heat", {"type": "object", "properties": {"a": {}}}, "needs a schema of its own"),
        ("heat", {"additionalProperties": {"then": {}}, "type": "object"}, r"heat\{\}\.then"),
        ("heat", {"oneOf": [{"type": "string"}, {"else": 1}]}, r"heat\.oneOf\[1\]\.else"),
    ],
)
def test_what_is_not_understood_is_an_error_with_its_path(
    field: str, schema: dict[str, object], message: str
) -> None:
    document = changed(lambda doc: doc[f"{PREFIX}.OvenSpec"]["properties"].update({field: schema}))
    with pytest.raises(SchemaError, match=message):
        reader(document).modules()


def test_a_keyword_of_a_whole_class_is_not_lost_either() -> None:
    document = changed(lambda doc: doc[f"{PREFIX}.Bread"].update({"dependentRequired": {}}))
    with pytest.raises(SchemaError, match=r"Bread\.dependentRequired: the importer"):
        reader(document).modules()


def test_a_required_field_that_is_not_there_is_an_error() -> None:
    document = changed(lambda doc: doc[f"{PREFIX}.Bread"]["required"].append("crumb"))
    with pytest.raises(SchemaError, match=r"Bread\.required: there is no field 'crumb'"):
        reader(document).modules()


def test_a_kind_without_schema_is_an_error() -> None:
    with pytest.raises(SchemaError, match="there is no schema for Oven"):
        reader({META: DOCUMENT[META]})


def test_a_name_without_group_and_version_is_an_error() -> None:
    document = changed(lambda doc: doc.update(Flour={"properties": {}}))
    document[f"{PREFIX}.Bread"]["properties"]["flour"] = {"$ref": "#/components/schemas/Flour"}
    with pytest.raises(SchemaError, match="has to end in group, version and type"):
        reader(document).modules()


def test_documents_merge_when_they_agree() -> None:
    one = {"a.v1.A": {"type": "string"}}
    two = {"a.v1.A": {"type": "string"}, "a.v1.B": {"type": "integer"}}
    assert merge_documents([one, two]) == two
    with pytest.raises(SchemaError, match=r"a\.v1\.A: two documents define"):
        merge_documents([one, {"a.v1.A": {"type": "integer"}}])
