"""A Lua script, written where it is used or read from a file beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator


def _written(source: str | Path) -> str | Path:
    text = source if isinstance(source, str) else None
    if text is not None and not text.strip():
        raise ValueError("the script is empty\nhint: leave the argument out")
    if text is not None and "\n" not in text.strip() and text.strip().endswith(".lua"):
        raise ValueError(
            f"{text!r} is the name of a file, and no Lua\nhint: write Path({text.strip()!r})"
        )
    return source


LuaSource = Annotated[str | Path, AfterValidator(_written)]
"""The text of a Lua script, or the path of its file, from the file that says so."""


def lua_text(source: str | Path, base: Path) -> str:
    """Return the text of a script.

    Args:
        source: the script, or its file.
        base: the directory in which a relative path starts.

    Raises:
        ValueError: the file can't be read, or is empty.
    """
    if isinstance(source, str):
        return source
    path = (base / source).resolve()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise ValueError(
            f"{source} can't be read: {reason}\nhint: a relative path starts in {base}"
        ) from error
    if not text.strip():
        raise ValueError(f"{source} is empty\nhint: leave the argument out")
    return text
