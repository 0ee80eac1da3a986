"""PyYAML's parser, the C one where it is there, up to its events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import yaml
from yaml.events import DocumentEndEvent, DocumentStartEvent, StreamEndEvent, StreamStartEvent
from yaml.parser import Parser
from yaml.reader import Reader, ReaderError
from yaml.scanner import Scanner

from k8spatterns.reader.building import Builder, line_of
from k8spatterns.reader.errors import NO_JSON, SYNTAX, ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from yaml.events import Event

    from k8spatterns.reader.lines import Path

_YAML_1_1 = (1, 1)
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


def parse(text: str, *, with_lines: bool = False) -> Iterator[Parsed]:
    """Yield every document of the text; the last one where the text is no YAML behind it."""
    next_event = _events(text)
    builder = Builder(next_event, with_lines=with_lines)
    try:
        while not isinstance(event := next_event(), StreamEndEvent):
            if isinstance(event, DocumentStartEvent):
                _check_version(event)
            elif not isinstance(event, (DocumentEndEvent, StreamStartEvent)):
                tree = builder.build(event)
                yield Parsed(tree, builder.problems, line_of(event), builder.lines)
                builder = Builder(next_event, with_lines=with_lines)
    except (ReaderError, yaml.MarkedYAMLError, ReadError, RecursionError) as error:
        problem = _problem(error, text)
        yield Parsed(None, [*builder.problems, problem], problem.line, builder.lines)


def _events(text: str) -> Callable[[], Event]:
    """Return the function that gives the next event; what it raises, it raises when called."""
    events = _generated(text)
    return lambda: next(events)


def _generated(text: str) -> Iterator[Event]:
    source = parser(text)
    while True:
        yield source.get_event()


def parser(text: str) -> Any:
    """Return a parser of the text."""
    return c_parser()(text) if yaml.__with_libyaml__ else _PythonParser(text)


def c_parser() -> Any:
    """Return the parser of libyaml."""
    from yaml._yaml import CParser

    return CParser


def _check_version(event: DocumentStartEvent) -> None:
    if event.version and tuple(event.version) != _YAML_1_1:
        raise ReadError(
            SYNTAX,
            "Kubernetes reads YAML 1.1 only",
            hint="remove the %YAML line",
            line=line_of(event),
        )


def _problem(error: Exception, text: str) -> ReadError:
    if isinstance(error, ReadError):
        return error
    if isinstance(error, ReaderError):
        return _unacceptable(error, text)
    if isinstance(error, yaml.MarkedYAMLError):
        return _syntax(error)
    return ReadError(NO_JSON, "this is nested too deep to be read")


def _syntax(error: yaml.MarkedYAMLError) -> ReadError:
    mark = error.problem_mark or error.context_mark
    context = f" {error.context}" if error.context else ""
    if error.context_mark and mark and error.context_mark.line != mark.line:
        context += f" that starts in line {error.context_mark.line + 1}"
    problem = error.problem or "this is no YAML"
    hint = next((hint for part, hint in _HINTS.items() if part in problem), "")
    return ReadError(SYNTAX, f"{problem}{context}", hint=hint, line=mark.line + 1 if mark else 0)


def _unacceptable(error: ReaderError, text: str) -> ReadError:
    character = error.character if isinstance(error.character, int) else ord(error.character)
    return ReadError(
        SYNTAX,
        f"the character U+{character:04X} can't stand in YAML",
        hint=f'write it as an escape in double quotes: "\\x{character:02x}"',
        line=text.count("\n", 0, text.find(chr(character))) + 1,
    )
