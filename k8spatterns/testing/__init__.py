"""What users' tests are written with; each name is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns.testing import strategies as strategies
    from k8spatterns.testing.executing.admission import Verdict as Verdict
    from k8spatterns.testing.executing.admission import admits as admits
    from k8spatterns.testing.executing.alerts import alert_labels as alert_labels
    from k8spatterns.testing.executing.alerts import lost_labels as lost_labels
    from k8spatterns.testing.executing.interpreters import Interpreter as Interpreter
    from k8spatterns.testing.executing.queries import evaluate as evaluate
    from k8spatterns.testing.executing.reaching import Outsider as Outsider
    from k8spatterns.testing.executing.reaching import can_reach as can_reach
    from k8spatterns.testing.executing.samples import Sample as Sample
    from k8spatterns.testing.fixture_app import FixtureApp as FixtureApp
    from k8spatterns.testing.given import given_app as given_app
    from k8spatterns.testing.goldens import GoldenError as GoldenError
    from k8spatterns.testing.invariants import BrokenInvariantError as BrokenInvariantError
    from k8spatterns.testing.invariants import Problem as Problem
    from k8spatterns.testing.invariants import deterministic as deterministic
    from k8spatterns.testing.invariants import images_pinned as images_pinned
    from k8spatterns.testing.invariants import immutable_fields as immutable_fields
    from k8spatterns.testing.invariants import no_error_findings as no_error_findings
    from k8spatterns.testing.invariants import (
        nothing_deleted_when_only_the_image_changes as nothing_deleted_when_only_the_image_changes,
    )
    from k8spatterns.testing.invariants import owner_label as owner_label
    from k8spatterns.testing.invariants import requests_set as requests_set
    from k8spatterns.testing.invariants import (
        service_selectors_hit_pods as service_selectors_hit_pods,
    )
    from k8spatterns.testing.invariants import synthesises as synthesises
    from k8spatterns.testing.invariants import (
        when_only_the_image_changes as when_only_the_image_changes,
    )
    from k8spatterns.testing.lookup import NotFoundError as NotFoundError
    from k8spatterns.testing.objects import MissingFieldError as MissingFieldError
    from k8spatterns.testing.objects import RenderedObject as RenderedObject
    from k8spatterns.testing.rendered import Rendered as Rendered

# The public names and the modules that hold them; a module by itself has no name in it.
_PLACES: dict[str, str] = {
    "BrokenInvariantError": "invariants",
    "FixtureApp": "fixture_app",
    "GoldenError": "goldens",
    "MissingFieldError": "objects",
    "NotFoundError": "lookup",
    "Problem": "invariants",
    "Rendered": "rendered",
    "RenderedObject": "objects",
    "deterministic": "invariants",
    "given_app": "given",
    "images_pinned": "invariants",
    "immutable_fields": "invariants",
    "no_error_findings": "invariants",
    "nothing_deleted_when_only_the_image_changes": "invariants",
    "owner_label": "invariants",
    "requests_set": "invariants",
    "service_selectors_hit_pods": "invariants",
    "synthesises": "invariants",
    "when_only_the_image_changes": "invariants",
    "Interpreter": "executing.interpreters",
    "Outsider": "executing.reaching",
    "Verdict": "executing.admission",
    "admits": "executing.admission",
    "alert_labels": "executing.alerts",
    "can_reach": "executing.reaching",
    "lost_labels": "executing.alerts",
    "evaluate": "executing.queries",
    "Sample": "executing.samples",
    "strategies": "",
}

__all__ = (
    "BrokenInvariantError",
    "FixtureApp",
    "GoldenError",
    "Interpreter",
    "MissingFieldError",
    "NotFoundError",
    "Outsider",
    "Problem",
    "Rendered",
    "RenderedObject",
    "Sample",
    "Verdict",
    "admits",
    "alert_labels",
    "can_reach",
    "deterministic",
    "evaluate",
    "given_app",
    "images_pinned",
    "immutable_fields",
    "lost_labels",
    "no_error_findings",
    "nothing_deleted_when_only_the_image_changes",
    "owner_label",
    "requests_set",
    "service_selectors_hit_pods",
    "strategies",
    "synthesises",
    "when_only_the_image_changes",
)


if not TYPE_CHECKING:  # to a type checker, no other name exists

    def __getattr__(name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        place = _PLACES[name]
        if not place:
            return import_module(f"{__name__}.{name}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{place}"), name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)
