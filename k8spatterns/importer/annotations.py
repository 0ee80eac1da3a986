"""Python annotations for the types of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.importer.layout import literal
from k8spatterns.importer.model import (
    AnyOf,
    Choice,
    Constrained,
    ListOf,
    MapOf,
    Nullable,
    Ref,
    Scalar,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.importer.model import Type


def annotation(kind: Type, ref: Callable[[Ref], str]) -> str:  # noqa: PLR0911 (a case per type)
    """Return the annotation of a type; `ref` names the classes it refers to."""
    match kind:
        case Scalar(name):
            return name
        case Ref():
            return ref(kind)
        case Choice(values):
            return f"Literal[{', '.join(literal(value) for value in values)}]"
        case ListOf(item):
            return f"list[{annotation(item, ref)}]"
        case MapOf(value):
            return f"dict[str, {annotation(value, ref)}]"
        case Nullable(inner):
            return f"{annotation(inner, ref)} | None"
        case AnyOf(options):
            return " | ".join(dict.fromkeys(annotation(option, ref) for option in options))
        case Constrained(inner, bounds):
            listed = ", ".join(f"{name}={literal(value)}" for name, value in bounds)
            return f"Annotated[{annotation(inner, ref)}, msgspec.Meta({listed})]"


def parts(kind: Type) -> Iterator[Type]:
    """Yield a type and every type in it."""
    yield kind
    match kind:
        case ListOf(inner) | MapOf(inner) | Nullable(inner) | Constrained(inner, _):
            yield from parts(inner)
        case AnyOf(options):
            for option in options:
                yield from parts(option)
