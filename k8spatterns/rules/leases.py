"""Rules for Leases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import spec_of, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest


@object_rule(
    "K8S-LEASE-001", kinds=[kinds.LEASE], needs=("leaseDurationSeconds", "leaseTransitions")
)
def lease_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Lease lasts for a while, and counts how often its holder changed.

    A strategy and a preferred holder are dropped by servers without coordinated leader election,
    which is off by default.
    """
    spec = spec_of(manifest.tree)
    seconds, changes = whole(spec.get("leaseDurationSeconds")), whole(spec.get("leaseTransitions"))
    if seconds is not None and seconds <= 0:
        yield Problem(f"{seconds} is no duration; 1 is the least", "spec.leaseDurationSeconds")
    if changes is not None and changes < 0:
        yield Problem(f"{changes} is negative", "spec.leaseTransitions")
