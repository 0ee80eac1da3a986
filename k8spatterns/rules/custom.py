"""The walk that finds every fault of a custom resource, over the schema of its definition.

It reads an object as the API server does: null is the absence of a value where the schema does not
allow it, defaults are filled in before anything is required, unknown fields are refused unless the
schema keeps them, and unions and list keys are checked on what comes of that.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import inspect

from k8spatterns.rules.custom_values import is_number, is_whole, union_fault, value_fault
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.structure_walk import (
    MISSING_FIELD,
    OUT_OF_BOUNDS,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    WRONG_TYPE,
    walk,
)
from k8spatterns.rules.structure_words import close_value, given, mended, wanted

if TYPE_CHECKING:
    from k8spatterns.api._schemas import Schema

NO_UNION = "K8S-API-008"
TWICE = "K8S-API-009"

_OBJECT_FIELDS = frozenset({"apiVersion", "kind", "metadata"})
# What is not there, unlike a null that the schema allows.
_ABSENT: Any = object()

_TYPES: dict[str, list[inspect.Type]] = {
    "array": [inspect.ListType(inspect.AnyType())],
    "boolean": [inspect.BoolType()],
    "integer": [inspect.IntType()],
    "number": [inspect.FloatType()],
    "object": [inspect.DictType(inspect.StrType(), inspect.AnyType())],
    "string": [inspect.StrType()],
}
_INT_OR_STRING: list[inspect.Type] = [inspect.IntType(), inspect.StrType()]


def custom_problems(tree: dict[str, Any], schema: Schema) -> list[tuple[str, Problem]]:
    """Return every fault of a custom resource against its schema."""
    state = _Walk(schema.nodes)
    state.metadata(tree.get("metadata"), "metadata")
    state.value(schema.root, tree, "")
    if schema.replicas:
        state.replicas(tree, schema.replicas)
    return state.faults


class _Walk:
    """One walk and its faults; each step returns the value as the server has it then."""

    def __init__(self, nodes: list[dict[str, Any]]) -> None:
        self.nodes = nodes
        self.faults: list[tuple[str, Problem]] = []

    def fault(self, code: str, path: str, message: str, hint: str = "") -> None:
        self.faults.append((code, Problem(message, path, hint)))

    def metadata(self, value: Any, path: str) -> None:
        """Check the metadata of an object, which the server reads as that of built-in kinds."""
        from k8spatterns.api.k8s.meta_v1 import ObjectMeta

        if value is None:
            return
        if not isinstance(value, dict):
            self.wrong(value, _TYPES["object"], path)
            return
        try:
            msgspec.convert(value, ObjectMeta)
        except (msgspec.ValidationError, TypeError):
            for code, problem in walk(value, ObjectMeta, built_in=True):
                self.fault(code, f"{path}.{problem.path}", problem.message, problem.hint)

    def replicas(self, tree: Any, path: str) -> None:
        """Refuse a number of replicas below zero, which the scale subresource could not say."""
        for name in path.split("."):
            tree = tree.get(name) if isinstance(tree, dict) else None
        if is_number(tree) and tree < 0:
            self.fault(OUT_OF_BOUNDS, path, f"{tree} is too small; at least 0 is allowed")

    def value(self, number: int, value: Any, path: str) -> Any:
        """Check a value against a node."""
        node = self.nodes[number]
        if value is None:
            if not node.get("nullable"):
                self.wrong(value, _types(node), path)
            return value
        if not _has_type(node, value):
            self.wrong(value, _types(node), path)
            return value
        before = len(self.faults)
        if isinstance(value, dict):
            value = self.object(node, value, path)
        elif isinstance(value, (list, tuple)):
            value = self.items(node, value, path)
        if "enum" in node and value not in node["enum"]:
            self.choice(node["enum"], value, path)
        elif fault := value_fault(node, value):
            self.fault(OUT_OF_BOUNDS, path, fault)
        elif len(self.faults) == before and (fault := union_fault(self.nodes, node, value)):
            self.fault(NO_UNION, path, fault)
        return value

    def object(self, node: dict[str, Any], value: dict[str, Any], path: str) -> dict[str, Any]:
        parts: dict[str, int] = node.get("properties", {})
        is_root = not path or node.get("embedded", False)
        found: dict[str, Any] = {}
        for name, part in parts.items():
            if is_root and name in _OBJECT_FIELDS:
                continue
            below = self.effective(part, value.get(name))
            if below is not _ABSENT:
                found[name] = self.value(part, below, _joined(path, name))
        for key, item in value.items():
            if is_root and key in _OBJECT_FIELDS:
                found[key] = item
            elif key not in parts:
                self.other(node, key, item, (path, found))
        if path and is_root:
            self.embedded(value, path)
        for name in node.get("required", ()):
            if name not in found:
                self.fault(MISSING_FIELD, _joined(path, name), f"{name} is required")
        return found

    def effective(self, number: int, value: Any) -> Any:
        """Return a field's value: null that is not allowed is absent, and absent is the default."""
        node = self.nodes[number]
        if value is None and ("default" in node or not node.get("nullable")):
            return node.get("default", _ABSENT)
        return value

    def other(
        self, node: dict[str, Any], key: str, item: Any, place: tuple[str, dict[str, Any]]
    ) -> None:
        """Check a field that has no node of its own."""
        path, found = place
        if "values" in node:
            below = self.effective(node["values"], item)
            if below is not _ABSENT:
                found[key] = self.value(node["values"], below, _joined(path, str(key)))
        elif node.get("preserve"):
            found[key] = item
        else:
            names = list(node.get("properties", ()))
            message = f"there is no field {key!r} here"
            self.fault(UNKNOWN_FIELD, _joined(path, str(key)), message, _similar(str(key), names))

    def embedded(self, value: dict[str, Any], path: str) -> None:
        """Check what every whole object inside an object needs."""
        for name in ("apiVersion", "kind"):
            if not isinstance(value.get(name), str) or not value[name]:
                self.fault(MISSING_FIELD, _joined(path, name), f"{name} is required")
        self.metadata(value.get("metadata"), f"{path}.metadata")

    def items(self, node: dict[str, Any], value: Any, path: str) -> list[Any]:
        if "items" not in node:
            return list(value)
        found = [
            self.value(node["items"], item, f"{path}[{place}]") for place, item in enumerate(value)
        ]
        if "listType" in node:
            self.duplicates(node, found, path)
        return found

    def duplicates(self, node: dict[str, Any], items: list[Any], path: str) -> None:
        """Refuse two items with the same keys, or two that are the same in a set."""
        seen: dict[str, int] = {}
        keys = node.get("listKeys") if node["listType"] == "map" else None
        for place, item in enumerate(items):
            if keys and not isinstance(item, dict):
                continue
            identity = {key: item[key] for key in keys if key in item} if keys else item
            first = seen.setdefault(json.dumps(identity, sort_keys=True, default=str), place)
            if first != place:
                same = " and ".join(keys) if keys else "value"
                self.fault(
                    TWICE,
                    f"{path}[{place}]",
                    f"has the same {same} as item {first}",
                    f"remove one of the two, or change its {same}",
                )

    def choice(self, values: list[Any], value: Any, path: str) -> None:
        listed = ", ".join(str(option) or '""' for option in values if option is not None)
        hint = ""
        if isinstance(value, str):
            hint = close_value(value, [option for option in values if isinstance(option, str)])
        self.fault(UNKNOWN_VALUE, path, f"{given(value)} is none of: {listed}", hint)

    def wrong(self, value: Any, kinds: list[inspect.Type], path: str) -> None:
        message = f"must be {wanted(kinds)}, not {given(value)}"
        self.fault(WRONG_TYPE, path, message, mended(value, kinds))


def _types(node: dict[str, Any]) -> list[inspect.Type]:
    return _INT_OR_STRING if node.get("intOrString") else _TYPES.get(node.get("type", ""), [])


def _has_type(node: dict[str, Any], value: Any) -> bool:  # noqa: PLR0911 (a case per type)
    if node.get("intOrString"):
        return isinstance(value, str) or is_whole(value)
    match node.get("type"):
        case "array":
            return isinstance(value, (list, tuple))
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return is_whole(value)
        case "number":
            return is_number(value)
        case "object":
            return isinstance(value, dict)
        case "string":
            return isinstance(value, str)
    return True


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _similar(name: str, names: list[str]) -> str:
    from difflib import get_close_matches

    by_lower = {field.lower(): field for field in names}
    close = get_close_matches(name.lower(), by_lower, n=1, cutoff=0.7)
    if close:
        return f"did you mean {by_lower[close[0]]}?"
    return f"it has {', '.join(names)}" if 0 < len(names) <= _FEW else ""


_FEW = 12
