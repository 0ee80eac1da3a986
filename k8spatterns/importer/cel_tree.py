"""CEL expressions as trees, which `facts` reads for what they say.

A tree is a tuple: what it is, and its parts. Only what the rules of CustomResourceDefinitions are
made of is read; any other expression is an `Unread`.

https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
"""

from __future__ import annotations

import re
from ast import literal_eval
from typing import Any

Tree = tuple[Any, ...]

_TOKEN = re.compile(
    r"""
    \s*(?:
      (?P<text>[rR]?(?:'{3}.*?'{3}|"{3}.*?"{3}|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"))
    | (?P<number>\d+(?:\.\d+)?)
    | (?P<word>[A-Za-z_]\w*)
    | (?P<sign>&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()\[\]{}])
    )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(r"__(namespace|continue|in|for|if|import|let|loop|package|return|as|break|"
                      r"const|else|function|var|void|while|true|false|null)__")  # fmt: skip
_CONSTANTS = {"true": True, "false": False, "null": None}
_LEVELS: tuple[tuple[str, ...], ...] = (
    ("||",),
    ("&&",),
    ("==", "!=", "<", "<=", ">", ">=", "in"),
    ("+", "-"),
)


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
    reader = _Reader(_tokens(expression))
    tree = reader.ternary()
    if reader.at < len(reader.tokens):
        raise Unread(reader.tokens[reader.at][1])
    return tree


def _tokens(expression: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    at, end = 0, len(expression.rstrip())
    while at < end:
        match = _TOKEN.match(expression, at)
        if match is None or match.lastgroup is None:
            raise Unread(expression[at : at + 20])
        found.append((match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return found


class _Reader:
    """A reader of tokens, from the operator that binds least."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens
        self.at = 0

    def peek(self) -> str:
        kind, text = self.tokens[self.at] if self.at < len(self.tokens) else ("end", "")
        return "" if kind == "text" else text

    def takes(self, sign: str) -> bool:
        found = self.peek() == sign
        self.at += found
        return found

    def expect(self, sign: str) -> None:
        if not self.takes(sign):
            raise Unread(f"no {sign}")

    def ternary(self) -> Tree:
        condition = self.binary(0)
        if not self.takes("?"):
            return condition
        then = self.ternary()
        self.expect(":")
        return ("if", condition, then, self.ternary())

    def binary(self, level: int) -> Tree:
        if level == len(_LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while (sign := self.peek()) in _LEVELS[level]:
            self.at += 1
            left = (sign, left, self.binary(level + 1))
        return left

    def unary(self) -> Tree:
        if self.takes("!"):
            return ("!", self.unary())
        return self.member(self.primary())

    def member(self, tree: Tree) -> Tree:
        while True:
            if self.takes("."):
                tree = self.selected(tree, self.word())
            elif self.takes("["):
                tree = ("index", tree, self.ternary())
                self.expect("]")
            else:
                return tree

    def selected(self, tree: Tree, name: str) -> Tree:
        if self.takes("("):
            return ("call", name, tree, self.listed(")"))
        return ("field", tree, _ESCAPED.sub(r"\1", name))

    def word(self) -> str:
        kind, text = self.tokens[self.at] if self.at < len(self.tokens) else ("end", "")
        if kind != "word":
            raise Unread(f"{text!r} is no name")
        self.at += 1
        return text

    def listed(self, end: str) -> tuple[Tree, ...]:
        found: list[Tree] = []
        while not self.takes(end):
            found.append(self.ternary())
            if self.peek() != end:
                self.expect(",")
        return tuple(found)

    def primary(self) -> Tree:
        if self.at >= len(self.tokens):
            raise Unread("it ends too early")
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "text":
            return ("value", literal_eval(text))
        if kind == "number":
            return ("value", float(text) if "." in text else int(text))
        if kind == "word":
            return self.named(text)
        return self.enclosed(text)

    def named(self, text: str) -> Tree:
        if text in _CONSTANTS:
            return ("value", _CONSTANTS[text])
        if self.takes("("):
            return ("call", text, None, self.listed(")"))
        return ("name", text)

    def enclosed(self, sign: str) -> Tree:
        if sign == "(":
            tree = self.ternary()
            self.expect(")")
            return tree
        if sign == "[":
            return ("list", self.listed("]"))
        if sign == "{":
            self.expect("}")
            return ("map",)
        raise Unread(sign)
