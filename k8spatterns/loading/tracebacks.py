"""A user's own traceback: the frames of their code, without those of the library."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from traceback import FrameSummary, StackSummary, TracebackException

_PACKAGE = str(Path(__file__).absolute().parent.parent)
_STANDARD = str(Path(os.__file__).parent)
_FOREIGN = ("k8spatterns_constructs", "pydantic", "pydantic_core", "typer", "importlib", "msgspec")


def user_traceback(error: BaseException) -> str:
    """Return the traceback of an exception, its own frames only.

    Where no frame is the user's, all of them stay: then the mistake is the library's.
    """
    from traceback import TracebackException

    told = TracebackException.from_exception(error)
    for part in _chain(told, set()):
        part.stack = _without_ours(part.stack)
    return "".join(told.format()).rstrip()


def last_user_line(error: BaseException) -> tuple[str, int] | None:
    """Return file and line of the innermost frame that is the user's.

    Where no frame is, that of a package which is not ours is still better than none.
    """
    found = other = None
    frame = error.__traceback__
    while frame is not None:
        file = frame.tb_frame.f_code.co_filename
        if is_of_user(file):
            found = (file, frame.tb_lineno)
        elif not _is_ours(file):
            other = (file, frame.tb_lineno)
        frame = frame.tb_next
    return found or other


def is_of_user(file: str) -> bool:
    """Say whether a file is the user's: none of ours, of Python's or of an installed package."""
    if file.startswith((f"{_STANDARD}{os.sep}", "<")) or _is_ours(file):
        return False
    parts = file.replace("\\", "/").split("/")
    return "site-packages" not in parts and "dist-packages" not in parts


def _chain(told: TracebackException | None, seen: set[int]) -> Iterator[TracebackException]:
    """Yield the exception with its causes, its contexts and the members of its groups."""
    if told is None or id(told) in seen:
        return
    seen.add(id(told))
    yield told
    for part in (told.__cause__, told.__context__, *(getattr(told, "exceptions", None) or ())):
        yield from _chain(part, seen)


def _without_ours(stack: StackSummary) -> StackSummary:
    kept: list[FrameSummary] = [frame for frame in stack if not _is_ours(frame.filename)]
    return type(stack).from_list(kept) if kept else stack


def _is_ours(file: str) -> bool:
    if file.startswith(("<frozen importlib", _PACKAGE + os.sep)):
        return True
    parts = file.replace("\\", "/").split("/")
    return any(part in _FOREIGN for part in parts[:-1]) and _installed(parts)


def _installed(parts: list[str]) -> bool:
    """Tell installed packages from a user's folder that happens to have such a name."""
    return (
        "site-packages" in parts
        or "dist-packages" in parts
        or "lib" in parts
        or ("k8spatterns_constructs" in parts)
    )
