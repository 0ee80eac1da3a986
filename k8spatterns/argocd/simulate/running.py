"""Runs one command of a plugin, with the timeout that Argo CD gives it."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from shutil import which
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.argocd.simulate.sandbox import Sandbox

# Between SIGTERM and SIGKILL.
GRACE = 5.0
_UMASK = 0o022


class Ran(NamedTuple):
    """What a command did.

    Fields:
        words: of the command.
        status: its exit status, negative for a signal; None where it could not be started.
        output: what it wrote to stdout.
        said: what it wrote to stderr, or why it could not be started.
        seconds: how long it took.
        timed_out: whether it was ended because its time was up.
        killed: whether SIGKILL was needed for that.
    """

    words: tuple[str, ...]
    status: int | None
    output: str
    said: str
    seconds: float
    timed_out: bool = False
    killed: bool = False

    @property
    def failed(self) -> bool:
        """Whether Argo CD takes it for a failure."""
        return self.status != 0 or self.timed_out

    @property
    def message(self) -> str:
        """What Argo CD says about a failure: the command, its status and all of its stderr."""
        if self.status is None:
            return self.said
        status = self.status
        how = f"signal: {_signal(status)}" if status < 0 else f"exit status {status}"
        message = f"`{' '.join(self.words)}` failed {how}"
        return f"{message}: {self.said.strip()}" if self.said.strip() else message


def run(words: tuple[str, ...], sandbox: Sandbox, more: Mapping[str, str], timeout: float) -> Ran:
    """Run a command in the folder of the application.

    Args:
        words: of the command.
        sandbox: where it runs.
        more: variables beside those of the sidecar.
        timeout: after so many seconds it gets SIGTERM, with all of its process group.
    """
    start = monotonic()
    environment = {**sandbox.environment, **more}
    program = which(words[0], path=environment["PATH"])
    if program is None:
        missing = f'exec: "{words[0]}": executable file not found in $PATH'
        return Ran(words, None, "", missing, monotonic() - start)
    try:
        process = _started(program, words, sandbox, environment)
    except OSError as error:
        return Ran(words, None, "", f'exec: "{words[0]}": {error.strerror}', monotonic() - start)
    timed_out = killed = False
    try:
        output, said = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        timed_out = True
        output, said, killed = _end(process)
    finally:
        _signal_group(process, signal.SIGKILL)  # what it left behind is not for this machine
    return Ran(
        words,
        process.returncode,
        output.decode(errors="replace"),
        said.decode(errors="replace"),
        monotonic() - start,
        timed_out,
        killed,
    )


def _started(
    program: str, words: tuple[str, ...], sandbox: Sandbox, environment: dict[str, str]
) -> subprocess.Popen[bytes]:
    user = sandbox.user
    return subprocess.Popen(  # noqa: S603 - the plugin's own command is what is wanted
        words,
        executable=program,
        cwd=sandbox.folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        process_group=0,
        umask=_UMASK,
        user=user,
        group=user,
        extra_groups=None if user is None else [],
    )


def _end(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes, bool]:
    """End a process group, in good time or with force; say whether it needed force."""
    _signal_group(process, signal.SIGTERM)
    try:
        return (*process.communicate(timeout=GRACE), False)
    except subprocess.TimeoutExpired:
        _signal_group(process, signal.SIGKILL)
    try:
        return (*process.communicate(timeout=GRACE), True)
    except subprocess.TimeoutExpired as error:  # something outside of the group holds the pipes
        return error.stdout or b"", error.stderr or b"", True


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)


def _signal(status: int) -> str:
    names = {signal.SIGKILL: "killed", signal.SIGTERM: "terminated"}
    number = signal.Signals(-status)
    return names.get(number, number.name)
