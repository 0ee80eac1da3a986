"""`Include`: manifests from a YAML or JSON file, as they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import field_validator

from k8spatterns.value import Value


class Include(Value):
    """The manifests of a YAML or JSON file, as part of the app.

    Fields:
        path: the file, or a directory whose `*.yaml`, `*.yml` and `*.json` files are all taken in
            the order of their names. A relative path starts at the file that says `Include`.

    Raises:
        InvalidConstructError: the path is empty.

    See https://kubernetes.io/docs/concepts/overview/working-with-objects/
    """

    path: str | Path

    if TYPE_CHECKING:

        def __init__(self, path: str | Path) -> None: ...

    else:

        def __init__(self, path: str | Path) -> None:
            super().__init__(path=path)

    @field_validator("path")
    @classmethod
    def _not_empty(cls, path: str | Path) -> str | Path:
        if not str(path):
            raise ValueError('the path is empty\nhint: Include("file.yaml")')
        return path

    def files(self) -> list[Path]:
        """Return the files, absolute, in the order in which they are read."""
        path = self.location()
        if path.is_dir():
            return sorted(
                child for child in path.iterdir() if child.suffix in (".yaml", ".yml", ".json")
            )
        return [path]

    def location(self) -> Path:
        """Return the path, seen from the file that says `Include`."""
        base = Path(self.origin.file).parent if self.origin else Path()
        return (base / self.path).resolve()

    def __str__(self) -> str:
        return f'Include "{self.path}"'
