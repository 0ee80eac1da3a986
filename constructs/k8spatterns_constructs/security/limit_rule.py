"""`LimitRule`: what each container, Pod or claim of a namespace may ask for, and gets."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Annotated, Literal, Self

from annotated_types import Len
from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.types import Quantity
from k8spatterns.value import Value

Amounts = Mapping[Annotated[str, Len(1)], Quantity]

_CLAIM = "PersistentVolumeClaim"
# Each is at most what follows it, where both are given for a resource.
_RISING = ("min", "default_request", "default", "max")


class LimitRule(Value):
    """What each container, Pod or claim of a namespace may ask for, and what containers get.

    Fields:
        type: `Container` by default, `Pod` for the sum of its containers, or
            `PersistentVolumeClaim`.
        default: limits of a container that says none, by resource.
        default_request: requests of a container that says none; by default its limits.
        min, max: the bounds of requests and limits, by resource.
        max_limit_request_ratio: how many times its request a limit may be, by resource.

    Raises:
        InvalidConstructError: bounds and defaults that contradict each other, defaults for what is
            no container, or a rule that says nothing.

    See https://kubernetes.io/docs/concepts/policy/limit-range/
    """

    type: Literal["Container", "Pod", "PersistentVolumeClaim"] = "Container"
    default: Amounts = Field(default_factory=dict)
    default_request: Amounts = Field(default_factory=dict)
    min: Amounts = Field(default_factory=dict)
    max: Amounts = Field(default_factory=dict)
    max_limit_request_ratio: Amounts = Field(default_factory=dict)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any(self._given(name) for name in (*_RISING, "max_limit_request_ratio")):
            raise ValueError('the rule says nothing\nhint: write such as default={"memory": "1Gi"}')
        if self.type != "Container" and (self.default or self.default_request):
            raise ValueError(
                f"only containers get defaults, not a {self.type}\n"
                'hint: write LimitRule(default=...) without type="..." for them'
            )
        if self.type == _CLAIM and not {"storage"} & {*self.min, *self.max}:
            raise ValueError(
                'the rule of claims has no bound of storage\nhint: write max={"storage": "100Gi"}'
            )
        return self

    @model_validator(mode="after")
    def _rises(self) -> Self:
        for at, lower in enumerate(_RISING):
            for upper in _RISING[at + 1 :]:
                self._check_order(lower, upper)
        return self

    @model_validator(mode="after")
    def _ratio_possible(self) -> Self:
        for name, ratio in self.max_limit_request_ratio.items():
            if _amount(ratio) < 1:
                raise ValueError(
                    f"the limit of {name} can't be below its request, as the ratio {ratio} asks\n"
                    "hint: write 1 or more"
                )
            if name in self.min and name in self.max:
                widest = _amount(self.max[name]) / (_amount(self.min[name]) or 1)
                if _amount(self.min[name]) and _amount(ratio) > widest:
                    raise ValueError(
                        f"the ratio {ratio} of {name} is above max divided by min\n"
                        "hint: leave the ratio out, or lower it"
                    )
        return self

    def _given(self, field: str) -> Amounts:
        amounts: Amounts = getattr(self, field)
        return amounts

    def _check_order(self, lower: str, upper: str) -> None:
        low, high = self._given(lower), self._given(upper)
        for name in low:
            if name in high and _amount(low[name]) > _amount(high[name]):
                raise ValueError(
                    f"{lower} of {name}, {low[name]}, is above {upper}, {high[name]}\n"
                    f"hint: lower {lower}[{name!r}] or raise {upper}[{name!r}]"
                )

    def item(self) -> k8s.LimitRangeItem:
        """Return the rule as a LimitRange has it."""
        return k8s.LimitRangeItem(
            type=self.type,
            default=dict(self.default) or None,
            default_request=dict(self.default_request) or None,
            min=dict(self.min) or None,
            max=dict(self.max) or None,
            max_limit_request_ratio=dict(self.max_limit_request_ratio) or None,
        )


def _amount(quantity: str | float) -> Fraction:
    return parse_quantity(quantity) or Fraction(0)
