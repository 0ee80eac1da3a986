"""How fast an autoscaler may change the number of Pods."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Many, PositiveCount, Quantity, Seconds, as_seconds
from k8spatterns.value import Value

_LONGEST_PERIOD = 1800
_LONGEST_WINDOW = 3600


class ScalingPolicy(Value):
    """A bound of change within a period: made by `ScalingPolicy.percent` or `.pods`.

    Fields:
        type: `Percent` of the present number, or `Pods`.
        value: how much may change.
        period: seconds that the bound holds for, 1 to 1800.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#scaling-policies
    """

    type: Literal["Percent", "Pods"]
    value: PositiveCount
    period: Seconds = 60

    @model_validator(mode="after")
    def _period_in_bounds(self) -> Self:
        if not 0 < as_seconds(self.period) <= _LONGEST_PERIOD:
            raise ValueError(f"period is {self.period}; it must be 1 to {_LONGEST_PERIOD} seconds")
        return self

    @classmethod
    def percent(cls, value: int, *, period: int | timedelta = 60) -> Self:
        """Bound the change to a share of the present number of Pods."""
        return cls(type="Percent", value=value, period=period)

    @classmethod
    def pods(cls, value: int, *, period: int | timedelta = 60) -> Self:
        """Bound the change to a number of Pods."""
        return cls(type="Pods", value=value, period=period)

    def policy(self) -> k8s.HPAScalingPolicy:
        """Return the policy as the API has it."""
        return k8s.HPAScalingPolicy(
            type=self.type, value=self.value, period_seconds=as_seconds(self.period)
        )


class ScalingRules(Value):
    """How fast the number of Pods may change in one direction.

    Fields:
        stabilization_window: seconds to look back, so that a short swing changes nothing, 0 to
            3600; the API server's default is 300 down and 0 up.
        policies: bounds of change; the API server's defaults where there are none.
        select_policy: which of several bounds counts: `Max` (the default), `Min`, or `Disabled` to
            forbid this direction.
        tolerance: how far from the target the metric may be before anything happens, such as
            `0.05`; the cluster's 0.1 by default.

    Raises:
        InvalidConstructError: a window out of bounds.

    See https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#configurable-scaling-behavior
    """

    stabilization_window: Seconds | None = None
    policies: Many[ScalingPolicy] = ()
    select_policy: Literal["Max", "Min", "Disabled"] | None = None
    tolerance: Quantity | None = None

    @model_validator(mode="after")
    def _window_in_bounds(self) -> Self:
        window = self.stabilization_window
        if window is not None and as_seconds(window) > _LONGEST_WINDOW:
            raise ValueError(
                f"stabilization_window is {window}; it must be 0 to {_LONGEST_WINDOW} seconds"
            )
        return self

    def rules(self) -> k8s.HPAScalingRules:
        """Return the rules as the API has them."""
        window = self.stabilization_window
        return k8s.HPAScalingRules(
            stabilization_window_seconds=None if window is None else as_seconds(window),
            policies=[policy.policy() for policy in self.policies] or None,
            select_policy=self.select_policy,
            tolerance=self.tolerance,
        )
