"""The app as a test gets it from the pytest plugin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from k8spatterns.loading import Values
from k8spatterns.testing.rendered import Rendered

if TYPE_CHECKING:
    from k8spatterns.testing.app_under_test import AppUnderTest
    from k8spatterns.testing.goldens import Goldens
    from k8spatterns.testing.objects import Trace


class _Arguments(Values):
    """The parameters that a test gives."""

    HOW = "give it as app.render({name}=...) or @pytest.mark.parameters({name}=...)"


class FixtureApp:
    """The project's app, in one test."""

    def __init__(self, app: AppUnderTest, trace: Trace, goldens: Goldens) -> None:
        self._app = app
        self._trace = trace
        self._goldens = goldens

    def render(self, *files: str, **parameters: Any) -> Rendered:
        """Return what the app renders to.

        Args:
            files: values files, from the folder of the app; the later one wins.
            parameters: by name; they win over the files.

        Raises:
            LoadError: the app can't be run, or a parameter is refused.
            FindingsError: the app has errors; shows each with its line.
        """
        __tracebackhide__ = True
        folder = Path(self._app.target.file).parent if self._app.target else Path.cwd()
        values = _Arguments([str(folder / file) for file in files])
        values.tree.update(parameters)
        made = self._app.render(self._app.parameters(values))
        made.rendering.raise_errors()
        return Rendered(
            made.rendering, self._app, made.parameters, trace=self._trace, goldens=self._goldens
        )
