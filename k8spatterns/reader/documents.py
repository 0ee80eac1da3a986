"""The documents of a text: YAML or JSON, several of them, Lists unfolded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.reader.yaml_text import yaml_documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.reader.errors import ReadError
    from k8spatterns.reader.spans import Path, Span
    from k8spatterns.reader.yaml_text import Found


class Document:
    """One document of a file, or one item of a `kind: List` in it.

    Fields:
        tree: plain dicts, lists and scalars; usually a dict, but a document may be anything.
        file: as it was given.
        index: of the document in the file, counted from 0, empty and faulty ones included; items
            of one List share it.
    """

    __slots__ = ("_inside", "_position", "_span", "file", "index", "tree")

    def __init__(
        self, tree: Any, index: int, span: Span, position: int = 0, inside: Path = ()
    ) -> None:
        self.tree = tree
        self.file = span.file
        self.index = index
        self._span = span
        self._position = position
        self._inside = inside

    def item(self, number: int, tree: Any) -> Document:
        """Return an item of this List as a document of its own."""
        inside = (*self._inside, "items", number)
        return Document(tree, self.index, self._span, self._position, inside)

    @property
    def line(self) -> int:
        """The line where the document, or the item, starts."""
        return self._span.line(self._position, self._inside)

    def line_of(self, path: Path) -> int:
        """Return the line of a path such as `("spec", "ports", 0)`, or of what comes closest.

        The text of this document alone is read once more for the first such question.
        """
        return self._span.line(self._position, (*self._inside, *path))


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
    for index, (tree, problems, span, position) in enumerate(_found(text, file)):
        if problems:
            _take(problems, file, index, errors)
        elif tree is not None:
            document = Document(tree, index, span, position)
            if type(tree) is dict and tree.get("kind") == "List":
                yield from _unfolded(document)
            else:
                yield document


def _found(text: str, file: str) -> Iterable[Found]:
    if text.lstrip()[:1] in ("{", "["):
        from k8spatterns.reader.json_text import json_documents

        found = json_documents(text, file)
        if found is not None:
            return found
    return yaml_documents(text, file)


def _take(problems: list[ReadError], file: str, index: int, errors: list[ReadError] | None) -> None:
    for problem in problems:
        problem.file = file
        problem.index = index
    if errors is None:
        raise problems[0]
    errors.extend(problems)


def _unfolded(document: Document) -> Iterator[Document]:
    tree = document.tree
    if isinstance(tree, dict) and tree.get("kind") == "List" and tree.get("apiVersion") == "v1":
        items = tree.get("items") or []
        for number, item in enumerate(items if isinstance(items, list) else [items]):
            if item is not None:
                yield from _unfolded(document.item(number, item))
    else:
        yield document
