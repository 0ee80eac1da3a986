"""The words of a CEL expression.

https://github.com/google/cel-spec/blob/master/doc/langdef.md#lexis
"""

from __future__ import annotations

import re
import sys
from typing import Literal, NamedTuple

Kind = Literal["text", "bytes", "int", "uint", "double", "word", "sign", "end"]

_TOKEN = re.compile(
    r"""
    (?P<space>(?:[ \t\r\n\f]+|//[^\n]*)+)
  | (?P<raw>(?:[rR][bB]?|[bB][rR])(?:
        \"{3}.*?\"{3} | '{3}.*?'{3} | "[^"\r\n]*" | '[^'\r\n]*'
    ))
  | (?P<text>[bB]?(?:
        \"{3}(?:\\.|[^\\])*?\"{3} | '{3}(?:\\.|[^\\])*?'{3}
      | "(?:\\.|[^"\\\r\n])*" | '(?:\\.|[^'\\\r\n])*'
    ))
  | (?P<double>\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?)
  | (?P<int>(?:0x[0-9a-fA-F]+|\d+)[uU]?)
  | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<sign>&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()\[\]{}])
    """,
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_ESCAPE = re.compile(
    r"""\\(?:(?P<sign>[abfnrtv\\?"'`])|[xX](?P<byte>[0-9a-fA-F]{2})"""
    r"""|(?:u(?P<short>[0-9a-fA-F]{4})|U(?P<long>[0-9a-fA-F]{8}))|(?P<octal>[0-3][0-7]{2})"""
    r"""|(?P<bad>.))""",
    re.DOTALL,
)
_SIGNS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_SURROGATES = range(0xD800, 0xE000)


class CelSyntaxError(ValueError):
    """An expression is no CEL.

    Args:
        message: what is wrong.
        at: the place in the expression, from 0.
    """

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.message = message
        self.at = at

    @property
    def placed(self) -> str:
        """What is wrong, and where."""
        return f"{self.message} (at character {self.at + 1})"


class Token(NamedTuple):
    """A word of an expression.

    Fields:
        kind: what it is.
        text: as it is written; of a text or a number, its value.
        at: where it starts, from 0.
    """

    kind: Kind
    text: str
    at: int


def tokens(expression: str) -> list[Token]:
    """Return the words of an expression, and an `end`.

    Raises:
        CelSyntaxError: there is something that is no word.
    """
    found: list[Token] = []
    at = 0
    while at < len(expression):
        match = _TOKEN.match(expression, at)
        if match is None:
            shown = expression[at]
            message = "a text is not closed" if shown in "\"'" else f"{shown!r} is no part of CEL"
            raise CelSyntaxError(message, at)
        if match.lastgroup != "space":
            found.append(_token(match.lastgroup or "", match[0], at))
        at = match.end()
    found.append(Token("end", "", at))
    return found


def _token(group: str, text: str, at: int) -> Token:
    if group in {"text", "raw"}:
        return _text(text, at)
    if group == "int":
        return _whole(text, at)
    return Token(group, text, at)  # type: ignore[arg-type]


def _text(written: str, at: int) -> Token:
    start = min(place for place in (written.find('"'), written.find("'")) if place >= 0)
    prefix, body = written[:start].lower(), written[start:]
    quote = 3 if len(body) >= 6 and body[:3] in {'"""', "'''"} else 1  # noqa: PLR2004
    body = body[quote:-quote]
    if "r" not in prefix and "\\" in body:
        body = _read(body, at + start + quote)
    return Token("bytes" if "b" in prefix else "text", body, at)


def _read(body: str, at: int) -> str:
    """Return a text with its escapes read."""

    def character(match: re.Match[str]) -> str:
        if match["sign"]:
            return _SIGNS.get(match["sign"], match["sign"])
        if match["bad"]:
            message = f"\\{match['bad']} is no escape; write \\\\{match['bad']} or r'...'"
            raise CelSyntaxError(message, at + match.start())
        if match["octal"]:
            return chr(int(match["octal"], 8))
        code = int(match["byte"] or match["short"] or match["long"], 16)
        if code > sys.maxunicode or code in _SURROGATES:
            raise CelSyntaxError(f"{match[0]} is no character", at + match.start())
        return chr(code)

    return _ESCAPE.sub(character, body)


def _whole(text: str, at: int) -> Token:
    unsigned = text[-1] in "uU"
    digits = text.rstrip("uU")
    value = int(digits, 16 if digits.startswith("0x") else 10) if len(digits) < 40 else 2**64  # noqa: PLR2004
    # 2**63 is a number of its own with a minus before it.
    if value > (2**64 - 1 if unsigned else 2**63):
        raise CelSyntaxError(f"{text} does not fit into 64 bits", at)
    return Token("uint" if unsigned else "int", digits, at)
