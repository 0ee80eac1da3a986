"""What a command says on stderr."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from k8spatterns.loading.errors import ParametersError, UserCodeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from k8spatterns.findings import Finding


def say(text: str) -> None:
    """Write a line to stderr; a stderr that is closed is no reason to fail."""
    with suppress(OSError, ValueError):
        print(text, file=sys.stderr)  # noqa: T201 - this is what says things


def report_error(error: Exception) -> None:
    """Say what went wrong: the user's own traceback, or one line for each problem."""
    if isinstance(error, UserCodeError):
        from k8spatterns.loading.tracebacks import user_traceback

        say(user_traceback(error.exception))
        return
    problems = error.problems if isinstance(error, ParametersError) else (str(error),)
    for problem in problems:
        say(f"error: {problem}")


def report_findings(findings: Sequence[Finding], failure: Exception | None = None) -> None:
    """Say every finding, a block each, then how many there are.

    A failure of the file behind errors that were found in it mostly follows from them: it takes one
    line, so that what has to be mended first stays in sight.
    """
    from k8spatterns.findings.text import counted, show, summary

    if not findings:
        return
    say(f"{show(findings)}\n")
    if failure is not None:
        say(
            f"error: {failure}\n(this may follow from the errors above; the rest was not checked)\n"
        )
    errors, warnings = counted(findings)
    counts = summary(errors, warnings)
    if counts:
        say(f"{counts}; nothing was written" if errors else counts)
