"""`examples/ci` as its users run it: its tests, and what its CI files say."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from example_apps import EXAMPLES

if TYPE_CHECKING:
    from pathlib import Path

PROJECT = EXAMPLES / "ci"
PATHS = os.pathsep.join(path for path in sys.path if path)
COMMANDS = {
    "k8spatterns": f'exec "{sys.executable}" -m k8spatterns "$@"',
    "pytest": 'echo "$@" >> pytest.log',  # the tests are run once, below
    "python": 'echo "$@" >> python.log',
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns("__pycache__", ".*_cache"))
    return folder


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return {**kept, "PYTHONPATH": PATHS, **more}


def test_its_tests_pass(project: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "k8spatterns.testing.plugin"]
    done = subprocess.run(
        [*command, "-p", "no:randomly", "-p", "no:cacheprovider", "-v", "-W", "error"],
        cwd=project,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("test_promises[") >= 10
    assert "test_production_renders_what_was_reviewed PASSED" in done.stdout


def scripts_of_github(project: Path) -> list[str]:
    tree = yaml.safe_load((project / ".github" / "workflows" / "ci.yml").read_text())
    return [step["run"] for job in tree["jobs"].values() for step in job["steps"] if "run" in step]


def scripts_of_gitlab(project: Path) -> list[str]:
    tree = yaml.safe_load((project / ".gitlab-ci.yml").read_text())
    jobs = [tree["default"], *(tree[name] for name in ("render", "validate", "test", "diff"))]
    stages = [job["stage"] for job in jobs[1:]]
    assert sorted(stages, key=tree["stages"].index) == stages
    return ["\n".join(job.get("before_script", []) + job.get("script", [])) for job in jobs]


@pytest.mark.parametrize("host", ["github", "gitlab"])
def test_its_ci_runs_as_it_is_written(project: Path, tmp_path: Path, host: str) -> None:
    scripts = scripts_of_github(project) if host == "github" else scripts_of_gitlab(project)
    assert len(scripts) >= 5
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, text in COMMANDS.items():
        (commands / name).write_text(f"#!/bin/sh\n{text}\n")
        (commands / name).chmod(0o755)
    given = environment(
        PATH=os.pathsep.join([str(commands), os.environ["PATH"]]),
        BASE="HEAD",
        CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD",
        GITHUB_STEP_SUMMARY=str(project / "rendered.diff"),
    )
    _commit(project, given)
    app = project / "app.py"
    app.write_text(app.read_text().replace("cpu=70", "cpu=60"))
    for script in scripts:
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", script],
            cwd=project,
            env=given,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
    assert "install --group test" in (project / "python.log").read_text()
    assert (project / "pytest.log").exists()
    assert '"version": "2.1.0"' in (project / "findings.sarif").read_text().replace('":"', '": "')
    diff = (project / "rendered.diff").read_text()
    assert diff.count("-        averageUtilization: 70\n+        averageUtilization: 60") == 2


def _commit(project: Path, given: dict[str, str]) -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "first"]):
        subprocess.run(["git", *words], cwd=project, env=given, check=True)
