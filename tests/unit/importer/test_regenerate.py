from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from documents import DISCOVERY, DOCUMENT

from k8spatterns.api import registry

ROOT = Path(__file__).parents[3]
SCHEMAS = ROOT.parent / "shared" / "openapi" / "kubernetes-1.36"
CRDS = ROOT.parent / "shared" / "crds"
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


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@pytest.mark.skipif(not PUBLISHED, reason="needs the published schemas beside the repository")
def test_regenerating_from_the_published_schemas_leaves_no_diff(tmp_path: Path) -> None:
    for changed in ("25", "0"):
        done = regenerate(tmp_path, SCHEMAS)
        assert done.returncode == 0, done.stderr
        assert done.stdout.endswith(f"{changed} files changed\n")
    committed = files(ROOT / "k8spatterns" / "api" / "k8s")
    assert len(committed) == 25
    assert files(tmp_path / "k8s") == committed


@pytest.mark.skipif(not CRDS.is_dir(), reason="needs the published CRDs beside the repository")
def test_regenerating_the_systems_leaves_no_diff(tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "tools" / "regenerate.py")]
    done = subprocess.run(
        [*command, "--crds", str(CRDS), "--api", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = sorted(path.name for path in tmp_path.iterdir() if path.is_dir())
    assert made == [name for name in registry.systems() if name != "k8s"]
    for name in made:
        committed = contents(ROOT / "k8spatterns" / "api" / name)
        assert len(committed) >= 4
        assert contents(tmp_path / name) == committed


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
