"""The lines of JSON paths in a file, found when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    Path: TypeAlias = tuple[str | int, ...]


class Lines:
    """The lines of one file.

    Fields:
        text: of the file.
        file: as it was given.
        starts: the first line of every document, filled while the file is read.
    """

    __slots__ = ("_paths", "file", "starts", "text")

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.starts: list[int] = []
        self._paths: list[dict[Path, int]] | None = None

    def line(self, index: int, path: Path) -> int:
        """Return the line of a path in a document, or of the closest part of it that has one."""
        if not path:
            return self.starts[index]
        if self._paths is None:
            self._paths = self._found()
        if index < len(self._paths):
            paths = self._paths[index]
            for end in range(len(path), 0, -1):
                if path[:end] in paths:
                    return paths[path[:end]]
        return self.starts[index]

    def _found(self) -> list[dict[Path, int]]:
        from k8spatterns.reader.parsing import parse

        return [document.lines or {} for document in parse(self.text, with_lines=True)]
