from __future__ import annotations

import sys
from pathlib import Path

import pytest

from k8spatterns import App
from k8spatterns.errors import K8sPatternsError, LoadError
from k8spatterns.loading import Loaded, Values, find_target, load
from k8spatterns.loading.errors import UserCodeError
from k8spatterns.loading.tracebacks import user_traceback


def loaded(source: str, values: Values | None = None, name: str = "app.py") -> Loaded:
    Path("app.py").write_text(source, "utf-8")
    return load(find_target(name), values or Values())


def refused(source: str, values: Values | None = None) -> str:
    with pytest.raises(K8sPatternsError) as caught:
        loaded(source, values)
    return str(caught.value)


pytestmark = pytest.mark.usefixtures("project")

HEAD = "from k8spatterns import App, Construct, Parameters, RawObject\n"
PARAMS = HEAD + "class Params(Parameters):\n    name: str = 'x'\n"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("app = App(profile='relaxed')\n", "app.py"),
        ("def app(): return App(profile='relaxed')\n", "app.py"),
        ("def app(*args, **more): return App(profile='relaxed')\n", "app.py"),
        ("def staging() -> App: return App(profile='relaxed')\n", "app.py:staging"),
    ],
)
def test_an_app_or_a_function(source: str, name: str) -> None:
    found = loaded(HEAD + source, name=name)
    assert isinstance(found.app, App)
    assert found.app.profile == "relaxed"
    assert found.findings == []


@pytest.mark.parametrize("future", ["", "from __future__ import annotations\n"])
def test_parameters_are_filled(future: str) -> None:
    source = (
        f"{future}{PARAMS}def app(params: Params) -> App:\n    return App(profile=params.name)\n"
    )
    found = loaded(source, Values(settings=["name=relaxed"]))
    assert found.app is not None
    assert found.app.profile == "relaxed"


def test_neighbours_are_imported(project: Path) -> None:
    (project / "near_by.py").write_text("PROFILE = 'relaxed'\n")
    found = loaded(f"{HEAD}from near_by import PROFILE\napp = App(profile=PROFILE)\n")
    assert found.app is not None
    assert found.app.profile == "relaxed"
    assert sys.path[0] == str(project)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "app.py defines no 'app'; write app = App(), or a function app()"),
        ("prod = App()", "app.py defines no 'app'; run k8spatterns synth app.py:prod"),
        ("app = 5", "'app' in app.py is an int, not an App; write app = App()"),
        ("app = App", "'app' in app.py is the class App, not an App; write app = App()"),
        ("app = Construct", "'app' in app.py is the class Construct, not an App"),
        ("def app(): pass", "app() in app.py returns nothing; end it with: return the App"),
        ("def app(): return 'x'", "app() in app.py returns a str; return the App"),
        ("def app(a, b): pass", "app() in app.py takes 2 arguments (a, b); write def app(params:"),
        ("def app(params): pass", "the argument 'params' of app() in app.py has no annotation"),
        ("def app(params: dict): pass", "is dict, which is no Parameters; write def app(params:"),
        (
            "def app(params: 'P'): pass",
            "can't be resolved: name 'P' is not defined; import the name",
        ),
    ],
)
def test_wrong_apps(source: str, message: str) -> None:
    told = refused(f"{HEAD}{source}\n")
    assert message in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("app = (", "app.py:2: SyntaxError: '(' was never closed, in: app = ("),
        ("def f():\npass", "app.py:3: IndentationError: expected an indented block"),
        ("import sys; sys.exit(3)", "app.py:2: the app ends Python itself, with sys.exit(3)"),
        ("app = App(kubernetes='1.2')", "app.py:2: Kubernetes '1.2' is not supported; write 1.25"),
        ("App().chart('a').add({})", "app.py:2: add() takes no dict; write RawObject({...})"),
        ("'\\x00'".replace("\\x00", "\0"), "null bytes"),
    ],
)
def test_what_takes_one_line(source: str, message: str) -> None:
    told = refused(f"{HEAD}{source}\n")
    assert message in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("app = App()", "--set a=1: app.py takes no parameters, as its app is no function"),
        ("def app(): return App()", "--set a=1: app() in app.py takes no parameters"),
    ],
)
def test_values_for_an_app_without_parameters(source: str, message: str) -> None:
    assert message in refused(f"{HEAD}{source}\n", Values(settings=["a=1"]))


def test_an_exception_keeps_the_users_frames_only(project: Path) -> None:
    (project / "helper.py").write_text("def divide(x):\n    return 1 / x\n")
    source = (
        f"{HEAD}import helper\n"
        "class Params(Parameters):\n"
        "    name: str = 'x'\n"
        "    def model_post_init(self, context):\n"
        "        try:\n"
        "            helper.divide(0)\n"
        "        except ZeroDivisionError as error:\n"
        "            raise RuntimeError('no') from error\n"
        "def app(params: Params) -> App: ...\n"
    )
    with pytest.raises(UserCodeError) as caught:
        loaded(source)
    assert str(caught.value) == "app.py:9: RuntimeError: no"
    told = user_traceback(caught.value.exception)
    files = [line.split('"')[1] for line in told.splitlines() if line.startswith("  File")]
    app, helper = str(project / "app.py"), str(project / "helper.py")
    assert files == [app, helper, app]
    assert told.endswith("RuntimeError: no")


def test_the_librarys_own_frames_stay_where_there_are_no_others() -> None:
    with pytest.raises(TypeError) as caught:
        App(external=5)  # type: ignore[arg-type]
    error = caught.value.with_traceback(caught.tb.tb_next)
    assert "in __init__" in user_traceback(error)


def test_all_refused_constructs_are_found() -> None:
    found = loaded(
        f"{HEAD}class Web(Construct):\n    name: str\n"
        "Web(nam='a')\nRawObject({})\nx = Web(name=5)\napp = App()\n"
    )
    assert isinstance(found.app, App)
    assert found.failure is None
    lines = [finding.origin.line for finding in found.findings if finding.origin]
    assert sorted(set(lines)) == [4, 5, 6]


def test_a_failure_behind_findings_is_kept_with_them() -> None:
    found = loaded(f"{HEAD}class Web(Construct):\n    name: str\nWeb(name=5).name.upper()\n")
    assert found.app is None
    assert [finding.path for finding in found.findings] == ["name"]
    assert isinstance(found.failure, LoadError)
    assert "app.py:4: AttributeError" in str(found.failure)


def test_findings_that_the_users_code_raises_are_findings() -> None:
    found = loaded(
        f"{HEAD}from k8spatterns import Finding, RenderError\n"
        "raise RenderError([Finding(code='K8S-X-001', severity='error', message='m')])\n"
    )
    assert found.app is None
    assert [finding.code for finding in found.findings] == ["K8S-X-001"]


def test_a_file_may_have_the_name_of_a_known_module(project: Path) -> None:
    (project / "json.py").write_text(f"{HEAD}app = App()\nNAME = __name__\n")
    assert load(find_target("json.py"), Values()).app is not None
    assert sys.modules["json"].__name__ == "json"
    assert sys.modules["json_of_user"].NAME == "json_of_user"


def test_a_syntax_error_in_a_neighbour_names_the_neighbour(project: Path) -> None:
    (project / "broken_one.py").write_text("\nx = = 1\n")
    told = refused("import broken_one\n")
    assert told == "broken_one.py:2: SyntaxError: invalid syntax, in: x = = 1"
