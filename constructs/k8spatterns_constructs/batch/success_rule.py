"""`SuccessRule`: when an Indexed Job has succeeded before all of its indexes have."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import PositiveCount
from k8spatterns.value import Value


class SuccessRule(Value):
    """When an Indexed Job has succeeded before all of its indexes have.

    Fields:
        count: so many indexes have succeeded; all of `indexes` by default.
        indexes: the ones that count, such as `0,2-4`; all of them by default.

    Raises:
        InvalidConstructError: neither is given, indexes that do not rise, or a count above their
            number.

    See https://kubernetes.io/docs/concepts/workloads/controllers/job/#success-policy
    """

    count: PositiveCount | None = None
    indexes: str | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.indexes is None:
            if self.count is None:
                raise ValueError(
                    "a success rule needs a count or indexes\n"
                    'hint: write indexes="0" for the leader'
                )
            return self
        number = sum(last - first + 1 for first, last in intervals(self.indexes))
        if self.count is not None and self.count > number:
            raise ValueError(
                f"count is {self.count}, and {self.indexes!r} are {number} indexes\n"
                f"hint: write a count of at most {number}"
            )
        return self

    def highest(self) -> int:
        """Return the highest index that the rule names; -1 where it names none."""
        return -1 if self.indexes is None else intervals(self.indexes)[-1][1]

    def rule(self) -> k8s.SuccessPolicyRule:
        """Return the rule as the API has it."""
        return k8s.SuccessPolicyRule(succeeded_count=self.count, succeeded_indexes=self.indexes)


def intervals(text: str) -> list[tuple[int, int]]:
    """Return first and last of each interval of `0,2-4`.

    Raises:
        ValueError: the text has another form, or the numbers do not rise.
    """
    found: list[tuple[int, int]] = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        ends = (first, last) if dash else (first, first)
        if not all(end.isascii() and end.isdigit() for end in ends):
            raise ValueError(
                f'{part!r} is no index and no range of indexes\nhint: write indexes="0,2-4"'
            )
        low, high = int(ends[0]), int(ends[1])
        if (dash and low >= high) or (found and low <= found[-1][1]):
            raise ValueError(
                f"the indexes {text!r} do not rise\nhint: write each index once, the lowest first"
            )
        found.append((low, high))
    return found
