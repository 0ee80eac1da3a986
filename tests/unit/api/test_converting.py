from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
import pytest

from k8spatterns.api import ApiStruct, from_plain, k8s
from k8spatterns.api._converting import converted
from k8spatterns.api._glance import UNSURE, glance
from k8spatterns.api._resolving import is_ready
from k8spatterns.api.k8s import apiextensions_v1

if TYPE_CHECKING:
    NotThereYet = int

POD: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "a", "labels": {"app": "a"}},
    "spec": {
        "containers": [
            {
                "name": "a",
                "image": "a:1",
                "ports": [{"containerPort": 80, "protocol": "TCP"}],
                "livenessProbe": {"httpGet": {"path": "/", "port": "http"}},
                "resources": {"requests": {"cpu": "1", "memory": 1024}},
                "securityContext": {"readOnlyRootFilesystem": True},
            }
        ],
        "terminationGracePeriodSeconds": 30,
    },
}


class Bounded(ApiStruct, kw_only=True):
    number: Annotated[int, msgspec.Meta(ge=1, le=3)]


class Matched(ApiStruct, kw_only=True):
    text: Annotated[str, msgspec.Meta(pattern="^a$")]


class Choosing(ApiStruct, kw_only=True):
    choice: Literal["a", "b"] | None = None


class Tagged(ApiStruct, kw_only=True, tag="tagged"):
    text: str = ""


class Early(ApiStruct, kw_only=True):
    number: NotThereYet | None = None


class Inherited(Bounded, kw_only=True):
    more: dict[str, list[Bounded]] | None = None


@pytest.mark.parametrize(
    ("cls", "tree"),
    [
        (k8s.Pod, POD),
        (Bounded, {"number": 3}),
        (Choosing, {"choice": "b"}),
        (Choosing, {}),
        (Inherited, {"number": 1, "more": {"a": [{"number": 2}], "b": []}}),
        (apiextensions_v1.JSONSchemaProps, {"default": [{"a": 1.5}, None], "maximum": 1.0}),
    ],
)
def test_what_is_sound_is_seen_at_a_glance(cls: Any, tree: Any) -> None:
    assert glance(cls, tree) == msgspec.convert(tree, cls)


@pytest.mark.parametrize(
    ("cls", "tree"),
    [
        (k8s.Pod, []),
        (k8s.Pod, {**POD, "spec": {}}),
        (k8s.Pod, {**POD, "spec": {"containers": [{"name": "a", "image": None, "port": 1}]}}),
        (k8s.Pod, {**POD, "metadata": {"labels": {1: "a"}}}),
        (k8s.Pod, {**POD, "kind": "Job"}),
        (k8s.Pod, {**POD, "metadata": {"generation": True}}),
        (Bounded, {}),
        (Bounded, {"number": 4}),
        (Bounded, {"number": 1.0}),
        (Inherited, {"number": 1, "more": {"a": [{"number": 2}, {}]}}),
        (Matched, {"text": "b"}),
        (Matched, {"text": "a"}),
        (Tagged, {"text": "a"}),
        (Early, {"number": 1}),
        (apiextensions_v1.JSONSchemaProps, {"default": {"a": object()}}),
    ],
)
def test_the_rest_needs_a_closer_look(cls: Any, tree: Any) -> None:
    assert glance(cls, tree) is UNSURE


def test_a_tree_of_any_depth_is_looked_at_without_an_error() -> None:
    tree: dict[str, Any] = {}
    for _ in range(100_000):
        tree = {"not": tree}
    assert glance(apiextensions_v1.JSONSchemaProps, tree) is UNSURE


def test_what_a_glance_returns_shares_nothing_with_the_tree() -> None:
    tree = {"default": {"a": [1]}, "required": ["a"]}
    made = glance(apiextensions_v1.JSONSchemaProps, tree)
    made.default["a"].append(2)
    made.required.append("b")
    assert tree == {"default": {"a": [1]}, "required": ["a"]}


def test_msgspec_learns_what_a_class_is_when_there_are_many() -> None:
    class Many(ApiStruct, kw_only=True):
        number: int = 0

    for _ in range(16):
        assert converted({"number": 1}, Many) == Many(number=1)
        assert not is_ready(Many)
    assert converted({"number": 1}, Many) == Many(number=1)
    assert is_ready(Many)


def test_a_fault_is_told_by_msgspec() -> None:
    with pytest.raises(msgspec.ValidationError, match=r"Expected `int` <= 3 - at `\$.number`"):
        from_plain(Bounded, {"number": 4})
