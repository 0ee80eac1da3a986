"""Plain trees of API objects, drawn along the types of their classes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from k8spatterns.api._schemas import schema_of
from k8spatterns.api.schema import fields_of, struct_of
from k8spatterns.testing.strategies import struct_fields as facts
from k8spatterns.testing.strategies.adjusting import ADJUSTMENTS
from k8spatterns.testing.strategies.nodes import Node
from k8spatterns.testing.strategies.struct_values import DEEPEST, NothingFitsError, Place, values
from k8spatterns.testing.strategies.variants import groups_of

if TYPE_CHECKING:
    from msgspec import inspect

    from k8spatterns.api._base import ApiStruct, KubeObject
    from k8spatterns.api.schema import Field
    from k8spatterns.testing.strategies.variants import Group

Strategy = st.SearchStrategy[Any]

_SYSTEMS = "k8spatterns.api."
_IDENTITY = ("apiVersion", "kind")
_OF_ALL_KINDS = (*_IDENTITY, "metadata")
# Of optional fields that are drawn together at most: in an object and its spec, and deeper.
_TOGETHER = (4, 4, 2)


def name_of(cls: type[Any]) -> str:
    """Return a class's system and name, such as `k8s.Container`; a user's own has no system."""
    module = cls.__module__
    if not module.startswith(_SYSTEMS):
        return f".{cls.__name__}"
    return f"{module.removeprefix(_SYSTEMS).partition('.')[0]}.{cls.__name__}"


_made: dict[tuple[object, ...], Strategy] = {}


def trees(
    cls: type[ApiStruct],
    depth: int = 0,
    node: Node | None = None,
    known: inspect.StructType | None = None,
) -> Strategy:
    """Return the plain trees of a class, as drawn: each field fits its type and its form.

    Args:
        cls: any class of API objects, with a kind or nested.
        depth: how many classes hold it; the deeper, the fewer optional fields.
        node: what the schema of a custom resource says of it there.
        known: the class's type information, where its holder's has it.
    """
    key = (cls, depth, node.key if node else None)
    if key not in _made:
        _made[key] = _tree(_Plan(cls, depth, node, known))
    return _made[key]


def trees_of_kind(cls: type[KubeObject]) -> Strategy:
    """Return the plain trees of a kind, with what its schema says."""
    schema = schema_of(cls.__resource__)
    return trees(cls, 0, Node(schema.nodes, schema.root) if schema else None)


class _Plan:
    """What is drawn for a class at a depth: prepared when the first tree is, not before."""

    def __init__(
        self,
        cls: type[ApiStruct],
        depth: int,
        node: Node | None,
        known: inspect.StructType | None,
    ) -> None:
        self.cls = cls
        self.known = known
        self.depth = depth
        self.node = node
        self.owner = name_of(cls)
        self.adjustments = ADJUSTMENTS.get(self.owner, ())

    @cached_property
    def fields(self) -> dict[str, Field]:
        """The fields by their JSON names, without those that nobody writes."""
        never = self._listed(facts.NEVER)
        found = fields_of(self.known or struct_of(self.cls))
        return {
            name: field
            for name, field in found.items()
            if field.required or (name not in never and self._allows(name))
        }

    def _place(self, field: Field) -> Place:
        plain = self.node is None or (self._is_kind and field.name in _OF_ALL_KINDS)
        node = None if self.node is None or plain else self.node.part(field.name)
        return Place(self.owner, field, self.depth, node)

    @property
    def _is_kind(self) -> bool:
        return hasattr(self.cls, "__resource__")

    def _allows(self, name: str) -> bool:
        plain = self._is_kind and name in _OF_ALL_KINDS
        return plain or self.node is None or self.node.allows(name)

    @cached_property
    def values(self) -> dict[str, Strategy]:
        """What each field may hold; a field that nothing fits is left out."""
        found: dict[str, Strategy] = {}
        for name, field in self.fields.items():
            try:
                found[name] = values(field.type, self._place(field))
            except NothingFitsError:
                if field.required:
                    raise
        return found

    @cached_property
    def groups(self) -> tuple[tuple[Group, Strategy], ...]:
        """The groups of fields that exclude each other, as far as the class has the fields."""
        groups = [
            tuple(variant for variant in group if self.values.keys() >= variant.needed)
            for group in (*groups_of(self.owner), *(self.node.groups() if self.node else ()))
        ]
        return tuple((group, st.sampled_from(group)) for group in groups if group)

    @cached_property
    def needed(self) -> frozenset[str]:
        """The fields that are always there."""
        required = self.node.facts.get("required", ()) if self.node else ()
        always = {*self._listed(facts.ALWAYS), *_IDENTITY, *required}
        return frozenset(
            name for name in self.values if self.fields[name].required or name in always
        )

    @cached_property
    def optional(self) -> Strategy | None:
        """Which others are there: few at a time."""
        names = [name for name in self.values if name not in self.needed]
        most = _TOGETHER[min(self.depth, len(_TOGETHER) - 1)] if self.depth < DEEPEST else 0
        return st.lists(st.sampled_from(names), max_size=most) if names and most else None

    def _listed(self, table: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        common = table["*"] if self._is_kind else ()
        return (*table.get(self.owner, ()), *common)


@st.composite
def _tree(draw: st.DrawFn, plan: _Plan) -> dict[str, Any]:
    names = set(plan.needed)
    if plan.optional is not None:
        names.update(draw(plan.optional))
    fixed: dict[str, str] = {}
    for _, variants in plan.groups:
        variant = draw(variants)
        names = (names - variant.excluded) | variant.needed
        fixed.update(variant.values)
    tree = {
        name: fixed[name] if name in fixed else draw(strategy)
        for name, strategy in plan.values.items()
        if name in names
    }
    for change in plan.adjustments:
        change(tree)
    return tree
