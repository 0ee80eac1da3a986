"""stdout carries manifests only, whatever the user's code prints."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

_STDOUT = 1
_STDERR = 2


class Stdout:
    """The real stdout, kept aside while file descriptor 1 points at stderr."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    def forget(self) -> None:
        """Close it, in a forked process that must not write to it."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def write(self, text: str) -> None:
        """Write the text as UTF-8.

        Raises:
            BrokenPipeError: the reader is gone.
            UsageError: it is closed or can't be written.
        """
        if self._descriptor is None:
            raise UsageError("stdout is closed; redirect it to a file, or use -o DIR")
        rest = memoryview(text.encode())
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except BrokenPipeError:
            raise
        except OSError as error:
            raise UsageError(f"stdout can't be written: {error.strerror}") from None


@contextmanager
def kept_stdout() -> Iterator[Stdout]:
    """Keep stdout, and point file descriptor 1 at stderr, for C code and child processes too."""
    python_stdout = sys.stdout
    _flush()
    kept = _duplicate()
    try:
        _point_at_stderr()
        sys.stdout = sys.stderr
        yield Stdout(kept)
    finally:
        _flush()
        sys.stdout = python_stdout
        _flush()
        if kept is None:
            os.close(_STDOUT)
        else:
            os.dup2(kept, _STDOUT)
            os.close(kept)


def _duplicate() -> int | None:
    try:
        return os.dup(_STDOUT)
    except OSError:  # stdout is closed
        return None


def seal_stdout() -> None:
    """Let nothing reach stdout any more; the user's threads and exit handlers may still print."""
    _flush()
    _point_at_stderr()


def _point_at_stderr() -> None:
    try:
        os.dup2(_STDERR, _STDOUT)
    except OSError:  # stderr is closed
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, _STDOUT)
        os.close(nothing)


def _flush() -> None:
    """Write out what Python still holds, to where it belongs now."""
    for stream in (sys.stdout, sys.__stdout__):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):  # closed by the user's code
            pass
