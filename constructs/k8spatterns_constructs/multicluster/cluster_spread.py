"""`ClusterSpread`: how many clusters and regions Karmada chooses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.types import LabelKey, PositiveCount
from k8spatterns.value import Value

_HELD_BY_NONE = ("provider", "zone")


class ClusterSpread(Value):
    """How many clusters, or groups of clusters, the workload is spread over.

    Fields:
        spread_by_field: `cluster` (the default), `region`, `provider` or `zone`; Karmada's own
            scheduler chooses by cluster and region.
        spread_by_label: the label whose values make the groups, instead of a field; for a
            scheduler of your own.
        min_groups: at least so many; 1 by default.
        max_groups: at most so many; no limit by default.

    Raises:
        InvalidConstructError: both a field and a label, or bounds in the wrong order.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    spread_by_field: Literal["cluster", "region", "provider", "zone"] | None = None
    spread_by_label: LabelKey | None = None
    min_groups: PositiveCount = 1
    max_groups: PositiveCount | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.spread_by_field is not None and self.spread_by_label is not None:
            raise ValueError(
                "clusters are grouped by a field or by a label\n"
                "hint: give spread_by_field or spread_by_label"
            )
        if self.max_groups is not None and self.max_groups < self.min_groups:
            raise ValueError(
                f"min_groups is {self.min_groups} and max_groups is {self.max_groups}\n"
                "hint: max_groups must be at least min_groups"
            )
        return self

    @property
    def field(self) -> str | None:
        """The field that makes the groups; None where a label does."""
        return None if self.spread_by_label else self.spread_by_field or "cluster"

    def constraint(self) -> policy.PropagationPolicySpecPlacementSpreadConstraints:
        """Return the constraint as the API has it."""
        return policy.PropagationPolicySpecPlacementSpreadConstraints(
            spread_by_field=self.field,  # type: ignore[arg-type]
            spread_by_label=self.spread_by_label,
            min_groups=self.min_groups,
            max_groups=self.max_groups,
        )


def check_spreads(spreads: Sequence[ClusterSpread], *, own_scheduler: bool) -> None:
    """Refuse constraints that do not go together.

    Args:
        spreads: those of one policy.
        own_scheduler: whether another scheduler than Karmada's reads them.

    Raises:
        ValueError: a field is there twice, regions come without clusters, fewer clusters than
            groups are allowed, or Karmada's scheduler does not know the group.
    """
    fields = [spread.field for spread in spreads if spread.field is not None]
    for field in fields:
        if fields.count(field) > 1:
            raise ValueError(f"two constraints spread by {field}\nhint: keep one of them")
    if fields and "cluster" not in fields:
        raise ValueError(
            f"a constraint by {fields[0]} needs one by cluster beside it\n"
            'hint: add ClusterSpread(spread_by_field="cluster", min_groups=...)'
        )
    _check_numbers(spreads)
    if not own_scheduler:
        _check_known(spreads)


def _check_numbers(spreads: Sequence[ClusterSpread]) -> None:
    most = next((one.max_groups for one in spreads if one.field == "cluster"), None)
    for spread in spreads:
        if most is not None and spread.min_groups > most:
            raise ValueError(
                f"{most} clusters can't be in {spread.min_groups} groups by {spread.field}\n"
                "hint: raise max_groups of the constraint by cluster"
            )


def _check_known(spreads: Sequence[ClusterSpread]) -> None:
    for spread in spreads:
        if spread.field is None or spread.field in _HELD_BY_NONE:
            group = spread.field or "label"
            raise ValueError(
                f"Karmada's scheduler does not spread by {group}\n"
                "hint: spread by region and cluster, or name the scheduler_name that does"
            )
