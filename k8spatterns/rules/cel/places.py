"""Where a rule applies: the places of an object at the path of the schema that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.cel_names import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api._schemas import Schema

ITEM = "[]"
VALUE = "{}"

_ENDS = (".", ITEM, VALUE)


def steps(path: str, schema: Schema | None) -> tuple[str, ...]:
    """Return the steps of a path such as `spec.http[].headers{}`.

    The schema tells a dot in the name of a property from one between two.
    """
    found: list[str] = []
    number = None if schema is None else schema.root
    rest = path
    while rest:
        node = {} if schema is None or number is None else schema.nodes[number]
        if rest.startswith((ITEM, VALUE)):
            step, rest = rest[:2], rest[2:]
            number = node.get("items" if step == ITEM else "values")
        else:
            parts = node.get("properties", {})
            step, rest = _property(rest.removeprefix("."), parts)
            number = parts.get(step)
        found.append(step)
    return tuple(found)


def _property(rest: str, parts: dict[str, int]) -> tuple[str, str]:
    known = [
        name
        for name in parts
        if rest.startswith(name) and (rest == name or rest.startswith(_ENDS, len(name)))
    ]
    if known:
        name = max(known, key=len)
    else:
        ends = [place for place in map(rest.find, _ENDS) if place > 0]
        name = rest[: min(ends, default=len(rest))]
    return name, rest[len(name) :]


def places(value: Any, path: tuple[str, ...], shown: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the values at the steps of a path, each with its JSON path; null is no value."""
    if value is None:
        return
    if not path:
        yield shown, value
    elif path[0] == ITEM:
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from places(item, path[1:], f"{shown}[{index}]")
    elif isinstance(value, dict):
        if path[0] == VALUE:
            for key, item in value.items():
                yield from places(item, path[1:], f"{shown}[{key}]")
        else:
            below = f"{shown}.{path[0]}" if shown else path[0]
            item = value.get(escaped(path[0]), value.get(path[0]))
            yield from places(item, path[1:], below)
