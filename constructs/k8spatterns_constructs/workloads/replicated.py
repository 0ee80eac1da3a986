"""`ReplicatedWorkload`: what workloads with replicas share: budget and default placement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from k8spatterns.api import k8s
from k8spatterns.construct import Part
from k8spatterns.types import Count, Seconds, as_seconds
from k8spatterns_constructs.workloads.disruption import DisruptionBudget
from k8spatterns_constructs.workloads.placement import APART, Placement
from k8spatterns_constructs.workloads.served import ServedWorkload


class ReplicatedWorkload(ServedWorkload):
    """A workload with replicas; the fields of `ServedWorkload` and `Workload` describe the rest.

    Fields:
        replicas: how many Pods; None leaves the number to the API server (1) or to an autoscaler.
        disruption_budget: by default one Pod at a time where `replicas` is above 1; None makes
            none.
        min_ready: seconds that a new Pod must be ready until it counts; 0 by default.
        revision_history_limit: how many old revisions are kept; the API server's 10 by default.
        placement: by default the replicas prefer different nodes.
    """

    replicas: Count | None = None
    disruption_budget: DisruptionBudget | None = DisruptionBudget()
    min_ready: Seconds | None = None
    revision_history_limit: Count | None = None

    PLACEMENT: ClassVar[Placement | None] = APART

    def effective_placement(self) -> Placement | None:
        """Return the placement; a single replica has nobody to keep apart from."""
        if self.replicas == 1 and "placement" not in self.model_fields_set:
            return None
        return super().effective_placement()

    def budget(self) -> k8s.PodDisruptionBudget | None:
        """Return the disruption budget of the Pods, whatever their number."""
        if self.disruption_budget is None:
            return None
        budget = self.disruption_budget.budget(self.name, self.selector_labels())
        budget.metadata = self.metadata()
        return budget

    def budgets(self) -> Iterator[k8s.PodDisruptionBudget]:
        """Yield the disruption budget, where the number of replicas asks for one."""
        budget = self.budget() if (self.replicas or 0) > 1 else None
        if budget is not None:
            yield budget

    def compose(self) -> Iterable[Part]:
        """Yield the workload and what belongs to it."""
        yield from super().compose()
        yield from self.budgets()

    def min_ready_seconds(self) -> int | None:
        """Return `min_ready` in seconds."""
        return None if self.min_ready is None else as_seconds(self.min_ready)
