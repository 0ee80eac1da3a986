"""`StatefulUpdate`, `NodeUpdate`, `OnDelete`: how StatefulSets and DaemonSets replace Pods."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Count, IntOrPercent
from k8spatterns.value import Value

_NOTHING = (0, "0%")


class StatefulUpdate(Value):
    """Replaces the Pods of a StatefulSet one after the other, the highest ordinal first.

    Fields:
        partition: only Pods with at least this ordinal are replaced, for a canary; 0 by default.
        max_unavailable: replace several at once, a count or a percentage; 1 by default. Clusters
            before Kubernetes 1.35 ignore it unless a feature gate is on.

    Raises:
        InvalidConstructError: `max_unavailable` is 0, so that no Pod could ever be replaced.

    See https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#rolling-updates
    """

    partition: Count | None = None
    max_unavailable: IntOrPercent | None = None

    @model_validator(mode="after")
    def _moves(self) -> Self:
        if self.max_unavailable in _NOTHING:
            raise ValueError(
                "max_unavailable can't be 0: no Pod could be replaced\n"
                "hint: write max_unavailable=1"
            )
        return self

    def strategy(self) -> k8s.StatefulSetUpdateStrategy:
        """Return the strategy as the API has it."""
        rolling = k8s.RollingUpdateStatefulSetStrategy(
            partition=self.partition, max_unavailable=self.max_unavailable
        )
        said = rolling != k8s.RollingUpdateStatefulSetStrategy()
        return k8s.StatefulSetUpdateStrategy(
            type="RollingUpdate", rolling_update=rolling if said else None
        )


class NodeUpdate(Value):
    """Replaces the Pods of a DaemonSet a few nodes at a time.

    Fields:
        max_unavailable: nodes without a Pod meanwhile, a count or a percentage; 1 by default.
        max_surge: start the new Pod beside the old one on so many nodes, a count or a percentage,
            instead of `max_unavailable`; 0 by default.

    Raises:
        InvalidConstructError: both are given, or neither would let a Pod be replaced.

    See https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/
    """

    max_unavailable: IntOrPercent | None = None
    max_surge: IntOrPercent | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        surges = self.max_surge not in (None, *_NOTHING)
        if surges and self.max_unavailable not in (None, *_NOTHING):
            raise ValueError(
                "a DaemonSet has either max_surge or max_unavailable\nhint: leave one of them out"
            )
        if not surges and self.max_unavailable in _NOTHING:
            raise ValueError(
                "max_surge and max_unavailable can't both be 0: no Pod could be replaced\n"
                "hint: write max_unavailable=1 or max_surge=1"
            )
        return self

    @property
    def surges(self) -> bool:
        """Whether old and new Pods are on a node at the same time."""
        return self.max_surge not in (None, *_NOTHING)

    def strategy(self) -> k8s.DaemonSetUpdateStrategy:
        """Return the strategy as the API has it."""
        unavailable = 0 if self.surges else self.max_unavailable or 1
        return k8s.DaemonSetUpdateStrategy(
            type="RollingUpdate",
            rolling_update=k8s.RollingUpdateDaemonSet(
                max_unavailable=unavailable, max_surge=self.max_surge
            ),
        )


class OnDelete(Value):
    """Replaces a Pod only when somebody deletes it.

    See https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#on-delete
    """
