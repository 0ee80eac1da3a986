"""PyYAML's parser, the C one where it is there, up to its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader, ReaderError
from yaml.scanner import Scanner

from k8spatterns.reader.building import Builder, is_merge
from k8spatterns.reader.depth import TOO_DEEP
from k8spatterns.reader.errors import NO_JSON, SYNTAX, ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.reader.spans import Path

_YAML_1_1 = (1, 1)
_MARKERS = (DocumentEndEvent, StreamStartEvent)
# UnicodeEncodeError: a lone surrogate, which no file can hold.
_ERRORS = (ReaderError, yaml.MarkedYAMLError, ReadError, RecursionError, UnicodeEncodeError)
_HINTS = {
    "tab character": "indent with spaces",
    "cannot start any token": "a tab can't indent; text behind @, ` or % needs quotes",
    "mapping values are not allowed": "text with ': ' needs quotes; or mend the indentation",
    "expected <block end>": "check the indentation of this line and of those above",
    "did not find expected key": "check the indentation of this line and of those above",
    "did not find expected '-' indicator": "check the indentation of this line",
    "could not find expected ':'": "check the indentation, and that the key ends with ': '",
    "unexpected end of stream": "a quote or bracket is not closed",
}


class _PythonParser(Reader, Scanner, Parser):
    """PyYAML's own parser in Python, for where its C library is not there."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


class Parsed(NamedTuple):
    """One document as it was parsed.

    Fields:
        tree: None where it could not be built, or is empty.
        problems: what is wrong with it.
        line: where it starts.
        lines: of every path in it, where they were asked for.
    """

    tree: Any
    problems: list[ReadError]
    line: int
    lines: dict[Path, int] | None


def parse(text: str, first: int = 1, *, with_lines: bool = False) -> Iterator[Parsed]:
    """Yield every document of the text; the last one where the text is no YAML behind it.

    Nothing here recurses in C: the parser gives events one by one, and the builder ends at a
    depth that Python's own stack holds.

    Args:
        text: a whole file, or a part of it that ends where a document starts.
        first: the number of its first line in the file.
        with_lines: whether to tell the line of every path.
    """
    builder: Builder | None = None
    try:
        next_event = parser(text).get_event
        builder = Builder(next_event, first, with_lines=with_lines)
        while type(event := next_event()) is not StreamEndEvent:
            if type(event) is DocumentStartEvent:
                _check_version(event, builder.line_of(event))
            elif type(event) not in _MARKERS:
                tree = builder.build(event)
                yield Parsed(tree, builder.problems, builder.line_of(event), builder.lines)
                builder = Builder(next_event, first, with_lines=with_lines)
    except _ERRORS as error:
        problem = _problem(error, text, first)
        before, lines = (builder.problems, builder.lines) if builder else ([], None)
        yield Parsed(None, [*before, problem], problem.line, lines)


def parse_line(line: str) -> Any:
    """Return the tree of a line that means the same wherever it stands, or None.

    It holds a whole flow collection or quoted text, alone, as an item, or under one key, and
    neither anchor, alias nor tag.
    """
    return _parse_simple(line, ("'", '"'), flow=True)


def parse_lines(text: str) -> Any:
    """Return the tree of the lines of one scalar as an item or under one key, or None."""
    return _parse_simple(text, ("'", '"', None, ""), flow=False)


def _parse_simple(text: str, styles: tuple[str | None, ...], *, flow: bool) -> Any:
    try:
        events = _all_events(text)
    except (ReaderError, yaml.MarkedYAMLError, UnicodeEncodeError):
        return None
    if not all(map(_is_simple, events)) or not _is_one_value(events[2:-2], styles, flow=flow):
        return None
    builder = Builder(iter(events[3:]).__next__)
    tree = builder.build(events[2])
    return None if builder.problems else tree


def _all_events(text: str) -> list[Any]:
    next_event = parser(text).get_event
    events = [next_event()]
    while type(events[-1]) is not StreamEndEvent:
        events.append(next_event())
    return events


def _is_simple(event: Any) -> bool:
    """Whether it is no alias, and has neither anchor nor tag."""
    return getattr(event, "anchor", None) is None and getattr(event, "tag", None) is None


def _is_one_value(events: list[Any], styles: tuple[str | None, ...], *, flow: bool) -> bool:
    """Whether these are one value, below at most one item and one key."""
    if events and _is_block(events[0], SequenceStartEvent):
        events = events[1:-1]
    if events and _is_block(events[0], MappingStartEvent):
        if type(events[1]) is not ScalarEvent or is_merge(events[1]):
            return False
        events = events[2:-1]
    if not events or _is_block(events[0], CollectionStartEvent):
        return False
    if type(events[0]) is ScalarEvent:
        return len(events) == 1 and events[0].style in styles
    return flow and _is_whole(events)


def _is_block(event: Any, kind: type[CollectionStartEvent]) -> bool:
    return isinstance(event, kind) and not event.flow_style


def _is_whole(events: list[Any]) -> bool:
    """Whether a flow collection that starts with the first event ends with the last one."""
    depth = 0
    for number, event in enumerate(events):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth == 0:
            return number == len(events) - 1
    return False


def parser(text: str) -> Any:
    """Return a parser of the text."""
    return c_parser()(text) if yaml.__with_libyaml__ else _PythonParser(text)


def c_parser() -> Any:
    """Return the parser of libyaml."""
    from yaml._yaml import CParser

    return CParser


def _check_version(event: DocumentStartEvent, line: int) -> None:
    if event.version and tuple(event.version) != _YAML_1_1:
        raise ReadError(
            SYNTAX, "Kubernetes reads YAML 1.1 only", hint="remove the %YAML line", line=line
        )


def _problem(error: Exception, text: str, first: int) -> ReadError:
    if isinstance(error, ReadError):
        return error
    if isinstance(error, ReaderError):
        character = error.character
        code = character if isinstance(character, int) else ord(character)
        return _unacceptable(chr(code), text, first)
    if isinstance(error, UnicodeEncodeError):
        return _unacceptable(text[error.start], text, first)
    if isinstance(error, yaml.MarkedYAMLError):
        return _syntax(error, first)
    return ReadError(NO_JSON, "this is nested too deep to be read", line=first)


def _syntax(error: yaml.MarkedYAMLError, first: int) -> ReadError:
    mark = error.problem_mark or error.context_mark
    line = mark.line + first if mark else first
    if "maximum nesting depth" in (error.problem or ""):  # libyaml 0.2.6 and later have a limit
        return ReadError(NO_JSON, TOO_DEEP, line=line)
    context = f" {error.context}" if error.context else ""
    if error.context_mark and mark and error.context_mark.line != mark.line:
        context += f" that starts in line {error.context_mark.line + first}"
    problem = error.problem or "this is no YAML"
    hint = next((hint for part, hint in _HINTS.items() if part in problem), "")
    return ReadError(SYNTAX, f"{problem}{context}", hint=hint, line=line)


def _unacceptable(character: str, text: str, first: int) -> ReadError:
    return ReadError(
        SYNTAX,
        f"the character U+{ord(character):04X} can't stand in YAML",
        hint=f'write it as an escape in double quotes: "\\x{ord(character):02x}"',
        line=text.count("\n", 0, text.find(character)) + first,
    )
