"""What every object has, whatever its schema says: metadata, and a kind where it is inside another.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.structure_codes import MISSING_FIELD, OUT_OF_BOUNDS, WRONG_TYPE
from k8spatterns.rules.structure_walk import walk
from k8spatterns.rules.structure_words import given
from k8spatterns.syntax.names import dns_label_1035

if TYPE_CHECKING:
    from collections.abc import Iterator

    Found = tuple[str, Problem]

_SLASHES = 1


def metadata_problems(value: Any, path: str) -> list[Found]:
    """Return what is wrong with the metadata of an object, which has one type for all kinds."""
    from k8spatterns.api.k8s.meta_v1 import ObjectMeta

    if value is None:
        return []
    if not isinstance(value, dict):
        return [(WRONG_TYPE, Problem(f"must be a mapping, not {given(value)}", path))]
    try:
        msgspec.convert(_without_null(value), ObjectMeta)
    except (msgspec.ValidationError, TypeError):
        return [
            (code, replace(problem, path=f"{path}.{problem.path}"))
            for code, problem in walk(value, ObjectMeta, built_in=True)
        ]
    return []


def _without_null(value: dict[str, Any]) -> dict[str, Any]:
    """Leave out null, such as the creationTimestamp that generators write."""
    if None in value.values():
        return {name: item for name, item in value.items() if item is not None}
    return value


def embedded_problems(value: dict[str, Any], path: str) -> list[Found]:
    """Return what is wrong with what a whole object inside an object needs of its own."""
    found = list(_identity(value, path))
    return found + metadata_problems(value.get("metadata"), f"{path}.metadata")


def _identity(value: dict[str, Any], path: str) -> Iterator[Found]:
    for name in ("apiVersion", "kind"):
        given_name = value.get(name)
        place = f"{path}.{name}"
        if given_name is None:
            yield MISSING_FIELD, Problem(f"{name} is required", place)
        elif not isinstance(given_name, str):
            yield WRONG_TYPE, Problem(f"must be a text, not {given(given_name)}", place)
        elif fault := _NAMES[name](given_name):
            yield OUT_OF_BOUNDS, Problem(fault, place)


def _version_fault(text: str) -> str:
    if not text:
        return "must not be empty"
    if text.count("/") > _SLASHES:
        return "must be a version, or a group and a version with one / between"
    return ""


def _kind_fault(text: str) -> str:
    if not text:
        return "must not be empty"
    return dns_label_1035(text.lower()) or ""


_NAMES = {"apiVersion": _version_fault, "kind": _kind_fault}
