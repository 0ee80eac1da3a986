"""Invariants: the app can be rendered at all, and nothing that it renders is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.errors import RenderError

if TYPE_CHECKING:
    from k8spatterns.testing.rendered import Rendered


def synthesises(rendered: Rendered) -> None:
    """The app runs, refuses none of its constructs, and has objects that can be written.

    Raises:
        AssertionError: it has no objects.
    """
    __tracebackhide__ = True
    if not rendered.text:
        raise AssertionError(f"{rendered.app.shown} renders no objects")


def no_error_findings(rendered: Rendered) -> None:
    """Nothing is an error, so `k8spatterns synth` writes what the API server accepts.

    Raises:
        RenderError: something is.
    """
    __tracebackhide__ = True
    errors = rendered.rendering.errors
    if errors:
        raise RenderError(errors)
