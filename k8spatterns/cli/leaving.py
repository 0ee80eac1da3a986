"""The end of a process that has given its answer."""

from __future__ import annotations

import atexit
import os
import sys
from typing import NoReturn


def open_files() -> frozenset[str] | None:
    """Return the descriptors of this process, those included that it was started with.

    None is where the system does not tell.
    """
    try:
        names = os.listdir("/dev/fd")  # noqa: PTH208 - nothing else here needs a Path
    except OSError:  # on Windows
        return None
    return frozenset(name for name in names if _is_open(int(name)))


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:  # it was the list itself
        return False
    return True


def leave(status: int, inherited: frozenset[str] | None) -> NoReturn:
    """End the process with a status, without taking apart what is in its memory.

    Python frees every object one by one, which takes a tenth of a run and more. Where there is
    anything else to be done at the end, that is left to Python: threads to wait for, files that may
    hold text that is not written yet, a debugger or a profiler that watches.

    Args:
        status: the exit status.
        inherited: what `open_files` said at the start.
    """
    if inherited is None or _is_watched() or _has_threads() or open_files() != inherited:
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
