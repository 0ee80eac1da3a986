"""The text of CEL expressions: what it uses, and what has to be written another way here."""

from __future__ import annotations

import re
from functools import lru_cache

from k8spatterns.rules.cel.bounds import LONGEST_EXPRESSION

# Raw, bytes and triple-quoted texts, and comments.
_QUOTED = re.compile(
    r"""
    [rR][bB]?(?:'''.*?'''|\"{3}.*?\"{3}|'[^'\n]*'|"[^"\n]*")
    | [bB]?[rR]?(?:'''(?:\\.|.)*?'''|\"{3}(?:\\.|.)*?\"{3}|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")
    | //[^\n]*
    """,
    re.VERBOSE | re.DOTALL,
)
_OLD_SELF = re.compile(r"(?<![.\w])oldSelf\b")
_TWO_VARIABLES = re.compile(
    r"\.(?:(?:all|exists|exists_one)\(\s*\w+\s*,\s*\w+\s*,|(?:existsOne|transform\w+)\()"
)
_VALIDATE = re.compile(r"\bformat\.\w+\(\)\s*\.validate\(")
_WORD = re.compile(r"[A-Za-z_]\w*")


@lru_cache(maxsize=4096)
def bare(expression: str) -> str:
    """Return an expression of the same length with blanks for what is quoted, and for comments."""
    if len(expression) > LONGEST_EXPRESSION:
        return expression
    return _QUOTED.sub(lambda match: " " * len(match[0]), expression)


def uses_old_self(expression: str) -> bool:
    """Whether an expression looks at the value before the update: a transition rule."""
    return _OLD_SELF.search(bare(expression)) is not None


def uses_two_variables(expression: str) -> bool:
    """Whether an expression has a macro with two variables, which no library for Python has."""
    return _TWO_VARIABLES.search(bare(expression)) is not None


def words(expression: str) -> frozenset[str]:
    """Return the names in an expression, outside of what is quoted."""
    return frozenset(_WORD.findall(bare(expression)))


def on_create(expression: str) -> str:
    """Return an expression in which `oldSelf` is there and has no value."""
    return f"cel.bind(oldSelf, optional.none(), ({expression}\n))"


def with_optional_formats(expression: str) -> str:
    """Return an expression in which `format.x().validate(y)` is an optional.

    A function that is written in Python can return no optional: it returns a list, which is empty
    where the server has none.
    """
    masked = bare(expression)
    pieces: list[str] = []
    at = 0
    for match in _VALIDATE.finditer(masked):
        end = _closing(masked, match.end())
        if match.start() >= at and end:
            pieces += [expression[at : match.start()], "optional.ofNonZeroValue("]
            pieces += [expression[match.start() : end], ")"]
            at = end
    return "".join([*pieces, expression[at:]])


def _closing(masked: str, start: int) -> int:
    """Return the place after the parenthesis that closes the one before `start`, or 0."""
    depth = 1
    for place in range(start, len(masked)):
        depth += (masked[place] == "(") - (masked[place] == ")")
        if not depth:
            return place + 1
    return 0
