"""`FailureRule`: what a failed Pod means for its Job."""

from __future__ import annotations

from typing import Annotated, Literal, Self, TypeAlias

from annotated_types import Ge, Le
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, Many
from k8spatterns.value import Value

ExitCode: TypeAlias = Annotated[int, Ge(0), Le(255)]
FailureAction: TypeAlias = Literal["FailJob", "FailIndex", "Ignore", "Count"]


class FailureRule(Value):
    """What a failed Pod means for its Job; the first rule that matches decides.

    Fields:
        action: `FailJob` gives up, `FailIndex` gives up this index only, `Ignore` tries again
            without counting, `Count` counts the failure, as happens without a rule.
        exit_codes: the rule matches these exit codes, 1 to 255; or
        other_exit_codes: it matches all but these, 0 to 255; or
        pod_conditions: it matches Pods with one of these conditions, such as `DisruptionTarget`.
        container: whose exit code it is; any container's by default.

    Raises:
        InvalidConstructError: none or several of what a rule may match, 0 among `exit_codes`, or
            `container` for a rule about conditions.

    See https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy
    """

    action: FailureAction
    exit_codes: Many[ExitCode] = ()
    other_exit_codes: Many[ExitCode] = ()
    pod_conditions: Many[str] = ()
    container: DnsLabel | None = None

    @model_validator(mode="after")
    def _matches_one_thing(self) -> Self:
        given = (self.exit_codes, self.other_exit_codes, self.pod_conditions)
        if sum(bool(what) for what in given) != 1:
            raise ValueError(
                "a rule matches either exit codes or conditions of the Pod\n"
                "hint: write one of exit_codes=[...], other_exit_codes=[...], pod_conditions=[...]"
            )
        if 0 in self.exit_codes:
            raise ValueError(
                "exit code 0 is a success, which no failure rule can match\nhint: leave 0 out"
            )
        if self.container is not None and self.pod_conditions:
            raise ValueError(
                "a rule about conditions of the Pod has no container\nhint: leave container out"
            )
        return self

    def rule(self) -> k8s.PodFailurePolicyRule:
        """Return the rule as the API has it."""
        if self.pod_conditions:
            patterns = [
                k8s.PodFailurePolicyOnPodConditionsPattern(type=condition, status="True")
                for condition in self.pod_conditions
            ]
            return k8s.PodFailurePolicyRule(action=self.action, on_pod_conditions=patterns)
        return k8s.PodFailurePolicyRule(
            action=self.action,
            on_exit_codes=k8s.PodFailurePolicyOnExitCodesRequirement(
                container_name=self.container,
                operator="In" if self.exit_codes else "NotIn",
                values=sorted({*self.exit_codes, *self.other_exit_codes}),
            ),
        )
