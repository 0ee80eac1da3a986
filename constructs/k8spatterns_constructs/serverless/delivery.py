"""`KnativeDelivery`: what happens to an event that can't be delivered."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from annotated_types import Ge, Le
from pydantic import model_validator

from k8spatterns.value import Value
from k8spatterns_constructs.serverless.destination import Sink, destination
from k8spatterns_constructs.serverless.iso_duration import IsoDuration, seconds_of

_INT32 = 2**31 - 1
_BACKOFF = ("backoff_policy", "backoff_delay", "retry_after_max")


class KnativeDelivery(Value):
    """What happens to an event that can't be delivered.

    Fields:
        retry: how often delivery is tried again; by default that of the broker's kind.
        backoff_policy: `linear` waits n times `backoff_delay` before the n-th try, `exponential`
            2^n times.
        backoff_delay: a duration in ISO 8601 or a timedelta.
        dead_letter_sink: where an event goes that could not be delivered; it is dropped by default.
        timeout: a duration for each try, above 0; it needs the flag `delivery-timeout` of Knative
            Eventing, which is on by default.
        retry_after_max: the longest duration that an answer's `Retry-After` is obeyed; it needs
            the flag `delivery-retryafter`, which is off by default.

    Raises:
        InvalidConstructError: an option without what gives it an effect.

    See https://knative.dev/docs/eventing/event-delivery/
    """

    retry: Annotated[int, Ge(0), Le(_INT32)] | None = None
    backoff_policy: Literal["linear", "exponential"] | None = None
    backoff_delay: IsoDuration | None = None
    dead_letter_sink: Sink | None = None
    timeout: IsoDuration | None = None
    retry_after_max: IsoDuration | None = None

    @model_validator(mode="after")
    def _backoff_is_whole(self) -> Self:
        if (self.backoff_policy is None) != (self.backoff_delay is None):
            raise ValueError(
                "backoff_policy and backoff_delay have an effect only together\n"
                'hint: write backoff_policy="exponential", backoff_delay="PT1S"'
            )
        for field in _BACKOFF:
            if getattr(self, field) is not None and not self.retry:
                raise ValueError(f"{field} has no effect without tries\nhint: write retry=5")
        return self

    @model_validator(mode="after")
    def _timeout_above_zero(self) -> Self:
        if self.timeout is not None and not seconds_of(str(self.timeout)):
            raise ValueError("timeout must be above 0\nhint: leave it out for no timeout")
        return self

    def tree(self) -> dict[str, Any]:
        """Return the delivery as Knative has it."""
        sink = self.dead_letter_sink
        given = {
            "retry": self.retry,
            "backoffPolicy": self.backoff_policy,
            "backoffDelay": self.backoff_delay,
            "deadLetterSink": None if sink is None else destination(sink),
            "timeout": self.timeout,
            "retryAfterMax": self.retry_after_max,
        }
        return {key: value for key, value in given.items() if value is not None}
