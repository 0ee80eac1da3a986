"""Runs code in a process of its own in which the package counts as installed.

Its entry points are found beside it, whether or not this environment has installed it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def as_installed(folder: Path) -> dict[str, str]:
    """Return an environment with what an installer writes of our entry point of Hypothesis."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    points = project["entry-points"]["hypothesis"]
    info = folder / f"{project['name']}-0.0.0.dist-info"
    info.mkdir(parents=True)
    lines = ["[hypothesis]", *(f"{name} = {place}" for name, place in points.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
    (info / "METADATA").write_text(f"Name: {project['name']}\nVersion: 0.0.0\n", "utf-8")
    path = os.pathsep.join(map(str, (folder, ROOT, ROOT / "constructs")))
    return {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}


def run(
    arguments: list[str], folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, and return how it ended."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
