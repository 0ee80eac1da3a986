"""The pytest plugin: an app's rendered objects as fixtures, golden files, and what failures show.

Nothing of the library is loaded before a test asks for a fixture.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

    from k8spatterns.testing.app_under_test import AppUnderTest
    from k8spatterns.testing.fixture_app import FixtureApp
    from k8spatterns.testing.objects import Trace  # noqa: F401 - in a text
    from k8spatterns.testing.rendered import Rendered

_INI = "k8spatterns_app"
_DEFAULT = "app.py"
_APPS = pytest.StashKey[dict[str, "AppUnderTest"]]()
_WRITTEN = pytest.StashKey[list[Path]]()
_TRACE = pytest.StashKey["Trace"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options and the setting."""
    group = parser.getgroup("k8spatterns")
    group.addoption(
        "--app",
        metavar="APP",
        help="the app that the fixtures `app` and `rendered` are about: a file, a directory with "
        "app.py, or path.py:name",
    )
    group.addoption(
        "--update-goldens",
        action="store_true",
        help="write golden files that differ or are missing, instead of failing",
    )
    parser.addini(_INI, "the same as --app, from the folder of this file", default=_DEFAULT)


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        "parameters(*files, **parameters): what `rendered` gives to the app: values files from "
        "the app's folder, then parameters by name",
    )
    config.stash[_APPS] = {}
    config.stash[_WRITTEN] = []


@pytest.fixture
def app(request: pytest.FixtureRequest) -> FixtureApp:
    """The project's app: `app.render(replicas=3)`, `app.render("production.yaml")`."""
    from k8spatterns.testing.fixture_app import FixtureApp
    from k8spatterns.testing.goldens import Goldens
    from k8spatterns.testing.objects import Trace

    trace = request.node.stash[_TRACE] = Trace()
    goldens = Goldens(
        request.path.parent,
        update=bool(request.config.getoption("update_goldens")),
        written=request.config.stash[_WRITTEN],
    )
    return FixtureApp(_loaded(request.config), trace, goldens)


@pytest.fixture
def rendered(app: FixtureApp, request: pytest.FixtureRequest) -> Rendered:
    """What the app renders to, with the parameters of `@pytest.mark.parameters(...)`."""
    __tracebackhide__ = True
    files: tuple[str, ...] = ()
    values: dict[str, object] = {}
    for mark in reversed(list(request.node.iter_markers("parameters"))):
        files += mark.args
        values |= mark.kwargs
    return app.render(*files, **values)


def _loaded(config: pytest.Config) -> AppUnderTest:
    from k8spatterns.testing.app_under_test import AppUnderTest

    option = config.getoption("app")
    base = config.invocation_params.dir if option else config.inipath or config.rootpath
    folder = base.parent if base.is_file() else base
    text = option or config.getini(_INI)
    apps = config.stash[_APPS]
    if text not in apps:
        apps[text] = AppUnderTest(folder / text)
    return apps[text]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show the object that a failing test looked at last."""
    report = yield
    trace = item.stash.get(_TRACE, None)
    if call.when == "call" and report.failed and trace is not None and trace.manifest is not None:
        from k8spatterns.testing.showing import show_object

        report.sections.append(
            ("the object looked at last", show_object(trace.manifest, trace.keys))
        )
    return report


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Show how the YAML of an object differs from what was expected."""
    import sys

    objects = sys.modules.get("k8spatterns.testing.objects")
    if op != "==" or objects is None:
        return None
    if not (isinstance(left, objects.Node) or isinstance(right, objects.Node)):
        return None
    if not (isinstance(left, dict) and isinstance(right, dict)):
        return None
    from k8spatterns.testing.object_diff import tree_diff

    return ["the YAML differs: - left, + right", *tree_diff(dict(left), dict(right))]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the golden files that were written."""
    for path in terminalreporter.config.stash[_WRITTEN]:
        terminalreporter.write_line(f"golden file written: {path}")
