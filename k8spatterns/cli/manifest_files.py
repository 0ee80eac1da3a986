"""The files that `validate` is given: files, directories and stdin, as documents."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, cast

from k8spatterns.errors import UsageError
from k8spatterns.reader import ReadError, read_documents, read_text
from k8spatterns.reader.errors import UNREADABLE_FILE
from k8spatterns.reader.files import decoded, joined, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedIOBase

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
        UsageError: a directory holds no manifests, stdin is named twice, or a path is empty.
    """
    if not all(paths):
        raise UsageError("a path is empty; name a file, a directory, or . for this one")
    if paths.count(STDIN) > 1:
        raise UsageError("- names stdin, which can be read once only")
    found = Manifests()
    for path in paths:
        for file in _files(path, found.unreadable):
            try:
                text = _stdin() if file == STDIN else read_text(file, file)
            except ReadError as error:
                found.unreadable.append(error)
                continue
            shown = "stdin" if file == STDIN else file
            found.documents += read_documents(text, shown, found.errors)
    return found


def _files(path: str, unreadable: list[ReadError]) -> Iterator[str]:
    if path == STDIN or not os.path.isdir(path):  # noqa: PTH112 - Path fails for too long names
        yield path
        return
    before = len(unreadable)
    files = sorted(_inside(path, unreadable))
    if not files and len(unreadable) == before:
        raise UsageError(f"{path} holds no .yaml, .yml or .json file; name another one")
    yield from files


def _inside(folder: str, unreadable: list[ReadError]) -> Iterator[str]:
    """Yield the manifests below a folder; hidden files and folders are left alone."""

    def closed(error: OSError) -> None:
        message = f"this folder can't be read: {error.strerror}"
        unreadable.append(ReadError(UNREADABLE_FILE, message, file=str(error.filename)))

    for place, folders, names in os.walk(folder, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place, name)
            if path.suffix in _SUFFIXES and not name.startswith(".") and _is_meant(path):
                yield str(path)


def _is_meant(path: Path) -> bool:
    """Whether it is to be read: no pipe or socket is, but a link that leads nowhere is told."""
    try:
        return S_ISREG(path.stat().st_mode)
    except OSError:
        return True


def _stdin() -> str:
    if sys.stdin is None:
        raise ReadError(UNREADABLE_FILE, "it is closed", hint="name a file", file="stdin")
    stream = cast("BufferedIOBase", sys.stdin.buffer)
    return decoded(joined(parts_of(stream), "stdin"), "stdin")
