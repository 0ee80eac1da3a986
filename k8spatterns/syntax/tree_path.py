"""A JSON path of a finding, as the keys that lead to it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.digits import read_digits

if TYPE_CHECKING:
    from collections.abc import Callable

    InBrackets = Callable[[Any, str], tuple[str | int, str] | None]

_END = re.compile(r"[.\[]")
# Of a step: no key of a manifest has more dots.
_MOST_PARTS = 300
# What a server calls parts of a definition that all of its versions share, and where they are.
_DEFINITION = "CustomResourceDefinition"
_WRITTEN = {
    "spec.validation": "spec.versions[0].schema",
    "spec.version": "spec.versions[0].name",
    "spec.subresources": "spec.versions[0].subresources",
    "spec.additionalPrinterColumns": "spec.versions[0].additionalPrinterColumns",
    "spec.selectableFields": "spec.versions[0].selectableFields",
    "spec.conversion.webhookClientConfig": "spec.conversion.webhook.clientConfig",
    "spec.conversion.conversionReviewVersions": "spec.conversion.webhook.conversionReviewVersions",
}


def written_path(tree: Any, path: str) -> str:
    """Return a path of a finding as the object has it, where the server has another form of it.

    >>> tree = {"kind": "CustomResourceDefinition"}
    >>> written_path(tree, "spec.validation.openAPIV3Schema.type")
    'spec.versions[0].schema.openAPIV3Schema.type'
    """
    if not isinstance(tree, dict) or tree.get("kind") != _DEFINITION:
        return path
    for known, written in _WRITTEN.items():
        if path.startswith(known) and path[len(known) : len(known) + 1] in {"", ".", "["}:
            path = f"{written}{path[len(known) :]}"
            break
    return path.replace("].JSONPath", "].jsonPath")


def keys_along(tree: Any, path: str) -> tuple[str | int, ...]:
    """Return the keys of a path as far as the tree has them; keys with dots are found, too.

    >>> keys_along({"spec": {"ports": [{"port": 80}]}}, "spec.ports[0].targetPort")
    ('spec', 'ports', 0)
    >>> keys_along({"labels": {"example.com/a": "b"}}, "labels[example.com/a]")
    ('labels', 'example.com/a')
    """
    return follow(tree, written_path(tree, path), _in_brackets)[0]


def follow(tree: Any, path: str, in_brackets: InBrackets) -> tuple[tuple[str | int, ...], Any, str]:
    """Follow a path as far as the tree has it; return the keys, what is there, and the rest.

    Args:
        tree: where it starts.
        path: the path.
        in_brackets: takes a node and the path behind a `[`; returns the key that is meant and what
            is left of the path, or None where the node has no such key.
    """
    keys: list[str | int] = []
    rest = path
    while rest:
        rest = rest.removeprefix(".")
        step = in_brackets(tree, rest[1:]) if rest.startswith("[") else _field(tree, rest)
        if step is None:
            break
        key, rest = step
        tree = tree[key]
        keys.append(key)
    return tuple(keys), tree, rest


def _field(node: Any, rest: str) -> tuple[str, str] | None:
    """Return the next key and what is left of the path; None where the node has no such key."""
    if not isinstance(node, dict):
        return None
    ends = [match.start() for match in islice(_END.finditer(rest), _MOST_PARTS)]
    # A key may hold dots itself: the longest one is meant.
    for end in (len(rest), *reversed(ends)):
        if rest[:end] in node:
            return rest[:end], rest[end:]
    return None


def _in_brackets(node: Any, rest: str) -> tuple[str | int, str] | None:
    key, _, left = rest.partition("]")
    if isinstance(node, list):
        index = read_digits(key)
        return (index, left) if index is not None and index < len(node) else None
    if not isinstance(node, dict):
        return None
    key = key.strip("\"'")
    return (key, left) if key in node else None
