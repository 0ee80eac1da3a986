"""Running a command as a process of its own, and what it took."""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

_KIB = 1024


class Taken(NamedTuple):
    """What one run took, its children included.

    Fields:
        wall, cpu: seconds.
        memory: bytes of the largest process at its peak.
    """

    wall: float
    cpu: float
    memory: int


def measured(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], stdout: Path
) -> Taken:
    """Run a command and return what it took.

    Raises:
        SystemExit: it failed.
    """
    errors = folder / "stderr.txt"
    # Modules are compiled once where they are installed, not in every run.
    inherited = {
        key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"
    }
    with stdout.open("wb") as out, errors.open("wb") as err:
        start = perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, env={**inherited, **environment}, stdout=out, stderr=err
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{errors.read_text(errors='replace')[-2000:]}")
    return Taken(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KIB)


def middle(runs: Sequence[Taken]) -> Taken:
    """Return the medians of several runs."""
    return Taken(
        median(run.wall for run in runs),
        median(run.cpu for run in runs),
        int(median(run.memory for run in runs)),
    )
