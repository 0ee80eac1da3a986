"""Reads the YAML or JSON documents that schemas come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from k8spatterns.importer.errors import SchemaError

if TYPE_CHECKING:
    from collections.abc import Iterator

_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BASE):  # type: ignore[misc] # (yaml's classes are chosen at run time)
    """Reads dates as text and keys that are no texts as such, as the API server does."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002 (as yaml calls it)
        found: dict[Any, Any] = super().construct_mapping(node, deep)
        if all(isinstance(key, str) for key in found):
            return found
        return {_text(key): value for key, value in found.items()}


def _text(key: object) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    return "null" if key is None else str(key)


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, regexp)
        for tag, regexp in rows
        if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:value")
    ]
    for first, rows in _BASE.yaml_implicit_resolvers.items()
}


def documents(text: str) -> Iterator[Any]:
    """Yield the documents of a text, those inside a List too; empty ones are left out.

    Raises:
        SchemaError: the text is no YAML.
    """
    try:
        for tree in yaml.load_all(text, Loader=_Loader):
            yield from _unlisted(tree)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise SchemaError(place, f"is no YAML: {problem}") from error


def _unlisted(tree: Any) -> Iterator[Any]:
    if isinstance(tree, dict) and str(tree.get("kind", "")).endswith("List"):
        items = tree.get("items")
        yield from items if isinstance(items, list) else []
    elif tree is not None:
        yield tree
