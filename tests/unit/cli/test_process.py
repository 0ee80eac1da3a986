"""What only a process of its own shows: exit statuses, pipes, threads, what is imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

APP = """\
import atexit, os
from k8spatterns import App, RawObject
atexit.register(lambda: print("at exit"))
atexit.register(lambda: os.system("echo at exit, by a child"))
print("while it runs")
app = App()
shop = app.chart("shop", namespace="prod")
for number in range({count}):
    shop.add(RawObject({{"apiVersion": "v1", "kind": "ConfigMap",
                        "metadata": {{"name": f"c{{number}}"}}, "data": {{"a": "x" * 1000}}}}))
"""
# The tree under test, wherever pytest found it.
PATHS = os.pathsep.join(path for path in sys.path if path)


def synth(
    folder: Path, *words: str, python: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *python, "-m", "k8spatterns", "synth", *words]
    environment = {**os.environ, "PYTHONPATH": PATHS}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_stdout_carries_manifests_only(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP.format(count=1))
    done = synth(tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("apiVersion: v1\nkind: ConfigMap\n")
    assert "at exit" not in done.stdout
    assert "while it runs" not in done.stdout
    assert {"while it runs", "at exit", "at exit, by a child"} <= set(done.stderr.splitlines())


@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
def test_a_broken_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP.format(count=300).replace("atexit.register", "id"))
    script = '"$0" -m k8spatterns synth | head -1; exit ${PIPESTATUS[0]}'
    done = subprocess.run(
        ["bash", "-c", script, sys.executable],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": PATHS},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("apiVersion: v1\n", "while it runs\n")
    assert done.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_stdout_that_is_full_or_closed(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP.format(count=1).replace("print", "id"))
    for where, message in ((">/dev/full", "No space left on device"), (">&-", "stdout is closed")):
        done = subprocess.run(
            ["bash", "-c", f'"$0" -m k8spatterns synth {where}', sys.executable],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": PATHS},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert message in done.stderr.splitlines()[0]


def test_two_processes_write_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP.format(count=20))
    first, second = (synth(tmp_path, python=("-B", "-R")).stdout for _ in range(2))
    assert first == second != ""


def test_a_small_app_loads_no_typer_no_yaml_and_nothing_of_the_importer(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        f"{APP.format(count=1)}import sys\n"
        "atexit.register(lambda: print('LOADED', *sys.modules, file=sys.stderr))\n"
    )
    done = synth(tmp_path)
    assert done.returncode == 0
    (line,) = (line for line in done.stderr.splitlines() if line.startswith("LOADED "))
    loaded = set(line.split()[1:])
    assert "k8spatterns.pipeline.emit" in loaded
    unwanted = {"typer", "click", "rich", "yaml", "jinja2", "jsonschema", "asyncio", "unittest"}
    assert not loaded & {*unwanted, "k8spatterns.importer", "k8spatterns.reader", "subprocess"}
