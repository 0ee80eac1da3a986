"""Patches, by the test cases of their standards."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from k8spatterns import JsonPatch
from k8spatterns.pipeline.patching import PatchError, json_patch, merge_patch

# RFC 7386, appendix A: target, patch, result.
MERGES: list[tuple[Any, Any, Any]] = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    (["a", "b"], ["c", "d"], ["c", "d"]),
    ({"a": "b"}, ["c"], ["c"]),
    ({"a": "foo"}, None, None),
    ({"a": "foo"}, "bar", "bar"),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]


@pytest.mark.parametrize(("target", "patch", "result"), MERGES)
def test_merge_patch_as_its_standard_says(target: Any, patch: Any, result: Any) -> None:
    assert merge_patch(target, patch) == result


TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(max_size=2), TREES, max_size=4)


@given(OBJECTS, OBJECTS)
def test_a_merge_patch_applied_twice_changes_nothing_more(target: Any, patch: Any) -> None:
    once = merge_patch(target, patch)
    assert merge_patch(once, patch) == once


@given(OBJECTS)
def test_an_empty_merge_patch_changes_nothing(target: Any) -> None:
    assert merge_patch(target, {}) == target


@pytest.mark.parametrize(
    ("target", "step", "result"),
    [
        ({"foo": "bar"}, {"op": "add", "path": "/baz", "value": "q"}, {"foo": "bar", "baz": "q"}),
        ({"foo": ["a", "c"]}, {"op": "add", "path": "/foo/1", "value": "b"}, {"foo": list("abc")}),
        ({"foo": ["a"]}, {"op": "add", "path": "/foo/-", "value": ["b"]}, {"foo": ["a", ["b"]]}),
        ({"a": 1, "b": 2}, {"op": "remove", "path": "/a"}, {"b": 2}),
        ({"a": [1, 2, 3]}, {"op": "remove", "path": "/a/1"}, {"a": [1, 3]}),
        ({"a": 1}, {"op": "replace", "path": "/a", "value": None}, {"a": None}),
        ({"a": {"b": 1}, "c": {}}, {"op": "move", "from_": "/a/b", "path": "/c/d"},
         {"a": {}, "c": {"d": 1}}),
        ({"a": [1, 2]}, {"op": "move", "from_": "/a/0", "path": "/a/1"}, {"a": [2, 1]}),
        ({"a": {"b": 1}}, {"op": "copy", "from_": "/a", "path": "/c"},
         {"a": {"b": 1}, "c": {"b": 1}}),
        ({"a/b": {"m~n": 1}}, {"op": "test", "path": "/a~1b/m~0n", "value": 1},
         {"a/b": {"m~n": 1}}),
        ({"a": 1}, {"op": "replace", "path": "", "value": {"b": 2}}, {"b": 2}),
    ],
)  # fmt: skip
def test_json_patch_as_its_standard_says(target: Any, step: dict[str, Any], result: Any) -> None:
    assert json_patch(target, [JsonPatch(**step)]) == result


@pytest.mark.parametrize(
    ("step", "message"),
    [
        ({"op": "remove", "path": "/b"}, "there is no 'b' here"),
        ({"op": "replace", "path": "/a/3", "value": 1}, "the list has 2 items, so there is no 3"),
        ({"op": "add", "path": "/a/01", "value": 1}, "'01' is no index of a list"),
        ({"op": "add", "path": "/x/y", "value": 1}, "there is no 'x' here"),
        ({"op": "test", "path": "/a", "value": []}, r"the test fails: the value is \[1, 2\]"),
        ({"op": "move", "from_": "/a", "path": "/a/0"}, "can't be moved into itself"),
        ({"op": "remove", "path": "/a/0/b"}, "can't be looked up"),
    ],
)
def test_a_step_that_does_not_fit_says_why(step: dict[str, Any], message: str) -> None:
    with pytest.raises(PatchError, match=message):
        json_patch({"a": [1, 2]}, [JsonPatch(**step)])


def test_a_failing_patch_leaves_the_target_as_it_was() -> None:
    target = {"a": [1]}
    steps = [
        JsonPatch(op="add", path="/a/-", value=2),
        JsonPatch(op="remove", path="/nothing"),
    ]
    with pytest.raises(PatchError):
        json_patch(target, steps)
    assert target == {"a": [1]}
