"""`RetryPolicy`: how often and for how long a request is tried."""

from __future__ import annotations

from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Self, TypeAlias

from pydantic import AfterValidator, model_validator

from k8spatterns.api.istio.networking_v1 import VirtualServiceSpecHttpRetries
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import nearest
from k8spatterns.types import Count, Many, as_go_duration
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.mesh_types import MeshDuration, duration_text, milliseconds

CONDITIONS = (
    "5xx",
    "gateway-error",
    "reset",
    "reset-before-request",
    "connect-failure",
    "retriable-4xx",
    "refused-stream",
    "retriable-status-codes",
    "retriable-headers",
    "envoy-ratelimited",
    "http3-post-connect-failure",
    "cancelled",
    "deadline-exceeded",
    "internal",
    "resource-exhausted",
    "unavailable",
)
_STATUS = frozenset(str(int(status)) for status in HTTPStatus)


def _condition(text: str) -> str:
    if text in CONDITIONS or text in _STATUS:
        return text
    if "," in text:
        parts = ", ".join(f'"{part.strip()}"' for part in text.split(","))
        raise ValueError(f"{shown(text)} is several conditions\nhint: write [{parts}]")
    close = nearest(text, CONDITIONS)
    hint = f'write "{close}"' if close else 'write such as "5xx", "connect-failure" or "503"'
    raise ValueError(f"Envoy knows no condition {shown(text)}\nhint: {hint}")


Condition: TypeAlias = Annotated[str, AfterValidator(_condition)]
"""When Envoy tries again: the name of a condition, or the number of a status."""


class RetryPolicy(Value):
    """How often and for how long a request is tried, as an argument of a route.

    Fields:
        attempts: how often a failed request is tried again, the first try not counted; Istio's own
            default is 2. 0 turns retries off.
        per_try_timeout: how long each of them may take; by default as long as the request.
        timeout: how long the request may take in all, retries included; no limit by default.
        retry_on: when to try again, as names of Envoy's conditions (`5xx`, `gateway-error`,
            `connect-failure`, `unavailable`, ...) or numbers of statuses; Istio's default covers
            failures to connect, refused streams, `unavailable`, `cancelled` and 503.
        retry_remote_localities: whether Pods of other localities are tried; False by default.
        ignore_previous_hosts: whether a retry avoids the Pods that failed; Istio's True by default.
        backoff: the least pause before a retry; Envoy's 25ms by default.

    Raises:
        InvalidConstructError: attempts that do not fit in the timeout (`attempts` times
            `per_try_timeout` is longer), a condition that Envoy does not know, settings of retries
            where there are none.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry
    """

    attempts: Count
    per_try_timeout: MeshDuration | None = None
    timeout: MeshDuration | None = None
    retry_on: Many[Condition] = ()
    retry_remote_localities: bool | None = None
    ignore_previous_hosts: bool | None = None
    backoff: MeshDuration | None = None

    @model_validator(mode="after")
    def _something_to_try(self) -> Self:
        settings = ("per_try_timeout", "retry_on", "retry_remote_localities", "backoff")
        given = [field for field in settings if getattr(self, field)]
        if self.attempts == 0 and given:
            raise ValueError(
                f"attempts=0 turns retries off, so {' and '.join(given)} is refused by Istio\n"
                "hint: leave it out, or write attempts=2"
            )
        return self

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.timeout is not None and (message := self.too_long_for(self.timeout)):
            raise ValueError(message)
        return self

    def too_long_for(self, timeout: MeshDuration) -> str | None:
        """Return why the attempts do not fit in a timeout; None where they do."""
        if self.per_try_timeout is None:
            return None
        each, whole = milliseconds(self.per_try_timeout), milliseconds(timeout)
        if self.attempts * each <= whole:
            return None
        needed = as_go_duration(timedelta(milliseconds=self.attempts * each))
        fitting = whole // each
        shorter = f"attempts={fitting}" if fitting else "a shorter per_try_timeout"
        return (
            f"{self.attempts} attempts of {as_go_duration(self.per_try_timeout)} take {needed}, "
            f"longer than the timeout of {as_go_duration(timeout)}\n"
            f'hint: write timeout="{needed}", or {shorter}'
        )

    def spec(self) -> VirtualServiceSpecHttpRetries:
        """Return the retries as the API has them; the timeout belongs to the route."""
        return VirtualServiceSpecHttpRetries(
            attempts=self.attempts,
            per_try_timeout=duration_text(self.per_try_timeout),
            retry_on=",".join(self.retry_on) or None,
            retry_remote_localities=self.retry_remote_localities,
            retry_ignore_previous_hosts=self.ignore_previous_hosts,
            backoff=duration_text(self.backoff),
        )
