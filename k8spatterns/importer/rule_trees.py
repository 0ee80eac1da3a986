"""CEL expressions as plain tuples, which `facts` matches with the shapes that it knows.

What stands at two places is equal here: a tree has no places, and no brackets. Only what the rules
of CustomResourceDefinitions are made of has a tuple; any other expression is an `Unread`.
"""

from __future__ import annotations

from typing import Any

from k8spatterns.syntax import cel_tree
from k8spatterns.syntax.cel_names import unescaped
from k8spatterns.syntax.cel_tree import Call, Entries, Items, Literal, Name, Select

Tree = tuple[Any, ...]

_CONSTANTS = {"true": True, "false": False, "null": None}
_NUMBERS = {"int": int, "double": float}
_SIGNS = ("||", "&&", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-")
_OPERATORS = {f"_{sign}_": sign for sign in _SIGNS}
_OPERATORS |= {"!_": "!", "_?_:_": "if", "_[_]": "index"}


class Unread(Exception):  # noqa: N818 (an outcome, not an error of this program)
    """An expression has something that is not read here."""


def tree_of(expression: str) -> Tree:
    """Return the tree of an expression.

    Trees: `("value", v)`, `("name", n)`, `("field", tree, n)`, `("index", tree, tree)`,
    `("call", name, receiver or None, arguments)`, `("list", items)`, `("map",)`, `("!", tree)`,
    `("if", condition, then, otherwise)` and `(operator, left, right)`.

    Raises:
        Unread: it has something else.
    """
    tree = cel_tree.tree_of(expression)
    if tree is None or isinstance(tree, ValueError):
        raise Unread(str(tree))
    return _plain(tree)


def _plain(tree: cel_tree.Tree) -> Tree:
    match tree:
        case Literal():
            return ("value", _value(tree))
        case Name(name):
            return ("name", name)
        case Select(operand, field, False):
            return ("field", _plain(operand), _property(field))
        case Call():
            return _call(tree)
        case Items(items):
            return ("list", tuple(map(_plain, items)))
        case Entries(()):
            return ("map",)
    raise Unread(type(tree).__name__)


def _property(written: str) -> str:
    name = unescaped(written)
    if "." in name:
        raise Unread(written)  # a fact's path has dots between names
    return name


def _value(literal: Literal) -> Any:
    if literal.type == "string":
        return literal.text
    if literal.text in _CONSTANTS:
        return _CONSTANTS[literal.text]
    if literal.type not in _NUMBERS or "0x" in literal.text:
        raise Unread(literal.text)
    return _NUMBERS[literal.type](literal.text)


def _call(tree: Call) -> Tree:
    name = tree.name
    if name in _OPERATORS:
        return (_OPERATORS[name], *map(_plain, tree.arguments))
    if not name.isidentifier():
        raise Unread(name)
    receiver = _plain(tree.target) if tree.target is not None else None
    return ("call", name, receiver, tuple(map(_plain, tree.arguments)))
