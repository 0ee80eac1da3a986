"""`render`: an app goes in, documents, findings and the graph come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.errors import RenderError
from k8spatterns.pipeline.check import check
from k8spatterns.pipeline.complete import complete
from k8spatterns.pipeline.emit import emit, writer
from k8spatterns.pipeline.expand import expand
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.pipeline.order import order
from k8spatterns.pipeline.override import override

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from k8spatterns.app import App
    from k8spatterns.findings import Finding
    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.pipeline.model import Format, Output

    Stage: TypeAlias = Callable[[Build], None]

STAGES: tuple[Stage, ...] = (expand, complete, override, link, check, order, emit)


class Rendering:
    """What came of an app.

    Fields:
        manifests: every object with its source, in output order.
        findings: everything that is wrong, in the order of the stages.
        graph: the objects and the references between them.
        output: the text, where a format was asked for and there are no errors.
    """

    def __init__(self, build: Build) -> None:
        self.manifests: tuple[Manifest, ...] = tuple(build.manifests)
        self.findings: tuple[Finding, ...] = tuple(build.findings)
        self.graph: Graph | None = build.graph
        self.output: tuple[Output, ...] = build.output

    @property
    def documents(self) -> list[Tree]:
        """The objects as plain trees, in output order."""
        return [manifest.tree for manifest in self.manifests]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop the output."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that do not stop the output."""
        return tuple(finding for finding in self.findings if finding.severity != "error")

    def raise_errors(self) -> None:
        """Raise a `RenderError` with the errors, if there are any."""
        if self.errors:
            raise RenderError(self.errors)

    def text(self, wanted: Format = "yaml") -> str:
        """Return all documents as one stream.

        Raises:
            RenderError: there are errors.
        """
        self.raise_errors()
        return writer(wanted)(self.documents)


def render(
    app: App, *, options: Options | None = None, stages: Iterable[Stage] = STAGES
) -> Rendering:
    """Run the pipeline over an app.

    Args:
        app: what to render; it is not changed.
        options: what the run is asked for; by default what the app says of itself, without output.
        stages: the stages in order, to leave one out or put another in its place.

    Returns:
        The documents with all findings; errors are findings too, so nothing is raised for them.
    """
    build = Build(app, options or options_of(app))
    for stage in stages:
        stage(build)
    return Rendering(build)


def options_of(app: App, **changes: object) -> Options:
    """Return the options that an app asks for, with some of them changed."""
    own: dict[str, object] = {
        "kubernetes": app.kubernetes,
        "profile": app.profile,
        "external": app.external,
        "waivers": app.waivers,
    }
    return Options(**{**own, **changes})  # type: ignore[arg-type]


if not TYPE_CHECKING:
    Stage = object
