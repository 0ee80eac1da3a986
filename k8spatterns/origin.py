"""Where a value was written: the file and line of the user's own code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from types import FrameType

# Frames of these packages are never the user's own.
_OURS = ("k8spatterns.", "k8spatterns_constructs.", "pydantic.", "msgspec.")
# A value that is made while this module runs is made by a construct, not by the user.
_EXPANDING = "k8spatterns.pipeline.expand"
# Of each module that was met: whether it is the user's.
_users: dict[str, bool] = {}


class Origin(NamedTuple):
    """A place in a file of the user's.

    Fields:
        file: the path as the interpreter or the reader knows it.
        line: counted from 1.
    """

    file: str
    line: int

    def __str__(self) -> str:
        return f"{shorten(self.file)}:{self.line}"


def shorten(file: str) -> str:
    """Return the path relative to the working directory where it is inside it."""
    import os.path

    try:
        relative = os.path.relpath(file)
    except ValueError:  # another drive on Windows
        return file
    return file if relative.startswith("..") else relative


def calling_origin(frame: FrameType | None = None) -> Origin | None:
    """Return the place of the nearest caller outside the library, if there is one.

    None means that the value was made inside a construct's `compose()` by the library itself: it
    belongs to whoever wrote that construct.
    """
    if frame is None:
        frame = sys._getframe(1)  # noqa: SLF001 - the only way to the caller
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        is_users = _users.get(module)
        if is_users is None:
            is_users = _users[module] = not module.startswith(_OURS) and module != "k8spatterns"
        if is_users:
            return Origin(frame.f_code.co_filename, frame.f_lineno)
        if module == _EXPANDING:
            return None
        frame = frame.f_back
    return None
