from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from k8spatterns import Waiver
from k8spatterns.cli.project import Project
from k8spatterns.cli.project import project as find_project
from k8spatterns.errors import UsageError

Runner = Callable[..., Any]


def write(text: str) -> None:
    Path("pyproject.toml").write_text(text, "utf-8")


def test_everything_that_a_project_says(project: Path) -> None:
    write(
        "[tool.k8spatterns]\n"
        'api = ["my_crds"]\nexternal = ["Secret/registry"]\n'
        'kubernetes = "1.33"\nprofile = "restricted"\n'
        'waivers = [{code = "K8S-SEL-011", because = "the mesh isolates"}]\n'
    )
    (project / "deep").mkdir()
    assert find_project("deep") == Project(
        project / "pyproject.toml",
        ("my_crds",),
        frozenset({"Secret/registry"}),
        (Waiver(code="K8S-SEL-011", because="the mesh isolates"),),
        "1.33",
        "restricted",
    )


@pytest.mark.parametrize("text", ["", "[tool.other]\na = 1\n", "[tool]\nk8spatterns = {}\n"])
def test_a_project_that_says_nothing(project: Path, text: str) -> None:
    write(text)
    assert find_project() == Project(project / "pyproject.toml")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('apis = ["a"]', "has no 'apis'; there are: api, external, waivers, kubernetes, profile"),
        ('api = "a"', "api must be a list of modules"),
        ("external = [1]", "external must be a list of texts"),
        ('external = ["Secret"]', "'Secret' names no object"),
        ('waivers = ["K8S-SEL-011"]', "waivers must be a list of tables"),
        ('waivers = [{code = "K8S-SEL-011", because = ""}]', "a waiver needs a reason"),
        ("kubernetes = 1.36", "kubernetes must be a text"),
        ('kubernetes = "2.0"', "Kubernetes '2.0' is not supported"),
        ('profile = "strict"', "there is no profile 'strict'"),
    ],
)
def test_mistakes(project: Path, line: str, message: str) -> None:
    write(f"[tool.k8spatterns]\n{line}\n")
    with pytest.raises(UsageError) as caught:
        find_project()
    assert message in str(caught.value)
    assert str(project / "pyproject.toml") in str(caught.value)


def test_waivers_and_external_objects_hold_for_apps(run: Runner) -> None:
    Path("app.py").write_text(
        "from k8spatterns import App, RawObject\n"
        "app = App()\n"
        'app.chart("shop", namespace="shop").add(RawObject({"apiVersion": "v1", "kind": "Service",'
        ' "metadata": {"name": "web"}, "spec": {"selector": {"app": "web"}, '
        '"ports": [{"port": 80}]}}))\n',
        "utf-8",
    )
    assert "K8S-SEL-002" in run("synth").err
    write('[tool.k8spatterns]\nwaivers = [{code = "K8S-SEL-002", because = "run elsewhere"}]\n')
    assert run("synth").err == ""
