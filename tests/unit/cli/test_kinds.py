from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from example_apps import ROOT
from k8spatterns.api import registry

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Run


def rows(out: str) -> list[list[str]]:
    return [line.split() for line in out.splitlines()]


def test_every_kind_has_a_line_of_six_words(run: Callable[..., Run]) -> None:
    done = run("kinds")
    head, *lines = rows(done.out)
    assert (done.status, done.err) == (0, "")
    assert head == ["SYSTEM", "KIND", "API-VERSION", "PLURAL", "SHORT-NAMES", "SCOPE"]
    assert {len(line) for line in lines} == {6}
    assert {(line[2], line[1]) for line in lines} == {
        (item.api_version, item.kind) for item in registry.kinds()
    }
    assert ["k8s", "Deployment", "apps/v1", "deployments", "deploy", "namespaced"] in lines
    assert ["k8s", "Namespace", "v1", "namespaces", "ns", "cluster"] in lines


def test_columns_start_where_the_head_says(run: Callable[..., Run]) -> None:
    head, *lines = run("kinds", "--system", "k8s").out.splitlines()
    starts = [head.index(name) for name in head.split()]
    assert len(lines) > 50
    for line in lines:
        assert all(line[start - 1 : start].isspace() for start in starts[1:])
        assert all(not line[start].isspace() for start in starts)


@pytest.mark.parametrize(
    ("words", "column", "value"),
    [
        (["--system", "k8s"], 0, "k8s"),
        (["--group", "apps"], 2, "apps/v1"),
        (["--group", ""], 2, "v1"),
        (["--scope=cluster"], 5, "cluster"),
        (["--scope=namespaced", "--group", "batch"], 2, "batch/v1"),
    ],
)
def test_filters(run: Callable[..., Run], words: list[str], column: int, value: str) -> None:
    _, *lines = rows(run("kinds", *words).out)
    assert lines
    assert {line[column] for line in lines} == {value}


def test_json_has_the_same_kinds(run: Callable[..., Run]) -> None:
    listed = json.loads(run("kinds", "--system", "k8s", "--format", "json").out)
    assert len(listed) == len(list(registry.kinds("k8s")))
    (found,) = [item for item in listed if item["kind"] == "Deployment"]
    assert found == {
        "system": "k8s",
        "kind": "Deployment",
        "apiVersion": "apps/v1",
        "plural": "deployments",
        "shortNames": ["deploy"],
        "namespaced": True,
        "class": "k8spatterns.api.k8s.apps_v1.Deployment",
    }


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--system", "foo"], "error: --system foo: there is no such system; there are: argo"),
        (["--group", "networking"], "--group networking: there is no such group; did you mean"),
        (["--group", "qqq"], "there is no such group; `k8spatterns kinds` shows all of them\n"),
        (["--format", "xml"], "error: --format xml: write text or json\n"),
        (["--scope", "all"], "error: --scope all: write cluster or namespaced\n"),
    ],
)
def test_wrong_values(run: Callable[..., Run], words: list[str], message: str) -> None:
    done = run("kinds", *words)
    assert (done.status, done.out) == (2, "")
    assert message in done.err
    assert done.err.count("\n") == 1


def test_no_module_with_classes_is_loaded(tmp_path: Path) -> None:
    script = (
        "import sys; from k8spatterns.cli import main; main(['kinds'])\n"
        "loaded = [name for name in sys.modules if name.startswith('k8spatterns.api.')]\n"
        "heavy = [name for name in ('json', 'pydantic', 'typer', 'yaml') if name in sys.modules]\n"
        "print([name for name in loaded if name.count('.') > 2 and name[-7:] != '._index'], heavy,"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'constructs'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.count("\n") > 50
    assert done.stderr == "[] []\n"


@pytest.mark.parametrize("words", ["kinds", "explain pod --recursive"])
def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path, words: str) -> None:
    script = "from k8spatterns.cli import run; run()"
    command = f'{{ "{sys.executable}" -c "{script}" {words}; echo $? >&2; }} | true'
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path,
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'constructs'}", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr in ("0\n", "141\n")
