"""The list of fields that `explain` ends in: one level of them, or the whole tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.api.schema import ITEM, VALUE, fields_of, limits_of
from k8spatterns.api.type_names import json_type, python_type
from k8spatterns.cli.explain_docs import field_text, filled
from k8spatterns.cli.python_names import python_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from msgspec import inspect

    from k8spatterns.api.schema import Field, Limit

_STEP = "  "
_PLACES = {ITEM: "each item", VALUE: "each value"}


class Style(NamedTuple):
    """How fields are shown.

    Fields:
        python: with Python's names and types, or with those of JSON.
        width: of the terminal in characters; None where lines may be as long as they are.
    """

    python: bool = False
    width: int | None = None

    def name(self, field: Field) -> str:
        """Return the name of a field."""
        return field.attribute if self.python else field.name

    def type(self, field: Field) -> str:
        """Return the type of a field."""
        if self.python:
            return python_type(field.type, lambda cls: python_name(cls).name)
        return json_type(field.type, field.alias)


class _Row(NamedTuple):
    name: str
    type: str
    notes: tuple[str, ...]


def field_lines(struct: inspect.StructType, style: Style) -> Iterator[str]:
    """Yield a line for each field of a class, in columns; under it what its author says of it."""
    fields = fields_of(struct).values()
    rows = [_row(field, style) for field in fields]
    names = max((len(row.name) for row in rows), default=0)
    types = max((len(row.type) for row in rows if row.notes), default=0)
    for field, row in zip(fields, rows, strict=True):
        start = f"{_STEP}{row.name:<{names}}{_STEP}{row.type:<{types}}"
        yield from _fitted(start, row.notes, _STEP, style.width)
        yield from filled(field_text(struct, field), _STEP * 3, style.width)


def tree_lines(
    struct: inspect.StructType, style: Style, depth: int = 1, above: tuple[type, ...] = ()
) -> Iterator[str]:
    """Yield a line for each field of a class and of all classes in it; recursion ends in `...`."""
    above = (*above, struct.cls)
    for field in fields_of(struct).values():
        inner = field.inner
        again = inner is not None and inner.cls in above
        row = _row(field, style)
        notes = (*row.notes, "...") if again else row.notes
        start = f"{_STEP * depth}{row.name}{_STEP}{row.type}"
        yield from _fitted(start, notes, _STEP * depth, style.width)
        if inner is not None and not again:
            yield from tree_lines(inner, style, depth + 1, above)


def limit_text(limit: Limit) -> str:
    """Return what a type allows as text: `enum: A, B (each item)`."""
    text = limit.text if limit.rule == "bounds" else f"{limit.rule}: {limit.text}"
    return f"{text}{place_text(limit.at)}"


def place_text(at: str) -> str:
    """Return where in a value a limit is, in brackets; nothing for the value itself."""
    words = [_PLACES[at[index : index + 2]] for index in range(0, len(at), 2)]
    return f" ({' of '.join(reversed(words))})" if words else ""


def _row(field: Field, style: Style) -> _Row:
    required = ("-required-",) if field.required else ()
    limits = map(limit_text, limits_of(field.type))
    return _Row(style.name(field), f"<{style.type(field)}>", (*required, *limits))


def _fitted(start: str, notes: Iterable[str], indent: str, width: int | None) -> Iterator[str]:
    """Yield one line; on a terminal that is too narrow for it the notes get lines of their own."""
    line = _STEP.join([start, *notes]).rstrip()
    if width is None or len(line) <= width:
        yield line
        return
    from textwrap import wrap

    yield start.rstrip()
    inner = f"{indent}{_STEP * 2}"
    for note in notes:
        yield from wrap(
            note,
            max(width, len(inner) + 20),
            initial_indent=inner,
            subsequent_indent=f"{inner}{_STEP}",
            break_long_words=False,
            break_on_hyphens=False,
        )
