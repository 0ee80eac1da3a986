"""What is wrong with a file of manifests, and on which line."""

from __future__ import annotations

from k8spatterns.errors import K8sPatternsError

UNREADABLE_FILE = "K8S-YAML-001"
SYNTAX = "K8S-YAML-002"
DUPLICATE_KEY = "K8S-YAML-003"
NO_JSON = "K8S-YAML-004"
NO_OBJECT = "K8S-YAML-005"


class ReadError(K8sPatternsError):
    """A file can't be read as manifests.

    Attributes:
        code: of the finding that tells it.
        message: what is wrong.
        hint: what to write instead; may be empty.
        file: as it was given.
        line: counted from 1; 0 where the whole file is meant.
        index: of the document in the file, counted from 0; None where the whole file is meant.
        path: the key that is meant, where there is one.
    """

    def __init__(
        self, code: str, message: str, *, hint: str = "", file: str = "", line: int = 0
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.file = file
        self.line = line
        self.index: int | None = None
        self.path = ""

    @property
    def place(self) -> str:
        """File and line, as far as they are known."""
        return f"{self.file}:{self.line}" if self.line else self.file

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.place}: {self.message}{hint}"
