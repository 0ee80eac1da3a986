"""Classes for the kinds of one API group in one version.

Objects inside an object get a class each; those with the same fields share one. A class is named
by the shortest path to it, `VirtualServiceSpecHttpRoute`, so that a field that is added elsewhere
changes no name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from k8spatterns.importer.class_names import ClassNames
from k8spatterns.importer.model import (
    Class,
    Constrained,
    Field,
    ListOf,
    MapOf,
    Module,
    Nullable,
    Ref,
    Scalar,
)
from k8spatterns.importer.naming import field_names, name_first
from k8spatterns.importer.node_types import replaced, type_of_node
from k8spatterns.importer.nodes import ITEM, VALUE, shown_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from k8spatterns.api._resource import Resource
    from k8spatterns.importer.core_shapes import CoreShapes
    from k8spatterns.importer.model import Type
    from k8spatterns.importer.nodes import Node, Nodes

    Doc = Callable[["Resource", tuple[str, ...], str], str]

CORE = "k8spatterns.api"
_FIRST = ("apiVersion", "kind", "metadata", "spec")
_HEAD: tuple[tuple[str, Type, bool], ...] = (
    ("apiVersion", Scalar("str"), False),
    ("kind", Scalar("str"), False),
    ("metadata", Ref("k8s", "ObjectMeta", CORE), False),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A class without a name: what makes it the same as another.

    Fields:
        fields: JSON name, type, and whether it is required; classes in types are numbered.
        list_keys: as in `model.Class`.
        open: whether the server also takes fields that are not here.
    """

    fields: tuple[tuple[str, Type, bool], ...]
    list_keys: tuple[tuple[str, tuple[str, ...]], ...]
    open: bool


class CustomClasses:
    """Makes the classes of a module.

    Args:
        name: the module's.
        nodes: the schemas.
        cores: what core classes there are.
        doc: a kind, the path to an object in it and the class's name → its docstring.
    """

    def __init__(self, name: str, nodes: Nodes, cores: CoreShapes, doc: Doc) -> None:
        self._name = name
        self._nodes = nodes
        self._all = nodes.nodes
        self._cores = cores
        self._doc = doc
        self._drafts: list[Draft] = []
        self._numbers: dict[Draft, int] = {}
        self._types: dict[tuple[int, str], Type] = {}
        self._named: dict[int, tuple[str, Resource, tuple[str, ...]]] = {}

    def module(self, resources: Iterable[Resource]) -> Module:
        """Return the module of these kinds, which are all of one group and version."""
        listed = sorted(resources, key=lambda item: (len(item.kind), item.kind))
        roots = [(resource, self._root(resource)) for resource in listed]
        names = ClassNames([resource.kind for resource in listed])
        self._name_all(roots, names)
        classes = [
            *(self._kind(resource, draft, names) for resource, draft in roots),
            *(self._nested(number) for number in self._named),
        ]
        first = listed[0]
        ordered = tuple(sorted(classes, key=lambda item: item.name))
        return Module(self._name, first.group, first.version, ordered)

    def _root(self, resource: Resource) -> Draft:
        number = self._nodes.roots[resource.api_version, resource.kind]
        node = self._all[number]
        parts = {
            name: part
            for name, part in node.get("properties", {}).items()
            if name not in _FIRST[:3]
        }
        draft = self._draft({**node, "properties": parts})
        if draft.open and "spec" not in parts:
            # What the schema leaves open is the spec nearly always; it gets a name of its own.
            return replace(draft, fields=(*draft.fields, ("spec", Scalar("Any"), False)))
        return draft

    def _draft(self, node: Node) -> Draft:
        required = set(node.get("required", ()))
        parts: Mapping[str, int] = node.get("properties", {})
        keys = {
            name: keys
            for name, part in parts.items()
            if (keys := _list_keys(self._all[part])) is not None
        }
        return Draft(
            tuple(
                (
                    name,
                    self._type(part, name),
                    name in required and "default" not in self._all[part],
                )
                for name, part in parts.items()
            ),
            tuple(keys.items()),
            bool(node.get("preserve")),
        )

    def _type(self, number: int, name: str) -> Type:
        key = (number, name)
        if key not in self._types:
            self._types[key] = type_of_node(self._all, number, name, self._struct)
        return self._types[key]

    def _struct(self, number: int, name: str) -> Type:
        core = self._cores.match(number, name)
        if core is not None:
            return Ref("k8s", core, CORE)
        node = self._all[number]
        if not node.get("properties"):
            return Scalar("RawExtension")
        draft = self._draft(node)
        found = self._numbers.setdefault(draft, len(self._drafts))
        if found == len(self._drafts):
            self._drafts.append(draft)
        return Ref(self._name, str(found))

    def _name_all(self, roots: list[tuple[Resource, Draft]], names: ClassNames) -> None:
        """Name every class by the first of the shortest paths to it."""
        level: list[tuple[Resource, tuple[str, ...], Draft]] = [
            (resource, (), draft) for resource, draft in roots
        ]
        while level:
            below: list[tuple[Resource, tuple[str, ...], Draft]] = []
            for resource, path, draft in level:
                for place, number in _references(draft):
                    if number not in self._named:
                        at = (*path, *place)
                        name = names.name(resource.kind, at)
                        self._named[number] = (name, resource, at)
                        below.append((resource, at, self._drafts[number]))
            level = below

    def _kind(self, resource: Resource, draft: Draft, names: ClassNames) -> Class:
        name = names.kind(resource.kind)
        placed = msgspec.structs.replace(resource, class_name=name)
        constants = {"apiVersion": resource.api_version, "kind": resource.kind}
        fields = [*_HEAD, *sorted(draft.fields, key=_order)]
        return Class(
            name=name,
            doc=self._doc(resource, (), name),
            fields=tuple(self._fields(fields, constants, (resource, ()))),
            list_keys=draft.list_keys,
            resource=placed,
            open=draft.open,
            keeps_unknown=self._reaches_open(draft, set()),
            rules=tuple(self._nodes.rules.get((resource.api_version, resource.kind), ())),
        )

    def _nested(self, number: int) -> Class:
        name, resource, path = self._named[number]
        draft = self._drafts[number]
        return Class(
            name=name,
            doc=self._doc(resource, path, name),
            fields=tuple(self._fields(sorted(draft.fields, key=_by_name), {}, (resource, path))),
            list_keys=draft.list_keys,
            open=draft.open,
            keeps_unknown=self._reaches_open(draft, set()),
        )

    def _fields(
        self,
        fields: Iterable[tuple[str, Type, bool]],
        constants: Mapping[str, str],
        place: tuple[Resource, tuple[str, ...]],
    ) -> Iterator[Field]:
        listed = list(fields)
        names = field_names(json_name for json_name, _, _ in listed)
        resource, path = place
        for json_name, kind, required in listed:
            key = (resource.api_version, resource.kind, (*path, json_name))
            yield Field(
                name=names[json_name],
                json_name=json_name,
                type=replaced(kind, self._renamed),
                required=required,
                constant=constants.get(json_name),
                doc=self._nodes.texts.get(key, ""),
            )

    def _renamed(self, ref: Ref) -> Ref:
        return ref if ref.package else replace(ref, name=self._named[int(ref.name)][0])

    def _reaches_open(self, draft: Draft, seen: set[int]) -> bool:
        if draft.open:
            return True
        for _, number in _references(draft):
            if number not in seen:
                seen.add(number)
                if self._reaches_open(self._drafts[number], seen):
                    return True
        return False


def nested_doc(resource: Resource, path: tuple[str, ...]) -> str:
    """Return the docstring of an object inside a kind that has no description."""
    return f"{resource.kind} {shown_path(path)}"


def _references(draft: Draft) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the places of a draft that are classes of the module, with their numbers."""
    for name, kind, _ in draft.fields:
        for place, ref in _refs(kind, (name,)):
            if not ref.package:
                yield place, int(ref.name)


def _refs(kind: Type, at: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Ref]]:
    match kind:
        case Ref():
            yield at, kind
        case ListOf(inner):
            yield from _refs(inner, (*at, ITEM))
        case MapOf(inner):
            yield from _refs(inner, (*at, VALUE))
        case Nullable(inner) | Constrained(inner, _):
            yield from _refs(inner, at)


def _by_name(field: tuple[str, Type, bool]) -> tuple[bool, str]:
    return name_first(field[0])


def _order(field: tuple[str, Type, bool]) -> tuple[bool, bool, str]:
    return field[0] != "spec", field[0] == "status", field[0]


def _list_keys(node: Node) -> tuple[str, ...] | None:
    kind = node.get("listType")
    if kind == "map":
        return tuple(node.get("listKeys", ()))
    return () if kind == "set" else None
