"""What tests of the Argo CD plugin share: apps, and `argocd simulate` in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

import yaml

if TYPE_CHECKING:
    from pathlib import Path

PATHS = os.pathsep.join(path for path in sys.path if path)

HEAD = """\
import ctypes, os, subprocess, sys
from k8spatterns import App, ArgoBuild, Parameters, RawObject

def config(name, namespace=None, **data):
    metadata = {"name": name} | ({"namespace": namespace} if namespace else {})
    return RawObject({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": data})

app = App()
shop = app.chart("shop")
"""
ONE = f'{HEAD}shop.add(config("web", a="b"))\n'


class Run(NamedTuple):
    status: int
    out: str
    err: str
    seconds: float
    files: list[str]


class Case(NamedTuple):
    """An app, how it is run, and what must be seen (`-` before a text: what must not)."""

    name: str
    app: str
    status: int
    seen: tuple[str, ...]
    words: tuple[str, ...] = ()
    plugin: str = ""
    extra: tuple[str, ...] = ()
    announces: bool = False


def plugin(**spec: object) -> str:
    tree = {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "ConfigManagementPlugin",
        "metadata": {"name": "other"},
        "spec": {"generate": {"command": ["k8spatterns", "argocd", "generate"]}, **spec},
    }
    return yaml.safe_dump(tree)


def shell(text: str) -> dict[str, list[str]]:
    return {"command": ["sh", "-c"], "args": [text]}


def simulate(folder: Path, case: Case) -> Run:
    place = folder / case.name / "deploy"
    place.mkdir(parents=True)
    (place / "app.py").write_text(case.app)
    for name in case.extra:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text("#!/bin/sh\necho run\n")
        (place / name).chmod(0o755)
    words = ["--path", "deploy", *case.words]
    if not case.announces:  # half the work of the machine
        (folder / f"{case.name}.yaml").write_text(case.plugin or plugin())
        words += ["--plugin", str(folder / f"{case.name}.yaml")]
    command = [sys.executable, "-m", "k8spatterns", "argocd", "simulate"]
    temporary = folder / f"{case.name}-tmp"
    temporary.mkdir()
    start = monotonic()
    done = subprocess.run(
        [*command, str(folder / case.name), *words],
        env={**os.environ, "PYTHONPATH": PATHS, "TMPDIR": str(temporary)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    seconds = monotonic() - start
    left = [str(path.relative_to(folder)) for path in temporary.rglob("*")]
    left += [str(path) for path in place.rglob("*") if path.name == "__pycache__"]
    return Run(done.returncode, done.stdout, done.stderr, seconds, left)
