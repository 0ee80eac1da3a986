"""The terms of facts: what a fact looks at in a value.

A term is a number, a path such as `spec.type` with a `^` for each step out of an item, or a list of
a word and its parts. A value that is not there is None, as null is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.duration import nanoseconds

if TYPE_CHECKING:
    from collections.abc import Callable

    #: The value that a fact is about and the items around the place, the nearest first.
    Around = tuple[Any, ...]
    Term = Callable[[Around], Any]

_LONGEST_NUMBER = 19


def term_of(term: Any) -> Term:
    """Return the function that finds a term among values."""
    if isinstance(term, str):
        return _path(term)
    if isinstance(term, (int, float)):
        return lambda _: term
    word, *parts = term
    return _WORDS[word](*parts)


def split_path(path: str) -> tuple[int, list[str]]:
    """Return how many items a path steps out of, and the names on it."""
    names = path.lstrip("^")
    return len(path) - len(names), names.split(".") if names else []


def _path(path: str) -> Term:
    out, names = split_path(path)
    if not names:
        return lambda around: around[out]
    if len(names) == 1:
        name = names[0]
        return lambda around: found.get(name) if type(found := around[out]) is dict else None

    def find(around: Around) -> Any:
        value = around[out]
        for name in names:
            value = value.get(name) if type(value) is dict else None
        return value

    return find


def _or(path: str, other: Any) -> Term:
    find = _path(path)
    return lambda around: other if (value := find(around)) is None else value


def _empty() -> Term:
    return lambda _: []


def _text(text: str) -> Term:
    return lambda _: text


def _size(inner: Any) -> Term:
    find = term_of(inner)
    return lambda around: len(value) if isinstance(value := find(around), _SIZED) else None


_SIZED = (str, list, dict)


def _total(group: Any, path: str) -> Term:
    """Count what is in the lists that the items of a group have at a path."""
    find, inner = term_of(group), _path(path)

    def total(around: Around) -> int | None:
        items = find(around)
        if not isinstance(items, list):
            return None
        return sum(len(inner((item,)) or ()) for item in items)

    return total


def _number(group: Any, condition: Any) -> Term:
    """Count the items of a group for which a condition is true."""
    from k8spatterns.rules.facts import condition_of

    find, holds = term_of(group), condition_of(condition)

    def number(around: Around) -> int | None:
        items = find(around)
        if not isinstance(items, (list, dict)):
            return None
        verdicts = [holds((item, *around)) for item in items]
        return None if None in verdicts else sum(map(bool, verdicts))

    return number


def _of_text(read: Callable[[str], Any]) -> Callable[[Any], Term]:
    def make(inner: Any) -> Term:
        find = term_of(inner)
        return lambda around: read(value) if isinstance(value := find(around), str) else None

    return make


def _whole(text: str) -> int | None:
    digits = text.removeprefix("-")
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST_NUMBER
    return int(text) if is_number else None


def _lower(text: str) -> str:
    """Return a text with its ASCII letters small, as CEL's `lowerAscii` has it."""
    return "".join(char.lower() if char.isascii() else char for char in text)


def _scheme(text: str) -> str | None:
    """Return the scheme of an absolute URL or path, or None where a text is neither."""
    from k8spatterns.rules.cel.urls import parse

    try:
        return parse(text).scheme
    except ValueError:
        return None


_WORDS: dict[str, Callable[..., Term]] = {
    "duration": _of_text(nanoseconds),
    "empty": _empty,
    "int": _of_text(_whole),
    "lower": _of_text(_lower),
    "number": _number,
    "or": _or,
    "scheme": _of_text(_scheme),
    "size": _size,
    "text": _text,
    "total": _total,
}
