from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from class_reader import fields_of
from construct_pages import FOLDER, example_of, public_classes
from construct_pages import pages as construct_pages
from example_apps import ROOT
from k8spatterns import Construct
from k8spatterns.cli.main import COMMANDS, command
from k8spatterns.cli.typed import typer_app
from pages import differing, stale, write_pages

if TYPE_CHECKING:
    from pathlib import Path

    from k8spatterns import Value

GENERATORS = sorted(path.stem for path in (ROOT / "tools").glob("*_pages.py"))
CLASSES = public_classes()
CONSTRUCTS = [name for name, cls in CLASSES.items() if issubclass(cls, Construct)]


def test_generators_are_found() -> None:
    assert {"cli_pages", "construct_pages", "engine_pages", "types_pages"} <= set(GENERATORS)
    assert len(CONSTRUCTS) >= 3


@pytest.mark.parametrize("name", GENERATORS)
def test_generating_again_changes_no_page(name: str) -> None:
    module: Any = import_module(name)
    assert differing(module.FOLDER, module.pages()) == [], "run `nox -s pages`"


def test_every_public_class_has_a_page_and_no_page_is_left_over() -> None:
    assert {f"{name}.md" for name in CLASSES} | {"index.md"} == set(construct_pages())
    assert stale(FOLDER, construct_pages()) == [], "run `nox -s pages`"


def test_pages_are_written_once_and_removed_with_their_class(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_pages(tmp_path, {"A.md": "a\n", "B.md": "b\n"}, only=True)
    write_pages(tmp_path, {"A.md": "a\n"}, only=True)
    assert [path.name for path in tmp_path.iterdir()] == ["A.md"]
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [
        "wrote",
        "wrote",
        "removed",
    ]


@pytest.mark.parametrize("name", CLASSES)
def test_every_field_is_described_in_a_docstring(name: str) -> None:
    fields = fields_of(CLASSES[name])
    assert fields or name not in CONSTRUCTS
    undescribed = [
        f"{field.owner.__name__}.{field.name}" for field in fields if not field.description
    ]
    assert not undescribed, "add them to the section `Fields:` of their class's docstring"


@pytest.mark.parametrize("name", CLASSES)
def test_every_value_that_a_field_takes_is_public(name: str) -> None:
    hidden = {
        f"{field.name}: {used}"
        for field in fields_of(CLASSES[name])
        for used in field.names
        if used in (values := _values()) and not _can_be_written(values[used])
    }
    assert not hidden, "users can't write a value whose class is not public"


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_every_construct_has_an_example(name: str) -> None:
    assert example_of(name) is not None


@pytest.mark.parametrize("name", COMMANDS)
def test_the_command_page_says_what_the_help_says(name: str) -> None:
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    app = typer_app([command(each) for each in COMMANDS])
    shown = CliRunner().invoke(app, [*name.split(), "--help"]).output
    options = {word.strip(",") for word in shown.split() if word.startswith("--")} - {"--help"}
    assert options or name in ("rules", "argocd parameters")
    assert not {option for option in options if not _is_named(option, page)}


def _is_named(option: str, page: str) -> bool:
    """Whether the page has the option, with a value or as a flag."""
    return f"`{option} " in page or f"`{option}`" in page


def _can_be_written(cls: type[Value]) -> bool:
    """Whether the class, or one that is a kind of it, is public."""
    return any(issubclass(public, cls) for public in CLASSES.values())


def _values() -> dict[str, type[Value]]:
    """Return every value class that is loaded, by name."""
    from k8spatterns import Value

    found: dict[str, type[Value]] = {}
    waiting = [Value]
    while waiting:
        for cls in waiting.pop().__subclasses__():
            found[cls.__name__] = cls
            waiting.append(cls)
    return {name: cls for name, cls in found.items() if not cls.__module__.startswith("test")}
