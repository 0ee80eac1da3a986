"""The contract of the config-management plugin, through `argocd simulate`, eight runs at a time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.support.simulating import HEAD, ONE, PATHS, Case, Run, plugin, shell, simulate

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the sidecar is a Linux one")

AT_ONCE = 8
SECRET = "hunter2-and-more"

LOUD = f"""\
{ONE}
print("by print")
sys.__stdout__.write("by the stream\\n")
os.write(1, b"by os.write\\n")
libc = ctypes.CDLL(None)
libc.puts(b"by puts")
libc.fflush(None)
subprocess.run(["echo", "by a child"], check=True)
os.system("echo by a shell")
for descriptor in range(3, 40):
    try:
        os.write(descriptor, b"by any descriptor\\n")
    except OSError:
        pass
import atexit
atexit.register(print, "at exit")
"""
PARAMETERS = f"""\
{HEAD}
class Params(Parameters):
    text: str
    number: int = 1
    hosts: list[str] = []
    ports: list[int] = []
    labels: dict[str, str] = {{}}
    argocd: ArgoBuild = ArgoBuild()

def make(params: Params) -> App:
    build = params.argocd
    shop.add(config("web", text=params.text, number=str(params.number), hosts=repr(params.hosts),
        ports=repr(params.ports), labels=repr(params.labels), app=build.name, env=repr(build.env),
        place=build.namespace, revision=build.short_revision, serves=str(build.serves("v1"))))
    return app
"""


SLEEPER = f"""\
{HEAD}
import time
for words in (["sleep", "86311"], ["setsid", "sleep", "86312"],
              ["sh", "-c", "trap '' TERM; sleep 86313; sleep 86313"]):
    subprocess.Popen(words)
time.sleep(86314)
"""
STUBBORN = f"""\
{HEAD}
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("sleeping")
ctypes.PyDLL(None).sleep(86315)  # in C, and nothing else of Python runs meanwhile
ctypes.PyDLL(None).sleep(86315)
"""
CASES = [
    Case("quiet", ONE, 0, ("ConfigMap  default    web", "1 object, 0 errors, 0 warnings")),
    Case(
        "loud",
        LOUD,
        0,
        (
            "by print",
            "by the stream",
            "by os.write",
            "by puts",
            "by a child",
            "by a shell",
            "at exit",
            "1 object, 0 errors, 0 warnings",
        ),
    ),
    Case(
        "sleeper",
        SLEEPER,
        1,
        ("exit status 143", "ended by SIGTERM at app.py:", "-SIGKILL"),
        ("--timeout", "10"),
    ),
    Case(
        "stubborn",
        STUBBORN,
        1,
        ("exit status 143", "-SIGKILL"),
        ("--timeout", "10"),
    ),
    Case(
        "raising",
        f'{HEAD}\nraise RuntimeError("no login with " + os.environ["ARGOCD_ENV_TOKEN"])\n',
        1,
        ("app.py:11: RuntimeError: no login with <ARGOCD_ENV_TOKEN>", f"-{SECRET}", "-Traceback"),
        ("--env", f"TOKEN={SECRET}"),
    ),
    Case(
        "printing",
        f'{HEAD}\nprint(os.environ, ascii(os.environ["PARAM_PASSWORD"]))\n'
        "os.system('env')\nimport base64\n"
        'print(base64.b64encode(os.environ["ARGOCD_ENV_TOKEN"].encode()).decode())\n1 / 0\n',
        1,
        ("ZeroDivisionError", "app.py:15", f"-{SECRET}", "-aHVudGVy", "-topsecret"),
        ("--env", f"TOKEN={SECRET}", "--param", "password=topsecret"),
    ),
    Case(
        "nowhere",
        ONE,
        1,
        ("holds no app.py; spec.source.path names the folder that does",),
        ("--path", "."),
    ),
    Case("empty", HEAD, 1, ("the app has no objects", "failed exit status 1")),
    Case(
        "twice",
        f'{ONE}shop.add(config("web", c="d"))\n',
        1,
        ("K8S-APP-001", "app.py:6", "-Traceback"),
    ),
    Case(
        "twice-by-default",
        f'{ONE}shop.add(config("web", "prod", c="d"))\n',
        1,
        ("ConfigMap/web is there already", "app.py:6"),
        ("--namespace", "prod"),
    ),
    Case(
        "invalid",
        f'{HEAD}shop.add(config("Not_a_name"))\n',
        1,
        ("app.py:6", "Not_a_name", "-Traceback"),
    ),
    Case(
        "home",
        f"""{ONE}
import pathlib, tempfile
assert not pathlib.Path("bin.sh").stat().st_mode & 0o111, "executable"
try:
    open("helper.py", "w").write("x = 1")
    import helper
finally:
    pathlib.Path("helper.py").unlink()
pathlib.Path(tempfile.mkdtemp(), "left").write_text("behind")
(pathlib.Path.home() / ".cache").mkdir()
""",
        0,
        ("0 warnings", "-changed its copy", "-wrote into HOME"),
        extra=("bin.sh",),
    ),
    Case(
        "parameters",
        PARAMETERS.replace("def make", "def app")
        .replace("return app", "return the_app")
        .replace("app = App()", "the_app = app = App()"),
        0,
        (
            "text: hunter",
            'number: "3"',
            "hosts: \"['a.example.com', 'b']\"",
            'ports: "[80, 443]"',
            "labels: \"{'example.com/team': 'shop'}\"",
            "app: demo",
            "env: \"{'TOKEN': 'x=y'}\"",
            "place: prod",
            'revision: "12345678"',
            'serves: "True"',
        ),
        (
            "--manifests",
            *("--param", "text=hunter", "--param", "number=3"),
            *("--param", "hosts=[a.example.com, b]", "--param", "ports=[80, 443]"),
            *("--param", "labels={example.com/team: shop}", "--env", "TOKEN=x=y"),
            *("--name", "demo", "--namespace", "prod", "--revision", "1234567890abcdef"),
            *("--api-version", "v1", "--api-version", "v1/ConfigMap"),
        ),
    ),
    Case(
        "wrong-parameters",
        PARAMETERS.replace("def make", "def app"),
        1,
        (
            "the parameter text has no value; set it in spec.source.plugin.parameters",
            "the parameter number must be a valid integer",
            "there is no parameter nunber; did you mean number?",
            "-integer, not",
            "text       -             required, and not given",
        ),
        ("--param", "number=twenty-three", "--param", "nunber=4"),
        announces=True,
    ),
    Case("no-parameters", ONE, 1, ("takes no parameters",), ("--param", "a=b")),
    Case("ends", f"{ONE}\nos._exit(0)\n", 1, ("ended Python itself, with exit status 0",)),
    Case("crashes", f"{ONE}\nos.kill(os.getpid(), 11)\n", 1, ("crashed Python with signal 11",)),
    Case(
        "by-file",
        ONE,
        0,
        ("found by discovery", "1 object"),
        plugin=plugin(discover={"fileName": "./app*.py"}),
    ),
    Case(
        "by-other-file",
        ONE,
        1,
        ("couldn't find cmp-server plugin", "discover.fileName *.jsonnet matches nothing"),
        plugin=plugin(discover={"fileName": "*.jsonnet"}),
    ),
    Case(
        "by-glob",
        ONE,
        0,
        ("1 object",),
        plugin=plugin(discover={"find": {"glob": "**/deep/*.{yaml,txt}"}}),
        extra=("some/deep/file.txt",),
    ),
    Case(
        "by-other-glob",
        ONE,
        1,
        ("couldn't find cmp-server plugin",),
        plugin=plugin(discover={"find": {"glob": "**/Chart.yaml"}}),
    ),
    Case(
        "by-command",
        ONE,
        0,
        ("1 object",),
        plugin=plugin(discover={"find": shell("ls app.py")}),
    ),
    Case(
        "by-silent-command",
        ONE,
        1,
        ("couldn't find cmp-server plugin",),
        plugin=plugin(discover={"find": shell("true")}),
    ),
    Case(
        "by-failing-command",
        ONE,
        1,
        ("error running find command", "exit status 3: nowhere"),
        plugin=plugin(discover={"find": shell("echo nowhere >&2; exit 3")}),
    ),
    Case(
        "foreign-empty",
        ONE,
        0,
        ("the output is empty", "automatic pruning deletes", "1 warning"),
        plugin=plugin(generate=shell("true")),
    ),
    Case(
        "foreign-strict",
        ONE,
        1,
        ("the output is empty",),
        ("--strict",),
        plugin=plugin(generate=shell("true")),
    ),
    Case(
        "foreign-twice",
        ONE,
        0,
        ("Resource /ConfigMap/default/a appeared 2 times",),
        plugin=plugin(
            generate=shell(
                "for i in 1 2; do echo '---'; "
                "echo '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}'; done"
            )
        ),
    ),
    Case(
        "foreign-no-kind",
        ONE,
        1,
        ("Object 'Kind' is missing",),
        plugin=plugin(generate=shell("echo 'a: b'")),
    ),
    Case(
        "foreign-chatty",
        ONE,
        1,
        ("something that is no object",),
        plugin=plugin(generate=shell("echo hello")),
    ),
    Case(
        "foreign-init",
        ONE,
        1,
        ("failed exit status 4: no network",),
        plugin=plugin(init=shell("echo no network >&2; exit 4")),
    ),
    Case(
        "foreign-missing",
        ONE,
        1,
        ('exec: "no-such-command": executable file not found in $PATH',),
        plugin=plugin(generate={"command": ["no-such-command"]}),
    ),
    Case(
        "foreign-stubborn",
        ONE,
        1,
        ("failed signal: killed", "SIGTERM, and SIGKILL 5 s later"),
        ("--timeout", "1"),
        plugin=plugin(generate=shell("trap '' TERM; while true; do sleep 0.2; done")),
    ),
]


def test_the_contract(tmp_path: Path) -> None:
    """Every case, eight at a time, all of them in one folder; one test, so that it is done once."""
    assert len({case.name for case in CASES}) == len(CASES) > 25
    with ThreadPoolExecutor(AT_ONCE) as pool:
        runs = list(pool.map(lambda case: simulate(tmp_path, case), CASES))
    wrong = [
        problem for case, run in zip(CASES, runs, strict=True) for problem in faults(case, run)
    ]
    assert not wrong, "\n".join(wrong)
    left = [entry for entry in Path("/proc").glob("[0-9]*/cmdline") if "8631" in _read(entry)]
    assert left == []
    (manifests,) = (run for case, run in zip(CASES, runs, strict=True) if case.name == "parameters")
    assert yaml.safe_load(manifests.out)["metadata"] == {
        "name": "web",
        "labels": {
            "app.kubernetes.io/managed-by": "k8spatterns",
            "app.kubernetes.io/part-of": "shop",
        },
    }


def faults(case: Case, run: Run) -> Iterator[str]:
    shown = run.out + run.err
    if run.status != case.status:
        yield f"{case.name}: ended with {run.status}\n{shown}"
    for text in case.seen:
        if text.startswith("-") is (text.removeprefix("-") in shown):
            yield f"{case.name}: {text!r}\n{shown}"
    if "Traceback" in run.err:
        yield f"{case.name}: a traceback\n{shown}"
    if run.files:
        yield f"{case.name}: leaves {run.files} behind"


@pytest.mark.skipif(getattr(os, "geteuid", int)() != 0, reason="only root can become another user")
def test_a_command_that_everybody_may_run_runs_as_user_999() -> None:
    text = "id -u >&2; id -G >&2; touch here; touch $HOME/x; env >&2; echo '{kind: A}'"
    case = Case("user", ONE, 0, (), ("--env", "A=b"), plugin(generate=shell(text)))
    with TemporaryDirectory() as name:  # pytest's own folders are closed to others
        Path(name).chmod(0o755)
        done = simulate(Path(name), case)
    log = [line.strip() for line in done.out.splitlines()]
    first = log.index("the sidecar's log:") + 1
    assert log[first : first + 2] == ["999", "999"]
    assert "Permission denied" in done.out
    assert "here" in done.out.partition("changed its copy: ")[2]
    names = {line.partition("=")[0] for line in log if "=" in line and " " not in line}
    assert {name for name in names if not name.startswith("ARGOCD_APP_")} == {
        "ARGOCD_ENV_A",
        "HOME",
        "KUBE_API_VERSIONS",
        "KUBE_VERSION",
        "PATH",
        "PWD",
        "PYTHONDONTWRITEBYTECODE",
        "PYTHONHASHSEED",
        "TMPDIR",
    }


def _read(file: Path) -> str:
    try:
        return file.read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_for_the_command_alone_ends_everything_at_once(
    tmp_path: Path, number: signal.Signals
) -> None:
    source = SLEEPER.replace("time.sleep", 'open(READY, "w").close(); time.sleep')
    ready = tmp_path / "ready"
    (tmp_path / "app.py").write_text(f"READY = {str(ready)!r}\n{source.replace('8631', '8641')}")
    process = subprocess.Popen(
        [sys.executable, "-m", "k8spatterns", "argocd", "generate"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": PATHS},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not ready.exists():
        assert process.poll() is None
        sleep(0.01)
    start = monotonic()
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert monotonic() - start < 5
    assert process.returncode == 128 + number
    assert out == ""
    assert f"ended by {number.name} at app.py:" in err
    left = [entry for entry in Path("/proc").glob("[0-9]*/cmdline") if "8641" in _read(entry)]
    assert left == []


def test_a_temporary_folder_that_can_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(ONE)
    done = subprocess.run(
        [sys.executable, "-B", "-m", "k8spatterns", "argocd", "generate"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": PATHS, "TMPDIR": "/dev/null", "HOME": "/dev/null"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert yaml.safe_load(done.stdout)["data"] == {"a": "b"}
