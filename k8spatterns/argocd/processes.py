"""Ends what code of the user's started, whatever it did to get away."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_PATIENCE = 1.0
_PROC = Path("/proc")


def adopt_orphans() -> None:
    """Become the parent of every process below this one whose own parent ends (Linux only)."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with_parent() -> None:
    """Have this process killed as soon as its parent is (Linux only)."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _prctl(option: int, value: int) -> None:
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def end_children(child: int) -> None:
    """Kill every process below this one, those that left its group or its session included.

    Args:
        child: the one that is known.
    """
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    deadline = monotonic() + _PATIENCE
    while monotonic() < deadline:
        for each in list(_children(os.getpid())):
            with suppress(ProcessLookupError, PermissionError):
                os.kill(each, signal.SIGKILL)
        if not _reap():
            return
        sleep(0.002)


def _reap() -> bool:
    """Take the statuses of children that have ended; say whether there are others."""
    while True:
        try:
            ended, _status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return False
        if not ended:
            return True


def _children(parent: int) -> Iterator[int]:
    """Yield the processes whose parent this is."""
    for entry in _PROC.glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            # The name stands in parentheses, and may hold some itself.
            fields = entry.read_text(errors="replace").rpartition(")")[2].split()
            if int(fields[1]) == parent:
                yield int(entry.parent.name)
