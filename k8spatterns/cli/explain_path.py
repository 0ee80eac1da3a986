"""The way from a kind to one of its fields, by JSON names or Python names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.api.schema import fields_of
from k8spatterns.api.type_names import json_type
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from msgspec import inspect

    from k8spatterns.api.schema import Field


class Step(NamedTuple):
    """One field on the way.

    Fields:
        owner: the class that has it.
        field: the field.
    """

    owner: inspect.StructType
    field: Field


def walk(root: inspect.StructType, words: Sequence[str]) -> tuple[Step, ...]:
    """Return the steps from a kind to a field; lists and maps on the way are stepped into.

    Raises:
        UsageError: a word names no field.
    """
    steps: list[Step] = []
    owner: inspect.StructType | None = root
    rest = [_bare(word) for word in words]
    while rest:
        if owner is None:
            raise UsageError(_has_no_fields(steps, rest))
        field, used = _find(fields_of(owner), rest)
        if field is None:
            raise UsageError(_no_such_field(root, steps, owner, rest[0]))
        steps.append(Step(owner, field))
        owner = field.inner
        rest = rest[used:]
    return tuple(steps)


def path_of(steps: Sequence[Step], *, python: bool = False) -> str:
    """Return the path as text, in JSON names or in Python names."""
    return ".".join(step.field.attribute if python else step.field.name for step in steps)


def _bare(word: str) -> str:
    """Take the index off `containers[0]` and `containers[]`."""
    return word.partition("[")[0]


def _find(fields: dict[str, Field], words: list[str]) -> tuple[Field | None, int]:
    """Return the field that the first words name, and how many; a name may have dots in it."""
    for used in range(1, len(words) + 1):
        name = ".".join(words[:used])
        found = fields.get(name) or _by_other_name(fields, name)
        if found:
            return found, used
    return None, 0


def _by_other_name(fields: dict[str, Field], name: str) -> Field | None:
    """Return the field by its Python name, else by its JSON name in other capitals."""
    by_attribute = {field.attribute: field for field in fields.values()}
    if name in by_attribute:
        return by_attribute[name]
    same = [field for field in fields.values() if field.name.lower() == name.lower()]
    return same[0] if len(same) == 1 else None


def _has_no_fields(steps: Sequence[Step], rest: list[str]) -> str:
    field = steps[-1].field
    path = path_of(steps)
    kind = json_type(field.type, field.alias)
    why = "its keys are free" if kind.startswith("map") else "it has no fields to explain"
    return f"{path} is <{kind}>: {why}; leave out .{'.'.join(rest)}"


def _no_such_field(
    root: inspect.StructType, steps: Sequence[Step], owner: inspect.StructType, word: str
) -> str:
    from difflib import get_close_matches

    fields = fields_of(owner)
    where = path_of(steps) or root.cls.__name__
    if not fields:
        return f"{where} has no field {word!r}, and no other field"
    names = {name.lower(): field.name for field in fields.values() for name in field[:2]}
    close = get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    advice = f"did you mean {names[close[0]]}? " if close else ""
    return f"{where} has no field {word!r}; {advice}it has {', '.join(fields)}"
