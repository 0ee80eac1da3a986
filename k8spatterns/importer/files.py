"""Puts generated files where they belong, and removes those that are no longer generated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.importer.errors import SchemaError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

# What generated files have in their first lines; a file without it is nobody's but the user's.
_MARK = "Generated from "
_HEAD = 600
_SUFFIXES = (".py", ".json")
_TEMPORARY = ".k8spatterns-tmp"


def write_files(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Make the folder's generated files these; return the names of those that changed.

    Nothing is put in place before everything has been written beside it.

    Raises:
        SchemaError: a file that nobody generated is in the way.
    """
    folder.mkdir(parents=True, exist_ok=True)
    changed = [name for name, text in files.items() if _is_new(folder / name, text)]
    try:
        for name in changed:
            _temporary(folder, name).write_text(files[name], encoding="utf-8", newline="\n")
        for name in changed:
            _temporary(folder, name).replace(folder / name)
    finally:
        for name in changed:
            _temporary(folder, name).unlink(missing_ok=True)
    stale = [path for path in _generated(folder) if path.name not in files]
    for path in stale:
        path.unlink()
    return sorted([*changed, *(path.name for path in stale)])


def _is_new(path: Path, text: str) -> bool:
    if not path.exists():
        return True
    there = path.read_bytes()
    if there == text.encode():
        return False
    if there and not is_generated(path):
        raise SchemaError(str(path), "is not generated; move it away or name another directory")
    return True


def _temporary(folder: Path, name: str) -> Path:
    return folder / f".{name}{_TEMPORARY}"


def _generated(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.suffix in _SUFFIXES and path.is_file() and is_generated(path):
            yield path


def is_generated(path: Path) -> bool:
    """Whether an importer wrote the file."""
    head = path.read_bytes()[:_HEAD].decode(errors="replace")
    return _MARK in head and "do not edit." in head
