"""The entry point: finds the command, runs it, and turns errors into lines and exit statuses."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from k8spatterns.cli.arguments import read_arguments
from k8spatterns.cli.hurrying import hurry
from k8spatterns.cli.leaving import leave, open_files
from k8spatterns.cli.status import INTERRUPTED, WRONG_USAGE
from k8spatterns.cli.streams import seal_stdout
from k8spatterns.errors import K8sPatternsError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from k8spatterns.cli.command import Command

# Every command has its module here, which defines COMMAND; a word before it is a group of them.
COMMANDS = (
    "synth",
    "validate",
    "rules",
    "explain",
    "import",
    "kinds",
    "argocd generate",
    "argocd parameters",
    "argocd plugin",
    "argocd install",
    "argocd simulate",
)
# Commands whose module has another name.
_MODULES = {"import": "import_"}


def run() -> NoReturn:
    """Run the command line of this process, and end it."""
    inherited = open_files()
    leave(main(), inherited)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status.

    Args:
        arguments: without the program's name; by default those of the process.
    """
    if arguments is not None:
        return _guarded(list(arguments))
    hurry()
    status = _guarded(sys.argv[1:])
    seal_stdout()
    return status


def _guarded(words: list[str]) -> int:
    try:
        return _run(words)
    except K8sPatternsError as error:
        from k8spatterns.cli.report import report_error

        report_error(error)
        return WRONG_USAGE
    except MemoryError:
        from k8spatterns.cli.report import say

        say("error: there is not enough memory for this input")
        return WRONG_USAGE
    except KeyboardInterrupt:
        return INTERRUPTED


def command(name: str) -> Command:
    """Return a command by name."""
    module = _MODULES.get(name, name.replace(" ", "_"))
    found: Command = import_module(f"k8spatterns.cli.{module}").COMMAND
    return found


def _run(words: list[str]) -> int:
    for length in (1, 2):
        name = " ".join(words[:length])
        if name in COMMANDS:
            chosen = command(name)
            values = read_arguments(chosen, words[length:])
            if values is not None:
                return chosen.run(**values)
    from k8spatterns.cli.typed import run_typer

    return run_typer([command(name) for name in COMMANDS], words)
