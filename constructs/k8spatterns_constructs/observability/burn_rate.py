"""`BurnRate`: how fast an error budget may be used up before somebody is told."""

from __future__ import annotations

from typing import Annotated, Self

from annotated_types import Gt, Le, MinLen
from pydantic import model_validator

from k8spatterns.value import Value
from k8spatterns_constructs.observability.field_types import PrometheusPeriod, milliseconds


class BurnRate(Value):
    """A speed at which the error budget is used up, seen over a long and a short window.

    The long window shows that it matters, the short one that it is still going on.

    Fields:
        long: the long window, such as `1h`.
        short: the short window, a twelfth of it as a rule.
        budget: the percentage of the error budget that is gone after the long window. The factor
            follows from it: 2 percent in an hour of 30 days is 14.4 times as fast as allowed.
        severity: of the alert, such as `page` or `ticket`.

    Raises:
        InvalidConstructError: a short window that is not shorter than the long one.

    See https://sre.google/workbook/alerting-on-slos/
    """

    long: PrometheusPeriod
    short: PrometheusPeriod
    budget: Annotated[float | int, Gt(0), Le(100)]
    severity: Annotated[str, MinLen(1)]

    @model_validator(mode="after")
    def _short_is_shorter(self) -> Self:
        if milliseconds(self.short) >= milliseconds(self.long):
            raise ValueError(
                f"short={self.short} is not shorter than long={self.long}\n"
                "hint: the short window is about a twelfth of the long one"
            )
        return self

    def factor(self, window: str) -> float:
        """Return how many times as fast as allowed this is, for an objective over the window."""
        share = milliseconds(window) / milliseconds(self.long)
        return round(float(self.budget) / 100 * share, 6)


PAGE = "page"
TICKET = "ticket"

RECOMMENDED = (
    BurnRate(long="1h", short="5m", budget=2, severity=PAGE),
    BurnRate(long="6h", short="30m", budget=5, severity=PAGE),
    BurnRate(long="1d", short="2h", budget=10, severity=TICKET),
    BurnRate(long="3d", short="6h", budget=10, severity=TICKET),
)
"""The windows that the workbook recommends: 14.4, 6, 3 and 1 times as fast over 30 days."""
