"""The types that the rules of a schema see.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.values import listed, mapping
from k8spatterns.syntax.cel_names import escaped
from k8spatterns.syntax.cel_types import REQUEST_BYTES, Type, object_of

if TYPE_CHECKING:
    from k8spatterns.manifest import Tree

_STRING = Type("string", size=REQUEST_BYTES - 2, least=2)
# Servers take the keys of maps for empty when they estimate costs.
_KEY = Type("string", size=0, least=2)
_METADATA = object_of({"name": _STRING, "generateName": _STRING})
# Name, size and least bytes of what texts of a format are.
_FORMATS = {
    "byte": Type("bytes", size=REQUEST_BYTES - 2, least=2),
    "duration": Type("duration", size=32, least=3),
    "date": Type("timestamp", size=12, least=12),
    "date-time": Type("timestamp", size=64, least=22),
}
_SIMPLE = {
    "boolean": Type("bool", least=4),
    "number": Type("double"),
    "integer": Type("int"),
}
# What a property adds to an object beside its name and value.
_AROUND_PROPERTY = 4
_AROUND_ENTRY = 6
_BYTES_A_CHARACTER = 4


class Types:
    """The types of a schema's nodes, each of which is made once.

    Args:
        root: the schema of the whole object.
    """

    def __init__(self, root: Tree) -> None:
        self._root = root
        self._known: dict[int, Type | None] = {}

    def of(self, schema: Any, *, whole: bool = False) -> Type | None:
        """Return the type of a node; None where rules can't see it.

        Args:
            schema: the node.
            whole: whether it is that of a whole object, which has a name.
        """
        node = mapping(schema)
        key = id(schema)
        if key not in self._known:
            whole = whole or node.get("x-kubernetes-embedded-resource") is True
            self._known[key] = self._made(node, whole=whole)
        return self._known[key]

    def _made(self, node: Tree, *, whole: bool) -> Type | None:
        if node.get("x-kubernetes-int-or-string"):
            return Type("dyn", size=REQUEST_BYTES - 2)
        kind = node.get("type")
        if kind == "array":
            return self._list(node)
        if kind == "object":
            return self._map(node) if _has_values(node) else self._object(node, whole=whole)
        return _text(node) if kind == "string" else _SIMPLE.get(kind or "")

    def _list(self, node: Tree) -> Type | None:
        items = self.of(node.get("items"))
        if items is None:
            return None
        size = _bound(node, "maxItems", (REQUEST_BYTES - 2) // (items.least + 1))
        return Type("list", (items,), size=size, least=2)

    def _map(self, node: Tree) -> Type | None:
        values = self.of(node["additionalProperties"])
        if values is None:
            return None
        most = (REQUEST_BYTES - 2) // (values.least + _AROUND_ENTRY)
        size = _bound(node, "maxProperties", most)
        return Type("map", (_KEY, values), size=size, least=2)

    def _object(self, node: Tree, *, whole: bool) -> Type:
        fields: dict[str, Type] = {}
        required, least = set(listed(node.get("required"))), 2
        for name, part in mapping(node.get("properties")).items():
            kind = self.of(part)
            if kind is None:
                continue
            # Newer servers let rules name a reserved word, too, where it can only be a field.
            fields[escaped(name)] = fields[name] = kind
            if name in required and mapping(part).get("default") is None:
                least += len(name) + kind.least + _AROUND_PROPERTY
        if whole:
            fields |= {"apiVersion": _STRING, "kind": _STRING, "metadata": _METADATA}
        return Type("object", fields=fields, least=least)


def _has_values(node: Tree) -> bool:
    return isinstance(node.get("additionalProperties"), dict)


def _text(node: Tree) -> Type:
    form = _FORMATS.get(node.get("format") or "")
    if form is not None:
        return form
    if node.get("enum"):
        longest = max(len(str(value)) for value in node["enum"])
        return Type("string", size=longest, least=2)
    most = node.get("maxLength")
    if isinstance(most, (int, float)):
        return Type("string", size=max(int(most), 0) * _BYTES_A_CHARACTER, least=2)
    return _STRING


def _bound(node: Tree, field: str, most: int) -> int:
    value = node.get(field)
    return max(int(value), 0) if isinstance(value, (int, float)) else most
