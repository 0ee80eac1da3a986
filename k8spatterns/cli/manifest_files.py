"""The files that `validate` is given: files, directories and stdin, as documents."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from k8spatterns.errors import UsageError
from k8spatterns.reader import ReadError, read_documents, read_text
from k8spatterns.reader.files import decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.reader import Document

STDIN = "-"
_SUFFIXES = (".yaml", ".yml", ".json")


class Manifests:
    """What was read.

    Fields:
        documents: in the order of the arguments; those of a directory by file name.
        errors: what is wrong with the YAML or JSON of a file.
        unreadable: files that could not be read at all.
    """

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.errors: list[ReadError] = []
        self.unreadable: list[ReadError] = []

    @property
    def count(self) -> int:
        """How many documents there are, those included that could not be parsed."""
        return len(self.documents) + len({(error.file, error.index) for error in self.errors})


def read_manifests(paths: list[str]) -> Manifests:
    """Read everything; what can't be read does not keep the rest from being read.

    Raises:
        UsageError: a directory holds no manifests, or stdin is named twice.
    """
    if paths.count(STDIN) > 1:
        raise UsageError("- names stdin, which can be read once only")
    found = Manifests()
    for path in paths:
        for file in _files(path):
            try:
                text = _stdin() if file == STDIN else read_text(file, file)
            except ReadError as error:
                found.unreadable.append(error)
                continue
            shown = "stdin" if file == STDIN else file
            found.documents += read_documents(text, shown, found.errors)
    return found


def _files(path: str) -> Iterator[str]:
    if path == STDIN or not Path(path).is_dir():
        yield path
        return
    files = sorted(_inside(Path(path)))
    if not files:
        raise UsageError(f"{path} holds no .yaml, .yml or .json file; name another one")
    yield from files


def _inside(folder: Path) -> Iterator[str]:
    """Yield the manifests below a folder; hidden files and folders are left alone."""
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix in _SUFFIXES and not hidden and path.is_file():
            yield str(path)


def _stdin() -> str:
    return decoded(sys.stdin.buffer.read(), "stdin")
