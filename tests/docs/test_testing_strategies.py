from __future__ import annotations

from typing import TYPE_CHECKING

from doc_blocks import blocks, run
from example_apps import ROOT
from k8spatterns.testing.strategies import register

if TYPE_CHECKING:
    from pathlib import Path

PAGE = ROOT / "docs" / "testing-strategies.md"

register()


def test_every_block_of_the_page_runs_as_it_says(tmp_path: Path) -> None:
    found = blocks(PAGE, ROOT)
    assert sum(block.language == "python" for block in found) >= 4
    wrong = [
        f"{PAGE.name}:{block.line}: {problem}"
        for block in found
        if (problem := run(block, tmp_path, ROOT))
    ]
    assert not wrong, "\n".join(wrong)
