"""The parts of a text that hold one document each, and the lines of the paths in them.

Every part is read for itself, as `kubectl` does: a mistake in one says nothing about the next. And
whoever asks for a line has only its own part read once more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from k8spatterns.reader.blocks import Marks

    Path: TypeAlias = tuple[str | int, ...]
    # The line of a path, if it has one.
    Lookup: TypeAlias = Callable[[Path], int | None]

# What may follow a marker, as far as the text is surely parted there.
_BEHIND_MARKER = frozenset(["", " ", "\t", "\n"])


class Span:
    """A part of a text that ends where a document starts, or the text does.

    Fields:
        source: the whole text.
        file: how it is called in errors.
        start: of the part in the text.
        end: of the part in the text.
        first: the number of its first line.
        starts: the lines where its documents start, as far as they are known: most parts have
            one document, but those that only the real parser reads may have more.
    """

    __slots__ = ("_lookups", "end", "file", "first", "source", "start", "starts")

    def __init__(self, source: str, file: str, start: int, end: int, first: int) -> None:
        self.source = source
        self.file = file
        self.start = start
        self.end = end
        self.first = first
        self.starts: list[int] = []
        self._lookups: list[Lookup] | None = None

    @property
    def text(self) -> str:
        """The part itself."""
        return self.source[self.start : self.end]

    def line(self, position: int, path: Path) -> int:
        """Return the line of a path in a document, or of the closest part of it that has one."""
        if path:
            if self._lookups is None:
                self._lookups = self.lookups()
            for end in range(len(path), 0, -1):
                line = self._lookups[position](path[:end])
                if line is not None:
                    return line
        if not self.starts:
            self.starts = self.found_starts()
        return self.starts[position]

    def lookups(self) -> list[Lookup]:
        """Return what finds the lines, for each document."""
        raise NotImplementedError

    def found_starts(self) -> list[int]:
        """Return the lines where the documents start."""
        raise NotImplementedError


class YamlSpan(Span):
    """A part of a YAML text."""

    __slots__ = ()

    def lookups(self) -> list[Lookup]:
        """Read the part again, by the reader that read it."""
        from k8spatterns.reader.blocks import read_block
        from k8spatterns.reader.odd import OddError

        marks: Marks = {}
        try:
            tree = read_block(self.text.split("\n"), marks)
        except OddError:
            return self._parsed()

        return [lambda path: _line_in(marks, tree, path, self.first)]

    def _parsed(self) -> list[Lookup]:
        from k8spatterns.reader.parsing import parse

        parsed = parse(self.text, self.first, with_lines=True)
        return [(document.lines or {}).get for document in parsed]

    def found_starts(self) -> list[int]:
        """Return the line of the first word; where the real parser read, they are known."""
        from k8spatterns.reader.tokens import SKIPPED, TOKENS

        number, at = self.first, self.start
        while at < self.end:
            stop = self.source.find("\n", at, self.end)
            stop = self.end if stop < 0 else stop
            if TOKENS[self.source[at:stop]][0] != SKIPPED:
                return [number]
            number, at = number + 1, stop + 1
        return [self.first]


def _line_in(marks: Marks, tree: Any, path: Path, first: int) -> int | None:
    """Return the line of a path; what is inside one line has no marks of its own."""
    line = 0
    node = tree
    for part in path:
        try:
            inner = node[part]
        except (LookupError, TypeError):
            return None
        line = marks.get((id(node), part), line)
        node = inner
    return first + line


def yaml_spans(text: str, file: str) -> Iterator[YamlSpan]:
    """Yield the parts of a text: they start with the markers `---` of documents."""
    start, at, first = 0, 0, 1
    while True:
        at = text.find("\n---", at)
        end = len(text) if at < 0 else at + 1
        if at < 0 or text[at + 4 : at + 5] in _BEHIND_MARKER:
            yield YamlSpan(text, file, start, end, first)
            if at < 0:
                return
            first += text.count("\n", start, end)
            start = end
        at += 4
