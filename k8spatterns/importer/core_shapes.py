"""The shapes of the core classes, and which of them the schema of a custom resource agrees with.

A schema agrees with a core class when every property of it is a field there with a type that fits,
at any depth, and it requires what the class requires: a container that needs no name is another
class. What the class has and the schema
has not is pruned by the server; it stays in the facts of the kind. A core class stands in for a
schema only where it is clear which: the small ones by their exact fields and by the property's
name, the others where the schema has most of the fields of one class.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import inspect

from k8spatterns.api._base import ApiStruct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.importer.nodes import Node

_MODULES = ("core_v1", "meta_v1", "apps_v1", "autoscaling_v2", "batch_v1", "networking_v1",
            "policy_v1", "rbac_v1")  # fmt: skip

# Kinds are whole objects, which no schema embeds but for this one.
_KINDS = frozenset({"PersistentVolumeClaim"})

# Fields that only versions of Kubernetes before or after that of the core classes have.
_OTHER_VERSIONS = frozenset({"workloadRef"})

# What looks like these in other systems means something else.
_OWN = frozenset({"ContainerStateTerminated", "EndpointPort", "ParentReference"})

# Classes with few fields: their exact properties, or a smaller set that means them too.
_SMALL: dict[str, tuple[frozenset[str], ...]] = {
    name: tuple(frozenset(fields.split()) for fields in variants)
    for name, variants in {
        "Affinity": ("nodeAffinity podAffinity podAntiAffinity",),
        "EnvFromSource": ("configMapRef prefix secretRef", "configMapRef secretRef"),
        "EnvVar": ("name value valueFrom",),
        "LabelSelector": ("matchExpressions matchLabels",),
        "Lifecycle": ("postStart preStop", "postStart preStop stopSignal"),
        "NodeSelector": ("nodeSelectorTerms",),
        "NodeSelectorTerm": ("matchExpressions matchFields",),
        "PodDNSConfig": ("nameservers options searches",),
        "ResourceRequirements": ("limits requests", "claims limits requests"),
    }.items()
}

# Classes of the same fields, told apart by the name of the property: its words, then the class.
_BY_NAME: tuple[tuple[str, frozenset[str], str], ...] = (
    ("nodeaffinity", frozenset(), "NodeAffinity"),
    ("podantiaffinity", frozenset(), "PodAntiAffinity"),
    ("podaffinity", frozenset(), "PodAffinity"),
    ("configmap", frozenset({"key", "name", "optional"}), "ConfigMapKeySelector"),
    ("secret", frozenset({"key", "name", "optional"}), "SecretKeySelector"),
    ("imagepullsecrets", frozenset({"name"}), "LocalObjectReference"),
)
_PARTS = frozenset({"metadata", "spec"})
_WHOLE = _PARTS | {"apiVersion", "kind", "status"}
_TEMPLATES = {"JobSpec": "JobTemplateSpec", "PodSpec": "PodTemplateSpec"}

_MOST = 0.6
_ENOUGH = 5


class CoreShapes:
    """The core classes, and the nodes to compare with them."""

    def __init__(self, nodes: list[Node]) -> None:
        self._nodes = nodes
        self._agreed: dict[tuple[int, type], bool] = {}

    @cached_property
    def _classes(self) -> dict[str, inspect.StructType]:
        from importlib import import_module

        from k8spatterns.api import k8s

        found: dict[str, Any] = {
            name: cls
            for module in _MODULES
            for name, cls in vars(import_module(f"{k8s.__name__}.{module}")).items()
            if _is_struct(cls)
            and getattr(k8s, name, None) is cls
            and (name in _KINDS or "__resource__" not in vars(cls))
            and _is_candidate(name)
        }
        types: Any = inspect.multi_type_info(found.values())
        return dict(zip(found, types, strict=True))

    def match(self, number: int, name: str) -> str | None:
        """Return the core class for a node under a property's name, or None."""
        node = self._nodes[number]
        properties = node.get("properties")
        if name == "metadata" and self._is_metadata(number):
            return "ObjectMeta"
        if not properties:
            return None
        return (
            self._template(node)
            or self._small(number, frozenset(properties), name)
            or self._large(number, set(properties))
        )

    def _is_metadata(self, number: int) -> bool:
        node = self._nodes[number]
        return (
            node.get("type") == "object"
            and "values" not in node
            and (self.agrees(number, "ObjectMeta"))
        )

    def _template(self, node: Node) -> str | None:
        """Return the class of an object's metadata and spec by what its spec is."""
        properties = node["properties"]
        names = set(properties)
        if (
            not {"metadata", "spec"}
            <= names
            <= {"apiVersion", "kind", "metadata", "spec", "status"}
        ):
            return None
        if not self._is_metadata(properties["metadata"]):
            return None
        spec = self.match(properties["spec"], "spec")
        if spec == "PersistentVolumeClaimSpec":
            whole = names >= {"apiVersion", "kind"}
            return "PersistentVolumeClaim" if whole else "PersistentVolumeClaimTemplate"
        return _TEMPLATES.get(spec or "") if names == _PARTS else None

    def _small(self, number: int, names: frozenset[str], prop: str) -> str | None:
        for word, fields, cls in _BY_NAME:
            if word in prop.lower() and fields in (frozenset(), names) and self.agrees(number, cls):
                return cls
        for cls, variants in _SMALL.items():
            if names in variants and self.agrees(number, cls):
                return cls
        return None

    def _large(self, number: int, names: set[str]) -> str | None:
        found = sorted(
            (
                (-len(names) / len(info.fields), cls)
                for cls, info in self._classes.items()
                if self._has_most(info, names) and self.agrees(number, cls)
            )
        )
        if not found or (len(found) > 1 and found[0][0] == found[1][0]):
            return None
        return found[0][1]

    @staticmethod
    def _has_most(info: inspect.StructType, names: set[str]) -> bool:
        fields = {field.encode_name for field in info.fields}
        if not names - _OTHER_VERSIONS <= fields:
            return False
        if names == fields:
            return len(names) >= _ENOUGH - 1
        return len(names) >= max(_ENOUGH, _MOST * len(fields))

    def agrees(self, number: int, cls: str) -> bool:
        """Whether a node's properties are fields of a core class, with types that fit."""
        info = self._classes.get(cls)
        return info is not None and self._fits(number, info)

    def _fits(self, number: int, kind: inspect.Type) -> bool:  # noqa: PLR0911 (a case per type)
        node = self._nodes[number]
        options = list(_options(kind))
        if node.get("preserve") and not node.get("properties"):
            return True
        if node.get("intOrString"):
            return _any(options, inspect.IntType) and _any(options, inspect.StrType)
        match node.get("type"):
            case "string":
                return _any(options, inspect.StrType, inspect.LiteralType)
            case "integer":
                return _any(options, inspect.IntType, inspect.FloatType)
            case "number":
                return _any(options, inspect.FloatType)
            case "boolean":
                return _any(options, inspect.BoolType)
            case "array":
                return any(
                    isinstance(option, inspect.ListType)
                    and self._fits(node["items"], option.item_type)
                    for option in options
                )
        return any(self._object_fits(number, option) for option in options)

    def _object_fits(self, number: int, kind: inspect.Type) -> bool:
        node = self._nodes[number]
        if isinstance(kind, inspect.DictType):
            return "properties" not in node and (
                "values" not in node or self._fits(node["values"], kind.value_type)
            )
        if not isinstance(kind, inspect.StructType) or "values" in node:
            return False
        key = (number, kind.cls)
        if key not in self._agreed:
            self._agreed[key] = True  # what is being compared agrees until it does not
            self._agreed[key] = self._struct_fits(node, kind)
        return self._agreed[key]

    def _struct_fits(self, node: Node, kind: inspect.StructType) -> bool:
        properties = node.get("properties", {})
        fields = {field.encode_name: field for field in kind.fields}
        required = set(node.get("required", ()))
        if properties and any(
            field.required and field.encode_name not in required for field in kind.fields
        ):
            return False
        return all(
            name in fields and self._fits(part, fields[name].type)
            for name, part in properties.items()
            if name not in _OTHER_VERSIONS
        )


def _is_struct(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, ApiStruct)


def _is_candidate(name: str) -> bool:
    return name == "Condition" or not (name.endswith(("Status", "Condition")) or name in _OWN)


def _options(kind: inspect.Type) -> Iterator[inspect.Type]:
    if isinstance(kind, inspect.Metadata):
        yield from _options(kind.type)
    elif isinstance(kind, inspect.UnionType):
        for option in kind.types:
            yield from _options(option)
    elif isinstance(kind, inspect.AnyType):
        yield from _ANYTHING
    else:
        yield kind


_ANYTHING: tuple[inspect.Type, ...] = (
    inspect.BoolType(),
    inspect.DictType(inspect.StrType(), inspect.AnyType()),
    inspect.FloatType(),
    inspect.IntType(),
    inspect.ListType(inspect.AnyType()),
    inspect.StrType(),
)


def _any(options: list[inspect.Type], *wanted: type) -> bool:
    return any(isinstance(option, wanted) for option in options)
