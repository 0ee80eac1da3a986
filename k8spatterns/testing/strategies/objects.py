"""Typed API objects, drawn so that the API server takes them as far as the rules here know."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from k8spatterns.api._base import from_plain
from k8spatterns.testing.strategies.checked import without_errors
from k8spatterns.testing.strategies.structs import name_of, trees, trees_of_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis import strategies as st

    from k8spatterns.api._base import ApiStruct, KubeObject
    from k8spatterns.manifest import Tree

StructT = TypeVar("StructT", bound="ApiStruct")


def objects(cls: type[StructT]) -> st.SearchStrategy[StructT]:
    """Return the objects of a class, whether it is a kind or a part of one."""
    return _present(checked_trees(cls).map(lambda tree: _typed(cls, tree)))


@cache
def checked_trees(cls: type[ApiStruct]) -> st.SearchStrategy[Tree]:
    """Return the plain trees of a class that have no errors."""
    if hasattr(cls, "__resource__"):
        return _present(trees_of_kind(cast("type[KubeObject]", cls)).map(without_errors))
    holder, kept = _HOLDERS.get(name_of(cls), (None, 0))
    if holder is None:
        return trees(cls)
    return _present(trees(cls).map(lambda tree: _checked_inside(tree, holder, kept)))


def _typed(cls: type[StructT], tree: Tree) -> StructT | None:
    """Return the object; None where the class is stricter than the server."""
    try:
        return from_plain(cls, tree)
    except msgspec.ValidationError:
        return None


def _present(drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return drawn.filter(lambda tree: tree is not None)


def _checked_inside(tree: Tree, holder: Callable[[Tree], Tree], kept: int) -> Tree | None:
    return None if without_errors(holder(tree), kept) is None else tree


def _pod(spec: Tree) -> Tree:
    return {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": spec}


# A part of a Pod is judged inside of one. The number says how many keys lead to it from the root.
_HOLDERS: dict[str, tuple[Callable[[Tree], Tree], int]] = {
    "k8s.Container": (lambda tree: _pod({"containers": [tree]}), 3),
    "k8s.PodSpec": (_pod, 1),
    "k8s.PodTemplateSpec": (
        lambda tree: {
            "apiVersion": "v1",
            "kind": "PodTemplate",
            "metadata": {"name": "a"},
            "template": tree,
        },
        1,
    ),
}
