"""Conditions of Kyverno: a key, an operator and a value."""

from __future__ import annotations

from typing import Any, Literal, Self

from pydantic import model_validator

from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.security.json_tree import Json

Operator = Literal[
    "Equals",
    "NotEquals",
    "AnyIn",
    "AllIn",
    "AnyNotIn",
    "AllNotIn",
    "GreaterThan",
    "GreaterThanOrEquals",
    "LessThan",
    "LessThanOrEquals",
    "DurationGreaterThan",
    "DurationGreaterThanOrEquals",
    "DurationLessThan",
    "DurationLessThanOrEquals",
]
_OF_LISTS = ("AnyIn", "AllIn", "AnyNotIn", "AllNotIn")


class KyvernoCondition(Value):
    """A key that is compared with a value.

    Fields:
        key: a value or a text with variables, such as `{{ request.operation }}`.
        operator: such as `Equals` or `AnyIn`.
        value: what it is compared with; a list, a text or a range for the operators of lists.
        message: shown when it fails.

    Raises:
        InvalidConstructError: a mapping for an operator of lists.

    See https://kyverno.io/docs/policy-types/cluster-policy/preconditions/
    """

    key: Json
    operator: Operator
    value: Json
    message: str | None = None

    @model_validator(mode="after")
    def _comparable(self) -> Self:
        if self.operator in _OF_LISTS and isinstance(self.value, dict):
            raise ValueError(
                f"{self.operator} compares with a list, not a mapping\nhint: write value=[...]"
            )
        return self

    def tree(self) -> dict[str, Any]:
        """Return the condition as the API has it."""
        found: dict[str, Any] = {"key": self.key, "operator": self.operator, "value": self.value}
        return found if self.message is None else {**found, "message": self.message}


class KyvernoConditions(Value):
    """Conditions, of which one must hold, all must, or both.

    Fields:
        any: one of them must hold.
        all: each of them must hold.

    Raises:
        InvalidConstructError: there is none.

    See https://kyverno.io/docs/policy-types/cluster-policy/preconditions/
    """

    any: Many[KyvernoCondition] = ()
    all: Many[KyvernoCondition] = ()

    @model_validator(mode="after")
    def _some(self) -> Self:
        if not (self.any or self.all):
            raise ValueError("there is no condition\nhint: write all=[KyvernoCondition(...)]")
        return self

    def tree(self) -> dict[str, Any]:
        """Return the conditions as the API has them."""
        both = (("any", self.any), ("all", self.all))
        return {name: [each.tree() for each in items] for name, items in both if items}
