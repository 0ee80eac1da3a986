"""`KarmadaOverride`: what is different in some of the clusters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from pydantic import model_validator

from k8spatterns.api import karmada
from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.construct import Part
from k8spatterns.types import Many
from k8spatterns_constructs.multicluster.override_rule import OverrideRule
from k8spatterns_constructs.multicluster.policies import Entry, KarmadaPolicy
from k8spatterns_constructs.multicluster.selection import Chosen, chosen

_KINDS = {"Cluster": karmada.ClusterOverridePolicy, "Namespaced": karmada.OverridePolicy}


class KarmadaOverride(KarmadaPolicy):
    """An OverridePolicy of Karmada, or a ClusterOverridePolicy, by what it selects.

    Of what `of` stands for, those objects are selected that can take every change: a step at
    `/spec/replicas` selects the Deployment of a web service and not its Service. Karmada would
    send nothing to a cluster where a step fails. The fields that select are those of
    `KarmadaPolicy`.

    Fields:
        rules: changes, each for some clusters; applied in their order.

    Raises:
        InvalidConstructError: there is no rule, or no object of `of` can take every change.

    See https://karmada.io/docs/userguide/scheduling/override-policy/
    """

    rules: Many[OverrideRule]

    @model_validator(mode="after")
    def _has_rules(self) -> Self:
        if not self.rules:
            raise ValueError("there is no rule\nhint: rules=[OverrideRule(...)]")
        return self

    def entries(self) -> list[Entry]:
        """Return what is selected: of objects by value, those that can take every change.

        Raises:
            ValueError: there is none.
        """
        objects = chosen(self.of)
        fit = [one for one in objects if self._unfit(one) is None]
        if objects and not fit:
            reasons = "; ".join(f"{one}: {self._unfit(one)}" for one in objects)
            raise ValueError(
                f"no object can take every change: {reasons}\n"
                "hint: write a KarmadaOverride for each kind of object"
            )
        return [*fit, *self.selectors]

    def _unfit(self, one: Chosen) -> str | None:
        return next((reason for rule in self.rules if (reason := rule.unfit_for(one))), None)

    def compose(self) -> Iterable[Part]:
        """Yield the policy, or two where something is selected that has no namespace."""
        for plan in self.plans():
            spec = policy.OverridePolicySpec(
                resource_selectors=plan.selectors,
                override_rules=[rule.rule() for rule in self.rules],
            )
            yield _KINDS[plan.scope](metadata=self.metadata(plan), spec=spec)
