"""The documents of a YAML text, each by the fastest reader that is sure of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from k8spatterns.reader.blocks import read_block
from k8spatterns.reader.odd import OddError
from k8spatterns.reader.spans import yaml_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.reader.errors import ReadError
    from k8spatterns.reader.spans import Span, YamlSpan

    # A tree, what is wrong with it, the part of the text that holds it, and its number there.
    Found: TypeAlias = tuple[Any, list[ReadError], Span, int]


def yaml_documents(text: str, file: str) -> Iterator[Found]:
    """Yield every document, the empty ones and those with problems too."""
    spans = yaml_spans(_with_plain_breaks(text), file)
    for span in spans:
        lines = span.text.split("\n")
        try:
            tree = read_block(lines)
        except OddError:
            _take_directives(span, lines, spans)
            yield from _parsed(span)
        else:
            if tree is not None or lines[0].startswith("---"):
                yield tree, _NO_PROBLEMS, span, 0


_NO_PROBLEMS: list[ReadError] = []


def _with_plain_breaks(text: str) -> str:
    """Return the text with the line breaks that YAML makes of those of Windows."""
    if "\r" in text and text.count("\r") == text.count("\r\n"):
        return text.replace("\r\n", "\n")
    return text


def _parsed(span: Span) -> Iterator[Found]:
    from k8spatterns.reader.parsing import parse

    for position, document in enumerate(parse(span.text, span.first)):
        span.starts.append(document.line)
        yield document.tree, document.problems, span, position


def _take_directives(span: YamlSpan, lines: list[str], spans: Iterator[YamlSpan]) -> None:
    """Join the parts that belong to one document, as `%` lines stand before its marker."""
    while any(line.startswith("%") for line in lines):
        following = next(spans, None)
        if following is None:
            return
        span.end = following.end
        lines = following.text.split("\n")
