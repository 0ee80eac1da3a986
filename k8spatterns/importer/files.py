"""Puts generated files where they belong, and removes those that are no longer generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


# What the generated files have in their first lines; a file without it is nobody's but the user's.
_MARK = "\nGenerated from "


def write_files(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Make the folder's Python files these; return the names of those that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = [name for name, text in files.items() if _write(folder / name, text)]
    for stale in sorted(folder.glob("*.py")):
        if stale.name not in files and _MARK in stale.read_text(encoding="utf-8"):
            stale.unlink()
            changed.append(stale.name)
    return sorted(changed)


def _write(path: Path, text: str) -> bool:
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True
