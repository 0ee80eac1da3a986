"""Every way to break an API object in one place, so that the API server would refuse it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

from msgspec import inspect

from k8spatterns.api._base import OpenObject, OpenStruct
from k8spatterns.api._schemas import schema_of
from k8spatterns.api.schema import fields_of, struct_of, structs_in
from k8spatterns.testing.strategies.nodes import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api._base import ApiStruct, KubeObject
    from k8spatterns.api.schema import Field
    from k8spatterns.manifest import Tree

Fault = Literal[
    "unknown field",
    "missing field",
    "wrong type",
    "unknown value",
    "out of bounds",
    "bad name",
    "duplicate",
]

_UNKNOWN = "noSuchField"
_IDENTITY = ("apiVersion", "kind", "metadata")
_SCALARS = (inspect.StrType, inspect.IntType, inspect.FloatType, inspect.BoolType)
_DUPLICATES = ("containers", "volumes")
_GONE: Any = object()


class Break(NamedTuple):
    """One way to break a tree.

    Fields:
        fault: what is wrong then.
        path: where.
        holder: what is changed: an object or a list of the tree.
        key: the key or index in it.
        value: what stands there then; `take_out` where nothing does.
    """

    fault: Fault
    path: str
    holder: Any
    key: str | int
    value: Any

    def apply(self) -> None:
        """Change the tree."""
        if self.value is _GONE:
            del self.holder[self.key]
        elif isinstance(self.holder, list):
            self.holder.insert(int(self.key), self.value)
        else:
            self.holder[self.key] = self.value


def breaks_of(tree: Tree, cls: type[KubeObject]) -> list[Break]:
    """Return every way that is sure to be refused."""
    schema = schema_of(cls.__resource__)
    node = Node(schema.nodes, schema.root) if schema else None
    found = list(_of_struct(tree, cls, node, ""))
    if isinstance(tree.get("metadata"), dict):
        found.append(Break("bad name", "metadata.name", tree["metadata"], "name", "Bad/Name"))
    return found


def _of_struct(tree: Tree, cls: type[ApiStruct], node: Node | None, path: str) -> Iterator[Break]:
    if not issubclass(cls, (OpenStruct, OpenObject)) and (
        node is None or not node.facts.keys() & {"preserve", "values"}
    ):
        yield Break("unknown field", _join(path, _UNKNOWN), tree, _UNKNOWN, "a")
    root = not path
    for name, field in fields_of(struct_of(cls)).items():
        part = None if node is None or (root and name in _IDENTITY) else node.part(name)
        if name in tree and not (root and name in _IDENTITY[:2]):
            yield from _of_field(tree, name, field, part, node, path)


def _is_missed(field: Field, node: Node | None, holder: Node | None) -> bool:
    """Whether the server misses a field that the class needs.

    A definition may not ask for it, and an object of a built-in kind has an empty one then.
    """
    if holder is None:
        return field.is_list or not any(structs_in(field.type))
    return field.name in holder.facts.get("required", ()) and not (node and "default" in node.facts)


def _of_field(  # noqa: PLR0913, PLR0917 - all that is known of one place
    tree: Tree, name: str, field: Field, node: Node | None, holder: Node | None, path: str
) -> Iterator[Break]:
    here = _join(path, name)
    if field.required and _is_missed(field, node, holder):
        yield Break("missing field", here, tree, name, _GONE)
    yield from _of_value(tree, name, field.type, node, here)
    if name in _DUPLICATES and field.keys and tree[name]:
        yield Break(
            "duplicate", f"{here}[{len(tree[name])}]", tree[name], len(tree[name]), tree[name][0]
        )


def _of_value(
    holder: Any, key: str | int, kind: inspect.Type, node: Node | None, path: str
) -> Iterator[Break]:
    value = holder[key]
    kinds = [option for option in _options(kind) if not isinstance(option, inspect.NoneType)]
    if node is not None and ("type" not in node.facts and "intOrString" not in node.facts):
        return
    if any(isinstance(option, inspect.AnyType) for option in kinds):
        return
    if not isinstance(holder, list):
        wrong = {"wrong": "type"} if all(isinstance(one, _PLAIN) for one in kinds) else "wrong"
        yield Break("wrong type", path, holder, key, wrong)
    for option in kinds:
        yield from _of_option(holder, key, value, option, node, path)


_PLAIN = (*_SCALARS, inspect.LiteralType)


def _options(kind: inspect.Type) -> Iterator[inspect.Type]:
    if isinstance(kind, inspect.Metadata):
        yield from _options(kind.type)
    elif isinstance(kind, inspect.UnionType):
        for option in kind.types:
            yield from _options(option)
    else:
        yield kind


def _of_option(  # noqa: PLR0913, PLR0917 - all that is known of one place
    holder: Any, key: str | int, value: Any, kind: inspect.Type, node: Node | None, path: str
) -> Iterator[Break]:
    match kind:
        case inspect.StructType(cls=cls) if isinstance(value, dict):
            yield from _of_struct(value, cast("type[ApiStruct]", cls), node, path)
        case inspect.ListType(item_type=item) if isinstance(value, list):
            inner = node.inner("items") if node else None
            for at in range(len(value)) if node is None or inner else ():
                yield from _of_value(value, at, item, inner, f"{path}[{at}]")
        case inspect.LiteralType(values=options) if isinstance(options[0], str):
            if isinstance(holder, list) or (node is not None and "enum" not in node.facts):
                return
            yield Break("unknown value", path, holder, key, "NoSuchValue")
        case inspect.IntType(le=most) if most is not None and node is None:
            if isinstance(holder, list):
                return
            yield Break("out of bounds", path, holder, key, int(most) + 1)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
