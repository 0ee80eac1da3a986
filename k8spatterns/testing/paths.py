"""Paths into rendered objects, as tests write them: `spec.template.spec.containers[web].image`."""

from __future__ import annotations

from typing import Any, NamedTuple

from k8spatterns.syntax.tree_path import follow

Keys = tuple[str | int, ...]


class Walk(NamedTuple):
    """How far a path leads.

    Fields:
        keys: the keys that are there, list items by number.
        value: what stands there.
        rest: of the path, that leads nowhere; empty where all of it does.
    """

    keys: Keys
    value: Any
    rest: str


def walk(tree: Any, path: str) -> Walk:
    """Follow a path as far as it leads; keys with dots and items by their name are found, too.

    >>> walk({"ports": [{"name": "http", "port": 80}]}, "ports[http].port")
    Walk(keys=('ports', 0, 'port'), value=80, rest='')
    >>> walk({"labels": {"example.com/a": "b"}}, "labels.example.com/a").value
    'b'
    >>> walk({"spec": {"replicas": 2}}, "spec.replica").rest
    'replica'
    """
    return Walk(*follow(tree, path, _in_brackets))


def shown(keys: Keys) -> str:
    """Return keys as the text of a path.

    >>> shown(("spec", "ports", 0, "port")), shown(("labels", "example.com/a"))
    ('spec.ports[0].port', 'labels[example.com/a]')
    """
    text = ""
    for key in keys:
        if isinstance(key, int) or "." in key:
            text += f"[{key}]"
        else:
            text += f".{key}" if text else key
    return text


def _in_brackets(node: Any, rest: str) -> tuple[str | int, str] | None:
    inside, _, left = rest.partition("]")
    key = _key(node, inside)
    return None if key is None else (key, left)


def _key(node: Any, inside: str) -> str | int | None:
    if isinstance(node, dict):
        return inside if inside in node else None
    if not isinstance(node, list):
        return None
    if inside.isdigit():
        return int(inside) if int(inside) < len(node) else None
    named = (at for at, item in enumerate(node) if isinstance(item, dict) and _is(item, inside))
    return next(named, None)


def _is(item: dict[str, Any], name: str) -> bool:
    return item.get("name") == name
