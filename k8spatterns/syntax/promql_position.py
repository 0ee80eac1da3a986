"""Where in an expression the fault is, which the parser of PromQL does not tell.

It is found by asking the parser about parts of the expression, so only after a refusal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Parse = Callable[[str], object]
    Span = tuple[int, int]

_GRAMMAR = "invalid promql query"
# What the reader of characters says, before grammar counts.
_LEXICAL = ("unexpected", "unclosed", "unterminated", "no expression", "bad ", "unknown escape")
_TOKEN = re.compile(
    r"\s+|#[^\n]*|\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|`[^`]*`"
    r"|[A-Za-z_:][\w:]*|\d[\w.]*|==|!=|=~|!~|>=|<=|.",
    re.DOTALL,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_FILLERS = {
    "": ("", " x", " 1", "(x)", "(a) (x)", "(a) x", " 5m", "[5m]", " (x) x"),
    "(": ("", "x", ",x", " x", "1", "(x)", "(a) (x)", "(a) x", " 5m", "[5m]"),
    "[": ("", "5m", ":", "m", "5m:1m"),
    "{": ("", 'a="b"', '="b"', '"b"', ',a="b"', ' a="b"'),
}
_TAILS = ("", " x", "(x)")
_LONGEST = 2_000  # of expressions in which a place is looked for
_SHOWN = 30


def explained(text: str, message: str, parse: Parse) -> str:
    """Return what is wrong, with the place in the expression."""
    if len(text) > _LONGEST:
        return message
    tokens = list(_tokens(text))
    if message == _GRAMMAR:
        at = _first_unexpected(text, tokens, parse)
        message = "the expression ends too early" if at >= len(text) else "this is not expected"
    else:
        bracket = _bracket(text, tokens, message)
        at = _smallest(text, tokens, message, parse) if bracket is None else bracket
    return f"{message}, at {place(text, at)}"


def place(text: str, at: int) -> str:
    """Return `column 5: "foo"`, with the line where there are several.

    >>> place("sum(x) foo", 7)
    'column 8: "foo"'
    """
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    where = f"column {column}" if "\n" not in text.strip() else f"line {line}, column {column}"
    rest = text[at:].partition("\n")[0].rstrip()
    if not rest:
        return where
    return f'{where}: "{rest if len(rest) <= _SHOWN else rest[:_SHOWN] + "..."}"'


def _tokens(text: str) -> Iterator[Span]:
    for match in _TOKEN.finditer(text):
        if not match[0].isspace() and not match[0].startswith("#"):
            yield match.span()


def _first_unexpected(text: str, tokens: list[Span], parse: Parse) -> int:
    """Return where the longest beginning ends that something could still follow."""
    for index in range(len(tokens), 0, -1):
        if _can_go_on(text[: tokens[index - 1][1]], tokens[:index], parse):
            return tokens[index][0] if index < len(tokens) else len(text)
    return tokens[0][0] if tokens else 0


def _can_go_on(start: str, tokens: list[Span], parse: Parse) -> bool:
    open_ = _open(start, tokens)
    inner = start[open_[-1]] if open_ else ""
    closing = [_CLOSING[start[at]] for at in reversed(open_)]
    first, rest = "".join(closing[:1]), "".join(closing[1:])
    return any(
        _sound(f"{start}{filler}{first}{tail}{rest}", parse)
        for filler in _FILLERS[inner]
        for tail in _TAILS
    )


def _sound(text: str, parse: Parse) -> bool:
    """Say whether the grammar takes the text, whatever its types are."""
    message = _refusal(text, parse)
    return message != _GRAMMAR and not message.startswith(_LEXICAL)


def _refusal(text: str, parse: Parse) -> str:
    try:
        parse(text)
    except ValueError as error:
        return str(error)
    return ""


def _open(text: str, tokens: list[Span]) -> list[int]:
    """Return the places of the brackets that are open at the end."""
    found: list[int] = []
    for start, end in tokens:
        token = text[start:end]
        if token in _CLOSING:
            found.append(start)
        elif found and token == _CLOSING[text[found[-1]]]:
            found.pop()
    return found


def _bracket(text: str, tokens: list[Span], message: str) -> int | None:
    """Return the place of a bracket without its other one, if that is what is wrong."""
    if message.startswith(("unclosed", "unexpected end of input inside")):
        open_ = _open(text, tokens)
        return open_[0] if open_ else None
    if message.startswith("unexpected right"):
        for index, (start, end) in enumerate(tokens):
            if text[start:end] in _CLOSING.values() and not _open(text, tokens[:index]):
                return start
    return None


def _smallest(text: str, tokens: list[Span], message: str, parse: Parse) -> int:
    """Return where the last and smallest part begins that is refused in the same words."""
    if message.startswith(_LEXICAL):
        ends = (end for end in range(1, len(text) + 1) if _refusal(text[:end], parse) == message)
        at = len(text) if "end of input" in message else next(ends, len(text)) - 1
        return _named(text, tokens, message, at)
    for index in range(len(tokens) - 1, -1, -1):
        start = tokens[index][0]
        for _, end in tokens[index:]:
            if _refusal(text[start:end], parse) == message:
                return start
    return 0


def _named(text: str, tokens: list[Span], message: str, at: int) -> int:
    """Return where the token at a place begins, or the one before it if the message names that."""
    begun = [(start, end) for start, end in tokens if start <= at]
    for start, end in begun[:-3:-1]:
        if f"'{text[start:end]}'" in message:
            return start
    return begun[-1][0] if begun and at < begun[-1][1] else at
