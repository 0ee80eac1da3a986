"""Every block of the page is run by pytest, as a user's file, with nothing but the entry point."""

from __future__ import annotations

from typing import TYPE_CHECKING

from doc_blocks import blocks
from example_apps import ROOT
from tests.support.entry_points import as_installed, run

if TYPE_CHECKING:
    from pathlib import Path

PAGE = ROOT / "docs" / "testing-strategies.md"
FEW = """\
from hypothesis import Phase, settings

phases = [Phase.generate, Phase.shrink]
settings.register_profile("few", max_examples=10, derandomize=True, deadline=None, phases=phases)
settings.load_profile("few")
"""


def run_as_tests(texts: dict[str, str], folder: Path) -> tuple[int, str]:
    """Run files by pytest in a folder of their own; return how it ended, and what it said."""
    tests = folder / "tests"
    tests.mkdir()
    for name, text in {"conftest.py": FEW, **texts}.items():
        (tests / name).write_text(text, encoding="utf-8")
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--rootdir", "."]
    done = run(["-m", "pytest", *options, "."], tests, as_installed(folder / "installed"))
    return done.returncode, done.stdout + done.stderr


def of_page() -> dict[str, str]:
    """Return the files that the blocks of the page are; those without a name come first."""
    return {
        block.title or f"test_line_{block.line}.py": block.text
        for block in blocks(PAGE, ROOT)
        if block.language == "python"
    }


def test_every_block_of_the_page_runs_as_it_says(tmp_path: Path) -> None:
    found = of_page()
    last = found.pop("conftest.py")
    assert len(found) >= 5
    code, said = run_as_tests(found, tmp_path)
    assert code == 0, said
    assert "3 passed" in said
    compile(last, "conftest.py", "exec")


def test_a_block_that_does_not_hold_is_seen(tmp_path: Path) -> None:
    name, text = next((name, text) for name, text in of_page().items() if ").replicas == 2" in text)
    code, said = run_as_tests({name: text.replace("replicas == 2", "replicas == 3")}, tmp_path)
    assert code != 0
    assert "AssertionError" in said
