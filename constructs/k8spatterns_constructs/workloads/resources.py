"""`Resources`: what a container requests, and what it may use at most."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Self

from pydantic import Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.resources import is_extended
from k8spatterns.types import Quantity, ResourceName
from k8spatterns.value import Value

Amounts = Mapping[ResourceName, Quantity]


class Resources(Value):
    """What a container requests, and what it may use at most.

    Fields:
        requests: what the scheduler reserves, by resource: `{"cpu": "100m", "memory": "128Mi"}`.
        limits: what the container may use at most; none by default. A resource that is limited and
            not requested is requested in the same amount by the API server.

    Raises:
        InvalidConstructError: a request above its limit, or devices that are requested and not
            limited to the same whole number.

    See https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
    """

    requests: Amounts = Field(default_factory=dict)
    limits: Amounts = Field(default_factory=dict)

    @model_validator(mode="after")
    def _requests_within_limits(self) -> Self:
        for name, request in self.requests.items():
            limit = self.limits.get(name)
            if limit is not None and _amount(request) > _amount(limit):
                raise ValueError(
                    f"the request of {name}, {request}, is above its limit, {limit}\n"
                    f"hint: raise limits[{name!r}] or lower requests[{name!r}]"
                )
        return self

    @model_validator(mode="after")
    def _devices_as_limited(self) -> Self:
        for name in filter(is_extended, {**self.requests, **self.limits}):
            request, limit = self.requests.get(name), self.limits.get(name)
            if limit is None or (request is not None and _amount(request) != _amount(limit)):
                raise ValueError(
                    f"devices can't be overcommitted: the request of {name} must equal its limit\n"
                    f"hint: write limits={{{name!r}: {request or limit}}}; the request follows"
                )
            if _amount(limit).denominator != 1:
                raise ValueError(
                    f"{name} are whole devices, not {limit}\nhint: write a whole number"
                )
        return self

    def with_limits(self, limits: Mapping[str, Quantity]) -> Resources:
        """Return a copy with these limits added."""
        return Resources(requests=self.requests, limits={**self.limits, **limits})

    def requirements(self) -> k8s.ResourceRequirements | None:
        """Return the requirements as the API has them; None where there are none."""
        if not (self.requests or self.limits):
            return None
        return k8s.ResourceRequirements(
            requests=dict(self.requests) or None, limits=dict(self.limits) or None
        )


def _amount(quantity: Quantity) -> Fraction:
    return parse_quantity(quantity) or Fraction(0)


# Made without the validators, which take long to build, and few apps need; tests validate it.
APPLICATION = Resources.model_construct(
    requests={"cpu": "100m", "memory": "128Mi"}, limits={"cpu": "1", "memory": "256Mi"}
)
"""What an application has by default."""

# Made without the validators, which take long to build, and few apps need; tests validate it.
HELPER = Resources.model_construct(
    requests={"cpu": "20m", "memory": "32Mi"}, limits={"cpu": "200m", "memory": "128Mi"}
)
"""What a sidecar or an init container has by default."""
