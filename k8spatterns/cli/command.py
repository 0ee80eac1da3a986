"""What a command is: its name, its help, its parameters, and the function that runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Parameter(msgspec.Struct, frozen=True):
    """One argument or option of a command. Values are text, which the command checks, or flags.

    Fields:
        key: the keyword under which the command gets it.
        help: one sentence.
        names: `-o`, `--output`; empty for an argument.
        metavar: what stands for the value in the help.
        default: of what is not given; options that may be given often have none, but get a list.
        many: whether it may be given more than once.
        flag: whether it takes no value: True where it is given, else False.
        required: whether it must be given.
    """

    key: str
    help: str
    names: tuple[str, ...] = ()
    metavar: str = "TEXT"
    default: str | None = None
    many: bool = False
    flag: bool = False
    required: bool = False

    @property
    def absent(self) -> list[str] | bool | str | None:
        """What the command gets where it is not given."""
        if self.many:
            return []
        return False if self.flag else self.default


#: The option of commands that synthesize an app.
PROFILE = Parameter(
    "profile",
    "default, restricted or relaxed, instead of the app's own.",
    names=("--profile",),
    metavar="PROFILE",
)


class Command(msgspec.Struct, frozen=True):
    """A command.

    Fields:
        name: as it is typed.
        help: what it does; the first line stands in the list of commands.
        parameters: the arguments come before the options.
        run: takes the parameters as keywords, returns the exit status.
    """

    name: str
    help: str
    parameters: tuple[Parameter, ...]
    run: Callable[..., int]

    def defaults(self) -> dict[str, Any]:
        """Return the values of what is not given."""
        return {parameter.key: parameter.absent for parameter in self.parameters}
