"""`DisruptionBudget`: how many Pods an eviction may take at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import IntOrPercent
from k8spatterns.value import Value


class DisruptionBudget(Value):
    """How many Pods of a workload an eviction may take at once.

    Fields:
        max_unavailable: a count or a percentage; 1 by default.
        min_available: a count or a percentage, instead of `max_unavailable`.
        unhealthy_pod_eviction_policy: `AlwaysAllow` by default, so that Pods that never become
            ready do not block the draining of nodes.

    Raises:
        InvalidConstructError: both bounds are given.

    See https://kubernetes.io/docs/tasks/run-application/configure-pdb/
    """

    max_unavailable: IntOrPercent | None = None
    min_available: IntOrPercent | None = None
    unhealthy_pod_eviction_policy: Literal["AlwaysAllow", "IfHealthyBudget"] | None = "AlwaysAllow"

    @model_validator(mode="after")
    def _one_bound(self) -> Self:
        if self.max_unavailable is not None and self.min_available is not None:
            raise ValueError("give either max_unavailable= or min_available=, not both")
        return self

    def budget(self, name: str, selector: Mapping[str, str]) -> k8s.PodDisruptionBudget:
        """Return the budget of the Pods that a selector selects."""
        given = self.min_available is not None or self.max_unavailable is not None
        return k8s.PodDisruptionBudget(
            metadata=k8s.ObjectMeta(name=name),
            spec=k8s.PodDisruptionBudgetSpec(
                selector=k8s.LabelSelector(match_labels=dict(selector)),
                min_available=self.min_available,
                max_unavailable=self.max_unavailable if given else 1,
                unhealthy_pod_eviction_policy=self.unhealthy_pod_eviction_policy,
            ),
        )
