"""What the schema of a custom resource says beyond the types of its classes, by node."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.testing.strategies.variants import Variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.testing.strategies.variants import Group

_UNIONS = ("oneOf", "anyOf")


class Node(NamedTuple):
    """A node of a schema.

    Fields:
        nodes: those of its package, by number.
        number: its own.
    """

    nodes: list[dict[str, Any]]
    number: int

    @property
    def facts(self) -> dict[str, Any]:
        """What the schema says of the value."""
        return self.nodes[self.number]

    @property
    def key(self) -> tuple[int, int]:
        """What tells nodes apart; their packages' lists stay as long as the process does."""
        return id(self.nodes), self.number

    def part(self, name: str) -> Node | None:
        """Return the node of a property, or of `items` or `values`; None for an open one."""
        number = self.facts.get("properties", {}).get(name)
        return None if number is None else Node(self.nodes, number)

    def inner(self, name: str) -> Node | None:
        """Return the node of the `items` or `values`; None where they are free."""
        number = self.facts.get(name)
        return None if number is None else Node(self.nodes, number)

    def allows(self, name: str) -> bool:
        """Whether an object may have a field of this name."""
        facts = self.facts
        return name in facts.get("properties", {}) or "values" in facts or "preserve" in facts

    def groups(self) -> Iterator[Group]:
        """Yield the groups of fields that exclude each other."""
        for union in _UNIONS:
            if union in self.facts:
                yield _group([set(self._required(number)) for number in self.facts[union]])
        for number in self.facts.get("allOf", ()):
            yield from Node(self.nodes, number).groups()
        together = self.nodes[self.facts["not"]].get("required", ()) if "not" in self.facts else ()
        if len(together) > 1:
            yield tuple(Variant({}, frozenset(), frozenset({name})) for name in together)
        if self.facts.get("minProperties") == 1 and "properties" in self.facts:
            yield _group([{name} for name in self.facts["properties"]])

    def _required(self, number: int) -> Iterator[str]:
        """Yield the fields that an alternative asks for; none where it forbids all the others."""
        facts = self.nodes[number]
        yield from facts.get("required", ())
        yield from chain.from_iterable(
            self._required(part)
            for union in ("allOf", "oneOf")
            for part in facts.get(union, ())[:1]
        )


def _group(alternatives: list[set[str]]) -> Group:
    named = set().union(*alternatives)
    return tuple(
        Variant({}, frozenset(needed), frozenset(named - needed)) for needed in alternatives
    )
