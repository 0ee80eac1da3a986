"""What Karmada does when an application or a cluster fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, model_validator

from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.types import LabelKey, Seconds, as_seconds
from k8spatterns.value import Value

_Preservation = policy.PropagationPolicySpecFailoverApplicationStatePreservation
_Rule = policy.PropagationPolicyFailoverApplicationStatePreservationRules


def _json_path(text: str) -> str:
    if not (text.startswith("{") and text.endswith("}") and text[1:2] in (".", "$", "@")):
        raise ValueError(
            f"{text!r} is no JSONPath of the status\nhint: write {{.jobStatus.jobID}}, in braces"
        )
    return text


JsonPath = Annotated[str, AfterValidator(_json_path)]
"""A JSONPath template into the status of an object, such as `{.jobStatus.jobID}`."""


class FailoverRules(Value):
    """What every failover takes along.

    Fields:
        state_preservation: labels for the new cluster by the JSONPath in the status of the old one
            that their values come from: `{"example.com/job": "{.jobStatus.jobID}"}`.

    See https://karmada.io/docs/userguide/failover/application-failover/
    """

    state_preservation: Mapping[LabelKey, JsonPath] = {}

    def preservation(self) -> _Preservation | None:
        """Return what is taken along as the API has it."""
        rules = [
            _Rule(alias_label_name=label, json_path=path)
            for label, path in self.state_preservation.items()
        ]
        return _Preservation(rules=rules) if rules else None


class ApplicationFailover(FailoverRules):
    """Moves an application whose health is bad for too long to another cluster.

    Fields:
        toleration: seconds for which bad health is tolerated; 300 by default.
        purge_mode: when the old one goes: `Gracefully` (the default) once the new one is healthy,
            `Directly` before it starts, `Never` by itself.
        grace_period: seconds after which a graceful purge happens anyway; Karmada's 600 by default.

    Raises:
        InvalidConstructError: a grace period for another mode than `Gracefully`, or of 0.

    See https://karmada.io/docs/userguide/failover/application-failover/
    """

    toleration: Seconds = 300
    purge_mode: Literal["Gracefully", "Directly", "Never"] = "Gracefully"
    grace_period: Seconds | None = None

    @model_validator(mode="after")
    def _grace_makes_sense(self) -> Self:
        if self.grace_period is None:
            return self
        if self.purge_mode != "Gracefully":
            raise ValueError(
                f"purge_mode {self.purge_mode} knows no grace period\n"
                'hint: leave grace_period out, or write purge_mode="Gracefully"'
            )
        if as_seconds(self.grace_period) == 0:
            raise ValueError(
                'a grace period of 0 is none\nhint: write purge_mode="Directly" to purge at once'
            )
        return self

    def behavior(self) -> policy.PropagationPolicySpecFailoverApplication:
        """Return the behaviour as the API has it."""
        conditions = policy.PropagationPolicySpecFailoverApplicationDecisionConditions(
            toleration_seconds=as_seconds(self.toleration)
        )
        return policy.PropagationPolicySpecFailoverApplication(
            decision_conditions=conditions,
            purge_mode=self.purge_mode,
            grace_period_seconds=None
            if self.grace_period is None
            else as_seconds(self.grace_period),
            state_preservation=self.preservation(),
        )


class ClusterFailover(FailoverRules):
    """Moves what ran in a cluster that fails.

    Fields:
        purge_mode: `Gracefully` (the default) keeps the old one until the new one is healthy,
            `Directly` removes it before.

    See https://karmada.io/docs/userguide/failover/cluster-failover/
    """

    purge_mode: Literal["Gracefully", "Directly"] = "Gracefully"

    def behavior(self) -> policy.PropagationPolicySpecFailoverCluster:
        """Return the behaviour as the API has it."""
        return policy.PropagationPolicySpecFailoverCluster(
            purge_mode=self.purge_mode, state_preservation=self.preservation()
        )
