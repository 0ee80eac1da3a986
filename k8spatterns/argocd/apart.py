"""Runs code of the user's in a process of its own, which nothing of it outlives.

The command stays outside and waits. It alone holds the real stdout, so that nothing which the code
does to file descriptors or to Python reaches it; it collects what the code prints; and it can end
everything at once when it is told to, whatever the code is busy with.
"""

from __future__ import annotations

import os
import select
import signal
from contextlib import contextmanager, suppress
from tempfile import mkdtemp
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.argocd.child import read_result, run_child
from k8spatterns.argocd.processes import adopt_orphans, end_children
from k8spatterns.argocd.trace import last_user_line
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.argocd.child import Result

_ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP) if os.name == "posix" else ()
# How long the code gets to say where it is.
_LAST_WORD = 0.25
_CHUNK = 1 << 16
_KEPT = 1 << 20
_MARK = 32


class Outcome(NamedTuple):
    """What came of the code.

    Fields:
        result: what it returned; None where it did not get that far.
        said: what it and its children printed, the end of it.
        ended_by: the signal that ended the command; None where none did.
        status: with which the process of the code ended, negative for a signal.
        place: where the code was when the command was ended, as file and line.
    """

    result: Result | None
    said: str
    ended_by: signal.Signals | None
    status: int
    place: tuple[str, int] | None


def run_apart(job: Callable[[], Result], prepare: Callable[[], None]) -> Outcome:
    """Run a job in a process of its own, with a folder of its own for temporary files.

    Args:
        job: runs there.
        prepare: runs there first, to close what the job must not have.

    Raises:
        UsageError: the system can't fork.
    """
    if not hasattr(os, "fork"):
        raise UsageError("the plugin of Argo CD runs on Linux, and needs fork()")
    adopt_orphans()
    with _private_folder() as folder, _signals() as wakeups:
        pipes = {name: os.pipe() for name in ("said", "result", "trace")}
        mark = os.urandom(_MARK)
        child = os.fork()
        if child == 0:
            for reading, _writing in pipes.values():
                os.close(reading)
            run_child(job, prepare, folder, {name: ends[1] for name, ends in pipes.items()}, mark)
        for _reading, writing in pipes.values():
            os.close(writing)
        try:
            return _Watch(child, {name: ends[0] for name, ends in pipes.items()}, wakeups).outcome(
                mark
            )
        finally:
            end_children(child)
            for reading, _writing in pipes.values():
                os.close(reading)


class _Watch:
    """Waits for the child, and reads what it writes."""

    def __init__(self, child: int, pipes: dict[str, int], wakeups: int) -> None:
        self._child = child
        self._names = {descriptor: name for name, descriptor in pipes.items()}
        self._wakeups = wakeups
        self._read: dict[str, bytearray] = {name: bytearray() for name in pipes}
        for descriptor in pipes.values():
            os.set_blocking(descriptor, False)

    def outcome(self, mark: bytes) -> Outcome:
        """Wait until the child has ended, or the command is told to.

        Args:
            mark: what stands before and behind its result.
        """
        ended_by, status = self._wait()
        result = None if ended_by else read_result(bytes(self._read["result"]), mark)
        place = last_user_line(self._text("trace")) if ended_by else None
        return Outcome(result, self._text("said"), ended_by, status, place)

    def _wait(self) -> tuple[signal.Signals | None, int]:
        while True:
            self._take()
            numbers = self._woken()
            ending = next((number for number in numbers if number in _ENDING), None)
            if ending is not None:
                self._ask_for_place()
                return signal.Signals(ending), 0
            ended, status = os.waitpid(self._child, os.WNOHANG)
            if ended:
                self._take(timeout=0)
                return None, os.waitstatus_to_exitcode(status)

    def _take(self, timeout: float | None = None) -> None:
        """Read whatever there is, after waiting for it."""
        ready = select.select([*self._names, self._wakeups], [], [], timeout)[0]
        for descriptor in ready:
            if descriptor != self._wakeups:
                self._drain(descriptor)

    def _drain(self, descriptor: int) -> None:
        """Read all that is in a pipe; of what was printed, the end is enough."""
        name = self._names[descriptor]
        with suppress(BlockingIOError):
            while chunk := os.read(descriptor, _CHUNK):
                self._read[name] += chunk
                if name == "said" and len(self._read[name]) > 2 * _KEPT:
                    del self._read[name][:-_KEPT]
                if len(chunk) < _CHUNK:
                    return
            del self._names[descriptor]  # nobody can write to it any more

    def _woken(self) -> bytes:
        try:
            return os.read(self._wakeups, _CHUNK)
        except BlockingIOError:
            return b""

    def _ask_for_place(self) -> None:
        """Let the child write down where it is, which it does even while it is in C code."""
        with suppress(ProcessLookupError):
            os.kill(self._child, signal.SIGTERM)
        deadline = monotonic() + _LAST_WORD
        while (left := deadline - monotonic()) > 0:
            self._take(timeout=left)
            if last_user_line(self._text("trace")):
                return

    def _text(self, name: str) -> str:
        data = self._read[name]
        if len(data) > _KEPT and name == "said":
            data = data[-_KEPT:].partition(b"\n")[2]
        return data.decode(errors="replace")


@contextmanager
def _signals() -> Iterator[int]:
    """Yield a descriptor from which the numbers of signals can be read that came."""
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    before = {
        number: signal.signal(number, lambda _number, _frame: None)
        for number in (*_ENDING, signal.SIGCHLD)
    }
    previous = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    try:
        yield reading
    finally:
        signal.set_wakeup_fd(previous)
        for number, handler in before.items():
            signal.signal(number, handler)
        os.close(reading)
        os.close(writing)


@contextmanager
def _private_folder() -> Iterator[str | None]:
    """Yield a folder that no other run has; None where none can be made."""
    from shutil import rmtree

    try:
        folder = mkdtemp(prefix="k8spatterns-")
    except OSError:
        yield None
        return
    try:
        yield folder
    finally:
        rmtree(folder, ignore_errors=True)
