"""Generated pages: written where they differ, and removed where nothing makes them any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_pages(folder: Path, pages: dict[str, str], *, only: bool = False) -> None:
    """Write the pages into the folder.

    Args:
        folder: made where it is missing.
        pages: texts by file name.
        only: whether the folder holds nothing else, so that other pages are removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for path in stale(folder, pages) if only else ():
        path.unlink()
        print(f"removed {path}")
    for name in differing(folder, pages):
        (folder / name).write_text(pages[name], encoding="utf-8", newline="\n")
        print(f"wrote {folder / name}")


def differing(folder: Path, pages: dict[str, str]) -> list[str]:
    """Return the names of pages whose file is missing or has another text."""
    return [name for name, text in pages.items() if _read(folder / name) != text]


def stale(folder: Path, pages: dict[str, str]) -> list[Path]:
    """Return the files of pages that are no longer made."""
    return sorted(path for path in folder.glob("*.md") if path.name not in pages)


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None
