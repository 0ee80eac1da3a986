"""One app against one invariant: draws parameters, renders, judges, and says what failed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import hypothesis
from hypothesis import HealthCheck, Phase, given

from k8spatterns.errors import FindingsError, UsageError
from k8spatterns.testing.app_under_test import AppUnderTest
from k8spatterns.testing.given import name_of
from k8spatterns.testing.invariants.comparing import compares_two, is_about_images
from k8spatterns.testing.invariants.problems import BrokenInvariantError
from k8spatterns.testing.invariants.synthesis import synthesises
from k8spatterns.testing.parameter_space import ParameterSpace
from k8spatterns.testing.showing import show_object

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hypothesis.strategies import SearchStrategy

    from k8spatterns.parameters import Parameters
    from k8spatterns.testing.app_under_test import AppSource
    from k8spatterns.testing.given import Invariant
    from k8spatterns.testing.rendered import Rendered

# Renderings that are kept: small parameter spaces are drawn again for each invariant.
_KEPT = 500


class Outcome(NamedTuple):
    """What came of some parameters: a rendering, or why there is none."""

    rendered: Rendered | None
    failure: Exception | None = None


class Trial:
    """An app with what `given_app` was told about it; each invariant is run by itself."""

    def __init__(  # noqa: PLR0913 - the arguments of given_app
        self,
        source: AppSource,
        folder: Path,
        *,
        parameters: dict[str, Any],
        same: tuple[str, ...],
        images: tuple[str, ...] | None,
        settings: hypothesis.settings | None,
        judges_synthesis: bool,
    ) -> None:
        self._source = source
        self._folder = folder
        self._parameters = parameters
        self._same = same
        self._images = images
        self._settings = settings
        self._judges_synthesis = judges_synthesis
        self._outcomes: dict[str, list[tuple[Parameters | None, Outcome]]] = {}

    @cached_property
    def app(self) -> AppUnderTest:
        """The app; its file is not run before the first test is."""
        return AppUnderTest(self._source, self._folder)

    @cached_property
    def space(self) -> ParameterSpace | None:
        """The parameters that it may be given; None where it takes none."""
        model = self.app.model
        if model is not None:
            return ParameterSpace(model, self._parameters)
        if self._parameters or self._same or self._images:
            raise UsageError(f"{self.app.shown} takes no parameters")
        return None

    def run(self, invariant: Invariant) -> None:
        """Try an invariant with many parameters, and raise what the simplest failing ones raise."""
        __tracebackhide__ = True
        space = self.space
        if space is None:
            self._without_parameters(invariant)
        elif compares_two(invariant):
            self._two(space, invariant)
        else:
            self._one(space, invariant)

    def _without_parameters(self, invariant: Invariant) -> None:
        __tracebackhide__ = True
        if compares_two(invariant):
            self._judge(invariant, None, None)
        else:
            self._judge(invariant, None)

    def _one(self, space: ParameterSpace, invariant: Invariant) -> None:
        __tracebackhide__ = True

        def app(parameters: Parameters) -> None:
            __tracebackhide__ = True
            self._judge(invariant, parameters)

        self._try(app, space.one(), invariant)

    def _two(self, space: ParameterSpace, invariant: Invariant) -> None:
        __tracebackhide__ = True
        only = self._image_fields(space, invariant) if is_about_images(invariant) else None

        def app(parameters: tuple[Parameters, Parameters]) -> None:
            __tracebackhide__ = True
            self._judge(invariant, *parameters)

        self._try(app, space.two(same=self._same, only=only), invariant)

    def _image_fields(self, space: ParameterSpace, invariant: Invariant) -> list[str]:
        found = space.images() if self._images is None else list(self._images)
        if not found:
            raise UsageError(
                f"{name_of(invariant)}: no parameter of {self.app.shown} is typed ImageRef; "
                'say which ones are the image: given_app(..., images=["version"])'
            )
        return found

    def _try(
        self, app: Callable[..., None], drawn: SearchStrategy[Any], invariant: Invariant
    ) -> None:
        """Run a test with what is drawn; how long an example takes is no failure."""
        __tracebackhide__ = True
        asked = self._settings or hypothesis.settings()
        chosen = hypothesis.settings(
            asked,
            deadline=None,
            suppress_health_check={*asked.suppress_health_check, HealthCheck.too_slow},
            # Explaining runs everything once more under a tracer, and names lines of the library.
            phases=[phase for phase in asked.phases if phase is not Phase.explain],
        )
        # What Hypothesis remembers of failures is by test: as its pytest plugin tells it.
        digest = f"{self.app.shown} {name_of(invariant)}".encode()
        setattr(app, "_hypothesis_internal_add_digest", digest)  # noqa: B010 - no field of its type
        chosen(given(parameters=drawn)(app))()

    def _judge(self, invariant: Invariant, *parameters: Parameters | None) -> None:
        __tracebackhide__ = True
        outcomes = [self._outcome(each) for each in parameters]
        failures = [outcome.failure for outcome in outcomes if outcome.failure is not None]
        if failures:
            self._fail(failures[0], invariant, *parameters)
            return
        rendered = [outcome.rendered for outcome in outcomes if outcome.rendered is not None]
        for each in rendered:
            each.trace.manifest = None
        try:
            _check_answer(invariant, invariant(*rendered))
        except Exception as error:
            error.add_note(self._explanation(error, invariant, rendered, *parameters))
            raise

    def _fail(
        self, failure: Exception, invariant: Invariant, *parameters: Parameters | None
    ) -> None:
        """Raise why the app can't be rendered, unless that is another invariant's to say."""
        __tracebackhide__ = True
        if self._judges_synthesis and invariant is not synthesises:
            return
        copy = failure.with_traceback(None)
        copy.__notes__ = [self._explanation(copy, invariant, [], *parameters)]
        raise copy

    def _outcome(self, parameters: Parameters | None) -> Outcome:
        # Parameters may not be hashable, and what they show of themselves may hide a secret.
        alike = self._outcomes.setdefault(repr(parameters), [])
        for known, outcome in alike:
            if known == parameters:
                return outcome
        if len(self._outcomes) > _KEPT:
            self._outcomes.clear()
        alike.append((parameters, self._rendered(parameters)))
        return alike[-1][1]

    def _rendered(self, parameters: Parameters | None) -> Outcome:
        try:
            return Outcome(self.app.render(parameters))
        except Exception as error:  # noqa: BLE001 - whatever the app raises is for `_fail`
            return Outcome(None, error)

    def _explanation(
        self,
        error: Exception,
        invariant: Invariant,
        rendered: list[Rendered],
        *parameters: Parameters | None,
    ) -> str:
        """Return which invariant failed, with which parameters, and the object in question."""
        lines = [f"\n{name_of(invariant)} does not hold of {self.app.shown}"]
        lines += [_told(each) for each in parameters if each is not None]
        shown = _object_of(error, rendered)
        return "\n".join([*lines, *(["", shown] if shown else [])])


def _told(parameters: Parameters) -> str:
    """Return parameters as text, a line each; those that have their default value are left out."""
    fields = type(parameters).model_fields
    said = {
        name: getattr(parameters, name) for name in fields if name in parameters.model_fields_set
    }
    shown = [f"  {name} = {value!r}" for name, value in said.items()]
    return "\n".join(["with", *shown]) if shown else "with all parameters at their defaults"


def _object_of(error: Exception, rendered: list[Rendered]) -> str:
    """Return the object that an error is about, or that the invariant looked at last."""
    if isinstance(error, BrokenInvariantError):
        return error.shown()
    if isinstance(error, FindingsError):
        ids = [finding.object for finding in error.findings if finding.severity == "error"]
        for each in rendered:
            for manifest in each.rendering.manifests:
                if manifest.id in ids[:1]:
                    return show_object(manifest)
    for each in reversed(rendered):
        if each.trace.manifest is not None:
            return show_object(each.trace.manifest, each.trace.keys)
    return ""


def _check_answer(invariant: Invariant, answer: object) -> None:
    """Refuse what no invariant returns: most likely a comparison that nobody asserts."""
    if callable(answer):
        raise UsageError(
            f"{name_of(invariant)} is no invariant yet: call it, as {name_of(invariant)}(...)"
        )
    if answer is not None:
        raise UsageError(
            f"{name_of(invariant)} returns {answer!r}; an invariant returns nothing, and asserts"
        )
