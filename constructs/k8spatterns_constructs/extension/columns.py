"""Checks what a class says about its schema: columns, selectable fields, the scale subresource."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from k8spatterns_constructs.extension.json_paths import BadPathError, Leaf, leaf_of
from k8spatterns_constructs.extension.problems import Problem, Schema
from k8spatterns_constructs.extension.subresources import ColumnType, PrinterColumn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns_constructs.extension.keywords import Keywords

_SHOWN = get_args(ColumnType)
_SELECTABLE = ("string", "integer", "boolean")


def path_problems(keywords: Keywords, root: Schema) -> Iterator[Problem]:
    """Yield the faults of the paths in a class's keywords."""
    for index, column in enumerate(keywords.printer_columns):
        yield from _column(column, root, f"printer_columns[{index}].json_path")
    for index, path in enumerate(keywords.selectable_fields):
        yield from _selectable(path, root, f"selectable_fields[{index}]")
    if len(set(keywords.selectable_fields)) < len(keywords.selectable_fields):
        yield Problem("selectable_fields", "a field is listed twice", "leave one out")
    yield from _scale(keywords, root)


def column_type(column: PrinterColumn, root: Schema) -> ColumnType:
    """Return the type of a column that its schema says; `string` where it says nothing."""
    schema = leaf_of(root, column.json_path).schema
    if schema.get("format") in ("date-time", "date"):
        return "date"
    kind: ColumnType = schema.get("type", "string")
    return kind if kind in _SHOWN else "string"


def _leaf(root: Schema, path: str, where: str) -> Leaf | Problem:
    try:
        return leaf_of(root, path)
    except BadPathError as error:
        return Problem(where, str(error), "write a path such as .spec.replicas, with JSON names")


def _column(column: PrinterColumn, root: Schema, where: str) -> Iterator[Problem]:
    leaf = _leaf(root, column.json_path, where)
    if isinstance(leaf, Problem):
        yield leaf
        return
    found = column_type(column, root)
    numbers = {found, column.type} <= {"integer", "number"}
    if column.type not in (None, "string", found) and leaf.schema and leaf.simple and not numbers:
        message = f"{column.json_path!r} is a {found}, and the column shows a {column.type}"
        yield Problem(where, message, "leave type out")


def _selectable(path: str, root: Schema, where: str) -> Iterator[Problem]:
    leaf = _leaf(root, path, where)
    if isinstance(leaf, Problem):
        yield leaf
    elif not leaf.simple or path.startswith(".metadata"):
        yield Problem(where, f"{path!r} is no field of spec or status", "write .spec.size")
    elif leaf.schema.get("type") not in _SELECTABLE:
        hint = "select by a text, a whole number or a boolean"
        yield Problem(where, f"{path!r} can't be selected by", hint)


def _scale(keywords: Keywords, root: Schema) -> Iterator[Problem]:
    scale = keywords.scale
    if scale is None:
        return
    if not keywords.status:
        yield Problem(
            "scale", "the number of replicas that there are is in the status", "status=..."
        )
    wanted = [
        ("spec_replicas_path", scale.spec_replicas_path, ".spec.", "integer"),
        ("status_replicas_path", scale.status_replicas_path, ".status.", "integer"),
    ]
    if scale.label_selector_path is not None:
        below = ".status." if scale.label_selector_path.startswith(".status.") else ".spec."
        wanted.append(("label_selector_path", scale.label_selector_path, below, "string"))
    for name, path, below, kind in wanted:
        yield from _scaled(root, path, f"scale.{name}", (below, kind))


def _scaled(root: Schema, path: str, where: str, wanted: tuple[str, str]) -> Iterator[Problem]:
    below, kind = wanted
    if not path.startswith(below):
        yield Problem(where, f"{path!r} must start with {below}", f"write {below}replicas")
        return
    leaf = _leaf(root, path, where)
    if isinstance(leaf, Problem):
        yield leaf
    elif not leaf.simple:
        yield Problem(where, f"{path!r} must lead through fields only", "leave [...] out")
    elif leaf.schema and leaf.schema.get("type") != kind:
        found = leaf.schema.get("type", "value of several types")
        yield Problem(where, f"{path!r} is a {found}; {kind} is needed", f"let it be {kind}")
