"""The short cut past typer reads command lines just as typer does."""

from __future__ import annotations

from inspect import signature
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from k8spatterns.cli.arguments import read_arguments
from k8spatterns.cli.command import Command
from k8spatterns.cli.main import COMMANDS, command
from k8spatterns.cli.typed import run_typer
from k8spatterns.errors import UsageError

WORDS = [
    *("-o", "-oout", "-o=out", "--output", "--output=out", "--output=", "out", "app.py", "a:b", ""),
    *("--set", "--set=a=b", "a=b", "-f", "-fv.yaml", "--values", "v.yaml", "--", "-", "--format"),
    *("--format=json", "--kubernetes", "1.36", "--profile", "--bogus", "-x", "--help", "-h", "--f"),
]


def by_typer(name: str, words: list[str]) -> dict[str, Any] | str:
    seen: list[dict[str, Any]] = []

    def note(**values: Any) -> int:
        seen.append(values)
        return 0

    try:
        run_typer([replace(command(name), run=note)], [name, *words])
    except UsageError as error:
        return str(error)
    return seen[0] if seen else "help"


@settings(max_examples=300, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=5))
def test_both_read_the_same(words: list[str]) -> None:
    quick = read_arguments(command("synth"), words)
    slow = by_typer("synth", words)
    if quick is None:
        assert isinstance(slow, str), f"the short cut should know {words}"
    else:
        assert quick == slow


def test_everything_that_is_usual_takes_the_short_cut() -> None:
    words = ["a.py", "-o", "out", "--set", "a=1", "--set=b=2", "-fv.yaml", "--kubernetes", "1.36"]
    assert read_arguments(command("synth"), words) == {
        "app": "a.py",
        "output": "out",
        "format": "yaml",
        "settings": ["a=1", "b=2"],
        "values": ["v.yaml"],
        "kubernetes": "1.36",
        "profile": None,
    }


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_parameter_has_help(name: str) -> None:
    found = command(name)
    assert isinstance(found, Command)
    assert found.name == name
    assert found.help.endswith(".")
    assert found.parameters
    taken = signature(found.run).parameters
    for parameter in found.parameters:
        assert parameter.help.endswith(".")
        assert parameter.key in taken
