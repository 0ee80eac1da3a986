from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from example_apps import EXAMPLES, ROOT

if TYPE_CHECKING:
    from pathlib import Path

README = ROOT / "README.md"
CHINESE = ROOT / "README.zh-CN.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _blocks(language: str = "") -> list[str]:
    found = BLOCK.findall(README.read_text(encoding="utf-8"))
    return [text for name, text in found if language in ("", name)]


def _commands() -> list[str]:
    """The commands for a fresh machine: each the only line of its block."""
    return [text.strip() for text in _blocks("sh") if text.startswith("python3 -m venv")]


def test_there_are_two_commands_of_one_line_each() -> None:
    main, tests = _commands()
    assert "\n" not in main + tests
    assert main.endswith(".venv/bin/k8spatterns synth examples/quickstart/app.py")
    assert " .venv/bin/pytest" in tests


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = ROOT / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert "set -euo pipefail" in lines
    assert lines[-1] == _commands()[1]
    assert script.stat().st_mode & 0o111


def test_the_app_of_the_readme_is_the_example_that_ships() -> None:
    example = (EXAMPLES / "quickstart" / "app.py").read_text(encoding="utf-8")
    assert example in _blocks("python")


def test_the_translation_has_the_same_blocks_links_and_sections() -> None:
    english, chinese = (path.read_text(encoding="utf-8") for path in (README, CHINESE))
    assert BLOCK.findall(english) == BLOCK.findall(chinese)
    assert len(BLOCK.findall(english)) >= 4
    for pattern in (r"^#+ ", r"^[-|] ?", r"^\d\. "):
        assert len(re.findall(pattern, english, re.MULTILINE)) == len(
            re.findall(pattern, chinese, re.MULTILINE)
        ), pattern
    assert _links(english) == _links(chinese)


@pytest.mark.parametrize("page", [README, CHINESE], ids=lambda path: path.name)
def test_links_to_files_lead_somewhere(page: Path) -> None:
    files = [link for link in _links(page.read_text(encoding="utf-8")) if "://" not in link]
    assert files
    assert not [link for link in files if not (ROOT / link).exists()]


def _links(text: str) -> list[str]:
    others = {README.name, CHINESE.name}
    return sorted({link for link in re.findall(r"\]\(([^)#]+)", text) if link not in others})
