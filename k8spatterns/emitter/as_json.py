"""JSON, one object or a `v1` `List` of them: https://www.rfc-editor.org/rfc/rfc8259."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from k8spatterns.emitter.cache import Forms
from k8spatterns.emitter.exact import exact
from k8spatterns.emitter.order import usual_order
from k8spatterns.emitter.refusal import Refused, explain
from k8spatterns.emitter.scalars import OTHERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_STEP = "  "
# JSON needs fewer escapes; the others keep the text whole for a YAML parser that reads the file.
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def to_json(documents: Iterable[Mapping[str, Any]]) -> str:
    """Return one object as itself, and several as a `v1` `List`, indented by 2.

    Raises:
        EmitError: an object holds what JSON can't carry; names the object and the path.
    """
    objects = [usual_order(document) for document in documents]
    if len(objects) == 1:
        return f"{_object(objects[0], '')}\n"
    items = ",\n".join([f"    {_object(one, '    ')}" for one in objects])
    listed = f"[\n{items}\n  ]" if items else "[]"
    return f'{{\n  "apiVersion": "v1",\n  "kind": "List",\n  "items": {listed}\n}}\n'


def _object(tree: dict[str, Any], pad: str) -> str:
    try:
        return _rendered(tree, pad)
    except (ValueError, RecursionError) as error:
        raise explain(tree, error) from None


def _rendered(tree: Any, pad: str) -> str:
    kind = type(tree)
    if kind is str:
        return _STRINGS[tree]
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
    lines = [f"{inner}{_STRINGS[key]}: {_rendered(value, inner)}" for key, value in mapping.items()]
    return "{{\n{}\n{}}}".format(",\n".join(lines), pad)


def _sequence(items: list[Any], pad: str) -> str:
    if not items:
        return "[]"
    inner = pad + _STEP
    lines = [f"{inner}{_rendered(item, inner)}" for item in items]
    return "[\n{}\n{}]".format(",\n".join(lines), pad)


def _string(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        raise Refused(f"U+{code:04X} is a lone surrogate")
    return _SHORT_ESCAPES.get(character, f"\\u{code:04x}")


_STRINGS = Forms(_string)
