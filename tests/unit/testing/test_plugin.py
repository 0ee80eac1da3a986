from __future__ import annotations

import subprocess
import sys
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest_plugins = ["pytester"]

APP = """\
from typing import Literal

from pydantic import Field

from k8spatterns import App, Parameters, WebService

class Inputs(Parameters):
    environment: Literal["dev", "production"] = "dev"
    replicas: int = Field(default=2, ge=1)
    port: int | None = 8080

def app(inputs: Inputs) -> App:
    made = App()
    shop = made.chart("shop", namespace=inputs.environment)
    shop.add(
        WebService(name="web", image="web:1", port=inputs.port, replicas=inputs.replicas)
    )
    return made

empty = App()
"""


class Keeper:
    """Keeps what was loaded inside of a run: pytester forgets it, and others still refer to it."""

    def __init__(self) -> None:
        self.modules: dict[str, Any] = {}

    def pytest_unconfigure(self) -> None:
        self.modules.update(sys.modules)

    def restore(self, folder: Path) -> None:
        for name, module in self.modules.items():
            if not str(getattr(module, "__file__", None)).startswith(str(folder)):
                sys.modules.setdefault(name, module)


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    keeper = Keeper()
    yield keeper
    keeper.restore(tmp_path.parent)


@pytest.fixture
def empty_project(keeper: Keeper, pytester: pytest.Pytester) -> pytest.Pytester:
    """Return a project without an app; the keeper comes first, and so is asked last."""
    pytester.plugins = [keeper]
    return pytester


@pytest.fixture
def project(empty_project: pytest.Pytester) -> pytest.Pytester:
    empty_project.makefile(".py", app=APP)
    return empty_project


def run(project: pytest.Pytester, source: str, *arguments: str) -> pytest.RunResult:
    project.makepyfile(test_it=f"import pytest\n{dedent(source)}")
    keepers = [each for each in project.plugins if isinstance(each, Keeper)]
    result = project.runpytest_inprocess(
        *("-p", "k8spatterns.testing.plugin", "-p", "no:randomly", "--strict-markers", *arguments),
        plugins=keepers,
    )
    for keeper in keepers:
        keeper.restore(project.path)
    return result


def says(result: pytest.RunResult, *lines: str) -> None:
    result.stdout.fnmatch_lines([line.replace("[", "[[]") for line in lines])


def test_the_app_is_rendered_with_its_defaults(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        def test_defaults(rendered):
            assert rendered.one("Deployment", "web")["spec.replicas"] == 2
            assert rendered.parameters.environment == "dev"
            assert len(rendered.documents) == len(rendered.all()) > 2
            assert rendered.text.startswith("apiVersion")
            assert rendered.findings == rendered.rendering.warnings
        """,
    )
    result.assert_outcomes(passed=1)


def test_parameters_come_from_markers_and_the_nearer_one_wins(project: pytest.Pytester) -> None:
    project.makefile(".yaml", production="environment: production\nreplicas: 7\n")
    result = run(
        project,
        """
        pytestmark = pytest.mark.parameters(environment="dev", replicas=3)

        @pytest.mark.parameters(replicas=4)
        def test_near(rendered):
            web = rendered.one("Deployment")
            assert (web.namespace, web["spec.replicas"]) == ("dev", 4)

        def test_far(rendered):
            assert rendered.one("Deployment")["spec.replicas"] == 3

        def test_files(app):
            web = app.render("production.yaml", replicas=5).one("Deployment")
            assert (web.namespace, web["spec.replicas"]) == ("production", 5)
        """,
    )
    result.assert_outcomes(passed=3)


def test_a_failure_shows_the_object_and_the_line_of_the_user(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        def test_replicas(rendered):
            rendered.one("Service", "web")
            assert rendered.one("Deployment", "web")["spec.replicas"] == 3
        """,
    )
    result.assert_outcomes(failed=1)
    says(
        result,
        "E       assert 2 == 3",
        "*- the object looked at last -*",
        'app.py:16  WebService "web"',
        "  Deployment/web in dev  spec.replicas",
        "  kind: Deployment",
        ">   replicas: 2",
    )


def test_a_comparison_of_objects_is_a_diff_of_their_yaml(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        def test_ports(rendered):
            ports = {"name": "http", "port": 80, "targetPort": "http"}
            assert rendered.one("Service")["spec.ports[http]"] == ports
        """,
    )
    says(result, "*the YAML differs: - left, + right", "E*-port: 8080", "E*+port: 80")


def test_what_is_not_there_is_said(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        def test_names(rendered):
            rendered.one("Deployment", "wbe")

        def test_fields(rendered):
            rendered.one("Deployment")["spec.replica"]

        def test_parameters(app):
            app.render(replica=1)

        @pytest.mark.parameters(replicas=0)
        def test_values(rendered):
            pass
        """,
    )
    result.assert_outcomes(failed=3, errors=1)
    text = result.stdout.str()
    assert "the app renders no Deployment 'wbe'; did you mean 'web'?" in text
    assert "Deployment/web in dev has no 'spec.replica'; spec has " in text
    assert "there is no parameter replica; did you mean replicas?" in text
    assert "the parameter replicas must be greater than or equal to 1" in text


def test_errors_of_the_app_are_shown_with_their_lines(project: pytest.Pytester) -> None:
    project.makefile(".py", app=APP.replace("web:1", "web:1:2"))
    result = run(project, "def test_it(rendered): pass")
    result.assert_outcomes(errors=1)
    says(result, "*app.py:16  WebService*", "*error K8S-ARG-004  image")


def test_a_missing_parameter_is_said(project: pytest.Pytester) -> None:
    project.makefile(".py", app=APP.replace("8080", "...").replace('= "dev"', ""))
    result = run(project, "def test_it(rendered): pass")
    result.assert_outcomes(errors=1)
    says(
        result,
        "*the parameter environment has no value; give it as app.render(environment=...) "
        "or @pytest.mark.parameters(environment=...)",
    )


def test_a_project_without_an_app_says_so(empty_project: pytest.Pytester) -> None:
    result = run(empty_project, "def test_it(rendered): pass\n\ndef test_other(): pass")
    result.assert_outcomes(errors=1, passed=1)
    says(result, "*there is no file *app.py; check the path*")


def test_the_app_may_be_another_one(project: pytest.Pytester) -> None:
    project.mkdir("deploy")
    (project.path / "app.py").rename(project.path / "deploy" / "shop.py")
    source = "def test_it(rendered): assert rendered.all('Deployment')"
    run(project, source).assert_outcomes(errors=1)
    run(project, source, "--app", "deploy/shop.py").assert_outcomes(passed=1)
    run(project, source, "--app", "deploy/shop.py:app").assert_outcomes(passed=1)
    run(project, source, "--app", "deploy/shop.py:empty").assert_outcomes(failed=1)
    project.makeini("[pytest]\nk8spatterns_app = deploy/shop.py\n")
    run(project, source).assert_outcomes(passed=1)


def test_an_app_without_parameters_takes_none(project: pytest.Pytester) -> None:
    source = "def test_it(app): app.render(replicas=1)"
    result = run(project, source, "--app", "app.py:empty")
    result.assert_outcomes(failed=1)
    assert "takes no parameters" in result.stdout.str()


GOLDEN = """
@pytest.mark.parametrize("environment", ["dev", "production"])
def test_golden(app, environment):
    assert app.render(environment=environment).matches_golden(f"{environment}.yaml")
"""


def test_golden_files_are_written_and_compared(project: pytest.Pytester) -> None:
    missing = run(project, GOLDEN)
    missing.assert_outcomes(failed=2)
    says(missing, "*no golden file goldens/dev.yaml; write it with: pytest --update-goldens")
    written = run(project, GOLDEN, "--update-goldens")
    written.assert_outcomes(passed=2)
    says(written, "golden file written: *goldens/dev.yaml", "golden file written: *production.yaml")
    again = run(project, GOLDEN, "--update-goldens")
    assert "golden file written" not in again.stdout.str()
    assert (project.path / "goldens" / "dev.yaml").read_text().startswith("apiVersion: v1\n")
    run(project, GOLDEN).assert_outcomes(passed=2)


def test_golden_files_differ_object_by_object(project: pytest.Pytester) -> None:
    run(project, GOLDEN, "--update-goldens")
    changed = APP.replace('image="web:1"', 'image="web:2"').replace('name="web"', 'name="web"')
    changed += "\n\nfirst = app\n\ndef app(inputs: Inputs) -> App:\n    made = first(inputs)\n"
    changed += (
        "    made.charts['shop'].add(WebService(name='api', image='api:1'))\n    return made\n"
    )
    project.makefile(".py", app=changed)
    result = run(project, GOLDEN, "-k", "dev")
    result.assert_outcomes(failed=1)
    says(
        result,
        "*the app renders something else than goldens/dev.yaml",
        "E*+ Deployment/api in dev is new",
        'E*app.py:16  WebService "web"',
        "E*Deployment/web in dev",
        "E*-        image: web:1",
        "E*+        image: web:2",
        "*if this is what you want: pytest --update-goldens",
    )
    assert "Service/web" not in result.stdout.str().partition("is new")[2].partition("if this")[0]
    run(project, GOLDEN, "--update-goldens").assert_outcomes(passed=2)
    project.makefile(".py", app=APP)
    says(run(project, GOLDEN, "-k", "dev"), "E*- Deployment/api in dev is gone")


def test_golden_files_in_another_order_say_so(project: pytest.Pytester) -> None:
    run(project, GOLDEN, "--update-goldens")
    file = project.path / "goldens" / "dev.yaml"
    parts = file.read_text().split("---\n")
    file.write_text("---\n".join(reversed(parts)))
    says(run(project, GOLDEN), "*the objects are the same; their order *")
    file.write_text("a: [")
    says(run(project, GOLDEN), "*goldens/dev.yaml can't be read: *")


def test_golden_files_stay_in_their_folder(project: pytest.Pytester) -> None:
    for name in ("../app.py", "/etc/passwd", ""):
        result = run(
            project, f"def test_it(rendered): rendered.matches_golden({name!r})", "--update-goldens"
        )
        result.assert_outcomes(failed=1)
        says(result, "*is no golden file: write the name of a file in goldens*")
    assert (project.path / "app.py").read_text().strip() == APP.strip()


def test_a_close_golden_file_is_named(project: pytest.Pytester) -> None:
    run(project, GOLDEN, "--update-goldens")
    result = run(project, "def test_it(rendered): rendered.matches_golden('prodution.yaml')")
    says(result, "*no golden file goldens/prodution.yaml (did you mean production.yaml?)*")


def test_given_app_reports_each_invariant(project: pytest.Pytester) -> None:
    result = run(
        project,
        """
        from k8spatterns.testing import Rendered, given_app, images_pinned, synthesises

        def few(rendered: Rendered) -> None:
            for web in rendered.all("Deployment"):
                assert web["spec.replicas"] < 9

        test_app = given_app("app.py", synthesises, images_pinned, few)
        """,
        "-v",
    )
    result.assert_outcomes(passed=2, failed=1)
    says(
        result,
        "test_it.py::test_app[synthesises] PASSED*",
        "test_it.py::test_app[images_pinned] PASSED*",
        "test_it.py::test_app[few] FAILED*",
        '>* assert web[[]"spec.replicas"] < 9'.replace("[[]", "["),
        "E*few does not hold of app.py",
        "E*with",
        "E*replicas = 9",
        'E*app.py:16  WebService "web"',
        "E*>   replicas: 9",
        "E*app(",
    )


def test_the_plugin_loads_nothing_before_it_is_used() -> None:
    code = """
import sys
import pytest
before = set(sys.modules)
import k8spatterns.testing.plugin
ours = {name for name in set(sys.modules) - before if name.startswith("k8spatterns")}
heavy = {"pydantic", "msgspec", "yaml", "typer", "hypothesis"} & (set(sys.modules) - before)
assert not heavy, heavy
engine = {name for name in ours if name.startswith("k8spatterns.")}
tables = {"k8spatterns._version", "k8spatterns.constructs", "k8spatterns.testing"}
assert engine - tables == {"k8spatterns.testing.plugin"}, engine
"""
    paths = [path for path in sys.path if path]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}\n{code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_entry_point_is_named_as_its_module() -> None:
    import tomllib

    from example_apps import ROOT

    tables = tomllib.loads((ROOT / "pyproject.toml").read_text())
    points = tables["project"]["entry-points"]["pytest11"]
    assert points == {"k8spatterns.testing.plugin": "k8spatterns.testing.plugin"}
