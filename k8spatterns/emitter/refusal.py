"""What cannot be written, and where it is."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from k8spatterns.errors import K8sPatternsError

_SURROGATES = range(0xD800, 0xE000)
_LONGEST_SHOWN = 60
# Python itself writes integers up to 4,300 digits.
_MOST_BITS = 14_000


class EmitError(K8sPatternsError, ValueError):
    """A value has no form that YAML and JSON parsers would read back as the same value.

    Attributes:
        path: where the value is, such as `spec.containers[0].name`; empty for the whole tree.
        reason: what is wrong with it, and what to write instead.
        subject: kind and name of the object, such as `ConfigMap/web`; empty for a bare tree.
    """

    def __init__(self, path: str, reason: str, subject: str = "") -> None:
        self.path = path
        self.reason = reason
        self.subject = subject
        super().__init__(path, reason, subject)

    def __str__(self) -> str:
        places = (self.subject, self.path)
        return ": ".join([*(place for place in places if place), self.reason])


class Refused(ValueError):  # noqa: N818 - a signal between the writers, not for users
    """A writer met what it can't write; the path is looked up afterwards, off the fast path."""


def explain(tree: Any, error: Exception) -> EmitError:
    """Return the error for a tree that a writer has refused with `error`."""
    subject = _subject(tree)
    for path, reason in _problems(tree):
        return EmitError(path, reason, subject)
    if isinstance(error, RecursionError):
        return EmitError("", "is nested too deep to be written", subject)
    return EmitError("", str(error), subject)


# Where a value is, as the place of its parent and the last step: joined only when it is shown,
# because in a tree of great depth the paths would take more memory than the tree.
_Place = tuple[Any, str] | None


class _Left:
    """Marks on the stack that the walk has left a collection."""

    __slots__ = ("identity",)

    def __init__(self, identity: int) -> None:
        self.identity = identity


def _problems(tree: Any) -> Iterator[tuple[str, str]]:
    # A loop over a stack: the tree may be deeper than Python recurses, or contain itself.
    stack: list[tuple[_Place, Any]] = [(None, tree)]
    inside: set[int] = set()
    while stack:
        place, value = stack.pop()
        if isinstance(value, _Left):
            inside.discard(value.identity)
            continue
        for reason in _reasons(value, inside):
            yield _path(place), reason
        if isinstance(value, (Mapping, list, tuple)) and id(value) not in inside:
            inside.add(id(value))
            stack.append((None, _Left(id(value))))
            stack += reversed([((place, step), child) for step, child in _children(value)])


def _reasons(value: Any, inside: set[int]) -> Iterator[str]:
    if id(value) in inside:
        yield "contains itself; write the value out, a manifest has no references"
    elif isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                yield f"has the key {key!r}, but keys are strings; write {str(key)!r}"
            elif _surrogate(key):
                yield f"has a key that {_surrogate(key)}"
    elif not isinstance(value, (list, tuple)):
        reason = _reason(value)
        if reason:
            yield reason


def _children(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, child in value.items():
            yield _step(str(key)), child
    else:
        for index, child in enumerate(value):
            yield f"[{index}]", child


def _step(key: str) -> str:
    return f".{key}" if key.isidentifier() else f"[{_shown(key)}]"


def _shown(key: str) -> str:
    printable = key if key.isprintable() else key.encode("unicode_escape").decode()
    return printable if len(printable) <= _LONGEST_SHOWN else f"{printable[:_LONGEST_SHOWN]}..."


def _path(place: _Place) -> str:
    steps = []
    while place is not None:
        place, step = place
        steps.append(step)
    return "".join(reversed(steps)).removeprefix(".")


def _reason(value: Any) -> str:
    if isinstance(value, str):
        return _surrogate(value)
    if isinstance(value, float):
        return "" if math.isfinite(value) else f"is {value}, which JSON has no number for"
    if isinstance(value, int):
        return "" if value.bit_length() <= _MOST_BITS else "is an integer of thousands of digits"
    return "" if value is None else _foreign(value)


def _foreign(value: Any) -> str:
    if isinstance(value, (bytes, bytearray)):
        return "is bytes; write text, or for a Secret's `data` the bytes in base64"
    if isinstance(value, (set, frozenset)):
        return "is a set, which has no order; write a list"
    return (
        f"is of type {type(value).__name__}; write a string, a number, true, false, null, a list "
        "or a mapping"
    )


def _surrogate(text: str) -> str:
    for character in text:
        if ord(character) in _SURROGATES:
            return (
                f"contains the lone surrogate U+{ord(character):04X}, which UTF-8 can't encode; "
                "remove it, or decode the text with errors='replace' where it is read"
            )
    return ""


def _subject(tree: Any) -> str:
    if not isinstance(tree, Mapping) or not isinstance(tree.get("kind"), str):
        return ""
    metadata = tree.get("metadata")
    name = metadata.get("name") if isinstance(metadata, Mapping) else None
    return f"{tree['kind']}/{name}" if isinstance(name, str) else str(tree["kind"])
