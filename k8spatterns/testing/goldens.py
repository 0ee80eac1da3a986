"""Golden files: the YAML that an app is expected to render, in a file beside the test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from k8spatterns.testing.rendered import Rendered

FOLDER = "goldens"
UPDATE = "pytest --update-goldens"


class GoldenError(AssertionError):
    """An app renders something else than its golden file says, or the file is missing."""


class Goldens:
    """The golden files of one test.

    Fields:
        folder: where they are.
        update: whether files are written instead of compared.
        written: takes the files that were written.
    """

    def __init__(self, folder: Path, *, update: bool, written: list[Path]) -> None:
        self.folder = folder / FOLDER
        self.update = update
        self.written = written

    def check(self, name: str, rendered: Rendered) -> bool:
        """Compare, or write; return True.

        Raises:
            GoldenError: the file says something else, or there is none.
            UsageError: the name leads out of the folder.
        """
        __tracebackhide__ = True
        path = self._path(name)
        text = rendered.text
        there = path.read_text(encoding="utf-8") if path.exists() else None
        if there == text:
            return True
        if self.update:
            self._write(path, text)
        elif there is None:
            raise GoldenError(self._missing(path))
        else:
            raise GoldenError(self._different(path, there, rendered))
        return True

    def _path(self, name: str) -> Path:
        __tracebackhide__ = True
        path = self.folder / name
        if not name or Path(name).is_absolute() or ".." in Path(name).parts:
            raise UsageError(
                f"{name!r} is no golden file: write the name of a file in {_shown(self.folder)}, "
                'such as "production.yaml"'
            )
        return path

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        self.written.append(path)

    def _missing(self, path: Path) -> str:
        from difflib import get_close_matches

        there = [str(file.relative_to(self.folder)) for file in self.folder.rglob("*.yaml")]
        close = get_close_matches(path.name, there, n=1)
        guess = f" (did you mean {close[0]}?)" if close else ""
        return f"there is no golden file {_shown(path)}{guess}; write it with: {UPDATE}"

    def _different(self, path: Path, there: str, rendered: Rendered) -> str:
        from k8spatterns.testing.object_diff import object_diff

        diff = object_diff(there, str(_shown(path)), rendered.rendering.manifests)
        return (
            f"the app renders something else than {_shown(path)}\n\n{diff}\n\n"
            f"if this is what you want: {UPDATE}"
        )


def _shown(path: Path) -> str:
    from k8spatterns.origin import shorten

    return shorten(str(path))
