"""What holds for the project as a whole."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import k8spatterns

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GENERATED = ("k8spatterns/api/",)
LIMIT = 500


def _python_files() -> list[Path]:
    folders = ("k8spatterns", "constructs", "examples", "tests", "tools", "benchmarks")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return [path for path in found if "__pycache__" not in path.parts]


def test_the_top_level_folders_are_there() -> None:
    folders = ("benchmarks", "constructs", "docs", "examples", "k8spatterns", "tests", "tools")
    assert [name for name in folders if not (ROOT / name).is_dir()] == []


def test_every_public_name_can_be_imported() -> None:
    assert len(k8spatterns.__all__) > 30
    for name in k8spatterns.__all__:
        assert getattr(k8spatterns, name) is not None


def test_public_names_are_sorted_and_listed_once() -> None:
    from k8spatterns import constructs

    of_constructs = list(constructs.__all__)
    of_engine = k8spatterns.__all__[: -len(of_constructs)]
    assert k8spatterns.__all__ == [*of_engine, *of_constructs]
    for names in (of_engine, of_constructs):
        assert len(names) > 10
        assert list(names) == sorted(set(names))
    assert not set(of_engine) & set(of_constructs)


def test_constructs_are_registered_for_people_and_for_type_checkers_alike() -> None:
    import k8spatterns_constructs as package

    folder = Path(package.__file__).parent
    chapters = sorted(path.parent.name for path in folder.glob("*/__init__.py"))
    assert len(chapters) > 10
    found: list[str] = []
    for chapter in chapters:
        source = (folder / chapter / "__init__.py").read_text(encoding="utf-8")
        named = " ".join(getattr(package, chapter).MODULES.values()).split()
        assert sorted(re.findall(r"(\w+) as \1\b", source)) == sorted(named), chapter
        found += named
    assert sorted(found) == package.__all__


def test_unknown_names_are_refused() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        k8spatterns.Nothing  # noqa: B018
    assert not hasattr(k8spatterns, "mesh")  # which is a chapter of the constructs
    with pytest.raises(ImportError, match="cannot import name 'Nothing'"):
        from k8spatterns import Nothing  # noqa: F401


def test_importing_the_package_loads_nearly_nothing() -> None:
    code = "import sys, k8spatterns; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'constructs'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    heavy = {"dataclasses", "jinja2", "msgspec", "pydantic", "typer", "yaml"}
    assert heavy & set(done.stdout.split()) == set()


def test_the_changelog_has_a_section_for_this_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.fullmatch(r"\d+\.\d+\.\d+", k8spatterns.__version__)
    assert re.search(rf"^## {re.escape(k8spatterns.__version__)}$", changelog, re.MULTILINE)


def test_no_file_is_too_long() -> None:
    files = _python_files()
    assert len(files) > 100
    lengths = {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8").count("\n")
        for path in files
        if not path.relative_to(ROOT).as_posix().startswith(GENERATED)
    }
    assert {name: length for name, length in lengths.items() if length > LIMIT} == {}


def test_ignored_rules_have_reasons() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    ignored = re.findall(r'^  "([A-Z]+\d*)",(.*)$', text, re.MULTILINE)
    assert len(ignored) > 20
    assert [code for code, reason in ignored if not reason.strip().startswith("# ")] == []


def test_run_time_dependencies_are_the_five_that_have_a_reason() -> None:
    names = [re.split(r"[><=]", line)[0] for line in PROJECT["project"]["dependencies"]]
    assert names == ["jinja2", "msgspec", "pydantic", "pyyaml", "typer"]


def test_every_supported_python_is_named_in_the_same_places() -> None:
    named = [
        line.rpartition(" ")[2]
        for line in PROJECT["project"]["classifiers"]
        if line.startswith("Programming Language :: Python :: 3.")
    ]
    assert named == ["3.11", "3.12", "3.13", "3.14"]
    listed = "[{}]".format(", ".join(f'"{version}"' for version in named))
    for file in ("noxfile.py", ".github/workflows/ci.yml"):
        assert listed in (ROOT / file).read_text(encoding="utf-8"), file


def test_the_package_is_typed() -> None:
    for folder in ("k8spatterns", "constructs/k8spatterns_constructs"):
        assert (ROOT / folder / "py.typed").exists()
