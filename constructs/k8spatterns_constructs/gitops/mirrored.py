"""`Mirrored`: the base of values whose fields are those of the API, under snake_case names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, ClassVar

from k8spatterns.api import ApiStruct, to_plain
from k8spatterns.types import as_go_duration
from k8spatterns.value import Value

Tree = dict[str, Any]


class Mirrored(Value):
    """The base of values whose fields are those of the API, under snake_case names."""

    # JSON names that are not the field's name in camelCase.
    JSON_NAMES: ClassVar[Mapping[str, str]] = {}
    # Fields that the class writes itself, or that are nowhere in the object.
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset()

    def tree(self) -> Tree:
        """Return the fields that have a value under their JSON names."""
        return mirror(self, self.JSON_NAMES, self.UNWRITTEN)


def mirror(value: Value, names: Mapping[str, str], unwritten: frozenset[str]) -> Tree:
    """Return the fields of any value under their JSON names; None and empty ones are left out."""
    found = {
        names.get(field) or camel(field): plain(getattr(value, field))
        for field in type(value).model_fields
        if field not in unwritten
    }
    return {name: item for name, item in found.items() if not _is_nothing(item)}


def plain(value: Any) -> Any:
    """Return a value as plain data: what it mirrors, a duration's text, copies of lists."""
    if isinstance(value, Mirrored):
        return value.tree()
    if isinstance(value, ApiStruct):
        return to_plain(value)
    if isinstance(value, timedelta):
        return as_go_duration(value)
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def camel(name: str) -> str:
    """Return `targetRevision` for `target_revision`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def named(values: Mapping[str, Any], key: str = "value") -> list[Tree]:
    """Return a mapping as a list of names and values, as the API has it."""
    return [{"name": name, key: plain(value)} for name, value in values.items()]


def compact(**fields: Any) -> Tree:
    """Return the fields that have a value."""
    return {name: value for name, value in fields.items() if not _is_nothing(value)}


def _is_nothing(value: Any) -> bool:
    return value is None or (isinstance(value, (list, tuple, dict, str)) and not value)
