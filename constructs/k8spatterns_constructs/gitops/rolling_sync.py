"""`RollingSync`: the Applications of a set, group after group."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.types import IntOrPercent, LabelKey, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, plain


class LabelMatch(Mirrored):
    """A condition on a label of the generated Applications.

    Fields:
        key: the label, which the template must set.
        values: of which the label has one.
        operator: `In` by default; `NotIn` is the opposite.

    Raises:
        InvalidConstructError: no values.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/
    """

    key: LabelKey
    values: Many[str]
    operator: Literal["In", "NotIn"] = "In"

    @model_validator(mode="after")
    def _some_values(self) -> Self:
        if not self.values:
            raise ValueError('no values, so nothing matches\nhint: values=["staging"]')
        return self


class RollingStep(Mirrored):
    """A group of Applications that are synchronised together.

    Fields:
        match_expressions: conditions on their labels, all of which must hold.
        max_update: how many at a time, such as 1 or `10%`; all by default. 0 leaves it to people.

    Raises:
        InvalidConstructError: no conditions.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/
    """

    match_expressions: Many[LabelMatch]
    max_update: IntOrPercent | None = None

    @model_validator(mode="after")
    def _some_conditions(self) -> Self:
        if not self.match_expressions:
            raise ValueError(
                'the step matches nothing\nhint: [LabelMatch(key="env", values=["staging"])]'
            )
        return self


class RollingSync(Value):
    """The Applications of a set, group after group: each waits until the one before is healthy.

    Argo CD then synchronises by itself: the template's `automated` is without effect, and
    progressive syncs have to be turned on in Argo CD.

    Fields:
        steps: the groups, in order. What is in none of them waits for somebody to synchronise it.
        deletion_order: `Reverse` removes the last group first; all at once by default.

    Raises:
        InvalidConstructError: no steps.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Progressive-Syncs/
    """

    steps: Many[RollingStep]
    deletion_order: Literal["AllAtOnce", "Reverse"] | None = None

    @model_validator(mode="after")
    def _some_steps(self) -> Self:
        if not self.steps:
            raise ValueError(
                "no steps, so nothing is ever synchronised\nhint: steps=[RollingStep(...)]"
            )
        return self

    def tree(self) -> Tree:
        """Return the strategy as the API has it."""
        return {
            "type": "RollingSync",
            "rollingSync": {"steps": plain(self.steps)},
            **compact(deletionOrder=self.deletion_order),
        }

    def labels(self) -> set[str]:
        """Return the labels that the steps look at."""
        return {match.key for step in self.steps for match in step.match_expressions}
