"""Whether an object is what its `apiVersion` and `kind` say: fields, types, enums and bounds.

Built-in kinds: the fast path converts the object to its typed class. Where that fails, a walk over
the same types finds every fault, and accepts what only the conversion is too strict about: null and
`80.0`. Custom resources are walked along the schema of their definition, which says more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from k8spatterns.api._converting import converted
from k8spatterns.api._schemas import schema_of
from k8spatterns.api.registry import class_of, find
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.server_paths import server_path
from k8spatterns.rules.structure_codes import (
    MISSING_FIELD,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    WRONG_TYPE,
)
from k8spatterns.rules.structure_kinds import BUILT_IN, identity_problems, system_of, unknown_kind
from k8spatterns.rules.version_kinds import is_dated
from k8spatterns.rules.version_target import dated_paths

if TYPE_CHECKING:
    from k8spatterns.api._base import KubeObject
    from k8spatterns.rules.definitions import Definitions


def structure_problems(
    tree: dict[str, Any],
    kubernetes: str,
    *,
    missing_kinds: bool = False,
    definitions: Definitions | None = None,
) -> list[tuple[str, Problem]]:
    """Return every fault of an object's structure, each with its code.

    Args:
        tree: the object.
        kubernetes: the minor version of the target, such as `1.36`.
        missing_kinds: whether a custom resource of an unknown kind is a fault.
        definitions: of kinds that the objects beside it define.
    """
    problems = identity_problems(tree)
    if problems:
        return problems
    api_version, kind = tree["apiVersion"], tree["kind"]
    resource = find(api_version, kind)
    defined = definitions.get((api_version, kind)) if definitions else None
    schema = defined.schema if defined else None
    if schema is None and resource is not None and resource.system != BUILT_IN:
        schema = schema_of(resource)
    if schema is not None:
        from k8spatterns.rules.custom import custom_problems

        return custom_problems(tree, schema)
    cls = class_of(api_version, kind)
    if cls is None:
        # Kinds that come and go are for the rules over the target version.
        dated = is_dated(api_version, kind)
        return [] if dated else unknown_kind(api_version, kind, kubernetes, custom=missing_kinds)
    problems = _problems(tree, cls)
    if problems and _is_built_in(tree):
        return _as_told(_undated(problems, tree), kind)
    return problems


def _as_told(problems: list[tuple[str, Problem]], kind: str) -> list[tuple[str, Problem]]:
    """Put faults that the server finds behind the structure where the server says they are."""
    return [
        (code, replace(problem, path=server_path(kind, problem.path)))
        if code in (MISSING_FIELD, UNKNOWN_VALUE)
        else (code, problem)
        for code, problem in problems
    ]


def _undated(
    problems: list[tuple[str, Problem]], tree: dict[str, Any]
) -> list[tuple[str, Problem]]:
    """Leave out fields that only other versions have: the target decides about them."""
    dated = dated_paths(tree["apiVersion"], tree["kind"], tree)
    return [item for item in problems if item[0] != UNKNOWN_FIELD or item[1].path not in dated]


def _problems(tree: dict[str, Any], cls: type[KubeObject]) -> list[tuple[str, Problem]]:
    try:
        converted(tree, cls)
    except RecursionError:
        return [(WRONG_TYPE, Problem("the object is nested too deeply for any API server"))]
    except (msgspec.ValidationError, TypeError):  # a Python value that neither YAML nor JSON has
        from k8spatterns.rules.structure_walk import walk

        return walk(tree, cls, built_in=_is_built_in(tree))
    return []


def _is_built_in(tree: dict[str, Any]) -> bool:
    return system_of(tree["apiVersion"]) == BUILT_IN
