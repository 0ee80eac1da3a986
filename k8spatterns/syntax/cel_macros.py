"""The macros of CEL: what looks like a function and has a variable of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.syntax.cel_tokens import CelSyntaxError
from k8spatterns.syntax.cel_tree import Name, Select
from k8spatterns.syntax.cel_types import BOOL, DYN, list_of, map_of, optional_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.syntax.cel_check import Checker
    from k8spatterns.syntax.cel_tree import Call, Tree
    from k8spatterns.syntax.cel_types import Type


class Macro(NamedTuple):
    """A macro.

    Fields:
        check: finds the type of a call.
        has_target: whether it stands behind a value and a dot.
        target: the name that must stand before the dot, where it is none of a value.
        variables: how many names come first.
    """

    check: Callable[[Checker, Call], Type]
    has_target: bool = True
    target: str = ""
    variables: int = 1


def _variable(tree: Tree) -> str:
    if isinstance(tree, Name):
        return tree.name
    raise CelSyntaxError("the first argument must be a simple name", tree.at)


def _target(call: Call) -> Tree:
    if call.target is None:
        raise CelSyntaxError(f"{call.name} stands behind a value and a dot", call.at)
    return call.target


def _one(checker: Checker, call: Call) -> dict[str, Type]:
    """Return the variable of a macro over items, or over the keys of a map."""
    key, value = checker.ranged(_target(call))
    over_map = checker.kinds[id(call.target)].name == "map"
    return {_variable(call.arguments[0]): key if over_map else value}


def _two(checker: Checker, call: Call) -> dict[str, Type]:
    """Return the variables of a macro over indexes and items, or keys and values."""
    key, value = checker.ranged(_target(call))
    return {_variable(call.arguments[0]): key, _variable(call.arguments[1]): value}


def _scope(checker: Checker, call: Call, variables: int) -> dict[str, Type]:
    return _one(checker, call) if variables == 1 else _two(checker, call)


def _test(variables: int) -> Callable[[Checker, Call], Type]:
    """Make `all` and its like: a condition about each item."""

    def check(checker: Checker, call: Call) -> Type:
        checker.scopes.append(_scope(checker, call, variables))
        checker.wants_bool(call.arguments[variables])
        checker.scopes.pop()
        return BOOL

    return check


def _value(checker: Checker, call: Call, variables: int) -> Type:
    """Return the type of the last argument, before which conditions may stand."""
    checker.scopes.append(_scope(checker, call, variables))
    *conditions, value = call.arguments[variables:]
    for condition in conditions:
        checker.wants_bool(condition)
    kind = checker.type_of(value)
    checker.scopes.pop()
    return kind


def _changed(variables: int, *, to_map: bool = False) -> Callable[[Checker, Call], Type]:
    """Make `map` and its like: a value for each item, or for each that a condition holds for."""

    def check(checker: Checker, call: Call) -> Type:
        kind = _value(checker, call, variables)
        size = checker.kinds[id(call.target)].size
        if not to_map:
            return list_of(kind, size)
        return map_of(next(iter(_two(checker, call).values())), kind, size)

    return check


def _filter(checker: Checker, call: Call) -> Type:
    checker.scopes.append(_one(checker, call))
    checker.wants_bool(call.arguments[1])
    checker.scopes.pop()
    found = checker.kinds[id(call.target)]
    return found if found.name == "list" else list_of(found.parts[0] if found.parts else DYN)


def _map_entry(checker: Checker, call: Call) -> Type:
    return _value(checker, call, 2)


def _has(checker: Checker, call: Call) -> Type:
    (tree,) = call.arguments
    if not isinstance(tree, Select) or tree.optional:
        raise CelSyntaxError("has() takes a field, such as has(self.a)", call.at)
    checker.type_of(tree)
    return BOOL


def _bind(checker: Checker, call: Call) -> Type:
    name, value, body = call.arguments
    checker.scopes.append({_variable(name): checker.type_of(value)})
    kind = checker.type_of(body)
    checker.scopes.pop()
    return kind


def _optional(*, flat: bool) -> Callable[[Checker, Call], Type]:
    def check(checker: Checker, call: Call) -> Type:
        found = checker.type_of(_target(call))
        if found.name not in {"optional_type", "dyn"}:
            raise CelSyntaxError(f"{call.name} needs an optional value, not '{found}'", call.at)
        inner = found.parts[0] if found.parts else DYN
        checker.scopes.append({_variable(call.arguments[0]): inner})
        kind = checker.type_of(call.arguments[1])
        checker.scopes.pop()
        return kind if flat else optional_of(kind)

    return check


def _sort_by(checker: Checker, call: Call) -> Type:
    checker.scopes.append(_one(checker, call))
    checker.type_of(call.arguments[1])
    checker.scopes.pop()
    return checker.kinds[id(call.target)]


#: The macros by their names and how many arguments they take.
MACROS: dict[tuple[str, int], Macro] = {
    ("has", 1): Macro(_has, has_target=False, variables=0),
    ("bind", 3): Macro(_bind, target="cel"),
    **{(name, 2): Macro(_test(1)) for name in ("all", "exists", "exists_one", "existsOne")},
    **{(name, 3): Macro(_test(2), variables=2) for name in ("all", "exists", "existsOne")},
    ("map", 2): Macro(_changed(1)),
    ("map", 3): Macro(_changed(1)),
    ("filter", 2): Macro(_filter),
    ("transformList", 3): Macro(_changed(2), variables=2),
    ("transformList", 4): Macro(_changed(2), variables=2),
    ("transformMap", 3): Macro(_changed(2, to_map=True), variables=2),
    ("transformMap", 4): Macro(_changed(2, to_map=True), variables=2),
    ("transformMapEntry", 3): Macro(_map_entry, variables=2),
    ("transformMapEntry", 4): Macro(_map_entry, variables=2),
    ("optMap", 2): Macro(_optional(flat=False)),
    ("optFlatMap", 2): Macro(_optional(flat=True)),
    ("sortBy", 2): Macro(_sort_by),
}
