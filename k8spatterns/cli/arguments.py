"""Reads the usual command lines without typer, whose import takes longer than a small app.

This is a short cut and no second grammar: it knows `--option value`, `--option=value`, `-o value`,
`-ovalue`, `--flag`, arguments and `--`; whatever else there is, `--help` and every mistake
included, is left to typer, which is built from the same parameters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from k8spatterns.cli.command import Command, Parameter


def read_arguments(command: Command, arguments: list[str]) -> dict[str, Any] | None:
    """Return the keywords for the command, or None where typer has to look at them."""
    values = command.defaults()
    positional = [parameter for parameter in command.parameters if not parameter.names]
    rest = list(arguments)
    only_arguments = False
    while rest:
        word = rest.pop(0)
        if word == "--" and not only_arguments:
            only_arguments = True
        elif only_arguments or word == "-" or not word.startswith("-"):
            if not positional:
                return None
            _store(values, positional[0] if positional[0].many else positional.pop(0), word)
        elif not _read_option(command, word, rest, values):
            return None
    missing = any(each.required and values[each.key] == each.absent for each in command.parameters)
    return None if missing else values


def _read_option(command: Command, word: str, rest: list[str], values: dict[str, Any]) -> bool:
    if word.startswith("--"):
        name, equals, value = word.partition("=")
    else:
        name, value = word[:2], word[2:]
        equals = value
    parameter = next((each for each in command.parameters if name in each.names), None)
    if parameter is None:
        return False
    if parameter.flag:
        values[parameter.key] = True
        return not equals
    if not (equals or rest):
        return False
    _store(values, parameter, value if equals else rest.pop(0))
    return True


def _store(values: dict[str, Any], parameter: Parameter, value: str) -> None:
    if parameter.many:
        values[parameter.key].append(value)
    else:
        values[parameter.key] = value
