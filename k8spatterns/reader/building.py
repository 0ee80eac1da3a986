"""Plain trees from the events of a YAML parser, with the strictness of the API server."""

from __future__ import annotations

from binascii import Error as Base64Error
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple

from yaml.events import (
    AliasEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from k8spatterns.reader.depth import DEEPEST, TOO_DEEP
from k8spatterns.reader.errors import DUPLICATE_KEY, NO_JSON, SYNTAX, ReadError
from k8spatterns.reader.scalars import as_json, as_key, resolve, value_of
from k8spatterns.reader.tokens import copied

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.events import Event, NodeEvent

    Path = tuple[str | int, ...]

_YAML = "tag:yaml.org,2002:"
_MERGE = "<<"
# Copies that aliases may make; the API server stops at a similar number.
_MOST_COPIES = 400_000


_MOST_SHOWN = 60
# More in one document help nobody, and of a large file they would take all memory.
_MOST_PROBLEMS = 1000


class _Anchored(NamedTuple):
    """What an alias stands for: how many values it has, and how many levels below its own."""

    value: Any
    size: int
    depth: int


class Builder:
    """Builds the tree of one document.

    Problems that leave the rest of the document readable are collected, so that all of them are
    told; others are raised.

    Fields:
        problems: what is wrong so far.
        lines: the line of every path, where they were asked for; what stands in the line of what
            is around it has none.
    """

    def __init__(
        self, next_event: Callable[[], Event], first: int = 1, *, with_lines: bool = False
    ) -> None:
        self.problems: list[ReadError] = []
        self.lines: dict[Path, int] | None = {} if with_lines else None
        self._next = next_event
        self._before = first - 1
        self._line = 0
        self._anchors: dict[str, _Anchored | None] = {}
        self._size = 0
        self._copied = 0
        self._deepest = 0

    def build(self, event: Any, path: Path = ()) -> Any:
        """Return the tree of the node that starts with this event."""
        self._size += 1
        if type(event) is ScalarEvent:
            value = self._scalar(event)
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(value, 1, 0)
            return value
        if type(event) is AliasEvent:
            return self._alias(event, path)
        self._descend(event, len(path))
        if event.anchor is None:
            # Two calls a level, and no more: the stack of whoever asks may be deep already.
            return (
                self._sequence(path) if type(event) is SequenceStartEvent else self._mapping(path)
            )
        return self._anchored(event, path)

    def _mark(self, event: Event, path: Path) -> None:
        """Remember the line of a path, unless it is that of what is around it."""
        line = self.line_of(event)
        if line != self._line and self.lines is not None:
            self.lines.setdefault(path, line)
            self._line = line

    def _scalar(self, event: ScalarEvent) -> Any:
        if event.tag is None:
            value = value_of(event.value) if event.implicit[0] else event.value
        else:
            value = as_json(self._tagged(event))
        if type(value) is float and (not isfinite(value)):
            message = f"{shown(event.value)} has no place in JSON"
            self._problem(event, NO_JSON, message, "write a number")
        return value

    def _tagged(self, event: ScalarEvent) -> Any:
        kind = str(event.tag).removeprefix(_YAML)
        if kind == "binary":
            return self._binary(event)
        if kind not in _TAGGED:
            return event.value
        value = resolve(event.value)
        if kind == "float" and type(value) is int:
            return float(value)
        if not isinstance(value, _TAGGED[kind]) or (kind == "int" and type(value) is bool):
            message = f"{shown(event.value)!r} is not a !!{kind}"
            self._problem(event, NO_JSON, message, "drop the tag")
        return value

    def _binary(self, event: ScalarEvent) -> str:
        from base64 import b64decode

        try:
            data = b64decode("".join(event.value.split()), validate=True)
        except Base64Error:
            self._problem(event, NO_JSON, "this !!binary is not base64", "drop the tag")
            return str(event.value)
        return data.decode("utf-8", "replace")

    def _alias(self, event: AliasEvent, path: Path) -> Any:
        name = shown(str(event.anchor))
        anchored = self._anchors.get(str(event.anchor), _UNKNOWN)
        if anchored is _UNKNOWN:
            raise self._error(event, SYNTAX, f"there is no anchor &{name} before this alias")
        if anchored is None:
            raise self._error(event, NO_JSON, f"the anchor &{name} contains itself")
        self._size += anchored.size
        self._copied += anchored.size
        if self._copied > _MOST_COPIES:
            message = "the aliases of this document multiply to too many values"
            raise self._error(event, NO_JSON, message)
        self._descend(event, len(path) + anchored.depth)
        return copied(anchored.value)

    def _descend(self, event: Event, depth: int) -> None:
        if depth > DEEPEST:
            raise self._error(event, NO_JSON, TOO_DEEP)
        self._deepest = max(self._deepest, depth)

    def _anchored(self, event: Any, path: Path) -> Any:
        deepest, size = self._deepest, self._size
        self._deepest = len(path)
        self._anchors[str(event.anchor)] = None
        value = self._sequence(path) if type(event) is SequenceStartEvent else self._mapping(path)
        depth = self._deepest - len(path)
        self._anchors[str(event.anchor)] = _Anchored(value, self._size - size + 1, depth)
        self._deepest = max(deepest, self._deepest)
        return value

    def _sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        event = self._next()
        line = self._line
        while isinstance(event, _NODES):
            inner = (*path, len(items))
            if self.lines is not None:
                self._mark(event, inner)
            items.append(self.build(event, inner))
            self._line = line
            event = self._next()
        return items

    def _mapping(self, path: Path) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        lines: dict[str, int] = {}
        line = self._line
        event = self._next()
        while isinstance(event, _NODES):
            if is_merge(event):
                self._merge(event, entries, lines, path)
            else:
                key: str = self._key(event, path)
                self._add(event, key, entries, lines)
                inner = (*path, key)
                if self.lines is not None:
                    self._mark(event, inner)
                entries[key] = self.build(self._next(), inner)
                self._line = line
            event = self._next()
        return entries

    def _key(self, event: NodeEvent, path: Path) -> str:
        """Return the key as a string: `80:` and `yes:` are "80" and "true"."""
        if type(event) is ScalarEvent:
            self._size += 1
            raw = self._raw_key(event)
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(as_json(raw), 1, 0)
        else:
            raw = self.build(event, (*path, "?"))
        key = as_key(raw)
        if key is None:
            what = "null" if raw is None else "a list or a mapping"
            self._problem(event, NO_JSON, f"{what} can't be a key", "write a string")
            return f"?{len(self.problems)}"
        return key

    def _raw_key(self, event: ScalarEvent) -> Any:
        if event.tag is not None:
            return self._tagged(event)
        return resolve(event.value) if event.implicit[0] else event.value

    def _add(
        self, event: NodeEvent, key: str, entries: dict[str, Any], lines: dict[str, int]
    ) -> None:
        if key in entries:
            self._problem(
                event,
                DUPLICATE_KEY,
                f"the key {shown(key)!r} is given twice, first in line {lines[key]}",
                "keep one of them",
            )
            self.problems[-1].path = key
        else:
            lines[key] = self.line_of(event)

    def _merge(
        self, event: NodeEvent, entries: dict[str, Any], lines: dict[str, int], path: Path
    ) -> None:
        """Take the entries of `<<:`; unlike in plain YAML, none may be given otherwise too."""
        merged = self.build(self._next(), (*path, _MERGE))
        parts = merged if isinstance(merged, list) else [merged]
        for part in parts:
            if not isinstance(part, dict):
                self._problem(event, NO_JSON, "<< takes a mapping or a list of mappings", "")
                return
            for key, value in part.items():
                self._add(event, key, entries, lines)
                entries[key] = value

    def _problem(self, event: Event, code: str, message: str, hint: str) -> None:
        problem = self._error(event, code, message, hint)
        if len(self.problems) >= _MOST_PROBLEMS:
            problem.message += f"; after {_MOST_PROBLEMS} faults, the rest is not read"
            raise problem
        self.problems.append(problem)

    def _error(self, event: Event, code: str, message: str, hint: str = "") -> ReadError:
        return ReadError(code, message, hint=hint, line=self.line_of(event))

    def line_of(self, event: Event) -> int:
        """Return the line where an event starts, counted from 1 in the whole file."""
        return event.start_mark.line + 1 + self._before if event.start_mark else 0


_NODES = (ScalarEvent, AliasEvent, SequenceStartEvent, MappingStartEvent)
_UNKNOWN = _Anchored(None, 0, 0)
_TAGGED: dict[str, type | tuple[type, ...]] = {
    "int": int,
    "float": float,
    "bool": bool,
    "null": type(None),
}


def is_merge(event: NodeEvent) -> bool:
    """Whether this key, `<<`, stands for the entries of its value."""
    return (
        type(event) is ScalarEvent
        and event.value == _MERGE
        and (event.implicit[0] or event.tag == f"{_YAML}merge")
    )


def shown(text: str) -> str:
    """Return a text, or its start, as messages show it."""
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."
