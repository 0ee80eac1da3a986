"""Any structural schema becomes Python that compiles and types that take what they give."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import inspect

from k8spatterns.api import from_plain, registry, to_plain
from k8spatterns.api._resource import Resource
from k8spatterns.importer.class_names import ClassNames
from k8spatterns.importer.custom_kind import CustomKind
from k8spatterns.importer.files import write_files
from k8spatterns.importer.user_package import user_package
from tests.support.random_objects import build

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

names = st.one_of(
    st.sampled_from(
        ["class", "int", "None", "self", "from", "$ref", "3d", "a.b", "a-b", "msgspec"]
    ),
    st.from_regex(r"[a-z][A-Za-z0-9]{0,12}", fullmatch=True),
    st.from_regex(r"[a-z][A-Za-z0-9_./-]{0,60}", fullmatch=True),
)
texts = st.text(max_size=200) | st.text(alphabet="ab\"'\\\n\t x{}%", max_size=200)
scalars: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({"type": "boolean"}),
    st.just({"x-kubernetes-preserve-unknown-fields": True}),
    st.just({"x-kubernetes-int-or-string": True}),
    st.just({"type": "object", "x-kubernetes-preserve-unknown-fields": True}),
    st.fixed_dictionaries(
        {"type": st.just("integer")},
        optional={"format": st.sampled_from(["int32", "int64"]), "minimum": st.integers(-9, 9)},
    ),
    st.fixed_dictionaries({"type": st.just("number")}, optional={"maximum": st.integers(0, 9)}),
    st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={
            "enum": st.lists(st.text(max_size=30), min_size=1, max_size=6, unique=True),
            "format": st.sampled_from(["date-time", "byte", "duration"]),
            "maxLength": st.integers(1, 9),
            "pattern": st.sampled_from(["^a", "a$", "^[a-z\"']*$", "^\\S*$|^" + "ab?" * 40 + "$"]),
            "nullable": st.booleans(),
        },
    ),
)


def nested(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    values = {"type": st.just("object"), "additionalProperties": inner}
    items = {"type": st.just("array"), "items": inner}
    return (
        objects(inner)
        | st.fixed_dictionaries(values, optional={"maxProperties": st.integers(1, 9)})
        | st.fixed_dictionaries(items, optional={"maxItems": st.integers(1, 9)})
    )


@st.composite
def objects(draw: st.DrawFn, inner: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    properties = draw(st.dictionaries(names, inner, max_size=5))
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    if properties:
        schema["required"] = draw(st.lists(st.sampled_from(sorted(properties)), unique=True))
    if draw(st.booleans()):
        schema["description"] = draw(texts)
    if draw(st.integers(0, 5)) == 0:
        schema["x-kubernetes-preserve-unknown-fields"] = True
    return schema


schemas = objects(st.recursive(scalars, nested, max_leaves=12))


def kind(schema: dict[str, Any]) -> CustomKind:
    resource = Resource(
        group="made.example.com", version="v1", kind="Made", plural="mades", namespaced=True
    )
    root = {"type": "object", "properties": {"spec": schema}}
    return CustomKind(resource, root, "made.yaml", "$")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(registry, "_registered", {})
    return tmp_path


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(schema=schemas, random=st.randoms(use_true_random=False))
def test_any_schema_becomes_types(home: Path, schema: dict[str, Any], random: Random) -> None:
    written = user_package([kind(schema)], ["made.yaml"], "made")
    assert written.problems == []
    assert user_package([kind(schema)], ["made.yaml"], "made").files == written.files
    name = f"made{len(list(home.iterdir()))}"
    registry._registered.clear()
    write_files(home / name, written.files)
    cls = import_module(f"{name}.made_v1").Made
    typed = from_plain(cls, build(inspect.type_info(cls), random))
    plain = to_plain(typed)
    assert from_plain(cls, plain) == typed
    assert to_plain(from_plain(cls, plain)) == plain
    for loaded in [loaded for loaded in sys.modules if loaded.partition(".")[0] == name]:
        del sys.modules[loaded]


@given(paths=st.lists(st.lists(names, min_size=1, max_size=6).map(tuple), unique=True))
def test_no_two_classes_have_the_same_name(paths: list[tuple[str, ...]]) -> None:
    given_names = ClassNames(["Made"])
    found = ["Made", *(given_names.name("Made", path) for path in paths)]
    assert len(set(found)) == len(found)
    assert all(name.isidentifier() for name in found)
