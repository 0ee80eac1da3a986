"""The end of a process that has given its answer."""

from __future__ import annotations

import atexit
import os
import sys
from typing import NoReturn

_STANDARD = frozenset({"0", "1", "2"})


def leave(status: int) -> NoReturn:
    """End the process with a status, without taking apart what is in its memory.

    Python frees every object one by one, which takes a tenth of a run and more. Where there is
    anything else to be done at the end, that is left to Python: threads to wait for, files that may
    hold text that is not written yet, a debugger or a profiler that watches.
    """
    if _is_watched() or _has_threads() or _has_files():
        sys.exit(status)
    atexit._run_exitfuncs()  # noqa: SLF001 - as the standard library's own processes end
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):  # closed, or its reader is gone
            pass
    os._exit(status)


def _is_watched() -> bool:
    monitoring = getattr(sys, "monitoring", None)  # of Python 3.12, with six places for tools
    tools = () if monitoring is None else map(monitoring.get_tool, range(6))
    return bool(sys.flags.inspect or sys.gettrace() or sys.getprofile() or any(tools))


def _has_threads() -> bool:
    threading = sys.modules.get("threading")
    return threading is not None and threading.active_count() > 1


def _has_files() -> bool:
    """Whether a file is open beside the standard ones."""
    try:
        names = os.listdir("/dev/fd")  # noqa: PTH208 - nothing else here needs a Path
    except OSError:  # on Windows
        return True
    return any(_is_open(int(name)) for name in names if name not in _STANDARD)


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:  # it was the list itself
        return False
    return True
