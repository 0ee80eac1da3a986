"""Reads the sources of an import: files, directories and standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.errors import UsageError
from k8spatterns.importer.crd import KIND, custom_kinds
from k8spatterns.importer.documents import documents
from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.openapi_kinds import OpenApiDocuments
from k8spatterns.importer.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.importer.custom_kind import CustomKind

STDIN = "-"
_SUFFIXES = (".json", ".yaml", ".yml")
_NEITHER = f"is neither a {KIND} nor an OpenAPI v3 document; leave it out"


class Source(NamedTuple):
    """A text to read.

    Fields:
        name: as the user wrote it, or below the directory that the user wrote.
        path: the file; None for standard input.
    """

    name: str
    path: Path | None

    def text(self) -> str:
        """Return the text.

        Raises:
            UsageError: the file can't be read.
        """
        try:
            data = self.path.read_bytes() if self.path else sys.stdin.buffer.read()
            return data.decode("utf-8-sig")
        except OSError as error:
            raise UsageError(f"{self.name} can't be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise UsageError(f"{self.name} is no UTF-8 text; leave it out") from None


def find_sources(names: Iterable[str]) -> list[Source]:
    """Return the files that a user names; a directory stands for all the YAML and JSON in it.

    Raises:
        UsageError: there is no such file, or a directory has none.
    """
    found: dict[str, Source] = {}
    for name in names:
        for source in _sources(name):
            found.setdefault(source.name, source)
    return list(found.values())


def _sources(name: str) -> list[Source]:
    if name == STDIN:
        return [Source("stdin", None)]
    path = Path(name)
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if file.suffix in _SUFFIXES)
        if not files:
            raise UsageError(f"{name} has no YAML or JSON files; name a directory with CRDs")
        return [Source(str(file), file) for file in files]
    if not path.exists():
        raise UsageError(f"there is no file {name}; name CRDs, OpenAPI documents, or - for stdin")
    return [Source(name, path)]


class Reader:
    """Collects the kinds of sources and what is wrong with them.

    Fields:
        problems: what was left out, and why.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._kinds: list[CustomKind] = []
        self._openapi = OpenApiDocuments()

    def read(self, source: Source) -> None:
        """Read one source.

        Raises:
            UsageError: the file can't be read.
        """
        try:
            trees = list(documents(source.text()))
        except SchemaError as error:
            self.problems.append(Problem(source.name, error.path, error.problem))
            return
        for number, tree in enumerate(trees):
            name = source.name if len(trees) == 1 else f"{source.name}[{number}]"
            self._document(tree, name)

    def _document(self, tree: Any, name: str) -> None:
        found: list[SchemaError] = []
        try:
            self._take(tree, name, found)
        except SchemaError as error:
            found.append(error)
        self.problems += [Problem(name, error.path, error.problem) for error in found]

    def _take(self, tree: Any, name: str, found: list[SchemaError]) -> None:
        if not isinstance(tree, dict):
            raise SchemaError("$", _NEITHER)
        if "swagger" in tree:
            raise SchemaError("$.swagger", "is OpenAPI v2; get v3: kubectl get --raw /openapi/v3")
        if isinstance(tree.get("kind"), str) and "apiVersion" in tree:
            self._kinds += custom_kinds(tree, name, found)
        elif not self._openapi.add(tree, name):
            raise SchemaError("$", _index(tree) or _NEITHER)

    def kinds(self) -> list[CustomKind]:
        """Return the kinds of everything that was read."""
        return [*self._kinds, *self._openapi.kinds()]


def _index(tree: dict[str, Any]) -> str:
    """Say what to do with the list of a cluster's OpenAPI documents."""
    for item in (tree.get("paths") or {}).values():
        if isinstance(item, dict) and "serverRelativeURL" in item:
            url = str(item["serverRelativeURL"]).partition("?")[0]
            return f"is the list of a cluster's documents; get each: kubectl get --raw {url}"
    return ""
