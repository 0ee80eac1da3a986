"""JSON merge patch (RFC 7386) and JSON patch (RFC 6902) over plain trees.

The trees of a manifest are the pipeline's own, so a patch may share the parts that it leaves alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from k8spatterns.errors import K8sPatternsError

if TYPE_CHECKING:
    from k8spatterns.override import JsonPatch


class PatchError(K8sPatternsError):
    """A step of a JSON patch does not fit the object.

    Attributes:
        pointer: the JSON pointer of the step.
        hint: what there is instead.
    """

    def __init__(self, message: str, pointer: str, hint: str = "") -> None:
        super().__init__(message)
        self.pointer = pointer
        self.hint = hint


def merge_patch(target: Any, patch: Any) -> Any:
    """Return the target with the merge patch applied: null removes, lists are replaced whole.

    >>> merge_patch({"a": 1, "b": {"c": 2}}, {"a": None, "b": {"d": [3]}})
    {'b': {'c': 2, 'd': [3]}}
    """
    if not isinstance(patch, Mapping):
        return _plain(patch)
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = merge_patch(merged.get(key), value)
    return merged


def json_patch(target: Any, steps: Sequence[JsonPatch]) -> Any:
    """Return a copy of the target with every step applied in order."""
    document = {"": deepcopy(target)}
    for step in steps:
        _OPERATIONS[step.op](document, step)
    return document[""]


# RFC 6901: the place behind the last item of a list.
_END = "-"


def _add(document: Any, step: JsonPatch) -> None:
    _insert(document, step.path, _plain(step.value))


def _remove(document: Any, step: JsonPatch) -> None:
    _take(document, step.path)


def _replace(document: Any, step: JsonPatch) -> None:
    parent, key = _existing(document, step.path)
    parent[key] = _plain(step.value)


def _move(document: Any, step: JsonPatch) -> None:
    source = step.from_ or ""
    if step.path.startswith(f"{source}/"):
        raise PatchError("a value can't be moved into itself", step.path)
    _insert(document, step.path, _take(document, source))


def _copy(document: Any, step: JsonPatch) -> None:
    parent, key = _existing(document, step.from_ or "")
    _insert(document, step.path, deepcopy(parent[key]))


def _test(document: Any, step: JsonPatch) -> None:
    parent, key = _existing(document, step.path)
    if parent[key] != _plain(step.value):
        raise PatchError(f"the test fails: the value is {parent[key]!r}", step.path)


_OPERATIONS = {
    "add": _add,
    "remove": _remove,
    "replace": _replace,
    "move": _move,
    "copy": _copy,
    "test": _test,
}


def _insert(document: Any, pointer: str, value: Any) -> None:
    parent, token = _parent(document, pointer)
    if isinstance(parent, list):
        index = len(parent) if token == _END else _index(parent, token, pointer, len(parent) + 1)
        parent.insert(index, value)
    else:
        parent[token] = value


def _take(document: Any, pointer: str) -> Any:
    parent, key = _existing(document, pointer)
    return parent.pop(key)


def _existing(document: Any, pointer: str) -> tuple[Any, Any]:
    """Return the container of an existing value and its key or index there."""
    parent, token = _parent(document, pointer)
    if isinstance(parent, list):
        return parent, _index(parent, token, pointer, len(parent))
    if token not in parent:
        raise PatchError(f"there is no {token!r} here", pointer, _there(parent))
    return parent, token


def _parent(document: Any, pointer: str) -> tuple[Any, str]:
    """Return the container that the pointer's last token is looked up in, and that token."""
    *outer, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")]
    node = document
    for token in outer:
        node = _step(node, token, pointer)
    if not isinstance(node, (dict, list)):
        raise PatchError(f"{last!r} can't be looked up in {node!r}", pointer)
    return node, last


def _step(node: Any, token: str, pointer: str) -> Any:
    if isinstance(node, list):
        return node[_index(node, token, pointer, len(node))]
    if isinstance(node, dict) and token in node:
        return node[token]
    raise PatchError(f"there is no {token!r} here", pointer, _there(node))


def _index(items: list[Any], token: str, pointer: str, end: int) -> int:
    if not (token.isascii() and token.isdigit()) or (len(token) > 1 and token[0] == "0"):
        raise PatchError(f"{token!r} is no index of a list", pointer, "count from 0")
    if int(token) >= end:
        raise PatchError(f"the list has {len(items)} items, so there is no {token}", pointer)
    return int(token)


def _there(node: Any) -> str:
    return f"there is {', '.join(map(str, node))}" if isinstance(node, dict) and node else ""


def _plain(value: Any) -> Any:
    """Return plain dicts and lists, without nulls that a merge patch would read as removals."""
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value
