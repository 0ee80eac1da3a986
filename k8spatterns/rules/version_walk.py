"""Finds the fields of an object about which the version table has something to say.

Of the ways that the table knows, a walk follows only those that lead to such a field, so that an
object without one costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.api.versions import Field, fields_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Node = dict[str, "Step"]
    Facts = Callable[[str, str, Field], tuple[Any, ...]]


class Step(msgspec.Struct, frozen=True):
    """A field that is looked at.

    Fields:
        facts: what there is to say about it.
        inner: the fields below it that are looked at; None where there are none.
        mapping: whether those are of the values of a mapping.
    """

    facts: tuple[Any, ...]
    inner: Node | None
    mapping: bool


class Found(msgspec.Struct, frozen=True):
    """A field of an object that there is something to say about.

    Fields:
        path: its JSON path from the root.
        name: its JSON name.
        value: what it has; never None.
        facts: what there is to say.
    """

    path: str
    name: str
    value: Any
    facts: tuple[Any, ...]


class Watch:
    """The fields that one question is about, as a tree for each kind, made at its first object.

    Args:
        facts: returns what there is to say of a field, from its type, its name and the table.
        enters: says whether to look inside a field; by default every field is entered.
    """

    def __init__(self, facts: Facts, enters: Callable[[Field], bool] = lambda _: True) -> None:
        self._facts = facts
        self._enters = enters
        self._nodes: dict[str, Node] = {}
        self._open: set[str] = set()

    def find(self, api_version: str, kind: str, tree: dict[str, Any]) -> Iterator[Found]:
        """Yield the fields of an object that have facts, the outer ones first."""
        root = self._node(f"{api_version}/{kind}")
        return _find(root, tree) if root else iter(())

    def names(self, api_version: str, kind: str) -> frozenset[tuple[str, str]]:
        """Return every field of a kind that has facts, with the field that it is in, if any."""
        found: set[tuple[str, str]] = set()
        waiting = [("", self._node(f"{api_version}/{kind}"))]
        known: set[tuple[str, int]] = set()  # a type may be inside itself
        for outer, node in waiting:
            if (outer, id(node)) not in known:
                known.add((outer, id(node)))
                found.update((outer, name) for name, step in node.items() if step.facts)
                waiting += [(name, step.inner) for name, step in node.items() if step.inner]
        return frozenset(found)

    def _node(self, name: str) -> Node:
        node = self._nodes.get(name)
        if node is None:
            node = self._nodes[name] = {}
            self._open.add(name)
            for field, known in fields_of(name).items():
                step = self._step(name, field, known)
                if step is not None:
                    node[field] = step
            self._open.discard(name)
        return node

    def _step(self, of: str, name: str, field: Field) -> Step | None:
        facts = self._facts(of, name, field)
        inner = self._inner(field) if self._enters(field) else None
        return Step(facts, inner, field.mapping) if facts or inner is not None else None

    def _inner(self, field: Field) -> Node | None:
        """Return the node below a field; one that is being made may still get fields."""
        if not field.inner:
            return None
        node = self._node(field.inner)
        return node if node or field.inner in self._open else None


def _find(root: Node, tree: dict[str, Any]) -> Iterator[Found]:
    waiting: list[tuple[Node, dict[str, Any], str]] = [(root, tree, "")]
    for node, holder, path in waiting:
        for name, value in holder.items():
            step = node.get(name)
            if step is None or value is None:
                continue
            where = f"{path}.{name}" if path else name
            if step.facts:
                yield Found(where, name, value, step.facts)
            if step.inner is not None:
                waiting.extend(_below(step.inner, value, where, mapping=step.mapping))


def _below(
    node: Node, value: Any, path: str, *, mapping: bool
) -> Iterator[tuple[Node, dict[str, Any], str]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield node, item, f"{path}[{index}]"
    elif isinstance(value, dict) and not mapping:
        yield node, value, path
    elif isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, dict):
                yield node, item, f"{path}.{name}"
