"""Regular expressions of Go's syntax, which Kubernetes' schemas have, for Python's `re`.

https://github.com/google/re2/wiki/Syntax
"""

from __future__ import annotations

import re
from functools import lru_cache

#: The named classes of characters, as Python writes them.
CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "ascii": "\\x00-\\x7f",
    "blank": "\\t ",
    "cntrl": "\\x00-\\x1f\\x7f",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": "!-/:-@\\[-`{-~",
    "space": "\\t\\n\\v\\f\\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}
_FLAGS = re.compile(r"\(\?([ims]+)\)")
_POSIX = re.compile(r"\[:(\w+):\]")


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Return the pattern for Python, or None where Python has nothing like it."""
    try:
        return re.compile(to_python(pattern), re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None


def to_python(pattern: str) -> str:
    r"""Return a pattern of Go's syntax in Python's.

    >>> to_python("^(?i)[[:alpha:]]+$")
    '^(?i:[A-Za-z]+(?!\\n)\\Z)'
    """
    return _Translation(pattern).whole()


class _Translation:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.rest = pattern
        self.out: list[str] = []
        # For each open group, how many groups of flags were opened inside it.
        self.flags = [0]

    def whole(self) -> str:
        while self.rest:
            self._step()
        return "".join(self.out) + ")" * self.flags[0]

    def _take(self, count: int) -> str:
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def _step(self) -> None:
        match = _FLAGS.match(self.rest)
        if match:
            self._take(match.end())
            self.flags[-1] += 1
            self.out.append(f"(?{match[1]}:")
        elif self.rest[0] == "\\":
            escape = self._take(2)
            self.out.append("\\Z" if escape == "\\z" else escape)
        elif self.rest[0] == "[":
            self._character_class()
        elif self.rest[0] == "$":
            self._take(1)
            self.out.append("(?!\\n)\\Z")
        elif self.rest[0] == "(":
            self.flags.append(0)
            self.out.append(self._take(1))
        elif self.rest[0] == ")" and len(self.flags) > 1:
            self.out.append(")" * self.flags.pop() + self._take(1))
        else:
            self.out.append(self._take(1))

    def _character_class(self) -> None:
        self.out.append(self._take(2 if self.rest.startswith("[^") else 1))
        if self.rest.startswith("]"):
            self.out.append("\\" + self._take(1))
        while self.rest and self.rest[0] != "]":
            match = _POSIX.match(self.rest)
            if match and match[1] in CLASSES:
                self._take(match.end())
                self.out.append(CLASSES[match[1]])
            elif self.rest[0] == "\\":
                self.out.append(self._take(2))
            else:
                char = self._take(1)
                self.out.append("\\[" if char == "[" else char)
        self.out.append(self._take(1))
