"""Objects as CEL rules see them: defaults filled in, null left out, numbers and names converted.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.cel_names import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api._schemas import Schema

#: What every object with a kind has, whatever its schema says.
_OBJECT = ("apiVersion", "kind", "metadata")
#: Formats whose texts are times and durations for rules, which the library takes in no map.
_TIMES = frozenset({"date", "date-time", "datetime", "duration"})


class Values:
    """The values of one object.

    Args:
        schema: of its kind, or None for a kind without one: its values stay as they are.

    Fields:
        times: properties that hold times or durations, which are texts here.
    """

    def __init__(self, schema: Schema | None) -> None:
        self._nodes = [{"preserve": True}] if schema is None else schema.nodes
        self._root = 0 if schema is None else schema.root
        self.times: set[str] = set()

    def of(self, tree: dict[str, Any]) -> Any:
        """Return the whole object as the root's rules see it.

        What a user writes as `status` is not there: the server drops it on create.
        """
        value = self._value({key: tree[key] for key in tree if key != "status"}, self._root, "")
        if isinstance(value, dict):
            value.update({key: tree[key] for key in _OBJECT if tree.get(key) is not None})
        return value

    def _value(self, value: Any, number: int, name: str) -> Any:
        node = self._nodes[number]
        if isinstance(value, dict):
            return self._mapping(value, node, name)
        if isinstance(value, (list, tuple)):
            if "items" not in node:
                return list(value)
            return [self._value(item, node["items"], name) for item in value]
        return self._scalar(value, node, name)

    def _mapping(self, value: dict[str, Any], node: dict[str, Any], name: str) -> dict[str, Any]:
        if "values" in node:
            return {key: self._value(item, node["values"], name) for key, item in value.items()}
        if "properties" not in node and node.get("preserve"):
            return value
        found = dict(self._properties(value, node))
        if node.get("embedded"):
            found.update({key: value[key] for key in _OBJECT if value.get(key) is not None})
        return found

    def _properties(self, value: dict[str, Any], node: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        for name, number in node.get("properties", {}).items():
            part = self._nodes[number]
            item = value.get(name)
            if item is None and (name not in value or not part.get("nullable")):
                item = part.get("default")
            if item is not None:
                yield escaped(name), self._value(item, number, name)

    def _scalar(self, value: Any, node: dict[str, Any], name: str) -> Any:
        kind = node.get("type")
        if kind == "number" and type(value) is int:
            return float(value)
        if kind == "integer" and isinstance(value, float) and value.is_integer():
            return int(value)
        if kind == "string" and isinstance(value, str) and "format" in node:
            return self._formatted(value, node["format"], name)
        return value

    def _formatted(self, value: str, form: str, name: str) -> str | bytes:
        if form in _TIMES:
            self.times.add(escaped(name))
        elif form == "byte":
            import base64
            import binascii

            try:
                return base64.b64decode(value, validate=True)
            except (binascii.Error, ValueError):
                return value
        return value
