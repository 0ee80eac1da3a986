"""Plain trees from the events of a YAML parser, with the strictness of the API server."""

from __future__ import annotations

from binascii import Error as Base64Error
from math import isfinite
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from k8spatterns.reader.errors import DUPLICATE_KEY, NO_JSON, SYNTAX, ReadError
from k8spatterns.reader.scalars import as_json, as_key, resolve, value_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.events import Event, NodeEvent

    Path = tuple[str | int, ...]

_YAML = "tag:yaml.org,2002:"
_MERGE = "<<"
_DEEPEST = 200
# Copies that aliases may make; the API server stops at a similar number.
_MOST_COPIES = 400_000


class _Anchored(NamedTuple):
    value: Any
    size: int


class Builder:
    """Builds the tree of one document.

    Problems that leave the rest of the document readable are collected, so that all of them are
    told; others are raised.

    Fields:
        problems: what is wrong so far.
        lines: the line of every path, where they were asked for.
    """

    def __init__(self, next_event: Callable[[], Event], *, with_lines: bool = False) -> None:
        self.problems: list[ReadError] = []
        self.lines: dict[Path, int] | None = {} if with_lines else None
        self._next = next_event
        self._anchors: dict[str, _Anchored | None] = {}
        self._size = 0
        self._copied = 0

    def build(self, event: Event, path: Path = ()) -> Any:
        """Return the tree of the node that starts with this event."""
        self._size += 1
        if self.lines is not None:
            self.lines.setdefault(path, line_of(event))
        if type(event) is ScalarEvent:
            value = self._scalar(event)
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(value, 1)
            return value
        if type(event) is AliasEvent:
            return self._alias(event)
        return self._collection(cast("CollectionStartEvent", event), path)

    def _scalar(self, event: ScalarEvent) -> Any:
        if event.tag is None:
            value = value_of(event.value) if event.implicit[0] else event.value
        else:
            value = as_json(self._tagged(event))
        if type(value) is float and (not isfinite(value)):
            self._problem(event, NO_JSON, f"{event.value} has no place in JSON", "write a number")
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
            self._problem(event, NO_JSON, f"{event.value!r} is not a !!{kind}", "drop the tag")
        return value

    def _binary(self, event: ScalarEvent) -> str:
        from base64 import b64decode

        try:
            data = b64decode("".join(event.value.split()), validate=True)
        except Base64Error:
            self._problem(event, NO_JSON, "this !!binary is not base64", "drop the tag")
            return str(event.value)
        return data.decode("utf-8", "replace")

    def _alias(self, event: AliasEvent) -> Any:
        anchored = self._anchors.get(str(event.anchor), _UNKNOWN)
        if anchored is _UNKNOWN:
            raise _error(event, SYNTAX, f"there is no anchor &{event.anchor} before this alias")
        if anchored is None:
            raise _error(event, NO_JSON, f"the anchor &{event.anchor} contains itself")
        self._size += anchored.size
        self._copied += anchored.size
        if self._copied > _MOST_COPIES:
            raise _error(event, NO_JSON, "the aliases of this document multiply to too many values")
        return _copy(anchored.value)

    def _collection(self, event: CollectionStartEvent, path: Path) -> Any:
        if len(path) > _DEEPEST:
            raise _error(event, NO_JSON, f"this is nested more than {_DEEPEST} levels deep")
        before = self._size
        if event.anchor is not None:
            self._anchors[event.anchor] = None
        value: Any
        value = self._sequence(path) if type(event) is SequenceStartEvent else self._mapping(path)
        if event.anchor is not None:
            self._anchors[event.anchor] = _Anchored(value, self._size - before + 1)
        return value

    def _sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        event = self._next()
        while isinstance(event, _NODES):
            items.append(self.build(event, (*path, len(items))))
            event = self._next()
        return items

    def _mapping(self, path: Path) -> dict[str, Any]:
        entries: dict[str, Any] = {}
        lines: dict[str, int] = {}
        event = self._next()
        while isinstance(event, _NODES):
            if _is_merge(event):
                self._merge(event, entries, lines, path)
            else:
                self._entry(event, entries, lines, path)
            event = self._next()
        return entries

    def _entry(
        self, event: NodeEvent, entries: dict[str, Any], lines: dict[str, int], path: Path
    ) -> None:
        key = self._key(event, path)
        self._add(event, key, entries, lines)
        inner = (*path, key)
        if self.lines is not None:
            self.lines.setdefault(inner, line_of(event))
        entries[key] = self.build(self._next(), inner)

    def _key(self, event: NodeEvent, path: Path) -> str:
        """Return the key as a string: `80:` and `yes:` are "80" and "true"."""
        if type(event) is ScalarEvent:
            self._size += 1
            raw = self._raw_key(event)
            if event.anchor is not None:
                self._anchors[event.anchor] = _Anchored(as_json(raw), 1)
        else:
            raw = self.build(event, (*path, "?"))
        key = as_key(raw)
        if key is None:
            shown = "null" if raw is None else "a list or a mapping"
            self._problem(event, NO_JSON, f"{shown} can't be a key", "write a string")
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
                f"the key {key!r} is given twice, first in line {lines[key]}",
                "keep one of them",
            )
        else:
            lines[key] = line_of(event)

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
        self.problems.append(_error(event, code, message, hint))


_NODES = (ScalarEvent, AliasEvent, SequenceStartEvent, MappingStartEvent)
_UNKNOWN = _Anchored(None, 0)
_TAGGED: dict[str, type | tuple[type, ...]] = {
    "int": int,
    "float": float,
    "bool": bool,
    "null": type(None),
}


def _is_merge(event: NodeEvent) -> bool:
    return (
        type(event) is ScalarEvent
        and event.value == _MERGE
        and (event.implicit[0] or event.tag == f"{_YAML}merge")
    )


def _copy(value: Any) -> Any:
    """Return a copy, as later stages change the trees that they get."""
    if isinstance(value, dict):
        return {key: _copy(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_copy(inner) for inner in value]
    return value


def line_of(event: Event) -> int:
    """Return the line where an event starts, counted from 1."""
    return event.start_mark.line + 1 if event.start_mark else 0


def _error(event: Event, code: str, message: str, hint: str = "") -> ReadError:
    return ReadError(code, message, hint=hint, line=line_of(event))
