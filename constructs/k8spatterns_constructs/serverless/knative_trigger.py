"""`KnativeTrigger`: gives a broker's events to a subscriber."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Self

from pydantic import Field, model_validator

from k8spatterns.api import from_plain, k8s, knative
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsSubdomain, Labels, Many
from k8spatterns_constructs.serverless.delivery import KnativeDelivery
from k8spatterns_constructs.serverless.destination import KnativeDestination, Sink, destination
from k8spatterns_constructs.serverless.event_filter import AttributeName, EventFilter
from k8spatterns_constructs.serverless.knative_broker import KnativeBroker


class KnativeTrigger(Construct):
    """A Trigger, which gives those of a broker's events to a subscriber that it filters.

    Fields:
        name: of the trigger.
        broker: the broker, or the name of one outside the app, in the same namespace.
        subscriber: a `KnativeService`, a workload with a Service, a `k8s.Service`, another
            construct with an address, a `KnativeDestination`, or an address as text. What it
            answers goes back to the broker as an event.
        filter: values of attributes that an event must have, `{"type": "com.example.order"}`; all
            events by default.
        filters: filters in all dialects of CloudEvents, all of which an event must match, in place
            of `filter`.
        delivery: what happens to events that can't be delivered; the broker's by default.
        labels, annotations: of the trigger, beside those of the chart.

    Raises:
        InvalidConstructError: both `filter` and `filters`, of which Knative would ignore the first,
            or a subscriber without an address.

    See https://knative.dev/docs/eventing/triggers/
    """

    name: DnsSubdomain
    broker: KnativeBroker | DnsSubdomain
    subscriber: Sink
    filter: Mapping[AttributeName, str] = Field(default_factory=dict)
    filters: Many[EventFilter] = ()
    delivery: KnativeDelivery | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _one_kind_of_filter(self) -> Self:
        if self.filter and self.filters:
            raise ValueError(
                "Knative ignores filter where there are filters\n"
                f"hint: add EventFilter(exact={dict(self.filter)!r}) to filters"
            )
        return self

    @model_validator(mode="after")
    def _no_circle(self) -> Self:
        subscriber = self.subscriber
        if isinstance(subscriber, KnativeDestination):
            subscriber = subscriber.to or ""
        if isinstance(subscriber, KnativeBroker) and subscriber == self.broker:
            raise ValueError(
                f'the trigger gives the events of "{subscriber.name}" back to it, for ever\n'
                "hint: subscribe a service, or another broker"
            )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the Trigger."""
        yield knative.Trigger(
            metadata=k8s.ObjectMeta(
                name=self.name,
                labels=dict(self.labels or {}) or None,
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=from_plain(knative.eventing_v1.TriggerSpec, self._spec()),
        )

    def _spec(self) -> dict[str, Any]:
        broker = self.broker
        spec: dict[str, Any] = {
            "broker": broker if isinstance(broker, str) else broker.name,
            "subscriber": destination(self.subscriber),
        }
        if self.filter:
            spec["filter"] = {"attributes": dict(self.filter)}
        if self.filters:
            spec["filters"] = [part.tree() for part in self.filters]
        if self.delivery is not None:
            spec["delivery"] = self.delivery.tree()
        return spec
