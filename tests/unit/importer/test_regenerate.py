from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from documents import DISCOVERY, DOCUMENT

ROOT = Path(__file__).parents[3]
SCHEMAS = ROOT.parent / "shared" / "openapi" / "kubernetes-1.36"
PUBLISHED = SCHEMAS.is_dir() and find_spec("kubernetes_validate") is not None


def regenerate(api: Path, openapi: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "regenerate.py")]
    return subprocess.run(
        [*command, "--openapi", str(openapi), "--api", str(api), *options],
        capture_output=True,
        text=True,
        check=False,
    )


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}


@pytest.mark.skipif(not PUBLISHED, reason="needs the published schemas beside the repository")
def test_regenerating_from_the_published_schemas_leaves_no_diff(tmp_path: Path) -> None:
    for changed in ("25", "0"):
        done = regenerate(tmp_path, SCHEMAS)
        assert done.returncode == 0, done.stderr
        assert done.stdout.endswith(f"{changed} files changed\n")
    committed = files(ROOT / "k8spatterns" / "api" / "k8s")
    assert len(committed) == 25
    assert files(tmp_path / "k8s") == committed


def test_a_patch_that_no_longer_fits_stops_the_tool(tmp_path: Path) -> None:
    (tmp_path / "bakery_v1.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    (tmp_path / "discovery.json").write_text(json.dumps(DISCOVERY), encoding="utf-8")
    definitions = tmp_path / "definitions"
    definitions.write_text('{"$defs": {}}', encoding="utf-8")
    done = regenerate(tmp_path / "api", tmp_path, "--definitions", str(definitions))
    assert done.returncode == 1
    assert done.stdout == ""
    assert "a patch names this schema, but there is none" in done.stderr
    assert not (tmp_path / "api").exists()
