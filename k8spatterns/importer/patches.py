"""Corrections to published schemas: data, each with its reason, applied before generation."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

from k8spatterns.importer.errors import SchemaError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    Schemas = dict[str, dict[str, Any]]

_KEYS = frozenset({"schema", "field", "fields", "merge", "also", "required", "reason"})
_CHANGES = ("merge", "also", "required")


@dataclass(frozen=True, slots=True)
class Patch:
    """One correction of a schema, or of some of its fields.

    Fields:
        schema: the schema's name in the document.
        fields: the JSON names of its fields that change; none: the schema itself changes.
        merge: a JSON merge patch on each of those.
        also: values that the enum of each field has besides the published ones.
        required: whether the fields are required; None leaves that as it is.
        reason: why the published schema is not right.
    """

    schema: str
    fields: tuple[str, ...]
    merge: dict[str, Any]
    required: bool | None
    reason: str
    also: tuple[str, ...] = ()


def load_patches(path: Path) -> tuple[Patch, ...]:
    """Return the patches of a YAML file.

    Raises:
        SchemaError: an entry has no reason, changes nothing, or has a key that is not known.
    """
    rows = load_yaml(path)
    return tuple(_patch(row, f"{path.name}[{number}]") for number, row in enumerate(rows))


def load_yaml(path: Path) -> Any:
    """Return what a YAML file holds."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _patch(row: dict[str, Any], place: str) -> Patch:
    unknown = sorted(set(row) - _KEYS)
    if unknown:
        raise SchemaError(place, f"unknown key {unknown[0]!r}; the keys are {sorted(_KEYS)}")
    if not row.get("reason"):
        raise SchemaError(place, "a patch needs a reason")
    changes = [name for name in _CHANGES if name in row]
    if not changes:
        raise SchemaError(place, f"a patch that changes something has one of {', '.join(_CHANGES)}")
    fields = (*row.get("fields", ()), *([row["field"]] if "field" in row else ()))
    if changes != ["merge"] and not fields:
        raise SchemaError(place, f"`{changes[-1]}` needs `field` or `fields`")
    return Patch(
        schema=row["schema"],
        fields=fields,
        merge=row.get("merge", {}),
        required=row.get("required"),
        reason=row["reason"],
        also=tuple(row.get("also", ())),
    )


def apply(schemas: Schemas, patches: Iterable[Patch]) -> Schemas:
    """Return the schemas with every patch applied; the ones given stay as they are.

    Raises:
        SchemaError: a patch names a schema or field that is not there, or changes nothing.
    """
    patched = dict(schemas)
    for patch in patches:
        if patch.schema not in patched:
            raise SchemaError(patch.schema, "a patch names this schema, but there is none")
        before = patched[patch.schema]
        patched[patch.schema] = _applied(before, patch)
        if patched[patch.schema] == before:
            raise SchemaError(patch.schema, f"the patch {patch.reason!r} changes nothing; drop it")
    return patched


def _applied(schema: dict[str, Any], patch: Patch) -> dict[str, Any]:
    if not patch.fields:
        changed: dict[str, Any] = merged(schema, patch.merge)
        return changed
    result = copy.deepcopy(schema)
    for name in patch.fields:
        if name not in result.get("properties", {}):
            raise SchemaError(f"{patch.schema}.{name}", "a patch names this field; there is none")
        field = merged(result["properties"][name], patch.merge)
        if patch.also:
            field["enum"] = sorted({*field["enum"], *patch.also})
        result["properties"][name] = field
        if patch.required is not None:
            others = [item for item in result.get("required", []) if item != name]
            result["required"] = sorted([*others, name]) if patch.required else others
    return result


def merged(target: Any, patch: Any) -> Any:
    """Return the target after a JSON merge patch.

    https://www.rfc-editor.org/rfc/rfc7396
    """
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result
