"""The commands as a typer app: help, version, and the messages for wrong usage."""

from __future__ import annotations

from inspect import Parameter as Slot
from inspect import Signature
from typing import TYPE_CHECKING, Annotated, Any

import typer

from k8spatterns._version import __version__
from k8spatterns.cli.status import WRONG_USAGE
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from k8spatterns.cli.command import Command, Parameter

_PROGRAM = "k8spatterns"
# What the commands are about whose names start with the same word.
_GROUPS = {"argocd": "The config-management plugin of Argo CD."}


def run_typer(commands: Iterable[Command], words: list[str]) -> int:
    """Run the command line through typer and return the exit status.

    Raises:
        UsageError: the command line is wrong.
    """
    commands = list(commands)
    names = [command.name for command in commands]
    if not words or (len(words) == 1 and words[0] in _GROUPS):
        typer_app(commands)(args=[*words, "--help"], prog_name=_PROGRAM, standalone_mode=False)
        return WRONG_USAGE
    try:
        status = typer_app(commands)(args=words, prog_name=_PROGRAM, standalone_mode=False)
    except typer.Abort:
        return 1
    except Exception as error:
        # typer keeps the class of its usage errors to itself.
        if not hasattr(error, "format_message"):
            raise
        raise UsageError(_one_line(error, words, names)) from None
    return status if isinstance(status, int) else 0


def typer_app(commands: Iterable[Command]) -> typer.Typer:
    """Return the typer app of the commands."""
    app = typer.Typer(
        help="Production Kubernetes patterns as typed Python, rendered to validated YAML.",
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    groups: dict[str, typer.Typer] = {}
    for command in commands:
        group, _, name = command.name.rpartition(" ")
        if group and group not in groups:
            groups[group] = _group(app, group)
        groups.get(group, app).command(name, help=command.help)(_function(command))
    return app


def _group(app: typer.Typer, name: str) -> typer.Typer:
    """Return the part of the app that has the commands of a group."""
    group = typer.Typer(help=_GROUPS[name], rich_markup_mode=None)
    app.add_typer(group, name=name)
    return group


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        typer.echo(f"k8spatterns {__version__}")
        raise typer.Exit


def _root(
    _version: Annotated[  # noqa: FBT002 - how typer declares a flag
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Show the version and exit."
        ),
    ] = False,
) -> None:
    pass


def _function(command: Command) -> Callable[..., int]:
    """Return the command's function with the signature that typer reads."""

    def run(**values: Any) -> int:
        return command.run(**values)

    slots = [_slot(parameter) for parameter in command.parameters]
    run.__signature__ = Signature(slots)  # type: ignore[attr-defined]
    run.__annotations__ = {slot.name: slot.annotation for slot in slots}
    return run


def _slot(parameter: Parameter) -> Slot:
    info: Any
    if parameter.flag:
        info = typer.Option(*parameter.names, help=parameter.help)
    elif parameter.names:
        info = typer.Option(*parameter.names, help=parameter.help, metavar=parameter.metavar)
    else:
        info = typer.Argument(help=parameter.help, metavar=parameter.metavar)
    return Slot(
        parameter.key,
        Slot.KEYWORD_ONLY,
        default=Slot.empty if parameter.required else parameter.absent,
        annotation=Annotated[_kind(parameter), info],
    )


def _kind(parameter: Parameter) -> Any:
    if parameter.many:
        return list[str]
    if parameter.flag:
        return bool
    return str if parameter.default or parameter.required else str | None


def _one_line(error: Any, words: list[str], names: list[str]) -> str:
    said = next((name for name in (" ".join(words[:2]), words[0]) if name in names), "")
    path = f"{_PROGRAM} {said}".rstrip()
    message = " ".join(error.format_message().split()).rstrip(".")
    return f"{message}; see {path} --help"
