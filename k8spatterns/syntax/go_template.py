"""Templates of Go's `text/template`: their syntax, and which functions and fields they use.

See https://pkg.go.dev/text/template
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

BUILT_IN = frozenset(
    [
        "and",
        "call",
        "html",
        "index",
        "slice",
        "js",
        "len",
        "not",
        "or",
        "print",
        "printf",
        "println",
        "urlquery",
        "eq",
        "ge",
        "gt",
        "le",
        "lt",
        "ne",
    ]
)
_BLOCKS = frozenset({"if", "range", "with", "define", "block"})
_KEYWORDS = _BLOCKS | {"else", "end", "template", "break", "continue"}
_CONSTANTS = frozenset({"true", "false", "nil"})
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<text>\"(?:\\.|[^\"\\\n])*\"|`[^`]*`|'(?:\\.|[^'\\\n])+')"
    r"|(?P<number>[+-]?(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+))"
    r"|(?P<variable>\$\w*)|(?P<field>\.[^\W\d]\w*)|(?P<word>[^\W\d]\w*)"
    r"|(?P<sign>:=|[=|,().])"
)


class Field(NamedTuple):
    """A field that a template reads.

    Fields:
        base: the variable, such as `$labels`; empty for the dot that the template is given.
        name: such as `instance`.
    """

    base: str
    name: str


class Template(NamedTuple):
    """What a template says.

    Fields:
        refusal: what is wrong with its syntax; None where nothing is.
        hint: what to write instead; may be empty.
        fields: that it reads, in order.
        variables: that it reads, those of `fields` included.
    """

    refusal: str | None = None
    hint: str = ""
    fields: tuple[Field, ...] = ()
    variables: tuple[str, ...] = ()


class _Token(NamedTuple):
    kind: str
    text: str
    spaced: bool  # whether there is space before it


class _RefusedError(Exception):
    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@lru_cache(maxsize=1024)
def template(text: str, functions: frozenset[str], variables: frozenset[str]) -> Template:
    """Read a template that may use these functions and variables beside Go's own."""
    reader = _Reader(functions | BUILT_IN, variables)
    try:
        reader.read(text)
    except _RefusedError as error:
        return Template(str(error), error.hint)
    return Template(None, "", tuple(reader.fields), tuple(reader.used))


class _Reader:
    """Reads a template from left to right."""

    def __init__(self, functions: frozenset[str], variables: frozenset[str]) -> None:
        self.functions = functions
        self.variables = [*variables, "$"]
        self.fields: list[Field] = []
        self.used: list[str] = []
        # Each open block: its keyword, whether `else` came, how many variables there were.
        self.blocks: list[tuple[str, bool, int]] = []
        self.tokens: list[_Token] = []
        self.at = 0

    def read(self, text: str) -> None:
        at = text.find("{{")
        while at >= 0:
            at = self._action(text, at)
            at = text.find("{{", at)
        if self.blocks:
            raise _RefusedError(f"{{{{ {self.blocks[-1][0]} }}}} has no {{{{ end }}}}")

    def _action(self, text: str, start: int) -> int:
        """Read an action; return where it ends."""
        at = start + 2
        if text[at : at + 1] == "-" and text[at + 1 : at + 2].isspace():
            at += 1
        body = text[at:].lstrip()
        if body.startswith("/*"):
            return self._comment(text, start)
        self.tokens, end = _lexed(text, at, start)
        self.at = 0
        self._statement(text[start:end])
        return end

    def _comment(self, text: str, start: int) -> int:
        end = text.find("*/", start)
        close = re.compile(r"(?:\s-)?\}\}").match(text, end + 2)
        if end < 0 or close is None:
            raise _RefusedError(f"the comment {shown(text[start : start + 20])} is not closed")
        return close.end()

    def _statement(self, written: str) -> None:
        if not self.tokens:
            raise _RefusedError(f"{written} says nothing", "write a value between the braces")
        word = self.tokens[0].text if self.tokens[0].kind == "word" else ""
        if word in _KEYWORDS:
            self.at = 1
            self._keyword(word, written)
        else:
            self._pipeline(declares=True)
        if self.at < len(self.tokens):
            raise _RefusedError(f"{shown(self.tokens[self.at].text)} is not expected in {written}")

    def _keyword(self, word: str, written: str) -> None:
        if word == "end":
            self._end(written)
        elif word == "else":
            self._else(written)
        elif word in ("break", "continue"):
            if not any(block[0] == "range" for block in self.blocks):
                raise _RefusedError(f"{written} is outside of a range")
        elif word in ("define", "block", "template"):
            self._named(word, written)
        else:
            self.blocks.append((word, False, len(self.variables)))
            self._needed_pipeline(word, written)

    def _needed_pipeline(self, word: str, written: str) -> None:
        if self.at >= len(self.tokens):
            raise _RefusedError(f"{written} needs a value after {word}")
        self._pipeline(declares=True, ranges=word == "range")

    def _named(self, word: str, written: str) -> None:
        name = self._peek()
        if name is None or name.kind != "text":
            raise _RefusedError(f"{written} needs a name in quotes")
        self.at += 1
        if word != "template":
            self.blocks.append((word, False, len(self.variables)))
        if word != "define" and self.at < len(self.tokens):
            self._pipeline()

    def _end(self, written: str) -> None:
        if not self.blocks:
            raise _RefusedError(f"{written} has nothing to end")
        del self.variables[self.blocks.pop()[2] :]

    def _else(self, written: str) -> None:
        if not self.blocks or self.blocks[-1][0] in ("define", "block"):
            raise _RefusedError(f"{written} belongs to no if, range or with")
        word, had_else, variables = self.blocks[-1]
        if had_else:
            raise _RefusedError(f"{written} is the second else of one {word}")
        token = self._peek()
        chained = token is not None and token.text in ("if", "with")
        if token is not None and chained:
            self.at += 1
            self._needed_pipeline(token.text, written)
        self.blocks[-1] = (word, not chained, variables)

    def _pipeline(self, *, declares: bool = False, ranges: bool = False) -> None:
        declared = self._declared(ranges=ranges) if declares else []
        stage = 1
        self._command(stage)
        while self._take("|"):
            stage += 1
            self._command(stage)
        self.variables += declared

    def _declared(self, *, ranges: bool) -> list[str]:
        """Read `$x :=`, `$x =` or `$i, $x :=`; return the new variables."""
        kinds = [token.kind for token in self.tokens[self.at : self.at + 4]]
        texts = [token.text for token in self.tokens[self.at : self.at + 4]]
        if kinds[:1] == ["variable"] and texts[1:2] in ([":="], ["="]):
            self.at += 2
            return texts[:1]
        pair = ranges and texts[1:2] == [","] and texts[3:4] in ([":="], ["="])
        if pair and kinds[0] == kinds[2] == "variable":
            self.at += 4
            return [texts[0], texts[2]]
        return []

    def _command(self, stage: int) -> None:
        first = self._peek()
        if first is None or first.text in ("|", ")"):
            raise _RefusedError("a value is missing" + (" after '|'" if stage > 1 else ""))
        operands = [self._operand()]
        while (token := self._peek()) is not None and token.text not in ("|", ")"):
            if not token.spaced and token.text != "(":
                raise _RefusedError(f"{shown(token.text)} is not expected after {operands[-1]}")
            operands.append(self._operand())
        self._check_call(first, operands, stage)
        if first.text == "index":
            self._index(operands)

    def _check_call(self, first: _Token, operands: list[str], stage: int) -> None:
        callable_ = first.text in self.functions and first.kind == "word"
        method = "." in operands[0] and operands[0] != "."
        if callable_ or method:
            return
        if len(operands) > 1:
            rest = " ".join(operands[1:])
            hint = f"write {{{{ {operands[0]} | {rest} }}}}" if operands[1].isidentifier() else ""
            raise _RefusedError(f"{operands[0]} is no function and takes no {shown(rest)}", hint)
        if stage > 1:
            raise _RefusedError(f"{operands[0]} after '|' is no function")

    def _index(self, operands: list[str]) -> None:
        if len(operands) > 2 and operands[1].startswith("$"):  # noqa: PLR2004 - index x "key"
            self.fields.append(Field(operands[1], operands[2].strip('"`')))

    def _operand(self) -> str:
        """Read a value with its fields; return it as it is written."""
        token = self.tokens[self.at]
        self.at += 1
        base = self._term(token)
        names: list[str] = [token.text[1:]] if token.kind == "field" else []
        while (field := self._peek()) is not None and field.kind == "field" and not field.spaced:
            names.append(field.text[1:])
            self.at += 1
        self._read_fields(token, names)
        return base + "".join(f".{name}" for name in names[token.kind == "field" :])

    def _read_fields(self, token: _Token, names: list[str]) -> None:
        inside = any(block[0] in ("range", "with", "define", "block") for block in self.blocks)
        if token.kind == "variable" and names:
            self.fields.append(Field(token.text, names[0]))
        elif token.kind == "field" and not inside:
            self.fields.append(Field("", names[0]))
            if len(names) > 1:
                self.fields.append(Field(f".{names[0]}", names[1]))

    def _term(self, token: _Token) -> str:
        if token.kind == "variable":
            return self._variable(token.text)
        if token.kind == "word" and token.text not in self.functions | _CONSTANTS:
            raise _RefusedError(
                f"there is no function {shown(token.text)}", self._similar(token.text)
            )
        if token.text == "(":
            self._pipeline()
            if not self._take(")"):
                raise _RefusedError("a '(' has no ')'")
            return "(...)"
        if token.kind == "sign" and token.text != ".":
            raise _RefusedError(f"{shown(token.text)} is not expected here")
        return token.text

    def _variable(self, name: str) -> str:
        if name not in self.variables:
            raise _RefusedError(f"there is no variable {shown(name)}", self._similar(name))
        self.used.append(name)
        return name

    def _similar(self, name: str) -> str:
        known = [variable for variable in self.variables if variable != "$"]
        return did_you_mean(name, sorted({*self.functions, *known}))

    def _peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _take(self, text: str) -> bool:
        token = self._peek()
        if token is None or token.text != text:
            return False
        self.at += 1
        return True


def _lexed(text: str, at: int, start: int) -> tuple[list[_Token], int]:
    """Return the tokens of an action, and where it ends."""
    found: list[_Token] = []
    spaced = False
    while at < len(text):
        if text.startswith("}}", at):
            return found, at + 2
        if spaced and text.startswith("-}}", at):
            return found, at + 3
        match = _TOKEN.match(text, at)
        if match is None:
            raise _RefusedError(
                f"{shown(text[at])} is not expected in {shown(text[start : at + 1])}"
            )
        at = match.end()
        if match.lastgroup != "space":
            found.append(_Token(match.lastgroup or "", match[0], spaced))
        spaced = match.lastgroup == "space"
    raise _RefusedError(f"{shown(text[start : start + 30])} has no }}}}")
