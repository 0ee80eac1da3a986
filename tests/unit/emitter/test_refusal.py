from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from k8spatterns.emitter import (
    EmitError,
    kyaml_document,
    to_json,
    to_kyaml,
    to_yaml,
    yaml_document,
)
from k8spatterns.errors import K8sPatternsError

WRITERS = [to_yaml, to_json, to_kyaml]


def config_map(data: Any) -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "web"}, "data": data}


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize(
    ("data", "path", "said"),
    [
        ({"a": "x\ud800"}, "data.a", "lone surrogate U+D800"),
        ({"a": "x\n\udfff"}, "data.a", "lone surrogate U+DFFF"),
        ({"x\udc00": 1}, "data", "has a key that contains the lone surrogate U+DC00"),
        ({"a": [1, float("nan")]}, "data.a[1]", "is nan, which JSON has no number for"),
        ({"a": {"b/c": float("-inf")}}, "data.a[b/c]", "is -inf"),
        ({"a": {1: "x"}}, "data.a", "has the key 1, but keys are strings; write '1'"),
        ({True: "x"}, "data", "has the key True"),
        ({"a": 10**5000}, "data.a", "is an integer of thousands of digits"),
        ({"a": b"x"}, "data.a", "is bytes"),
        ({"a": {1, 2}}, "data.a", "is a set"),
        ({"a": dt.date(2026, 1, 1)}, "data.a", "is of type date"),
        ({"a": ({"b": object()},)}, "data.a[0].b", "is of type object"),
        ({"a\nb": object()}, r"data[a\nb]", "is of type object"),
    ],
)
def test_the_error_names_the_object_the_path_and_the_reason(
    write: Any, data: Any, path: str, said: str
) -> None:
    with pytest.raises(EmitError) as caught:
        write([config_map({}), config_map(data)])
    assert caught.value.path == path
    assert said in caught.value.reason
    assert str(caught.value) == f"ConfigMap/web: {path}: {caught.value.reason}"


@pytest.mark.parametrize("write", [yaml_document, kyaml_document])
def test_a_bare_scalar_has_no_path(write: Any) -> None:
    with pytest.raises(EmitError) as caught:
        write(float("inf"))
    assert (caught.value.subject, caught.value.path) == ("", "")
    assert str(caught.value).startswith("is inf")


def test_the_same_value_is_refused_again() -> None:
    for _ in range(2):
        with pytest.raises(EmitError):
            yaml_document(["\ud800"])


@pytest.mark.parametrize("write", [yaml_document, kyaml_document])
def test_a_tree_that_contains_itself_is_refused(write: Any) -> None:
    tree: dict[str, Any] = {"a": []}
    tree["a"].append(tree)
    with pytest.raises(EmitError, match=r"a\[0\]: contains itself"):
        write(tree)


@pytest.mark.parametrize("write", WRITERS)
def test_an_object_that_contains_itself_is_refused(write: Any) -> None:
    data: dict[str, Any] = {"a": "b"}
    data["c"] = [data]
    with pytest.raises(EmitError, match=r"^ConfigMap/web: data\.c\[0\]: contains itself"):
        write([config_map(data)])


@pytest.mark.parametrize("write", [yaml_document, kyaml_document])
def test_a_tree_that_is_too_deep_is_refused(write: Any) -> None:
    tree: list[Any] = []
    for _ in range(100_000):
        tree = [tree]
    with pytest.raises(EmitError, match="nested too deep"):
        write(tree)


def test_an_object_without_a_name_is_named_by_its_kind() -> None:
    with pytest.raises(EmitError, match=r"^Thing: spec: is nan"):
        to_yaml([{"kind": "Thing", "spec": float("nan")}])


def test_the_error_is_one_of_the_library_and_a_value_error() -> None:
    assert issubclass(EmitError, K8sPatternsError)
    assert issubclass(EmitError, ValueError)
