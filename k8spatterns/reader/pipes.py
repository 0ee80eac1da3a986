"""Pipes with a name: read like files, but without waiting forever for someone to write."""

from __future__ import annotations

import os
import select
from errno import ETIMEDOUT
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# In seconds. Who writes into a pipe is mostly started together with who reads it.
_PATIENCE = 3.0
_CHUNK = 1 << 20


def pipe_parts(path: str | os.PathLike[str]) -> Iterator[bytes]:
    """Yield what is written into a pipe, part by part.

    Raises:
        OSError: it can't be opened, or nobody opens its other end.
    """
    # Opened as usual, a pipe without a writer would keep the process waiting here.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        is_silent = not poll.poll(_PATIENCE * 1000)
        part = _part_now(descriptor)
        if part == b"" and is_silent:
            raise TimeoutError(ETIMEDOUT, "nobody writes into this pipe")
        os.set_blocking(descriptor, True)
        if part is None:
            part = os.read(descriptor, _CHUNK)
        while part:
            yield part
            part = os.read(descriptor, _CHUNK)
    finally:
        os.close(descriptor)


def _part_now(descriptor: int) -> bytes | None:
    """Return what is there, nothing without a writer, or None where one has yet to write."""
    try:
        return os.read(descriptor, _CHUNK)
    except BlockingIOError:
        return None
