"""The files beside this one are what type checkers say of the library; nothing in them is run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy import api

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path for path in Path(__file__).parent.glob("*.py") if path != Path(__file__))


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What mypy says of all the files, in one run."""
    cache = tmp_path_factory.mktemp("mypy")
    options = ["--config-file", str(ROOT / "pyproject.toml"), "--follow-imports", "silent"]
    out, err, _ = api.run([*options, "--cache-dir", str(cache), *map(str, FILES)])
    return out + err


def test_the_files_are_found() -> None:
    assert [path.name for path in FILES] == ["accepted.py", "refused.py"]
    for path in FILES:
        assert len(path.read_text(encoding="utf-8").splitlines()) > 40


def test_right_calls_have_the_right_types_and_wrong_ones_are_errors(said: str) -> None:
    assert re.fullmatch(r"Success: no issues found in 2 source files\s*", said), said


def test_what_is_refused_is_marked_line_by_line() -> None:
    refused = next(path for path in FILES if path.name == "refused.py").read_text("utf-8")
    assert len(re.findall(r"# type: ignore\[[a-z, -]+\]$", refused, re.MULTILINE)) > 20
