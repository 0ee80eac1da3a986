"""Block-style YAML, laid out as `kubectl` lays it out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.emitter.blocks import block_or_quoted
from k8spatterns.emitter.cache import Forms
from k8spatterns.emitter.exact import exact
from k8spatterns.emitter.order import is_an_object, led_metadata, led_object
from k8spatterns.emitter.refusal import explain
from k8spatterns.emitter.scalars import OTHERS, plain_or_quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Put = Callable[[str], None]

_STEP = "  "
# Parsers look for the colon of a key within 1,024 characters; a longer key needs `? `.
LONGEST_SIMPLE_KEY = 1000


def to_yaml(documents: Iterable[Mapping[str, Any]]) -> str:
    """Return the objects as one YAML stream, with a line `---` between two of them.

    Raises:
        EmitError: an object holds what YAML can't carry; names the object and the path.
    """
    return "---\n".join([_object(document) for document in documents])


def _object(tree: Mapping[str, Any]) -> str:
    """Return one object, its fields in the usual order: what `usual_order` returns, as text.

    The order is looked to while the fields are written, which saves a walk over the whole tree.
    """
    lines: list[str] = []
    try:
        root = led_object(tree)
        if root:
            _write_mapping(lines.append, root, "", "", ordered=True)
        else:
            lines.append("{}\n")
    except (ValueError, RecursionError) as error:
        raise explain(tree, error) from None
    return "".join(lines)


def yaml_document(tree: Any) -> str:
    """Return one tree of plain data as a YAML document that ends in a line break.

    Keys keep their order, and a list that occurs twice is written twice: no aliases.

    Raises:
        EmitError: the tree holds a lone surrogate, NaN or infinity, a key that isn't a string,
            a type that JSON has not, or itself.
    """
    lines: list[str] = []
    try:
        _write_root(lines.append, tree)
    except (ValueError, RecursionError) as error:
        raise explain(tree, error) from None
    return "".join(lines)


def _write_root(put: Put, tree: Any) -> None:
    kind = type(tree)
    if kind is str:
        put(f"{_VALUES[tree] or block_or_quoted(tree, _STEP)}\n")
    elif kind is dict and tree:
        _write_mapping(put, tree, "", "")
    elif kind is list and tree:
        _write_sequence(put, tree, "", "")
    elif kind in _PLAIN:
        put(f"{_PLAIN[kind](tree)}\n")
    else:
        _write_root(put, exact(tree))


def _write_mapping(
    put: Put, mapping: dict[str, Any], pad: str, lead: str, *, ordered: bool = False
) -> None:
    """Write the entries below `pad`; `lead` stands before the first, and may hold a dash.

    With `ordered`, the metadata of templates has its usual order.
    """
    inner = pad + _STEP
    for key, value in mapping.items():
        head = lead + (_KEYS[key] or _long_key(key, pad))
        kind = type(value)
        if kind is str:
            put(f"{head} {_VALUES[value] or block_or_quoted(value, inner)}\n")
        elif kind is dict and value:
            put(f"{head}\n")
            if ordered and key == "metadata" and is_an_object(mapping):
                _write_mapping(put, led_metadata(value), inner, inner)
            else:
                _write_mapping(put, value, inner, inner, ordered=ordered)
        elif kind is list and value:
            put(f"{head}\n")
            _write_sequence(put, value, pad, pad, ordered=ordered)
        elif kind in _PLAIN:
            put(f"{head} {_PLAIN[kind](value)}\n")
        else:
            _write_mapping(put, {key: exact(value)}, pad, lead, ordered=ordered)
        lead = pad


def _write_sequence(
    put: Put, items: list[Any], pad: str, lead: str, *, ordered: bool = False
) -> None:
    """Write the items below `pad`; `lead` stands before the first, and may hold a dash."""
    inner = pad + _STEP
    for value in items:
        kind = type(value)
        if kind is str:
            put(f"{lead}- {_VALUES[value] or block_or_quoted(value, inner)}\n")
        elif kind is dict and value:
            _write_mapping(put, value, inner, f"{lead}- ", ordered=ordered)
        elif kind is list and value:
            _write_sequence(put, value, inner, f"{lead}- ", ordered=ordered)
        elif kind in _PLAIN:
            put(f"{lead}- {_PLAIN[kind](value)}\n")
        else:
            _write_sequence(put, [exact(value)], pad, lead, ordered=ordered)
        lead = pad


def _value(text: str) -> str:
    # Empty for text of several lines: its form depends on the indentation.
    return "" if "\n" in text else plain_or_quoted(text)


def _key(key: str) -> str:
    # Empty for a key that needs `? `: its form depends on the indentation.
    form = plain_or_quoted(key)
    return f"{form}:" if len(form) <= LONGEST_SIMPLE_KEY else ""


def _long_key(key: str, pad: str) -> str:
    return f"? {plain_or_quoted(key)}\n{pad}:"


_VALUES = Forms(_value)
_KEYS = Forms(_key)

# Collections come here only when they are empty.
_PLAIN: dict[type, Any] = {**OTHERS, dict: lambda _: "{}", list: lambda _: "[]"}
