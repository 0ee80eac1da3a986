"""The documents of a JSON text: one, or a stream of them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from k8spatterns.reader.depth import DEEPEST
from k8spatterns.reader.json_lines import JsonSpan
from k8spatterns.reader.scalars import as_json

if TYPE_CHECKING:
    from k8spatterns.reader.yaml_text import Found

_BLANKS = re.compile(r"[ \t\n\r]*")
_SURELY_64_BITS = 19


class _NotStrictError(ValueError):
    """JSON that only the YAML parser can say something about, with its line."""


def json_documents(text: str, file: str) -> list[Found] | None:
    """Return the documents of a JSON text, or None where it is none or has a mistake."""
    try:
        return _stream(text, file)
    except (ValueError, RecursionError):
        return None


def _stream(text: str, file: str) -> list[Found]:
    if not text.isascii():
        text.encode()  # raises for a lone surrogate, which no file can hold
    found: list[Found] = []
    escaped = "\\u" in text
    start, first, before = _after_blanks(text, 0), 1, 0
    while start < len(text):
        tree, end = _DECODER.raw_decode(text, start)
        if text.count("{", start, end) + text.count("[", start, end) > DEEPEST:
            _check_depth(tree)
        if escaped:
            tree = _without_surrogates(tree)
        first += text.count("\n", before, start)
        before = start
        found.append((tree, [], JsonSpan(text, file, start, end, first), 0))
        start = _after_blanks(text, end)
    return found


def _after_blanks(text: str, start: int) -> int:
    match = _BLANKS.match(text, start)
    return match.end() if match else start


def _check_depth(tree: Any) -> None:
    level = [tree]
    for _ in range(DEEPEST + 2):
        level = [
            value
            for node in level
            if type(node) in (dict, list)
            for value in (node.values() if type(node) is dict else node)
        ]
        if not level:
            return
    raise _NotStrictError


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    tree = dict(pairs)
    if len(tree) != len(pairs):
        raise _NotStrictError
    return tree


def _float(digits: str) -> object:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise _NotStrictError
    return as_json(value)


def _int(digits: str) -> object:
    return int(digits) if len(digits) < _SURELY_64_BITS else as_json(int(digits))


def _constant(word: str) -> object:
    raise _NotStrictError(word)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_int=_int, parse_constant=_constant
)


def _without_surrogates(value: Any) -> Any:
    """Replace lone surrogates, which only JSON escapes can write, as the API server does."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(item) for key, item in value.items()}
    return [_without_surrogates(item) for item in value] if isinstance(value, list) else value
