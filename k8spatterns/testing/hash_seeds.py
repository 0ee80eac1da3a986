"""The same app in another process, where sets are in another order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import weakref
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from k8spatterns.loading import Target
    from k8spatterns.parameters import Parameters

_SEEDS = ("1", "2")


class Answer(NamedTuple):
    """What the other process made of some parameters: a text, or why there is none."""

    text: str | None
    error: str = ""


class OtherProcess:
    """Renders an app in a process with another `PYTHONHASHSEED`, which starts when it is asked."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._process: subprocess.Popen[str] | None = None

    def render(self, parameters: Parameters | None) -> Answer | None:
        """Return what the app renders to there; None where parameters can't be handed over."""
        written = None
        if parameters is not None:
            written = _as_json(parameters)
            if written is None:
                return None
        process = self._started()
        if process.stdin is None or process.stdout is None:
            raise AssertionError("both are pipes")
        try:
            process.stdin.write(json.dumps(written) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            self._process = None
            return Answer(None, f"the process ended with status {process.wait()}")
        return Answer(*json.loads(line))

    def _started(self) -> subprocess.Popen[str]:
        if self._process is None:
            worker = f"{__package__}.hash_seed_worker"
            self._process = subprocess.Popen(  # noqa: S603 - this Python, and the app under test
                [sys.executable, "-m", worker, self._target.file, self._target.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                env=_environment(),
            )
            weakref.finalize(self, _end, self._process)
        return self._process


def _as_json(parameters: Parameters) -> str | None:
    """Return parameters as JSON, if they are the same when they are read again."""
    try:
        text = parameters.model_dump_json(by_alias=True)
        same = type(parameters).model_validate_json(text) == parameters
    except ValueError:
        return None
    return text if same else None


def _environment() -> dict[str, str]:
    """Return this process' own environment, which the app may need, with another seed."""
    own: dict[str, Any] = dict(os.environ)
    seed = next(seed for seed in _SEEDS if seed != own.get("PYTHONHASHSEED"))
    paths = os.pathsep.join(path for path in sys.path if path)
    return {**own, "PYTHONHASHSEED": seed, "PYTHONPATH": paths}


def _end(process: subprocess.Popen[str]) -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None and not stream.closed:
            stream.close()
    process.kill()
    process.wait()
