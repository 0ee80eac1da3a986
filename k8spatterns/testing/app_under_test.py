"""The app that a test is about: a file, a function or an app, loaded once, rendered often."""

from __future__ import annotations

import sys
from functools import cached_property
from os.path import abspath
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from k8spatterns.app import App
from k8spatterns.collecting import collecting
from k8spatterns.errors import InvalidConstructError, LoadError, UsageError
from k8spatterns.loading import Target, Values, find_target
from k8spatterns.loading.app import find_app
from k8spatterns.loading.running import calling
from k8spatterns.origin import shorten
from k8spatterns.testing.own_modules import OwnModules
from k8spatterns.testing.rendered import Rendered

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.cli.project import Project
    from k8spatterns.findings import Finding
    from k8spatterns.parameters import Parameters
    from k8spatterns.testing.hash_seeds import OtherProcess

AppSource: TypeAlias = "App | Callable[..., App] | str | Path"


class AppUnderTest:
    """An app that is rendered with many parameters.

    Fields:
        shown: how messages call it.
        target: its file and its name in there; None where it can't be found by them.
    """

    def __init__(self, source: AppSource, folder: Path | None = None) -> None:
        """Take an app; a file is run when the app is first needed.

        Args:
            source: an `App`, a function that returns one, or a file as `synth` takes it.
            folder: where a relative path starts; the first of it and its parents that has it.

        Raises:
            UsageError: it is none of those.
        """
        self.target: Target | None = None
        self._source = source
        if isinstance(source, str | Path):
            self.target = find_target(_near(str(source), folder or Path.cwd()))
            self.shown = shorten(self.target.file)
        elif isinstance(source, App):
            self.shown = f"the app at {source.origin}"
        elif callable(source):
            self.target = _target_of(source)
            self.shown = f"{getattr(source, '__qualname__', 'app')}()"
        else:
            raise UsageError(
                f"{source!r} is no app: give an App, a function that returns one, "
                'or a file such as "app.py"'
            )
        is_file = isinstance(source, str | Path)
        self._modules = OwnModules(Path(self._file).parent if is_file else None)

    @property
    def _file(self) -> str:
        if self.target is not None:
            return self.target.file
        origin = self._source.origin if isinstance(self._source, App) else None
        return origin.file if origin else abspath("app.py")  # noqa: PTH100 - links stay

    @property
    def _place(self) -> Target:
        return self.target or Target(self._file, "app", self.shown)

    @cached_property
    def _loaded(self) -> tuple[App | Callable[..., Any], tuple[Finding, ...], Project]:
        """The app or its function, what was refused in its file, and what its project says."""
        from k8spatterns.cli.user_kinds import load_user_kinds

        with self._modules, collecting() as findings:
            project = load_user_kinds(self._file)
            source = self._source
            found = find_app(self._place) if isinstance(source, str | Path) else source
        return found, tuple(findings), project

    @cached_property
    def model(self) -> type[Parameters] | None:
        """The class of its parameters; None where it takes none.

        Raises:
            LoadError: its file can't be run, or its function takes something else.
        """
        from k8spatterns.loading.parameters import parameters_of

        found = self._loaded[0]
        if isinstance(found, App):
            return None
        with self._modules:
            return parameters_of(found, self._place)

    @cached_property
    def other_process(self) -> OtherProcess | None:
        """The same app in another process; None where it can't be found from there."""
        from k8spatterns.testing.hash_seeds import OtherProcess

        return None if self.target is None else OtherProcess(self.target)

    def parameters(self, values: Values) -> Parameters | None:
        """Return the parameters with these values.

        Raises:
            LoadError: a value is refused or missing.
            UsageError: there are values, and the app takes none.
        """
        __tracebackhide__ = True
        model = self.model
        if model is None:
            values.refuse_any(f"{self.shown} takes no parameters")
            return None
        return calling(self._place, lambda: values.fill(model))

    def render(self, parameters: Parameters | None = None) -> Rendered:
        """Render it; what is wrong with the objects is in the findings.

        Raises:
            InvalidConstructError: constructs were refused.
            LoadError: its code raised an exception, or returns no app.
        """
        from k8spatterns.pipeline.render import options_of, render

        __tracebackhide__ = True
        project = self._loaded[2]
        with self._modules:
            app = self._made(parameters)
            options = options_of(
                app,
                external=app.external | project.external,
                waivers=(*app.waivers, *project.waivers),
            )
            rendering = calling(self._place, lambda: render(app, options=options))
        return Rendered(rendering, self, parameters)

    def _made(self, parameters: Parameters | None) -> App:
        """Return the app with these parameters; what it refuses comes before what follows."""
        __tracebackhide__ = True
        found, refused, _project = self._loaded
        failure: LoadError | None = None
        app: object = None
        with collecting() as findings:
            try:
                app = found if isinstance(found, App) else self._called(found, parameters)
            except LoadError as error:
                failure = error
        if refused or findings:
            raise InvalidConstructError([*refused, *findings])
        if failure is not None:
            raise failure
        if isinstance(app, App):
            return app
        raise LoadError(f"{self.shown} returns {type(app).__name__}; return the App")

    def _called(self, function: Callable[..., Any], parameters: Parameters | None) -> object:
        arguments = () if self.model is None else (parameters,)
        return calling(self._place, lambda: function(*arguments))


def _near(text: str, folder: Path) -> str:
    """Return a path as seen from the first of a folder and its parents that has the file."""
    if Path(text).is_absolute():
        return text
    file = text.rpartition(":")[0] or text
    for place in (folder, *folder.parents):
        if (place / file).exists():
            return str(place / text)
    return str(folder / text)


def _target_of(function: Callable[..., Any]) -> Target | None:
    """Return where another process finds a function; None where it is no name of a module."""
    name = getattr(function, "__qualname__", "")
    module = sys.modules.get(getattr(function, "__module__", ""))
    file = getattr(module, "__file__", None)
    if not file or not name.isidentifier() or getattr(module, name, None) is not function:
        return None
    return Target(file, name, file)
