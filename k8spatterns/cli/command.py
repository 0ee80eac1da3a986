"""What a command is: its name, its help, its parameters, and the function that runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Parameter(NamedTuple):
    """One argument or option of a command. All values are text; the command checks them.

    Fields:
        key: the keyword under which the command gets it.
        help: one sentence.
        names: `-o`, `--output`; empty for an argument.
        metavar: what stands for the value in the help.
        default: of what is not given; options that may be given often have none, but get a list.
        many: whether it may be given more than once.
    """

    key: str
    help: str
    names: tuple[str, ...] = ()
    metavar: str = "TEXT"
    default: str | None = None
    many: bool = False


class Command(NamedTuple):
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
        return {
            parameter.key: [] if parameter.many else parameter.default
            for parameter in self.parameters
        }
