from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from k8spatterns.api import registry
from k8spatterns.cli import progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Run


def crd(kind: str = "Pot", **spec: Any) -> str:
    schema = {
        "type": "object",
        "properties": {"spec": {"type": "object", "properties": spec, "description": f"A {kind}."}},
    }
    version = {"name": "v1", "served": True, "storage": True}
    plural = f"{kind.lower()}s"
    return json.dumps(
        {
            "apiVersion": "apiextensions.k8s.io/v1",
            "kind": "CustomResourceDefinition",
            "metadata": {"name": f"{plural}.kitchen.example.com"},
            "spec": {
                "group": "kitchen.example.com",
                "scope": "Namespaced",
                "names": {"kind": kind, "plural": plural},
                "versions": [{**version, "schema": {"openAPIV3Schema": schema}}],
            },
        }
    )


def contents(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).iterdir() if path.is_file()}


@pytest.fixture
def crds(project: Path) -> Path:
    folder = project / "crds"
    folder.mkdir()
    (folder / "pots.yaml").write_text(crd("Pot", size={"type": "integer"}), encoding="utf-8")
    (folder / "cups.yml").write_text(crd("Cup"), encoding="utf-8")
    (folder / "notes.txt").write_text("no CRD", encoding="utf-8")
    return folder


@pytest.mark.usefixtures("crds")
def test_it_writes_a_package(run: Callable[..., Run]) -> None:
    done = run("import", "crd", "crds", "-o", "kitchen")
    assert (done.status, done.out) == (0, "")
    assert done.err == "kitchen: 2 kinds, 3 classes, 5 files changed\n"
    assert sorted(contents("kitchen")) == [
        "__init__.py",
        "_index.py",
        "_schemas.json",
        "kitchen_v1.py",
        "py.typed",
    ]
    text = Path("kitchen/kitchen_v1.py").read_text(encoding="utf-8")
    assert "Generated from crds; do not edit.\n" in text
    assert "Regenerate with: k8spatterns import crd crds -o kitchen\n" in text


@pytest.mark.usefixtures("crds")
def test_a_second_run_changes_no_byte(run: Callable[..., Run]) -> None:
    run("import", "crd", "crds")
    before = contents("my_crds")
    done = run("import", "crd", "crds", "-o", "my_crds")
    assert done.err.endswith("0 files changed\n")
    assert contents("my_crds") == before


def test_what_is_gone_from_the_sources_is_removed(run: Callable[..., Run], crds: Path) -> None:
    (crds / "pots.yaml").write_text(crd("Pot").replace('"v1"', '"v1beta1"'), encoding="utf-8")
    run("import", "crd", "crds", "-o", "kitchen")
    Path("kitchen/mine.py").write_text("A = 1\n", encoding="utf-8")
    Path("kitchen/data.json").write_text("{}", encoding="utf-8")
    (crds / "pots.yaml").unlink()
    assert run("import", "crd", "crds", "-o", "kitchen").status == 0
    assert {"mine.py", "data.json", "kitchen_v1.py"} <= set(contents("kitchen"))
    assert "kitchen_v1beta1.py" not in contents("kitchen")


@pytest.mark.usefixtures("crds")
def test_a_users_own_file_is_never_overwritten(run: Callable[..., Run]) -> None:
    Path("kitchen").mkdir()
    Path("kitchen/kitchen_v1.py").write_text("A = 1\n", encoding="utf-8")
    done = run("import", "crd", "crds", "-o", "kitchen")
    assert done.status == 2
    assert "kitchen_v1.py: is not generated; move it away" in done.err
    assert list(contents("kitchen")) == ["kitchen_v1.py"]


def test_the_rest_is_written_when_something_is_wrong(run: Callable[..., Run], crds: Path) -> None:
    (crds / "bad.yaml").write_text(crd("Bad", a={"type": "string", "const": 1}), encoding="utf-8")
    done = run("import", "crd", "crds", "-o", "kitchen")
    error, summary = done.err.splitlines()
    assert done.status == 1
    assert error == (
        "error: crds/bad.yaml: $.spec.versions[0].schema.openAPIV3Schema.properties.spec"
        ".properties.a.const: the importer does not know this keyword; leave it out"
    )
    assert summary == "kitchen: 2 kinds, 3 classes, 5 files changed; 1 error above"


def test_standard_input(run: Callable[..., Run], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(crd().encode())))
    done = run("import", "crd", "-", "-o", "kitchen")
    assert done.err == "kitchen: 1 kind, 1 classes, 5 files changed\n"
    text = Path("kitchen/__init__.py").read_text(encoding="utf-8")
    assert "Generated from stdin; do not edit.\n" in text
    assert "Regenerate with: k8spatterns import crd - -o kitchen\n" in text


def test_no_absolute_path_is_written(run: Callable[..., Run], crds: Path) -> None:
    files = [str(crds / name) for name in ("cups.yml", "pots.yaml")]
    assert run("import", "crd", *files, "-o", str(crds.parent / "kitchen")).status == 0
    for text in contents("kitchen").values():
        assert str(crds.parent).encode() not in text
    assert (
        b"import crd crds/cups.yml crds/pots.yaml -o kitchen\n" in contents("kitchen")["_index.py"]
    )


def test_many_files_are_shown_as_one_pattern(run: Callable[..., Run], crds: Path) -> None:
    for number in range(4):
        (crds / f"{number}.yaml").write_text(crd(f"Pan{number}"), encoding="utf-8")
    run("import", "crd", *(f"crds/{number}.yaml" for number in range(4)), "-o", "kitchen")
    assert b"Generated from crds/*.yaml; do not edit.\n" in contents("kitchen")["_index.py"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "import what? write k8spatterns import crd SOURCE"),
        (["yaml", "a"], "import yaml? write k8spatterns import crd SOURCE"),
        (["crd"], "name a source: k8spatterns import crd FILE_OR_DIRECTORY, or - for stdin"),
        (["crd", "none"], "there is no file none; name CRDs, OpenAPI documents, or - for stdin"),
        (["crd", ".", "-o", "a-b"], "-o a-b: 'a-b' can't be imported; write a name like my_crds"),
    ],
)
def test_wrong_usage(run: Callable[..., Run], words: list[str], message: str) -> None:
    done = run("import", *words)
    assert (done.status, done.err) == (2, f"error: {message}\n")


def test_nothing_to_write(run: Callable[..., Run], crds: Path) -> None:
    (crds / "a.yaml").write_text("{kind: Pod, apiVersion: v1}", encoding="utf-8")
    done = run("import", "crd", "crds/a.yaml", "-o", "kitchen")
    assert done.status == 1
    assert "nothing was written: the sources define no kind that could be read" in done.err
    assert not Path("kitchen").exists()


@pytest.mark.usefixtures("crds")
def test_the_command_line_knows_the_kinds_then(
    run: Callable[..., Run], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "_registered", {})
    run("import", "crd", "crds", "-o", "my_crds")
    (project / "pyproject.toml").write_text('[tool.k8spatterns]\napi = ["my_crds"]\n')
    (project / "app.py").write_text(
        "from k8spatterns import App, RawObject\n"
        "app = App()\n"
        "app.chart('a', namespace='a').add(RawObject({'apiVersion': 'kitchen.example.com/v1',\n"
        "    'kind': 'Pot', 'metadata': {'name': 'a'}, 'spec': {'size': 'large'}}))\n"
    )
    done = run("synth")
    assert done.status == 1
    assert "K8S-API-005" in done.err
    assert "must be a whole number" in done.err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_shows_after_a_second_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1)
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(progress.progress([1, 2, 3], "reading")) == [1, 2, 3]
    assert "reading" in sys.stderr.getvalue()  # type: ignore[attr-defined]


def test_no_bar_shows_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1)
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert list(progress.progress([1, 2], "reading")) == [1, 2]
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
    monkeypatch.setattr(progress, "_PATIENCE", 60)
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(progress.progress([1, 2], "reading")) == [1, 2]
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
