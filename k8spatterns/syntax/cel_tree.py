"""CEL expressions as trees, read by recursive descent.

https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from k8spatterns.syntax.cel_names import RESERVED
from k8spatterns.syntax.cel_tokens import CelSyntaxError, Token, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

#: Longer or deeper ones are not read: servers bound them, too.
LONGEST = 20_000
DEEPEST = 40

_LEVELS: tuple[frozenset[str], ...] = (
    frozenset({"||"}),
    frozenset({"&&"}),
    frozenset({"==", "!=", "<", "<=", ">", ">=", "in"}),
    frozenset({"+", "-"}),
    frozenset({"*", "/", "%"}),
)
_CONSTANTS = {"true": "bool", "false": "bool", "null": "null_type"}
_NUMBERS = frozenset({"int", "uint", "double"})


class Literal(NamedTuple):
    """A constant: the name of its type, and its text."""

    type: str
    text: str
    at: int


class Name(NamedTuple):
    """A name that stands alone."""

    name: str
    at: int


class Select(NamedTuple):
    """A field of a value; optional where it is written `.?`."""

    operand: Tree
    field: str
    optional: bool
    at: int


class Call(NamedTuple):
    """A call of a function, of an operator such as `_+_`, or of a macro.

    Fields:
        name: of the function.
        target: what stands before its dot, or None.
        arguments: in its parentheses.
        at: where it stands.
    """

    name: str
    target: Tree | None
    arguments: tuple[Tree, ...]
    at: int


class Items(NamedTuple):
    """A list."""

    items: tuple[Tree, ...]
    at: int


class Entries(NamedTuple):
    """A map."""

    entries: tuple[tuple[Tree, Tree], ...]
    at: int


class Struct(NamedTuple):
    """An object of a named type."""

    name: str
    fields: tuple[tuple[str, Tree], ...]
    at: int


Tree: TypeAlias = Literal | Name | Select | Call | Items | Entries | Struct


@lru_cache(maxsize=4096)
def tree_of(expression: str) -> Tree | CelSyntaxError | None:
    """Return the tree of an expression, its fault, or None where it is too long or too deep."""
    if len(expression) > LONGEST:
        return None
    try:
        return _Reader(tokens(expression)).whole()
    except CelSyntaxError as error:
        return error.with_traceback(None)
    except RecursionError:
        return None


class _Reader:
    """A reader of words, from the operator that binds least."""

    def __init__(self, words: list[Token]) -> None:
        self.words = words
        self.at = 0
        self.depth = 0

    def whole(self) -> Tree:
        tree = self.expression()
        if self.word.kind != "end":
            raise self.unexpected()
        return tree

    @property
    def word(self) -> Token:
        return self.words[self.at]

    def unexpected(self) -> CelSyntaxError:
        word = self.word
        message = "it ends too early" if word.kind == "end" else f"{word.text!r} does not fit here"
        return CelSyntaxError(message, word.at)

    def sees(self, sign: str) -> bool:
        word = self.word
        return word.text == sign and (word.kind == "sign" or sign == "in")

    def takes(self, sign: str) -> bool:
        found = self.sees(sign)
        self.at += found
        return found

    def expect(self, sign: str) -> None:
        if not self.takes(sign):
            raise self.unexpected()

    def expression(self) -> Tree:
        self.depth += 1
        if self.depth > DEEPEST:
            raise RecursionError
        condition = self.binary(0)
        if self.sees("?"):
            at = self.word.at
            self.at += 1
            then = self.binary(0)
            self.expect(":")
            condition = Call("_?_:_", None, (condition, then, self.expression()), at)
        self.depth -= 1
        return condition

    def binary(self, level: int) -> Tree:
        if level == len(_LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        signs = _LEVELS[level]
        while (word := self.word).text in signs and (word.kind == "sign" or word.text == "in"):
            self.at += 1
            left = Call(f"_{word.text}_", None, (left, self.binary(level + 1)), word.at)
        return left

    def unary(self) -> Tree:
        word = self.word
        if word.kind != "sign" or word.text not in "!-":
            return self.member(self.primary())
        count = 0
        while self.takes(word.text):
            count += 1
        if word.text == "-" and count == 1 and self.word.kind in _NUMBERS:
            number = self.word
            self.at += 1
            return self.member(Literal(number.kind, f"-{number.text}", word.at))
        tree = self.member(self.primary())
        return Call(f"{word.text}_", None, (tree,), word.at) if count % 2 else tree

    def member(self, tree: Tree) -> Tree:
        while True:
            at = self.word.at
            if self.takes("."):
                tree = self.selected(tree, at)
            elif self.takes("["):
                name = "_[?_]" if self.takes("?") else "_[_]"
                tree = Call(name, None, (tree, self.expression()), at)
                self.expect("]")
            else:
                return tree

    def selected(self, tree: Tree, at: int) -> Tree:
        optional = self.takes("?")
        field = self.identifier()
        if not optional and self.takes("("):
            return Call(field, tree, self.listed(")", self.expression), at)
        if not optional and self.sees("{") and (name := _qualified(tree)):
            return self.struct(f"{name}.{field}", at)
        return Select(tree, field, optional, at)

    def identifier(self) -> str:
        word = self.word
        if word.kind != "word" or word.text in {"in", "true", "false", "null"}:
            raise self.unexpected()
        self.at += 1
        return word.text

    def listed(self, end: str, read: Callable[[], Tree]) -> tuple[Tree, ...]:
        """Return the arguments of a call up to its end, or the items of a list."""
        found: list[Tree] = []
        while not self.takes(end):
            found.append(read())
            if not self.sees(end):
                self.expect(",")
                if end == ")" and self.sees(end):
                    raise self.unexpected()
        return tuple(found)

    def primary(self) -> Tree:
        word = self.word
        if word.kind == "word":
            return self.named()
        self.at += 1
        if word.kind == "text":
            return Literal("string", word.text, word.at)
        if word.kind in _NUMBERS or word.kind == "bytes":
            return self.number(word)
        self.at -= 1
        return self.enclosed(word)

    def number(self, word: Token) -> Tree:
        if word.kind == "int" and word.text == str(2**63):
            raise CelSyntaxError(f"{word.text} does not fit into 64 bits", word.at)
        return Literal(word.kind, word.text, word.at)

    def named(self) -> Tree:
        word = self.word
        if word.text in _CONSTANTS:
            self.at += 1
            return Literal(_CONSTANTS[word.text], word.text, word.at)
        name = self.identifier()
        if self.takes("("):
            return Call(name, None, self.listed(")", self.expression), word.at)
        if self.sees("{"):
            return self.struct(name, word.at)
        if name in RESERVED:
            raise CelSyntaxError(f"{name!r} is a reserved word", word.at)
        return Name(name, word.at)

    def enclosed(self, word: Token) -> Tree:
        if self.takes("("):
            tree = self.expression()
            self.expect(")")
            return tree
        if self.takes("["):
            return Items(self.listed("]", self.item), word.at)
        if self.takes("{"):
            return Entries(tuple(self.entries()), word.at)
        if self.takes("."):
            return self.named()
        raise self.unexpected()

    def item(self) -> Tree:
        if self.takes("?"):
            return Call("?_", None, (self.expression(),), self.word.at)
        return self.expression()

    def entries(self) -> list[tuple[Tree, Tree]]:
        found: list[tuple[Tree, Tree]] = []
        while not self.takes("}"):
            optional = self.takes("?")
            key = self.expression()
            self.expect(":")
            value = self.expression()
            if optional:
                value = Call("?_", None, (value,), self.word.at)
            found.append((key, value))
            if not self.sees("}"):
                self.expect(",")
        return found

    def struct(self, name: str, at: int) -> Tree:
        self.expect("{")
        found: list[tuple[str, Tree]] = []
        while not self.takes("}"):
            optional = self.takes("?")
            field = self.identifier()
            self.expect(":")
            value = self.expression()
            found.append((field, Call("?_", None, (value,), at) if optional else value))
            if not self.sees("}"):
                self.expect(",")
        return Struct(name, tuple(found), at)


def _qualified(tree: Tree) -> str:
    """Return names with dots between, or an empty text where it is anything else."""
    if isinstance(tree, Name):
        return tree.name
    if isinstance(tree, Select) and not tree.optional and (name := _qualified(tree.operand)):
        return f"{name}.{tree.field}"
    return ""


def qualified(tree: Tree | None) -> str:
    """Return `a.b` for names with dots between; an empty text where a tree is anything else."""
    return _qualified(tree) if tree is not None else ""
