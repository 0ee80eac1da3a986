from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from doc_blocks import blocks, run
from example_apps import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PAGE = ROOT / "docs" / "argocd.md"


@pytest.mark.skipif(sys.platform != "linux", reason="the sidecar is a Linux one")
def test_every_block_of_the_page_runs_as_it_says(tmp_path: Path) -> None:
    found = blocks(PAGE, ROOT)
    assert sum(block.language == "console" for block in found) >= 5
    assert sum(block.language == "python" for block in found) >= 3
    wrong = [
        f"{PAGE.name}:{block.line}: {problem}"
        for block in found
        if (problem := run(block, tmp_path, ROOT))
    ]
    assert not wrong, "\n".join(wrong)
