"""What a CEL expression may cost at most, as servers estimate it before there is an object.

The estimate here is never above theirs: what is not reckoned costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.syntax.cel_check import Checker, Environment
from k8spatterns.syntax.cel_macros import MACROS
from k8spatterns.syntax.cel_tree import Call, Entries, Items, Literal, Name, Select, Struct, Tree

if TYPE_CHECKING:
    from k8spatterns.syntax.cel_types import Type

_LIST, _MAP, _STRUCT = 10, 30, 40
# A step over a text looks at ten characters; one of a pattern at four of its own.
_TEXT_STEP = 10
_PATTERN_STEP = 4
_TEXTS = frozenset({"string", "bytes"})
_OVER_ITEMS = frozenset(
    [
        "all",
        "exists",
        "exists_one",
        "existsOne",
        "map",
        "filter",
        "transformList",
        "transformMap",
        "transformMapEntry",
    ]
)
_COMPARING = frozenset({"_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_"})
_LOGICAL = frozenset({"_&&_", "_||_"})


def cost_of(tree: Tree, environment: Environment) -> int:
    """Return the most that an expression which compiles may cost."""
    checker = Checker(environment)
    checker.type_of(tree)
    return _Coster(checker.kinds).cost(tree)


class _Coster:
    """Costs of trees, whose types are known.

    Args:
        kinds: the type of each tree, by its identity.
    """

    def __init__(self, kinds: dict[int, Type]) -> None:
        self.kinds = kinds

    def size(self, tree: Tree | None) -> int:
        kind = self.kinds.get(id(tree))
        return 0 if kind is None or kind.size is None else kind.size

    def cost(self, tree: Tree) -> int:  # noqa: PLR0911 (a case per kind of tree)
        match tree:
            case Literal():
                return 0
            case Name():
                return 1
            case Select():
                return self.cost(tree.operand) + 1
            case Items():
                return _LIST + sum(map(self.cost, tree.items))
            case Entries():
                parts = [part for entry in tree.entries for part in entry]
                return _MAP + sum(map(self.cost, parts))
            case Struct():
                return _STRUCT + sum(self.cost(value) for _, value in tree.fields)
        return self.call(tree)

    def call(self, tree: Call) -> int:
        if (tree.name, len(tree.arguments)) in MACROS and (tree.target or tree.name == "has"):
            return self.macro(tree)
        around = self.cost(tree.target) if tree.target is not None else 0
        if tree.name == "_?_:_":
            condition, then, otherwise = map(self.cost, tree.arguments)
            return condition + max(then, otherwise)
        around += sum(map(self.cost, tree.arguments))
        return around + (0 if tree.name in _LOGICAL else self.own(tree))

    def macro(self, tree: Call) -> int:
        if tree.name == "has" or tree.target is None:
            return 0
        macro = MACROS[tree.name, len(tree.arguments)]
        body = sum(map(self.cost, tree.arguments[macro.variables :]))
        if tree.name not in _OVER_ITEMS:
            return body
        # Each step looks at what came out of those before it, too.
        return self.cost(tree.target) + self.size(tree.target) * (body + 1)

    def own(self, tree: Call) -> int:
        """Return what a function costs beside its arguments."""
        first = tree.target if tree.target is not None else next(iter(tree.arguments), None)
        last = tree.arguments[-1] if tree.arguments else None
        kind = self.kinds.get(id(first))
        if kind is None:
            return 1
        if tree.name == "_in_":
            container = self.kinds.get(id(last))
            return self.size(last) if container is not None and container.name == "list" else 1
        if kind.name not in _TEXTS:
            return 1
        return self.of_text(tree.name, self.size(first), self.size(last))

    def of_text(self, name: str, size: int, other: int) -> int:
        if name in _COMPARING:
            return max(min(size, other) // _TEXT_STEP, 1)
        if name == "matches":
            return max(size // _TEXT_STEP, 1) * max(other // _PATTERN_STEP, 1)
        if name == "contains":
            return max(size // _TEXT_STEP, 1) * max(other // _TEXT_STEP, 1)
        if name in {"startsWith", "endsWith"}:
            return max(other // _TEXT_STEP, 1)
        if name == "_+_":
            return (size + other) // _TEXT_STEP
        return 1
