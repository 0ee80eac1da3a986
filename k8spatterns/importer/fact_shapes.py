"""Shapes that CEL expressions have where they count conditions, or compare the items of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.importer.rule_trees import Tree

    Counted = tuple[int, int, list[Tree]]

_ONE, _NONE = ("value", 1), ("value", 0)


def counted(tree: Tree) -> Counted | None:
    """Return how many of which conditions have to be true, or None for another expression."""
    match tree:
        case ("<=", left, ("value", int() as most)):
            parts = flags_of(left)
            return None if parts is None else (0, most, parts)
        case ("==", left, ("value", int() as number)):
            parts = flags_of(left)
            return None if parts is None else (number, number, parts)
        case ("!=", left, right) if _is_has(left) and _is_has(right):
            return 1, 1, [left, right]
        case ("!", ("&&", left, right)) if _is_has(left) and _is_has(right):
            return 0, 1, [left, right]
        case ("||", *_):
            return _one_of_two(tree)
    return None


def flags_of(tree: Tree) -> list[Tree] | None:
    """Return the conditions in a sum of ones, or in the length of a list of those that are true."""
    match tree:
        case ("+", left, right):
            before, after = flags_of(left), flags_of(right)
            return None if before is None or after is None else before + after
        case ("if", condition, then, otherwise) if (then, otherwise) == (_ONE, _NONE):
            return [condition]
        case ("call", "size", ("call", "filter", ("list", parts), (name, body)), ()) if body in (
            name,
            ("==", name, ("value", True)),
        ):
            return list(parts)
    return None


def _one_of_two(tree: Tree) -> Counted | None:
    """Read "this one and not that, or that and not this", and whether it allows neither."""
    options = [_signs(part) for part in _alternatives(tree)]
    if not all(options) or len(options) not in (2, 3):
        return None
    fields = {field for option in options if option for field in option}
    sets = sorted(
        sorted(field for field, given in option.items() if given) for option in options if option
    )
    if len(fields) != 2 or any(option is None or len(option) != 2 for option in options):  # noqa: PLR2004
        return None
    names = sorted(fields)
    wanted = [[names[0]], [names[1]]]
    if sets == wanted:
        return 1, 1, [("call", "has", None, (field,)) for field in _in_order(tree)]
    if sets == [[], *wanted]:
        return 0, 1, [("call", "has", None, (field,)) for field in _in_order(tree)]
    return None


def _alternatives(tree: Tree) -> list[Tree]:
    if tree[0] == "||":
        return _alternatives(tree[1]) + _alternatives(tree[2])
    return [tree]


def _signs(tree: Tree) -> dict[Tree, bool] | None:
    """Return which fields a conjunction says are there, and which not."""
    match tree:
        case ("&&", left, right):
            before, after = _signs(left), _signs(right)
            return None if before is None or after is None else {**before, **after}
        case ("call", "has", None, (field,)):
            return {field: True}
        case ("!", ("call", "has", None, (field,))):
            return {field: False}
    return None


def _in_order(tree: Tree) -> list[Tree]:
    found: dict[Tree, None] = {}
    for option in _alternatives(tree):
        found.update(dict.fromkeys(_signs(option) or ()))
    return list(found)


def _is_has(tree: Tree) -> bool:
    return tree[:2] == ("call", "has")


def unique_keys(group: Tree, variable: Tree, body: Tree) -> list[str] | None:
    """Return the fields by which the items of a list differ, or None for another expression.

    Args:
        group: the list.
        variable: the name of its item.
        body: what is true of each item.
    """
    match body:
        case ("call", "exists_one", other, (second, same)) if other == group:
            return _keys(same, variable, second)
    return None


def _keys(tree: Tree, first: Tree, second: Tree) -> list[str] | None:
    match tree:
        case ("&&", left, right):
            before, after = _keys(left, first, second), _keys(right, first, second)
            return None if before is None or after is None else before + after
        case ("==", ("field", a, name), ("field", b, other)) if name == other and {a, b} == {
            first,
            second,
        }:
            return [name]
    return None
