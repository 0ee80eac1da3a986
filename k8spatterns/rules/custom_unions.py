"""Whether a value fulfils the unions of a node: `allOf`, `anyOf`, `oneOf` and `not`."""

from __future__ import annotations

from typing import Any, NamedTuple

from k8spatterns.rules.custom_values import fits_type, value_fault

Nodes = list[dict[str, Any]]


class Broken(NamedTuple):
    """A union that a value does not fulfil.

    Fields:
        message: what is wrong.
        steps: from the value to what the nearest of the alternatives misses.
    """

    message: str
    steps: tuple[Any, ...] = ()


def matches(nodes: Nodes, number: int, value: Any) -> bool:
    """Whether a value fulfils a node of a union."""
    return _failing(nodes, number, value) is None


def _failing(nodes: Nodes, number: int, value: Any) -> tuple[Any, ...] | None:
    """Return the steps to the first part of a value that breaks a node of a union."""
    node = nodes[number]
    if not fits_type(node.get("type"), value) or value_fault(node, value):
        return ()
    if "enum" in node and value not in node["enum"]:
        return ()
    if isinstance(value, dict):
        for name in node.get("required", ()):
            if name not in value:
                return (name,)
    for step, part, item in _parts(node, value):
        inner = _failing(nodes, part, item)
        if inner is not None:
            return (step, *inner)
    broken = union_fault(nodes, node, value)
    return broken.steps if broken else None


def _parts(node: dict[str, Any], value: Any) -> list[tuple[Any, int, Any]]:
    """Return the parts of a value that a node says something of."""
    if isinstance(value, dict):
        parts = node.get("properties", {})
        return [(name, parts[name], value[name]) for name in parts if name in value]
    if isinstance(value, list) and "items" in node:
        return [(index, node["items"], item) for index, item in enumerate(value)]
    return []


def union_fault(nodes: Nodes, node: dict[str, Any], value: Any) -> Broken | None:
    """Return the union of a node that a value does not fulfil, or None."""
    if "not" in node and matches(nodes, node["not"], value):
        return Broken(_not_words(nodes, node["not"]))
    for number in node.get("allOf", ()):
        failing = _failing(nodes, number, value)
        if failing is not None:
            inner = union_fault(nodes, nodes[number], value)
            return Broken(inner.message if inner else "breaks a rule of the schema", failing)
    if "anyOf" in node and not any(matches(nodes, number, value) for number in node["anyOf"]):
        steps = _nearest(nodes, node["anyOf"], value)
        return Broken(f"needs {_alternatives(nodes, node['anyOf'])}", steps)
    return _one_of_fault(nodes, node["oneOf"], value) if "oneOf" in node else None


def _one_of_fault(nodes: Nodes, options: list[int], value: Any) -> Broken | None:
    found = [number for number in options if matches(nodes, number, value)]
    if len(found) == 1:
        return None
    listed = _alternatives(nodes, options)
    if not found:
        message = f"needs exactly one of these, and has none: {listed}"
        return Broken(message, _nearest(nodes, options, value))
    return Broken(f"needs exactly one of these, and has {len(found)} of them: {listed}")


def _nearest(nodes: Nodes, options: list[int], value: Any) -> tuple[Any, ...]:
    """Return what the alternative misses that says most of the value, as the server does."""
    return (
        _failing(nodes, max(options, key=lambda number: _said(nodes, number, value)), value) or ()
    )


def _said(nodes: Nodes, number: int, value: Any) -> int:
    """Return of how many parts of a value a node says something."""
    return 1 + sum(_said(nodes, part, item) for _, part, item in _parts(nodes[number], value))


def _alternatives(nodes: Nodes, options: list[int]) -> str:
    """Name the fields that alternatives ask for."""
    named = dict.fromkeys(_words(nodes, number) for number in options)
    return " or ".join(word for word in named if word) or "one of the forms that the schema allows"


def _words(nodes: Nodes, number: int) -> str:
    node = nodes[number]
    if node.get("required"):
        return " with ".join(node["required"])
    if "not" in node and "anyOf" in nodes[node["not"]]:
        return "none of the others"
    if "enum" in node:
        return " or ".join(map(str, node["enum"]))
    return " and ".join(node.get("properties", ()))


def _not_words(nodes: Nodes, number: int) -> str:
    words = _words(nodes, number)
    return f"must not have {words} together" if words else "has what the schema forbids"
