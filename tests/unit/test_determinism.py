from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "examples" / "quickstart" / "app.py"


def _written(seed: str, *options: str) -> bytes:
    """What a process of its own writes, with this seed of Python's hashes."""
    code = "from k8spatterns.cli import run; run()"
    paths = os.pathsep.join([str(ROOT), str(ROOT / "constructs")])
    return subprocess.run(
        [sys.executable, "-c", code, "synth", str(EXAMPLE), *options],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
        capture_output=True,
        check=True,
    ).stdout


@pytest.mark.parametrize("wanted", ["yaml", "json", "kyaml"])
def test_the_same_app_gives_the_same_bytes_in_every_process(wanted: str) -> None:
    first = _written("1", "--format", wanted)
    assert len(first) > 1000
    assert first == _written("2", "--format", wanted)
