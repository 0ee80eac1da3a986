"""`k8spatterns rules`: the codes of findings, and the page of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.status import BROKEN_PIPE, WRITTEN
from k8spatterns.cli.streams import kept_stdout
from k8spatterns.codes import all_codes
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from k8spatterns.codes import Code

_PACKAGE = Path(__file__).parent.parent
# In an installed package, and in a checkout.
_FOLDERS = (_PACKAGE / "rules" / "pages", _PACKAGE.parent / "docs" / "rules")
_COLUMNS = ("CODE", "DEFAULT", "RESTRICTED", "RELAXED", "TITLE")


def rules(*, code: str | None) -> int:
    """Write the list of codes, or the page of one, and return the exit status.

    Raises:
        UsageError: there is no such code.
    """
    with kept_stdout() as stdout:
        try:
            stdout.write(_table() if code is None else page(code))
        except BrokenPipeError:
            return BROKEN_PIPE
    return WRITTEN


def page(code: str) -> str:
    """Return the page of a code: its meaning, an example that is reported and one that is not.

    Raises:
        UsageError: there is no such code.
    """
    wanted = code.upper()
    if wanted not in all_codes():
        raise UsageError(f"there is no code {code!r}; {_advice(wanted)}")
    folder = next(folder for folder in _FOLDERS if folder.is_dir())
    return (folder / f"{wanted}.md").read_text(encoding="utf-8")


def _advice(code: str) -> str:
    from k8spatterns.syntax.similar import did_you_mean

    return did_you_mean(code, all_codes(), 0.7) or "`k8spatterns rules` lists all of them"


def _table() -> str:
    from k8spatterns.syntax.columns import columns

    return columns([_COLUMNS, *map(_row, all_codes().values())])


def _row(code: Code) -> tuple[str, ...]:
    levels = (code.default, code.restricted, code.relaxed)
    return (code.code, *(level or "off" for level in levels), code.title)


COMMAND = Command(
    name="rules",
    help="List the codes of findings, or show what one means.",
    parameters=(
        Parameter(
            "code",
            "A code, such as K8S-POD-001, to show its page with its examples.",
            metavar="[CODE]",
        ),
    ),
    run=rules,
)
