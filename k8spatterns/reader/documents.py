"""The documents of a text: YAML or JSON, several of them, Lists unfolded."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from k8spatterns.reader.lines import Lines
from k8spatterns.reader.scalars import as_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.reader.errors import ReadError
    from k8spatterns.reader.lines import Path


class Document:
    """One document of a file, or one item of a `kind: List` in it.

    Fields:
        tree: plain dicts, lists and scalars; usually a dict, but a document may be anything.
        file: as it was given.
        index: of the document in the file, counted from 0, empty ones included; items of one List
            share it.
    """

    __slots__ = ("_inside", "_lines", "file", "index", "tree")

    def __init__(self, tree: Any, index: int, lines: Lines, inside: Path = ()) -> None:
        self.tree = tree
        self.file = lines.file
        self.index = index
        self._lines = lines
        self._inside = inside

    def item(self, number: int, tree: Any) -> Document:
        """Return an item of this List as a document of its own."""
        return Document(tree, self.index, self._lines, (*self._inside, "items", number))

    @property
    def line(self) -> int:
        """The line where the document, or the item, starts."""
        return self._lines.line(self.index, self._inside)

    def line_of(self, path: Path) -> int:
        """Return the line of a path such as `("spec", "ports", 0)`, or of what comes closest.

        The file is parsed once more for the first such question.
        """
        return self._lines.line(self.index, (*self._inside, *path))


def read_documents(
    text: str, file: str, errors: list[ReadError] | None = None
) -> Iterator[Document]:
    """Yield the documents of a YAML or JSON text, as the API server would read them.

    Documents that are empty are left out, and `kind: List` yields its items.

    Args:
        text: of the file.
        file: how the file is called in errors.
        errors: takes what is wrong, where given, and the sound documents go on; otherwise the
            first error is raised.

    Raises:
        ReadError: the text is no YAML or JSON, a key is given twice, or a value has no place in
            JSON.

    See https://kubernetes.io/docs/reference/using-api/api-concepts/
    """
    lines = Lines(text, file)
    for index, (tree, problems) in enumerate(_trees(text, lines)):
        _take(problems, file, index, errors)
        if tree is not None and not problems:
            yield from _unfolded(Document(tree, index, lines))


def _take(
    problems: list[ReadError], file: str, index: int, errors: list[ReadError] | None
) -> None:
    for problem in problems:
        problem.file = file
        problem.index = index
    if errors is not None:
        errors.extend(problems)
    elif problems:
        raise problems[0]


def _trees(text: str, lines: Lines) -> Iterator[tuple[Any, list[ReadError]]]:
    trees = _json(text, lines) if text.lstrip()[:1] in ("{", "[") else None
    if trees is not None:
        yield from ((tree, []) for tree in trees)
        return
    from k8spatterns.reader.parsing import parse

    for document in parse(text):
        lines.starts.append(document.line)
        yield document.tree, document.problems


class _NotStrictError(ValueError):
    """JSON that only the YAML parser can say something about, with its line."""


def _json(text: str, lines: Lines) -> list[Any] | None:
    """Return the documents of a JSON text, or None where it is none or has a mistake."""
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_float=_float, parse_int=_int, parse_constant=_constant
    )
    trees: list[Any] = []
    end = 0
    try:
        while text[end:].strip():
            start = end + len(text[end:]) - len(text[end:].lstrip())
            tree, end = decoder.raw_decode(text, start)
            trees.append(_without_surrogates(tree) if "\\u" in text else tree)
            lines.starts.append(text.count("\n", 0, start) + 1)
    except (ValueError, RecursionError):
        lines.starts.clear()
        return None
    return trees


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
    return as_json(int(digits))


def _constant(word: str) -> object:
    raise _NotStrictError(word)


def _without_surrogates(value: Any) -> Any:
    """Replace lone surrogates, which only JSON escapes can write, as the API server does."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(item) for key, item in value.items()}
    return [_without_surrogates(item) for item in value] if isinstance(value, list) else value


def _unfolded(document: Document) -> Iterator[Document]:
    tree = document.tree
    if isinstance(tree, dict) and tree.get("kind") == "List" and tree.get("apiVersion") == "v1":
        items = tree.get("items") or []
        for number, item in enumerate(items if isinstance(items, list) else [items]):
            if item is not None:
                yield from _unfolded(document.item(number, item))
    else:
        yield document
