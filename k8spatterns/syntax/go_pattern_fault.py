"""Whether a regular expression is one of Go's, which has less than Python's and some more.

https://github.com/google/re2/wiki/Syntax
"""

from __future__ import annotations

import re
from functools import lru_cache

from k8spatterns.syntax.go_pattern import CLASSES

# The most times that a part may be repeated.
_MOST = 1000
_COUNT = re.compile(r"\{(\d+)(,(\d*))?\}")
_NAMED = re.compile(r"\(\?P?<([A-Za-z0-9_]+)>")
_FLAGS = re.compile(r"\(\?[imsU]*(?:-[imsU]+)?[:)]")
_ESCAPES = frozenset("AabBCDdfnrSstvWwzQ")
_HEX = re.compile(r"\\x(?:[0-9A-Fa-f]{2}|\{[0-9A-Fa-f]{1,6}\})")
_OCTAL = re.compile(r"\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2})")
_PROPERTY = re.compile(r"\\[pP](?:[A-Z]|\{\^?[A-Za-z_]+\})")
_POSIX = re.compile(r"\[:\^?([a-z]+):\]")


@lru_cache(maxsize=2048)
def pattern_fault(pattern: str) -> str:
    """Return why Go does not take a pattern, or an empty text.

    >>> pattern_fault("^[a-z]+$")
    ''
    >>> pattern_fault("(?=a)b")
    'it has (?=, which Go does not know'
    """
    try:
        _Reader(pattern).read()
    except _FaultError as fault:
        return str(fault)
    return ""


class _FaultError(ValueError):
    """A pattern is none."""


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.depth = 0
        self.names: set[str] = set()
        # Whether there is something before this place that can be repeated.
        self.repeatable = False
        self.repeated = False

    def read(self) -> None:
        while self.at < len(self.pattern):
            self.step(self.pattern[self.at])
        if self.depth:
            raise _FaultError("a '(' is not closed")

    def step(self, char: str) -> None:
        if char == "\\":
            self.escape()
        elif char == "[":
            self.character_class()
        elif char == "(":
            self.group()
        elif char == ")":
            self.close()
        elif char in "*+?":
            self.repeat(1)
        elif char == "{" and (match := _COUNT.match(self.pattern, self.at)):
            self.count(match)
        else:
            self.at += 1
            self.done(repeatable=char != "|")

    def done(self, *, repeatable: bool) -> None:
        self.repeatable, self.repeated = repeatable, False

    def repeat(self, length: int) -> None:
        sign = self.pattern[self.at : self.at + length]
        if not self.repeatable:
            raise _FaultError(f"there is nothing before {sign} to repeat")
        if self.repeated:
            raise _FaultError(f"{sign} stands behind another repetition")
        self.at += length
        if self.pattern[self.at : self.at + 1] == "?":
            self.at += 1
        self.repeated = True

    def count(self, match: re.Match[str]) -> None:
        least, most = match[1], match[3] or match[1]
        if max(len(least), len(most)) > len(str(_MOST)) or max(int(least), int(most)) > _MOST:
            raise _FaultError(f"{match[0]} repeats more than {_MOST} times")
        if int(least) > int(most):
            raise _FaultError(f"{match[0]} has its larger number first")
        self.repeat(len(match[0]))

    def group(self) -> None:
        rest = self.pattern[self.at :]
        if not rest.startswith("(?"):
            self.at += 1
            self.open()
        elif match := _NAMED.match(rest):
            if match[1] in self.names:
                raise _FaultError(f"two groups have the name {match[1]}")
            self.names.add(match[1])
            self.at += match.end()
            self.open()
        elif match := _FLAGS.match(rest):
            self.at += match.end()
            if match[0][-1] == ":":
                self.open()
            else:
                self.done(repeatable=False)
        else:
            length = 4 if rest.startswith(("(?<", "(?P")) else 3
            raise _FaultError(f"it has {rest[:length]}, which Go does not know")

    def open(self) -> None:
        self.depth += 1
        self.done(repeatable=False)

    def close(self) -> None:
        if not self.depth:
            raise _FaultError("a ')' has no '('")
        self.depth -= 1
        self.at += 1
        self.done(repeatable=True)

    def escape(self, *, in_class: bool = False) -> None:
        rest = self.pattern[self.at :]
        if rest.startswith("\\Q") and not in_class:
            end = rest.find("\\E")
            self.at = self.at + end + 2 if end >= 0 else len(self.pattern)
        else:
            self.at += _escape_length(rest, in_class=in_class)
        self.done(repeatable=True)

    def character_class(self) -> None:
        start = self.at
        self.at += 2 if self.pattern.startswith("[^", self.at) else 1
        first = True
        while first or self.char() != "]":
            low = self.class_item()
            if self.char() == "-" and self.pattern[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                high = self.class_item()
                if low and high and low > high:
                    raise _FaultError(f"the range {low}-{high} is upside down")
            first = False
            if self.at >= len(self.pattern):
                raise _FaultError(f"'[' is not closed: {self.pattern[start:]}")
        self.at += 1
        self.done(repeatable=True)

    def char(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def class_item(self) -> str:
        """Pass an item of a class; return it where it is a single character."""
        char = self.char()
        if not char:
            raise _FaultError("'[' is not closed")
        if match := _POSIX.match(self.pattern, self.at):
            if match[1] not in CLASSES:
                raise _FaultError(f"{match[0]} is no class of characters")
            self.at = match.end()
            return ""
        if char == "\\":
            self.escape(in_class=True)
            return ""
        self.at += 1
        return char


def _escape_length(rest: str, *, in_class: bool) -> int:
    for form in (_HEX, _PROPERTY, _OCTAL):
        if match := form.match(rest):
            return match.end()
    char = rest[1:2]
    if not char:
        raise _FaultError("it ends with a backslash")
    allowed = _ESCAPES - frozenset("ABbCQz") if in_class else _ESCAPES
    if char in allowed or (char.isascii() and not char.isalnum()):
        return 2
    raise _FaultError(f"it has \\{char}, which Go does not know")
