"""What an import could not read, and went on without."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing in a source that no type could be made of.

    Fields:
        source: the file as the user named it, with the document's number where it has several.
        path: where in the document, as a JSON path; empty for the document itself.
        message: what is wrong there, and what to do.
    """

    source: str
    path: str
    message: str

    def __str__(self) -> str:
        place = f"{self.source}: {self.path}" if self.path else self.source
        return f"{place}: {self.message}"
