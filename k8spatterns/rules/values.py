"""Reading plain trees without ever failing: what is not of the type asked for is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from k8spatterns.manifest import Tree


def mapping(value: Any) -> Tree:
    """Return the mapping, or an empty one."""
    return value if isinstance(value, dict) else {}


def listed(value: Any) -> list[Any]:
    """Return the list, or an empty one."""
    return value if isinstance(value, list) else []


def items(tree: Any, field: str) -> Iterator[tuple[int, Tree]]:
    """Yield (index, mapping) of a list of mappings; a null in it is an empty one.

    So the server reads built-in kinds; in custom resources null is refused before any rule.
    """
    for index, item in enumerate(listed(mapping(tree).get(field))):
        if isinstance(item, dict):
            yield index, item
        elif item is None:
            yield index, {}


def texts(tree: Any, field: str) -> Iterator[tuple[int, str]]:
    """Yield (index, text) of a list of texts; a null in it is an empty one."""
    for index, item in enumerate(listed(mapping(tree).get(field))):
        if isinstance(item, str):
            yield index, item
        elif item is None:
            yield index, ""


def all_texts(node: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield (text, path) of every text in a tree, at any depth; keys are none."""
    if isinstance(node, str):
        yield node, path
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from all_texts(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from all_texts(value, f"{path}[{index}]")


def text(value: Any) -> str:
    """Return the text, or an empty one."""
    return value if isinstance(value, str) else ""


def whole(value: Any) -> int | None:
    """Return the whole number, also of `80.0`; None where it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, float) and value.is_integer() else None


def spec_of(tree: Tree) -> Tree:
    """Return the object's spec, or an empty mapping."""
    return mapping(tree.get("spec"))


def duplicates(values: Iterable[Any]) -> Iterator[tuple[int, int]]:
    """Yield (index, first index) of every value that is there before; None is no value.

    A list or a mapping, which is of the wrong type wherever this is asked, is no value either.
    """
    seen: dict[Any, int] = {}
    for index, value in enumerate(values):
        if value is None:
            continue
        try:
            first = seen.setdefault(value, index)
        except TypeError:
            continue
        if first != index:
            yield index, first


def text_duplicates(tree: Any, field: str, key: str) -> Iterator[tuple[int, int, str]]:
    """Yield (index, first index, text) where items of a list have the same text under a key."""
    names = [text(mapping(item).get(key)) or None for item in listed(mapping(tree).get(field))]
    for index, first in duplicates(names):
        yield index, first, names[index] or ""


def set_fields(tree: Any, fields: Iterable[str]) -> list[str]:
    """Return those of the fields that have a value."""
    node = mapping(tree)
    return [field for field in fields if node.get(field) is not None]


def refused(check: Callable[[str], str | None], value: Any) -> str | None:
    """Return the sentence of a checker about a text; what is no text is for the structure check."""
    return check(value) if isinstance(value, str) else None


def checked(
    check: Callable[[str], str | None], value: Any, path: str, hint: str = ""
) -> Iterator[Problem]:
    """Yield what a checker says about a text; None is no text."""
    refusal = check(value) if isinstance(value, str) else None
    if refusal:
        yield Problem(refusal, path, hint)


def needed(tree: Tree, fields: Iterable[str], path: str) -> Iterator[Problem]:
    """Yield the fields of a mapping that are missing or empty."""
    for field in fields:
        if tree.get(field) in (None, "", [], {}):
            yield Problem(f"{field} is missing", f"{path}.{field}" if path else field)


def join(words: Iterable[str]) -> str:
    """Return the words as a list in a sentence, or `none`."""
    return ", ".join(words) or "none"
