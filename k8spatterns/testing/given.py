"""`given_app`: a test that an app keeps its promises, whatever its parameters are."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from k8spatterns.errors import UsageError
from k8spatterns.testing.invariants.synthesis import synthesises

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hypothesis import settings as Settings  # noqa: N812 - it is a class
    from hypothesis.strategies import SearchStrategy

    from k8spatterns.testing.app_under_test import AppSource

Invariant: TypeAlias = "Callable[..., Any]"


def given_app(
    app: AppSource,
    /,
    *invariants: Invariant,
    parameters: Mapping[str, SearchStrategy[Any]] | None = None,
    same: Sequence[str] = (),
    images: Sequence[str] | None = None,
    settings: Settings | None = None,
) -> Callable[..., None]:
    """Return a test of an app with all its parameters, one case for each invariant.

    Assign it to a name that pytest collects: `test_app = given_app("app.py", synthesises, ...)`.

    Args:
        app: a file, from the folder of the test up, as `synth` takes it; a function; or an `App`.
        invariants: what must hold: functions of one `Rendered`, or of two with other parameters.
        parameters: strategies for parameters whose type says too little; dots go into nested ones.
        same: parameters that tell installations apart, such as `environment`: never different
            between the two renderings that an invariant compares.
        images: the parameters that are the image; by default those typed `ImageRef`.
        settings: Hypothesis' settings, such as `settings(max_examples=20)`.

    Raises:
        UsageError: there are no invariants, something among them is none, or Hypothesis is not
            installed.
    """
    _check(invariants)
    if find_spec("hypothesis") is None:
        raise UsageError("given_app needs Hypothesis, which draws parameters: install hypothesis")
    caller = Path(sys._getframe(1).f_code.co_filename).parent  # noqa: SLF001 - who wrote it
    from k8spatterns.testing.trial import Trial

    trial = Trial(
        app,
        caller,
        parameters=dict(parameters or {}),
        same=tuple(same),
        images=None if images is None else tuple(images),
        settings=settings,
        judges_synthesis=synthesises in invariants,
    )

    def test_app(invariant: Invariant) -> None:
        __tracebackhide__ = True
        trial.run(invariant)

    test_app.__module__ = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001
    return _parametrized(test_app, invariants)


def name_of(invariant: Invariant) -> str:
    """Return what reports call an invariant."""
    return getattr(invariant, "__name__", type(invariant).__name__)


def _parametrized(
    test: Callable[..., None], invariants: tuple[Invariant, ...]
) -> Callable[..., None]:
    import pytest

    names = [name_of(invariant) for invariant in invariants]
    pytest.mark.parametrize("invariant", invariants, ids=names)(test)
    return test


def _check(invariants: tuple[Invariant, ...]) -> None:
    if not invariants:
        raise UsageError(
            "given_app needs to know what must hold: given_app(app, synthesises, images_pinned)"
        )
    for invariant in invariants:
        if not callable(invariant):
            raise UsageError(
                f"{invariant!r} is no invariant; write a function of what the app renders to"
            )
