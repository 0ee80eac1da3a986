"""`Spread`: spreads Pods evenly over a topology."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Self, TypeAlias, TypedDict

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import LabelKey, Many, PositiveCount
from k8spatterns.value import Value

ZONE = "topology.kubernetes.io/zone"

Policy: TypeAlias = Literal["Honor", "Ignore"]


class SpreadDetails(TypedDict, total=False):
    """What a spread constraint may say beside its topology; the fields of `Spread`."""

    selector: k8s.LabelSelector
    min_domains: int
    match_label_keys: Sequence[str]
    node_affinity_policy: Policy
    node_taints_policy: Policy


class Spread(Value):
    """Spreads Pods evenly over a topology; `Placement.spread` makes it.

    Fields:
        topology_key: the node label whose values are the domains.
        max_skew: the largest difference of Pods between two domains; 1 by default.
        when_unsatisfiable: `ScheduleAnyway` makes it a preference.
        selector: the Pods that count; those of the workload itself by default.
        min_domains: with `DoNotSchedule`, so many domains count at least; 1 by default.
        match_label_keys: labels whose value must be the same as the Pod's to count, such as
            `pod-template-hash`, which counts each revision by itself.
        node_affinity_policy: `Ignore` counts nodes that the Pod can't run on; `Honor` by default.
        node_taints_policy: `Honor` leaves out nodes whose taints the Pod does not tolerate;
            `Ignore` by default.

    Raises:
        InvalidConstructError: `min_domains` for what is only a preference.

    See https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
    """

    topology_key: LabelKey = ZONE
    max_skew: PositiveCount = 1
    when_unsatisfiable: Literal["DoNotSchedule", "ScheduleAnyway"] = "ScheduleAnyway"
    selector: k8s.LabelSelector | None = None
    min_domains: PositiveCount | None = None
    match_label_keys: Many[LabelKey] = ()
    node_affinity_policy: Policy | None = None
    node_taints_policy: Policy | None = None

    @model_validator(mode="after")
    def _domains_of_a_requirement(self) -> Self:
        if self.min_domains is not None and self.when_unsatisfiable == "ScheduleAnyway":
            raise ValueError(
                "min_domains counts for a requirement only\nhint: write required=True, or leave "
                "min_domains out"
            )
        return self

    def check(self, own: Mapping[str, str]) -> None:
        """Refuse what does not fit a workload with these labels.

        Raises:
            ValueError: a label is compared that the selector names already.
        """
        selected = own if self.selector is None else self.selector.match_labels or {}
        for key in self.match_label_keys:
            if key in selected:
                raise ValueError(
                    f"match_label_keys names {key}, which the selector has already\n"
                    "hint: leave it out: all Pods that the selector finds have the same value"
                )

    def constraint(self, own: Mapping[str, str]) -> k8s.TopologySpreadConstraint:
        """Return the constraint as the API has it, for a workload with these labels."""
        return k8s.TopologySpreadConstraint(
            label_selector=self.selector or k8s.LabelSelector(match_labels=dict(own)),
            topology_key=self.topology_key,
            max_skew=self.max_skew,
            when_unsatisfiable=self.when_unsatisfiable,
            min_domains=self.min_domains,
            match_label_keys=list(self.match_label_keys) or None,
            node_affinity_policy=self.node_affinity_policy,
            node_taints_policy=self.node_taints_policy,
        )
