"""KYAML, the YAML in braces that `kubectl -o kyaml` prints.

https://www.kubernetes.dev/resources/keps/5295/
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from k8spatterns.emitter.cache import Forms
from k8spatterns.emitter.exact import exact
from k8spatterns.emitter.order import usual_order
from k8spatterns.emitter.refusal import explain
from k8spatterns.emitter.scalars import OTHERS, escaped, is_plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_STEP = "  "
_FOLD = "\\\n"
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_./-]*[A-Za-z0-9_])?")
# What Go's own conversions take for a boolean or a number, beyond what YAML does.
_GO_WORDS = frozenset({"t", "f", "inf", "infinity", "nan"})
_COLLECTIONS = (dict, list)
# Parsers look for the colon of a key within 1,024 characters; a longer key needs `? `.
_LONGEST_SIMPLE_KEY = 1000


def to_kyaml(documents: Iterable[Mapping[str, Any]]) -> str:
    """Return the objects as one KYAML stream; every object has its `---` header.

    Raises:
        EmitError: an object holds what YAML can't carry; names the object and the path.
    """
    return "".join([kyaml_document(usual_order(document)) for document in documents])


def kyaml_document(tree: Any) -> str:
    """Return one tree of plain data as a KYAML document with its header.

    Raises:
        EmitError: for the same trees as `yaml_document`.
    """
    try:
        return f"---\n{_rendered(tree, '')}\n"
    except (ValueError, RecursionError) as error:
        raise explain(tree, error) from None


def _rendered(tree: Any, pad: str) -> str:
    kind = type(tree)
    if kind is str:
        return _VALUES[tree] or _lines(tree, pad + _STEP)
    if kind is dict:
        return _mapping(tree, pad)
    if kind is list:
        return _sequence(tree, pad)
    if kind in OTHERS:
        return str(OTHERS[kind](tree))
    return _rendered(exact(tree), pad)


def _mapping(mapping: dict[str, Any], pad: str) -> str:
    if not mapping:
        return "{}"
    inner = pad + _STEP
    lines = [f"{inner}{_KEYS[key]} {_rendered(value, inner)},\n" for key, value in mapping.items()]
    return f"{{\n{''.join(lines)}{pad}}}"


def _sequence(items: list[Any], pad: str) -> str:
    if not items:
        return "[]"
    if all(isinstance(item, _COLLECTIONS) for item in items):
        return f"[{', '.join([_rendered(item, pad) for item in items])}]"
    inner = pad + _STEP
    lines = [f"{inner}{_rendered(item, inner)},\n" for item in items]
    return f"[\n{''.join(lines)}{pad}]"


def _value(text: str) -> str:
    # Empty for text of several lines: its form depends on the indentation.
    return "" if "\n" in text else quoted(text)


def _key(key: str) -> str:
    form = key if _is_plain_key(key) else quoted(key)
    return f"{form}:" if len(form) <= _LONGEST_SIMPLE_KEY else f"? {form} :"


def _is_plain_key(key: str) -> bool:
    if _PLAIN_KEY.fullmatch(key) is None:
        return False
    # Go skips underscores in numbers wherever they stand.
    bare = key.replace("_", "")
    return is_plain(key) and is_plain(bare) and bare.lower() not in _GO_WORDS


def _lines(text: str, pad: str) -> str:
    """Return text in double quotes, with a line of its own for each line of the text."""
    *whole, last = text.split("\n")
    lines = [f"{_line(line, pad)}\\n{_FOLD}" for line in whole]
    if last:
        lines.append(f"{_line(last, pad)}{_FOLD}")
    return f'"{_FOLD}{"".join(lines)}{pad}"'


def _line(line: str, pad: str) -> str:
    # Parsers drop the blanks that start a line, so that the first that counts is escaped.
    return f"{pad}\\{escaped(line)}" if line.startswith(" ") else f"{pad} {escaped(line)}"


_VALUES = Forms(_value)
_KEYS = Forms(_key)
