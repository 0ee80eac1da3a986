"""Schemas as numbered nodes: equal schemas are one node, whatever their texts say.

A node has the facts of its schema under their own keywords, and the numbers of its parts.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.facts import facts_of
from k8spatterns.importer.keywords import EXTENSIONS, FACTS, KNOWN, REFUSED, RULES
from k8spatterns.importer.well_known import WELL_KNOWN_NODES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from k8spatterns.importer.custom_kind import CustomKind

    Schema = Mapping[str, Any]
    Node = dict[str, Any]
    Path = tuple[str, ...]

ITEM = "[]"
VALUE = "{}"

_SIMPLE = re.compile(r"[A-Za-z_$][\w$-]*")
_UNIONS = ("allOf", "anyOf", "oneOf")
_TYPES = frozenset({"array", "boolean", "integer", "number", "object", "string"})
_INT_OR_STRING = [{"type": "integer"}, {"type": "string"}]


class Nodes:
    """The nodes of a package.

    Fields:
        nodes: each node at its number.
        roots: (apiVersion, kind) → the node of its objects.
        texts: (apiVersion, kind, path) → the description there, where `texts` was asked for.
        checked: those of the roots whose schema says what the server checks.
        replicas: (apiVersion, kind) → the path of the number that the scale subresource changes.
        keep_status: those of the roots whose status is a field as any other.
        unread: the CEL rules that no fact was found for, each with the path of its schema.
        rules: (apiVersion, kind) → (path, rule) for its CEL rules, where `texts` was asked for.
    """

    def __init__(self, *, texts: bool = False) -> None:
        self.nodes: list[Node] = []
        self.roots: dict[tuple[str, str], int] = {}
        self.checked: list[tuple[str, str]] = []
        self.replicas: dict[tuple[str, str], str] = {}
        self.texts: dict[tuple[str, str, Path], str] = {}
        self.rules: dict[tuple[str, str], list[tuple[str, Mapping[str, Any]]]] = {}
        self.keep_status: list[tuple[str, str]] = []
        self.unread: list[tuple[str, str]] = []
        self.keeps_texts = texts
        self._numbers: dict[str, int] = {}

    def add(self, kind: CustomKind) -> list[SchemaError]:
        """Take the schema of a kind in; return what is wrong with it, which leaves the kind out."""
        reading = _Reading(self, kind)
        number = reading.root()
        if not reading.problems:
            key = kind.resource.api_version, kind.resource.kind
            self.roots[key] = number
            if kind.checked:
                self.checked.append(key)
            if kind.keeps_status and "status" in self.nodes[number].get("properties", {}):
                self.keep_status.append(key)
            if kind.replicas:
                self.replicas[key] = kind.replicas
        return reading.problems

    def number(self, node: Node) -> int:
        """Return the number of a node, a new one for a new node."""
        key = json.dumps(node, sort_keys=True)
        found = self._numbers.setdefault(key, len(self.nodes))
        if found == len(self.nodes):
            self.nodes.append(node)
        return found


class _Reading:
    """One schema being read."""

    def __init__(self, nodes: Nodes, kind: CustomKind) -> None:
        self.nodes = nodes
        self.kind = kind
        self.problems: list[SchemaError] = []
        self._key = (kind.resource.api_version, kind.resource.kind)
        self._open_refs: list[str] = []

    def root(self) -> int:
        schema = self.kind.schema
        is_free = schema.get("x-kubernetes-preserve-unknown-fields") is True
        if schema.get("type", "object" if is_free else None) != "object":
            self._refuse(f"{self.kind.path}.type", "an object's schema has type: object")
        return self.schema(schema, self.kind.path, ())

    def _refuse(self, path: str, problem: str) -> None:
        self.problems.append(SchemaError(path, problem))

    def schema(self, schema: Schema, path: str, at: Path) -> int:
        """Return the number of a schema of the structure."""
        if not isinstance(schema, dict):
            self._refuse(path, "a schema must be a mapping")
            return self.nodes.number({"preserve": True})
        if "$ref" in schema and not self.kind.structural:
            return self._ref(schema, path, at)
        if not self.kind.structural and len(schema.get("allOf", ())) == 1:
            return self.schema({**schema, **schema["allOf"][0], "allOf": []}, path, at)
        if not self.kind.structural:
            schema = _single_type(schema)
        self._check_keywords(schema, path)
        self._check_structural(schema, path)
        self._keep_texts(schema, at)
        node = self._facts(schema)
        self._read_rules(node, schema, path)
        self._parts(node, schema, path, at)
        if _says_int_or_string(schema):
            schema = {key: value for key, value in schema.items() if key not in _UNIONS}
        self._unions(node, schema, path)
        return self.nodes.number(node)

    def _ref(self, schema: Schema, path: str, at: Path) -> int:
        name = str(schema["$ref"]).rsplit("/", 1)[-1]
        if name in WELL_KNOWN_NODES:
            return self.nodes.number(dict(WELL_KNOWN_NODES[name]))
        if name in self._open_refs:  # a recursive type: from here on anything goes
            return self.nodes.number({"preserve": True})
        if name not in self.kind.definitions:
            self._refuse(f"{path}.$ref", f"refers to {name!r}, which is not in the document")
            return self.nodes.number({"preserve": True})
        self._open_refs.append(name)
        number = self.schema(self.kind.definitions[name], path, at)
        self._open_refs.pop()
        return number

    def _check_keywords(self, schema: Schema, path: str) -> None:
        for keyword in sorted(set(schema) - KNOWN):
            self._refuse(
                joined(path, keyword),
                REFUSED.get(keyword, "the importer does not know this keyword; leave it out"),
            )

    def _check_structural(self, schema: Schema, path: str) -> None:
        kind = schema.get("type")
        free = schema.get("x-kubernetes-int-or-string") or schema.get(
            "x-kubernetes-preserve-unknown-fields"
        )
        if kind is None and self.kind.structural and not free:
            self._refuse(f"{path}.type", "the schema is not structural: it says no type here")
        elif kind is not None and kind not in _TYPES:
            self._refuse(
                f"{path}.type",
                f"{kind!r} is no type of OpenAPI; write one of {', '.join(sorted(_TYPES))}",
            )
        if schema.get("properties") and schema.get("additionalProperties"):
            self._refuse(
                f"{path}.additionalProperties",
                "the schema is not structural: it also has properties; keep one of the two",
            )

    def _keep_texts(self, schema: Schema, at: Path) -> None:
        if not self.nodes.keeps_texts:
            return
        if description := str(schema.get("description") or "").strip():
            self.nodes.texts.setdefault((*self._key, at), description)
        for rule in schema.get(RULES) or ():
            self.nodes.rules.setdefault(self._key, []).append((shown_path(at), rule))

    def _read_rules(self, node: Node, schema: Schema, path: str) -> None:
        """Keep what the CEL rules say, unless they are kept themselves."""
        if self.nodes.keeps_texts or not schema.get(RULES):
            return
        facts, unread = facts_of(schema[RULES])
        self.nodes.unread += [(path, rule) for rule in unread]
        if facts:
            node["rules"] = facts

    def _facts(self, schema: Schema) -> Node:
        node = {key: _plain(schema[key]) for key in sorted(FACTS & set(schema))}
        if schema.get("required"):
            node["required"] = sorted(schema["required"])
        for keyword, name in EXTENSIONS.items():
            if schema.get(keyword):
                node[name] = schema[keyword]
        if node.get("listType") == "atomic":
            del node["listType"]
        return {key: value for key, value in node.items() if key == "default" or _says(value)}

    def _parts(self, node: Node, schema: Schema, path: str, at: Path) -> None:
        properties = schema.get("properties") or {}
        if properties:
            node["properties"] = {
                name: self.schema(part, joined(f"{path}.properties", name), (*at, name))
                for name, part in sorted(properties.items())
            }
        values = schema.get("additionalProperties")
        if isinstance(values, dict) and values:
            node["values"] = self.schema(values, f"{path}.additionalProperties", (*at, VALUE))
        elif values is True or values == {}:
            node["values"] = self.nodes.number({"preserve": True})
        if "items" in schema:
            node["items"] = self.schema(_kept_items(schema), f"{path}.items", (*at, ITEM))
        elif schema.get("type") == "array":
            self._refuse(f"{path}.items", "the schema is not structural: a list says its items")

    def _unions(self, node: Node, schema: Schema, path: str) -> None:
        for keyword in _UNIONS:
            if schema.get(keyword):
                node[keyword] = [
                    self._logic(part, f"{path}.{keyword}[{number}]")
                    for number, part in enumerate(schema[keyword])
                ]
        if schema.get("not") is not None:
            node["not"] = self._logic(schema["not"], f"{path}.not")

    def _logic(self, schema: Schema, path: str) -> int:
        """Return the number of a schema that says nothing of the structure, but of values."""
        self._check_keywords(schema, path)
        node = self._facts(schema)
        for keyword in ("properties",):
            if schema.get(keyword):
                node[keyword] = {
                    name: self._logic(part, joined(f"{path}.{keyword}", name))
                    for name, part in sorted(schema[keyword].items())
                }
        if isinstance(schema.get("items"), dict):
            node["items"] = self._logic(schema["items"], f"{path}.items")
        self._unions(node, schema, path)
        return self.nodes.number(node)


def _says(value: Any) -> bool:
    return value is not False and value != []


def _says_int_or_string(schema: Schema) -> bool:
    """Whether the unions of a schema repeat only what its extension says."""
    if not schema.get("x-kubernetes-int-or-string"):
        return False
    unions = [schema[key] for key in _UNIONS if schema.get(key)]
    return unions in ([], [_INT_OR_STRING], [[{"anyOf": _INT_OR_STRING}]])


def _single_type(schema: Schema) -> Schema:
    """Return a schema of a later JSON schema as OpenAPI has it."""
    kind = schema.get("type")
    if isinstance(kind, list):
        schema = {**schema, "type": next((name for name in kind if name != "null"), None)}
    if schema.get("type") is None and schema.get("properties"):
        schema = {**schema, "type": "object"}
    return schema


def _kept_items(schema: Schema) -> Any:
    """Return the schema of a list's items: a list that keeps unknown fields keeps those of them."""
    keyword = "x-kubernetes-preserve-unknown-fields"
    items = schema["items"]
    return {**items, keyword: True} if isinstance(items, dict) and schema.get(keyword) else items


def _plain(value: Any) -> Any:
    """Return whole numbers as such, however they were written."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def joined(path: str, key: str) -> str:
    """Return the JSON path of a key below a path."""
    if _SIMPLE.fullmatch(key):
        return f"{path}.{key}"
    return f"{path}[{json.dumps(key, ensure_ascii=False)}]"


def shown_path(at: Sequence[str]) -> str:
    """Return a path through an object as text: `spec.http[].route`."""
    return ".".join(at).replace(f".{ITEM}", ITEM).replace(f".{VALUE}", VALUE)
