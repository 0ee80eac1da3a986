"""The lines of the paths of a JSON document that is known to be sound."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

from k8spatterns.reader.spans import Span

if TYPE_CHECKING:
    from k8spatterns.reader.spans import Lookup, Path

    # What stands under a key or an index: its line, and the same of what is inside it.
    Shadow: TypeAlias = dict[str | int, tuple[int, "Shadow"]]

_WORDS = re.compile(r'"(?:[^"\\]++|\\.)*"|[{}\[\],\n]|[^\s"{}\[\],:]++')


class JsonSpan(Span):
    """A part of a text that is one JSON document."""

    __slots__ = ()

    def found_starts(self) -> list[int]:
        """Return the line of the first bracket."""
        text = self.text
        return [self.first + text.count("\n", 0, len(text) - len(text.lstrip()))]

    def lookups(self) -> list[Lookup]:
        """Read the part again for its lines alone."""
        shadow = _shadow(self.text, self.first)

        def lookup(path: Path) -> int | None:
            line, node = None, shadow
            for part in path:
                if part not in node:
                    return None
                line, node = node[part]
            return line

        return [lookup]


def _shadow(text: str, line: int) -> Shadow:
    top: Shadow = {}
    node = top
    key: Any = 0
    outer: list[tuple[Shadow, Any]] = []
    key_line = 0
    for match in _WORDS.finditer(text):
        word = match[0]
        if word == "\n":
            line += 1
        elif word == ",":
            key = None if key is None or isinstance(key, str) else key + 1
        elif word in ("}", "]"):
            node, key = outer.pop()
        elif key is None:
            key, key_line = _text(word), line
        else:
            inner: Shadow = {}
            node[key] = (key_line if isinstance(key, str) else line, inner)
            if word in ("{", "["):
                outer.append((node, key))
                node, key = inner, None if word == "{" else 0
    return top[0][1]


def _text(word: str) -> str:
    if "\\" not in word:
        return word[1:-1]
    text: str = json.loads(word)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
