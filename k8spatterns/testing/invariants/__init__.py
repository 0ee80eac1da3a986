"""What should hold of an app whatever its parameters are: ready-made, and how one is written.

An invariant is a function that takes a `Rendered` and raises where something does not hold, an
`assert` for instance. One that takes two compares what two parameters of the app render to.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns.testing.invariants.comparing import (
        when_only_the_image_changes as when_only_the_image_changes,
    )
    from k8spatterns.testing.invariants.deletion import (
        nothing_deleted_when_only_the_image_changes as nothing_deleted_when_only_the_image_changes,
    )
    from k8spatterns.testing.invariants.determinism import deterministic as deterministic
    from k8spatterns.testing.invariants.images import images_pinned as images_pinned
    from k8spatterns.testing.invariants.immutability import immutable_fields as immutable_fields
    from k8spatterns.testing.invariants.owners import owner_label as owner_label
    from k8spatterns.testing.invariants.problems import BrokenInvariantError as BrokenInvariantError
    from k8spatterns.testing.invariants.problems import Problem as Problem
    from k8spatterns.testing.invariants.requests import requests_set as requests_set
    from k8spatterns.testing.invariants.services import (
        service_selectors_hit_pods as service_selectors_hit_pods,
    )
    from k8spatterns.testing.invariants.synthesis import no_error_findings as no_error_findings
    from k8spatterns.testing.invariants.synthesis import synthesises as synthesises

_PLACES: dict[str, str] = {
    "BrokenInvariantError": "problems",
    "Problem": "problems",
    "deterministic": "determinism",
    "images_pinned": "images",
    "immutable_fields": "immutability",
    "no_error_findings": "synthesis",
    "nothing_deleted_when_only_the_image_changes": "deletion",
    "owner_label": "owners",
    "requests_set": "requests",
    "service_selectors_hit_pods": "services",
    "synthesises": "synthesis",
    "when_only_the_image_changes": "comparing",
}

__all__ = (
    "BrokenInvariantError",
    "Problem",
    "deterministic",
    "images_pinned",
    "immutable_fields",
    "no_error_findings",
    "nothing_deleted_when_only_the_image_changes",
    "owner_label",
    "requests_set",
    "service_selectors_hit_pods",
    "synthesises",
    "when_only_the_image_changes",
)


if not TYPE_CHECKING:  # to a type checker, no other name exists

    def __getattr__(name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"{__name__}.{_PLACES[name]}")
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)
