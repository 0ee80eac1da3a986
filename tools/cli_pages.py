"""Writes `docs/reference/cli.md` from the commands that the command line is made of.

`python tools/cli_pages.py`; a second run changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from example_apps import ROOT
from k8spatterns.cli.main import COMMANDS, command
from pages import write_pages

if TYPE_CHECKING:
    from k8spatterns.cli.command import Command, Parameter

FOLDER = ROOT / "docs" / "reference"

INTRODUCTION = """\
# The command line

`k8spatterns COMMAND --help` shows the same. Manifests go to stdout, everything else to stderr.

| exit status | meaning |
|---|---|
| 0 | the output is written; there may be warnings |
| 1 | the app has errors: all of them are shown, nothing is written |
| 2 | wrong usage, or the app can't be loaded |
"""


def pages() -> dict[str, str]:
    """Return the text of the page by file name."""
    return {"cli.md": "\n".join([INTRODUCTION, *(_entry(command(name)) for name in COMMANDS)])}


def _entry(entry: Command) -> str:
    parts = [f"## k8spatterns {entry.name}", entry.help, f"```text\n{usage(entry)}\n```"]
    parts += [_parameter(parameter) for parameter in entry.parameters]
    return "\n\n".join(parts) + "\n"


def usage(entry: Command) -> str:
    """Return the command line in short."""
    return " ".join(["k8spatterns", entry.name, *map(_short, entry.parameters)])


def _short(parameter: Parameter) -> str:
    word = " ".join([*parameter.names[:1], *_value(parameter)])
    if parameter.required:
        return word
    return f"[{word}]..." if parameter.many else f"[{word}]"


def _parameter(parameter: Parameter) -> str:
    names = [f"`{' '.join([name, *_value(parameter)])}`" for name in parameter.names]
    default = f", default `{parameter.default}`" if parameter.default else ""
    return f"{', '.join(names or [f'`{parameter.metavar}`'])}{default}\n:   {parameter.help}"


def _value(parameter: Parameter) -> list[str]:
    return [] if parameter.flag else [parameter.metavar]


if __name__ == "__main__":
    write_pages(FOLDER, pages())
