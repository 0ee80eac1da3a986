"""Types for nodes: scalars, closed sets and bounds; objects are the caller's to name."""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.bounds import constrained
from k8spatterns.importer.model import (
    Choice,
    Constrained,
    ListOf,
    MapOf,
    Nullable,
    Ref,
    Scalar,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.importer.model import Type
    from k8spatterns.importer.nodes import Node

_QUANTITY = "^(\\+|-)?(([0-9]+"
_INTEGERS = {"int32": "Int32", "int64": "Int64"}
_STRINGS = {"byte": "Bytes", "date-time": "Time"}
_LARGEST = 2**63 - 1


def type_of_node(nodes: list[Node], number: int, name: str, struct: Callable[..., Type]) -> Type:
    """Return the type of a node.

    Args:
        nodes: all of them.
        number: the node's.
        name: the property that it describes.
        struct: gives the class of a node with properties, from its number and the name.
    """
    node = nodes[number]
    inner = _inner(nodes, number, name, struct)
    if node.get("nullable") and inner != Scalar("Any"):
        return Nullable(inner)
    return inner


def _inner(nodes: list[Node], number: int, name: str, struct: Callable[..., Type]) -> Type:
    node = nodes[number]
    if node.get("intOrString"):
        is_quantity = str(node.get("pattern", "")).startswith(_QUANTITY)
        return Scalar("Quantity") if is_quantity else Scalar("IntOrString")
    match node.get("type"):
        case "array":
            item = type_of_node(nodes, node["items"], name, struct)
            return constrained(ListOf(item), _bounds(node))
        case "object":
            return _object(nodes, number, name, struct)
        case None:
            return Scalar("Any") if "properties" not in node else struct(number, name)
    return _choice(node) or constrained(_scalar(node), _bounds(node))


def _object(nodes: list[Node], number: int, name: str, struct: Callable[..., Type]) -> Type:
    node = nodes[number]
    if "values" in node:
        value = type_of_node(nodes, node["values"], name, struct)
        return constrained(MapOf(value), _bounds(node))
    found = struct(number, name)
    return constrained(found, _bounds(node)) if found == Scalar("RawExtension") else found


def _scalar(node: Node) -> Scalar:
    form = node.get("format", "")
    match node["type"]:
        case "string":
            return Scalar(_STRINGS.get(form, "str"))
        case "integer":
            return Scalar(_INTEGERS.get(form, "Int64"))
        case "number":
            return Scalar("float")
    return Scalar("bool")


def _choice(node: Node) -> Type | None:
    """Return the closed set of values, where Python has a type for it."""
    values = tuple(value for value in node.get("enum", ()) if value is not None)
    wanted = {"string": str, "integer": int}.get(node["type"])
    if not values or wanted is None or any(type(value) is not wanted for value in values):
        return None
    return Choice(tuple(dict.fromkeys(values)))


def _bounds(node: Node) -> dict[str, Any]:
    """Return the bounds of a node that a type can have."""
    found = dict(node)
    if "pattern" in node and not is_python_pattern(node["pattern"]):
        del found["pattern"]
    for keyword in ("minimum", "maximum", "multipleOf"):
        value = node.get(keyword)
        if value is not None and node.get("type") == "integer" and not _is_int64(value):
            del found[keyword]
    return found


def _is_int64(value: object) -> bool:
    return isinstance(value, int) and -_LARGEST <= value <= _LARGEST


@cache
def is_python_pattern(pattern: str) -> bool:
    """Whether Python reads a pattern as the API server does; a type has no other patterns."""
    if re.search(r"\\[zQECpP]|\[\[:|\(\?[a-zA-Z]", pattern):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(pattern)
    except (re.error, Warning):
        return False
    return True


def replaced(kind: Type, rename: Callable[[Ref], Type]) -> Type:
    """Return a type with every class in it replaced."""
    match kind:
        case Ref():
            return rename(kind)
        case ListOf(inner):
            return ListOf(replaced(inner, rename))
        case MapOf(inner):
            return MapOf(replaced(inner, rename))
        case Nullable(inner):
            return Nullable(replaced(inner, rename))
        case Constrained(inner, bounds):
            return Constrained(replaced(inner, rename), bounds)
    return kind
