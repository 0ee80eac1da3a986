from __future__ import annotations

from enum import Enum
from json import dumps
from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from k8spatterns import ArgoBuild, LoadError, Parameters
from k8spatterns.argocd.announce import announcements
from k8spatterns.argocd.request import Request, read_parameters, read_request
from k8spatterns.argocd.values import ArgoValues
from k8spatterns.loading.errors import ParametersError


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


class Part(BaseModel):
    name: str
    weight: int = 1


class Database(BaseModel):
    host: str = Field("db", description="Where it is.")
    port: int | None = 5432
    replica: Part | None = None


class Params(Parameters):
    image: str = Field(title="Image", description="What to\nrun.")
    replicas: int = 2
    """How many."""
    ratio: float = 0.5
    debug: bool = False
    size: Size = Size.SMALL
    level: Literal[1, 2] = 1
    limit: int | None = None
    hosts: list[str] = Field(default_factory=list)
    ports: tuple[int, ...] = (80, 443)
    labels: dict[str, str] = Field(default_factory=dict)
    weights: dict[str, int] = Field(default_factory=lambda: {"a": 1})
    parts: list[Part] = Field(default_factory=list)
    database: Database = Database()
    argocd: ArgoBuild = ArgoBuild()


class Tree(BaseModel):
    left: Tree | None = None


def filled(**parameters: Any) -> Params:
    given = {"image": "web:1", **parameters}
    return ArgoValues(Request(given, ArgoBuild(name="shop"))).fill(Params)


def problems(**parameters: Any) -> str:
    with pytest.raises(ParametersError) as caught:
        filled(**parameters)
    return "\n".join(caught.value.problems)


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("replicas", "3", 3),
        ("debug", "true", True),
        ("size", "large", Size.LARGE),
        ("limit", "", None),
        ("limit", "4", 4),
        ("hosts", ["a", "[b", "1.10", ""], ["a", "[b", "1.10", ""]),
        ("hosts", "[a, b]", ["a", "b"]),
        ("hosts", ["[a]"], ["[a]"]),
        ("ports", ["1", "2"], (1, 2)),
        ("labels", {"a.b/c": "1.10", "d": "{x}"}, {"a.b/c": "1.10", "d": "{x}"}),
        ("weights", {"a": "3"}, {"a": 3}),
        ("parts", ["{name: x, weight: 2}"], [Part(name="x", weight=2)]),
        ("parts", "[{name: x}]", [Part(name="x")]),
        ("database", {"host": "h", "port": "1"}, Database(host="h", port=1)),
        ("image", "[a, b]", "[a, b]"),
        ("image", "{", "{"),
    ],
)
def test_texts_become_what_the_field_is(name: str, given: Any, value: Any) -> None:
    assert getattr(filled(**{name: given}), name) == value


def test_names_with_dots_go_into_nested_models_and_mappings() -> None:
    params = filled(**{"database.port": "1", "database.replica.name": "r", "labels.team": "shop"})
    assert params.database == Database(port=1, replica=Part(name="r"))
    assert params.labels == {"team": "shop"}


def test_argo_cd_fills_its_own_field_and_nobody_else_may() -> None:
    assert filled().argocd.name == "shop"
    assert "Argo CD itself fills the parameter argocd" in problems(argocd={"name": "x"})
    assert "Argo CD itself fills the parameter argocd" in problems(**{"argocd.name": "x"})


def test_problems_name_the_parameter_and_repeat_no_value() -> None:
    text = problems(replicas="hush-hush", hosts={"a": "b"}, replikas="3")
    assert "the parameter replicas must be a valid integer\n" in text
    assert "did you mean replicas?" in text
    assert "hush" not in text
    assert text.count("spec.source.plugin.parameters") == 3


def test_an_app_without_parameters_takes_none() -> None:
    with pytest.raises(LoadError, match="it takes none; leave it out"):
        ArgoValues(Request({"a": "b"}, ArgoBuild())).refuse_any("it takes none")
    with pytest.raises(LoadError, match="no name of a parameter"):
        ArgoValues(Request({"a..b": "c"}, ArgoBuild()))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "is no JSON"),
        ('{"name": "a"}', "is no list"),
        ('["hush"]', "something that is no parameter"),
        ('[{"string": "hush"}]', "something that is no parameter"),
        ('[{"name": "a", "string": "1"}, {"name": "a", "string": "hush"}]', "a is given twice"),
        ('[{"name": "a", "string": "hush", "array": []}]', "as string and as array"),
        ('[{"name": "a", "string": 5}]', "something else than text"),
        ('[{"name": "a", "array": ["hush", 5]}]', "the array of the parameter a"),
        ('[{"name": "a", "map": {"b": null}}]', "the map of the parameter a"),
    ],
)
def test_what_is_no_list_of_parameters(text: str, message: str) -> None:
    with pytest.raises(LoadError, match=message) as caught:
        read_parameters(text)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("text", ["", " ", "null", "[]", '[{"name": "a"}]'])
def test_no_parameters(text: str) -> None:
    assert read_parameters(text) == {}


def test_the_request_is_read_from_the_environment() -> None:
    request = read_request(
        {
            "ARGOCD_APP_NAME": "shop",
            "ARGOCD_APP_REVISION": "0123456789abcdef",
            "ARGOCD_APP_PARAMETERS": '[{"name": "a", "map": {"b": "c"}}]',
            "ARGOCD_ENV_STAGE": "test",
            "PARAM_A_B": "other",
            "KUBE_VERSION": "1.33",
            "KUBE_API_VERSIONS": "v1,apps/v1, apps/v1/Deployment,",
        }
    )
    assert request.parameters == {"a": {"b": "c"}}
    build = request.build
    assert (build.name, build.short_revision, build.kubernetes) == ("shop", "01234567", "1.33")
    assert build.env == {"STAGE": "test"}
    assert build.api_versions == {"v1", "apps/v1", "apps/v1/Deployment"}
    assert build.serves("apps/v1")
    assert not build.serves("batch/v1")


def test_announcements() -> None:
    announced = {each["name"]: each for each in announcements(Params)}
    assert announced["image"] == {
        "name": "image",
        "title": "Image",
        "tooltip": "What to run.",
        "required": True,
        "itemType": "string",
        "collectionType": "string",
    }
    assert announced["replicas"]["tooltip"] == "How many."
    assert {name: each["itemType"] for name, each in announced.items() if name[:2] in ("re", "de")}
    assert [announced[name]["itemType"] for name in ("replicas", "ratio", "level", "ports")] == [
        "number"
    ] * 4
    assert announced["debug"]["itemType"] == "boolean"
    assert announced["debug"]["string"] == "false"
    assert announced["size"]["tooltip"] == "One of: small, large."
    assert announced["size"]["string"] == "small"
    assert announced["ports"]["array"] == ["80", "443"]
    assert announced["labels"]["map"] == {}
    assert announced["weights"]["map"] == {"a": "1"}
    assert announced["database.host"]["tooltip"] == "Where it is."
    assert announced["database.port"]["string"] == "5432"
    assert not announced["database.replica.name"]["required"]
    assert "string" not in announced["limit"]
    assert not any(name.startswith("argocd") for name in announced)


def test_what_is_announced_is_taken_back() -> None:
    given = {
        each["name"]: each[each["collectionType"]]
        for each in announcements(Params)
        if each["collectionType"] in each
    }
    assert len(given) > 8
    assert filled(**given) == filled()
    listed = [{"name": name, "string": value} for name, value in given.items()]
    assert read_parameters(dumps([each for each in listed if isinstance(each["string"], str)]))


def test_a_model_that_holds_itself_is_announced_once() -> None:
    class Holder(Parameters):
        tree: Tree = Tree()

    (announced,) = announcements(Holder)
    assert announced["name"] == "tree.left"
