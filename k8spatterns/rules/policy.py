"""Rules for PodDisruptionBudgets and PriorityClasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import spec_of, text, whole
from k8spatterns.syntax.percent import percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_BOUNDS = ("minAvailable", "maxUnavailable")
_LOOKS_AT = tuple(f"spec.{field}" for field in _BOUNDS)
HIGHEST_PRIORITY = 1_000_000_000
_SYSTEM = {"system-cluster-critical": 2_000_000_000, "system-node-critical": 2_000_001_000}


@object_rule("K8S-PDB-001", kinds=[kinds.PDB], needs=_BOUNDS, looks_at=_LOOKS_AT)
def budget_both(manifest: Manifest) -> Iterator[Problem]:
    """A disruption budget has minAvailable or maxUnavailable."""
    spec = spec_of(manifest.tree)
    if all(spec.get(field) is not None for field in _BOUNDS):
        message = "minAvailable and maxUnavailable can't both be set"
        yield Problem(message, "spec", "keep one of them")


@object_rule("K8S-PDB-002", kinds=[kinds.PDB], severity="warning", looks_at=_LOOKS_AT)
def budget_neither(manifest: Manifest) -> Iterator[Problem]:
    """A disruption budget without numbers protects nothing."""
    spec = spec_of(manifest.tree)
    if all(spec.get(field) is None for field in _BOUNDS):
        yield Problem("the budget says no number", "spec", "write maxUnavailable: 1")


@object_rule("K8S-PDB-003", kinds=[kinds.PDB], needs=_BOUNDS, looks_at=_LOOKS_AT)
def budget_invalid(manifest: Manifest) -> Iterator[Problem]:
    """The number of a disruption budget is not negative, its percentage at most 100%."""
    for field in _BOUNDS:
        value = spec_of(manifest.tree).get(field)
        number = whole(value)
        if number is not None and number < 0:
            yield Problem(f"{number} is negative", f"spec.{field}")
        if isinstance(value, str):
            refusal = percent(value)
            if refusal:
                yield Problem(refusal, f"spec.{field}")
            elif int(value.removesuffix("%")) > 100:  # noqa: PLR2004 - a percentage
                yield Problem(f"{value} is more than all Pods", f"spec.{field}")


@object_rule("K8S-PRIO-001", kinds=[("scheduling.k8s.io", "PriorityClass")])
def priority_too_high(manifest: Manifest) -> Iterator[Problem]:
    """Priorities above a billion, and names with system-, are Kubernetes' own."""
    value = whole(manifest.tree.get("value")) or 0
    if text(manifest.metadata.get("name")).startswith("system-"):
        if _SYSTEM.get(manifest.name) != value or manifest.tree.get("globalDefault"):
            hint = "choose another name"
            yield Problem("names with system- are reserved", "metadata.name", hint)
    elif value > HIGHEST_PRIORITY:
        message = f"{value} is too high; at most {HIGHEST_PRIORITY} is allowed"
        yield Problem(message, "value")
