from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

Runner = Callable[..., Any]

HEAD = """\
from k8spatterns import App, Construct, Parameters, RawObject
def config(name, **data):
    return RawObject({"apiVersion": "v1", "kind": "ConfigMap",
                      "metadata": {"name": name}, "data": data})
app = App()
shop = app.chart("shop", namespace="prod")
"""
ONE = f"{HEAD}shop.add(config('web', a='b'))\n"


def pipeline() -> Any:
    """The module; in its package, the function of the same name hides it."""
    return import_module("k8spatterns.pipeline.render")


def write(source: str, name: str = "app.py") -> None:
    Path(name).write_text(source, "utf-8")


def test_manifests_go_to_stdout(run: Runner) -> None:
    write(ONE)
    status, out, err = run("synth")
    assert (status, err) == (0, "")
    tree = yaml.safe_load(out)
    assert tree["metadata"]["namespace"] == "prod"
    assert tree["data"] == {"a": "b"}


@pytest.mark.parametrize("wanted", ["yaml", "json", "kyaml"])
def test_formats(run: Runner, wanted: str) -> None:
    write(ONE)
    status, out, _err = run("synth", "app.py", "--format", wanted)
    assert status == 0
    assert yaml.safe_load(out)["metadata"]["name"] == "web"
    assert (out.lstrip()[0] == "{") is (wanted == "json")
    assert run("synth", "--format", wanted, "-o", "out")[0] == 0
    suffix = "json" if wanted == "json" else "yaml"
    assert Path(f"out/configmap_prod_web.{suffix}").exists()


def test_what_the_users_code_prints_goes_to_stderr(run: Runner) -> None:
    write(
        "import os, sys\nprint('by print')\nsys.__stdout__.write('by file\\n')\n"
        "os.write(1, b'by descriptor\\n')\nos.system('echo by a child')\n"
        "from k8spatterns import Construct\n"
        f"{ONE}"
        "class Loud(Construct):\n"
        "    def compose(self):\n"
        "        print('by compose')\n"
        "        yield config('loud')\n"
        "shop.add(Loud())\n"
    )
    status, out, err = run("synth")
    assert status == 0
    assert [tree["metadata"]["name"] for tree in yaml.safe_load_all(out)] == ["web", "loud"]
    for way in ("by print", "by file", "by descriptor", "by a child", "by compose"):
        assert way in err


def test_parameters(run: Runner) -> None:
    write(
        f"{HEAD}class Params(Parameters):\n    name: str\n    size: int = 1\n"
        "def make(params: Params) -> App:\n"
        "    shop.add(config(params.name, size=str(params.size)))\n"
        "    return app\n"
    )
    Path("v.yaml").write_text("name: web\nsize: 2\n")
    status, out, _err = run("synth", "app.py:make", "-f", "v.yaml", "--set", "size=3")
    assert status == 0
    assert yaml.safe_load(out)["data"] == {"size": "3"}
    status, out, err = run("synth", "app.py:make", "--set", "size=three", "--set", "nam=x")
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        "error: the parameter name has no value; give it with --set name=... or -f FILE",
        "error: --set size=three: the parameter size must be a valid integer, not 'three'",
        (
            "error: --set nam=x: there is no parameter nam; did you mean name? "
            "the parameters are name, size"
        ),
    ]


def test_all_errors_are_shown_and_nothing_is_written(run: Runner) -> None:
    write(
        f"{HEAD}from k8spatterns import Include, Override\n"
        "class Web(Construct):\n"
        "    port: int\n"
        "    def compose(self):\n"
        "        yield config('x')\n"
        "shop.add(Web(port='80'))\n"
        "shop.add(Web(prt=80))\n"
        "shop.add(Include('gone.yaml'))\n"
        "shop.add(Web(port=1, overrides=[Override(kind='Pod', merge={'a': 1})]))\n"
    )
    for more in ((), ("-o", "out")):
        status, out, err = run("synth", *more)
        assert (status, out) == (1, "")
        for line, code in ((12, "ARG-003"), (13, "ARG-001"), (14, "YAML-001"), (15, "APP-004")):
            assert f"app.py:{line}  " in err
            assert f"error K8S-{code}" in err
        assert err.endswith("\n\n5 errors; nothing was written\n")
    assert not Path("out").exists()


def test_a_failure_behind_errors_takes_one_line(run: Runner) -> None:
    write(f"{HEAD}class Web(Construct):\n    name: str\nWeb(name=5).name.upper()\n")
    status, out, err = run("synth")
    assert (status, out) == (1, "")
    assert err.startswith("app.py:9  Web\n  error K8S-ARG-003  name\n")
    assert (
        "error: app.py:9: AttributeError: 'int' object has no attribute 'upper'\n(this may" in err
    )
    assert "Traceback" not in err
    assert err.endswith("1 error; nothing was written\n")


def test_an_exception_shows_the_users_traceback(run: Runner) -> None:
    write(
        f"{HEAD}class Web(Construct):\n    def compose(self):\n        yield 1 / 0\n"
        "shop.add(Web())\n"
    )
    status, out, err = run("synth")
    assert (status, out) == (2, "")
    lines = err.splitlines()
    assert lines[0] == "Traceback (most recent call last):"
    assert [line.split('"')[1] for line in lines if "File" in line] == [
        str(Path("app.py").absolute())
    ]
    assert "ZeroDivisionError: division by zero" in lines
    assert lines[-1].startswith("in compose() of Web, written at ")
    assert lines[-1].endswith("app.py:10")


def test_a_construct_without_compose_is_a_finding(run: Runner) -> None:
    write(f"{HEAD}class Web(Construct): ...\nshop.add(Web())\n")
    status, _out, err = run("synth")
    assert status == 1
    assert err.startswith("app.py:8  Web\n  error K8S-APP-003\n  Web defines no compose()")


def test_values_that_yaml_can_not_hold_are_findings(run: Runner) -> None:
    write(
        f"{HEAD}shop.add(RawObject({{'apiVersion': 'x.example.com/v1', 'kind': 'Any',\n"
        "    'metadata': {'name': 'a'}, 'spec': {'a': {1, 2}}}))\n"
        "shop.add(RawObject({'apiVersion': 'x.example.com/v1', 'kind': 'Any',\n"
        "    'metadata': {'name': 'b'}, 'spec': {'a': float('nan')}}))\n"
    )
    status, out, err = run("synth")
    assert (status, out) == (1, "")
    assert "error K8S-APP-006  Any/a in prod  spec.a\n  is a set, which has no order" in err
    assert "error K8S-APP-006  Any/b in prod  spec.a\n  is nan" in err


def test_objects_of_one_generated_name_have_files_of_their_own(run: Runner) -> None:
    one = "RawObject({'apiVersion': 'v1', 'kind': 'Pod', 'metadata': {'generateName': 'a-'},"
    spec = "'spec': {'containers': [{'name': 'c', 'image': 'example.com/a:1'}]}})"
    write(f"{HEAD}for _ in range(2): shop.add({one} {spec})\n")
    assert run("synth", "-o", "out", "--profile", "relaxed")[0] == 0
    assert sorted(file.name for file in Path("out").iterdir()) == [
        ".k8spatterns",
        "pod_prod_a-.yaml",
        "pod_prod_a-_2.yaml",
    ]


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["nope.py"], 2, "there is no file nope.py; check the path"),
        (["."], 0, ""),
        (["empty.py"], 1, "the app in empty.py has no objects; add some, such as app.chart("),
        (["--kubernetes", "1.2"], 2, "Kubernetes '1.2' is not supported; write 1.25 to 1.37"),
        (["--profile", "hard"], 2, "there is no profile 'hard'; write default, restricted or"),
        (["--format", "toml"], 2, "--format toml: write yaml, json or kyaml"),
        (["-f", "gone.yaml"], 2, "gone.yaml: there is no such file (check the path)"),
        (["-o", "app.py"], 2, "app.py is a file; name a directory for -o"),
    ],
)
def test_one_line_errors(run: Runner, words: list[str], status: int, message: str) -> None:
    write(ONE)
    write("from k8spatterns import App\napp = App()\n", "empty.py")
    found, out, err = run("synth", *words)
    assert found == status
    assert bool(out) is (status == 0)
    assert err.count("\n") == bool(message)
    assert err.startswith(f"error: {message}" if message else "")


def test_the_command_line_wins_over_the_app(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []

    def render(_app: object, *, options: Any) -> Any:
        seen.append(options)
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline(), "render", render)
    write(ONE)
    run("synth", "--kubernetes", "v1.30", "--profile", "relaxed", "--format", "json", "-o", "x")
    run("synth")
    assert [(each.kubernetes, each.profile, each.format, each.split) for each in seen] == [
        ("1.30", "relaxed", "json", True),
        ("1.36", "default", "yaml", False),
    ]


def test_warnings_do_not_stop_the_output(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def warn(build: Any) -> None:
        build.report([build.manifests[0].finding("K8S-X-001", "warning", "careful")])

    def render(app: Any, *, options: Any) -> Any:
        return real(app, options=options, stages=(*stages[:-1], warn, stages[-1]))

    real, stages = pipeline().render, pipeline().STAGES
    monkeypatch.setattr(pipeline(), "render", render)
    write(ONE)
    status, out, err = run("synth", "--format", "json")
    assert status == 0
    assert json.loads(out)["kind"] == "ConfigMap"
    assert "warning K8S-X-001" in err
    assert err.endswith("\n1 warning\n")
