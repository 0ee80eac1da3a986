"""The process in which code of the user's runs: nothing that it writes reaches the real stdout."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from k8spatterns.argocd.processes import die_with_parent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FAILED = 70


class Result(NamedTuple):
    """What a job gives.

    Fields:
        status: the exit status of the command.
        output: for stdout.
        report: for stderr.
    """

    status: int
    output: str
    report: str


def run_child(
    job: Callable[[], Result],
    prepare: Callable[[], None],
    folder: str | None,
    pipes: Mapping[str, int],
    mark: bytes,
) -> NoReturn:
    """Run the job, write its result into a pipe, and end the process.

    Args:
        job: what to run.
        prepare: closes what the job must not have.
        folder: for temporary files, and for HOME.
        pipes: the ends to write to: `said` stands in for stdout and stderr, `result` takes the
            result, `trace` the place of the code at SIGTERM.
        mark: stands before and behind the result.
    """
    status = _FAILED
    try:
        _set_up(folder, pipes)
        prepare()
        result = job()
        _run_exit_functions()
        _write(pipes["result"], result, mark)
        status = 0
    except BaseException as error:  # noqa: BLE001 - nothing may get out of this process
        with suppress(BaseException):
            _write(pipes["result"], Result(_FAILED, "", _mistake(error)), mark)
    finally:
        os._exit(status)


def read_result(data: bytes, mark: bytes) -> Result | None:
    """Return a result that was written as a whole; None for anything less.

    Args:
        data: what was written into the pipe, by the code of the user's, too.
        mark: what stands before and behind the result, and nobody can guess.
    """
    _before, _, marked = data.partition(mark)
    head, _, body = marked.partition(b"\n")
    if not head:
        return None
    status, output, report = map(int, head.split())
    end = output + report
    if body[end : end + len(mark)] != mark:
        return None
    return Result(status, body[:output].decode(), body[output:end].decode(errors="replace"))


def _write(descriptor: int, result: Result, mark: bytes) -> None:
    output, report = result.output.encode(), result.report.encode(errors="replace")
    head = f"{result.status} {len(output)} {len(report)}\n".encode()
    rest = memoryview(mark + head + output + report + mark)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _set_up(folder: str | None, pipes: Mapping[str, int]) -> None:
    import faulthandler

    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    die_with_parent()
    faulthandler.register(signal.SIGTERM, file=pipes["trace"], all_threads=False, chain=False)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(pipes["said"], 1)
    os.dup2(pipes["said"], 2)
    os.close(pipes["said"])
    _set_environment(folder)


def _set_environment(folder: str | None) -> None:
    """Let nothing be written but into the run's own folder."""
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    if folder is None:
        return
    import tempfile

    tempfile.tempdir = None
    for name in ("TMPDIR", "HOME"):
        os.environ[name] = folder
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ.pop(name, None)


def _run_exit_functions() -> None:
    """Run what the code registered for the end, such as the removal of its temporary files."""
    atexit._run_exitfuncs()  # noqa: SLF001 - os._exit leaves them out
    for stream in (sys.stdout, sys.__stdout__, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()


def _mistake(error: BaseException) -> str:
    """Say where the library itself failed."""
    from traceback import extract_tb

    frames = extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"error: k8spatterns failed{place}: {type(error).__name__}: {error}\n"
