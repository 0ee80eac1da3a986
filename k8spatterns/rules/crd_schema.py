"""The walk over the schema of a CustomResourceDefinition: whether it is structural.

A structural schema says the type of every field and item, once, outside of `allOf`, `anyOf`,
`oneOf` and `not`, which only add conditions about what is declared so.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.crd_extensions import extension_problems
from k8spatterns.rules.crd_keywords import keyword_problems
from k8spatterns.rules.crd_nested import JUNCTORS, nested_problems
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import join, mapping
from k8spatterns.syntax.go_pattern_fault import pattern_fault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.manifest import Tree
    from k8spatterns.rules.crd_versions import SchemaPart

STRUCTURE = "K8S-CRD-008"
KEYWORDS = "K8S-CRD-009"
EXTENSIONS = "K8S-CRD-010"
PATTERNS = "K8S-CRD-011"
DEFAULTS = "K8S-CRD-012"

TYPES = ("array", "boolean", "integer", "number", "object", "string")
_KINDS = frozenset(TYPES)
#: What needs no check of its own; most nodes have nothing else.
_PLAIN = frozenset(
    [
        "description",
        "type",
        "properties",
        "items",
        "required",
        "format",
        "title",
        "enum",
        "example",
        "externalDocs",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "multipleOf",
        "minProperties",
        "maxProperties",
        "nullable",
    ]
)
_AT_ROOT_WITH_STATUS = frozenset(
    [
        "description",
        "type",
        "format",
        "title",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "multipleOf",
        "required",
        "items",
        "properties",
        "externalDocs",
        "example",
        "x-kubernetes-preserve-unknown-fields",
        "x-kubernetes-validations",
    ]
)
_OBJECT_FIELDS = ("kind", "apiVersion")
_NAMES = frozenset({"name", "generateName"})
_INT_OR_STRING = [{"type": "integer"}, {"type": "string"}]


class Place(NamedTuple):
    """Where a node stands.

    Fields:
        path: as the server writes it.
        what: `root`, `item` or `field`.
        in_meta: whether it is inside of the metadata of an object.
        no_default: why it must have no default, or an empty text.
    """

    path: str
    what: str = "field"
    in_meta: bool = False
    no_default: str = ""


class Walk:
    """One walk over a schema.

    Fields:
        problems: what it found, with codes.
        ruled: nodes with rules in CEL, in the order of the walk.
        defaulted: nodes with a default.
    """

    def __init__(self) -> None:
        self.problems: list[tuple[str, Problem]] = []
        self.ruled: list[tuple[Tree, Place]] = []
        self.defaulted: list[tuple[Tree, Place]] = []

    def add(self, code: str, problems: Iterable[Problem]) -> None:
        """Remember problems."""
        self.problems.extend((code, problem) for problem in problems)

    def fault(self, code: str, path: str, message: str, hint: str = "") -> None:
        """Remember a fault at a path."""
        self.problems.append((code, Problem(message, path, hint)))

    def node(self, schema: Tree, place: Place) -> None:
        """Check a node that declares a field, an item, or the object itself."""
        path, kind = place.path, schema.get("type")
        if kind not in _KINDS:
            self._type(schema, place)
        elif kind == "array" and schema.get("items") is None:
            self.fault(STRUCTURE, f"{path}.items", "the type array needs items")
        if not schema.keys() <= _PLAIN:
            self._unusual(schema, place)
        properties, items = schema.get("properties"), schema.get("items")
        if items is not None:
            self._items(items, place)
        if properties:
            self._properties(schema, properties, place)

    def _type(self, schema: Tree, place: Place) -> None:
        kind, path = schema.get("type"), f"{place.path}.type"
        if kind:
            self.fault(KEYWORDS, path, f"{kind!r} is no type; write {join(TYPES)}")
        elif not (
            schema.get("x-kubernetes-int-or-string")
            or schema.get("x-kubernetes-preserve-unknown-fields")
        ) or schema.get("x-kubernetes-embedded-resource"):
            self.fault(STRUCTURE, path, "type is required", f"write one of {join(TYPES)}")

    def _unusual(self, schema: Tree, place: Place) -> None:
        self.add(KEYWORDS, keyword_problems(schema, place.path, in_meta=place.in_meta))
        self.add(EXTENSIONS, extension_problems(schema, place.path))
        if schema.get("pattern"):
            self.pattern(schema["pattern"], f"{place.path}.pattern")
        if schema.get("default") is not None:
            self._default(schema, place)
        if schema.get("x-kubernetes-validations"):
            self.ruled.append((schema, place))
        for junctor in JUNCTORS:
            if schema.get(junctor):
                self._junctor(schema, junctor, place)
        if schema.get("additionalProperties") is not None:
            self._values(schema, schema["additionalProperties"], place)
        if schema.get("x-kubernetes-embedded-resource"):
            self._embedded(schema, place.path)

    def pattern(self, pattern: Any, path: str) -> None:
        """Check a pattern."""
        fault = pattern_fault(pattern) if isinstance(pattern, str) else ""
        if fault:
            self.fault(PATTERNS, path, f"is no regular expression of Go: {fault}")

    def _default(self, schema: Tree, place: Place) -> None:
        if place.no_default:
            self.fault(DEFAULTS, f"{place.path}.default", place.no_default, "leave it out")
        else:
            self.defaulted.append((schema, place))

    def _junctor(self, schema: Tree, junctor: str, place: Place) -> None:
        parts, path = schema[junctor], place.path
        declared = (schema, path) if place.what == "root" else None
        if junctor == "anyOf" and parts == _INT_OR_STRING:
            return
        for where, part in _parts(parts, f"{path}.{junctor}"):
            is_first = junctor == "allOf" and where.endswith("[0]")
            bare = is_first and mapping(part).get("anyOf") == _INT_OR_STRING
            for code, problem in nested_problems(part, where, declared, skip_any=bare):
                self.problems.append((code, problem))

    def _items(self, items: Any, place: Place) -> None:
        path = f"{place.path}.items"
        if isinstance(items, dict):
            self.node(items, Place(path, "item", place.in_meta, place.no_default))
        elif isinstance(items, list):
            message = "must be one schema, not a list of them"
            self.fault(KEYWORDS, path, message)

    def _properties(self, schema: Tree, properties: Tree, place: Place) -> None:
        whole = place.what == "root" or schema.get("x-kubernetes-embedded-resource")
        prefix, in_meta, no_default = f"{place.path}.properties[", place.in_meta, place.no_default
        for name, part in properties.items():
            if not isinstance(part, dict):
                part = {}  # noqa: PLW2901 (null is an empty schema)
            if whole and name in _OBJECT_FIELDS_AND_METADATA:
                self._of_object(name, part, place)
            else:
                self.node(part, Place(f"{prefix}{name}]", "field", in_meta, no_default))

    def _of_object(self, name: str, schema: Tree, place: Place) -> None:
        """Check `apiVersion`, `kind` and `metadata`, which the server checks itself."""
        path = f"{place.path}.properties[{name}]"
        wanted = "object" if name == "metadata" else "string"
        if schema.get("type") != wanted:
            self.fault(STRUCTURE, f"{path}.type", f"must be {wanted}")
        if place.what == "root":
            reason = f"{name} of the object must have no default"
            if name == "metadata":
                self._root_metadata(schema, path)
        else:
            reason = place.no_default
        if schema.get("type"):
            self.node(schema, Place(path, "field", in_meta=True, no_default=reason))

    def _root_metadata(self, schema: Tree, path: str) -> None:
        properties = set(mapping(schema.get("properties")))
        others = {key for key, value in schema.items() if value} - {"type", "properties", "default"}
        if others or not properties <= _NAMES:
            message = "only name and generateName can be restricted: the server knows metadata"
            self.fault(STRUCTURE, path, message)

    def _values(self, schema: Tree, values: Any, place: Place) -> None:
        path = f"{place.path}.additionalProperties"
        if place.what == "root":
            self.fault(STRUCTURE, path, "must not be used for the object itself")
        if schema.get("properties") and values is not True:
            message = "additionalProperties and properties exclude each other"
            self.fault(KEYWORDS, path, message)
        if isinstance(values, dict):
            reason = place.no_default
            if place.in_meta:
                reason = reason or "values in metadata must have no default"
            self.node(values, Place(path, "field", place.in_meta, reason))

    def _embedded(self, schema: Tree, path: str) -> None:
        kind = schema.get("type")
        if kind and kind != "object":
            self.fault(STRUCTURE, f"{path}.type", "an embedded resource has the type object")
        if schema.get("additionalProperties") is not None:
            message = "an embedded resource has no additionalProperties"
            self.fault(STRUCTURE, f"{path}.additionalProperties", message)
        keeps = schema.get("x-kubernetes-preserve-unknown-fields")
        if not keeps and not schema.get("properties"):
            hint = "write them, or x-kubernetes-preserve-unknown-fields: true"
            self.fault(STRUCTURE, f"{path}.properties", "properties are required", hint)


_OBJECT_FIELDS_AND_METADATA = frozenset({*_OBJECT_FIELDS, "metadata"})


def _parts(parts: Any, path: str) -> Iterator[tuple[str, Tree]]:
    if isinstance(parts, dict):
        yield path, parts
    elif isinstance(parts, list):
        for index, part in enumerate(parts):
            yield f"{path}[{index}]", mapping(part)


def walked(part: SchemaPart) -> Walk:
    """Return the walk over the schema of a version."""
    walk, schema, path = Walk(), part.schema, part.path
    if schema.get("nullable"):
        walk.fault(STRUCTURE, f"{path}.nullable", "the object itself must not be nullable")
    kind = schema.get("type")
    if kind and kind != "object":
        walk.fault(STRUCTURE, f"{path}.type", "the type of the object itself is object")
    if part.has_status:
        others = {key for key, value in schema.items() if value} - _AT_ROOT_WITH_STATUS
        if others:
            words = join(sorted(others))
            walk.fault(STRUCTURE, path, f"{words} must not stand here beside a status subresource")
    walk.node(schema, Place(path, "root"))
    return walk
