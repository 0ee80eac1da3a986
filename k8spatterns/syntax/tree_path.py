"""A JSON path of a finding, as the keys that lead to it."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from k8spatterns.syntax.digits import read_digits

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
    keys: list[str | int] = []
    rest = written_path(tree, path)
    while rest:
        rest = rest.removeprefix(".")
        step = _step(tree, rest)
        if step is None:
            break
        key, rest = step
        tree = tree[key]
        keys.append(key)
    return tuple(keys)


def _step(node: Any, rest: str) -> tuple[str | int, str] | None:
    """Return the next key and what is left of the path; None where the tree has no such key."""
    if rest.startswith("["):
        return _in_brackets(node, rest[1:])
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
