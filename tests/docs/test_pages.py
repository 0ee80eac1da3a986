from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from doc_blocks import blocks, run
from example_apps import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# Of each page: how many blocks of commands and of Python it has, at least.
PAGES = {
    "getting-started.md": (5, 4),
    "testing.md": (3, 4),
    "testing-executing.md": (4, 4),
    "typed-api.md": (5, 1),
    "validate.md": (3, 0),
}


@pytest.mark.parametrize("name", PAGES)
def test_every_block_of_the_page_runs_as_it_says(tmp_path: Path, name: str) -> None:
    page = ROOT / "docs" / name
    found = blocks(page, ROOT)
    commands, python = PAGES[name]
    assert sum(block.language == "console" for block in found) >= commands
    assert sum(block.language == "python" for block in found) >= python
    wrong = [
        f"{name}:{block.line}: {problem}"
        for block in found
        if (problem := run(block, tmp_path, ROOT))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("text", ["$ echo one\ntwo\n", "$ k8spatterns synth missing.py\n"])
def test_a_block_that_says_something_else_is_found_out(tmp_path: Path, text: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"```console\n{text}```\n")
    (block,) = blocks(page, ROOT)
    assert "--- the run" in run(block, tmp_path, ROOT)
