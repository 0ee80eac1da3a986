"""What the plugin says on stderr: Argo CD shows all of it where the run failed, so it is short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.loading.errors import ParametersError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from k8spatterns.argocd.apart import Outcome
    from k8spatterns.findings import Finding

_MOST_BLOCKS = 10
_MOST_LINES = 12
_MOST_LETTERS = 400
_LAST_PRINTED = 10


def findings_text(findings: Sequence[Finding], *, only_errors: bool) -> str:
    """Return findings as blocks: where there are errors, those only, and not all of very many."""
    from k8spatterns.findings.text import show

    shown = [finding for finding in findings if finding.severity == "error" or not only_errors]
    more = len(shown) - _MOST_BLOCKS if only_errors else 0
    text = show(shown[:_MOST_BLOCKS] if only_errors else shown)
    return f"{text}\n{_more(more, 'errors')}" if text else ""


def error_text(error: Exception) -> str:
    """Return an error as lines of their own, each problem one; no traceback."""
    problems = error.problems if isinstance(error, ParametersError) else (str(error),)
    lines = [f"error: {_short(problem)}\n" for problem in problems[:_MOST_BLOCKS]]
    return "".join(lines) + _more(len(problems) - _MOST_BLOCKS, "errors")


def ending_text(outcome: Outcome) -> str:
    """Return why the process of the user's code gave no result."""
    from k8spatterns.origin import shorten

    if outcome.ended_by is not None:
        at = f" at {shorten(outcome.place[0])}:{outcome.place[1]}" if outcome.place else ""
        return (
            f"error: ended by {outcome.ended_by.name}{at}, before the app was done; "
            "Argo CD gives a plugin 60 seconds by default\n"
        )
    if outcome.status < 0:
        return f"error: the app crashed Python with signal {-outcome.status}\n"
    return f"error: the app ended Python itself, with exit status {outcome.status}\n"


def printed(said: str, *, failed: bool) -> str:
    """Return what the user's code printed; of a run that failed, the end."""
    lines = said.splitlines()
    if failed and len(lines) > _LAST_PRINTED:
        left_out = len(lines) - _LAST_PRINTED
        lines = [f"(the app printed {left_out} more lines)", *lines[-_LAST_PRINTED:]]
    if failed:
        lines = [line[:_MOST_LETTERS] for line in lines]
    return "".join(f"{line}\n" for line in lines)


def warnings_text(warnings: Iterable[str]) -> str:
    """Return warnings, a line each."""
    return "".join(f"warning: {warning}\n" for warning in warnings)


def _short(text: str) -> str:
    lines = [
        line if len(line) <= _MOST_LETTERS else f"{line[:_MOST_LETTERS]}..."
        for line in text.splitlines()
    ]
    return "\n".join([*lines[:_MOST_LINES], *(["..."] if len(lines) > _MOST_LINES else [])])


def _more(number: int, what: str) -> str:
    return (
        f"... and {number} more {what}; `k8spatterns synth` shows all of them\n"
        if number > 0
        else ""
    )
