"""`render`: an app goes in, documents, findings and the graph come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.pipeline.check import check
from k8spatterns.pipeline.complete import complete
from k8spatterns.pipeline.emit import emit
from k8spatterns.pipeline.expand import expand
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.pipeline.order import order
from k8spatterns.pipeline.override import override
from k8spatterns.pipeline.rendering import Rendering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from k8spatterns.app import App

    Stage: TypeAlias = Callable[[Build], None]

STAGES: tuple[Stage, ...] = (expand, complete, override, link, check, order, emit)


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
