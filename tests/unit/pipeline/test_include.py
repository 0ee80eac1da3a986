from __future__ import annotations

from pathlib import Path

import pytest

from k8spatterns import App, Include, render
from k8spatterns.findings.text import place
from k8spatterns.pipeline.expand import expand
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.reader.errors import (
    DUPLICATE_KEY,
    NO_JSON,
    NO_OBJECT,
    SYNTAX,
    UNREADABLE_FILE,
)

GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def included(path: str | Path) -> Build:
    app = App()
    app.chart("shop").add(Include(Path(path).absolute()))
    build = Build(app, Options())
    expand(build)
    return build


def test_every_document_is_a_manifest_with_its_own_line() -> None:
    listed = (
        "---\nkind: List\napiVersion: v1\nitems:\n"
        "- apiVersion: v1\n  kind: Pod\n  metadata: {name: b}\n"
    )
    Path("a.yaml").write_text(f"# a comment\n{GOOD}{listed}---\n")
    build = included("a.yaml")
    assert build.findings == []
    assert [manifest.name for manifest in build.manifests] == ["a", "b"]
    origins = [manifest.source.origin for manifest in build.manifests]
    file = str(Path("a.yaml").absolute())
    assert [(origin.file, origin.line) for origin in origins if origin] == [(file, 2), (file, 9)]


def test_both_places_are_told() -> None:
    Path("a.yaml").write_text(GOOD)
    (manifest,) = included("a.yaml").manifests
    told = place(manifest.finding("K8S-X-001", "error", "wrong"))
    assert told.startswith('a.yaml:1  Include "')
    assert 'a.yaml" included at ' in told
    assert f"{Path(__file__).name}:{included.__code__.co_firstlineno + 2}" in told


def test_the_chart_of_the_include_applies() -> None:
    Path("a.json").write_text('{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}}')
    (manifest,) = included("a.json").manifests
    assert manifest.source.chart.name == "shop"
    assert manifest.source.path.startswith("shop/")


def test_a_directory_is_read_in_the_order_of_names() -> None:
    for name in ("b.yml", "a.yaml", "c.json", "d.txt"):
        Path("d").mkdir(exist_ok=True)
        Path("d", name).write_text(f"{{apiVersion: v1, kind: Pod, metadata: {{name: {name[0]}}}}}")
    build = included("d")
    assert [manifest.name for manifest in build.manifests] == ["a", "b", "c"]
    assert build.findings == []


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("a: b: c\n", SYNTAX, "a.yaml:1: mapping values are not allowed"),
        (f"{GOOD}kind: Pod\n", DUPLICATE_KEY, "a.yaml:4: the key 'kind' is given twice"),
        (f"{GOOD}data: {{a: .inf}}\n", NO_JSON, "a.yaml:4: .inf has no place in JSON"),
        ("- a\n", NO_OBJECT, "a.yaml:1: this is no API object: it is a list, not a mapping"),
        ("x\n", NO_OBJECT, "a.yaml:1: this is no API object: it is a text, not a mapping"),
        ("5\n", NO_OBJECT, "a.yaml:1: this is no API object: it is a single value, not a mapping"),
        (
            "metadata: {}\n",
            NO_OBJECT,
            "a.yaml:1: this is no API object: it has no apiVersion, no kind, no metadata.name",
        ),
        ("apiVersion: v1\nkind: yes\nmetadata: {generateName: a}\n", NO_OBJECT, "it has no kind"),
        ("# nothing\n", NO_OBJECT, "a.yaml: there is no object in it"),
        ("\udcff", UNREADABLE_FILE, "a.yaml:1: byte 0xff is not UTF-8"),
    ],
)
def test_what_is_wrong_is_a_finding_at_the_users_line(text: str, code: str, message: str) -> None:
    Path("a.yaml").write_text(text, errors="surrogateescape")
    build = included("a.yaml")
    (finding,) = build.findings
    assert (finding.code, finding.severity) == (code, "error")
    assert message in finding.message
    assert finding.origin is not None
    assert finding.origin.file == __file__
    assert finding.construct.startswith('Include "')
    assert build.manifests == []


def test_a_file_that_is_not_there() -> None:
    Path("good.yaml").write_text(GOOD)
    (finding,) = included("god.yaml").findings
    assert finding.code == UNREADABLE_FILE
    assert finding.message == "god.yaml: there is no such file"
    assert finding.hint == "did you mean good.yaml?"
    (finding,) = included("nowhere/a.yaml").findings
    assert finding.message == "nowhere/a.yaml: there is no such file"


def test_a_directory_without_manifests() -> None:
    Path("d").mkdir()
    (finding,) = included("d").findings
    assert finding.message == "d: this directory holds no .yaml, .yml or .json file"


def test_the_sound_documents_of_a_file_go_on() -> None:
    Path("a.yaml").write_text(f"{GOOD}---\na: 1\na: 2\nb: 1\nb: 2\n---\n- x\n---\n{GOOD}")
    build = included("a.yaml")
    assert [manifest.name for manifest in build.manifests] == ["a", "a"]
    codes = sorted(finding.code for finding in build.findings)
    assert codes == [DUPLICATE_KEY, DUPLICATE_KEY, NO_OBJECT]


def test_a_finding_is_at_the_line_of_its_field() -> None:
    Path("a.yaml").write_text(f"{GOOD}data:\n  fine: text\n  ./wrong: 'no'\n")
    app = App()
    app.chart("shop").add(Include(Path("a.yaml").absolute()))
    (finding,) = render(app).errors
    assert finding.origin is not None
    assert (Path(finding.origin.file).name, finding.origin.line) == ("a.yaml", 6)
    assert finding.document == 0
